"""Writing a file whole or not at all."""

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
    """The new content is in another file, ``kept``; where it was to go, nothing can be for now."""

    def __init__(self, kept: Path) -> None:
        super().__init__(errno.EBUSY, f"{os.strerror(errno.EBUSY)}; see {kept.name}")
        self.kept = kept


def replace(path: Path, content: bytes, mode: int = 0o600) -> None:
    """Put a file with this content in the place of the one at ``path``, or leave that.

    A link stays, and its target is replaced.

    Args:
        path: the file, which need not exist, nor its folder.
        content: all that it is to hold.
        mode: who may do what with it.

    Raises:
        OSError: it could not be done; what was there is there still.
    """
    target = Path(os.path.realpath(path))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = target.with_name(f"{target.name}.new")
    new.unlink(missing_ok=True)  # of a process that was killed
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
        once_free(lambda: put(new, target))
    except BaseException:
        with contextlib.suppress(OSError):
            new.unlink()
        raise
    sync_folder(target.parent)


def put(new: Path, target: Path, release: Callable[[], None] = lambda: None) -> None:
    """Put the file ``new`` in the place of ``target``, in the same folder.

    A share of Windows, mounted elsewhere, does not replace a file that is open: it is gone as
    soon as it is closed, and until then nothing can have its name. So ``new`` is all there is
    then, and is never given up: in the worst case it is left there as ``target`` with ``.kept``.

    Args:
        new: what was written.
        target: what is replaced.
        release: closes ``target`` where this process has it open.

    Raises:
        KeptAside: what was there is gone, what was written is kept.
        OSError: it could not be done; what was there is there still.
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
    """Make a replacement last through a power cut, where the system can; it is done already."""
    if sys.platform == "win32":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def once_free(rename: Callable[[], object]) -> None:
    """Rename a file; on Windows, as soon as no other process reads it or its target, in a second.

    Args:
        rename: does it; it may be called again after a PermissionError.
    """
    if sys.platform == "win32":
        for _ in range(50):
            with contextlib.suppress(PermissionError):
                rename()
                return
            time.sleep(0.02)
    rename()
