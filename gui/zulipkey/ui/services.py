"""What the window asks of the system around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(kw_only=True, eq=False, repr=False)
class Services:
    """The system's part in what the window does."""

    client: Callable[[], Client]
    """Returns the client, in a worker thread; the first call may take a while."""
    open_url: Callable[[str], bool]
    """Opens a link in the browser, or a folder, which on Windows is told by the file to select in
    it; tells whether that worked."""
    link_handler: Callable[[], LinkHandler | None]
    """Gives the way to receive zulip: links, None where there is none."""
    start_command: Callable[[], tuple[str, ...]]
    """Gives what starts this program; a link may follow as one more argument."""
    preferences: Preferences
    remembered: RememberedAccounts
    certificates_folder: Path | None
    """Where certificates are kept that a person has trusted; None without a home folder."""
    network: Network
    """Knows the logins of proxies."""
    policy: Policy

    def __post_init__(self) -> None:
        self.sign_in = SignIn(self.client, self.preferences, self.remembered, self.network)
        """The order of a sign-in: one for all pages, so that it is one for each account."""

    @property
    def clipboard_seconds(self) -> int:
        """How long a copied secret stays on the clipboard."""
        return self.policy.clipboard_seconds or self.preferences.clipboard_seconds
