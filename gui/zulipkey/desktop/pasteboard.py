"""The clipboard of macOS, for a secret.

Qt would rename the marks that clipboard histories look for, and learns that another program has put
something there only when a window of ours comes to the front again.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, Final

_TEXT: Final = "public.utf8-plain-text"
_SECRECY: Final = ("org.nspasteboard.ConcealedType", "org.nspasteboard.TransientType")
"""By nspasteboard.org, what the histories leave out; that they are there is all that counts."""
_THIS_COMPUTER_ONLY: Final = 1
"""Not on the person's other devices (``NSPasteboardContentsCurrentHostOnly``)."""


class Pasteboard:
    """Puts a secret there, and knows whether it still is."""

    def __init__(self, board: Any) -> None:
        """Take Cocoa's NSPasteboard, for which there are no types."""
        self._board = board
        self._count: int | None = None

    @property
    def is_ours(self) -> bool:
        """Whether nobody has put anything there since ``put``."""
        return bool(self._board.changeCount() == self._count)

    def put(self, secret: str) -> None:
        """Put ``secret`` there, marked as such."""
        self._count = self._board.prepareForNewContentsWithOptions_(_THIS_COMPUTER_ONLY)
        self._board.setString_forType_(secret, _TEXT)
        for mark in _SECRECY:
            self._board.setString_forType_("", mark)

    def clear(self) -> None:
        """Take away what is there now."""
        self._board.clearContents()
        self._count = None


def of_this_system() -> Pasteboard | None:
    """Return the clipboard of this computer; None where Qt does all that is needed."""
    if sys.platform == "darwin":
        with suppress(ImportError):
            from AppKit import NSPasteboard as Cocoa

            return Pasteboard(Cocoa.generalPasteboard())
    return None
