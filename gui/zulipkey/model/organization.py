"""An organization: a Zulip community with its own address, which the API calls a realm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from zulipkey.model.account import Account
from zulipkey.model.address import Address
from zulipkey.model.trust import SYSTEM, Trust


class LoginKind(Enum):
    """The kind of login that an organization accepts with a password."""

    EMAIL = auto()
    EMAIL_OR_USERNAME = auto()
    USERNAME = auto()


@dataclass(frozen=True)
class ExternalMethod:
    """A method to sign in with the browser; ``name`` is stable, ``display_name`` is for users."""

    name: str
    display_name: str
    login_url: str
    """The URL that starts it: absolute, and on the organization's own origin."""


@dataclass(frozen=True, kw_only=True)
class Organization:
    """The data from ``GET /server_settings``."""

    address: Address
    """The canonical address, for every later request."""
    name: str
    version: str
    icon_url: str = ""
    """Absolute, and on the organization's own origin; otherwise empty."""
    login_kind: LoginKind | None
    """None if password sign-in is off."""
    external_methods: tuple[ExternalMethod, ...] = ()
    has_desktop_flow: bool = True
    """Whether a browser sign-in can end on a page with a login token (Zulip 3.0)."""
    has_development_sign_in: bool = False
    trust: Trust = SYSTEM
    """The certificates used for this request, and to use for later ones."""

    def account(self, email: str, user_id: int | None) -> Account:
        """Return the account of a member of the organization."""
        return Account(
            address=self.address,
            organization=self.name,
            email=email,
            user_id=user_id,
            trust=self.trust,
        )
