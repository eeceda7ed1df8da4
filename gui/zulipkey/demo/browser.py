"""Browser sign-in to the demo organization, with the mobile flow.

The identity provider is a page of this server, instead of another host.

The facts are from recorded exchanges with Zulip 10.0-dev, and from its ``zerver/views/auth.py``.
"""

from __future__ import annotations

import html
import re
from typing import Final
from urllib.parse import urlencode

from zulipkey.demo.organization import SSO_PATH, Organization, RequestContext
from zulipkey.demo.users import DemoUser
from zulipkey.demo.wire import Reply, error_reply, html_reply, redirect_reply

_SSO: Final = "/accounts/login/sso/"
_OTP: Final = re.compile("[0-9a-fA-F]{64}")

MISCONFIGURED: Final = html_reply("Configuration error", 500)
# The page for a user without an account; it has no link back.
SIGN_UP: Final = html_reply("Sign up", content="<p>There is no account of yours here.</p>")


class BrowserSignIn:
    """The responses of a browser sign-in."""

    def answer(self, context: RequestContext) -> Reply | None:
        """Answer a request; return None if its path does not belong to browser sign-in."""
        path = context.request.endpoint
        _, mark, query = context.request.path.partition("?")
        match path:
            case "/accounts/login/start/sso" | "/accounts/login/sso":
                return redirect_reply(f"{path}/{mark}{query}", 301)
            case "/accounts/login/start/sso/":
                return redirect_reply(f"{_SSO}{mark}{query}")
            case "/accounts/login/sso/":
                methods = context.organization.external_methods
                known = any(external.path == SSO_PATH for external in methods)
                return self.sso(context) if known else MISCONFIGURED
        return None

    def sso(self, context: RequestContext) -> Reply:
        """Sign the user in where another program of the host would do it."""
        return self.provider(context)

    def provider(self, context: RequestContext) -> Reply:
        """Show the page of the identity provider, or answer its form."""
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

    def finish(self, context: RequestContext, user: DemoUser) -> Reply:
        """Redirect to the organization, or to a link with the key if one was asked for."""
        otp = context.parameters.get("mobile_flow_otp")
        return redirect_reply(f"{context.realm_url}/" if otp is None else _link(context, user, otp))


def otp_refusal(context: RequestContext) -> Reply | None:
    """Refuse a malformed one-time pad, or two of them; return None otherwise."""
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


def _provider_page(organization: Organization, login: str = "", complaint: str = "") -> Reply:
    # A form without an action is sent to the same address, with the OTP in its query.
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
