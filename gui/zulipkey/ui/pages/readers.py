"""The page of all programs that can use the key, in groups, with a search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from zulipkey.messages import readers
from zulipkey.model.account import KeyResult
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.widgets.field import Line
from zulipkey.ui.widgets.flow import column
from zulipkey.ui.widgets.label import Label, small_label
from zulipkey.ui.widgets.later import soon
from zulipkey.ui.widgets.rows import OpenRow, OpenRows, fits, move_by_arrow
from zulipkey.ui.window import Window
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Group, Reader

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent


class ReadersPage(Page):
    """The list of programs; each row opens the page of its program."""

    _result: KeyResult
    """The account and its key; set by ``enter``."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Who will use this key?"))
        self._filter = Line(self.tr("Find a program"), self)
        self._filter.setPlaceholderText(self.tr("Find a program"))
        self._none = small_label(
            self, self.tr("No program matches. “Another program” saves a zuliprc file anywhere.")
        )
        self._sections: list[QWidget] = []
        self._rows: list[tuple[Reader, OpenRow]] = []
        self.column.addWidget(self._filter)
        self.column.addWidget(self._none)
        self._unmade = list(Group)
        self._make_section()  # the first one fills the window; the others follow after its paint
        self.column.addStretch(1)
        self._filter.textChanged.connect(self._show_fitting)
        self._filter.returnPressed.connect(self._open_first)
        self._show_fitting()

    def _make_section(self) -> None:
        """Create the section of the next group, and the rest when this one was painted."""
        section = self._section(self._unmade.pop(0))
        self.column.insertWidget(2 + len(self._sections), section)  # below the filter and message
        self._sections.append(section)
        section.show()
        if self._unmade:
            soon(self, self._make_section_of_rest)

    @Slot()
    def _make_section_of_rest(self) -> None:
        if self._unmade:  # empty if a search has created all sections
            self._make_section()
            self._show_fitting()

    def _section(self, group: Group) -> QWidget:
        section = QWidget(self)
        heading = Label(section, readers.group(group), kind=theme.Text.LABEL)
        card = OpenRows(readers.group(group), section)
        column(heading, card, spacing=theme.LABEL_GAP, of=section)
        for reader in (*export.READERS, export.OTHER_PLACE):
            is_allowed = self.services.policy.saves_files or not reader.is_file
            if reader.group is group and is_allowed and reader.is_possible:
                icon = "file" if reader.is_file else "copy"
                title, sentence = readers.title(reader), readers.sentence(reader)
                row = OpenRow(title, sentence, card, icon=icon)
                row.clicked.connect(lambda _=False, one=reader: self._open(one))
                card.add(row)
                self._rows.append((reader, row))
        return section

    def enter(self, *, result: KeyResult) -> None:
        """Set the account and its key, which are passed to the page of a program."""
        self._result = result

    def take_focus(self) -> None:
        """Focus the filter."""
        self._filter.setFocus()

    def escape(self) -> bool:
        """Clear the filter, or return False if it is empty."""
        if not self._filter.text():
            return False
        self._filter.clear()
        self.take_focus()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the programs with the arrow keys."""
        if not move_by_arrow(event, (self._filter, *(row for _, row in self._shown()))):
            super().keyPressEvent(event)

    def _shown(self) -> list[tuple[Reader, OpenRow]]:
        return [one for one in self._rows if not one[1].isHidden()]

    @Slot()
    def _show_fitting(self) -> None:
        wanted = self._filter.text()
        while wanted.strip() and self._unmade:
            self._make_section()
        fitting = {reader for reader, _ in self._rows if fits(_lines(reader), wanted)}
        self._none.setVisible(not fitting)
        for reader, row in self._rows:
            row.setVisible(reader in (fitting or {export.OTHER_PLACE}))
        for section in self._sections:
            section.setVisible(any(section.isAncestorOf(row) for _, row in self._shown()))

    @Slot()
    def _open_first(self) -> None:
        if shown := self._shown():
            self._open(shown[0][0])

    def _open(self, reader: Reader) -> None:
        self.navigator.show_page(PageName.READER, reader=reader, result=self._result)


def _lines(reader: Reader) -> tuple[str, ...]:
    return reader.name, readers.title(reader), readers.sentence(reader)
