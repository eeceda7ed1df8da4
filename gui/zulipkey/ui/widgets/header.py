"""The header of every page: the back button, the title, and the menu button."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets.button import IconButton
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.menu import MenuOpener

_EDGE: Final = theme.ICON_PADDING
_narrowest: Final = partial(theme.least_room, gap=_EDGE + theme.ROW_GAP, edge=0, pictures=2)
"""Returns the title's minimum width: between two buttons whose icons align with the page."""


class Header(QWidget):
    """A back arrow if there is a page to go back to, the title, and ⋮."""

    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        """Build the header without a title and back arrow; ⋮ opens ``menu``."""
        super().__init__(parent)
        self.arrow = IconButton("back", self.tr("Back"), self)
        self.title = Label(self, kind=theme.Text.PAGE, unbroken=_narrowest)
        self.more = IconButton("menu", self.tr("Menu"), self)
        MenuOpener(self.more, menu)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(theme.ROW_GAP)
        row.addWidget(self.arrow)
        row.addWidget(self.title, 1)
        row.addWidget(self.more)
        self.show_back(False)
        self.set_edges(theme.MARGIN_X, theme.MARGIN_X)

    def show_back(self, is_shown: bool) -> None:
        """Show or hide the back arrow; without it, the title aligns with the page."""
        self.arrow.setVisible(is_shown)
        first = 0 if is_shown else _EDGE
        edges = (0, first) if self.isRightToLeft() else (first, 0)
        self.title.setContentsMargins(edges[0], 0, edges[1], 0)

    def set_edges(self, left: int, right: int) -> None:
        """Set the distance, in pixels, from the window's edges to the icons (not the buttons)."""
        self._row.setContentsMargins(max(left - _EDGE, 0), 0, max(right - _EDGE, 0), 0)
