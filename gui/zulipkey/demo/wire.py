"""HTTP requests and responses of the demo server."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from http import HTTPStatus
from typing import Any, BinaryIO, Final
from urllib.parse import parse_qsl

JSON_TYPE = "application/json"
HTML_TYPE = "text/html; charset=utf-8"
_LONGEST_LINE = 65536


class BadRequest(ValueError):
    """The received data is not an HTTP request."""


@dataclass(frozen=True, kw_only=True)
class ReceivedRequest:
    """A complete request; the path includes the query, header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def host(self) -> str:
        """Return host[:port] from the Host header, in lower case."""
        return self.headers.get("host", "").lower()

    @property
    def endpoint(self) -> str:
        """Return the path without query; repeated slashes are merged, as in nginx."""
        return re.sub("^https?://[^/]*|(?<=/)/+", "", self.path.partition("?")[0])

    def parameters(self) -> dict[str, str]:
        """Return the parameters of query and form; the last of each name wins. Ignore JSON."""
        query = self.path.partition("?")[2]
        kind = self.headers.get("content-type", "")
        pairs = parse_qsl(query, keep_blank_values=True)
        if kind.startswith("application/x-www-form-urlencoded"):
            pairs += parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True)
        return dict(pairs)


class Ending(Enum):
    """How a response ends."""

    WHOLE = auto()
    CUT_OFF = auto()
    """The connection is closed before the announced length is sent."""
    ENDLESS = auto()
    """The body is sent repeatedly until the client disconnects."""
    RESET = auto()
    """The connection is reset instead of a response."""


@dataclass(frozen=True, kw_only=True)
class Reply:
    """A response."""

    status: int = 200
    body: bytes = b""
    content_type: str = JSON_TYPE
    headers: dict[str, str] = field(default_factory=dict)
    ending: Ending = Ending.WHOLE
    slow: bool = False

    def head(self, *, close: bool) -> bytes:
        """Return the status line and the headers, including the final empty line."""
        length = len(self.body) + (1000 if self.ending is Ending.CUT_OFF else 0)
        size = (
            "Transfer-Encoding: chunked"
            if self.ending is Ending.ENDLESS
            else f"Content-Length: {length}"
        )
        lines = [
            f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}",
            f"Content-Type: {self.content_type}",
            size,
            *(f"{name}: {value}" for name, value in self.headers.items()),
        ]
        if close:
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def json_reply(content: object, status: int = 200, headers: dict[str, str] | None = None) -> Reply:
    """Return a JSON response."""
    return Reply(status=status, body=json.dumps(content).encode(), headers=headers or {})


def success_reply(**content: Any) -> Reply:
    """Return a success in Zulip's format."""
    return json_reply({"result": "success", "msg": "", **content})


def error_reply(msg: str, code: str, status: int = 400, **more: Any) -> Reply:
    """Return an error in Zulip's format since feature level 76."""
    return json_reply({"result": "error", "msg": msg, **more, "code": code}, status)


def unauthorized(msg: str) -> Reply:
    """Refuse a call whose credentials are not accepted."""
    headers = {"WWW-Authenticate": 'Basic realm="zulip"'}
    return replace(error_reply(msg, "UNAUTHORIZED", 401), headers=headers)


INVALID_KEY: Final = unauthorized("Invalid API key")


def missing_reply(name: str) -> Reply:
    """Refuse a call that lacks a parameter."""
    msg = f"Missing '{name}' argument"
    return error_reply(msg, "REQUEST_VARIABLE_MISSING", var_name=name)


def only_reply(*allowed: str) -> Reply:
    """Refuse a method other than ``allowed``."""
    # Zulip sends this JSON as text/html.
    content = {"result": "error", "msg": "Method Not Allowed", "allowed_methods": list(allowed)}
    return replace(json_reply(content, 405, {"Allow": ", ".join(allowed)}), content_type=HTML_TYPE)


def html_reply(title: str, status: int = 200, content: str = "") -> Reply:
    """Return a small web page; ``title`` is text, ``content`` is HTML."""
    title = html.escape(title)
    page = (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="UTF-8"><title>{title}</title>'
        f"</head><body><h1>{title}</h1>{content}</body></html>\n"
    )
    return Reply(status=status, body=page.encode(), content_type=HTML_TYPE)


def redirect_reply(location: str, status: int = 302) -> Reply:
    """Redirect to ``location``."""
    return Reply(status=status, content_type=HTML_TYPE, headers={"Location": location})


def read_request(stream: BinaryIO) -> ReceivedRequest | None:
    """Read the next request of a connection; return None at its end.

    Raises:
        BadRequest: the received data is not an HTTP request.
    """
    line = stream.readline(_LONGEST_LINE)
    if not line:
        return None
    words = line.decode("latin-1").split()
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        raise BadRequest
    headers: dict[str, str] = {}
    while (line := stream.readline(_LONGEST_LINE)) not in (b"\r\n", b"\n"):
        name, colon, value = line.decode("latin-1").partition(":")
        if not colon:
            raise BadRequest
        headers[name.strip().lower()] = value.strip()
    length = headers.get("content-length", "0")
    if not length.isdecimal() or "transfer-encoding" in headers:
        raise BadRequest
    body = stream.read(int(length))
    if len(body) < int(length):
        return None
    return ReceivedRequest(method=words[0], path=words[1], headers=headers, body=body)
