"""An account and its API key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from zulipkey.model.address import Address
from zulipkey.model.trust import SYSTEM, Trust

_API_KEY: Final = r"[A-Za-z0-9]{32}"
_EMAIL: Final = r"[^\s@]+@[^\s@/?#]+"
_USER_NAME: Final = r"[^\s@:]+"  # a colon ends the name in Basic authentication
_LONGEST_EMAIL: Final = 320


def is_login(text: str) -> bool:
    """Return whether ``text`` can be what a server calls an account by: an email, or a user name.

    Where accounts come from LDAP without emails, the API takes and gives user names in their place.
    What has the form of a key is no user name, but a key in a wrong place.
    """
    if is_email(text):
        return True
    fits = len(text) <= _LONGEST_EMAIL and text.isprintable() and not re.fullmatch(_API_KEY, text)
    return fits and bool(re.fullmatch(_USER_NAME, text))


def is_email(text: str) -> bool:
    """Return whether ``text`` has the form of an email, without anything that would not show."""
    return len(text) <= _LONGEST_EMAIL and text.isprintable() and bool(re.fullmatch(_EMAIL, text))


class ApiKey:
    """An API key: 32 letters and digits, which hide themselves in every text but ``reveal()``."""

    __slots__ = ("_characters",)

    def __init__(self, characters: str) -> None:
        """Take the key's 32 ``characters``.

        Raises:
            ValueError: the form is wrong; the text of the error does not repeat the characters.
        """
        if not re.fullmatch(_API_KEY, characters):
            raise ValueError("not an API key")
        self._characters = characters

    def reveal(self) -> str:
        """Return the 32 characters."""
        return self._characters

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ApiKey) and other._characters == self._characters

    def __hash__(self) -> int:
        return hash(self._characters)

    def __repr__(self) -> str:
        return "ApiKey(…)"

    def __reduce__(self) -> str:
        raise TypeError("an API key is not pickled")


class Role(IntEnum):
    """A member's role, by the numbers of the API (``role`` in ``GET /users/me``, since 4.0)."""

    OWNER = 100
    ADMINISTRATOR = 200
    MODERATOR = 300
    MEMBER = 400
    GUEST = 600


@dataclass(frozen=True, kw_only=True)
class Account:
    """Someone in an organization."""

    address: Address
    """The organization's."""
    organization: str
    """The organization's display name: a stranger's text, plain and capped."""
    email: str
    """What the server calls the account, never what was typed: its email, or a user name."""
    user_id: int | None = None
    full_name: str = ""
    role: Role | None = None
    trust: Trust = SYSTEM
    """Whom to trust for its server, beside what the system does."""

    @property
    def site(self) -> str:
        """The organization's address as files and people have it."""
        return self.address.url

    @property
    def name(self) -> str:
        """What people call its owner: the full name, if that is known."""
        return self.full_name or self.email

    @property
    def short_site(self) -> str:
        """The site as people read it: https goes without saying."""
        return self.site.removeprefix("https://")

    @property
    def selector(self) -> str:
        """What tells the account from all others, on the command line: EMAIL@HOST."""
        return f"{self.email}@{self.address.host_and_port}"

    def is_same(self, other: Account) -> bool:
        """Return whether both are one account, whatever else is known of it by now."""
        return self.address == other.address and self.email.casefold() == other.email.casefold()


@dataclass(frozen=True, kw_only=True)
class Bot:
    """A bot that belongs to an account."""

    email: str
    full_name: str
    user_id: int | None = None
    key: ApiKey | None = None
    """None where the server gives a bot's key only one by one (since 12.0)."""

    def account(self, owner: Account) -> Account:
        """Return the bot as an account of its own, at its owner's organization."""
        return Account(
            address=owner.address,
            organization=owner.organization,
            email=self.email,
            user_id=self.user_id,
            full_name=self.full_name,
            trust=owner.trust,
        )


LONGEST_BOT_NAME: Final = 100  # characters; the server's own limit for a full name


def bot_username(name: str) -> str:
    """Return the username that a bot of this name may have; the server adds "-bot"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-").removesuffix("-bot")


@dataclass(frozen=True, kw_only=True)
class KeyResult:
    """What a sign-in gives: an account and its key."""

    account: Account
    key: ApiKey
    is_verified: bool = False
    """Whether the server has taken the key, and named the same account as its owner."""
