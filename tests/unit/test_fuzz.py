"""Whatever strangers send: values or typed failures, never anything else.

Answers of a real server, damaged at random; the files that are read; what comes by the socket.
(Addresses, links and the merging of files are fuzzed beside their other tests.)
"""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from hypothesis import HealthCheck, example, given, note, settings
from hypothesis import strategies as st

from builders import SOME_KEY
from zulipkey import zuliprc
from zulipkey.desktop import ownership
from zulipkey.model import address as addresses
from zulipkey.model.account import ApiKey
from zulipkey.model.errors import AddressFailure, Failure, FileFailure, PolicyUnusable
from zulipkey.proxy import settings as proxies
from zulipkey.storage import policy
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import instance
from zulipkey.zulip import replies, tls
from zulipkey.zulip.exchange import Reply
from zulipkey.zuliprc import export

RECORDED = Path(__file__).parents[1] / "data" / "recorded"
SITE = addresses.parse("https://chat.zulip.test:9443")
pytestmark = pytest.mark.slow


READERS: dict[str, Callable[[Reply], object]] = {
    "organization": replies.organization,
    "fetched_key": replies.fetched_key,
    "development_key": replies.development_key,
    "development_users": lambda reply: replies.development_users(reply, SITE),
    "profile": replies.profile,
    "session": replies.session,
    "session_key": replies.session_key,
    "new_key": replies.new_key,
    "bots": replies.bots,
    "bot_of_user": replies.bot_of_user,
    "created_bot": replies.created_bot,
}

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=8,
)
FUZZ = settings(max_examples=12 * settings().max_examples, suppress_health_check=list(HealthCheck))


def recorded() -> list[tuple[int, dict[str, Any]]]:
    found = []
    for path in sorted(RECORDED.glob("*.json")):
        one = json.loads(path.read_text("utf-8"))
        if isinstance(one["body"], dict):
            found.append((one["status"], one["body"]))
    return found


RECORDINGS = recorded()
NAMES = sorted(
    {name for _, body in RECORDINGS for name in body}
    | {"bots", "user", "username", "api_key", "full_name", "delivery_email"}
)


@st.composite
def damaged(draw: st.DrawFn) -> Reply:
    """A true answer with some of its values replaced, removed or renamed, or bytes changed."""
    status, body = draw(st.sampled_from(RECORDINGS))
    content = {**body, "api_key": SOME_KEY}
    for _ in range(draw(st.integers(0, 3))):
        content[draw(st.sampled_from(NAMES))] = draw(json_values)
    raw = bytearray(json.dumps(content).encode("utf-8", "surrogatepass"))
    for _ in range(draw(st.integers(0, 2))):
        raw[draw(st.integers(0, len(raw) - 1))] = draw(st.integers(0, 255))
    status = draw(st.sampled_from([status, 200, 204, 301, 400, 401, 403, 404, 405, 429, 500, 503]))
    headers = draw(
        st.dictionaries(
            st.sampled_from(["location", "retry-after", "x-ratelimit-remaining", "content-type"]),
            st.text(max_size=40),
        )
    )
    cookies = draw(st.dictionaries(st.sampled_from(["sessionid", "csrftoken"]), st.text()))
    return Reply(asked=SITE, status=status, headers=headers, body=bytes(raw), cookies=cookies)


@FUZZ
@given(reply=damaged())
def test_a_damaged_answer_is_read_as_a_value_or_a_failure(reply: Reply) -> None:
    for name, read in READERS.items():  # all at once: making an answer costs more than reading it
        note(name)
        try:
            value = read(reply)
        except Failure as failure:
            assert len(repr(failure)) < 3000
            assert SOME_KEY not in repr(failure)
        else:
            assert SOME_KEY not in repr(value)


@FUZZ
@given(data=st.binary(max_size=300))
@example(b"\xef\xbb\xbf[api]\nkey=\n")
@example(b"[api]\n[api]\nemail=a\n email: b\n=\n")
def test_any_bytes_are_checked_as_a_zuliprc(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "zuliprc")
        path.write_bytes(data)
        try:
            check = zuliprc.check(path, {})
            for problem in check.problems:
                if problem.can_fix:
                    problem.fix()
        except FileFailure:
            pass


GOOD = (
    f"# mine\n[api]\nemail = a@x.org\nkey = {SOME_KEY}\nsite = https://x.org\n\n[zterm]\ntheme=x\n"
)


@FUZZ
@given(st.lists(st.tuples(st.integers(0, len(GOOD)), st.binary(max_size=6)), max_size=4))
def test_a_damaged_zuliprc_shows_no_key(puts: list[tuple[int, bytes]]) -> None:
    data = GOOD.encode()
    for place, put in puts:
        data = data[:place] + put + data[place:]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "zuliprc")
        path.write_bytes(data)
        check = zuliprc.check(path, {})
        assert SOME_KEY not in repr(check)
        for problem in check.problems:
            if problem.can_fix:
                assert SOME_KEY not in repr(problem.fix())
        export.files_with(ApiKey(SOME_KEY), (path,), {})


@FUZZ
@given(data=st.binary(max_size=200) | json_values.map(lambda one: json.dumps(one).encode()))
def test_our_own_files_are_read_whatever_they_hold(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file")
        path.write_bytes(data)
        preferences = Preferences(path)
        assert isinstance(preferences.method("https://x.org"), str)
        assert isinstance(preferences.proxy, str)
        preferences.trust("https://x.org")
        RememberedAccounts(path, MemoryStore()).accounts()
        with (
            mock.patch.object(ownership, "why_distrusted", return_value=""),
            contextlib.suppress(PolicyUnusable),
        ):
            policy.read(str(path))


@settings(FUZZ, max_examples=FUZZ.max_examples // 4)  # each is written and synced several times
@given(
    st.dictionaries(
        st.sampled_from(["accounts", "methods", "trust", "proxy", "proxy_names"]),
        json_values
        | st.lists(
            st.dictionaries(
                st.sampled_from(["site", "email", "trust", "role", "user_id", "full_name"]),
                json_values | st.just("https://x.org") | st.just("a@x.org"),
            )
        ),
    )
)
def test_our_own_files_with_odd_values(content: dict[str, object]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "file")
        path.write_text(json.dumps(content))
        for account in RememberedAccounts(path, MemoryStore()).accounts():
            assert account.site.startswith("http")
            repr(account)
        preferences = Preferences(path)
        preferences.trust("https://x.org")
        preferences.proxy_name("x")
        preferences.forget_site("https://x.org")
        preferences.remember_method("https://x.org", "saml")
        preferences.finish()


@FUZZ
@given(st.binary(max_size=300) | json_values.map(lambda one: json.dumps(one).encode()))
def test_what_comes_by_the_local_socket_is_a_start_or_nothing(said: bytes) -> None:
    start = instance._parsed(said)
    if start is not None:
        assert all(isinstance(value, str) for value in vars(start).values())


@FUZZ
@given(st.text(max_size=80) | st.from_regex(r"(https?|socks5h?)://[^\s]{0,40}", fullmatch=True))
def test_any_text_is_a_proxy_or_a_failure(text: str) -> None:
    try:
        url, _ = proxies.parse(text)
    except Failure:
        return
    assert "@" not in url
    assert proxies.parse(url) == (url, None)


@FUZZ
@given(st.binary(max_size=400))
def test_any_bytes_are_a_certificate_or_a_value_error(der: bytes) -> None:
    try:
        tls.parse_certificate(der)
    except ValueError:
        return
    raise AssertionError("that is a certificate")


@FUZZ
@given(st.text(max_size=80))
def test_an_address_has_nothing_but_an_origin(text: str) -> None:
    try:
        address = addresses.parse(text)
    except AddressFailure:
        return
    assert addresses.parse(address.url) == addresses.parse(addresses.parse(address.url).url)
    rest = address.url.partition("://")[2]
    assert not set("/?#@ \\") & set(rest)
