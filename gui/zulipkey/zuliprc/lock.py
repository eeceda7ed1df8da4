"""Allow one save of a file at a time, across processes, without leaving a lock file behind.

The lock is on the file itself, so that only users who can write to it can delay a save. A new file
needs no lock, because it is put in place only if the name is still free.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from zulipkey.desktop import regular_file
from zulipkey.model.errors import FileBusy

_PATIENCE: Final = 5  # seconds
_PAUSE: Final = 0.01


@contextlib.contextmanager
def held(path: Path, label: str) -> Iterator[Callable[[], None]]:
    """Lock the file at ``path``, which must not be a symlink, when other saves have finished.

    On a file system without locks, do nothing. Yield a function that releases the lock early.

    Raises:
        FileBusy: another save does not finish in time.
    """
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            descriptor = _take(path, label)
            break
        except FileBusy:
            if time.monotonic() > end:
                raise
            time.sleep(_PAUSE)
    with contextlib.ExitStack() as taken:
        if descriptor is not None:
            taken.callback(os.close, descriptor)
        yield taken.close


if sys.platform == "win32":

    def _take(path: Path, label: str) -> int | None:
        """Create a file that is removed when it is closed: Windows cannot replace an open file."""
        try:
            return os.open(
                path.with_name(f".{path.name}.zulipkey-lock"),
                os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_TEMPORARY | os.O_NOINHERIT,
            )
        except FileExistsError:
            raise FileBusy(path=label) from None
        except (OSError, ValueError):  # a problem with the folder shows when it is written to
            return None

else:

    def _take(path: Path, label: str) -> int | None:
        try:
            if not stat.S_ISREG(os.lstat(path).st_mode):
                return None
            descriptor = regular_file.open_itself(path, os.O_RDWR)
        except (OSError, ValueError):  # missing, or a problem that shows when it is read
            return None
        locked = regular_file.lock(descriptor)
        if locked is None or (locked and _is_at(path, descriptor)):
            return descriptor
        os.close(descriptor)
        raise FileBusy(path=label)

    def _is_at(path: Path, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.lstat(path))
        except FileNotFoundError:
            return False
