"""Someone without a plan presses, types and turns back at once: what must hold after each step."""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from builders import Server
from person import Person, name_of
from zulipkey.ui import theme

W = TypeVar("W", bound=QWidget)

STEPS = 250
KEYS = (
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Delete, Qt.Key.Key_End, Qt.Key.Key_F10),
)
LOGINS = ("iago", "iago", "hamlet", "slow", "limited", "broken", "me-slow", "me-refused")
SIZES = ((theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT), (480, 600), (900, 900))


class Monkey:
    """Does what comes to its mind, which a seed decides, and waits for nothing."""

    def __init__(self, person: Person, seed: int, address: str) -> None:
        self.window = person.window
        self._random = random.Random(seed)
        self._address = address

    def act(self) -> None:
        """Do one thing, and close what it opened above the window."""
        ways = {self._press: 8, self._key: 4, self._choose: 4, self._fill_in: 4}
        ways |= {self._resize: 1, self._start_over: 1}
        (way,) = self._random.choices([*ways], [*ways.values()])
        page = self.window.page.name.name
        sys.stdout.write(f"{page}: {way.__name__} {way()}\n")
        for _ in range(self._random.randrange(4)):
            QTest.qWait(2)
        while above := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            if isinstance(above, QDialog):
                above.reject()
            else:
                above.close()

    def usable(self, kind: type[W]) -> list[W]:
        """Return what could be used now."""
        widgets = self.window.findChildren(kind)
        return [one for one in widgets if one.isVisible() and one.isEnabled()]

    def _press(self) -> str:
        button = self._random.choice(self.usable(QAbstractButton))
        name = name_of(button)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        return name

    def _key(self) -> str:
        key = self._random.choice(KEYS)
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        return key.name

    def _choose(self) -> str:
        menus = self.window.page.findChildren(QMenu)  # those of rows, too
        actions = [one for menu in menus for one in menu.actions() if one.isEnabled()]
        action = self._random.choice([one for one in actions if one.text()])
        text = action.text()
        action.trigger()
        return text

    def _fill_in(self) -> str:
        lines = [one for one in self.usable(QLineEdit) if not one.isReadOnly()]
        for line in lines:
            login = f"{self._random.choice(LOGINS)}@zulip.com"
            known = {"Organization address": self._address, "Email": login, "Password": "abcd1234"}
            line.setFocus()
            line.selectAll()
            QTest.keyClicks(line, known.get(name_of(line), "something"))
        if lines:
            QTest.keyClick(QApplication.focusWidget() or self.window, Qt.Key.Key_Return)
        return ", ".join(map(name_of, lines))

    def _resize(self) -> str:
        size = self._random.choice(SIZES)
        self.window.resize(*size)
        return str(size)

    def _start_over(self) -> str:
        self.window.start_over()
        return ""


def faults(monkey: Monkey) -> list[str]:
    """Say what must not be, whatever was done."""
    page = monkey.window.page
    focused = QApplication.focusWidget()
    found = [f"{one} has no name" for one in monkey.usable(QAbstractButton) if not name_of(one)]
    if focused is None:
        stops = [
            one for one in monkey.usable(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        found += ["nothing has the focus"] if stops else []
    elif not focused.isVisible():
        found.append(f"{name_of(focused)} has the focus unseen")
    if page.minimumSizeHint().width() > monkey.window.width():
        found.append("the page is wider than the window")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_nothing_is_raised_or_lost_whatever_is_done(
    person: Person, server: Server, qtbot: QtBot, seed: int
) -> None:
    monkey = Monkey(person, seed, server("demo").url)
    for _ in range(STEPS):
        monkey.act()
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not faults(monkey), timeout=10_000)
        assert faults(monkey) == []
