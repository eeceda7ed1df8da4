"""Boxes and circles that are ticked, with borders that can be seen in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.label import widest_word

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

_BOX: Final = 20
_GAP: Final = 10
EDGE: Final = 4
"""Around the box and the text, for the focus ring."""


class CheckBox(QCheckBox):
    """A box with a text beside it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        _let_wrap(self)

    def sizeHint(self) -> QSize:
        """Ask for box and text."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Let the text wrap between words."""
        return _least_size(self)

    def hasHeightForWidth(self) -> bool:
        """Be higher where the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return _height(self, width)

    def hitButton(self, _position: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick, text and focus ring."""
        with painting.begin(self) as painter:
            box = _draw_ring(painter, self)
            now = theme.colours()
            if self.isChecked():
                painting.box(painter, box, fill=now.primary, radius=5)
                icons.draw(painter, "ok", now.on_primary, box.adjusted(2, 2, -2, -2))
            else:
                width = max(now.border_width, 1.5)
                painting.box(painter, box, fill=now.field, border=now.border, width=width, radius=5)
            _draw_text(painter, self)


class RadioButton(QRadioButton):
    """A circle with a text beside it."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        _let_wrap(self)

    def sizeHint(self) -> QSize:
        """Ask for circle and text."""
        return _size(self)

    def minimumSizeHint(self) -> QSize:
        """Let the text wrap between words."""
        return _least_size(self)

    def hasHeightForWidth(self) -> bool:
        """Be higher where the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return _height(self, width)

    def hitButton(self, _position: object) -> bool:
        """Take a click anywhere on it."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw circle, dot, text and focus ring."""
        with painting.begin(self) as painter:
            box = _draw_ring(painter, self)
            now = theme.colours()
            border = now.primary if self.isChecked() else now.border
            width = max(now.border_width, 1.5)
            painting.box(painter, box, fill=now.field, border=border, width=width, radius=_BOX / 2)
            if self.isChecked():
                painting.box(painter, box.adjusted(5, 5, -5, -5), fill=now.primary, radius=_BOX / 2)
            _draw_text(painter, self)


def _let_wrap(button: QAbstractButton) -> None:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


def _size(button: QAbstractButton) -> QSize:
    width = _beside() + button.fontMetrics().horizontalAdvance(_shown(button)) + 4
    return QSize(width, _height(button, width))


def _least_size(button: QAbstractButton) -> QSize:
    width = _beside() + widest_word(button.fontMetrics(), _shown(button)) + 4
    return QSize(width, _height(button, _size(button).width()))


def _height(button: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(width - _beside(), 1), 10_000)
    flags = int(Qt.TextFlag.TextWordWrap)
    text = button.fontMetrics().boundingRect(room, flags, _shown(button)).height()
    return max(_BOX, text) + 2 * EDGE


def _beside() -> int:
    return EDGE + _BOX + _GAP + EDGE


def _shown(button: QAbstractButton) -> str:
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def _draw_ring(painter: QPainter, button: QAbstractButton) -> QRectF:
    """Draw what shows the focus, and return where the box lies."""
    now = theme.colours()
    if button.hasFocus():
        ring = QRectF(button.rect())
        painting.box(painter, ring, border=now.focus, width=now.focus_width)
    is_rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = button.width() - EDGE - _BOX if is_rtl else EDGE
    return QRectF(left, (button.height() - _BOX) / 2, _BOX, _BOX)


def _draw_text(painter: QPainter, button: QAbstractButton) -> None:
    now = theme.colours()
    is_rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    before, behind = EDGE + _BOX + _GAP, EDGE
    room: QRect = button.rect().adjusted(behind if is_rtl else before, 0, 0, 0)
    room.setRight(button.width() - (before if is_rtl else behind))
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    upright = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    flags = side | Qt.AlignmentFlag.AlignAbsolute | upright | painting.mnemonic_flag(button)
    painter.setPen(now.text if button.isEnabled() else now.muted)
    painter.drawText(room, int(flags), button.text())
