"""The proxy that a person has chosen, and its login, which the password manager keeps."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from zulipkey.model.errors import KeyringFailure, ProxyAddressInvalid
from zulipkey.storage.keyring import Store, wait_for_store
from zulipkey.storage.preferences import Preferences

if TYPE_CHECKING:
    from zulipkey.proxy.settings import Proxies, ProxySettings

Wait = Callable[[Callable[[], str | None]], str | None]


def _wait_as_usual(read: Callable[[], str | None]) -> str | None:
    return wait_for_store(lambda _: read())


class Network:
    """Joins what is chosen, what is remembered, and what requests use."""

    def __init__(self, preferences: Preferences, store: Store, wait: Wait = _wait_as_usual) -> None:
        """Take up, when it is needed, what was chosen the last time.

        Args:
            preferences: keep what is chosen, and the names of logins.
            store: keeps their passwords.
            wait: returns what a call returns that reads the store, which may take its time.
        """
        self._wait = wait
        self._preferences = preferences
        self._store = store

    @cached_property
    def proxies(self) -> Proxies:
        """What requests go through."""
        from zulipkey.proxy.settings import Proxies

        return Proxies(lambda: _settings(self._preferences.proxy))

    def use(self, settings: ProxySettings) -> None:
        """Use these settings from now on, and the next time."""
        from zulipkey.proxy.settings import ProxyMode

        self._preferences.remember_proxy(
            settings.url if settings.mode is ProxyMode.MANUAL else settings.mode.value
        )

    def log_in(self, proxy: str, name: str, password: str, *, remember: bool) -> None:
        """Log in to ``proxy`` (host:port) from now on.

        Args:
            proxy: as ``ProxyLoginRequired`` names it.
            name: of the login.
            password: of the login.
            remember: keep it in the password manager.

        Raises:
            KeyringFailure: it is used, but not remembered.
        """
        self.proxies.log_in(proxy, name, password)
        if remember:
            self._store.write(_service(proxy), name, password)
            self._preferences.remember_proxy_name(proxy, name)

    def load_login(self, proxy: str) -> bool:
        """Log in to ``proxy`` as it was remembered; return whether that is something new."""
        name = self._preferences.proxy_name(proxy)
        if not name:
            return False
        try:
            password = self._wait(lambda: self._store.read(_service(proxy), name))
        except KeyringFailure:
            return False
        if password is None or self.proxies.is_logged_in(proxy, name, password):
            return False
        self.proxies.log_in(proxy, name, password)
        return True


def _service(proxy: str) -> str:
    return f"zulipkey:proxy:{proxy}"


def _settings(chosen: str) -> ProxySettings:
    from zulipkey.proxy.settings import ProxyMode, ProxySettings, parse

    if chosen in ("", ProxyMode.SYSTEM.value):
        return ProxySettings()
    if chosen == ProxyMode.NONE.value:
        return ProxySettings(mode=ProxyMode.NONE)
    try:
        return ProxySettings(mode=ProxyMode.MANUAL, url=parse(chosen)[0])
    except ProxyAddressInvalid:
        return ProxySettings()
