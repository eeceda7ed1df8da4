"""Shared fixtures: a clean environment, a throw-away authority, servers, host names."""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import hypothesis
import pytest
import trustme
import truststore
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import UNDER_WINE
from hostile import Behaviour, HostileServer, Serve, server_context
from zulipkey.app import Application
from zulipkey.zulip.exchange import Limits, Transport

# On a busy machine, the speed of examples says nothing about them.
hypothesis.settings.register_profile(
    "busy",
    deadline=None,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
    max_examples=10 if UNDER_WINE else 100,  # each takes long there
)
hypothesis.settings.load_profile("busy")
for _wait in (QtBot.waitUntil, QtBot.waitActive):
    _wait.__kwdefaults__ = {"timeout": 30_000}  # milliseconds; the default is 5000

if UNDER_WINE:
    # Wine's C runtime ends the process silently at a pure virtual call. Windows' own aborts, which
    # faulthandler reports.
    _runtime = ctypes.CDLL("ucrtbase")
    _runtime._set_purecall_handler(_runtime.abort)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--fuzz-seconds",
        type=float,
        default=6 if UNDER_WINE else 30,
        help="how long the fuzz tests of what comes over the wire look, in all",
    )
    parser.addoption(
        "--all-languages",
        action="store_true",
        help="walk all pages in each language, not only in the four that are unlike the others",
    )


_WIRE_FUZZERS = 6  # the number of tests that share this time


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if "fuzz_for_a_while" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.timeout(config.getoption("--fuzz-seconds") + 100))
            item.add_marker(pytest.mark.slow)


@pytest.fixture
def fuzz_for_a_while(request: pytest.FixtureRequest) -> Callable[[Callable[[], None]], None]:
    """Repeat a check of random examples until the time for one fuzz test is over."""

    def repeat(check: Callable[[], None]) -> None:
        end = time.monotonic() + request.config.getoption("--fuzz-seconds") / _WIRE_FUZZERS
        while time.monotonic() < end:
            check()

    return repeat


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Return the program's own application class."""
    return Application


@pytest.fixture(scope="session")
def _system_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a file to replace the system's authorities: each connection would read all 150."""
    path = tmp_path_factory.mktemp("system") / "authorities.pem"
    trustme.CA().cert_pem.write_to_path(path)
    return path


@pytest.fixture(autouse=True)
def _environment_says_nothing_of_the_network(
    monkeypatch: pytest.MonkeyPatch, _system_store: Path
) -> None:
    for name in tuple(os.environ):
        if name.lower().endswith("_proxy") or name in (
            "REQUESTS_CA_BUNDLE",
            "CURL_CA_BUNDLE",
            "SSL_CERT_FILE",
            "SSL_CERT_DIR",
        ):
            monkeypatch.delenv(name)
    file, folder = str(_system_store), str(_system_store.parent)
    paths = ssl.get_default_verify_paths()._replace(
        cafile=file, openssl_cafile=file, capath=folder, openssl_capath=folder
    )
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    if UNDER_WINE:
        monkeypatch.setattr(truststore, "SSLContext", _openssls_judgement)


def _openssls_judgement(protocol: int) -> ssl.SSLContext:
    """Verify certificates with OpenSSL: Wine trusts a certificate whose issuer it cannot find."""
    context = ssl.SSLContext(protocol)
    context.load_verify_locations(ssl.get_default_verify_paths().cafile)
    return context


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    """A certificate authority that only clients know which are told to trust it."""
    return trustme.CA()


@pytest.fixture(scope="session")
def tls(authority: trustme.CA) -> ssl.SSLContext:
    """The TLS context of a well-behaved server, for every host name that tests use."""
    names = ("localhost", "127.0.0.1", "chat.example.test", "*.example.test", "other.test")
    return server_context(authority.issue_cert(*names))


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """The authority, trusted by every transport that the test makes after this."""
    path = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(path)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(path))
    return authority


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start hostile servers that stop at the end of the test."""
    servers: list[HostileServer] = []

    def start(behave: Behaviour, tls: ssl.SSLContext | None = None) -> HostileServer:
        servers.append(HostileServer(behave, tls))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def make_transport() -> Iterator[Callable[..., Transport]]:
    """Make transports that close at the end of the test and leave no thread behind."""
    before = set(threading.enumerate())
    transports: list[Transport] = []

    def make(**limits: float) -> Transport:
        transports.append(Transport(Limits(**limits)))  # type: ignore[arg-type]
        return transports[-1]

    yield make
    for transport in transports:
        transport.close()
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading.Timer):
            with contextlib.suppress(RuntimeError):  # another thread is about to start it
                thread.join(30)
            assert not thread.is_alive()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, int], int]:
    """Resolve every name under .test to this computer, and no other name except localhost.

    The dictionary maps a host and port to another port of this computer.
    """
    real = socket.getaddrinfo
    ports: dict[tuple[str, int], int] = {}

    def look_up(host: str, port: int, *rest: object, **named: object) -> object:
        port = ports.get((host, port), port)
        if host.endswith(".test"):
            host = "127.0.0.1"
        elif host not in ("localhost", "127.0.0.1", "::1"):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return real(host, port, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return ports
