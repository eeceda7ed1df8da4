"""Accounts that are remembered: two actions the next time, and nothing kept unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListView

from person import Person
from window.conftest import Keyring
from zulipkey.demo import DEMO_USERS, DemoServer
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import account_list, remember_box

Server = Callable[..., DemoServer]

KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")
REMEMBER = "Remember on this computer"


def account(site: str, email: str = "iago@zulip.com") -> Account:
    return Account(site=site, organization="Email Demo", email=email, full_name="Iago")


def keep(remembered: RememberedAccounts, one: Account, key: str = KEY) -> None:
    remembered.remember(KeyResult(account=one, key=ApiKey(key)), cancel=CancelToken())


@pytest.fixture
def demo(server: Server, remembered: RememberedAccounts) -> DemoServer:
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
    person.wait(lambda: "stays valid until it is regenerated" in person.texts())
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert not is_remembered(person)


@pytest.mark.parametrize(
    ("failure", "text"),
    [
        (errors.KeyringLocked(store="Vault"), "Your password manager (Vault) is locked."),
        (errors.KeyringAbsent(store=""), "no password manager"),
        (errors.KeyringAbsent(store="keyrings.alt.PlainText"), "does not keep secrets safe"),
        (errors.KeyringBroken(store="Vault", reason="Odd"), "does not work now (Odd)"),
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
        person.wait(lambda: "accounts.json cannot be written" in person.message)
        assert person.message_buttons() == []
        assert not is_remembered(person)
        assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None


# ── The next time ─────────────────────────────────────────────────────────────────────────────


def test_one_click_leads_to_the_key(demo: DemoServer, person: Person) -> None:
    assert person.rows("Accounts") == [
        f"Iago · Email Demo, iago@zulip.com · {demo.url}",
    ]
    person.click_row("Accounts", 0)
    person.wait(lambda: "The key works." in person.texts())
    assert is_remembered(person)
    person.press("Show API key")
    assert KEY in person.texts()
    assert [one.path for one in demo.requests] == ["/api/v1/users/me"]


def test_return_leads_to_the_key_at_once(demo: DemoServer, person: Person) -> None:
    assert person.focus == "Accounts"
    person.key(Qt.Key.Key_Return)
    person.wait_for("API key")


def test_without_remembered_accounts_there_is_no_list(person: Person) -> None:
    assert not person.sees("Accounts")
    assert person.focus == "Organization address"


def test_the_list_comes_once_there_is_something_to_list(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press(REMEMBER)
    person.wait(lambda: is_remembered(person))
    person.press("Use another account")
    person.wait_for("Accounts")
    assert len(person.rows("Accounts")) == 1
    assert person.focus == "Accounts"


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
    person.click_row("Accounts", 0)
    person.wait(lambda: "does not work any more" in person.message)
    person.press("Sign in again")
    person.wait_for("Organization")
    assert person.line("Organization address").text() == demo.url
    assert person.line("Email").text() == "iago@zulip.com"
    assert person.focus == "Password"
    person.type("abcd1234\n")
    person.wait(lambda: person.sees("API key") and is_remembered(person))
    [one] = remembered.accounts()
    assert remembered.result_of(one, cancel=CancelToken()).key == ApiKey(KEY)


def test_a_program_that_waits_gets_no_key_that_is_dead_but_a_sign_in(
    server: Server, remembered: RememberedAccounts, person_later: Callable[..., Person]
) -> None:
    demo = server("email")
    keep(remembered, account(demo.url), "0" * 32)
    person = person_later(shows_key=False)
    received: list[KeyResult] = []
    person.window.key_received.connect(received.append)
    person.click_row("Accounts", 0)
    person.wait(lambda: "does not work any more" in person.message)
    assert received == []
    assert person.line("Organization address").text() == demo.url
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
    person.click_row("Accounts", 0)
    person.wait(lambda: bool(received))
    assert (received[0].key, received[0].is_verified) == (ApiKey(KEY), server_answers)


def test_an_account_whose_key_is_gone_says_so_and_can_sign_in_or_be_forgotten(
    demo: DemoServer, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    keyring.delete(f"zulipkey:{demo.url}", "iago@zulip.com")
    person.click_row("Accounts", 0)
    person.wait(lambda: "is not in your password manager" in person.message)
    assert person.message_buttons() == ["Sign in again", "Forget"]
    person.press("Forget")
    person.wait(lambda: remembered.accounts() == ())


def test_a_locked_store_says_so_and_is_tried_again(
    demo: DemoServer, person: Person, keyring: Keyring
) -> None:
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.click_row("Accounts", 0)
    person.wait(lambda: "(Vault) is locked" in person.message)
    keyring.failure = None
    person.press("Try again")
    person.wait_for("API key")


def test_waiting_for_an_unlock_can_be_cancelled(
    demo: DemoServer, person: Person, keyring: Keyring
) -> None:
    keyring.is_free.clear()
    person.click_row("Accounts", 0)
    person.let_pass(seconds=0.3)
    assert "Waiting for your password manager…" in person.texts()
    person.press("Cancel")
    assert person.focus == "Accounts" or person.find(QListView, "Accounts").isEnabled()
    keyring.is_free.set()
    person.find_organization(demo.url)
    person.wait_for("Organization")
    assert not person.sees("API key")


def test_a_silent_store_is_given_up_after_a_time_and_tried_again(
    demo: DemoServer, person: Person, keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(account_list, "PATIENCE_OF_WINDOW", 0.1)
    keyring.is_free.clear()
    person.click_row("Accounts", 0)
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
    monkeypatch.setattr(remember_box, "PATIENCE_OF_WINDOW", 0.1)
    keyring.is_free.clear()
    person.press(REMEMBER)
    person.wait(lambda: "didn’t answer within" in person.message)
    assert not is_remembered(person)
    keyring.is_free.set()
    with remembered._store_for(CancelToken()):  # who was late has finished
        assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert remembered.accounts() == ()


# ── Forgetting ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("by", ["mouse", "key"])
def test_an_account_is_forgotten_after_a_question(
    demo: DemoServer,
    person: Person,
    remembered: RememberedAccounts,
    keyring: Keyring,
    preferences: Preferences,
    by: str,
) -> None:
    preferences.remember_method(demo.url, "remoteuser")
    if by == "mouse":
        person.click_row("Accounts", 0, at_the_end=True)
    else:
        person.key(Qt.Key.Key_Delete)
    assert "stays valid until it is regenerated" in person.message
    assert person.focus == "Keep"
    person.press("Keep")
    assert len(remembered.accounts()) == 1
    person.key(Qt.Key.Key_Delete)
    person.press("Forget")
    person.wait(lambda: "Nothing of iago@zulip.com is kept here" in person.message)
    assert remembered.accounts() == ()
    assert keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") is None
    assert preferences.method(demo.url) == ""
    assert not person.sees("Accounts")
    assert "Or sign in to another account:" not in person.texts()
    assert person.focus == "Organization address"


def test_what_another_account_of_the_organization_needs_is_kept(
    demo: DemoServer,
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
    person.wait(lambda: "kept here any more" in person.message)
    assert preferences.method(demo.url) == "remoteuser"


def test_a_store_that_does_not_forget_is_told_and_the_account_stays(
    demo: DemoServer, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    person.key(Qt.Key.Key_Delete)
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.press("Forget")
    person.wait(lambda: "(Vault) is locked" in person.message)
    assert len(remembered.accounts()) == 1
    keyring.failure = None
    person.press("Try again")
    person.wait(lambda: remembered.accounts() == ())


def test_without_a_store_an_account_is_taken_off_the_list_and_the_text_says_what_stayed(
    demo: DemoServer, person: Person, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    keyring.failure = errors.KeyringAbsent(store="")
    person.key(Qt.Key.Key_Delete)
    person.press("Forget")
    person.wait(lambda: "is not listed any more" in person.message)
    assert f"“zulipkey:{demo.url}” of iago@zulip.com" in person.message
    assert remembered.accounts() == ()


# ── Many ──────────────────────────────────────────────────────────────────────────────────────


def test_from_eight_accounts_on_there_is_a_filter(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    for number in range(8):
        keep(remembered, account(f"https://chat{number}.example.com", f"ann{number}@x.org"))
    person = person_later()
    person.line("Filter accounts").setFocus()
    person.type("CHAT3")
    assert person.rows("Accounts") == ["Iago · Email Demo, ann3@x.org · chat3.example.com"]
    person.type("\n")
    person.wait_for("API key")
    assert "ann3@x.org" in person.texts()


def test_up_to_seven_accounts_need_no_filter(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    for number in range(7):
        keep(remembered, account(f"https://chat{number}.example.com"))
    assert not person_later().sees("Filter accounts")


def test_a_strangers_names_are_shown_as_plain_text_on_one_line(
    remembered: RememberedAccounts, person_later: Callable[[], Person]
) -> None:
    strange = Account(
        site="https://x.org", organization="<b>O</b>" * 20, email="a@x.org", full_name="<img src=x>"
    )
    keep(remembered, strange)
    person = person_later()
    assert person.rows("Accounts")[0].startswith("<img src=x> · <b>O</b>")
    view = person.find(QListView, "Accounts")
    assert view.horizontalScrollBar().maximum() == 0
