"""Requests, without what it does by itself; each measure stands here with its reason.

Connections are watched: each hands a duplicate of its socket to the exchange that uses it, so
that the exchange can be ended from another thread. Answers are limited (``answer.py``).
"""

from __future__ import annotations

import ipaddress
import platform
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPException
from http.cookiejar import DefaultCookiePolicy
from typing import Any, cast

import requests
import requests.adapters
from urllib3 import exceptions
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from zulipkey import __version__
from zulipkey.zulip import sockets, tunnels
from zulipkey.zulip.answer import Answer
from zulipkey.zulip.sockets import OpenSockets


def user_agent() -> str:
    """Return the name of this program; Zulip looks for Windows, Macintosh and Linux in it.

    Zulip's mail about a new login shows them (``zerver/signals.py``).
    """
    system = {"win32": "Windows", "darwin": "Macintosh; macOS"}.get(sys.platform, "Linux")
    return f"ZulipKey/{__version__} ({system}; {platform.machine() or 'unknown'})"


class Session(requests.Session):
    """Connections that are kept open, and share one TLS context."""

    def __init__(self, context: ssl.SSLContext, of_proxies: Callable[[], ssl.SSLContext]) -> None:
        """Mount the watched connections.

        Args:
            context: whom to trust as a server.
            of_proxies: returns the context for https proxies.
        """
        super().__init__()
        # No password from .netrc, no proxy, and no bundle of the environment's in our context.
        self.trust_env = False
        # No cookie is kept: one of a browser's session would sign later requests in.
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        # Only these headers, and English: some refusals are told apart by their text. Those that
        # are shown as they are, client.py asks for in the person's language.
        self.headers.clear()
        self.headers.update(
            {
                "User-Agent": user_agent(),
                "Accept": "application/json",
                "Accept-Language": "en",
                "Accept-Encoding": "gzip",
            }
        )
        adapter = _Adapter(context, of_proxies)
        self.mount("https://", adapter)
        self.mount("http://", adapter)

    def get_redirect_target(self, resp: requests.Response) -> None:
        """Take every redirect for an answer: requests would read its body, however long."""


class _Adapter(requests.adapters.HTTPAdapter):
    def __init__(self, context: ssl.SSLContext, of_proxies: Callable[[], ssl.SSLContext]) -> None:
        self._context = context
        self._of_proxies = of_proxies
        super().__init__(pool_connections=4, pool_maxsize=2)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, ssl_context=self._context, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy.lower().startswith("https:"):
            # urllib3's own would write its keys to where SSLKEYLOGFILE says.
            kwargs["proxy_ssl_context"] = self._of_proxies()
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        if proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = _socks_pools()
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        """Leave the context as it is: requests would load certifi's authorities into it."""


# ── Watched connections ───────────────────────────────────────────────────────────────────────


_thread = threading.local()


@contextmanager
def using(opened: OpenSockets) -> Iterator[None]:
    """Let the connections that this thread uses meanwhile add their sockets to ``opened``."""
    _thread.opened = opened
    try:
        yield
    finally:
        _thread.opened = None


@contextmanager
def plain_http_allowed() -> Iterator[None]:
    """Let this thread's plain http leave this computer meanwhile: nothing secret may go by it."""
    _thread.may_leave_this_computer = True
    try:
        yield
    finally:
        _thread.may_leave_this_computer = False


class _Watched(HTTPConnection):
    response_class = Answer
    _handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        try:
            made = self._connected(_thread.opened)
        except socket.gaierror as error:
            raise exceptions.NameResolutionError(self.host, self, error) from error
        except TimeoutError as error:
            raise exceptions.ConnectTimeoutError(self, "no connection in time") from error
        except OSError as error:
            raise exceptions.NewConnectionError(self, "no connection") from error
        self._handle = made.dup()
        return made

    def _connected(self, opened: OpenSockets) -> socket.socket:
        return sockets.connect(opened, self._dns_host, self.port, self._patience)

    @property
    def _patience(self) -> float:
        return cast(float, self.timeout)  # requests sets it

    def _tunnel(self) -> None:
        host, port = cast(str, self._tunnel_host), cast(int, self._tunnel_port)
        try:
            tunnels.ask_for(self.sock, host, port, self._tunnel_headers)  # type: ignore[attr-defined]
        except TimeoutError:
            raise
        except (OSError, HTTPException):
            self.close()  # by which urllib3 knows that it was the proxy
            raise

    def request(self, *args: Any, **kwargs: Any) -> None:
        if self.sock is None:
            self.connect()
        if self._handle is not None:
            _thread.opened.add(self._handle)
        _thread.opened.sent = True
        super().request(*args, **kwargs)

    def close(self) -> None:
        super().close()
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class _WatchedTls(_Watched, HTTPSConnection):
    pass


class _WatchedPlain(_Watched):
    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        if getattr(_thread, "may_leave_this_computer", False):
            return made
        try:  # a resolver may send x.localhost elsewhere
            if ipaddress.ip_address(made.getpeername()[0]).is_loopback:
                return made
        except OSError:  # cancelled meanwhile
            made.close()
            raise
        made.close()
        raise exceptions.NewConnectionError(self, "not this computer")


class _Pool(HTTPConnectionPool):
    ConnectionCls = _WatchedPlain


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


def _socks_pools() -> dict[str, type[HTTPConnectionPool]]:
    from urllib3.contrib import socks  # here, because few need it

    class _WatchedSocks(_Watched, socks.SOCKSHTTPSConnection):
        def _connected(self, opened: OpenSockets) -> socket.socket:
            options = self._socks_options
            return tunnels.through_socks(
                opened,
                (options["proxy_host"] or "", cast("int | None", options["proxy_port"])),
                self.host,
                self.port,
                self._patience,
                version=options["socks_version"],
                resolves=options["rdns"],
                login=(options["username"], options["password"]),
            )

    class _SocksPool(socks.SOCKSHTTPSConnectionPool):
        ConnectionCls = _WatchedSocks

    return {"https": _SocksPool}
