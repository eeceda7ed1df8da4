"""The person's home folder: where programs look for theirs, and where nobody else may write.

``Path.home()`` takes an empty ``HOME`` for the root of all files and a relative one for a folder
below the current one, and raises where the system does not know the user.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the home folder, absolute; None where neither ``environ`` nor the system names one.

    It need not exist.
    """
    named = Path(environ.get("USERPROFILE" if sys.platform == "win32" else "HOME", ""))
    if not named.is_absolute():
        named = Path(_known_to_the_system())
    return named if named.is_absolute() else None


def display_path(path: Path) -> str:
    """Return ``path`` as a person writes it, with ``~`` for the home folder, whose name is a login.

    Not so on Windows, where people do not know it, nor where other programs would take another
    folder for ``~``: ``HOME`` may be empty.
    """
    if sys.platform == "win32":
        return str(path)
    own = folder()
    if own is None or os.path.expanduser("~") != str(own) or not path.is_relative_to(own):  # noqa: PTH111 (it does not raise)
        return str(path)
    return str("~" / path.relative_to(own))


def _known_to_the_system() -> str:
    if sys.platform == "win32":
        return os.path.expanduser("~")  # noqa: PTH111 (it does not raise)
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:  # as in a container that runs with a number of its own
        return ""


def base_folder(variable: str, usual: str, environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder that ``variable`` names; else, or if it is relative, ``usual`` at home.

    That is how the XDG base directory specification has it; None where there is no home folder.
    """
    named = Path(environ.get(variable, ""))
    if named.is_absolute():
        return named
    home = folder(environ)
    return home and home / usual


def own_file(name: str, *, windows: tuple[str, str], xdg: tuple[str, str]) -> Path | None:
    """Return where this program keeps the file ``name`` by the system's convention.

    Args:
        name: of the file.
        windows: the variable and the usual folder of ``base_folder``, on Windows.
        xdg: the same by the XDG base directory specification.

    Returns:
        The path, of a file that need not exist; None without a home folder.
    """
    if sys.platform == "win32":
        folder = base_folder(*windows)
    elif sys.platform == "darwin":
        folder = base_folder("", "Library/Application Support")
    else:
        folder = base_folder(*xdg)
    return folder and folder / "zulipkey" / name
