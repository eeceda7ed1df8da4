"""Signing in with a real browser: Chromium, xdg-open, and a second process that brings the link."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import Program, Reader, Start, wait_for

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux")
needs_browser = pytest.mark.skipif(
    shutil.which("chromium") is None, reason="this system has no Chromium that a test can lead"
)

NOBODYS = (
    f"zulip://login?otp_encrypted_api_key={'0' * 64}&email=ann%40example.com"
    "&realm=https%3A%2F%2Fchat.example.com"
)
OTHER = "[Default Applications]\nx-scheme-handler/zulip=other.desktop\n"


@pytest.fixture
def organization() -> Iterator[FakeZulip]:
    """An organization with one way to sign in, by the browser."""
    with FakeZulip(organization="onesso") as server:
        yield server


def set_browser(home: Path, *, other_takes_links: bool = True) -> Path:
    """Make a Chromium that signs in by itself the desktop's browser; gives the list of defaults.

    Args:
        home: of the person.
        other_takes_links: whether another program has the zulip: links.
    """
    applications = home / ".local/share/applications"
    applications.mkdir(parents=True)
    script = Path(__file__).with_name("chromium.py")
    (applications / "browser.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Browser\n"
        f"Exec={sys.executable} {script} %u\nMimeType=x-scheme-handler/http;\n"
    )
    defaults = home / ".config/mimeapps.list"
    defaults.parent.mkdir(exist_ok=True)
    http = "x-scheme-handler/http=browser.desktop\n"
    if not other_takes_links:
        defaults.write_text(f"{OTHER.splitlines()[0]}\n{http}")
        return defaults
    (applications / "other.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Other\nExec=/bin/true %u\n"
    )
    defaults.write_text(f"{OTHER}{http}")
    return defaults


def secrets_of(organization: FakeZulip) -> set[str]:
    """Return the key, and each pad that was given to the browser."""
    found = re.findall(r"_otp=([0-9a-f]{64})", " ".join(one.path for one in organization.requests))
    assert found
    return {KEY, *found}


def assert_left_nowhere(secrets: set[str], program: Program, *, but_in: Path) -> None:
    system = Path(f"/proc/{program.process.pid}")
    for place in (system / "cmdline", system / "environ"):
        assert not any(secret.encode() in place.read_bytes() for secret in secrets)
    program.end()
    assert "DEBUG" in program.output.read_text()
    for path in program.home.rglob("*"):
        if path.is_file() and path != but_in:
            content = path.read_bytes()
            assert not any(secret.encode() in content for secret in secrets), path
            assert b"zulip://login" not in content, path


@needs_browser
def test_a_browser_brings_the_key_to_the_window(
    start: Start, organization: FakeZulip, reader: Reader, tmp_path: Path
) -> None:
    saved, opened = tmp_path / "home0/zuliprc", tmp_path / "opened"
    program = start(
        organization.url,
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        BROWSER_OPENED=str(opened),
        BROWSER_STAYS_UNTIL=str(saved),
        BROWSER_TRUSTS=organization.url,
        ZULIPKEY_LOG="debug",
    )
    defaults = set_browser(program.home)
    before = defaults.read_bytes()
    reader("press", "Continue with SSO")
    reader("press", "Allow")
    title = "Zulip Key – One Sign-on Demo"
    program.wait_for_window(title)
    wait_for(lambda: defaults.read_bytes() == before)
    applications = program.home / ".local/share/applications"
    left = {"browser.desktop", "other.desktop"}
    wait_for(lambda: {one.name for one in applications.iterdir()} == left)

    reader("press", "Save for zulip-terminal")
    wait_for(lambda: saved.exists() and f"key={KEY}" in saved.read_text())
    assert "otp" not in opened.read_text()
    assert_left_nowhere(secrets_of(organization), program, but_in=saved)


def until_it_waits(start: Start, organization: FakeZulip, reader: Reader) -> tuple[Program, Path]:
    """Bring the program to where it waits for the browser, which never answers."""
    program = start(organization.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", BROWSER_OPENED="/")
    defaults = set_browser(program.home)
    reader("press", "Continue with SSO")
    reader("press", "Allow")
    reader("find", "Open the page again")
    assert "ZulipKey.Links" in defaults.read_text()
    return program, defaults


def test_the_end_of_the_session_gives_the_links_back(
    start: Start, organization: FakeZulip, reader: Reader
) -> None:
    program, defaults = until_it_waits(start, organization, reader)
    assert program.end() == 128 + signal.SIGTERM
    assert defaults.read_text().startswith(OTHER)
    assert "ZulipKey" not in defaults.read_text()


def test_the_start_after_a_crash_gives_the_links_back(
    start: Start, organization: FakeZulip, reader: Reader
) -> None:
    program, defaults = until_it_waits(start, organization, reader)
    program.process.kill()
    program.process.wait(30)
    assert "ZulipKey.Links" in defaults.read_text()
    folders = {"XDG_CONFIG_HOME": str(program.home / ".config"), "HOME": str(program.home)}
    start(**folders)
    wait_for(lambda: "ZulipKey" not in defaults.read_text())
    assert defaults.read_text().startswith(OTHER)


def hand_over(program: Program, link: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [Path(sys.executable).with_name("zulipkey"), link],
        env=program.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def listens(program: Program) -> bool:
    return (program.home / "run/zulipkey.socket").exists()


def test_a_link_that_nobody_waits_for_is_explained_in_the_running_window(
    start: Start, reader: Reader
) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", ZULIPKEY_LOG="debug")
    wait_for(lambda: listens(program))
    ended = hand_over(program, NOBODYS)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "no browser sign-in is in progress" in reader("find", "Message")["description"]
    assert "0" * 64 not in program.output.read_text()


def test_with_none_running_a_link_opens_the_window_and_is_explained(
    start: Start, reader: Reader
) -> None:
    start(NOBODYS, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    assert "no browser sign-in is in progress" in reader("find", "Message")["description"]
    reader("enter", "Organization address", "chat.example.invalid")


_STOPS_BEFORE_IT_LISTENS = """
import os, signal, sys

def stop(event, arguments):
    if event == "import" and arguments[0] == "zulipkey.ui.instance":
        os.kill(os.getpid(), signal.SIGSTOP)

sys.addaudithook(stop)
"""


def test_a_second_start_leads_to_the_first_window(
    start: Start, reader: Reader, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_STOPS_BEFORE_IT_LISTENS)
    first = start(PYTHONPATH=str(tmp_path), QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    os.waitid(os.P_PID, first.process.pid, os.WSTOPPED | os.WNOWAIT)
    where = {"HOME": str(first.home), "XDG_RUNTIME_DIR": str(first.home / "run")}
    second = start("chat.example.invalid", **where)
    maps = Path(f"/proc/{second.process.pid}/maps")
    wait_for(lambda: "libQt6Network" in maps.read_text())  # by which it knocks
    assert not listens(first)
    first.process.send_signal(signal.SIGCONT)
    assert second.process.wait(30) == 0
    assert second.output.read_text() == ""
    wait_for(lambda: reader("find", "Organization address")["text"] == "chat.example.invalid")


def test_a_start_after_a_kill_is_a_first_one(start: Start, reader: Reader) -> None:
    killed = start()
    wait_for(lambda: listens(killed))
    killed.process.kill()
    killed.process.wait(30)
    again = start(XDG_RUNTIME_DIR=str(killed.home / "run"))
    again.wait_for_window()
    assert again.process.poll() is None


def test_a_stranger_at_the_socket_neither_stops_nor_grows_the_program(start: Start) -> None:
    program = start()
    wait_for(lambda: listens(program))

    def say(what: bytes) -> bytes:
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.settimeout(30)
            stranger.connect(str(program.home / "run/zulipkey.socket"))
            with suppress(ConnectionError):
                stranger.sendall(what)
                return stranger.recv(100)
            return b""

    said = json.dumps({"version": 1, "link": NOBODYS}).encode() + b"\n"
    for _ in range(2):  # the second is taken when the first has been shown
        assert say(said) == b"taken\n"
    before = resident(program)
    assert say(b"x" * (10 << 20)) == b""
    for _ in range(1000):
        assert say(said) == b"taken\n"
    assert hand_over(program, NOBODYS).returncode == 0
    assert program.process.poll() is None
    assert resident(program) < before * 1.05
    assert program.output.read_text() == ""


def resident(program: Program) -> int:
    status = Path(f"/proc/{program.process.pid}/status").read_text()
    return int(re.findall(r"VmRSS:\s+([0-9]+) kB", status)[0])
