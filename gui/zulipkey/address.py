"""What a person typed or pasted → an organization's address, or why it is none."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from zulipkey.errors import (
    AddressEmpty,
    AddressHasUser,
    AddressInvalid,
    AddressIsEmail,
    AddressIsPath,
    AddressIsZulipLink,
    AddressPortInvalid,
    AddressSchemeUnsupported,
)

Scheme = Literal["https", "http"]

_DEFAULT_PORT: Final[dict[Scheme, int]] = {"https": 443, "http": 80}
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://(.*)", re.DOTALL)
_SCHEME_WITHOUT_SLASHES: Final = re.compile(r"([A-Za-z][A-Za-z0-9+-]*):[^0-9/?#]")
_PATH: Final = re.compile(r"[/~\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|file:", re.IGNORECASE)
_LABEL: Final = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_READ_AS_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_AROUND_A_PASTE: Final = "<>\"'“”‘’«» \t\r\n\u00a0\u200b\u200e\u200f\ufeff"


@dataclass(frozen=True)
class Address:
    """A server's scheme, host and port. Two are equal when a request to both is the same."""

    scheme: Scheme
    host: str
    """Lower case, ASCII (punycode), IPv6 without brackets."""
    port: int
    scheme_is_guess: bool = field(default=False, compare=False)
    http_was_typed: bool = field(default=False, compare=False)
    """The person typed http:// for a server that is not on this computer; https is used."""

    @property
    def host_and_port(self) -> str:
        """The host, and the port where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORT[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Scheme, host and port; no slash at the end."""
        return f"{self.scheme}://{self.host_and_port}"

    @property
    def unicode_host(self) -> str:
        """The host as its owner writes it; the same as ``host`` where that is plain ASCII."""
        if "xn--" not in self.host:
            return self.host
        import idna

        return idna.decode(self.host)

    @property
    def is_loopback(self) -> bool:
        """Whether the name or number can only mean this computer."""
        return _is_loopback(self.host)

    @property
    def is_likely_complete(self) -> bool:
        """Whether it is worth a question to the network while the person still types."""
        return self.is_loopback or "." in self.host or ":" in self.host

    def is_same_site(self, other: Address) -> bool:
        """Whether going from here to ``other`` needs no question.

        So it is with the same host but for a "www.", and the same port, or the default ports
        of both schemes; the names of this computer count as one host.
        """
        same_host = self.host.removeprefix("www.") == other.host.removeprefix("www.") or (
            self.is_loopback and other.is_loopback
        )
        both_default = self.port == _DEFAULT_PORT[self.scheme] and (
            other.port == _DEFAULT_PORT[other.scheme]
        )
        return same_host and (self.port == other.port or both_default)

    def with_http(self) -> Address:
        """Give the same place by plain http; only for this computer's own names.

        Raises:
            ValueError: the host is not this computer.
        """
        if not self.is_loopback:
            raise ValueError("http is for this computer only")
        port = 80 if self.port == _DEFAULT_PORT[self.scheme] else self.port
        return replace(self, scheme="http", port=port)


def parse(text: str) -> Address:
    """Read an organization's address from ``text``: a host, host:port, URL, or a pasted link.

    Path, query and fragment are dropped. Without a scheme it is https. ``http://`` stays only
    for this computer's own names; for others https is meant and ``http_was_typed`` is set.

    Raises:
        AddressFailure: the subclass says what the text is instead.
    """
    text = text.strip(_AROUND_A_PASTE)
    if not text:
        raise AddressEmpty
    if text.lower().startswith("zulip:") and not text[6:7].isdigit() and text[6:]:
        raise AddressIsZulipLink
    if _PATH.match(text):
        raise AddressIsPath

    scheme, rest = _split_scheme(text)
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    if "@" in authority:
        raise AddressIsEmail if scheme is None else AddressHasUser
    host, port = _split_port(authority)
    host = _host(host)

    wants_http = scheme == "http"
    http_was_typed = wants_http and not _is_loopback(host)
    used: Scheme = "http" if wants_http and not http_was_typed else "https"
    if port is None or (http_was_typed and port == 80):
        port = _DEFAULT_PORT[used]
    return Address(used, host, port, scheme is None, http_was_typed)


def _split_scheme(text: str) -> tuple[Scheme | None, str]:
    found = _SCHEME.fullmatch(text)
    if found is None:
        if text.lower().startswith("mailto:"):
            raise AddressIsEmail
        other = _SCHEME_WITHOUT_SLASHES.match(text)
        if other and "." not in other[1] and other[1].lower() not in ("https", "http", "localhost"):
            if "@" in text:
                raise AddressIsEmail
            raise AddressSchemeUnsupported(scheme=other[1].lower())
        return None, text
    match found[1].lower():
        case "https":
            return "https", found[2]
        case "http":
            return "http", found[2]
        case other_scheme:
            raise AddressSchemeUnsupported(scheme=other_scheme)


def _split_port(authority: str) -> tuple[str, int | None]:
    if _is_ipv6(authority):
        return authority, None
    if authority.startswith("["):
        host, closed, behind = authority[1:].partition("]")
        if not closed or not _is_ipv6(host) or (behind and not behind.startswith(":")):
            raise AddressInvalid
        port = behind[1:]
    else:
        host, _, port = authority.partition(":")
    if not port:
        return host, None
    if not re.fullmatch(r"[0-9]{1,6}", port) or not 1 <= int(port) <= 65535:
        raise AddressPortInvalid
    return host, int(port)


def _host(host: str) -> str:
    if _is_ipv6(host):
        return str(ipaddress.IPv6Address(host))
    host = host.lower().removesuffix(".")
    if not host.isascii() or "xn--" in host:
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii").removesuffix(".")
            idna.decode(host)
        except (idna.IDNAError, UnicodeError, IndexError):
            raise AddressInvalid from None
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise AddressInvalid
    if _READ_AS_NUMBER.fullmatch(labels[-1]):  # the system would read 0x7f.1 as 127.0.0.1
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            raise AddressInvalid from None
    return host


def _is_ipv6(text: str) -> bool:
    try:
        return ipaddress.IPv6Address(text).scope_id is None
    except ValueError:
        return False


def _is_loopback(host: str) -> bool:
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
