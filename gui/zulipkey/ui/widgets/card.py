"""A card that groups widgets on a background of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Card(QFrame):
    """A rounded box with a column of widgets."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        padding = theme.CARD_PADDING
        self.column.setContentsMargins(padding, padding, padding, padding)
        self.column.setSpacing(theme.ROW_GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box."""
        with painting.begin(self) as painter:
            now = theme.colours()
            painting.box(
                painter,
                QRectF(self.rect()),
                fill=now.card,
                border=now.line,
                width=now.border_width,
                radius=theme.CARD_RADIUS,
            )
