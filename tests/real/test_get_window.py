"""A program that asks for a key: `zulipkey get` opens the window, and prints what comes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests

from builders import KEY, PROGRAM, WAITING
from fake_zulip import FakeZulip
from real.conftest import Reader, Start, wait_for
from real.secret_service import secret_service, silent_service

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X11")


def test_a_sign_in_in_the_window_is_printed_and_nothing_else(start: Start, demo: FakeZulip) -> None:
    program = start("get", "--server", demo.url, "--login", "iago@zulip.com")
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("abcd1234\n")
    assert program.process.wait(30) == 0
    assert program.output.read_text() == (
        f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    )


def test_a_window_that_is_closed_cancels(start: Start, demo: FakeZulip) -> None:
    program = start("get", "--server", demo.url)
    program.focus()
    program.key("ctrl+q")
    assert program.process.wait(30) == 130
    assert program.output.read_text() == ""


def test_an_open_window_is_left_alone(start: Start, demo: FakeZulip) -> None:
    window = start()
    window.wait_for_window()
    socket = window.home / "run" / "zulipkey.socket"
    wait_for(socket.exists)
    program = start(
        *("get", "--server", demo.url, "--login", "iago@zulip.com", "--format", "key"),
        XDG_RUNTIME_DIR=str(window.home / "run"),
    )
    wait_for(lambda: demo.requests)
    wait_for(lambda: len(list((window.home / "run").glob("zulipkey-*.socket"))) == 1)
    program.wait_for_keyboard()
    program.type("abcd1234\n")
    assert program.process.wait(30) == 0
    assert program.output.read_text() == f"{KEY}\n"
    assert window.process.poll() is None
    assert [one.name for one in (window.home / "run").glob("*.socket")] == ["zulipkey.socket"]


def test_the_end_of_the_session_ends_it_as_a_signal_does(start: Start, demo: FakeZulip) -> None:
    program = start("get", "--server", demo.url)
    program.wait_for_window()
    wait_for(lambda: demo.requests)
    assert program.end() == -signal.SIGTERM


def test_ctrl_c_still_ends_it_after_the_window_has_closed(start: Start, demo: FakeZulip) -> None:
    with silent_service(dict(os.environ)) as bus:
        program = start(
            *("get", "--server", demo.url, "--login", "iago@zulip.com", "--remember"),
            DBUS_SESSION_BUS_ADDRESS=bus,
        )
        program.focus()
        wait_for(lambda: demo.requests)
        program.type("abcd1234\n")
        wait_for(lambda: "Waiting for your password manager" in program.output.read_text())
        assert program.end(signal.SIGINT) == 130
    assert KEY not in program.output.read_text()


@pytest.fixture
def dead(
    desktop: None, demo: FakeZulip, tmp_path: Path, trusted: object
) -> Iterator[dict[str, str]]:
    """Variables of a program that remembers Iago's account, whose key is another one by now."""
    with secret_service(tmp_path / "keyring", display=os.environ["DISPLAY"]) as service:
        certificates = {"SSL_CERT_FILE": os.environ["REQUESTS_CA_BUNDLE"]}
        sign_in = ("get", "--server", demo.url, "--login", "iago@zulip.com", "--password-stdin")
        subprocess.run(
            [PROGRAM, *sign_in, "--remember"],
            env={**service.environment, **certificates},
            input=b"abcd1234\n",
            stdout=subprocess.DEVNULL,
            check=True,
        )
        asked = requests.post(
            f"{demo.url}/api/v1/users/me/api_key/regenerate",
            auth=("iago@zulip.com", KEY),
            verify=os.environ["REQUESTS_CA_BUNDLE"],
            timeout=30,
        )
        new_key: str = asked.json()["api_key"]
        names = ("DBUS_SESSION_BUS_ADDRESS", "XDG_DATA_HOME")
        yield {
            **{name: service.environment[name] for name in names},
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "NEW_KEY": new_key,
        }


def test_a_remembered_key_that_is_dead_leads_to_a_sign_in_for_its_account(
    start: Start, reader: Reader, demo: FakeZulip, dead: dict[str, str]
) -> None:
    program = start("get", "--server", demo.url, "--format", "key", **dead)
    program.focus()
    assert "The key is not valid." in program.output.read_text()
    reader("find", "Organization")
    program.type("abcd1234\n")
    assert program.process.wait(30) == 0
    assert program.output.read_text().splitlines()[-1] == dead["NEW_KEY"]
    again = start("get", "--format", "key", **dead)
    assert again.process.wait(30) == 0
    assert again.output.read_text().replace(WAITING, "") == f"{dead['NEW_KEY']}\n"
