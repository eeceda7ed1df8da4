"""The accounts that are remembered: a list in a file, their keys in the system's keyring."""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from zulipkey.desktop import home
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    AddressFailure,
    Cancelled,
    Failure,
    KeyNotForgotten,
    KeyNotInKeyring,
    KeyringAbsent,
    KeyringFailure,
    KeyringNotVerified,
    NoHomeFolder,
    OwnFileFailure,
)
from zulipkey.storage.json_file import PATIENCE, Content, JsonFile, report_once
from zulipkey.storage.keyring import MemoryStore, Store

if TYPE_CHECKING:
    from zulipkey.model.account import Account, ApiKey, KeyResult
    from zulipkey.model.address import Address
    from zulipkey.model.trust import Trust

_log = logging.getLogger(__name__)

_LONGEST: Final = 200  # characters of a stranger's text
_ROUND: Final = 0.05  # seconds between two looks at a cancel token


class Forgotten(Enum):
    """What became of an account that was forgotten."""

    EVERYTHING = auto()
    LISTED_ONLY = auto()
    """It is not listed any more; without a password manager, nobody could look for its key."""


@dataclass(frozen=True, kw_only=True)
class _Listed:
    account: Account
    is_finished: bool = True
    """Whether its key is known to be in the store; else it may be there, or on its way."""


_List = tuple[_Listed, ...]


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
        self._path = path
        self._file = JsonFile(path, is_sound=_is_sound) if path is not None else None
        self._store = store
        self._report = report_once(report)
        self._require = require
        self._patience = patience
        self._in_memory: _List = ()
        self._changing = threading.Lock()
        self._using_store = threading.Lock()
        self._under_way: set[tuple[str, str]] = set()

    @property
    def store_name(self) -> str:
        """What people call the password manager.

        Raises:
            KeyringAbsent: there is none that is safe.
        """
        return self._store.name

    def accounts(self) -> tuple[Account, ...]:
        """Return the accounts, from the file alone; one that cannot be read has none."""
        return tuple(
            one.account
            for one in self._listed()
            if one.is_finished or entry_of(one.account) not in self._under_way
        )

    def has_entry(self, account: Account) -> bool:
        """Return whether its key is in the store, may be there, or is on its way."""
        return any(account.is_same(one.account) for one in self._listed())

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
        if self._path is None and not isinstance(self._store, MemoryStore):
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
                self._change(lambda listed: _with_intention(account, listed), cancel=cancel)
                try:
                    _stop_if(cancel)
                    check()
                    self._store.write(*place, secret)
                    _stop_if(cancel)
                    if self._store.read(*place) != secret:
                        raise KeyringNotVerified(store=self._store.name)
                    _stop_if(cancel)
                    self._change(lambda listed: _with_first(account, listed), cancel=cancel)
                except Failure:
                    if self._is_undone(account, before) and not was_listed:
                        with contextlib.suppress(OwnFileFailure):
                            self._change(lambda listed: _without(account, listed))
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
        with contextlib.suppress(OwnFileFailure):  # only the order would be lost: no wait for it
            self._change(lambda listed: _with_known_first(account, listed), seconds=0)
        known = (one.account for one in self._listed() if one.account.is_same(account))
        return KeyResult(account=next(known, account), key=key)

    def update(self, account: Account) -> None:
        """Keep what was learnt of a remembered account: its name, its role, its organization's."""
        with contextlib.suppress(OwnFileFailure):
            self._change(
                lambda listed: tuple(
                    replace(one, account=_learnt(account, one.account))
                    if account.is_same(one.account)
                    else one
                    for one in listed
                )
            )

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
            self._change(lambda listed: _without(account, listed))
        return became

    @contextlib.contextmanager
    def _store_for(self, cancel: CancelToken) -> Iterator[None]:
        """Let one thread at a time use the store: a late one may have to undo something first."""
        _stop_if(cancel)
        while not self._using_store.acquire(timeout=_ROUND):
            _stop_if(cancel)
        try:
            _stop_if(cancel)
            yield
        finally:
            self._using_store.release()

    def _listed(self) -> _List:
        if self._file is None:
            return self._in_memory
        try:
            return _parsed(self._file.read())
        except OwnFileFailure as failure:
            self._tell(failure)
            return ()

    def _change(
        self,
        change: Callable[[_List], _List],
        *,
        cancel: CancelToken | None = None,
        seconds: float | None = None,
    ) -> None:
        if self._file is None:
            with self._changing:
                self._in_memory = change(self._in_memory)
            return

        def rewrite(content: Content) -> Content:
            before = _parsed(content)
            after = change(before)
            return content if after == before else {**content, "accounts": _entries(after)}

        waits = self._patience if seconds is None else seconds
        self._file.change(rewrite, cancel=cancel, seconds=waits, on_damaged=self._tell)

    def _tell(self, failure: OwnFileFailure) -> None:
        _log.warning("the list of accounts: %s", type(failure).__name__)
        self._report(failure)


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


def _with_intention(account: Account, listed: _List) -> _List:
    """Return the list with the account in it; one that was there stays as it is."""
    if any(account.is_same(one.account) for one in listed):
        return listed
    return (_Listed(account=account, is_finished=False), *listed)


def _with_first(account: Account, listed: _List) -> _List:
    """Return the list with the account in front, and with what was known of it before."""
    known = next((one.account for one in listed if account.is_same(one.account)), account)
    return (_Listed(account=_learnt(account, known)), *_without(account, listed))


def _with_known_first(account: Account, listed: _List) -> _List:
    """Return the list with the account in front, as it is known there by now."""
    known = next((one.account for one in listed if account.is_same(one.account)), account)
    return (_Listed(account=known), *_without(account, listed))


def _without(account: Account, listed: _List) -> _List:
    return tuple(one for one in listed if not account.is_same(one.account))


def _learnt(account: Account, known: Account) -> Account:
    """Return the account with what was known of it wherever it says nothing itself."""
    return replace(
        account,
        organization=account.organization or known.organization,
        full_name=account.full_name or known.full_name,
        user_id=known.user_id if account.user_id is None else account.user_id,
        role=known.role if account.role is None else account.role,
    )


def _stop_if(cancel: CancelToken) -> None:
    if cancel.is_set:
        raise Cancelled


# ── The list ──────────────────────────────────────────────────────────────────────────────────


def _is_sound(content: Content) -> bool:
    return isinstance(content.get("accounts"), list)


def _parsed(content: Content) -> _List:
    entries = content.get("accounts", ())
    return tuple(
        _Listed(account=account, is_finished=entry.get("is_finished") is not False)
        for entry in (entries if isinstance(entries, list) else ())
        if (account := _account(entry))
    )


@lru_cache(4096)  # a long list is read again and again
def _address(site: str) -> Address:
    from zulipkey.model import address

    return address.parse_url(site)


def _account(entry: object) -> Account | None:
    from zulipkey.model.account import Account, Role, is_login

    if not isinstance(entry, dict):
        return None
    texts = [entry.get(name, "") for name in ("site", "organization", "email", "full_name")]
    if not all(isinstance(text, str) and len(text) <= _LONGEST * 2 for text in texts):
        return None
    site, organization, email, full_name = texts
    try:
        address = _address(site)
    except AddressFailure:
        return None
    if not is_login(email):
        return None
    user_id = entry.get("user_id")
    role = entry.get("role")
    return Account(
        address=address,
        organization=organization,
        email=email,
        user_id=user_id if type(user_id) is int else None,
        full_name=full_name,
        role=Role(role) if role in list(Role) else None,
        trust=_trust(entry.get("trust")),
    )


def _trust(entry: object) -> Trust:
    from zulipkey.model.trust import SYSTEM, Trust

    if not isinstance(entry, dict):
        return SYSTEM
    paths = [entry.get(name, "") for name in ("ca_file", "client_cert", "client_key")]
    if not all(isinstance(path, str) for path in paths):
        return SYSTEM
    return Trust(ca_file=paths[0], client_cert=paths[1], client_key=paths[2])


def _entries(listed: _List) -> list[dict[str, object]]:
    from zulipkey.model.trust import SYSTEM, Trust

    return [
        {
            "site": one.account.site,
            **{
                name: vars(value) if isinstance(value, Trust) else value
                for name, value in vars(one.account).items()
                if name != "address" and value not in (None, "", SYSTEM)
            },
            **({} if one.is_finished else {"is_finished": False}),
        }
        for one in listed
    ]
