"""A new key: the consequences first, and nothing lost afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QToolButton

from builders import KEY, Server, hold_up, key_result
from person import Person
from window.conftest import Keyring
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.policy import Policy
from zulipkey.ui.services import Services
from zulipkey.zulip.client import Client
from zulipkey.zuliprc import export, file

ASK = "Regenerate key…"
NOW = "Create new key"


def new_key(person: Person) -> str:
    """Regenerate, and give the key that is there then."""
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "New key" in person.texts().splitlines())
    return person.shown_key()


def save(path: Path, site: str, key: str = KEY) -> None:
    account = Account(address=addresses.parse(site), organization="", email="iago@zulip.com")
    file.save(path, KeyResult(account=account, key=ApiKey(key)))


def works(site: str, key: str) -> bool:
    import base64
    import urllib.error
    import urllib.request

    login = base64.b64encode(f"iago@zulip.com:{key}".encode()).decode()
    headers = {"Authorization": f"Basic {login}"}
    request = urllib.request.Request(f"{site}/api/v1/users/me", headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return bool(answer.status == 200)
    except urllib.error.HTTPError as refused:
        refused.close()
        return False


def test_nothing_happens_before_the_consequences_were_read(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    person.choose_in_menu(ASK)
    assert person.message.startswith("Create a new key for iago@zulip.com?\nEverything that uses")
    assert person.focus == "Cancel"
    person.type("\n")
    assert not person.message
    assert person.focus == "Save for zulip-terminal"
    person.choose_in_menu(ASK)
    person.key(Qt.Key.Key_Escape)
    assert not person.message
    assert person.sees("API key")
    assert works(demo.url, KEY)


def test_the_new_key_is_on_screen_with_the_focus_on_save(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "New key" in person.texts().splitlines())
    assert person.focus == "Save for zulip-terminal"
    assert person.message == "New key created.\nThe old key no longer works."
    key = person.shown_key()
    assert key != KEY
    assert works(demo.url, key)
    assert not works(demo.url, KEY)


def test_a_remembered_accounts_new_key_is_in_the_keyring(
    person: Person, server: Server, keyring: Keyring
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    key = new_key(person)
    person.wait(lambda: keyring.read(f"zulipkey:{demo.url}", "iago@zulip.com") == key)


def test_a_store_that_does_not_take_the_new_key_leaves_it_on_screen(
    person: Person, server: Server, keyring: Keyring, remembered: RememberedAccounts
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "(Vault) is locked" in person.texts())
    key = person.shown_key()
    assert works(demo.url, key)
    keyring.failure = None
    box = person.find(QCheckBox, "Remember this account")
    assert box.isEnabled()
    assert remembered.result_of(remembered.accounts()[0], cancel=CancelToken()).key == ApiKey(KEY)


def test_the_files_with_the_old_key_get_the_new_one_if_the_person_wants(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    save(home / ".zuliprc", demo.url)
    save(home / "zuliprc", demo.url, "0" * 32)
    (home / "Downloads").mkdir()
    save(home / "Downloads" / "zuliprc (1)", demo.url)
    with (home / ".zuliprc").open("a") as one:
        one.write("[zterm]\ntheme=x\n")
    person.get_key(demo.url)
    key = new_key(person)
    person.wait(lambda: "still contain the old key" in person.message)
    assert person.message.split("\n")[1:] == ["~/.zuliprc", "~/Downloads/zuliprc (1)"]
    assert KEY in (home / ".zuliprc").read_text()
    person.press("Update")
    person.wait(lambda: person.message.count("has the new key.") == 2)
    assert "~/.zuliprc has the new key." in person.message
    assert f"key={key}\n" in (home / ".zuliprc").read_text()
    assert "[zterm]\ntheme=x\n" in (home / ".zuliprc").read_text()
    assert f"key={key}\n" in (home / "Downloads" / "zuliprc (1)").read_text()
    assert "0" * 32 in (home / "zuliprc").read_text()


def test_files_are_left_alone_if_the_person_wants(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    save(home / ".zuliprc", demo.url)
    person.get_key(demo.url)
    new_key(person)
    person.wait(lambda: "the old key." in person.message and "~/.zuliprc" in person.message)
    person.press("Not now")
    assert not person.message
    assert KEY in (home / ".zuliprc").read_text()


@pytest.mark.skipif(not hasattr(Path, "owner"), reason="needs file modes")
def test_a_file_that_cannot_be_written_is_told_by_its_name(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    save(home / ".zuliprc", demo.url)
    save(home / "zuliprc", demo.url)
    (home / ".zuliprc").chmod(0o400)
    person.get_key(demo.url)
    key = new_key(person)
    person.wait(lambda: "still contain the old key" in person.message)
    person.press("Update")
    person.wait(lambda: "~/zuliprc has the new key." in person.message)
    assert "~/.zuliprc: " in person.message
    assert KEY in (home / ".zuliprc").read_text()
    assert key in (home / "zuliprc").read_text()


def test_a_network_that_dies_after_the_change_leads_to_a_sign_in_that_fetches_the_new_key(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    regenerate = Client.regenerate
    made: list[ApiKey] = []

    def lose_the_answer(self: Client, old: KeyResult, *, cancel: CancelToken) -> ApiKey:
        made.append(regenerate(self, old, cancel=cancel))
        raise errors.KeyChangeUnclear(host="localhost")

    monkeypatch.setattr(Client, "regenerate", lose_the_answer)
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "Sign in again" in person.message_buttons())
    person.press("Sign in again")
    person.wait_for("Organization")
    person.type("abcd1234\n")
    person.wait_for("API key")
    assert [person.shown_key()] == [key.reveal() for key in made]


def test_a_key_that_is_dead_already_leads_to_a_sign_in(
    person: Person, server: Server, system: Services
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    other = system.client()  # another program, with the same key
    other.regenerate(key_result("iago@zulip.com", demo.url, KEY), cancel=CancelToken())
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "Not valid" in person.texts())
    person.choose_in_menu(ASK)  # as the one before, it would be refused
    assert person.message_buttons() == ["Sign in again"]
    assert person.focus == "Sign in again"
    person.line("API key").setFocus()
    person.window.take_focus()
    assert person.focus == "Sign in again"


def test_a_fault_of_the_network_offers_only_what_works_here(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.get_key(server("email").url)
    person.wait(lambda: "Works" in person.texts())

    def fail(*_arguments: object, **_rest: object) -> None:
        raise errors.ProxyUnreachable(host="localhost", port=1, proxy="http://proxy:3128")

    monkeypatch.setattr(Client, "regenerate", fail)
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "Copy details" in person.message_buttons())
    assert "Network settings…" not in person.message_buttons()
    person.press("Copy details")
    assert "ProxyUnreachable" in QApplication.clipboard().text()


def test_the_keyboard_alone_is_enough(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.choose_in_menu(ASK)
    person.key(Qt.Key.Key_Tab)
    assert person.focus == NOW
    person.type(" ")
    person.wait(lambda: "New key" in person.texts().splitlines())


def test_escape_leads_back_from_a_message_that_asks_nothing(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "New key created." in person.message)
    person.key(Qt.Key.Key_Escape)
    assert "The new key is not saved." in person.message
    person.press("Leave without saving")
    person.wait_for("Password")


def test_nothing_leads_away_while_the_key_is_being_replaced(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_answer = hold_up(monkeypatch, Client, "regenerate")
    person.get_key(server("email").url)
    person.choose_in_menu(ASK)
    person.press(NOW)
    person.wait(lambda: "Creating…" in person.texts().splitlines())
    for name in ("Back", "Menu"):
        assert not person.find(QToolButton, name).isEnabled()
    person.key(Qt.Key.Key_Escape)
    assert person.sees("API key")
    may_answer.set()
    person.wait(lambda: "New key" in person.texts().splitlines())
    assert person.find(QToolButton, "Menu").isEnabled()


class TestWhereNoFilesAreSaved:
    @pytest.fixture
    def defaults(self) -> Policy:
        return Policy(saves_files=False)

    def test_none_is_offered_the_new_key(
        self, person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        searched: list[str] = []

        def search(old: ApiKey, *_places: object) -> tuple[Path, ...]:
            searched.append(repr(old))
            return ()

        monkeypatch.setattr(export, "files_with", search)
        demo = server("email")
        save(home / ".zuliprc", demo.url)
        person.get_key(demo.url)
        new_key(person)
        person.window.close()  # waits for nothing: no search is under way
        assert searched == []
