"""What a person can choose in the settings, and that it holds."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
    QRadioButton,
)

from builders import Server
from person import Person
from zulipkey.desktop import resource_files
from zulipkey.messages import translation
from zulipkey.model.trust import Trust
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import theme
from zulipkey.ui.pages.key import KeyPage
from zulipkey.ui.theme import Scheme


@pytest.fixture(autouse=True)
def _theme_of_the_system() -> Iterator[None]:
    yield
    theme.choose(Scheme.SYSTEM)


def open_settings(person: Person) -> None:
    person.choose_in_menu("Settings")
    assert person.focus == "Network, Proxy and its password"


def test_the_network_is_reached_and_left_again(person: Person) -> None:
    open_settings(person)
    person.key(Qt.Key.Key_Return)
    assert person.sees("Use system settings")
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "Network, Proxy and its password"
    person.press("Back")
    assert person.focus == "Organization address"


@pytest.mark.parametrize(("name", "ground"), [("Light", "#F6F7F9"), ("Dark", "#1B1D21")])
def test_a_theme_shows_at_once_and_is_remembered(
    person: Person, preferences: Preferences, name: str, ground: str
) -> None:
    open_settings(person)
    assert person.find(QRadioButton, "Use system setting").isChecked()
    person.press(name)

    def ground_now() -> QColor:
        image = person.window.grab().toImage()
        return QColor(image.pixel(3, image.height() // 2))

    person.wait(lambda: ground_now() == QColor(ground))
    assert preferences.scheme == name.lower()
    person.key(Qt.Key.Key_Escape)
    open_settings(person)
    assert person.find(QRadioButton, name).isChecked()
    person.press("Use system setting")
    assert preferences.scheme == "system"


def test_the_leave_for_links_is_taken_back(person: Person, preferences: Preferences) -> None:
    preferences.allow_links()
    open_settings(person)
    box = person.find(QCheckBox, "Let the browser open Zulip Key")
    assert box.isChecked()
    person.press("Let the browser open Zulip Key")
    assert not preferences.receives_links
    person.press("Let the browser open Zulip Key")
    assert preferences.receives_links


def test_trust_is_listed_and_removed(person: Person, preferences: Preferences, home: Path) -> None:
    kept = "https://kept.example.com"
    for site in (kept, "https://old.example.com"):
        preferences.remember_trust(site, Trust(ca_file=str(home / "company.pem")))
    open_settings(person)
    assert "old.example.com\n~/company.pem" in person.texts()
    person.press("Remove what is trusted at old.example.com")
    person.wait(lambda: "old.example.com" not in person.texts())
    assert preferences.trusted_sites == (kept,)
    assert "None. Your system’s own certificates are used." not in person.texts()
    person.press("Remove what is trusted at kept.example.com")
    person.wait(lambda: "None. Your system’s own certificates are used." in person.texts())


def choose_language(person: Person, name: str) -> None:
    box = person.find(QComboBox, "Language")
    box.setFocus()
    while box.currentText() != name:
        step = Qt.Key.Key_Down if box.findText(name) > box.currentIndex() else Qt.Key.Key_Up
        QTest.keyClick(box, step)


def choose_time(person: Person, name: str, text: str) -> None:
    box = person.find(QComboBox, name)
    box.setFocus()
    while box.currentText() != text:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() != before, text


def test_the_times_that_are_chosen_hold(
    person: Person, server: Server, preferences: Preferences
) -> None:
    open_settings(person)
    assert person.find(QComboBox, "Hide a shown key after").currentText() == "30 seconds"
    assert person.find(QComboBox, "Clear a copied key after").currentText() == "45 seconds"
    choose_time(person, "Hide a shown key after", "Only when I hide it")
    choose_time(person, "Clear a copied key after", "5 minutes")
    assert (preferences.hide_key_seconds, preferences.clipboard_seconds) == (0, 300)
    person.key(Qt.Key.Key_Escape)
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert "Clears in 300 s" in person.texts()
    person.press("Show API key")
    assert not [one for one in person.running_timers() if one.interval() == 30_000]


def test_the_times_that_are_chosen_hold_for_the_key_that_is_open(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    open_settings(person)
    choose_time(person, "Hide a shown key after", "5 minutes")
    choose_time(person, "Clear a copied key after", "2 minutes")
    person.key(Qt.Key.Key_Escape)
    person.press("Copy API key")
    assert "Clears in 120 s" in person.texts()
    person.press("Show API key")
    assert [one for one in person.running_timers() if one.interval() == 300_000]


def test_a_time_that_is_chosen_while_the_page_of_the_key_stands_ready_holds(
    person: Person, server: Server
) -> None:
    person.find_organization(server("email").url)
    person.wait(lambda: person.window.findChildren(KeyPage))
    open_settings(person)
    choose_time(person, "Clear a copied key after", "5 minutes")
    person.key(Qt.Key.Key_Escape)
    person.enter_credentials("iago@zulip.com")
    person.wait_for("API key")
    person.press("Copy API key")
    assert "Clears in 300 s" in person.texts()


def test_a_time_that_is_chosen_elsewhere_is_offered_too(
    person: Person, preferences: Preferences
) -> None:
    preferences.remember_hide_key_seconds(17)
    open_settings(person)
    assert person.find(QComboBox, "Hide a shown key after").currentText() == "17 seconds"


class TestAnAdministratorsTime:
    """The administrator has set how long a copy stays."""

    @pytest.fixture
    def defaults(self) -> Policy:
        return Policy(clipboard_seconds=20)

    def test_it_is_shown_and_cannot_be_changed(self, person: Person) -> None:
        open_settings(person)
        box = person.find(QComboBox, "Clear a copied key after")
        assert box.currentText() == "20 seconds"
        assert not box.isEnabled()
        assert "Set by your administrator." in person.texts()


def test_the_wheel_over_a_choice_changes_nothing(person: Person) -> None:
    open_settings(person)
    box = person.find(QComboBox, "Clear a copied key after")
    before = box.currentText()
    where = QPointF(box.rect().center())
    wheel = QWheelEvent(
        where,
        QPointF(box.mapToGlobal(where)),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, wheel)
    assert box.currentText() == before


_HALLO = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="LANGUAGE">
<context><name>SettingsPage</name><message><source>Settings</source>
<translation>Einstellungen</translation></message>
<message><source>&amp;Hide a shown key after</source>
<translation>表示したキーを隠すまでの時間(&amp;H)</translation></message></context>
<context><name>AddressStep</name><message><source>Organization address</source>
<translation>Adresse</translation></message></context>
<context><name>CredentialsStep</name><message><source>&amp;Email</source>
<translation>メール(&amp;M)</translation></message></context></TS>"""


@pytest.fixture(scope="module")
def resources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two languages that know a few words, one of them from right to left."""
    root = tmp_path_factory.mktemp("resources")
    sources = [root / "translations" / f"zulipkey_{code}.ts" for code in ("de", "ar")]
    for source in sources:
        source.parent.mkdir(exist_ok=True)
        source.write_text(_HALLO.replace("LANGUAGE", source.stem[-2:]), "utf-8")
    call = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"
    subprocess.run([sys.executable, "-c", call, "-silent", *sources], check=True)
    shutil.copytree(resource_files.root() / "icons", root / "icons")
    shutil.copy(resource_files.root() / "icon.svg", root)
    return root


@pytest.fixture
def languages(resources: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The languages that can be chosen."""
    monkeypatch.setattr(resource_files, "root", lambda: resources)
    way_of_writing = QLocale()
    yield
    translation.use("en")
    QLocale.setDefault(way_of_writing)


@pytest.mark.usefixtures("languages")
class TestAnotherLanguage:
    """It is chosen in the settings, and spoken at once."""

    def test_it_is_spoken_at_once_and_what_was_typed_stays(
        self, person: Person, preferences: Preferences
    ) -> None:
        person.type("chat.example.com")
        open_settings(person)
        choose_language(person, "Deutsch")
        person.wait(lambda: "Einstellungen" in person.texts())
        assert preferences.language == "de"
        box = person.find(QComboBox, "Language")
        assert box.hasFocus()
        assert box.currentText() == "Deutsch"
        person.key(Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
        assert person.focus == "表示したキーを隠すまでの時間"
        person.key(Qt.Key.Key_Escape)
        person.wait(lambda: person.line("Adresse").text() == "chat.example.com")

    def test_an_organization_and_a_password_stay(self, person: Person, server: Server) -> None:
        person.find_organization(server("email").url)
        person.wait_for("Organization")
        person.type("iago@zulip.com\tabcd1234")
        open_settings(person)
        choose_language(person, "Deutsch")
        person.wait(lambda: "Einstellungen" in person.texts())
        person.key(Qt.Key.Key_Escape)
        person.wait_for("Organization")
        person.line("Password").setFocus()
        person.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
        assert person.focus == "Email"
        assert person.line("Email").text() == "iago@zulip.com"
        person.press("Sign in")
        person.wait_for("API key")

    def test_from_right_to_left_everything_is_mirrored(self, person: Person) -> None:
        open_settings(person)
        choose_language(person, "العربية")
        page = person.window.page
        person.wait(lambda: person.window.page is not page)
        assert person.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        choose_language(person, "English")
        person.wait(lambda: person.window.layoutDirection() is Qt.LayoutDirection.LeftToRight)

    def test_what_a_program_gets_still_names_the_file_that_was_saved(
        self, person: Person, server: Server, home: Path
    ) -> None:
        person.get_key(server("email").url)
        person.press("Set up Claude Desktop")
        person.press("Save somewhere else…")
        (dialog,) = person.window.findChildren(QFileDialog)
        dialog.fileSelected.emit(str(home / "elsewhere"))
        dialog.close()
        person.wait(lambda: "Saved to ~/elsewhere." in person.message)
        open_settings(person)
        choose_language(person, "Deutsch")
        person.wait(lambda: "Einstellungen" in person.texts())
        person.key(Qt.Key.Key_Escape)
        person.wait_for("Copy")
        texts = person.window.page.findChildren(QPlainTextEdit)
        (entry,) = (one for one in texts if one.isVisible())
        (server_of_entry,) = json.loads(entry.toPlainText())["mcpServers"].values()
        assert server_of_entry["args"][-1] == str(home / "elsewhere")

    def test_a_new_key_that_is_kept_nowhere_stays(self, person: Person, server: Server) -> None:
        person.get_key(server("email").url)
        person.press("Copy API key")
        copied = QApplication.clipboard().text()
        open_settings(person)
        choose_language(person, "Deutsch")
        person.wait(lambda: "Einstellungen" in person.texts())
        person.key(Qt.Key.Key_Escape)
        person.wait_for("API key")
        assert QApplication.clipboard().text() == copied
        person.press("Clear now")
