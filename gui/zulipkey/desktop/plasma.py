"""Detect Plasma, the desktop of KDE, and read its settings."""

from __future__ import annotations

import configparser
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from zulipkey.desktop import home, regular_file

_LARGEST: Final = 1 << 20


def is_here(environ: Mapping[str, str]) -> bool:
    """Return whether Plasma is the desktop of the session."""
    return "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":")


def settings(name: str, environ: Mapping[str, str]) -> configparser.RawConfigParser:
    """Read the settings file ``name``; a missing file counts as empty.

    Raises:
        OSError, ValueError, configparser.Error: the file cannot be read.
    """
    found = configparser.RawConfigParser(strict=False)
    folder = home.base_folder("XDG_CONFIG_HOME", ".config", environ)
    with suppress(FileNotFoundError):
        if folder is not None:
            found.read_string(regular_file.read(folder / name, _LARGEST).decode())
    return found
