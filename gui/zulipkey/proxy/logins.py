"""The proxy that the user has chosen, and its login, which the password manager keeps."""

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
    """The proxy settings and logins, shared by the preferences, the store and the requests."""

    def __init__(self, preferences: Preferences, store: Store, wait: Wait = _wait_as_usual) -> None:
        """Initialize the settings; read nothing until it is needed.

        Args:
            preferences: keep the chosen proxy, and the names of logins.
            store: keeps the passwords of logins.
            wait: calls a function that reads the store, waits for it, and returns its result.
        """
        self._wait = wait
        self._preferences = preferences
        self._store = store

    @cached_property
    def proxies(self) -> Proxies:
        """The proxies that requests use."""
        from zulipkey.proxy.settings import Proxies

        return Proxies(lambda: _settings(self._preferences.proxy))

    def use(self, settings: ProxySettings) -> None:
        """Use these settings, and remember them."""
        from zulipkey.proxy.settings import ProxyMode

        self._preferences.remember_proxy(
            settings.url if settings.mode is ProxyMode.MANUAL else settings.mode.value
        )

    def log_in(self, proxy: str, name: str, password: str, *, remember: bool) -> None:
        """Use this login at ``proxy`` (host:port).

        Args:
            proxy: the proxy in ``ProxyLoginRequired``.
            name: the name of the login.
            password: the password of the login.
            remember: whether to keep the login in the password manager.

        Raises:
            KeyringFailure: the login is used, but not remembered.
        """
        self.proxies.log_in(proxy, name, password)
        if remember:
            self._store.write(_service(proxy), name, password)
            self._preferences.remember_proxy_name(proxy, name)

    def load_login(self, proxy: str) -> bool:
        """Use the remembered login at ``proxy``; return whether it was not in use before."""
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
