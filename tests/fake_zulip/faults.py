"""Faults of a whole organization, in addition to those that the demo has for single users."""

from __future__ import annotations

from typing import Final

from zulipkey.demo import faults
from zulipkey.demo.faults import Fault, fixed
from zulipkey.demo.wire import html_reply, redirect_reply

FAULTS: Final[dict[str, Fault]] = faults.FAULTS | {
    "notzulip": fixed(html_reply("Not Found", 404)),
    "redirect-loop": lambda context: redirect_reply(context.origin + context.request.path),
    "redirect-http": lambda context: redirect_reply(
        "http://" + context.request.host + context.request.path
    ),
    "redirect-https": lambda context: redirect_reply(
        context.redirect_to.replace("http:", "https:") + context.request.path, 301
    ),
}
