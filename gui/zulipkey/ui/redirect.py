"""A local address that leads the browser on.

Whatever link a browser is started with can be read by everyone on the computer, as an argument of
its process. The link with the one-time pad is a secret: it is only given to who asks here.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

_LONGEST_REQUEST: Final = 16 * 1024
_PATIENCE_MS: Final = 5000
_END_OF_HEAD: Final = b"\r\n\r\n"


class LocalRedirect(QObject):
    """Leads each GET of its ``url`` to another one, until it is closed."""

    def __init__(self, target: Callable[[], str], parent: QObject) -> None:
        """Listen on this computer only.

        Args:
            target: gives, for each request, where it leads; empty: nowhere any more.
            parent: its owner.
        """
        super().__init__(parent)
        self._target = target
        self._path = f"/{secrets.token_urlsafe(24)}"
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)

    @property
    def url(self) -> str:
        """The local address; empty where none could be had."""
        if not self._server.isListening():
            return ""
        return f"http://127.0.0.1:{self._server.serverPort()}{self._path}"

    def close(self) -> None:
        """Answer nobody any more."""
        self._server.close()
        self.deleteLater()

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.setReadBufferSize(_LONGEST_REQUEST)
            socket.readyRead.connect(lambda asking=socket: self._answer(asking))
            socket.disconnected.connect(socket.deleteLater)
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)

    def _answer(self, socket: QTcpSocket) -> None:
        request = bytes(socket.peek(_LONGEST_REQUEST).data())
        if _END_OF_HEAD not in request and len(request) < _LONGEST_REQUEST:
            return
        socket.readAll()
        method, _, rest = request.partition(b" ")
        asked = rest.partition(b" ")[0]
        target = ""
        if method == b"GET" and secrets.compare_digest(asked, self._path.encode()):
            target = self._target()
        lines = (
            f"HTTP/1.1 302 Found\r\nLocation: {target}" if target else "HTTP/1.1 404 Not Found",
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "Content-Length: 0",
            "Connection: close",
        )
        socket.write("\r\n".join((*lines, "", "")).encode("ascii"))
        socket.disconnectFromHost()
