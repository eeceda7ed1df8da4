"""The top of every page: the way back, what page it is, and the menu."""

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
"""Returns the least room of a title: between two buttons, whose icons are in line with the page."""


class Header(QWidget):
    """An arrow back where there is something to go back to, the title, and ⋮."""

    def __init__(self, menu: QMenu, parent: QWidget) -> None:
        """Build the header, without a title and without the way back; ``menu`` is behind ⋮."""
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
        """Show the way back, or not; the title is in line with the page where it is not."""
        self.arrow.setVisible(is_shown)
        first = 0 if is_shown else _EDGE
        edges = (0, first) if self.isRightToLeft() else (first, 0)
        self.title.setContentsMargins(edges[0], 0, edges[1], 0)

    def set_edges(self, left: int, right: int) -> None:
        """Have the icons, not the edges of their buttons, this far from the window's, in pixels."""
        self._row.setContentsMargins(max(left - _EDGE, 0), 0, max(right - _EDGE, 0), 0)
