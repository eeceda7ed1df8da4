"""The owner of a key: a circle with an initial, the name, email and organization, and a state."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.chip import Chip
from zulipkey.ui.widgets.flow import column
from zulipkey.ui.widgets.label import Label, small_label

_CIRCLE: Final = 44
_GAP: Final = 12
_narrowest: Final = partial(theme.least_room, _CIRCLE, _GAP, edge=0)
"""Returns the minimum width of a name, in pixels."""


class PersonRow(QWidget):
    """A row that shows one account."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._circle = painting.Square(
            _CIRCLE,
            self,
            lambda painter, at: painting.tile(painter, at, self._name.text(), round_=True),
        )
        self._name = Label(self, kind=theme.Text.PAGE, selectable=True, unbroken=_narrowest)
        self.chip = Chip(self, _narrowest)
        """The state of the account's key."""
        self._email = small_label(self, selectable=True, unbroken=_narrowest)
        self._where = small_label(self, selectable=True, unbroken=_narrowest)
        self._top = QHBoxLayout()
        self._top.setSpacing(theme.ROW_GAP)
        self._top.addWidget(self._name, 1)
        texts = (self._top, self._email, self._where)
        self._texts = column(*texts, spacing=theme.LINE_GAP)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._texts, 1)

    def show_person(self, name: str, email: str, where: str) -> None:
        """Show an account; empty texts take no room."""
        for label, text in ((self._name, name), (self._email, email), (self._where, where)):
            label.setText(text)
            label.setVisible(bool(text))
        self._circle.update()

    def event(self, event: QEvent) -> bool:
        """Place the chip again when the row's size, the state or the name changes."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place_chip()
        return super().event(event)

    def _place_chip(self) -> None:
        """Put the chip beside the name, or below all texts if the name is too long."""
        name = self._name.fontMetrics().horizontalAdvance(self._name.text())
        beside = self._circle.width() + _GAP + self._top.spacing() + self.chip.sizeHint().width()
        needed = beside + name + 4
        place = self._top if needed <= self.width() else self._texts
        if place.indexOf(self.chip) < 0:
            self._top.removeWidget(self.chip)
            self._texts.removeWidget(self.chip)
            place.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeading)
            if place is self._texts:
                self.chip.raise_()
            else:
                self.chip.stackUnder(self._email)
