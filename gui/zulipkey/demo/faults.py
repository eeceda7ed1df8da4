"""What can answer in place of a healthy Zulip server."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from zulipkey.demo.wire import (
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
    """What a fault falls upon."""

    request: ReceivedRequest
    origin: str
    """Scheme, host and port, as the client named them."""
    redirect_to: str
    limited_seconds: float
    healthy: Callable[[], Reply]
    """Gives the answer of a healthy server."""


@dataclass(frozen=True, kw_only=True)
class Fault:
    """What happens, for people to read, and how it is done."""

    line: str
    happen: Callable[[FaultContext], Reply]


def limit_headers(limit: int, remaining: int, reset: float) -> dict[str, str]:
    """Return the headers of a rate limit; ``reset`` is in Unix seconds."""
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset": str(int(reset)),
    }


def limited_reply(seconds: float, headers: dict[str, str]) -> Reply:
    """Refuse for ``seconds``, which Zulip gives as a fraction in the header too."""
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
    # Members of a gzip file may follow one another.
    return gzip.compress(b" " * (1 << 20)) * 200


def _redirect(context: FaultContext) -> Reply:
    # 302 turns a POST into a GET; 307 has the client send the same again, secrets and all.
    status = 302 if context.request.method in ("GET", "HEAD") else 307
    return redirect_reply(context.redirect_to + context.request.path, status)


def fixed(line: str, reply: Reply) -> Fault:
    """Return the fault of always answering with ``reply``."""
    return Fault(line=line, happen=lambda _: reply)


FAULTS: Final[dict[str, Fault]] = {
    "slow": Fault(
        line="Answers after a long wait",
        happen=lambda context: replace(context.healthy(), slow=True),
    ),
    "limited": Fault(
        line="Too many tries (429)",
        happen=lambda context: limited_reply(context.limited_seconds, limit_headers(5, 0, 4e9)),
    ),
    "german": fixed(
        "Refuses in German",
        replace(
            error_reply("Dein Nutzername oder Passwort ist falsch", "AUTHENTICATION_FAILED", 401),
            headers={"Content-Language": "de"},
        ),
    ),
    "refused": fixed(
        "Refuses the key (401)",
        replace(
            error_reply("Invalid API key", "UNAUTHORIZED", 401),
            headers={"WWW-Authenticate": 'Basic realm="zulip"'},
        ),
    ),
    "unknown": fixed(
        "Refuses with an unknown code",
        error_reply(
            "<b>Sign-in</b> is closed on Sundays &amp; holidays. "
            '<a href="https://evil.example">Read more</a><script>alert(1)</script>',
            "CLOSED_ON_SUNDAYS",
        ),
    ),
    "broken": fixed(
        "A fault of the server (500, no code)",
        json_reply({"result": "error", "msg": "Internal server error"}, 500),
    ),
    "unavailable": fixed("Maintenance (502, HTML)", html_reply("502 Bad Gateway", 502)),
    "blocked": fixed("A firewall (403, HTML)", html_reply("Access denied", 403)),
    "captive": fixed("A login page of the network (200, HTML)", html_reply("Hotel Wi-Fi")),
    "json": fixed("JSON of something else", json_reply({"hello": "world", "version": 3})),
    "redirect": Fault(line="Leads to another host", happen=_redirect),
    "reset": fixed("Resets the connection", Reply(ending=Ending.RESET)),
    "cut-off": fixed(
        "Breaks off", Reply(body=b'{"result": "success", "msg": "', ending=Ending.CUT_OFF)
    ),
    "endless": fixed("Never ends", Reply(body=b" " * 65536, ending=Ending.ENDLESS)),
    "gzip-bomb": Fault(
        line="200 MiB packed into 200 KiB",
        happen=lambda _: Reply(body=_bomb(), headers={"Content-Encoding": "gzip"}),
    ),
    "deep": fixed("JSON nested 100,000 deep", Reply(body=b"[" * 100_000)),
    "charset": fixed(
        "Not UTF-8",
        Reply(
            body='{"result": "success", "msg": "", "realm_name": "Zoë"}'.encode("latin-1"),
            content_type="application/json; charset=utf-8",
        ),
    ),
    "nul": Fault(line="A NUL in each text", happen=lambda context: _spoiled(context, _with_nul)),
    "numbers": Fault(
        line="Numbers in place of texts, and texts in place of numbers",
        happen=lambda context: _spoiled(context, _numbers),
    ),
    "short-key": Fault(
        line="A key of three letters",
        happen=lambda context: _spoiled(context, lambda content: content | {"api_key": "abc"}),
    ),
    "no-email": Fault(
        line="No email in the answer",
        happen=lambda context: _spoiled(
            context, lambda content: {k: v for k, v in content.items() if k != "email"}
        ),
    ),
}
