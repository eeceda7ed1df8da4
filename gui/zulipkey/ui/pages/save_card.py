"""The card of the usual programs to save the key for, with a way to all other programs."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import readers
from zulipkey.model.account import Account
from zulipkey.ui import theme
from zulipkey.ui.services import Services
from zulipkey.ui.widgets.button import TEXT_PADDING, Button, Kind, text_button
from zulipkey.ui.widgets.flow import FlowLayout, Outdented, column, take_away
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.rows import FileRow, FileRows
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Reader


class SaveCard(QWidget):
    """The usual programs, the last used one first; for the key of a bot, a file of its own."""

    save_wanted = Signal(object, object)
    """Emitted with the Reader and the Path of its file."""
    set_up_wanted = Signal(object)
    """Emitted with the Reader, whose page is to be opened."""
    all_wanted = Signal()
    place_wanted = Signal(str)
    """Emitted with the suggested name of a new file."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(parent)
        self._services = services
        self._own_name = "zuliprc"
        self._title = Label(self, kind=theme.Text.LABEL)
        self._card = FileRows(self)
        self.buttons: list[Button] = []
        self._column = column(self._title, self._card, spacing=theme.LABEL_GAP, of=self)

    @property
    def may_save(self) -> bool:
        """Whether the administrator allows saving keys to files."""
        return self._services.policy.saves_files

    def show_usual(self, before: QWidget) -> None:
        """Show the choices for the user's own key, unless the card already shows something.

        Args:
            before: the widget that precedes the card in the tab order.
        """
        if self.buttons:
            return
        if self.may_save:
            last = export.BY_NAME.get(self._services.preferences.last_reader)
            offered = dict.fromkeys(filter(None, (last, *export.USUAL)))
            for reader in [*offered][: len(export.USUAL)]:
                self._add_reader(reader)
        self._show_ways(before)

    def show_own_file(self, account: Account, before: QWidget) -> None:
        """Show the choices for a bot's key, for which the user's own zuliprc is not offered.

        Args:
            account: the account of the bot.
            before: the widget that precedes the card in the tab order.
        """
        self._own_name = zuliprc.bot_file_name(account.email)
        if self.buttons:  # the page was created in advance, for the user's own key
            usual, self._card = self._card, FileRows(self)
            self._column.replaceWidget(usual, self._card)
            take_away(self._column, [usual])
            self._card.show()
            self.buttons = []
        if self.may_save and (folder := home.folder()) is not None:
            self._add_file(export.OTHER_PLACE, folder / self._own_name, account.name)
        self._show_ways(before)

    def _show_ways(self, before: QWidget) -> None:
        self._title.setText(
            self.tr("Who will use this key?")
            if self.may_save
            else self.tr("Your administrator has turned off saving to files.")
        )
        widest = max((one.sizeHint().width() for one in self.buttons), default=0)
        for button in self.buttons:
            button.wish_width(widest)
        wraps = FlowLayout(line_gap=0)
        self._add_way(wraps, self.tr("&More programs…")).clicked.connect(self.all_wanted)
        if self.may_save:
            elsewhere = self._add_way(wraps, self.tr("&Save somewhere else…"))
            elsewhere.clicked.connect(lambda: self.place_wanted.emit(self._own_name))
        self._card.column.addLayout(Outdented(TEXT_PADDING, wraps))
        for button in self.buttons:
            button.show()  # at once, for a user who keeps typing
            QWidget.setTabOrder(before, button)  # it was created after the widgets below it
            before = button

    def _add_way(self, wraps: FlowLayout, text: str) -> Button:
        button = text_button(text, self)
        wraps.addWidget(button)
        self.buttons.append(button)
        return button

    def _add_reader(self, reader: Reader) -> None:
        """Add a row that saves the file if its place is known, else opens the program's page."""
        path, title = reader.default_path, readers.title(reader)
        if reader.home_path is not None and path is None:
            return  # there is no home folder
        if path is not None and reader.is_file and not reader.needs_more:
            self._add_file(reader, path, title)
            return
        place = readers.sentence(reader) if path is None else zuliprc.display_path(path)
        #: A button, beside the name of a program; opens a page.
        button = self._add_row(title, place, self.tr("Set up"), self.tr("Set up {program}"))
        button.clicked.connect(lambda: self.set_up_wanted.emit(reader))

    def _add_file(self, reader: Reader, path: Path, title: str) -> None:
        place = zuliprc.display_path(path)
        #: A button, beside the name of a program: save the key for it.
        button = self._add_row(title, place, self.tr("Save"), self.tr("Save for {program}"))
        button.clicked.connect(lambda: self.save_wanted.emit(reader, path))

    def _add_row(self, title: str, place: str, action: str, name: str) -> Button:
        kind = Kind.SECONDARY if self.buttons else Kind.PRIMARY
        row = FileRow(title, place, action, self._card, kind=kind)
        row.button.setAccessibleName(name.format(program=title.partition(",")[0]))
        self._card.column.addWidget(row)
        row.show()  # at once, to receive the focus
        self.buttons.append(row.button)
        return row.button
