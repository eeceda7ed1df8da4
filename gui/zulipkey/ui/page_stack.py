"""The stack of open pages, and perhaps one page that is created in advance.

A page is created each time that it is opened, or in advance, while a request to a server runs. When
a page is closed, its tasks are dropped; its changes (to files, keys, accounts) run to their end.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from itertools import chain
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.widgets.later import in_pieces, soon
from zulipkey.ui.widgets.scrolling import scroll_to, scrolling


class PageStack(QWidget):  # a QStackedWidget is called "layered pane" by screen readers
    """A stack that shows the page in front and lets it scroll if the window is too small."""

    def __init__(self, make: Callable[[PageName], Page], parent: QWidget) -> None:
        """Create an empty stack.

        Args:
            make: creates the page with the given name.
            parent: the window.
        """
        super().__init__(parent)
        self._make = make
        self.open: list[Page] = []
        """The open pages; the last one is in front."""
        self._ahead: Page | None = None
        self._follows_focus = False
        """Whether the focused widget is kept in view; False once the user has scrolled."""
        self._layout = QStackedLayout(self)
        self.setMinimumHeight(theme.SMALLEST_HEIGHT // 2)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def sizeHint(self) -> QSize:
        """Return half the height of the smallest window; the window's notice may need the rest."""
        return self.minimumSize()

    @property
    def front(self) -> Page:
        """The page in front."""
        return self.open[-1]

    def push(self, name: PageName, given: dict[str, Any]) -> None:
        """Put a page on top, hidden until ``show_front``; ``given`` is for its ``enter``."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.name is not name:
            ahead.area.deleteLater()  # settings may change before it is opened
            ahead = None
        page = ahead or self._made(name)
        page.given = given
        if self.open:
            page.show_way_back()
        self.open.append(page)
        self._layout.addWidget(page.area)

    def show_front(self) -> None:
        """Show the page in front."""
        page = self.front
        seen = self._layout.currentWidget()
        if seen is not None and seen is not page.area:
            _let_focus_go(seen)
        self._layout.setCurrentWidget(page.area)
        self._fade()
        if self.isVisible():
            in_pieces(page.prepare(), page)

    def make_ahead(self, name: PageName, below: Page) -> Iterator[None]:
        """Create a page in advance, one piece at each step, as long as ``below`` is in front."""
        if self._ahead is not None or self.front is not below:
            return
        page = self._ahead = self._made(name)
        page.show_way_back()
        page.area.resize(self.size())
        for _ in chain((None,), page.prepare()):
            yield
            if self._ahead is not page:
                return

    def recreate_front(self) -> None:
        """Replace the page in front with a new page that has the same content."""
        old = self.open.pop()
        place = old.area.verticalScrollBar().value()
        self.push(old.name, old.given)
        self.show_front()
        self.front.take_over(old)
        self._close(old)
        self.front.area.verticalScrollBar().setValue(place)

    def start_over(self, name: PageName, given: dict[str, Any]) -> None:
        """Replace all pages with one that is pushed first: there is always a page in front."""
        others, self.open = self.open, []
        self.push(name, given)
        for page in reversed(others):
            self._close(page)

    def pop(self) -> None:
        """Close the page in front."""
        self._close(self.open.pop())
        self._fade()

    def pop_to(self, page: Page) -> None:
        """Close all pages above ``page``."""
        while page is not self.front:
            self.pop()

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            if not self._is_covered(now):
                self._follows_focus = True
                if not QApplication.mouseButtons():  # else the pressed button would move away
                    soon(self, self._show_focused)
            elif before is None or self._is_covered(before):
                now.clearFocus()
            else:  # a page below got the focus late; it would take all keys from the page in front
                before.setFocus()
        elif before is not None and self.isAncestorOf(before) and not before.isEnabled():
            before.installEventFilter(self)

    def _is_covered(self, widget: QWidget) -> bool:
        return self.isAncestorOf(widget) and not self.front.area.isAncestorOf(widget)

    @Slot()
    def _show_focused(self) -> None:
        """Scroll to the focused widget; Qt does so for Tab, but not for arrow keys and mnemonics.

        Do so again when the page or the window is resized, unless the user has scrolled.
        """
        area = self._layout.currentWidget()
        focused = area.focusWidget() if area is not None else None
        if focused is not None and self._follows_focus:
            scroll_to(focused)

    @Slot()
    def _on_scrolled(self) -> None:
        self._follows_focus = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the focus back to a widget that was disabled, if no other widget has it by then."""
        if event.type() is QEvent.Type.EnabledChange and isinstance(watched, QWidget):
            lost = watched

            def focus() -> None:
                if QApplication.focusWidget() is None and lost.isEnabled() and lost.isVisible():
                    lost.setFocus()

            if lost.isEnabled():
                lost.removeEventFilter(self)
                soon(lost, focus)
        return False

    def _fade(self) -> None:
        """Fade out the previous page over the page in front."""
        if self.isVisible() and theme.moves():
            from zulipkey.ui.widgets.fade import Fade

            for before in self.findChildren(Fade):
                before.deleteLater()
            Fade(self)

    def _made(self, name: PageName) -> Page:
        page = self._make(name)
        area = page.area = scrolling(page, self)
        # Reserve its space: if the scroll bar appeared later, the page would be laid out again.
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.verticalScrollBar().rangeChanged.connect(self._show_focused)
        area.verticalScrollBar().actionTriggered.connect(self._on_scrolled)
        area.destroyed.connect(self._forget)
        return page

    def _close(self, page: Page) -> None:
        area = page.area
        _let_focus_go(area)
        page.leave()
        self._layout.removeWidget(area)
        area.hide()
        if not page.is_changing:
            area.deleteLater()
            return

        def delete_after_the_last() -> None:
            if not page.is_changing:
                area.deleteLater()

        for change in page.changes:  # the end of one change may start another
            change.ended.connect(delete_after_the_last)

    @Slot()
    def _forget(self) -> None:
        """Free what only the remains of a deleted page still refer to, such as its key."""
        soon(self, gc.collect)


def _let_focus_go(area: QWidget) -> None:
    """Take the focus from a page before another is shown, which then sets the focus itself.

    Otherwise Qt would first give the focus to the first widget of the other page.
    """
    if (focused := area.focusWidget()) is not None:
        focused.clearFocus()
