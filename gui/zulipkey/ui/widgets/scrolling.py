"""What scrolls where the window is too small, and how something in it is brought into view."""

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
"""What stands out at the edge of a page is not covered: the ring around a text button."""
_INSET: Final = 2


def scrolling(widget: QWidget, parent: QWidget) -> QScrollArea:
    """Return what scrolls ``widget``, from top to bottom, in ``parent``."""
    area = QScrollArea(parent)
    # Of ours: to hand out one that Qt made, PySide first makes all classes of widgets (5 ms).
    area.setViewport(QWidget())
    area.setVerticalScrollBar(ScrollBar())
    widget.setMinimumWidth(1)  # or it would stay as wide as before the scroll bar came, below that
    area.setWidget(widget)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def scroll_to(widget: QWidget) -> None:
    """Scroll to a widget that has got its place: to all of it, or to where it begins.

    ``ensureWidgetVisible`` scrolls to the cursor of a field, and to the middle of what is too high.
    """
    for area in _areas(widget):
        top = widget.mapTo(area, QPoint(0, 0)).y() + area.verticalScrollBar().value()
        for edge in (top + widget.height(), top):
            area.ensureVisible(0, edge, 0, theme.MARGIN_Y)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget once it has got its place: what is laid out in steps is laid out then."""

    def scroll() -> None:
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for area in _areas(widget):  # asked before its page was, it has the old height
            QApplication.sendEvent(area, QEvent(QEvent.Type.LayoutRequest))
        if widget.isVisible():
            scroll_to(widget)

    soon(widget, scroll)


def _areas(widget: QWidget) -> Iterator[QScrollArea]:
    """Go through all that scroll a widget, from the innermost."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            yield above
        above = above.parentWidget()


class ScrollBar(QScrollBar):
    """A vertical one whose handle can be seen in both themes; only that is drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setFixedWidth(_WIDTH)

    def sizeHint(self) -> QSize:
        """Ask for no more: what is scrolled gets the rest."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle, where there is something to scroll."""
        with painting.begin(self) as painter:
            now = theme.colours()
            painting.box(painter, QRectF(self.rect()), fill=now.window, radius=0)
            if self.maximum() == self.minimum():
                return
            from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # many enums

            option = QStyleOptionSlider()
            self.initStyleOption(option)
            part = QStyle.SubControl.SC_ScrollBarSlider
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, part, self
            )
            rect = QRectF(handle).adjusted(_INSET, 0, -_INSET, 0)
            painting.box(painter, rect, fill=now.border, radius=rect.width() / 2)
