"""The parsing of typed or pasted text as an organization's address."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from zulipkey.model import errors

Scheme = Literal["https", "http"]

_DEFAULT_PORT: Final[dict[Scheme, int]] = {"https": 443, "http": 80}
# These patterns are compiled at their first use, so that the first paint does not wait for them.
_HTTP: Final = r"(?i)(https?)(?:\s*:\s*[/\\]*|[/\\]{2,})"
"""It also matches misspellings: ``https:/``, ``https//``, ``https: //``."""
_OTHER_SCHEME: Final = r"([A-Za-z][A-Za-z0-9+.-]*):(//)?"
_SCHEMES_WITHOUT_SLASHES: Final = frozenset(
    ("about", "blob", "chrome", "data", "edge", "ftp", "irc", "javascript", "sms", "ssh", "tel")
)
"""Schemes that users paste; before any other colon is a host, or a label such as ``site:``."""
_PATH: Final = r"(?i)[/~\\]|\.{1,2}[/\\]|[A-Za-z]:[/\\]|file:"
_LABEL: Final = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_LABELS: Final = rf"{_LABEL}(?:\.{_LABEL})*"
_READ_AS_NUMBER: Final = r"[0-9]+|0x[0-9a-f]*"

AROUND_A_PASTE: Final = (
    "<>\"'`“”„‘’‚«»‹› \t\r\n\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
"""Quotes, white space and invisible characters that may surround a copied address."""
_BEFORE: Final = AROUND_A_PASTE + "({*"
_AFTER: Final = AROUND_A_PASTE + ")}*.,;!"
_FULL_WIDTH: Final = {0xFF00 + sign - 0x20: sign for sign in range(0x21, 0x7F)} | {0x3000: 0x20}
"""Full-width ``：``, ``／`` and others, as typed on East Asian keyboards → ASCII."""
_LONGEST: Final = 4096
"""The longest text that is searched, in characters; links to Zulip are much shorter."""
_MARKDOWN_LINK: Final = r"\[[^\[\]]*\]\(\s*<?([^\s<>)]+)"
_URL_WITHIN: Final = r"(?i)(?<![A-Za-z0-9])https?://[^\s<>\"'`)“”„«»]+"
_NAMED: Final = r"[^\W\d_]\w*(?: +\w+)*(?:\s*=|\s*:\s)\s*(?=\S)"
"""A label such as ``site=``, ``ZULIP_SITE=``, ``Organization: ``."""


@dataclass(frozen=True)
class Address:
    """A server's scheme, host and port; these alone decide whether addresses are equal."""

    scheme: Scheme
    host: str
    """In lower case and ASCII (punycode); IPv6 without brackets."""
    port: int
    scheme_is_guess: bool = field(default=False, compare=False)
    http_was_typed: bool = field(default=False, compare=False)
    """Whether http:// was typed for a server that is not on this computer; https is used."""

    @property
    def host_and_port(self) -> str:
        """The host, with the port unless it is the scheme's default."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORT[self.scheme] else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The scheme, host and port, without a slash at the end."""
        return f"{self.scheme}://{self.host_and_port}"

    @property
    def unicode_host(self) -> str:
        """The host in Unicode; the same as ``host`` without punycode."""
        if "xn--" not in self.host:
            return self.host
        import idna

        return idna.decode(self.host)

    @property
    def is_loopback(self) -> bool:
        """Whether the host name or IP address can only mean this computer."""
        return _is_loopback(self.host)

    @property
    def is_likely_complete(self) -> bool:
        """Whether it is worth a network request while the user is still typing."""
        return self.is_loopback or "." in self.host or ":" in self.host

    def is_same_site(self, other: Address) -> bool:
        """Return whether the user need not confirm a change from this address to ``other``.

        That is so if the hosts are the same apart from "www.", and the ports are the same or are
        the default ports of both schemes. All names of this computer count as the same host.
        """
        same_host = self.host.removeprefix("www.") == other.host.removeprefix("www.") or (
            self.is_loopback and other.is_loopback
        )
        both_default = self.port == _DEFAULT_PORT[self.scheme] and (
            other.port == _DEFAULT_PORT[other.scheme]
        )
        return same_host and (self.port == other.port or both_default)

    def with_http(self) -> Address:
        """Return this address with plain http; only for this computer's own names."""
        port = 80 if self.port == _DEFAULT_PORT[self.scheme] else self.port
        return replace(self, scheme="http", port=port)


def parse(text: str) -> Address:
    """Read an organization's address from ``text``: a host, host:port, URL, or a pasted link.

    Path, query and fragment are dropped, and so is text that often surrounds a copied address:
    quotes, brackets, Markdown, ``site=``, the words of a sentence. Without a scheme, https is used.
    ``http://`` is kept only for this computer's own names; otherwise https replaces it, and
    ``http_was_typed`` is set.

    Raises:
        AddressFailure: the subclass says what the text is instead.
    """
    text = text.translate(_FULL_WIDTH).strip(AROUND_A_PASTE)
    if not text:
        raise errors.AddressEmpty
    if len(text) > _LONGEST:
        raise errors.AddressInvalid
    if re.match(r"zulip:[^\s\d]", text, re.IGNORECASE):
        raise errors.AddressIsZulipLink
    text = _without_surroundings(text)
    if text.startswith("//"):
        text = text.lstrip("/")
    elif re.match(_PATH, text):
        raise errors.AddressIsPath
    scheme = None
    while found := re.match(_HTTP, text):  # repeated, as in https://https://…
        scheme, text = found[1].lower(), text[found.end() :]
    if scheme is None:
        _refuse_other_scheme(text)
    return _address(scheme, text)


def parse_url(url: str) -> Address:
    """Read a URL from a server, without tolerance for typing mistakes.

    Raises:
        AddressFailure: as for ``parse``.
    """
    scheme, found, rest = url.partition("://")
    if not found or scheme.lower() not in ("https", "http"):
        raise errors.AddressInvalid
    return _address(scheme.lower(), rest)


def or_none(read: Callable[[str], Address], text: str) -> Address | None:
    """Return the address that ``parse`` or ``parse_url`` reads, or None if it is none."""
    try:
        return read(text)
    except errors.AddressFailure:
        return None


def _without_surroundings(text: str) -> str:
    if re.match(_HTTP, text) is None:
        url = re.search(_URL_WITHIN, text)
        if link := re.search(_MARKDOWN_LINK, text):
            text = link[1]
        elif url is not None and "://" not in text[: url.start()]:
            text = url[0]
        elif name := re.match(_NAMED, text):
            text = text[name.end() :]
    text = text.lstrip(_BEFORE).rstrip(_AFTER)
    if text.endswith("]") and (inside := text[:-1].removeprefix("[")).count("[") == 0:
        text = text if _is_ipv6(inside) else inside
    return text


def _refuse_other_scheme(text: str) -> None:
    other = re.match(_OTHER_SCHEME, text)
    if other is None:
        return
    scheme = other[1].lower()
    if scheme == "mailto":
        raise errors.AddressIsEmail
    if other[2]:
        import difflib

        slip = difflib.get_close_matches(scheme, ["https"])
        raise errors.AddressInvalid if slip else errors.AddressSchemeUnsupported(scheme=scheme)
    if scheme in _SCHEMES_WITHOUT_SLASHES and not text[other.end() :][:1].isdigit():
        raise errors.AddressSchemeUnsupported(scheme=scheme)


def _address(scheme: str | None, rest: str) -> Address:
    authority = re.split(r"[/?#\\]", rest, maxsplit=1)[0]
    if "@" in authority:
        raise errors.AddressIsEmail if scheme is None else errors.AddressHasUser
    host, port = _split_port(authority)
    host = _host(host)

    wants_http = scheme == "http"
    http_was_typed = wants_http and not _is_loopback(host)
    used: Scheme = "http" if wants_http and not http_was_typed else "https"
    if port is None or (http_was_typed and port == 80):
        port = _DEFAULT_PORT[used]
    return Address(used, host, port, scheme is None, http_was_typed)


def _split_port(authority: str) -> tuple[str, int | None]:
    if _is_ipv6(authority):
        return authority, None
    if authority.startswith("["):
        host, closed, behind = authority[1:].partition("]")
        if not closed or not _is_ipv6(host) or (behind and not behind.startswith(":")):
            raise errors.AddressInvalid
        port = behind[1:]
    else:
        host, _, port = authority.partition(":")
    if not port:
        return host, None
    if not re.fullmatch(r"[0-9]{1,6}", port) or not 1 <= int(port) <= 65535:
        means_a_port = "." in host or host == "localhost" or port[0].isdigit()
        raise errors.AddressPortInvalid if means_a_port else errors.AddressInvalid
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
            raise errors.AddressInvalid from None
    if len(host) > 253 or not re.fullmatch(_LABELS, host):
        raise errors.AddressInvalid
    if re.fullmatch(
        _READ_AS_NUMBER, host.rpartition(".")[2]
    ):  # the system would read 0x7f.1 as 127.0.0.1
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            raise errors.AddressInvalid from None
    return host


def _is_ipv6(text: str) -> bool:
    if ":" not in text:  # much faster than the exception below, and most hosts are names
        return False
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
