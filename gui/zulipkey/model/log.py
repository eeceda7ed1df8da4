"""The log on stderr: only errors by default, and with secrets masked."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from typing import Final

_MASK: Final = "********"
_SECRETS: Final = (
    r"(?i)zulip://\S+",
    r"(?i)(?<=authorization)(['\"]?\s*[:=]\s*['\"]?)(?:(?:basic|bearer)\s+)?[^\s'\",}]+",
    r"(?i)(?<=password|_api_key)(['\"]?\s*[:=]\s*)(?:'[^']*'|\"[^\"]*\"|[^\s&,;}]+)",
    r"(?i)\b(?:api_key|key|otp|token|secret)(['\"]?\s*[:=]\s*)(?:'[^']*'|\"[^\"]*\"|[^\s&,;}]+)",
    r"(?<=//)[^/@\s]+(?=@)",
    # Credentials without the header's name; Basic encodes the login and key in base64.
    r"(?i)\b(?:basic|bearer)\s+[A-Za-z0-9+/=_~.-]{8,}",
    # A key has 32 characters, but letters may directly precede it, such as that of "\\n" in a repr.
    # It is better to mask too much than too little.
    r"[A-Za-z0-9]{32,}",
)


def redacted(text: str) -> str:
    """Return ``text`` with every possible secret masked."""
    for secret in _SECRETS:
        text = re.sub(secret, _MASK, text)
    return text


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def start(environ: Mapping[str, str]) -> None:
    """Start logging; ``ZULIPKEY_LOG=debug`` (or another level of ``logging``) sets the level."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    wanted = logging.getLevelNamesMapping().get(environ.get("ZULIPKEY_LOG", "").upper())
    logging.basicConfig(level=wanted or logging.ERROR, handlers=[handler])
