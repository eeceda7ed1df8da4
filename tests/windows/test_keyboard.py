"""The whole job with the keyboard alone, on the window that Wine shows on a Linux screen."""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QUrl

from builders import KEY, UNDER_WINE, set_home
from fake_zulip import FakeZulip
from windows import clipboard_reader
from zulipkey import app

pytestmark = pytest.mark.skipif(not UNDER_WINE, reason="types by xdotool, on Wine's window")

T = TypeVar("T")

ZULIPKEY = (sys.executable, "-P", "-m", "zulipkey")
_TITLE = "Zulip Key"
_SIGNED_IN = "Zulip Key – Email Demo"
_DIALOG = "Save the key"
_PROFILE = """
import json, sys, zulip
print(json.dumps(zulip.Client(config_file=sys.argv[1]).get_profile()))
"""


def wait_for(look: Callable[[], T], seconds: float = 60) -> T:
    end = time.monotonic() + seconds
    while not (seen := look()):
        assert time.monotonic() < end, f"waited for {seconds} seconds"
        time.sleep(0.05)
    return seen


class Program:
    """A running Zulip Key, and who types at it."""

    def __init__(self, home: Path, *arguments: str) -> None:
        self.output = home / "output"
        with self.output.open("w") as file:
            self.process = subprocess.Popen([*ZULIPKEY, *arguments], stdout=file, stderr=file)

    def wait_for_window(self, title: str = _TITLE) -> None:
        """Wait until the window in front, which the keyboard goes to, has this title."""
        wait_for(lambda: _title_in_front() == title)

    def type(self, text: str) -> None:
        """Type; a tab is a key."""
        _xdotool("type", "--args", "1", text)

    def sign_in(self, url: str) -> None:
        """Type all that it takes in one go."""
        self.type(f"{url}\tiago@zulip.com\tabcd1234")
        self.key("Return")
        self.wait_for_window(_SIGNED_IN)

    def key(self, *keys: str) -> None:
        """Press keys by their X11 names."""
        _xdotool("key", "--delay", "50", *keys)

    def wait_until_dialog_is_closed(self) -> None:
        """Wait for the window again; on X11, Wine gives it the keyboard only when it is asked."""
        self.wait_for_window(_SIGNED_IN)
        place, user = wintypes.RECT(), ctypes.CDLL("user32")
        user.GetWindowRect(user.GetForegroundWindow(), ctypes.byref(place))
        on_title = (str((place.left + place.right) // 2), str(place.top + 10))
        _xdotool("mousemove", *on_title, "click", "1")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    set_home(monkeypatch, tmp_path)
    return tmp_path


@pytest.fixture
def start(home: Path) -> Iterator[Callable[..., Program]]:
    started: list[Program] = []

    def run(*arguments: str) -> Program:
        started.append(Program(home, *arguments))
        started[-1].wait_for_window()
        return started[-1]

    yield run
    for program in started:
        program.process.kill()
        program.process.wait()


def _title_in_front() -> str:
    user: Any = ctypes.CDLL("user32")
    text = ctypes.create_unicode_buffer(200)
    user.GetWindowTextW(user.GetForegroundWindow(), text, 200)
    return text.value


def _xdotool(*arguments: str) -> None:
    """Let it work, outside of Windows, until it has ended."""
    done = Path(r"Z:\home\user\typed")
    then = ("exec", "--sync", "touch", "/home/user/typed")
    # A program of Linux is no process that Windows could wait for.
    subprocess.run(["start", "/unix", "/usr/bin/xdotool", *arguments, *then], check=True)
    wait_for(done.exists)
    done.unlink()


def test_typed_in_one_go_copied_saved_and_read_by_the_real_client(
    start: Callable[..., Program], home: Path
) -> None:
    with FakeZulip(organization="email") as demo:
        program = start()
        program.sign_in(demo.url)
        program.key("ctrl+c")
        wait_for(lambda: clipboard_reader.read().text == KEY)
        program.key("space")  # Save has the focus
        saved = home / "zuliprc"
        wait_for(lambda: saved.exists() and saved.read_text())
        answer = subprocess.run(
            [sys.executable, "-c", _PROFILE, str(saved)], capture_output=True, text=True, check=True
        )
    profile = json.loads(answer.stdout)
    assert (profile["result"], profile["delivery_email"]) == ("success", "iago@zulip.com")
    program.key("ctrl+q")
    assert program.process.wait(60) == 0
    assert not clipboard_reader.read().text
    assert program.output.read_text() == ""


def test_the_file_dialog_of_windows_leaves_the_window_alive_and_loses_nothing(
    start: Callable[..., Program], home: Path
) -> None:
    with FakeZulip(organization="email") as demo:
        program = start()
        program.sign_in(demo.url)
        program.key("alt+s")
        program.wait_for_window(_DIALOG)
        program.key("Escape")
        program.wait_until_dialog_is_closed()
        program.key("alt+s")
        program.wait_for_window(_DIALOG)
        assert not (home / "zuliprc").exists()
        program.key("Return")  # with the name that it has
        program.wait_until_dialog_is_closed()
        wait_for(lambda: (home / "zuliprc").exists() and (home / "zuliprc").read_text())
        written = home / "bot.ini"
        written.write_text("[zterm]\ntheme=x\n")
        program.key("alt+s")
        program.wait_for_window(_DIALOG)
        program.key("ctrl+a")
        program.type("bot.ini")
        program.key("Return")
        wait_for(lambda: f"key={KEY}" in written.read_text())  # merged, without a question
        program.wait_until_dialog_is_closed()
        program.key("alt+s")
        program.wait_for_window(_DIALOG)
        second = subprocess.run(ZULIPKEY, timeout=60, check=False)
        assert second.returncode == 0  # the window has answered, with the dialog above it
    assert written.read_text().startswith("[zterm]\ntheme=x\n")
    assert program.output.read_text() == ""


def test_the_folder_of_a_file_opens_in_explorer(tmp_path: Path) -> None:
    folder = tmp_path / "Größe, b (c)"
    folder.mkdir()
    (folder / "zuliprc").touch()
    link = QUrl.fromLocalFile(folder / "zuliprc").toString()
    assert app._open_url(link)
    wait_for(lambda: folder.name in _title_in_front())
    _xdotool("key", "alt+F4")


def test_a_second_start_gives_its_address_to_the_first_window(
    start: Callable[..., Program],
) -> None:
    program = start()
    with FakeZulip(organization="email") as demo:
        second = subprocess.run([*ZULIPKEY, demo.url], timeout=60, check=False)
        assert second.returncode == 0
        wait_for(lambda: demo.requests)
    program.key("ctrl+q")
    assert program.process.wait(60) == 0


@pytest.mark.parametrize("keys", ["ctrl+q", "ctrl+w", "alt+F4"])
def test_the_demo_is_signed_in_to_and_closed_by_keys(
    start: Callable[..., Program], keys: str
) -> None:
    program = start("--demo")

    def login() -> str:
        clipboard_reader.clear()
        program.key("alt+e", "ctrl+a", "ctrl+c")  # in the address, until the email is there
        return clipboard_reader.read().text

    wait_for(lambda: login() == "iago@zulip.com")
    program.type("\tabcd1234")
    program.key("Return")
    program.wait_for_window("Zulip Key – Zulip Key Demo")
    program.key(keys)
    assert program.process.wait(60) == 0
    assert program.output.read_text() == ""
