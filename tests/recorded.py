"""Recorded exchanges with a real server, as replies."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zulipkey.model import address as addresses
from zulipkey.model.address import Address, Scheme
from zulipkey.zulip.exchange import Reply

FOLDER = Path(__file__).parent / "data" / "recorded"


@dataclass(frozen=True)
class Recorded:
    """A recorded exchange."""

    name: str
    url: str
    reply: Reply
    body: Any
    """Parsed JSON, or text."""


def recorded(name: str) -> Recorded:
    """Return the exchange of this name; its reply has the recorded address as ``asked``."""
    data = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    url = data["request"]["url"]
    body = data["body"]
    text = body if isinstance(body, str) else json.dumps(body)
    return Recorded(
        name,
        url,
        Reply(
            asked=asked(url),
            status=data["status"],
            headers={key.lower(): value for key, value in data["headers"]},
            body=text.encode(),
        ),
        body,
    )


def asked(url: str) -> Address:
    """Return the address in ``url``; http stays http, as recorded."""
    scheme: Scheme = "http" if url.startswith("http:") else "https"
    parsed = addresses.parse(url)
    return Address(scheme, parsed.host, parsed.port)


def names(*prefixes: str) -> list[str]:
    """List the exchanges whose names have one of these prefixes."""
    return sorted(path.stem for path in FOLDER.glob("*.json") if path.stem.startswith(prefixes))
