"""What people have met elsewhere: servers, and what is in front of them, each named as it is."""

from __future__ import annotations

import json
import ssl

import pytest
from PySide6.QtCore import QCoreApplication

from builders import SOME_KEY, failure_of, find, key_result
from fake_zulip import FakeZulip
from hostile import Behaviour, Request, Serve, answering, error, http, settings, success
from zulipkey.messages import failures, labels
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, NextStep
from zulipkey.zulip.client import Client


@pytest.fixture(autouse=True)
def _application(qapp: QCoreApplication) -> None:
    """Words are translated by the application."""


def page(status: int, body: bytes = b"<html>", *headers: str) -> bytes:
    return http(status, body, *headers, content_type="text/html")


def zulip(answers: dict[str, bytes], fields: dict[str, object] | None = None) -> Behaviour:
    """Answer as Zulip does, but for the last parts of paths that are in ``answers``."""

    def answer(request: Request) -> bytes:
        name = request.target.rpartition("/")[2]
        if name in answers:
            return answers[name]
        if name != "server_settings":
            return page(404)
        url = f"https://{request.headers['host']}"
        return settings(url, **{"zulip_version": "9.4", **(fields or {})})

    return answering(answer)


@pytest.mark.parametrize(
    ("reply", "kind", "says"),
    [
        (
            page(429, b"<html>", "Retry-After: 30"),
            errors.TooManyRequests,
            "accepts no more requests right now. Try again at",
        ),
        (
            page(429),
            errors.TooManyRequests,
            "accepts no more requests right now. Try again in a few minutes.",
        ),
        (
            error(429, "API usage exceeded rate limit", "RATE_LIMIT_HIT"),
            errors.TooManyRequests,
            "accepts no more requests right now.",
        ),
        (
            page(400, b"<title>Bad Request (400)</title><h1>Bad Request (400)</h1>"),
            errors.HostNameRefused,
            "doesn’t accept {host} as its address",
        ),
        (
            page(200, b"<html>Welcome to our company</html>"),
            errors.OtherPageAnswered,
            "Is {host} the address in your browser? You may also have to sign in",
        ),
        (
            page(302, b"", "Location: /"),
            errors.OtherPageAnswered,
            "Is {host} the address in your browser?",
        ),
        (
            page(301, b"", "Location: /api/v1/server_settings"),
            errors.RedirectLoop,
            "{host} redirects every request back to itself.",
        ),
        (
            page(301, b"", "Location: http://localhost:8080/api/v1/server_settings"),
            errors.RedirectRefused,
            "{host} redirects to http://localhost:8080.",
        ),
    ],
)
def test_what_answers_in_place_of_an_organization_is_named(
    serve: Serve, tls: ssl.SSLContext, client: Client, reply: bytes, kind: type[Failure], says: str
) -> None:
    server = serve(answering(reply), tls)
    failure = failure_of(lambda: find(client, server.url))
    assert type(failure) is kind
    said = failures.sentences(failure)
    assert says.format(host=f"localhost:{server.port}") in said
    assert "password" not in said
    assert len(server.requests) == 1


@pytest.mark.parametrize("delivery_email", ["fredcz", "fred@example.com", None])
def test_an_account_without_an_email_signs_in(
    serve: Serve, tls: ssl.SSLContext, client: Client, delivery_email: str | None
) -> None:
    answers = {
        "fetch_api_key": success(api_key=SOME_KEY, email="fredcz", user_id=7),
        "me": success(user_id=7, delivery_email=delivery_email, full_name="Fred"),
    }
    server = serve(zulip(answers), tls)
    result = client.sign_in(find(client, server.url), "fredcz", "pw", cancel=CancelToken())
    assert client.verify(result, cancel=CancelToken()).account.email == "fredcz"


@pytest.mark.parametrize(("known", "told"), [("fredcz", "other"), ("a@x.test", "b@x.test")])
def test_a_key_of_another_account_is_refused_where_it_can_be_told(
    serve: Serve, tls: ssl.SSLContext, client: Client, known: str, told: str
) -> None:
    server = serve(zulip({"me": success(delivery_email=told)}), tls)
    result = key_result(known, server.url)
    failure = failure_of(lambda: client.verify(result, cancel=CancelToken()))
    assert type(failure) is errors.ReplyIncomplete


@pytest.mark.parametrize(
    "message",
    [
        "Missing authorization header for basic auth",
        "Not logged in: API authentication or user session required",
    ],
)
def test_a_front_that_removes_the_key_does_not_make_the_key_a_dead_one(
    serve: Serve, tls: ssl.SSLContext, client: Client, message: str
) -> None:
    answers = {
        "fetch_api_key": success(api_key=SOME_KEY, email="ann@example.com", user_id=7),
        "me": error(401, message, "UNAUTHORIZED"),
        "regenerate": error(401, message, "UNAUTHORIZED"),
    }
    server = serve(zulip(answers), tls)
    result = client.sign_in(
        find(client, server.url),
        "ann@example.com",
        "pw",
        cancel=CancelToken(),
    )
    for call in (
        lambda: client.verify(result, cancel=CancelToken()),
        lambda: client.regenerate(result, cancel=CancelToken()),
    ):
        failure = failure_of(call)
        assert type(failure) is errors.AuthorizationRemoved
        assert f"in front of localhost:{server.port} removes" in failures.sentences(failure)


def test_a_call_with_a_key_that_is_limited_speaks_of_no_password(
    serve: Serve, tls: ssl.SSLContext, client: Client
) -> None:
    server = serve(answering(page(429, b"", "Retry-After: 9")), tls)
    result = key_result("a@b.test", server.url)
    failure = failure_of(lambda: client.verify(result, cancel=CancelToken()))
    assert "password" not in failures.sentences(failure)


@pytest.mark.parametrize("login", ["lear", "ann@example.com"])
def test_no_password_is_sent_where_passwords_are_off(client: Client, login: str) -> None:
    with FakeZulip(organization="onesso") as server:
        organization = client.find_organization(addresses.parse(server.url), cancel=CancelToken())
        failure = failure_of(
            lambda: client.sign_in(organization, login, "pw", cancel=CancelToken())
        )
        assert [request for request in server.requests if request.method == "POST"] == []
    assert type(failure) is errors.PasswordSignInOff
    assert NextStep.SIGN_IN_WITH_BROWSER in failure.next_steps
    assert "Sign in with a browser instead." in failures.sentences(failure)


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    ("typed", "other"),
    [("recurse", "recurse.zulipchat.com"), ("https://my-org/login", "my-org.zulipchat.com")],
)
def test_a_bare_name_is_said_to_be_one_of_zulip_cloud(
    client: Client, typed: str, other: str
) -> None:
    failure = failure_of(
        lambda: client.find_organization(addresses.parse(typed), cancel=CancelToken()),
    )
    assert failures.sentences(failure).endswith(f"For Zulip Cloud, use {other}.")
    assert failure.next_steps[0] is NextStep.USE_OTHER_ADDRESS
    assert labels.step(failure.next_steps[0], failure) == f"Use {other}"


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("typed", ["chat.example.com", "my_org", "xn--bcher-kva.example"])
def test_no_other_name_is(client: Client, typed: str) -> None:
    failure = failure_of(
        lambda: client.find_organization(addresses.parse(typed), cancel=CancelToken()),
    )
    assert type(failure) is errors.NameNotFound


# ── A stranger's text ─────────────────────────────────────────────────────────────────────────


HOSTILE = "\x1b]0;x\x07\x9b2J\u202e\u2066\ud800\u2028\r\nEvil " + "long " * 200


@pytest.mark.parametrize(
    ("status", "name"),
    [(200, "realm_name"), (200, "zulip_version"), (400, "msg"), (400, "code"), (500, "msg")],
)
def test_a_servers_text_moves_no_terminal(
    serve: Serve, tls: ssl.SSLContext, client: Client, status: int, name: str
) -> None:
    fields: dict[str, object] = {"realm_name": "X", "zulip_version": "1", name: HOSTILE}
    if status != 200:
        body = {"result": "error", "msg": "", "proxy_reason": "", name: HOSTILE}
        if name == "code":
            del body["proxy_reason"]
        reply = http(status, json.dumps(body).encode())
        said = failures.sentences(
            failure_of(lambda: find(client, serve(zulip({"server_settings": reply}), tls).url))
        )
    else:
        found = find(client, serve(zulip({}, fields), tls).url)
        said = f"{found.name} {found.version}"
    assert "Evil" in said
    assert said.isprintable()
    assert len(said) < 500
