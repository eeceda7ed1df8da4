"""Opening, reading and locking a file whose path a file, a setting or a person has named."""

from __future__ import annotations

import errno
import os
import stat
import sys
from pathlib import Path
from typing import Final

FLAGS: Final = (  # 0 where the platform has no such thing
    getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
"""To open a file without waiting for it, and not to read alone."""


def read(path: str | Path, limit: int) -> bytes:
    """Return what a regular file holds, without ever waiting for it.

    A pipe, which would wait for ever, and a device, which merely opening can change, are not
    opened; what takes the place of the file meanwhile is not read.

    Args:
        path: of the file; links are followed.
        limit: the most bytes that it may hold.

    Raises:
        OSError: it cannot be read, is no regular file, or is larger.
        ValueError: ``path`` can be none.
    """
    _check(os.stat(path), limit)  # noqa: PTH116 (a text as somebody wrote it, maybe no path)
    descriptor = os.open(path, os.O_RDONLY | FLAGS)
    with os.fdopen(descriptor, "rb") as file:
        _check(os.fstat(descriptor), limit)
        content = file.read(limit + 1)
    if len(content) > limit:  # some that grow, and those of /proc, are larger than they say
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content


def open_itself(path: Path, mode: int) -> int:
    """Open the file at ``path``, which is no link, and never wait for it; return its descriptor.

    Raises:
        OSError: it cannot be opened; ELOOP: it is a link.
    """
    flags = mode | FLAGS
    try:
        return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0))
    except OSError as error:
        # Among the documents that a sandbox has, every file is said to be a link then.
        if error.errno != errno.ELOOP or path.is_symlink():
            raise
    descriptor = os.open(path, flags)
    if not os.path.samestat(os.fstat(descriptor), os.lstat(path)):
        os.close(descriptor)
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    return descriptor


def kept_beside(path: Path) -> Path:
    """Return where ``whole_file.put`` leaves what could not take the place of the file at ``path``.

    It is beside the file itself, all links resolved.
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
    """Lock an open file without waiting; the lock goes with it, however the process ends.

    Returns:
        whether it is ours now; None where its file system has no locks, as some of other computers.
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
    except (BlockingIOError, PermissionError):  # a share of Windows says the second
        return False
    except OSError:
        return None
    return True


def unlock(descriptor: int) -> None:
    """Let others have the lock, which Windows does some time after the file is closed."""
    if sys.platform == "win32":
        import msvcrt

        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
