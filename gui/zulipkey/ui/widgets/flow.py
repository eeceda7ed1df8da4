"""Layouts: columns, rows that wrap, texts beside an icon, and text buttons aligned by the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons
from zulipkey.ui.widgets.button import TEXT_PADDING, Button

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPainter


Part = QWidget | QLayout | int | None
"""A widget, a layout, or a gap in pixels; None for a stretch that takes the remaining space."""


def fill(layout: QBoxLayout, *parts: Part) -> None:
    """Append parts to a layout."""
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        elif part is None:
            layout.addStretch(1)
        else:
            layout.addSpacing(part)


def column(*parts: Part, spacing: int = 0, of: QWidget | None = None) -> QVBoxLayout:
    """Create a column without margins.

    Args:
        parts: the parts, from the top.
        spacing: the space between them, in pixels.
        of: the widget to set the layout on; None if it becomes part of another layout.
    """
    made = QVBoxLayout(of) if of is not None else QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    fill(made, *parts)
    return made


def take_away(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Remove widgets from a layout, and delete them once their pending events are done."""
    for widget in widgets:
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()


class Outdented(QVBoxLayout):
    """A column that extends beyond its room on both sides.

    The texts of its buttons are then aligned with other widgets, instead of the buttons' edges.
    """

    def __init__(self, by: int, *parts: Part) -> None:
        """Build the column.

        Args:
            by: how far it extends on each side, in pixels.
            parts: the parts, from the top.
        """
        super().__init__()
        self._by = by
        fill(self, *parts)

    def sizeHint(self) -> QSize:
        """Return the size without the parts that extend beyond the room."""
        return super().sizeHint() - QSize(2 * self._by, 0)

    def minimumSize(self) -> QSize:
        """Return the minimum size without the parts that extend beyond the room."""
        return super().minimumSize() - QSize(2 * self._by, 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return super().heightForWidth(width + 2 * self._by)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect.adjusted(-self._by, 0, self._by, 0))


def outdented(widget: QWidget, by: int) -> Outdented:
    """Return an ``Outdented`` with one widget at its preferred width, at the leading edge."""
    layout = Outdented(by)
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
    return layout


class BesideIcon(QVBoxLayout):
    """A column of texts that leaves room for an icon beside the first line."""

    def __init__(
        self,
        parent: QWidget,
        *,
        icon: int = theme.ICON,
        gap: int = theme.ICON_GAP,
        at_edges: bool = False,
    ) -> None:
        """Build an empty column.

        Args:
            parent: the widget to set the layout on; it has to draw the icon.
            icon: the icon's size, as for ``theme.scaled``.
            gap: the space between the icon and the texts, in pixels.
            at_edges: whether to add room above for an icon higher than the first line, because
                there is no margin that has it.
        """
        super().__init__(parent)
        self._parent, self._icon, self._gap = parent, icon, gap
        self._at_edges = at_edges
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    @property
    def room(self) -> int:
        """The width, in pixels, of the icon and the gap beside it."""
        return theme.scaled(self._icon) + self._gap

    def sizeHint(self) -> QSize:
        """Return the size, including the icon's room."""
        return self._with_icon(super().sizeHint())

    def minimumSize(self) -> QSize:
        """Return the minimum size, including the icon's room."""
        return self._with_icon(super().minimumSize())

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return self._with_icon(QSize(0, super().heightForWidth(width - self.room))).height()

    def _with_icon(self, texts: QSize) -> QSize:
        above = self._above
        height = max(texts.height() + above, theme.scaled(self._icon) if above else 0)
        return QSize(texts.width() + self.room, height)

    @property
    def _above(self) -> int:
        """The height, in pixels, that the icon needs above the first line."""
        item = self.itemAt(0)
        first = item.widget() if item is not None else None
        if not self._at_edges or first is None:
            return 0
        return max(theme.scaled(self._icon) - first.fontMetrics().height() + 1, 0) // 2

    def setGeometry(self, rect: QRect) -> None:
        """Place the texts beside the icon."""
        before, behind = (0, self.room) if self._parent.isRightToLeft() else (self.room, 0)
        super().setGeometry(rect.adjusted(before, self._above, -behind, 0))

    def draw_icon(self, painter: QPainter, tone: theme.Tone, first: QWidget) -> None:
        """Draw the icon of ``tone`` in the middle of the first line of ``first``."""
        size, text = theme.scaled(self._icon), first.geometry()
        at = text.right() + 1 + self._gap if first.isRightToLeft() else text.left() - self.room
        top = text.top() + (first.fontMetrics().height() - size) / 2
        ink = theme.colours().tones[tone][0]
        icons.draw(painter, icons.OF_TONE[tone], ink, QRectF(at, top, size, size))


def footer(*buttons: Button) -> Outdented:
    """Return a row of text buttons whose texts align with both edges of the page."""
    row = FlowLayout(spreads=True, line_gap=0)
    for button in buttons:
        row.addWidget(button)
    return Outdented(TEXT_PADDING, row)


class FlowLayout(QLayout):
    """A row that wraps, with each widget at its preferred width."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spreads: bool = False,
        line_gap: int = theme.ROW_GAP,
    ) -> None:
        """Build the row.

        Args:
            parent: the widget to set the layout on; None if it becomes part of another layout.
            spreads: whether to spread the widgets over the width if all fit in one line.
            line_gap: the space between lines, in pixels; 0 for text buttons, which have padding.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._spreads, self._line_gap = spreads, line_gap
        self._heights: dict[int, int] = {}
        """Width → height, cached because layouts ask for it often."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.ROW_GAP)

    def addItem(self, item: QLayoutItem) -> None:
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at ``index``."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Return no direction: the row does not grow beyond its size hint."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: wrapped lines need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Clear the cached heights, as a widget has another size hint."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size with all items on one line."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the widest and the highest item."""
        shown = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Arrange the items in lines within ``rect``; return the height that they take.

        Only ``moves`` places them.
        """
        parent = self.parentWidget()
        is_rtl = parent is not None and parent.isRightToLeft()
        left, top, line_height = 0, 0, 0
        shown = self._shown()
        spacing, spare = self.spacing(), rect.width() - self.sizeHint().width()
        if self._spreads and spare > 0 and len(shown) > 1:
            spacing += spare // (len(shown) - 1)
        for item in shown:
            wanted = item.sizeHint()
            width = min(wanted.width(), rect.width())
            height = item.heightForWidth(width) if item.hasHeightForWidth() else wanted.height()
            if left and left + width > rect.width():
                left, top, line_height = 0, top + line_height + self._line_gap, 0
            if moves:
                x = rect.width() - left - width if is_rtl else left
                place = QRect(rect.topLeft() + QPoint(x, top), QSize(width, height))
                widget = item.widget()
                if widget is None:
                    item.setGeometry(place)
                else:  # the item would limit it to the height of one line of text
                    widget.setGeometry(place)
            left += width + spacing
            line_height = max(line_height, height)
        return top + line_height
