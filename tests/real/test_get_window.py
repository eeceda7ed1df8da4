"""A program that asks for a key: `zulipkey get` opens the window, and prints what comes of it."""

from __future__ import annotations

import sys

import pytest

from real.conftest import Start, wait_for
from zulipkey.demo import DEMO_USERS, DemoServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs X11")

KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")


def test_a_sign_in_in_the_window_is_printed_and_nothing_else(
    start: Start, demo: DemoServer
) -> None:
    program = start("get", "--server", demo.url, "--login", "iago@zulip.com")
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("abcd1234\n")
    assert program.process.wait(20) == 0
    assert program.output.read_text() == (
        f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    )


def test_a_window_that_is_closed_cancels(start: Start, demo: DemoServer) -> None:
    program = start("get", "--server", demo.url)
    program.focus()
    program.key("ctrl+q")
    assert program.process.wait(20) == 130
    assert program.output.read_text() == ""


def test_an_open_window_is_left_alone(start: Start, demo: DemoServer) -> None:
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
    program.type("abcd1234\n")
    assert program.process.wait(20) == 0
    assert program.output.read_text() == f"{KEY}\n"
    assert window.process.poll() is None
    assert [one.name for one in (window.home / "run").glob("*.socket")] == ["zulipkey.socket"]


def test_the_end_of_the_session_ends_it_as_a_signal_does(start: Start, demo: DemoServer) -> None:
    program = start("get", "--server", demo.url)
    program.wait_for_window()
    wait_for(lambda: demo.requests)
    assert program.end() == 130
