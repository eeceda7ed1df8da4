"""Quote the arguments of a command in a ``.desktop`` file."""

from __future__ import annotations

import re
from typing import Final

PLAIN: Final = re.compile(r"[A-Za-z0-9_./:=+,@-]+")
"""A word that needs no quotes."""


def quoted(word: str) -> str:
    """Quote an argument for Exec, according to the Desktop Entry Specification."""
    word = word.replace("%", "%%")
    if not PLAIN.fullmatch(word):
        word = '"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"'
    return word.replace("\\", "\\\\")
