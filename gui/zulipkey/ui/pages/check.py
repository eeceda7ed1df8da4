"""The page that checks zuliprc files, with a card for each file, and applies fixes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import failures
from zulipkey.model.account import KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, FileFailure, NextStep
from zulipkey.ui import theme
from zulipkey.ui.pages.file_card import FileCard, check_file
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.pages.problem_row import ProblemRow
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.empty_state import EmptyState
from zulipkey.ui.widgets.flow import column, fill, take_away
from zulipkey.ui.widgets.label import small_label
from zulipkey.ui.widgets.later import in_pieces
from zulipkey.ui.window import Window
from zulipkey.zuliprc import Check, Fix, export

_Checked = tuple[Path, Check | FileFailure]


class CheckPage(Page):
    """A list of checked files, with a card for each."""

    takes_files = True

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Check zuliprc files"))
        self._checking = Task(self)
        self._changing = Change(self)
        self._shown: list[_Checked] = []
        self._cards: list[FileCard] = []
        self._waits_for_key: FileCard | None = None
        self._state = EmptyState(self)
        self._files = column(spacing=12)
        self._other = Button(self.tr("&Choose another file…"), self, icon="file")
        hint = small_label(self, self.tr("or drop a file on this window"))
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.setSpacing(theme.ROW_GAP)
        self.column.addWidget(self._state, 2)  # slightly above the middle
        fill(self.column, self._files, None, theme.ROW_GAP, self._other, hint)
        self._other.clicked.connect(self._ask_for_file)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def enter(self, *, paths: tuple[Path, ...] = ()) -> None:
        """Check these files, or those in the usual places if none is given."""
        self.leave()

        def work(_cancel: CancelToken) -> list[_Checked]:
            places = paths or zuliprc.default_places(os.environ)
            return [(path, check_file(path)) for path in places]

        #: For zuliprc files, in the usual places.
        self._state.say(self.tr("Looking…"))
        self._checking.run(work, self._on_checked, self._on_failed)

    def take_focus(self) -> None:
        """Focus the sign-in button of the file that waits for a key, else the first file.

        Without files, focus the button that chooses a file.
        """
        if self._waits_for_key is not None:
            self._waits_for_key.focus_sign_in()
        elif self._cards:
            self._cards[0].setFocus()
        else:
            self._other.setFocus()

    def escape(self) -> bool:
        """Answer the question whether to change a file with no."""
        asking = [row for row in self.findChildren(ProblemRow) if row.asks]
        for row in asking:
            row.leave_it()
        return bool(asking) or super().escape()

    @property
    def waits_for_key(self) -> bool:
        """Whether a sign-in was started for one of the files."""
        return self._waits_for_key is not None

    def take_key(self, result: KeyResult) -> None:
        """Save the key to the file for which the sign-in was started."""
        card, self._waits_for_key = self._waits_for_key, None
        if card is not None:
            self._update_file(card, result)

    def resume(self, _outcome: object) -> None:
        """Stop waiting for a key: the user has left the sign-in without one."""
        self._waits_for_key = None

    def leave(self) -> None:
        """Forget the checked files; changing a file continues."""
        super().leave()
        self._waits_for_key = None
        self._shown = []
        take_away(self._files, self._cards)
        self._cards.clear()

    # ── Checking ──────────────────────────────────────────────────────────────────────────────

    def _on_checked(self, checked: list[_Checked]) -> None:
        missing = "" if checked else self.tr("No zuliprc file found in the usual places.")
        self._state.say(missing)
        if missing:
            announce(self, missing)
        self._shown = checked
        pieces = self._show(checked)
        next(pieces, None)  # show the first file at once
        in_pieces(pieces, self)

    def _show(self, checked: list[_Checked]) -> Iterator[None]:
        """Show a card for each file, and yield before each but the first."""
        for path, outcome in checked:
            if self._cards:
                yield
            if self._shown is not checked:  # the page was left, or shows other files
                return
            card = FileCard(self.services, path, self)
            card.key_checked.connect(self._check_next_key)
            card.fix_wanted.connect(self._fix_file)
            card.sign_in_wanted.connect(self._sign_in_for)
            card.rows_changed.connect(self._put_in_order)
            self._cards.append(card)
            self._files.addWidget(card)
            card.stackUnder(self._other)
            card.show()  # now, not in the next iteration of the event loop
            card.show_outcome(outcome)
            is_first = self._cards == [card]
            if is_first and self.focusWidget() is self._other:  # also if the window is inactive
                self.take_focus()
        self._check_next_key()

    @Slot()
    def _put_in_order(self) -> None:
        """Set the tab order to the visual order of the cards; their rows can change at any time."""
        stops = [*(stop for card in self._cards for stop in card.tab_stops()), self._other]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _on_failed(self, failure: Failure) -> None:
        said = failures.sentences(failure)
        self._state.say(said)
        announce(self, said, urgent=True)

    @Slot()
    def _check_next_key(self) -> None:
        """Check the key of the next waiting card, so that keys are checked one at a time."""
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

    # ── Changing files ────────────────────────────────────────────────────────────────────────

    @Slot(object, object)
    def _fix_file(self, card: FileCard, planned: Fix) -> None:
        name = zuliprc.display_path(planned.path)

        def done(_done: None) -> None:
            if card in self._cards:
                #: A problem in a zuliprc file.
                card.check_again(self.tr("Fixed."))
            else:
                self.navigator.show_outcome(
                    self.tr("{path} was changed.").format(path=name), "", Tone.OK
                )

        def failed(failure: Failure) -> None:
            if card in self._cards:
                card.show_not_fixed(failure)
            else:
                self.navigator.show_outcome(*failures.about(name, failure), Tone.DANGER)

        card.wait_for_change()
        self._changing.run(lambda _cancel: zuliprc.fix(planned), done, failed)

    @Slot(object)
    def _sign_in_for(self, card: FileCard) -> None:
        """Open the sign-in for the account of a file, to update the file with the key."""
        if card.account is None:
            return
        if not self.services.policy.saves_files:
            self.navigator.sign_in_again(card.account)
            return
        self._waits_for_key = card
        self.navigator.show_page(
            PageName.SIGN_IN, address=card.account.site, login=card.account.email
        )

    def _update_file(
        self, card: FileCard, result: KeyResult, *, replace_other: bool = False
    ) -> None:
        name, sign_in = zuliprc.display_path(card.path), self.services.sign_in

        def done(saved: zuliprc.Saved) -> None:
            self.services.preferences.remember_written(saved.path)
            if card in self._cards:
                #: A zuliprc file, which has a new key now.
                card.check_again(self.tr("Updated."))
            else:
                said = self.tr("The key of {email} is saved to {path}.")
                said = said.format(email=result.account.email, path=name)
                self.navigator.show_outcome(said, "", Tone.OK)

        def failed(failure: Failure) -> None:
            if card not in self._cards:
                self.navigator.show_outcome(*failures.about(name, failure), Tone.DANGER)
                return
            steps = {
                NextStep.TRY_AGAIN: lambda: self._update_file(card, result),
                NextStep.REPLACE: lambda: self._update_file(card, result, replace_other=True),
            }
            show_key = partial(self.navigator.signed_in, result)
            card.show_not_updated(failure, result.account, steps, show_key)

        card.wait_for_change()
        card.setFocus()
        self._changing.run(
            lambda _cancel: sign_in.save(
                export.OTHER_PLACE, card.path, result, replace=replace_other
            ),
            done,
            failed,
        )
