"""Run programs of the system, but only from folders where no other user can put a program."""

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
    """Run the program ``name`` from a safe folder of PATH, and return its status and output.

    It gets no input, and a PATH of safe folders only, because it may start other programs. Its
    stderr is discarded.

    Args:
        name: the program's name, without a folder.
        arguments: its arguments.
        environ: the environment, whose PATH is searched.
        patience: the timeout in seconds.
        folder: its working directory; None for the current one.
        alone: hide all other programs from it.

    Raises:
        FileNotFoundError: no safe folder contains the program.
        OSError: the program could not be started.
        subprocess.TimeoutExpired: the program did not end in time, and was killed.
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
    """Kill a program and all that it has started, which would keep its output open."""
    if sys.platform == "win32":
        program.kill()
        return
    with contextlib.suppress(ProcessLookupError):
        os.killpg(program.pid, signal.SIGKILL)


def safe_folders(environ: Mapping[str, str]) -> list[str]:
    """Return the absolute folders of PATH where no other user can put a program.

    On Windows, which has no modes, return the absolute folders except the current one.
    """
    named = environ.get("PATH", os.defpath).split(os.pathsep)
    return [one for one in dict.fromkeys(named) if _is_safe(Path(one))]


def _is_safe(folder: Path) -> bool:
    if not folder.is_absolute():
        return False
    try:
        if sys.platform == "win32":
            return folder.resolve(strict=True) != Path.cwd()
        return permissions.folder_writable_by_others(folder, may_add=False) is None
    except (OSError, RuntimeError, ValueError):
        return False


def _found(name: str, folders: list[str]) -> str:
    for folder in folders:
        path = os.path.join(folder, f"{name}.exe" if sys.platform == "win32" else name)  # noqa: PTH118
        if os.path.isfile(path) and os.access(path, os.X_OK):  # noqa: PTH113
            return path
    raise FileNotFoundError(name)
