"""A small JSON server for the requests of other programs, such as docker, kubectl and gh."""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer


class JsonHandler(BaseHTTPRequestHandler):
    """A handler whose subclasses send JSON; it logs nothing."""

    def answer(self, content: object, status: int = 200, **headers: str) -> None:
        """Send a response; an underscore in a header's name stands for a hyphen."""
        body = json.dumps(content).encode()
        self.send_response(status)
        sent = {"Content_Type": "application/json", "Content_Length": str(len(body)), **headers}
        for name, value in sent.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def content(self) -> dict[str, object]:
        """Return the JSON object of the request; empty if it has no body."""
        sent: dict[str, object] = json.loads(
            self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}"
        )
        return sent

    def log_message(self, *arguments: object) -> None:
        """Log nothing."""


@contextlib.contextmanager
def listening(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    """Serve on a loopback port while the block runs; yield the port."""
    with HTTPServer(("127.0.0.1", 0), handler) as listener:
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        yield listener.server_port
        listener.shutdown()
        thread.join()
