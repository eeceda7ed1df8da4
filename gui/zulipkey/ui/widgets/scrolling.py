"""Scroll areas for content larger than the window, and scrolling to a widget in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QScrollBar, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.button import TEXT_PADDING
from zulipkey.ui.widgets.later import soon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPaintEvent

_WIDTH: Final = theme.NARROW_MARGIN_X - TEXT_PADDING
"""So narrow that it does not cover the focus ring of a text button at the page's edge."""
_INSET: Final = 2


def scrolling(widget: QWidget, parent: QWidget) -> QScrollArea:
    """Create an area in ``parent`` that scrolls ``widget`` vertically."""
    area = QScrollArea(parent)
    # Our own viewport: to wrap Qt's, PySide would first create all widget classes (5 ms).
    area.setViewport(QWidget())
    area.setVerticalScrollBar(ScrollBar())
    widget.setMinimumWidth(1)  # or it would keep its full width when the scroll bar covers some
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget that is laid out: to all of it, or to its top if it is too high.

    ``ensureWidgetVisible`` would scroll to the cursor of a field, and to the middle of a widget
    that is too high.
    """
    for area in _areas(widget):
        top = widget.mapTo(area, QPoint(0, 0)).y() + area.verticalScrollBar().value()
        for edge in (top + widget.height(), top):
            area.ensureVisible(0, edge, 0, theme.MARGIN_Y)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget from the event loop, after all pending layouts are done."""

    def scroll() -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for area in _areas(widget):  # if laid out before its page, it has the old height
            QApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
        if widget.isVisible():
            scroll_to(widget)

    soon(widget, scroll)


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    """Yield the scroll areas around a widget, the innermost first."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


class ScrollBar(QScrollBar):
    """A vertical scroll bar that draws only its handle, which is visible in both themes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_WIDTH)

    def sizeHint(self) -> QSize:
        """Return the fixed width; the scrolled widget gets the rest."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle if there is something to scroll."""
        with painting.begin(self) as painter:
            now = theme.colours()
            painting.box(painter, QRectF(self.rect()), fill=now.window, radius=0)
            if self.maximum() == self.minimum():
                return
            from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # here: slow to import

            option = QStyleOptionSlider()
            self.initStyleOption(option)
            part = QStyle.SubControl.SC_ScrollBarSlider
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, part, self
            )
            rect = QRectF(handle).adjusted(_INSET, 0, -_INSET, 0)
            painting.box(painter, rect, fill=now.border, radius=rect.width() / 2)
