"""Which proxy a request goes through: the system's, none, or one that the user has entered."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from zulipkey.model.address import Address
from zulipkey.model.errors import (
    ProxyAddressInvalid,
    ProxySettingInvalid,
    ProxySettingPassword,
    ProxySettingPort,
)
from zulipkey.model.sealed import sealed, sealed_function

if TYPE_CHECKING:
    from zulipkey.proxy.system import DesktopProxies

_SETTINGS_LAST: Final = 2.0  # seconds until the desktop is asked again
_SCHEMES: Final = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")
_SOCKS: Final = "socks5h"
"""The meaning of ``socks`` without a number, which GNOME and libproxy export."""
_ASKED_FOR: Final = ("https", "http", "all")
"""The proxies that requests can use; ``npm_config_proxy`` and the like are for other programs."""
_NO_PLACE: Final = r"[\s\"'<>\\]"


class ProxyMode(Enum):
    """Where the proxy comes from."""

    SYSTEM = "system"
    """The environment's proxy, or else that of the system's settings."""
    NONE = "none"
    MANUAL = "manual"


@dataclass(frozen=True, kw_only=True)
class ProxySettings:
    """The user's choice of a proxy."""

    mode: ProxyMode = ProxyMode.SYSTEM
    url: str = ""
    """The scheme, host and port of a manual proxy, never its login."""


@dataclass(frozen=True)
class _System:
    """The proxy for each scheme, and a function that says whether an address bypasses it."""

    by_scheme: Mapping[str, str]
    bypass: Callable[[Address], object]
    is_environment: bool = False


@sealed
class Proxies:
    """The proxy for each address; can be used from several threads. Logins stay in memory."""

    def __init__(self, chosen: Callable[[], ProxySettings] = ProxySettings) -> None:
        """Use the settings that ``chosen`` returns; it is called for each request."""
        self._chosen = chosen
        self._logins: dict[str, tuple[str, str]] = {}
        self._desktop: tuple[float, DesktopProxies] | None = None

    @property
    def settings(self) -> ProxySettings:
        """The current settings."""
        return self._chosen()

    def of(self, address: Address) -> str:
        """Return the URL of the proxy for ``address``, with its login; empty for none.

        Requests to this computer never use a proxy.

        Raises:
            ProxySettingInvalid: the setting of the environment or system is not a valid proxy.
        """
        if address.is_loopback or (settings := self.settings).mode is ProxyMode.NONE:
            return ""
        if settings.mode is ProxyMode.MANUAL:
            return self._with_login(settings.url)
        system = self._of_the_system()
        scheme = address.scheme if system.by_scheme.get(address.scheme) else "all"
        proxy = system.by_scheme.get(scheme)
        if not proxy or system.bypass(address):
            return ""
        setting = _variable(scheme) if system.is_environment else ""
        place = {"host": address.host, "port": address.port, "setting": setting}
        return self._with_login(_usable(proxy, place))

    def log_in(self, proxy: str, name: str, password: str) -> None:
        """Use this login at ``proxy`` (host:port)."""
        self._logins[proxy] = (name, password)

    def is_logged_in(self, proxy: str, name: str, password: str) -> bool:
        """Return whether this login is already in use at ``proxy``."""
        return self._logins.get(proxy) == (name, password)

    def _of_the_system(self) -> _System:
        import urllib.request

        named = urllib.request.getproxies_environment()
        named = {scheme: url for scheme, url in named.items() if scheme in _ASKED_FOR}
        if named:
            return _System(named, _excepted_by_environment, is_environment=True)
        if sys.platform == "win32":
            return _System(
                urllib.request.getproxies_registry(),  # type: ignore[attr-defined]
                lambda address: urllib.request.proxy_bypass_registry(  # type: ignore[attr-defined]
                    address.host_and_port
                ),
            )
        if sys.platform == "darwin":
            return _System(
                urllib.request.getproxies_macosx_sysconf(),  # type: ignore[attr-defined]
                lambda address: urllib.request.proxy_bypass_macosx_sysconf(  # type: ignore[attr-defined]
                    address.host_and_port
                ),
            )
        from zulipkey.proxy import system as desktop_proxies

        now = time.monotonic()
        if self._desktop is None or now - self._desktop[0] > _SETTINGS_LAST:
            self._desktop = (now, desktop_proxies.read())
        desktop = self._desktop[1]
        return _System(desktop.by_scheme, lambda address: desktop.bypass(address.host_and_port))

    def _with_login(self, url: str) -> str:
        login = self._logins.get(proxy_host(url))
        if login is None:
            return url
        scheme, _, rest = url.partition("://")
        from urllib.parse import quote

        name, password = (quote(one, safe="") for one in login)
        return f"{scheme}://{name}:{password}@{rest.rpartition('@')[2]}"


def _excepted_by_environment(address: Address) -> bool:
    """Return whether ``NO_PROXY`` excepts an address.

    Like requests, and so like every program of the Python API, accept networks in it.
    """
    import urllib.request

    from requests.utils import should_bypass_proxies

    return should_bypass_proxies(address.url, None) or bool(
        urllib.request.proxy_bypass_environment(address.host_and_port)  # type: ignore[attr-defined]
    )


def _variable(scheme: str) -> str:
    """Return the name of the environment variable that applies; lower case takes precedence."""
    name = f"{scheme}_proxy"
    found = [one for one in os.environ if one.lower() == name]  # always upper case on Windows
    return name if name in found else next(iter(found), name)


def _usable(proxy: str, place: Mapping[str, Any]) -> str:
    """Return the URL of a proxy from the environment or the system's settings.

    Raises:
        ProxySettingInvalid: it is not a proxy; the failure omits the text, which may hold a
            password.
    """
    scheme, named, rest = proxy.strip().partition("://")
    if not named:
        scheme, rest = "http", scheme
    scheme = _SOCKS if scheme.lower() == "socks" else scheme.lower()
    authority = _authority(rest)
    behind = rest[len(authority) :]
    login, at, host = authority.rpartition("@")
    if scheme not in _SCHEMES or not host.isprintable() or re.search(_NO_PLACE, host):
        raise ProxySettingInvalid(**place)
    if "@" in behind:
        raise ProxySettingPassword(**place)
    if not named and behind[1:]:
        raise ProxySettingInvalid(**place)
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(f"//{host}")
    except ValueError:
        raise ProxySettingInvalid(**place) from None
    if not parts.hostname:
        raise ProxySettingInvalid(**place)
    try:
        if parts.port == 0:
            raise ProxySettingPort(**place)
    except ValueError:
        raise ProxySettingPort(**place) from None
    # urlsplit, which requests calls, takes a bracket anywhere for the start of an IPv6 address.
    login = login.replace("[", "%5B").replace("]", "%5D")
    return f"{scheme}://{login}{at}{host}{behind}"


def _authority(text: str) -> str:
    return re.split("[/?#]", text, maxsplit=1)[0]


def proxy_host(url: str) -> str:
    """Return the host and port of a proxy, without its login, so that it can be shown."""
    return _authority(url.partition("://")[2] or url).rpartition("@")[2]


@sealed_function
def parse(text: str) -> tuple[str, tuple[str, str] | None]:
    """Parse a proxy that the user typed; return its URL, and its login if it contains one.

    Without a scheme it is an http proxy.

    Raises:
        ProxyAddressInvalid: it is not a proxy.
    """
    text = text.strip()
    try:
        from urllib.parse import urlsplit

        parts = urlsplit(text if "://" in text else f"http://{text}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ProxyAddressInvalid from None
    scheme = _SOCKS if parts.scheme == "socks" else parts.scheme
    is_place = parts.path in ("", "/") and not parts.query and not parts.fragment
    known = scheme in _SCHEMES and is_place
    if not host or port is None or not known or not text.isprintable() or " " in text:
        raise ProxyAddressInvalid
    login = None
    if parts.username:
        from urllib.parse import unquote

        login = (unquote(parts.username), unquote(parts.password or ""))
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}", login
