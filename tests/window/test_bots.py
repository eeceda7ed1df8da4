"""The bots of an account: their keys, and new ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from person import Person
from zulipkey.demo import DEMO_USERS, DemoServer

Server = Callable[..., DemoServer]

BOT_KEY = next(user.api_key for user in DEMO_USERS if user.email == "helper-bot@zulip.com")


def list_bots(person: Person, address: str, login: str = "iago@zulip.com") -> None:
    person.get_key(address, login)
    person.wait(lambda: "The key works." in person.texts())
    person.press("My bots")
    person.wait(lambda: "Asking for your bots" not in person.texts())


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_a_bots_key_is_shown_and_saved(
    person: Person, server: Server, home: Path, organization: str
) -> None:
    demo = server(organization)
    list_bots(person, demo.url)
    assert "You have one bot." in person.texts()
    person.click_row("Bots", 0)
    person.wait(lambda: "The key works." in person.texts())
    assert "Helper Bot" in person.texts()
    assert "This is the bot’s only API key." in person.texts()
    assert not person.sees("My bots")
    person.press("Show API key")
    assert person.find(QLineEdit, "API key").text() == BOT_KEY
    person.choose("Save zuliprc", "Python API…")
    person.wait(lambda: "Saved to ~/.zuliprc" in person.message)
    assert (home / ".zuliprc").read_text() == (
        f"[api]\nemail=helper-bot@zulip.com\nkey={BOT_KEY}\nsite={demo.url}\n"
    )
    person.press("Back to my bots")
    person.wait(lambda: "You have one bot." in person.texts())
    person.press("Back to my key")
    person.wait_for("My bots")
    assert "Iago" in person.texts()
    person.press("Use another account")
    assert person.sees("Organization address")


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_a_new_bot_shows_its_key_at_once(person: Person, server: Server, organization: str) -> None:
    list_bots(person, server(organization).url, "hamlet@zulip.com")
    assert "You have no bots here yet." in person.texts()
    assert person.focus == "Bot name"
    person.type("Weather Bot\n")
    assert person.line("Bot username").text() == "weather"
    person.type("\n")
    person.wait(lambda: "The key works." in person.texts())
    assert "weather-bot@zulip.com" in person.texts()
    person.press("Back to my bots")
    person.wait(lambda: "You have one bot." in person.texts())
    assert person.line("Bot name").text() == ""


def test_a_username_that_was_typed_stays(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    person.line("Bot username").setFocus()
    person.type("mine")
    person.line("Bot name").setFocus()
    person.type("Other")
    assert person.line("Bot username").text() == "mine"


def test_a_name_that_is_taken_is_said_in_the_servers_words_and_nothing_is_lost(
    person: Person, server: Server
) -> None:
    list_bots(person, server("email").url)
    person.line("Bot name").setFocus()
    person.type("Helper\n\n")
    person.wait(lambda: "Email is already in use." in person.message)
    assert person.line("Bot name").text() == "Helper"
    assert person.line("Bot name").isEnabled()


@pytest.mark.parametrize("typed", ["\n", "Name\n"])
def test_a_bot_without_a_name_is_not_asked_for(person: Person, server: Server, typed: str) -> None:
    demo = server("email")
    list_bots(person, demo.url)
    person.line("Bot name").setFocus()
    person.type(typed)
    person.line("Bot username").clear()
    person.type("\n")
    assert person.message == "A bot needs a name and a username."
    assert not [one for one in demo.requests if one.method == "POST" and "bots" in one.path]


def test_a_guest_is_told_plainly(person: Person, server: Server) -> None:
    list_bots(person, server("email").url, "polonius@zulip.com")
    assert "Not allowed for guest users" in person.wait_for_message()
    person.press("Back to my key")
    person.wait_for("API key")


def test_a_server_that_is_gone_is_told_and_asked_again(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "The key works." in person.texts())
    demo.stop()
    person.press("My bots")
    assert "did not answer" in person.wait_for_message()
    assert person.message_buttons() == ["Try again"]


def test_escape_leads_back(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    person.key(Qt.Key.Key_Escape)
    person.wait_for("API key")
    assert "Iago" in person.texts()
