"""The demo organization's endpoints for bots, for single users and for new keys."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Final
from urllib.parse import unquote

from zulipkey.demo.organization import RequestContext
from zulipkey.demo.users import GUEST, DemoUser
from zulipkey.demo.wire import Reply, error_reply, missing_reply, success_reply

Users = tuple[DemoUser, ...]
Change = Callable[[Callable[[Users], Users]], None]

_METHODS: Final = {
    "/api/v1/users/me/api_key/regenerate": ("POST",),
    "/api/v1/bots": ("GET", "POST"),
}
_SETTINGS: Final = {
    "avatar_url": "/user_avatars/2/avatar.png?version=1",
    "default_sending_stream": None,
    "default_events_register_stream": None,
    "default_all_public_streams": False,
}
_USER: Final = re.compile(r"/api/v1/users/([0-9]+|[^/]+@[^/]+)")


def methods(endpoint: str) -> tuple[str, ...]:
    """Return the HTTP methods that ``endpoint`` accepts; none if it is not answered here."""
    return _METHODS.get(endpoint, ("GET",) if _USER.fullmatch(endpoint) else ())


def answer(context: RequestContext, user: DemoUser, change: Change) -> Reply:
    """Answer a request whose key is right.

    Args:
        context: the request.
        user: the owner of the key.
        change: applies a change to the users of the organization.
    """
    endpoint = context.request.endpoint
    if endpoint == "/api/v1/users/me/api_key/regenerate":
        return regenerate(user, change)
    if endpoint.startswith("/api/v1/users/"):
        return _one_user(context)
    if refused := refusal(user):
        return refused
    if context.request.method == "POST":
        return _create(context, user, change)
    return _list_bots(context, user)


def refusal(user: DemoUser) -> Reply | None:
    """Refuse a user who cannot have bots; return None for others."""
    if user.bot_owner:
        return error_reply("This endpoint does not accept bot requests.", "BAD_REQUEST")
    if user.role == GUEST:
        return error_reply("Not allowed for guest users", "BAD_REQUEST")
    return None


def regenerate(user: DemoUser, change: Change) -> Reply:
    """Give a user or a bot a new key."""
    new = replace(user, api_key=secrets.token_hex(16))
    change(lambda users: tuple(new if one.user_id == user.user_id else one for one in users))
    return success_reply(api_key=new.api_key)


def _list_bots(context: RequestContext, owner: DemoUser) -> Reply:
    bots = [
        {"username": bot.email, "full_name": bot.full_name, "api_key": bot.api_key, **_SETTINGS}
        for bot in context.organization.users
        if bot.bot_owner == owner.user_id and bot.active
    ]
    return success_reply(bots=bots)


def _one_user(context: RequestContext) -> Reply:
    asked = unquote(context.request.endpoint.rpartition("/")[2])
    for user in context.organization.users:
        if asked in (str(user.user_id), user.email):
            content = {
                "user_id": user.user_id,
                "email": user.email,
                "delivery_email": user.email,
                "full_name": user.full_name,
                "role": user.role,
                "is_active": user.active,
                "is_bot": bool(user.bot_owner),
                **({"bot_type": 1, "bot_owner_id": user.bot_owner} if user.bot_owner else {}),
            }
            return success_reply(user=content)
    return error_reply("No such user", "BAD_REQUEST")


def _create(context: RequestContext, owner: DemoUser, change: Change) -> Reply:
    full_name = context.parameters.get("full_name", "")
    short_name = context.parameters.get("short_name", "")
    for name, value in (("full_name", full_name), ("short_name", short_name)):
        if not value:
            return missing_reply(name)
    if not re.fullmatch(r"[A-Za-z0-9_.-]+", short_name):
        return error_reply("Bad name or username", "BAD_REQUEST")
    users = context.organization.users
    host = context.realm_url.partition("://")[2].partition(":")[0]
    domain = next((one.email.partition("@")[2] for one in users if one.bot_owner), host)
    email = f"{short_name}-bot@{domain}"
    if any(one.email == email for one in users):
        return error_reply("Email is already in use.", "BAD_REQUEST")
    bot = DemoUser(
        email=email,
        line="",
        password=None,
        full_name=full_name,
        bot_owner=owner.user_id,
        user_id=max(one.user_id for one in users) + 1,
        api_key=secrets.token_hex(16),
    )
    change(lambda before: (*before, bot))
    return success_reply(user_id=bot.user_id, api_key=bot.api_key, **_SETTINGS)
