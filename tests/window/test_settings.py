"""What a person can choose in the settings, and that it holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QRadioButton

from person import Person
from zulipkey.demo import DemoServer
from zulipkey.model.trust import Trust
from zulipkey.storage.policy import Policy
from zulipkey.storage.preferences import Preferences
from zulipkey.ui import theme
from zulipkey.ui.theme import Scheme

Server = Callable[..., DemoServer]


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
    assert preferences.trusted_sites == (kept,)
    assert "old.example.com" not in person.texts()
    assert "None. Your system’s own certificates are used." not in person.texts()
    person.press("Remove what is trusted at kept.example.com")
    assert "None. Your system’s own certificates are used." in person.texts()


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
