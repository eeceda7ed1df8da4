"""Maps the exceptions of requests, urllib3, PySocks and ssl to failures.

These exceptions hold the request with the password, so none may leave ``exchange.py``.
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from http.client import HTTPException, IncompleteRead, RemoteDisconnected
from typing import Any, Final

import requests
from urllib3 import exceptions

from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.sealed import unexpected
from zulipkey.proxy import settings as proxies
from zulipkey.zulip.answer import TooLarge
from zulipkey.zulip.sockets import NONE_LEFT


@dataclass(frozen=True)
class Attempt:
    """The state of an exchange when an exception was raised."""

    address: Address
    proxy: str
    """The URL of the proxy, empty for none."""
    sent: bool
    """Whether the request may have gone out."""
    patience: float
    """The timeout, in seconds, of the wait that was interrupted."""

    @property
    def place(self) -> dict[str, Any]:
        """The host and port, as arguments of a network failure."""
        return {"host": self.address.host, "port": self.address.port}


_BY_VERIFY_CODE: Final[dict[int, type[errors.TlsFailure]]] = {
    9: errors.CertificateNotYetValid,  # OpenSSL's X509_V_ERR_…
    10: errors.CertificateExpired,
    18: errors.CertificateUntrusted,
    19: errors.CertificateUntrusted,
    20: errors.CertificateChainIncomplete,
    21: errors.CertificateChainIncomplete,
    23: errors.CertificateRevoked,
    62: errors.CertificateWrongHost,
    64: errors.CertificateWrongHost,
    0x800B0101: errors.CertificateExpired,  # Windows' CERT_E_…, through truststore
    0x800B010F: errors.CertificateWrongHost,
    0x800B010C: errors.CertificateRevoked,
    0x80092010: errors.CertificateRevoked,
    -67602: errors.CertificateWrongHost,  # macOS's errSec…, through truststore
    -67818: errors.CertificateExpired,
    -67819: errors.CertificateNotYetValid,
    -67820: errors.CertificateRevoked,
}
_NOT_TLS: Final = (
    "WRONG_VERSION_NUMBER",
    "HTTP_REQUEST",
    "RECORD_LAYER_FAILURE",
    "UNKNOWN_PROTOCOL",
)
_WANTS_CERTIFICATE: Final = ("CERTIFICATE_REQUIRED", "SSLV3_ALERT_BAD_CERTIFICATE")
_REFUSES_OURS: Final = ("CERTIFICATE", "UNKNOWN_CA")
"""Alerts about the client certificate. In TLS 1.3 they come after the request, still unread."""
_WANTS_LOGIN: Final = re.compile("failed: 40[17]")  # tinyproxy answers a wrong login with 401
_NO_SUCH_NAME: Final = (exceptions.NameResolutionError, socket.gaierror)
_SOCKS: Final = ("ProxyConnectionError", "SOCKS5AuthError", "SOCKS4Error")
"""Failures of a proxy, by class name, since PySocks is only imported where it is used."""


def explain(error: Exception, attempt: Attempt) -> errors.Failure:
    """Return the failure that ``error`` stands for; log it if it is a fault of this program."""
    causes = tuple(_causes(error))
    for cause in causes:
        if isinstance(cause, OSError) and cause.errno in NONE_LEFT and not attempt.sent:
            return errors.TooManyOpen(**attempt.place, reason=errors.reason_of(cause))
    if any(type(cause).__name__ in _SOCKS for cause in causes):
        return _of_proxy(causes, attempt)
    for cause in causes:
        if (failure := _meaning(cause, causes, attempt)) is not None:
            return failure
    if isinstance(error, (exceptions.HTTPError, OSError, HTTPException)):
        return errors.ConnectionLost(**attempt.place, after_sending=attempt.sent)
    if attempt.sent:
        return errors.ReplyIncomplete(host=attempt.address.host_and_port, missing="body")
    return unexpected(error)


def _meaning(
    cause: BaseException, causes: tuple[BaseException, ...], attempt: Attempt
) -> errors.Failure | None:
    """Return the failure that ``cause``, one of ``causes``, stands for; None if it is unclear."""
    host = attempt.address.host_and_port
    match cause:
        case TooLarge():
            return errors.ReplyTooLarge(host=host)
        case (
            exceptions.ProxyError()
            | exceptions.LocationParseError()  # the proxy's: the server's is already parsed
            | requests.exceptions.InvalidProxyURL()
            | requests.exceptions.InvalidSchema()  # an unsupported kind of proxy
        ):
            return _of_proxy(causes, attempt)
        case ssl.SSLEOFError() | ssl.SSLZeroReturnError() | RemoteDisconnected() | IncompleteRead():
            return None  # a premature end: other causes say more
        case ssl.SSLError():
            return _of_tls(cause, attempt)
        case exceptions.NameResolutionError() | socket.gaierror():
            return errors.NameNotFound(**attempt.place)
        case exceptions.DecodeError():
            return errors.ReplyIncomplete(host=host, missing="body")
        case exceptions.NewConnectionError():
            return errors.Unreachable(**attempt.place)
        case TimeoutError() | exceptions.TimeoutError():
            seconds = round(attempt.patience)
            return errors.TimedOut(**attempt.place, seconds=seconds, after_sending=attempt.sent)
        case HTTPException():
            return errors.NotZulip(host=host)
    return None


def means_certificate_wanted(reason: str) -> bool:
    """Return whether a TLS alert, by its OpenSSL name, asks for a client certificate."""
    return any(sign in reason for sign in _WANTS_CERTIFICATE)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Return ``error`` and every exception inside it, outermost first, each once."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if not isinstance(one, BaseException) or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += [*one.args, getattr(one, "reason", None), one.__cause__, one.__context__]


def _of_proxy(causes: tuple[BaseException, ...], attempt: Attempt) -> errors.Failure:
    kind: type[errors.ProxyUnreachable | errors.ProxyLoginRequired | errors.ProxyNameNotFound] = (
        errors.ProxyUnreachable
    )
    if any(isinstance(cause, _NO_SUCH_NAME) for cause in causes):
        kind = errors.ProxyNameNotFound
    if any(
        _WANTS_LOGIN.search(str(cause)) or type(cause).__name__ == "SOCKS5AuthError"
        for cause in causes
        if isinstance(cause, OSError)
    ):
        kind = errors.ProxyLoginRequired
    return kind(**attempt.place, proxy=proxies.proxy_host(attempt.proxy))


def _of_tls(error: ssl.SSLError, attempt: Attempt) -> errors.Failure:
    if isinstance(error, ssl.SSLCertVerificationError):
        kind = _BY_VERIFY_CODE.get(error.verify_code, errors.CertificateUntrusted)
        return kind(**attempt.place, tls_code=error.verify_code)
    reason = error.reason or ""
    if attempt.sent and not any(sign in reason for sign in _REFUSES_OURS):
        return errors.ConnectionLost(**attempt.place, after_sending=True)
    if any(sign in reason for sign in _NOT_TLS):
        return errors.PlainHttpOnly(**attempt.place)
    if means_certificate_wanted(reason):
        return errors.ClientCertificateRequired(**attempt.place, tls_code=reason)
    return errors.TlsFailure(**attempt.place, tls_code=reason)
