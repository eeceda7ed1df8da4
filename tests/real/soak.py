"""Many sign-ins, cancellations and windows in one process; prints what is left as JSON."""

from __future__ import annotations

import ctypes
import gc
import json
import random
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QLineEdit

from zulipkey.proxy.logins import Network
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.pages.sign_in import SignInPage
from zulipkey.ui.services import Services
from zulipkey.ui.window import Window
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

USERS = [
    f"{name}@zulip.com" for name in ("iago", "desdemona", "shiva", "hamlet", "polonius", "hidden")
]
PATIENCE = 60


class Soak:
    """Windows, one after the other, that share a client."""

    def __init__(self, demo: str, slow: str) -> None:
        self.transport = Transport()
        self.client = Client(self.transport)
        self.demo, self.slow = demo, slow
        self.random = random.Random(7)
        store = MemoryStore()
        preferences = Preferences(None)
        self.services = Services(
            client=lambda: self.client,
            open_url=lambda _: True,
            link_handler=lambda: None,
            start_command=lambda: (),
            preferences=preferences,
            remembered=RememberedAccounts(None, store),
            certificates_folder=Path("/nonexistent"),
            network=Network(preferences, store),
            policy=Policy(),
        )

    def window(self) -> Window:
        window = Window(self.services)
        window.show()
        return window

    def start_sign_in(self, window: Window, address: str, login: str) -> SignInPage:
        """Fill in and submit everything at once; the organization may not be known yet."""
        window.fill_in(address=address, login=login)
        page = window.page
        assert isinstance(page, SignInPage)
        (password,) = (
            one for one in page.findChildren(QLineEdit) if one.accessibleName() == "Password"
        )
        password.setText("abcd1234")
        page.submit()
        return page

    def sign_in(self, window: Window, number: int) -> None:
        """Get a key, and go back to the sign-in page."""
        self.start_sign_in(window, self.demo, USERS[number % len(USERS)])
        wait(lambda: window.page.name is PageName.KEY)
        window.back()

    def cancel(self, window: Window) -> None:
        """Cancel a sign-in at a random moment, which may be too late."""
        page = self.start_sign_in(window, self.demo, "hamlet@zulip.com")
        pause(self.random.uniform(0, 6))
        page.cancel()
        if window.page.name is PageName.KEY:
            window.back()

    def close_amid_a_request(self) -> None:
        """Open a window, and close it while a sign-in is under way."""
        window = self.window()
        self.start_sign_in(window, self.slow, "slow@zulip.com")
        pause(self.random.uniform(0, 30))
        window.close()
        window.deleteLater()


def wait(until: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not until():
        if time.monotonic() > deadline:
            raise TimeoutError
        pause(1)


def pause(milliseconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(milliseconds), loop.quit)
    loop.exec()


def left(soak: Soak) -> dict[str, int]:
    """Count threads, files and memory (KiB), without connections kept for the next request."""
    soak.transport.close()
    gc.collect()
    pause(50)
    ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text().splitlines()
    return {
        "threads": threading.active_count() - 1,
        "files": len([*Path("/proc/self/fd").iterdir()]),
        "memory": next(int(line.split()[1]) for line in status if line.startswith("VmRSS:")),
    }


def main() -> None:
    said: list[str] = []
    qInstallMessageHandler(lambda _kind, _context, text: said.append(text))
    application = QApplication([])
    rounds, closings, demo_url, slow_url = sys.argv[1:]

    soak = Soak(demo_url, slow_url)
    window = soak.window()

    def turn(count: int, windows: int) -> None:
        for number in range(count):
            soak.sign_in(window, number)
            soak.cancel(window)
        for _ in range(windows):
            soak.close_amid_a_request()
        wait(lambda: threading.active_count() == 1)

    turn(300, 100)  # fragments the heap first; most of its growth is before that
    before = left(soak)
    turn(int(rounds), int(closings))
    after = left(soak)
    window.close()
    sys.stdout.write(json.dumps({"before": before, "after": after, "said": said}) + "\n")
    sys.stdout.flush()
    del application


if __name__ == "__main__":
    main()
