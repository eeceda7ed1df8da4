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
_USER_NAME: Final = r"[^\s@:]+"  # in Basic authentication, a colon ends the username
_LONGEST_EMAIL: Final = 320


def is_login(text: str) -> bool:
    """Return whether ``text`` can identify an account on a server: an email, or a username.

    If accounts come from LDAP without emails, the API uses usernames in their place. A text in the
    form of a key is not accepted as a username: it is a key in the wrong place.
    """
    if is_email(text):
        return True
    fits = len(text) <= _LONGEST_EMAIL and text.isprintable() and not re.fullmatch(_API_KEY, text)
    return fits and bool(re.fullmatch(_USER_NAME, text))


def is_email(text: str) -> bool:
    """Return whether ``text`` has the form of an email, without invisible characters."""
    return len(text) <= _LONGEST_EMAIL and text.isprintable() and bool(re.fullmatch(_EMAIL, text))


class ApiKey:
    """An API key: 32 letters and digits, which only ``reveal()`` returns; ``repr`` hides them."""

    __slots__ = ("_characters",)

    def __init__(self, characters: str) -> None:
        """Create a key from its 32 ``characters``.

        Raises:
            ValueError: the form is wrong; the message does not contain the characters.
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
    """A member's role, with the API's numbers (``role`` in ``GET /users/me``, since 4.0)."""

    OWNER = 100
    ADMINISTRATOR = 200
    MODERATOR = 300
    MEMBER = 400
    GUEST = 600


@dataclass(frozen=True, kw_only=True)
class Account:
    """A user's or bot's account in an organization."""

    address: Address
    """The organization's address."""
    organization: str
    """The organization's display name, from the server, as plain and capped text."""
    email: str
    """The email, or username, that the server returns for the account, not the user's input."""
    user_id: int | None = None
    full_name: str = ""
    role: Role | None = None
    trust: Trust = SYSTEM
    """The certificates for its server, beside the system's."""

    @property
    def site(self) -> str:
        """The organization's URL, as in files."""
        return self.address.url

    @property
    def name(self) -> str:
        """The display name: the full name, or the email if that is unknown."""
        return self.full_name or self.email

    @property
    def short_site(self) -> str:
        """The site for display, without https://."""
        return self.site.removeprefix("https://")

    @property
    def selector(self) -> str:
        """The account's unique name on the command line: EMAIL@HOST."""
        return f"{self.email}@{self.address.host_and_port}"

    def is_same(self, other: Account) -> bool:
        """Return whether both are the same account, even if other data differs."""
        return self.address == other.address and self.email.casefold() == other.email.casefold()


@dataclass(frozen=True, kw_only=True)
class Bot:
    """A bot that belongs to an account."""

    email: str
    full_name: str
    user_id: int | None = None
    key: ApiKey | None = None
    """None if the server returns keys only for one bot at a time (since 12.0)."""

    def account(self, owner: Account) -> Account:
        """Return the bot's account in its owner's organization."""
        return Account(
            address=owner.address,
            organization=owner.organization,
            email=self.email,
            user_id=self.user_id,
            full_name=self.full_name,
            trust=owner.trust,
        )


LONGEST_BOT_NAME: Final = 100  # characters; the server's limit for a full name


def bot_username(name: str) -> str:
    """Return a possible username for a bot of this name; the server appends "-bot"."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-").removesuffix("-bot")


@dataclass(frozen=True, kw_only=True)
class KeyResult:
    """The result of a sign-in: an account and its key."""

    account: Account
    key: ApiKey
    is_verified: bool = False
    """Whether the server accepted the key, and named this account as its owner."""
