"""Quote values for shells, curl's configuration files and .netrc."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Final

_PLAIN_WORD: Final = re.compile(r"[A-Za-z0-9_@+:,./-]+")
_PLAIN_IN_DOUBLE_QUOTES: Final = re.compile(r"[^\"$`\\!]*")
# PowerShell treats all of these as single quotes (about_Quoting_Rules; CharTraits.IsSingleQuote).
POWERSHELL_QUOTES: Final = "['‘’‚‛]"
"""A regular expression."""
_CURL_ESCAPES: Final = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\v": "\\v"}


def is_plain(text: str) -> bool:
    """Return whether text is literal within double quotes in sh, bash, zsh and fish."""
    return bool(_PLAIN_IN_DOUBLE_QUOTES.fullmatch(text))


def sh(text: str) -> str:
    """Quote a word for sh, bash, zsh and fish.

    Within single quotes, a backslash escapes a quote or a backslash in fish, but nothing in the
    other shells. So both characters are put outside the quotes.
    """
    return "'" + re.sub(r"['\\]", r"'\\\g<0>'", text) + "'"


def powershell(text: str) -> str:
    """Quote a word for PowerShell, which needs quotes within single quotes to be doubled."""
    return "'" + re.sub(POWERSHELL_QUOTES, r"\g<0>\g<0>", text) + "'"


def word(text: str) -> str:
    """Quote a word for this system's shell (on Windows, PowerShell), if it needs quotes."""
    if _PLAIN_WORD.fullmatch(text):
        return text
    return powershell(text) if os.name == "nt" else sh(text)


def line(words: Iterable[str]) -> str:
    """Return the command line for this system's shell that runs a program with arguments."""
    program, *arguments = words
    shown = word(program)
    if os.name == "nt" and shown.startswith("'"):
        shown = f"& {shown}"  # otherwise PowerShell only prints the string
    return " ".join((shown, *map(word, arguments)))


def curl(text: str) -> str:
    r"""Quote a value for a curl configuration file: ``\\``, ``\"``, ``\t``, ``\n``, ``\r``, ``\v``.

    See ``man curl``, -K, and ``tool_parsecfg.c`` (8.14).
    """
    escaped = re.sub(r'[\\"]', r"\\\g<0>", text)
    return '"' + "".join(_CURL_ESCAPES.get(one, one) for one in escaped) + '"'


def netrc(text: str) -> str:
    """Quote a word for .netrc, if it needs quotes (understood by curl 7.84 or later and Python)."""
    if _PLAIN_WORD.fullmatch(text):
        return text
    return '"' + re.sub(r'[\\"]', r"\\\g<0>", text) + '"'
