"""Columns and rows of widgets: what stands where, out of line, or in the next line."""

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
"""A widget, a layout, a gap in pixels; None: the room that nothing else takes."""


def fill(layout: QBoxLayout, *parts: Part) -> None:
    """Put these into a layout, behind what it holds."""
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
    """Return a column of these, without margins.

    Args:
        parts: from the top.
        spacing: between them, in pixels.
        of: the widget whose layout it is; None: it goes into another layout.
    """
    made = QVBoxLayout(of) if of is not None else QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    fill(made, *parts)
    return made


def take_away(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Take widgets out of a layout, and delete them once nothing of theirs is under way."""
    for widget in widgets:
        widget.hide()
        layout.removeWidget(widget)
        widget.deleteLater()


class Outdented(QVBoxLayout):
    """Lets what it holds stand out on both sides: their texts are in line then, not their edges."""

    def __init__(self, by: int, *parts: Part) -> None:
        """Build it.

        Args:
            by: how far, in pixels.
            parts: from the top.
        """
        super().__init__()
        self._by = by
        fill(self, *parts)

    def sizeHint(self) -> QSize:
        """Ask for what does not stand out."""
        return super().sizeHint() - QSize(2 * self._by, 0)

    def minimumSize(self) -> QSize:
        """Need what does not stand out."""
        return super().minimumSize() - QSize(2 * self._by, 0)

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        return super().heightForWidth(width + 2 * self._by)

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect.adjusted(-self._by, 0, self._by, 0))


def outdented(widget: QWidget, by: int) -> Outdented:
    """Return a layout with a widget, as wide as it asks for, that stands out where lines begin."""
    layout = Outdented(by)
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)
    return layout


class BesideIcon(QVBoxLayout):
    """A column of texts that leaves room for an icon where the first line begins."""

    def __init__(
        self,
        parent: QWidget,
        *,
        icon: int = theme.ICON,
        gap: int = theme.ICON_GAP,
        at_edges: bool = False,
    ) -> None:
        """Build it empty.

        Args:
            parent: whose layout it is, and who draws the icon.
            icon: the icon's size, as ``theme.scaled``.
            gap: between the icon and the texts.
            at_edges: no margin is there for what the icon is higher than the first line.
        """
        super().__init__(parent)
        self._parent, self._icon, self._gap = parent, icon, gap
        self._at_edges = at_edges
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)

    @property
    def room(self) -> int:
        """The width, in pixels, of the icon and of the gap beside it."""
        return theme.scaled(self._icon) + self._gap

    def sizeHint(self) -> QSize:
        """Ask for the icon's room, too."""
        return self._with_icon(super().sizeHint())

    def minimumSize(self) -> QSize:
        """Need the icon's room, too."""
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
        """What the icon is higher than the middle of the first line, in pixels."""
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
    """Return a row of text buttons that stand at both edges of the page, their texts in line."""
    row = FlowLayout(spreads=True, line_gap=0)
    for button in buttons:
        row.addWidget(button)
    return Outdented(TEXT_PADDING, row)


class FlowLayout(QLayout):
    """Puts its widgets side by side, each as wide as it asks for, and wraps."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spreads: bool = False,
        line_gap: int = theme.ROW_GAP,
    ) -> None:
        """Build the row.

        Args:
            parent: whose layout it is; None: it goes into another layout.
            spreads: put the first at one edge and the last at the other where all fit in a line.
            line_gap: between lines, in pixels; none between text buttons, which have an edge.
        """
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._spreads, self._line_gap = spreads, line_gap
        self._heights: dict[int, int] = {}
        """For each width; layouts ask for it again and again."""
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.ROW_GAP)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than is asked for."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be higher where lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), moves=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was found: a widget asks for another size."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, rect: QRect) -> None:
        """Place the widgets."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Ask for all in one line."""
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def minimumSize(self) -> QSize:
        """Need the width of the widest."""
        shown = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        """Place the widgets in lines within ``rect``, and return the height that they take."""
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
                else:  # the item would keep it as high as one line of text
                    widget.setGeometry(place)
            left += width + spacing
            line_height = max(line_height, height)
        return top + line_height
