"""argparse in the person's language, with lines as wide as a terminal shows them."""

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
"""Letters and signs that a terminal gives two columns; a line may be broken beside them."""
_PIECE: Final = re.compile(
    rf"\s*[（「『“]*(?:[^\s{_WIDE}]+|[{_WIDE}])[、。，．：；？！）」』”…ー]*"
)
"""What is not parted: a word, or a wide letter, with the signs around it."""


_PLACES: Final = {
    "argument": "%(argument_name)s",
    "choices": "%(choices)s",
    "given": "%r",
    "names": "%s",
    "program": "%(prog)s",
    "value": "%(value)r",
    "why": "%(message)s",
}
"""What stands in argparse's texts for what is filled in."""


class Parser(argparse.ArgumentParser):
    """Repeats a wrong argument so that it can be seen, on one line."""

    def __init__(self, **named: Any) -> None:
        argparse._ = _said  # type: ignore[attr-defined]  # what it translates its own words by
        if sys.version_info >= (3, 14):
            # Colours would be spelled out, as all that commands a terminal is.
            named |= {"color": False, "suggest_on_error": False}
        super().__init__(formatter_class=_Lines, **named)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Refuse what a command does not know with the usage of that command.

        Only the first is repeated, without a value: a password was perhaps meant to be one.
        """
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(_said("unrecognized arguments: %s") % unknown[0].partition("=")[0])
        return known, unknown

    def print_help(self, _file: object = None) -> None:
        """Write the help; argparse by itself would not say that nothing took it."""
        streams.show(self.format_help())

    def error(self, message: str) -> NoReturn:
        """End with what is wrong."""
        super().error(escaped(message))


class _Lines(argparse.HelpFormatter):
    """Breaks lines also where a language has no spaces."""

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(_lines(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in _lines(text, width - len(indent)))


def usage(*forms: str) -> str:
    """Return the ways to call the program, one below the other."""
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
    """Return what argparse says in the person's language; as it is, what our parsers never say."""
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
