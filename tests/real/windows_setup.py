"""Installs, starts, upgrades and uninstalls the program; runs on Windows.

The argument is the installer. It fails at the first result that a user would not expect.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import time
import winreg
from collections.abc import Callable
from pathlib import Path
from typing import Any

W: Any = winreg  # has its contents only on Windows
USER: Any = ctypes.CDLL("user32")
PROGRAM = Path(os.environ["LOCALAPPDATA"], "Programs", "Zulip Key")
MENU = Path(os.environ["APPDATA"], "Microsoft/Windows/Start Menu/Programs/Zulip Key.lnk")
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\ZulipKey"


def main(setup: str) -> None:
    saved = Path.home() / "zuliprc"
    saved.write_text("[api]\n")
    before = installed_programs()

    run(setup, "/S")
    assert MENU.is_file()
    assert installed_programs() == {*before, "ZulipKey"}
    version = said("--version")
    assert version.startswith("Zulip Key "), version
    assert "iago@zulip.com" in said("--demo", "--list")

    os.startfile(MENU)  # type: ignore[attr-defined,unused-ignore]  # as a click on the entry does
    wait(lambda: window() is not None)
    busy = subprocess.run([setup, "/S"], timeout=240, check=False)
    assert busy.returncode != 0  # the installer does not change a running program
    USER.PostMessageW(window(), 0x10, 0, 0)  # WM_CLOSE
    wait(lambda: window() is None)

    (PROGRAM / "_internal/left_over.py").write_text("")
    run(setup, "/S")
    assert not (PROGRAM / "_internal/left_over.py").exists()
    assert said("--version") == version

    with W.OpenKey(W.HKEY_CURRENT_USER, KEY) as key:
        uninstall = W.QueryValueEx(key, "QuietUninstallString")[0]
    subprocess.run(uninstall, check=True)
    wait(lambda: not PROGRAM.exists())  # the uninstaller continues in the background
    assert not MENU.exists()
    assert installed_programs() == before
    assert saved.read_text() == "[api]\n"
    sys.stdout.write("as expected\n")


def wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 90
    while not until():
        assert time.monotonic() < end, sorted(PROGRAM.rglob("*"))
        time.sleep(0.2)


def window() -> int | None:
    return USER.FindWindowW(None, "Zulip Key") or None


def run(*command: str) -> None:
    subprocess.run(command, check=True, timeout=240)


def said(*arguments: str) -> str:
    program = PROGRAM / "zulipkey.exe"
    done = subprocess.run(
        [program, *arguments], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done
    return done.stdout


def installed_programs() -> set[str]:
    parent = KEY.rpartition("\\")[0]
    try:
        with W.OpenKey(W.HKEY_CURRENT_USER, parent) as key:
            return {W.EnumKey(key, number) for number in range(W.QueryInfoKey(key)[0])}
    except FileNotFoundError:
        return set()


if __name__ == "__main__":
    main(sys.argv[1])
