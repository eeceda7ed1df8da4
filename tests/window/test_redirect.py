"""The local address that leads the browser on."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator

import pytest
import requests
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from zulipkey.ui.redirect import LocalRedirect

TARGET = "https://chat.example.com/start?mobile_flow_otp=00"


@pytest.fixture
def targets() -> list[str]:
    """Where the next requests lead."""
    return [TARGET] * 3


@pytest.fixture
def redirect(qtbot: QtBot, targets: list[str]) -> Iterator[LocalRedirect]:
    """A local address."""
    parent = QObject()
    yield LocalRedirect(lambda: targets.pop() if targets else "", parent)
    parent.deleteLater()


def meanwhile(qtbot: QtBot, work: Callable[[], object]) -> object:
    """Do what a browser does, in a thread, while the window goes on."""
    got: list[object] = []
    thread = threading.Thread(target=lambda: got.append(work()))
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=10_000)
    return got[0]


def ask(url: str, method: str = "GET") -> tuple[int, str]:
    with requests.request(method, url, allow_redirects=False, timeout=10) as reply:
        return reply.status_code, reply.headers.get("Location", "")


def send(url: str, *parts: bytes) -> bytes:
    host, port = url.partition("//")[2].partition("/")[0].split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        for part in parts:
            connection.sendall(part)
        return connection.recv(1000)


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
    assert answer.startswith(b"HTTP/1.1 404")
    assert len(targets) == 3


def test_closed_it_is_gone(qtbot: QtBot, redirect: LocalRedirect) -> None:
    url = redirect.url
    redirect.close()
    with pytest.raises(requests.ConnectionError):
        ask(url)


def test_it_listens_on_this_computer_only(redirect: LocalRedirect) -> None:
    assert redirect.url.startswith("http://127.0.0.1:")
    assert len(redirect.url.rpartition("/")[2]) == 32
