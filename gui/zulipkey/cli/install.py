"""``zulipkey completion`` and ``zulipkey install-desktop``: what joins the program to a system."""

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

# What shtab writes for a help text that is not ASCII: it doubles what would end a text.
_FOREIGN_TEXT: Final = re.compile(r"(?<= = )'(.*[^\x00-\x7f].*)'$", re.MULTILINE)


def completion(arguments: argparse.Namespace) -> int:
    """Print what completes the commands in a shell."""
    import shtab

    commands = parser.commands()
    for action in _actions(commands):
        if action.metavar == "FILE":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar == "ACCOUNT" and not action.option_strings:
            # Else zsh shows what it is, and inserts no option.
            action.complete = {"zsh": "( )"}  # type: ignore[attr-defined]
    script = shtab.complete(commands, arguments.shell)
    give(_in_ascii(script) if arguments.shell == "powershell" else script)
    return 0


def _in_ascii(script: str) -> str:
    """Return a PowerShell script with its help texts spelled in ASCII.

    PowerShell decodes what comes through a pipe by an old code page, where parts of foreign letters
    are quotation marks.
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
    """Put the program into the menu, or take it out again."""
    if arguments.remove:
        menu_entry.remove()
        say(tr("Zulip Key is no longer in the menu."))
    else:
        give_path(menu_entry.install())
    return 0
