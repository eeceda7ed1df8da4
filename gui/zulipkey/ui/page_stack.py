"""The open pages, each above the one before, and perhaps one that is made ahead.

A page is made anew each time that it is opened, or ahead, while a server is asked. What it had
under way is dropped when it is closed, but for changes (files, keys, accounts), which are carried
out to their end.
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
    """Shows the page in front, which scrolls where the window is too small for it."""

    def __init__(self, make: Callable[[PageName], Page], parent: QWidget) -> None:
        """Show nothing yet.

        Args:
            make: makes the page of a name.
            parent: the window.
        """
        super().__init__(parent)
        self._make = make
        self.open: list[Page] = []
        """The last of them is in front."""
        self._ahead: Page | None = None
        self._follows_focus = False
        """Whether what has the focus stays in view: until the person scrolls to something else."""
        self._layout = QStackedLayout(self)
        self.setMinimumHeight(theme.SMALLEST_HEIGHT // 2)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def sizeHint(self) -> QSize:
        """Ask for half of the smallest window: the rest may be needed for what that says."""
        return self.minimumSize()

    @property
    def front(self) -> Page:
        """The page in front."""
        return self.open[-1]

    def push(self, name: PageName, given: dict[str, Any]) -> None:
        """Open a page above the others, unseen until ``turn``; ``given`` is for its ``enter``."""
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead.name is not name:
            ahead.area.deleteLater()  # what was set since may change it
            ahead = None
        page = ahead or self._made(name)
        page.given = given
        if self.open:
            page.show_way_back()
        self.open.append(page)
        self._layout.addWidget(page.area)

    def turn(self) -> None:
        """Let the page in front be seen."""
        page = self.front
        seen = self._layout.currentWidget()
        if seen is not None and seen is not page.area:
            _let_focus_go(seen)
        self._layout.setCurrentWidget(page.area)
        self._fade()
        if self.isVisible():
            in_pieces(page.prepare(), page)

    def make_ahead(self, name: PageName, below: Page) -> Iterator[None]:
        """Make a page ahead, in pieces, while ``below`` is in front."""
        if self._ahead is not None or self.front is not below:
            return
        page = self._ahead = self._made(name)
        page.show_way_back()
        page.area.resize(self.size())
        for _ in chain((None,), page.prepare()):
            yield
            if self._ahead is not page:
                return

    def make_front_anew(self) -> None:
        """Put a new page in place of the one in front, that shows what that one does."""
        old = self.open.pop()
        place = old.area.verticalScrollBar().value()
        self.push(old.name, old.given)
        self.turn()
        self.front.take_over(old)
        self._close(old)
        self.front.area.verticalScrollBar().setValue(place)

    def start_over(self, name: PageName, given: dict[str, Any]) -> None:
        """Open a page in place of all others, as ``push`` does: one is always in front."""
        others, self.open = self.open, []
        self.push(name, given)
        for page in reversed(others):
            self._close(page)

    def pop(self) -> None:
        """Close the page in front."""
        self._close(self.open.pop())
        self._fade()

    def pop_to(self, page: Page) -> None:
        """Close all pages above this one."""
        while page is not self.front:
            self.pop()

    @Slot(QWidget, QWidget)
    def _on_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            if not self._is_covered(now):
                self._follows_focus = True
                if not QApplication.mouseButtons():  # or it would be let go beside what it presses
                    soon(self, self._show_focused)
            elif before is None or self._is_covered(before):
                now.clearFocus()
            else:  # what came late to a page below would take every key from the one in front
                before.setFocus()
        elif before is not None and self.isAncestorOf(before) and not before.isEnabled():
            before.installEventFilter(self)

    def _is_covered(self, widget: QWidget) -> bool:
        return self.isAncestorOf(widget) and not self.front.area.isAncestorOf(widget)

    @Slot()
    def _show_focused(self) -> None:
        """Scroll to what has the focus: Qt does so for Tab, but not for arrows and mnemonics.

        And again when the page or the window gets another size, unless the person has scrolled.
        """
        area = self._layout.currentWidget()
        focused = area.focusWidget() if area is not None else None
        if focused is not None and self._follows_focus:
            scroll_to(focused)

    @Slot()
    def _on_scrolled(self) -> None:
        self._follows_focus = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Return the focus to what was disabled with it, unless something has it by then."""
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
        """Let the page that was seen until now fade above the one in front."""
        if self.isVisible() and theme.moves():
            from zulipkey.ui.widgets.fade import Fade

            for before in self.findChildren(Fade):
                before.deleteLater()
            Fade(self)

    def _made(self, name: PageName) -> Page:
        page = self._make(name)
        area = page.area = scrolling(page, self)
        # Its room is kept: a page whose width changed when it comes would be laid out once more.
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

        for change in page.changes:  # the outcome of one may begin another
            change.ended.connect(delete_after_the_last)

    @Slot()
    def _forget(self) -> None:
        """Let go of what only the parts of a page that is gone still hold, such as its key."""
        soon(self, gc.collect)


def _let_focus_go(area: QWidget) -> None:
    """Leave it to the page that comes: Qt would first put it on whatever stands first there."""
    if (focused := area.focusWidget()) is not None:
        focused.clearFocus()
