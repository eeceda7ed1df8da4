"""The faults that can replace the response of a healthy Zulip server."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from zulipkey.demo.wire import (
    INVALID_KEY,
    Ending,
    ReceivedRequest,
    Reply,
    error_reply,
    html_reply,
    json_reply,
    redirect_reply,
)


@dataclass(frozen=True, kw_only=True)
class FaultContext:
    """The request that a fault answers, with its settings."""

    request: ReceivedRequest
    origin: str
    """The scheme of the server, and the host and port that the client named."""
    redirect_to: str
    limited_seconds: float
    healthy: Callable[[], Reply]
    """Returns the response of a healthy server."""


Fault = Callable[[FaultContext], Reply]
"""Returns the response of a fault."""


def limit_headers(limit: int, remaining: int, reset: float) -> dict[str, str]:
    """Return the headers of a rate limit; ``reset`` is in Unix seconds."""
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset": str(int(reset)),
    }


def limited_reply(seconds: float, headers: dict[str, str]) -> Reply:
    """Refuse for ``seconds``; Zulip sends a fraction in the header too."""
    body = {
        "result": "error",
        "msg": "API usage exceeded rate limit",
        "code": "RATE_LIMIT_HIT",
        "retry-after": seconds,
    }
    return json_reply(body, 429, {"Retry-After": str(seconds), **headers})


def _spoiled(context: FaultContext, spoil: Callable[[dict[str, Any]], dict[str, Any]]) -> Reply:
    reply = context.healthy()
    if reply.status != 200:
        return reply
    return replace(reply, body=json.dumps(spoil(json.loads(reply.body))).encode())


def _swapped(value: Any) -> Any:
    match value:
        case bool():
            return str(value)
        case str():
            return len(value)
        case int() | float():
            return str(value)
        case list():
            return [_swapped(item) for item in value]
        case dict():
            return {key: _swapped(item) for key, item in value.items()}
    return value


def _numbers(content: dict[str, Any]) -> dict[str, Any]:
    return _swapped(content) | {"result": content["result"]}  # type: ignore[no-any-return]


def _with_nul(content: dict[str, Any]) -> dict[str, Any]:
    texts = {
        key: text[:2] + "\0" + text[2:] for key, text in content.items() if isinstance(text, str)
    }
    return content | texts | {"result": content["result"]}


@cache
def _bomb() -> bytes:
    # A gzip file may consist of several members.
    return gzip.compress(b" " * (1 << 20)) * 200


def _redirect(context: FaultContext) -> Reply:
    # 302 turns a POST into a GET; 307 makes the client send the POST again, with its secrets.
    status = 302 if context.request.method in ("GET", "HEAD") else 307
    return redirect_reply(context.redirect_to + context.request.path, status)


def fixed(reply: Reply) -> Fault:
    """Return a fault that always answers with ``reply``."""
    return lambda _: reply


FAULTS: Final[dict[str, Fault]] = {
    "slow": lambda context: replace(context.healthy(), slow=True),
    "limited": lambda context: limited_reply(context.limited_seconds, limit_headers(5, 0, 4e9)),
    "german": fixed(
        replace(
            error_reply("Dein Nutzername oder Passwort ist falsch", "AUTHENTICATION_FAILED", 401),
            headers={"Content-Language": "de"},
        )
    ),
    "refused": fixed(INVALID_KEY),
    "unknown": fixed(
        error_reply(
            "<b>Sign-in</b> is closed on Sundays &amp; holidays. "
            '<a href="https://evil.example">Read more</a><script>alert(1)</script>',
            "CLOSED_ON_SUNDAYS",
        )
    ),
    "broken": fixed(json_reply({"result": "error", "msg": "Internal server error"}, 500)),
    "unavailable": fixed(html_reply("502 Bad Gateway", 502)),
    "blocked": fixed(html_reply("Access denied", 403)),
    "captive": fixed(html_reply("Hotel Wi-Fi")),
    "json": fixed(json_reply({"hello": "world", "version": 3})),
    "redirect": _redirect,
    "reset": fixed(Reply(ending=Ending.RESET)),
    "cut-off": fixed(Reply(body=b'{"result": "success", "msg": "', ending=Ending.CUT_OFF)),
    "endless": fixed(Reply(body=b" " * 65536, ending=Ending.ENDLESS)),
    "gzip-bomb": lambda _: Reply(body=_bomb(), headers={"Content-Encoding": "gzip"}),
    "deep": fixed(Reply(body=b"[" * 100_000)),
    "charset": fixed(
        Reply(
            body='{"result": "success", "msg": "", "realm_name": "Zoë"}'.encode("latin-1"),
            content_type="application/json; charset=utf-8",
        )
    ),
    "nul": lambda context: _spoiled(context, _with_nul),
    "numbers": lambda context: _spoiled(context, _numbers),
    "short-key": lambda context: _spoiled(context, lambda content: content | {"api_key": "abc"}),
    "no-email": lambda context: _spoiled(
        context, lambda content: {k: v for k, v in content.items() if k != "email"}
    ),
}
