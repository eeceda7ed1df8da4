"""Tunnels through proxies: the exchange with a proxy before it relays the connection."""

from __future__ import annotations

import http.client
import socket
from collections.abc import Mapping
from typing import Final, cast

from zulipkey.zulip import sockets
from zulipkey.zulip.answer import Answer, TooLarge
from zulipkey.zulip.sockets import OpenSockets

_SOCKS_PORT: Final = 1080


def ask_for(proxy: socket.socket, host: str, port: int, headers: Mapping[str, str]) -> None:
    """Ask an http proxy for a tunnel (CONNECT).

    Raises:
        OSError: the proxy refuses, or the connection broke.
        http.client.HTTPException: it does not speak HTTP, or its response is too large.
    """
    place = f"[{host}]" if ":" in host else host
    lines = [f"CONNECT {place}:{port} HTTP/1.0"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    proxy.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
    answer = Answer(proxy, method="CONNECT")
    try:
        answer.begin()
    except TooLarge:
        raise http.client.HTTPException("an answer without end") from None
    finally:
        answer.close()
    if answer.status != 200:
        raise OSError(f"Tunnel connection failed: {answer.status} {answer.reason}")


def through_socks(
    opened: OpenSockets,
    proxy: tuple[str, int | None],
    host: str,
    port: int,
    seconds: float,
    *,
    version: int,
    resolves: bool,
    login: tuple[str | None, str | None] = (None, None),
) -> socket.socket:
    """Connect to ``host`` through a SOCKS proxy.

    Args:
        opened: registers the connection.
        proxy: the host and port of the proxy.
        host: the host of the server.
        port: the port of the server.
        seconds: the timeout for connecting, and for each wait.
        version: ``socks.SOCKS4`` or ``socks.SOCKS5``.
        resolves: whether the proxy looks the name up, rather than this computer.
        login: the name and password for the proxy.

    Raises:
        socks.ProxyError: the proxy cannot be reached, or refuses.
        OSError: the name is not found, or the connection broke.
    """
    import socks  # type: ignore[import-untyped]

    try:
        made = sockets.connect(opened, proxy[0], proxy[1] or _SOCKS_PORT, seconds)
    except sockets.GivenUp:
        raise
    except OSError as error:
        raise socks.ProxyConnectionError("no connection to the proxy", error) from error
    # PySocks itself would connect and look names up in waits that cannot be cancelled.
    tunnel = socks.socksocket(made.family, made.type, fileno=made.detach())
    try:
        if not resolves:
            known = sockets.look_up(opened, host, port)
            usable = [
                address[0]
                for family, address in known
                if version == socks.SOCKS5 or family == socket.AF_INET
            ]
            if not usable:
                raise socket.gaierror(socket.EAI_NONAME, "no address for SOCKS 4")
            host = usable[0]
        tunnel.settimeout(seconds)
        tunnel.set_proxy(version, *proxy, resolves, *login)
        tunnel._proxy_negotiators[version](tunnel, host, port)
    except BaseException:
        tunnel.close()
        raise
    return cast(socket.socket, tunnel)
