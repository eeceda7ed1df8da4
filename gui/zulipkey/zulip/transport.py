"""One exchange with a server: TLS, limits, time, and an end at any moment from any thread.

Requests is kept from what it would add by itself: a password from ``.netrc``, cookies, other
authorities in our TLS context, and the body of a redirect, read without a limit. Its exceptions
hold the request with the password: none gets out of here.
"""

from __future__ import annotations

import base64
import ipaddress
import os
import platform
import re
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Final, Literal, cast
from urllib.parse import urlencode

import requests
import requests.adapters
import urllib3.exceptions
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from zulipkey import __version__
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Cancelled,
    CertificateChainIncomplete,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateRevoked,
    CertificateUntrusted,
    CertificateWrongHost,
    ClientCertificateRequired,
    ClientKeyLocked,
    ConnectionLost,
    Failure,
    KeyPasswordWrong,
    NameNotFound,
    NotZulip,
    PlainHttpOnly,
    ProxyLoginRequired,
    ProxyNameNotFound,
    ProxyUnreachable,
    ReplyIncomplete,
    ReplyTooLarge,
    TimedOut,
    TlsFailure,
    Unreachable,
)
from zulipkey.model.trust import SYSTEM, Certificate, Trust
from zulipkey.proxy import settings as proxies
from zulipkey.proxy.settings import Proxies
from zulipkey.zulip import certificates, tunnels
from zulipkey.zulip import wire as wires
from zulipkey.zulip.answer import Answer, TooLarge
from zulipkey.zulip.sealed import sealed, unexpected
from zulipkey.zulip.wire import Wire

_BY_VERIFY_CODE: Final[dict[int, type[TlsFailure]]] = {
    9: CertificateNotYetValid,  # OpenSSL's X509_V_ERR_…
    10: CertificateExpired,
    18: CertificateUntrusted,
    19: CertificateUntrusted,
    20: CertificateChainIncomplete,
    21: CertificateChainIncomplete,
    23: CertificateRevoked,
    62: CertificateWrongHost,
    64: CertificateWrongHost,
    0x800B0101: CertificateExpired,  # Windows' CERT_E_…, through truststore
    0x800B010F: CertificateWrongHost,
    0x800B010C: CertificateRevoked,
    0x80092010: CertificateRevoked,
    -67602: CertificateWrongHost,  # macOS's errSec…, through truststore
    -67818: CertificateExpired,
    -67819: CertificateNotYetValid,
    -67820: CertificateRevoked,
}
_NOT_TLS: Final = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
)
_PROXY_FAULTS: Final = (
    urllib3.exceptions.ProxyError,
    urllib3.exceptions.LocationParseError,  # ours is parsed long before
    requests.exceptions.InvalidProxyURL,
    requests.exceptions.InvalidSchema,  # a proxy of another kind
)
_NO_SUCH_NAME: Final = (urllib3.exceptions.NameResolutionError, socket.gaierror)
_WANTS_LOGIN: Final = re.compile("failed: 40[17]")  # 401 is tinyproxy's answer to a wrong one
_SOCKS_FAULTS: Final = ("ProxyConnectionError", "SOCKS5AuthError", "SOCKS4Error")
"""By their names, since few need to import them: the proxy is not there, or does not let us in."""
_TLS_ENDED_EARLY: Final = (ssl.SSLEOFError, ssl.SSLZeroReturnError)
_ENDED_EARLY: Final = (RemoteDisconnected, IncompleteRead)
_WANTS_CERTIFICATE: Final = ("CERTIFICATE_REQUIRED", "SSLV3_ALERT_BAD_CERTIFICATE")


@dataclass(frozen=True)
class Limits:
    """How long, in seconds, and how much, in bytes, one exchange may take."""

    connect: float = 10
    silence: float = 30
    whole: float = 45
    body: int = 1 << 20


@dataclass(frozen=True)
class Reply:
    """What came back: a stranger's data."""

    asked: Address
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = field(repr=False)
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Those that the answer sets, by name; none is ever sent back by itself."""

    @property
    def host(self) -> str:
        """The host that was asked, with its port where that is not the usual one."""
        return self.asked.host_and_port


@sealed
class Transport:
    """Connections to servers, kept open for the next request; usable from several threads."""

    def __init__(
        self, limits: Limits = Limits(), *, ca_file: str = "", proxies: Proxies | None = None
    ) -> None:
        """Build the TLS context, which takes tens of milliseconds: not in the UI thread.

        Args:
            limits: of each exchange.
            ca_file: the authorities to trust instead of the environment's and the system's.
            proxies: the ways to servers; None: the system's.
        """
        self._limits = limits
        self._proxies = proxies or Proxies()
        self._ca_file = ca_file
        self._sessions: dict[Trust, tuple[_Session, tuple[tuple[int, int], ...]]] = {}
        self._key_passwords: dict[str, str] = {}
        self._session(SYSTEM)

    def close(self) -> None:
        """Close the connections that are kept open."""
        for session, _ in list(self._sessions.values()):
            session.close()

    def certificate(self, address: Address, *, cancel: CancelToken) -> Certificate | None:
        """Look at the certificate of a server that was refused; nothing is sent to it."""
        with wires.watched(cancel, self._limits.whole) as wire:
            return certificates.of_server(wire, address, self._proxies.of(address))

    def unlock_key(self, path: str, password: str) -> None:
        """Open the key of a certificate of ours with this password, for as long as we run.

        Args:
            path: as ``ClientKeyLocked`` names it.
            password: kept in memory only.

        Raises:
            KeyPasswordWrong: it does not open it.
        """
        certificates.open_key(path, password)
        self._key_passwords[path] = password

    def ask_openly(self, address: Address, path: str, *, cancel: CancelToken) -> Reply:
        """Ask by plain http, where anyone can read and answer: to be led to https, no more.

        Raises:
            NetworkFailure, ServerFailure, Cancelled: as ``exchange``; not through SOCKS proxies.
        """
        asked = replace(address, scheme="http")
        if self._proxies.of(asked).startswith("socks"):
            raise Unreachable(host=asked.host, port=asked.port)
        _thread.may_leave_this_computer = True
        try:
            return self.exchange("GET", asked, path, cancel=cancel, headers={"Connection": "close"})
        finally:
            _thread.may_leave_this_computer = False

    def wants_certificate(self, address: Address, *, cancel: CancelToken) -> bool:
        """Return whether a server that broke the connection wants a certificate of ours.

        Since TLS 1.3 it says so after the handshake, and what was sent meanwhile can undo that.
        """
        if address.scheme != "https":
            return False
        with wires.watched(cancel, self._limits.whole) as wire:
            said = certificates.said_after_handshake(wire, address, self._proxies.of(address))
        return any(sign in said for sign in _WANTS_CERTIFICATE)

    def exchange(
        self,
        method: Literal["GET", "POST"],
        address: Address,
        path: str,
        *,
        cancel: CancelToken,
        form: Mapping[str, str] | None = None,
        basic: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        trust: Trust = SYSTEM,
    ) -> Reply:
        """Send one request, once, and give its answer; redirects are answers too.

        Args:
            method: as in HTTP.
            address: the server.
            path: begins with a slash; a query may follow.
            cancel: ends the exchange from another thread.
            form: parameters for the body, form-encoded in UTF-8.
            basic: name and secret for HTTP's Basic authentication.
            headers: further ones.
            trust: whom to trust in place of the system, and our own certificate.

        Raises:
            ClientKeyLocked: the key of our own certificate needs a password first.
            NetworkFailure: no answer came.
            ReplyTooLarge, ReplyIncomplete: the answer is larger than the limit, or garbled.
            NotZulip: what answered does not speak HTTP.
            Cancelled: by ``cancel``.
        """
        if cancel.is_set:
            raise Cancelled
        try:
            session = self._session(trust)
        except KeyPasswordWrong:
            path = trust.client_key or trust.client_cert
            raise ClientKeyLocked(host=address.host, port=address.port, path=path) from None
        sent = dict(headers or {})
        if basic:
            pair = base64.b64encode(":".join(basic).encode()).decode("ascii")
            sent["Authorization"] = f"Basic {pair}"
        failure: Failure | None = None
        with wires.watched(cancel, self._limits.whole) as wire:
            try:
                with _on_this_thread(wire):
                    reply = self._send(session, method, address, path, form=form, headers=sent)
                # A shut socket looks like an answer's proper end to a reader that knows no length.
                failure = self._given_up(address, wire, cancel)
                if failure is None:
                    return reply
            except Failure as known:
                failure = known
            except Exception as error:  # noqa: BLE001 (whatever bytes may bring these libraries to)
                # Raised below and not here: what these exceptions hold must not get out, not even
                # as the context of another.
                failure = self._explain(error, address, wire, cancel)
        raise failure

    def _session(self, trust: Trust) -> _Session:
        trust_here = replace(trust, ca_file=trust.ca_file or self._ca_file)
        state = _mtimes(trust_here)
        known = self._sessions.get(trust)
        if known is None or known[1] != state:
            password = self._key_passwords.get(trust.client_key or trust.client_cert, "")
            context = _context(trust_here, password)
            of_proxies = partial(_context, Trust(ca_file=self._ca_file))
            known = self._sessions[trust] = _Session(context, of_proxies), state
        return known[0]

    def _send(
        self,
        session: _Session,
        method: str,
        address: Address,
        path: str,
        *,
        form: Mapping[str, str] | None,
        headers: dict[str, str],
    ) -> Reply:
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            # A lone surrogate in a password is for the server to refuse, not for us to stumble at.
            body = urlencode(form, errors="surrogatepass").encode("ascii")
        proxy = self._proxies.of(address)
        with session.request(
            method,
            address.url + path,
            data=body,
            headers=headers,
            allow_redirects=False,
            stream=True,
            timeout=(self._limits.connect, self._limits.silence),
            proxies={address.scheme: proxy} if proxy else None,
        ) as response:
            return Reply(
                asked=address,
                status=response.status_code,
                headers={name.lower(): value for name, value in response.headers.items()},
                body=self._body(response),
                cookies=_cookies(response.raw.headers.getlist("set-cookie")),
            )

    def _body(self, response: requests.Response) -> bytes:
        parts: list[bytes] = []
        size = 0
        for part in response.raw.stream(64 * 1024, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > self._limits.body:
                raise TooLarge
        return b"".join(parts)

    def _given_up(self, address: Address, wire: Wire, cancel: CancelToken) -> Failure | None:
        if cancel.is_set:
            return Cancelled()
        if wire.expired:
            seconds = round(self._limits.whole)
            return TimedOut(host=address.host, port=address.port, seconds=seconds)
        return None

    def _explain(
        self, error: Exception, address: Address, wire: Wire, cancel: CancelToken
    ) -> Failure:
        host, port = address.host, address.port
        if (given_up := self._given_up(address, wire, cancel)) is not None:
            return given_up
        if isinstance(error, TooLarge):
            return ReplyTooLarge(host=address.host_and_port)
        causes = tuple(_causes(error))
        if any(type(cause).__name__ in _SOCKS_FAULTS for cause in causes):
            return _proxy_failure(causes, address, self._proxies.of(address))
        for cause in causes:
            if isinstance(cause, _PROXY_FAULTS):
                return _proxy_failure(causes, address, self._proxies.of(address))
            if isinstance(cause, ssl.SSLError) and not isinstance(cause, _TLS_ENDED_EARLY):
                return _tls_failure(cause, host, port)
            if isinstance(cause, _NO_SUCH_NAME):
                return NameNotFound(host=host, port=port)
            if isinstance(cause, urllib3.exceptions.DecodeError):
                return ReplyIncomplete(host=address.host_and_port, missing="body")
            if isinstance(cause, urllib3.exceptions.NewConnectionError):
                return Unreachable(host=host, port=port)
            if isinstance(cause, (TimeoutError, urllib3.exceptions.TimeoutError)):
                seconds = self._limits.silence if wire.sent else self._limits.connect
                return TimedOut(host=host, port=port, seconds=round(seconds))
            if isinstance(cause, HTTPException) and not isinstance(cause, _ENDED_EARLY):
                return NotZulip(host=address.host_and_port)
        if isinstance(error, (urllib3.exceptions.HTTPError, OSError, HTTPException)):
            return ConnectionLost(host=host, port=port, after_sending=wire.sent)
        if wire.sent:
            return ReplyIncomplete(host=address.host_and_port, missing="body")
        return unexpected(error)


def _cookies(lines: list[str]) -> dict[str, str]:
    pairs = (line.partition(";")[0].partition("=") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}


def _proxy_failure(causes: tuple[BaseException, ...], address: Address, proxy: str) -> Failure:
    kind: type[ProxyUnreachable | ProxyLoginRequired | ProxyNameNotFound] = ProxyUnreachable
    if any(isinstance(cause, _NO_SUCH_NAME) for cause in causes):
        kind = ProxyNameNotFound
    if any(
        _WANTS_LOGIN.search(str(cause)) or type(cause).__name__ == "SOCKS5AuthError"
        for cause in causes
        if isinstance(cause, OSError)
    ):
        kind = ProxyLoginRequired
    return kind(host=address.host, port=address.port, proxy=proxies.proxy_host(proxy))


def _tls_failure(error: ssl.SSLError, host: str, port: int) -> Failure:
    if isinstance(error, ssl.SSLCertVerificationError):
        kind = _BY_VERIFY_CODE.get(error.verify_code, CertificateUntrusted)
        return kind(host=host, port=port, tls_code=error.verify_code)
    reason = error.reason or ""
    if any(sign in reason for sign in _NOT_TLS):
        return PlainHttpOnly(host=host, port=port)
    if any(sign in reason for sign in _WANTS_CERTIFICATE):
        return ClientCertificateRequired(host=host, port=port, tls_code=reason)
    return TlsFailure(host=host, port=port, tls_code=reason)


def user_agent() -> str:
    """Name this program; the words Windows, Macintosh and Linux are what Zulip looks for.

    Zulip's mail about a new login shows them (``zerver/signals.py``).
    """
    system = {"win32": "Windows", "darwin": "Macintosh; macOS"}.get(sys.platform, "Linux")
    return f"ZulipKey/{__version__} ({system}; {platform.machine() or 'unknown'})"


def _mtimes(trust: Trust) -> tuple[tuple[int, int], ...]:
    """Tell a file that was mended, or renewed, from what was read before."""
    states = []
    for path in (trust.ca_file, trust.client_cert, trust.client_key):
        try:
            status = os.stat(path)  # noqa: PTH116 (a text that may be empty)
        except (OSError, ValueError):
            states.append((0, 0))
        else:
            states.append((status.st_mtime_ns, status.st_size))
    return tuple(states)


def _context(trust: Trust, key_password: str = "") -> ssl.SSLContext:
    """Build the context: authorities of the file, or of the environment's, or the system's.

    Where a file is named that cannot be used, nobody is trusted.

    Raises:
        KeyPasswordWrong: the key of our own certificate is encrypted, and not with this password.
    """
    named = trust.ca_file or certificates.named_in(os.environ)[1]
    context: ssl.SSLContext
    if named:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        _trust_place(context, named)
    elif sys.platform == "linux" and _openssl_finds_certificates():
        # The same certificates that truststore uses here, but read once and not at each handshake.
        context = _openssls_context()
    else:
        import truststore

        context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if trust.ca_file:
        # The file may hold exactly the server's certificate, which another may have signed.
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    if trust.client_cert:
        certificates.present(context, trust, key_password)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _openssl_finds_certificates() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(
        os.environ.get(paths.openssl_cafile_env)
        or paths.cafile
        or (paths.capath and os.listdir(paths.capath))  # noqa: PTH208
    )


def _openssls_context() -> ssl.SSLContext:
    """Do as ``ssl.create_default_context``, but for SSLKEYLOGFILE, and pipes as certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    paths = ssl.get_default_verify_paths()
    _trust_place(context, os.environ.get(paths.openssl_cafile_env, paths.openssl_cafile))
    folders = os.environ.get(paths.openssl_capath_env, paths.openssl_capath)
    for folder in folders.split(os.pathsep):
        _trust_place(context, folder)
    return context


def _trust_place(context: ssl.SSLContext, place: str) -> None:
    """Trust the authorities in a file or folder, and nobody where it cannot be used."""
    with suppress(OSError, ValueError):
        if os.path.isdir(place):  # noqa: PTH112 (an environment's text, maybe no path)
            context.load_verify_locations(capath=place)
        else:
            certificates.trust_file(context, place)


_thread = threading.local()


class _on_this_thread:  # noqa: N801 (reads as a verb)
    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def __enter__(self) -> None:
        _thread.wire = self._wire

    def __exit__(self, *_: object) -> None:
        _thread.wire = None


class _Watched(HTTPConnection):
    """A connection that hands a duplicate of its socket to the exchange that uses it."""

    response_class = Answer
    _handle: socket.socket | None = None

    def _new_conn(self) -> socket.socket:
        try:
            made = self._connected(_thread.wire)
        except socket.gaierror as error:
            raise urllib3.exceptions.NameResolutionError(self.host, self, error) from error
        except TimeoutError as error:
            raise urllib3.exceptions.ConnectTimeoutError(self, "no connection in time") from error
        except OSError as error:
            raise urllib3.exceptions.NewConnectionError(self, "no connection") from error
        self._handle = made.dup()
        return made

    def _connected(self, wire: Wire) -> socket.socket:
        return wires.connect(wire, self._dns_host, self.port, self._patience)

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
            _thread.wire.add(self._handle)
        _thread.wire.sent = True
        super().request(*args, **kwargs)

    def close(self) -> None:
        super().close()
        if self._handle is not None:
            self._handle.close()
            self._handle = None


class _WatchedTls(_Watched, HTTPSConnection):
    """The same, over TLS."""


class _WatchedPlain(_Watched):
    """The same, by plain http, which leaves this computer for ``ask_openly`` only.

    A resolver may send ``x.localhost`` elsewhere.
    """

    def _new_conn(self) -> socket.socket:
        made = super()._new_conn()
        if getattr(_thread, "may_leave_this_computer", False):
            return made
        try:
            if ipaddress.ip_address(made.getpeername()[0]).is_loopback:
                return made
        except OSError:  # aborted meanwhile
            made.close()
            raise
        made.close()
        raise urllib3.exceptions.NewConnectionError(self, "not this computer")


def _socks_pools() -> dict[str, type[HTTPConnectionPool]]:
    """Return the pools of watched connections that go through a SOCKS proxy; few need them."""
    from urllib3.contrib import socks

    class _WatchedSocks(_Watched, socks.SOCKSHTTPSConnection):
        """A watched connection over TLS, through a SOCKS proxy."""

        def _connected(self, wire: Wire) -> socket.socket:
            options = self._socks_options
            return tunnels.through_socks(
                wire,
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


class _Pool(HTTPConnectionPool):
    ConnectionCls = _WatchedPlain


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedTls


class _Session(requests.Session):
    """Requests, without what it adds by itself."""

    def __init__(self, context: ssl.SSLContext, of_proxies: Callable[[], ssl.SSLContext]) -> None:
        super().__init__()
        self.trust_env = False  # no .netrc, and no bundle added to the context
        self.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
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
    """Watched connections that all share one TLS context, but for that of https proxies."""

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


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Return every exception inside ``error``, outermost first, each once."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]
