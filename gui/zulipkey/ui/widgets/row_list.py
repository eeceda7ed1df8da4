"""A list of rows; a long list shows only the first rows, and has a filter to find the others."""

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
"""The most rows shown; the filter finds the others, which cost nothing until then."""
_ROWS_AT_ONCE: Final = 8
"""The number of rows created before the first paint, and in each batch: enough for a window."""

Item = TypeVar("Item")


class RowList(QWidget, Generic[Item]):
    """A card with a row for each item; a long list has an add button and a filter line above."""

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
        """Build an empty list.

        Args:
            name: the card's name for screen readers.
            parent: the page.
            adds: the text of the button above a long list, which leads to the part of the page
                below the list where another item can be added.
            filter_name: the filter line's name for screen readers.
            searched: the filter line's placeholder, which says what it searches.
            none_fits: the text to show if nothing matches.
            hidden: returns the text for a number of items that are not shown.
            lines: returns the texts of an item that the filter searches.
            make: creates the row for an item.
        """
        super().__init__(parent)
        self._none_fits, self._hidden = none_fits, hidden
        self._lines, self._make = lines, make
        self.items: list[Item] = []
        """All items."""
        self.shown: list[Item] = []
        """The items shown as rows, in order; the last rows may not be created yet."""
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
        """Replace the items, and show those that match the filter."""
        self.items = list(items)
        self.setVisible(bool(self.items))
        self.add.setVisible(self.is_long)
        self.filter.setVisible(self.is_long)
        if not self.is_long and self.filter.text():
            self.filter.clear()  # this shows the items
        else:
            self._show_fitting()

    @property
    def is_long(self) -> bool:
        """Whether the list is so long that users might miss what is below it."""
        return len(self.items) >= _FILTER_FROM

    @property
    def rows(self) -> list[OpenRow]:
        """The rows created so far."""
        return self._card.rows

    @property
    def focused(self) -> int | None:
        """The index of the row that has the focus, if any."""
        return next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)

    def focus_row(self, place: int) -> bool:
        """Focus the row at index ``place``, or the last one; return False if there are no rows."""
        while self._lacks_rows and len(self.rows) <= place:
            self._make_rows()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].setFocus()
        return bool(self.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows by the arrow keys, and clear the filter by Escape."""
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
        """Create the next rows; ``paintEvent`` continues with the rest."""
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
        """Continue to create rows."""
        super().paintEvent(event)
        if self._lacks_rows:
            soon(self, self._make_rows)

    def _order_tabs(self) -> None:
        """Set the tab order to the visual order, as rows created late would come last."""
        chain: list[QWidget] = [self.filter]
        for row in self.rows:
            chain.extend((row, row.more) if row.more is not None else (row,))
        for before, behind in pairwise(chain):
            QWidget.setTabOrder(before, behind)

    @Slot()
    def _open_first(self) -> None:
        if self.rows:
            self.rows[0].click()
