"""The window as a whole: closed at any moment, in any language, with a fault inside."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from builders import KEY, Server
from hostile import Behaviour, Peer, Serve, silent_after_request, silent_in_body
from person import Person, name_of
from stages import shown
from zulipkey.model.account import ApiKey
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.services import Services
from zulipkey.ui.widgets.menu import MenuButton
from zulipkey.ui.window import Window
from zulipkey.zulip.client import Client


def silent(peer: Peer) -> None:
    peer.stall()


@pytest.mark.parametrize("behave", [silent, silent_after_request, silent_in_body])
def test_cancel_ends_the_connection_at_each_stage(
    person: Person, serve: Serve, behave: Behaviour
) -> None:
    hostile = serve(behave)
    person.type(f"http://localhost:{hostile.port}\tiago@zulip.com\tabcd1234\n")
    person.wait(hostile.stalling.is_set)
    assert person.line("Password").isReadOnly()
    person.key(Qt.Key.Key_Escape)
    assert person.message == "Cancelled."
    assert not person.line("Password").isReadOnly()
    assert hostile.client_ended.wait(20)


@pytest.mark.slow
def test_the_window_can_be_closed_in_the_middle_of_anything(
    qtbot: QtBot, serve: Serve, system: Services
) -> None:
    before = set(threading.enumerate())  # pytest's limit is such a timer, where it has no signals
    for _ in range(40):
        hostile = serve(silent_after_request)
        window = Window(system)
        window.show()
        window.fill_in(address=f"http://localhost:{hostile.port}", login="iago@zulip.com")
        qtbot.waitUntil(hostile.stalling.is_set)
        window.close()
        assert hostile.client_ended.wait(20)
        window.deleteLater()
        assert len(hostile.requests) == 1
    qtbot.waitUntil(
        lambda: (
            not any(
                isinstance(thread, threading.Timer)
                for thread in set(threading.enumerate()) - before
            )
        )
    )


_PAGES = {
    PageName.BROWSER: "browser-link",
    PageName.KEY: "key",
    PageName.READERS: "readers",
    PageName.READER: "reader-file",
    PageName.BOTS: "bots",
    PageName.CHECK: "check-broken",
    PageName.SETTINGS: "settings",
    PageName.NETWORK: "network",
    PageName.CERTIFICATE: "certificate",
    PageName.UNLOCK: "unlock",
    PageName.ABOUT: "about",
}
"""A state of each page that is opened above another one."""


@pytest.mark.parametrize("way", ["Escape", "Back"])
@pytest.mark.parametrize("name", _PAGES)
def test_escape_and_back_lead_from_every_page_to_the_one_below(name: PageName, way: str) -> None:
    assert {*_PAGES} == {*PageName} - {PageName.SIGN_IN, PageName.ACCOUNTS}
    with shown(_PAGES[name]) as stage:
        stage.rest()
        page = stage.window.page
        assert page.name is name
        if way == "Escape":
            stage.strike(Qt.Key.Key_Escape)
            if stage.window.page is page:  # it has cancelled what is asked, or was under way
                stage.strike(Qt.Key.Key_Escape)
        else:
            stage.press("Back")
        assert stage.window.page.name is not name
        focused = QApplication.focusWidget()
        assert focused is not None
        assert stage.window.page.isAncestorOf(focused)


@pytest.mark.parametrize("state", [*_PAGES.values(), "accounts"])
def test_a_double_click_that_began_on_the_page_before_presses_nothing(state: str) -> None:
    with shown(state) as stage:
        stage.rest()
        buttons = [one for one in stage.window.findChildren(QAbstractButton) if one.isVisible()]
        pressed: list[str] = []
        for button in buttons:
            button.pressed.connect(lambda one=button: pressed.append(name_of(one)))
            where = button.rect().center().toPointF()
            for kind in (QMouseEvent.Type.MouseButtonDblClick, QMouseEvent.Type.MouseButtonRelease):
                left = Qt.MouseButton.LeftButton
                event = QMouseEvent(kind, where, where, left, left, Qt.KeyboardModifier.NoModifier)
                QApplication.sendEvent(button, event)
        assert buttons
        assert pressed == []


def test_whoever_comes_back_is_where_they_left(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.line("API key").setFocus()
    person.key(Qt.Key.Key_F10)
    menu = person.window.page.menu
    person.wait(menu.isVisible)
    assert menu.activeAction() is menu.actions()[0]  # by keys, an entry is chosen at once
    menu.close()
    person.press("More programs…")
    person.type("docker")
    person.key(Qt.Key.Key_Down)
    row = person.focus
    assert row.startswith("Docker, Podman")
    person.key(Qt.Key.Key_Space)
    person.wait_for("Save for Docker, Podman")
    person.key(Qt.Key.Key_Escape)
    assert person.focus == row
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "More programs…"


def test_a_menu_opens_though_none_of_its_entries_can_be_chosen(qtbot: QtBot) -> None:
    qtbot.addWidget(window := QWidget())
    menu = QMenu(window)
    menu.addAction("Copy").setEnabled(False)
    button = MenuButton("&Menu", menu, window, icon="copy")
    window.show()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert menu.isVisible()
    assert menu.activeAction() is None
    menu.close()


@pytest.mark.parametrize(
    ("state", "button"),
    [
        ("about", "Copy versions"),
        ("certificate", "Copy details"),
        ("key-not-checked", "Copy details"),
        ("key-saved", "Copy command"),
    ],
)
def test_whoever_copies_sees_that_it_was_done_and_nothing_moves(state: str, button: str) -> None:
    with shown(state) as stage:
        stage.wait_for(button)
        stage.rest()
        copies = stage.by_name(QAbstractButton, button)
        assert isinstance(copies, QAbstractButton)
        before, place = copies.grab().toImage(), copies.geometry()
        copies.click()
        stage.rest()
        QApplication.processEvents()
        assert QApplication.clipboard().text()
        assert copies.grab().toImage() != before
        assert copies.geometry() == place


def test_who_has_copied_can_see_it_again_the_next_time(qtbot: QtBot) -> None:
    with shown("about") as stage:
        copies = stage.by_name(QAbstractButton, "Copy versions")
        assert isinstance(copies, QAbstractButton)
        before = copies.grab().toImage()
        for _ in range(2):
            copies.click()
            assert copies.grab().toImage() != before
            qtbot.waitUntil(lambda: copies.grab().toImage() == before)


def test_a_fault_is_said_in_one_line_and_the_window_goes_on(
    person: Person,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    demo = server("email")
    person.find_organization(demo.url)
    with monkeypatch.context() as patch:
        patch.setattr(Client, "sign_in", fail)
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait_for_message()
        assert "Copy details" in person.message_buttons()
        assert person.line("Email").text() == "iago@zulip.com"
    assert "ZeroDivisionError" in caplog.text
    person.press("Copy details")
    assert "kind: ZeroDivisionError" in QApplication.clipboard().text()
    person.press("Sign in")
    person.wait_for("API key")


def test_nothing_secret_gets_into_the_log_or_another_file(
    person: Person,
    server: Server,
    home: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    demo = server("email")
    for login, password in (
        ("hamlet@zulip.com", "marker-wrong"),
        ("unavailable@zulip.com", "marker-unavailable"),
        ("deactivated@zulip.com", "marker-deactivated"),
    ):
        person.sign_in(demo.url, login, password)
        person.wait_for_message()
    person.sign_in(demo.url, "iago@zulip.com")
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    person.press("Show API key")
    person.press("Save for zulip-terminal")
    person.wait_for_message()
    key = KEY
    for secret in ("marker-", "abcd1234", key):
        assert secret not in caplog.text
        holders = [path for path in tmp_path.rglob("*") if path.is_file() and secret in _read(path)]
        assert holders == ([home / "zuliprc"] if secret == key else [])


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def test_a_key_hides_itself() -> None:
    key = ApiKey("a" * 32)
    assert "a" * 32 not in f"{key} {key!r} {[key]}"


@pytest.mark.skipif(sys.platform != "linux", reason="X11 of the tests")
def test_no_timer_runs_while_nothing_happens(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.wait_for("Organization")
    person.wait(lambda: not person.running_timers())
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.wait(lambda: not person.running_timers())
