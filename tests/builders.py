"""What many tests need of a kind, made in one place."""

from __future__ import annotations

from typing import Final

from zulipkey.demo import DEMO_USERS


def key_of(email: str) -> str:
    """Return the key of a user of the demo organization."""
    return next(user.api_key for user in DEMO_USERS if user.email == email)


KEY: Final = key_of("iago@zulip.com")
"""The key of who signs in where it does not matter who does."""
