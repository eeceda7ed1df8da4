"""What an administrator has set is followed by the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import Server
from fake_zulip import FakeZulip
from person import Person
from window.conftest import Keyring
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import PolicyUnusable
from zulipkey.storage.policy import Policy
from zulipkey.ui.services import Services


@pytest.fixture
def defaults() -> Policy:
    """No files, and a short stay on the clipboard."""
    return Policy(saves_files=False, clipboard_seconds=20)


def test_nothing_is_saved_where_that_is_switched_off(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    assert not any(name.startswith("Save") for name in person.names())
    assert "Your administrator has turned off saving to files." in person.texts()
    assert person.focus == "Copy API key"
    person.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert person.focus == "Copy API key"
    person.press("More programs…")
    person.wait_for("JSON, For your own programs.")
    assert not any(name.startswith(("zulip-terminal", "Claude")) for name in person.names())
    person.press("Back")
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "New key" in person.texts())
    assert not any(name.startswith("Save") for name in person.names())
    assert QApplication.activePopupWidget() is None


def test_a_copy_stays_as_long_as_is_set(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert "Clears in 20 s" in person.texts()


def test_a_copy_from_the_list_of_accounts_stays_as_long_as_is_set(
    server: Server, system: Services, person_later: Callable[[], Person]
) -> None:
    remember(system, server("email").url)
    person = person_later()
    person.choose_in_row("Accounts", 0, "Copy key")
    person.wait(lambda: "clears in 20 s." in person.message)


def test_a_file_that_cannot_be_used_is_told(person: Person) -> None:
    person.window.show_unexpected(PolicyUnusable(path="/etc/d.toml", reason="why"))
    assert "/etc/d.toml" in person.message
    assert "(why)" in person.message


def remember(system: Services, site: str) -> None:
    account = Account(address=addresses.parse(site), organization="E", email="iago@zulip.com")
    system.remembered.remember(
        KeyResult(account=account, key=ApiKey("a" * 32)), cancel=CancelToken()
    )


# ── The one address ───────────────────────────────────────────────────────────────────────────


class TestTheAddressThatIsSet:
    """The administrator allows the address of the demo organization."""

    @pytest.fixture
    def demo(self, server: Server) -> FakeZulip:
        return server("email")

    @pytest.fixture
    def defaults(self, demo: FakeZulip) -> Policy:
        return Policy(organization=demo.url)

    def test_it_is_there_and_stays(self, demo: FakeZulip, person: Person) -> None:
        person.window.page.fill_in(address=demo.url, login="")  # as the program at its start
        person.wait_for("Organization")
        assert not person.sees("Change")
        assert not person.sees("Back")
        person.key(Qt.Key.Key_Escape)
        assert person.sees("Organization")
        person.line("Email").setFocus()
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait_for("API key")
        person.press("Switch account")
        assert demo.url.removeprefix("http://") in person.texts()
        person.window.fill_in(address="https://elsewhere.invalid", login="a")
        person.wait_for("Organization")
        assert demo.url.removeprefix("http://") in person.texts()
        assert not person.sees("Organization address")

    def test_adding_an_account_leads_there(
        self, demo: FakeZulip, system: Services, person_later: Callable[[], Person]
    ) -> None:
        remember(system, demo.url)
        person = person_later()
        assert not person.window.page.fill_in(address=demo.url, login="")  # at the start
        person.press("Add an account")
        person.wait_for("Organization")
        assert demo.url.removeprefix("http://") in person.texts()
        assert not person.sees("Change")
        person.press("Back")
        assert person.sees("Accounts")


class TestOneAddress:
    """The administrator allows one address."""

    @pytest.fixture
    def defaults(self) -> Policy:
        return Policy(organization="only.example.test")

    def test_a_remembered_account_of_another_gives_no_key(
        self, server: Server, keyring: Keyring, system: Services, person_later: Callable[[], Person]
    ) -> None:
        remember(system, server("email").url)
        person = person_later()
        for act in ("Open", "Copy key"):
            keyring.is_asked.clear()
            person.choose_in_row("Accounts", 0, act)
            person.wait(lambda: "only.example.test" in person.message)
            assert not keyring.is_asked.is_set()
            person.key(Qt.Key.Key_Escape)

    def test_no_other_address_is_asked(
        self, server: Server, person_later: Callable[[], Person]
    ) -> None:
        demo = server("email")
        person = person_later()
        person.window.fill_in(address=demo.url)
        assert "only.example.test" in person.wait_for_message()
        assert demo.requests == []


class TestAnOrganizationWithAnotherName:
    """The administrator allows the address of an organization that names another."""

    @pytest.fixture
    def demo(self, server: Server) -> FakeZulip:
        return server("moved", canonical_url="https://other.example.test")

    @pytest.fixture
    def defaults(self, demo: FakeZulip) -> Policy:
        return Policy(organization=demo.url)

    def test_the_other_name_is_not_offered(
        self, demo: FakeZulip, person_later: Callable[[], Person]
    ) -> None:
        person = person_later()
        person.window.fill_in(address=demo.url)
        text = person.wait_for_message()
        assert "other.example.test" in text
        assert person.message_buttons() == []
