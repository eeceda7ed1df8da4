"""Real proxies: tinyproxy with and without a login, and a SOCKS proxy; nothing goes beside them."""

from __future__ import annotations

import shutil
import socket
import socketserver
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

import builders
from builders import free_port
from fake_zulip import FakeZulip
from hostile import server_context
from real.conftest import wait_for
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.cancellation import CancelToken
from zulipkey.proxy.logins import Network
from zulipkey.proxy.settings import ProxyMode, ProxySettings
from zulipkey.sign_in import SignIn
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.preferences import Preferences
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

HOST = "chat.example.test"
NAME, PASSWORD = "ann", "p@ss:w/rd %"


@pytest.fixture
def demo(authority: trustme.CA, names: dict[tuple[str, int], int]) -> Iterator[FakeZulip]:
    """The demo organization under a name that is not this computer's."""
    with FakeZulip(organization="email", tls=server_context(authority.issue_cert(HOST))) as server:
        yield server


@pytest.fixture
def connections(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ports that this process has connected to."""
    ports: list[int] = []
    real = socket.socket.connect

    def connect(one: socket.socket, address: tuple[str, int]) -> None:
        if isinstance(address, tuple):
            ports.append(address[1])
        real(one, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    return ports


Start = Callable[..., int]


@pytest.fixture
def tinyproxy(tmp_path: Path) -> Iterator[Start]:
    """Start a real proxy that knows the name of the demo organization; gives its port."""
    program = shutil.which("tinyproxy")
    if program is None:
        pytest.skip("needs tinyproxy")
    running: list[subprocess.Popen[bytes]] = []

    def start(*lines: str) -> int:
        port = free_port()
        config = tmp_path / f"tinyproxy-{port}.conf"
        log = tmp_path / "tinyproxy.log"
        text = [f"Port {port}", "Listen 127.0.0.1", "Timeout 20", f'LogFile "{log}"', *lines]
        config.write_text("\n".join(text) + "\n")
        running.append(subprocess.Popen([program, "-d", "-c", str(config)]))
        wait_for(lambda: _listens(port))
        return port

    yield start
    for process in running:
        process.terminate()
        process.wait(30)


def _listens(port: int) -> bool:
    with socket.socket() as one:
        return one.connect_ex(("127.0.0.1", port)) == 0


def sign_in(network: Network, demo: FakeZulip) -> str:
    """Sign in at the organization's name, and give the email."""
    port = demo.url.rpartition(":")[2]
    transport = Transport(proxies=network.proxies)
    client = Client(transport)
    try:
        result = builders.sign_in(client, f"https://{HOST}:{port}")
        return client.verify(result, cancel=CancelToken()).account.email
    finally:
        transport.close()


def manual(url: str) -> Network:
    network = Network(Preferences(None), MemoryStore())
    network.use(ProxySettings(mode=ProxyMode.MANUAL, url=url))
    return network


@pytest.fixture(autouse=True)
def _trusted(trusted: object) -> None:
    """The throw-away authority is trusted."""


class Tunnel(socketserver.ThreadingTCPServer):
    """A SOCKS 5 proxy, with a login or without, that sends every name to this computer."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, login: tuple[str, str] | None) -> None:
        super().__init__(("127.0.0.1", 0), _Socks)
        self.login = login
        self.asked: list[tuple[str, int]] = []

    @property
    def port(self) -> int:
        return int(self.server_address[1])


class _Socks(socketserver.BaseRequestHandler):
    request: socket.socket
    server: Tunnel

    def handle(self) -> None:
        _, count = self._take(2)
        offered = self._take(count)
        method = 0 if self.server.login is None else 2
        if method not in offered:
            self.request.sendall(b"\x05\xff")
            return
        self.request.sendall(bytes([5, method]))
        if self.server.login is not None:
            self._take(1)
            name = self._take(self._take(1)[0]).decode()
            password = self._take(self._take(1)[0]).decode()
            good = (name, password) == self.server.login
            self.request.sendall(b"\x01\x00" if good else b"\x01\x01")
            if not good:
                return
        _, _, _, kind = self._take(4)
        length = {1: 4, 4: 16}.get(kind) or self._take(1)[0]
        raw = self._take(length)
        host = raw.decode() if kind == 3 else socket.inet_ntoa(raw)
        port = int.from_bytes(self._take(2), "big")
        self.server.asked.append((host, port))
        with socket.create_connection(("127.0.0.1", port)) as there:
            self.request.sendall(b"\x05\x00\x00\x01" + b"\0" * 6)
            back = threading.Thread(target=_copy, args=(there, self.request), daemon=True)
            back.start()
            _copy(self.request, there)
            back.join()

    def _take(self, count: int) -> bytes:
        taken = b""
        while len(taken) < count:
            part = self.request.recv(count - len(taken))
            if not part:
                raise ConnectionError
            taken += part
        return taken


def _copy(source: socket.socket, target: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass


@pytest.fixture
def socks() -> Iterator[Callable[..., Tunnel]]:
    """Start SOCKS proxies."""
    running: list[Tunnel] = []

    def start(login: tuple[str, str] | None = None) -> Tunnel:
        tunnel = Tunnel(login)
        running.append(tunnel)
        threading.Thread(target=tunnel.serve_forever, args=(0.01,), daemon=True).start()
        return tunnel

    yield start
    for tunnel in running:
        tunnel.shutdown()
        tunnel.server_close()


# ── tinyproxy ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def hosts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the system's resolver, which tinyproxy asks, know the organization's name."""
    file = Path("/etc/hosts")
    before = file.read_bytes()
    try:
        file.write_bytes(before + f"\n127.0.0.1 {HOST}\n".encode())
    except OSError:
        pytest.skip("needs to name a host of this computer")
    yield
    file.write_bytes(before)


GNOME = """\
[system/proxy]
mode='manual'
[system/proxy/https]
host='127.0.0.1'
port={}
"""
PLASMA = "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://127.0.0.1 {}\n"


@pytest.fixture
def settings_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Keep the desktop's settings in files, without the service that GNOME has for them."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")
    folder = tmp_path / "config/glib-2.0/settings"
    folder.mkdir(parents=True)
    return folder


@pytest.mark.parametrize("by", ["environment", "hand", "GNOME", "KDE"])
def test_everything_goes_through_the_proxy_and_nothing_beside_it(
    tinyproxy: Start,
    demo: FakeZulip,
    connections: list[int],
    hosts: None,
    monkeypatch: pytest.MonkeyPatch,
    settings_folder: Path,
    tmp_path: Path,
    by: str,
) -> None:
    port = tinyproxy()
    network = Network(Preferences(None), MemoryStore())
    if by == "environment":
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    elif by == "GNOME":
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
        (settings_folder / "keyfile").write_text(GNOME.format(port))
    elif by == "KDE":
        monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
        (tmp_path / "config/kioslaverc").write_text(PLASMA.format(port))
    else:
        network.use(ProxySettings(mode=ProxyMode.MANUAL, url=f"http://127.0.0.1:{port}"))
    connections.clear()
    assert sign_in(network, demo) == "iago@zulip.com"
    assert set(connections) == {port}
    seen = (tmp_path / "tinyproxy.log").read_text()
    assert f"CONNECT {HOST}" in seen
    for secret in ("abcd1234", "iago"):
        assert secret not in seen


def test_a_proxy_that_wants_a_login_is_told_and_gets_it(
    tinyproxy: Start, demo: FakeZulip, hosts: None, connections: list[int]
) -> None:
    port = tinyproxy("BasicAuth ann secret-of-proxy")
    network = manual(f"http://127.0.0.1:{port}")
    connections.clear()
    with pytest.raises(errors.ProxyLoginRequired) as caught:
        sign_in(network, demo)
    assert caught.value.proxy == f"127.0.0.1:{port}"
    assert demo.requests == []
    network.log_in(caught.value.proxy, "ann", "wrong", remember=False)
    with pytest.raises(errors.ProxyLoginRequired) as caught:
        sign_in(network, demo)
    assert "wrong" not in repr(caught.value)
    network.log_in(caught.value.proxy, "ann", "secret-of-proxy", remember=True)
    assert sign_in(network, demo) == "iago@zulip.com"
    assert set(connections) == {port}


def test_a_remembered_login_is_used_the_next_time(
    tinyproxy: Start, demo: FakeZulip, hosts: None, tmp_path: Path
) -> None:
    port = tinyproxy("BasicAuth ann secret-of-proxy")
    store, path = MemoryStore(), tmp_path / "preferences.json"
    preferences = Preferences(path)
    network = Network(preferences, store)
    network.use(ProxySettings(mode=ProxyMode.MANUAL, url=f"http://127.0.0.1:{port}"))
    proxy = f"127.0.0.1:{port}"
    network.log_in(proxy, "ann", "secret-of-proxy", remember=True)
    preferences.finish()
    assert "secret-of-proxy" not in path.read_text()

    again = Network(Preferences(path), store)
    with pytest.raises(errors.ProxyLoginRequired):
        sign_in(again, demo)
    assert again.load_login(proxy)
    assert not again.load_login(proxy)
    assert sign_in(again, demo) == "iago@zulip.com"


def test_a_sign_in_logs_in_to_the_proxy_as_it_was_remembered(
    tinyproxy: Start, demo: FakeZulip, hosts: None
) -> None:
    port = tinyproxy("BasicAuth ann secret-of-proxy")
    store, preferences = MemoryStore(), Preferences(None)
    network = Network(preferences, store)
    network.use(ProxySettings(mode=ProxyMode.MANUAL, url=f"http://127.0.0.1:{port}"))
    transport = Transport(proxies=network.proxies)
    client = Client(transport)
    order = SignIn(lambda: client, preferences, RememberedAccounts(None, store), network)
    address = addresses.parse(f"https://{HOST}:{demo.url.rpartition(':')[2]}")
    try:
        with pytest.raises(errors.ProxyLoginRequired):
            order.find(address, cancel=CancelToken())
        store.write(f"zulipkey:proxy:127.0.0.1:{port}", "ann", "secret-of-proxy")
        preferences.remember_proxy_name(f"127.0.0.1:{port}", "ann")
        assert order.find(address, cancel=CancelToken()).name
    finally:
        transport.close()


def test_a_host_that_the_environment_excepts_goes_straight(
    tinyproxy: Start, demo: FakeZulip, monkeypatch: pytest.MonkeyPatch, connections: list[int]
) -> None:
    port = tinyproxy()
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("NO_PROXY", HOST)
    connections.clear()
    assert sign_in(Network(Preferences(None), MemoryStore()), demo) == "iago@zulip.com"
    assert port not in connections


def test_no_proxy_is_used_where_none_was_chosen(
    demo: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_port()}")
    network = Network(Preferences(None), MemoryStore())
    with pytest.raises(errors.ProxyUnreachable):
        sign_in(network, demo)
    network.use(ProxySettings(mode=ProxyMode.NONE))
    assert sign_in(network, demo) == "iago@zulip.com"


# ── SOCKS ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_a_socks_proxy_is_used_and_nothing_goes_beside_it(
    socks: Callable[..., Tunnel], demo: FakeZulip, connections: list[int], scheme: str
) -> None:
    tunnel = socks()
    connections.clear()
    assert sign_in(manual(f"{scheme}://127.0.0.1:{tunnel.port}"), demo) == "iago@zulip.com"
    # The proxy itself is in this process as well: its way to the server is the other port.
    assert set(connections) == {tunnel.port, int(demo.url.rpartition(":")[2])}
    assert len(connections) == 2
    assert [host for host, _ in tunnel.asked] == [HOST if scheme == "socks5h" else "127.0.0.1"]


def test_a_socks_proxy_as_gnome_exports_it_resolves_names_itself(
    socks: Callable[..., Tunnel], demo: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    tunnel = socks()
    monkeypatch.setenv("ALL_PROXY", f"socks://127.0.0.1:{tunnel.port}/")
    assert sign_in(Network(Preferences(None), MemoryStore()), demo) == "iago@zulip.com"
    assert [host for host, _ in tunnel.asked] == [HOST]


def test_a_socks_proxy_with_a_login(socks: Callable[..., Tunnel], demo: FakeZulip) -> None:
    tunnel = socks((NAME, PASSWORD))
    network = manual(f"socks5h://127.0.0.1:{tunnel.port}")
    with pytest.raises(errors.ProxyLoginRequired):
        sign_in(network, demo)
    proxy = f"127.0.0.1:{tunnel.port}"
    network.log_in(proxy, NAME, PASSWORD, remember=False)
    assert sign_in(network, demo) == "iago@zulip.com"


@pytest.mark.parametrize("kind", ["socks5h", "http"])
def test_an_unknown_certificate_is_looked_at_through_the_proxy(
    socks: Callable[..., Tunnel], tinyproxy: Start, hosts: None, kind: str
) -> None:
    tunnel = socks()
    port = tunnel.port if kind == "socks5h" else tinyproxy()
    leaf = trustme.CA().issue_cert(HOST)
    with FakeZulip(tls=server_context(leaf)) as unknown:
        with pytest.raises(errors.TlsFailure) as caught:
            sign_in(manual(f"{kind}://127.0.0.1:{port}"), unknown)
        assert caught.value.certificate is not None
        assert caught.value.certificate.names == (HOST,)
    assert len(tunnel.asked) == (2 if kind == "socks5h" else 0)


def test_a_socks_proxy_that_is_not_there(demo: FakeZulip) -> None:
    port = free_port()
    with pytest.raises(errors.ProxyUnreachable) as caught:
        sign_in(manual(f"socks5h://ann:secret@127.0.0.1:{port}"), demo)
    assert caught.value.proxy == f"127.0.0.1:{port}"
