"""What comes late, or of something else, never takes away what a person is looking at."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from builders import KEY, Server, hold_up, mode_of, set_mode
from person import Clock, Person
from window.conftest import Keyring
from zulipkey import zuliprc
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.proxy.logins import Network
from zulipkey.proxy.settings import ProxyMode, ProxySettings
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.zulip.client import Client

OTHER = f"[api]\nemail=bot@example.com\nkey={'x' * 32}\nsite=https://chat.example.com\n"


@pytest.fixture
def profile_may_come(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """The server tells whose key it is only then."""
    may_come = hold_up(monkeypatch, Client, "verify")
    yield may_come
    may_come.set()


# ── Too many tries ────────────────────────────────────────────────────────────────────────────


def test_the_reason_for_the_wait_stays_while_the_password_is_edited(
    person: Person, server: Server
) -> None:
    person.sign_in(server("email").url, "limited@zulip.com")
    person.wait_for_message()
    reason = person.message.split("\n")[0]
    person.retype("another", "Password")
    assert person.message.startswith(reason)
    assert not person.find(QPushButton, "Sign in").isEnabled()


def test_the_reason_for_the_wait_comes_back_with_the_login_and_with_the_address(
    person: Person, server: Server
) -> None:
    demo = server("email")
    person.sign_in(demo.url, "limited@zulip.com")
    person.wait_for_message()
    reason = person.message.split("\n")[0]
    person.retype("iago@zulip.com", "Email")
    assert not person.message
    person.retype("limited@zulip.com", "Email")
    assert person.message.startswith(reason)
    assert not person.find(QPushButton, "Sign in").isEnabled()
    person.press("Change")
    assert not person.message
    person.find_organization(server("ldap").url)
    person.wait_for("Organization")
    assert not person.message
    assert not any(timer.interval() == 1000 for timer in person.running_timers())
    person.find_organization(demo.url)
    person.wait(lambda: person.message.startswith(reason))
    assert not person.find(QPushButton, "Sign in").isEnabled()


def test_a_wall_clock_that_is_set_changes_no_wait(
    person: Person, server: Server, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.sign_in(server("email").url, "limited@zulip.com")
    person.wait_for_message()
    monkeypatch.setattr("time.time", lambda: 4e9)
    person.let_pass(seconds=1)
    assert not person.find(QPushButton, "Sign in").isEnabled()
    clock.let_pass(100)
    person.let_pass(seconds=1)
    assert person.find(QPushButton, "Sign in").isEnabled()


def test_the_clipboard_is_cleared_by_the_clock_however_late_the_timer_is(
    person: Person, server: Server, clock: Clock
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert QApplication.clipboard().text() == KEY
    clock.let_pass(44)  # a busy or sleeping computer
    person.let_pass(seconds=1)
    assert QApplication.clipboard().text() == ""


# ── The key's page ────────────────────────────────────────────────────────────────────────────


def test_a_key_that_could_not_be_tried_takes_no_question_away(
    person: Person, server: Server, home: Path, check_may_fail: threading.Event
) -> None:
    (home / "zuliprc").write_text(OTHER)
    person.get_key(server("email").url)
    person.press("Save for zulip-terminal")
    person.wait(lambda: "~/zuliprc has the key of bot@example.com" in person.texts())
    check_may_fail.set()
    person.wait(lambda: "Not checked" in person.texts())
    assert "~/zuliprc has the key of bot@example.com" in person.texts()
    person.press("Replace it")
    person.wait(lambda: "Saved to ~/zuliprc." in person.texts())


def test_a_password_manager_that_fails_late_takes_no_result_away(
    person: Person, server: Server, keyring: Keyring
) -> None:
    person.get_key(server("email").url)
    keyring.is_free.clear()
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    person.press("Save for zulip-terminal")
    person.wait(lambda: "Saved to ~/zuliprc" in person.message)
    keyring.is_free.set()
    person.wait(lambda: "(Vault) is locked" in person.texts())
    assert "Saved to ~/zuliprc" in person.texts()


def test_the_old_key_is_not_called_dead_while_it_is_being_replaced(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    regenerate, verify = Client.regenerate, Client.verify
    is_asked, is_replaced, is_verified = (threading.Event() for _ in range(3))

    def try_late(self: Client, result: KeyResult, *, cancel: CancelToken) -> KeyResult:
        is_asked.set()
        assert is_replaced.wait(30)
        try:
            return verify(self, result, cancel=cancel)
        finally:
            is_verified.set()

    def answer_late(self: Client, old: KeyResult, *, cancel: CancelToken) -> ApiKey:
        new = regenerate(self, old, cancel=cancel)
        is_replaced.set()
        assert is_verified.wait(30)
        return new

    monkeypatch.setattr(Client, "verify", try_late)
    monkeypatch.setattr(Client, "regenerate", answer_late)
    person.get_key(server("email").url)
    person.wait(is_asked.is_set)
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "New key" in person.texts().splitlines())
    assert person.message == "New key created.\nThe old key no longer works."


def test_what_is_learnt_of_an_account_while_it_is_being_remembered_is_kept(
    person: Person,
    server: Server,
    keyring: Keyring,
    remembered: RememberedAccounts,
    profile_may_come: threading.Event,
) -> None:
    person.get_key(server("email").url)
    keyring.is_free.clear()
    person.press("Remember this account")
    person.wait(keyring.is_asked.is_set)
    profile_may_come.set()
    person.wait(lambda: "Works" in person.texts())
    keyring.is_free.set()
    person.wait(lambda: [one.full_name for one in remembered.accounts()] == ["Iago"])


def test_a_bots_page_does_not_speak_of_its_owners_clipboard(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    person.get_key(server("email").url)
    person.press("Copy API key")
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    monkeypatch.setattr(
        "zulipkey.ui.pages.key.announce", lambda _widget, text, **_: announced.append(text)
    )
    person.open_row("Bots", 0)
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    person.let_pass(seconds=1)
    assert "Clears in" not in person.texts()
    assert not person.sees("Clear now")
    for _ in range(44):
        person.let_pass(seconds=1)
    assert QApplication.clipboard().text() == ""
    assert "clipboard" not in person.texts().lower()
    assert all(said in ("Your API key is ready.", "The key works.") for said in announced)


def test_what_a_bots_page_copied_stays_for_its_own_time(
    person: Person, server: Server, clock: Clock
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    clock.let_pass(40)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.open_row("Bots", 0)
    person.wait_for("API key")
    person.press("Copy API key")
    bot_key = QApplication.clipboard().text()
    assert bot_key != KEY
    for _ in range(6):
        person.let_pass(seconds=1)
    assert QApplication.clipboard().text() == bot_key
    assert "Clears in 39 s." in person.texts()


class TestWithAListThatCannotBeWritten:
    @pytest.fixture
    def remembered(self, keyring: Keyring, tmp_path: Path) -> RememberedAccounts:
        (tmp_path / "data").write_text("no folder")
        return RememberedAccounts(tmp_path / "data" / "accounts.json", keyring)

    def test_no_other_place_is_offered_for_it(self, person: Person, server: Server) -> None:
        person.get_key(server("email").url)
        person.wait(lambda: "Works" in person.texts())
        person.press("Remember this account")
        assert "accounts.json" in person.wait_for_message()
        assert set(person.message_buttons()) <= {"Copy details"}


@pytest.mark.skipif(sys.platform == "win32", reason="another kind of lock")
class TestWithAListThatAnotherProgramLocks:
    @pytest.fixture
    def remembered(self, keyring: Keyring, tmp_path: Path) -> RememberedAccounts:
        return RememberedAccounts(tmp_path / "accounts.json", keyring)

    def test_the_window_does_not_wait_for_it(
        self,
        person_later: Callable[[], Person],
        server: Server,
        remembered: RememberedAccounts,
        tmp_path: Path,
    ) -> None:
        import fcntl

        one = Account(
            address=addresses.parse(server("email").url), organization="", email="iago@zulip.com"
        )
        remembered.remember(KeyResult(account=one, key=ApiKey(KEY)), cancel=CancelToken())
        person = person_later()
        with (tmp_path / "accounts.json.lock").open("a+b") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            person.open_row("Accounts", 0)
            person.wait(lambda: "Works" in person.texts())
            person.press("Show API key")
            assert person.line("API key").text() == KEY
        person.wait(lambda: [one.full_name for one in remembered.accounts()] == ["Iago"])


# ── Other pages ───────────────────────────────────────────────────────────────────────────────


def test_a_file_that_is_gone_does_not_keep_the_others_from_their_turn(
    person: Person,
    server: Server,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    profile_may_come: threading.Event,
) -> None:
    demo = server("email")
    text = f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    for name, mode in ((".zuliprc", 0o644), ("zuliprc", 0o600)):
        (home / name).write_text(text)
        set_mode(home / name, mode)
    fix = zuliprc.fix

    def fix_and_lose(planned: zuliprc.Fix) -> None:
        fix(planned)
        (home / ".zuliprc").unlink()

    monkeypatch.setattr(zuliprc, "fix", fix_and_lose)
    person.press("Check a zuliprc file")
    person.wait(lambda: "Checking the key…" in person.texts())
    person.press("Make private")
    person.wait_for("Change the file")
    person.press("Change the file")
    person.wait(lambda: "doesn’t exist" in person.texts())
    profile_may_come.set()
    person.wait(lambda: "Programs sign in as Iago." in person.texts())


def test_a_file_that_is_being_changed_when_its_page_is_left_is_told(
    person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = server("email")
    (home / "zuliprc").write_text(f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n")
    set_mode(home / "zuliprc", 0o644)
    may_fix = hold_up(monkeypatch, zuliprc, "fix")
    person.press("Check a zuliprc file")
    person.wait_for("Make private")
    person.press("Make private")
    person.wait_for("Change the file")
    person.press("Change the file")
    person.press("Back")
    may_fix.set()
    person.wait(lambda: person.message == "~/zuliprc was changed.")
    assert mode_of(home / "zuliprc") == 0o600


def test_a_late_list_of_bots_takes_no_cursor_away(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_come = hold_up(monkeypatch, Client, "bots")
    person.get_key(server("email").url)
    person.press("My bots")
    person.line("Bot name").setFocus()
    person.type("Wea")
    may_come.set()
    person.wait(lambda: person.rows("Bots"))
    person.type("ther")
    assert person.line("Bot name").text() == "Weather"


_LOGIN_REQUIRED = errors.ProxyLoginRequired(host="localhost", port=1, proxy="proxy:3128")


@pytest.fixture
def silent_keyring(keyring: Keyring, network: Network) -> Keyring:
    """A password manager that keeps the login of the proxy, and does not give it now."""
    network.use(ProxySettings(mode=ProxyMode.MANUAL, url="http://proxy:3128"))
    network.log_in("proxy:3128", "ann", "secret", remember=True)
    keyring.is_free.clear()
    keyring.is_asked.clear()
    return keyring


def test_waiting_for_the_login_of_a_proxy_is_said_and_ends_with_the_address(
    person: Person, silent_keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ask(*_arguments: object, **_rest: object) -> None:
        raise _LOGIN_REQUIRED

    find = Client.find_organization
    monkeypatch.setattr(Client, "find_organization", ask)
    person.type("chat.example.com\t")
    person.wait(lambda: "Waiting for your password manager…" in person.texts())
    monkeypatch.setattr(Client, "find_organization", find)
    person.press("Change")
    person.type("x")
    assert "Waiting for your password manager…" not in person.texts()
    silent_keyring.is_free.set()


def test_no_wait_for_a_password_manager_is_said_for_an_address_that_was_left(
    person: Person, silent_keyring: Keyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer, is_asked = threading.Event(), threading.Event()

    def ask(*_arguments: object, **_rest: object) -> None:
        is_asked.set()
        assert may_answer.wait(30)
        raise _LOGIN_REQUIRED

    monkeypatch.setattr(Client, "find_organization", ask)
    person.type("chat.example.com\t")
    person.wait(is_asked.is_set)
    person.press("Change")
    person.type("other.example.com")
    may_answer.set()
    person.wait(silent_keyring.is_asked.is_set)
    QApplication.processEvents()
    assert "Waiting for your password manager…" not in person.texts()
    silent_keyring.is_free.set()
