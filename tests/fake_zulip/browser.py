"""Browser sign-in in any organization, in addition to the mobile flow of the demo's page.

In the desktop flow, the browser ends on a page with a token to copy, which opens a session. Login
and password may be asked for in another way than by the demo's page, or not at all.
"""

from __future__ import annotations

import base64
import binascii
import re
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fake_zulip.organizations import FakeOrganization
from zulipkey.demo import DemoUser, Organization
from zulipkey.demo.browser import MISCONFIGURED, SIGN_UP, BrowserSignIn, otp_refusal
from zulipkey.demo.limits import RateLimit
from zulipkey.demo.organization import RequestContext
from zulipkey.demo.wire import (
    Reply,
    error_reply,
    html_reply,
    only_reply,
    redirect_reply,
    success_reply,
)

_SOCIAL: Final = "/accounts/login/social/"
_BY_TOKEN: Final = "/accounts/login/subdomain/"
_TOKEN: Final = re.compile("[0-9A-Za-z]{32}")
_SESSION_SECONDS: Final = 14 * 24 * 3600
_CSRF_SECONDS: Final = 364 * 24 * 3600
_EXPIRED: Final = html_reply("Invalid or expired login session", 400)


@dataclass(frozen=True, kw_only=True)
class _Account:
    organization: Organization
    user: DemoUser


@dataclass(frozen=True, kw_only=True)
class _Token:
    account: _Account
    made_at: float


@dataclass(frozen=True, kw_only=True)
class _WithCookies(Reply):
    cookies: tuple[str, ...]
    """The values of the ``Set-Cookie`` headers."""

    def head(self, *, close: bool) -> bytes:
        lines = "".join(f"Set-Cookie: {cookie}\r\n" for cookie in self.cookies)
        return super().head(close=close).removesuffix(b"\r\n") + f"{lines}\r\n".encode()


class FakeBrowserSignIn(BrowserSignIn):
    """The pages and endpoints for browsers, in any organization.

    Args:
        sign_in_limit: the limit for sign-ins with a password.
        call_limit: the limit for other calls.
        token_seconds: returns how long a token of the desktop flow is valid.
    """

    def __init__(
        self,
        *,
        sign_in_limit: RateLimit,
        call_limit: RateLimit,
        token_seconds: Callable[[], float],
    ) -> None:
        self._sign_in_limit = sign_in_limit
        self._call_limit = call_limit
        self._token_seconds = token_seconds
        self._lock = threading.Lock()
        self._tokens: dict[str, _Token] = {}
        self._sessions: dict[str, _Account] = {}

    def answer(self, context: RequestContext) -> Reply | None:
        if fake(context).missing:
            return None
        path, is_post = context.request.endpoint, context.request.method == "POST"
        if path == "/json/fetch_api_key":
            return self._fetch_api_key(context) if is_post else only_reply("POST")
        if path == "/accounts/logout/":
            return self._logout(context) if is_post else only_reply("POST")
        if path.startswith(_BY_TOKEN):
            return self._by_token(context, path.removeprefix(_BY_TOKEN))
        if path.startswith(_SOCIAL):
            methods = context.organization.external_methods
            known = any(external.path == path for external in methods)
            return self.provider(context) if known else MISCONFIGURED
        return super().answer(context)

    def sso(self, context: RequestContext) -> Reply:
        """Ask with a page, or by HTTP Basic, as a web server that sets REMOTE_USER does."""
        organization = fake(context)
        if organization.sso_realm is None:
            return MISCONFIGURED
        if not organization.sso_realm:
            return super().sso(context)
        user = _by_basic(context)
        if user is None:
            return _basic_wanted(organization.sso_realm)
        if refusal := otp_refusal(context):
            return refusal
        if not user.active or organization.deactivated:
            return SIGN_UP
        return self.finish(context, user)

    def finish(self, context: RequestContext, user: DemoUser) -> Reply:
        """Return what the flow ends with: a link with the key, a token to copy, or a session."""
        if fake(context).deactivated:
            return redirect_reply("/login/")
        if "mobile_flow_otp" in context.parameters:
            return super().finish(context, user)
        account = _Account(organization=context.organization, user=user)
        if otp := context.parameters.get("desktop_flow_otp"):
            token = secrets.token_hex(16)
            with self._lock:
                self._tokens[token] = _Token(account=account, made_at=time.monotonic())
            return _desktop_page(_sealed(token, otp))
        return self._signed_in(context, account, context.realm_url + "/")

    def _by_token(self, context: RequestContext, text: str) -> Reply:
        if not _TOKEN.fullmatch(text):
            return replace(_EXPIRED, body=b"")
        with self._lock:
            token = self._tokens.pop(text, None)
        if token is None or time.monotonic() - token.made_at >= self._token_seconds():
            return _EXPIRED
        if token.account.organization != context.organization:
            return error_reply("Invalid subdomain", "BAD_REQUEST")
        return self._signed_in(context, token.account, context.realm_url)

    def _signed_in(self, context: RequestContext, account: _Account, location: str) -> Reply:
        session = secrets.token_hex(16)
        with self._lock:
            self._sessions[session] = account
        cookies = (
            _cookie(context, "sessionid", session, _SESSION_SECONDS, "HttpOnly"),
            _cookie(context, "csrftoken", secrets.token_hex(16), _CSRF_SECONDS),
        )
        return _WithCookies(**vars(redirect_reply(location)), cookies=cookies)

    def _user(self, context: RequestContext) -> DemoUser | None:
        session = _cookies(context).get(_cookie_name(context, "sessionid"), "")
        with self._lock:
            account = self._sessions.get(session)
        here = account is not None and account.organization == context.organization
        return account.user if account and here else None

    def _fetch_api_key(self, context: RequestContext) -> Reply:
        user = self._user(context)
        if user is None:
            msg = "Not logged in: API authentication or user session required"
            headers = {"WWW-Authenticate": 'Session realm="zulip"'}
            return replace(error_reply(msg, "UNAUTHORIZED", 401), headers=headers)
        if reason := _csrf_failure(context):
            return error_reply(f"CSRF error: {reason}", "CSRF_FAILED", 403, reason=reason)
        return self._give(context, user, success_reply(api_key=user.api_key, email=user.email))

    def _logout(self, context: RequestContext) -> Reply:
        if _csrf_failure(context):
            return html_reply("403 Forbidden", 403)
        session = _cookies(context).get(_cookie_name(context, "sessionid"), "")
        with self._lock:
            self._sessions.pop(session, None)
        cookie = _cookie(context, "sessionid", "", 0, "HttpOnly")
        return _WithCookies(**vars(redirect_reply("/login/")), cookies=(cookie,))

    def _give(self, context: RequestContext, user: DemoUser, key: Reply) -> Reply:
        """Return ``key`` if the password is right; a session does not replace the password."""
        if not context.organization.own_methods & {"email", "ldap"}:
            return self._call_limit.counted(user.api_key, lambda: key)
        right = context.parameters.get("password", "") == user.password
        answer = key if right else error_reply("Password is incorrect.", "BAD_REQUEST")
        return self._sign_in_limit.counted(user.email, lambda: answer, until_success=True)


def fake(context: RequestContext) -> FakeOrganization:
    """Return the organization that a request is for."""
    assert isinstance(context.organization, FakeOrganization)
    return context.organization


def _by_basic(context: RequestContext) -> DemoUser | None:
    """Find the user whose email's local part and SSO password are in ``Authorization``."""
    scheme, _, encoded = context.request.headers.get("authorization", "").partition(" ")
    try:
        name, _, password = base64.b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return None
    if scheme.lower() != "basic":
        return None
    for user in context.organization.users:
        may = user.sso_password and not user.elsewhere and not user.bot_owner
        if may and (user.email.partition("@")[0], user.sso_password) == (name, password):
            return user
    return None


def _basic_wanted(realm: str) -> Reply:
    page = (
        "<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n"
        "<center><h1>401 Authorization Required</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    )
    return Reply(
        status=401,
        body=page.encode(),
        content_type="text/html",
        headers={"WWW-Authenticate": f'Basic realm="{realm}"'},
    )


# ── The desktop flow ──────────────────────────────────────────────────────────────────────────


def _sealed(token: str, otp: str) -> str:
    """Return a token sealed for the desktop flow: IV, ciphertext and tag of AES-256-GCM, in hex."""
    iv = secrets.token_bytes(12)
    return (iv + AESGCM(bytes.fromhex(otp)).encrypt(iv, token.encode(), None)).hex()


def _desktop_page(sealed: str) -> Reply:
    copy = "document.getElementById('desktop-data').select();document.execCommand('copy')"
    content = (
        "<p>Copy this login token and return to your Zulip app to finish logging in:</p>"
        f'<p><input id="desktop-data" value="{sealed}" type="text" readonly> '
        f'<button id="copy" onclick="{copy}">Copy</button></p>'
        "<p>You may then close this window.</p>"
        '<p><a href="/login/">Or, continue in your browser.</a></p>'
    )
    return html_reply("Log in to desktop app", content=content)


# ── Cookies ───────────────────────────────────────────────────────────────────────────────────


def _is_https(context: RequestContext) -> bool:
    return context.origin.startswith("https:")


def _cookie_name(context: RequestContext, name: str) -> str:
    return f"__Host-{name}" if _is_https(context) else name


def _cookie(context: RequestContext, name: str, value: str, seconds: int, *more: str) -> str:
    attributes = [f"Max-Age={seconds}", "Path=/", "SameSite=Lax", *more]
    if _is_https(context):
        attributes.append("Secure")
    return "; ".join([f"{_cookie_name(context, name)}={value}", *attributes])


def _cookies(context: RequestContext) -> dict[str, str]:
    parts = context.request.headers.get("cookie", "").split(";")
    pairs = (part.strip().partition("=") for part in parts)
    return {name: value for name, _, value in pairs}


def _csrf_failure(context: RequestContext) -> str:
    """Return why Django's ``CsrfViewMiddleware`` refuses the request; empty if it does not."""
    headers = context.request.headers
    if _is_https(context):
        referer = headers.get("referer", "")
        if not referer:
            return "Referer checking failed - no Referer."
        if not f"{referer}/".startswith(f"{context.origin}/"):
            return f"Referer checking failed - {referer} does not match any trusted origins."
    cookie = _cookies(context).get(_cookie_name(context, "csrftoken"), "")
    if not cookie:
        return "CSRF cookie not set."
    if "x-csrftoken" not in headers:
        return "CSRF token missing."
    if headers["x-csrftoken"] != cookie:
        return "CSRF token from the 'X-Csrftoken' HTTP header incorrect."
    return ""
