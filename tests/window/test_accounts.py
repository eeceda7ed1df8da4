"""Accounts that are remembered: two actions the next time, and nothing kept unasked."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QToolButton

from builders import KEY, Server
from fake_zulip import FakeZulip
from person import Person
from window.conftest import Keyring
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import theme
from zulipkey.ui.pages import accounts as accounts_page
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.zulip.client import Client

GONE = re.compile("not valid")
REMEMBER = "Remember this account"


def account(site: str, email: str = "iago@zulip.com") -> Account:
    return Account(
        address=addresses.parse(site), organization="Email Demo", email=email, full_name="Iago"
    )


def keep(remembered: RememberedAccounts, one: Account, key: str = KEY) -> None:
    remembered.remember(KeyResult(account=one, key=ApiKey(key)), cancel=CancelToken())


@pytest.fixture
def demo(server: Server, remembered: RememberedAccounts) -> FakeZulip:
    """A demo organization, where Iago's key is remembered."""
    one = server("email")
    keep(remembered, account(one.url))
    return one


def is_remembered(person: Person) -> bool:
    box = person.find(QCheckBox, REMEMBER)
    return box.isChecked() and box.isEnabled()


# ── Remembering ───────────────────────────────────────────────────────────────────────────────


def test_an_account_is_remembered_only_when_asked_for(
    person: Person, server: Server, remembered: RememberedAccounts, keyring: Keyring
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    assert not is_remembered(person)
    assert remembered.accounts() == ()
    person.press(REMEMBER)
    person.wait(lambda: "Remembered in memory." in person.texts())
    [one] = remembered.accounts()
    assert (one.site, one.email) == (demo.url, "iago@zulip.com")
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") == KEY
    assert "abcd1234" not in str(vars(keyring))


def test_the_name_that_the_server_tells_later_is_kept_too(
    person: Person, server: Server, remembered: RememberedAccounts
) -> None:
    person.get_key(server("email").url)
    person.press(REMEMBER)
    person.wait(lambda: [one.full_name for one in remembered.accounts()] == ["Iago"])


def test_a_choice_taken_back_forgets_everything_and_says_what_stays(
    person: Person, server: Server, remembered: RememberedAccounts, keyring: Keyring
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press(REMEMBER)
    person.wait(lambda: is_remembered(person))
    person.press(REMEMBER)
    person.wait(lambda: "The key still works." in person.texts())
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert not is_remembered(person)


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (errors.KeyringLocked(store="Vault"), "Your password manager (Vault) is locked."),
        (errors.KeyringAbsent(store=""), "no password manager"),
        (errors.KeyringAbsent(store="keyrings.alt.PlainText"), "is unsafe or not supported"),
        (errors.KeyringBroken(store="Vault", reason="Odd"), "doesn’t work (Odd)"),
    ],
)
def test_a_store_that_does_not_take_the_key_is_told_and_a_file_offered(
    person: Person,
    server: Server,
    remembered: RememberedAccounts,
    keyring: Keyring,
    failure: errors.Failure,
    text: str,
) -> None:
    person.get_key(server("email").url)
    keyring.failure = failure
    person.press(REMEMBER)
    person.wait(lambda: text in person.message)
    assert "Save a file instead" in person.message_buttons()
    assert not person.find(QCheckBox, REMEMBER).isChecked()
    assert remembered.accounts() == ()
    keyring.failure = None
    person.press(REMEMBER)
    person.wait(lambda: is_remembered(person))


def test_waiting_for_the_store_can_be_cancelled_and_leaves_nothing(
    person: Person, server: Server, remembered: RememberedAccounts, keyring: Keyring
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    keyring.is_free.clear()
    person.press(REMEMBER)
    person.wait(keyring.is_asked.is_set)
    assert "Waiting for your password manager…" in person.texts()
    person.press("Cancel remembering")
    assert not is_remembered(person)
    person.press("Show API key")  # the window is alive
    assert KEY in person.texts()
    keyring.is_free.set()
    person.wait(lambda: remembered.accounts() == ())
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None


class TestNowhereToList:
    """The list of accounts cannot be written."""

    @pytest.fixture
    def remembered(self, keyring: Keyring, tmp_path: Path) -> RememberedAccounts:
        (tmp_path / "file").write_text("")
        return RememberedAccounts(tmp_path / "file" / "accounts.json", keyring)

    def test_that_is_told_without_a_word_of_a_zuliprc(
        self, person: Person, server: Server, keyring: Keyring
    ) -> None:
        demo = server("email")
        person.get_key(demo.url)
        person.press(REMEMBER)
        person.wait(lambda: "accounts.json" in person.message)
        assert "Save a file instead" not in person.message_buttons()
        assert not is_remembered(person)
        assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None


# ── The next time ─────────────────────────────────────────────────────────────────────────────


def test_one_click_leads_to_the_key(demo: FakeZulip, person: Person) -> None:
    assert person.rows("Accounts") == [
        f"Email Demo · Iago, iago@zulip.com · {demo.url}",
    ]
    person.open_row("Accounts", 0)
    person.wait(lambda: "Works" in person.texts())
    assert is_remembered(person)
    person.press("Show API key")
    assert KEY in person.texts()
    assert [one.path for one in demo.requests] == ["/api/v1/users/me"]


def test_return_leads_to_the_key_at_once(demo: FakeZulip, person: Person) -> None:
    assert person.focus.startswith("Email Demo · Iago")
    person.key(Qt.Key.Key_Return)
    person.wait_for("API key")


def test_without_remembered_accounts_there_is_the_sign_in_and_no_list(person: Person) -> None:
    assert not person.sees("Accounts")
    assert person.focus == "Organization address"


def test_with_remembered_accounts_the_sign_in_is_one_button_away(
    demo: FakeZulip, person: Person
) -> None:
    assert person.sees("Accounts")
    assert not person.sees("Organization address")
    person.press("Add an account")
    assert person.focus == "Organization address"
    assert not person.sees("Accounts")
    person.key(Qt.Key.Key_Escape)
    assert person.sees("Accounts")
    assert person.focus.startswith("Email Demo · Iago")


def test_the_list_comes_once_there_is_something_to_list(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press(REMEMBER)
    person.wait(lambda: is_remembered(person) and "Works" in person.texts())
    person.press("Switch account")
    person.wait_for("Accounts")
    assert len(person.rows("Accounts")) == 1
    assert person.focus.startswith("Email Demo · Iago")


def test_a_sign_in_to_a_remembered_account_renews_its_key(
    person: Person, server: Server, remembered: RememberedAccounts
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url), "0" * 32)
    person.get_key(demo.url)
    person.wait(lambda: is_remembered(person))
    [one] = remembered.accounts()
    assert remembered.result_of(one, cancel=CancelToken()).key == ApiKey(KEY)


def test_a_key_that_no_longer_works_leads_to_the_form_with_all_but_the_password(
    server: Server, remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url), "0" * 32)
    person = person_later()
    person.open_row("Accounts", 0)
    person.wait(lambda: GONE.search(person.message))
    person.press("Sign in again")
    person.wait_for("Organization")
    assert demo.url.removeprefix("http://") in person.texts()
    assert person.line("Email").text() == "iago@zulip.com"
    assert person.focus == "Password"
    person.type("abcd1234\n")
    person.wait(lambda: person.sees("API key") and is_remembered(person))
    [one] = remembered.accounts()
    assert remembered.result_of(one, cancel=CancelToken()).key == ApiKey(KEY)


def test_a_key_that_no_longer_works_replaces_none_that_does(
    server: Server,
    remembered: RememberedAccounts,
    person_later: Callable[[], Person],
    home: Path,
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url), "0" * 32)
    kept = f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    (home / "zuliprc").write_text(kept)
    person = person_later()
    person.open_row("Accounts", 0)
    person.wait(lambda: GONE.search(person.message))
    assert person.focus == "Sign in again"
    ways = ("Save for zulip-terminal", "Set up Claude Desktop", "More programs…")
    assert not any(person.find(QAbstractButton, name).isEnabled() for name in ways)
    person.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    person.type("\n")
    person.wait_for("Organization")
    assert (home / "zuliprc").read_text() == kept


def test_a_program_that_waits_gets_no_key_that_is_dead_but_a_sign_in(
    server: Server, remembered: RememberedAccounts, person_later: Callable[..., Person]
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url), "0" * 32)
    person = person_later(shows_key=False)
    received: list[KeyResult] = []
    person.window.key_received.connect(received.append)
    person.open_row("Accounts", 0)
    person.wait(lambda: GONE.search(person.message))
    assert received == []
    person.wait_for("Organization")
    assert demo.url.removeprefix("http://") in person.texts()
    assert person.line("Email").text() == "iago@zulip.com"
    person.wait(lambda: person.focus == "Password")
    person.type("abcd1234\n")
    person.wait(lambda: bool(received))
    assert received[0].key == ApiKey(KEY)


@pytest.mark.parametrize("server_answers", [True, False])
def test_a_program_that_waits_gets_a_remembered_key(
    server: Server,
    remembered: RememberedAccounts,
    person_later: Callable[..., Person],
    server_answers: bool,
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url if server_answers else "http://localhost:9"))
    person = person_later(shows_key=False)
    received: list[KeyResult] = []
    person.window.key_received.connect(received.append)
    person.open_row("Accounts", 0)
    person.wait(lambda: bool(received))
    assert (received[0].key, received[0].is_verified) == (ApiKey(KEY), server_answers)


def test_an_account_whose_key_is_gone_says_so_and_can_sign_in_or_be_forgotten(
    demo: FakeZulip, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    keyring.delete(f"zulipkey:{demo.url}", "iago@zulip.com")
    person.open_row("Accounts", 0)
    person.wait(lambda: "no longer has the key" in person.message)
    assert person.message_buttons() == ["Sign in again", "Forget"]
    person.press("Forget")
    person.wait(lambda: remembered.accounts() == ())


def test_a_locked_store_says_so_and_is_tried_again(
    demo: FakeZulip, person: Person, keyring: Keyring
) -> None:
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.open_row("Accounts", 0)
    person.wait(lambda: "(Vault) is locked" in person.message)
    keyring.failure = None
    person.press("Try again")
    person.wait_for("API key")


@pytest.mark.parametrize("by", ["button", "Escape"])
def test_waiting_for_an_unlock_is_said_after_a_moment_and_can_be_cancelled(
    demo: FakeZulip, person: Person, keyring: Keyring, by: str
) -> None:
    keyring.is_free.clear()
    person.open_row("Accounts", 0)
    assert "Waiting for your password manager…" not in person.texts()
    person.let_pass(seconds=0.3)
    assert "Waiting for your password manager…" in person.texts()
    if by == "button":
        person.press("Cancel")
    else:
        person.key(Qt.Key.Key_Escape)
    assert "Waiting for your password manager…" not in person.texts()
    assert person.focus.startswith("Email Demo · Iago")
    keyring.is_free.set()
    person.press("Add an account")
    person.find_organization(demo.url)
    person.wait_for("Organization")
    assert not person.sees("API key")


def test_a_silent_store_is_given_up_after_a_time_and_tried_again(
    demo: FakeZulip, person: Person, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accounts_page, "PATIENCE_OF_WINDOW", 0.1)
    keyring.is_free.clear()
    person.open_row("Accounts", 0)
    person.wait(lambda: "didn’t answer within" in person.message)
    monkeypatch.undo()
    keyring.is_free.set()
    person.press("Try again")
    person.wait_for("API key")


def test_a_key_that_a_silent_store_takes_too_late_is_taken_back(
    person: Person,
    server: Server,
    remembered: RememberedAccounts,
    keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    monkeypatch.setattr("zulipkey.storage.keyring.PATIENCE_OF_WINDOW", 0.1)
    keyring.is_free.clear()
    person.press(REMEMBER)
    person.wait(lambda: "didn’t answer within" in person.message)
    assert not is_remembered(person)
    keyring.is_free.set()
    with remembered._store_for(CancelToken()):  # who was late has finished
        assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert remembered.accounts() == ()


# ── Forgetting ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("by", ["menu", "key"])
def test_an_account_is_forgotten_after_a_question(
    demo: FakeZulip,
    person: Person,
    remembered: RememberedAccounts,
    keyring: Keyring,
    preferences: Preferences,
    by: str,
) -> None:
    preferences.remember_method(demo.url, "remoteuser")
    if by == "menu":
        person.choose_in_row("Accounts", 0, "Forget…")
    else:
        person.key(Qt.Key.Key_Delete)
    assert "iago@zulip.com" in person.message
    assert "The key still works" in person.message
    assert person.message_buttons() == ["Cancel", "Forget"]  # as before a new key
    assert person.focus == "Cancel"
    person.press("Cancel")
    assert person.message == ""
    assert len(remembered.accounts()) == 1
    person.key(Qt.Key.Key_Delete)
    person.press("Forget")
    person.wait(lambda: "iago@zulip.com was removed from this computer." in person.message)
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert preferences.method(demo.url) == ""
    assert not person.sees("Accounts")
    assert person.focus == "Organization address"


def test_an_account_that_goes_leaves_the_others_in_front(
    demo: FakeZulip, remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    keep(remembered, account(demo.url, "hamlet@zulip.com"))
    person = person_later()
    person.choose_in_row("Accounts", 0, "Forget…")
    person.press("Forget")
    person.wait(lambda: "hamlet@zulip.com was removed" in person.message)
    assert len(person.rows("Accounts")) == 1
    assert person.focus.startswith("Email Demo · Iago")


@pytest.mark.parametrize("fails", [False, True])
def test_what_becomes_of_an_account_is_told_wherever_the_person_is_meanwhile(
    demo: FakeZulip,
    person: Person,
    keyring: Keyring,
    remembered: RememberedAccounts,
    fails: bool,
) -> None:
    person.key(Qt.Key.Key_Delete)
    keyring.is_asked.clear()
    keyring.is_free.clear()
    person.press("Forget")
    person.wait(keyring.is_asked.is_set)
    person.press("Add an account")
    if fails:
        keyring.failure = errors.KeyringLocked(store="Vault")
    keyring.is_free.set()
    said = "(Vault) is locked" if fails else "iago@zulip.com was removed"
    person.wait(lambda: said in person.message)
    assert len(remembered.accounts()) == (1 if fails else 0)
    assert person.sees("Organization address")
    person.key(Qt.Key.Key_Escape)
    assert person.sees("Accounts") == fails
    assert person.sees("Organization address") != fails


def test_what_another_account_of_the_organization_needs_is_kept(
    demo: FakeZulip,
    remembered: RememberedAccounts,
    preferences: Preferences,
    person_later: Callable[[], Person],
) -> None:
    keep(remembered, account(demo.url, "hamlet@zulip.com"))
    preferences.remember_method(demo.url, "remoteuser")
    person = person_later()
    person.key(Qt.Key.Key_Delete)
    person.press("Forget")
    person.wait(lambda: len(remembered.accounts()) == 1)
    person.wait(lambda: "was removed from this computer" in person.message)
    assert preferences.method(demo.url) == "remoteuser"


def test_a_store_that_does_not_forget_is_told_and_the_account_stays(
    demo: FakeZulip, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    person.key(Qt.Key.Key_Delete)
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.press("Forget")
    person.wait(lambda: "(Vault) is locked" in person.message)
    person.wait(lambda: person.focus == person.rows("Accounts")[0])
    assert len(remembered.accounts()) == 1
    keyring.failure = None
    person.press("Try again")
    person.wait(lambda: remembered.accounts() == ())


def test_without_a_store_an_account_is_taken_off_the_list_and_the_text_says_what_stayed(
    demo: FakeZulip, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    keyring.failure = errors.KeyringAbsent(store="")
    person.key(Qt.Key.Key_Delete)
    person.press("Forget")
    person.wait(lambda: "was removed from the list." in person.message)
    assert f"“zulipkey:{demo.url}” of iago@zulip.com" in person.message
    assert remembered.accounts() == ()


# ── Many ──────────────────────────────────────────────────────────────────────────────────────


def open_with_eight(remembered: RememberedAccounts, person_later: Callable[[], Person]) -> Person:
    for number in range(8):
        keep(remembered, account(f"https://chat{number}.example.com", f"ann{number}@x.org"))
    person = person_later()
    person.line("Filter accounts").setFocus()
    return person


def test_from_eight_accounts_on_there_is_a_filter(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    person = open_with_eight(remembered, person_later)
    person.type("CHAT3")
    assert person.rows("Accounts") == ["Email Demo · Iago, ann3@x.org · chat3.example.com"]
    person.type("\n")
    person.wait_for("API key")
    assert "ann3@x.org" in person.texts()


def test_another_account_is_added_above_many(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    person = open_with_eight(remembered, person_later)
    person.key(Qt.Key.Key_Backtab)
    assert person.focus == "Add an account"
    person.press("Add an account")  # the only one
    person.wait_for("Organization address")


def test_what_the_arrows_lead_to_is_seen(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    person = open_with_eight(remembered, person_later)
    person.window.resize(theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT)
    for _ in range(8):
        person.key(Qt.Key.Key_Down)
        person.wait(lambda: person.is_in_view(person.focus))
    assert person.focus == person.rows("Accounts")[-1]
    person.key(Qt.Key.Key_Down)
    assert person.focus == "Filter accounts"
    person.wait(lambda: person.is_in_view("Filter accounts"))
    person.key(Qt.Key.Key_Up)
    person.wait(lambda: not person.is_in_view("Filter accounts"))
    person.key(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    person.wait_for("Organization address")


def test_up_to_seven_accounts_need_no_filter(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    for number in range(7):
        keep(remembered, account(f"https://chat{number}.example.com"))
    assert not person_later().sees("Filter accounts")


def test_the_filter_goes_with_the_eighth_account_and_hides_none(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    person = open_with_eight(remembered, person_later)
    person.type("nobody")
    assert "No account matches." in person.texts()
    person.line("Filter accounts").setText("ann3")
    person.choose_in_row("Accounts", 0, "Forget…")
    person.press("Forget")
    person.wait(lambda: "ann3@x.org was removed" in person.message)
    assert not person.sees("Filter accounts")
    assert len(person.rows("Accounts")) == 7


@pytest.mark.slow
def test_of_a_thousand_accounts_a_page_is_shown_and_the_others_are_found_by_typing(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    for number in range(1000):
        keep(remembered, account(f"https://chat{number}.example.com", f"ann{number}@x.org"))
    person = person_later()
    person.wait(lambda: len(person.window.findChildren(OpenRow)) == 30)
    assert "and 970 more" in person.texts()
    person.line("Filter accounts").setFocus()
    person.type("ann7@")
    assert person.rows("Accounts") == ["Email Demo · Iago, ann7@x.org · chat7.example.com"]
    assert "more" not in person.texts()


def test_a_strangers_names_are_shown_as_plain_text_on_few_lines(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    strange = Account(
        address=addresses.parse("https://x.org"),
        organization="<b>O</b>" * 80,
        email="a@x.org",
        full_name="<img src=x>",
    )
    keep(remembered, strange)
    person = person_later()
    assert person.rows("Accounts")[0].startswith("<b>O</b><b>O</b>")
    [row] = person.window.findChildren(OpenRow)
    assert row.height() <= 5 * row.sizeHint().height()  # twelve lines, not all
    person.wait(row.toolTip)
    assert row.toolTip().startswith("<qt>&lt;b&gt;O&lt;/b&gt;")
    assert "&lt;img src=x&gt;" in row.toolTip()
    assert person.find(Card, "Accounts").width() <= person.window.width()


# ── The rows ──────────────────────────────────────────────────────────────────────────────────


def test_a_rows_menu_is_reached_by_keys_and_by_a_screen_reader(
    demo: FakeZulip, person: Person
) -> None:
    person.key(Qt.Key.Key_Tab)
    assert person.focus == "More for iago@zulip.com"
    button = person.find(QToolButton, "More for iago@zulip.com")
    there = QAccessible.queryAccessibleInterface(button)
    assert [there.child(number).object() for number in range(there.childCount())] == [button.menu()]
    texts = [action.text() for action in button.menu().actions()]
    assert texts == ["&Open", "&Copy key", "&Forget…"]
    person.key(Qt.Key.Key_Return)
    person.wait(button.menu().isVisible)
    QTest.keyClick(button.menu(), Qt.Key.Key_O)
    person.wait_for("API key")


def test_the_menu_key_opens_the_menu_of_the_row(demo: FakeZulip, person: Person) -> None:
    row = QApplication.focusWidget()
    assert isinstance(row, OpenRow)
    where = row.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, row.mapToGlobal(where))
    QApplication.sendEvent(row, event)
    person.wait(row.menu_of_row.isVisible)
    row.menu_of_row.close()


def test_a_key_is_copied_from_the_row_and_leaves_the_clipboard_in_time(
    demo: FakeZulip, person: Person
) -> None:
    person.choose_in_row("Accounts", 0, "Copy key")
    person.wait(lambda: "The key of iago@zulip.com is copied." in person.message)
    assert QApplication.clipboard().text() == KEY
    assert KEY not in person.texts()
    assert person.focus.startswith("Email Demo · Iago")
    person.let_pass(seconds=1)
    assert QApplication.clipboard().text() == KEY
    person.press("Clear now")
    assert QApplication.clipboard().text() == ""
    assert person.message == ""
    person.choose_in_row("Accounts", 0, "Copy key")
    person.wait(lambda: QApplication.clipboard().text() == KEY)
    person.window.close()
    assert QApplication.clipboard().text() == ""


def test_the_only_account_is_forgotten_while_its_key_is_copied(
    demo: FakeZulip, person: Person
) -> None:
    person.choose_in_row("Accounts", 0, "Copy key")
    person.wait(lambda: QApplication.clipboard().text() == KEY)
    person.choose_in_row("Accounts", 0, "Forget…")
    person.press("Forget")  # nothing is raised while all pages are closed
    person.wait_for("Organization address")
    assert QApplication.clipboard().text() == ""
    assert "iago@zulip.com was removed" in person.message
    assert person.focus == "Organization address"


def test_a_program_that_waits_lets_nobody_copy_a_key(
    demo: FakeZulip, person_later: Callable[..., Person]
) -> None:
    person = person_later(shows_key=False)
    menu = person.find(QToolButton, "More for iago@zulip.com").menu()
    assert [action.text() for action in menu.actions()] == ["&Open", "&Forget…"]


def test_arrows_lead_from_row_to_row_and_tab_through_the_page_in_its_order(
    demo: FakeZulip, remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    keep(remembered, account(demo.url, "hamlet@zulip.com"))
    person = person_later()
    first = person.focus
    person.key(Qt.Key.Key_Down)
    assert person.focus in set(person.rows("Accounts")) - {first}
    person.key(Qt.Key.Key_Up)
    assert person.focus == first
    seen = []
    for _ in range(4):
        person.key(Qt.Key.Key_Tab)
        seen.append(person.focus.split(" ")[0])
    assert seen == ["More", "Email", "More", "Add"]


def test_delete_asks_about_the_account_of_the_row_whatever_has_changed_since(
    demo: FakeZulip, remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    keep(remembered, account(demo.url, "hamlet@zulip.com"))
    person = person_later()
    person.key(Qt.Key.Key_Down)
    asked_for = person.focus
    (first, _) = remembered.accounts()
    remembered.forget(first, cancel=CancelToken())  # by another program
    person.key(Qt.Key.Key_Delete)
    (email,) = re.findall(r"Forget (\S+) on", person.message)
    assert email in asked_for


def test_a_remembered_key_that_is_checked_late_is_not_given_to_who_waits_for_another(
    demo: FakeZulip, person_later: Callable[..., Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    verify, may_come, has_come = Client.verify, threading.Event(), threading.Event()
    is_asked = threading.Event()

    def take_long(self: Client, result: KeyResult, *, cancel: CancelToken) -> KeyResult:
        is_asked.set()
        assert may_come.wait(30)
        try:
            return verify(self, result, cancel=CancelToken())
        finally:
            has_come.set()

    monkeypatch.setattr(Client, "verify", take_long)
    person = person_later(shows_key=False)
    received: list[KeyResult] = []
    person.window.key_received.connect(received.append)
    person.open_row("Accounts", 0)
    person.wait(is_asked.is_set)
    person.press("Add an account")
    may_come.set()
    person.wait(has_come.is_set)
    QTest.qWait(100)
    assert received == []
