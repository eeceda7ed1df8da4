"""An icon that says how what stands beside it is meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting


class Mark(QWidget):
    """The icon of a tone, in its colour; the text beside it says the same."""

    def __init__(self, parent: QWidget, tone: theme.Tone = theme.Tone.INFO) -> None:
        super().__init__(parent)
        self._tone = tone
        self._follow_font()

    def set_tone(self, tone: theme.Tone) -> None:
        """Change how it is meant."""
        self._tone = tone
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._follow_font()

    def _follow_font(self) -> None:
        size = max(theme.ICON, QFontMetrics(theme.font(theme.Text.BODY)).height())
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painting.begin(self) as painter:
            ink = theme.colours().tones[self._tone][0]
            icons.draw(painter, icons.OF_TONE[self._tone], ink, QRectF(self.rect()))
