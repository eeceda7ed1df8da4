"""Which proxy the environment and the system's settings name, and what is wrong with them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import requests.utils
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from secrets_held import held
from zulipkey.messages import failures
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.cancellation import CancelToken
from zulipkey.proxy import settings as proxies
from zulipkey.proxy.settings import Proxies, ProxyMode, ProxySettings
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

PLASMA = "[Proxy Settings]\nProxyType=1\nhttpsProxy=http://127.0.0.1 3128\n"


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """Words are translated by the application."""


@pytest.fixture
def plasma(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file of a desktop that has a proxy set."""
    if sys.platform != "linux":
        pytest.skip("only Linux has such a file")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    path = tmp_path / "kioslaverc"
    path.write_text(PLASMA)
    return path


def proxy_of(address: str = "https://chat.example.test") -> str:
    return Proxies().of(addresses.parse(address))


@pytest.mark.parametrize(
    ("variable", "value", "proxy"),
    [
        ("HTTPS_PROXY", "http://proxy.example.test:3128", "http://proxy.example.test:3128"),
        ("https_proxy", "proxy.example.test:3128/", "http://proxy.example.test:3128/"),
        ("HTTPS_PROXY", "HTTP://proxy.example.test", "http://proxy.example.test"),
        ("ALL_PROXY", "socks://127.0.0.1:9", "socks5h://127.0.0.1:9"),
        ("all_proxy", "SOCKS://ann:pw@[::1]:9/", "socks5h://ann:pw@[::1]:9/"),
        ("ALL_PROXY", "socks4a://127.0.0.1:9", "socks4a://127.0.0.1:9"),
        ("HTTPS_PROXY", "http://ann:p%23@ss@127.0.0.1:9", "http://ann:p%23@ss@127.0.0.1:9"),
        ("HTTPS_PROXY", "http://ann:\"'@127.0.0.1:9", "http://ann:\"'@127.0.0.1:9"),
        ("HTTPS_PROXY", "http://ann:p[s]@127.0.0.1:9", "http://ann:p%5Bs%5D@127.0.0.1:9"),
        ("HTTP_PROXY", "http://127.0.0.1:9", ""),
    ],
)
def test_a_proxy_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str, proxy: str
) -> None:
    monkeypatch.setenv(variable, value)
    assert proxy_of() == proxy


@pytest.mark.parametrize(
    ("variable", "value", "kind", "says"),
    [
        ("HTTPS_PROXY", '"http://127.0.0.1:9"', errors.ProxySettingInvalid, "quotation marks"),
        ("HTTPS_PROXY", 'http://127.0.0.1:9"', errors.ProxySettingInvalid, "quotation marks"),
        ("https_proxy", "'127.0.0.1:9'", errors.ProxySettingInvalid, "quotation marks"),
        ("HTTPS_PROXY", "http:/127.0.0.1:9", errors.ProxySettingInvalid, "It must look like"),
        ("ALL_PROXY", "pac+http://127.0.0.1:9/p", errors.ProxySettingInvalid, "It must look like"),
        ("ALL_PROXY", "http://", errors.ProxySettingInvalid, "It must look like"),
        ("ALL_PROXY", "http://[::1:9", errors.ProxySettingInvalid, "It must look like"),
        ("ALL_PROXY", "http://a\x1b[2Jb:9", errors.ProxySettingInvalid, "It must look like"),
        ("HTTPS_PROXY", "http://127.0.0.1:99999", errors.ProxySettingPort, "1 to 65535"),
        ("HTTPS_PROXY", "http://127.0.0.1:0", errors.ProxySettingPort, "1 to 65535"),
        ("HTTPS_PROXY", "http://127.0.0.1:x", errors.ProxySettingPort, "1 to 65535"),
        ("HTTPS_PROXY", "http://u:pa#ss@127.0.0.1:9", errors.ProxySettingPassword, "%23"),
        ("HTTPS_PROXY", "u:12/ss@127.0.0.1:9", errors.ProxySettingPassword, "%2F"),
        ("ALL_PROXY", "socks5://u:12?ss@127.0.0.1:9", errors.ProxySettingPassword, "%3F"),
    ],
)
def test_what_is_no_proxy_is_said_by_the_name_of_its_variable(
    make_transport: Callable[..., Transport],
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
    kind: type[errors.ProxySettingInvalid],
    says: str,
) -> None:
    monkeypatch.setenv(variable, value)
    address = addresses.parse("https://chat.example.test")
    with pytest.raises(errors.ProxySettingInvalid) as caught:
        Client(make_transport()).find_organization(address, cancel=CancelToken())
    assert type(caught.value) is kind
    said = failures.sentences(caught.value)
    name = variable.upper() if sys.platform == "win32" else variable
    assert said.startswith(f"{name} is not a valid proxy address")
    assert says in said
    for text in (said, repr(caught.value), failures.details(caught.value)):
        assert "ss@" not in text
        assert "\x1b" not in text
    assert caught.value.__context__ is None


def test_what_the_desktop_has_set_wrongly_is_called_the_systems(plasma: Path) -> None:
    plasma.write_text(PLASMA.replace("3128", "99999"))
    with pytest.raises(errors.ProxySettingPort) as caught:
        proxy_of()
    assert failures.sentences(caught.value).startswith("The proxy in your system’s settings")


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("scheme", ["http", "socks5h", "socks"])
def test_a_proxy_that_has_no_such_name_is_named(
    make_transport: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://ann:pw@proxy.nonexistent.invalid:3128")
    address = addresses.parse("https://chat.example.test")
    with pytest.raises(errors.ProxyNameNotFound) as caught:
        Client(make_transport()).find_organization(address, cancel=CancelToken())
    said = failures.sentences(caught.value)
    assert said.startswith("Can’t find your proxy proxy.nonexistent.invalid:3128.")


@pytest.mark.parametrize(
    ("excepted", "address", "is_excepted"),
    [
        ("10.0.0.0/8", "https://10.1.2.3", True),
        ("192.168.0.0/16, 10.0.0.0/8", "https://10.1.2.3:8443", True),
        ("10.0.0.0/8", "https://11.1.2.3", False),
        ("10.1.2.3", "https://10.1.2.3", True),
        ("10.1.2.3:8443", "https://10.1.2.3:8443", True),
        ("10.1.2.3:8443", "https://10.1.2.3", False),
        ("example.test", "https://chat.example.test", True),
        (".example.test", "https://chat.example.test", True),
        ("chat.example.test:8443", "https://chat.example.test:8443", True),
        ("ample.test", "https://chat.example.test", False),
        ("*", "https://chat.example.test", True),
        ("10.0.0.0/40", "https://10.1.2.3", False),
        ("", "https://10.1.2.3", False),
    ],
)
def test_what_the_environment_excepts_is_what_requests_excepts(
    monkeypatch: pytest.MonkeyPatch, excepted: str, address: str, is_excepted: bool
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", excepted)
    assert (proxy_of(address) == "") is is_excepted
    # With a port behind a number, requests knows no exception; others do.
    if excepted != "10.1.2.3:8443":
        assert requests.utils.should_bypass_proxies(address, None) is is_excepted


@pytest.mark.parametrize("stray", ["npm_config_proxy", "FTP_PROXY", "yarn_https_proxy", "no_proxy"])
def test_a_variable_for_other_programs_does_not_switch_the_desktops_proxy_off(
    plasma: Path, monkeypatch: pytest.MonkeyPatch, stray: str
) -> None:
    monkeypatch.setenv(stray, "http://stray.example.test:1")
    assert proxy_of() == "http://127.0.0.1:3128"
    monkeypatch.setenv("HTTPS_PROXY", "http://mine.example.test:2")
    assert proxy_of() == "http://mine.example.test:2"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:9991", "[::1]"])
def test_this_computer_is_never_asked_through_a_proxy(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = ProxySettings(mode=ProxyMode.MANUAL, url="http://proxy.example.com:3128")
    assert Proxies(lambda: typed).of(addresses.parse(f"http://{host}")) == ""
    monkeypatch.setenv("ALL_PROXY", "http://proxy.example.com:3128")
    assert proxy_of(f"http://{host}") == ""


def test_a_socks_proxy_that_is_typed_without_a_number() -> None:
    assert proxies.parse("socks://127.0.0.1:9") == ("socks5h://127.0.0.1:9", None)


@pytest.mark.parametrize("typed", ["http://u:12#ss@127.0.0.1:9", "127.0.0.1:9#x"])
def test_what_stands_behind_a_hash_is_not_dropped(typed: str) -> None:
    with pytest.raises(errors.ProxyAddressInvalid) as caught:
        proxies.parse(typed)
    assert held(caught.value, [typed]) == []


@given(st.text(max_size=60) | st.from_regex(r"(https?|socks)://[^\s]{0,40}", fullmatch=True))
@example("HTTP://0?\U00018cd6")
@example("[@0")
def test_any_setting_is_a_url_with_a_host_or_no_proxy(setting: str) -> None:
    place = {"host": "chat.example.test", "port": 443, "setting": "HTTPS_PROXY"}
    try:
        url = proxies._usable(setting, place)
    except errors.ProxySettingInvalid:
        return
    parts = urlsplit(url)
    assert parts.scheme in ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
    assert parts.hostname
    assert parts.port != 0
    assert proxies._usable(url, place) == url
    assert proxies.proxy_host(url).isprintable()
