"""Whether a display is there that a window can open on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from zulipkey.desktop import display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="others always have a display")


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> str:
    """The DISPLAY of the tests; the environment names none."""
    found = os.environ.get("DISPLAY", "")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return found


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where Wayland's socket would be."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    return tmp_path


@pytest.fixture
def silent() -> Iterator[int]:
    """The number of an X display that takes connections, and answers nothing."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.listen()
        yield server.getsockname()[1] - 6000


def test_with_nothing_in_the_environment_there_is_none() -> None:
    assert not display.can_be_opened()


def test_one_that_answers_can_be_opened(screen: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not screen:
        pytest.skip("the tests run without a screen")
    monkeypatch.setenv("DISPLAY", screen)
    assert display.can_be_opened()
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert display.can_be_opened()


@pytest.mark.parametrize("name", [":59000", "localhost:59000.0", "nonsense", ":99999999"])
def test_one_that_is_gone_cannot(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", name)
    assert not display.can_be_opened()


def test_one_that_is_silent_cannot(silent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "_PATIENCE_SECONDS", 0.2)
    monkeypatch.setenv("DISPLAY", f"127.0.0.1:{silent}")
    assert not display.can_be_opened()


def test_one_that_refuses_us_cannot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "authority").write_bytes(b"")
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        refuse = (
            "import socket, sys\n"
            "one, _ = socket.socket(fileno=int(sys.argv[1])).accept()\n"
            "one.recv(1000)\n"
            # Failed; the length of the reason; the protocol, 11.0; the length in words.
            "one.sendall(bytes((0, 8)) + (11).to_bytes(2, 'little') + bytes(2)\n"
            "            + (2).to_bytes(2, 'little') + b'no entry')\n"
        )
        number = server.fileno()
        command = [sys.executable, "-c", refuse, str(number)]
        with subprocess.Popen(command, pass_fds=[number]):
            monkeypatch.setenv("XAUTHORITY", str(tmp_path / "authority"))
            monkeypatch.setenv("DISPLAY", f"127.0.0.1:{port - 6000}")
            assert not display.can_be_opened()


def test_wayland_needs_one_who_listens(runtime: Path) -> None:
    assert not display.can_be_opened()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(runtime / "wayland-7"))
        assert not display.can_be_opened()
        listener.listen()
        assert display.can_be_opened()


def test_what_needs_no_display_is_always_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert display.can_be_opened()
