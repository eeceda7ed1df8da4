"""Browser sign-in where something else than the demo's page asks, or nothing does."""

from __future__ import annotations

import base64
import binascii

from fake_zulip.organizations import FakeOrganization
from zulipkey.demo import DemoUser
from zulipkey.demo.browser import MISCONFIGURED, SIGN_UP, BrowserSignIn, otp_refusal
from zulipkey.demo.context import RequestContext
from zulipkey.demo.wire import Reply, redirect_reply


class FakeBrowserSignIn(BrowserSignIn):
    """What a browser is answered, in any organization."""

    def answer(self, context: RequestContext) -> Reply | None:
        return None if fake(context).missing else super().answer(context)

    def sso(self, context: RequestContext) -> Reply:
        """Ask with a page; or by HTTP Basic, as a web server does in front of REMOTE_USER."""
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
        if fake(context).deactivated:
            return redirect_reply("/login/")
        return super().finish(context, user)

    def give(self, context: RequestContext, user: DemoUser, key: Reply) -> Reply:
        if not context.organization.own_methods & {"email", "ldap"}:
            return self.call_limit.counted(user.api_key, lambda: key)
        return super().give(context, user, key)


def fake(context: RequestContext) -> FakeOrganization:
    """Return the organization that a request is for."""
    assert isinstance(context.organization, FakeOrganization)
    return context.organization


def _by_basic(context: RequestContext) -> DemoUser | None:
    """Find the user by what is before the @ in the email, and the password of SSO."""
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
