"""A server on a loopback port that misbehaves on demand, and its replies and behaviours."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

import trustme

from zulipkey.desktop.sockets import shut
from zulipkey.zulip import tls


@dataclass(frozen=True)
class Request:
    """A request that a client sent."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


class Peer:
    """An accepted connection, served in its own thread."""

    def __init__(self, server: HostileServer, connection: socket.socket) -> None:
        self._server = server
        self.connection = connection
        self._unread = b""

    def read(self) -> bytes:
        """Read at least one byte; return nothing once the client has closed the connection."""
        try:
            return self.connection.recv(65536)
        except OSError:
            return b""

    def read_request(self) -> Request | None:
        """Read one request and record it at the server; return None once the client is gone."""
        while b"\r\n\r\n" not in self._unread:
            if not (more := self.read()):
                return None
            self._unread += more
        head, _, rest = self._unread.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ", 2)
        headers = {}
        for line in lines:
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        length = int(headers.get("content-length", "0"))
        while len(rest) < length:
            if not (more := self.read()):
                return None
            rest += more
        self._unread = rest[length:]
        request = Request(method, target, headers, rest[:length])
        self._server.requests.append(request)
        return request

    def send(self, data: bytes) -> None:
        self.connection.sendall(data)

    def stall(self) -> None:
        """Send nothing until the client closes the connection."""
        self._server.stalling.set()
        while self.read():
            pass
        self._server.client_ended.set()

    def ignore(self) -> None:
        """Send and read nothing, even if the client closes the connection."""
        self._server.stalling.set()
        self._server.closing.wait()

    def drip(self, data: bytes) -> None:
        """Send ``data`` every 10 ms until the client closes the connection."""
        self._server.stalling.set()
        try:
            while not self._server.closing.wait(0.01):
                self.send(data)
        except OSError:
            self._server.client_ended.set()

    def flood(self, data: bytes) -> None:
        """Send as fast as the client reads, until it closes the connection."""
        try:
            while not self._server.closing.is_set():
                self.send(data)
        except OSError:
            self._server.client_ended.set()

    def reset(self) -> None:
        """Close the connection with a TCP reset."""
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.connection.close()


Behaviour = Callable[[Peer], None]


class HostileServer:
    """A server that runs ``behave`` for each connection, over TLS if a context is given."""

    def __init__(self, behave: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self._behave = behave
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://localhost:{self.port}"
        self.requests: list[Request] = []
        self.connections = 0
        self.stalling = threading.Event()
        self.client_ended = threading.Event()
        self.closing = threading.Event()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    def when_stalling(self, act: Callable[[], None]) -> None:
        """Call ``act`` in a separate thread as soon as a client is kept waiting."""

        def wait_and_act() -> None:
            self.stalling.wait(30)
            act()

        threading.Thread(target=wait_and_act).start()

    def end_connections(self) -> None:
        """Close all open connections, as a server does with idle ones; return when it is done."""
        end = time.monotonic() + 10
        while any(one.is_alive() for one in self._threads) and time.monotonic() < end:
            for connection in self._connections:
                shut(connection)
            for thread in self._threads:
                thread.join(0.05)

    def close(self) -> None:
        if self.closing.is_set():
            return
        self.closing.set()
        socket.create_connection(("127.0.0.1", self.port)).close()  # wakes accept()
        self._acceptor.join(30)
        self._listener.close()
        self.end_connections()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self.closing.is_set():
                connection.close()
                return
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            try:
                connection = self._tls.wrap_socket(
                    connection, server_side=True, do_handshake_on_connect=False
                )
            except OSError:  # the client has already closed it
                self.client_ended.set()
                return
        self._connections.append(connection)
        with connection:
            try:
                if isinstance(connection, ssl.SSLSocket):
                    self._shake_hands(connection)
                self._behave(Peer(self, connection))
            except OSError:
                self.client_ended.set()

    def _shake_hands(self, connection: ssl.SSLSocket) -> None:
        try:
            connection.do_handshake()
        except ssl.SSLError:
            # With unread bytes, closing would send a reset, which overtakes the alert just sent.
            socket.socket.shutdown(connection, socket.SHUT_WR)
            while socket.socket.recv(connection, 65536):
                pass
            raise


Serve = Callable[..., HostileServer]
"""Starts a server with a behaviour."""


def http(
    status: int = 200, body: bytes = b"", *headers: str, content_type: str = "application/json"
) -> bytes:
    """Build a complete response with its length."""
    lines = (
        f"HTTP/1.1 {status} Any",
        f"Content-Type: {content_type}",
        f"Content-Length: {len(body)}",
        *headers,
        "",
        "",
    )
    return "\r\n".join(lines).encode("latin-1") + body


def success(**fields: object) -> bytes:
    """Build a Zulip server's success response."""
    return http(200, json.dumps({"result": "success", "msg": "", **fields}).encode())


def error(status: int, msg: str, code: str = "BAD_REQUEST") -> bytes:
    """Build a Zulip server's error response."""
    return http(status, json.dumps({"result": "error", "msg": msg, "code": code}).encode())


def settings(url: str, **fields: object) -> bytes:
    """Build the server settings of the organization at ``url``; ``fields`` override or add."""
    usual = {"zulip_version": "11.4", "realm_url": url, "realm_name": "Example"}
    return success(**{**usual, "email_auth_enabled": True, **fields})


def silent_after_request(peer: Peer) -> None:
    """Read a request, and never respond."""
    peer.read_request()
    peer.stall()


def silent_in_body(peer: Peer) -> None:
    """Begin a response, and stop in its body."""
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    peer.stall()


def answering(*answers: bytes | Callable[[Request], bytes]) -> Behaviour:
    """Return a behaviour that sends these answers in turn on each connection, the last for ever."""

    def behave(peer: Peer) -> None:
        waiting = list(answers)
        while request := peer.read_request():
            answer = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            peer.send(answer if isinstance(answer, bytes) else answer(request))

    return behave


def saying(raw: bytes) -> Behaviour:
    """Return a behaviour that reads one request, sends ``raw``, and closes the connection."""

    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.send(raw)

    return behave


def tunnel(url: str, login: str = "") -> Behaviour:
    """Return a CONNECT proxy whose tunnels all lead to ``url``.

    Args:
        url: ends with the port on this computer.
        login: the ``Proxy-Authorization`` header that it requires; empty: none.
    """
    port = int(url.rpartition(":")[2])

    def behave(peer: Peer) -> None:
        request = peer.read_request()
        if request is None:
            return
        if login and request.headers.get("proxy-authorization") != login:
            peer.send(http(407, b"", "Proxy-Authenticate: Basic", "Connection: close"))
            return
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with socket.create_connection(("127.0.0.1", port)) as there:

            def back() -> None:
                with contextlib.suppress(OSError):
                    while data := there.recv(65536):
                        peer.send(data)

            thread = threading.Thread(target=back, daemon=True)
            thread.start()
            with contextlib.suppress(OSError):
                while data := peer.read():
                    there.sendall(data)
                there.shutdown(socket.SHUT_RDWR)
            thread.join(30)

    return behave


def server_context(certificate: trustme.LeafCert, *, with_chain: bool = True) -> ssl.SSLContext:
    """Build a server's TLS context with ``certificate``, and its intermediates if wanted."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.sslsocket_class = tls.Socket
    if with_chain:
        certificate.configure_cert(context)
        return context
    alone = certificate.private_key_pem.bytes() + certificate.cert_chain_pems[0].bytes()
    with trustme.Blob(alone).tempfile() as path:
        context.load_cert_chain(path)
    return context
