"""A simulated user of the window, who finds widgets by their accessible names."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QMetaObject, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.ui.window import Window

W = TypeVar("W", bound=QWidget)


class Clock:
    """The clock of the window's countdowns; it advances only when a test says so."""

    def __init__(self) -> None:
        self._now = time.monotonic()

    def __call__(self) -> float:
        return self._now

    def let_pass(self, seconds: float) -> None:
        self._now += seconds


class Person:
    """A user who works with one window."""

    def __init__(self, window: Window, qtbot: QtBot, clock: Clock | None = None) -> None:
        self.window = window
        self._clock = clock or Clock()
        self._qtbot = qtbot

    # ── Seeing ────────────────────────────────────────────────────────────────────────────────

    def find(self, kind: type[W], *names: str) -> W:
        found = [one for one in self._visible(kind) if name_of(one) in names]
        assert len(found) == 1, (names, found, self.names())
        return found[0]

    def sees(self, name: str) -> bool:
        return name in self.names()

    def is_in_view(self, name: str, kind: type[QWidget] = QWidget) -> bool:
        """Return whether the whole widget is visible without scrolling."""
        widget = self.find(kind, name)
        return widget.visibleRegion().boundingRect() == widget.rect()

    def names(self) -> list[str]:
        return [name for one in self._visible(QWidget) if (name := name_of(one))]

    def line(self, *names: str) -> QLineEdit:
        return self.find(QLineEdit, *names)

    def texts(self) -> str:
        """Return all visible text of labels and fields, one widget a line."""
        return "\n".join(
            tilde(one.text())
            for one in self._visible(QWidget)
            if isinstance(one, (QLabel, QLineEdit))
        )

    @property
    def message(self) -> str:
        """The text of the visible messages: the page's, and the window's if there is one."""
        said = [tilde(one.text) for one in self._visible(Notice)]
        assert len(said) == len(set(said)), said
        return "\n".join(said)

    def error(self, name: str) -> str:
        """Return the text below a field: a hint, or what has to be changed."""
        return tilde(self.line(name).accessibleDescription())

    def message_buttons(self) -> list[str]:
        return [
            name_of(button)
            for message in self._visible(Notice)
            for button in message.findChildren(QPushButton)
            if button.isVisible()
        ]

    @property
    def focus(self) -> str:
        widget = QApplication.focusWidget()
        return name_of(widget) if widget is not None else ""

    def wait(self, until: Callable[[], object]) -> None:
        def check() -> bool:
            return bool(until())

        self._qtbot.waitUntil(check)

    def wait_for(self, name: str) -> None:
        self.wait(lambda: self.sees(name))

    def wait_for_message(self) -> str:
        """Wait for the message of a result; a slow computer shows “Saving…” before it."""
        self.wait(lambda: self.message not in {"", "Saving…"})
        return self.message

    def _visible(self, kind: type[W]) -> list[W]:
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    # ── Acting ────────────────────────────────────────────────────────────────────────────────

    def type(self, text: str) -> None:
        """Type into the focused widget; a tab and a newline press Tab and Return."""
        for character in text:
            target = QApplication.focusWidget() or self.window
            match character:
                case "\t":
                    QTest.keyClick(target, Qt.Key.Key_Tab)
                case "\n":
                    QTest.keyClick(target, Qt.Key.Key_Return)
                case _:
                    QTest.keyClicks(target, character)

    def press(self, name: str) -> None:
        button = self.find(QAbstractButton, name)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def running_timers(self) -> list[QTimer]:
        return [timer for timer in self.window.findChildren(QTimer) if timer.isActive()]

    def let_pass(self, *, seconds: float) -> None:
        """Fire the running timers of this length now, without waiting for them."""
        timers = [one for one in self.running_timers() if one.interval() == seconds * 1000]
        assert timers
        self._clock.let_pass(seconds)
        for timer in timers:
            if timer.isSingleShot():
                timer.stop()
            QMetaObject.invokeMethod(timer, "timeout")

    def paste(self, name: str, text: str) -> None:
        line = self.line(name)
        line.setFocus()
        QApplication.clipboard().setText(text)
        line.selectAll()
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def rows(self, name: str) -> list[str]:
        """Return the accessible names of a list's rows."""
        return [
            name_of(row) for row in self.find(Card, name).findChildren(OpenRow) if row.isVisible()
        ]

    def open_row(self, name: str, row: int) -> None:
        """Click a row of a list."""
        rows = [one for one in self.find(Card, name).findChildren(OpenRow) if one.isVisible()]
        QTest.mouseClick(rows[row], Qt.MouseButton.LeftButton)

    def choose_in_row(self, name: str, row: int, entry: str) -> None:
        """Choose an entry from a row's menu."""
        rows = [one for one in self.find(Card, name).findChildren(OpenRow) if one.isVisible()]
        (action,) = (
            one for one in rows[row].menu_of_row.actions() if one.text().replace("&", "") == entry
        )
        action.trigger()

    def choose_in_menu(self, entry: str) -> None:
        """Choose an entry from the page's menu."""
        actions = self.window.page.menu.actions()
        (action,) = (one for one in actions if one.text().replace("&", "") == entry)
        action.trigger()

    def choose(self, button: str, entry: str) -> None:
        self.menu_entry(button, entry).trigger()

    def menu_entry(self, button: str, entry: str) -> QAction:
        menu = self.find(QToolButton, button).menu()
        (action,) = (action for action in menu.actions() if action.text() == entry)
        return action

    def find_organization(self, address: str) -> None:
        """Enter an address, replacing the previous one, and go on to the next step."""
        if not self.sees("Organization address"):
            self.press("Change")
        self.retype(f"{address}\t", "Organization address")
        self.wait(lambda: self.sees("Organization") or self.message)

    def retype(self, text: str, *names: str) -> None:
        """Replace the text of a field by typing."""
        line = self.line(*names)
        line.setFocus()
        line.selectAll()
        self.type(text)

    def enter_credentials(self, login: str, password: str = "abcd1234") -> None:
        """Type login and password, replacing what was there, and press Return."""
        self.retype(login, "Email", "Username", "Email or username")
        self.retype(f"{password}\n", "Password")

    def sign_in(self, address: str, login: str, password: str = "abcd1234") -> None:
        self.find_organization(address)
        self.wait_for("Organization")
        self.enter_credentials(login, password)

    def get_key(self, address: str, login: str = "iago@zulip.com") -> None:
        self.sign_in(address, login)
        self.wait_for("API key")

    def shown_key(self) -> str:
        """Show the key on its page, and return it."""
        self.wait_for("API key")
        self.press("Show API key")
        return self.line("API key").text()


def copy_by_menu(text: QWidget) -> None:
    """Choose the first entry of a text's context menu, which copies the selection."""
    where = text.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(text, QContextMenuEvent(reason, where, text.mapToGlobal(where)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()


def drag_over(text: QWidget) -> None:
    """Select text with the mouse."""
    left, end = Qt.MouseButton.LeftButton, QPoint(text.width() // 2, 15)
    QTest.mousePress(text, left, pos=QPoint(12, 15))
    QTest.mouseMove(text, end)
    QTest.mouseRelease(text, left, pos=end)


def is_marked_secret(copied: QMimeData) -> bool:
    """Return whether the data carries the mark that tells clipboard managers not to keep it."""
    if sys.platform == "win32":
        return copied.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    return bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"


def name_of(widget: QWidget) -> str:
    """Return the name that a screen reader reads out."""
    if widget.accessibleName():
        return tilde(widget.accessibleName())
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def tilde(text: str) -> str:
    """Return ``text`` with ``~/`` for the home folder on Windows, which shows full paths."""
    if sys.platform == "win32":
        below_home = re.escape(os.environ["USERPROFILE"]) + r"((?:\\[^\\\s,;:]+)+)"
        return re.sub(below_home, lambda found: "~" + found[1].replace("\\", "/"), text)
    return text
