"""``zulipkey completion`` and ``zulipkey install-desktop``: shell and desktop integration."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import Final

from zulipkey.cli import parser
from zulipkey.cli.streams import give, give_path, say
from zulipkey.desktop import menu_entry
from zulipkey.messages.translation import translator
from zulipkey.zuliprc.export import quoting

tr = translator("cli")

# A help text that is not ASCII, as shtab writes it: with its quotation marks doubled.
_FOREIGN_TEXT: Final = re.compile(r"(?<= = )'(.*[^\x00-\x7f].*)'$", re.MULTILINE)


def completion(arguments: argparse.Namespace) -> int:
    """Print the completion script for a shell."""
    import shtab

    commands = parser.commands()
    for action in _actions(commands):
        if action.metavar == "FILE":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar == "ACCOUNT" and not action.option_strings:
            # Otherwise zsh shows the argument's description and does not complete options.
            action.complete = {"zsh": "( )"}  # type: ignore[attr-defined]
    script = shtab.complete(commands, arguments.shell)
    give(_in_ascii(script) if arguments.shell == "powershell" else script)
    return 0


def _in_ascii(script: str) -> str:
    """Return a PowerShell script with its help texts written in ASCII.

    PowerShell decodes piped text with a legacy code page, in which bytes of non-ASCII letters can
    be quotation marks.
    """

    def spell(text: re.Match[str]) -> str:
        plain = re.sub(rf"({quoting.POWERSHELL_QUOTES})\1", r"\1", text[1])
        spelled = re.sub(r"[^\x00-\x7f]|['\\]", lambda sign: f"\\u{ord(sign[0]):04x}", plain)
        return f"[regex]::Unescape({quoting.powershell(spelled)})"

    return _FOREIGN_TEXT.sub(spell, script)


def _actions(of: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in of._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _actions(command)


def install_desktop(arguments: argparse.Namespace) -> int:
    """Add the program to the desktop's menu, or remove it."""
    if arguments.remove:
        menu_entry.remove()
        say(tr("Zulip Key is no longer in the menu."))
    else:
        give_path(menu_entry.install())
    return 0
