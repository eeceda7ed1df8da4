"""The whole job through AT-SPI, by accessible names alone."""

from __future__ import annotations

import json
import shutil
import ssl
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from real.conftest import Start, wait_for
from zulipkey.demo import DEMO_USERS, DemoServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux'")

_SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi comes with the system
_KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")


class Reader:
    """A screen reader."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, verb: str, *arguments: str) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if isinstance(answer, dict) and "error" in answer:
            raise AssertionError(f"{verb} {arguments}: {answer['error']}")
        return answer


@pytest.fixture
def reader() -> Iterator[Reader]:
    """A screen reader on this test's session bus."""
    wake = shutil.which("dbus-send")
    assert wake is not None
    subprocess.run(
        [
            *(wake, "--session", "--print-reply"),
            *("--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"),
        ],
        check=True,
        capture_output=True,
    )
    with subprocess.Popen(
        [_SYSTEM_PYTHON, str(Path(__file__).with_name("at_spi.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Reader(process)
        process.kill()


def sign_in(reader: Reader, demo: DemoServer, password: str = "abcd1234") -> None:
    reader("enter", "Organization address", demo.url)
    reader("enter", "Email", "iago@zulip.com")
    reader("enter", "Password", password)
    reader("press", "Sign in")


def test_the_whole_job_by_accessible_names(start: Start, demo: DemoServer, reader: Reader) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("enter", "Organization address", demo.url)
    reader("enter", "Email", "iago@zulip.com")
    card = reader("find", "Organization")
    assert "Email Demo" in card["description"]
    assert "Email Demo" in card["texts"]
    reader("enter", "Password", "abcd1234")
    reader("press", "Sign in")

    key = reader("find", "API key")
    assert _KEY not in str(key)
    reader("press", "Show API key")
    wait_for(lambda: _KEY in str(reader("find", "API key")))
    reader("press", "Copy API key")
    reader("press", "Save zuliprc")
    reader("press", "zulip-terminal…")
    message = reader("find", "Message")
    assert message["description"].startswith("Saved to ~/zuliprc.")
    assert any(text.startswith("Saved to ~/zuliprc.") for text in message["texts"])
    saved = program.home / "zuliprc"
    assert f"key={_KEY}" in saved.read_text()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    reader("press", "Use another account")
    wait_for(lambda: reader("find", "Email")["focused"])


def test_a_wrong_password_is_told_where_the_focus_is(
    start: Start, demo: DemoServer, reader: Reader
) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    sign_in(reader, demo, "wrong")
    said = "The email or password is wrong."
    assert reader("find", "Message")["description"] == said
    wait_for(lambda: reader("find", "Password")["focused"])
    password = reader("find", "Password")
    assert password["description"] == said
    assert password["role"] == "password text"


def test_everything_that_can_be_worked_has_a_name_and_each_field_its_label(
    start: Start, demo: DemoServer, reader: Reader
) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization")
    for field in ("Organization address", "Email", "Password"):
        assert reader("find", field)["labelled"]
    assert reader("nameless") == []
    sign_in(reader, demo)
    reader("find", "API key")
    assert reader("nameless") == []
    for name in ("Show API key", "Copy API key", "Save zuliprc", "Copy as", "Use another account"):
        assert reader("sees", name)


def test_a_password_goes_nowhere_but_to_the_address_that_stands_there(
    start: Start, demo: DemoServer, tls: ssl.SSLContext, reader: Reader
) -> None:
    with DemoServer(organization="ldap", tls=tls) as other:
        start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        reader("find", "Organization")
        reader("enter", "Email", "iago@zulip.com")
        reader("enter", "Password", "abcd1234")
        reader("enter", "Organization address", other.url)
        reader("press", "Sign in")
        wait_for(lambda: [*posts(demo), *posts(other)])
        assert posts(demo) == []


def posts(demo: DemoServer) -> list[str]:
    return [one.path for one in demo.requests if one.method == "POST"]
