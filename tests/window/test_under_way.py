"""What is under way ends with the page or the address it was meant for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from builders import KEY, Server, hold_up, posts
from fake_zulip import FakeZulip
from person import Person
from window.conftest import Keyring
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.policy import Policy
from zulipkey.ui.pages.accounts import AccountsPage
from zulipkey.ui.pages.sign_in import SignInPage, State
from zulipkey.ui.tasks import Task, qt_lock
from zulipkey.ui.widgets import password_line
from zulipkey.ui.widgets.password_line import SecretLine
from zulipkey.zulip.client import Client


def calls_under_way() -> list[threading.Thread]:
    return [
        one for one in threading.enumerate() if "zulipkey.ui" in str(getattr(one, "_target", ""))
    ]


@pytest.fixture
def remembered_iago(server: Server, remembered: RememberedAccounts) -> FakeZulip:
    """A demo organization, where Iago's key is remembered."""
    demo = server("email")
    one = Account(
        address=addresses.parse(demo.url), organization="", email="iago@zulip.com", full_name="Iago"
    )
    remembered.remember(KeyResult(account=one, key=ApiKey(KEY)), cancel=CancelToken())
    return demo


def test_a_password_is_never_sent_to_an_address_that_came_after_it(
    person: Person, server: Server
) -> None:
    slow, other = server("slow"), server("email")
    person.type(f"{slow.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: slow.requests)
    person.window.fill_in(address=other.url)  # a second start, by whomever
    person.wait_for("Cancel")
    assert slow.url.removeprefix("http://") in person.texts()
    person.press("Cancel")
    person.window.fill_in(address=other.url)
    person.wait_for("Organization")
    assert person.line("Email").text() == "iago@zulip.com"
    assert posts(other) == []
    assert not person.sees("API key")


def test_an_address_that_is_set_otherwise_ends_the_sign_in(person: Person, server: Server) -> None:
    slow, other = server("slow"), server("email")
    person.type(f"{slow.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: slow.requests)
    (line,) = (
        one
        for one in person.window.findChildren(QLineEdit)
        if one.accessibleName() == "Organization address"
    )
    line.setText(other.url)  # as assistive technology can
    assert person.sees("Continue")
    slow.stop()
    person.wait(lambda: "Found: Email Demo" in person.texts())
    person.press("Continue")
    assert person.find(QPushButton, "Sign in").isEnabled()
    assert person.line("Password").text() == "abcd1234"
    assert posts(other) == []


class TestAnAdministratorsAddress:
    """The administrator has set the one organization."""

    @pytest.fixture
    def only(self, server: Server) -> FakeZulip:
        return server("email")

    @pytest.fixture
    def defaults(self, only: FakeZulip) -> Policy:
        return Policy(organization=only.url)

    def test_a_second_start_does_not_change_it(
        self, person: Person, server: Server, only: FakeZulip
    ) -> None:
        other = server("ldap")
        person.window.fill_in(address=only.url)
        person.wait_for("Organization")
        person.window.fill_in(address=other.url, login="iago@zulip.com")
        assert only.url.removeprefix("http://") in person.texts()
        assert person.line("Email").text() == "iago@zulip.com"
        assert not person.sees("Change")
        person.key(Qt.Key.Key_Escape)
        assert not person.sees("Organization address")
        assert other.requests == []


def test_an_outcome_that_comes_while_its_page_is_deleted_is_dropped(qapp: QApplication) -> None:
    told: list[object] = []

    def ask(page: QObject) -> threading.Event:
        is_answered = threading.Event()
        Task(page).run(lambda _: is_answered.set(), told.append, told.append)
        return is_answered

    for steps in range(2000):
        page = QObject()
        assert ask(page).wait(30)
        for _ in range(steps % 60):  # sooner or later within what its thread does next
            pass
        delete(page)
    qapp.processEvents()
    assert told == []


def test_what_a_call_tells_while_its_page_is_deleted_or_after_it_was_dropped_is_dropped(
    qapp: QApplication,
) -> None:
    told: list[str] = []

    def ask(page: QObject, what: str) -> tuple[Task, threading.Event, threading.Event]:
        may_tell, has_told = threading.Event(), threading.Event()
        task = Task(page)

        def work(cancel: CancelToken) -> None:
            assert may_tell.wait(30)
            task.tell(cancel, lambda: told.append(what))
            has_told.set()

        task.run(work, lambda _: None, lambda _: None)
        return task, may_tell, has_told

    page = QObject()
    for steps in range(500):
        other = QObject()
        _, may_tell, has_told = ask(other, "deleted")
        may_tell.set()
        for _ in range(steps % 60):
            pass
        delete(other)
        assert has_told.wait(30)
    task, may_tell, has_told = ask(page, "dropped")
    task.cancel()
    may_tell.set()
    assert has_told.wait(30)
    task, may_tell, has_told = ask(page, "replaced")
    may_tell.set()
    assert has_told.wait(30)
    task.cancel()  # what was told is on its way already
    _, may_tell, has_told = ask(page, "told")
    may_tell.set()
    assert has_told.wait(30)
    qapp.processEvents()
    assert told == ["told"]


def test_what_qt_has_made_is_handed_out_only_while_no_thread_imports_from_qt(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the lock, a window with a screen reader crashed once in ninety starts."""
    alone: list[bool] = []

    class Line(SecretLine):
        def children(self) -> list[QObject]:
            alone.append(qt_lock.locked())
            return super().children()

    monkeypatch.setattr(password_line, "QAccessible", SimpleNamespace(isActive=lambda: True))
    qtbot.addWidget(parent := QWidget())
    Line("Password", parent)
    assert alone == [True]


def test_nothing_that_comes_late_changes_the_page_in_front(person: Person, server: Server) -> None:
    slow = server("slow")
    person.type(f"{slow.url}\n")
    person.wait(lambda: slow.requests)
    person.choose_in_menu("Settings")
    before = person.focus
    slow.stop()
    person.wait(lambda: not calls_under_way())
    assert person.focus == before
    assert not person.message
    person.press("Back")
    assert person.wait_for_message()  # it is looked for again
    assert person.focus == "Organization address"


def test_no_other_way_is_offered_during_a_sign_in(person: Person, server: Server) -> None:
    demo = server("email")
    person.type(f"{demo.url}\tslow@zulip.com\tabcd1234\n")
    person.wait_for("Continue with SSO")
    assert not person.find(QPushButton, "Continue with SSO").isEnabled()
    person.wait_for("Cancel")
    person.press("Cancel")
    assert person.find(QPushButton, "Continue with SSO").isEnabled()


def test_a_sign_in_ends_when_a_remembered_account_is_opened(
    person_later: Callable[[], Person], remembered_iago: FakeZulip
) -> None:
    person = person_later()
    person.press("Add an account")
    person.sign_in(remembered_iago.url, "slow@zulip.com")
    person.wait(lambda: posts(remembered_iago))
    (page,) = person.window.findChildren(SignInPage)
    person.key(Qt.Key.Key_Escape)  # the sign-in
    person.key(Qt.Key.Key_Escape)  # back to the address
    person.key(Qt.Key.Key_Escape)  # back to the accounts
    assert page.state is State.ADDRESS
    person.open_row("Accounts", 0)
    person.wait_for("API key")
    assert "iago@zulip.com" in person.texts()


def test_a_keyring_that_answers_late_does_not_change_the_page(
    person_later: Callable[[], Person], remembered_iago: FakeZulip, keyring: Keyring
) -> None:
    person = person_later()
    keyring.is_free.clear()
    keyring.is_asked.clear()
    person.open_row("Accounts", 0)
    person.wait(keyring.is_asked.is_set)
    person.press("Add an account")
    person.get_key(remembered_iago.url, "hamlet@zulip.com")
    keyring.is_free.set()
    person.wait(lambda: "Works" in person.texts())
    assert "hamlet@zulip.com" in person.texts()
    (accounts,) = person.window.findChildren(AccountsPage)
    assert not any(task.is_running for task in accounts.findChildren(Task))


def test_a_sign_in_ends_when_files_are_checked(person: Person, server: Server) -> None:
    demo = server("email")
    person.sign_in(demo.url, "slow@zulip.com")
    person.wait(lambda: posts(demo))
    person.choose_in_menu("Check a zuliprc file")
    assert person.window.findChildren(SignInPage)[0].state is State.READY
    person.press("Back")
    assert person.find(QPushButton, "Sign in").isEnabled()
    assert person.line("Password").text() == "abcd1234"


def test_a_page_whose_key_is_being_regenerated_is_not_left(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    may_answer = hold_up(monkeypatch, Client, "regenerate")
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    ways = ("My bots", "Switch account")
    assert [person.find(QPushButton, name).isEnabled() for name in ways] == [False] * 2
    person.key(Qt.Key.Key_Escape)
    assert person.sees("API key")
    may_answer.set()
    person.wait(lambda: "New key" in person.texts())
    assert [person.find(QPushButton, name).isEnabled() for name in ways] == [True] * 2
