"""The steps of a sign-in, the same for the window and for the commands::

    find ──▶ with_password, as_development_user ───────────▶ key ──▶ verify ──▶ save, remember
      └────▶ start_browser ──▶ its link, or its token (with_token) ──▶ key ──▶ finish_browser

Where the user has to decide, ``find`` raises a failure and is called again: after
``OtherAddressNamed`` with the other address, after ``ClientKeyLocked`` once the key is unlocked,
and after an untrusted certificate once ``trust`` is called.

A key that is replaced while it is being saved or remembered is not kept.
"""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from zulipkey.model.errors import KeyReplaced, ProxyLoginRequired

if TYPE_CHECKING:
    from pathlib import Path

    from zulipkey.model.account import Account, ApiKey, Bot, KeyResult
    from zulipkey.model.address import Address
    from zulipkey.model.cancellation import CancelToken
    from zulipkey.model.organization import ExternalMethod, Organization
    from zulipkey.model.trust import Trust
    from zulipkey.proxy.logins import Network
    from zulipkey.storage.accounts import Forgotten, RememberedAccounts
    from zulipkey.storage.preferences import Preferences
    from zulipkey.zulip.browser import BrowserSignIn, LoginToken
    from zulipkey.zulip.client import Client
    from zulipkey.zuliprc import Saved
    from zulipkey.zuliprc.export import Reader

T = TypeVar("T")


class SignIn:
    """The steps across the server, the data on this computer, and the proxy's login.

    Its methods are called in worker threads. They also raise what ``Client`` and
    ``RememberedAccounts`` raise.
    """

    def __init__(
        self,
        client: Callable[[], Client],
        preferences: Preferences,
        accounts: RememberedAccounts,
        network: Network,
        *,
        ca_file: str = "",
    ) -> None:
        """Set up the steps.

        Args:
            client: returns the client for the servers; the first call may take a while.
            preferences: the user's choices for each organization.
            accounts: the remembered accounts.
            network: knows the logins of proxies.
            ca_file: the certificate authorities to trust this time, in place of those chosen
                before; empty for those chosen before.
        """
        self._client = client
        self._preferences = preferences
        self._accounts = accounts
        self._network = network
        self._ca_file = ca_file
        self._turns: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        """For each account, the lock under which its key is saved or replaced."""
        self._replaced: set[int] = set()
        """The hashes of the keys that the server has replaced."""

    def find(
        self, address: Address, *, cancel: CancelToken, on_wait: Callable[[], None] = lambda: None
    ) -> Organization:
        """Find the organization at ``address``, with the certificates chosen for it.

        Args:
            address: the address to ask.
            cancel: cancels the request.
            on_wait: called before the password manager is asked for a login that a proxy requires.
        """
        trust = self._trust(address, **({"ca_file": self._ca_file} if self._ca_file else {}))
        return self._ask(
            lambda client: client.find_organization(address, cancel=cancel, trust=trust), on_wait
        )

    def trust(self, address: Address, **paths: str) -> None:
        """Trust these files at ``address`` from now on, in addition to those chosen before."""
        self._preferences.remember_trust(address.url, self._trust(address, **paths))

    def distrust(self, site: str) -> None:
        """Trust only the system's certificates at ``site``, also with the keys of its accounts.

        Raises:
            OwnFileFailure: the list of accounts could not be written; nothing has changed.
        """
        self._accounts.distrust(site)
        self._preferences.forget_trust(site)

    def _trust(self, address: Address, **paths: str) -> Trust:
        from dataclasses import replace

        return replace(self._preferences.trust(address.url), **paths)

    def unlock(self, path: str, password: str) -> None:
        """Decrypt the key of the user's client certificate.

        Raises:
            KeyPasswordWrong: the password does not decrypt it.
        """
        self._client().unlock_key(path, password)

    def with_password(
        self, organization: Organization, login: str, password: str, *, cancel: CancelToken
    ) -> KeyResult:
        """Fetch the key for a login and a password, and remember this sign-in method."""
        result = self._client().sign_in(organization, login, password, cancel=cancel)
        self._preferences.remember_method(organization.address.url, "")
        return result

    def as_development_user(
        self, organization: Organization, email: str, *, cancel: CancelToken
    ) -> KeyResult:
        """Fetch the key of a user of a development server."""
        result = self._client().sign_in_development_user(organization, email, cancel=cancel)
        self._preferences.remember_method(organization.address.url, "")
        return result

    def start_browser(
        self, organization: Organization, method: ExternalMethod, *, takes_token: bool = False
    ) -> BrowserSignIn:
        """Start a sign-in with the browser; its ``take_link`` returns the key.

        Args:
            organization: from ``find``.
            method: one of the organization's methods.
            takes_token: whether the caller can read a token within its 15 seconds. A token is used
                only where passwords are off: elsewhere the server would also ask for a password,
                even from users who have none.
        """
        from zulipkey.zulip.browser import BrowserSignIn, Flow

        if not (takes_token and organization.login_kind is None and organization.has_desktop_flow):
            return BrowserSignIn(organization, method, Flow.MOBILE)
        from cryptography.hazmat.primitives.ciphers import aead  # noqa: F401 (takes time)

        return BrowserSignIn(organization, method, Flow.DESKTOP)

    def with_token(
        self, organization: Organization, token: LoginToken, *, cancel: CancelToken
    ) -> KeyResult:
        """Fetch the key for the login token of a sign-in with the browser."""
        return self._client().sign_in_with_token(organization, token, cancel=cancel)

    def finish_browser(
        self, sign_in: BrowserSignIn, result: KeyResult, *, cancel: CancelToken
    ) -> KeyResult:
        """Verify the key from the browser sign-in, and remember its method."""
        result = self.verify(result, cancel=cancel)
        self._preferences.remember_method(result.account.site, sign_in.method.name)
        return result

    def verify(self, result: KeyResult, *, cancel: CancelToken) -> KeyResult:
        """Return the key with its owner's profile; return a verified result unchanged."""
        if result.is_verified:
            return result
        return self._ask(lambda client: client.verify(result, cancel=cancel))

    def regenerate(self, old: KeyResult, *, cancel: CancelToken) -> KeyResult:
        """Let the server replace a key; the old key stops working at once.

        Raises:
            KeyReplaced: the key was already replaced.
        """
        with self._turn_of(old):
            key = self._ask(lambda client: client.regenerate(old, cancel=cancel))
            self._replaced.add(hash(old.key))
        from dataclasses import replace

        return replace(old, key=key)

    def bots(self, owner: KeyResult, *, cancel: CancelToken) -> tuple[Bot, ...]:
        """List an account's active bots."""
        return self._ask(lambda client: client.bots(owner, cancel=cancel))

    def create_bot(self, owner: KeyResult, name: str, username: str, *, cancel: CancelToken) -> Bot:
        """Create a bot that belongs to the account."""
        return self._ask(lambda client: client.create_bot(owner, name, username, cancel=cancel))

    def bot_key(self, owner: KeyResult, bot: Bot, *, cancel: CancelToken) -> KeyResult:
        """Fetch the key of one of the account's bots."""
        key = self._ask(lambda client: client.bot_key(owner, bot, cancel=cancel))
        from zulipkey.model.account import KeyResult

        return KeyResult(account=bot.account(owner.account), key=key)

    def save(
        self, reader: Reader, path: Path, result: KeyResult, *, replace: bool = False
    ) -> Saved:
        """Save the account and key of ``result`` for a program; see ``saving.save``.

        Raises:
            KeyReplaced: the key was replaced.
            FormCannotHold: the form cannot represent a value.
            FileFailure: the file was not written.
        """
        from zulipkey.zuliprc.export import saving

        with self._turn_of(result):
            return saving.save(reader, path, result, replace=replace)

    def replace_key(self, path: Path, old: ApiKey, new: KeyResult) -> Saved:
        """Replace the key ``old`` in a file with that of ``new``; raise as ``save``."""
        from zulipkey.zuliprc.export import saving

        with self._turn_of(new):
            return saving.replace_key(path, old, new)

    @contextmanager
    def _turn_of(self, result: KeyResult) -> Iterator[None]:
        with self._turns[result.account.selector.casefold()]:
            self._require_current(result)
            yield

    def _require_current(self, result: KeyResult) -> None:
        if hash(result.key) in self._replaced:
            raise KeyReplaced(host=result.account.address.host)

    def is_remembered(self, account: Account) -> bool:
        """Return whether the account is remembered."""
        return any(account.is_same(one) for one in self._accounts.accounts())

    def should_save_new_key(self, account: Account) -> bool:
        """Return whether a new key should be kept: an older one is kept, or is being saved."""
        return self._accounts.has_entry(account)

    def remember(self, result: KeyResult, *, cancel: CancelToken, only_newer: bool = False) -> str:
        """Save the key in the password manager.

        Args:
            result: the account and its key.
            cancel: cancels the call.
            only_newer: keep it only in place of an older key: the account may be forgotten by now.

        Returns:
            The display name of the password manager; empty if ``only_newer`` and there is no older
            key.

        Raises:
            KeyReplaced: the key was replaced. The caller that has the new key has to keep it.
        """
        is_kept = self._accounts.remember(
            result,
            cancel=cancel,
            only_newer=only_newer,
            check=lambda: self._require_current(result),
        )
        return self._accounts.store_name if is_kept else ""

    def forget(self, account: Account, *, cancel: CancelToken) -> Forgotten:
        """Remove the account, and with an organization's last account the choices made for it.

        Returns:
            What happened to the key.
        """
        became = self._accounts.forget(account, cancel=cancel)
        if all(one.address != account.address for one in self._accounts.accounts()):
            self._preferences.forget_site(account.site)
        return became

    def _ask(
        self, question: Callable[[Client], T], on_wait: Callable[[], None] = lambda: None
    ) -> T:
        """Call ``question``; if a proxy requires a login and it is remembered, call it again."""
        try:
            return question(self._client())
        except ProxyLoginRequired as failure:
            on_wait()
            if not self._network.load_login(failure.proxy):
                raise
        return question(self._client())
