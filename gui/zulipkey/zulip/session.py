"""A requests session without the features that are unsafe here; comments give the reasons.

Connections are watched: each gives a duplicate of its socket to the exchange that uses it, so
that another thread can cancel the exchange. Responses have a size limit (``answer.py``).
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
    """Return the User-Agent of this program.

    Zulip looks for Windows, Macintosh or Linux in it, and shows the system in its email about a
    new login (``zerver/signals.py``).
    """
    system = {"win32": "Windows", "darwin": "Macintosh; macOS"}.get(sys.platform, "Linux")
    return f"ZulipKey/{__version__} ({system}; {platform.machine() or 'unknown'})"


class Session(requests.Session):
    """A session whose connections stay open and share one TLS context."""

    def __init__(self, context: ssl.SSLContext, of_proxies: Callable[[], ssl.SSLContext]) -> None:
        """Mount the watched connections.

        Args:
            context: says which servers to trust.
            of_proxies: returns the context for https proxies.
        """
        super().__init__()
        # Take no password from .netrc, and no proxy or certificate bundle from the environment.
        self.trust_env = False
        # Keep no cookies: a session cookie would authenticate later requests.
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        # Send only these headers, and ask for English, because only their text tells some refusals
        # apart. client.py asks for the user's language where a refusal is shown unchanged.
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
        """Return None for every response: requests would read a redirect's body, however long."""


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
            # urllib3's own context would write its keys to the file in SSLKEYLOGFILE.
            kwargs["proxy_ssl_context"] = self._of_proxies()
        manager = super().proxy_manager_for(proxy, ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}
        if proxy.lower().startswith("socks"):
            manager.pool_classes_by_scheme = _socks_pools()
        return manager

    def cert_verify(self, conn: Any, url: str, verify: object, cert: object) -> None:
        """Leave the context unchanged: requests would load certifi's authorities into it."""


# ── Watched connections ───────────────────────────────────────────────────────────────────────


_thread = threading.local()


@contextmanager
def using(opened: OpenSockets) -> Iterator[None]:
    """Add the sockets of the connections that this thread uses meanwhile to ``opened``."""
    _thread.opened = opened
    try:
        yield
    finally:
        _thread.opened = None


@contextmanager
def plain_http_allowed() -> Iterator[None]:
    """Allow this thread plain http to other computers meanwhile; it must send nothing secret."""
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
            self.close()  # tells urllib3 that the proxy failed
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
        try:  # a resolver may map x.localhost to another computer
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
    from urllib3.contrib import socks  # imported here, because it is rarely needed

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
