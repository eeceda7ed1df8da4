"""Names and addresses: whichever answers first is taken, and nothing waits for the others."""

from __future__ import annotations

import contextlib
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from builders import MakeTransport
from hostile import Serve, answering, http
from zulipkey.model import errors
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.zulip.exchange import Transport

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="needs 127.0.0.2")


@pytest.fixture
def dead() -> Iterator[Callable[[str, int], None]]:
    """Let an address of this computer answer nothing: a listener whose queue is full."""
    with contextlib.ExitStack() as stack:

        def make(host: str, port: int) -> None:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            listener = stack.enter_context(socket.socket(family, socket.SOCK_STREAM))
            try:
                listener.bind((host, port))
            except OSError:
                pytest.skip(f"{host} is no address here")
            listener.listen(0)
            for _ in range(3):
                filler = stack.enter_context(socket.socket(family, socket.SOCK_STREAM))
                filler.setblocking(False)
                with contextlib.suppress(BlockingIOError):
                    filler.connect((host, port))

        yield make


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Let every name have these addresses."""
    real = socket.getaddrinfo

    def set_to(*hosts: str) -> None:
        def look_up(_: str, port: int, *rest: object, **named: object) -> object:
            return [one for host in hosts for one in real(host, port, type=socket.SOCK_STREAM)]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)

    return set_to


def open_sockets() -> int:
    """Return how many there are, as far as this system has a list of them."""
    count = 0
    if sys.platform != "linux":
        return count
    for one in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            count += str(one.readlink()).startswith("socket:")
    return count


def ask(transport: Transport, port: int, cancel: CancelToken | None = None) -> int:
    address = Address("http", "localhost", port)
    return transport.exchange(address, "/", cancel=cancel or CancelToken()).status


@pytest.mark.parametrize("first", ["::1", "127.0.0.2"])
def test_an_address_that_is_dead_does_not_hold_up_the_one_that_answers(
    serve: Serve,
    make_transport: MakeTransport,
    dead: Callable[[str, int], None],
    resolve: Callable[..., None],
    first: str,
) -> None:
    server = serve(answering(http()))
    dead(first, server.port)
    resolve(first, "127.0.0.1")
    transport = make_transport()
    before = open_sockets()
    started = time.monotonic()
    assert ask(transport, server.port) == 200
    assert time.monotonic() - started < 5  # the limit of one attempt is 10
    assert server.connections == 1
    # Its two ends, and the duplicate that can be shut: no attempt that lost.
    assert open_sockets() - before == (3 if sys.platform == "linux" else 0)
    assert ask(transport, server.port) == 200
    assert server.connections == 1


def test_every_address_gets_its_turn_and_the_families_take_turns(
    serve: Serve,
    make_transport: MakeTransport,
    resolve: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server = serve(answering(http()))
    tried: list[str] = []
    real = socket.socket.connect

    def connect(one: socket.socket, address: tuple[str, int]) -> None:
        if address[1] == server.port:  # Windows' socketpair connects, too
            tried.append(address[0])
        real(one, address)

    resolve("127.0.0.3", "127.0.0.2", "::1", "127.0.0.1")
    monkeypatch.setattr(socket.socket, "connect", connect)
    assert ask(make_transport(), server.port) == 200
    assert tried == ["127.0.0.3", "::1", "127.0.0.2", "127.0.0.1"]


@pytest.mark.slow
@pytest.mark.parametrize("ends", ["abort", "connect", "whole"])
def test_connecting_ends_with_the_abort_and_with_either_limit(
    make_transport: MakeTransport,
    dead: Callable[[str, int], None],
    resolve: Callable[..., None],
    ends: str,
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = int(taken.getsockname()[1])
    dead("127.0.0.2", port)
    dead("127.0.0.3", port)
    resolve("127.0.0.2", "127.0.0.3")
    limits: dict[str, float] = {"connect": 1000, "whole": 1000}
    transport = make_transport(**(limits | {ends: 0.7} if ends != "abort" else limits))
    cancel = CancelToken()
    before = open_sockets()
    if ends == "abort":
        threading.Timer(0.6, cancel.set).start()
    with pytest.raises(errors.Failure) as caught:
        ask(transport, port, cancel)
    assert type(caught.value) is (errors.Cancelled if ends == "abort" else errors.TimedOut)
    assert open_sockets() == before


@pytest.mark.parametrize("ends", ["abort", "whole"])
def test_a_name_that_is_looked_up_for_ever_is_given_up(
    make_transport: MakeTransport, monkeypatch: pytest.MonkeyPatch, ends: str
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def look_up(*_: object, **__: object) -> None:
        asked.set()
        go_on.wait(100)
        raise socket.gaierror(socket.EAI_NONAME, "by the test")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    cancel = CancelToken()
    transport = make_transport(whole=1000 if ends == "abort" else 0.2)

    def end_it() -> None:
        asked.wait(30)
        cancel.set()

    if ends == "abort":
        threading.Thread(target=end_it).start()
    try:
        with pytest.raises(errors.Failure) as caught:
            ask(transport, 1, cancel)
    finally:
        go_on.set()
    assert type(caught.value) is (errors.Cancelled if ends == "abort" else errors.TimedOut)


@pytest.mark.parametrize("name", ["a" * 64 + ".test", "x" * 300, "a..b", "\udcff"])
def test_a_name_that_can_be_none_is_not_found(make_transport: MakeTransport, name: str) -> None:
    with pytest.raises(errors.Failure) as caught:
        make_transport().exchange(Address("https", name, 443), "/", cancel=CancelToken())
    assert not isinstance(caught.value, errors.Unexpected)
