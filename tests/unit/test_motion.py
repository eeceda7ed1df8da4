"""Whether the desktop lets windows move, as its own programs write it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from zulipkey.desktop import motion

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="desktops of Linux'")


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("GSETTINGS_BACKEND", "keyfile")


@on_linux
@pytest.mark.skipif(shutil.which("gsettings") is None, reason="needs GNOME's settings")
@pytest.mark.parametrize("moves", [True, False])
def test_gnome_lets_windows_move_unless_its_animations_are_off(
    monkeypatch: pytest.MonkeyPatch, moves: bool
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    key = ("org.gnome.desktop.interface", "enable-animations")
    subprocess.run(["gsettings", "set", *key, str(moves).lower()], check=True)
    assert motion.is_wanted() is moves


@on_linux
@pytest.mark.parametrize(
    ("settings", "moves"),
    [
        (None, True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", True),
        ("[KDE]\nAnimationDurationFactor=0\n", False),
        ("[KDE]\nAnimationDurationFactor=fast\n", False),
        ("no settings\n", False),
    ],
)
def test_plasma_does_unless_they_take_no_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, settings: str | None, moves: bool
) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    if settings is not None:
        (tmp_path / "kdeglobals").write_text(settings)
    assert motion.is_wanted() is moves


@on_linux
def test_a_desktop_that_says_nothing_does_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_CURRENT_DESKTOP", raising=False)
    assert not motion.is_wanted()
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    monkeypatch.setenv("PATH", str(tmp_path))  # no gsettings
    assert not motion.is_wanted()


@pytest.mark.skipif(sys.platform != "win32", reason="Windows says it in its own way")
def test_windows_says_what_it_is_set_to() -> None:
    if sys.platform == "win32":
        import ctypes

        set_ = 0x1043  # SPI_SETCLIENTAREAANIMATION, for this session
        for moves in (0, 1):
            ctypes.windll.user32.SystemParametersInfoW(set_, 0, ctypes.c_void_p(moves), 0)
            assert motion.is_wanted() is bool(moves)
