"""Open, read and lock a file whose path comes from a file, a setting or the user."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Final

FLAGS: Final = (  # 0 where the platform lacks it
    getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
"""Flags to open a file without blocking, for reading or writing."""


def read(path: str | Path, limit: int) -> bytes:
    """Return the content of a regular file, without ever blocking.

    A pipe, which would block forever, and a device, which merely opening can change, are not
    opened. If one of them replaces the file meanwhile, it is not read.

    Args:
        path: the file; links are followed.
        limit: the maximum size in bytes.

    Raises:
        OSError: the file cannot be read, is not a regular file, or is larger than ``limit``.
        ValueError: ``path`` is not a possible path.
    """
    _check(os.stat(path), limit)  # noqa: PTH116 (a text as somebody wrote it, maybe no path)
    descriptor = os.open(path, os.O_RDONLY | FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        _check(os.fstat(descriptor), limit)
        content = file.read(limit + 1)
    if len(content) > limit:  # a growing file or one of /proc is larger than its status says
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


def open_itself(path: Path, mode: int) -> int:
    """Open the file at ``path`` without blocking, unless it is a link; return its descriptor.

    Raises:
        OSError: the file cannot be opened; with ELOOP, it is a link.
    """
    flags = mode | FLAGS
    try:
        return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
    except OSError as error:
        # With O_NOFOLLOW, the documents folder of a sandbox reports every file as a link.
        if error.errno != errno.ELOOP or path.is_symlink():
            raise
    descriptor = os.open(path, flags)
    if not os.path.samestat(os.fstat(descriptor), os.lstat(path)):
        os.close(descriptor)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return descriptor


def kept_beside(path: Path) -> Path:
    """Return where ``whole_file.put`` leaves content that could not replace the file at ``path``.

    It is beside the file itself, with all links resolved.
    """
    real = Path(os.path.realpath(path))
    return real.with_name(f"{real.name}.kept")


def _check(status: os.stat_result, limit: int) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "Not a regular file")
    if status.st_size > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))


def lock(descriptor: int) -> bool | None:
    """Lock an open file without waiting. Closing it, or the end of the process, unlocks it.

    Returns:
        Whether we have the lock; None if the file system has no locks, as some network ones.
    """
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):  # a Windows share raises the second
        return False
    except OSError:
        return None
    return True


def unlock(descriptor: int) -> None:
    """Release a lock on Windows, which otherwise does so some time after the file is closed."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
