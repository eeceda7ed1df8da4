"""What an administrator has set is followed by the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from zulipkey.ui.desktop import Services

from person import Person
from window.conftest import Keyring
from zulipkey.demo import DemoServer
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import PolicyUnusable
from zulipkey.storage.policy import Policy

Server = Callable[..., DemoServer]


@pytest.fixture
def defaults() -> Policy:
    """No files, and a short stay on the clipboard."""
    return Policy(saves_files=False, clipboard_seconds=20)


def test_nothing_is_saved_where_that_is_switched_off(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    assert not person.sees("Save zuliprc")
    assert "Your administrator has switched off saving to files." in person.texts()
    assert person.focus == "Copy API key"
    person.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activePopupWidget() is None
    person.press("Regenerate key…")
    person.press("Regenerate")
    person.wait(lambda: "The key is new." in person.texts())
    assert QApplication.activePopupWidget() is None


def test_a_copy_stays_as_long_as_is_set(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert "Cleared in 20 seconds." in person.texts()


def test_the_one_address_is_there_and_stays(person: Person, server: Server) -> None:
    demo = server("email")
    person.window.form.fix_address(demo.url)
    person.wait_for("Organization")
    line = person.line("Organization address")
    assert line.isReadOnly()
    person.line("Email").setFocus()
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.press("Use another account")
    assert person.line("Organization address").isReadOnly()
    person.window.form.fill_in(address="https://elsewhere.invalid", login="a")
    assert person.line("Organization address").text() == demo.url


def test_a_file_that_cannot_be_used_is_told(person: Person) -> None:
    person.window.show_unexpected(PolicyUnusable(path="/etc/d.toml", reason="why"))
    assert "in /etc/d.toml, are not understood (why)" in person.message


# ── The one address ───────────────────────────────────────────────────────────────────────────


class TestOneAddress:
    """The administrator allows one address."""

    @pytest.fixture
    def defaults(self) -> Policy:
        return Policy(organization="only.example.test")

    def test_a_remembered_account_of_another_gives_no_key(
        self, server: Server, keyring: Keyring, system: Services, person_later: Callable[[], Person]
    ) -> None:
        demo = server("email")
        account = Account(site=demo.url, organization="E", email="iago@zulip.com")
        result = KeyResult(account=account, key=ApiKey("a" * 32))
        system.remembered.remember(result, cancel=CancelToken())
        person = person_later()
        keyring.is_asked.clear()
        person.click_row("Accounts", 0)
        person.wait(lambda: "allows only only.example.test" in person.message)
        assert not keyring.is_asked.is_set()

    def test_no_other_address_is_asked(
        self, server: Server, person_later: Callable[[], Person]
    ) -> None:
        demo = server("email")
        person = person_later()
        person.find_organization(demo.url)
        assert "allows only only.example.test" in person.wait_for_message()
        assert demo.requests == []

    def test_the_other_name_of_the_organization_is_not_offered(
        self, server: Server, person_later: Callable[[], Person], system: Services
    ) -> None:
        demo = server("moved", canonical_url="https://other.example.test")
        object.__setattr__(system.defaults, "organization", demo.url)
        person = person_later()
        person.window.form.fix_address(demo.url)
        text = person.wait_for_message()
        assert "not other.example.test" in text
        assert person.message_buttons() == []
        assert person.line("Organization address").text() == demo.url
