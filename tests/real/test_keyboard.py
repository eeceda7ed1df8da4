"""The whole job with the keyboard alone, up to a client that signs in with the file."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from pathlib import Path

import pytest
import trustme

from builders import KEY, posts
from fake_zulip import FakeZulip
from real.conftest import Program, Reader, Start, clipboard, wait_for

_PROFILE = """
import json, sys, zulip
print(json.dumps(zulip.Client(config_file=sys.argv[1]).get_profile()))
"""


def sign_in(program: Program, demo: FakeZulip) -> None:
    program.focus()
    program.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")


def test_typed_in_one_go_saved_by_keyboard_and_read_by_the_real_client(
    start: Start, demo: FakeZulip, tmp_path: Path, authority: trustme.CA
) -> None:
    program = start()
    sign_in(program, demo)  # address, email and password, each with the key that ends it
    program.key("space")  # Save has the focus: the fourth and last action
    saved = program.home / "zuliprc"
    wait_for(lambda: saved.exists() and saved.read_text())
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600

    answer = subprocess.run(
        [sys.executable, "-c", _PROFILE, str(saved)],
        env={**program.environment, "REQUESTS_CA_BUNDLE": str(tmp_path / "authority.pem")},
        capture_output=True,
        text=True,
        check=True,
    )
    profile = json.loads(answer.stdout)
    assert (profile["result"], profile["delivery_email"]) == ("success", "iago@zulip.com")
    program.key("ctrl+q")
    assert program.process.wait(30) == 0
    assert program.output.read_text() == ""


def test_escape_gives_up_and_another_login_works(start: Start, demo: FakeZulip) -> None:
    program = start(demo.url)
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("slow@zulip.com\tabcd1234\n")
    wait_for(lambda: any(b"slow" in one.body for one in demo.requests))
    program.key("Escape", "alt+e", "ctrl+a")
    program.type("hamlet@zulip.com\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")


@pytest.mark.parametrize("listens", ["", "1"], ids=["quiet", "screen reader"])
def test_enter_that_is_held_down_sends_one_password_and_saves_no_file(
    start: Start, demo: FakeZulip, reader: Reader, listens: str
) -> None:
    program = start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON=listens)
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("broken@zulip.com\tabcd1234")
    program.hold("Return", 2)
    wait_for(lambda: posts(demo))
    assert posts(demo) == ["/api/v1/fetch_api_key"]
    program.key("alt+e", "ctrl+a")
    program.type("iago@zulip.com")
    program.key("alt+p", "ctrl+a")
    program.type("abcd1234")
    program.hold("Return", 2)
    program.wait_for_window("Zulip Key – Email Demo")
    assert len(posts(demo)) == 2
    assert not (program.home / "zuliprc").exists()


def test_ctrl_q_ends_it_in_the_middle_of_a_request(start: Start, demo: FakeZulip) -> None:
    program = start()
    program.focus()
    program.type(f"{demo.url}\tslow@zulip.com\tabcd1234\n")
    wait_for(lambda: any(b"slow" in one.body for one in demo.requests))
    program.key("ctrl+q")
    assert program.process.wait(30) == 0
    assert program.output.read_text() == ""


def test_ctrl_c_copies_the_key(start: Start, demo: FakeZulip) -> None:
    program = start()
    sign_in(program, demo)
    program.key("ctrl+c")
    wait_for(lambda: clipboard() == KEY)
    program.key("ctrl+q")
    assert program.process.wait(30) == 0
    assert program.output.read_text() == ""
