"""The handler of ``zulip:`` links on macOS: what the bundle's Info.plist declares.

Launch Services knows a bundle by its ``CFBundleURLTypes`` from the first start on, and hands it a
link by an event (``QFileOpenEvent``), not by an argument. There is nothing to change or put back.
"""

from __future__ import annotations

from collections.abc import Sequence


class MacLinkHandler:
    """Leaves everything to Launch Services."""

    def takes_from_another(self) -> bool:
        """Return False; see ``LinkHandler``."""
        return False

    def register(self, command: Sequence[str]) -> None:
        """Do nothing; see ``LinkHandler``."""

    def restore(self) -> None:
        """Do nothing; see ``LinkHandler``."""

    def recover(self) -> None:
        """Do nothing; see ``LinkHandler``."""
