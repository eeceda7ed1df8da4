"""Bytes of a zuliprc → its text. Programs read UTF-8 only; what else people save is named here.

On Windows, Python's programs read the code page instead: there, only ASCII is the same for all.
"""

from __future__ import annotations

import codecs
import contextlib
import locale
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Final

LARGEST_FILE: Final = 4 * 1024 * 1024
"""Bytes; a larger file is no zuliprc."""


class Encoding(Enum):
    """How the text of a file is written."""

    UTF_8 = auto()
    UTF_16 = auto()
    """As PowerShell's ``>`` and old editors on Windows write it."""
    EIGHT_BIT = auto()
    """That of this Windows, or of Western Europe, most likely; nothing in the file tells it."""
    UNKNOWN = auto()
    """It is no text."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Decoded:
    """A file's text, and how to write it back byte for byte."""

    encoding: Encoding
    text: str = ""
    codec: str = "utf-8"
    mark: bytes = b""
    """The byte order mark."""
    bad_line: int | None = None
    """From 0: the first that is not UTF-8."""

    def encode(self, text: str) -> bytes:
        """Return ``text`` as this file would hold it."""
        return self.mark + text.encode(self.codec)


_BINARY: Final = re.compile("[\0-\x08\x0e-\x1f]")
_UTF_16_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes) -> Decoded:
    """Return the text of ``data``, however it is encoded."""
    utf_16 = _utf_16(data)
    if utf_16 is not None:
        return utf_16
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    body = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        bad = error.start
    else:
        bad = body.find(b"\0")
        if bad == -1:
            return Decoded(encoding=Encoding.UTF_8, text=text, mark=mark)
    unknown = Decoded(encoding=Encoding.UNKNOWN, mark=mark, bad_line=body.count(b"\n", 0, bad))
    text, codec = _eight_bit(body)
    if b"\0" in body or "=" not in text or _BINARY.search(text):
        return unknown
    return replace(unknown, encoding=Encoding.EIGHT_BIT, text=text, codec=codec)


def _utf_16(data: bytes) -> Decoded | None:
    for mark, codec in _UTF_16_MARKS:
        # Without a mark, a file of ASCII shows itself by its zeros.
        zeros = data[1::2] if codec == "utf-16-le" else data[::2]
        is_marked = data.startswith(mark)
        if not is_marked and (b"\0" not in data or len(data) % 2 or any(zeros)):
            continue
        used = mark if is_marked else b""
        try:
            text = data.removeprefix(used).decode(codec)
        except UnicodeDecodeError:
            continue
        if "=" in text and not _BINARY.search(text):
            return Decoded(encoding=Encoding.UTF_16, text=text, codec=codec, mark=used)
    return None


def _eight_bit(body: bytes) -> tuple[str, str]:
    own = locale.getencoding() if sys.platform == "win32" else "cp1252"
    for codec in (own, "cp1252"):
        with contextlib.suppress(UnicodeError):
            text = body.decode(codec)
            if text.encode(codec) == body:
                return text, codec
    return body.decode("latin-1"), "latin-1"


def of_python_programs(environ: Mapping[str, str]) -> str:
    """Return the encoding that Python's programs take a file for, in this environment.

    They open it without naming one; on Windows that is the code page, up to Python 3.14.
    """
    is_code_page = sys.platform == "win32" and environ.get("PYTHONUTF8") != "1"
    return locale.getencoding() if is_code_page else "utf-8"


def shown(character: str) -> str:
    """Return a character as one can see it."""
    return character if character.isprintable() else f"U+{ord(character):04X}"


def unreadable_in(data: bytes, codec: str) -> str:
    """Return the first character for which a reader of ``codec`` fails; empty: it reads on.

    Args:
        data: UTF-8.
        codec: as ``of_python_programs`` names it.
    """
    if data.isascii():
        return ""
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        start = error.start
        while start > 0 and data[start] & 0xC0 == 0x80:  # within a character of UTF-8
            start -= 1
        return shown(data[start : start + 4].decode(errors="ignore")[0])
    return ""
