"""Write a file as a whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from zulipkey.desktop import regular_file


class KeptAside(OSError):
    """The new content is in the file ``kept``, because the target's name cannot be used for now."""

    def __init__(self, kept: Path) -> None:
        super().__init__(errno.EBUSY, f"{os.strerror(errno.EBUSY)}; see {kept.name}")
        self.kept = kept


def replace(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Replace the file at ``path``, or leave it unchanged.

    A link stays, and its target is replaced.

    Args:
        path: the file; neither it nor its folder need exist.
        content: the new content.
        mode: the new mode.

    Raises:
        OSError: the file could not be replaced, and is unchanged.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = target.with_name(f"{target.name}.new")
    new.unlink(missing_ok=True)  # left by a killed process
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(new, flags, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if sys.platform != "win32":
                with contextlib.suppress(PermissionError):  # a file system without modes
                    os.fchmod(descriptor, mode)
            file.write(content)
            file.flush()
            os.fsync(descriptor)
        retry_while_busy(lambda: put(new, target))
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    sync_folder(target.parent)


def put(new: Path, target: Path, release: Callable[[], None] = lambda: None) -> None:
    """Rename the file ``new`` to ``target``, in the same folder, and replace the latter.

    A Windows share that is mounted on another system cannot replace an open file: it is gone when
    it is closed, and until then no file can have its name. ``new`` is then the only copy and is
    never removed: in the worst case, it keeps the name of ``target`` with ``.kept``.

    Args:
        new: the file with the new content.
        target: the file to replace.
        release: closes ``target`` if this process has it open.

    Raises:
        KeptAside: the old file is gone, and the new one is kept.
        OSError: the file could not be replaced, and is unchanged.
    """
    try:
        new.replace(target)
    except FileNotFoundError:
        if not new.exists():
            raise
        release()
        for _ in range(100):
            with contextlib.suppress(OSError):
                new.replace(target)
                return
            time.sleep(0.02)
        kept = regular_file.kept_beside(target)
        new.replace(kept)
        raise KeptAside(kept) from None


def sync_folder(folder: Path) -> None:
    """Make a finished replacement survive a power failure, if the system can."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def retry_while_busy(rename: Callable[[], object]) -> None:
    """Rename a file; on Windows, wait up to a second until no process reads it or its target.

    Args:
        rename: the function that renames; it may be called again after a PermissionError.
    """
    if sys.platform == "win32":
        for _ in range(50):
            with contextlib.suppress(PermissionError):
                rename()
                return
            time.sleep(0.02)
    rename()
