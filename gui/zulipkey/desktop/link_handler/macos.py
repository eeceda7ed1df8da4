"""Handle ``zulip:`` links on macOS, where the bundle's Info.plist declares them.

Launch Services knows the ``CFBundleURLTypes`` of a bundle from its first start on, and passes it a
link by an event (``QFileOpenEvent``), not as an argument. There is nothing to change or restore.
"""

from __future__ import annotations

from collections.abc import Sequence


class MacLinkHandler:
    """A link handler that leaves everything to Launch Services."""

    def takes_from_another(self) -> bool:
        """Return False; see ``LinkHandler``."""
        return False

    def register(self, command: Sequence[str]) -> None:
        """Do nothing; see ``LinkHandler``."""

    def restore(self) -> None:
        """Do nothing; see ``LinkHandler``."""

    def recover(self) -> None:
        """Do nothing; see ``LinkHandler``."""
