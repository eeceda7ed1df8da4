"""What a Zulip server answers to a request, for every organization that it holds."""

from __future__ import annotations

import base64
import binascii
import re
import struct
import threading
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from zulipkey.demo import bots
from zulipkey.demo.browser import BrowserSignIn
from zulipkey.demo.context import RequestContext
from zulipkey.demo.faults import FAULTS, FaultContext
from zulipkey.demo.limits import RateLimit
from zulipkey.demo.organizations import ExternalMethod, Organization
from zulipkey.demo.users import ADMINISTRATOR, GUEST, MEMBER, OWNER, DemoUser
from zulipkey.demo.wire import (
    HTML_TYPE,
    ReceivedRequest,
    Reply,
    error_reply,
    html_reply,
    json_reply,
    only_reply,
    redirect_reply,
)

# From these feature levels on …
_HAS_LEVEL: Final = 1  # 3.0: the feature level, rate limits of sign-in, GitLab, Apple
_HAS_ROLE: Final = 59
_HAS_CODES: Final = 76  # 401 with a code instead of 403 with a reason
_HAS_MERGE_BASE: Final = 88
_HAS_WEB_PUBLIC: Final = 116
_HAS_REST_CODES: Final = 156
_HAS_DELIVERY_EMAIL: Final = 163
_HAS_IGNORED: Final = 167
_HAS_USER_ID: Final = 171
_HAS_REALM_URL: Final = 257

_EMAIL: Final = re.compile(
    r"[-!#$%&'*+/=?^_`{}|~0-9a-z]+(\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*"
    r"@(localhost|\[[0-9.:a-f]+\]|([^\s@.]+\.)+[^\s@.]{2,})",
    re.IGNORECASE,
)
_API_KEY: Final = re.compile("[A-Za-z0-9]{32}")

_GERMAN: Final = {
    "Your username or password is incorrect": "Dein Nutzername oder Passwort ist falsch",
    "Account is deactivated": "Account ist deaktiviert",
    "Missing 'username' argument": "Fehlendes Argument 'username'",
    "Missing 'password' argument": "Fehlendes Argument 'password'",
}


@dataclass(frozen=True)
class _Refusal:
    code: str
    msg: str
    reason: str
    """``reason`` and ``old_msg`` are those before feature level 76."""
    old_msg: str


_WRONG: Final = _Refusal(
    "AUTHENTICATION_FAILED",
    "Your username or password is incorrect",
    "incorrect_creds",
    "Your username or password is incorrect.",
)
_USER_DEACTIVATED: Final = _Refusal(
    "USER_DEACTIVATED",
    "Account is deactivated",
    "user disable",
    "Your account has been disabled.",
)
_REALM_DEACTIVATED: Final = _Refusal(
    "REALM_DEACTIVATED",
    "This organization has been deactivated",
    "realm deactivated",
    "This organization has been deactivated.",
)
_PASSWORDS_OFF: Final = _Refusal(
    "PASSWORD_AUTH_DISABLED",
    "Password authentication is disabled in this organization",
    "password auth disabled",
    "Password auth is disabled in your team.",
)
_RESET_REQUIRED: Final = _Refusal(
    "PASSWORD_RESET_REQUIRED",
    "Your password has been disabled and needs to be reset",
    "password reset needed",
    "You need to reset your password.",
)
_NOT_FOUND: Final = html_reply("Error", 404, "<p>Page not found (404)</p>")
_NO_SUBDOMAIN: Final = error_reply("Invalid subdomain", "NONEXISTENT_SUBDOMAIN", 404)


class Site:
    """A server with one organization for all host names, but for those of ``hosts``."""

    def __init__(
        self,
        *,
        scheme: str,
        organization: Organization,
        hosts: Mapping[str, Organization],
        redirect_to: str,
        limited_seconds: Callable[[], float],
        token_seconds: Callable[[], float],
    ) -> None:
        self._scheme = scheme
        self._organization = organization
        self._hosts = dict(hosts)
        self._changing = threading.Lock()
        self._redirect_to = redirect_to
        self._limited_seconds = limited_seconds
        self._sign_in_limit = RateLimit(5, 1800)
        self._call_limit = RateLimit(200, 60)
        self._browser = BrowserSignIn(
            sign_in_limit=self._sign_in_limit,
            call_limit=self._call_limit,
            token_seconds=token_seconds,
        )

    def answer(self, request: ReceivedRequest) -> Reply:
        """Answer a request."""
        organization = self._hosts.get(request.host, self._organization)
        origin = f"{self._scheme}://{request.host}"
        context = RequestContext(
            request=request,
            organization=organization,
            origin=origin,
            realm_url=organization.url or (self._redirect_to if organization.moved else origin),
            parameters=request.parameters(),
        )
        return self._played(organization.trick, context, lambda: self._healthy(context))

    def _played(self, trick: str, context: RequestContext, healthy: Callable[[], Reply]) -> Reply:
        if not trick:
            return healthy()
        fault_context = FaultContext(
            request=context.request,
            origin=context.origin,
            redirect_to=context.organization.url or self._redirect_to,
            limited_seconds=self._limited_seconds(),
            healthy=healthy,
        )
        return FAULTS[trick].play(fault_context)

    def _healthy(self, context: RequestContext) -> Reply:
        reply = self._route(context)
        language = {"Content-Language": context.request.language}
        return replace(reply, headers=language | reply.headers)

    def _route(self, context: RequestContext) -> Reply:
        method = context.request.method
        is_dev = "dev" in context.organization.own_methods
        match context.request.endpoint:
            case "/api/v1/server_settings":
                if method not in ("GET", "HEAD"):
                    return Reply(status=405, content_type=HTML_TYPE, headers={"Allow": "GET, HEAD"})
                return _server_settings(context)
            case "/api/v1/fetch_api_key":
                return self._fetch_api_key(context) if method == "POST" else only_reply("POST")
            case "/api/v1/dev_fetch_api_key" if is_dev:
                return self._dev_fetch_api_key(context) if method == "POST" else only_reply("POST")
            case "/api/v1/dev_list_users" if is_dev:
                return _dev_list_users(context)
            case "/api/v1/users/me":
                return self._users_me(context) if method in ("GET", "HEAD") else only_reply("GET")
            case path if methods := bots.methods(path):
                return self._called(context) if method in methods else only_reply(*methods)
            case path:
                return self._browser.answer(context) or _page(path, context.organization)

    # ── Sign-in ───────────────────────────────────────────────────────────────────────────────

    def _fetch_api_key(self, context: RequestContext) -> Reply:
        organization, parameters = context.organization, context.parameters
        for name in ("username", "password"):
            if name not in parameters:
                return _missing(context, name)
        if organization.missing or organization.nameless:
            return _NO_SUBDOMAIN
        username = parameters["username"]
        by_name = "ldap" in organization.own_methods
        if not by_name and not _EMAIL.fullmatch(username):
            return error_reply("Enter a valid email address.", "BAD_REQUEST")
        user = organization.user(username, by_name=by_name)
        return self._played(
            user.trick if user else "", context, lambda: self._sign_in(context, user)
        )

    def _sign_in(self, context: RequestContext, user: DemoUser | None) -> Reply:
        if context.organization.feature_level < _HAS_LEVEL:
            return _judge(context, user)
        return self._sign_in_limit.counted_until_success(
            context.parameters["username"], lambda: _judge(context, user)
        )

    def _dev_fetch_api_key(self, context: RequestContext) -> Reply:
        organization, parameters = context.organization, context.parameters
        if "username" not in parameters:
            return _missing(context, "username")
        if not _EMAIL.fullmatch(parameters["username"]):
            return error_reply("Enter a valid email address.", "BAD_REQUEST")
        if organization.missing or organization.nameless:
            return _NO_SUBDOMAIN
        user = organization.user(parameters["username"])
        if user is None or user.bot_owner:
            return _refused(context, _WRONG)
        return self._played(user.trick, context, lambda: _dev_judge(context, user))

    # ── Calls with a key ──────────────────────────────────────────────────────────────────────

    def _users_me(self, context: RequestContext) -> Reply:
        user = self._caller(context)
        if isinstance(user, Reply):
            return user
        return self._played(
            user.me_trick,
            context,
            lambda: self._call_limit.counted(
                user.api_key, lambda: json_reply(_profile(context, user))
            ),
        )

    def _called(self, context: RequestContext) -> Reply:
        user = self._caller(context)
        if isinstance(user, Reply):
            return user

        def change(change: Callable[[tuple[DemoUser, ...]], tuple[DemoUser, ...]]) -> None:
            with self._changing:
                host = context.request.host
                before = self._hosts.get(host, self._organization)
                after = replace(before, users=change(before.users))
                if host in self._hosts:
                    self._hosts[host] = after
                else:
                    self._organization = after

        return self._call_limit.counted(user.api_key, lambda: bots.answer(context, user, change))

    def _caller(self, context: RequestContext) -> DemoUser | Reply:
        """Return who asks, or the answer to a wrong key."""
        credentials = _credentials(context)
        if isinstance(credentials, Reply):
            return credentials
        email, api_key = credentials
        if not _API_KEY.fullmatch(api_key):
            return _unauthorized(context, "Malformed API key")
        here = context.organization
        for organization in (here, self._organization, *self._hosts.values()):
            user = next((user for user in organization.users if user.api_key == api_key), None)
            if user is not None:
                break
        if user is None or user.email.lower() != email.lower():
            return _unauthorized(context, "Invalid API key")
        if here.deactivated and organization is here:
            return _unauthorized(context, "This organization has been deactivated")
        if not user.active:
            return _unauthorized(context, "Account is deactivated")
        if organization is not here or here.missing or here.nameless:
            return _unauthorized(context, "Account is not associated with this subdomain")
        return user


def _judge(context: RequestContext, user: DemoUser | None) -> Reply:
    organization = context.organization
    if user and user.elsewhere and organization.feature_level >= _HAS_USER_ID:
        return _NO_SUBDOMAIN
    known = user if user and not user.elsewhere and not user.bot_owner else None
    if known and not known.active:
        return _refused(context, _USER_DEACTIVATED)
    if known and organization.deactivated:
        return _refused(context, _REALM_DEACTIVATED)
    if not organization.own_methods & {"email", "ldap"}:
        return _refused(context, _PASSWORDS_OFF)
    if known is None or known.password != context.parameters["password"]:
        return _refused(context, _WRONG)
    if known.needs_reset:
        return _refused(context, _RESET_REQUIRED)
    return _key_reply(context, known, {"username", "password"})


def _dev_judge(context: RequestContext, user: DemoUser) -> Reply:
    if user.elsewhere:
        return _NO_SUBDOMAIN
    if not user.active:
        return _refused(context, _USER_DEACTIVATED)
    if context.organization.deactivated:
        return _refused(context, _REALM_DEACTIVATED)
    return _key_reply(context, user, {"username"})


def _key_reply(context: RequestContext, user: DemoUser, known_parameters: set[str]) -> Reply:
    level = context.organization.feature_level
    content: dict[str, Any] = {"result": "success", "msg": "", "api_key": user.api_key}
    content["email"] = user.email
    if level >= _HAS_USER_ID:
        content["user_id"] = user.user_id
    ignored = [name for name in context.parameters if name not in known_parameters]
    if ignored and level >= _HAS_IGNORED:
        content["ignored_parameters_unsupported"] = ignored
    return json_reply(content)


def _refused(context: RequestContext, refusal: _Refusal) -> Reply:
    if context.organization.feature_level < _HAS_CODES:
        content = {"result": "error", "msg": refusal.old_msg, "reason": refusal.reason}
        return json_reply(content, 403)
    return error_reply(_translated(context, refusal.msg), refusal.code, 401)


def _missing(context: RequestContext, name: str) -> Reply:
    msg = _translated(context, f"Missing '{name}' argument")
    return error_reply(msg, "REQUEST_VARIABLE_MISSING", var_name=name)


def _translated(context: RequestContext, msg: str) -> str:
    return _GERMAN.get(msg, msg) if context.request.language == "de" else msg


# ── What an organization says of itself ───────────────────────────────────────────────────────


def _server_settings(context: RequestContext) -> Reply:
    organization = context.organization
    if organization.missing:
        return error_reply(organization.missing, "BAD_REQUEST")
    level = organization.feature_level
    agent = context.request.headers.get("user-agent", "").partition("/")[0]
    own = organization.own_methods
    content: dict[str, Any] = {
        "result": "success",
        "msg": "",
        "authentication_methods": _authentication_methods(organization),
        "zulip_version": organization.version,
        "push_notifications_enabled": organization.push,
        "is_incompatible": organization.is_incompatible or agent == "ZulipInvalid",
        "email_auth_enabled": "email" in own,
        "require_email_format_usernames": "ldap" not in own,
        "realm_uri": context.realm_url,
        "external_authentication_methods": [
            _external(method, context.realm_url) for method in organization.external_methods
        ],
    }
    if level >= _HAS_LEVEL:
        content["zulip_feature_level"] = level
    if level >= _HAS_MERGE_BASE:
        content["zulip_merge_base"] = ""
    if level >= _HAS_REALM_URL:
        content["realm_url"] = context.realm_url
    if not organization.nameless:
        content["realm_name"] = organization.name
        content["realm_icon"] = "/user_avatars/2/realm/icon.png?version=1"
        content["realm_description"] = organization.description
        if level >= _HAS_WEB_PUBLIC:
            content["realm_web_public_access_enabled"] = organization.web_public
    return json_reply(content)


def _authentication_methods(organization: Organization) -> dict[str, bool]:
    on = organization.own_methods | {method.key for method in organization.external_methods}
    if on & {"email", "ldap"}:
        on |= {"password"}
    keys = ["password", "dev", "email", "ldap", "remoteuser", "github", "azuread", "google", "saml"]
    if organization.feature_level >= _HAS_LEVEL:
        keys += ["gitlab", "apple"]
    if organization.feature_level >= _HAS_WEB_PUBLIC:
        keys.append("openid connect")
    return {key: key in on for key in keys}


def _external(method: ExternalMethod, realm_url: str) -> dict[str, str | None]:
    return {
        "name": method.name,
        "display_name": method.display_name,
        "display_icon": realm_url + method.icon if method.icon else None,
        "login_url": method.path,
        "signup_url": method.path.replace("/login/social/", "/register/social/"),
    }


def _dev_list_users(context: RequestContext) -> Reply:
    admins: list[dict[str, str]] = []
    others: list[dict[str, str]] = []
    for user in context.organization.users:
        if user.active and not user.bot_owner:
            entry = {"email": user.email, "realm_url": user.elsewhere or context.realm_url}
            (admins if user.role <= ADMINISTRATOR else others).append(entry)
    return json_reply(
        {"result": "success", "msg": "", "direct_admins": admins, "direct_users": others}
    )


# ── Calls with a key ──────────────────────────────────────────────────────────────────────────


def _credentials(context: RequestContext) -> tuple[str, str] | Reply:
    authorization = context.request.headers.get("authorization", "")
    if not authorization:
        return _unauthorized(context, "Not logged in: API authentication or user session required")
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return error_reply("This endpoint requires HTTP basic authentication.", "BAD_REQUEST")
    try:
        email, api_key = base64.b64decode(encoded, validate=True).decode().split(":")
    except (binascii.Error, ValueError):
        return _unauthorized(context, "Invalid authorization header for basic auth")
    return email.strip(), api_key.strip()


def _unauthorized(context: RequestContext, msg: str) -> Reply:
    headers = {"WWW-Authenticate": 'Basic realm="zulip"'}
    if context.organization.feature_level < _HAS_REST_CODES:
        reply = json_reply({"result": "error", "msg": msg}, 401, headers)
        return replace(reply, content_type=HTML_TYPE)
    return replace(error_reply(msg, "UNAUTHORIZED", 401), headers=headers)


def _profile(context: RequestContext, user: DemoUser) -> dict[str, Any]:
    level = context.organization.feature_level
    host = context.realm_url.partition("://")[2].partition(":")[0]
    content: dict[str, Any] = {
        "result": "success",
        "msg": "",
        "email": f"user{user.user_id}@{host}" if user.hides_email else user.email,
        "user_id": user.user_id,
        "is_admin": user.role <= ADMINISTRATOR,
        "is_bot": bool(user.bot_owner),
        "full_name": user.full_name,
        "avatar_url": "/user_avatars/2/avatar.png?version=1",
        "max_message_id": 1,
    }
    if level >= _HAS_LEVEL:
        content |= {
            "avatar_version": 1,
            "is_owner": user.role == OWNER,
            "is_guest": user.role == GUEST,
            "timezone": "",
            "is_active": True,
            "date_joined": "2026-01-01T00:00+00:00",
        }
    if level >= _HAS_ROLE:
        content["role"] = MEMBER if user.bot_owner else user.role
    if level >= _HAS_CODES:
        content["is_billing_admin"] = False
    if user.hides_email or level >= _HAS_DELIVERY_EMAIL:
        content["delivery_email"] = user.email
    if user.bot_owner:
        content |= {"bot_type": 1, "bot_owner_id": user.bot_owner}
    elif level >= _HAS_LEVEL:
        content["profile_data"] = {}
    return content


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────


def _page(path: str, organization: Organization) -> Reply:
    if organization.missing:
        return html_reply("No organization found", 404)
    if path.endswith(".png"):
        return Reply(body=_icon(), content_type="image/png")
    match path:
        case "/":
            return redirect_reply("/login/")
        case "/login":
            return redirect_reply("/login/", 301)
        case "/login/" | "/accounts/login/" if organization.deactivated:
            return redirect_reply("/accounts/deactivated/")
        case "/login/" | "/accounts/login/":
            return html_reply("Log in")
        case "/accounts/deactivated/":
            return html_reply("Organization deactivated")
        case "/accounts/password/reset/":
            return html_reply("Reset your password")
    if path.startswith("/accounts/register/"):
        return html_reply("Sign up")
    return _NOT_FOUND


@cache
def _icon() -> bytes:
    """Draw a white Z on blue, as a PNG."""
    size = 64

    def is_white(x: int, y: int) -> bool:
        bars = 16 <= x < 48 and (14 <= y < 22 or 42 <= y < 50)
        return bars or (22 <= y < 42 and 0 <= x + y - 59 < 11)

    rows = b"".join(
        b"\0" + b"".join(b"\xff" * 3 if is_white(x, y) else b"\x35\x62\xc4" for x in range(size))
        for y in range(size)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = struct.pack(">IIBBBBB", size, size, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
