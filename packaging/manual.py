"""The manual page zulipkey(1), made from the parser of the commands; nobody keeps it up to date.

Run by the Python of `.venv`, it prints the page; `--help` of a command says the same.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterator
from typing import Final

from zulipkey import __version__
from zulipkey.cli import parser

_HEAD: Final = """\
.TH ZULIPKEY 1 "{date}" "Zulip Key {version}" "User Commands"
.SH NAME
zulipkey \\- get your Zulip API key, and the zuliprc file your tools need
.SH SYNOPSIS
.B zulipkey
[\\fB\\-\\-demo\\fR [\\fB\\-\\-list\\fR]] [\\fIADDRESS\\fR]
.br
.B zulipkey
.I COMMAND
[\\fIARGUMENTS\\fR]
.SH DESCRIPTION
Without a command, the window opens: enter your organization's address, then
your email and password, or sign in with your browser.
Copy the key, or save it as a zuliprc file.
"""
_TAIL: Final = """\
.SH EXIT STATUS
0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled;
.B run
returns the command's own, 127 if it doesn't exist, and 126 if it can't be run.
A signal other than an interrupt ends the program as it ends others.
.SH ENVIRONMENT
.TP
.B ZULIPKEY_LOG
With the value
.BR debug ,
the program logs to standard error; secrets are masked.
.TP
.BR HTTPS_PROXY ", " NO_PROXY
The proxy for requests, and the hosts to reach without it.
.TP
.BR ZULIP_CERT_BUNDLE ", " REQUESTS_CA_BUNDLE ", " CURL_CA_BUNDLE
A PEM file of the certificate authorities to trust instead of the system's; the
first one set is used.
.SH FILES
.TP
.I ~/zuliprc
Read by zulip\\-terminal.
.TP
.I ~/.zuliprc
Read by the Python API and by zulip\\-send.
.TP
.I ~/.local/share/zulipkey/accounts.json
The saved accounts, without their keys, which are in the password manager.
.TP
.I /etc/zulipkey/defaults.toml
An administrator's settings.
.SH BUGS
https://github.com/zulipkey/zulipkey/issues
"""


def page(date: str = "") -> str:
    """Return the page.

    Args:
        date: of the release, as YYYY-MM-DD; empty: none is given.
    """
    window, commands = parser.window(), parser.commands()
    lines = [_HEAD.format(date=date, version=__version__).rstrip(), ".SH OPTIONS"]
    lines += _arguments(window)
    lines += [
        ".TP",
        "\\fB\\-h\\fR, \\fB\\-\\-help\\fR",
        "Show the help, and exit.",
        "Each command has its own.",
    ]
    lines += [
        ".SH COMMANDS",
        *_prose("Only the result goes to standard output; all messages go to standard error."),
    ]
    (table,) = (one for one in commands._actions if isinstance(one, argparse._SubParsersAction))
    for name, command in table.choices.items():
        lines += [f".SS {_plain(name)}", *_synopsis(command), ".PP"]
        lines += _prose(command.description or "")
        lines += _arguments(command)
    return "\n".join(lines) + "\n" + _TAIL


def _synopsis(command: argparse.ArgumentParser) -> Iterator[str]:
    command.formatter_class = lambda prog: argparse.HelpFormatter(prog, width=10_000)
    usage = " ".join(command.format_usage().partition(":")[2].split())
    words = re.sub(r"(?<![\w-])(-{1,2}[a-z][a-z-]*|zulipkey \S+)", r"\\fB\1\\fR", _escaped(usage))
    words = re.sub(r"\b([A-Z][A-Z_]+)\b", r"\\fI\1\\fR", words)
    yield from textwrap.wrap(words.replace("-", "\\-"), 78, break_on_hyphens=False)


def _arguments(of: argparse.ArgumentParser) -> Iterator[str]:
    for action in of._actions:
        if action.help is argparse.SUPPRESS or isinstance(action, argparse._HelpAction):
            continue
        name = action.metavar or "|".join(map(str, action.choices or [action.dest]))
        value = "" if action.nargs == 0 else f"\\fI{_plain(str(name))}\\fR"
        if value and action.nargs == "?" and action.option_strings:
            value = f"[{value}]"
        options = ", ".join(f"\\fB{_plain(option)}\\fR" for option in action.option_strings)
        yield ".TP"
        yield " ".join(filter(None, (options, value)))
        said = (action.help or "").strip()
        yield from _prose(f"{said[:1].upper()}{said[1:]}." if said else "It is one of these.")


def _prose(text: str) -> Iterator[str]:
    """Break a text as roff wants it: a sentence begins a line, and no line is long."""
    for sentence in re.split(r"(?<=[.?])\s+(?=[A-Z])", " ".join(text.split())):
        for line in textwrap.wrap(_escaped(sentence), 72, break_on_hyphens=False):
            yield f"\\&{_dashes(line)}" if line[0] in ".'" else _dashes(line)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e")


def _dashes(text: str) -> str:
    return text.replace("-", "\\-")


def _plain(text: str) -> str:
    return _dashes(_escaped(text))


if __name__ == "__main__":
    print(page(), end="")
