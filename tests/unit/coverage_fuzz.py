"""Fuzzes the parsers with atheris, guided by coverage; ends at the first unexpected exception.

Start it with ``python coverage_fuzz.py SECONDS`` in an empty folder.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["zulipkey"]):
    from zulipkey import zuliprc
    from zulipkey.model import address
    from zulipkey.model.account import Account, ApiKey, KeyResult
    from zulipkey.model.errors import Failure
    from zulipkey.proxy import settings as proxies
    from zulipkey.zulip import browser, replies, tls
    from zulipkey.zulip.exchange import Reply
    from zulipkey.zuliprc import edit

SITE = address.parse("https://chat.example.com")
RESULT = KeyResult(
    account=Account(address=SITE, organization="", email="a@x.org"), key=ApiKey("k" * 32)
)
READERS = (
    replies.organization,
    replies.fetched_key,
    replies.profile,
    replies.session_key,
    replies.new_key,
    replies.bots,
    replies.bot_of_user,
)
FILE = Path("zuliprc")


def one(data: bytes) -> None:
    """Give the bytes to a parser of untrusted input, which the first byte selects."""
    which, rest = data[:1], data[1:]
    number = which[0] if which else 0
    try:
        if number < 128:
            status = (200, 400, 401, 429)[number % 4]
            reader = READERS[number // 4 % len(READERS)]
            reader(Reply(asked=SITE, status=status, headers={}, body=rest))
        elif number < 140:
            with suppress(ValueError):
                tls.parse_certificate(rest)
        elif number < 150:
            address.parse(rest.decode("utf-8", "replace"))
        elif number < 170:
            browser.parse_link(rest.decode("utf-8", "replace"))
        elif number < 190:
            proxies.parse(rest.decode("utf-8", "replace"))
        elif number < 230:
            merged = edit.merge(rest, RESULT, "", replace_other_account=True)
            assert edit.holds(merged.encode(), RESULT)
        else:
            FILE.write_bytes(rest)
            check = zuliprc.check(FILE, {})
            for problem in check.problems:
                if problem.can_fix:
                    problem.fix()
    except Failure:
        pass


if __name__ == "__main__":
    atheris.Setup([sys.argv[0], f"-max_total_time={sys.argv[1]}", "-max_len=2000"], one)
    atheris.Fuzz()
