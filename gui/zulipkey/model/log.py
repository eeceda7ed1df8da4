"""The log: on stderr, errors only unless asked for more, and never with a secret in it."""

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
    # Without the header's name as well, and a name with a key as it is in base64.
    r"(?i)\b(?:basic|bearer)\s+[A-Za-z0-9+/=_~.-]{8,}",
    # A key has 32 characters; in the text around it, such as "\\n" before it in a repr, there may
    # be letters right beside it. Rather too much is masked than too little.
    r"[A-Za-z0-9]{32,}",
)


def redacted(text: str) -> str:
    """Return ``text`` with everything masked that could be a secret."""
    for secret in _SECRETS:
        text = re.sub(secret, _MASK, text)
    return text


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


def start(environ: Mapping[str, str]) -> None:
    """Begin to log; ``ZULIPKEY_LOG=debug`` (or another of logging's levels) asks for more."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    wanted = logging.getLevelNamesMapping().get(environ.get("ZULIPKEY_LOG", "").upper())
    logging.basicConfig(level=wanted or logging.ERROR, handlers=[handler])
