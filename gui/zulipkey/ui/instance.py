"""One running program: a second start hands over what it was given, and ends.

What is handed over comes through a local socket that only the same user can open. Everything that
arrives there is a stranger's all the same: small, in one piece, soon, or not taken.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST: Final = 16 * 1024
_PATIENCE_MS: Final = 2000
_MOST_AT_ONCE: Final = 8
_TAKEN: Final = b"taken\n"


@dataclass(frozen=True)
class Start:
    """What a start of the program was given."""

    link: str = ""
    """A zulip: link, good or bad."""
    address: str = ""
    activation_token: str = ""
    """The desktop's leave to come to the front (Wayland)."""

    def __repr__(self) -> str:
        return "Start(…)"


def hand_over(path: str, start: Start) -> bool:
    """Hand ``start`` to the running program; False where none is there, or none that answers."""
    socket = QLocalSocket()
    socket.connectToServer(path)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(json.dumps(asdict(start)).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _TAKEN
    socket.abort()
    return answered


class Instance(QObject):
    """Takes what later starts of the program hand over."""

    started = Signal(object)
    """The Start that was handed over."""

    def __init__(self, path: str, parent: QObject) -> None:
        """Listen at ``path``; a running program that listens there already goes on to do so."""
        super().__init__(parent)
        self._open: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        if sys.platform != "win32":  # there it is the name of a pipe
            Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _answers(path):
            QLocalServer.removeServer(path)  # of a run that was killed
            self._server.listen(path)

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._open) >= _MOST_AT_ONCE:
                socket.abort()
                socket.deleteLater()
                continue
            self._open.add(socket)
            socket.setReadBufferSize(_LONGEST)
            socket.readyRead.connect(lambda sending=socket: self._read(sending))
            socket.disconnected.connect(lambda gone=socket: self._forget(gone))
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        said = bytes(socket.peek(_LONGEST).data())
        if not said.endswith(b"\n") and len(said) < _LONGEST:
            return
        socket.readAll()
        start = _parsed(said)
        if start is None:
            socket.abort()
            return
        socket.readyRead.disconnect()
        socket.write(_TAKEN)
        socket.flush()  # and the other side closes: closed here, it would not read this any more
        self.started.emit(start)

    def _forget(self, socket: QLocalSocket) -> None:
        self._open.discard(socket)
        socket.deleteLater()


def _answers(path: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(path)
    answers = socket.waitForConnected(_PATIENCE_MS)
    socket.abort()
    return answers


def _parsed(said: bytes) -> Start | None:
    try:
        fields = json.loads(said.decode())
        if not isinstance(fields, dict) or not all(isinstance(one, str) for one in fields.values()):
            return None
        return Start(**fields)
    except (ValueError, TypeError, RecursionError):
        return None
