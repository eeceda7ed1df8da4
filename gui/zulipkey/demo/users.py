"""The accounts of the demo organization, and what happens when they sign in."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Final

OWNER: Final = 100
ADMINISTRATOR: Final = 200
MODERATOR: Final = 300
MEMBER: Final = 400
GUEST: Final = 600

NOWHERE: Final = "https://elsewhere.zulip.invalid"
"""An address that does not exist."""


@dataclass(frozen=True, kw_only=True)
class DemoUser:
    """An account; fields after the first two are only for unusual accounts."""

    email: str
    line: str
    """What happens when this user signs in, as text to show."""
    password: str | None = "abcd1234"
    """None if the account has no password."""
    sso_password: str = ""
    """The password for the browser sign-in. If empty, the demo's own page takes ``password``, and
    HTTP Basic takes none."""
    name: str = ""
    """The login name where user names come from LDAP; empty if the user is not there."""
    full_name: str = ""
    role: int = MEMBER
    user_id: int = 0
    api_key: str = ""
    active: bool = True
    needs_reset: bool = False
    hides_email: bool = False
    elsewhere: str = ""
    """The address of another organization of this server, if the account is only there."""
    bot_owner: int = 0
    """The user id of the owner, if this is a bot."""
    fault: str = ""
    """The name in ``faults.FAULTS`` of what happens instead of a proper sign-in."""
    me_fault: str = ""
    """The same for ``GET /users/me``."""


def _numbered(*users: DemoUser) -> tuple[DemoUser, ...]:
    return tuple(
        replace(
            user,
            user_id=user_id,
            api_key=hashlib.sha256(user.email.encode()).hexdigest()[:32],
            full_name=user.full_name or user.email.partition("@")[0].replace("-", " ").title(),
        )
        for user_id, user in enumerate(users, start=8)
    )


# The password is abcd1234 unless another is given. Faults that replace the whole response happen
# with any password; those that spoil a successful response need the right one.
DEMO_USERS: Final = _numbered(
    # Sign in
    DemoUser(email="iago@zulip.com", role=OWNER, line="Signs in, as an owner"),
    DemoUser(email="desdemona@zulip.com", role=ADMINISTRATOR, line="Signs in, as an administrator"),
    DemoUser(email="shiva@zulip.com", role=MODERATOR, line="Signs in, as a moderator"),
    DemoUser(email="hamlet@zulip.com", line="Signs in, as a member"),
    DemoUser(email="polonius@zulip.com", role=GUEST, line="Signs in, as a guest"),
    DemoUser(
        email="king.lear@zulip.com",
        name="lear",
        full_name="King Lear",
        line="Signs in; where user names are allowed, also as lear",
    ),
    DemoUser(
        email="zoe@zulip.com",
        password='pässwörd ☃ "q" \\ %',
        full_name="Zoë",
        line='Signs in with the password pässwörd ☃ "q" \\ %',
    ),
    DemoUser(
        email="100%+more@zulip.com",
        full_name="Hundred Percent",
        line="Signs in; the email holds % and +",
    ),
    DemoUser(
        email="long-name@zulip.com",
        full_name="Wolfeschlegelsteinhausenbergerdorff " * 2
        + "<b>\u202eOtto\u202c</b> the Younger",
        line="Signs in; the full name is long, and holds HTML and a change of direction",
    ),
    DemoUser(
        email="hidden@zulip.com",
        hides_email=True,
        line="Signs in; the profile shows another email in place of the real one",
    ),
    DemoUser(email="slow@zulip.com", fault="slow", line="Signs in after a long wait"),
    # Refused
    DemoUser(email="deactivated@zulip.com", active=False, line="Account deactivated"),
    DemoUser(email="reset@zulip.com", needs_reset=True, line="The password needs a reset"),
    DemoUser(
        email="no-password@zulip.com",
        password=None,
        sso_password="abcd1234",
        line="Has no password",
    ),
    DemoUser(email="limited@zulip.com", fault="limited", line="Too many tries already"),
    DemoUser(
        email="elsewhere@zulip.com",
        elsewhere=NOWHERE,
        line="Has an account in another organization only, as servers 7.0 to 9.3 say it",
    ),
    DemoUser(email="german@zulip.com", fault="german", line="Refused in German"),
    DemoUser(
        email="unknown@zulip.com",
        fault="unknown",
        line="Refused with a code of the future and a message with HTML",
    ),
    # Failures of the server, or of something in front of it
    DemoUser(email="broken@zulip.com", fault="broken", line="The server has a fault (500)"),
    DemoUser(email="unavailable@zulip.com", fault="unavailable", line="Maintenance (502, HTML)"),
    DemoUser(email="blocked@zulip.com", fault="blocked", line="A firewall refuses (403, HTML)"),
    DemoUser(email="captive@zulip.com", fault="captive", line="A web page answers (200, HTML)"),
    DemoUser(email="redirect@zulip.com", fault="redirect", line="Led to another host (307)"),
    DemoUser(email="disconnected@zulip.com", fault="reset", line="The connection is reset"),
    # Invalid responses
    DemoUser(email="short-key@zulip.com", fault="short-key", line="The key is too short"),
    DemoUser(email="no-email@zulip.com", fault="no-email", line="The answer lacks the email"),
    DemoUser(email="numbers@zulip.com", fault="numbers", line="Numbers in place of texts"),
    DemoUser(email="nul@zulip.com", fault="nul", line="A NUL in each text"),
    DemoUser(email="charset@zulip.com", fault="charset", line="The answer is not UTF-8"),
    DemoUser(email="json@zulip.com", fault="json", line="JSON of something else"),
    DemoUser(email="deep@zulip.com", fault="deep", line="JSON nested 100,000 deep"),
    DemoUser(email="cut-off@zulip.com", fault="cut-off", line="The answer breaks off"),
    DemoUser(email="endless@zulip.com", fault="endless", line="The answer never ends"),
    DemoUser(email="gzip-bomb@zulip.com", fault="gzip-bomb", line="200 MiB packed into 200 KiB"),
    # A key, but no profile
    DemoUser(email="me-refused@zulip.com", me_fault="refused", line="The new key is refused"),
    DemoUser(email="me-broken@zulip.com", me_fault="broken", line="The profile fails (500)"),
    DemoUser(email="me-slow@zulip.com", me_fault="slow", line="The profile takes a long time"),
    # A bot
    DemoUser(
        email="helper-bot@zulip.com",
        password=None,
        bot_owner=8,
        line="A bot of Iago’s; it has a key, and cannot sign in",
    ),
)
