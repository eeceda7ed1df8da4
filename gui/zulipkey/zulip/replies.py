"""JSON from a stranger → frozen dataclasses, or the failure that it stands for.

Decided by HTTP status and ``code`` (``reason`` before 5.0, feature level 76), never by the
Content-Type: the 405 body and old 401 bodies are JSON under ``text/html``.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urljoin, urlsplit

from zulipkey.model import address as addresses
from zulipkey.model.account import ApiKey, Bot, Role, is_email, is_login
from zulipkey.model.address import Address
from zulipkey.model.errors import (
    AccountDeactivated,
    AccountNotHere,
    AddressFailure,
    AuthorizationRemoved,
    BlockedBeforeServer,
    ClientCertificateRequired,
    ClientRefused,
    CredentialsWrong,
    DevelopmentSignInOff,
    Failure,
    HostNameRefused,
    KeyOnlyPosts,
    KeyRefused,
    LoginNotEmail,
    MethodRefused,
    NotAllowed,
    NotZulip,
    OrganizationDeactivated,
    OrganizationNotNamed,
    OrganizationUnknown,
    OtherPageAnswered,
    PasswordResetRequired,
    PasswordSignInOff,
    PasswordWantedToo,
    RateLimited,
    RedirectLoop,
    RedirectRefused,
    ReplyIncomplete,
    ReplyUnknown,
    ServerMisconfigured,
    ServerTrouble,
    SignInRefused,
    TokenExpired,
    TooManyRequests,
)
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.model.untrusted import plain
from zulipkey.zulip.exchange import Reply

_LARGEST_JSON: Final = 1 << 18
"""Bytes; a hundred times what Zulip answers. Reading more at once would hold up the window."""
_NAME_LENGTH: Final = 100
_MESSAGE_LENGTH: Final = 300
_MOST_METHODS: Final = 20
_MOST_USERS: Final = 200
_MOST_BOTS: Final = 1000
_DJANGO_KNOWS_NO_SUCH_HOST: Final = b"<h1>Bad Request (400)</h1>"
_NO_AUTHORIZATION: Final = ("missing authorization header", "not logged in: api authentication")
"""What Zulip says when no key came with a request; with one, it says something else."""
_INCOMING_WEBHOOK: Final = "not available to incoming webhook bots"
"""Said once key and email are found right; other reasons come with the same status and code."""
_NGINX_WANTS_CERTIFICATE: Final = b"No required SSL certificate was sent"


@dataclass(frozen=True)
class FetchedKey:
    """What ``fetch_api_key`` gives."""

    key: ApiKey
    email: str
    user_id: int | None


@dataclass(frozen=True)
class Profile:
    """What ``GET /users/me`` tells of the key's owner."""

    user_id: int | None
    full_name: str
    role: Role | None
    email: str
    """The real one (``delivery_email``); empty where it is not told, as before 7.0 (level 163)."""


@dataclass(frozen=True)
class Session:
    """A browser's session, as the headers of the requests that belong to it."""

    headers: Mapping[str, str] = field(repr=False)


def organization(reply: Reply) -> Organization:
    """Read the answer to ``GET /api/v1/server_settings``.

    Reads ``realm_url`` (9.0, feature level 257) or ``realm_uri``; a canonical http address of
    another computer is read as https.

    Raises:
        ServerFailure: it is not Zulip, or no organization, or the like.
    """
    data = _success(reply, _settings_refused)
    if not isinstance(data.get("zulip_version"), str):
        raise NotZulip(host=reply.host, status=reply.status)
    version = plain(data["zulip_version"], 40)
    if data.get("is_incompatible") is True:
        raise ClientRefused(host=reply.host, status=reply.status, version=version)
    canonical = data.get("realm_url") or data.get("realm_uri")
    if not isinstance(canonical, str):
        raise NotZulip(host=reply.host, status=reply.status)
    name = data.get("realm_name")
    if not isinstance(name, str) or not plain(name, _NAME_LENGTH):
        raise OrganizationNotNamed(host=reply.host, status=reply.status)
    try:
        address = replace(addresses.parse_url(canonical), http_was_typed=False)
    except AddressFailure:
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing="realm_url") from None

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
    """Read the answer to ``POST /api/v1/fetch_api_key``.

    ``user_id`` is there since 7.0 (feature level 171).

    Raises:
        SignInRefused: the server judged and refused.
        ServerFailure: it did not judge.
    """
    data = _success(reply, _sign_in_refused, too_many=RateLimited)
    try:
        key = ApiKey(data["api_key"])
    except (KeyError, TypeError, ValueError):
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing="api_key") from None
    email = data.get("email")
    if not isinstance(email, str) or not is_login(email):
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing="email")
    return FetchedKey(key, email, _whole_number(data.get("user_id")))


def development_key(reply: Reply) -> FetchedKey:
    """Read the answer to ``POST /api/v1/dev_fetch_api_key``.

    Raises:
        DevelopmentSignInOff: it is no development server.
        SignInRefused, ServerFailure: as for ``fetched_key``.
    """
    _needs_endpoint(reply)
    return fetched_key(reply)


def profile(reply: Reply) -> Profile:
    """Read the answer to ``GET /api/v1/users/me``; ``role`` is there since 4.0 (level 59).

    Raises:
        KeyRefused: 401, whatever the server's reason.
        KeyOnlyPosts: 401 for an incoming webhook's key that is right.
        ServerFailure: no usable answer.
    """
    data = _success(reply, _key_refused)
    email = data.get("delivery_email")
    return Profile(
        user_id=_whole_number(data.get("user_id")),
        full_name=_full_name(data),
        role=_role(data),
        email=email if isinstance(email, str) and is_login(email) else "",
    )


def new_key(reply: Reply) -> ApiKey:
    """Read the answer to a request for a key by its owner, or by the owner of a bot.

    ``POST /api/v1/users/me/api_key/regenerate`` and ``GET /api/v1/bots/ID/api_key``.

    Raises:
        KeyRefused: 401, whatever the server's reason.
        NotAllowed: the account may not have it.
        ServerFailure: no usable answer.
    """
    key = _key(_success(reply, _not_allowed))
    if key is None:
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing="api_key")
    return key


def bots(reply: Reply) -> tuple[Bot, ...]:
    """Read the answer to ``GET /api/v1/bots``: one's own active bots.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    return tuple(
        Bot(email=email, full_name=_full_name(one), key=_key(one))
        for one in _listed(reply, "bots")
        if is_email(email := str(one.get("username", "")))
    )


def bot_of_user(reply: Reply) -> Bot:
    """Read the answer to ``GET /api/v1/users/ID`` or ``/users/EMAIL`` as that of a bot, keyless.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    user = _success(reply, _not_allowed).get("user")
    data = user if isinstance(user, dict) else {}
    user_id = _whole_number(data.get("user_id"))
    email = data.get("delivery_email") or data.get("email")
    if user_id is None or not isinstance(email, str) or not is_email(email):
        missing = "user_id" if user_id is None else "email"
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing=missing)
    return Bot(email=email, full_name=_full_name(data), user_id=user_id)


def created_bot(reply: Reply) -> tuple[int | None, ApiKey | None]:
    """Read the answer to ``POST /api/v1/bots``: the new bot's user id and key.

    Raises:
        KeyRefused, NotAllowed, ServerFailure: as for ``new_key``.
    """
    data = _success(reply, _not_allowed)
    return _whole_number(data.get("user_id")), _key(data)


def session(reply: Reply) -> Session:
    """Read the answer to ``GET /accounts/login/subdomain/TOKEN``: a redirect that sets cookies.

    Over https the names of the cookies begin with ``__Host-``.

    Raises:
        TokenExpired: the token was used, or is older than 15 seconds.
        ServerFailure: no usable answer.
    """
    if reply.status == 400:
        raise TokenExpired(host=reply.host)
    if reply.status not in (302, 303):
        raise _not_an_answer(reply, is_json=False)
    for prefix in ("__Host-", ""):
        sent, csrf = (
            reply.cookies.get(f"{prefix}sessionid"),
            reply.cookies.get(f"{prefix}csrftoken"),
        )
        if sent and csrf:
            return Session(
                {
                    "Cookie": f"{prefix}sessionid={sent}; {prefix}csrftoken={csrf}",
                    "X-CSRFToken": csrf,
                    "Referer": f"{reply.asked.url}/",
                }
            )
    raise ReplyIncomplete(host=reply.host, status=reply.status, missing="sessionid")


def session_key(reply: Reply) -> FetchedKey:
    """Read the answer to ``POST /json/fetch_api_key`` in a browser's session.

    Raises:
        PasswordWantedToo: passwords are on in this organization.
        SignInRefused, ServerFailure: as for ``fetched_key``.
    """
    data = _json_object(reply)
    if reply.status == 400 and data is not None and data.get("code") in ("BAD_REQUEST", None):
        raise PasswordWantedToo(host=reply.host, status=reply.status)
    return fetched_key(reply)


def development_users(reply: Reply, site: Address) -> tuple[str, ...]:
    """Read the emails of ``GET /api/v1/dev_list_users`` that belong to ``site``, owners first.

    Raises:
        DevelopmentSignInOff: it is no development server.
        ServerFailure: no usable answer.
    """
    _needs_endpoint(reply)
    data = _success(reply, _development_refused)
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


def redirect_target(reply: Reply) -> str | None:
    """Return the absolute URL that a redirect leads to, None for any other answer."""
    location = reply.headers.get("location")
    if reply.status not in (301, 302, 303, 307, 308) or not location:
        return None
    try:
        return urljoin(reply.asked.url + "/", location)
    except ValueError:
        return None


def redirect_refused(reply: Reply, target: str) -> Failure:
    """Name a redirect to ``target`` that is not followed."""
    host, status = reply.host, reply.status
    try:
        there = addresses.parse_url(target)
    except AddressFailure:
        return RedirectRefused(host=host, status=status, to="")
    if there.http_was_typed or (there.scheme == "http" and reply.asked.scheme == "https"):
        return RedirectRefused(host=host, status=status, to=f"http://{there.host_and_port}")
    if there != reply.asked:
        return RedirectRefused(host=host, status=status, to=there.host_and_port)
    if urlsplit(target).path.startswith("/api/"):
        return RedirectLoop(host=host, status=status)
    return OtherPageAnswered(host=host, status=status)


# ── Success or refusal ────────────────────────────────────────────────────────────────────────


_Refusal = Callable[[Reply, Mapping[str, Any]], Failure]


def _success(
    reply: Reply,
    refused: _Refusal,
    too_many: type[RateLimited | TooManyRequests] = TooManyRequests,
) -> dict[str, Any]:
    data = _json_object(reply)
    is_answer = data is not None and isinstance(data.get("result"), str)
    if data is not None and is_answer and data["result"] == "success" and 200 <= reply.status < 300:
        return data
    if reply.status == 429 or (data is not None and data.get("code") == "RATE_LIMIT_HIT"):
        raise too_many(host=reply.host, status=reply.status, seconds=_seconds(reply, data or {}))
    if data is None or not is_answer:
        raise _not_an_answer(reply, is_json=data is not None)
    raise _common_refusal(reply, data) or refused(reply, data)


def _json_object(reply: Reply) -> dict[str, Any] | None:
    if len(reply.body) > _LARGEST_JSON:
        return None
    try:
        data = json.loads(reply.body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    return data if isinstance(data, dict) else None


def _not_an_answer(reply: Reply, *, is_json: bool) -> Failure:
    """Name an answer that is not Zulip's JSON."""
    host, status = reply.host, reply.status
    if (target := redirect_target(reply)) is not None:
        return redirect_refused(reply, target)
    match status:
        case 405:
            return MethodRefused(host=host, status=status)
        case 429:
            return TooManyRequests(host=host, status=status, seconds=_seconds(reply, {}))
        case 403 | 406 | 451:
            return BlockedBeforeServer(host=host, status=status)
        case 401 | 407 | 511:
            return OtherPageAnswered(host=host, status=status)
        case 400 if _NGINX_WANTS_CERTIFICATE in reply.body:
            return ClientCertificateRequired(host=reply.asked.host, port=reply.asked.port)
        case 400 if _DJANGO_KNOWS_NO_SUCH_HOST in reply.body:
            return HostNameRefused(host=host, status=status)
        case 400 | 404 | 410 | 421:
            return NotZulip(host=host, status=status)
    if status >= 500:
        return ServerTrouble(host=host, status=status)
    if is_json:
        return NotZulip(host=host, status=status)
    return OtherPageAnswered(host=host, status=status)


def _common_refusal(reply: Reply, data: Mapping[str, Any]) -> Failure | None:
    """Name a refusal that means the same at every endpoint, None for others."""
    host, status = reply.host, reply.status
    if status == 405:
        return MethodRefused(host=host, status=status)
    if "proxy_reason" in data:
        return ServerMisconfigured(host=host, status=status, message=_message(data))
    if status >= 500:
        return ServerTrouble(host=host, status=status)
    return None


def _settings_refused(reply: Reply, data: Mapping[str, Any]) -> Failure:
    # Both come as 400 BAD_REQUEST; only the text, which we ask for in English, tells them apart.
    host, status = reply.host, reply.status
    text = _message(data).casefold()
    if "invalid subdomain" in text or data.get("code") == "NONEXISTENT_SUBDOMAIN":
        return OrganizationUnknown(host=host, status=status)
    if "subdomain required" in text:
        return OrganizationNotNamed(host=host, status=status)
    return _unknown(reply, data)


_BY_CODE: Final[dict[str, type[SignInRefused]]] = {
    "USER_DEACTIVATED": AccountDeactivated,
    "REALM_DEACTIVATED": OrganizationDeactivated,
    "PASSWORD_AUTH_DISABLED": PasswordSignInOff,
    "PASSWORD_RESET_REQUIRED": PasswordResetRequired,
    "NONEXISTENT_SUBDOMAIN": AccountNotHere,
}
_BY_REASON: Final[dict[str, type[SignInRefused]]] = {
    "user disable": AccountDeactivated,
    "realm deactivated": OrganizationDeactivated,
    "password auth disabled": PasswordSignInOff,
    "password reset needed": PasswordResetRequired,
}


def _sign_in_refused(reply: Reply, data: Mapping[str, Any]) -> Failure:
    host, status = reply.host, reply.status
    code, reason = data.get("code"), data.get("reason")
    text = _message(data)
    if code == "AUTHENTICATION_FAILED" or reason in ("incorrect_creds", "unregistered"):
        return CredentialsWrong(host=host, status=status, remaining=_remaining(reply))
    kind = _BY_CODE.get(str(code)) or _BY_REASON.get(str(reason))
    if kind is not None:
        return kind(host=host, status=status)
    if status == 404 or text == "Invalid subdomain":  # 4.x says so with 400 and no code
        return AccountNotHere(host=host, status=status)
    if text.startswith(("DevAuthBackend not enabled", "Endpoint not available in production")):
        return DevelopmentSignInOff(host=host, status=status)
    if status == 400 and code in ("BAD_REQUEST", None) and "var_name" not in data:
        return LoginNotEmail(host=host, status=status)
    return _unknown(reply, data)


def _needs_endpoint(reply: Reply) -> None:
    """Tell a production server, whose development endpoints are an HTML 404 (since 4.0)."""
    if reply.status == 404 and _json_object(reply) is None:
        raise DevelopmentSignInOff(host=reply.host, status=reply.status)


def _key_refused(reply: Reply, data: Mapping[str, Any]) -> Failure:
    if reply.status == 401:
        if _message(data).casefold().startswith(_NO_AUTHORIZATION):
            return AuthorizationRemoved(host=reply.host, status=reply.status)
        if _INCOMING_WEBHOOK in _message(data).casefold():
            return KeyOnlyPosts(host=reply.host, status=reply.status)
        return KeyRefused(host=reply.host, status=reply.status)
    return _unknown(reply, data)


def _not_allowed(reply: Reply, data: Mapping[str, Any]) -> Failure:
    if reply.status in (400, 403) and _message(data):
        return NotAllowed(host=reply.host, status=reply.status, message=_message(data))
    return _key_refused(reply, data)


def _development_refused(reply: Reply, data: Mapping[str, Any]) -> Failure:
    if reply.status in (400, 404):
        return DevelopmentSignInOff(host=reply.host, status=reply.status)
    return _unknown(reply, data)


def _unknown(reply: Reply, data: Mapping[str, Any]) -> Failure:
    code = data.get("code")
    return ReplyUnknown(
        host=reply.host,
        status=reply.status,
        code=plain(code, 60) if isinstance(code, str) else "",
        message=_message(data),
    )


# ── Single values ─────────────────────────────────────────────────────────────────────────────


def _message(data: Mapping[str, Any]) -> str:
    text = data.get("msg")
    return plain(text, _MESSAGE_LENGTH) if isinstance(text, str) else ""


def _seconds(reply: Reply, data: Mapping[str, Any]) -> int | None:
    """Read how long to wait; Zulip sends a fraction in the header and in the body."""
    for given in (data.get("retry-after"), reply.headers.get("retry-after")):
        if isinstance(given, bool) or not isinstance(given, (int, float, str)):
            continue
        try:
            seconds = float(given)
        except (ValueError, OverflowError):
            continue
        if math.isfinite(seconds) and 0 <= seconds <= 7 * 24 * 3600:
            return math.ceil(seconds)
    return None


def _remaining(reply: Reply) -> int | None:
    given = reply.headers.get("x-ratelimit-remaining", "")
    return int(given) if re.fullmatch(r"[0-9]{1,6}", given) else None


def _listed(reply: Reply, name: str) -> list[dict[str, Any]]:
    listed = _success(reply, _not_allowed).get(name)
    if not isinstance(listed, list):
        raise ReplyIncomplete(host=reply.host, status=reply.status, missing=name)
    return [one for one in listed if isinstance(one, dict)][:_MOST_BOTS]


def _full_name(data: Mapping[str, Any]) -> str:
    name = data.get("full_name")
    return plain(name, _NAME_LENGTH) if isinstance(name, str) else ""


def _key(data: Mapping[str, Any]) -> ApiKey | None:
    try:
        return ApiKey(str(data.get("api_key", "")))
    except ValueError:
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
    """Tell what goes into the login field, by zulip-terminal's and zulip-flutter's rule."""
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
        # One that leads elsewhere would hand the one-time pad to another server.
        login_url = _own_url(one.get("login_url"), site)
        if not (isinstance(name, str) and isinstance(shown, str) and login_url):
            continue
        if text := plain(shown, 40):
            methods.append(ExternalMethod(plain(name, 80), text, login_url))
    return tuple(methods[:_MOST_METHODS])


def _own_url(given: object, site: Address) -> str:
    """Resolve an absolute or relative URL; empty where it leads to another origin than ``site``."""
    # Browsers read a backslash as a slash, and skip control characters; urljoin does not.
    if not isinstance(given, str) or not re.fullmatch(r"[!-\[\]-~]{1,2000}", given):
        return ""
    try:
        absolute = urljoin(site.url + "/", given)
        same_origin = addresses.parse_url(absolute) == site
    except (ValueError, AddressFailure):
        return ""
    return absolute if same_origin and absolute.startswith(site.url + "/") else ""


def _is_at(realm: object, site: Address) -> bool:
    try:
        return isinstance(realm, str) and addresses.parse_url(realm).is_same_site(site)
    except AddressFailure:
        return False
