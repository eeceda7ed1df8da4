"""A scroll bar whose handle can be seen in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtWidgets import QScrollBar, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.button import TEXT_PADDING

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDTH: Final = theme.NARROW_MARGIN_X - TEXT_PADDING
"""What stands out at the edge of a page is not covered: the ring around a text button."""
_INSET: Final = 2


class ScrollBar(QScrollBar):
    """A vertical one: only the handle is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_WIDTH)

    def sizeHint(self) -> QSize:
        """Ask for no more: what is scrolled gets the rest."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle, where there is something to scroll."""
        with painting.begin(self) as painter:
            now = theme.colours()
            painting.box(painter, QRectF(self.rect()), fill=now.window, radius=0)
            if self.maximum() == self.minimum():
                return
            from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # many enums

            option = QStyleOptionSlider()
            self.initStyleOption(option)
            part = QStyle.SubControl.SC_ScrollBarSlider
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, part, self
            )
            rect = QRectF(handle).adjusted(_INSET, 0, -_INSET, 0)
            painting.box(painter, rect, fill=now.border, radius=rect.width() / 2)
