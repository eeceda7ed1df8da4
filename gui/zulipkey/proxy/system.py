"""The proxies in a Linux desktop's settings: those of GNOME and its relatives, and of Plasma."""

from __future__ import annotations

import ast
import configparser
import ipaddress
import logging
import os
import subprocess
import sys
import urllib.request
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import urlsplit

from zulipkey.desktop import plasma, programs

_SCHEMA: Final = "org.gnome.system.proxy"
_PATIENCE: Final = 2
_UNREADABLE: Final = (
    OSError,
    LookupError,
    SyntaxError,
    ValueError,
    configparser.Error,
    subprocess.SubprocessError,
)
_log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class DesktopProxies:
    """The proxy settings of a desktop."""

    by_scheme: Mapping[str, str] = field(default_factory=dict)
    """The proxy's URL for each scheme; ``all`` is for schemes that are not listed."""
    bypass_hosts: tuple[str, ...] = ()
    """Host names, suffixes of host names, and networks that bypass the proxy."""

    def bypass(self, host_and_port: str) -> bool:
        """Return whether requests to this server bypass the proxy."""
        with suppress(ValueError):
            address = ipaddress.ip_address(urlsplit(f"//{host_and_port}").hostname or "")
            for one in self.bypass_hosts:
                with suppress(ValueError):
                    if address in ipaddress.ip_network(one, strict=False):
                        return True
        names = ",".join(one.removeprefix("*") for one in self.bypass_hosts)
        # The names have the same meaning as those in the environment's no_proxy.
        return bool(urllib.request.proxy_bypass_environment(host_and_port, {"no": names}))  # type: ignore[attr-defined]


def read(environ: Mapping[str, str] = os.environ) -> DesktopProxies:
    """Return the proxies of the desktop in ``environ``; none if it has no settings.

    It does not run a script that finds the proxy (PAC), and returns none then.
    """
    if sys.platform != "linux" or not environ.get("XDG_CURRENT_DESKTOP"):
        return DesktopProxies()
    try:
        return _plasma(environ) if plasma.is_here(environ) else _gnome(environ)
    except _UNREADABLE as problem:
        _log.info("no proxy settings of the desktop: %s", type(problem).__name__)
        return DesktopProxies()


def _gnome(environ: Mapping[str, str]) -> DesktopProxies:
    done = programs.run(
        "gsettings", "list-recursively", _SCHEMA, environ=environ, patience=_PATIENCE
    )
    done.check_returncode()
    values = {}
    for line in done.stdout.decode().splitlines():
        schema, key, value = line.split(" ", 2)
        values[f"{schema.removeprefix(_SCHEMA)}.{key}"] = value
    if ast.literal_eval(values[".mode"]) != "manual":
        return DesktopProxies()
    proxies = {}
    for scheme, section, how in (("https", "https", "http"), ("all", "socks", "socks5h")):
        host, port = (ast.literal_eval(values[f".{section}.{key}"]) for key in ("host", "port"))
        if host and port:
            proxies[scheme] = f"{how}://{f'[{host}]' if ':' in host else host}:{port}"
    # An empty list has a type prefix.
    bypass_hosts = ast.literal_eval(values[".ignore-hosts"].removeprefix("@as "))
    return DesktopProxies(by_scheme=proxies, bypass_hosts=tuple(bypass_hosts))


def _plasma(environ: Mapping[str, str]) -> DesktopProxies:
    settings = plasma.settings("kioslaverc", environ)
    if settings.get("Proxy Settings", "ProxyType", fallback="0") != "1":  # 1: manual
        return DesktopProxies()
    proxies = {}
    for scheme, key, how in (("https", "httpsProxy", "http"), ("all", "socksProxy", "socks5h")):
        # "http://proxy.example.com 8080", or with a colon in later versions.
        text = settings.get("Proxy Settings", key, fallback="").strip()
        place = text.rpartition("://")[2].replace(" ", ":").rstrip("/")
        host, _, port = place.rpartition(":")
        if host and port != "0":
            proxies[scheme] = f"{how}://{place}"
    bypass_hosts = settings.get("Proxy Settings", "NoProxyFor", fallback="").replace(" ", ",")
    return DesktopProxies(
        by_scheme=proxies, bypass_hosts=tuple(filter(None, bypass_hosts.split(",")))
    )
