"""A list of rows; a long one shows the first, and finds the others by what is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.field import Line
from zulipkey.ui.widgets.flow import column
from zulipkey.ui.widgets.label import small_label
from zulipkey.ui.widgets.later import soon
from zulipkey.ui.widgets.rows import OpenRow, OpenRows, fits, move_by_arrow

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_FILTER_FROM: Final = 8
_MOST_ROWS: Final = 30
"""So many are shown; the others are found by typing, and cost nothing until then."""
_ROWS_AT_ONCE: Final = 8
"""So many are made before the first paint, and then in one go: a window full of them."""

Item = TypeVar("Item")


class RowList(QWidget, Generic[Item]):
    """A card with a row for each item; above many, a way to one more, and a line to filter by."""

    def __init__(
        self,
        name: str,
        parent: QWidget,
        *,
        adds: str,
        filter_name: str,
        searched: str,
        none_fits: str,
        hidden: Callable[[int], str],
        lines: Callable[[Item], Iterable[str]],
        make: Callable[[Item, QWidget], OpenRow],
    ) -> None:
        """Build it empty.

        Args:
            name: of the card, for screen readers.
            parent: the page.
            adds: the text of a button above a long list: what is below it, one more can be had by.
            filter_name: of the line, for screen readers.
            searched: is shown in the line: what is found by it.
            none_fits: is said where nothing is found.
            hidden: returns what is said of so many that are not shown.
            lines: returns what an item is found by.
            make: makes its row.
        """
        super().__init__(parent)
        self._none_fits, self._hidden = none_fits, hidden
        self._lines, self._make = lines, make
        self.items: list[Item] = []
        """All of them."""
        self.shown: list[Item] = []
        """Those of the rows, whatever has changed since; the last rows may be still to come."""
        self.add = Button(adds, self, icon="plus")
        self.filter = Line(filter_name, self)
        self.filter.setPlaceholderText(searched)
        self._card = OpenRows(name, self)
        self._says = small_label(self)
        column(self.add, self.filter, self._card, self._says, spacing=theme.FIELD_GAP, of=self)
        self.filter.textChanged.connect(self._show_fitting)
        self.filter.returnPressed.connect(self._open_first)
        self.hide()

    def show_items(self, items: Iterable[Item]) -> None:
        """Show these in place of those before, as far as they fit what is typed."""
        self.items = list(items)
        self.setVisible(bool(self.items))
        self.add.setVisible(self.is_long)
        self.filter.setVisible(self.is_long)
        if not self.is_long and self.filter.text():
            self.filter.clear()  # which shows them
        else:
            self._show_fitting()

    @property
    def is_long(self) -> bool:
        """Whether what is below would be looked for in vain."""
        return len(self.items) >= _FILTER_FROM

    @property
    def rows(self) -> list[OpenRow]:
        """The rows that there are by now."""
        return self._card.rows

    @property
    def focused(self) -> int | None:
        """The place of the row that has the focus."""
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def focus_row(self, place: int) -> bool:
        """Focus a row, or the last if there are fewer; False: there is none."""
        while self._lacks_rows and len(self.rows) <= place:
            self._make_rows()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()
        return bool(self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows by the arrows, and show all again by Escape."""
        places = self.rows if self.filter.isHidden() else (self.filter, *self.rows)
        if move_by_arrow(event, places):
            return
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            self.filter.setFocus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_fitting(self) -> None:
        self._card.clear()
        wanted = self.filter.text()
        fitting = [item for item in self.items if not wanted or fits(self._lines(item), wanted)]
        self.shown = fitting[:_MOST_ROWS]
        self._make_rows()
        self._card.setVisible(bool(self.rows))
        hidden = len(fitting) - len(self.shown)
        self._says.setText(self._hidden(hidden) if self.rows else self._none_fits)
        self._says.setVisible(hidden > 0 or not self.rows)

    @Slot()
    def _make_rows(self) -> None:
        """Make the next rows; the rest follows when these are painted."""
        made = len(self.rows)
        for item in self.shown[made : made + _ROWS_AT_ONCE]:
            self._card.add(self._make(item, self._card))
        self._order_tabs()
        if self._lacks_rows:
            self.update()

    @property
    def _lacks_rows(self) -> bool:
        return len(self.rows) < len(self.shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Go on making rows."""
        super().paintEvent(event)
        if self._lacks_rows:
            soon(self, self._make_rows)

    def _order_tabs(self) -> None:
        """Let Tab lead as the eye does: rows that were made later are no later in the page."""
        chain: list[QWidget] = [self.filter]
        for row in self.rows:
            chain.extend((row, row.more) if row.more is not None else (row,))
        for before, behind in pairwise(chain):
            QWidget.setTabOrder(before, behind)

    @Slot()
    def _open_first(self) -> None:
        if self.rows:
            self.rows[0].click()
