"""The program's own mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF

from zulipkey.ui.widgets import icons, painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_SIZE: Final = 56


class Logo(painting.Square):
    """The icon of the program, for the top of the first page."""

    EDGE: Final = 3
    """How much of it on each side is empty, as ``theme.scaled``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painting.begin(self) as painter:
            icons.draw_application(painter, QRectF(self.rect()))
