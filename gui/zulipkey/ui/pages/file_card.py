"""The card of one zuliprc: the verdict, the problems in the file, and their fixes.

The state determines what ``_show_state`` shows::

    WAITS ──its turn──▶ ASKING ──answer──▶ JUDGED ──Fix, Sign in and update──▶ CHANGING ──▶ WAITS
      └──no account in it────────────────▶ JUDGED           UNREADABLE: there is nothing to judge
"""

from __future__ import annotations

import os
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot

from zulipkey import zuliprc
from zulipkey.messages import failures, verdicts
from zulipkey.messages.translation import joined
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.errors import Failure, FileFailure
from zulipkey.ui import theme
from zulipkey.ui.pages.problem_row import ProblemRow
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.flow import column, fill, take_away
from zulipkey.ui.widgets.label import Label, small_label
from zulipkey.ui.widgets.mark import Marked
from zulipkey.ui.widgets.notice import Notice, Steps
from zulipkey.zuliprc import Check, Fix, Judgement, KeyCheck, Verdict

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget


class State(Enum):
    """The progress of the check of a file."""

    WAITS = auto()
    """The card waits for its turn to send a request to the server."""
    ASKING = auto()
    JUDGED = auto()
    CHANGING = auto()
    """The file is being changed; then it is checked again."""
    UNREADABLE = auto()


_TONES: Final = {
    Verdict.KEY_REFUSED: Tone.DANGER,
    Verdict.BROKEN: Tone.DANGER,
    Verdict.OVERRIDDEN: Tone.WARNING,
    Verdict.KEY_UNKNOWN: Tone.WARNING,
    Verdict.UNSAFE: Tone.WARNING,
    Verdict.PARTLY: Tone.WARNING,
    Verdict.WORKS: Tone.OK,
}


def check_file(path: Path) -> Check | FileFailure:
    """Return the result of checking a file, or the failure if it cannot be read."""
    try:
        return zuliprc.check(path, os.environ)
    except FileFailure as failure:
        return failure


class FileCard(Card):
    """The card of one file; it takes the focus, so that screen readers read its verdict."""

    key_checked = Signal()
    """Emitted when the next card may have its turn."""
    rows_changed = Signal()
    """Emitted when the card has other buttons than before."""
    fix_wanted = Signal(object, object)
    """Emitted with this card and the Fix whose lines were shown."""
    sign_in_wanted = Signal(object)
    """Emitted with this card, to sign in to its account."""

    def __init__(self, services: Services, path: Path, parent: QWidget) -> None:
        """Create the card.

        Args:
            services: give access to the server.
            path: the path of the file.
            parent: the page.
        """
        super().__init__(parent)
        self.path = path
        self._services = services
        self._state = State.WAITS
        self._check: Check | None = None
        self._judged: Judgement | None = None
        self._fixing = 0
        """The index of the row whose fix is being applied."""
        self._working = Task(self)
        self._rows: list[ProblemRow] = []
        self._name = Label(self, zuliprc.display_path(path), kind=theme.Text.STRONG)
        self._whose = small_label(self)
        self._marked = Marked(self, kind=theme.Text.STRONG)
        self._verdict = self._marked.first
        self._why = Label(self._marked)
        self._again = Button(self.tr("Check again"), self._marked, height=theme.NOTICE_HEIGHT)
        update = self.tr("Sign in and update this file")
        self._sign_in = Button(
            update if services.policy.saves_files else self.tr("Sign in again"),
            self,
            kind=Kind.PRIMARY,
            height=theme.COMPACT_HEIGHT,
        )
        self.notice = Notice(self)
        texts = self._marked.column
        texts.setSpacing(4)
        texts.addWidget(self._why)
        texts.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        title = column(self._name, self._whose, spacing=theme.LINE_GAP)
        self.column.setSpacing(theme.HEADER_GAP)
        fill(self.column, title, self._marked, self._sign_in, self.notice)
        self._sign_in.clicked.connect(lambda: self.sign_in_wanted.emit(self))
        self._again.clicked.connect(self._ask_again)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(zuliprc.display_path(path))

    @property
    def account(self) -> Account | None:
        """The account in the file; None if there is none."""
        return self._check.account if self._check else None

    @property
    def waits_for_its_turn(self) -> bool:
        """Whether the key still has to be checked with the server."""
        return self._state is State.WAITS

    def tab_stops(self) -> list[QWidget]:
        """Return the widgets that Tab reaches, in visual order."""
        rows = [button for row in self._rows for button in row.buttons]
        return [self, self._again, self._sign_in, *rows]

    def focus_sign_in(self) -> None:
        """Focus the sign-in button."""
        self._sign_in.setFocus()

    # ── Showing the state ─────────────────────────────────────────────────────────────────────

    def _show_state(self, state: State, title: str = "", text: str = "") -> None:
        """Show the state, and announce an outcome with ``title`` and ``text``."""
        self._state = state
        judged = self._judged if state is State.JUDGED else None
        tone = Tone.INFO if judged is None else _TONES[judged.verdict]
        match state:
            case State.WAITS | State.ASKING:
                title = self.tr("Checking the key…")
            case State.CHANGING:
                title = self.tr("Saving…")
            case State.UNREADABLE:
                tone = Tone.DANGER
        self._marked.set_tone(tone)
        self._verdict.set_tone(None if tone is Tone.INFO else tone)
        self._verdict.setText(title)
        self._why.setText(text)
        self._why.setVisible(bool(text))
        self._whose.setVisible(bool(self._whose.text()))
        self._sign_in.setVisible(judged is not None and judged.key is KeyCheck.REFUSED)
        unknown = judged is not None and judged.key is KeyCheck.UNKNOWN
        self._again.setVisible(unknown and self.account is not None)
        real = self._judged.problems if self._judged else ()
        for row in self._rows:
            row.setVisible(self._judged is None or row.problem in real)
        self.setAccessibleDescription(joined(title, text))
        if state in (State.JUDGED, State.UNREADABLE):
            announce(self, joined(zuliprc.display_path(self.path) + ":", title, text))

    # ── Checking ──────────────────────────────────────────────────────────────────────────────

    def show_outcome(self, outcome: Check | FileFailure, *, then: int | None = None) -> None:
        """Show the result of checking the file; the key still has to be checked with the server.

        Args:
            outcome: the result of ``check_file``.
            then: the index of the row that was fixed, to focus the row that replaces it.
        """
        old, self._rows = self._rows, []
        self._judged = None
        self._check = None if isinstance(outcome, FileFailure) else outcome
        if isinstance(outcome, FileFailure):
            self._whose.setText("")
            self._show_unreadable(outcome)
        else:
            whose = outcome.email or outcome.site
            if outcome.email and outcome.site:
                #: Whose key is in the file, and of which server.
                whose = self.tr("{email} at {site}")
                whose = whose.format(email=outcome.email, site=outcome.site)
            self._whose.setText(whose)
            for problem in outcome.problems:
                row = ProblemRow(problem, self)
                row.fix_wanted.connect(self._want_fix)
                self._rows.append(row)
                self.column.addWidget(row)
                row.show()
            if outcome.account is None:
                self._judge(KeyCheck.UNKNOWN)
            else:
                self._show_state(State.WAITS)
        self.rows_changed.emit()
        if then is not None:
            self._focus_after(then)
        take_away(self.column, old)

    def _show_unreadable(self, failure: Failure) -> None:
        self._show_state(State.UNREADABLE, *failures.message(failure))

    def _focus_after(self, index: int) -> None:
        """Focus the next fix after one was applied, so that the user need not search for it."""
        following = [*self._rows[index:], *reversed(self._rows[:index])]
        row = next((one for one in following if one.problem.can_fix), None)
        if row is None:
            self.setFocus()
        else:
            row.focus_fix()

    def check_key(self) -> None:
        """Check with the server whether the key works."""
        check = self._check
        if check is None or check.account is None or check.key is None:
            if self._state is State.WAITS:
                self._judge(KeyCheck.UNKNOWN)
            self.key_checked.emit()
            return
        result = KeyResult(account=check.account, key=check.key)
        self._show_state(State.ASKING)
        self._working.run(
            lambda cancel: self._services.sign_in.verify(result, cancel=cancel),
            self._on_key_works,
            self._on_key_failed,
        )

    def _on_key_works(self, result: KeyResult) -> None:
        self._judge(KeyCheck.WORKS, name=result.account.name)
        self.key_checked.emit()

    def _on_key_failed(self, failure: Failure) -> None:
        self._judge(KeyCheck.by(failure), why=verdicts.reason(failure))
        self.key_checked.emit()

    def _judge(self, key: KeyCheck, *, name: str = "", why: str = "") -> None:
        problems = self._check.problems if self._check else ()
        self._judged = zuliprc.judge(problems, key)
        self._show_state(State.JUDGED, *verdicts.verdict(self._judged, name=name, why=why))

    @Slot()
    def _ask_again(self) -> None:
        self.setFocus()
        self.check_key()

    # ── Changing the file ─────────────────────────────────────────────────────────────────────

    @Slot(object, object)
    def _want_fix(self, row: ProblemRow, planned: Fix) -> None:
        if self._state is not State.CHANGING:
            self._fixing = self._rows.index(row)
            self.fix_wanted.emit(self, planned)

    def wait_for_change(self) -> None:
        """Show that the file is being changed, and cancel the check of its key."""
        self._working.cancel()
        self.notice.clear()
        self._show_state(State.CHANGING)
        self.key_checked.emit()  # other cards need not wait for this one

    def check_again(self, said: str) -> None:
        """Check the file again after a change.

        Args:
            said: the change that was made, announced to screen readers.
        """

        def done(outcome: Check | FileFailure) -> None:
            announce(self, said)
            has_focus = any(row.has_focus for row in self._rows)
            self.show_outcome(outcome, then=self._fixing if has_focus else None)
            self.check_key()

        self._working.run(lambda _cancel: check_file(self.path), done, self._show_unreadable)

    def show_not_fixed(self, failure: Failure) -> None:
        """Show why the file was not changed, and check its key again."""
        self._rows[self._fixing].show_failure(failure)
        self._show_state(State.WAITS)
        self.check_key()

    def show_not_updated(
        self, failure: Failure, account: Account, steps: Steps, show_key: Callable[[], None]
    ) -> None:
        """Show why the key was not saved to the file, and offer the next steps.

        Args:
            failure: why the key was not saved.
            account: the owner of the key.
            steps: the page's action for each next step.
            show_key: opens the page of the key, where it can be saved elsewhere.
        """
        self.notice.show_failure(failure, steps, failures.not_saved(failure, account))
        self.notice.add_button(self.tr("Show the key"), show_key)
        self._show_state(State.WAITS)
        self.check_key()

    # ── Focus ─────────────────────────────────────────────────────────────────────────────────

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the focus ring."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, with a ring if it has the focus."""
        super().paintEvent(event)
        with painting.begin(self) as painter:
            painting.ring(painter, self, theme.CARD_RADIUS)
