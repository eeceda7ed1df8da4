"""The services of the rest of the program that the window and its pages use."""

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
    """Everything outside the interface that the pages need."""

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
        """Hold the services, and create the sign-in from them.

        Args:
            client: returns the client; call it in a worker thread, the first call may take a while.
            open_url: opens a link in the browser, or a folder (on Windows given by the file to
                select in it), and returns whether that worked.
            link_handler: returns the handler to receive zulip: links with; None if there is none.
            start_command: returns the command that starts this program; a link may be appended.
            preferences: the user's settings.
            remembered: the remembered accounts.
            certificates_folder: contains the certificates that the user has trusted; None without
                a home folder.
            network: knows the logins of proxies.
            policy: the administrator's settings.
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
        """All pages share it, and with it the lock for each account."""

    def clipboard_seconds(self) -> int:
        """Return how many seconds a copied secret stays on the clipboard, by policy or setting."""
        return self.policy.clipboard_seconds or self.preferences.clipboard_seconds
