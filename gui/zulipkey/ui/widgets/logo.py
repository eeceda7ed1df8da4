"""The program's own mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QWidget

from zulipkey.ui.widgets import icons, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_SIZE: Final = 56


class Logo(QWidget):
    """The icon of the program, for the top of the first page."""

    EDGE: Final = 3
    """How much of it on each side, in pixels, is empty."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_SIZE, _SIZE))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painting.begin(self) as painter:
            icons.draw_application(painter, QRectF(self.rect()))
