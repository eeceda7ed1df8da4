"""A zuliprc for one command alone, which is not on the disk any more when the command has ended."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from zulipkey.desktop import home
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import NotWritable
from zulipkey.zuliprc import edit, file

if sys.platform == "linux":
    import fcntl


def in_memory(result: KeyResult) -> Path | None:
    """Put a zuliprc into memory that lasts as long as this process, or the one in its place.

    A command that takes this process's place (``exec``) inherits it. Nobody can change it, and
    its mode is 0600, as the programs that read a zuliprc demand.

    Returns:
        Its path, which names this process: the command's own children can open it as well. None
        where the system has no such thing.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # an old kernel, or one where it is forbidden
            descriptor = os.memfd_create("zuliprc", os.MFD_ALLOW_SEALING)  # no exec closes it
            os.fchmod(descriptor, 0o600)
            os.write(descriptor, edit.render(result).encode())
            seals = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK
            fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
            path = Path(f"/proc/{os.getpid()}/fd/{descriptor}")
            return path if path.exists() else None
    return None


@contextlib.contextmanager
def on_disk(result: KeyResult) -> Iterator[Path]:
    """Write a zuliprc of mode 0600 into the folder for temporary files, and remove it at the end.

    Raises:
        NotWritable: the folder takes no file.
    """
    label = home.display_path(folder := _folder())
    with file.failures(label, NotWritable):
        descriptor, path = file.create(folder)
    # Open until the end: that it is locked, or on Windows open, tells others that we live.
    with os.fdopen(descriptor, "wb") as temporary:
        try:
            with file.failures(label, NotWritable):
                temporary.write(edit.render(result).encode())
                temporary.flush()
            yield path
        finally:
            if sys.platform == "win32":  # which removes no open file
                temporary.close()
            with contextlib.suppress(OSError):
                path.unlink()


def remove_leftovers() -> None:
    """Remove the files of processes that were killed before they could do it."""
    file.remove_leftovers(_folder())


def _folder() -> Path:
    """The person's own one where there is such a thing; on Linux it is in memory."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return runtime if runtime.is_absolute() else Path(tempfile.gettempdir())
