"""Put a secret on the clipboard of macOS.

Qt would rename the marks that clipboard histories look for, and it notices a change by another
program only when one of our windows comes to the front again.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, Final

_TEXT: Final = "public.utf8-plain-text"
_SECRECY: Final = ("org.nspasteboard.ConcealedType", "org.nspasteboard.TransientType")
"""Types that histories leave out, by nspasteboard.org; their presence is all that counts."""
_THIS_COMPUTER_ONLY: Final = 1
"""Not on the user's other devices (``NSPasteboardContentsCurrentHostOnly``)."""


class Pasteboard:
    """The clipboard, and whether it still holds a secret that was put there."""

    def __init__(self, board: Any) -> None:
        """Use ``board``, Cocoa's NSPasteboard, which has no type stubs."""
        self._board = board
        self._count: int | None = None

    @property
    def is_ours(self) -> bool:
        """Whether the clipboard is unchanged since ``put``."""
        return bool(self._board.changeCount() == self._count)

    def put(self, secret: str) -> None:
        """Put ``secret`` on the clipboard, marked as a secret."""
        self._count = self._board.prepareForNewContentsWithOptions_(_THIS_COMPUTER_ONLY)
        self._board.setString_forType_(secret, _TEXT)
        for mark in _SECRECY:
            self._board.setString_forType_("", mark)

    def clear(self) -> None:
        """Remove the current content."""
        self._board.clearContents()
        self._count = None


def of_this_system() -> Pasteboard | None:
    """Return the clipboard of macOS; None on other systems, where Qt does all that is needed."""
    if sys.platform == "darwin":
        with suppress(ImportError):
            from AppKit import NSPasteboard as Cocoa

            return Pasteboard(Cocoa.generalPasteboard())
    return None
