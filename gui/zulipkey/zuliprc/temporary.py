"""Provide a zuliprc for a single command, and remove it when the command has ended."""

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
    """Put a zuliprc into a file in memory, which exists as long as this process.

    A command that replaces this process (``exec``) inherits the file. Nobody can change it, and
    its mode is 0600, as the programs that read a zuliprc require.

    Returns:
        The path, which names this process, so that the children of the command can open it as
        well. None if the system does not support this.
    """
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # an old kernel, or one that forbids it
            descriptor = os.memfd_create("zuliprc", os.MFD_ALLOW_SEALING)  # survives exec
            os.fchmod(descriptor, 0o600)
            os.write(descriptor, edit.render(result).encode())
            seals = fcntl.F_SEAL_SEAL | fcntl.F_SEAL_WRITE | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SHRINK
            fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, seals)
            path = Path(f"/proc/{os.getpid()}/fd/{descriptor}")
            return path if path.exists() else None
    return None


@contextlib.contextmanager
def on_disk(result: KeyResult) -> Iterator[Path]:
    """Write a zuliprc of mode 0600 to the folder for temporary files, and remove it at the end.

    Raises:
        NotWritable: the file cannot be written.
    """
    label = home.display_path(folder := _folder())
    with file.failures(label, NotWritable):
        descriptor, path = file.create(folder)
    # Kept open until the end: its lock, or on Windows the open file, shows that it is in use.
    with os.fdopen(descriptor, "wb") as temporary:
        try:
            with file.failures(label, NotWritable):
                temporary.write(edit.render(result).encode())
                temporary.flush()
            yield path
        finally:
            if sys.platform == "win32":  # cannot remove an open file
                temporary.close()
            with contextlib.suppress(OSError):
                path.unlink()


def remove_leftovers() -> None:
    """Remove the files of processes that were killed before they could remove them."""
    file.remove_leftovers(_folder())


def _folder() -> Path:
    """Return the user's runtime folder, which on Linux is in memory, or else the temporary one."""
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return runtime if runtime.is_absolute() else Path(tempfile.gettempdir())
