"""A single running instance: a second start hands its arguments to the first one and exits.

The arguments go through a local socket, between processes of the same user only. The data is still
not trusted: it is rejected unless it is small, complete and arrives in time.

QtNetwork takes 3 MB, and most runs never see a second start, so it is imported at the first one.
"""

from __future__ import annotations

import errno
import json
import logging
import os
import socket as sockets
import sys
import time
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from zulipkey.desktop import peer
from zulipkey.desktop.peer import Peer
from zulipkey.ui.widgets.later import once_after

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_VERSION: Final = 1
"""The version of the protocol. An instance with another version refuses the message; then both
instances have a window."""
_LONGEST: Final = 16 * 1024
_PATIENCE_MS: Final = 5000
_MOST_AT_ONCE: Final = 8
_TAKEN: Final = b"taken\n"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Start:
    """The arguments of one start of the program."""

    link: str = ""
    """A zulip: link, valid or not."""
    address: str = ""
    activation_token: str = ""
    """The desktop's permission to bring the window to the front (Wayland)."""

    def __repr__(self) -> str:
        return "Start(…)"


def hand_over(path: str, start: Start, *, patience: float = 0) -> bool:
    """Hand ``start`` to the running instance; return False if there is none or it does not answer.

    Args:
        path: the socket of the running instance.
        start: sent at most once.
        patience: the seconds to wait for an instance that does not listen yet.
    """
    from PySide6.QtNetwork import QLocalSocket

    end = time.monotonic() + patience
    socket = QLocalSocket()
    socket.connectToServer(path)
    while not socket.waitForConnected(_PATIENCE_MS):
        if time.monotonic() >= end:
            return False
        time.sleep(0.05)
        socket.connectToServer(path)
    if not _is_ours(socket):
        return False
    said = {"version": _VERSION, **asdict(start)}
    socket.write(json.dumps(said).encode() + b"\n")
    socket.flush()
    answered = socket.waitForReadyRead(_PATIENCE_MS) and socket.readAll().data() == _TAKEN
    socket.abort()
    return answered


class Instance(QObject):
    """Receives the arguments of later starts of the program."""

    started = Signal(object)
    """Emitted with the Start that was handed over."""

    _listener: sockets.socket
    _knocks: QSocketNotifier

    def __init__(self, path: str, parent: QObject) -> None:
        """Listen at ``path``, which this instance has claimed; replace a leftover socket there."""
        super().__init__(parent)
        if sys.platform == "win32":
            self._serve(path)
            return
        try:
            self._listener = _listener(path)
        except OSError as error:
            _log.warning("not listening for later starts: %s", error.strerror)
            return
        self.destroyed.connect(partial(_end, self._listener, path))
        kind = QSocketNotifier.Type.Read
        self._knocks = QSocketNotifier(self._listener.fileno(), kind, self)
        self._knocks.activated.connect(self._open_door)

    @Slot()
    def _open_door(self) -> None:
        self._knocks.setEnabled(False)
        self._serve(self._listener.detach())

    def _serve(self, place: str | int) -> None:
        """Listen at the pipe with this name (str), or on this listening socket (int)."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(lambda: self._welcome(server))
        if not server.listen(place):
            _log.warning("not listening for later starts: %s", server.errorString())

    def _welcome(self, server: QLocalServer) -> None:
        while (socket := server.nextPendingConnection()) is not None:
            visit = _Visit(socket, self)
            if len(self.findChildren(_Visit)) > _MOST_AT_ONCE or not _is_ours(socket):
                visit.refuse()
                continue
            visit.hear()


class _Visit(QObject):
    """The connection of a later start, until it disconnects or is silent for too long."""

    def __init__(self, socket: QLocalSocket, instance: Instance) -> None:
        super().__init__(instance)
        socket.setParent(self)  # else PySide would keep the socket as long as the server
        socket.setReadBufferSize(_LONGEST)
        socket.readyRead.connect(self.hear)
        socket.disconnected.connect(self.deleteLater)
        self._socket, self._started = socket, instance.started
        once_after(_PATIENCE_MS, self.refuse, self).start()

    @Slot()
    def refuse(self) -> None:
        self._socket.abort()
        self.deleteLater()

    @Slot()
    def hear(self) -> None:
        """Take the message when it is complete."""
        said = bytes(self._socket.peek(_LONGEST).data())
        if not said.endswith(b"\n") and len(said) < _LONGEST:
            return
        self._socket.readAll()
        start = _parsed(said)
        if start is None:
            self.refuse()
            return
        self._socket.readyRead.disconnect()
        self._socket.write(_TAKEN)
        self._socket.flush()  # the other side closes: if this side did, it could not read the reply
        self._started.emit(start)


def _listener(path: str) -> sockets.socket:
    """Return a socket that listens at ``path``; replace what a killed run has left there.

    The socket appears at ``path`` only when it is listening, and only this user may connect.

    Raises:
        OSError: no socket can listen there.
    """
    if not path:
        raise OSError(errno.ENOENT, "no folder is safe enough")
    unix = getattr(sockets, "AF_UNIX")  # noqa: B009 (the types of Windows lack it)
    listener = sockets.socket(unix)
    made = Path(path).with_name(f".{os.getpid()}")
    made.unlink(missing_ok=True)
    listener.bind(str(made))
    made.chmod(0o600)
    listener.listen()
    made.replace(path)
    return listener


def _end(listener: sockets.socket, path: str) -> None:
    listener.close()
    Path(path).unlink(missing_ok=True)


def _is_ours(socket: QLocalSocket) -> bool:
    """Return whether a process of this user is at the other end.

    On Windows, return whether this user owns the pipe, which then admits nobody else.
    """
    return peer.of_socket(int(socket.socketDescriptor())) is Peer.OURS


def _parsed(said: bytes) -> Start | None:
    try:
        fields = json.loads(said.decode())
        if not isinstance(fields, dict):
            return None
        version = fields.pop("version", None)
        if type(version) is not int or version != _VERSION:
            return None
        if not all(isinstance(one, str) and _is_text(one) for one in fields.values()):
            return None
        return Start(**fields)
    except (ValueError, TypeError, RecursionError):
        return None


def _is_text(value: str) -> bool:
    """Return whether Qt and the environment accept it: no control characters, no surrogates."""
    return not any(character < " " or "\ud800" <= character <= "\udfff" for character in value)
