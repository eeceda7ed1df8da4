"""argparse in the user's language, with lines wrapped at the width that a terminal shows."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from typing import Any, Final, NoReturn

from zulipkey.cli import streams
from zulipkey.messages.translation import translator
from zulipkey.model.untrusted import escaped

tr = translator("arguments")

_WIDE: Final = "\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\uff60"
"""Characters that take two columns in a terminal; a line may be broken before or after them."""
_PIECE: Final = re.compile(
    rf"\s*[（「『“]*(?:[^\s{_WIDE}]+|[{_WIDE}])[、。，．：；？！）」』”…ー]*"
)
"""A unit that is not broken: a word, or a wide letter, with the punctuation around it."""


_PLACES: Final = {
    "argument": "%(argument_name)s",
    "choices": "%(choices)s",
    "given": "%r",
    "names": "%s",
    "program": "%(prog)s",
    "value": "%(value)r",
    "why": "%(message)s",
}
"""The placeholders of our translations → those of argparse's texts."""


class Parser(argparse.ArgumentParser):
    """A parser with translated texts, which escapes wrong arguments in its error messages."""

    def __init__(self, **named: Any) -> None:
        argparse._ = _said  # type: ignore[attr-defined]  # translates argparse's own texts
        if sys.version_info >= (3, 14):
            # The streams escape control characters, including those of colours.
            named |= {"color": False, "suggest_on_error": False}
        super().__init__(formatter_class=_Lines, **named)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Reject unknown arguments here, so that the error shows the usage of the command.

        It names only the first, and without a value, which might be a password.
        """
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(_said("unrecognized arguments: %s") % unknown[0].partition("=")[0])
        return known, unknown

    def print_help(self, _file: object = None) -> None:
        """Write the help; argparse itself would hide an error of the stream."""
        streams.show(self.format_help())

    def error(self, message: str) -> NoReturn:
        """Exit with an error message."""
        super().error(escaped(message))


class _Lines(argparse.HelpFormatter):
    """A help formatter that can also break lines in languages without spaces."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(_lines(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in _lines(text, width - len(indent)))


def usage(*forms: str) -> str:
    """Return the forms of a call, one below the other."""
    indent = " " * _columns(_said("usage: "))
    return f"\n{indent}".join(forms)


def _lines(text: str, width: int) -> Iterator[str]:
    line = ""
    for piece in _PIECE.findall(" ".join(text.split())):
        if line and _columns(line + piece) > width:
            yield line
            line = piece.lstrip()
        else:
            line += piece
    yield line


def _columns(text: str) -> int:
    return len(text) + len(re.findall(f"[{_WIDE}]", text))


def _said(text: str) -> str:
    """Translate a text of argparse; return those that our parsers never use unchanged."""
    #: What an option needs and does not get, as FILE in "--save FILE".
    no_value = tr("a value is missing")
    said = {
        "usage: ": tr("usage:") + " ",
        # argparse sets the colon itself, but not the space that French has before it.
        #: A heading above the list of them, in --help.
        "positional arguments": tr("arguments:")[:-1],
        #: A heading above the list of them, in --help.
        "options": tr("options:")[:-1],
        "show this help message and exit": tr("show this help, and exit"),
        "%(prog)s: error: %(message)s\n": tr("{program}: error: {why}") + "\n",
        #: {argument}: as "--timeout"; {why}: as "a value is missing".
        "argument %(argument_name)s: %(message)s": tr("{argument}: {why}"),
        "expected one argument": no_value,
        "expected at least one argument": no_value,
        "ignored explicit argument %r": tr("it takes no value, but {given} is given"),
        #: Of two options; {names} is the other one.
        "not allowed with argument %s": tr("it can’t be used with {names}"),
        "invalid choice: %(value)r (choose from %(choices)s)": tr(
            "{value} isn’t possible; choose from {choices}"
        ),
        "the following arguments are required: %s": tr("missing: {names}"),
        "unrecognized arguments: %s": tr("unknown: {names}"),
    }
    return said[text].format(**_PLACES) if text in said else text
