"""Whatever comes over the wire: an answer or a typed failure, in time, with no secret in it.

Half a minute in all; ``--fuzz-seconds=600`` looks for ten minutes.
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from builders import SOME_KEY, MakeTransport, key_result
from hostile import Peer, Serve, http
from secrets_held import held
from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.zulip import tls
from zulipkey.zulip.client import Client

ForAWhile = Callable[[Callable[[], None]], None]

EMAIL = "ann@example.test"
PROXY_PASSWORD = "proxy-secret"
SECRETS = (SOME_KEY, "YW5uQGV4YW1wbGUudGVzdDpabDFwSGVscGVy", "Authorization", PROXY_PASSWORD)

SOME = settings(
    max_examples=settings().max_examples,
    database=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.generate, Phase.shrink),
)


class Answers:
    """What the server says next; it ends its side of the connection behind it."""

    raw = b""

    def __call__(self, peer: Peer) -> None:
        peer.read()
        peer.send(self.raw)
        socket.socket.shutdown(peer.connection, socket.SHUT_WR)
        while peer.read():
            pass


def mutated(*bases: bytes) -> st.SearchStrategy[bytes]:
    """One of these with numbers, words or bytes replaced, put in or cut off."""

    @st.composite
    def draw_one(draw: st.DrawFn) -> bytes:
        words = PARTS.split(draw(st.sampled_from(bases)))
        numbers = [place for place, word in enumerate(words) if NUMBER.fullmatch(word)]
        for _ in range(draw(st.integers(0, 2)) if numbers else 0):
            words[draw(st.sampled_from(numbers))] = draw(st.sampled_from(NUMBERS))
        for _ in range(draw(st.integers(0, 1))):
            place = draw(st.integers(0, len(words) - 1))
            words[place : place + draw(st.integers(0, 1))] = [draw(st.sampled_from(WORDS))]
        raw = bytearray(b"".join(words))
        for _ in range(draw(st.integers(0, 2))):
            place = draw(st.integers(0, len(raw)))
            raw[place : place + draw(st.integers(0, 3))] = draw(st.binary(max_size=4))
        return bytes(raw[: draw(st.just(len(raw)) | st.integers(0, len(raw)))])

    return draw_one()


PARTS = re.compile(rb"(\r\n|[ :;,/=\"])")
NUMBER = re.compile(rb"[0-9a-f.]+")
NUMBERS = [b"-5", b"-1", b"+1", b"", b"0", b"1_0", b"0x", b"\xb2", b"9" * 25, b"9" * 5000]
WORDS = [
    b"\r\n",
    b"\r\n\r\n",
    b"\r\n ",
    b"\0",
    b"\xff",
    b"HTTP/1.1 103 Early\r\n\r\n",
    b"HTTP/1.1 101 Other\r\n\r\n",
    b"HTTP/0.9 ",
    b"Content-Length: -1\r\n",
    b"Content-Length: 3, 4\r\n",
    b"Transfer-Encoding: chunked\r\n",
    b"Transfer-Encoding: gzip, chunked\r\n",
    b"Content-Encoding: gzip\r\n",
    b"Content-Encoding: deflate, gzip, gzip\r\n",
    b"Content-Type: \xff; charset=no-such\r\n",
    b"Connection: close\r\n",
    b"Set-Cookie: a=\xff\r\n",
    b"Location: http://[\r\n",
    b"Retry-After: nan\r\n",
]
NEW_KEY = b'{"result":"success","msg":"","api_key":"%b"}' % SOME_KEY[::-1].encode()
CHUNKED = (
    b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"%x\r\n%b\r\n0\r\nX-Trailer: 1\r\n\r\n" % (len(NEW_KEY), NEW_KEY)
)
ANSWERS = (http(200, NEW_KEY), CHUNKED, http(401, b'{"result":"error","code":"UNAUTHORIZED"}'))
UNTOLD = (
    errors.NotZulip,
    errors.OtherPageAnswered,
    errors.ReplyIncomplete,
    errors.ReplyTooLarge,
    errors.ServerTrouble,
    errors.TimedOut,
    errors.Unexpected,
)
"""After which nobody knows whether the server has changed the key."""


def test_any_answer_to_a_change_of_the_key(
    serve: Serve, make_transport: MakeTransport, fuzz_for_a_while: ForAWhile
) -> None:
    answers = Answers()
    server = serve(answers)
    client = Client(make_transport(silence=5))
    old = key_result(EMAIL, f"http://localhost:{server.port}")

    @SOME
    @given(mutated(*ANSWERS))
    def check(raw: bytes) -> None:
        answers.raw = raw
        try:
            client.regenerate(old, cancel=CancelToken())
        except Failure as failure:
            assert not isinstance(failure, UNTOLD)
            assert not (isinstance(failure, errors.ConnectionLost) and failure.after_sending)
            assert held(failure, SECRETS) == []

    fuzz_for_a_while(check)


CONNECTED = b"HTTP/1.1 200 Connection established\r\nVia: any\r\n\r\n"
REFUSED = http(407, b"no", 'Proxy-Authenticate: Basic realm="any"')
SOCKS5 = b"\x05\x02\x01\x00\x05\x00\x00\x01\0\0\0\0\0\0"
SOCKS5_NAMED = b"\x05\x00\x05\x00\x00\x03\x04name\0\0"
SOCKS4 = b"\x00\x5a\0\0\0\0\0\0"
TLS_ALERT = b"\x15\x03\x03\x00\x02\x02\x28"


@pytest.mark.parametrize(
    ("scheme", "bases"),
    [
        ("http", (CONNECTED, CONNECTED + TLS_ALERT, REFUSED)),
        ("https", (CONNECTED, CONNECTED + TLS_ALERT, REFUSED)),
        ("socks5h", (SOCKS5, SOCKS5_NAMED, SOCKS5 + TLS_ALERT)),
        ("socks4a", (SOCKS4, SOCKS4 + TLS_ALERT)),
    ],
)
@pytest.mark.usefixtures("trusted")
def test_any_answer_of_a_proxy(
    serve: Serve,
    tls: ssl.SSLContext,
    make_transport: MakeTransport,
    monkeypatch: pytest.MonkeyPatch,
    fuzz_for_a_while: ForAWhile,
    scheme: str,
    bases: tuple[bytes, ...],
) -> None:
    answers = Answers()
    proxy = serve(answers, tls if scheme == "https" else None)
    monkeypatch.setenv("https_proxy", f"{scheme}://ann:{PROXY_PASSWORD}@localhost:{proxy.port}")
    transport = make_transport(connect=5, silence=5)
    address = Address("https", "chat.example.test", 443)

    @SOME
    @given(mutated(*bases))
    def check(raw: bytes) -> None:
        answers.raw = raw
        with pytest.raises(errors.NetworkFailure) as caught:
            transport.exchange(address, "/", cancel=CancelToken(), basic=(EMAIL, SOME_KEY))
        assert held(caught.value, SECRETS) == []
        assert transport.certificate(address, cancel=CancelToken()) is None

    fuzz_for_a_while(check)


def with_other_bytes(*bases: bytes) -> st.SearchStrategy[bytes]:
    """One of these with some bytes replaced: its lengths stay true."""

    @st.composite
    def draw_one(draw: st.DrawFn) -> bytes:
        raw = bytearray(draw(st.sampled_from(bases)))
        for _ in range(draw(st.integers(1, 3))):
            raw[draw(st.integers(0, len(raw) - 1))] = draw(st.integers(0, 255))
        return bytes(raw)

    return draw_one()


def real_certificates() -> tuple[list[bytes], bytes]:
    """Some certificates of different kinds, in DER, and the private key of all."""
    authority = trustme.CA(organization_name="Ünï", organization_unit_name="unit")
    leaf = authority.issue_cert("localhost", "127.0.0.1", "*.example.test", common_name="ann")
    other = trustme.CA().issue_cert("ann@example.test", "2001:db8::/32")
    pems = [leaf.cert_chain_pems[0], other.cert_chain_pems[0], authority.cert_pem]
    return [ssl.PEM_cert_to_DER_cert(pem.bytes().decode()) for pem in pems], (
        leaf.private_key_pem.bytes()
    )


def test_any_certificate(
    serve: Serve, make_transport: MakeTransport, fuzz_for_a_while: ForAWhile, tmp_path: Path
) -> None:
    bases, key = real_certificates()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    file, pair = tmp_path / "ca.pem", tmp_path / "pair.pem"
    shown = 0

    def shaking_hands(peer: Peer) -> None:
        with contextlib.suppress(OSError):
            peer.connection.settimeout(5)
            with context.wrap_socket(peer.connection, server_side=True) as sock:
                sock.recv(1)

    server = serve(shaking_hands)
    address = Address("https", "localhost", server.port)
    client = Client(make_transport(connect=5, silence=5))

    @SOME
    @given(mutated(*bases) | with_other_bytes(*bases) | with_other_bytes(bases[0]))
    def check(der: bytes) -> None:
        nonlocal context, shown
        readable = True
        try:
            repr(tls.parse_certificate(der))
        except ValueError:
            readable = False
        pem = ssl.DER_cert_to_PEM_cert(der)
        file.write_text(pem)
        with contextlib.suppress(errors.CertificateFileUnusable):
            tls.check_ca_file(file)
        pair.write_bytes(key + pem.encode())
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        try:
            context.load_cert_chain(pair)
        except ssl.SSLError:
            return  # no server can show this one
        shown += 1
        with pytest.raises(errors.TlsFailure) as caught:
            client.find_organization(address, cancel=CancelToken())
        assert (caught.value.certificate is not None) == readable

    fuzz_for_a_while(check)
    assert shown  # or it has tried nothing
