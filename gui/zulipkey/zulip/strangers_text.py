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
