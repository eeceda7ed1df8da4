"""Ask git how it treats a zuliprc: in a work tree, the next commit may publish the file.

The work tree may be an unpacked archive from a stranger, and its configuration can name commands.
So git gets only questions that it answers by itself: it cannot start another git program, use a
protocol, or run a hook or file system monitor. It sees two settings of the user's configuration.
"""

from __future__ import annotations

import os
import subprocess
from enum import Enum, auto
from pathlib import Path
from typing import Final

from zulipkey.desktop import programs

_PATIENCE: Final = 5  # seconds
_NOTHING: Final = "/dev/null"  # Git for Windows understands it, too

_LOCKED: Final = {
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_ALLOW_PROTOCOL": "",
    "GIT_NO_LAZY_FETCH": "1",
    # An older git ignores GIT_NO_LAZY_FETCH, but cannot find the git program that fetches.
    "GIT_EXEC_PATH": _NOTHING,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": _NOTHING,
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_SSH_COMMAND": _NOTHING,
    "GIT_ASKPASS": _NOTHING,
}
_SETTINGS: Final = (
    ("core.fsmonitor", "false"),
    ("core.hooksPath", _NOTHING),
    ("safe.bareRepository", "explicit"),
)
_NOT_IGNORED: Final = 1
_OWN_SETTINGS: Final = r"^(core\.excludesfile|safe\.directory)$"


class Git(Enum):
    """How git treats a file."""

    NOTHING = auto()
    """The file is in no work tree, or ignored, or git does not tell."""
    UNTRACKED = auto()
    """The file is not ignored: the next ``git add`` may add it."""
    TRACKED = auto()
    """The file is in the index, and in the history after the next commit, if not before."""


class _Silent(Exception):
    """Git is missing, or does not finish in time."""


def status_of(path: Path) -> Git:
    """Return how git treats the file at ``path``, which must not be a symlink."""
    if not any((folder / ".git").exists() for folder in path.parents):
        return Git.NOTHING
    try:
        git = _SafeGit(path.parent)
        if not git.status("--literal-pathspecs", "ls-files", "--error-unmatch", "--", path.name):
            return Git.TRACKED
        # check-ignore has no literal pathspecs, but does not take a path with a folder for a
        # pattern.
        status = git.status("check-ignore", "--no-index", "-q", "--", f"./{path.name}")
    except _Silent:
        return Git.NOTHING
    return Git.UNTRACKED if status == _NOT_IGNORED else Git.NOTHING


def exclude_file(path: Path) -> tuple[Path, str] | None:
    """Return the work tree's ``info/exclude``, and the line for it that ignores ``path``.

    Git does not share this list with other clones. The file need not exist. None if git does not
    tell, or if the list may not belong to the work tree, for example because a link leads to it.
    """
    try:
        git = _SafeGit(path.parent)
        top = git.says("rev-parse", "--show-toplevel")
        own = git.says("rev-parse", "--absolute-git-dir")
        common = git.says("rev-parse", "--git-common-dir")
        prefix = git.says("rev-parse", "--show-prefix")
    except _Silent:
        return None
    if not top or not own or not common or prefix is None:
        return None
    name = prefix + path.name
    if not name.isprintable():  # a line break in the name would start another line
        return None
    folder = _git_folder(Path(top), Path(own), Path(path.parent, common))
    if folder is None:
        return None
    listed = folder / "info" / "exclude"
    if listed.resolve() != listed:
        return None
    pattern = "".join(f"\\{one}" if one in "\\*?[]!# " else one for one in name)
    return listed, f"/{pattern}"


def _git_folder(top: Path, own: Path, common: Path) -> Path | None:
    """Return the git folder of the work tree at ``top`` with links resolved, or None if unsure.

    Git trusts a ``.git`` file and a few files elsewhere. This function accepts only a ``.git``
    folder, or a folder that points back to the work tree, as ``git worktree`` sets it up.
    """
    entry = top.resolve() / ".git"
    own, common = own.resolve(), common.resolve()
    if entry.is_dir():  # if it is a link, the others differ from it
        return entry if own == common == entry else None
    try:
        back = Path((own / "gitdir").read_text("utf-8").rstrip("\n"))
    except (OSError, ValueError):
        return None
    is_one_of_its_work_trees = own.parent == common / "worktrees"
    return common if is_one_of_its_work_trees and back.resolve() == entry else None


class _SafeGit:
    """The git program, restricted as above, for questions about the work tree of a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environ = {
            name: os.environ[name] for name in os.environ if not name.startswith("GIT_")
        }
        settings = (*_SETTINGS, *self._own_settings())
        self._locked = _LOCKED | {"GIT_CONFIG_COUNT": str(len(settings))}
        for number, (name, value) in enumerate(settings):
            self._locked |= {f"GIT_CONFIG_KEY_{number}": name, f"GIT_CONFIG_VALUE_{number}": value}

    def says(self, *arguments: str) -> str | None:
        """Return the output of git, or None if it fails."""
        return _said(self._run(arguments, self._locked))

    def status(self, *arguments: str) -> int:
        """Return the exit status of git."""
        return self._run(arguments, self._locked).returncode

    def _own_settings(self) -> list[tuple[str, str]]:
        """Read from the user's configuration the global ignore file and the trusted work trees."""
        done = self._run(
            ("config", "--null", "--type=path", "--get-regexp", _OWN_SETTINGS),
            {"GIT_DIR": f"{_NOTHING}/none"},
        )
        return [
            (name, value)
            for name, _, value in (one.partition("\n") for one in (_said(done) or "").split("\0"))
            if name
        ]

    def _run(
        self, arguments: tuple[str, ...], environ: dict[str, str]
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return programs.run(
                "git",
                "--no-pager",
                *arguments,
                environ=self._environ | environ,
                patience=_PATIENCE,
                folder=self._folder,
                alone=True,
            )
        except (OSError, ValueError, subprocess.SubprocessError) as error:
            raise _Silent from error


def _said(done: subprocess.CompletedProcess[bytes]) -> str | None:
    return None if done.returncode else os.fsdecode(done.stdout).removesuffix("\n")
