"""Reads Windows' clipboard through its API, in this process or in a separate one."""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

_UNICODE_TEXT = 13  # CF_UNICODETEXT


class Clipboard(NamedTuple):
    """The text on the clipboard, and the names of its registered formats."""

    text: str
    formats: list[str]


def clear() -> None:
    """Empty the clipboard."""
    with _opened() as user:
        user.EmptyClipboard()


def read() -> Clipboard:
    """Return what another process has copied; a process cannot serve its own request."""
    kernel: Any = ctypes.CDLL("kernel32")
    kernel.GlobalLock.restype = ctypes.c_void_p
    kernel.GlobalLock.argtypes = kernel.GlobalUnlock.argtypes = (ctypes.c_void_p,)
    with _opened() as user:
        formats, one = [], 0
        while one := user.EnumClipboardFormats(one):
            name = ctypes.create_unicode_buffer(200)
            if user.GetClipboardFormatNameW(one, name, 200):
                formats.append(name.value)
        data = user.GetClipboardData(_UNICODE_TEXT)
        if not data:
            return Clipboard("", formats)
        text = ctypes.wstring_at(kernel.GlobalLock(data))
        kernel.GlobalUnlock(data)
        return Clipboard(text, formats)


@contextmanager
def _opened() -> Iterator[Any]:
    user: Any = ctypes.CDLL("user32")
    user.GetClipboardData.restype = ctypes.c_void_p
    while not user.OpenClipboard(None):
        time.sleep(0.05)  # another program has it open
    try:
        yield user
    finally:
        user.CloseClipboard()


def start_reader() -> subprocess.Popen[str]:
    """Start this file as a program; the clipboard's owner has to serve it meanwhile."""
    return subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)


def what_was_read(reader: subprocess.Popen[str]) -> Clipboard:
    """Return what the program has read."""
    said, _ = reader.communicate()
    assert reader.returncode == 0
    return Clipboard(*json.loads(said))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(read()))
