"""One Zulip community with its own address; the API calls it a realm."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from zulipkey.model.account import Account
from zulipkey.model.address import Address
from zulipkey.model.trust import SYSTEM, Trust


class LoginKind(Enum):
    """What an organization takes as a login beside the password."""

    EMAIL = auto()
    EMAIL_OR_USERNAME = auto()
    USERNAME = auto()


@dataclass(frozen=True)
class ExternalMethod:
    """A sign-in through the browser: ``name`` is stable, ``display_name`` is for people."""

    name: str
    display_name: str
    login_url: str
    """Where it starts: absolute, and on the organization's own origin."""


@dataclass(frozen=True, kw_only=True)
class Organization:
    """What ``GET /server_settings`` tells."""

    address: Address
    """The canonical one, which every later request goes to."""
    name: str
    version: str
    icon_url: str = ""
    """Absolute, and on the organization's own origin; else empty."""
    login_kind: LoginKind | None
    """None where passwords are off."""
    external_methods: tuple[ExternalMethod, ...] = ()
    has_desktop_flow: bool = True
    """Whether a browser sign-in can end on a page with a login token (Zulip 3.0)."""
    has_development_sign_in: bool = False
    trust: Trust = SYSTEM
    """How it was asked, and is asked further."""

    def account(self, email: str, user_id: int | None) -> Account:
        """Return an account of its members'."""
        return Account(
            address=self.address,
            organization=self.name,
            email=email,
            user_id=user_id,
            trust=self.trust,
        )
