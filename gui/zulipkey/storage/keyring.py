"""The system's password manager, a replacement in memory, and how long a call may wait for it."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from typing import Final, Protocol, TypeVar

from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Cancelled,
    Failure,
    KeyringAbsent,
    KeyringBroken,
    KeyringFailure,
    KeyringLocked,
    KeyringNotInstalled,
    KeyringNotVerified,
    KeyringSilent,
)

T = TypeVar("T")

_log = logging.getLogger(__name__)

_LONGEST: Final = 200  # characters of an untrusted text
_MOST_COPIES: Final = 20  # of one secret in one store
_SECRET_SERVICE: Final = "Secret Service"
_STORES: Final = (  # keyring's module and class, its store's name, and its system
    ("keyring.backends.SecretService", "Keyring", _SECRET_SERVICE, "linux"),
    ("keyring.backends.libsecret", "Keyring", _SECRET_SERVICE, "linux"),
    ("keyring.backends.kwallet", "DBusKeyring", "KDE Wallet", "linux"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4", "KDE Wallet", "linux"),
    ("keyring.backends.macOS", "Keyring", "macOS Keychain", "darwin"),
    ("keyring.backends.Windows", "WinVaultKeyring", "Windows Credential Manager", "win32"),
)
_SAFE_STORES: Final = {module: name for module, _, name, _ in _STORES}
"""Any other back end may keep plain text."""
_NO_STORES: Final = ("keyring.backends.fail", "keyring.backends.null")
_VARIABLE: Final = "PYTHON_KEYRING_BACKEND"

PATIENCE: Final = 60.0
"""Seconds to wait for the user to unlock the store."""
PATIENCE_OF_WINDOW: Final = 120.0
"""The same for a wait that the window shows, and that the user can cancel."""


class Store(Protocol):
    """A store of secrets; every call may block while the user is asked to unlock it."""

    @property
    def name(self) -> str:
        """The display name; empty if unknown until it is loaded. Raises KeyringAbsent."""

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none; raise KeyringFailure if that fails."""

    def write(self, service: str, user: str, secret: str) -> None:
        """Write or replace a secret, and verify it; raise KeyringFailure if that fails."""

    def delete(self, service: str, user: str) -> None:
        """Remove the secret, if there is one; raise KeyringFailure if that fails."""


class SystemStore:
    """The system's own password manager, through ``keyring``, which is imported at the first use.

    It gets one call at a time, to avoid a race between two calls for one secret.
    """

    def __init__(self) -> None:
        self._calls = threading.RLock()
        self._chosen: tuple[_Backend, str] | None = None

    @property
    def name(self) -> str:
        """See ``Store``; on Linux, loading the back end takes 10 MB."""
        from zulipkey.storage import known_store

        with self._calls:
            if self._chosen is None and sys.platform == "linux":
                return _SECRET_SERVICE if known_store.is_secret_service() else ""
            return self._backend()[1]

    def load_name(self) -> str:
        """Load the back end, and return the store's display name; raise KeyringAbsent for none."""
        with self._calls:
            return self._backend()[1]

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none."""
        with self._calls:
            backend, name = self._backend()
            with _faults(name):
                secret: object = ""
                with contextlib.suppress(UnicodeDecodeError):
                    secret = backend.get_password(service, user)
                if secret == "":  # misread: see ``write``
                    secret = backend.get_password(service, user)
                return secret if isinstance(secret, str) else None

    def write(self, service: str, user: str, secret: str) -> None:
        """Write or replace a secret, and verify it."""
        with self._calls:
            backend, name = self._backend()
            # KDE Wallet and its clients misread each other in 1 session of 256, because it drops a
            # leading zero byte of the secret that their encryption shares. Each call has a new
            # session.
            for tries_left in (1, 0) if name == _SECRET_SERVICE else (0,):
                try:
                    with _faults(name):
                        backend.set_password(service, user, secret)
                    if self.read(service, user) == secret:
                        return
                except KeyringBroken:
                    if not tries_left:
                        raise
            raise KeyringNotVerified(store=name)

    def delete(self, service: str, user: str) -> None:
        """Remove the secret, if there is one, with the copies that other programs have made."""
        with self._calls:
            for _ in range(_MOST_COPIES):
                if self.read(service, user) is None:
                    return
                backend, name = self._backend()
                with _faults(name):
                    backend.delete_password(service, user)

    def _backend(self) -> tuple[_Backend, str]:
        if self._chosen is None:
            self._chosen = _named(_choose())
        return self._chosen


class _Backend(Protocol):
    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class MemoryStore:
    """A store in memory, which lasts until the program ends."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    @property
    def name(self) -> str:
        """The display name."""
        return "memory"

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none."""
        return self._secrets.get((service, user))

    def write(self, service: str, user: str, secret: str) -> None:
        """Write or replace a secret."""
        self._secrets[service, user] = secret

    def delete(self, service: str, user: str) -> None:
        """Remove the secret, if there is one."""
        self._secrets.pop((service, user), None)


# ── Waiting ───────────────────────────────────────────────────────────────────────────────────


def wait_for_store(
    call: Callable[[CancelToken], T],
    *,
    cancel: CancelToken | None = None,
    seconds: float = PATIENCE,
    on_wait: Callable[[], None] = lambda: None,
    waits_after: float = 1.0,
) -> T:
    """Return what ``call`` returns, which may use a store and so cannot be interrupted.

    Args:
        call: runs in a thread of its own, which is abandoned when the wait ends early. Its token
            is set then, so that it can undo its late changes.
        cancel: cancels the wait.
        seconds: the timeout of the wait.
        on_wait: called after ``waits_after``, to tell the user about the wait for the password
            manager.
        waits_after: the delay, in seconds.

    Raises:
        KeyringSilent: the timeout has passed.
        Cancelled: ``cancel`` was set.
        Failure: what ``call`` raises.
    """
    inner = CancelToken()
    ended = threading.Event()
    values: list[T] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            values.append(call(inner))
        except BaseException as error:  # noqa: BLE001 (raised again in the thread that waits)
            if isinstance(error, Failure):  # its frames hold the arguments of the call
                error.__traceback__ = error.__context__ = None
            errors.append(error)
        ended.set()

    threading.Thread(target=work, name="password manager", daemon=True).start()
    on_cancel = cancel.on_cancel(ended.set) if cancel is not None else contextlib.nullcontext()
    try:
        with on_cancel:
            first = min(waits_after, seconds)
            if not ended.wait(first):
                on_wait()
                ended.wait(seconds - first)
    finally:  # however the wait has ended, even by Ctrl+C
        if not values and not errors:
            inner.set()
    if errors:
        raise errors[0]
    if values:
        return values[0]
    if cancel is not None and cancel.is_set:
        raise Cancelled
    raise KeyringSilent(store="", seconds=round(seconds))


def finish_in_time(call: Callable[[], T], cancel: CancelToken) -> T:
    """Return what ``call`` returns, which obeys ``cancel``; set that after a timeout.

    When ``cancel`` is set, this still waits for ``call``, which finishes or undoes its changes.

    Raises:
        KeyringSilent: ``PATIENCE_OF_WINDOW`` has passed; ``call`` undoes its changes later.
        Failure: what ``call`` raises.
    """
    try:
        return wait_for_store(lambda _: call(), seconds=PATIENCE_OF_WINDOW)
    except KeyringSilent:
        cancel.set()
        raise


# ── Choosing ──────────────────────────────────────────────────────────────────────────────────


def _choose() -> object:
    """Choose a back end as ``keyring`` does, but only from those of this system."""
    named = os.environ.get(_VARIABLE, "")
    with _faults(named[:_LONGEST]):
        from keyring import core

        try:
            chosen: object = core.load_keyring(named) if named else core.load_config()
        except (ImportError, AttributeError, ValueError):
            backend, named_in = (named, _VARIABLE) if named else _configured()
            failure = KeyringNotInstalled(store=backend[:_LONGEST], named_in=named_in)
            raise failure from None
        return chosen if chosen is not None else _best_of_system()


def _best_of_system() -> object:
    import importlib

    best: tuple[float, object] = (0.0, None)
    here = sys.platform if sys.platform in ("win32", "darwin") else "linux"
    for module, kind, _, system in _STORES:
        if system != here:  # to import one of another system could run a compiler
            continue
        try:
            backend = getattr(importlib.import_module(module), kind)
            priority = float(backend.priority)  # raises if the back end cannot be used
            if priority > best[0]:
                best = (priority, backend())
        except Exception as problem:  # noqa: BLE001 (back ends raise what their libraries raise)
            _log.debug("%s is not used: %s", module, type(problem).__name__)
    return best[1]


def _configured() -> tuple[str, str]:
    """Return the back end in the configuration of ``keyring``, and that file's path."""
    import configparser

    from keyring.util import platform_

    path = platform_.config_root() / "keyringrc.cfg"
    config = configparser.RawConfigParser()
    config.read(path, encoding="utf-8")
    return config.get("backend", "default-keyring", fallback="").strip(), str(path)


def _named(backend: object) -> tuple[_Backend, str]:
    """Return a back end that keeps secrets safe, and the display name of its store."""
    kind = type(backend)
    if kind.__module__ == "keyring.backends.chainer":
        backend = next(iter(getattr(backend, "backends", ())), None)
        kind = type(backend)
    module = kind.__module__
    if module in _NO_STORES or backend is None:
        raise KeyringAbsent(store="")
    if module not in _SAFE_STORES:
        raise KeyringAbsent(store=f"{module}.{kind.__name__}"[:_LONGEST])
    return backend, _SAFE_STORES[module]  # type: ignore[return-value]


def _words_of_windows(number: object) -> str:
    """Return the message of a Windows error; its exception class does not tell errors apart."""
    if sys.platform == "win32" and isinstance(number, int):
        import ctypes

        return ctypes.FormatError(number).rstrip(". ")
    return ""


@contextlib.contextmanager
def _faults(store: str) -> Iterator[None]:
    """Turn a back end's exceptions into failures without their texts, which may hold anything."""
    failure: KeyringFailure
    try:
        yield
        return
    except KeyringFailure:
        raise
    except Exception as error:  # noqa: BLE001 (back ends raise what their libraries raise)
        kind = type(error).__name__
        number = getattr(error, "winerror", None)
        kinds = {one.__name__ for each in (error, error.__cause__) for one in type(each).__mro__}
    if kinds & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
        failure = KeyringLocked(store=store)
    elif "NoKeyringError" in kinds:
        failure = KeyringAbsent(store="")
    else:
        failure = KeyringBroken(store=store, reason=_words_of_windows(number) or kind)
    _log.info("the keyring failed: %s", kind)
    raise failure
