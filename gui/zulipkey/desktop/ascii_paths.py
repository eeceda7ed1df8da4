"""Paths that programs read alike, whatever encoding they take a file for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

_LONGEST: Final = 32768  # characters, by Windows' rules


def in_ascii(path: Path) -> Path:
    """Return a path of ASCII alone to the file at ``path``, where Windows has one; else ``path``.

    There, Zulip's own programs read a zuliprc in the code page of the computer, not in UTF-8: in a
    home with another character in its name they would find no file. Windows keeps a short name
    beside most.
    """
    if sys.platform != "win32" or str(path).isascii():
        return path
    else:  # noqa: RET505 (type checkers leave it out elsewhere)
        import ctypes

        short = ctypes.create_unicode_buffer(_LONGEST)
        found = ctypes.WinDLL("kernel32").GetShortPathNameW(str(path), short, _LONGEST)
        return Path(short.value) if found and short.value.isascii() else path
