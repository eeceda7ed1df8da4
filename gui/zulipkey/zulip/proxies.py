"""Which proxy a request goes through: the system's, none, or one that a person has named."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, unquote, urlsplit

from zulipkey.address import Address
from zulipkey.errors import ProxyAddressInvalid

if TYPE_CHECKING:
    from zulipkey.zulip.desktop_proxies import DesktopProxies

_SETTINGS_LAST: Final = 2.0  # seconds until the desktop is asked again
_SCHEMES: Final = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")


class ProxyMode(Enum):
    """Where the proxy comes from."""

    SYSTEM = "system"
    """The environment's, else the one of the system's settings."""
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, kw_only=True)
class ProxySettings:
    """What a person has chosen."""

    mode: ProxyMode = ProxyMode.SYSTEM
    url: str = ""
    """Scheme, host and port of a manual one; a login is never here."""


class Proxies:
    """Gives the proxy for each address; several threads may ask. Logins are kept in memory only."""

    def __init__(self, chosen: Callable[[], ProxySettings] = ProxySettings) -> None:
        """Use what ``chosen`` gives; it is called when the first request goes out."""
        self._chosen = chosen
        self._settings: ProxySettings | None = None
        self._logins: dict[str, tuple[str, str]] = {}
        self._desktop: tuple[float, DesktopProxies] | None = None

    @property
    def settings(self) -> ProxySettings:
        """What is chosen now."""
        if self._settings is None:
            self._settings = self._chosen()
        return self._settings

    def use(self, settings: ProxySettings) -> None:
        """Use these settings from now on."""
        self._settings = settings

    def of(self, address: Address) -> str:
        """Give the URL of the proxy for ``address``, with its login; empty for none.

        This computer is never asked through a proxy.
        """
        if address.is_loopback or self.settings.mode is ProxyMode.NONE:
            return ""
        if self.settings.mode is ProxyMode.MANUAL:
            return self._with_login(self.settings.url)
        proxies, bypass = self._of_the_system()
        proxy = proxies.get(address.scheme) or proxies.get("all") or ""
        if not proxy or bypass(address.host_and_port):
            return ""
        return self._with_login(proxy if "://" in proxy else f"http://{proxy}")

    def may_use(self, proxy: str) -> bool:
        """Tell whether some request may go through ``proxy`` (host:port)."""
        if self.settings.mode is ProxyMode.SYSTEM:
            return proxy in [shown(url) for url in self._of_the_system()[0].values()]
        return self.settings.mode is ProxyMode.MANUAL and proxy == shown(self.settings.url)

    def log_in(self, proxy: str, name: str, password: str) -> None:
        """Use this login at ``proxy`` (host:port) from now on."""
        self._logins[proxy] = (name, password)

    def is_logged_in(self, proxy: str, name: str, password: str) -> bool:
        """Tell whether this login is in use at ``proxy`` already."""
        return self._logins.get(proxy) == (name, password)

    def _of_the_system(self) -> tuple[Mapping[str, str], Callable[[str], object]]:
        """Give the proxies for each scheme, and what tells whether a host is asked without one."""
        import urllib.request

        # Of Linux it knows the environment only.
        proxies = urllib.request.getproxies()
        if set(proxies) - {"no"}:
            return proxies, urllib.request.proxy_bypass
        from zulipkey.zulip import desktop_proxies

        now = time.monotonic()
        if self._desktop is None or now - self._desktop[0] > _SETTINGS_LAST:
            self._desktop = (now, desktop_proxies.read())
        return self._desktop[1].by_scheme, self._desktop[1].bypass

    def _with_login(self, url: str) -> str:
        login = self._logins.get(shown(url))
        if login is None:
            return url
        scheme, _, rest = url.partition("://")
        name, password = (quote(one, safe="") for one in login)
        return f"{scheme}://{name}:{password}@{rest.rpartition('@')[2]}"


def shown(url: str) -> str:
    """Give a proxy as people may see it: host and port, never its login."""
    return url.rpartition("://")[2].rpartition("@")[2].partition("/")[0]


def parse(text: str) -> tuple[str, tuple[str, str] | None]:
    """Read what was typed as a proxy: its URL, and the login if there was one in it.

    Without a scheme it is an http proxy.

    Raises:
        ProxyAddressInvalid: it is none.
    """
    text = text.strip()
    try:
        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ProxyAddressInvalid from None
    known = parts.scheme in _SCHEMES and parts.path in ("", "/") and not parts.query
    if not host or port is None or not known or not text.isprintable() or " " in text:
        raise ProxyAddressInvalid
    login = None
    if parts.username:
        login = (unquote(parts.username), unquote(parts.password or ""))
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}", login
