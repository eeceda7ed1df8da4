"""Keys that are regenerated, and bots: with the demo organizations, and with hostile answers."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest

from builders import SOME_KEY, failure_of, key_result, sign_in
from fake_zulip import FakeZulip
from hostile import (
    Behaviour,
    HostileServer,
    Peer,
    answering,
    error,
    http,
    saying,
    silent_after_request,
    success,
)
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, Bot, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport


def owner_at(url: str) -> KeyResult:
    return key_result("ann@example.com", url)


def name_of(client: Client, result: KeyResult) -> str:
    return client.verify(result, cancel=CancelToken()).account.full_name


# ── A new key ─────────────────────────────────────────────────────────────────────────────────


def test_a_regenerated_key_takes_the_old_ones_place(client: Client) -> None:
    with FakeZulip(organization="email") as server:
        old = sign_in(client, server.url)
        new = client.regenerate(old, cancel=CancelToken())
        assert new != old.key
        assert sign_in(client, server.url).key == new
        assert name_of(client, replace(old, key=new)) == "Iago"
        refused = failure_of(lambda: client.verify(old, cancel=CancelToken()))
        again = failure_of(lambda: client.regenerate(old, cancel=CancelToken()))
    assert type(refused) is type(again) is errors.KeyRefused
    with FakeZulip(organization="email") as server:
        assert sign_in(client, server.url).key == old.key


@pytest.mark.parametrize(
    ("behave", "kind"),
    [
        (saying(b""), errors.KeyChangeUnclear),
        (saying(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"), errors.KeyChangeUnclear),
        (answering(success()), errors.KeyChangeUnclear),
        (answering(success(api_key="short")), errors.KeyChangeUnclear),
        (answering(success(api_key=7)), errors.KeyChangeUnclear),
        (answering(http(200, b"<html>")), errors.KeyChangeUnclear),
        (answering(http(502, b"<html>")), errors.KeyChangeUnclear),
        (answering(success(x=" " * (1 << 18))), errors.KeyChangeUnclear),
        (answering(error(401, "Invalid API key", "UNAUTHORIZED")), errors.KeyRefused),
        (answering(error(400, "Not here")), errors.NotAllowed),
        (answering(http(429, b"", "Retry-After: 3")), errors.TooManyRequests),
        (answering(http(307, b"", "Location: https://evil.test/")), errors.RedirectRefused),
        (answering(http(405, b"{}")), errors.MethodRefused),
    ],
)
def test_a_key_or_a_bot_is_asked_for_once_and_what_is_unclear_is_said(
    serve: Callable[..., HostileServer],
    tls: ssl.SSLContext,
    client: Client,
    behave: Behaviour,
    kind: type[Failure],
) -> None:
    server = serve(behave, tls)
    owner = owner_at(server.url)
    failure = failure_of(lambda: client.regenerate(owner, cancel=CancelToken()))
    assert type(failure) is kind
    assert (server.connections, len(server.requests)) == (1, 1)
    assert server.requests[0].method == "POST"
    assert SOME_KEY not in repr(failure)

    failure = failure_of(lambda: client.create_bot(owner, "B", "b", cancel=CancelToken()))
    assert type(failure) is (errors.BotUnclear if kind is errors.KeyChangeUnclear else kind)
    assert [request.method for request in server.requests].count("POST") == 2


def test_a_server_that_is_not_there_has_changed_nothing(client: Client) -> None:
    with FakeZulip(organization="email") as server:
        old = sign_in(client, server.url)
    failure = failure_of(lambda: client.regenerate(old, cancel=CancelToken()))
    assert type(failure) is not errors.KeyChangeUnclear
    assert isinstance(failure, errors.NetworkFailure)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("is_asked", [True, False])
def test_a_server_that_keeps_silent_has_changed_something_only_if_it_was_asked(
    serve: Callable[..., HostileServer],
    tls: ssl.SSLContext,
    make_transport: Callable[..., Transport],
    is_asked: bool,
) -> None:
    server = serve(silent_after_request if is_asked else Peer.stall, tls if is_asked else None)
    client = Client(make_transport(connect=0.5, silence=0.5))
    old = owner_at(f"https://localhost:{server.port}")
    failure = failure_of(lambda: client.regenerate(old, cancel=CancelToken()))
    assert type(failure) is (errors.KeyChangeUnclear if is_asked else errors.TimedOut)


# ── Bots ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_the_key_of_a_bot_signs_the_bot_in(client: Client, organization: str) -> None:
    with FakeZulip(organization=organization) as server:
        owner = sign_in(client, server.url)
        [bot] = client.bots(owner, cancel=CancelToken())
        assert (bot.email, bot.full_name) == ("helper-bot@zulip.com", "Helper Bot")
        assert (bot.key is None) == (organization == "new12")
        key = client.bot_key(owner, bot, cancel=CancelToken())
        itself = KeyResult(account=bot.account(owner.account), key=key)
        assert name_of(client, itself) == "Helper Bot"


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_a_new_bot_is_there_with_its_key(client: Client, organization: str) -> None:
    with FakeZulip(organization=organization) as server:
        owner = sign_in(client, server.url)
        bot = client.create_bot(owner, "Zoë’s Bot", "zoe", cancel=CancelToken())
        assert (bot.email, bot.full_name) == ("zoe-bot@zulip.com", "Zoë’s Bot")
        listed = client.bots(owner, cancel=CancelToken())
        assert [one.email for one in listed] == ["helper-bot@zulip.com", "zoe-bot@zulip.com"]
        key = client.bot_key(owner, bot, cancel=CancelToken())
        itself = KeyResult(account=bot.account(owner.account), key=key)
        assert name_of(client, itself) == "Zoë’s Bot"
        twice = failure_of(lambda: client.create_bot(owner, "Z", "zoe", cancel=CancelToken()))
    assert isinstance(twice, errors.NotAllowed)
    assert twice.message == "Email is already in use."


def test_guests_and_bots_have_no_bots_and_others_bots_are_theirs(client: Client) -> None:
    with FakeZulip(organization="new12") as server:
        owner = sign_in(client, server.url)
        [bot] = client.bots(owner, cancel=CancelToken())
        guest = sign_in(client, server.url, "polonius@zulip.com")
        member = sign_in(client, server.url, "hamlet@zulip.com")
        key = client.bot_key(owner, bot, cancel=CancelToken())
        itself = KeyResult(account=bot.account(owner.account), key=key)
        refused = [
            failure_of(lambda: client.bots(guest, cancel=CancelToken())),
            failure_of(lambda: client.bots(itself, cancel=CancelToken())),
            failure_of(lambda: client.bot_key(member, bot, cancel=CancelToken())),
        ]
        assert client.bots(member, cancel=CancelToken()) == ()
    assert [one.message for one in refused if isinstance(one, errors.NotAllowed)] == [
        "Not allowed for guest users",
        "This endpoint does not accept bot requests.",
        "Insufficient permission",
    ]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (success(), errors.ReplyIncomplete),
        (success(bots={}), errors.ReplyIncomplete),
        (error(401, "Invalid API key", "UNAUTHORIZED"), errors.KeyRefused),
        (error(400, "x" * 5000), errors.NotAllowed),
        (http(200, b"<html>"), errors.OtherPageAnswered),
        (http(503, b""), errors.ServerTrouble),
    ],
)
def test_a_list_of_bots_that_is_none(
    serve: Callable[..., HostileServer],
    tls: ssl.SSLContext,
    client: Client,
    answer: bytes,
    kind: type[Failure],
) -> None:
    server = serve(answering(answer), tls)
    failure = failure_of(lambda: client.bots(owner_at(server.url), cancel=CancelToken()))
    assert type(failure) is kind
    assert len(repr(failure)) < 1000


def test_entries_that_are_no_bots_are_skipped_and_names_made_plain(
    serve: Callable[..., HostileServer], tls: ssl.SSLContext, client: Client
) -> None:
    good = {
        "username": "a-bot@example.com",
        "full_name": "A\u202eB\nC" * 30,
        "api_key": SOME_KEY,
    }
    odd: list[object] = [
        7,
        None,
        [],
        {},
        {"username": 7, "api_key": SOME_KEY},
        {"username": "no email"},
    ]
    more = {"username": "b@x.org"}
    server = serve(answering(success(bots=[*odd, good, *[more] * 1200])), tls)
    bots = client.bots(owner_at(server.url), cancel=CancelToken())
    assert bots[0].email == "a-bot@example.com"
    assert bots[0].full_name.isprintable()
    assert len(bots[0].full_name) <= 100
    assert len(bots) <= 1000
    assert SOME_KEY not in repr(bots[0])


@pytest.mark.parametrize(
    "user", [{}, {"user_id": 3}, {"email": "b@x.org"}, {"user_id": "3", "email": "b@x.org"}, 7]
)
def test_a_bot_whose_id_is_not_told_has_no_key_here(
    serve: Callable[..., HostileServer], tls: ssl.SSLContext, client: Client, user: object
) -> None:
    server = serve(answering(success(user=user)), tls)
    bot = Bot(email="b/../%?@x.org", full_name="B")
    failure = failure_of(lambda: client.bot_key(owner_at(server.url), bot, cancel=CancelToken()))
    assert type(failure) is errors.ReplyIncomplete
    assert [one.target for one in server.requests] == ["/api/v1/users/b%2F..%2F%25%3F@x.org"]


def test_an_old_server_that_tells_no_id_of_a_new_bot_lists_it_with_its_key(
    serve: Callable[..., HostileServer], tls: ssl.SSLContext, client: Client
) -> None:
    bots = [{"username": "b@x.org", "full_name": "B", "api_key": SOME_KEY}]
    answers = {"POST": success(api_key=SOME_KEY), "GET": success(bots=bots)}
    server = serve(answering(lambda request: answers[request.method]), tls)
    bot = client.create_bot(owner_at(server.url), "B", "b", cancel=CancelToken())
    assert bot == Bot(email="b@x.org", full_name="B", key=ApiKey(SOME_KEY))


@pytest.mark.parametrize(
    ("created", "found"),
    [
        (success(api_key=SOME_KEY), success(bots=[])),
        (success(user_id=7, api_key=SOME_KEY), http(502, b"<html>")),
        (success(user_id=7, api_key=SOME_KEY), error(401, "Invalid API key", "UNAUTHORIZED")),
        (success(user_id=7, api_key=SOME_KEY), b"nothing like HTTP\r\n\r\n"),
    ],
)
def test_a_created_bot_that_cannot_be_found_is_not_told_as_one_that_was_not_created(
    serve: Callable[..., HostileServer],
    tls: ssl.SSLContext,
    client: Client,
    created: bytes,
    found: bytes,
) -> None:
    answers = {"POST": created, "GET": found}
    server = serve(answering(lambda request: answers[request.method]), tls)
    failure = failure_of(
        lambda: client.create_bot(owner_at(server.url), "B", "b", cancel=CancelToken())
    )
    assert type(failure) is errors.BotUnclear


# ── In the person's language ──────────────────────────────────────────────────────────────────


def in_two_languages(german: bytes, english: bytes) -> Behaviour:
    def behave(peer: Peer) -> None:
        while request := peer.read_request():
            is_german = request.headers["accept-language"].startswith("de")
            peer.send(german if is_german else english)

    return behave


def test_the_server_says_in_the_persons_language_why_it_does_not_do_it(
    serve: Callable[[Behaviour], HostileServer], make_transport: Callable[[], Transport]
) -> None:
    server = serve(answering(error(400, "Dafür fehlen dir die Rechte")))
    client = Client(make_transport(), language=lambda: "pt_BR")
    owner = owner_at(server.url)
    for call in (client.bots, client.regenerate):
        failure = failure_of(lambda call=call: call(owner, cancel=CancelToken()))  # type: ignore[misc]
        assert isinstance(failure, errors.NotAllowed)
        assert failure.message == "Dafür fehlen dir die Rechte"
    asked = {request.headers["accept-language"] for request in server.requests}
    assert asked == {"pt-BR, en;q=0.5"}


@pytest.mark.parametrize(
    ("english", "kind"),
    [
        ("Invalid API key", errors.KeyRefused),
        ("Not logged in: API authentication or user session required", errors.AuthorizationRemoved),
        ("This API is not available to incoming webhook bots.", errors.KeyOnlyPosts),
    ],
)
def test_why_a_key_is_not_taken_is_known_in_every_language(
    serve: Callable[[Behaviour], HostileServer],
    make_transport: Callable[[], Transport],
    english: str,
    kind: type[Failure],
) -> None:
    german = error(401, "Auf Deutsch gesagt: nein", "UNAUTHORIZED")
    server = serve(in_two_languages(german, error(401, english, "UNAUTHORIZED")))
    client = Client(make_transport(), language=lambda: "de")
    owner = owner_at(server.url)
    for call in (client.bots, client.regenerate):
        failure = failure_of(lambda call=call: call(owner, cancel=CancelToken()))  # type: ignore[misc]
        assert type(failure) is kind
