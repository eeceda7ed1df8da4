"""The remembered accounts: a list in a file, and their keys in the system's keyring."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from zulipkey.desktop import home
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Cancelled,
    Failure,
    KeyNotForgotten,
    KeyNotInKeyring,
    KeyringAbsent,
    KeyringFailure,
    NoHomeFolder,
    OwnFileFailure,
)
from zulipkey.storage.json_file import PATIENCE, Content, JsonFile, report_once
from zulipkey.storage.keyring import MemoryStore, Store

if TYPE_CHECKING:
    from zulipkey.model.account import Account, ApiKey, KeyResult
    from zulipkey.storage.account_list import AccountList

_log = logging.getLogger(__name__)


class Forgotten(Enum):
    """The result of forgetting an account."""

    EVERYTHING = auto()
    LISTED_ONLY = auto()
    """Only the list is changed: without a password manager, the key could not be removed."""


class RememberedAccounts:
    """The list of accounts, the most recently used one first, and their keys.

    An account is added to the list before its key is written to the store, so that the user can
    forget every key in the store, even if the program ends between the two.

    A call to the store cannot be interrupted. A cancelled call undoes its changes as soon as the
    store returns, and the next call waits for that.
    """

    def __init__(
        self,
        path: Path | None,
        store: Store,
        *,
        report: Callable[[OwnFileFailure], None] = lambda _: None,
        require: Callable[[str], None] = lambda _: None,
        patience: float = PATIENCE,
    ) -> None:
        """Use a list and a store.

        Args:
            path: the path of the list, which need not exist; None keeps the list in memory.
            store: keeps the keys.
            report: called, from any thread, when the list cannot be read or is damaged.
            require: raises a Failure for the address of an organization that may not be used.
            patience: seconds to wait for another process that changes the list.
        """
        self._file = JsonFile(path, is_sound=_is_sound) if path is not None else None
        self._store = store
        self._tell = report_once(report, _log, "the list of accounts")
        self._require = require
        self._patience = patience
        self._in_memory: Content = {}
        self._last: tuple[Content, AccountList] | None = None
        """The last list that was parsed: it is read often, and seldom changes."""
        self._changing = threading.Lock()
        self._queueing = threading.Lock()
        self._turns: list[threading.Event] = []
        """The turn of the call that uses the store, and behind it those of the waiting calls."""
        self._under_way: set[tuple[str, str]] = set()

    @property
    def store_name(self) -> str:
        """The display name of the password manager; empty if unknown until it is loaded.

        Raises:
            KeyringAbsent: there is no safe password manager.
        """
        return self._store.name

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts in the file; none if it cannot be read."""
        content = self._content()
        if not content.get("accounts"):
            return ()
        return tuple(
            account
            for account, is_finished in self._listed(content)
            if is_finished or entry_of(account) not in self._under_way
        )

    def has_entry(self, account: Account) -> bool:
        """Return whether the account's key is or may be in the store, or is being written."""
        return self._known(account) is not None

    def remember(
        self,
        result: KeyResult,
        *,
        cancel: CancelToken,
        only_newer: bool = False,
        check: Callable[[], None] = lambda: None,
    ) -> bool:
        """Keep the key in the store, read it back, and put the account first in the list.

        Args:
            result: the account and its key.
            cancel: cancels the call.
            only_newer: do nothing unless the list contains the account when its turn comes.
            check: called just before the key is written; raises a Failure to prevent it.

        Returns:
            Whether the key was kept.

        Raises:
            KeyringFailure: the store did not accept the key; nothing was remembered.
            OwnFileFailure: the list could not be written; the key was removed from the store.
            NoHomeFolder: there is no place for the list.
            Cancelled: ``cancel`` was set; nothing was remembered.
        """
        if self._file is None and not isinstance(self._store, MemoryStore):
            raise NoHomeFolder  # without a list, the user could not find the key in the store
        account, secret = result.account, result.key.reveal()
        place = entry_of(account)
        with self._store_for(cancel):
            was_listed = self.has_entry(account)
            if only_newer and not was_listed:
                return False
            before = self._store.read(*place)
            _stop_if(cancel)
            self._under_way.add(place)
            try:
                self._change(lambda listed: listed.with_intention(account), cancel=cancel)
                try:
                    _stop_if(cancel)
                    check()
                    self._store.write(*place, secret)
                    _stop_if(cancel)
                    self._change(lambda listed: listed.with_first(account), cancel=cancel)
                except Failure:
                    if self._is_undone(account, before) and not was_listed:
                        with contextlib.suppress(OwnFileFailure):
                            self._change(lambda listed: listed.without(account))
                    raise
            finally:
                self._under_way.discard(place)
        return True

    def _is_undone(self, account: Account, before: str | None) -> bool:
        """Restore the previous entry in the store; return whether that worked."""
        place = entry_of(account)
        try:
            if before is None:
                self._store.delete(*place)
            else:
                self._store.write(*place, before)
            return self._store.read(*place) == before
        except KeyringFailure:
            return False

    def result_of(self, account: Account, *, cancel: CancelToken) -> KeyResult:
        """Return a remembered account with its key, and put it first in the list.

        The key is always read from the store, where another program may have changed it.

        Raises:
            KeyNotInKeyring: the entry is gone, or is not a key.
            KeyringFailure: the store could not be read.
            Failure: the organization may not be used.
            Cancelled: ``cancel`` was set.
        """
        from zulipkey.model.account import ApiKey, KeyResult

        self._require(account.site)
        with self._store_for(cancel):
            secret = self._store.read(*entry_of(account))
            _stop_if(cancel)
            key: ApiKey | None = None
            with contextlib.suppress(ValueError):
                key = ApiKey(secret or "")
            if key is None:
                raise KeyNotInKeyring(store=self._store.name)

        def with_first(listed: AccountList) -> AccountList:
            known = listed.find(account)
            return listed.with_first(known) if known else listed  # it may have been forgotten

        with contextlib.suppress(OwnFileFailure):  # only the order is at stake: do not wait
            self._change(with_first, seconds=0)
        return KeyResult(account=self._known(account) or account, key=key)

    def update(self, account: Account) -> None:
        """Update a remembered account with the given name, role and organization name."""
        with contextlib.suppress(OwnFileFailure):
            self._change(lambda listed: listed.with_learnt(account))

    def distrust(self, site: str) -> None:
        """Let the accounts at ``site`` trust only the system's certificates.

        Raises:
            OwnFileFailure: the list could not be written.
        """
        self._change(lambda listed: listed.without_trust(site))

    def forget(self, account: Account, *, cancel: CancelToken) -> Forgotten:
        """Remove the key from the store, check that it is gone, and remove the account.

        Returns:
            Whether there was a store to remove the key from.

        Raises:
            KeyringFailure: the store did not remove the key; the list is unchanged.
            OwnFileFailure: the list could not be written.
            Cancelled: ``cancel`` was set before anything was removed.
        """
        place = entry_of(account)
        with self._store_for(cancel):
            became = Forgotten.EVERYTHING
            try:
                self._store.delete(*place)
                if self._store.read(*place) is not None:
                    raise KeyNotForgotten(store=self._store.name)
            except KeyringAbsent:
                became = Forgotten.LISTED_ONLY
            self._change(lambda listed: listed.without(account))
        return became

    @contextlib.contextmanager
    def _store_for(self, cancel: CancelToken) -> Iterator[None]:
        """Let calls use the store one at a time, in order; a cancelled call may have to undo.

        The last call to remember or forget an account decides.
        """
        turn = threading.Event()
        with self._queueing:
            self._turns.append(turn)
            self._turns[0].set()
        try:
            with cancel.on_cancel(turn.set):
                turn.wait()
            _stop_if(cancel)
            yield
        finally:
            with self._queueing:
                self._turns.remove(turn)
                if self._turns:
                    self._turns[0].set()

    def _content(self) -> Content:
        if self._file is None:
            return self._in_memory
        try:
            return self._file.read()
        except OwnFileFailure as failure:
            self._tell(failure)
            return {}

    def _listed(self, content: Content) -> AccountList:
        last = self._last
        if last is None or last[0] is not content:
            from zulipkey.storage.account_list import AccountList  # not needed for the first paint

            last = self._last = content, AccountList.parse(content.get("accounts"))
        return last[1]

    def _known(self, account: Account) -> Account | None:
        return self._listed(self._content()).find(account)

    def _change(
        self,
        change: Callable[[AccountList], AccountList],
        *,
        cancel: CancelToken | None = None,
        seconds: float | None = None,
    ) -> None:
        def rewrite(content: Content) -> Content:
            before = self._listed(content)
            after = change(before)
            if after == before:
                return content
            made: Content = {**content, "accounts": after.entries()}
            self._last = made, after
            return made

        if self._file is None:
            with self._changing:
                self._in_memory = rewrite(self._in_memory)
            return
        waits = self._patience if seconds is None else seconds
        self._file.change(rewrite, cancel=cancel, seconds=waits, on_damaged=self._tell)


def default_path() -> Path | None:
    """Return the system's usual path for the list; None without a home folder."""
    return home.own_file(
        "accounts.json",
        windows=("LOCALAPPDATA", "AppData/Local"),
        xdg=("XDG_DATA_HOME", ".local/share"),
    )


def entry_of(account: Account) -> tuple[str, str]:
    """Return the service and user that name the account's entry in a store."""
    return f"zulipkey:{account.site}", account.email


def _stop_if(cancel: CancelToken) -> None:
    if cancel.is_set:
        raise Cancelled


def _is_sound(content: Content) -> bool:
    return isinstance(content.get("accounts"), list)
