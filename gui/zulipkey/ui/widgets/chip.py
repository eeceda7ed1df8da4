"""A chip that shows a state in one or two words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.label import breakable, widest_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

_ICON: Final = 14
_EDGE: Final = 10
_WRAPS: Final = Qt.TextFlag.TextWordWrap


class Chip(QLabel):
    """An icon and a few words on the background of a tone."""

    def __init__(self, parent: QWidget, narrowest: Callable[[], int]) -> None:
        """Build the chip, hidden.

        Args:
            parent: the parent widget.
            narrowest: returns the width, in pixels, that it has at least; wider words are broken.
        """
        super().__init__(parent)
        self._narrowest = narrowest
        self._tone = theme.Tone.INFO
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self)
        self.hide()

    def follow_theme(self) -> None:
        """Set the font from the theme."""
        self.setFont(theme.font(theme.Text.LABEL))

    def show_state(self, text: str, tone: theme.Tone) -> None:
        """Show a state; an empty text hides the chip."""
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size with icon and text on one line, and padding."""
        metrics = self.fontMetrics()
        width = self._needed(10_000).width()  # Arabic letters need more than their advances
        return QSize(width + self._before() + _EDGE, metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        """Return the size with one word per line."""
        widest = widest_word(self.fontMetrics(), self.text())
        width = min(widest + 1 + self._before() + _EDGE, self._narrowest())
        return QSize(width, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Return True: wrapped words need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return self._needed(max(width - self._before() - _EDGE, 1)).height() + 8

    def _before(self) -> int:
        return _EDGE + theme.scaled(_ICON) + 6

    def _needed(self, width: int) -> QRect:
        room = QRect(0, 0, width, 10_000)
        return self.fontMetrics().boundingRect(room, int(_WRAPS), self._broken(width))

    def _broken(self, width: int) -> str:
        return breakable(self.fontMetrics(), self.text(), width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw background, icon and text."""
        with painting.begin(self) as painter:
            ink, ground = theme.colours().tones[self._tone]
            painting.box(painter, QRectF(self.rect()), fill=ground, radius=6)
            icon = theme.scaled(_ICON)
            at = painting.mirrored(self, _EDGE, icon)
            icons.draw(painter, icons.OF_TONE[self._tone], ink, QRectF(at, 0, icon, self.height()))
            painter.setPen(ink)
            room = self.width() - self._before() - _EDGE
            text = QRect(painting.mirrored(self, self._before(), room), 0, room, self.height())
            flags = int(Qt.AlignmentFlag.AlignVCenter | _WRAPS)
            painter.drawText(text, flags, self._broken(room))
