"""Check boxes and radio buttons with borders that are visible in both themes."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import PressedOnce
from zulipkey.ui.widgets.label import drawn, widest_word

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QPainter, QPaintEvent

_BOX: Final = 20
_GAP: Final = 10
EDGE: Final = 4
"""The space, in pixels, around the box and the text, for the focus ring."""


def before_text() -> int:
    """Return the distance, in pixels, from the edge of the box to the text."""
    return theme.scaled(_BOX) + _GAP


class _Choice(PressedOnce):
    """The common base: a box or circle with a text beside it that wraps."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        width = self._beside() + self.fontMetrics().horizontalAdvance(drawn(self.text())) + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size with one word per line."""
        width = self._beside() + widest_word(self.fontMetrics(), drawn(self.text())) + 4
        return QSize(width, self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - self._beside(), 1), 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        text = self.fontMetrics().boundingRect(room, flags, drawn(self.text())).height()
        return max(theme.scaled(_BOX), text) + 2 * EDGE

    def hitButton(self, _position: object) -> bool:
        """Return True: a click anywhere on the widget counts."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting.begin(self) as painter:
            now, side = theme.colours(), theme.scaled(_BOX)
            painting.ring(painter, self)
            left = painting.mirrored(self, EDGE, side)
            self._draw_box(painter, QRectF(left, (self.height() - side) / 2, side, side))
            before, behind = EDGE + before_text(), EDGE
            ends = (behind, before) if self.isRightToLeft() else (before, behind)
            text = self.rect().adjusted(ends[0], 0, -ends[1], 0)
            upright = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
            flags = painting.beginning(self) | upright | painting.mnemonic_flag(self)
            painter.setPen(now.text if self.isEnabled() else now.muted)
            painter.drawText(text, int(flags), self.text())

    def _draw_empty(self, painter: QPainter, box: QRectF, border: QColor, radius: float) -> None:
        now = theme.colours()
        painting.box(
            painter,
            box,
            fill=now.field if self.isEnabled() else now.disabled,
            border=border,
            width=max(now.border_width, 1.5),
            radius=radius,
            dashed=painting.is_dashed(self),
        )

    @abstractmethod
    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box or circle."""

    def _beside(self) -> int:
        return EDGE + before_text() + EDGE


class CheckBox(_Choice, QCheckBox):
    """A box with a text beside it."""

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        now, is_on, radius = theme.colours(), self.isChecked(), box.width() / 4
        if is_on and self.isEnabled():
            painting.box(painter, box, fill=now.primary, radius=radius)
        else:
            self._draw_empty(painter, box, now.border, radius)
        if is_on:
            ink = now.on_primary if self.isEnabled() else now.muted
            icons.draw(painter, "ok", ink, box.adjusted(2, 2, -2, -2))


class RadioButton(_Choice, QRadioButton):
    """A circle with a text beside it."""

    def _draw_box(self, painter: QPainter, box: QRectF) -> None:
        now, radius, inset = theme.colours(), box.width() / 2, box.width() / 4
        ink = now.primary if self.isEnabled() else now.muted
        self._draw_empty(painter, box, ink if self.isChecked() else now.border, radius)
        if self.isChecked():
            dot = box.adjusted(inset, inset, -inset, -inset)
            painting.box(painter, dot, fill=ink, radius=dot.width() / 2)
