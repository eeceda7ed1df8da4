"""The sockets of one exchange: connect to the address that answers first, and cancel any wait.

Closing a connection does not wake a thread that waits on it, but shutting down a duplicate of its
socket does, at once. It has to be a duplicate: TLS detaches the original from its Python object.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain, zip_longest
from typing import Any, Final, cast

from zulipkey.desktop.sockets import shut
from zulipkey.model.cancellation import CancelToken

_STAGGER: Final = 0.25  # seconds between attempts, from RFC 8305
_AGAIN: Final = 0.05  # seconds until a wait that began during the shutdown is ended too

NONE_LEFT: Final = (errno.EMFILE, errno.ENFILE, errno.ENOBUFS)
"""The errors that mean that this process, or the whole system, can open no more sockets."""

Place = tuple[socket.AddressFamily, Any]
"""An address family, and an address in the form that ``socket.connect`` takes."""


class GivenUp(OSError):
    """The sockets were shut while a connection was being opened."""


class OpenSockets:
    """Duplicates of the sockets of one exchange.

    If the server sends ``Connection: close``, a connection closes its own socket before the
    response is read. Only a duplicate can wake the reader then.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._handles: list[socket.socket] = []
        self._is_shut = False
        self.expired = False
        self.sent = False
        """Whether a request may have gone out, so that the server may have received it."""

    def add(self, connection: socket.socket) -> None:
        """Keep a duplicate of a connection's socket; shut it at once if ``shut`` was called."""
        handle = connection.dup()
        with self._lock:
            self._handles.append(handle)
            too_late = self._is_shut
        if too_late:
            self.shut()

    def shut(self) -> None:
        """End every wait on these sockets; do nothing after ``release``."""
        with self._lock:
            self._is_shut = True
            for handle in self._handles:
                shut(handle)
            again = sys.platform == "win32" and bool(self._handles)
        if again:  # another wait may have begun in the meantime
            timer = threading.Timer(_AGAIN, self.shut)
            timer.daemon = True
            timer.start()

    def expire(self) -> None:
        """Shut the sockets because the whole exchange took too long."""
        self.expired = True
        self.shut()

    def release(self) -> None:
        """Close the duplicates; another exchange may use the connections from here on."""
        with self._lock:
            for handle in self._handles:
                handle.close()
            self._handles.clear()

    @contextmanager
    def end(self) -> Iterator[socket.socket]:
        """Return a socket that becomes readable as soon as these sockets are shut."""
        ours, shut_with_the_rest = socket.socketpair()
        with ours, shut_with_the_rest:
            self.add(shut_with_the_rest)
            yield ours


@contextmanager
def limited(cancel: CancelToken, seconds: float) -> Iterator[OpenSockets]:
    """Return sockets that are shut when ``cancel`` is set, or after ``seconds``."""
    opened = OpenSockets()
    deadline = threading.Timer(seconds, opened.expire)
    deadline.daemon = True
    deadline.start()
    try:
        with cancel.on_cancel(opened.shut):
            yield opened
    finally:
        deadline.cancel()
        opened.release()


def connect(opened: OpenSockets, host: str, port: int, seconds: float) -> socket.socket:
    """Connect to the address of ``host`` that answers first.

    Args:
        opened: registers the connection; shutting it ends the look-up and the wait to connect.
        host: a name or an address.
        port: the port of the host.
        seconds: the timeout for connecting, and later for each wait on the socket.

    Raises:
        socket.gaierror: the name is not found.
        TimeoutError: no address answered in time.
        OSError: no address accepts connections.
    """
    places = look_up(opened, host, port)
    with opened.end() as end:
        connection = _first_of(places, time.monotonic() + seconds, end)
    try:
        connection.settimeout(seconds)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        opened.add(connection)
    except OSError:
        connection.close()
        raise
    return connection


def look_up(opened: OpenSockets, host: str, port: int) -> list[Place]:
    """Return the addresses of a host, in the order in which to try them.

    A look-up cannot be cancelled, so it runs in a thread of its own. If the sockets are shut, the
    thread is abandoned.

    Raises:
        socket.gaierror: the name is not found.
        GivenUp: the sockets were shut.
        OSError: the process can open no more sockets.
    """
    found: list[list[Place]] = []
    failed: list[OSError] = []
    no_such_name = socket.gaierror(socket.EAI_NONAME, "no name that there could be")
    here, there = socket.socketpair()

    def look() -> None:
        with there:  # its end wakes the waiting thread
            try:
                every = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
                found.append([(family, address) for family, _, _, _, address in every])
            except OSError as error:
                is_known = isinstance(error, socket.gaierror) or error.errno in NONE_LEFT
                failed.append(error if is_known else no_such_name)
            except (ValueError, OverflowError):
                failed.append(no_such_name)

    threading.Thread(target=look, daemon=True).start()
    with here, opened.end() as end, selectors.DefaultSelector() as selector:
        selector.register(here, selectors.EVENT_READ)
        selector.register(end, selectors.EVENT_READ)
        selector.select()
    if failed:
        raise failed[0]
    if not found:
        raise GivenUp
    first = found[0][0][0]
    same = [place for place in found[0] if place[0] == first]
    others = [place for place in found[0] if place[0] != first]
    turns = chain.from_iterable(zip_longest(same, others))
    return [place for place in turns if place is not None]


def _first_of(places: list[Place], deadline: float, end: socket.socket) -> socket.socket:
    """Connect as in RFC 8305: try the next address when one fails or is slow."""
    problem: OSError = OSError("no address")
    waiting = list(places)
    next_one = time.monotonic()
    attempts: set[socket.socket] = set()
    with selectors.DefaultSelector() as selector:
        selector.register(end, selectors.EVENT_READ)
        try:
            while waiting or attempts:
                now = time.monotonic()
                if now >= deadline:
                    raise TimeoutError
                if waiting and (not attempts or now >= next_one):
                    next_one = now + _STAGGER
                    try:
                        attempt = _attempt(*waiting.pop(0))
                    except OSError as error:
                        problem = error
                        continue
                    attempts.add(attempt)
                    selector.register(attempt, selectors.EVENT_WRITE)
                until = min(deadline, next_one) if waiting else deadline
                for key, _ in selector.select(max(0, until - now)):
                    if key.fileobj is end:
                        raise GivenUp
                    attempt = cast(socket.socket, key.fileobj)
                    attempts.remove(attempt)
                    selector.unregister(attempt)
                    code = attempt.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not code:
                        return attempt
                    attempt.close()
                    problem = OSError(code, os.strerror(code))
        finally:
            for loser in attempts:
                loser.close()
    raise problem


def _attempt(family: socket.AddressFamily, address: Any) -> socket.socket:
    attempt = socket.socket(family, socket.SOCK_STREAM)
    try:
        attempt.setblocking(False)
        with suppress(BlockingIOError):  # the system goes on connecting
            attempt.connect(address)
    except OSError:
        attempt.close()
        raise
    return attempt
