"""Who gets the ``zulip:`` links of this computer: this program, while it waits for one.

A way for each system, behind one small interface; what was set before is put back afterwards.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from zulipkey.model.errors import NoHomeFolder


class LinkHandler(Protocol):
    """The user's own choice of a program for ``zulip:`` links, changed for a time."""

    def takes_from_another(self) -> bool:
        """Return whether another program has the links now, from which ``register`` takes them.

        May take seconds.
        """

    def register(self, command: Sequence[str]) -> None:
        """Let this program have the links until ``restore``; may take seconds.

        Args:
            command: what starts this program; the link follows as one more argument.

        Raises:
            LinksNotTaken: it did not work; everything is as it was.
        """

    def restore(self) -> None:
        """Put back who had the links, unless another program has taken them since; quick."""

    def recover(self) -> None:
        """Put back what a run that crashed has left; nothing that a running program still has."""


def for_this_system(environ: Mapping[str, str] = os.environ) -> LinkHandler | None:
    """Return the way of this system; None where a program cannot or need not change it."""
    if sys.platform == "win32":
        from zulipkey.desktop.link_handler.windows import WindowsLinkHandler, Winreg

        return WindowsLinkHandler(Winreg())
    elif sys.platform == "darwin":  # noqa: RET505 (type checkers leave out the other branches)
        from zulipkey.desktop.link_handler.macos import MacLinkHandler

        return MacLinkHandler() if getattr(sys, "frozen", False) else None
    else:
        if "SNAP" in environ or Path("/.flatpak-info").exists():
            return None  # what a sandbox registers is fixed when it is built
        from zulipkey.desktop.link_handler.linux import LinuxLinkHandler

        try:
            return LinuxLinkHandler(environ)
        except NoHomeFolder:
            return None


def own_command() -> tuple[str, ...]:
    """Return what starts this program once more; on Windows, where it can be, without a console."""
    if getattr(sys, "frozen", False):
        return (_windowed(Path(sys.executable), "Zulip Key.exe"),)
    script = Path(sys.argv[0])
    if script.name == "__main__.py":
        return (_windowed(Path(sys.executable), "pythonw.exe"), "-P", "-m", "zulipkey")
    return (_windowed(script.absolute(), "zulipkeyw.exe"),)


def _windowed(program: Path, name: str) -> str:
    """Return the program ``name`` beside this one, which only Windows has; else this one."""
    beside = program.with_name(name)
    return str(beside if beside.exists() else program)
