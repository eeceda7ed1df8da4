"""Browser sign-in: the one-time pad in its URL, and the encrypted key or token that comes back.

The *mobile flow* ends at a ``zulip://login`` link with the API key, encrypted with the pad by XOR
(since 1.6; ``zerver/lib/mobile_auth_otp.py``). The *desktop flow* ends on a page with a login
token, encrypted with the pad by AES-256-GCM (since 3.0).
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, KeyResult, is_login
from zulipkey.model.address import Address
from zulipkey.model.clock import monotonic
from zulipkey.model.organization import ExternalMethod, Organization
from zulipkey.model.sealed import sealed, sealed_function

SECONDS: Final = 15 * 60
"""How long a sign-in waits for the browser; Zulip keeps a SAML sign-in as long."""
LONGEST_LINK: Final = 4000

# KDE Plasma percent-decodes a link before it passes it on, as far as that is reversible.
_LINK: Final = re.compile(r"zulip://login/?\?([!-~\xa1-\U0010ffff]+)")
_FIELDS: Final = frozenset({"otp_encrypted_api_key", "email", "realm"})
_HEX_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")
_ORIGIN: Final = re.compile(r"https?://[A-Za-z0-9.:_\[\]-]+/?", re.IGNORECASE)
_USER_ID: Final = re.compile(r"[0-9]{1,18}")
# A nonce of 12 bytes, 32 letters and digits, and a tag of 16 bytes.
_HEX_TOKEN: Final = re.compile(r"[0-9a-fA-F]{120}")
_TOKEN: Final = re.compile(rb"[A-Za-z0-9]{32}")


class Flow(Enum):
    """How a browser sign-in ends; the value is the URL parameter that carries the pad."""

    MOBILE = "mobile_flow_otp"
    DESKTOP = "desktop_flow_otp"


class LoginToken:
    """The login token of the desktop flow: valid once, for 15 seconds; its repr hides it."""

    __slots__ = ("_characters",)

    def __init__(self, characters: str) -> None:
        self._characters = characters

    def reveal(self) -> str:
        """Return the 32 characters."""
        return self._characters


@dataclass(frozen=True)
class LoginLink:
    """A well-formed ``zulip://login`` link, not yet compared with the pending sign-in."""

    encrypted_key: bytes = field(repr=False)
    email: str
    user_id: int | None
    """None before Zulip 5.0."""
    realm: Address


@sealed
class BrowserSignIn:
    """A sign-in in the browser, and its one-time pad, which is used once and then forgotten."""

    def __init__(
        self,
        organization: Organization,
        method: ExternalMethod,
        flow: Flow,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.organization = organization
        self.method = method
        self.flow = flow
        self._clock = clock
        self._ends = clock() + SECONDS
        self._pad: bytes | None = secrets.token_bytes(32)
        self._why_over: type[errors.LinkFailure] = errors.NoSignInPending

    @property
    def is_pending(self) -> bool:
        """Whether the right link or token would still be accepted."""
        return self._pad is not None and self.seconds_left > 0

    @property
    def seconds_left(self) -> float:
        """The time until the sign-in expires."""
        return max(0.0, self._ends - self._clock())

    def renew_pad(self) -> None:
        """Replace the pad, which someone may have seen."""
        if self._pad is not None:
            self._pad = secrets.token_bytes(32)

    def start_url(self) -> str:
        """Return the URL for the browser to open; it is a secret, since it contains the pad.

        Raises:
            LinkFailure: the sign-in is over.
        """
        url, hash_sign, fragment = self.method.login_url.partition("#")
        joint = "&" if urlsplit(url).query else "" if url.endswith("?") else "?"
        return f"{url}{joint}{self.flow.value}={self._open_pad().hex()}{hash_sign}{fragment}"

    def forget(self) -> None:
        """End the sign-in: refuse any later link or token."""
        self._pad = None

    def take_link(self, text: str) -> KeyResult:
        """Decrypt the key in a link; the caller still has to check it with the server.

        A link that does not match the organization and the pad changes nothing, so the right one
        can still come. The first link that matches uses up the pad.

        Raises:
            LinkFailure: the link is refused; its class says why.
        """
        link = parse_link(text)
        # Refuse http:// for another computer, although the parser turns it into https://.
        if link.realm != self.organization.address or link.realm.http_was_typed:
            raise errors.LinkOfOtherOrganization(other=link.realm.host_and_port)
        pad = self._open_pad()
        if self.flow is not Flow.MOBILE:
            raise errors.LinkOfOtherTry
        # XOR authenticates nothing, but another pad yields a valid key only once in 10^19 times.
        key = bytes(one ^ other for one, other in zip(link.encrypted_key, pad, strict=True))
        try:
            api_key = ApiKey(key.decode("ascii"))
        except ValueError:
            raise errors.LinkOfOtherTry from None
        self._pad, self._why_over = None, errors.LinkUsed
        account = self.organization.account(link.email, link.user_id)
        return KeyResult(account=account, key=api_key)

    def take_token(self, text: str) -> LoginToken:
        """Decrypt the login token that the page of the desktop flow shows.

        AES-GCM proves that it was encrypted with our pad. Any other text changes nothing.

        Raises:
            TokenMalformed: the text is not a token, or it is encrypted with another pad.
            LinkFailure: the sign-in is over.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        text = text.strip(addresses.AROUND_A_PASTE)
        if self.flow is not Flow.DESKTOP or not _HEX_TOKEN.fullmatch(text):
            raise errors.TokenMalformed
        pad = self._open_pad()
        sealed = bytes.fromhex(text)
        try:
            token = AESGCM(pad).decrypt(sealed[:12], sealed[12:], None)
        except InvalidTag:
            raise errors.TokenMalformed from None
        if not _TOKEN.fullmatch(token):
            raise errors.TokenMalformed
        self._pad, self._why_over = None, errors.LinkUsed
        return LoginToken(token.decode("ascii"))

    def _open_pad(self) -> bytes:
        if self._pad is not None and self.seconds_left <= 0:
            self._pad, self._why_over = None, errors.LinkLate
        if self._pad is None:
            raise self._why_over()
        return self._pad


@sealed_function
def parse_link(text: str) -> LoginLink:
    """Parse a ``zulip://login`` link, with its fields in any order; ignore unknown fields.

    Raises:
        LinkMalformed: it is not a login link, or a field is missing, repeated or malformed.
    """
    # A copied link may have quotes or angle brackets around it, or come from HTML source.
    text = text.strip(addresses.AROUND_A_PASTE).replace("&amp;", "&")
    whole = _LINK.fullmatch(text)
    if whole is None or len(text) > LONGEST_LINK:
        raise errors.LinkMalformed
    try:
        pairs = parse_qsl(
            whole[1],
            keep_blank_values=True,
            strict_parsing=True,
            errors="strict",
            max_num_fields=10,
        )
    except ValueError:
        raise errors.LinkMalformed from None
    fields = dict(pairs)
    if len(fields) != len(pairs) or not fields.keys() >= _FIELDS:
        raise errors.LinkMalformed
    user_id = fields.get("user_id")
    # The parser is lenient, for what users type; here only a plain origin is valid.
    is_origin = _ORIGIN.fullmatch(fields["realm"])
    realm = addresses.or_none(addresses.parse, fields["realm"]) if is_origin else None
    if (
        not _HEX_KEY.fullmatch(fields["otp_encrypted_api_key"])
        or not is_login(fields["email"])
        or (user_id is not None and not _USER_ID.fullmatch(user_id))
        or realm is None
    ):
        raise errors.LinkMalformed
    return LoginLink(
        encrypted_key=bytes.fromhex(fields["otp_encrypted_api_key"]),
        email=fields["email"],
        user_id=None if user_id is None else int(user_id),
        realm=realm,
    )
