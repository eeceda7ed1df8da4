"""A hostile server and a hostile network against the whole window.

The adversary records every byte that it gets. For each trick: the right message, nothing secret
where it should not be, memory that does not grow with what is sent, and a window that goes on.
(How long the window is held up at worst is measured by the benchmark.)
"""

from __future__ import annotations

import gzip
import json
import os
import struct
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
import trustme
from PySide6.QtWidgets import QApplication

from hostile import Behaviour, HostileServer, Peer, Request, Serve, answering, http
from person import Person
from zulipkey.model.cancellation import CancelToken
from zulipkey.ui.organization_icon import decoded
from zulipkey.ui.tasks import Task

PASSWORD = "unique-marker-password"
STRANGE = "\u202eevil\u202c <b>Zulip</b> <img src=x onerror=alert(1)> "


@pytest.fixture(autouse=True)
def _trusted(trusted: trustme.CA) -> None:
    """The adversary has a good certificate; a person can be led anywhere."""


def settings(request: Request, **more: object) -> bytes:
    body = {
        "result": "success",
        "msg": "",
        "zulip_version": "11.4",
        "realm_name": "Hostile",
        "realm_icon": "/icon.png",
        "realm_url": f"https://{request.headers['host']}",
        "authentication_methods": {"password": True, "email": True},
        "email_auth_enabled": True,
        "require_email_format_usernames": True,
        "external_authentication_methods": [],
        **more,
    }
    return http(200, json.dumps(body).encode())


def then(answer: Callable[[Peer, Request], None], **more: object) -> Behaviour:
    """Be a good server until the password comes, and then treat it as ``answer`` does."""

    def behave(peer: Peer) -> None:
        while (request := peer.read_request()) is not None:
            if request.target.endswith("/server_settings"):
                peer.send(settings(request, **more))
            elif request.method == "POST":
                answer(peer, request)
                return
            else:
                peer.send(http(404, b"", content_type="text/html"))

    return behave


def sending(*parts: bytes) -> Callable[[Peer, Request], None]:
    def answer(peer: Peer, _request: Request) -> None:
        for part in parts:
            peer.send(part)

    return answer


def memory() -> int:
    """Resident memory of this process, in KiB."""
    with Path("/proc/self/status").open() as file:
        return next(int(line.split()[1]) for line in file if line.startswith("VmRSS:"))


def sign_in(person: Person, address: str) -> None:
    person.sign_in(address, "iago@zulip.com", PASSWORD)


def bodies(server: HostileServer) -> list[bytes]:
    return [one.body for one in server.requests if one.method == "POST"]


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
BIG = b" " * (1 << 20)


def flood(peer: Peer, _request: Request) -> None:
    peer.send(HEAD + b"Content-Length: 1073741824\r\n\r\n")
    peer.flood(BIG)


def drip(peer: Peer, _request: Request) -> None:
    peer.send(HEAD + b"Content-Length: 999\r\n\r\n")
    peer.drip(b" ")


def stall(peer: Peer, _request: Request) -> None:
    peer.send(HEAD)
    peer.stall()


def reset(peer: Peer, _request: Request) -> None:
    peer.reset()


def bomb() -> bytes:
    packed = gzip.compress(BIG) * 1000
    return (
        HEAD + f"Content-Encoding: gzip\r\nContent-Length: {len(packed)}\r\n\r\n".encode() + packed
    )


def refusal(msg: str) -> bytes:
    content = {"result": "error", "msg": msg, "code": "ODD"}
    return http(400, json.dumps(content).encode())


ONCE = {
    "a reset": (reset, "was lost."),
    "a body of 1 GB": (flood, "sent an unexpectedly large reply"),
    "a gzip bomb": (sending(bomb()), "sent an unexpectedly large reply"),
    "huge headers": (
        sending(b"HTTP/1.1 200 OK\r\n", *[b"X: " + b"x" * 60_000 + b"\r\n"] * 200, b"\r\n"),
        "",
    ),
    "HTML and bidi tricks": (sending(refusal(STRANGE * 400)), "It says: “evil <b>Zulip"),
    "no HTTP": (sending(b"\x16\x03\x01 SSH-2.0-OpenSSH\r\n\r\n"), ""),
    "deep JSON": (sending(http(200, b"[" * 200_000)), ""),
    "307 to http": (sending(http(307, b"", "Location: http://evil.test/")), "evil.test"),
    "308 to another host": (sending(http(308, b"", "Location: https://evil.test/")), "evil.test"),
    "302 to another host": (sending(http(302, b"", "Location: https://evil.test/")), "evil.test"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("trick", ONCE)
def test_a_trick_is_told_and_the_password_is_sent_once(
    person: Person,
    serve: Serve,
    tls: object,
    names: dict[tuple[str, int], int],
    trick: str,
) -> None:
    answer, said = ONCE[trick]
    evil = serve(answering(http(200, b"{}")), tls)
    names["evil.test", 443] = names["evil.test", 80] = evil.port
    server = serve(then(answer), tls)
    idle = memory()
    sign_in(person, server.url)
    person.wait_for_message()
    assert said in person.message.replace("\n", " ")
    assert memory() < 1.5 * idle
    assert len(bodies(server)) == 1
    assert PASSWORD.encode() in bodies(server)[0]
    assert evil.connections == 0
    assert person.line("Email").text() == "iago@zulip.com"
    person.line("Email").setFocus()
    person.type("x")  # the window goes on
    assert person.line("Email").text().endswith("x")


@pytest.mark.parametrize("answer", [drip, stall])
def test_a_wait_without_end_is_cancelled_at_once(
    person: Person, serve: Serve, tls: object, answer: Callable[[Peer, Request], None]
) -> None:
    server = serve(then(answer), tls)
    sign_in(person, server.url)
    person.wait(server.stalling.is_set)
    person.wait_for("Cancel")
    person.press("Cancel")
    assert person.message == "Cancelled."
    person.wait(server.client_ended.is_set)
    assert len(bodies(server)) == 1


def test_a_netrc_and_cookies_are_never_sent(
    person: Person, serve: Serve, tls: object, home: Path
) -> None:
    netrc = home / ".netrc"
    netrc.write_text("default login thief password netrc-marker\n")
    netrc.chmod(0o600)
    cookie = "Set-Cookie: sessionid=cookie-marker; Path=/"
    content = {"result": "error", "msg": "no", "code": "AUTHENTICATION_FAILED"}
    refused = http(401, json.dumps(content).encode(), cookie)
    server = serve(then(sending(refused)), tls)
    for _ in range(2):
        sign_in(person, server.url)
        person.wait(lambda: "is wrong" in person.message)
    for request in server.requests:
        assert "authorization" not in request.headers
        assert "cookie" not in request.headers
        assert b"marker" not in request.body.replace(PASSWORD.encode(), b"")


def test_redirects_without_end_are_given_up_before_a_password_is_typed(
    person: Person, serve: Serve, tls: object
) -> None:
    def again(request: Request) -> bytes:
        return http(302, b"", f"Location: https://{request.headers['host']}{request.target}")

    server = serve(answering(again), tls)
    person.find_organization(server.url)
    person.wait_for_message()
    assert len(server.requests) < 9
    assert bodies(server) == []


# ── Icons ─────────────────────────────────────────────────────────────────────────────────────


def png(size: int) -> bytes:
    """A PNG that is small as a file and ``size`` × ``size`` as a picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", size, size, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * (size // 8 + 1) * min(size, 20_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def svg_bomb() -> bytes:
    nested = "".join(f'<g id="g{n + 1}">' + f'<use href="#g{n}"/>' * 10 + "</g>" for n in range(9))
    text = f'<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect/></g>{nested}</svg>'
    return text.encode()


ICONS = {
    "a picture of 20,000 × 20,000": http(200, png(20_000), content_type="image/png"),
    "an SVG bomb": http(200, svg_bomb(), content_type="image/svg+xml"),
    "an SVG bomb that says it is a PNG": http(200, svg_bomb(), content_type="image/png"),
    "a cut PNG": http(200, png(64)[:40], content_type="image/png"),
    "nothing": http(200, b"", content_type="image/png"),
    "noise": http(200, os.urandom(100_000), content_type="image/png"),
}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("name", ICONS)
def test_a_hostile_icon_is_left_out(person: Person, serve: Serve, tls: object, name: str) -> None:
    asked: list[str] = []

    def answer(request: Request) -> bytes:
        asked.append(request.target)
        return settings(request) if "server_settings" in request.target else ICONS[name]

    server = serve(answering(answer), tls)
    idle = memory()
    person.find_organization(server.url)
    person.wait_for("Organization")
    person.wait(lambda: "/icon.png" in asked)
    tasks = person.window.findChildren(Task)
    person.wait(lambda: not any(task.is_running for task in tasks))
    assert memory() < 1.5 * idle
    assert not person.message
    person.line("Email").setFocus()
    person.type("a")
    assert person.line("Email").text() == "a"


def most_memory() -> int:
    """Return the most memory that this process has had, in KB; Windows' is not looked at."""
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def gif(width: int, height: int, *frames: tuple[int, int]) -> bytes:
    """A GIF of a screen and frames, each with one pixel of data."""
    head = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(3) + b"\xff" * 3
    pixel = b"\0\2\2\x44\1\0"
    each = (struct.pack("<BHHHH", 0x2C, 0, 0, *frame) + pixel for frame in frames)
    delay = b"\x21\xf9\4\x08\x0a\0\0\0"
    return head + b"".join(delay + one for one in each) + b";"


@pytest.mark.parametrize(
    ("screen", "frames"),
    [
        # Qt tells the size of the first frame, and sets memory aside for the screen.
        ((2050, 2050), [(1, 1), (60, 60)]),
        ((20_000, 20_000), [(1, 1), (2500, 2500)]),
        ((1100, 1100), [(1, 1)]),
        ((0, 0), [(5000, 5000)]),
        ((60_000, 60_000), [(1, 1), (60_000, 60_000)]),
    ],
)
def test_the_picture_counts_and_not_the_size_that_it_tells(
    qapp: QApplication, screen: tuple[int, int], frames: list[tuple[int, int]]
) -> None:
    before = most_memory()
    assert decoded(gif(*screen, *frames), CancelToken()).isNull()
    assert most_memory() - before < 10_000


def test_an_animated_icon_shows_its_first_picture(qapp: QApplication) -> None:
    for picture, width in (
        (gif(16, 16, (16, 16), (16, 16)), 16),
        (gif(16, 16, (16, 16), (60_000, 60_000)), 16),
        (png(1024), 1024),
    ):
        assert decoded(picture, CancelToken()).width() == width


def test_an_icon_of_another_origin_is_not_asked_for(
    person: Person, serve: Serve, tls: object, names: dict[tuple[str, int], int]
) -> None:
    evil = serve(answering(http(200, b"")), tls)
    names["evil.test", 443] = evil.port

    def answer(request: Request) -> bytes:
        return settings(request, realm_icon="https://evil.test/icon.png")

    server = serve(answering(answer), tls)
    person.find_organization(server.url)
    person.wait_for("Organization")
    assert evil.connections == 0


def test_names_with_html_and_bidi_tricks_are_plain_text(
    person: Person, serve: Serve, tls: object
) -> None:
    methods = [
        {"name": "saml", "display_name": STRANGE * 50, "login_url": "/x", "signup_url": "/x"}
    ]
    more = {"realm_name": STRANGE * 50, "external_authentication_methods": methods}
    server = serve(then(reset, **more), tls)
    person.find_organization(server.url)
    person.wait_for("Organization")
    said = person.texts() + "".join(person.names())
    assert "\u202e" not in said
    assert "<b>Zulip</b>" in said
    assert len(said) < 5000
