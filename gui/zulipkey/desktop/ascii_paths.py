"""Find paths that programs read correctly, whatever encoding they assume for a file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_LONGEST: Final = 32768  # characters, the limit of Windows


def in_ascii(path: Path) -> Path:
    """Return an ASCII path to the file at ``path`` if Windows has one, otherwise ``path``.

    On Windows, Zulip's own programs read a zuliprc in the code page of the computer, not in UTF-8.
    They would not find a file in a home folder whose name has another character. Windows keeps a
    short name for most files.
    """
    if sys.platform != "win32" or str(path).isascii():
        return path
    else:  # noqa: RET505 (type checkers leave it out elsewhere)
        import ctypes

        short = ctypes.create_unicode_buffer(_LONGEST)
        found = ctypes.WinDLL("kernel32").GetShortPathNameW(str(path), short, _LONGEST)
        return Path(short.value) if found and short.value.isascii() else path
