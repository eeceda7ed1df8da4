"""The system's password manager, or what stands for it, and how long a call may wait for it."""

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

_LONGEST: Final = 200  # characters of a stranger's text
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
"""Any other may keep plain text."""
_NO_STORES: Final = ("keyring.backends.fail", "keyring.backends.null")
_VARIABLE: Final = "PYTHON_KEYRING_BACKEND"

PATIENCE: Final = 60.0
"""Seconds that a person may take to unlock the store."""
PATIENCE_OF_WINDOW: Final = 120.0
"""The same where the wait is on the screen, with a way to end it."""


class Store(Protocol):
    """Where secrets are kept; every call may block for as long as a person is asked to unlock."""

    @property
    def name(self) -> str:
        """What people call it, empty while only loading it would tell; raises KeyringAbsent."""

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none; raises KeyringFailure."""

    def write(self, service: str, user: str, secret: str) -> None:
        """Keep a secret in the place of the one before, and see it there; raises KeyringFailure."""

    def delete(self, service: str, user: str) -> None:
        """Remove the secret, if there is one; raises KeyringFailure."""


class SystemStore:
    """The system's own password manager, through ``keyring``, which is imported at the first use.

    It gets one call at a time: what two of them do to one secret would depend on which is faster.
    """

    def __init__(self) -> None:
        self._calls = threading.RLock()
        self._chosen: tuple[_Backend, str] | None = None

    @property
    def name(self) -> str:
        """See ``Store``: on Linux, to load it takes 10 MB."""
        from zulipkey.storage import known_store

        with self._calls:
            if self._chosen is None and sys.platform == "linux":
                return _SECRET_SERVICE if known_store.is_secret_service() else ""
            return self._backend()[1]

    def load_name(self) -> str:
        """Return what people call it, and load it for that; raises KeyringAbsent."""
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
        """Keep a secret in the place of the one before, and see it there."""
        with self._calls:
            backend, name = self._backend()
            # KDE Wallet and its clients misread each other in 1 session of 256: it drops the first
            # byte of what their encryption shares if it is a zero. Each call has a new session.
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
    """Keeps secrets for as long as the program runs."""

    def __init__(self) -> None:
        self._secrets: dict[tuple[str, str], str] = {}

    @property
    def name(self) -> str:
        """What people call it."""
        return "memory"

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none."""
        return self._secrets.get((service, user))

    def write(self, service: str, user: str, secret: str) -> None:
        """Keep a secret in the place of the one before."""
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
    """Return what ``call`` returns, a call that may ask a store, which nothing can break off.

    Args:
        call: runs in a thread of its own, which is left behind if the wait is given up. What it
            gets is set then, so that it can undo what it does too late.
        cancel: ends the wait.
        seconds: how long to wait at most.
        on_wait: says that this waits for the password manager, if it takes longer than
            ``waits_after``.
        waits_after: in seconds.

    Raises:
        KeyringSilent: it has taken longer.
        Cancelled: by ``cancel``.
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
            if isinstance(error, Failure):  # its frames hold what the call was given
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
    finally:  # by whatever the wait has ended, Ctrl+C as well
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
    """Return what ``call`` returns, which obeys ``cancel``, and set that if it takes too long.

    Who gives up by ``cancel`` waits on: what has been begun is finished or undone.

    Raises:
        KeyringSilent: it has taken longer than a window waits; it is undone when it goes on.
        Failure: what ``call`` raises.
    """
    try:
        return wait_for_store(lambda _: call(), seconds=PATIENCE_OF_WINDOW)
    except KeyringSilent:
        cancel.set()
        raise


# ── Choosing ──────────────────────────────────────────────────────────────────────────────────


def _choose() -> object:
    """Choose as ``keyring`` does, but among this system's own back ends only."""
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
        if system != here:  # looking at those of another would run its compiler
            continue
        try:
            backend = getattr(importlib.import_module(module), kind)
            priority = float(backend.priority)  # raises where it cannot be used
            if priority > best[0]:
                best = (priority, backend())
        except Exception as problem:  # noqa: BLE001 (back ends raise what their libraries raise)
            _log.debug("%s is not used: %s", module, type(problem).__name__)
    return best[1]


def _configured() -> tuple[str, str]:
    """Return what back end the configuration of ``keyring`` names, and its file."""
    import configparser

    from keyring.util import platform_

    path = platform_.config_root() / "keyringrc.cfg"
    config = configparser.RawConfigParser()
    config.read(path, encoding="utf-8")
    return config.get("backend", "default-keyring", fallback="").strip(), str(path)


def _named(backend: object) -> tuple[_Backend, str]:
    """Return a back end that keeps secrets safe, and what people call its store."""
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
    """Return what Windows says of one of its errors; the packages for it name no kinds."""
    if sys.platform == "win32" and isinstance(number, int):
        import ctypes

        return ctypes.FormatError(number).rstrip(". ")
    return ""


@contextlib.contextmanager
def _faults(store: str) -> Iterator[None]:
    """Turn what a back end raises into our failures; its texts may hold anything and stay here."""
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
