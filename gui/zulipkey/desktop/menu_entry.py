"""Add the program to the menu of a Linux desktop, when it was installed as a Python package.

The entry, its icon and its metainfo go to the user's folders of the XDG base directory
specification. Distribution packages have their own.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from zulipkey import APPLICATION_ID
from zulipkey.desktop import home, link_handler, programs, resource_files, whole_file
from zulipkey.desktop.link_handler.desktop_entry_syntax import quoted
from zulipkey.model.errors import MenuEntryNotWritten, reason_of

_ENTRY: Final = f"applications/{APPLICATION_ID}.desktop"
_ICON: Final = f"icons/hicolor/scalable/apps/{APPLICATION_ID}.svg"
_METAINFO: Final = f"metainfo/{APPLICATION_ID}.metainfo.xml"
_PATIENCE: Final = 10
_log = logging.getLogger(__name__)


def install(environ: Mapping[str, str] = os.environ) -> Path:
    """Add the program to the user's menu, and return the path of its entry.

    Files of an earlier version are replaced.

    Raises:
        MenuEntryNotWritten: a file could not be written, or this is not Linux.
    """
    folder = _folder(environ)
    resources = resource_files.root()
    try:
        entry = (resources / f"linux/{APPLICATION_ID}.desktop").read_text("utf-8")
        contents = {
            _METAINFO: (resources / f"linux/{APPLICATION_ID}.metainfo.xml").read_text("utf-8"),
            _ICON: (resources / "icon.svg").read_text("utf-8"),
            _ENTRY: _started_by(entry, link_handler.own_command()),
        }
        for name, content in contents.items():
            data = content.encode("utf-8", errors="surrogateescape")
            whole_file.replace(folder / name, data, mode=0o644)
    except OSError as error:
        raise MenuEntryNotWritten(reason=reason_of(error)) from None
    _update(folder, environ)
    return folder / _ENTRY


def remove(environ: Mapping[str, str] = os.environ) -> None:
    """Remove the program from the user's menu, if it is there.

    Raises:
        MenuEntryNotWritten: a file could not be removed, or this is not Linux.
    """
    folder = _folder(environ)
    for name in (_ENTRY, _ICON, _METAINFO):
        path = folder / name
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise MenuEntryNotWritten(reason=reason_of(error)) from None
    _update(folder, environ)


def _folder(environ: Mapping[str, str]) -> Path:
    if sys.platform != "linux":
        raise MenuEntryNotWritten(reason="only Linux has such entries")
    folder = home.base_folder("XDG_DATA_HOME", ".local/share", environ)
    if folder is None:
        raise MenuEntryNotWritten(reason="there is no home folder")
    return folder


def _started_by(entry: str, command: tuple[str, ...]) -> str:
    program = command[0].replace("\\", "\\\\")
    if "%" in command[0]:  # GLib looks for a program with the sign still doubled
        command = ("sh", "-c", 'exec "$0" "$@"', *command)
    words = " ".join(quoted(word) for word in command)
    # With TryExec, menus hide the entry when the program is gone.
    return entry.replace("Exec=zulipkey %u", f"TryExec={program}\nExec={words} %u")


def _update(folder: Path, environ: Mapping[str, str]) -> None:
    """Notify the desktop; without its program, it notices the change by itself a little later."""
    try:
        applications = str(folder / "applications")
        programs.run("update-desktop-database", applications, environ=environ, patience=_PATIENCE)
    except (OSError, subprocess.SubprocessError) as problem:
        _log.info("the list of entries was not updated: %s", type(problem).__name__)
