"""What is asked of a server, which address it is asked at, and what never leaves."""

from __future__ import annotations

import json
import socket
import ssl
from collections.abc import Callable
from dataclasses import replace

import pytest
import trustme

from builders import SOME_KEY, MakeTransport, failure_of, find
from fake_zulip import FakeZulip
from hostile import (
    Behaviour,
    HostileServer,
    Peer,
    Request,
    Serve,
    answering,
    http,
    saying,
    server_context,
    settings,
)
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult, Role
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.model.organization import LoginKind, Organization
from zulipkey.zulip.client import Client

Names = dict[tuple[str, int], int]

SETTINGS = "/api/v1/server_settings"
FETCH = "/api/v1/fetch_api_key"


def test_the_certificate_that_is_shown_is_that_of_the_server_that_was_refused(
    make_transport: MakeTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = make_transport()
    looked_at: list[Address] = []

    def refuse(*_arguments: object, **_rest: object) -> None:
        raise errors.CertificateExpired(host="www.example.com", port=8443)

    monkeypatch.setattr(transport, "exchange", refuse)
    monkeypatch.setattr(transport, "certificate", lambda one, cancel: looked_at.append(one))
    with pytest.raises(errors.CertificateExpired):
        Client(transport).find_organization(addresses.parse("example.com"), cancel=CancelToken())
    assert [one.host_and_port for one in looked_at] == ["www.example.com:8443"]


def redirect(to: str, status: int = 301) -> bytes:
    return http(status, b"", f"Location: {to}")


def by_path(**answers: bytes) -> Behaviour:
    """Answer by the last part of the path, else with a page that is not there."""

    def answer(request: Request) -> bytes:
        name = request.target.partition("?")[0].rpartition("/")[2]
        return answers.get(name, http(404, b"<html>", content_type="text/html"))

    return answering(answer)


def by_host(**answers: bytes) -> Behaviour:
    """Answer by the first part of the host."""
    return answering(lambda request: answers[request.headers["host"].partition(".")[0]])


def organization_at(port: int, host: str = "localhost") -> Organization:
    return Organization(
        address=Address("https", host, port),
        name="Example",
        version="11.4",
        login_kind=LoginKind.EMAIL,
    )


# ── Finding the organization ──────────────────────────────────────────────────────────────────


def test_an_organization_at_its_own_address_is_asked_once(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names
) -> None:
    server = serve(answering(settings("https://chat.example.test")), tls)
    names["chat.example.test", 443] = server.port
    found = find(client, "chat.example.test/#narrow/dm/1")
    assert found.address == Address("https", "chat.example.test", 443)
    [request] = server.requests
    assert (request.method, request.target) == ("GET", SETTINGS)
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    ("typed", "canonical"),
    [
        ("https://www.example.test", "https://www.example.test"),
        ("www.example.test", "https://example.test"),
        ("chat.example.test", "https://www.chat.example.test"),
        ("chat.example.test", "http://chat.example.test"),
    ],
)
def test_the_same_site_by_another_name_needs_no_question_but_proves_itself(
    serve: Serve,
    authority: trustme.CA,
    client: Client,
    names: Names,
    typed: str,
    canonical: str,
) -> None:
    hosts = ("example.test", "*.example.test", "www.chat.example.test")
    server = serve(answering(settings(canonical)), server_context(authority.issue_cert(*hosts)))
    for host in ("example.test", "www.example.test", "chat.example.test", "www.chat.example.test"):
        names[host, 443] = server.port
    found = find(client, typed)
    assert found.address == Address("https", canonical.partition("://")[2], 443)
    asked = {request.headers["host"] for request in server.requests}
    assert found.address.host in asked


def test_a_canonical_address_that_cannot_prove_itself_is_refused(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names
) -> None:
    server = serve(answering(settings("https://www.other.test")), tls)  # no such name in there
    names["other.test", 443] = names["www.other.test", 443] = server.port
    failure = failure_of(lambda: find(client, "other.test"))
    assert type(failure) is errors.CertificateWrongHost
    assert failure.host == "www.other.test"


@pytest.mark.parametrize(
    "at_www",
    [settings("https://chat.example.test"), redirect(f"https://chat.example.test{SETTINGS}")],
)
def test_a_canonical_address_that_leads_back_is_refused(
    serve: Serve, authority: trustme.CA, client: Client, names: Names, at_www: bytes
) -> None:
    hosts = ("chat.example.test", "www.chat.example.test")
    behave = by_host(chat=settings("https://www.chat.example.test"), www=at_www)
    server = serve(behave, server_context(authority.issue_cert(*hosts)))
    for host in hosts:
        names[host, 443] = server.port
    failure = failure_of(lambda: find(client, "chat.example.test"))
    assert isinstance(failure, errors.RedirectRefused)


@pytest.mark.parametrize(
    ("canonical", "other"),
    [
        ("https://evil.test", "evil.test"),
        ("https://chat.example.test", "chat.example.test"),
        ("https://chat.example.test:1", "chat.example.test:1"),
        ("http://localhost:9991", "localhost:9991"),
    ],
)
def test_an_organization_that_calls_itself_by_another_address_is_a_question(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names, canonical: str, other: str
) -> None:
    server = serve(answering(settings(canonical)), tls)
    failure = failure_of(lambda: find(client, f"chat.example.test:{server.port}"))
    assert type(failure) is errors.OtherAddressNamed
    assert failure.facts() == {
        "host": f"chat.example.test:{server.port}",
        "status": 200,
        "other": other,
        "redirected": False,
    }
    assert server.connections == 1


def test_an_address_without_its_port_is_a_question_when_it_is_canonical_with_one(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names
) -> None:
    server = serve(answering(settings("https://chat.example.test:8443")), tls)
    names["chat.example.test", 443] = names["chat.example.test", 8443] = server.port
    failure = failure_of(lambda: find(client, "chat.example.test"))
    assert type(failure) is errors.OtherAddressNamed
    assert failure.other == "chat.example.test:8443"
    assert find(client, failure.other).address.port == 8443


def test_a_redirect_within_the_site_is_followed(
    serve: Serve, authority: trustme.CA, client: Client, names: Names
) -> None:
    hosts = ("example.test", "www.example.test")
    behave = by_host(
        www=redirect("https://example.test" + SETTINGS, 308),
        example=settings("https://example.test"),
    )
    server = serve(behave, server_context(authority.issue_cert(*hosts)))
    for host in hosts:
        names[host, 443] = server.port
    assert find(client, "www.example.test").address.host == "example.test"
    assert [request.method for request in server.requests] == ["GET", "GET"]


@pytest.mark.parametrize(
    ("location", "kind", "facts"),
    [
        (
            f"https://evil.test{SETTINGS}",
            errors.OtherAddressNamed,
            {"other": "evil.test", "redirected": True},
        ),
        (
            "https://evil.test/",
            errors.OtherAddressNamed,
            {"other": "evil.test", "redirected": True},
        ),
        ("https://sso.example.test/login?next=/", errors.OtherPageAnswered, {}),
        ("/login/", errors.OtherPageAnswered, {}),
        (SETTINGS + "/", errors.OtherPageAnswered, {}),
        (
            f"http://chat.example.test{SETTINGS}",
            errors.RedirectRefused,
            {"to": "http://chat.example.test"},
        ),
        (f"http://localhost{SETTINGS}", errors.RedirectRefused, {"to": "http://localhost"}),
        ("ftp://chat.example.test/", errors.RedirectRefused, {}),
        (f"https://ann:pw@evil.test{SETTINGS}", errors.RedirectRefused, {}),
    ],
)
def test_other_redirects_are_not_followed(
    serve: Serve,
    tls: ssl.SSLContext,
    client: Client,
    names: Names,
    location: str,
    kind: type[Failure],
    facts: dict[str, object],
) -> None:
    server = serve(answering(redirect(location, 302)), tls)
    names["chat.example.test", 443] = server.port
    failure = failure_of(lambda: find(client, "chat.example.test"))
    assert type(failure) is kind
    assert failure.facts() == {"host": "chat.example.test", "status": 302, **facts}
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("typed", "locations", "asked"),
    [
        ("chat.example.test", {"chat": SETTINGS}, 1),
        ("chat.example.test", {"chat": f"//chat.example.test:443{SETTINGS}"}, 1),
        (
            "example.test",
            {
                "example": f"https://www.example.test{SETTINGS}",
                "www": f"https://example.test{SETTINGS}",
            },
            2,
        ),
    ],
)
def test_redirects_in_a_circle_are_named_so(
    serve: Serve,
    authority: trustme.CA,
    client: Client,
    names: Names,
    typed: str,
    locations: dict[str, str],
    asked: int,
) -> None:
    hosts = ("example.test", "www.example.test", "chat.example.test")
    behave = by_host(**{name: redirect(location) for name, location in locations.items()})
    server = serve(behave, server_context(authority.issue_cert(*hosts)))
    for host in hosts:
        names[host, 443] = server.port
    failure = failure_of(lambda: find(client, typed))
    assert type(failure) is errors.RedirectLoop
    assert failure.facts() == {"host": typed, "status": 301}
    assert len(server.requests) == asked


def close_at_once(peer: Peer) -> None:
    peer.read()


def say_http(peer: Peer) -> None:
    peer.read()
    peer.send(http(400))


def say_page(peer: Peer) -> None:
    peer.read()
    peer.send(http(200, b"<html>", content_type="text/html"))


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize("behave", [close_at_once, say_http, None])
def test_a_server_without_encryption_is_sent_nothing(
    serve: Serve, client: Client, behave: Behaviour | None
) -> None:
    server = serve(behave or close_at_once)
    if behave is None:
        server.close()
    failure = failure_of(lambda: find(client, f"http://chat.example.test:{server.port}"))
    assert type(failure) is errors.NoEncryption
    assert failure.facts() == {"host": "chat.example.test", "port": server.port}
    assert server.requests == []
    typed_https = failure_of(lambda: find(client, f"https://chat.example.test:{server.port}"))
    assert type(typed_https) is not errors.NoEncryption


def by_plain_http(answer: bytes) -> Behaviour:
    """Answer to http, and to the beginning of TLS as web servers do."""
    behave = answering(answer)

    def choose(peer: Peer) -> None:
        if peer.connection.recv(1, socket.MSG_PEEK) == b"\x16":
            peer.send(http(400))
            peer.read()
        else:
            behave(peer)

    return choose


def led_to(location: str) -> Behaviour:
    return by_plain_http(redirect(location, 302))


def sent_in_the_open(server: HostileServer) -> list[tuple[str, str, bytes]]:
    for request in server.requests:
        assert not {"authorization", "cookie", "proxy-authorization"} & set(request.headers)
    return [(request.method, request.target, request.body) for request in server.requests]


@pytest.mark.parametrize("path", [SETTINGS, "/", "", "/login/"])
def test_a_redirect_from_http_to_https_on_another_port_is_followed(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names, path: str
) -> None:
    secure = serve(answering(settings("https://chat.example.test:9443")), tls)
    names["chat.example.test", 9443] = secure.port
    plain = serve(led_to(f"https://chat.example.test:9443{path}"))
    names["chat.example.test", 9080] = plain.port
    found = find(client, "http://chat.example.test:9080")
    assert found.address == Address("https", "chat.example.test", 9443)
    assert sent_in_the_open(plain) == [("GET", SETTINGS, b"")]
    assert [request.target for request in secure.requests] == [SETTINGS]


def test_a_redirect_from_the_usual_port_of_http_is_followed(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names
) -> None:
    closed = serve(close_at_once)
    closed.close()
    names["chat.example.test", 443] = closed.port
    secure = serve(answering(settings("https://chat.example.test:9443")), tls)
    names["chat.example.test", 9443] = secure.port
    plain = serve(led_to("https://chat.example.test:9443/"))
    names["chat.example.test", 80] = plain.port
    assert find(client, "http://chat.example.test").address.port == 9443


def test_a_redirect_is_followed_from_a_server_that_does_not_answer_to_tls(
    serve: Serve,
    tls: ssl.SSLContext,
    trusted: trustme.CA,
    make_transport: MakeTransport,
    names: Names,
) -> None:
    secure = serve(answering(settings("https://chat.example.test:9443")), tls)
    names["chat.example.test", 9443] = secure.port
    plain = serve(answering(redirect("https://chat.example.test:9443/")))
    names["chat.example.test", 9080] = plain.port
    client = Client(make_transport(connect=1.0))
    assert find(client, "http://chat.example.test:9080").address.port == 9443


def test_a_redirect_from_http_to_another_host_is_a_question(
    serve: Serve, client: Client, names: Names
) -> None:
    plain = serve(led_to("https://evil.test/"))
    names["chat.example.test", 9080] = plain.port
    failure = failure_of(lambda: find(client, "http://chat.example.test:9080"))
    assert type(failure) is errors.OtherAddressNamed
    assert (failure.host, failure.other) == ("chat.example.test:9080", "evil.test")
    assert sent_in_the_open(plain) == [("GET", SETTINGS, b"")]


@pytest.mark.parametrize(
    "behave",
    [
        led_to("http://chat.example.test:9443/"),
        led_to("ftp://chat.example.test/"),
        by_plain_http(settings("https://chat.example.test:9443")),
    ],
)
def test_what_else_is_said_by_http_counts_for_nothing(
    serve: Serve, client: Client, names: Names, behave: Behaviour
) -> None:
    plain = serve(behave)
    names["chat.example.test", 9080] = plain.port
    failure = failure_of(lambda: find(client, "http://chat.example.test:9080"))
    assert type(failure) is errors.NoEncryption
    assert sent_in_the_open(plain) == [("GET", SETTINGS, b"")]


def test_https_is_used_where_http_was_typed(
    serve: Serve, tls: ssl.SSLContext, client: Client, names: Names
) -> None:
    server = serve(answering(settings("https://chat.example.test")), tls)
    names["chat.example.test", 443] = server.port
    assert find(client, "http://chat.example.test").address.scheme == "https"


@pytest.mark.usefixtures("names")
def test_other_failures_of_https_stay_themselves_where_http_was_typed(
    serve: Serve, client: Client
) -> None:
    server = serve(saying(b""), server_context(trustme.CA().issue_cert("chat.example.test")))
    failure = failure_of(lambda: find(client, f"http://chat.example.test:{server.port}"))
    assert isinstance(failure, errors.TlsFailure)


@pytest.mark.slow
@pytest.mark.usefixtures("names")
def test_a_connection_lost_within_tls_is_no_lack_of_encryption(
    serve: Serve, tls: ssl.SSLContext, client: Client
) -> None:
    server = serve(saying(b""), tls)
    failure = failure_of(lambda: find(client, f"http://chat.example.test:{server.port}"))
    assert type(failure) is errors.ConnectionLost


# ── This computer ─────────────────────────────────────────────────────────────────────────────


def test_this_computer_is_asked_by_http_first(client: Client) -> None:
    with FakeZulip() as server:
        host_and_port = server.url.removeprefix("http://")
        for typed in (host_and_port, server.url, host_and_port.replace("localhost", "127.0.0.1")):
            found = find(client, typed)
            assert found.address.scheme == "http"
            assert found.has_development_sign_in


def test_this_computer_is_asked_by_https_where_its_port_speaks_tls(
    client: Client, tls: ssl.SSLContext
) -> None:
    with FakeZulip(tls=tls) as server:
        found = find(client, server.url.removeprefix("https://"))
    assert found.address.url == server.url


def test_a_bad_certificate_of_this_computer_is_named(client: Client) -> None:
    stranger = server_context(trustme.CA().issue_cert("localhost"))
    with FakeZulip(tls=stranger) as server:
        failure = failure_of(lambda: find(client, server.url.removeprefix("https://")))
    assert isinstance(failure, errors.TlsFailure)


def test_what_a_zulip_of_this_computer_answers_by_http_is_not_asked_again_by_https(
    serve: Serve, client: Client
) -> None:
    refusal = b'{"result":"error","msg":"Subdomain required","code":"BAD_REQUEST"}'
    server = serve(answering(http(400, refusal)))
    failure = failure_of(lambda: find(client, f"localhost:{server.port}"))
    assert type(failure) is errors.OrganizationNotNamed
    assert server.connections == 1


def test_nothing_on_this_computer(serve: Serve, client: Client) -> None:
    server = serve(close_at_once)
    server.close()
    failure = failure_of(lambda: find(client, f"localhost:{server.port}"))
    assert type(failure) is errors.Unreachable
    page = serve(say_page)
    failure = failure_of(lambda: find(client, f"localhost:{page.port}"))
    assert type(failure) is errors.OtherPageAnswered


def test_a_cancelled_question_is_not_asked_by_the_other_scheme(
    serve: Serve, client: Client
) -> None:
    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.stall()

    server = serve(behave)
    cancel = CancelToken()
    server.when_stalling(cancel.set)
    address = addresses.parse(f"localhost:{server.port}")
    failure = failure_of(lambda: client.find_organization(address, cancel=cancel))
    assert type(failure) is errors.Cancelled
    assert server.connections == 1


# ── Signing in ────────────────────────────────────────────────────────────────────────────────


def test_the_login_is_trimmed_and_the_password_is_sent_as_it_is(
    serve: Serve, tls: ssl.SSLContext, client: Client
) -> None:
    body = {"result": "success", "api_key": SOME_KEY, "email": "Ann@example.com", "user_id": 8}
    server = serve(answering(http(200, json.dumps(body).encode())), tls)
    organization = organization_at(server.port)
    result = client.sign_in(
        organization, " a+b%@x.example\n", " +&%=é\u0301 \n", cancel=CancelToken()
    )
    [request] = server.requests
    assert (request.method, request.target) == ("POST", FETCH)
    assert request.body == (b"username=a%2Bb%25%40x.example&password=+%2B%26%25%3D%C3%A9%CC%81+%0A")
    assert result.key == ApiKey(SOME_KEY)
    assert result.account == Account(
        address=addresses.parse(organization.address.url),
        organization="Example",
        email="Ann@example.com",
        user_id=8,
    )
    assert SOME_KEY not in repr(result)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_password_never_follows_a_redirect(
    serve: Serve, tls: ssl.SSLContext, client: Client, status: int
) -> None:
    elsewhere = serve(answering(http(200)), tls)
    to = f"https://localhost:{elsewhere.port}{FETCH}"
    server = serve(answering(redirect(to, status)), tls)
    failure = failure_of(
        lambda: client.sign_in(organization_at(server.port), "ann", "pw", cancel=CancelToken())
    )
    assert type(failure) is errors.RedirectRefused
    assert failure.to == f"localhost:{elsewhere.port}"
    assert (len(server.requests), elsewhere.connections) == (1, 0)


@pytest.mark.parametrize(
    "behave",
    [
        saying(b""),
        saying(http(503, b"<html>")),
        saying(http(429, b"", "Retry-After: 0")),
        saying(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf"),
    ],
)
def test_a_password_is_sent_once_whatever_comes(
    serve: Serve, tls: ssl.SSLContext, client: Client, behave: Behaviour
) -> None:
    server = serve(behave, tls)
    failure_of(
        lambda: client.sign_in(organization_at(server.port), "ann", "pw", cancel=CancelToken())
    )
    assert (server.connections, len(server.requests)) == (1, 1)


def test_a_whole_sign_in_goes_over_one_connection(
    serve: Serve, tls: ssl.SSLContext, client: Client
) -> None:
    server: HostileServer

    def answer(request: Request) -> bytes:
        if request.target == SETTINGS:
            return settings(server.url)
        body: dict[str, object] = {"result": "success", "msg": ""}
        if request.target == FETCH:
            body |= {"api_key": SOME_KEY, "email": "ann@example.com"}
        else:
            body |= {"user_id": 8, "full_name": "Ann", "role": 400}
        return http(200, json.dumps(body).encode())

    server = serve(answering(answer), tls)
    organization = find(client, server.url)
    result = client.sign_in(organization, "ann@example.com", "pw", cancel=CancelToken())
    client.verify(result, cancel=CancelToken())
    assert (len(server.requests), server.connections) == (3, 1)


def test_a_sign_in_at_the_demo_organization(client: Client) -> None:
    with FakeZulip() as server:
        organization = find(client, server.url)
        result = client.sign_in(organization, "iago@zulip.com", "abcd1234", cancel=CancelToken())
        account = client.verify(result, cancel=CancelToken()).account
        assert (account.email, account.full_name) == ("iago@zulip.com", "Iago")
        assert account.role is Role.OWNER
        assert account.user_id is not None
        wrong = failure_of(
            lambda: client.sign_in(organization, "iago@zulip.com", "no", cancel=CancelToken())
        )
        assert type(wrong) is errors.CredentialsWrong


# ── Development servers ───────────────────────────────────────────────────────────────────────


def test_the_users_of_a_development_server_sign_in_without_a_password(client: Client) -> None:
    with FakeZulip() as server:
        organization = find(client, server.url)
        users = client.development_users(organization, cancel=CancelToken())
        assert "iago@zulip.com" in users
        result = client.sign_in_development_user(organization, users[0], cancel=CancelToken())
        assert result.account.email == users[0]


def test_a_production_server_has_no_development_users(client: Client) -> None:
    with FakeZulip(organization="email") as server:
        organization = find(client, server.url)
        calls: list[Callable[[], object]] = [
            lambda: client.development_users(organization, cancel=CancelToken()),
            lambda: client.sign_in_development_user(
                organization, "a@b.example", cancel=CancelToken()
            ),
        ]
        for call in calls:
            assert type(failure_of(call)) is errors.DevelopmentSignInOff


# ── With the key ──────────────────────────────────────────────────────────────────────────────


def profile(**fields: object) -> bytes:
    body = {"result": "success", "full_name": "Ann \u202eActive", "role": 100, **fields}
    return http(200, json.dumps(body).encode())


@pytest.mark.parametrize(("known", "told", "user_id"), [(8, 8, 8), (None, 8, 8), (8, None, 8)])
def test_the_profile_adds_to_the_account(
    serve: Serve,
    tls: ssl.SSLContext,
    client: Client,
    known: int | None,
    told: int | None,
    user_id: int,
) -> None:
    server = serve(answering(profile(user_id=told, email="user8@dummy.example")), tls)
    site = server.url
    account = Account(
        address=addresses.parse(site), organization="E", email="ann@example.com", user_id=known
    )
    result = KeyResult(account=account, key=ApiKey(SOME_KEY))
    full = client.verify(result, cancel=CancelToken())
    assert full.is_verified
    assert full.account == Account(
        address=addresses.parse(site),
        organization="E",
        email="ann@example.com",
        user_id=user_id,
        full_name="Ann Active",
        role=Role.OWNER,
    )
    [request] = server.requests
    assert request.headers["authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (profile(user_id=9), errors.ReplyIncomplete),
        (profile(user_id=8, delivery_email="eve@example.com"), errors.ReplyIncomplete),
        (http(401, b'{"result":"error","msg":"Invalid API key"}'), errors.KeyRefused),
        (http(307, b"", "Location: https://evil.test/"), errors.RedirectRefused),
    ],
)
def test_a_profile_that_does_not_fit_the_key(
    serve: Serve, tls: ssl.SSLContext, client: Client, answer: bytes, kind: type[Failure]
) -> None:
    server = serve(answering(answer), tls)
    account = Account(
        address=addresses.parse(server.url),
        organization="E",
        email="ann@example.com",
        user_id=8,
    )
    result = KeyResult(account=account, key=ApiKey(SOME_KEY))
    failure = failure_of(lambda: client.verify(result, cancel=CancelToken()))
    assert type(failure) is kind
    assert SOME_KEY not in repr(failure)


# ── The icon ──────────────────────────────────────────────────────────────────────────────────


def test_the_icon_comes_from_the_organization_itself(
    serve: Serve, tls: ssl.SSLContext, client: Client
) -> None:
    server = serve(by_path(**{"icon.png": http(200, b"PNG")}), tls)
    organization = organization_at(server.port)
    url = organization.address.url
    for icon_url, expected in [
        (url + "/user/icon.png?version=3", b"PNG"),
        (url + "/missing.png", b""),
        ("", b""),
    ]:
        with_icon = replace(organization, icon_url=icon_url)
        assert client.icon(with_icon, cancel=CancelToken()) == expected
    assert [request.target for request in server.requests] == [
        "/user/icon.png?version=3",
        "/missing.png",
    ]


@pytest.mark.parametrize(
    "icon", ["/a b\r\nX: y/é\ud800.png", "/../..//evil.test/", "/\0", "?", "#", "/%zz"]
)
def test_an_odd_icon_address_makes_no_odd_request(
    serve: Serve, tls: ssl.SSLContext, client: Client, icon: str
) -> None:
    server: HostileServer

    def answer(request: Request) -> bytes:
        return settings(server.url, realm_icon=icon)

    server = serve(answering(answer), tls)
    organization = find(client, server.url)
    client.icon(organization, cancel=CancelToken())
    for request in server.requests:
        assert request.headers["host"] == f"localhost:{server.port}"
        assert "x" not in request.headers
