"""Fixtures for a window with a demo organization, connected as in app.py."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builders import set_home
from fake_zulip import FakeZulip
from person import Clock, Person
from web_browser import WebBrowser
from zulipkey.desktop import resource_files
from zulipkey.model import errors
from zulipkey.model.errors import Failure, LinksNotTaken
from zulipkey.proxy.logins import Network
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import garbage
from zulipkey.ui.services import Services
from zulipkey.ui.window import Window
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport
from zulipkey.zuliprc import file


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    set_home(monkeypatch, home)
    for name in ("ZULIP_CONFIG", "ZULIP_EMAIL", "ZULIP_API_KEY", "ZULIP_SITE"):
        monkeypatch.delenv(name, raising=False)
    return home


@pytest.fixture
def home(_home: Path) -> Path:
    """The home folder of the test."""
    return _home


@pytest.fixture(scope="session")
def _collects_when_it_waits(qapp: QApplication) -> None:
    garbage.collect_here_only()


@pytest.fixture(autouse=True, scope="module")
def _no_garbage_ends_in_a_servers_thread(_collects_when_it_waits: None) -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _dialogs_of_qt(qapp: QApplication) -> None:
    # Tests open a dialog and close it at once. Qt opens Windows' own dialog in a separate thread,
    # which then reads a null pointer.
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    translator.load("zulipkey_en", str(resource_files.root() / "translations"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def server() -> Iterator[Callable[..., FakeZulip]]:
    """Start demo organizations that stop at the end of the test."""
    started: list[FakeZulip] = []

    def start(organization: str = "email", **rest: str) -> FakeZulip:
        one = FakeZulip(organization=organization, canonical_url=rest.get("canonical_url"))
        one.start()
        started.append(one)
        return one

    yield start
    for one in started:
        one.stop()


@pytest.fixture
def browser() -> Iterator[WebBrowser]:
    """The user's web browser."""
    one = WebBrowser()
    yield one
    one.close()


@pytest.fixture
def opened(browser: WebBrowser) -> list[str]:
    """The links that the window has opened; append "fail" to make opening fail."""
    return browser.opened


class Links:
    """A stand-in for the system's registration of zulip: links."""

    def __init__(self) -> None:
        self.taken_by: tuple[str, ...] = ()
        self.why_not = ""
        self.are_possible = True
        self.belong_to_another = True

    def takes_from_another(self) -> bool:
        return self.belong_to_another

    def register(self, command: Sequence[str]) -> None:
        if self.why_not:
            raise LinksNotTaken(reason=self.why_not)
        self.taken_by = tuple(command)

    def restore(self) -> None:
        self.taken_by = ()

    def recover(self) -> None:
        self.taken_by = ()


@pytest.fixture
def links() -> Links:
    """The registration of zulip: links."""
    return Links()


@pytest.fixture
def preferences() -> Preferences:
    """The user's preferences, all of them defaults."""
    return Preferences(None)


class Keyring(MemoryStore):
    """A stand-in for the system's password manager, which can keep callers waiting, or fail."""

    def __init__(self) -> None:
        super().__init__()
        self.failure: Failure | None = None
        self.is_free = threading.Event()
        self.is_free.set()
        self.is_asked = threading.Event()

    def read(self, service: str, user: str) -> str | None:
        self._wait()
        return super().read(service, user)

    def write(self, service: str, user: str, secret: str) -> None:
        self._wait()
        super().write(service, user, secret)

    def delete(self, service: str, user: str) -> None:
        self._wait()
        super().delete(service, user)

    def _wait(self) -> None:
        self.is_asked.set()
        assert self.is_free.wait(30)
        if self.failure is not None:
            raise self.failure


@pytest.fixture
def keyring() -> Iterator[Keyring]:
    """The user's password manager, unlocked."""
    one = Keyring()
    yield one
    one.is_free.set()


@pytest.fixture
def remembered(keyring: Keyring, defaults: Policy) -> RememberedAccounts:
    """The remembered accounts; none yet."""
    return RememberedAccounts(None, keyring, require=defaults.require)


@pytest.fixture
def defaults() -> Policy:
    """The administrator's settings: none."""
    return Policy()


@pytest.fixture
def network(preferences: Preferences, keyring: Keyring) -> Network:
    """The network settings, from the environment."""
    return Network(preferences, keyring)


@pytest.fixture
def transport(network: Network) -> Iterator[Transport]:
    """The transport of the window's requests."""
    one = Transport(proxies=network.proxies)
    yield one
    one.close()


@pytest.fixture
def system(
    opened: list[str],
    links: Links,
    preferences: Preferences,
    remembered: RememberedAccounts,
    network: Network,
    defaults: Policy,
    transport: Transport,
    _home: Path,
) -> Services:
    """The services that the window uses."""

    def open_url(link: str) -> bool:
        if "fail" in opened:
            return False
        opened.append(link)
        return True

    return Services(
        client=lambda: Client(transport, require=defaults.require),
        open_url=open_url,
        link_handler=lambda: links if links.are_possible else None,
        start_command=lambda: ("zulipkey",),
        preferences=preferences,
        remembered=remembered,
        certificates_folder=_home / "certificates",
        network=network,
        policy=defaults,
    )


@pytest.fixture
def saved(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The paths of the files that have been saved."""
    paths: list[Path] = []
    save = file.save_rendered

    def count(path: Path, *arguments: Any, **named: Any) -> file.Saved:
        paths.append(path)
        return save(path, *arguments, **named)

    monkeypatch.setattr(file, "save_rendered", count)
    return paths


@pytest.fixture
def check_may_fail(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Make checks of keys wait, then fail once this event is set."""
    may_fail = threading.Event()

    def fail(*_arguments: object, **_rest: object) -> None:
        assert may_fail.wait(30)
        raise errors.ProxyUnreachable(host="localhost", port=1, proxy="http://proxy:3128")

    monkeypatch.setattr(Client, "verify", fail)
    return may_fail


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of the window's countdowns."""
    one = Clock()
    for module in ("clipboard", "pages.address_step", "pages.credentials_step"):
        monkeypatch.setattr(f"zulipkey.ui.{module}.monotonic", one)
    return one


@pytest.fixture
def person_later(qtbot: QtBot, system: Services, clock: Clock) -> Iterator[Callable[..., Person]]:
    """Open windows, and return their users; a closed window must leave no thread behind."""
    before = set(threading.enumerate())
    windows: list[Window] = []

    def open_window(*, shows_key: bool = True) -> Person:
        window = Window(system, shows_key=shows_key)
        windows.append(window)
        window.take_focus()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Person(window, qtbot, clock)

    yield open_window
    for window in windows:
        window.close()
        person = Person(window, qtbot)
        person.wait(lambda: not window.isVisible() or person.sees("Leave without saving"))  # noqa: B023 (called now)
        if window.isVisible():
            person.press("Leave without saving")
    qtbot.waitUntil(lambda: not _ours(before))
    for window in windows:
        window.deleteLater()


@pytest.fixture
def person(person_later: Callable[[], Person]) -> Person:
    """The user of a new window."""
    return person_later()


def _ours(before: set[threading.Thread]) -> set[threading.Thread]:
    """Return the running threads of the window, without those of the demo organization."""
    return {
        thread
        for thread in set(threading.enumerate()) - before
        if getattr(getattr(thread, "_target", None), "__module__", "").startswith("zulipkey.ui")
        or isinstance(thread, threading.Timer)
    }
