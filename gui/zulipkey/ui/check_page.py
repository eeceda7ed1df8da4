"""Checking zuliprc files: whose they are, whether their keys work, what is wrong and mends it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import words
from zulipkey.model.account import Account
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, FileFailure, KeyOnlyPosts, KeyRefused
from zulipkey.ui.message import Tone
from zulipkey.ui.parts import Page, announce, heading, muted, plain_label, push_button
from zulipkey.ui.tasks import Change, Task

if TYPE_CHECKING:
    from zulipkey.zulip.client import Client
    from zulipkey.zuliprc import Check, Fix, Problem

_Checked = tuple[Path, "Check | FileFailure"]


class CheckPage(Page):
    """Shows a card for each file."""

    sign_in_wanted = Signal(object)
    """The Account whose key, in one of the files, does not work."""
    told_later = Signal(str, object)
    """What became of a file after its page was left, and its Tone."""

    def __init__(self, client: Callable[[], Client], parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._checking = Task(self)
        self._changing = Change(self)
        self._cards: list[_Card] = []
        self._heading = heading(self)
        self._heading.setText(self.tr("Check zuliprc files"))
        self._state = muted(self)
        self._files = QVBoxLayout()
        self._files.setSpacing(10)
        self._other = push_button(self, self.tr("Check another file…"))
        self._other.setMinimumHeight(34)
        self._back = push_button(self, self.tr("Back"))
        self._back.setFlat(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(8)
        box.addWidget(self._heading)
        box.addWidget(self._state)
        box.addLayout(self._files)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._other)
        row.addStretch(1)
        row.addWidget(self._back)
        box.addLayout(row)
        self._other.clicked.connect(self._ask_for_file)
        self._back.clicked.connect(self.left)

    def start(self, paths: Iterable[Path] = ()) -> None:
        """Check these files; without any, those in the usual places."""
        self.leave()
        chosen = tuple(paths)

        def work(_cancel: CancelToken) -> list[_Checked]:
            places = chosen or zuliprc.default_places(os.environ)
            return [(path, _check(path)) for path in places]

        self._state.setText(self.tr("Looking…"))
        self._other.setFocus()
        self._checking.run(work, self._on_checked, self._on_failed)

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
            card = _Card(self._client, path, self)
            card.key_tried.connect(self._try_next_key)
            card.sign_in_wanted.connect(self.sign_in_wanted)
            card.change_wanted.connect(self._change_file)
            card.show_outcome(outcome)
            self._cards.append(card)
            self._files.addWidget(card)
            card.show()  # now, not one turn of the event loop later
        self._try_next_key()

    def _on_failed(self, failure: Failure) -> None:
        self._state.setText(words.sentence(failure))

    @Slot(object, object, object)
    def _change_file(self, card: _Card, row: _TroubleRow, planned: Fix) -> None:
        name = zuliprc.display_path(planned.path)

        def done(_done: None) -> None:
            if card in self._cards:
                card.check_again()
            else:
                self.told_later.emit(self.tr("{path} is changed.").format(path=name), Tone.DONE)

        def failed(failure: Failure) -> None:
            if card in self._cards:
                card.setEnabled(True)
                row.show_failure(failure)
            else:
                self.told_later.emit(f"{name}: {words.sentence(failure)}", Tone.PROBLEM)

        card.setEnabled(False)  # its rows are new when this has ended
        self._changing.run(lambda _cancel: zuliprc.fix(planned), done, failed)

    @Slot()
    def _try_next_key(self) -> None:
        """One call after the other, not fifty at once."""
        for card in self._cards:
            if card.waits_for_its_turn:
                card.try_key()
                return

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Check a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setDirectory(str(home.folder() or ""))
        dialog.filesSelected.connect(lambda names: self.start(Path(name) for name in names))
        dialog.open()


class _Card(QFrame):
    """One file."""

    key_tried = Signal()
    """It needs its turn no longer."""
    sign_in_wanted = Signal(object)
    change_wanted = Signal(object, object, object)
    """This card, the row of the trouble, and the Mending."""

    def __init__(self, client: Callable[[], Client], path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._client = client
        self._path = path
        self._check: Check | None = None
        self._working = Task(self)
        self.waits_for_its_turn = False
        self._name = plain_label(self)
        self._name.setText(zuliprc.display_path(path))
        bold = self._name.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(bold)
        self._whose = plain_label(self)
        self._key = muted(self)
        self._sign_in = push_button(self, self.tr("Sign in again"))
        self._sign_in.hide()
        self._result = muted(self)
        self._troubles = QVBoxLayout()
        self._troubles.setSpacing(8)
        self._rows: list[_TroubleRow] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 10, 12, 10)
        self._box.setSpacing(4)
        for widget in (self._name, self._whose, self._key):
            self._box.addWidget(widget)
        self._box.addWidget(self._sign_in, 0, Qt.AlignmentFlag.AlignLeft)
        self._box.addWidget(self._result)
        self._box.addLayout(self._troubles)
        self._sign_in.clicked.connect(self._want_sign_in)
        self.setAccessibleName(zuliprc.display_path(path))

    def show_outcome(self, outcome: Check | FileFailure) -> None:
        """Show what a check has found."""
        self._result.hide()
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows.clear()
        if isinstance(outcome, FileFailure):
            self._check = None
            self._whose.hide()
            self._sign_in.hide()
            self._key.setText(words.sentence(outcome))
            self._key.show()
            return
        self._check = outcome
        self._whose.setText(
            self.tr("{email} at {site}").format(email=outcome.email, site=outcome.site)
        )
        self._whose.setVisible(bool(outcome.email or outcome.site))
        self.waits_for_its_turn = outcome.account is not None
        self._key.setText("" if outcome.account is None else self.tr("Its key is not tried yet."))
        self._key.setVisible(outcome.account is not None)
        for problem in outcome.problems:
            row = _TroubleRow(outcome, problem, self)
            row.change_wanted.connect(
                lambda planned, row=row: self.change_wanted.emit(self, row, planned)
            )
            self._rows.append(row)
            self._troubles.addWidget(row)
        if not outcome.problems:
            self._say(self.tr("Nothing is wrong with the file."))

    def try_key(self) -> None:
        """Ask the server whether the key works."""
        check = self._check
        self.waits_for_its_turn = False
        if check is None or check.account is None or check.key is None:
            self.key_tried.emit()
            return
        account, key = check.account, check.key

        def work(cancel: CancelToken) -> Account:
            return self._client().with_profile(account, key, cancel=cancel)

        self._key.setText(self.tr("Trying the key…"))
        self._working.run(work, self._on_key_works, self._on_key_failed)

    def leave(self) -> None:
        """End what is under way."""
        self.waits_for_its_turn = False
        self._working.cancel()

    def _on_key_works(self, account: Account) -> None:
        self._key.setText(
            self.tr("The key works: {name}.").format(name=account.full_name or account.email)
        )
        self._sign_in.hide()
        self._leave_out_what_is_settled()
        self.key_tried.emit()

    def _on_key_failed(self, failure: Failure) -> None:
        is_dead = isinstance(failure, KeyRefused)
        said = words.key_of_file_refused() if is_dead else words.sentence(failure)
        self._key.setText(said)
        self._sign_in.setVisible(is_dead)
        if isinstance(failure, KeyOnlyPosts):
            self._leave_out_what_is_settled()
        self.key_tried.emit()

    def _leave_out_what_is_settled(self) -> None:
        left = self._check.troubles_of_a_working_key if self._check else ()
        for row in self._rows:
            row.setVisible(row.problem in left)
        if not left:
            self._say(self.tr("Nothing is wrong with the file."))

    @Slot()
    def _want_sign_in(self) -> None:
        if self._check is not None and self._check.account is not None:
            self.sign_in_wanted.emit(self._check.account)

    def check_again(self) -> None:
        """Show what is right and wrong in the file now."""

        def done(outcome: Check | FileFailure) -> None:
            self.setEnabled(True)
            self.show_outcome(outcome)
            if not isinstance(outcome, FileFailure):
                announce(self, self.tr("Mended."))
            self.try_key()

        def failed(failure: Failure) -> None:
            self.setEnabled(True)
            self._key.setText(words.sentence(failure))
            self.key_tried.emit()

        self._working.run(lambda _cancel: _check(self._path), done, failed)

    def _say(self, text: str) -> None:
        self._result.setText(text)
        self._result.show()


class _TroubleRow(QWidget):
    """One trouble, and the button that mends it once it was shown what will change."""

    change_wanted = Signal(object)
    """The Mending that was shown."""

    def __init__(self, check: Check, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent)
        self._check = check
        self.problem = problem
        self._working = Task(self)
        self._planned: Fix | None = None
        self._text = plain_label(self)
        self._text.setText("⚠ " + words.problem(problem))
        self._preview = plain_label(self)
        self._preview.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._preview.hide()
        self._fix_button = push_button(self, words.fix_label(problem.kind))
        self._fix_button.setVisible(problem.can_fix)
        self._change = push_button(self, self.tr("Change the file"))
        self._keep = push_button(self, self.tr("Leave it"))
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self._fix_button, self._change, self._keep):
            row.addWidget(button)
            button.setAccessibleDescription(words.problem(problem))
        self._change.hide()
        self._keep.hide()
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 0, 0)
        box.setSpacing(4)
        box.addWidget(self._text)
        box.addWidget(self._preview)
        box.addLayout(row)
        self._fix_button.clicked.connect(self._show_change)
        self._change.clicked.connect(self._apply)
        self._keep.clicked.connect(self._leave_it)

    @Slot()
    def _show_change(self) -> None:
        def work(_cancel: CancelToken) -> Fix:
            return zuliprc.plan(self._check, self.problem)

        self._working.run(work, self._on_planned, self.show_failure)

    def _on_planned(self, planned: Fix) -> None:
        self._planned = planned
        lines = [self.tr("What changes in {path}:").format(path=zuliprc.display_path(planned.path))]
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
