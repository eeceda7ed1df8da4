"""Read from the desktop's settings whether the user wants animations or less motion."""

from __future__ import annotations

import configparser
import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Final

from zulipkey.desktop import plasma, programs

_PATIENCE: Final = 2
_CLIENT_AREA_ANIMATION: Final = 0x1042
"""Windows' constant for *Animation effects* in its settings (``SPI_GET…``)."""
_UNREADABLE: Final = (OSError, ValueError, configparser.Error, subprocess.SubprocessError)
_log = logging.getLogger(__name__)


def is_wanted(environ: Mapping[str, str] = os.environ) -> bool:
    """Return whether the desktop wants animations; False if its setting cannot be read."""
    try:
        return _asked(environ)
    except _UNREADABLE as problem:
        _log.info("no word about motion: %s", type(problem).__name__)
        return False


def _asked(environ: Mapping[str, str]) -> bool:
    if sys.platform == "win32":
        import ctypes

        moves = ctypes.c_int(0)
        ctypes.WinDLL("user32").SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
        )
        return bool(moves.value)
    if sys.platform == "darwin":
        import AppKit

        workspace = AppKit.NSWorkspace.sharedWorkspace()
        return not workspace.accessibilityDisplayShouldReduceMotion()
    if not environ.get("XDG_CURRENT_DESKTOP"):
        return False
    return _plasma(environ) if plasma.is_here(environ) else _gnome(environ)


def _gnome(environ: Mapping[str, str]) -> bool:
    question = ("get", "org.gnome.desktop.interface", "enable-animations")
    done = programs.run("gsettings", *question, environ=environ, patience=_PATIENCE)
    return done.returncode == 0 and done.stdout.strip() == b"true"


def _plasma(environ: Mapping[str, str]) -> bool:
    settings = plasma.settings("kdeglobals", environ)
    return float(settings.get("KDE", "AnimationDurationFactor", fallback="1")) > 0
