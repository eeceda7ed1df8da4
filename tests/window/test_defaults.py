"""What an administrator has set is followed by the window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from person import Person
from zulipkey.defaults import Defaults
from zulipkey.demo import DemoServer
from zulipkey.errors import DefaultsUnusable

Server = Callable[..., DemoServer]


@pytest.fixture
def defaults() -> Defaults:
    """No files, and a short stay on the clipboard."""
    return Defaults(saves_files=False, clipboard_seconds=20)


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
    person.window.show_unexpected(DefaultsUnusable(path="/etc/d.toml", reason="why"))
    assert "in /etc/d.toml, are not understood (why)" in person.message
