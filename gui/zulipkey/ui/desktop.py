"""What the window asks of the system around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from zulipkey.defaults import Defaults
from zulipkey.preferences import Preferences

if TYPE_CHECKING:
    from zulipkey.link_handler import LinkHandler
    from zulipkey.network import Network
    from zulipkey.remembered import RememberedAccounts


@dataclass(frozen=True)
class Desktop:
    """The system's part in what the window does."""

    open_url: Callable[[str], bool]
    """Opens a link in the browser, or a folder; tells whether that worked."""
    link_handler: Callable[[], LinkHandler | None]
    """Gives the way to receive zulip: links, None where there is none."""
    start_command: Callable[[], tuple[str, ...]]
    """Gives what starts this program; a link may follow as one more argument."""
    preferences: Preferences
    remembered: RememberedAccounts
    certificates_folder: Path | None
    """Where certificates are kept that a person has trusted; None without a home folder."""
    network: Network
    defaults: Defaults
    """What the administrator has set."""
