"""A local HTTP address that redirects the browser to the sign-in page.

All users of the computer can read the link with which a browser is started, as an argument of its
process. The link with the one-time pad is a secret: this server gives it out once, and only to a
process of this user.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QHostAddress, QTcpServer, QTcpSocket

from zulipkey.desktop import peer
from zulipkey.desktop.peer import Peer
from zulipkey.messages.translation import translator

_LONGEST_REQUEST: Final = 16 * 1024
_PATIENCE_MS: Final = 5000
_MOST_AT_ONCE: Final = 8
_END_OF_HEAD: Final = b"\r\n\r\n"
_HEADER: Final = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")

tr = translator("LocalRedirect")


class Refused(Enum):
    """Why a request for the right address was refused."""

    OTHER_USER = auto()
    """It came from a process of another user."""
    SECOND = auto()
    """An earlier request was redirected already."""


class LocalRedirect(QObject):
    """Redirects one GET of its ``url`` to another URL.

    A browser that was redirected keeps the target address: reloading and going back request the
    target. So a second request comes from another client than the first. One of them may be a
    program that checks links before the browser opens them; only the user can tell which request
    came from the browser. The second one gets nothing.
    """

    refused = Signal(object)
    """Emitted with the Refused, once for each kind."""

    def __init__(self, target: Callable[[], str], parent: QObject) -> None:
        """Listen on the loopback interface only.

        Args:
            target: returns the URL to redirect to, or an empty string when it is too late.
            parent: the owner.
        """
        super().__init__(parent)
        self._target = target
        self._path = f"/{secrets.token_urlsafe(24)}"
        self._is_used = False
        self._told: set[Refused] = set()
        self._open: list[QTcpSocket] = []
        self._server = QTcpServer(self)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost), 0)

    @property
    def url(self) -> str:
        """The local address; empty if the server could not listen."""
        if not self._server.isListening():
            return ""
        return f"http://{self._host}{self._path}"

    @property
    def _host(self) -> str:
        return f"127.0.0.1:{self._server.serverPort()}"

    def close(self) -> None:
        """Stop listening."""
        self._server.close()
        self.deleteLater()

    @Slot()
    def _welcome(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            if len(self._open) >= _MOST_AT_ONCE:
                self._open[0].abort()  # the oldest: a browser asks as soon as it is connected
            self._open.append(socket)
            socket.setReadBufferSize(_LONGEST_REQUEST)
            socket.readyRead.connect(lambda asking=socket: self._read(asking))
            socket.disconnected.connect(lambda gone=socket: self._forget(gone))
            QTimer.singleShot(_PATIENCE_MS, socket, socket.abort)

    def _forget(self, socket: QTcpSocket) -> None:
        self._open.remove(socket)
        socket.deleteLater()

    def _read(self, socket: QTcpSocket) -> None:
        request = bytes(socket.peek(_LONGEST_REQUEST).data())
        if _END_OF_HEAD not in request and len(request) < _LONGEST_REQUEST:
            return
        socket.readyRead.disconnect()
        socket.readAll()
        status, header, text = self._answer(request.partition(_END_OF_HEAD)[0], socket)
        body = text.encode()
        lines = (
            f"HTTP/1.1 {status}",
            *((header,) if header else ()),
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "Content-Type: text/plain; charset=utf-8",
            "X-Content-Type-Options: nosniff",
            f"Content-Length: {len(body)}",
            "Connection: close",
        )
        socket.write("\r\n".join((*lines, "", "")).encode("ascii") + body)
        socket.disconnectFromHost()

    def _answer(self, head: bytes, socket: QTcpSocket) -> tuple[str, str, str]:
        """Return the status, an additional header (may be empty), and the text of the body."""
        headers = self._headers_of_the_right_request(head)
        if headers is None:
            return "404 Not Found", "", ""
        # A prefetched page may never be shown; if it is, the browser sends another request.
        if any(b"prefetch" in headers.get(name, b"") for name in (b"sec-purpose", b"purpose")):
            return "503 Service Unavailable", "", ""
        if self._whose(socket) is Peer.OTHERS:
            self._tell(Refused.OTHER_USER)
            return "404 Not Found", "", ""
        if self._is_used:
            self._tell(Refused.SECOND)
            said = tr(
                "This address works once, and was used already. Choose “Open the page again” in "
                "Zulip Key."
            )
            return "410 Gone", "", said
        target = self._target()
        if not target:
            return "404 Not Found", "", ""
        self._is_used = True
        return "302 Found", f"Location: {target}", ""

    def _headers_of_the_right_request(self, head: bytes) -> dict[bytes, bytes] | None:
        line, *rest = head.split(b"\r\n")
        method, _, path_and_version = line.partition(b" ")
        path, _, version = path_and_version.partition(b" ")
        if method != b"GET" or version not in (b"HTTP/1.1", b"HTTP/1.0"):
            return None
        if not secrets.compare_digest(path, self._path.encode()):
            return None
        headers: dict[bytes, bytes] = {}
        for one in rest:
            header = _HEADER.fullmatch(one)
            name = header[1].lower() if header else b""
            if header is None or (name == b"host" and name in headers):
                return None
            headers[name] = header[2].lower()
        # With another host name, the request could come from a web page (DNS rebinding).
        return headers if headers.get(b"host") == self._host.encode() else None

    def _whose(self, socket: QTcpSocket) -> Peer:
        ours = socket.localAddress().toString(), socket.localPort()
        theirs = socket.peerAddress().toString(), socket.peerPort()
        return peer.of_loopback(ours, theirs)

    def _tell(self, refused: Refused) -> None:
        if refused not in self._told:
            self._told.add(refused)
            self.refused.emit(refused)
