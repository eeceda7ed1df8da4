"""Find the user's home folder, and the folders of programs in it.

``Path.home()`` reads an empty ``HOME`` as the root folder and a relative one as a folder below the
current one, and raises if the system does not know the user.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path


def folder(environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the absolute path of the home folder, which need not exist.

    None if neither ``environ`` nor the system names one.
    """
    named = Path(environ.get("USERPROFILE" if sys.platform == "win32" else "HOME", ""))
    if not named.is_absolute():
        named = Path(_known_to_the_system())
    return named if named.is_absolute() else None


def display_path(path: Path) -> str:
    """Return ``path`` for display, with ``~`` for the home folder, whose name reveals the login.

    ``path`` is unchanged on Windows, where users do not know ``~``, and if other programs would
    expand ``~`` to another folder: ``HOME`` may be empty.
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
    except KeyError:  # as in a container with an arbitrary user ID
        return ""


def base_folder(variable: str, usual: str, environ: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder in ``variable`` if it is absolute, otherwise ``usual`` in the home folder.

    This follows the XDG base directory specification. None if there is no home folder.
    """
    named = Path(environ.get(variable, ""))
    if named.is_absolute():
        return named
    home = folder(environ)
    return home and home / usual


def own_file(name: str, *, windows: tuple[str, str], xdg: tuple[str, str]) -> Path | None:
    """Return where this program keeps its file ``name`` by the system's convention.

    Args:
        name: the name of the file.
        windows: ``variable`` and ``usual`` of ``base_folder`` on Windows.
        xdg: the same for the XDG base directory specification.

    Returns:
        The path of the file, which need not exist; None without a home folder.
    """
    if sys.platform == "win32":
        folder = base_folder(*windows)
    elif sys.platform == "darwin":
        folder = base_folder("", "Library/Application Support")
    else:
        folder = base_folder(*xdg)
    return folder and folder / "zulipkey" / name
