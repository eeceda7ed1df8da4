"""One exchange with a server, with size and time limits; any thread can cancel it.

The libraries' exceptions hold the request with the password, so none may leave this module.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypedDict
from urllib.parse import urlencode

from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.sealed import sealed
from zulipkey.model.trust import SYSTEM, Certificate, Trust
from zulipkey.proxy.settings import Proxies
from zulipkey.zulip import session as sessions
from zulipkey.zulip import sockets, tls
from zulipkey.zulip.answer import TooLarge
from zulipkey.zulip.explain import Attempt, explain, means_certificate_wanted
from zulipkey.zulip.session import Session
from zulipkey.zulip.sockets import OpenSockets

if TYPE_CHECKING:
    import requests

_PIECE: Final = 64 * 1024  # bytes


@dataclass(frozen=True)
class Limits:
    """Limits of one exchange: times in seconds, and the size of the body in bytes."""

    connect: float = 10
    silence: float = 30
    whole: float = 45
    body: int = 1 << 20


class Place(TypedDict):
    """The host that a response came from, and its status."""

    host: str
    status: int


@dataclass(frozen=True)
class Reply:
    """A response; its content is untrusted."""

    asked: Address
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = field(repr=False)
    cookies: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The cookies that the response sets, by name; they are never sent back automatically."""

    @property
    def host(self) -> str:
        """The host that was asked, with its port unless that is the default."""
        return self.asked.host_and_port

    @property
    def place(self) -> Place:
        """The host and status, as arguments of a server failure."""
        return {"host": self.host, "status": self.status}


@sealed
class Transport:
    """Connections to servers, kept open for the next request; usable from several threads."""

    def __init__(
        self, limits: Limits = Limits(), *, ca_file: str = "", proxies: Proxies | None = None
    ) -> None:
        """Build the TLS context, which takes tens of milliseconds: do not call in the UI thread.

        Args:
            limits: the limits of each exchange.
            ca_file: the authorities to trust instead of the environment's and the system's.
            proxies: chooses the proxy for each server; None uses the system's settings.
        """
        self._limits = limits
        self._proxies = proxies or Proxies()
        self._ca_file = ca_file
        self._sessions: dict[Trust, tuple[Session, tuple[tuple[int, int], ...]]] = {}
        self._key_passwords: dict[str, str] = {}
        self._session(SYSTEM)

    def close(self) -> None:
        """Close the connections that are kept open."""
        for session, _ in list(self._sessions.values()):
            session.close()

    def certificate(self, address: Address, *, cancel: CancelToken) -> Certificate | None:
        """Return the certificate of a server that was refused; send nothing to the server."""
        with sockets.limited(cancel, self._limits.whole) as opened:
            return tls.certificate_of(opened, address, self._proxies.of(address))

    def unlock_key(self, path: str, password: str) -> None:
        """Unlock the private key of a client certificate until the program ends.

        Args:
            path: the path in ``ClientKeyLocked``.
            password: kept in memory only.

        Raises:
            KeyPasswordWrong: the password does not decrypt the key.
        """
        tls.check_key_password(path, password)
        self._key_passwords[path] = password

    def ask_by_plain_http(self, address: Address, path: str, *, cancel: CancelToken) -> Reply:
        """Send a request by plain http, only to find a redirect to https: anyone can read it.

        Raises:
            Unreachable: the address is behind a SOCKS proxy, which is not supported here.
            NetworkFailure, ServerFailure, Cancelled: as in ``exchange``.
        """
        asked = replace(address, scheme="http")
        if self._proxies.of(asked).startswith("socks"):
            raise errors.Unreachable(host=asked.host, port=asked.port)
        with sessions.plain_http_allowed():
            return self.exchange(asked, path, cancel=cancel, headers={"Connection": "close"})

    def wants_certificate(self, address: Address, *, cancel: CancelToken) -> bool:
        """Return whether a server that dropped the connection wants a client certificate.

        In TLS 1.3 its alert comes after the handshake, and a request sent meanwhile can lose it.
        """
        if address.scheme != "https":
            return False
        with sockets.limited(cancel, self._limits.whole) as opened:
            alert = tls.alert_after_handshake(opened, address, self._proxies.of(address))
        return means_certificate_wanted(alert)

    def exchange(
        self,
        address: Address,
        path: str,
        *,
        cancel: CancelToken,
        form: Mapping[str, str] | None = None,
        basic: tuple[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        trust: Trust = SYSTEM,
    ) -> Reply:
        """Send one request, once, and return the response; do not follow redirects.

        Args:
            address: the server.
            path: begins with a slash; a query may follow.
            cancel: cancels the exchange from another thread.
            form: parameters for the body of a POST, form-encoded in UTF-8; None sends a GET.
            basic: the name and secret for HTTP Basic authentication.
            headers: additional headers.
            trust: the authorities to trust instead of the system's, and the client certificate.

        Raises:
            ClientKeyLocked: the key of the client certificate needs a password first.
            NetworkFailure: no response came.
            ReplyTooLarge, ReplyIncomplete: the response is larger than the limit, or garbled.
            NotZulip: the other side does not speak HTTP.
            Cancelled: ``cancel`` was set.
        """
        if cancel.is_set:
            raise errors.Cancelled
        try:
            session = self._session(trust)
        except errors.KeyPasswordWrong:
            path = trust.client_key or trust.client_cert
            raise errors.ClientKeyLocked(host=address.host, port=address.port, path=path) from None
        sent = dict(headers or {})
        if basic:
            pair = base64.b64encode(":".join(basic).encode()).decode("ascii")
            sent["Authorization"] = f"Basic {pair}"
        failure: errors.Failure | None = None
        with sockets.limited(cancel, self._limits.whole) as opened:
            try:
                with sessions.using(opened):
                    reply = self._send(session, address, path, form=form, headers=sent)
                # If the length is unknown, a shut socket looks like the proper end of a response.
                failure = self._given_up(address, opened, cancel)
                if failure is None:
                    return reply
            except errors.Failure as known:
                failure = known
            except Exception as error:  # noqa: BLE001 (these libraries can raise anything)
                # Raised below and not here, so that ``error`` does not leave this module as the
                # context of the failure.
                patience = self._limits.silence if opened.sent else self._limits.connect
                failure = self._given_up(address, opened, cancel) or explain(
                    error, Attempt(address, self._proxies.of(address), opened.sent, patience)
                )
        raise failure

    def _session(self, trust: Trust) -> Session:
        trust_here = replace(trust, ca_file=trust.ca_file or self._ca_file)
        state = tls.file_states(trust_here)
        known = self._sessions.get(trust)
        if known is None or known[1] != state:
            password = self._key_passwords.get(trust.client_key or trust.client_cert, "")
            context = tls.context(trust_here, password)
            of_proxies = partial(tls.context, Trust(ca_file=self._ca_file))
            known = self._sessions[trust] = Session(context, of_proxies), state
        return known[0]

    def _send(
        self,
        session: Session,
        address: Address,
        path: str,
        *,
        form: Mapping[str, str] | None,
        headers: dict[str, str],
    ) -> Reply:
        body = None
        if form is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            # Let the server refuse a password with a lone surrogate, instead of failing here.
            body = urlencode(form, errors="surrogatepass").encode("ascii")
        proxy = self._proxies.of(address)
        with session.request(
            "GET" if form is None else "POST",
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
        for part in response.raw.stream(_PIECE, decode_content=True):
            parts.append(part)
            size += len(part)
            if size > self._limits.body:
                raise TooLarge
        return b"".join(parts)

    def _given_up(
        self, address: Address, opened: OpenSockets, cancel: CancelToken
    ) -> errors.Failure | None:
        if cancel.is_set:
            return errors.Cancelled()
        if opened.expired:
            seconds = round(self._limits.whole)
            return errors.TimedOut(
                host=address.host, port=address.port, seconds=seconds, after_sending=opened.sent
            )
        return None


def _cookies(lines: list[str]) -> dict[str, str]:
    pairs = (line.partition(";")[0].partition("=") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}
