"""Fixtures that run the installed program as a process, with demo organizations."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
import trustme

import display
from builders import NO_BUS, PROGRAM, posts
from fake_zulip import FakeZulip
from real.session_bus import session_bus

Start = Callable[..., "Program"]

_SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi is a system package


@pytest.fixture(scope="session", autouse=True)
def _signals_end_programs() -> None:
    """Start programs as from a terminal: a background job (``&``) ignores these signals."""
    for one in (signal.SIGINT, signal.SIGHUP) if sys.platform != "win32" else ():
        if signal.getsignal(one) is signal.SIG_IGN:
            signal.signal(one, lambda *_: None)  # a handler does not pass to child processes


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.system)


@dataclass(frozen=True)
class Program:
    """A running Zulip Key process."""

    process: subprocess.Popen[str]
    home: Path
    environment: dict[str, str]
    output: Path

    def wait_for_window(self, title: str = "Zulip Key") -> str:
        """Wait until there is a window with exactly this title; return its X11 ID."""
        pattern = f"^{title}$"
        return wait_for(lambda: _xdotool("search", "--onlyvisible", "--name", pattern))

    def focus(self, title: str = "Zulip Key") -> None:
        """Give the window the keyboard focus."""
        window = self.wait_for_window(title)
        _xdotool("windowactivate", window)
        wait_for(lambda: _xdotool("getactivewindow") == window)

    def wait_for_keyboard(self) -> None:
        """Wait until a window of this process has the keyboard focus."""
        number = str(self.process.pid)
        wait_for(lambda: _xdotool("getactivewindow", "getwindowpid") == number)

    def type(self, text: str) -> None:
        """Type on the keyboard; a tab presses Tab, and a final newline presses Return."""
        subprocess.run(["xdotool", "type", "--delay", "2", text.rstrip("\n")], check=True)
        if text.endswith("\n"):
            self.key("Return")

    def key(self, *keys: str) -> None:
        """Press keys, given by their X11 names."""
        subprocess.run(["xdotool", "key", "--delay", "30", *keys], check=True)

    def hold(self, key: str, seconds: float) -> None:
        """Hold a key down, so that it repeats thirty times a second."""
        subprocess.run(["xdotool", "keydown", key, "sleep", str(seconds), "keyup", key], check=True)

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal, and return the exit status."""
        self.process.send_signal(number)
        return self.process.wait(30)


@pytest.fixture
def demo(tls: object) -> Iterator[FakeZulip]:
    """A demo organization with email logins, over TLS."""
    with FakeZulip(organization="email", tls=tls) as server:  # type: ignore[arg-type]
        yield server


@pytest.fixture
def organization() -> Iterator[FakeZulip]:
    """A demo organization with email logins, over plain http."""
    with FakeZulip(organization="email") as server:
        yield server


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """The environment of a machine without a display and without a password manager."""
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "DBUS_SESSION_BUS_ADDRESS": NO_BUS,
    }


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A screen, a window manager and a session bus for one test alone."""
    if sys.platform != "linux":
        pytest.skip("needs X11")
    with display.desktop() as (_, environment):
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        for name in ("DISPLAY", "XAUTHORITY", "HOME", "XDG_RUNTIME_DIR", "LANG", "LC_ALL"):
            monkeypatch.setenv(name, environment[name])
        with session_bus() as address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            # Only a window manager reports desktops, so this waits until it runs.
            wait_for(lambda: _xdotool("get_desktop"))
            yield


@pytest.fixture
def start(desktop: None, tmp_path: Path, authority: trustme.CA) -> Iterator[Start]:
    """Start the program, each time with a new home folder."""
    started: list[Program] = []
    bundle = tmp_path / "authority.pem"
    authority.cert_pem.write_to_path(bundle)

    def run(*arguments: str, before: Sequence[str] = (), **variables: str) -> Program:
        home = tmp_path / f"home{len(started)}"
        (home / "tmp").mkdir(parents=True)
        (home / "run").mkdir(mode=0o700)
        environment = {
            **{name: os.environ[name] for name in os.environ if not name.startswith("ZULIP")},
            "HOME": str(home),
            "TMPDIR": str(home / "tmp"),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "XDG_RUNTIME_DIR": str(home / "run"),
            "SSL_CERT_FILE": str(bundle),
            **variables,
        }
        output = home / "tmp" / "output"
        with output.open("w") as file:
            process = subprocess.Popen(
                [*before, PROGRAM, *arguments],
                env=environment,
                stdout=file,
                stderr=subprocess.STDOUT,
                text=True,
            )
        started.append(Program(process, home, environment, output))
        return started[-1]

    yield run
    for program in started:
        if program.process.poll() is None:
            program.process.kill()
            program.process.wait(30)


class Reader:
    """A screen reader, which runs ``at_spi.py``."""

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
def reader(desktop: None) -> Iterator[Reader]:
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


T = TypeVar("T")


def wait_for(look: Callable[[], T], seconds: float = 30) -> T:
    """Call ``look`` until it returns a true value; spend at most half of the time in it."""
    deadline = time.monotonic() + seconds
    while True:
        began = time.monotonic()
        if seen := look():
            return seen
        ended = time.monotonic()
        assert ended < deadline, f"waited for {seconds} seconds"
        time.sleep(max(0.01, ended - began))


def windows_of(program: str) -> list[str]:
    """Return the X11 IDs of a program's visible windows, by its window class."""
    return _xdotool("search", "--onlyvisible", "--class", program).split()


def answer_window(program: str, window: str, answer: Callable[[], object]) -> None:
    """Repeat an answer until the window is gone: GTK drops input before it is ready."""

    def is_gone() -> bool:
        return window not in windows_of(program)

    def is_answered() -> bool:
        _xdotool("windowfocus", "--sync", window)
        answer()
        with contextlib.suppress(AssertionError):
            wait_for(is_gone, seconds=3)
        return is_gone()

    wait_for(is_answered)


def clipboard() -> str:
    """Return the text on the X clipboard, as another program reads it."""
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; a = QApplication([]);"
        "sys.stdout.write(QApplication.clipboard().text())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout


def _xdotool(*arguments: str) -> str:
    return subprocess.run(
        ["xdotool", *arguments], capture_output=True, text=True, check=False
    ).stdout.strip()


def start_waiting(
    environment: dict[str, str], organization: FakeZulip, *before: str
) -> subprocess.Popen[bytes]:
    """Start a sign-in, and return once it waits for the server's slow response."""
    arguments = ("get", "--server", organization.url, "--login", "slow@zulip.com")
    process = subprocess.Popen(
        [*before, PROGRAM, *arguments, "--password-stdin"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None
    process.stdin.write(b"abcd1234\n")
    process.stdin.flush()
    wait_for(lambda: posts(organization))
    return process
