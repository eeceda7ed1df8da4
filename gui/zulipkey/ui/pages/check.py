"""Checking zuliprc files: one verdict for each about what programs will get, and what fixes it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import words
from zulipkey.model.account import Account
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, FileFailure, KeyOnlyPosts, KeyRefused
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Navigator, Page
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.chip import Chip
from zulipkey.ui.widgets.flow import FlowLayout
from zulipkey.ui.widgets.label import Label

if TYPE_CHECKING:
    from zulipkey.zuliprc import Check, Fix, Problem

_Checked = tuple[Path, "Check | FileFailure"]


class CheckPage(Page):
    """Shows a card for each file."""

    takes_files = True

    def __init__(
        self, services: Services, navigator: Navigator, parent: QWidget, *, has_back: bool
    ) -> None:
        """Build the page; see ``Page``."""
        super().__init__(services, navigator, parent, has_back=has_back)
        self._checking = Task(self)
        self._changing = Change(self)
        self._cards: list[_FileCard] = []
        self._state = Label(self, kind=theme.Text.SECONDARY, muted=True)
        self._files = QVBoxLayout()
        self._files.setSpacing(12)
        self._other = Button(self.tr("&Choose another file…"), self, icon="file")
        hint = Label(
            self,
            self.tr("or drop a file on this window"),
            kind=theme.Text.SECONDARY,
            muted=True,
        )
        self.column.setSpacing(theme.FIELD_GAP)
        self.column.addWidget(self._state)
        self.column.addLayout(self._files)
        self.column.addStretch(1)
        self.column.addWidget(self._other)
        self.column.addWidget(hint)
        self._other.clicked.connect(self._ask_for_file)

    def title_text(self) -> str:
        """Return the title of the page."""
        return self.tr("Check zuliprc files")

    def enter(self, *, paths: tuple[Path, ...] = ()) -> None:
        """Check these files; without any, those in the usual places."""
        self.leave()

        def work(_cancel: CancelToken) -> list[_Checked]:
            places = paths or zuliprc.default_places(os.environ)
            return [(path, _check(path)) for path in places]

        self._state.setText(self.tr("Looking…"))
        self._checking.run(work, self._on_checked, self._on_failed)

    def take_focus(self) -> None:
        """Focus what chooses another file."""
        self._other.setFocus()

    def leave(self) -> None:
        """Forget what was read; a file that is being changed will be."""
        self._checking.cancel()
        for card in self._cards:
            card.leave()
            card.hide()
            card.deleteLater()
        self._cards.clear()

    def _on_checked(self, checked: list[_Checked]) -> None:
        said = self.tr("%n files:", "", len(checked))
        if not checked:
            said = self.tr("There is no zuliprc in the usual places.")
        self._state.setText(said)
        announce(self, said)
        for path, outcome in checked:
            card = _FileCard(self.services, self.navigator, path, self)
            card.key_checked.connect(self._check_next_key)
            card.change_wanted.connect(self._change_file)
            card.show_outcome(outcome)
            self._cards.append(card)
            self._files.addWidget(card)
            card.show()  # now, not one turn of the event loop later
        self._check_next_key()

    def _on_failed(self, failure: Failure) -> None:
        self._state.setText(words.sentence(failure))

    @Slot(object, object, object)
    def _change_file(self, card: _FileCard, row: _TroubleRow, planned: Fix) -> None:
        name = zuliprc.display_path(planned.path)

        def done(_done: None) -> None:
            if card in self._cards:
                card.check_again()
            else:
                self.navigator.tell(self.tr("{path} was changed.").format(path=name), Tone.OK)

        def failed(failure: Failure) -> None:
            if card in self._cards:
                card.setEnabled(True)
                row.show_failure(failure)
            else:
                self.navigator.tell(f"{name}: {words.sentence(failure)}", Tone.DANGER)

        card.setEnabled(False)  # its rows are new when this has ended
        self._changing.run(lambda _cancel: zuliprc.fix(planned), done, failed)

    @Slot()
    def _check_next_key(self) -> None:
        """One call after the other, not fifty at once."""
        for card in self._cards:
            if card.waits_for_its_turn:
                card.check_key()
                return

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Check a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(str(home.folder() or ""))
        dialog.filesSelected.connect(
            lambda names: self.enter(paths=tuple(Path(name) for name in names))
        )
        dialog.open()


class _FileCard(Card):
    """One file."""

    key_checked = Signal()
    """It needs its turn no longer."""
    change_wanted = Signal(object, object, object)
    """This card, the row of the problem, and the Mending."""

    def __init__(
        self, services: Services, navigator: Navigator, path: Path, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._services, self._navigator = services, navigator
        self._path = path
        self._check: Check | None = None
        self._working = Task(self)
        self.waits_for_its_turn = False
        name = Label(self, zuliprc.display_path(path), kind=theme.Text.STRONG)
        self._chip = Chip(self)
        self._whose = Label(self, kind=theme.Text.SECONDARY, muted=True)
        self._verdict = Label(self)
        self._sign_in = Button(
            self.tr("Sign in and update this file"),
            self,
            kind=Kind.PRIMARY,
            height=theme.COMPACT_HEIGHT,
        )
        self._sign_in.hide()
        self._rows: list[_TroubleRow] = []
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self._chip)
        self.column.addLayout(top)
        for widget in (self._whose, self._verdict, self._sign_in):
            self.column.addWidget(widget)
        self._sign_in.clicked.connect(self._want_sign_in)
        self.setAccessibleName(zuliprc.display_path(path))

    def show_outcome(self, outcome: Check | FileFailure) -> None:
        """Show what a check has found."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
        if isinstance(outcome, FileFailure):
            self._check = None
            self._whose.hide()
            self._say(words.sentence(outcome), self.tr("Problem"), Tone.DANGER)
            return
        self._check = outcome
        self._whose.setText(
            self.tr("{email} at {site}").format(email=outcome.email, site=outcome.site)
        )
        self._whose.setVisible(bool(outcome.email or outcome.site))
        self.waits_for_its_turn = outcome.account is not None
        for problem in outcome.problems:
            row = _TroubleRow(outcome, problem, self)
            row.change_wanted.connect(
                lambda planned, row=row: self.change_wanted.emit(self, row, planned)
            )
            self._rows.append(row)
            self.column.addWidget(row)
        self._judge(key_works=None)

    def _judge(self, *, key_works: bool | None, name: str = "") -> None:
        """Return one verdict about what programs will get from this file."""
        problems = len(self._rows)
        if key_works is False:
            return
        if problems:
            self._say("", self.tr("%n problems", "", problems), Tone.WARNING)
        elif key_works:
            self._say(self.tr("The key works: {name}.").format(name=name), self.tr("OK"), Tone.OK)
        elif self.waits_for_its_turn:
            self._say("", self.tr("Checking…"), Tone.INFO)
        else:
            self._say(self.tr("Nothing is wrong with the file."), self.tr("OK"), Tone.OK)

    def _say(self, verdict: str, chip: str, tone: Tone) -> None:
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        self._chip.show_state(chip, tone)

    def check_key(self) -> None:
        """Ask the server whether the key works."""
        check = self._check
        self.waits_for_its_turn = False
        if check is None or check.account is None or check.key is None:
            self.key_checked.emit()
            return
        account, key = check.account, check.key

        def work(cancel: CancelToken) -> Account:
            return self._services.client().with_profile(account, key, cancel=cancel)

        self._working.run(work, self._on_key_works, self._on_key_failed)

    def leave(self) -> None:
        """End what is under way."""
        self.waits_for_its_turn = False
        self._working.cancel()

    def _on_key_works(self, account: Account) -> None:
        self._sign_in.hide()
        self._leave_out_what_is_settled()
        self._judge(key_works=True, name=account.full_name or account.email)
        self._tell()

    def _on_key_failed(self, failure: Failure) -> None:
        is_dead = isinstance(failure, KeyRefused)
        said = words.key_of_file_refused() if is_dead else words.sentence(failure)
        if isinstance(failure, KeyOnlyPosts):
            self._leave_out_what_is_settled()
        chip = self.tr("Not valid") if is_dead else self.tr("Not checked")
        self._say(said, chip, Tone.DANGER if is_dead else Tone.WARNING)
        self._sign_in.setVisible(is_dead)
        self._tell()

    def _leave_out_what_is_settled(self) -> None:
        """Hide the problems that cannot be where the server takes the key."""
        real = self._check.troubles_of_a_working_key if self._check else ()
        for row in self._rows:
            row.setVisible(row.problem in real)
        self._rows = [row for row in self._rows if row.problem in real]

    def _tell(self) -> None:
        verdict = self._verdict.text() or self._chip.text()
        announce(self, f"{zuliprc.display_path(self._path)}: {verdict}")
        self.key_checked.emit()

    @Slot()
    def _want_sign_in(self) -> None:
        if self._check is not None and self._check.account is not None:
            self._navigator.sign_in_again(self._check.account)

    def check_again(self) -> None:
        """Show what is right and wrong in the file now."""

        def done(outcome: Check | FileFailure) -> None:
            self.setEnabled(True)
            self.show_outcome(outcome)
            if not isinstance(outcome, FileFailure):
                announce(self, self.tr("Fixed."))
            self.check_key()

        def failed(failure: Failure) -> None:
            self.setEnabled(True)
            self._say(words.sentence(failure), self.tr("Problem"), Tone.DANGER)
            self.key_checked.emit()

        self._working.run(lambda _cancel: _check(self._path), done, failed)


class _TroubleRow(QWidget):
    """One problem, and the button that fixes it once it was shown what will change."""

    change_wanted = Signal(object)
    """The Mending that was shown."""

    def __init__(self, check: Check, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check
        self.problem = problem
        self._planning = Task(self)
        self._planned: Fix | None = None
        text = Label(self, words.problem(problem))
        self._preview = Label(self, kind=theme.Text.SECONDARY)
        font = theme.key_font()
        font.setPointSizeF(font.pointSizeF() * 0.9)
        self._preview.setFont(font)
        self._preview.hide()
        self._fix_button = self._button(words.fix_label(problem.kind))
        self._fix_button.setVisible(problem.can_fix)
        self._change = self._button(self.tr("Change the file"))
        self._keep = self._button(self.tr("Cancel"))
        buttons = QWidget(self)
        row = FlowLayout(buttons)
        for button in (self._fix_button, self._change, self._keep):
            button.setParent(buttons)
            row.addWidget(button)
            button.setAccessibleDescription(words.problem(problem))
        self._change.hide()
        self._keep.hide()
        self._fix_button.setVisible(problem.can_fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.LABEL_GAP, 0, 0)
        column.setSpacing(theme.LABEL_GAP)
        for widget in (text, self._preview, buttons):
            column.addWidget(widget)
        self._fix_button.clicked.connect(self._show_change)
        self._change.clicked.connect(self._apply)
        self._keep.clicked.connect(self._leave_it)

    def _button(self, text: str) -> Button:
        return Button(text, self, height=theme.NOTICE_HEIGHT)

    @Slot()
    def _show_change(self) -> None:
        def work(_cancel: CancelToken) -> Fix:
            return zuliprc.plan(self._check, self.problem)

        self._planning.run(work, self._on_planned, self.show_failure)

    def _on_planned(self, planned: Fix) -> None:
        self._planned = planned
        lines = [self.tr("Changes in {path}:").format(path=zuliprc.display_path(planned.path))]
        for line in planned.lines:
            if line.before is not None:
                lines.append(f"− {line.before}")
            if line.after is not None:
                lines.append(f"+ {line.after}")
        if not planned.lines:
            lines.append(self.tr("Only its permissions: from now on, only you can read it."))
        self._preview.setText("\n".join(lines))
        self._show_question(asks=True)
        self._change.setFocus()
        announce(self, self._preview.text())

    @Slot()
    def _leave_it(self) -> None:
        self._show_question(asks=False)
        self._fix_button.setFocus()

    def _show_question(self, *, asks: bool) -> None:
        self._fix_button.setVisible(not asks)
        for widget in (self._preview, self._change, self._keep):
            widget.setVisible(asks)

    @Slot()
    def _apply(self) -> None:
        planned, self._planned = self._planned, None
        if planned is not None:
            self.change_wanted.emit(planned)

    def show_failure(self, failure: Failure) -> None:
        """Say why the file was not changed."""
        self._show_question(asks=False)
        self._preview.setText(words.sentence(failure))
        self._preview.show()
        announce(self, words.sentence(failure), urgent=True)


def _check(path: Path) -> Check | FileFailure:
    try:
        return zuliprc.check(path, os.environ)
    except FileFailure as failure:
        return failure
