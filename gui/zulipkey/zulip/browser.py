"""Signing in with the browser: the one-time pad that we give it, and what it brings back.

In the *mobile flow* the browser ends at a ``zulip://login`` link that holds the API key, encrypted
with the pad by XOR (since 1.6; ``zerver/lib/mobile_auth_otp.py``). In the *desktop flow* it ends on
a page with a login token, encrypted with the pad by AES-256-GCM (since 3.0).
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
"""How long a sign-in waits for the browser; so long does Zulip keep a SAML sign-in."""
LONGEST_LINK: Final = 4000

# Plasma decodes a link before it hands it on, as far as that can be undone.
_LINK: Final = re.compile(r"zulip://login/?\?([!-~\xa1-\U0010ffff]+)")
_FIELDS: Final = frozenset({"otp_encrypted_api_key", "email", "realm"})
_HEX_KEY: Final = re.compile(r"[0-9a-fA-F]{64}")
_ORIGIN: Final = re.compile(r"https?://[A-Za-z0-9.:_\[\]-]+/?", re.IGNORECASE)
_USER_ID: Final = re.compile(r"[0-9]{1,18}")
# 12 bytes of nonce, 32 letters and digits, 16 bytes of tag.
_HEX_TOKEN: Final = re.compile(r"[0-9a-fA-F]{120}")
_TOKEN: Final = re.compile(rb"[A-Za-z0-9]{32}")


class Flow(Enum):
    """What the browser brings back; the value is the parameter that carries the pad there."""

    MOBILE = "mobile_flow_otp"
    DESKTOP = "desktop_flow_otp"


class LoginToken:
    """What the desktop flow gives: good once, for 15 seconds; hides itself in every text."""

    __slots__ = ("_characters",)

    def __init__(self, characters: str) -> None:
        self._characters = characters

    def reveal(self) -> str:
        """Return the 32 characters."""
        return self._characters


@dataclass(frozen=True)
class LoginLink:
    """A whole ``zulip://login`` link; whether it is the right one is not known yet."""

    encrypted_key: bytes = field(repr=False)
    email: str
    user_id: int | None
    """Since 5.0."""
    realm: Address


@sealed
class BrowserSignIn:
    """A sign-in that the browser is busy with, and its one-time pad: used once, then forgotten."""

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
        """Whether the right link or token would still be taken."""
        return self._pad is not None and self.seconds_left > 0

    @property
    def seconds_left(self) -> float:
        """Until the sign-in is forgotten."""
        return max(0.0, self._ends - self._clock())

    def renew_pad(self) -> None:
        """Take a new pad for the old one, which someone may have seen."""
        if self._pad is not None:
            self._pad = secrets.token_bytes(32)

    def start_url(self) -> str:
        """Return what the browser has to open; a secret, for it holds the pad.

        Raises:
            LinkFailure: the sign-in is over.
        """
        url, hash_sign, fragment = self.method.login_url.partition("#")
        joint = "&" if urlsplit(url).query else "" if url.endswith("?") else "?"
        return f"{url}{joint}{self.flow.value}={self._open_pad().hex()}{hash_sign}{fragment}"

    def forget(self) -> None:
        """End it: no link is taken any more."""
        self._pad = None

    def take_link(self, text: str) -> KeyResult:
        """Take the key out of a link; it still has to be tried on the server.

        A link that fits neither the organization nor the pad changes nothing: the right one can
        still come. The pad is forgotten with the first one that fits.

        Raises:
            LinkFailure: as its kinds say.
        """
        link = parse_link(text)
        # http:// before a host that is not this computer is no https:// by which we asked.
        if link.realm != self.organization.address or link.realm.http_was_typed:
            raise errors.LinkOfOtherOrganization(other=link.realm.host_and_port)
        pad = self._open_pad()
        if self.flow is not Flow.MOBILE:
            raise errors.LinkOfOtherTry
        # XOR proves nothing but this: without our pad, a key comes out with a chance of 1 in 10^19.
        key = bytes(one ^ other for one, other in zip(link.encrypted_key, pad, strict=True))
        try:
            api_key = ApiKey(key.decode("ascii"))
        except ValueError:
            raise errors.LinkOfOtherTry from None
        self._pad, self._why_over = None, errors.LinkUsed
        account = self.organization.account(link.email, link.user_id)
        return KeyResult(account=account, key=api_key)

    def take_token(self, text: str) -> LoginToken:
        """Take the login token out of what the page of the desktop flow shows.

        AES-GCM proves that it was made with our pad; anything else changes nothing.

        Raises:
            TokenMalformed: it is no such text, or made with another pad.
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
    """Read a ``zulip://login`` link, in any order of its fields; unknown ones are skipped.

    Raises:
        LinkMalformed: it is none, or a field is missing, double or of a wrong form.
    """
    # As it was copied: within quotes or angle brackets, or out of the source of a page.
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
    # Lenient with a person, but here it is to be an origin, and nothing but that.
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
