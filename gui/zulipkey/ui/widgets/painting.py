"""Drawing that widgets share: rounded boxes, focus rings, the tile with an initial."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from zulipkey.ui import theme

_TILES: Final = ("#2F5BC7", "#1A6E33", "#7A4FB5", "#9A4A00", "#A2265D", "#0B6B75")


class Square(QWidget):
    """A square widget that only shows a drawing, and grows with the system's font."""

    def __init__(
        self, side: int, parent: QWidget, draw: Callable[[QPainter, QRectF], None]
    ) -> None:
        """Build the square.

        Args:
            side: the length of a side in pixels, as for ``theme.scaled``.
            parent: the parent widget.
            draw: draws the content into the given square.
        """
        super().__init__(parent)
        self._side, self._draw = side, draw
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the scaled side."""
        return QSize(theme.scaled(self._side), theme.scaled(self._side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the content."""
        with begin(self) as painter:
            self._draw(painter, QRectF(self.rect()))


def begin(widget: QWidget) -> QPainter:
    """Return a painter for a widget, with smooth curves and pixmaps, for a ``with`` statement.

    The statement ends the painter even if drawing fails. Otherwise the exception would keep it
    active, and an active painter whose widget is deleted crashes the process.
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
        painter: the widget's painter.
        rect: the box.
        fill: the background's colour; None for no background.
        border: the border's colour; None for no border.
        width: the border's width, in pixels.
        radius: the radius of the corners, in pixels.
        dashed: whether the border is dashed.
    """
    inset = width / 2 if border is not None else 0
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(border, width, style) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def control(painter: QPainter, widget: QWidget, fill: QColor) -> None:
    """Draw the background and border of a control; the border shows the focus."""
    now, focused = theme.colours(), widget.hasFocus()
    border = now.focus if focused else now.border
    width = now.focus_width if focused else now.border_width
    dashed = is_dashed(widget)
    box(painter, QRectF(widget.rect()), fill=fill, border=border, width=width, dashed=dashed)


def is_dashed(widget: QWidget) -> bool:
    """Return whether dashes mark the widget as disabled: in high contrast, no background does."""
    now = theme.colours()
    return not widget.isEnabled() and now.disabled == now.card


def draw_disabled_border(painter: QPainter, widget: QWidget) -> bool:
    """Draw a dashed border around the widget if ``is_dashed``, and return that."""
    if drawn := is_dashed(widget):
        now, rect = theme.colours(), QRectF(widget.rect())
        box(painter, rect, border=now.border, width=now.border_width, dashed=True)
    return drawn


def ring(painter: QPainter, widget: QWidget, radius: float = theme.RADIUS) -> None:
    """Draw the focus ring if the widget has the focus."""
    if widget.hasFocus():
        now, rect = theme.colours(), QRectF(widget.rect())
        box(painter, rect, border=now.focus, width=now.focus_width, radius=radius)


def tile(painter: QPainter, rect: QRectF, name: str, *, round_: bool = False) -> None:
    """Draw the first letter of ``name`` on a colour that depends only on the name.

    Args:
        painter: the widget's painter.
        rect: a square.
        name: the name of an organization or a user.
        round_: whether it is a circle, as for users, or a rounded square.
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
    """Return the left edge of something ``width`` pixels wide, mirrored in a right-to-left widget.

    ``left`` is its left edge where text runs from left to right.
    """
    return widget.width() - left - width if widget.isRightToLeft() else left


def beginning(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the alignment to the side where lines begin, whatever letters the text has."""
    flags = Qt.AlignmentFlag
    return (flags.AlignRight if widget.isRightToLeft() else flags.AlignLeft) | flags.AlignAbsolute


def mnemonic_flag(widget: QWidget) -> Qt.TextFlag:
    """Return the text flag that underlines or hides mnemonics, as the style does."""
    from PySide6.QtWidgets import QStyle  # here: its many enums are slow to import

    shows = widget.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, None, widget)
    return Qt.TextFlag.TextShowMnemonic if shows else Qt.TextFlag.TextHideMnemonic
