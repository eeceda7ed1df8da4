"""The frame that shows, while files are dragged over the window, that they can be dropped."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting

_EDGE: Final = 8


class DropFrame(QWidget):
    """A dashed frame with a sentence, above all other widgets; hidden at first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def cover(self, room: QRect) -> None:
        """Cover this area of the parent."""
        self.setAccessibleName(self.tr("Drop to check the file"))
        self.setGeometry(room)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the veil, the frame and the sentence."""
        with painting.begin(self) as painter:
            now = theme.colours()
            veil = QColor(now.window)
            veil.setAlpha(245)
            painter.fillRect(self.rect(), veil)
            pen = QPen(now.focus, now.focus_width, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            frame = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            painter.drawRoundedRect(frame, theme.CARD_RADIUS, theme.CARD_RADIUS)
            painter.setPen(now.text)
            painter.setFont(theme.font(theme.Text.PAGE))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.adjusted(16, 16, -16, -16), int(flags), self.accessibleName())
