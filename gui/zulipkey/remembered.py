"""The accounts that are remembered: a list in a file, their keys in the system's keyring."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from zulipkey import home
from zulipkey.abort import Abort
from zulipkey.accounts import Account, ApiKey, KeyResult, Role, is_login
from zulipkey.certificate import SYSTEM, Trust
from zulipkey.errors import (
    Cancelled,
    Failure,
    KeyNotInKeyring,
    KeyringFailure,
    KeyringNotVerified,
    NoHomeFolder,
    NotWritable,
)
from zulipkey.stores import MemoryStore, Store

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_log = logging.getLogger(__name__)

_LARGEST: Final = 16 * 1024 * 1024  # bytes of the list
_LONGEST: Final = 200  # characters of a stranger's text


class RememberedAccounts:
    """The list, the most recently used account first, and the keys that belong to it.

    A call to the store cannot be broken off. The one that an abort leaves behind undoes, as soon
    as it returns, what it has done.
    """

    def __init__(self, path: Path | None, store: Store) -> None:
        """Use the list at ``path``, which need not exist; None: keep it only while this lives."""
        self._path = path
        self._store = store
        self._in_memory: tuple[Account, ...] = ()
        self._changing = threading.Lock()

    @property
    def store_name(self) -> str:
        """What people call the password manager.

        Raises:
            KeyringAbsent: there is none that is safe.
        """
        return self._store.name

    def accounts(self) -> tuple[Account, ...]:
        """Give the accounts, from the file alone; one that cannot be read has none."""
        return self._in_memory if self._path is None else _read(self._path)

    def remember(self, result: KeyResult, *, abort: Abort) -> None:
        """Keep the key in the store, read it back, and put the account first in the list.

        Raises:
            KeyringFailure: the store did not take it; nothing was remembered.
            NotWritable: the list could not be written; the key is in the store no more.
            NoHomeFolder: there is no place for the list.
            Cancelled: by ``abort``; nothing was remembered.
        """
        if self._path is None and not isinstance(self._store, MemoryStore):
            raise NoHomeFolder  # a key in the store that is in no list is found by nobody
        account, secret = result.account, result.key.reveal()
        place = _place(account)
        _stop_if(abort)
        before = self._store.read(*place)
        _stop_if(abort)
        self._store.write(*place, secret)
        try:
            _stop_if(abort)
            if self._store.read(*place) != secret:
                raise KeyringNotVerified(store=self._store.name)
            _stop_if(abort)
            self._change(lambda accounts: (account, *_without(account, accounts)))
        except Failure:
            with contextlib.suppress(KeyringFailure):
                if before is None:
                    self._store.delete(*place)
                else:
                    self._store.write(*place, before)
            raise

    def result_of(self, account: Account, *, abort: Abort) -> KeyResult:
        """Give a remembered account's key, and put the account first in the list.

        Another program may have changed the key: what the store has now is what counts.

        Raises:
            KeyNotInKeyring: it is gone, or what is there is no key.
            KeyringFailure: the store did not give it.
            Cancelled: by ``abort``.
        """
        _stop_if(abort)
        secret = self._store.read(*_place(account))
        _stop_if(abort)
        key: ApiKey | None = None
        with contextlib.suppress(ValueError):
            key = ApiKey(secret or "")
        if key is None:
            raise KeyNotInKeyring(store=self._store.name)
        with contextlib.suppress(NotWritable):  # only the order would be lost
            self._change(lambda accounts: (account, *_without(account, accounts)))
        return KeyResult(account=account, key=key)

    def update(self, account: Account) -> None:
        """Keep what was learnt of a remembered account: its name, its role, its organization's."""
        with contextlib.suppress(NotWritable):
            self._change(
                lambda accounts: tuple(account if account.is_same(one) else one for one in accounts)
            )

    def forget(self, account: Account, *, abort: Abort) -> None:
        """Remove the key from the store and the account from the list.

        Raises:
            KeyringFailure: the store did not remove it; the list is as it was.
            NotWritable: the list could not be written.
            Cancelled: by ``abort``, before anything was removed.
        """
        _stop_if(abort)
        self._store.delete(*_place(account))
        self._change(lambda accounts: _without(account, accounts))

    def _change(self, change: Callable[[tuple[Account, ...]], tuple[Account, ...]]) -> None:
        with self._changing:
            if self._path is None:
                self._in_memory = change(self._in_memory)
                return
            try:
                with _locked(self._path):
                    before = _read(self._path)
                    after = change(before)
                    if after != before:
                        _write(self._path, after)
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise NotWritable(path=str(self._path), reason=reason) from None


def usual_path() -> Path | None:
    """Return the place of the list by this system's convention; None without a home folder."""
    if sys.platform == "win32":
        folder = home.base_folder("LOCALAPPDATA", "AppData/Local")
    elif sys.platform == "darwin":
        folder = home.base_folder("", "Library/Application Support")
    else:
        folder = home.base_folder("XDG_DATA_HOME", ".local/share")
    return folder and folder / "zulipkey" / "accounts.json"


def _place(account: Account) -> tuple[str, str]:
    """The service, which names the organization, and the user."""
    return f"zulipkey:{account.site}", account.email


def _without(account: Account, accounts: tuple[Account, ...]) -> tuple[Account, ...]:
    return tuple(one for one in accounts if not account.is_same(one))


def _stop_if(abort: Abort) -> None:
    if abort.is_set:
        raise Cancelled


# ── The list ──────────────────────────────────────────────────────────────────────────────────


def _read(path: Path) -> tuple[Account, ...]:
    if not path.exists():
        return ()
    return tuple(account for entry in _entries(path) or () if (account := _account(entry)))


def _entries(path: Path) -> list[object] | None:
    """Give what is listed in the file, None if it is damaged, or of a later version."""
    import json

    try:
        if path.stat().st_size > _LARGEST:
            return None
        entries = json.loads(path.read_text("utf-8"))["accounts"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as problem:
        _log.warning("the list of accounts was not read: %s", type(problem).__name__)
        return None
    return entries if isinstance(entries, list) else None


def _account(entry: object) -> Account | None:
    if not isinstance(entry, dict):
        return None
    texts = [entry.get(name, "") for name in ("site", "organization", "email", "full_name")]
    if not all(isinstance(text, str) and len(text) <= _LONGEST * 2 for text in texts):
        return None
    site, organization, email, full_name = texts
    if not site.startswith(("https://", "http://")) or not is_login(email):
        return None
    user_id = entry.get("user_id")
    role = entry.get("role")
    return Account(
        site=site,
        organization=organization,
        email=email,
        user_id=user_id if type(user_id) is int else None,
        full_name=full_name,
        role=Role(role) if role in list(Role) else None,
        trust=_trust(entry.get("trust")),
    )


def _trust(entry: object) -> Trust:
    if not isinstance(entry, dict):
        return SYSTEM
    paths = [entry.get(name, "") for name in ("ca_file", "client_cert", "client_key")]
    if not all(isinstance(path, str) for path in paths):
        return SYSTEM
    return Trust(ca_file=paths[0], client_cert=paths[1], client_key=paths[2])


def _write(path: Path, accounts: tuple[Account, ...]) -> None:
    import json

    if path.exists() and _entries(path) is None:  # not ours to destroy
        path.replace(path.with_name(f"{path.name}.damaged"))
    entries = [
        {
            name: vars(value) if isinstance(value, Trust) else value
            for name, value in vars(account).items()
            if value not in (None, "", SYSTEM)
        }
        for account in accounts
    ]
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump({"accounts": entries}, file, indent=1, ensure_ascii=False)
        file.write("\n")
        file.flush()
        os.fsync(descriptor)
    new.replace(path)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Keep other processes from changing the list meanwhile."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with path.with_name(f"{path.name}.lock").open("a+b") as lock:
        if sys.platform == "win32":
            lock.seek(0)
            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
            try:
                yield
            finally:
                lock.seek(0)
                msvcrt.locking(lock.fileno(), msvcrt.LK_UNLCK, 1)
        else:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
