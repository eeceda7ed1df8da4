"""zulip: links, as Windows itself hands them to the program that is registered for them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import UNDER_WINE
from unit.test_link_handler import SCHEME, another_program
from zulipkey.desktop import running
from zulipkey.desktop.link_handler.windows import WindowsLinkHandler, Winreg
from zulipkey.ui.instance import Instance, Start

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")

LINK = "zulip://login?otp_encrypted_api_key=0a0b&email=a%2Bb%40example.com&realm=http%3A%2F%2Fx%20y"

_REGISTERS_AND_WAITS = """
import time
from zulipkey.desktop.link_handler.windows import WindowsLinkHandler, Winreg
WindowsLinkHandler(Winreg()).register(("C:\\\\ours.exe",))
print("registered", flush=True)
time.sleep(600)
"""


@pytest.fixture
def registry() -> Iterator[Winreg]:
    """The registry of this Windows, and no zulip: links in it before and after."""
    one = Winreg()
    one.delete(SCHEME)
    yield one
    one.delete(SCHEME)


@contextmanager
def seen_by_windows(registry: Winreg) -> Iterator[None]:
    """Put the classes of this user where Wine looks for them; Windows merges both places."""
    if not UNDER_WINE:
        yield
        return
    w: Any = registry._winreg
    copied: list[str] = []

    def copy(key: str) -> None:
        with w.CreateKey(w.HKEY_LOCAL_MACHINE, key) as made:
            for name, (value, kind) in (registry.values(key) or {}).items():
                w.SetValueEx(made, name, 0, kind, value)
        copied.append(key)
        for name in registry.subkeys(key):
            copy(rf"{key}\{name}")

    copy(SCHEME)
    try:
        yield
    finally:
        for key in reversed(copied):
            w.DeleteKey(w.HKEY_LOCAL_MACHINE, key)


@pytest.mark.parametrize("program", ["python.exe", "pythonw.exe"])
def test_a_link_starts_the_program_which_hands_it_to_the_window_that_waits(
    registry: Winreg, qapp: QApplication, qtbot: QtBot, program: str
) -> None:
    for key, values in another_program().items():
        registry.write(key, values)
    parent, started = QObject(), list[Start]()
    name = running.own_name("zulipkey")
    Instance(running.socket_path(name), parent).started.connect(started.append)
    handler = WindowsLinkHandler(registry)
    command = (str(Path(sys.executable).with_name(program)), "-P", "-m", "zulipkey")
    handler.register((*command, "--instance", name))
    with seen_by_windows(registry):
        assert handler.takes_from_another()
        subprocess.run(f'start "" "{LINK}"', shell=True, check=True)
        qtbot.waitUntil(lambda: bool(started), timeout=60_000)
    handler.restore()
    assert started == [Start(link=LINK)]
    assert {key: registry.values(key) for key in another_program()} == another_program()


@pytest.mark.parametrize("before", [{}, another_program()], ids=["nobody", "another program"])
def test_after_a_kill_the_next_start_gives_the_links_back(registry: Winreg, before: Any) -> None:
    for key, values in before.items():
        registry.write(key, values)
    with subprocess.Popen(
        [sys.executable, "-c", _REGISTERS_AND_WAITS], stdout=subprocess.PIPE, text=True
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "registered\n"
        killed.kill()
    assert registry.values(SCHEME) != before.get(SCHEME)
    WindowsLinkHandler(registry).recover()
    assert {key: registry.values(key) for key in before} == before
    assert before or registry.values(SCHEME) is None
    assert registry.values(r"Software\zulipkey") is None
