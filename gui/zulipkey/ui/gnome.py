"""GNOME's dark mode at startup: Qt's GNOME theme notices it only when the setting changes.

Qt asks the desktop portal for the setting as well, but ignores the first answer.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import SLOT, QObject, Qt, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant
from PySide6.QtGui import QGuiApplication

_SETTINGS: Final = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SCHEME: Final = ("org.freedesktop.appearance", "color-scheme")
_DARK: Final = 1


class GnomeScheme(QObject):
    """Makes Qt's colour scheme dark whenever the desktop's is."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._was_dark = False
        bus = QDBusConnection.sessionBus()
        slot = SLOT("_take_change(QString,QString,QDBusVariant)")
        bus.connect(*_SETTINGS, "SettingChanged", self, slot)  # type: ignore[call-overload]
        question = QDBusMessage.createMethodCall(*_SETTINGS, "Read")
        question.setArguments(_SCHEME)
        self._asked = QDBusPendingCallWatcher(bus.asyncCall(question), self)
        self._asked.finished.connect(self._take_answer)

    @Slot()
    def _take_answer(self) -> None:
        for value in self._asked.reply().arguments()[:1]:
            self._take(value)

    @Slot(str, str, QDBusVariant)
    def _take_change(self, space: str, key: str, value: QDBusVariant) -> None:
        if (space, key) == _SCHEME:
            self._take(value)

    def _take(self, value: object) -> None:
        while isinstance(value, QDBusVariant):
            value = value.variant()
        if value == _DARK:
            self._hints.setColorScheme(Qt.ColorScheme.Dark)
        elif self._was_dark:
            self._hints.unsetColorScheme()
        self._was_dark = value == _DARK
