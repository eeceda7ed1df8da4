"""The bots of an account: their keys, and new ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from builders import Server, hold_up, key_of
from person import Person
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.ui import theme
from zulipkey.ui.pages.key import KeyPage
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.widgets.rows import FileRow
from zulipkey.zulip.client import Client

BOT_KEY = key_of("helper-bot@zulip.com")


def list_bots(person: Person, address: str, login: str = "iago@zulip.com") -> None:
    person.get_key(address, login)
    person.wait(lambda: "Works" in person.texts())
    person.press("My bots")
    person.wait(lambda: "Loading your bots" not in person.texts())


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_a_bots_key_is_shown_and_saved(
    person: Person, server: Server, home: Path, organization: str
) -> None:
    demo = server(organization)
    list_bots(person, demo.url)
    assert person.rows("Bots") == ["Helper Bot, helper-bot@zulip.com"]
    assert person.focus == "Helper Bot, helper-bot@zulip.com"
    person.open_row("Bots", 0)
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    assert "Helper Bot" in person.texts()
    assert "Keep this key secret, like a password." in person.texts()
    assert not person.sees("Save for zulip-terminal")
    person.press("Show API key")
    assert person.find(QLineEdit, "API key").text() == BOT_KEY
    assert "~/helper-bot.zuliprc" in person.texts()
    person.press("Save for Helper Bot")
    person.wait(lambda: "Saved to ~/helper-bot.zuliprc." in person.message)
    assert [path.name for path in home.iterdir()] == ["helper-bot.zuliprc"]
    assert (home / "helper-bot.zuliprc").read_text() == (
        f"[api]\nemail=helper-bot@zulip.com\nkey={BOT_KEY}\nsite={demo.url}\n"
    )
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.press("Back")
    person.wait_for("API key")
    assert "Iago" in person.texts()
    person.press("Switch account")
    person.wait_for("Organization")


def test_one_of_fifty_bots_is_found_by_typing(person: Person, server: Server) -> None:
    list_bots(person, server("bots").url)
    person.wait(lambda: len(person.rows("Bots")) == 30)
    assert "You have 50 bots. Choose one to get its key." in person.texts()
    assert "and 20 more: type to find them" in person.texts()
    assert person.focus == "Helper Bot, helper-bot@zulip.com"
    person.key(Qt.Key.Key_Up)
    assert person.focus == "Filter bots"
    person.type("nobody")
    assert not person.sees("Bots")
    assert "No bot matches." in person.texts()
    person.key(Qt.Key.Key_Escape)
    assert len(person.rows("Bots")) >= 8
    person.type("robot 48")
    assert person.rows("Bots") == ["Robot 48, robot48-bot@zulip.com"]
    person.type("\n")
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    person.press("My bots")
    person.wait(lambda: "Loading your bots" not in person.texts())
    assert person.line("Filter bots").text() == "robot 48"
    assert person.rows("Bots") == ["Robot 48, robot48-bot@zulip.com"]


@pytest.mark.parametrize("way", ["click", "keyboard", "assistive technology"])
def test_a_bot_is_created_below_fifty_without_scrolling(
    person: Person, server: Server, way: str
) -> None:
    list_bots(person, server("bots").url)
    person.wait(lambda: len(person.rows("Bots")) == 30)
    if way == "click":
        person.press("New bot")
    elif way == "assistive technology":
        button = QAccessible.queryAccessibleInterface(person.find(QPushButton, "New bot"))
        assert button.role() is QAccessible.Role.Button
        button.actionInterface().doAction("Press")
        person.wait(lambda: person.focus == "Bot name")
    else:
        person.key(Qt.Key.Key_Up)
        person.key(Qt.Key.Key_Backtab)
        assert person.focus == "New bot"
        person.key(Qt.Key.Key_Return)
    assert person.focus == "Bot name"
    person.wait(lambda: person.is_in_view("Bot name") and person.is_in_view("Create bot"))
    person.type("Weather Bot\n\n")
    person.wait(lambda: "weather-bot@zulip.com" in person.texts())


def test_the_list_is_seen_from_its_top_however_small_the_window_is(
    person: Person, server: Server
) -> None:
    person.get_key(server("bots").url)
    person.window.resize(theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT)
    person.press("My bots")
    person.wait(lambda: len(person.rows("Bots")) == 30)
    person.wait(lambda: person.is_in_view("Menu"))
    assert person.is_in_view("Helper Bot, helper-bot@zulip.com")


def test_arrows_stay_among_the_rows_and_what_a_mnemonic_leads_to_is_seen(
    person: Person, server: Server
) -> None:
    list_bots(person, server("bots").url)
    person.wait(lambda: len(person.rows("Bots")) == 30)
    for _ in range(30):
        person.key(Qt.Key.Key_Down)
    assert person.focus == "Filter bots"
    person.wait(lambda: person.is_in_view("Filter bots"))
    person.key(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert person.focus == "Bot name"
    person.wait(lambda: person.is_in_view("Bot name"))


@pytest.mark.parametrize("went_to", ["", "Bot name", "Menu"])
def test_a_list_that_comes_late_leaves_the_focus_where_the_person_put_it(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch, went_to: str
) -> None:
    may_come = hold_up(monkeypatch, Client, "bots")
    person.get_key(server("email").url)
    person.press("My bots")
    waits = QApplication.focusWidget()
    assert isinstance(waits, QLabel)
    assert waits.text() == "Loading your bots…"
    if went_to:
        person.find(QWidget, went_to).setFocus()
    may_come.set()
    person.wait(lambda: person.rows("Bots"))
    assert person.focus == (went_to or "Helper Bot, helper-bot@zulip.com")


def test_few_bots_need_no_filter(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    assert not person.sees("Filter bots")
    assert not person.sees("New bot")


def test_a_page_that_was_made_ahead_offers_a_bot_no_more_than_any(
    person: Person, server: Server
) -> None:
    list_bots(person, server("email").url)
    person.wait(lambda: len(person.window.findChildren(KeyPage)) == 2)
    ahead = person.window.findChildren(KeyPage)[-1]
    person.wait(lambda: any(ahead.findChildren(FileRow)))
    person.open_row("Bots", 0)
    assert person.window.page is ahead
    own = ["Save for Helper Bot"]
    person.wait(lambda: [row.button.accessibleName() for row in ahead.findChildren(FileRow)] == own)
    person.type("\n")
    person.wait(lambda: "Saved to ~/helper-bot.zuliprc." in person.message)


@pytest.mark.parametrize("organization", ["email", "new12"])
def test_a_new_bot_shows_its_key_at_once(person: Person, server: Server, organization: str) -> None:
    list_bots(person, server(organization).url, "hamlet@zulip.com")
    assert "You have no bots here yet." in person.texts()
    assert person.focus == "Bot name"
    person.type("Weather Bot\n")
    assert person.line("Bot username").text() == "weather"
    person.type("\n")
    person.wait(lambda: "Works" in person.texts())
    assert "weather-bot@zulip.com" in person.texts()
    person.press("My bots")
    person.wait(lambda: person.rows("Bots") == ["Weather Bot, weather-bot@zulip.com"])
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
    person.wait(lambda: person.focus == "Bot username")


@pytest.mark.parametrize("typed", ["\n", "Name\n"])
def test_a_bot_without_a_name_is_not_asked_for(person: Person, server: Server, typed: str) -> None:
    demo = server("email")
    list_bots(person, demo.url)
    person.line("Bot name").setFocus()
    person.type(typed)
    person.line("Bot username").clear()
    person.type("\n")
    assert "Enter a name for the bot." in person.texts() or "Enter a username" in person.texts()
    assert not person.message
    assert not [one for one in demo.requests if one.method == "POST" and "bots" in one.path]


def test_a_guest_is_told_plainly(person: Person, server: Server) -> None:
    list_bots(person, server("email").url, "polonius@zulip.com")
    assert "Not allowed for guest users" in person.wait_for_message()
    person.press("Back")
    person.wait_for("API key")


def test_a_server_that_is_gone_is_told_and_asked_again(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "Works" in person.texts())
    demo.stop()
    person.press("My bots")
    assert person.wait_for_message()
    assert "Try again" in person.message_buttons()
    assert "Network settings…" not in person.message_buttons()


def test_escape_leads_back(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    person.key(Qt.Key.Key_Escape)
    person.wait_for("API key")
    assert "Iago" in person.texts()


def test_a_username_is_suggested_however_the_name_was_set(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    name, username = person.line("Bot name"), person.line("Bot username")
    name.setText("Weather Bot")  # as assistive technology does
    assert username.text() == "weather"
    name.setText("Rain Bot")
    assert username.text() == "rain"
    username.setText("mine")
    name.setText("Snow Bot")
    assert username.text() == "mine"
    username.setText("")
    name.setText("Sun")
    assert username.text() == "sun"


@pytest.mark.parametrize(
    ("email", "file"),
    [
        ("../../x-bot@zulip.com", "x-bot.zuliprc"),
        ("@zulip.com", "bot.zuliprc"),
        (".@zulip.com", "bot.zuliprc"),
        (f"{'a' * 300}-bot@zulip.com", f"{'a' * 60}.zuliprc"),
    ],
)
def test_no_name_of_a_bot_leads_to_ones_own_zuliprc(
    person: Person, home: Path, email: str, file: str
) -> None:
    account = Account(
        address=addresses.parse("https://chat.example.test"), organization="", email=email
    )
    result = KeyResult(account=account, key=ApiKey("a" * 32), is_verified=True)
    person.window.show_page(PageName.KEY, result=result, is_bot=True)
    assert f"~/{file}" in person.texts()
    person.press("Save somewhere else…")
    (dialog,) = person.window.findChildren(QFileDialog)
    assert [Path(path).name for path in dialog.selectedFiles()] == [file]
    dialog.reject()


def test_a_bot_whose_key_was_regenerated_has_the_new_one_in_the_list(
    person: Person, server: Server
) -> None:
    list_bots(person, server("email").url)
    person.open_row("Bots", 0)
    person.wait(lambda: "Works" in person.texts())
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "New key" in person.texts().splitlines())
    person.press("My bots")
    person.wait(lambda: "Loading your bots" not in person.texts())
    person.open_row("Bots", 0)
    person.wait(lambda: "Works" in person.texts())
    person.press("Show API key")
    assert person.line("API key").text() != BOT_KEY


def test_the_way_back_from_a_bot_leads_to_the_bots_although_its_owner_is_remembered_now(
    person: Person, server: Server, remembered: RememberedAccounts
) -> None:
    person.get_key(server("email").url)
    person.press("Remember this account")
    person.wait(remembered.accounts)
    person.press("My bots")
    person.wait(lambda: person.rows("Bots"))
    person.open_row("Bots", 0)
    person.wait_for("API key")
    person.press("Back")
    person.wait(lambda: person.rows("Bots"))
    person.press("Back")
    person.press("Back")
    assert person.rows("Accounts")


def test_a_file_beside_the_bot_is_called_after_it(person: Person, server: Server) -> None:
    list_bots(person, server("email").url)
    person.open_row("Bots", 0)
    person.wait_for("API key")
    person.press("More programs…")
    person.wait(lambda: person.focus == "Find a program")
    person.type("zulip-run-bot\n")
    person.wait_for("Save for Bot (zulip-run-bot)")
    person.press("Save for Bot (zulip-run-bot)")
    (dialog,) = person.window.findChildren(QFileDialog)
    assert [Path(one).name for one in dialog.selectedFiles()] == ["helper-bot.zuliprc"]
    dialog.close()
