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
    """What a trick is played upon."""

    request: ReceivedRequest
    origin: str
    """Scheme, host and port, as the client named them."""
    redirect_to: str
    limited_seconds: float
    healthy: Callable[[], Reply]
    """Gives the answer of a healthy server."""


@dataclass(frozen=True, kw_only=True)
class Trick:
    """What happens, for people to read, and how it is done."""

    line: str
    play: Callable[[FaultContext], Reply]


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


def _spoiled(
    fault_context: FaultContext, spoil: Callable[[dict[str, Any]], dict[str, Any]]
) -> Reply:
    reply = fault_context.healthy()
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


def _redirect(fault_context: FaultContext) -> Reply:
    # 302 turns a POST into a GET; 307 has the client send the same again, secrets and all.
    status = 302 if fault_context.request.method in ("GET", "HEAD") else 307
    return redirect_reply(fault_context.redirect_to + fault_context.request.path, status)


def _fixed(line: str, reply: Reply) -> Trick:
    return Trick(line=line, play=lambda _: reply)


FAULTS: Final[dict[str, Trick]] = {
    "slow": Trick(
        line="Answers after a long wait",
        play=lambda fault_context: replace(fault_context.healthy(), slow=True),
    ),
    "limited": Trick(
        line="Too many tries (429)",
        play=lambda fault_context: limited_reply(
            fault_context.limited_seconds, limit_headers(5, 0, 4e9)
        ),
    ),
    "german": _fixed(
        "Refuses in German",
        replace(
            error_reply("Dein Nutzername oder Passwort ist falsch", "AUTHENTICATION_FAILED", 401),
            headers={"Content-Language": "de"},
        ),
    ),
    "refused": _fixed(
        "Refuses the key (401)",
        replace(
            error_reply("Invalid API key", "UNAUTHORIZED", 401),
            headers={"WWW-Authenticate": 'Basic realm="zulip"'},
        ),
    ),
    "unknown": _fixed(
        "Refuses with an unknown code",
        error_reply(
            "<b>Sign-in</b> is closed on Sundays &amp; holidays. "
            '<a href="https://evil.example">Read more</a><script>alert(1)</script>',
            "CLOSED_ON_SUNDAYS",
        ),
    ),
    "broken": _fixed(
        "A fault of the server (500, no code)",
        json_reply({"result": "error", "msg": "Internal server error"}, 500),
    ),
    "unavailable": _fixed("Maintenance (502, HTML)", html_reply("502 Bad Gateway", 502)),
    "blocked": _fixed("A firewall (403, HTML)", html_reply("Access denied", 403)),
    "captive": _fixed("A login page of the network (200, HTML)", html_reply("Hotel Wi-Fi")),
    "notzulip": _fixed("Another web server (404, HTML)", html_reply("Not Found", 404)),
    "json": _fixed("JSON of something else", json_reply({"hello": "world", "version": 3})),
    "redirect": Trick(line="Leads to another host", play=_redirect),
    "redirect-loop": Trick(
        line="Leads to itself",
        play=lambda fault_context: redirect_reply(
            fault_context.origin + fault_context.request.path
        ),
    ),
    "redirect-http": Trick(
        line="Leads to plain http",
        play=lambda fault_context: redirect_reply(
            "http://" + fault_context.request.host + fault_context.request.path
        ),
    ),
    "redirect-https": Trick(
        line="Leads to https, as nginx does",
        play=lambda fault_context: redirect_reply(
            fault_context.redirect_to.replace("http:", "https:") + fault_context.request.path, 301
        ),
    ),
    "reset": _fixed("Resets the connection", Reply(ending=Ending.RESET)),
    "cut-off": _fixed(
        "Breaks off", Reply(body=b'{"result": "success", "msg": "', ending=Ending.CUT_OFF)
    ),
    "endless": _fixed("Never ends", Reply(body=b" " * 65536, ending=Ending.ENDLESS)),
    "gzip-bomb": Trick(
        line="200 MiB packed into 200 KiB",
        play=lambda _: Reply(body=_bomb(), headers={"Content-Encoding": "gzip"}),
    ),
    "deep": _fixed("JSON nested 100,000 deep", Reply(body=b"[" * 100_000)),
    "charset": _fixed(
        "Not UTF-8",
        Reply(
            body='{"result": "success", "msg": "", "realm_name": "Zoë"}'.encode("latin-1"),
            content_type="application/json; charset=utf-8",
        ),
    ),
    "nul": Trick(
        line="A NUL in each text", play=lambda fault_context: _spoiled(fault_context, _with_nul)
    ),
    "numbers": Trick(
        line="Numbers in place of texts, and texts in place of numbers",
        play=lambda fault_context: _spoiled(fault_context, _numbers),
    ),
    "short-key": Trick(
        line="A key of three letters",
        play=lambda fault_context: _spoiled(
            fault_context, lambda content: content | {"api_key": "abc"}
        ),
    ),
    "no-email": Trick(
        line="No email in the answer",
        play=lambda fault_context: _spoiled(
            fault_context, lambda content: {k: v for k, v in content.items() if k != "email"}
        ),
    ),
}
