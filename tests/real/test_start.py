"""Whatever is wrong around the program, its window comes, and says what it is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from zulipkey.messages import failures
from zulipkey.model.sealed import unexpected

# Starts the program with a fault; tells what the window says, and closes it.
_START = """
import sys
from PySide6.QtCore import QTimer
from zulipkey import app
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.ui.window import Window

def broken(*_: object) -> None:
    raise RuntimeError("of a kind that nobody thought of")

def look():
    if (text := window[0]._notice.text):
        timers[0].stop()
        print(text.replace("\\n", " "), flush=True)
        window[0].close()

def show(self):
    real_show(self)
    window.append(self)
    timers.append(QTimer(self))
    timers[0].timeout.connect(look)
    timers[0].start(20)

window, timers = [], []
real_show, Window.show = Window.show, show
exec(sys.argv[1])
sys.exit(app.run())
"""


FAULT = failures.sentences(unexpected(RuntimeError()))


def start(home: Path, fault: str = "", *, status: int = 0, **variables: str) -> list[str]:
    """Start the program; give the lines that its window says at the start."""
    environment = {
        **{name: os.environ[name] for name in os.environ if not name.startswith(("XDG_", "ZULIP"))},
        "HOME": str(home),
        "TMPDIR": str(home.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        **variables,
    }
    done = subprocess.run(
        [sys.executable, "-P", "-c", _START, fault],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == status, done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home folder of the test."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.mark.parametrize(
    "fault",
    [
        "app.remembered_path = broken",
        "app.preferences_path = broken",
        "app.policy.read = broken",
        "RememberedAccounts.accounts = lambda self: broken() if self._file else ()",
        "Window.take_focus = broken",
    ],
)
def test_a_fault_of_ours_is_said_in_the_window(home: Path, fault: str) -> None:
    (said,) = start(home, fault)
    assert said == FAULT


def test_where_no_window_can_be_made_a_box_says_so(home: Path) -> None:
    box = "from PySide6.QtWidgets import QMessageBox as box"
    box += "; box.critical = lambda *said: print(said[-1])"
    assert start(home, f"Window.__init__ = broken; {box}", status=1) == [FAULT]


@pytest.mark.skipif(sys.platform == "win32", reason="links need leave there")
def test_a_folder_that_cannot_be_read_is_named(home: Path) -> None:
    (home / ".config").mkdir()
    (home / ".config/zulipkey").symlink_to("zulipkey")
    # What a chosen proxy would do later.
    said = start(home, "Window.take_focus = lambda self: self._services.preferences.proxy")
    assert any("Couldn’t read" in one and "preferences.json" in one for one in said)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such variables")
@pytest.mark.parametrize("home_is", ["", "/proc/nonexistent/home", "relative", "/proc"])
def test_without_a_home_or_a_runtime_folder_the_window_comes_all_the_same(
    home: Path, home_is: str
) -> None:
    said = start(
        home, "Window.take_focus = broken", HOME=home_is, XDG_RUNTIME_DIR="/proc/nonexistent"
    )
    assert said == [FAULT]
