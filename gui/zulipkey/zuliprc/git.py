"""What git does with a file: a zuliprc in a work tree may be published with the next commit."""

from __future__ import annotations

import os
import subprocess
import sys
from enum import Enum, auto
from pathlib import Path
from typing import Final

_PATIENCE: Final = 5  # seconds
_NO_CONSOLE: Final = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW


class Git(Enum):
    """How git treats a file."""

    NOTHING = auto()
    """It is in no work tree, or ignored, or nobody here knows."""
    TAKES = auto()
    """It is not ignored: the next ``git add`` may take it."""
    HAS = auto()
    """It is in the index, and so in the history."""


def treats(path: Path) -> Git:
    """Ask the git program how it treats the file at ``path``, which is no symlink."""
    if not any((folder / ".git").exists() for folder in path.parents):
        return Git.NOTHING
    if _git(path.parent, "ls-files", "--error-unmatch", "--", path.name) is not None:
        return Git.HAS
    if _git(path.parent, "rev-parse", "--is-inside-work-tree") != "true":
        return Git.NOTHING
    is_ignored = _git(path.parent, "check-ignore", "-q", "--", path.name) is not None
    return Git.NOTHING if is_ignored else Git.TAKES


def exclude_file(path: Path) -> tuple[Path, str] | None:
    """Give the work tree's own list of ignored files, and the line there that ignores ``path``.

    It is shared with nobody, so nobody else is surprised. None: git does not tell.
    """
    folder = path.parent
    listed = _git(folder, "rev-parse", "--git-path", "info/exclude")
    prefix = _git(folder, "rev-parse", "--show-prefix")
    if not listed or prefix is None:
        return None
    pattern = "".join(f"\\{one}" if one in "\\*?[]!# " else one for one in prefix + path.name)
    return Path(os.path.normpath(folder / listed)), f"/{pattern}"


def _git(folder: Path, *arguments: str) -> str | None:
    """Give what git prints, None if it fails; nothing that the work tree configures is run."""
    environment = {name: os.environ[name] for name in os.environ if not name.startswith("GIT_")}
    try:
        done = subprocess.run(  # noqa: S603
            ["git", "-c", "core.fsmonitor=false", *arguments],  # noqa: S607
            cwd=folder,
            env={**environment, "GIT_OPTIONAL_LOCKS": "0"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PATIENCE,
            check=True,
            creationflags=_NO_CONSOLE,
        )
        return done.stdout.decode().removesuffix("\n")
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return None
