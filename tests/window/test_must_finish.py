"""What changes something outside is finished and told, whatever is left or closed meanwhile."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QFileDialog,
    QPushButton,
    QToolButton,
)

from builders import KEY, Server
from fake_zulip import FakeZulip
from person import Person
from web_browser import WebBrowser
from window.conftest import Keyring
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, Bot, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.ui.pages.key import KeyPage
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.tasks import Change
from zulipkey.zulip.client import Client

WAITS = "Saving…\nThe window closes when it’s done."


class Gate:
    """Holds up what comes through it until it is opened."""

    def __init__(self) -> None:
        self.is_reached = threading.Event()
        self._is_open = threading.Event()

    def open(self) -> None:
        self._is_open.set()

    def pass_through(self) -> None:
        self.is_reached.set()
        assert self._is_open.wait(30)


@pytest.fixture
def gate() -> Iterator[Gate]:
    one = Gate()
    yield one
    one.open()


@pytest.fixture
def slow_disk(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """A file system that takes long to sync; the zuliprc lies in a folder where it is slow."""
    fsync = os.fsync

    def take_long(descriptor: int) -> None:
        gate.pass_through()
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", take_long)
    return gate


@pytest.fixture
def full_disk(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    """A file system that notices late that it is full."""

    def fill_up(_descriptor: int) -> None:
        gate.pass_through()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fill_up)
    return gate


def slow_down(gate: Gate, monkeypatch: pytest.MonkeyPatch, change: str) -> Gate:
    call = getattr(Client, change)

    def take_long(*arguments: Any, **named: Any) -> Any:
        gate.pass_through()
        return call(*arguments, **named)

    monkeypatch.setattr(Client, change, take_long)
    return gate


@pytest.fixture
def slow_regenerate(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    return slow_down(gate, monkeypatch, "regenerate")


@pytest.fixture
def slow_create_bot(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> Gate:
    return slow_down(gate, monkeypatch, "create_bot")


def press_ctrl_q(person: Person) -> None:
    person.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def temporary_files(home: Path) -> list[str]:
    return [path.name for path in home.iterdir() if path.name.endswith(".tmp")]


def get_key(person: Person, server: Server) -> FakeZulip:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    return demo


def begin_to_save(person: Person, server: Server, disk: Gate) -> FakeZulip:
    demo = get_key(person, server)
    person.press("Save for zulip-terminal")
    person.wait(disk.is_reached.is_set)
    return demo


def ask_for_new_key(person: Person) -> None:
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")


def begin_to_regenerate(person: Person, server: Server, regenerate: Gate) -> FakeZulip:
    demo = get_key(person, server)
    ask_for_new_key(person)
    person.wait(regenerate.is_reached.is_set)
    return demo


def test_a_file_is_whole_when_the_window_is_closed_while_it_is_saved(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    press_ctrl_q(person)
    person.wait(slow_disk.is_reached.is_set)
    assert person.window.isVisible()
    assert WAITS in person.texts()
    assert not person.find(QPushButton, "Switch account").isEnabled()
    slow_disk.open()
    person.wait(lambda: not person.window.isVisible())
    assert f"key={KEY}\n" in (home / "zuliprc").read_text()
    assert temporary_files(home) == []


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_who_else_can_read_a_file_is_told_although_the_window_was_closing(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    get_key(person, server)
    home.chmod(0o777)
    person.press("Save for zulip-terminal")
    person.wait(slow_disk.is_reached.is_set)
    person.window.close()
    slow_disk.open()
    said = "The key of iago@zulip.com is saved to ~/zuliprc.\n"
    person.wait(lambda: person.message.startswith(said))
    assert "Other users can write to the folder ~ and replace the file." in person.message
    person.window.close()
    assert not person.window.isVisible()


def test_a_failure_while_the_window_waits_to_close_keeps_it_open_and_is_told(
    person: Person, server: Server, home: Path, full_disk: Gate
) -> None:
    begin_to_save(person, server, full_disk)
    person.window.close()
    full_disk.open()
    person.wait(lambda: "There is no space left for ~/zuliprc." in person.texts())
    assert person.window.isVisible()
    assert WAITS not in person.texts()
    assert person.find(QPushButton, "Switch account").isEnabled()
    assert temporary_files(home) == []
    person.window.close()
    assert not person.window.isVisible()


def test_whoever_starts_the_program_again_while_it_waits_to_close_has_its_window(
    person: Person, server: Server, slow_disk: Gate
) -> None:
    begin_to_save(person, server, slow_disk)
    person.window.close()
    person.window.open_again()
    assert WAITS not in person.texts()
    slow_disk.open()
    person.wait(lambda: person.message.startswith("Saved to ~/zuliprc."))
    assert person.window.isVisible()


def test_the_person_need_not_wait_for_what_never_ends(
    person: Person, server: Server, slow_disk: Gate
) -> None:
    begin_to_save(person, server, slow_disk)
    person.window.close()
    person.press("Close without waiting")
    assert not person.window.isVisible()


def test_a_file_that_is_saved_when_its_page_is_left_is_saved_and_told(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    begin_to_save(person, server, slow_disk)
    person.press("Switch account")
    slow_disk.open()
    said = "The key of iago@zulip.com is saved to ~/zuliprc."
    person.wait(lambda: person.message == said)
    assert f"key={KEY}\n" in (home / "zuliprc").read_text()


def test_a_failure_of_a_page_that_was_left_is_told_although_the_window_was_closing(
    person: Person, server: Server, full_disk: Gate
) -> None:
    begin_to_save(person, server, full_disk)
    person.press("Switch account")
    person.window.close()
    assert person.message == WAITS
    full_disk.open()
    person.wait(lambda: "The key of iago@zulip.com was not saved." in person.message)
    assert person.window.isVisible()
    assert person.window.page.isEnabled()


def test_a_file_that_is_saved_while_another_page_is_in_front_is_told_there(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    begin_to_save(person, server, slow_disk)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    slow_disk.open()
    person.wait(lambda: person.message == "The key of iago@zulip.com is saved to ~/zuliprc.")
    assert person.rows("Bots")


def test_a_bot_that_is_created_behind_another_page_takes_nobody_away_from_it(
    person: Person, server: Server, slow_create_bot: Gate
) -> None:
    get_key(person, server)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.line("Bot name").setFocus()
    person.type("Cat\n\n")
    person.wait(slow_create_bot.is_reached.is_set)
    person.choose_in_menu("Settings")
    slow_create_bot.open()
    person.wait(lambda: person.message == "The bot Cat was created.")
    assert person.window.page.name is PageName.SETTINGS
    person.press("Back")
    person.wait(lambda: len(person.rows("Bots")) == 2)
    assert person.line("Bot name").isEnabled()


def test_a_file_is_not_written_twice_at_once(
    person: Person, server: Server, slow_disk: Gate, saved: list[Path]
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    person.type("\n\n")
    slow_disk.open()
    person.wait(lambda: person.message.startswith("Saved to ~/zuliprc."))
    assert len(saved) == 1


def test_two_files_that_are_saved_one_right_after_the_other_are_both_there(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    person.press("Save for Python API")
    slow_disk.open()
    person.wait(lambda: "Saved to ~/.zuliprc." in person.texts())
    for name in ("zuliprc", ".zuliprc"):
        assert f"key={KEY}\n" in (home / name).read_text()


def test_a_new_key_that_comes_while_the_window_waits_to_close_is_shown(
    person: Person, server: Server, slow_regenerate: Gate
) -> None:
    get_key(person, server)
    ask_for_new_key(person)
    press_ctrl_q(person)
    assert WAITS in person.texts()
    slow_regenerate.open()
    person.wait(lambda: "New key" in person.texts().splitlines())
    person.wait(lambda: WAITS not in person.texts())
    assert person.window.isVisible()
    assert person.find(QToolButton, "Menu").isEnabled()
    assert UNSAVED in person.message


UNSAVED = "The new key is not saved."


def leave_by_closing(person: Person) -> None:
    person.window.close()


def leave_by_going_back(person: Person) -> None:
    person.press("Back")


def leave_by_escape(person: Person) -> None:
    person.key(Qt.Key.Key_Escape)
    if UNSAVED not in person.message:  # that has ended what was said of the new key
        person.key(Qt.Key.Key_Escape)


def leave_by_another_account(person: Person) -> None:
    person.press("Switch account")


def leave_by_closing_from_another_page(person: Person) -> None:
    person.choose_in_menu("Settings")
    person.window.close()


def leave_by_files_of_a_second_start(person: Person) -> None:
    person.window.check_files([Path("/nowhere")])


@pytest.mark.parametrize(
    "leave",
    [
        leave_by_closing,
        leave_by_going_back,
        leave_by_escape,
        leave_by_another_account,
        leave_by_closing_from_another_page,
        leave_by_files_of_a_second_start,
    ],
)
def test_a_new_key_that_is_saved_nowhere_is_left_only_when_that_was_said(
    person: Person, server: Server, home: Path, leave: Callable[[Person], None]
) -> None:
    get_key(person, server)
    ask_for_new_key(person)
    person.wait(lambda: "New key" in person.texts().splitlines())
    leave(person)
    assert UNSAVED in person.message
    assert person.focus == "Stay and save"
    person.press("Stay and save")
    assert UNSAVED not in person.message
    assert person.window.page.name is PageName.KEY
    assert person.focus == "Save for zulip-terminal"

    leave_by_going_back(person)
    person.key(Qt.Key.Key_Escape)  # stays, too
    assert UNSAVED not in person.message
    assert person.window.page.name is PageName.KEY
    leave(person)
    person.press("Leave without saving")
    gone = PageName.KEY not in [page.name for page in person.window._pages.open]
    assert gone or not person.window.isVisible()
    assert not list(home.iterdir())


def test_a_new_key_that_was_saved_is_left_without_a_question(
    person: Person, server: Server
) -> None:
    get_key(person, server)
    ask_for_new_key(person)
    person.wait(lambda: "New key" in person.texts().splitlines())
    person.press("Back")
    person.press("Save for zulip-terminal")
    person.wait(lambda: "Saved to ~/zuliprc." in person.texts())
    assert UNSAVED not in person.message
    person.press("Back")
    assert person.window.page.name is not PageName.KEY


def test_no_key_is_saved_or_copied_while_it_is_being_replaced(
    person: Person, server: Server, home: Path, slow_regenerate: Gate
) -> None:
    get_key(person, server)
    QApplication.clipboard().setText("before")
    ask_for_new_key(person)
    person.wait(slow_regenerate.is_reached.is_set)
    for name in ("Save for zulip-terminal", "Save somewhere else…", "Copy API key", "Copy as"):
        assert not person.find(QAbstractButton, name).isEnabled()
    assert not person.find(QAbstractButton, "Remember this account").isEnabled()
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "before"
    slow_regenerate.open()
    person.wait(lambda: person.focus == "Save for zulip-terminal")
    person.type(" ")
    person.wait(lambda: "Saved to ~/zuliprc." in person.texts())
    assert f"key={person.shown_key()}\n" in (home / "zuliprc").read_text()
    assert person.find(QAbstractButton, "Remember this account").isEnabled()


def save_on_the_keys_page(person: Person) -> None:
    person.press("Save for zulip-terminal")


def save_on_the_programs_page(person: Person) -> None:
    person.press("More programs…")
    person.wait(lambda: person.focus == "Find a program")
    person.type("zulip-terminal\n")
    person.wait_for("Save for zulip-terminal")
    person.press("Save for zulip-terminal")


@pytest.mark.parametrize("save", [save_on_the_keys_page, save_on_the_programs_page])
def test_a_file_that_is_being_saved_when_the_key_is_replaced_gets_the_new_one(
    person: Person,
    server: Server,
    home: Path,
    slow_disk: Gate,
    monkeypatch: pytest.MonkeyPatch,
    save: Callable[[Person], None],
) -> None:
    regenerate, saved_before = Client.regenerate, threading.Event()

    def look(self: Client, old: KeyResult, *, cancel: CancelToken) -> ApiKey:
        if (home / "zuliprc").exists():
            saved_before.set()
        return regenerate(self, old, cancel=cancel)

    monkeypatch.setattr(Client, "regenerate", look)
    get_key(person, server)
    save(person)
    person.wait(slow_disk.is_reached.is_set)
    while not person.sees("API key"):
        person.press("Back")
    ask_for_new_key(person)
    QTimer.singleShot(300, slow_disk.open)
    person.wait_for("Update")
    assert saved_before.is_set()
    person.press("Update")
    person.wait(lambda: "~/zuliprc has the new key." in person.texts())
    assert f"key={person.shown_key()}\n" in (home / "zuliprc").read_text()


@pytest.mark.parametrize("save", [save_on_the_keys_page, save_on_the_programs_page])
def test_no_key_is_saved_that_is_being_replaced_on_a_page_that_was_left(
    person: Person,
    server: Server,
    home: Path,
    slow_regenerate: Gate,
    save: Callable[[Person], None],
) -> None:
    demo = begin_to_regenerate(person, server, slow_regenerate)
    person.window.check_files([home / "zuliprc"])  # as a second start does
    person.press("Back")
    person.get_key(demo.url)
    save(person)
    person.wait(lambda: "Saving…" in person.texts())
    slow_regenerate.open()
    for said in ("The key is not valid.", "New key created."):  # by threads of their own
        person.wait(lambda said=said: said in person.message)  # type: ignore[misc]
    assert list(home.iterdir()) == []
    person.press("Sign in again")
    person.enter_credentials("iago@zulip.com")
    person.wait_for("API key")
    person.press("Save for zulip-terminal")
    person.wait(lambda: "Saved to ~/zuliprc." in person.message)
    assert f"key={KEY}\n" not in (home / "zuliprc").read_text()


def test_a_new_key_of_a_page_that_was_left_is_told_although_the_window_was_closing(
    person: Person, server: Server, home: Path, slow_regenerate: Gate
) -> None:
    begin_to_regenerate(person, server, slow_regenerate)
    person.window.check_files([home / "zuliprc"])
    person.window.close()
    assert person.message == WAITS
    slow_regenerate.open()
    person.wait(lambda: person.message == "New key created.\nThe old key no longer works.")
    assert person.window.page.isEnabled()
    person.window.close()
    assert not person.window.isVisible()


def test_a_file_that_is_being_updated_when_its_page_is_left_misses_no_newer_key(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    demo = get_key(person, server)
    path = home / "zuliprc"
    path.write_text(f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n")
    ask_for_new_key(person)
    person.wait_for("Update")
    person.press("Update")
    person.wait(slow_disk.is_reached.is_set)
    person.press("Switch account")
    person.press("Leave without saving")
    person.get_key(demo.url)
    ask_for_new_key(person)
    QTimer.singleShot(300, slow_disk.open)
    person.wait_for("Update")
    person.press("Update")
    person.wait(lambda: "Saving…" not in person.texts())  # else the first update is told of
    assert "~/zuliprc has the new key." in person.texts()
    assert f"key={person.shown_key()}\n" in path.read_text()


def test_the_new_key_is_remembered_where_the_old_one_was_about_to_be(
    person: Person, server: Server, keyring: Keyring
) -> None:
    demo = get_key(person, server)
    keyring.is_free.clear()
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    ask_for_new_key(person)
    person.wait(lambda: "New key" in person.texts().splitlines())
    keyring.is_free.set()
    person.wait(lambda: "Remembered in memory." in person.texts())
    kept = keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com")
    assert kept == person.shown_key() != KEY
    person.press("Switch account")
    assert UNSAVED not in person.message


def test_no_key_is_remembered_that_was_replaced_after_its_page_was_left(
    person: Person, server: Server, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    demo = get_key(person, server)
    keyring.is_free.clear()
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    person.press("Switch account")
    person.get_key(demo.url)
    ask_for_new_key(person)
    person.wait(lambda: "New key" in person.texts().splitlines())
    keyring.is_free.set()
    person.wait(lambda: "iago@zulip.com: The key is not valid." in person.message)
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None


def test_a_key_that_was_replaced_on_another_page_is_called_dead_where_it_was_to_be_remembered(
    person: Person, server: Server, keyring: Keyring, home: Path, slow_regenerate: Gate
) -> None:
    demo = begin_to_regenerate(person, server, slow_regenerate)
    person.window.check_files([home / "zuliprc"])
    person.press("Back")
    person.get_key(demo.url)
    keyring.is_free.clear()
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    slow_regenerate.open()
    person.wait(lambda: "New key created." in person.message)
    keyring.is_free.set()
    person.wait(lambda: "Not valid" in person.texts())
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    person.press("Sign in again")
    person.wait_for("Organization")


def forget_in_the_menu(person: Person, _server: FakeZulip) -> None:
    person.choose_in_menu("Forget this account")


def forget_on_a_page_that_is_left(person: Person, demo: FakeZulip) -> None:
    forget_in_the_menu(person, demo)
    person.press("Switch account")
    person.press("Add an account")
    person.get_key(demo.url)


@pytest.mark.parametrize("forget", [forget_in_the_menu, forget_on_a_page_that_is_left])
def test_an_account_that_is_being_forgotten_is_not_remembered_again_for_its_new_key(
    person: Person,
    server: Server,
    keyring: Keyring,
    remembered: RememberedAccounts,
    forget: Callable[[Person, FakeZulip], None],
) -> None:
    demo = get_key(person, server)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    keyring.is_free.clear()
    keyring.is_asked.clear()
    forget(person, demo)
    person.wait(keyring.is_asked.is_set)
    ask_for_new_key(person)
    person.wait(lambda: "New key" in person.texts().splitlines())
    keyring.is_free.set()
    person.wait(lambda: not any(one.is_running for one in person.window.findChildren(Change)))
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    box = person.find(QCheckBox, "Remember this account")
    assert box.isEnabled()
    assert not box.isChecked()


def test_a_key_that_was_not_replaced_is_told_although_its_page_is_left(
    person: Person, server: Server, home: Path, slow_regenerate: Gate
) -> None:
    demo = begin_to_regenerate(person, server, slow_regenerate)
    person.window.check_files([home / "zuliprc"])
    demo.stop()
    slow_regenerate.open()
    assert "didn’t answer" in person.wait_for_message()


def test_a_sign_in_in_the_browser_that_ends_while_the_window_waits_to_close_keeps_it_open(
    person: Person, server: Server, browser: WebBrowser, slow_disk: Gate
) -> None:
    demo = begin_to_save(person, server, slow_disk)
    person.press("Switch account")
    person.wait_for("Continue with SSO")
    person.press("Continue with SSO")
    person.wait_for("Allow")
    person.press("Allow")
    person.wait(lambda: browser.opened)
    signed_in = browser.sign_in("hamlet@zulip.com")
    person.wait(signed_in.done)
    person.window.close()
    assert person.message == WAITS
    person.window.take_link(signed_in.result())
    person.wait_for("API key")
    slow_disk.open()
    said = "The key of iago@zulip.com is saved to ~/zuliprc."
    person.wait(lambda: person.message == said)
    assert person.window.isVisible()
    assert person.window.page.isEnabled()
    assert "hamlet@zulip.com" in person.texts()
    assert demo.requests


def test_a_new_key_that_the_password_manager_has_taken_lets_the_window_close(
    person: Person, server: Server, keyring: Keyring, slow_regenerate: Gate
) -> None:
    demo = get_key(person, server)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    ask_for_new_key(person)
    person.window.close()
    slow_regenerate.open()
    person.wait(lambda: not person.window.isVisible())
    stored = keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com")
    assert stored is not None
    assert stored != KEY


def test_a_new_key_that_the_password_manager_has_not_taken_is_shown(
    person: Person, server: Server, keyring: Keyring, slow_regenerate: Gate
) -> None:
    get_key(person, server)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    ask_for_new_key(person)
    person.window.close()
    keyring.failure = errors.KeyringLocked(store="Vault")
    slow_regenerate.open()
    person.wait(lambda: "(Vault) is locked" in person.texts())
    assert person.window.isVisible()
    assert "New key" in person.texts().splitlines()
    assert WAITS not in person.texts()


def test_an_account_is_remembered_although_its_page_is_left(
    person: Person, server: Server, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    get_key(person, server)
    keyring.is_free.clear()
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    person.press("Switch account")
    keyring.is_free.set()
    person.wait(remembered.accounts)
    assert remembered.result_of(remembered.accounts()[0], cancel=CancelToken()).key == ApiKey(KEY)


def test_a_bot_that_is_created_when_its_page_is_left_is_told(
    person: Person, server: Server, slow_create_bot: Gate
) -> None:
    demo = get_key(person, server)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.line("Bot name").setFocus()
    person.type("Cat\n\n")
    person.wait(slow_create_bot.is_reached.is_set)
    person.key(Qt.Key.Key_Escape)
    person.wait_for("API key")
    slow_create_bot.open()
    person.wait(lambda: person.message == "The bot Cat was created.")
    assert sum(one.path.endswith("/bots") and one.method == "POST" for one in demo.requests) == 1
    assert "iago@zulip.com" in person.texts()


class Session:
    """Stands for the desktop session that is about to end."""

    def __init__(self) -> None:
        self.is_cancelled = False

    def cancel(self) -> None:
        self.is_cancelled = True


def test_the_session_ends_only_after_a_file_that_is_being_saved(
    person: Person, server: Server, home: Path, slow_disk: Gate
) -> None:
    begin_to_save(person, server, slow_disk)
    session = Session()
    QTimer.singleShot(50, slow_disk.open)
    person.window._finish_before_the_session_ends(session)  # type: ignore[arg-type]
    assert f"key={KEY}\n" in (home / "zuliprc").read_text()
    assert not session.is_cancelled


def test_the_session_does_not_end_over_a_new_key_that_is_kept_nowhere(
    person: Person, server: Server, slow_regenerate: Gate
) -> None:
    get_key(person, server)
    ask_for_new_key(person)
    session = Session()
    QTimer.singleShot(50, slow_regenerate.open)
    person.window._finish_before_the_session_ends(session)  # type: ignore[arg-type]
    assert session.is_cancelled
    assert "New key" in person.texts().splitlines()


def test_all_files_that_are_being_saved_are_there_although_their_page_is_left(
    person: Person, server: Server, home: Path, slow_disk: Gate, tmp_path: Path
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    person.press("Save for Python API")
    person.press("Save somewhere else…")
    dialog = person.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "third"))
    dialog.close()
    person.press("Back")
    slow_disk.open()
    person.wait(lambda: not person.window.findChildren(KeyPage))
    for path in (home / "zuliprc", home / ".zuliprc", tmp_path / "third"):
        assert f"key={KEY}\n" in path.read_text()


def test_a_page_does_not_say_that_it_saves_what_was_saved_behind_another(
    person: Person, server: Server, slow_disk: Gate
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    person.wait(lambda: person.message == "Saving…")
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    slow_disk.open()
    person.wait(lambda: "is saved to ~/zuliprc" in person.message)
    person.press("Back")
    person.wait_for("API key")
    assert person.message == ""


def test_escape_while_the_window_waits_to_close_keeps_it_open_on_its_page(
    person: Person, server: Server, slow_disk: Gate
) -> None:
    get_key(person, server)
    person.press("Save for zulip-terminal")
    press_ctrl_q(person)
    person.wait(slow_disk.is_reached.is_set)
    person.key(Qt.Key.Key_Escape)
    assert person.window.page.name is PageName.KEY
    assert person.window.page.isEnabled()
    slow_disk.open()
    person.wait(lambda: person.message.startswith("Saved to ~/zuliprc."))
    assert person.window.isVisible()


def test_a_late_failure_to_check_a_key_leads_nobody_away_while_it_is_being_replaced(
    person: Person, server: Server, slow_regenerate: Gate, check_may_fail: threading.Event
) -> None:
    person.get_key(server("email").url)
    person.choose_in_menu("Regenerate key…")
    check_may_fail.set()
    person.wait_for("Try again")
    person.press("Create new key")
    person.wait(slow_regenerate.is_reached.is_set)
    assert not person.sees("Try again")
    assert not person.find(QToolButton, "Back").isEnabled()
    slow_regenerate.open()
    person.wait(lambda: "New key" in person.texts().splitlines())


@pytest.mark.parametrize("is_left", [True, False])
def test_of_a_bot_whose_server_gave_no_answer_nobody_is_told_that_it_was_not_created(
    person: Person, server: Server, gate: Gate, monkeypatch: pytest.MonkeyPatch, is_left: bool
) -> None:
    get_key(person, server)
    create_bot = Client.create_bot

    def lose_the_answer(*arguments: Any, **named: Any) -> Bot:
        gate.pass_through()
        create_bot(*arguments, **named)
        raise errors.BotUnclear(host="localhost")

    monkeypatch.setattr(Client, "create_bot", lose_the_answer)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.line("Bot name").setFocus()
    person.type("Cat\n\n")
    person.wait(gate.is_reached.is_set)
    if is_left:
        person.key(Qt.Key.Key_Escape)
        person.wait_for("API key")
    gate.open()
    person.wait(lambda: "The bot may have been created." in person.message)
    assert "not created" not in person.message
    if not is_left:
        person.wait(lambda: "Cat, cat-bot@zulip.com" in person.rows("Bots"))
        assert "The bot may have been created." in person.message
