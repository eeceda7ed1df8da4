"""The demo organization, and the data of an organization and of a request to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from zulipkey.demo.users import DEMO_USERS, DemoUser
from zulipkey.demo.wire import ReceivedRequest


@dataclass(frozen=True, kw_only=True)
class ExternalMethod:
    """A method to sign in with a browser."""

    key: str
    """Its name in ``authentication_methods``."""
    name: str
    display_name: str
    path: str
    """The path where sign-in starts; the path to sign up is derived from it."""
    icon: str = ""
    """The path of its icon, if it has one."""


@dataclass(frozen=True, kw_only=True)
class Organization:
    """The settings of an organization, and its users."""

    name: str = "Zulip Key Demo"
    description: str = "<p>A demo organization, on <strong>this computer</strong> only.</p>"
    users: tuple[DemoUser, ...] = DEMO_USERS
    own_methods: frozenset[str] = frozenset({"email"})
    """Which of ``email``, ``ldap`` (by user name or email) and ``dev`` are on."""
    external_methods: tuple[ExternalMethod, ...] = ()

    def user(self, username: str, *, by_name: bool = False) -> DemoUser | None:
        """Find a user by email, ignoring case; with ``by_name`` also by login name."""
        for user in self.users:
            if user.email.lower() == username.lower() or (by_name and user.name == username != ""):
                return user
        return None


@dataclass(frozen=True, kw_only=True)
class RequestContext:
    """A request, and the organization that it is for."""

    request: ReceivedRequest
    organization: Organization
    origin: str
    """The scheme of the server, and the host and port that the client named."""
    realm_url: str
    parameters: dict[str, str]


SSO_PATH: Final = "/accounts/login/start/sso/"

DEMO: Final = Organization(
    own_methods=frozenset({"email", "dev"}),
    external_methods=(
        ExternalMethod(key="remoteuser", name="remoteuser", display_name="Demo SSO", path=SSO_PATH),
    ),
)
