"""The servers of the benchmarks, over TLS, in a separate process.

It prints, as JSON, their addresses and the file of trusted authorities, and serves until its input
ends.
"""

from __future__ import annotations

import gzip
import json
import socket
import struct
import sys
import zlib
from pathlib import Path
from typing import Any, BinaryIO

import certifi
import trustme

from fake_zulip import FakeZulip
from hostile import Behaviour, HostileServer, Peer, Request, answering, http, server_context

_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
_PADDING = b" " * 65536


class _ForgetfulServer(FakeZulip):
    """Closes the connection after each response, as a server does with an idle one."""

    def _exchange(self, connection: socket.socket, stream: BinaryIO) -> bool:
        super()._exchange(connection, stream)
        return False


def _settings(request: Request, **rest: object) -> bytes:
    body: dict[str, Any] = {
        "result": "success",
        "msg": "",
        "zulip_version": "11.4",
        "realm_name": "Hostile",
        "realm_url": f"https://{request.headers['host']}",
        "authentication_methods": {"password": True, "email": True, "dev": True},
        "email_auth_enabled": True,
        "require_email_format_usernames": True,
        "external_authentication_methods": [],
    }
    return http(200, json.dumps(body | rest).encode())


def _crowd(request: Request) -> bytes:
    """Send as much as the client reads of one response, all of it well-formed."""
    if "server_settings" not in request.target:
        users = [{"email": f"user{number}@zulip.com"} for number in range(6_500)]
        body = {"result": "success", "direct_admins": [], "direct_users": users}
        return http(200, json.dumps(body).encode())
    methods = [
        {"name": str(number), "display_name": "W" * 200, "login_url": "/", "signup_url": "/"}
        for number in range(500)
    ]
    return _settings(
        request, external_authentication_methods=methods, realm_name="Wide name " * 10_000
    )


def _with_icon(icon: bytes) -> Behaviour:
    """Return a behaviour that sends server settings, with a hostile icon."""

    def answer(request: Request) -> bytes:
        if "server_settings" in request.target:
            return _settings(request, realm_icon="/icon.png")
        return http(200, icon, content_type="image/png")

    return answering(answer)


def _svg_bomb() -> bytes:
    nested = "".join(
        f'<g id="g{depth + 1}">' + f'<use href="#g{depth}"/>' * 10 + "</g>" for depth in range(9)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg"><g id="g0"><rect/></g>{nested}</svg>'
    ).encode()


def _large_picture() -> bytes:
    """Return a small PNG file with 20,000 × 20,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    head = struct.pack(">IIBBBBB", 20_000, 20_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 2501 * 20_000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def _after_request(answer: bytes) -> Behaviour:
    """Return a behaviour that sends server settings; on sign-in, it sends ``answer`` and stalls."""

    def behave(peer: Peer) -> None:
        while request := peer.read_request():
            if request.method == "POST":
                peer.send(answer)
                peer.stall()
            else:
                peer.send(_settings(request))

    return behave


def _after_head(what: Behaviour) -> Behaviour:
    def behave(peer: Peer) -> None:
        peer.read_request()
        peer.send(_HEAD + b"Content-Length: 999999999\r\n\r\n")
        what(peer)

    return behave


_HOSTILE: dict[str, Behaviour] = {
    "an endless body": _after_head(lambda peer: peer.flood(_PADDING)),
    "one byte now and then": _after_head(lambda peer: peer.drip(b" ")),
    "JSON nested 100,000 deep": answering(http(200, b"[" * 100_000)),
    "as many JSON values as are read": answering(http(200, b"[" + b"[]," * 87_000 + b"[]]")),
    "four times as many": answering(http(200, b"[" + b"[]," * 349_000 + b"[]]")),
    "gzip bomb": answering(
        http(200, gzip.compress(b" " * (1 << 20)) * 50, "Content-Encoding: gzip")
    ),
    "500 ways to sign in, 6,500 users": answering(_crowd),
    "an SVG bomb as icon": _with_icon(_svg_bomb()),
    "an icon of 20,000 × 20,000": _with_icon(_large_picture()),
}
_STAGES: dict[str, Behaviour] = {
    "connected": Peer.stall,
    "request sent": _after_request(b""),
    "within the head": _after_request(_HEAD),
    "within the body": _after_request(_HEAD + b'Content-Length: 999\r\n\r\n{"result": '),
}


def main() -> None:
    """Serve; the command-line argument is a folder for the certificates."""
    authority = trustme.CA()
    tls = server_context(authority.issue_cert("localhost", "127.0.0.1"))
    # As many authorities as a system has, because curl reads them all each time.
    bundle = Path(sys.argv[1], "authorities.pem")
    bundle.write_bytes(Path(certifi.where()).read_bytes() + authority.cert_pem.bytes())

    def start(behave: Behaviour, *, within_tls: bool = True) -> str:
        return f"https://localhost:{HostileServer(behave, tls if within_tls else None).port}"

    stages = {"TLS handshake": start(Peer.stall, within_tls=False)}
    stages |= {name: start(behave) for name, behave in _STAGES.items()}
    hostile = {name: start(behave) for name, behave in _HOSTILE.items()}
    with (
        FakeZulip(tls=tls, organization="email") as demo,
        _ForgetfulServer(tls=tls, organization="email") as forgetful,
    ):
        where = {
            "authorities": str(bundle),
            "demo": demo.url,
            "forgetful": forgetful.url,
            "hostile": hostile,
            "stages": stages,
        }
        sys.stdout.write(f"{json.dumps(where)}\n")
        sys.stdout.flush()
        sys.stdin.read()


if __name__ == "__main__":
    main()
