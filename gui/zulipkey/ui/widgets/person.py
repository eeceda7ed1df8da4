"""Whose key it is: a circle with an initial, the name, what tells them apart, and a state."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.chip import Chip
from zulipkey.ui.widgets.label import Label

_CIRCLE: Final = 44


class PersonRow(QWidget):
    """One account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._circle = _Circle(self)
        self._name = Label(self, kind=theme.Text.PAGE, selectable=True)
        self._email = Label(self, kind=theme.Text.SECONDARY, muted=True, selectable=True)
        self._where = Label(self, kind=theme.Text.SECONDARY, muted=True, selectable=True)
        self.chip = Chip(self)
        """What is known of it."""
        texts = QVBoxLayout()
        texts.setSpacing(1)
        for label in (self._name, self._email, self._where):
            texts.addWidget(label)
        texts.addSpacing(theme.LABEL_GAP)
        texts.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_person(self, name: str, email: str, where: str) -> None:
        """Show an account; what is empty takes no room."""
        self._circle.show_name(name)
        for label, text in ((self._name, name), (self._email, email), (self._where, where)):
            label.setText(text)
            label.setVisible(bool(text))


class _Circle(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = ""
        self.setFixedSize(QSize(_CIRCLE, _CIRCLE))

    def show_name(self, name: str) -> None:
        self._name = name
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.tile(painter, QRectF(self.rect()), self._name, round_=True)
