"""The page that sets up one program to use the key.

For a program that reads a file, the page saves the file, and shows the snippets to paste when the
file's place is known. For other programs, it shows the text to paste, with the key as dots until
the user shows it.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from zulipkey import zuliprc
from zulipkey.messages import readers
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import FormCannotHold
from zulipkey.ui import theme
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.pages.page import Page
from zulipkey.ui.pages.saver import Saver
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import TEXT_PADDING, Button, Kind, text_button
from zulipkey.ui.widgets.flow import Outdented, column, fill, take_away
from zulipkey.ui.widgets.label import Label, small_label
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.rows import FileRow, FileRows
from zulipkey.ui.widgets.snippet import SnippetBox
from zulipkey.ui.window import Window
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Reader


class ReaderPage(Page):
    """The file or the text with which one program gets the key."""

    _result: KeyResult
    """The account and its key; set by ``enter``."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._reader = export.OTHER_PLACE
        self._save: Button | None = None
        self._saved_at: Path | None = None
        self._boxes: list[SnippetBox] = []
        self.clipboard = SecretClipboard(self, self.services.clipboard_seconds)
        self._sentence = Label(self, muted=True)
        self._caveat = Notice(self)
        self._file = FileRows(self)
        self._notice = Notice(self)
        self._saver = Saver(self, self._notice, self.clipboard.copy_plain)
        self._snippets = column(spacing=theme.FIELD_GAP)
        self._hint = small_label(self)
        self._hint.hide()
        fill(self.column, self._sentence, self._caveat, self._file, self._notice)
        fill(self.column, self._snippets, self._hint, None)
        self._saver.saved.connect(self._on_saved)
        self.clipboard.ticked.connect(self._show_hint)
        self.clipboard.cleared.connect(self._say)
        self.clipboard.postponed.connect(self._say)
        self.clipboard.lost.connect(self._hint.hide)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def enter(self, *, reader: Reader, result: KeyResult) -> None:
        """Show how to give this account's key to a program."""
        self._reader, self._result = reader, result
        self.header.title.setText(readers.title(reader))
        self._sentence.setText(readers.sentence(reader))
        caveat = readers.caveat(reader, result.account)
        if caveat:
            self._caveat.say(caveat, "", Tone.WARNING)
        self._file.setVisible(reader.is_file)
        if reader.is_file:
            self._show_file(reader)
        else:
            self._show_text(reader, result)

    @property
    def can_be_recreated(self) -> bool:
        """Whether no copied key is still to be cleared from the clipboard."""
        return not self.clipboard.holds_secret

    def take_over(self, old: ReaderPage) -> None:
        """Show the content of ``old``, including the snippets for the saved file."""
        super().take_over(old)
        self._saved_at = old._saved_at
        if self._saved_at is not None:
            self._show_snippets(self._saved_at)

    def take_focus(self) -> None:
        """Focus the button that saves, else the first one that copies, else the back button."""
        first = self._save or (self._boxes[0].copy if self._boxes else None)
        (first or self.header.arrow).setFocus()

    def leave(self) -> None:
        """Hide the key and clear a copy from the clipboard; running saves continue."""
        super().leave()
        self._saver.leave()
        self.clipboard.clear()
        self.pause()

    def pause(self) -> None:
        """Hide the key."""
        for box in self._boxes:
            box.hide_secret()

    def on_window_left(self) -> None:
        """Hide the key from other people."""
        self.pause()

    # ── A file ────────────────────────────────────────────────────────────────────────────────

    def _show_file(self, reader: Reader) -> None:
        path = reader.default_path
        place = self.tr("You choose the place.") if path is None else zuliprc.display_path(path)
        #: A button beside a file for a key: it asks where.
        text = self.tr("Save…")
        if path is not None:
            #: A button beside a file for a key.
            text = self.tr("Save")
        row = FileRow(self.tr("The file with the key"), place, text, self._file, kind=Kind.PRIMARY)
        program = readers.title(reader)
        row.button.setAccessibleName(self.tr("Save for {program}").format(program=program))
        row.button.clicked.connect(lambda: self._save_file(path))
        self._save = row.button
        self._file.column.addWidget(row)
        row.show()
        QWidget.setTabOrder(self._caveat.tab_anchor, row.button)
        if path is not None and not reader.is_only_there:
            elsewhere = text_button(self.tr("&Save somewhere else…"), self._file)
            elsewhere.clicked.connect(lambda: self._save_file(None))
            self._file.column.addLayout(Outdented(TEXT_PADDING, elsewhere))
            elsewhere.show()
            QWidget.setTabOrder(row.button, elsewhere)
        if path is not None:
            self._show_snippets(path)

    def _save_file(self, path: Path | None) -> None:
        if path is None:
            self._saver.ask_for_place(self._reader, self._result)
        else:
            self._saver.save(self._reader, path, self._result)

    @Slot(object)
    def _on_saved(self, path: Path) -> None:
        self._saved_at = path.absolute()
        self._show_snippets(self._saved_at)

    # ── Text to paste ─────────────────────────────────────────────────────────────────────────

    def _show_snippets(self, path: Path) -> None:
        take_away(self._snippets, self._boxes)
        self._boxes.clear()
        for snippet in self._reader.snippets(path):
            self._add_box(readers.destination(snippet), snippet.text)

    def _show_text(self, reader: Reader, result: KeyResult) -> None:
        """Show the text to paste for a program that reads no file."""
        try:
            text = export.text(reader.form, result)
        except FormCannotHold as failure:
            self._notice.show_failure(failure)
            return
        key = result.key.reveal()
        secret = key if key in text else ""
        self._add_box(self.tr("Paste this:"), text, secret=secret, kind=Kind.PRIMARY)
        for snippet in reader.snippets(Path("/")):
            self._add_box(readers.destination(snippet), snippet.text)

    def _add_box(
        self, label: str, text: str, *, secret: str = "", kind: Kind = Kind.SECONDARY
    ) -> None:
        box = SnippetBox(label, text, self, secret=secret, kind=kind)
        self._snippets.addWidget(box)
        box.stackUnder(self._hint)
        self._boxes.append(box)
        box.copy_wanted.connect(self._copy_secret if secret else self._copy_plain)
        box.show()

    @Slot(str)
    def _copy_plain(self, text: str) -> None:
        self.clipboard.copy_plain(text)
        self._saver.remember_reader(self._reader)
        self._say(self.tr("Copied. It holds no key."))

    @Slot(str)
    def _copy_secret(self, text: str) -> None:
        self.clipboard.copy(text)
        self._saver.remember_reader(self._reader)
        announce(self, self.clipboard.describe(self.clipboard.seconds))

    @Slot(str)
    def _show_hint(self, text: str) -> None:
        self._hint.setText(text)
        self._hint.show()

    @Slot(str)
    def _say(self, text: str) -> None:
        self._show_hint(text)
        announce(self, text)
