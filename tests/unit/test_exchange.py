"""One exchange over real loopback sockets, with every way in which a server or network can fail."""

from __future__ import annotations

import contextlib
import datetime
import errno
import gc
import gzip
import logging
import os
import select
import socket
import ssl
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import certifi
import pytest
import trustme
import truststore
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import SOME_KEY, MakeTransport, free_port, key_result, set_home
from hostile import (
    Behaviour,
    HostileServer,
    Peer,
    Serve,
    answering,
    http,
    saying,
    server_context,
    silent_after_request,
    silent_in_body,
    tunnel,
)
from secrets_held import held
from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.model.organization import LoginKind, Organization
from zulipkey.model.trust import SYSTEM, Trust
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Limits, Reply, Transport
from zulipkey.zulip.tls import check_ca_file, check_client_files, parse_certificate
from zulipkey.zulip.tls import context as tls_context

Fail = Callable[..., Failure]

LOGIN, PASSWORD = "ann.login", "correct horse"
EMAIL = "ann@example.test"
PROXY_PASSWORD = "proxy-secret"
SECRETS = (
    PASSWORD,
    "correct+horse",
    SOME_KEY,
    "YW5uQGV4YW1wbGUudGVzdDpabDFwSGVscGVy",  # how EMAIL:SOME_KEY begins in Basic authentication
    "Authorization",
    PROXY_PASSWORD,
    LOGIN,
)
GOOD = http(200, b'{"result":"success"}')


def https(port: int, host: str = "localhost") -> Address:
    return Address("https", host, port)


def plain(port: int, host: str = "localhost") -> Address:
    return Address("http", host, port)


def post(transport: Transport, address: Address, cancel: CancelToken | None = None) -> Reply:
    return transport.exchange(
        address,
        "/api/v1/fetch_api_key",
        cancel=cancel or CancelToken(),
        form={"username": LOGIN, "password": PASSWORD},
        basic=(EMAIL, SOME_KEY),
    )


@pytest.fixture
def fail(caplog: pytest.LogCaptureFixture) -> Fail:
    """Do an exchange that must fail, check that nothing secret got out, and give the failure."""

    def exchange(
        transport: Transport, address: Address, cancel: CancelToken | None = None
    ) -> Failure:
        with caplog.at_level(logging.DEBUG), pytest.raises(Failure) as caught:
            post(transport, address, cancel)
        assert held(caught.value, SECRETS) == []
        assert [secret for secret in SECRETS if secret in caplog.text] == []
        assert caught.value.__context__ is None
        return caught.value

    return exchange


# ── What goes over the wire ───────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("trusted")
def test_a_request_says_what_it_must_and_no_more(
    serve: Serve, tls: ssl.SSLContext, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD), tls)
    reply = make_transport().exchange(
        https(server.port),
        "/api/v1/fetch_api_key",
        cancel=CancelToken(),
        form={"username": "plus+tag@example.test", "password": " &=%+ü\u0301\n "},
    )
    [request] = server.requests
    assert (request.method, request.target) == ("POST", "/api/v1/fetch_api_key")
    assert request.body == (
        b"username=plus%2Btag%40example.test&password=+%26%3D%25%2B%C3%BC%CC%81%0A+"
    )
    assert request.headers.pop("user-agent").startswith("ZulipKey/")
    assert request.headers == {
        "host": f"localhost:{server.port}",
        "accept": "application/json",
        "accept-language": "en",
        "accept-encoding": "gzip",
        "content-type": "application/x-www-form-urlencoded",
        "content-length": str(len(request.body)),
    }
    assert (reply.status, reply.body) == (200, b'{"result":"success"}')
    assert reply.headers["content-type"] == "application/json"
    assert reply.host == f"localhost:{server.port}"


def test_a_password_that_no_server_can_take_is_left_to_the_server(
    serve: Serve, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD))
    form = {"username": "a", "password": "\ud800"}
    make_transport().exchange(plain(server.port), "/", cancel=CancelToken(), form=form)
    assert server.requests[0].body == b"username=a&password=%ED%A0%80"


def test_basic_authentication_is_sent_only_where_asked(
    serve: Serve, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD))
    transport = make_transport()
    post(transport, plain(server.port))
    transport.exchange(plain(server.port), "/", cancel=CancelToken())
    with_key, without = server.requests
    assert with_key.headers["authorization"] == (
        "Basic YW5uQGV4YW1wbGUudGVzdDpabDFwSGVscGVyRGVtb0tleTAxMjM0NTY3ODlBYkNkRQ=="
    )
    assert "authorization" not in without.headers


def test_a_netrc_with_a_default_entry_is_not_used(
    serve: Serve,
    make_transport: MakeTransport,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    netrc = tmp_path / ".netrc"
    netrc.write_text("default login ann password secret\n")
    netrc.chmod(0o600)
    set_home(monkeypatch, tmp_path)
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(answering(GOOD))
    make_transport().exchange(plain(server.port), "/", cancel=CancelToken())
    assert "authorization" not in server.requests[0].headers


def test_a_cookie_is_never_returned(serve: Serve, make_transport: MakeTransport) -> None:
    server = serve(answering(http(200, b"{}", "Set-Cookie: a=b; Path=/")))
    transport = make_transport()
    for _ in range(2):
        transport.exchange(plain(server.port), "/", cancel=CancelToken())
    assert ["cookie" in request.headers for request in server.requests] == [False, False]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_an_answer_and_nothing_goes_to_where_it_leads(
    serve: Serve, make_transport: MakeTransport, status: int
) -> None:
    elsewhere = serve(answering(GOOD))
    location = f"Location: http://localhost:{elsewhere.port}/"
    server = serve(answering(http(status, b"", location)))
    reply = post(make_transport(), plain(server.port))
    assert (reply.status, len(server.requests)) == (status, 1)
    assert elsewhere.connections == 0


# ── Connections ───────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("trusted")
def test_the_second_request_goes_over_the_same_connection(
    serve: Serve, tls: ssl.SSLContext, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD), tls)
    transport = make_transport()
    for _ in range(3):
        post(transport, https(server.port))
    assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("over", ["http", "https"])
def test_a_request_after_the_server_closed_the_idle_connection_is_sent_once_over_a_new_one(
    serve: Serve, tls: ssl.SSLContext, make_transport: MakeTransport, over: str
) -> None:
    server = serve(answering(GOOD), tls if over == "https" else None)
    address = https(server.port) if over == "https" else plain(server.port)
    transport = make_transport()
    transport.exchange(address, "/", cancel=CancelToken())
    server.end_connections()
    assert post(transport, address).status == 200
    assert [request.method for request in server.requests] == ["GET", "POST"]
    assert server.connections == 2


@pytest.mark.parametrize("end", [Peer.reset, lambda peer: None])
def test_a_request_on_a_kept_connection_that_breaks_under_it_is_not_sent_again(
    serve: Serve, make_transport: MakeTransport, fail: Fail, end: Behaviour
) -> None:
    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.send(GOOD)
        peer.read_request()
        end(peer)

    server = serve(behave)
    transport = make_transport()
    transport.exchange(plain(server.port), "/", cancel=CancelToken())
    failure = fail(transport, plain(server.port))
    assert isinstance(failure, errors.ConnectionLost)
    assert failure.after_sending
    assert [request.method for request in server.requests] == ["GET", "POST"]
    assert server.connections == 1


def test_an_answer_with_bytes_behind_it_does_not_become_the_next_answer(
    serve: Serve, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD + http(200, b"smuggled"), GOOD))
    transport = make_transport()
    for _ in range(2):
        reply = transport.exchange(plain(server.port), "/", cancel=CancelToken())
        assert reply.body == b'{"result":"success"}'


@pytest.mark.parametrize(
    "interim",
    [
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n",
        b"HTTP/1.1 102 Processing\r\n\r\n" * 3 + b"HTTP/1.1 199 Any\r\n\r\n",
    ],
)
def test_an_interim_answer_is_not_the_answer(
    serve: Serve, make_transport: MakeTransport, interim: bytes
) -> None:
    server = serve(answering(interim + http(200, b"first"), http(200, b"second")))
    transport = make_transport()
    assert post(transport, plain(server.port)).body == b"first"
    assert post(transport, plain(server.port)).body == b"second"
    assert server.connections == 1


@pytest.mark.parametrize("status", [100, 103])
def test_interim_answers_without_end_are_no_http(
    serve: Serve, make_transport: MakeTransport, fail: Fail, status: int
) -> None:
    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.flood(f"HTTP/1.1 {status} Any\r\n\r\n".encode() * 100)

    server = serve(behave)
    assert type(fail(make_transport(), plain(server.port))) is errors.NotZulip


def test_several_threads_can_share_a_transport(serve: Serve, make_transport: MakeTransport) -> None:
    server = serve(answering(lambda request: http(200, request.target.encode())))
    transport = make_transport()
    wrong: list[bytes] = []

    def ask(number: int) -> None:
        for count in range(20):
            path = f"/{number}/{count}"
            reply = transport.exchange(plain(server.port), path, cancel=CancelToken())
            if reply.body != path.encode():
                wrong.append(reply.body)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(server.requests) == 80


# ── No connection ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("reason", [socket.EAI_NONAME, socket.EAI_AGAIN])
def test_a_name_that_is_not_found(
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    reason: int,
) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(reason, "by the test")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    failure = fail(make_transport(), https(443, "nosuch.invalid"))
    assert type(failure) is errors.NameNotFound
    assert failure.facts() == {"host": "nosuch.invalid", "port": 443}


def test_a_port_that_nobody_listens_on(make_transport: MakeTransport, fail: Fail) -> None:
    port = free_port()
    failure = fail(make_transport(), https(port))
    assert type(failure) is errors.Unreachable
    assert failure.facts() == {"host": "localhost", "port": port}


@pytest.mark.parametrize("free", range(7))
def test_who_may_open_nothing_more_blames_no_server(
    serve: Serve, make_transport: MakeTransport, fail: Fail, free: int
) -> None:
    resource = pytest.importorskip("resource")
    server = serve(answering(GOOD))
    post(make_transport(), plain(server.port))  # has loaded what is loaded once
    transport = make_transport()
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    first_free = os.dup(0)
    os.close(first_free)
    resource.setrlimit(resource.RLIMIT_NOFILE, (first_free + free, before[1]))
    try:
        failure = fail(transport, plain(server.port))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert type(failure) is errors.TooManyOpen
    reason = os.strerror(errno.EMFILE)
    assert failure.facts() == {"host": "localhost", "port": server.port, "reason": reason}


def test_plain_http_never_leaves_this_computer_whatever_its_name_resolves_to(
    serve: Serve, make_transport: MakeTransport, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(answering(GOOD))
    monkeypatch.setattr(socket.socket, "getpeername", lambda _: ("192.0.2.1", server.port))
    failure = fail(make_transport(), plain(server.port))
    assert type(failure) is errors.Unreachable
    assert server.requests == []


@pytest.mark.usefixtures("names")
def test_a_connection_that_nobody_accepts_times_out(
    make_transport: MakeTransport, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    def connect(*_: object) -> None:
        raise TimeoutError("timed out")

    monkeypatch.setattr(socket.socket, "connect", connect)
    failure = fail(make_transport(connect=7), https(443, "chat.example.test"))
    assert type(failure) is errors.TimedOut
    assert failure.facts() == {
        "host": "chat.example.test",
        "port": 443,
        "seconds": 7,
        "after_sending": False,
    }


# ── A connection that ends or stalls ──────────────────────────────────────────────────────────


def end(peer: Peer) -> None:
    peer.read()


def reset_at_once(peer: Peer) -> None:
    peer.read()
    peer.reset()


def read_and_reset(peer: Peer) -> None:
    peer.read_request()
    peer.reset()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("behave", [end, reset_at_once])
def test_a_connection_lost_within_the_handshake(
    serve: Serve, make_transport: MakeTransport, fail: Fail, behave: Behaviour
) -> None:
    server = serve(behave)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is errors.ConnectionLost
    assert failure.facts() == {"host": "localhost", "port": server.port, "after_sending": False}
    assert server.connections == 1


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "behave",
    [
        saying(b""),
        saying(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"),
        saying(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal"),
        read_and_reset,
    ],
)
@pytest.mark.parametrize("over", ["http", "https"])
def test_a_connection_lost_after_the_request(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    behave: Behaviour,
    over: str,
) -> None:
    server = serve(behave, tls if over == "https" else None)
    address = https(server.port) if over == "https" else plain(server.port)
    failure = fail(make_transport(), address)
    assert type(failure) is errors.ConnectionLost
    assert failure.after_sending
    assert (server.connections, len(server.requests)) == (1, 1)


def broken_record(peer: Peer) -> None:
    """Answer by a record of TLS that no key of the connection opens."""
    peer.read_request()
    socket.socket.sendall(peer.connection, b"\x17\x03\x03\x00\x20" + bytes(32))
    peer.stall()


def plain_answer(peer: Peer) -> None:
    """Answer as if there were no TLS, as a middlebox does that ends connections."""
    peer.read_request()
    socket.socket.sendall(peer.connection, GOOD)
    peer.stall()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("behave", [broken_record, plain_answer])
def test_tls_that_breaks_after_the_request_does_not_say_that_nothing_was_sent(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    behave: Behaviour,
) -> None:
    server = serve(behave, tls)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is errors.ConnectionLost
    assert failure.after_sending
    assert (server.connections, len(server.requests)) == (1, 1)


def silent_handshake(peer: Peer) -> None:
    peer.read()
    peer.stall()


def silent_in_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nX-Header: ")
    peer.stall()


def silent_after_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n")
    peer.stall()


def silent_in_closing_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf")
    peer.stall()


def silent_in_chunks(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
    peer.stall()


def dripping_status(peer: Peer) -> None:
    peer.read_request()
    peer.drip(b"H")


def dripping_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nX-Header: ")
    peer.drip(b"x")


def dripping_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    peer.drip(b" ")


def silent_on_kept_connection(peer: Peer) -> None:
    peer.read_request()
    peer.send(GOOD)
    silent_after_request(peer)


SILENT = [
    silent_after_request,
    silent_in_headers,
    silent_after_headers,
    silent_in_body,
    silent_in_closing_body,
    silent_in_chunks,
]
DRIPPING = [dripping_status, dripping_headers, dripping_body]


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("over", ["http", "https"])
@pytest.mark.parametrize("behave", SILENT)
def test_silence_times_out(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    behave: Behaviour,
    over: str,
) -> None:
    server = serve(behave, tls if over == "https" else None)
    address = https(server.port) if over == "https" else plain(server.port)
    failure = fail(make_transport(silence=0.1, connect=7), address)
    assert type(failure) is errors.TimedOut
    assert failure.seconds == 0  # that of the silence, rounded
    assert server.client_ended.wait(20)
    assert (server.connections, len(server.requests)) == (1, 1)


@pytest.mark.usefixtures("trusted")
def test_silence_within_the_handshake_times_out(
    serve: Serve, make_transport: MakeTransport, fail: Fail
) -> None:
    server = serve(silent_handshake)
    failure = fail(make_transport(connect=0.6, silence=7), https(server.port))
    assert type(failure) is errors.TimedOut
    assert (failure.seconds, failure.after_sending) == (1, False)
    assert server.client_ended.wait(20)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("over", ["http", "https"])
@pytest.mark.parametrize("behave", DRIPPING)
def test_an_answer_that_drips_for_ever_times_out(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    behave: Behaviour,
    over: str,
) -> None:
    server = serve(behave, tls if over == "https" else None)
    address = https(server.port) if over == "https" else plain(server.port)
    failure = fail(make_transport(silence=5, whole=0.3), address)
    assert type(failure) is errors.TimedOut
    assert server.client_ended.wait(20)


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("over", ["http", "https", "https before the handshake"])
@pytest.mark.parametrize("behave", [*SILENT, *DRIPPING, silent_on_kept_connection])
def test_an_abort_ends_the_wait_at_every_stage(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    behave: Behaviour,
    over: str,
) -> None:
    if over == "https before the handshake":
        behave = silent_handshake
    server = serve(behave, tls if over == "https" else None)
    address = plain(server.port) if over == "http" else https(server.port)
    transport = make_transport(connect=1000, silence=1000, whole=1000)  # no end but the abort's
    if behave is silent_on_kept_connection:
        transport.exchange(address, "/", cancel=CancelToken())
    cancel = CancelToken()

    def end_it() -> None:
        server.stalling.wait(30)
        cancel.set()

    canceller = threading.Thread(target=end_it)
    canceller.start()
    failure = fail(transport, address, cancel)
    canceller.join()
    assert type(failure) is errors.Cancelled
    assert server.client_ended.wait(20)
    assert server.connections == 1


def test_an_abort_that_was_set_before_sends_nothing(
    serve: Serve, make_transport: MakeTransport, fail: Fail
) -> None:
    server = serve(answering(GOOD))
    cancel = CancelToken()
    cancel.set()
    assert type(fail(make_transport(), plain(server.port), cancel)) is errors.Cancelled
    assert server.connections == 0


def test_an_abort_after_the_answer_does_not_harm_the_kept_connection(
    serve: Serve, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD))
    transport = make_transport()
    cancel = CancelToken()
    post(transport, plain(server.port), cancel)
    cancel.set()
    post(transport, plain(server.port))
    assert server.connections == 1


@pytest.mark.slow
def test_an_abort_at_any_moment_harms_no_other_exchange(
    serve: Serve, make_transport: MakeTransport
) -> None:
    server = serve(answering(GOOD))
    transport = make_transport()
    for _ in range(150):
        cancel = CancelToken()
        canceller = threading.Thread(target=cancel.set)
        canceller.start()
        with contextlib.suppress(errors.Cancelled):
            post(transport, plain(server.port), cancel)
        assert post(transport, plain(server.port)).status == 200
        canceller.join()


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("by", ["abort", "limit"])
@pytest.mark.parametrize("over_tls", [False, True])
def test_a_server_that_never_lets_go_is_left_at_once(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    over_tls: bool,
    by: str,
) -> None:
    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.ignore()

    server = serve(behave, tls if over_tls else None)
    address = (https if over_tls else plain)(server.port)
    cancel = CancelToken()
    if by == "abort":
        server.when_stalling(cancel.set)
    transport = make_transport(**({} if by == "abort" else {"whole": 0.5}))
    started = time.monotonic()
    assert type(fail(transport, address, cancel)) is (
        errors.Cancelled if by == "abort" else errors.TimedOut
    )
    assert time.monotonic() - started < 5  # the wait for the answer would be 30


def test_an_aborted_transport_serves_the_next_request(
    serve: Serve, make_transport: MakeTransport, fail: Fail
) -> None:
    silent = serve(silent_after_request)
    good = serve(answering(GOOD))
    transport = make_transport()
    cancel = CancelToken()
    silent.when_stalling(cancel.set)
    assert type(fail(transport, plain(silent.port), cancel)) is errors.Cancelled
    assert post(transport, plain(good.port)).status == 200


# ── TLS ───────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def shown_by(
    authority: trustme.CA, request: pytest.FixtureRequest
) -> tuple[ssl.SSLContext, type[Failure], int]:
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    stranger = trustme.CA()

    def issue(
        not_before: datetime.datetime | None = None, not_after: datetime.datetime | None = None
    ) -> ssl.SSLContext:
        leaf = authority.issue_cert("localhost", not_before=not_before, not_after=not_after)
        return server_context(leaf)

    def self_signed() -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        pem = stranger.private_key_pem.bytes() + stranger.cert_pem.bytes()
        with trustme.Blob(pem).tempfile() as path:
            context.load_cert_chain(path)
        return context

    def by_unknown_root_that_is_sent() -> ssl.SSLContext:
        leaf = stranger.issue_cert("localhost")
        pem = leaf.private_key_and_cert_chain_pem.bytes() + stranger.cert_pem.bytes()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        with trustme.Blob(pem).tempfile() as path:
            context.load_cert_chain(path)
        return context

    def without_intermediate() -> ssl.SSLContext:
        leaf = authority.create_child_ca().issue_cert("localhost")
        return server_context(leaf, with_chain=False)

    cases: dict[str, tuple[Callable[[], ssl.SSLContext], type[Failure], int]] = {
        "self-signed": (self_signed, errors.CertificateUntrusted, 18),
        "unknown root, sent": (by_unknown_root_that_is_sent, errors.CertificateUntrusted, 19),
        "unknown root, not sent": (
            lambda: server_context(stranger.issue_cert("localhost")),
            errors.CertificateChainIncomplete,
            20,
        ),
        "intermediate missing": (without_intermediate, errors.CertificateChainIncomplete, 20),
        "expired": (
            lambda: issue(not_before=now - 9 * day, not_after=now - day),
            errors.CertificateExpired,
            10,
        ),
        "not yet valid": (
            lambda: issue(not_before=now + day, not_after=now + 9 * day),
            errors.CertificateNotYetValid,
            9,
        ),
        "wrong host": (
            lambda: server_context(authority.issue_cert("other.test", "127.0.0.1")),
            errors.CertificateWrongHost,
            62,
        ),
    }
    make, kind, code = cases[request.param]
    return make(), kind, code


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize(
    "shown_by",
    [
        "self-signed",
        "unknown root, sent",
        "unknown root, not sent",
        "intermediate missing",
        "expired",
        "not yet valid",
        "wrong host",
    ],
    indirect=True,
)
def test_a_certificate_that_proves_nothing_is_named_and_nothing_is_sent(
    serve: Serve,
    make_transport: MakeTransport,
    fail: Fail,
    shown_by: tuple[ssl.SSLContext, type[Failure], int],
) -> None:
    context, kind, code = shown_by
    server = serve(answering(GOOD), context)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is kind
    assert failure.facts() == {"host": "localhost", "port": server.port, "tls_code": code}
    assert server.requests == []


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_number_is_for_the_wrong_host(
    serve: Serve, authority: trustme.CA, make_transport: MakeTransport, fail: Fail
) -> None:
    server = serve(answering(GOOD), server_context(authority.issue_cert("localhost", "127.0.0.2")))
    failure = fail(make_transport(), https(server.port, "127.0.0.1"))
    assert type(failure) is errors.CertificateWrongHost
    assert failure.tls_code == 64


@pytest.mark.usefixtures("trusted")
def test_a_certificate_by_an_intermediate_that_is_sent_is_good(
    serve: Serve, authority: trustme.CA, make_transport: MakeTransport
) -> None:
    leaf = authority.create_child_ca().issue_cert("localhost")
    server = serve(answering(GOOD), server_context(leaf))
    assert post(make_transport(), https(server.port)).status == 200


@pytest.mark.usefixtures("trusted")
def test_old_tls_is_refused(
    serve: Serve,
    tls: ssl.SSLContext,
    authority: trustme.CA,
    make_transport: MakeTransport,
    fail: Fail,
) -> None:
    old = server_context(authority.issue_cert("localhost"))
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.minimum_version = ssl.TLSVersion.TLSv1_1
    with pytest.warns(DeprecationWarning, match="TLSv1_1"):
        old.maximum_version = ssl.TLSVersion.TLSv1_1
    server = serve(answering(GOOD), old)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is errors.TlsFailure
    assert "PROTOCOL" in str(failure.tls_code)


@pytest.mark.usefixtures("trusted")
def test_a_server_that_wants_a_certificate(
    serve: Serve, authority: trustme.CA, make_transport: MakeTransport, fail: Fail
) -> None:
    wanting = server_context(authority.issue_cert("localhost"))
    authority.configure_trust(wanting)
    wanting.verify_mode = ssl.CERT_REQUIRED
    server = serve(answering(GOOD), wanting)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is errors.ClientCertificateRequired


@pytest.mark.usefixtures("trusted")
def test_plain_http_on_the_port_that_https_was_asked_of(
    serve: Serve, make_transport: MakeTransport, fail: Fail
) -> None:
    def behave(peer: Peer) -> None:
        peer.read()
        peer.send(http(400, b"Bad Request"))
        peer.stall()

    server = serve(behave)
    failure = fail(make_transport(), https(server.port))
    assert type(failure) is errors.PlainHttpOnly
    assert failure.facts() == {"host": "localhost", "port": server.port}


def test_tls_on_the_port_that_http_was_asked_of(
    serve: Serve, tls: ssl.SSLContext, make_transport: MakeTransport, fail: Fail
) -> None:
    server = serve(answering(GOOD), tls)
    failure = fail(make_transport(), plain(server.port))
    assert isinstance(failure, (errors.ConnectionLost, errors.NotZulip))
    assert server.requests == []


def test_a_certificate_authority_from_the_environment_replaces_the_systems(
    serve: Serve,
    tls: ssl.SSLContext,
    authority: trustme.CA,
    make_transport: MakeTransport,
    fail: Fail,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serve(answering(GOOD), tls)
    ours, strangers = tmp_path / "ours.pem", tmp_path / "strangers.pem"
    authority.cert_pem.write_to_path(ours)
    trustme.CA().cert_pem.write_to_path(strangers)
    monkeypatch.setenv("SSL_CERT_FILE", str(ours))
    assert post(make_transport(), https(server.port)).status == 200
    monkeypatch.setenv("CURL_CA_BUNDLE", str(strangers))
    assert isinstance(fail(make_transport(), https(server.port)), errors.TlsFailure)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(ours))
    assert post(make_transport(), https(server.port)).status == 200


def test_elsewhere_than_on_linux_openssls_variable_counts_beside_the_system(
    authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def system(protocol: int) -> ssl.SSLContext:
        made = ssl.SSLContext(protocol)
        authority.configure_trust(made)
        return made

    trustme.CA(organization_name="Company").cert_pem.write_to_path(tmp_path / "company.pem")
    with monkeypatch.context() as windows:
        windows.setattr(sys, "platform", "win32")
        windows.setattr(truststore, "SSLContext", system)
        for name in ("ZULIP_CERT_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
            windows.delenv(name, raising=False)
        assert len(tls_context(Trust()).get_ca_certs()) == 1
        windows.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))
        assert len(tls_context(Trust()).get_ca_certs()) == 2


@pytest.mark.parametrize("content", [b"no certificate", None])
def test_a_certificate_file_that_cannot_be_used_trusts_nobody(
    serve: Serve,
    tls: ssl.SSLContext,
    authority: trustme.CA,
    make_transport: MakeTransport,
    fail: Fail,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    content: bytes | None,
) -> None:
    known = tmp_path / "known.pem"
    authority.cert_pem.write_to_path(known)
    monkeypatch.setenv("SSL_CERT_FILE", str(known))
    named = tmp_path / "named.pem"
    if content is not None:
        named.write_bytes(content)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(named))
    server = serve(answering(GOOD), tls)
    assert isinstance(fail(make_transport(), https(server.port)), errors.TlsFailure)


def test_the_certificates_of_certifi_do_not_count(
    serve: Serve,
    tls: ssl.SSLContext,
    authority: trustme.CA,
    make_transport: MakeTransport,
    fail: Fail,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known_to_certifi = tmp_path / "certifi.pem"
    authority.cert_pem.write_to_path(known_to_certifi)
    monkeypatch.setattr(certifi, "where", lambda: str(known_to_certifi))
    strangers = tmp_path / "strangers.pem"
    trustme.CA().cert_pem.write_to_path(strangers)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(strangers))
    loaded: list[object] = []
    load = ssl.SSLContext.load_verify_locations

    def watched(context: ssl.SSLContext, *named: object, **keywords: object) -> None:
        loaded.extend([*named, *keywords.values()])
        load(context, *named, **keywords)  # type: ignore[arg-type]

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", watched)
    server = serve(answering(GOOD), tls)
    assert isinstance(fail(make_transport(), https(server.port)), errors.TlsFailure)
    assert {place for place in loaded if place} == {str(strangers)}


@pytest.fixture
def never_read(tmp_path: Path) -> str:
    """A pipe that nobody writes to."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes among its files")
    os.mkfifo(tmp_path / "pipe")
    return str(tmp_path / "pipe")


@pytest.mark.timeout(20)
@pytest.mark.parametrize("device", ["", "/dev/ptmx", "/dev/zero"])
@pytest.mark.parametrize(
    "trust",
    [
        lambda path: Trust(ca_file=path),
        lambda path: Trust(client_cert=path),
        lambda path: Trust(client_cert=__file__, client_key=path),
    ],
)
def test_a_certificate_file_that_is_a_pipe_or_device_holds_nothing_up(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    never_read: str,
    device: str,
    trust: Callable[[str], Trust],
) -> None:
    path = device or never_read
    server = serve(answering(GOOD), tls)
    transport = make_transport()
    with pytest.raises(errors.TlsFailure):
        transport.exchange(https(server.port), "/", cancel=CancelToken(), trust=trust(path))
    with pytest.raises(errors.KeyPasswordWrong):
        transport.unlock_key(path, "any")
    with pytest.raises(errors.CertificateFileUnusable):
        check_ca_file(Path(path))
    with pytest.raises(errors.CertificateFileUnusable):
        check_client_files(Path(path), None)


@pytest.mark.timeout(20)
@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_a_pipe_in_the_environment_trusts_nobody_and_holds_nothing_up(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    never_read: str,
    variable: str,
) -> None:
    monkeypatch.setenv(variable, never_read)
    server = serve(answering(GOOD), tls)
    assert isinstance(fail(make_transport(), https(server.port)), errors.TlsFailure)


@pytest.mark.slow
@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"])
@pytest.mark.parametrize("way", ["straight", "https proxy"])
def test_no_keys_of_a_connection_are_written_where_the_environment_says(
    serve: Serve,
    tls: ssl.SSLContext,
    authority: trustme.CA,
    make_transport: MakeTransport,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    way: str,
) -> None:
    keys, known = tmp_path / "keys", tmp_path / "known.pem"
    authority.cert_pem.write_to_path(known)
    monkeypatch.setenv(variable, str(known))
    monkeypatch.setenv("SSLKEYLOGFILE", str(keys))
    server = serve(answering(GOOD), tls)
    if way == "https proxy":
        proxy = serve(tunnel(server.url), tls)
        monkeypatch.setenv("https_proxy", f"https://localhost:{proxy.port}")
        address = https(443, "chat.example.test")
    else:
        address = https(server.port)
    transport = make_transport()
    assert post(transport, address).status == 200
    assert transport.certificate(https(server.port), cancel=CancelToken()) is not None
    assert not transport.wants_certificate(https(server.port), cancel=CancelToken())
    assert not keys.exists()


def test_a_certificate_that_cannot_be_read_hides_no_failure(
    serve: Serve, make_transport: MakeTransport
) -> None:
    leaf = trustme.CA().issue_cert("localhost")
    der = ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
    assert der.count(b"\xa0\x03\x02\x01\x02") == 1
    ninth = der.replace(b"\xa0\x03\x02\x01\x02", b"\xa0\x03\x02\x01\x09")  # X.509 version 10
    with pytest.raises(ValueError, match="no certificate"):
        parse_certificate(ninth)
    odd = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    pem = leaf.private_key_pem.bytes() + ssl.DER_cert_to_PEM_cert(ninth).encode()
    with trustme.Blob(pem).tempfile() as path:
        odd.load_cert_chain(path)
    server = serve(answering(GOOD), odd)
    with pytest.raises(errors.TlsFailure) as caught:
        Client(make_transport()).find_organization(https(server.port), cancel=CancelToken())
    assert caught.value.certificate is None


@pytest.mark.parametrize("is_guess", [False, True])
def test_a_plain_http_server_that_breaks_off_is_asked_for_no_certificate(
    serve: Serve, make_transport: MakeTransport, is_guess: bool
) -> None:
    server = serve(saying(b""))
    address = (
        plain(server.port)
        if not is_guess
        else Address("https", "localhost", server.port, scheme_is_guess=True)
    )
    transport = make_transport(connect=0.2)
    with pytest.raises(errors.ConnectionLost):
        Client(transport).find_organization(address, cancel=CancelToken())
    assert server.connections == 1 + is_guess


# ── Answers that are none ─────────────────────────────────────────────────────────────────────


def test_a_body_of_the_limit_is_taken_and_a_byte_more_is_not(
    serve: Serve, make_transport: MakeTransport, fail: Fail
) -> None:
    just = serve(answering(http(200, b" " * 1000)))
    more = serve(answering(http(200, b" " * 1001)))
    transport = make_transport(body=1000)
    assert len(post(transport, plain(just.port)).body) == 1000
    failure = fail(transport, plain(more.port))
    assert type(failure) is errors.ReplyTooLarge
    assert failure.facts() == {"host": f"localhost:{more.port}", "status": 0}


def endless_body(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
    peer.flood(b" " * 65536)


def endless_chunks(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 302 Found\r\nLocation: /\r\nTransfer-Encoding: chunked\r\n\r\n")
    peer.flood(b"1000\r\n" + b" " * 0x1000 + b"\r\n")


def endless_redirect(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 302 Found\r\nLocation: /\r\n\r\n")
    peer.flood(b" " * 65536)


def in_chunks(peer: Peer, flood: bytes, head: bytes) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + head)
    peer.flood(flood)


def endless_chunk_of_size_minus_one(peer: Peer) -> None:
    in_chunks(peer, b" " * 65536, b"-1\r\n")


def endless_trailers(peer: Peer) -> None:
    in_chunks(peer, b"X-Many: 1\r\n" * 1000, b"0\r\n")


def ten_megabytes(peer: Peer) -> None:
    peer.read_request()
    peer.send(http(200, b" " * 10_000_000))


def gzip_bomb(peer: Peer) -> None:
    peer.read_request()
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 31)
    body = b"".join(squeeze.compress(bytes(1 << 20)) for _ in range(200)) + squeeze.flush()
    assert len(body) < 300_000
    peer.send(http(200, body, "Content-Encoding: gzip"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "behave",
    [
        endless_body,
        endless_chunks,
        endless_chunk_of_size_minus_one,
        endless_trailers,
        endless_redirect,
        ten_megabytes,
        gzip_bomb,
    ],
)
def test_an_answer_without_end_is_given_up_at_the_limit(
    serve: Serve, make_transport: MakeTransport, fail: Fail, behave: Behaviour
) -> None:
    server = serve(behave)
    assert type(fail(make_transport(), plain(server.port))) is errors.ReplyTooLarge


def test_a_compressed_answer_is_unpacked(serve: Serve, make_transport: MakeTransport) -> None:
    body = gzip.compress(b'{"result":"success"}')
    server = serve(answering(http(200, body, "Content-Encoding: gzip")))
    assert post(make_transport(), plain(server.port)).body == b'{"result":"success"}'


@pytest.mark.parametrize("body", [b"no gzip at all", gzip.compress(b"x" * 99, mtime=0)[:-9] + b"?"])
def test_a_broken_compression_is_an_incomplete_answer(
    serve: Serve, make_transport: MakeTransport, fail: Fail, body: bytes
) -> None:
    server = serve(answering(http(200, body, "Content-Encoding: gzip")))
    failure = fail(make_transport(), plain(server.port))
    assert type(failure) is errors.ReplyIncomplete
    assert failure.missing == "body"


@pytest.mark.parametrize(
    "raw",
    [
        b"SSH-2.0-OpenSSH_9.2p1\r\n",
        b"220 mail.example.test ESMTP\r\n",
        b"\x00\x01\x02\r\n\r\n",
        b"HTTP/1.1 abc OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Many: 1\r\n" * 200 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 100_000 + b"\r\n\r\n",
        b"A" * 100_000,
    ],
)
def test_what_is_no_http_is_no_zulip(
    serve: Serve, make_transport: MakeTransport, fail: Fail, raw: bytes
) -> None:
    server = serve(saying(raw))
    assert type(fail(make_transport(), plain(server.port))) is errors.NotZulip
    assert server.connections == 1


@pytest.mark.parametrize(
    "raw",
    [
        b"-5\r\nhello\r\n0\r\n\r\n",
        b"fffffffffffffffffffff\r\nhello",
        b"5\r\nhello\r\n-5\r\nhello\r\n",
        b"five\r\nhello\r\n",
    ],
)
def test_a_chunk_of_a_size_that_is_none(
    serve: Serve, make_transport: MakeTransport, fail: Fail, raw: bytes
) -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    server = serve(saying(head + raw))
    failure = fail(make_transport(), plain(server.port))
    assert isinstance(failure, (errors.ReplyIncomplete, errors.ConnectionLost))
    old = key_result(EMAIL, plain(server.port).url)
    with pytest.raises(errors.KeyChangeUnclear) as caught:
        Client(make_transport()).regenerate(old, cancel=CancelToken())
    assert held(caught.value, SECRETS) == []


def test_no_frame_of_a_failed_sign_in_holds_the_password(
    serve: Serve, make_transport: MakeTransport
) -> None:
    refused = b'{"result":"error","code":"AUTHENTICATION_FAILED","msg":"no"}'
    for answer in (http(401, refused), b"garbage", b"HTTP/1.1 200 OK\r\n\r\n"):
        server = serve(saying(answer))
        with pytest.raises(Failure) as caught:
            Client(make_transport()).sign_in(
                Organization(
                    address=plain(server.port), name="", version="", login_kind=LoginKind.EMAIL
                ),
                LOGIN,
                PASSWORD,
                cancel=CancelToken(),
            )
        assert held(caught.value, SECRETS) == []


def test_a_fault_of_our_own_is_a_failure_without_frames_too(
    serve: Serve, make_transport: MakeTransport, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError(PASSWORD)

    monkeypatch.setattr(socket, "socketpair", broken)
    with pytest.raises(errors.Unexpected) as caught:
        post(make_transport(), plain(serve(answering(GOOD)).port))
    assert caught.value.kind == "ValueError"
    assert held(caught.value, SECRETS) == []


WHOLE = http(200, gzip.compress(b'{"result": "success"}'), "Content-Encoding: gzip") + b"tail"


@pytest.mark.slow
@settings(
    max_examples=200,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.binary(max_size=6)), max_size=6),
    st.integers(1, len(WHOLE)),
)
def test_no_bytes_make_more_than_an_answer_or_a_failure(
    one_connection_each: tuple[Transport, Address, list[bytes]],
    changes: list[tuple[int, bytes]],
    length: int,
) -> None:
    transport, address, answers = one_connection_each
    raw = bytearray(WHOLE)
    for place, new in changes:
        raw[place : place + len(new)] = new
    answers[:] = [bytes(raw[:length])]
    try:
        reply = post(transport, address)
    except Failure as failure:
        assert held(failure, SECRETS) == []
    else:
        assert isinstance(reply, Reply)


@pytest.fixture
def one_connection_each(
    serve: Serve, make_transport: MakeTransport
) -> tuple[Transport, Address, list[bytes]]:
    answers: list[bytes] = []

    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.send(answers[0])

    return make_transport(), plain(serve(behave).port), answers


# ── Proxies ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used_and_sees_no_secret_but_its_own(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
) -> None:
    server = serve(answering(GOOD), tls)
    proxy = serve(tunnel(server.url))
    monkeypatch.setenv(variable, f"http://ann:p%40ss@localhost:{proxy.port}")
    transport = make_transport()
    for _ in range(2):
        assert post(transport, https(443, "chat.example.test")).status == 200
    [request] = proxy.requests
    assert (request.method, request.target) == ("CONNECT", "chat.example.test:443")
    assert request.headers["proxy-authorization"] == "Basic YW5uOnBAc3M="
    assert "authorization" not in request.headers
    assert "proxy-authorization" not in server.requests[0].headers


@pytest.mark.usefixtures("trusted")
def test_a_proxy_is_not_used_where_the_environment_excepts_the_host(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    monkeypatch: pytest.MonkeyPatch,
    names: object,
) -> None:
    server = serve(answering(GOOD), tls)
    proxy = serve(answering(http(403)))
    monkeypatch.setenv("https_proxy", f"localhost:{proxy.port}")
    monkeypatch.setenv("no_proxy", "example.test")
    assert post(make_transport(), https(server.port, "chat.example.test")).status == 200
    assert proxy.connections == 0


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_computer_is_never_asked_through_a_proxy(
    serve: Serve, make_transport: MakeTransport, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    server = serve(answering(GOOD))
    proxy = serve(answering(GOOD))
    for variable in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(variable, f"http://localhost:{proxy.port}")
    assert post(make_transport(), plain(server.port, host)).status == 200
    assert (server.connections, proxy.connections) == (1, 0)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (407, errors.ProxyLoginRequired),
        (403, errors.ProxyUnreachable),
        (502, errors.ProxyUnreachable),
    ],
)
def test_a_proxy_that_refuses_is_named_without_its_password(
    serve: Serve,
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    status: int,
    kind: type[Failure],
) -> None:
    proxy = serve(answering(http(status)))
    monkeypatch.setenv("https_proxy", f"http://ann:{PROXY_PASSWORD}@localhost:{proxy.port}/")
    failure = fail(make_transport(), https(443, "chat.example.test"))
    assert type(failure) is kind
    assert failure.facts() == {
        "host": "chat.example.test",
        "port": 443,
        "proxy": f"localhost:{proxy.port}",
    }


@pytest.mark.usefixtures("names")
@pytest.mark.parametrize(
    ("proxy", "kind"),
    [
        ("http://localhost:{port}", errors.ProxyUnreachable),
        ("http://proxy.invalid:3128", errors.ProxyNameNotFound),
        ("socks5h://proxy.invalid:1080", errors.ProxyNameNotFound),
        ("socks5://localhost:1", errors.ProxyUnreachable),
        ("http://[", errors.ProxySettingInvalid),
    ],
)
def test_a_proxy_that_cannot_be_used(
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    proxy: str,
    kind: type[Failure],
) -> None:
    monkeypatch.setenv("https_proxy", proxy.format(port=free_port()))
    failure = fail(make_transport(), https(443, "chat.example.test"))
    assert type(failure) is kind


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("who", ["proxy", "server"])
def test_an_abort_ends_the_wait_for_a_proxy_and_through_it(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    who: str,
) -> None:
    server = serve(silent_after_request, tls)
    proxy = serve(silent_after_request if who == "proxy" else tunnel(server.url))
    monkeypatch.setenv("https_proxy", f"http://localhost:{proxy.port}")
    cancel = CancelToken()
    silent = proxy if who == "proxy" else server
    silent.when_stalling(cancel.set)
    assert type(fail(make_transport(), https(443, "chat.example.test"), cancel)) is errors.Cancelled
    assert silent.client_ended.wait(20)


def endless_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 Connection established\r\n")
    peer.flood(b"X-Many: 1\r\n" * 10)


def endless_header(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 Connection established\r\nX-Long: ")
    peer.flood(b"x" * 1000)


def endless_proxy_interim(peer: Peer) -> None:
    peer.read_request()
    peer.flood(b"HTTP/1.1 102 Processing\r\n\r\n")


def silent_in_proxy_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 Connection established\r\nX-Header: ")
    peer.stall()


def dripping_proxy_headers(peer: Peer) -> None:
    peer.read_request()
    peer.send(b"HTTP/1.1 200 Connection established\r\nX-Header: ")
    peer.drip(b"x")


@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("kind", ["http", "https"])
@pytest.mark.parametrize("behave", [endless_headers, endless_header, endless_proxy_interim])
def test_a_proxys_answer_without_end_is_given_up_at_the_limit(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    fail: Fail,
    monkeypatch: pytest.MonkeyPatch,
    behave: Behaviour,
    kind: str,
) -> None:
    proxy = serve(behave, tls if kind == "https" else None)
    monkeypatch.setenv("https_proxy", f"{kind}://ann:{PROXY_PASSWORD}@localhost:{proxy.port}")
    failure = fail(make_transport(whole=1000), https(443, "chat.example.test"))
    assert type(failure) is errors.ProxyUnreachable
    assert proxy.client_ended.wait(20)
    transport = make_transport(whole=1000)
    assert transport.certificate(https(443, "chat.example.test"), cancel=CancelToken()) is None


@pytest.mark.slow
@pytest.mark.usefixtures("trusted")
@pytest.mark.parametrize("kind", ["http", "https", "socks5h", "look", "look by socks"])
@pytest.mark.parametrize("behave", [silent_in_proxy_headers, dripping_proxy_headers])
@pytest.mark.parametrize("ends", ["abort", "limit"])
def test_a_proxy_that_says_no_end_can_be_left(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    monkeypatch: pytest.MonkeyPatch,
    behave: Behaviour,
    kind: str,
    ends: str,
) -> None:
    if "socks" in kind:
        behave = silent_handshake
    proxy = serve(behave, tls if kind == "https" else None)
    scheme = {"look": "http", "look by socks": "socks5"}.get(kind, kind)
    monkeypatch.setenv("https_proxy", f"{scheme}://ann:{PROXY_PASSWORD}@127.0.0.1:{proxy.port}")
    cancel = CancelToken()
    transport = make_transport(connect=1000, silence=1000, whole=1000 if ends == "abort" else 0.5)
    if ends == "abort":
        proxy.when_stalling(cancel.set)
    address = https(443, "127.0.0.2" if scheme == "socks5" else "chat.example.test")
    monkeypatch.setattr(Address, "is_loopback", False)
    if kind.startswith("look"):
        assert transport.certificate(address, cancel=cancel) is None
    else:
        with pytest.raises(Failure) as caught:
            post(transport, address, cancel)
        expected = errors.Cancelled if ends == "abort" else errors.TimedOut
        assert type(caught.value) is expected
        assert held(caught.value, SECRETS) == []
    assert proxy.client_ended.wait(20)


@pytest.mark.usefixtures("trusted")
def test_a_bad_certificate_behind_a_proxy_is_the_servers(
    serve: Serve, make_transport: MakeTransport, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(answering(GOOD), server_context(trustme.CA().issue_cert("chat.example.test")))
    proxy = serve(tunnel(server.url))
    monkeypatch.setenv("https_proxy", f"http://localhost:{proxy.port}")
    failure = fail(make_transport(), https(443, "chat.example.test"))
    assert isinstance(failure, errors.TlsFailure)
    assert server.requests == []


@pytest.mark.usefixtures("trusted")
def test_a_connection_that_ends_just_before_tls_is_not_forgotten() -> None:
    context = tls_context(SYSTEM)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        connection = socket.create_connection(listener.getsockname())
        other_side, _ = listener.accept()
    Peer(HostileServer.__new__(HostileServer), other_side).reset()
    select.select([connection], [], [], 10)
    with pytest.raises(ConnectionResetError):
        context.wrap_socket(connection, server_hostname="localhost")
    gc.collect()  # which would warn of a socket that nobody closed


def test_the_limits_are_those_of_the_design() -> None:
    assert Limits() == Limits(connect=10, silence=30, whole=45, body=1 << 20)
