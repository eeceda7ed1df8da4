"""One save of a file at a time, whichever process makes it; no file is left for it.

The lock is on the file itself: whoever cannot write to it cannot hold up a save. A new file needs
none, because it is put in its place only if there is none.
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
    """Wait for other saves of the file at ``path``, which is no symlink, and keep them waiting.

    Where the file system has no locks, there is none. What is yielded lets them go on earlier.

    Raises:
        FileBusy: another save does not come to an end.
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
        """Make a file that goes with its maker: a file that is open cannot be replaced there."""
        try:
            return os.open(
                path.with_name(f".{path.name}.zulipkey-lock"),
                os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_TEMPORARY | os.O_NOINHERIT,
            )
        except FileExistsError:
            raise FileBusy(path=label) from None
        except (OSError, ValueError):  # what is wrong with the folder shows when it is written to
            return None

else:

    def _take(path: Path, label: str) -> int | None:
        try:
            if not stat.S_ISREG(os.lstat(path).st_mode):
                return None
            descriptor = regular_file.open_itself(path, os.O_RDWR)
        except (OSError, ValueError):  # missing, or what is wrong with it shows when it is read
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
