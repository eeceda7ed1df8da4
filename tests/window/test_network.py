"""The way to servers: a proxy that is named, wants a login, or is not there."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from hostile import HostileServer, Peer, Request, answering, http, server_context
from person import Person
from window.conftest import Keyring
from zulipkey import errors
from zulipkey.demo import DemoServer
from zulipkey.network import Network
from zulipkey.preferences import Preferences
from zulipkey.zulip.proxies import ProxyMode

Serve = Callable[..., HostileServer]

HOST = "chat.example.test"
LOGIN = "Basic YW5uOnByb3h5LXNlY3JldA=="  # ann:proxy-secret


@pytest.fixture
def demo(
    trusted: trustme.CA, authority: trustme.CA, names: dict[tuple[str, int], int]
) -> Iterator[DemoServer]:
    """The demo organization under a name that is not this computer's."""
    context = server_context(authority.issue_cert(HOST))
    with DemoServer(organization="email", tls=context) as server:
        yield server


def proxy_behaviour(demo: DemoServer, *, login: str = "") -> Callable[[Peer], None]:
    """Be a proxy that leads to the demo organization, for who shows ``login``."""
    import socket
    import threading

    def behave(peer: Peer) -> None:
        request: Request | None = peer.receive()
        if request is None:
            return
        if login and request.headers.get("proxy-authorization") != login:
            peer.send(http(407, b"", "Proxy-Authenticate: Basic"))
            return
        port = int(demo.url.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port)) as there:
            peer.send(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=copy, args=(there, peer.socket), daemon=True)
            back.start()
            copy(peer.socket, there)
            back.join()

    def copy(source: socket.socket, target: socket.socket) -> None:
        try:
            while data := source.recv(65536):
                target.sendall(data)
            target.shutdown(socket.SHUT_WR)
        except OSError:
            pass

    return behave


def address_of(demo: DemoServer) -> str:
    return f"https://{HOST}:{demo.url.rpartition(':')[2]}"
