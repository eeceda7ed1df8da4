"""A server of a few lines for what a program of others asks, which answers in JSON."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer


class JsonHandler(BaseHTTPRequestHandler):
    """Answers with what a subclass says, and logs nothing."""

    def answer(self, content: object, status: int = 200, **headers: str) -> None:
        """Send an answer; an underscore in a header's name stands for a hyphen."""
        body = json.dumps(content).encode()
        self.send_response(status)
        sent = {"Content_Type": "application/json", "Content_Length": str(len(body)), **headers}
        for name, value in sent.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def content(self) -> dict[str, object]:
        """Return what was sent here."""
        sent: dict[str, object] = json.loads(
            self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}"
        )
        return sent

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def listening(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    """Answer at a loopback port, and return its number."""
    with HTTPServer(("127.0.0.1", 0), handler) as listener:
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        yield listener.server_port
        listener.shutdown()
        thread.join()
