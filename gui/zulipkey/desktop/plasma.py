"""KDE's desktop, Plasma, and what a person has chosen in its settings."""

from __future__ import annotations

import configparser
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from zulipkey.desktop import home, regular_file

_LARGEST: Final = 1 << 20


def is_here(environ: Mapping[str, str]) -> bool:
    """Return whether it is the desktop of the session."""
    return "KDE" in environ.get("XDG_CURRENT_DESKTOP", "").split(":")


def settings(name: str, environ: Mapping[str, str]) -> configparser.RawConfigParser:
    """Read the file of settings ``name``; one that is missing holds none.

    Raises:
        OSError, ValueError, configparser.Error: it cannot be read.
    """
    found = configparser.RawConfigParser(strict=False)
    folder = home.base_folder("XDG_CONFIG_HOME", ".config", environ)
    with suppress(FileNotFoundError):
        if folder is not None:
            found.read_string(regular_file.read(folder / name, _LARGEST).decode())
    return found
