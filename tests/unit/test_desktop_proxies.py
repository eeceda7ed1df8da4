"""The proxies of a desktop's settings, as its own programs write them."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from zulipkey.model import address as addresses
from zulipkey.proxy import system as desktop_proxies
from zulipkey.proxy.settings import Proxies

needs_gsettings = pytest.mark.skipif(
    shutil.which("gsettings") is None, reason="needs GNOME's settings"
)


@pytest.fixture(autouse=True)
def _none_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def gnome(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., None]:
    """Set things as GNOME's own program does, under a folder of this test."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")

    def set_(key: str, value: str) -> None:
        schema, _, name = f"org.gnome.system.proxy.{key}".rpartition(".")
        subprocess.run(["gsettings", "set", schema, name, value], check=True)

    return set_


@pytest.fixture
def plasma(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., None]:
    """Write the file that Plasma's settings are in."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")

    def set_(*lines: str) -> None:
        (tmp_path / "kioslaverc").write_text("\n".join(["[Proxy Settings]", *lines, ""]))

    return set_


def proxy_of(address: str) -> str:
    return Proxies().of(addresses.parse(address))


@needs_gsettings
def test_without_settings_there_is_no_proxy(gnome: Callable[..., None]) -> None:
    assert proxy_of("https://chat.example.com") == ""
    gnome("https.host", "proxy.example.com")  # of an earlier time, when the mode was another
    gnome("https.port", "3128")
    assert proxy_of("https://chat.example.com") == ""
    gnome("autoconfig-url", "http://example.com/proxy.pac")
    gnome("mode", "auto")
    assert proxy_of("https://chat.example.com") == ""


@needs_gsettings
def test_gnome_names_a_proxy_for_each_scheme(gnome: Callable[..., None]) -> None:
    gnome("mode", "manual")
    gnome("https.host", "secure.example.com")
    gnome("https.port", "3129")
    gnome("socks.host", "::1")
    gnome("socks.port", "1080")
    assert proxy_of("https://chat.example.com") == "http://secure.example.com:3129"
    gnome("https.port", "0")
    assert proxy_of("https://chat.example.com") == "socks5h://[::1]:1080"


@needs_gsettings
@pytest.mark.parametrize(
    ("bypass_hosts", "goes_beside", "goes_through"),
    [
        ("['chat.example.com']", "https://chat.example.com", "https://chat.example.org"),
        ("['example.com']", "https://chat.example.com", "https://notexample.com"),
        ("['*.example.com']", "https://chat.example.com:444", "https://example.org"),
        ("['.example.com']", "https://chat.example.com", "https://example.net"),
        ("['10.0.0.0/8']", "https://10.1.2.3", "https://11.1.2.3"),
        ("['10.0.0.0/8']", "https://10.1.2.3:444", "https://11.1.2.3:444"),
        ("['fd00::/8', '10.0.0.1']", "https://[fd00::1]:444", "https://[fe00::1]:444"),
        ("['10.0.0.1']", "https://10.0.0.1", "https://10.0.0.10"),
    ],
)
def test_gnome_names_what_is_asked_without_a_proxy(
    gnome: Callable[..., None], bypass_hosts: str, goes_beside: str, goes_through: str
) -> None:
    gnome("mode", "manual")
    gnome("https.host", "proxy.example.com")
    gnome("https.port", "3128")
    gnome("ignore-hosts", bypass_hosts)
    assert proxy_of(goes_beside) == ""
    assert proxy_of(goes_through) == "http://proxy.example.com:3128"
    gnome("ignore-hosts", "[]")
    assert proxy_of(goes_beside) == "http://proxy.example.com:3128"


@needs_gsettings
def test_the_environment_comes_before_the_desktop(
    gnome: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    gnome("mode", "manual")
    gnome("https.host", "proxy.example.com")
    gnome("https.port", "3128")
    monkeypatch.setenv("no_proxy", "elsewhere.example.com")
    assert proxy_of("https://chat.example.com") == "http://proxy.example.com:3128"
    monkeypatch.setenv("https_proxy", "http://other.example.com:8080")
    assert proxy_of("https://chat.example.com") == "http://other.example.com:8080"


@pytest.mark.parametrize(
    "text", ["http://proxy.example.com 3128", "http://proxy.example.com:3128/"]
)
def test_plasma_names_a_proxy(plasma: Callable[..., None], text: str) -> None:
    plasma("ProxyType=1", f"httpsProxy={text}", "socksProxy=socks://s.example.com 0")
    assert proxy_of("https://chat.example.com") == "http://proxy.example.com:3128"
    plasma("ProxyType=1", "httpsProxy= 0", "socksProxy=socks://s.example.com 1080")
    assert proxy_of("https://chat.example.com") == "socks5h://s.example.com:1080"
    plasma("ProxyType=1", f"httpsProxy={text}", "NoProxyFor=localhost, .example.com,10.0.0.0/8")
    assert proxy_of("https://chat.example.com") == ""
    assert proxy_of("https://10.0.0.1") == ""
    assert proxy_of("https://chat.example.org") == "http://proxy.example.com:3128"
    plasma("ProxyType=0", f"httpsProxy={text}")
    assert proxy_of("https://chat.example.com") == ""


@pytest.mark.parametrize("program", ["kwriteconfig5", "kwriteconfig6"])
def test_plasma_s_own_program_has_written_it(
    plasma: Callable[..., None], tmp_path: Path, program: str
) -> None:
    if not shutil.which(program):
        pytest.skip(f"needs {program}")
    for key, value in (
        ("ProxyType", "1"),
        ("httpsProxy", "http://proxy.example.com 3128"),
        ("NoProxyFor", "localhost,.example.org"),
    ):
        to = [program, "--file", "kioslaverc", "--group", "Proxy Settings", "--key", key]
        subprocess.run([*to, value], env={**os.environ, "HOME": str(tmp_path)}, check=True)
    assert proxy_of("https://chat.example.com") == "http://proxy.example.com:3128"
    assert proxy_of("https://chat.example.org") == ""


def test_what_is_set_while_the_program_runs_counts_soon(
    plasma: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    proxies, address = Proxies(), addresses.parse("https://chat.example.com")
    assert proxies.of(address) == ""
    plasma("ProxyType=1", "httpsProxy=http://proxy.example.com 3128")
    assert proxies.of(address) == ""  # a sign-in asks often
    now = 60.0
    assert proxies.of(address) == "http://proxy.example.com:3128"


def test_settings_that_cannot_be_read_are_no_settings(
    plasma: Callable[..., None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "kioslaverc").write_bytes(b"\xff\xfe[Proxy")
    assert proxy_of("https://chat.example.com") == ""
    (tmp_path / "kioslaverc").unlink()
    os.mkfifo(tmp_path / "kioslaverc")  # which would be waited for
    assert proxy_of("https://chat.example.com") == ""
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", str(tmp_path))  # no gsettings
    assert proxy_of("https://chat.example.com") == ""
    program = tmp_path / "gsettings"
    for script in ("echo nonsense", "echo 'a b c d'; exit 1", "printf '\\377'", "exit 0"):
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
        assert proxy_of("https://chat.example.com") == ""


def test_a_desktop_without_such_settings_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    assert desktop_proxies.read() == desktop_proxies.DesktopProxies()
