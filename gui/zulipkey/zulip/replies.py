"""Parses the responses of a Zulip server into dataclasses, and checks each field.

``refusals.py`` handles refusals, and responses that are not Zulip's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import urljoin

from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, Bot, Role, is_email, is_login
from zulipkey.model.address import Address
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.model.untrusted import plain
from zulipkey.zulip import refusals
from zulipkey.zulip.exchange import Reply

_NAME_LENGTH: Final = 100
_MOST_METHODS: Final = 20
_MOST_USERS: Final = 200
_MOST_BOTS: Final = 1000


@dataclass(frozen=True)
class FetchedKey:
    """What ``fetch_api_key`` returns."""

    key: ApiKey
    email: str
    user_id: int | None


@dataclass(frozen=True)
class Profile:
    """What ``GET /users/me`` returns about the key's owner."""

    user_id: int | None
    full_name: str
    role: Role | None
    email: str
    """The real email (``delivery_email``); empty if absent, as before 7.0 (level 163)."""


def organization(reply: Reply) -> Organization:
    """Parse the response to ``GET /api/v1/server_settings``.

    The canonical address is in ``realm_url`` (9.0, feature level 257) or ``realm_uri``. An http
    address of another computer is read as https.

    Raises:
        ServerFailure: the server is not Zulip, names no organization, or the like.
    """
    data = refusals.success(reply, refusals.settings_refused)
    if not isinstance(data.get("zulip_version"), str):
        raise errors.NotZulip(**reply.place)
    version = plain(data["zulip_version"], 40)
    if data.get("is_incompatible") is True:
        raise errors.ClientRefused(**reply.place, version=version)
    canonical = data.get("realm_url") or data.get("realm_uri")
    if not isinstance(canonical, str):
        raise errors.NotZulip(**reply.place)
    name = data.get("realm_name")
    if not isinstance(name, str) or not plain(name, _NAME_LENGTH):
        raise errors.OrganizationNotNamed(**reply.place)
    try:
        address = replace(addresses.parse_url(canonical), http_was_typed=False)
    except errors.AddressFailure:
        raise errors.ReplyIncomplete(**reply.place, missing="realm_url") from None

    methods = data.get("authentication_methods")
    methods = methods if isinstance(methods, dict) else {}
    return Organization(
        address=address,
        name=plain(name, _NAME_LENGTH),
        version=version,
        icon_url=_own_url(data.get("realm_icon"), address),
        login_kind=_login_kind(data, methods),
        external_methods=_external_methods(data.get("external_authentication_methods"), address),
        has_desktop_flow=_whole_number(data.get("zulip_feature_level")) is not None,
        has_development_sign_in=methods.get("dev") is True,
    )


def fetched_key(reply: Reply) -> FetchedKey:
    """Parse the response to ``POST /api/v1/fetch_api_key``.

    It contains ``user_id`` since 7.0 (feature level 171).

    Raises:
        SignInRefused: the server refused the sign-in.
        ServerFailure: the server did not decide.
    """
    data = refusals.success(reply, refusals.sign_in_refused, too_many=errors.RateLimited)
    key, email = _key(data), data.get("email")
    if key is None:
        raise errors.ReplyIncomplete(**reply.place, missing="api_key")
    if not isinstance(email, str) or not is_login(email):
        raise errors.ReplyIncomplete(**reply.place, missing="email")
    return FetchedKey(key, email, _whole_number(data.get("user_id")))


def development_key(reply: Reply) -> FetchedKey:
    """Parse the response to ``POST /api/v1/dev_fetch_api_key``.

    Raises:
        DevelopmentSignInOff: this is not a development server.
        SignInRefused, ServerFailure: as for ``fetched_key``.
    """
    refusals.needs_endpoint(reply)
    return fetched_key(reply)


def profile(reply: Reply) -> Profile:
    """Parse the response to ``GET /api/v1/users/me``; it contains ``role`` since 4.0 (level 59).

    Raises:
        KeyRefused: 401, whatever the server's reason.
        KeyOnlyPosts: 401 for the valid key of an incoming webhook.
        ServerFailure: the response is not usable.
    """
    data = refusals.success(reply, refusals.key_refused)
    email = data.get("delivery_email")
    return Profile(
        user_id=_whole_number(data.get("user_id")),
        full_name=_full_name(data),
        role=_role(data),
        email=email if isinstance(email, str) and is_login(email) else "",
    )


def new_key(reply: Reply) -> ApiKey:
    """Parse the response to a request for the account's own key, or for the key of its bot.

    That is ``POST /api/v1/users/me/api_key/regenerate`` or ``GET /api/v1/bots/ID/api_key``.

    Raises:
        KeyRefused: 401, whatever the server's reason.
        NotAllowed: the account may not have the key.
        ServerFailure: the response is not usable.
    """
    key = _key(refusals.success(reply, refusals.not_allowed))
    if key is None:
        raise errors.ReplyIncomplete(**reply.place, missing="api_key")
    return key


def bots(reply: Reply) -> tuple[Bot, ...]:
    """Parse the response to ``GET /api/v1/bots``: the account's active bots.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    listed = refusals.success(reply, refusals.not_allowed).get("bots")
    if not isinstance(listed, list):
        raise errors.ReplyIncomplete(**reply.place, missing="bots")
    entries = [one for one in listed if isinstance(one, dict)][:_MOST_BOTS]
    return tuple(
        Bot(email=email, full_name=_full_name(one), key=_key(one))
        for one in entries
        if is_email(email := str(one.get("username", "")))
    )


def bot_of_user(reply: Reply) -> Bot:
    """Parse the response to ``GET /api/v1/users/ID`` or ``/users/EMAIL`` into a bot without key.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    user = refusals.success(reply, refusals.not_allowed).get("user")
    data = user if isinstance(user, dict) else {}
    user_id = _whole_number(data.get("user_id"))
    email = data.get("delivery_email") or data.get("email")
    if user_id is None or not isinstance(email, str) or not is_email(email):
        missing = "user_id" if user_id is None else "email"
        raise errors.ReplyIncomplete(**reply.place, missing=missing)
    return Bot(email=email, full_name=_full_name(data), user_id=user_id)


def created_bot(reply: Reply) -> tuple[int | None, ApiKey | None]:
    """Parse the response to ``POST /api/v1/bots``: the new bot's user id and key.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    data = refusals.success(reply, refusals.not_allowed)
    return _whole_number(data.get("user_id")), _key(data)


def session(reply: Reply) -> dict[str, str]:
    """Parse the response to ``GET /accounts/login/subdomain/TOKEN``, a redirect that sets cookies.

    Over https, the names of the cookies begin with ``__Host-``.

    Returns:
        The headers for the requests of the session.

    Raises:
        TokenExpired: the token was used, or is older than 15 seconds.
        ServerFailure: the response is not usable.
    """
    if reply.status == 400:
        raise errors.TokenExpired(host=reply.host)
    if reply.status not in (302, 303):
        raise refusals.not_an_answer(reply, is_json=False)
    for prefix in ("__Host-", ""):
        sent = reply.cookies.get(f"{prefix}sessionid")
        csrf = reply.cookies.get(f"{prefix}csrftoken")
        if sent and csrf:
            return {
                "Cookie": f"{prefix}sessionid={sent}; {prefix}csrftoken={csrf}",
                "X-CSRFToken": csrf,
                "Referer": f"{reply.asked.url}/",
            }
    raise errors.ReplyIncomplete(**reply.place, missing="sessionid")


def session_key(reply: Reply) -> FetchedKey:
    """Parse the response to ``POST /json/fetch_api_key`` in a browser session.

    Raises:
        PasswordWantedToo: password sign-in is on in this organization.
        SignInRefused, ServerFailure: as for ``fetched_key``.
    """
    data = refusals.json_object(reply)
    if reply.status == 400 and data is not None and data.get("code") in ("BAD_REQUEST", None):
        raise errors.PasswordWantedToo(**reply.place)
    return fetched_key(reply)


def development_users(reply: Reply, site: Address) -> tuple[str, ...]:
    """Return the emails of ``GET /api/v1/dev_list_users`` that belong to ``site``, admins first.

    Raises:
        DevelopmentSignInOff: this is not a development server.
        ServerFailure: the response is not usable.
    """
    refusals.needs_endpoint(reply)
    data = refusals.success(reply, refusals.development_refused)
    users: list[str] = []
    for group in ("direct_admins", "direct_users"):
        listed = data.get(group)
        for user in listed if isinstance(listed, list) else ():
            if not isinstance(user, dict):
                continue
            email, realm = user.get("email"), user.get("realm_url") or user.get("realm_uri")
            if isinstance(email, str) and is_login(email) and _is_at(realm, site):
                users.append(email)
    return tuple(dict.fromkeys(users))[:_MOST_USERS]


# ── Single values ─────────────────────────────────────────────────────────────────────────────


def _full_name(data: Mapping[str, Any]) -> str:
    name = data.get("full_name")
    return plain(name, _NAME_LENGTH) if isinstance(name, str) else ""


def _key(data: Mapping[str, Any]) -> ApiKey | None:
    try:
        return ApiKey(data["api_key"])
    except (KeyError, TypeError, ValueError):
        return None


def _whole_number(value: object) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63:
        return value
    return None


def _role(data: Mapping[str, Any]) -> Role | None:
    number = _whole_number(data.get("role"))
    if number is not None:
        return Role(number) if number in Role.__members__.values() else None
    for flag, role in (
        ("is_owner", Role.OWNER),
        ("is_admin", Role.ADMINISTRATOR),
        ("is_guest", Role.GUEST),
    ):
        if data.get(flag) is True:
            return role
    return Role.MEMBER if data.get("is_admin") is False else None


def _login_kind(data: Mapping[str, Any], methods: Mapping[str, Any]) -> LoginKind | None:
    """Return what the login field accepts, by the rule of zulip-terminal and zulip-flutter."""
    by_email = data.get("email_auth_enabled", methods.get("email", methods.get("password"))) is True
    if not by_email and methods.get("ldap") is not True:
        return None
    if data.get("require_email_format_usernames", True) is not False:
        return LoginKind.EMAIL
    return LoginKind.EMAIL_OR_USERNAME if by_email else LoginKind.USERNAME


def _external_methods(listed: object, site: Address) -> tuple[ExternalMethod, ...]:
    methods = []
    for one in listed if isinstance(listed, list) else ():
        if not isinstance(one, dict):
            continue
        name, shown = one.get("name"), one.get("display_name")
        # A URL that leads elsewhere would give the one-time pad to another server.
        login_url = _own_url(one.get("login_url"), site)
        if not (isinstance(name, str) and isinstance(shown, str) and login_url):
            continue
        if text := plain(shown, 40):
            methods.append(ExternalMethod(plain(name, 80), text, login_url))
    return tuple(methods[:_MOST_METHODS])


def _own_url(given: object, site: Address) -> str:
    """Resolve an absolute or relative URL; return "" if its origin is not that of ``site``."""
    # Unlike urljoin, browsers read a backslash as a slash, and skip control characters.
    if not isinstance(given, str) or not re.fullmatch(r"[!-\[\]-~]{1,2000}", given):
        return ""
    try:
        absolute = urljoin(site.url + "/", given)
        same_origin = addresses.parse_url(absolute) == site
    except (ValueError, errors.AddressFailure):
        return ""
    return absolute if same_origin and absolute.startswith(site.url + "/") else ""


def _is_at(realm: object, site: Address) -> bool:
    there = addresses.or_none(addresses.parse_url, realm) if isinstance(realm, str) else None
    return there is not None and there.is_same_site(site)
