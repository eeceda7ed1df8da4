"""``zulipkey completion`` and ``zulipkey install-desktop``: what joins the program to a system."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from zulipkey.cli import parser
from zulipkey.cli.streams import give, give_path, say
from zulipkey.desktop import menu_entry
from zulipkey.messages import translation

translate = QCoreApplication.translate

_TO_ASCII: Final = str.maketrans("‘’“”", "''\"\"")


def completion(arguments: argparse.Namespace) -> int:
    """Print what completes the commands in a shell."""
    import shtab

    is_powershell = arguments.shell == "powershell"
    if is_powershell:
        # It decodes what comes through a pipe by an old code page, where parts of foreign letters
        # are quotation marks.
        translation.use("en")
    commands = parser.commands()
    for action in _actions(commands):
        if action.metavar == "FILE":
            action.complete = shtab.FILE  # type: ignore[attr-defined]
        elif action.metavar == "ACCOUNT" and not action.option_strings:
            # Else zsh shows what it is, and inserts no option.
            action.complete = {"zsh": "( )"}  # type: ignore[attr-defined]
    script = shtab.complete(commands, arguments.shell)
    give(script.translate(_TO_ASCII) if is_powershell else script)
    return 0


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
        say(translate("cli", "Zulip Key is no longer in the menu."))
    else:
        give_path(menu_entry.install())
    return 0
