"""The responses of a Zulip server, as in release 11.4.

The tests build on it: ``tests/fake_zulip`` derives other releases and organizations from it. The
names that it overrides or imports have no underscore.
"""

from __future__ import annotations

import base64
import binascii
import re
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from zulipkey.demo import bots
from zulipkey.demo.bots import Change, Users
from zulipkey.demo.browser import BrowserSignIn
from zulipkey.demo.faults import FAULTS, FaultContext
from zulipkey.demo.limits import RateLimit
from zulipkey.demo.organization import ExternalMethod, Organization, RequestContext
from zulipkey.demo.users import ADMINISTRATOR, GUEST, MEMBER, NOWHERE, OWNER, DemoUser
from zulipkey.demo.wire import (
    HTML_TYPE,
    INVALID_KEY,
    ReceivedRequest,
    Reply,
    error_reply,
    html_reply,
    missing_reply,
    only_reply,
    redirect_reply,
    success_reply,
    unauthorized,
)

VERSION: Final = "11.4"
FEATURE_LEVEL: Final = 421

EMAIL: Final = re.compile(
    r"[-!#$%&'*+/=?^_`{}|~0-9a-z]+(\.[-!#$%&'*+/=?^_`{}|~0-9a-z]+)*"
    r"@(localhost|\[[0-9.:a-f]+\]|([^\s@.]+\.)+[^\s@.]{2,})",
    re.IGNORECASE,
)
_METHODS: Final = (
    *("password", "dev", "email", "ldap", "remoteuser", "github", "azuread", "google", "saml"),
    *("gitlab", "apple", "openid connect"),
)
_API_KEY: Final = re.compile("[A-Za-z0-9]{32}")

_ICON: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAIAAAAlC+aJAAAArElEQVR4nO3PAQ3DMBQD0ZIqoWEdrxXCpObbl0hnGcC9"
    "6/58j/6FFwigCwTQBQLoAgF0gQC6QABd0Ab8whMgQIAAAXsDFn82YLy+CkjU9wCh+hIgV98AROvjgHR9FlCoDwI69SlA"
    "rT4CaNbPA8r1w4B+/SQAqR8DUPUzALB+AMDWrwLw+iXADvXvAZvUvwH8TV+cAAECBAjYG7DbBdAXQF8AfQH0BdAXQP94"
    "wAONqly/7yIP9wAAAABJRU5ErkJggg=="
)
"""A PNG of a white Z on blue."""

WRONG: Final = ("AUTHENTICATION_FAILED", "Your username or password is incorrect")
USER_DEACTIVATED: Final = ("USER_DEACTIVATED", "Account is deactivated")
RESET_REQUIRED: Final = (
    "PASSWORD_RESET_REQUIRED",
    "Your password has been disabled and needs to be reset",
)
_NOT_FOUND: Final = html_reply("Error", 404, "<p>Page not found (404)</p>")
NO_SUBDOMAIN: Final = error_reply("Invalid subdomain", "NONEXISTENT_SUBDOMAIN", 404)


class Site:
    """A server with one organization, for any host name in a request."""

    faults = FAULTS

    def __init__(
        self,
        *,
        scheme: str,
        organization: Organization,
        limited_seconds: Callable[[], float],
        redirect_to: str = NOWHERE,
    ) -> None:
        self._scheme = scheme
        self.organization = organization
        self._changing = threading.Lock()
        self.redirect_to = redirect_to
        self._limited_seconds = limited_seconds
        self.sign_in_limit = RateLimit(5, 1800)
        self.call_limit = RateLimit(200, 60)
        self.browser = BrowserSignIn()

    def answer(self, request: ReceivedRequest) -> Reply:
        """Answer a request."""
        return self.healthy(self.context(request))

    def context(self, request: ReceivedRequest) -> RequestContext:
        """Return the context of a request."""
        origin = f"{self._scheme}://{request.host}"
        return RequestContext(
            request=request,
            organization=self.organization,
            origin=origin,
            realm_url=origin,
            parameters=request.parameters(),
        )

    def faulty(self, fault: str, context: RequestContext, healthy: Callable[[], Reply]) -> Reply:
        """Answer with the named ``fault``, or with ``healthy`` if the name is empty."""
        if not fault:
            return healthy()
        fault_context = FaultContext(
            request=context.request,
            origin=context.origin,
            redirect_to=self.redirect_of(context),
            limited_seconds=self._limited_seconds(),
            healthy=healthy,
        )
        return self.faults[fault](fault_context)

    def redirect_of(self, context: RequestContext) -> str:
        """Return the target of faults that redirect."""
        return self.redirect_to

    def healthy(self, context: RequestContext) -> Reply:
        """Answer without a fault of the organization."""
        method = context.request.method
        is_dev = "dev" in context.organization.own_methods
        match context.request.endpoint:
            case "/api/v1/server_settings":
                if method not in ("GET", "HEAD"):
                    return Reply(status=405, content_type=HTML_TYPE, headers={"Allow": "GET, HEAD"})
                return self.server_settings(context)
            case "/api/v1/fetch_api_key":
                return self.fetch_api_key(context) if method == "POST" else only_reply("POST")
            case "/api/v1/dev_fetch_api_key" if is_dev:
                return self.dev_fetch_api_key(context) if method == "POST" else only_reply("POST")
            case "/api/v1/dev_list_users" if is_dev:
                return _dev_list_users(context)
            case "/api/v1/users/me":
                return self._users_me(context) if method in ("GET", "HEAD") else only_reply("GET")
            case path if methods := bots.methods(path):
                if method not in methods:
                    return only_reply(*methods)
                return self.called(context, bots.answer)
        return self.browser.answer(context) or self.page(context)

    def server_settings(self, context: RequestContext) -> Reply:
        """Answer a request for the organization's settings."""
        return success_reply(**_settings(context))

    # ── Sign-in ───────────────────────────────────────────────────────────────────────────────

    def fetch_api_key(self, context: RequestContext) -> Reply:
        """Answer a sign-in with a password."""
        organization, parameters = context.organization, context.parameters
        for name in ("username", "password"):
            if name not in parameters:
                return missing_reply(name)
        username = parameters["username"]
        by_name = "ldap" in organization.own_methods
        if not by_name and not EMAIL.fullmatch(username):
            return error_reply("Enter a valid email address.", "BAD_REQUEST")
        user = organization.user(username, by_name=by_name)
        return self.faulty(user.fault if user else "", context, lambda: self.sign_in(context, user))

    def sign_in(self, context: RequestContext, user: DemoUser | None) -> Reply:
        """Decide about a sign-in, unless there were too many attempts."""
        username = context.parameters["username"]
        check = partial(self.check_password, context, user)
        return self.sign_in_limit.counted(username, check, until_success=True)

    def check_password(self, context: RequestContext, user: DemoUser | None) -> Reply:
        """Return the key if the password is right, or else a refusal."""
        if user and user.elsewhere:
            return NO_SUBDOMAIN
        known = user if user and not user.bot_owner else None
        if known and not known.active:
            return refused(USER_DEACTIVATED)
        if known is None or known.password != context.parameters["password"]:
            return refused(WRONG)
        if known.needs_reset:
            return refused(RESET_REQUIRED)
        return _key_reply(context, known, {"username", "password"})

    def dev_fetch_api_key(self, context: RequestContext) -> Reply:
        """Answer a sign-in without a password."""
        if "username" not in context.parameters:
            return missing_reply("username")
        username = context.parameters["username"]
        if not EMAIL.fullmatch(username):
            return error_reply("Enter a valid email address.", "BAD_REQUEST")
        user = context.organization.user(username)
        if user is None or user.bot_owner:
            return refused(WRONG)
        return self.faulty(user.fault, context, lambda: self.check_dev_user(context, user))

    def check_dev_user(self, context: RequestContext, user: DemoUser) -> Reply:
        """Return the user's key if the account is active and belongs to this organization."""
        if user.elsewhere:
            return NO_SUBDOMAIN
        if not user.active:
            return refused(USER_DEACTIVATED)
        return _key_reply(context, user, {"username"})

    # ── Calls with a key ──────────────────────────────────────────────────────────────────────

    def _users_me(self, context: RequestContext) -> Reply:
        user = self.caller(context)
        if isinstance(user, Reply):
            return user
        return self.faulty(
            user.me_fault,
            context,
            lambda: self.call_limit.counted(
                user.api_key, lambda: success_reply(**_profile(context, user))
            ),
        )

    def called(
        self, context: RequestContext, answer: Callable[[RequestContext, DemoUser, Change], Reply]
    ) -> Reply:
        """Answer a request if its key is right; ``answer`` gets a function to change the users."""
        user = self.caller(context)
        if isinstance(user, Reply):
            return user

        def change(change: Callable[[Users], Users]) -> None:
            with self._changing:
                before = self.context(context.request).organization
                self.put(context, replace(before, users=change(before.users)))

        return self.call_limit.counted(user.api_key, lambda: answer(context, user, change))

    def put(self, context: RequestContext, organization: Organization) -> None:
        """Replace the organization of ``context``."""
        self.organization = organization

    def caller(self, context: RequestContext) -> DemoUser | Reply:
        """Return the user whose key the request has, or the response to a wrong key."""
        credentials = _credentials(context)
        if isinstance(credentials, Reply):
            return credentials
        email, api_key = credentials
        if not _API_KEY.fullmatch(api_key):
            return unauthorized("Malformed API key")
        users = context.organization.users
        user = next((user for user in users if user.api_key == api_key), None)
        if user is None or user.email.lower() != email.lower():
            return INVALID_KEY
        if not user.active:
            return unauthorized("Account is deactivated")
        return user

    # ── Pages ─────────────────────────────────────────────────────────────────────────────────

    def page(self, context: RequestContext) -> Reply:
        """Answer with a page for the browser, or with the organization's icon."""
        path = context.request.endpoint
        if path.endswith(".png"):
            return Reply(body=_ICON, content_type="image/png")
        match path:
            case "/":
                return redirect_reply("/login/")
            case "/login":
                return redirect_reply("/login/", 301)
            case "/login/" | "/accounts/login/":
                return html_reply("Log in")
            case "/accounts/password/reset/":
                return html_reply("Reset your password")
        if path.startswith("/accounts/register/"):
            return html_reply("Sign up")
        return _NOT_FOUND


def _key_reply(context: RequestContext, user: DemoUser, known_parameters: set[str]) -> Reply:
    ignored = [name for name in context.parameters if name not in known_parameters]
    more = {"ignored_parameters_unsupported": ignored} if ignored else {}
    return success_reply(api_key=user.api_key, email=user.email, user_id=user.user_id, **more)


def refused(refusal: tuple[str, str]) -> Reply:
    """Refuse a sign-in with this code and message."""
    code, msg = refusal
    return error_reply(msg, code, 401)


# ── Settings of the organization ──────────────────────────────────────────────────────────────


def _settings(context: RequestContext) -> dict[str, Any]:
    organization = context.organization
    own = organization.own_methods
    return {
        "authentication_methods": _authentication_methods(organization),
        "zulip_version": VERSION,
        "zulip_feature_level": FEATURE_LEVEL,
        "zulip_merge_base": "",
        "push_notifications_enabled": True,
        "is_incompatible": False,
        "email_auth_enabled": "email" in own,
        "require_email_format_usernames": "ldap" not in own,
        "realm_url": context.realm_url,
        "realm_uri": context.realm_url,
        "realm_name": organization.name,
        "realm_icon": "/user_avatars/2/realm/icon.png?version=1",
        "realm_description": organization.description,
        "realm_web_public_access_enabled": False,
        "external_authentication_methods": [
            _external(method, context.realm_url) for method in organization.external_methods
        ],
    }


def _authentication_methods(organization: Organization) -> dict[str, bool]:
    on = organization.own_methods | {method.key for method in organization.external_methods}
    if on & {"email", "ldap"}:
        on |= {"password"}
    return {key: key in on for key in _METHODS}


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
    return success_reply(direct_admins=admins, direct_users=others)


# ── Calls with a key ──────────────────────────────────────────────────────────────────────────


def _credentials(context: RequestContext) -> tuple[str, str] | Reply:
    authorization = context.request.headers.get("authorization", "")
    if not authorization:
        return unauthorized("Not logged in: API authentication or user session required")
    scheme, _, encoded = authorization.partition(" ")
    if scheme.lower() != "basic":
        return error_reply("This endpoint requires HTTP basic authentication.", "BAD_REQUEST")
    try:
        email, api_key = base64.b64decode(encoded, validate=True).decode().split(":")
    except (binascii.Error, ValueError):
        return unauthorized("Invalid authorization header for basic auth")
    return email.strip(), api_key.strip()


def _profile(context: RequestContext, user: DemoUser) -> dict[str, Any]:
    host = context.realm_url.partition("://")[2].partition(":")[0]
    content: dict[str, Any] = {
        "email": f"user{user.user_id}@{host}" if user.hides_email else user.email,
        "delivery_email": user.email,
        "user_id": user.user_id,
        "role": MEMBER if user.bot_owner else user.role,
        "is_owner": user.role == OWNER,
        "is_admin": user.role <= ADMINISTRATOR,
        "is_guest": user.role == GUEST,
        "is_billing_admin": False,
        "is_bot": bool(user.bot_owner),
        "is_active": True,
        "full_name": user.full_name,
        "avatar_url": "/user_avatars/2/avatar.png?version=1",
        "avatar_version": 1,
        "timezone": "",
        "date_joined": "2026-01-01T00:00+00:00",
        "max_message_id": 1,
    }
    if user.bot_owner:
        return content | {"bot_type": 1, "bot_owner_id": user.bot_owner}
    return content | {"profile_data": {}}
