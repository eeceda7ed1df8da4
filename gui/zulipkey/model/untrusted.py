"""Texts that a server, or who made a certificate, has written: fit to be shown."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINERS: Final = "\u200c\u200d"  # they shape words and emoji, and reorder nothing


def plain(text: str, longest: int) -> str:
    """Make a stranger's text fit to show: one line, no control or bidirectional characters.

    Args:
        text: any text.
        longest: the most characters kept; an ellipsis stands for the rest.
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
    """Make a text fit for a terminal, and keep all of it: what could command one is spelled out.

    Args:
        text: any text; what stands in it for bytes that are no UTF-8 becomes those bytes, as \\xff.
        but: control characters that stay, because they are our own.
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
    if "\udc80" <= character <= "\udcff":  # a byte, by Python's surrogateescape
        return f"\\x{ord(character) - 0xDC00:02x}"
    return character.encode("unicode_escape").decode("ascii")
