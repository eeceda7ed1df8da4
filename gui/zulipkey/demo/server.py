"""The sockets and threads of the demo organization."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import ssl
import struct
import threading
from typing import BinaryIO, Final, Self

from zulipkey.demo.organization import DEMO
from zulipkey.demo.site import Site
from zulipkey.demo.wire import BadRequest, Ending, Reply, html_reply, read_request
from zulipkey.desktop.sockets import shut

_ROUND: Final = 0.05  # seconds until a wait that began during the shutdown is ended too


class DemoServer:
    """A Zulip server on this computer, in threads of its own; a context manager.

    Args:
        host: the address to listen on.
        port: the port; 0 for any free port.
        tls: the context for https; None for plain http.
    """

    slow_seconds: float = 20
    """How long slow responses take."""
    limited_seconds: float = 95.4
    """The wait that is sent to an account with too many attempts."""

    def __init__(
        self, *, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None
    ) -> None:
        self.url = ""
        """The address of the organization; empty until the server runs."""
        self._address = (host, port)
        self._tls = tls
        self._site = self._make_site("https" if tls else "http")
        self._connections: dict[socket.socket, threading.Thread] = {}
        self._acceptor: threading.Thread | None = None

    def _make_site(self, scheme: str) -> Site:
        return Site(scheme=scheme, organization=DEMO, limited_seconds=lambda: self.limited_seconds)

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start listening.

        Raises:
            OSError: the port is taken, or may not be used.
        """
        host, port = self._address
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=128)
        # On every system, closing one end wakes a thread that waits on the other.
        self._stopping, self._stopper = socket.socketpair()
        name = "localhost" if host in ("127.0.0.1", "::1") else host
        self.url = f"{'https' if self._tls else 'http'}://{name}:{self._listener.getsockname()[1]}"
        self._acceptor = threading.Thread(target=self._accept, name="demo server", daemon=True)
        self._acceptor.start()

    def stop(self) -> None:
        """End every connection and thread at once; do nothing if the server is not running."""
        if self._acceptor is None:
            return
        self._stopper.close()
        self._acceptor.join()
        self._acceptor = None
        self._listener.close()
        for connection, thread in self._connections.items():
            while thread.is_alive():
                shut(connection)
                thread.join(_ROUND)
        self._stopping.close()

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._stopping, selectors.EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._stopping in ready:
                    return
                with contextlib.suppress(OSError):
                    connection, _ = self._listener.accept()
                    self._welcome(connection)

    def _welcome(self, connection: socket.socket) -> None:
        try:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls:
                connection = self._tls.wrap_socket(
                    connection, server_side=True, do_handshake_on_connect=False
                )
        except OSError:
            connection.close()
            raise
        thread = threading.Thread(
            target=self._serve, args=(connection,), name="demo connection", daemon=True
        )
        self._connections = {
            known: its for known, its in self._connections.items() if its.is_alive()
        }
        self._connections[connection] = thread
        thread.start()

    def _serve(self, connection: socket.socket) -> None:
        stream = connection.makefile("rb")
        try:
            # Ignore broken connections and other errors of the client.
            with contextlib.suppress(OSError):
                if isinstance(connection, ssl.SSLSocket):
                    connection.do_handshake()
                while self._exchange(connection, stream):
                    pass
        finally:
            stream.close()
            connection.close()

    def _exchange(self, connection: socket.socket, stream: BinaryIO) -> bool:
        """Answer one request; return whether the connection stays open."""
        try:
            request = read_request(stream)
        except BadRequest:
            reply = html_reply("400 Bad Request", 400)
            connection.sendall(reply.head(close=True) + reply.body)
            return False
        if request is None:
            return False
        reply = self._site.answer(request)
        if reply.slow and not self._linger(connection):
            return False
        close = reply.ending is not Ending.WHOLE or (
            request.headers.get("connection", "").lower() == "close"
        )
        if reply.ending is Ending.RESET:
            # Without lingering, close() resets the connection.
            linger = struct.pack("hh" if os.name == "nt" else "ii", 1, 0)
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            return False
        head = reply.head(close=close)
        # Send head and body in one write, so that the client does not wait between them.
        connection.sendall(head if request.method == "HEAD" else head + _framed(reply))
        while reply.ending is Ending.ENDLESS:
            connection.sendall(_framed(reply))
        return not close

    def _linger(self, connection: socket.socket) -> bool:
        """Wait ``slow_seconds``; return whether the client still waits for the response."""
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_READ)
            # The shutdown in stop() does not wake a wait for the connection on every system.
            selector.register(self._stopping, selectors.EVENT_READ)
            return not selector.select(self.slow_seconds)


def _framed(reply: Reply) -> bytes:
    if reply.ending is not Ending.ENDLESS:
        return reply.body
    return b"%x\r\n%b\r\n" % (len(reply.body), reply.body)
