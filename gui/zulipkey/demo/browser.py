"""Signing in to the demo organization with a browser, by the mobile or the desktop flow.

The provider of identities is a page of its own here, in place of another host.

The facts are those of recorded exchanges with Zulip 10.0-dev, and of its ``zerver/views/auth.py``.
"""

from __future__ import annotations

import html
import re
import secrets
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlencode

from zulipkey.demo.context import RequestContext
from zulipkey.demo.limits import RateLimit
from zulipkey.demo.organization import SSO_PATH, Organization
from zulipkey.demo.users import DemoUser
from zulipkey.demo.wire import (
    Reply,
    error_reply,
    html_reply,
    only_reply,
    redirect_reply,
    success_reply,
)

_SSO: Final = "/accounts/login/sso/"
_SOCIAL: Final = "/accounts/login/social/"
_BY_TOKEN: Final = "/accounts/login/subdomain/"

_OTP: Final = re.compile("[0-9a-fA-F]{64}")
_TOKEN: Final = re.compile("[0-9A-Za-z]{32}")

_SESSION_SECONDS: Final = 14 * 24 * 3600
_CSRF_SECONDS: Final = 364 * 24 * 3600

MISCONFIGURED: Final = html_reply("Configuration error", 500)
_EXPIRED: Final = html_reply("Invalid or expired login session", 400)
# Where a browser comes that has no account to sign in to; no link leads back from here.
SIGN_UP: Final = html_reply("Sign up", content="<p>There is no account of yours here.</p>")


@dataclass(frozen=True, kw_only=True)
class _Account:
    organization: Organization
    user: DemoUser


@dataclass(frozen=True, kw_only=True)
class _Token:
    account: _Account
    made_at: float


class BrowserSignIn:
    """What a browser is answered on its way to a key.

    Args:
        sign_in_limit: counts tries with a password.
        call_limit: counts other calls.
        token_seconds: gives how long the token of the desktop flow is good.
    """

    def __init__(
        self,
        *,
        sign_in_limit: RateLimit,
        call_limit: RateLimit,
        token_seconds: Callable[[], float],
    ) -> None:
        self._sign_in_limit = sign_in_limit
        self.call_limit = call_limit
        self._token_seconds = token_seconds
        self._lock = threading.Lock()
        self._tokens: dict[str, _Token] = {}
        self._sessions: dict[str, _Account] = {}

    def answer(self, context: RequestContext) -> Reply | None:
        """Answer a request; None: its path has nothing to do with browser sign-in."""
        path = context.request.endpoint
        method = context.request.method
        _, mark, query = context.request.path.partition("?")
        methods = context.organization.external_methods
        match path:
            case "/accounts/login/start/sso" | "/accounts/login/sso":
                return redirect_reply(f"{path}/{mark}{query}", 301)
            case "/accounts/login/start/sso/":
                return redirect_reply(f"{_SSO}{mark}{query}")
            case "/accounts/login/sso/":
                known = any(external.path == SSO_PATH for external in methods)
                return self.sso(context) if known else MISCONFIGURED
            case "/json/fetch_api_key":
                return self._fetch_api_key(context) if method == "POST" else only_reply("POST")
            case "/accounts/logout/":
                return self._logout(context) if method == "POST" else only_reply("POST")
        if path.startswith(_BY_TOKEN):
            return self._by_token(context, path.removeprefix(_BY_TOKEN))
        if path.startswith(_SOCIAL):
            known = any(external.path == path for external in methods)
            return self._provider(context) if known else MISCONFIGURED
        return None

    # ── The provider ──────────────────────────────────────────────────────────────────────────

    def sso(self, context: RequestContext) -> Reply:
        """Ask who it is where another program of the host would."""
        return self._provider(context)

    def _provider(self, context: RequestContext) -> Reply:
        organization, parameters = context.organization, context.parameters
        if refusal := otp_refusal(context):
            return refusal
        if context.request.method != "POST":
            return _provider_page(organization)
        login = parameters.get("login", "").strip()
        user = organization.user(login)
        if user is None or user.elsewhere or user.bot_owner:
            return SIGN_UP
        if parameters.get("password", "") != (user.sso_password or user.password):
            return _provider_page(organization, login, "The email or the password is wrong.")
        if not user.active:
            return redirect_reply("/login/?" + urlencode({"is_deactivated": user.email}))
        return self.finish(context, user)

    # ── Back at the organization ──────────────────────────────────────────────────────────────

    def finish(self, context: RequestContext, user: DemoUser) -> Reply:
        """Return what was asked for: a link with the key, a token to copy, or a session."""
        parameters = context.parameters
        account = _Account(organization=context.organization, user=user)
        if "mobile_flow_otp" in parameters:
            return redirect_reply(_link(context, user, parameters["mobile_flow_otp"]))
        if "desktop_flow_otp" in parameters:
            token = secrets.token_hex(16)
            with self._lock:
                self._tokens[token] = _Token(account=account, made_at=time.monotonic())
            return _desktop_page(_sealed(token, parameters["desktop_flow_otp"]))
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
        return replace(redirect_reply(location), cookies=cookies)

    # ── With a session ────────────────────────────────────────────────────────────────────────

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
        return self.give(context, user, success_reply(api_key=user.api_key, email=user.email))

    def give(self, context: RequestContext, user: DemoUser, key: Reply) -> Reply:
        """Give the key of ``user`` for the password, which a session does not stand for."""
        right = context.parameters.get("password", "") == user.password
        wrong = error_reply("Password is incorrect.", "BAD_REQUEST")
        answer = key if right else wrong
        return self._sign_in_limit.counted(user.email, lambda: answer, until_success=True)

    def _logout(self, context: RequestContext) -> Reply:
        if _csrf_failure(context):
            return html_reply("403 Forbidden", 403)
        session = _cookies(context).get(_cookie_name(context, "sessionid"), "")
        with self._lock:
            self._sessions.pop(session, None)
        cookie = _cookie(context, "sessionid", "", 0, "HttpOnly")
        return replace(redirect_reply("/login/"), cookies=(cookie,))


# ── The one-time password ─────────────────────────────────────────────────────────────────────


def otp_refusal(context: RequestContext) -> Reply | None:
    """Refuse a one-time password that is none; None if it is one, or there is none."""
    names = {"mobile_flow_otp", "desktop_flow_otp"} & context.parameters.keys()
    if not all(_OTP.fullmatch(context.parameters[name]) for name in names):
        return error_reply("Invalid OTP", "BAD_REQUEST")
    if len(names) == 2:
        msg = "Can't use both mobile_flow_otp and desktop_flow_otp together."
        return error_reply(msg, "BAD_REQUEST")
    return None


def _link(context: RequestContext, user: DemoUser, otp: str) -> str:
    """Return the link of the mobile flow; the key in it is XORed with the OTP, byte by byte."""
    key = bytes(a ^ b for a, b in zip(user.api_key.encode(), bytes.fromhex(otp), strict=True))
    fields = {
        "otp_encrypted_api_key": key.hex(),
        "email": user.email,
        "user_id": str(user.user_id),
        "realm": context.realm_url,
    }
    return "zulip://login?" + urlencode(fields)


def _sealed(token: str, otp: str) -> str:
    """Return the text of the desktop flow: IV, ciphertext and tag of AES-256-GCM, in hex."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    iv = secrets.token_bytes(12)
    return (iv + AESGCM(bytes.fromhex(otp)).encrypt(iv, token.encode(), None)).hex()


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
    """Judge as Django's ``CsrfViewMiddleware`` does; empty: all is well."""
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


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────


def _provider_page(organization: Organization, login: str = "", complaint: str = "") -> Reply:
    # Without an action the form goes to the same address, with the OTP in its query.
    content = (
        f"<p>Sign in to {html.escape(organization.name)}</p>"
        f'<p role="alert">{html.escape(complaint)}</p>'
        '<form method="post">'
        f'<p><label>Email <input name="login" value="{html.escape(login)}" autofocus></label></p>'
        '<p><label>Password <input name="password" type="password"></label></p>'
        '<p><button id="sign-in">Sign in</button> <a href="/login/">Cancel</a></p>'
        "</form>"
    )
    return html_reply("Demo sign-in provider", content=content)


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
