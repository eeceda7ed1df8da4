"""A value as a word of another language: shells, curl's configuration, .netrc, Python."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Final

_PLAIN_WORD: Final = re.compile(r"[A-Za-z0-9_@+:,./-]+")
_PLAIN_IN_DOUBLE_QUOTES: Final = re.compile(r"[^\"$`\\!]*")
# PowerShell takes these for a quote as well (about_Quoting_Rules; CharTraits.IsSingleQuote).
POWERSHELL_QUOTES: Final = "['‘’‚‛]"
"""A pattern."""
_CURL_ESCAPES: Final = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\v": "\\v"}


def is_plain(text: str) -> bool:
    """Return whether a text means itself within double quotes of sh, bash, zsh and fish."""
    return bool(_PLAIN_IN_DOUBLE_QUOTES.fullmatch(text))


def sh(text: str) -> str:
    """Quote a word for sh, bash, zsh and fish.

    Within single quotes, a backslash escapes a quote or a backslash in fish, and nothing in the
    others: so neither stands there.
    """
    return "'" + re.sub(r"['\\]", r"'\\\g<0>'", text) + "'"


def powershell(text: str) -> str:
    """Quote a word for PowerShell, where each quote within single quotes is doubled."""
    return "'" + re.sub(POWERSHELL_QUOTES, r"\g<0>\g<0>", text) + "'"


def word(text: str) -> str:
    """Quote a word for this system's shell (on Windows, PowerShell), if it needs quotes."""
    if _PLAIN_WORD.fullmatch(text):
        return text
    return powershell(text) if os.name == "nt" else sh(text)


def line(words: Iterable[str]) -> str:
    """Return the line of this system's shell that runs a program with arguments."""
    program, *arguments = words
    shown = word(program)
    if os.name == "nt" and shown.startswith("'"):
        shown = f"& {shown}"  # else a string is only shown
    return " ".join((shown, *map(word, arguments)))


def curl(text: str) -> str:
    r"""Quote a value of a curl configuration file: ``\\``, ``\"``, ``\t``, ``\n``, ``\r``, ``\v``.

    ``man curl``, -K, and ``tool_parsecfg.c`` (8.14).
    """
    escaped = re.sub(r'[\\"]', r"\\\g<0>", text)
    return '"' + "".join(_CURL_ESCAPES.get(one, one) for one in escaped) + '"'


def netrc(text: str) -> str:
    """Quote a word of .netrc, if it needs quotes (curl from 7.84 on and Python take them)."""
    if _PLAIN_WORD.fullmatch(text):
        return text
    return '"' + re.sub(r'[\\"]', r"\\\g<0>", text) + '"'
