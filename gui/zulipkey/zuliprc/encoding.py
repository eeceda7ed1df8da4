"""Decode a zuliprc, and identify encodings other than UTF-8, which programs cannot read.

On Windows, Python programs use the code page instead, so that all programs agree on ASCII only.
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
"""In bytes; a larger file is not a zuliprc."""


class Encoding(Enum):
    """The encoding of a file."""

    UTF_8 = auto()
    UTF_16 = auto()
    """PowerShell's ``>`` and old Windows editors write it."""
    EIGHT_BIT = auto()
    """Probably the code page of this Windows or of Western Europe; the file does not tell."""
    UNKNOWN = auto()
    """The file is not text."""


@dataclass(frozen=True, kw_only=True, repr=False)
class Decoded:
    """The text of a file, and how to write it back byte for byte."""

    encoding: Encoding
    text: str = ""
    codec: str = "utf-8"
    mark: bytes = b""
    """The byte order mark."""
    bad_line: int | None = None
    """The number of the first line that is not UTF-8, from 0."""

    def encode(self, text: str) -> bytes:
        """Return ``text`` in the encoding of this file, with its byte order mark."""
        return self.mark + text.encode(self.codec)


_BINARY: Final = re.compile("[\0-\x08\x0e-\x1f]")
_UTF_16_MARKS: Final = ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def decode(data: bytes) -> Decoded:
    """Decode ``data``, whatever its encoding."""
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
        # Without a mark, ASCII text in UTF-16 is recognized by its zero bytes.
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
    """Return the encoding in which Python programs read a file, in this environment.

    They open it without an explicit encoding; on Windows, up to Python 3.14, that is the code page.
    """
    is_code_page = sys.platform == "win32" and environ.get("PYTHONUTF8") != "1"
    return locale.getencoding() if is_code_page else "utf-8"


def shown(character: str) -> str:
    """Return a character in a visible form: itself, or its code point if it is not printable."""
    return character if character.isprintable() else f"U+{ord(character):04X}"


def unreadable_in(data: bytes, codec: str) -> str:
    """Return the first character that cannot be decoded with ``codec``; empty if there is none.

    Args:
        data: UTF-8 text.
        codec: the encoding, as ``of_python_programs`` returns it.
    """
    if data.isascii():
        return ""
    try:
        data.decode(codec)
    except UnicodeDecodeError as error:
        start = error.start
        while start > 0 and data[start] & 0xC0 == 0x80:  # inside a UTF-8 character
            start -= 1
        return shown(data[start : start + 4].decode(errors="ignore")[0])
    return ""
