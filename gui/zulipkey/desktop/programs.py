"""Programs of the system that this one starts: only those that nobody else can have put there."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from zulipkey.desktop import permissions

_NO_CONSOLE: Final = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW


def run(
    name: str,
    *arguments: str,
    environ: Mapping[str, str],
    patience: float,
    folder: Path | None = None,
    alone: bool = False,
) -> subprocess.CompletedProcess[bytes]:
    """Run the program called ``name`` of a safe folder of PATH, and return what came of it.

    It gets nothing to read, and a PATH of the safe folders alone, for it may start others. What
    it says on stderr is not kept.

    Args:
        name: the program's name, without a folder.
        arguments: what it gets.
        environ: the environment, whose PATH is searched.
        patience: the seconds it has.
        folder: where it runs; the current folder if there is none.
        alone: it finds no other program.

    Raises:
        FileNotFoundError: no safe folder has it.
        OSError: it could not be started.
        subprocess.TimeoutExpired: it did not end in time, and was killed.
    """
    folders = safe_folders(environ)
    program = subprocess.Popen(  # noqa: S603 (an absolute path)
        [_found(name, folders), *arguments],
        cwd=folder,
        env={**environ, "PATH": os.devnull if alone else os.pathsep.join(folders)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=_NO_CONSOLE,
    )
    with program:
        try:
            output, _ = program.communicate(timeout=patience)
        except BaseException:
            _kill(program)
            raise
    return subprocess.CompletedProcess(program.args, program.returncode, output)


def _kill(program: subprocess.Popen[bytes]) -> None:
    """End it with all that it has started, which would keep its output open."""
    if sys.platform == "win32":
        program.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)


def safe_folders(environ: Mapping[str, str]) -> list[str]:
    """Return the folders of PATH that are absolute, and where nobody else can put a program.

    On Windows, which has no modes, they are those that are absolute and not the current one.
    """
    named = environ.get("PATH", os.defpath).split(os.pathsep)
    return [one for one in dict.fromkeys(named) if _is_safe(Path(one))]


def _is_safe(folder: Path) -> bool:
    if not folder.is_absolute():
        return False
    try:
        if sys.platform == "win32":
            return folder.resolve(strict=True) != Path.cwd()
        return permissions.folder_of_others(folder, may_add=False) is None
    except (OSError, RuntimeError, ValueError):
        return False


def _found(name: str, folders: list[str]) -> str:
    for folder in folders:
        path = os.path.join(folder, f"{name}.exe" if sys.platform == "win32" else name)  # noqa: PTH118
        if os.path.isfile(path) and os.access(path, os.X_OK):  # noqa: PTH113
            return path
    raise FileNotFoundError(name)
