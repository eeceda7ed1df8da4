"""Make this program the handler of ``zulip:`` links while it waits for one.

Each system has its own implementation of a small interface. The previous setting is restored
afterwards.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from zulipkey.model.errors import NoHomeFolder


class LinkHandler(Protocol):
    """The user's setting of a program for ``zulip:`` links, changed temporarily."""

    def takes_from_another(self) -> bool:
        """Return whether ``register`` would take the links from another program.

        This may take seconds.
        """

    def register(self, command: Sequence[str]) -> None:
        """Make this program the handler until ``restore``; this may take seconds.

        Args:
            command: the command that starts this program; the link follows as one more argument.

        Raises:
            LinksNotTaken: it did not work, and nothing is changed.
        """

    def restore(self) -> None:
        """Restore the previous handler, unless another program has replaced this one; quick."""

    def recover(self) -> None:
        """Restore the previous handler after a crash, unless a running program has the links."""


def for_this_system(environ: Mapping[str, str] = os.environ) -> LinkHandler | None:
    """Return the link handler of this system; None if a program cannot or need not change it."""
    if sys.platform == "win32":
        from zulipkey.desktop.link_handler.windows import WindowsLinkHandler, Winreg

        return WindowsLinkHandler(Winreg())
    elif sys.platform == "darwin":  # noqa: RET505 (type checkers leave out the other branches)
        from zulipkey.desktop.link_handler.macos import MacLinkHandler

        return MacLinkHandler() if getattr(sys, "frozen", False) else None
    else:
        if "SNAP" in environ or Path("/.flatpak-info").exists():
            return None  # what a sandboxed program registers is fixed when it is built
        from zulipkey.desktop.link_handler.linux import LinuxLinkHandler

        try:
            return LinuxLinkHandler(environ)
        except NoHomeFolder:
            return None


def own_command() -> tuple[str, ...]:
    """Return the command that starts this program; on Windows, without a console if possible."""
    if getattr(sys, "frozen", False):
        return (_windowed(Path(sys.executable), "Zulip Key.exe"),)
    script = Path(sys.argv[0])
    if script.name == "__main__.py":
        return (_windowed(Path(sys.executable), "pythonw.exe"), "-P", "-m", "zulipkey")
    return (_windowed(script.absolute(), "zulipkeyw.exe"),)


def _windowed(program: Path, name: str) -> str:
    """Return the program ``name`` beside ``program``, which only Windows has, or ``program``."""
    beside = program.with_name(name)
    return str(beside if beside.exists() else program)
