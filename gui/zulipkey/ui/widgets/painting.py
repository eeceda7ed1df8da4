"""What several widgets draw alike: rounded boxes, focus rings, the tile with an initial."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zulipkey.ui import theme

_TILES: Final = ("#2F5BC7", "#1A6E33", "#7A4FB5", "#9A4A00", "#A2265D", "#0B6B75")


class Square(QWidget):
    """What only shows something, and grows with the system's font."""

    def __init__(
        self, side: int, parent: QWidget, draw: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Build it.

        Args:
            side: in pixels, as ``theme.scaled``.
            parent: the widget that it stands in.
            draw: draws what it shows into such a square.
        """
        super().__init__(parent)
        self._side, self._draw = side, draw
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Need the side."""
        return QSize(theme.scaled(self._side), theme.scaled(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        with begin(self) as painter:
            self._draw(painter, QRectF(self.rect()))


def begin(widget: QWidget) -> QPainter:
    """Return what draws on it, curves and scaled pixmaps without steps; for ``with``.

    That ends it also where drawing fails. The error keeps it alive, and one that is active when
    what it draws on is gone ends the process.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    *,
    fill: QColor | None = None,
    border: QColor | None = None,
    width: float = 1.0,
    radius: float = theme.RADIUS,
    dashed: bool = False,
) -> None:
    """Draw a rounded box; its border lies inside ``rect``.

    Args:
        painter: of the widget.
        rect: the box.
        fill: its ground; None: nothing.
        border: its colour; None: nothing.
        width: of the border, in pixels.
        radius: of the corners, in pixels.
        dashed: draw the border in dashes.
    """
    inset = width / 2 if border is not None else 0
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(border, width, style) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def control(painter: QPainter, widget: QWidget, fill: QColor) -> None:
    """Draw the ground of what can be used, and its border, which says where the focus is."""
    now, focused = theme.colours(), widget.hasFocus()
    border = now.focus if focused else now.border
    width = now.focus_width if focused else now.border_width
    dashed = is_dashed(widget)
    box(painter, QRectF(widget.rect()), fill=fill, border=border, width=width, dashed=dashed)


def is_dashed(widget: QWidget) -> bool:
    """Return whether dashes say that it cannot be used: in a high contrast, no ground does."""
    now = theme.colours()
    return not widget.isEnabled() and now.disabled == now.card


def dashes(painter: QPainter, widget: QWidget) -> bool:
    """Draw dashes around it where they say that it cannot be used; return whether they do."""
    if drawn := is_dashed(widget):
        now, rect = theme.colours(), QRectF(widget.rect())
        box(painter, rect, border=now.border, width=now.border_width, dashed=True)
    return drawn


def ring(painter: QPainter, widget: QWidget, radius: float = theme.RADIUS) -> None:
    """Draw the ring of the focus around a widget that has it."""
    if widget.hasFocus():
        now, rect = theme.colours(), QRectF(widget.rect())
        box(painter, rect, border=now.focus, width=now.focus_width, radius=radius)


def tile(painter: QPainter, rect: QRectF, name: str, *, round_: bool = False) -> None:
    """Draw the first letter of ``name`` on a colour that is always the same for it.

    Args:
        painter: of the widget.
        rect: a square.
        name: of an organization or a person.
        round_: a circle, as for people; else a rounded square.
    """
    colour = QColor(_TILES[sum(name.encode()) % len(_TILES)])
    box(painter, rect, fill=colour, radius=rect.width() / 2 if round_ else theme.RADIUS)
    letter = next((one for one in name if one.isalnum()), "?").upper()
    font = theme.font(theme.Text.STRONG)
    font.setPixelSize(round(rect.height() * 0.45))
    painter.setFont(font)
    painter.setPen(QColor("#FFFFFF"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


def mirrored(widget: QWidget, left: int, width: int) -> int:
    """Return the left edge of what is so wide: from the other side where text runs so."""
    return widget.width() - left - width if widget.isRightToLeft() else left


def beginning(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side where a line of text begins, whatever letters it begins with."""
    flags = Qt.AlignmentFlag
    return (flags.AlignRight if widget.isRightToLeft() else flags.AlignLeft) | flags.AlignAbsolute


def mnemonic_flag(widget: QWidget) -> Qt.TextFlag:
    """Return how the letter behind an & is drawn: underlined where the style does that."""
    from PySide6.QtWidgets import QStyle  # with more enums than anything else here

    shows = widget.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, widget)
    return Qt.TextFlag.TextShowMnemonic if shows else Qt.TextFlag.TextHideMnemonic
