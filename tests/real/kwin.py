"""A keyboard for KWin, and its windows' titles, through the protocols of Plasma's programs."""

from __future__ import annotations

import socket
import struct
import time
from contextlib import suppress
from pathlib import Path
from typing import Final

_KEYS: Final = {  # evdev key codes on a US keyboard
    **dict(zip("1234567890", range(2, 12), strict=True)),
    **dict(zip("qwertyuiop", range(16, 26), strict=True)),
    **dict(zip("asdfghjkl", range(30, 39), strict=True)),
    **dict(zip("zxcvbnm,.", range(44, 53), strict=True)),
    **{"Tab": 15, "Return": 28, "space": 57, "ctrl": 29, "shift": 42},
}
_BETWEEN_KEYS: Final = 0.03  # seconds, as for xdotool; without a pause, some keys are lost
_SHIFTED: Final = {"@": "2"}
_DISPLAY, _REGISTRY = 1, 2
_INPUT, _WINDOWS = "org_kde_kwin_fake_input", "org_kde_plasma_window_management"
_VERSIONS: Final = {_INPUT: 4, _WINDOWS: 1}


class KWin:
    """A connection to a KWin that grants the permissions for which it usually asks."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(str(path))
        self._socket.settimeout(0.1)
        self._received = b""
        self._last = _REGISTRY  # object IDs have no gaps
        self._bound: dict[str, int] = {}
        self._titles: dict[int, str] = {}
        self._send(_DISPLAY, 1, struct.pack("=I", _REGISTRY))
        while self._bound.keys() != _VERSIONS.keys():
            self._take_events()
        self._send(self._bound[_INPUT], 0, _string("tests") + _string("to type"))

    def titles(self) -> list[str]:
        """Return the titles of all windows so far, also of closed ones."""
        self._take_events()
        return list(self._titles.values())

    def press(self, *keys: str) -> None:
        """Press keys together, and release them."""
        for state, order in ((1, keys), (0, reversed(keys))):
            for key in order:
                self._send(self._bound[_INPUT], 10, struct.pack("=II", _KEYS[key], state))
                time.sleep(_BETWEEN_KEYS)

    def write(self, text: str) -> None:
        """Type a text."""
        for letter in text:
            self.press(*(("shift", _SHIFTED[letter]) if letter in _SHIFTED else (letter,)))

    def close(self) -> None:
        """Close the connection."""
        self._socket.close()

    def _send(self, receiver: int, request: int, content: bytes) -> None:
        self._socket.sendall(struct.pack("=IHH", receiver, request, 8 + len(content)) + content)

    def _take_events(self) -> None:
        with suppress(TimeoutError):
            self._received += self._socket.recv(1 << 16)
        while len(self._received) >= 8:
            sender, event, size = struct.unpack_from("=IHH", self._received)
            if len(self._received) < size:
                return
            content, self._received = self._received[8:size], self._received[size:]
            self._take_event(sender, event, content)

    def _take_event(self, sender: int, event: int, content: bytes) -> None:
        if (sender, event) == (_DISPLAY, 0):
            raise AssertionError(f"KWin says: {content!r}")
        if (sender, event) == (_REGISTRY, 0):
            interface = _text(content[4:])
            if interface in _VERSIONS:
                self._last += 1
                self._bound[interface] = self._last
                chosen = struct.pack("=II", _VERSIONS[interface], self._last)
                self._send(_REGISTRY, 0, content[:-4] + chosen)  # not the newest version
        elif (sender, event) == (self._bound.get(_WINDOWS), 1):
            self._last += 1
            self._titles[self._last] = ""
            self._send(sender, 1, struct.pack("=I", self._last) + content)
        elif sender in self._titles and event == 0:
            self._titles[sender] = _text(content)


def _string(text: str) -> bytes:
    raw = text.encode() + b"\0"
    return struct.pack("=I", len(raw)) + raw + b"\0" * (-len(raw) % 4)


def _text(content: bytes) -> str:
    length = struct.unpack_from("=I", content)[0]
    return content[4 : 4 + length - 1].decode()
