"""Cleaning of texts from outside, such as from a server or a certificate, for display."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINERS: Final = "\u200c\u200d"  # they join letters and emoji, and do not reorder text


def plain(text: str, longest: int) -> str:
    """Return a text as one line without control and bidirectional characters.

    Args:
        text: any text.
        longest: the maximum length in characters; an ellipsis replaces the rest.
    """
    kept = (
        " " if character.isspace() else character
        for character in text[: longest * 8]
        if character in _JOINERS
        or character.isspace()
        or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    line = " ".join("".join(kept).split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def escaped(text: str, *, but: str = "") -> str:
    """Return a text with characters that could control a terminal escaped.

    Args:
        text: any text; surrogate escapes of bytes that are not UTF-8 are shown as \\xff.
        but: control characters to keep, because they are our own.
    """
    return "".join(
        character if character in but or not _commands(character) else _spelled_out(character)
        for character in text
    )


def _commands(character: str) -> bool:
    return character not in _JOINERS and unicodedata.category(character) in (
        "Cc",
        "Cf",
        "Cs",
        "Zl",
        "Zp",
    )


def _spelled_out(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # a byte in Python's surrogateescape
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
