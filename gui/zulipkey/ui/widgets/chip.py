"""A mark that tells a state in one or two words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting

ICONS: Final = {
    theme.Tone.DANGER: "danger",
    theme.Tone.WARNING: "warning",
    theme.Tone.OK: "ok",
    theme.Tone.INFO: "info",
}
"""The icon that says what a tone's colour says."""

_ICON: Final = 14


class Chip(QLabel):
    """An icon and a few words on the ground of a tone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = theme.Tone.INFO
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(theme.Text.LABEL))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_state(self, text: str, tone: theme.Tone) -> None:
        """Tell a state; an empty text hides the mark."""
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for icon and text, with room around."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _ICON + 6 + 2 * 10
        return QSize(width, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Need all of it."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground, icon and text."""
        painter = QPainter(self)
        painting.smooth(painter)
        ink, ground = theme.colours().tones[self._tone]
        painting.box(painter, QRectF(self.rect()), fill=ground, radius=6)
        is_rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        at = self.width() - 10 - _ICON if is_rtl else 10
        icons.draw(painter, ICONS[self._tone], ink, QRectF(at, 0, _ICON, self.height()))
        painter.setPen(ink)
        edge = 10 + _ICON + 6
        text = self.rect().adjusted(10 if is_rtl else edge, 0, -edge if is_rtl else -10, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
