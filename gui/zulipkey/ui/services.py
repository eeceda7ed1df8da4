"""What the window asks of the system around it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from zulipkey.sign_in import SignIn

if TYPE_CHECKING:
    from zulipkey.desktop.link_handler import LinkHandler
    from zulipkey.proxy.logins import Network
    from zulipkey.storage.accounts import RememberedAccounts
    from zulipkey.storage.policy import Policy
    from zulipkey.storage.preferences import Preferences
    from zulipkey.zulip.client import Client


class Services:
    """The system's part in what the window does."""

    def __init__(
        self,
        *,
        client: Callable[[], Client],
        open_url: Callable[[str], bool],
        link_handler: Callable[[], LinkHandler | None],
        start_command: Callable[[], tuple[str, ...]],
        preferences: Preferences,
        remembered: RememberedAccounts,
        certificates_folder: Path | None,
        network: Network,
        policy: Policy,
    ) -> None:
        """Join the parts.

        Args:
            client: returns the client, in a worker thread; the first call may take a while.
            open_url: opens a link in the browser, or a folder, which on Windows is told by the file
                to select in it; tells whether that worked.
            link_handler: gives the way to receive zulip: links, None where there is none.
            start_command: gives what starts this program; a link may follow as one more argument.
            preferences: what the person has chosen.
            remembered: the remembered accounts.
            certificates_folder: where certificates are kept that a person has trusted; None
                without a home folder.
            network: knows the logins of proxies.
            policy: what the administrator has set.
        """
        self.client = client
        self.open_url = open_url
        self.link_handler = link_handler
        self.start_command = start_command
        self.preferences = preferences
        self.remembered = remembered
        self.certificates_folder = certificates_folder
        self.network = network
        self.policy = policy
        self.sign_in = SignIn(client, preferences, remembered, network)
        """The order of a sign-in: one for all pages, so that it is one for each account."""

    def clipboard_seconds(self) -> int:
        """Return how long a copied secret stays on the clipboard, by what is chosen now."""
        return self.policy.clipboard_seconds or self.preferences.clipboard_seconds
