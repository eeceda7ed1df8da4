"""The local address that leads the browser on."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator

import pytest
import requests
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QTcpSocket
from pytestqt.qtbot import QtBot

from zulipkey.ui.redirect import LocalRedirect, Refused

TARGET = "https://chat.example.com/start?mobile_flow_otp=00"


NOBODY = 65534

as_another_user = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0,
    reason="only root can start a process of another user, and only Linux tells whose one is",
)


@pytest.fixture
def targets() -> list[str]:
    """Where the next requests lead."""
    return [TARGET] * 3


@pytest.fixture
def told() -> list[Refused]:
    """What the person is told."""
    return []


@pytest.fixture
def redirect(qtbot: QtBot, targets: list[str], told: list[Refused]) -> Iterator[LocalRedirect]:
    """A local address."""
    parent = QObject()
    one = LocalRedirect(lambda: targets.pop() if targets else "", parent)
    one.refused.connect(told.append)
    yield one
    parent.deleteLater()


def meanwhile(qtbot: QtBot, work: Callable[[], object]) -> object:
    """Do what a browser does, in a thread, while the window goes on."""
    got: list[object] = []
    thread = threading.Thread(target=lambda: got.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive())
    return got[0]


def ask(url: str, method: str = "GET") -> tuple[int, str]:
    with requests.request(method, url, allow_redirects=False, timeout=30) as reply:
        return reply.status_code, reply.headers.get("Location", "")


def send(url: str, *parts: bytes) -> bytes:
    host, port = url.partition("//")[2].partition("/")[0].split(":")
    with socket.create_connection((host, int(port)), timeout=30) as connection:
        for part in parts:
            connection.sendall(part)
        try:
            return connection.recv(1000)
        except ConnectionResetError:  # Windows drops the answer, where something is left unread
            return b""


def test_a_browser_is_led_on(qtbot: QtBot, redirect: LocalRedirect) -> None:
    assert meanwhile(qtbot, lambda: ask(redirect.url)) == (302, TARGET)


def test_nobody_else_is(qtbot: QtBot, redirect: LocalRedirect, targets: list[str]) -> None:
    origin = redirect.url.rpartition("/")[0]
    for url, method in (
        (origin, "GET"),
        (f"{origin}/", "GET"),
        (f"{redirect.url}x", "GET"),
        (redirect.url[:-1], "GET"),
        (f"{redirect.url}?x", "GET"),
        (redirect.url, "POST"),
        (redirect.url, "HEAD"),
        (redirect.url, "OPTIONS"),
    ):
        assert meanwhile(qtbot, lambda url=url, method=method: ask(url, method)) == (404, "")  # type: ignore[misc]
    assert len(targets) == 3


def test_where_nothing_is_left_to_lead_to_it_leads_nowhere(
    qtbot: QtBot, redirect: LocalRedirect, targets: list[str]
) -> None:
    targets.clear()
    assert meanwhile(qtbot, lambda: ask(redirect.url)) == (404, "")


@pytest.mark.parametrize(
    "parts",
    [
        (b"\r\n\r\n",),
        (b"GET\r\n\r\n",),
        (b"\xff\x00" * 100, b"\r\n\r\n"),
        (b"x" * 20_000,),
        (b"GET /", b" HTTP/1.1", b"\r\n", b"\r\n"),
    ],
    ids=["empty", "short", "binary", "long", "in pieces"],
)
def test_whatever_is_sent_the_answer_is_no(
    qtbot: QtBot, redirect: LocalRedirect, targets: list[str], parts: tuple[bytes, ...]
) -> None:
    answer = meanwhile(qtbot, lambda: send(redirect.url, *parts))
    assert isinstance(answer, bytes)
    assert answer.startswith(b"HTTP/1.1 404") or (sys.platform == "win32" and not answer)
    assert len(targets) == 3


def head(redirect: LocalRedirect, *lines: str, version: str = "HTTP/1.1") -> bytes:
    """Return a request for the right path with these headers."""
    path = redirect.url.rpartition("/")[2]
    return "\r\n".join((f"GET /{path} {version}", *lines, "", "")).encode()


def test_the_right_request_is_answered_by_hand_too(qtbot: QtBot, redirect: LocalRedirect) -> None:
    host = redirect.url.split("/")[2]
    request = head(redirect, "Accept: */*", f"hOsT:{host} ")
    answer = meanwhile(qtbot, lambda: send(redirect.url, request))
    assert isinstance(answer, bytes)
    assert answer.startswith(b"HTTP/1.1 302")


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("Host: evil.example",),
        ("Host: evil.example:{port}",),
        ("Host: localhost:{port}",),
        ("Host: 127.0.0.1",),
        ("Host: 127.0.0.1:1",),
        ("Host: 127.0.0.1:{port}", "Host: 127.0.0.1:{port}"),
        ("Host: 127.0.0.1:{port}", "nonsense"),
        ("Host : 127.0.0.1:{port}",),
    ],
)
def test_under_another_name_it_leads_nowhere(
    qtbot: QtBot, redirect: LocalRedirect, targets: list[str], lines: tuple[str, ...]
) -> None:
    port = redirect.url.split("/")[2].partition(":")[2]
    request = head(redirect, *(one.format(port=port) for one in lines))
    answer = meanwhile(qtbot, lambda: send(redirect.url, request))
    assert isinstance(answer, bytes)
    assert answer.startswith(b"HTTP/1.1 404")
    assert len(targets) == 3


def test_who_asks_second_gets_nothing_and_the_person_is_told(
    qtbot: QtBot, redirect: LocalRedirect, targets: list[str], told: list[Refused]
) -> None:
    def ask_again() -> None:
        with requests.get(redirect.url, allow_redirects=False, timeout=30) as reply:
            answers.append((reply.status_code, "Location" in reply.headers, reply.text))

    answers: list[tuple[int, bool, str]] = []
    assert meanwhile(qtbot, lambda: ask(redirect.url)) == (302, TARGET)
    assert told == []
    for _ in range(3):
        meanwhile(qtbot, ask_again)
        status, leads_on, said = answers.pop()
        assert (status, leads_on) == (410, False)
        assert "Open the page again" in said
    assert told == [Refused.SECOND]
    assert len(targets) == 2


def test_a_guess_of_the_browser_does_not_use_it_up(
    qtbot: QtBot, redirect: LocalRedirect, told: list[Refused]
) -> None:
    for name in ("Sec-Purpose", "Purpose"):
        early = head(redirect, f"Host: {redirect.url.split('/')[2]}", f"{name}: prefetch;prerender")
        answer = meanwhile(qtbot, lambda early=early: send(redirect.url, early))  # type: ignore[misc]
        assert isinstance(answer, bytes)
        assert answer.startswith(b"HTTP/1.1 503")
    assert meanwhile(qtbot, lambda: ask(redirect.url)) == (302, TARGET)
    assert told == []


_ASK = """
import socket, sys
family, host, port, request = sys.argv[1:]
with socket.socket(getattr(socket, family)) as one:
    one.settimeout(30)
    one.connect((host, int(port)))
    one.sendall(request.encode())
    sys.stdout.write(one.recv(1000).decode())
"""


def ask_in_a_process(
    redirect: LocalRedirect, family: str = "AF_INET", user: int | None = None
) -> str:
    port = redirect.url.split("/")[2].partition(":")[2]
    request = head(redirect, f"Host: 127.0.0.1:{port}").decode()
    host = "127.0.0.1" if family == "AF_INET" else "::ffff:127.0.0.1"
    python = "/usr/bin/python3" if user is not None else sys.executable  # others may not reach ours
    done = subprocess.run(
        [python, "-I", "-c", _ASK, family, host, port, request],
        user=user,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.splitlines()[0]


@as_another_user
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_another_user_gets_nothing_and_cannot_use_it_up(
    qtbot: QtBot,
    redirect: LocalRedirect,
    targets: list[str],
    told: list[Refused],
    family: str,
) -> None:
    for _ in range(2):
        said = meanwhile(qtbot, lambda: ask_in_a_process(redirect, family, NOBODY))
        assert said == "HTTP/1.1 404 Not Found"
    assert told == [Refused.OTHER_USER]
    assert len(targets) == 3
    assert meanwhile(qtbot, lambda: ask_in_a_process(redirect, family)) == "HTTP/1.1 302 Found"


def test_who_keeps_connections_open_does_not_keep_the_browser_out(
    qtbot: QtBot, redirect: LocalRedirect
) -> None:
    port = int(redirect.url.split("/")[2].partition(":")[2])
    silent = [socket.create_connection(("127.0.0.1", port), timeout=30) for _ in range(50)]
    qtbot.waitUntil(lambda: len(redirect.findChildren(QTcpSocket)) == 8)
    assert meanwhile(qtbot, lambda: ask(redirect.url)) == (302, TARGET)
    for one in silent:
        one.close()


def test_closed_it_is_gone(qtbot: QtBot, redirect: LocalRedirect) -> None:
    url = redirect.url
    redirect.close()
    with pytest.raises(requests.ConnectionError):
        ask(url)


def test_it_listens_on_this_computer_only(redirect: LocalRedirect) -> None:
    assert redirect.url.startswith("http://127.0.0.1:")
    assert len(redirect.url.rpartition("/")[2]) == 32
