"""The requests that Zulip Key sends to a server, one method for each task."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Final, TypeVar
from urllib.parse import quote

from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, Bot, KeyResult, is_email
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.organization import Organization
from zulipkey.model.sealed import sealed
from zulipkey.model.trust import SYSTEM, Trust
from zulipkey.zulip import replies
from zulipkey.zulip.browser import LoginToken
from zulipkey.zulip.exchange import Reply, Transport
from zulipkey.zulip.finding import Search
from zulipkey.zulip.replies import FetchedKey

T = TypeVar("T")

_ENGLISH: Final = "en"


@sealed
class Client:
    """A client of the Zulip API; its methods block the calling thread.

    Every method that sends a request may raise ``Cancelled``, a ``NetworkFailure`` or a
    ``ServerFailure``. With an API key it may also raise ``KeyRefused``, and a sign-in may raise a
    ``SignInRefused``.
    """

    def __init__(
        self,
        transport: Transport,
        *,
        require: Callable[[str], None] = lambda _: None,
        language: Callable[[], str] = lambda: _ENGLISH,
    ) -> None:
        """Initialize the client.

        Args:
            transport: sends the requests.
            require: raises a Failure for an address that the user may not sign in to.
            language: returns the code of the user's language, in which the server gives its
                reasons for a refusal.
        """
        self._transport = transport
        self._require = require
        self._language = language

    def find_organization(
        self, address: Address, *, cancel: CancelToken, trust: Trust = SYSTEM
    ) -> Organization:
        """Return the organization at ``address`` (``GET /server_settings``); send no secret.

        An address of this computer without a scheme is tried with http, then with https.

        Args:
            address: the address to ask.
            cancel: cancels the search.
            trust: the trust settings for this and every later request to the organization.

        Raises:
            OtherAddressNamed: the server names another host, or redirects to one: ask the user,
                then call again with that address.
            NoEncryption: the user typed http://, and the server has no https.
            AddressNotAllowed: the administrator allows only another address.
        """
        self._require(address.url)
        try:
            return Search(self._transport, cancel, trust).find(address)
        except errors.OtherAddressNamed as failure:
            self._require(failure.other)
            raise

    def sign_in(
        self, organization: Organization, login: str, password: str, *, cancel: CancelToken
    ) -> KeyResult:
        """Fetch the API key for a login and a password (``POST /fetch_api_key``), in one attempt.

        Args:
            organization: from ``find_organization``.
            login: an email or user name; spaces around it are removed, since servers refuse them.
            password: sent unchanged.
            cancel: cancels the request; the server may still process it.

        Raises:
            PasswordSignInOff: password sign-in is off; if this is known before, nothing is sent.
            SignInRefused: the server refused the sign-in.
            NetworkFailure, ServerFailure: the server did not decide.
        """
        if organization.login_kind is None:
            raise errors.PasswordSignInOff(host=organization.address.host_and_port)
        form = {"username": login.strip(), "password": password}
        reply = self._ask(organization, "/api/v1/fetch_api_key", cancel, form=form)
        return _key_result(organization, replies.fetched_key(reply))

    def sign_in_development_user(
        self, organization: Organization, email: str, *, cancel: CancelToken
    ) -> KeyResult:
        """Fetch a key without a password (``POST /dev_fetch_api_key``, development servers only).

        Raises:
            DevelopmentSignInOff: this is not a development server.
        """
        form = {"username": email}
        reply = self._ask(organization, "/api/v1/dev_fetch_api_key", cancel, form=form)
        return _key_result(organization, replies.development_key(reply))

    def sign_in_with_token(
        self, organization: Organization, token: LoginToken, *, cancel: CancelToken
    ) -> KeyResult:
        """Exchange the login token of the desktop flow for a key, in a session that is then ended.

        It sends the requests of a browser: ``GET /accounts/login/subdomain/TOKEN``, then ``POST
        /json/fetch_api_key`` (since 3.0). The response has no user id.

        Raises:
            TokenExpired: the token was used, or is older than 15 seconds.
            PasswordWantedToo: password sign-in is on in this organization.
        """
        opened = self._ask(organization, f"/accounts/login/subdomain/{token.reveal()}", cancel)
        session = replies.session(opened)

        def post(path: str) -> Reply:
            return self._ask(organization, path, cancel, form={}, headers=session)

        try:
            return _key_result(organization, replies.session_key(post("/json/fetch_api_key")))
        finally:
            with suppress(errors.Failure):  # the session expires anyway
                post("/accounts/logout/")

    def verify(self, result: KeyResult, *, cancel: CancelToken) -> KeyResult:
        """Check a key, and return it with its owner's name and role (``GET /users/me``).

        Raises:
            KeyRefused: the server does not accept the key.
            ReplyIncomplete: the key belongs to another account than the one in ``result``.
            NetworkFailure, ServerFailure: the key could not be checked.
        """
        account = result.account
        reply = self._call("/users/me", result, cancel=cancel)
        profile = replies.profile(reply)
        if account.user_id is not None and profile.user_id not in (None, account.user_id):
            raise errors.ReplyIncomplete(**reply.place, missing="user_id")
        # An LDAP user name and an email can belong to the same account.
        is_comparable = is_email(profile.email) == is_email(account.email)
        email = profile.email if is_comparable else ""
        if email and email.casefold() != account.email.casefold():
            raise errors.ReplyIncomplete(**reply.place, missing="email")
        known = replace(
            account,
            email=email or account.email,
            user_id=profile.user_id if account.user_id is None else account.user_id,
            full_name=profile.full_name,
            role=profile.role,
        )
        return KeyResult(account=known, key=result.key, is_verified=True)

    def development_users(
        self, organization: Organization, *, cancel: CancelToken
    ) -> tuple[str, ...]:
        """List the emails of a development organization's users (``GET /dev_list_users``).

        Raises:
            DevelopmentSignInOff: this is not a development server.
        """
        reply = self._ask(organization, "/api/v1/dev_list_users", cancel)
        return replies.development_users(reply, organization.address)

    def regenerate(self, old: KeyResult, *, cancel: CancelToken) -> ApiKey:
        """Replace an account's key on the server; the old key stops working at once.

        Sends ``POST /users/me/api_key/regenerate`` with the old key, in one attempt.

        Raises:
            KeyChangeUnclear: the request went out, but no usable response came back.
            KeyRefused: the server does not accept the old key.
            NotAllowed, NetworkFailure, ServerFailure: the key is unchanged.
        """
        unclear = errors.KeyChangeUnclear(host=old.account.address.host_and_port)
        endpoint = "/users/me/api_key/regenerate"
        return self._change(endpoint, old, {}, replies.new_key, unclear, cancel=cancel)

    def bots(self, owner: KeyResult, *, cancel: CancelToken) -> tuple[Bot, ...]:
        """List an account's active bots (``GET /bots``), with their keys if the server sends them.

        Raises:
            NotAllowed: the account is a guest or a bot, which cannot own bots.
        """
        return replies.bots(self._call_to_be_told_why("/bots", owner, cancel=cancel))

    def bot_key(self, owner: KeyResult, bot: Bot, *, cancel: CancelToken) -> ApiKey:
        """Return the key of an account's bot.

        If ``bot`` has no key, ask for it with ``GET /bots/ID/api_key`` (level 463, 12.0). The
        list of bots does not contain the id: ``GET /users/EMAIL`` (level 39, 4.0) returns it.

        Raises:
            NotAllowed: the bot belongs to another user, or is gone.
        """
        if bot.key is not None:
            return bot.key
        user_id = bot.user_id
        if user_id is None:
            user = f"/users/{quote(bot.email, safe='@')}"
            user_id = replies.bot_of_user(self._call(user, owner, cancel=cancel)).user_id
        path = f"/bots/{user_id}/api_key"
        reply = self._call_to_be_told_why(path, owner, cancel=cancel)
        return replies.new_key(reply)

    def create_bot(self, owner: KeyResult, name: str, username: str, *, cancel: CancelToken) -> Bot:
        """Create a generic bot that belongs to the account (``POST /bots``), in one attempt.

        Args:
            owner: the account.
            name: the bot's full name.
            username: the beginning of its email, before ``-bot@``.
            cancel: cancels the request; the server may still create the bot.

        Raises:
            BotUnclear: the request went out, but no usable response came back, or the new bot
                cannot be identified.
            NotAllowed: the organization does not let this account create bots, or the name is
                taken.
        """
        form = {"full_name": name, "short_name": username, "bot_type": "1"}
        unclear = errors.BotUnclear(host=owner.account.address.host_and_port)
        user_id, new_key = self._change(
            "/bots", owner, form, replies.created_bot, unclear, cancel=cancel
        )
        try:  # the response does not contain the email
            if user_id is not None:
                user = self._call(f"/users/{user_id}", owner, cancel=cancel)
                return replace(replies.bot_of_user(user), key=new_key)
            for bot in self.bots(owner, cancel=cancel):
                if bot.key is not None and bot.key == new_key:
                    return bot
        except errors.Failure:
            raise unclear from None
        raise unclear

    def unlock_key(self, path: str, password: str) -> None:
        """Unlock the private key of a client certificate, as ``Transport.unlock_key`` does.

        Raises:
            KeyPasswordWrong: the password does not decrypt the key.
        """
        self._transport.unlock_key(path, password)

    def icon(self, organization: Organization, *, cancel: CancelToken) -> bytes:
        """Return the bytes of the organization's icon, empty if its server has none.

        Raises:
            NetworkFailure, ServerFailure: the request failed; an icon is never worth a message.
        """
        path = organization.icon_url.removeprefix(organization.address.url)
        if not path:
            return b""
        reply = self._ask(organization, path, cancel)
        return reply.body if reply.status == 200 else b""

    def _call(
        self,
        endpoint: str,
        who: KeyResult,
        *,
        cancel: CancelToken,
        form: dict[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Call a REST API endpoint with a key."""
        basic = (who.account.email, who.key.reveal())
        path = f"/api/v1{endpoint}"
        return self._ask(who.account, path, cancel, form=form, basic=basic, headers=headers)

    def _change(
        self,
        endpoint: str,
        who: KeyResult,
        form: dict[str, str],
        read: Callable[[Reply], T],
        unclear: errors.Failure,
        *,
        cancel: CancelToken,
    ) -> T:
        """Request a change once; raise ``unclear`` if only the server knows whether it was made."""
        try:
            reply = self._call_to_be_told_why(endpoint, who, cancel=cancel, form=form)
        except (errors.ConnectionLost, errors.TimedOut) as lost:
            raise unclear if lost.after_sending else lost from None
        except (errors.ReplyTooLarge, errors.ReplyIncomplete, errors.NotZulip):
            raise unclear from None
        try:
            return read(reply)
        except (
            errors.ServerTrouble,
            errors.ReplyTooLarge,
            errors.ReplyIncomplete,
            errors.OtherPageAnswered,
        ):
            raise unclear from None

    def _call_to_be_told_why(
        self,
        endpoint: str,
        who: KeyResult,
        *,
        cancel: CancelToken,
        form: dict[str, str] | None = None,
    ) -> Reply:
        """Call an endpoint whose refusal is shown in the server's own words."""
        language = self._language()
        headers = {"Accept-Language": f"{language.replace('_', '-')}, {_ENGLISH};q=0.5"}
        reply = self._call(endpoint, who, cancel=cancel, form=form, headers=headers)
        if reply.status == 401 and language != _ENGLISH:
            # Only the text says why a key is refused, and refusals.py knows the English texts.
            try:
                replies.profile(self._call("/users/me", who, cancel=cancel))
            except (errors.AuthorizationRemoved, errors.KeyOnlyPosts):
                raise
            except (errors.KeyRefused, errors.NetworkFailure, errors.ServerFailure):
                pass
        return reply

    def _ask(
        self,
        at: Organization | Account,
        path: str,
        cancel: CancelToken,
        *,
        form: dict[str, str] | None = None,
        basic: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        return self._transport.exchange(
            at.address, path, cancel=cancel, form=form, basic=basic, headers=headers, trust=at.trust
        )


def _key_result(organization: Organization, fetched: FetchedKey) -> KeyResult:
    account = organization.account(fetched.email, fetched.user_id)
    return KeyResult(account=account, key=fetched.key)
