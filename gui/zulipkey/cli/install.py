"""``zulipkey completion`` and ``zulipkey install-desktop``: what joins the program to a system."""

from __future__ import annotations

import argparse

from PySide6.QtCore import QCoreApplication

from zulipkey.cli import parser
from zulipkey.cli.streams import give, give_path, say
from zulipkey.desktop import menu_entry

translate = QCoreApplication.translate


def completion(arguments: argparse.Namespace) -> int:
    """Print what completes the commands in a shell."""
    import shtab

    give(shtab.complete(parser.commands(), arguments.shell))
    return 0


def install_desktop(arguments: argparse.Namespace) -> int:
    """Put the program into the menu, or take it out again."""
    if arguments.remove:
        menu_entry.remove()
        say(translate("cli", "Zulip Key is no longer in the menu."))
    else:
        give_path(menu_entry.install())
    return 0
