"""The replies of a server of any release, with any organizations."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from email import message_from_bytes
from typing import Any, Final

from fake_zulip.browser import FakeBrowserSignIn, fake
from fake_zulip.faults import FAULTS
from fake_zulip.levels import BOT, HAS_USER_ID, at_level, limits_tries
from fake_zulip.organizations import FakeOrganization
from zulipkey.demo import DemoUser, Organization, ReceivedRequest, bots
from zulipkey.demo.bots import Change
from zulipkey.demo.organization import RequestContext
from zulipkey.demo.site import EMAIL, NO_SUBDOMAIN, Site, refused
from zulipkey.demo.wire import (
    INVALID_KEY,
    Reply,
    error_reply,
    html_reply,
    only_reply,
    redirect_reply,
    unauthorized,
)

_REALM_DEACTIVATED: Final = ("REALM_DEACTIVATED", "This organization has been deactivated")
_PASSWORDS_OFF: Final = (
    "PASSWORD_AUTH_DISABLED",
    "Password authentication is disabled in this organization",
)
_GERMAN: Final = {
    "Your username or password is incorrect": "Dein Nutzername oder Passwort ist falsch",
    "Account is deactivated": "Account ist deaktiviert",
    "Missing 'username' argument": "Fehlendes Argument 'username'",
    "Missing 'password' argument": "Fehlendes Argument 'password'",
}
_ABOUT_REALM: Final = (
    *("realm_name", "realm_icon", "realm_description", "realm_web_public_access_enabled"),
)


class FakeSite(Site):
    """A server with one organization for all host names, except those in ``hosts``.

    It records all requests.
    """

    faults = FAULTS

    def __init__(
        self,
        *,
        scheme: str,
        organization: FakeOrganization,
        hosts: Mapping[str, FakeOrganization],
        redirect_to: str,
        limited_seconds: Callable[[], float],
        token_seconds: Callable[[], float],
    ) -> None:
        super().__init__(
            scheme=scheme,
            organization=organization,
            limited_seconds=limited_seconds,
            redirect_to=redirect_to,
        )
        self.browser = FakeBrowserSignIn(
            sign_in_limit=self.sign_in_limit,
            call_limit=self.call_limit,
            token_seconds=token_seconds,
        )
        self._hosts: dict[str, Organization] = dict(hosts)
        self.requests: list[ReceivedRequest] = []

    def answer(self, request: ReceivedRequest) -> Reply:
        self.requests.append(request)
        context = self.context(request)
        organization = fake(context)

        def healthy() -> Reply:
            return at_level(self.healthy(context), request.endpoint, self._now(context))

        return self.faulty(organization.fault, context, healthy)

    def context(self, request: ReceivedRequest) -> RequestContext:
        context = super().context(request)
        context = replace(context, organization=self._hosts.get(request.host, self.organization))
        organization = fake(context)
        own_url = organization.url or (self.redirect_to if organization.moved else context.origin)
        parameters = context.parameters | _multipart(request)
        return replace(context, realm_url=own_url, parameters=parameters)

    def healthy(self, context: RequestContext) -> Reply:
        wanted = context.request.headers.get("accept-language", "").lower()
        language = "de" if wanted.startswith("de") else "en"
        reply = super().healthy(context)
        reply = _in_german(reply) if language == "de" else reply
        return replace(reply, headers={"Content-Language": language} | reply.headers)

    def _now(self, context: RequestContext) -> FakeOrganization:
        """Return the organization in its present state, after any change."""
        return fake(self.context(context.request))

    def put(self, context: RequestContext, organization: Organization) -> None:
        host = context.request.host
        if host in self._hosts:
            self._hosts[host] = organization
        else:
            super().put(context, organization)

    def redirect_of(self, context: RequestContext) -> str:
        return fake(context).url or self.redirect_to

    def server_settings(self, context: RequestContext) -> Reply:
        organization = fake(context)
        if organization.missing:
            return error_reply(organization.missing, "BAD_REQUEST")
        reply = super().server_settings(context)
        agent = context.request.headers.get("user-agent", "").partition("/")[0]
        content: dict[str, Any] = json.loads(reply.body) | {
            "zulip_version": organization.version,
            "zulip_feature_level": organization.feature_level,
            "push_notifications_enabled": organization.push,
            "is_incompatible": organization.is_incompatible or agent == "ZulipInvalid",
            "realm_web_public_access_enabled": organization.web_public,
        }
        if organization.nameless:
            content = {key: content[key] for key in content if key not in _ABOUT_REALM}
        return replace(reply, body=json.dumps(content).encode())

    def fetch_api_key(self, context: RequestContext) -> Reply:
        if not fake(context).is_there and {"username", "password"} <= context.parameters.keys():
            return NO_SUBDOMAIN
        return super().fetch_api_key(context)

    def dev_fetch_api_key(self, context: RequestContext) -> Reply:
        username = context.parameters.get("username", "")
        if not fake(context).is_there and EMAIL.fullmatch(username):
            return NO_SUBDOMAIN
        return super().dev_fetch_api_key(context)

    def sign_in(self, context: RequestContext, user: DemoUser | None) -> Reply:
        if not limits_tries(fake(context)):
            return self.check_password(context, user)
        return super().sign_in(context, user)

    def check_password(self, context: RequestContext, user: DemoUser | None) -> Reply:
        organization = fake(context)
        if user and user.elsewhere:
            user = user if organization.feature_level >= HAS_USER_ID else None
        elif user and user.active and not user.bot_owner and organization.deactivated:
            return refused(_REALM_DEACTIVATED)
        is_told_first = user and (user.elsewhere or (not user.active and not user.bot_owner))
        if not is_told_first and not organization.own_methods & {"email", "ldap"}:
            return refused(_PASSWORDS_OFF)
        return super().check_password(context, user)

    def check_dev_user(self, context: RequestContext, user: DemoUser) -> Reply:
        if fake(context).deactivated and user.active and not user.elsewhere:
            return refused(_REALM_DEACTIVATED)
        return super().check_dev_user(context, user)

    def caller(self, context: RequestContext) -> DemoUser | Reply:
        here = fake(context)
        for organization in (here, self.organization, *self._hosts.values()):
            user = super().caller(replace(context, organization=organization))
            if user == INVALID_KEY:
                continue
            if isinstance(user, DemoUser) and here.deactivated and organization is here:
                return unauthorized("This organization has been deactivated")
            if isinstance(user, DemoUser) and (organization is not here or not here.is_there):
                return unauthorized("Account is not associated with this subdomain")
            return user
        return INVALID_KEY

    def page(self, context: RequestContext) -> Reply:
        if BOT.fullmatch(context.request.endpoint):
            return self._about_bot(context)
        organization = fake(context)
        if organization.missing:
            return html_reply("No organization found", 404)
        match context.request.endpoint:
            case "/login/" | "/accounts/login/" if organization.deactivated:
                return redirect_reply("/accounts/deactivated/")
            case "/accounts/deactivated/":
                return html_reply("Organization deactivated")
        return super().page(context)

    def _about_bot(self, context: RequestContext) -> Reply:
        allowed = "POST" if context.request.endpoint.endswith("/regenerate") else "GET"
        if context.request.method != allowed:
            return only_reply(allowed)
        return self.called(context, _bot_key)


def _bot_key(context: RequestContext, user: DemoUser, change: Change) -> Reply:
    """Replace a bot's key for its owner; only later releases also return the present key."""
    if refusal := bots.refusal(user):
        return refusal
    endpoint = context.request.endpoint
    number = int(endpoint.split("/")[4])
    bot = next((one for one in context.organization.users if one.user_id == number), None)
    if bot is None or not bot.bot_owner:
        return error_reply("No such bot", "BAD_REQUEST")
    if bot.bot_owner != user.user_id:
        return error_reply("Insufficient permission", "BAD_REQUEST")
    if endpoint.endswith("/regenerate"):
        return bots.regenerate(bot, change)
    return only_reply("PATCH")  # until Zulip 12


def _in_german(reply: Reply) -> Reply:
    try:
        content = json.loads(reply.body)
        msg = _GERMAN[content["msg"]]
    except (ValueError, RecursionError, TypeError, KeyError):  # no JSON, or nothing to translate
        return reply
    return replace(reply, body=json.dumps(content | {"msg": msg}).encode())


def _multipart(request: ReceivedRequest) -> dict[str, str]:
    kind = request.headers.get("content-type", "")
    if not kind.startswith("multipart/form-data"):
        return {}
    parts = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + request.body)
    values = {
        part.get_param("name", header="content-disposition"): part.get_payload(decode=True)
        for part in parts.walk()
    }
    return {
        name: value.decode("utf-8", "replace")
        for name, value in values.items()
        if isinstance(name, str) and isinstance(value, bytes)
    }
