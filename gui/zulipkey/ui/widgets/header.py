"""The top of every page: the way back, what page it is, and the menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets.button import IconButton
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.menu import MenuOpener

translate = QCoreApplication.translate


class Header(QWidget):
    """An arrow back where there is something to go back to, the title, and ⋮."""

    back = Signal()

    def __init__(self, title: str, menu: QMenu, parent: QWidget, *, has_back: bool) -> None:
        """Build the header.

        Args:
            title: of the page; empty: none.
            menu: behind ⋮.
            parent: the page.
            has_back: whether the page was reached from another one.
        """
        super().__init__(parent)
        self.arrow = IconButton("back", translate("Header", "Back"), self)
        self.arrow.setVisible(has_back)
        self.title = Label(self, title, kind=theme.Text.PAGE)
        self.more = IconButton("menu", translate("Header", "Menu"), self)
        MenuOpener(self.more, menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.ROW_GAP)
        row.addWidget(self.arrow)
        row.addWidget(self.title, 1)
        row.addWidget(self.more)
        self.arrow.clicked.connect(self.back)
