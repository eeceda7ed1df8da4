"""A thin bar that shows that work is in progress."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QTimerEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QPaintEvent, QShowEvent

_EVERY_MS = 33
_ROUND_MS = 1400


class BusyBar(QProgressBar):
    """A bar that moves while it is visible; it runs no timer while hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = 0
        self._timer = 0
        self.setRange(0, 0)
        self.setTextVisible(False)
        self.setFixedHeight(theme.BAR)
        #: A bar that moves while something is under way, for screen readers.
        self.setAccessibleName(self.tr("Progress"))

    def showEvent(self, event: QShowEvent) -> None:
        """Start the timer."""
        super().showEvent(event)
        self._timer = self._timer or self.startTimer(_EVERY_MS)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the timer."""
        super().hideEvent(event)
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Move by one frame."""
        self._at = (self._at + _EVERY_MS) % _ROUND_MS
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the groove, and a piece that moves along it in reading direction."""
        with painting.begin(self) as painter:
            if self.isRightToLeft():
                painter.translate(self.width(), 0)
                painter.scale(-1, 1)
            now, rect = theme.colours(), QRectF(self.rect())
            if now.line == now.primary:  # high contrast: an outline keeps the piece visible
                painting.box(painter, rect, border=now.line, radius=theme.BAR / 2)
            else:
                painting.box(painter, rect, fill=now.line, radius=theme.BAR / 2)
            width = rect.width() / 3
            left = (rect.width() + width) * self._at / _ROUND_MS - width
            piece = QRectF(left, 0, width, rect.height()).intersected(rect)
            painting.box(painter, piece, fill=now.primary, radius=theme.BAR / 2)
