"""The accounts that are remembered: a list in a file, their keys in the system's keyring."""

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
    """What became of an account that was forgotten."""

    EVERYTHING = auto()
    LISTED_ONLY = auto()
    """It is not listed any more; without a password manager, nobody could look for its key."""


class RememberedAccounts:
    """The list, the most recently used account first, and the keys that belong to it.

    An account is listed before its key goes into the store: whatever ends the program between the
    two, no key is there that nobody could forget.

    A call to the store cannot be broken off. The one that a cancel leaves behind undoes, as soon
    as it returns, what it has done; the next one waits for that.
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
            path: of the list, which need not exist; None: keep it only while this lives.
            store: keeps the keys.
            report: is told, from any thread, that the list is not what it was.
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
        """What the list was the last time: it is asked for often, and seldom another."""
        self._changing = threading.Lock()
        self._queueing = threading.Lock()
        self._turns: list[threading.Event] = []
        """Of who uses the store, and behind it of those who wait for it."""
        self._under_way: set[tuple[str, str]] = set()

    @property
    def store_name(self) -> str:
        """What people call the password manager; empty while only loading it would tell.

        Raises:
            KeyringAbsent: there is none that is safe.
        """
        return self._store.name

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts, from the file alone; one that cannot be read has none."""
        content = self._content()
        if not content.get("accounts"):
            return ()
        return tuple(
            account
            for account, is_finished in self._listed(content)
            if is_finished or entry_of(account) not in self._under_way
        )

    def has_entry(self, account: Account) -> bool:
        """Return whether its key is in the store, may be there, or is on its way."""
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
            cancel: ends it.
            only_newer: only if the account is in the list, once it is its turn.
            check: raises a Failure, at the last moment, if the key is not to be kept.

        Returns:
            Whether it is kept now.

        Raises:
            KeyringFailure: the store did not take it; nothing was remembered.
            OwnFileFailure: the list could not be written; the key is in the store no more.
            NoHomeFolder: there is no place for the list.
            Cancelled: by ``cancel``; nothing was remembered.
        """
        if self._file is None and not isinstance(self._store, MemoryStore):
            raise NoHomeFolder  # a key in the store that is in no list is found by nobody
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
        """Put back what was in the store; return whether nothing of the new key is there."""
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

        Another program may have changed the key: what the store has now is what counts.

        Raises:
            KeyNotInKeyring: it is gone, or what is there is no key.
            KeyringFailure: the store did not give it.
            Failure: the organization may not be used.
            Cancelled: by ``cancel``.
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
            return listed.with_first(known) if known else listed  # it may be forgotten by now

        with contextlib.suppress(OwnFileFailure):  # only the order would be lost: no wait for it
            self._change(with_first, seconds=0)
        return KeyResult(account=self._known(account) or account, key=key)

    def update(self, account: Account) -> None:
        """Keep what was learnt of a remembered account: its name, its role, its organization's."""
        with contextlib.suppress(OwnFileFailure):
            self._change(lambda listed: listed.with_learnt(account))

    def distrust(self, site: str) -> None:
        """Let the accounts at ``site`` trust only the system's certificates.

        Raises:
            OwnFileFailure: the list could not be written.
        """
        self._change(lambda listed: listed.without_trust(site))

    def forget(self, account: Account, *, cancel: CancelToken) -> Forgotten:
        """Remove the key from the store, see that it is gone, and take the account off the list.

        Returns:
            whether there was a store to remove the key from.

        Raises:
            KeyringFailure: the store did not remove it; the list is as it was.
            OwnFileFailure: the list could not be written.
            Cancelled: by ``cancel``, before anything was removed.
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
        """Let the calls use the store one by one, as they came: a late one may have to undo.

        What was asked for last, to forget an account or to remember it, is what counts.
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
            from zulipkey.storage.account_list import AccountList  # the first paint needs none

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
    """Return the place of the list by this system's convention; None without a home folder."""
    return home.own_file(
        "accounts.json",
        windows=("LOCALAPPDATA", "AppData/Local"),
        xdg=("XDG_DATA_HOME", ".local/share"),
    )


def entry_of(account: Account) -> tuple[str, str]:
    """Return the names of its entry in a store: a service, for the organization, and a user."""
    return f"zulipkey:{account.site}", account.email


def _stop_if(cancel: CancelToken) -> None:
    if cancel.is_set:
        raise Cancelled


def _is_sound(content: Content) -> bool:
    return isinstance(content.get("accounts"), list)
