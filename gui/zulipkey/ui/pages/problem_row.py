"""A problem of a zuliprc, with a button that fixes it after showing the change."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from zulipkey.messages import failures
from zulipkey.messages.zuliprc import describe_fix, describe_problem, fix_label
from zulipkey.model.errors import Failure
from zulipkey.ui import theme
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.flow import FlowLayout, fill
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.mark import Marked
from zulipkey.ui.widgets.scrolling import bring_into_view
from zulipkey.zuliprc import Fix, Problem


class ProblemRow(Marked):
    """One problem; *Fix* shows the lines that will change, and asks."""

    fix_wanted = Signal(object, object)
    """Emitted with this row and the Fix whose lines were shown."""

    def __init__(self, problem: Problem, parent: QWidget) -> None:
        super().__init__(parent, describe_problem(problem), tone=Tone.WARNING)
        self.problem = problem
        self._planning = Task(self)
        self._planned: Fix | None = None
        self._preview = Label(self, kind=theme.Text.SECONDARY, fixed=True)
        self._preview.hide()
        self._row = QWidget(self)
        row = FlowLayout(self._row)
        self._fix = self._button(fix_label(problem.kind))
        self._change = self._button(self.tr("Change the file"))
        self._keep = self._button(self.tr("Cancel"))
        self.buttons = (self._fix, self._change, self._keep)
        for button in self.buttons:
            row.addWidget(button)
            button.setAccessibleDescription(describe_problem(problem))
        self._row.setVisible(problem.can_fix)
        self.column.setContentsMargins(0, theme.LABEL_GAP, 0, 0)
        self.column.setSpacing(theme.LABEL_GAP)
        fill(self.column, self._preview, self._row)
        self._ask(asks=False)
        self._fix.clicked.connect(
            lambda: self._planning.run(
                lambda _cancel: problem.fix(), self._on_planned, self.show_failure
            )
        )
        self._change.clicked.connect(self._apply)
        self._keep.clicked.connect(self.leave_it)

    def _button(self, text: str) -> Button:
        return Button(text, self._row, height=theme.NOTICE_HEIGHT)

    @property
    def has_focus(self) -> bool:
        """Whether one of its buttons has the focus."""
        return any(one.hasFocus() for one in self.buttons)

    @property
    def asks(self) -> bool:
        """Whether the row shows a change and waits for the user's answer."""
        return self._planned is not None

    def focus_fix(self) -> None:
        """Focus the button that shows the change."""
        self._fix.setFocus()
        bring_into_view(self)

    def _on_planned(self, planned: Fix | None) -> None:
        if planned is None:
            return
        self._planned = planned
        lines = describe_fix(planned)
        shown = lines
        if self.isRightToLeft():  # isolate each line, so that its − or + stays before its text
            shown = "\n".join(f"\u2068{line}\u2069" for line in lines.split("\n"))
        self._show(shown, lines, asks=True)

    @Slot()
    def leave_it(self) -> None:
        """Hide the change, and leave the file as it is."""
        self._planned = None
        self._preview.hide()
        self._ask(asks=False)

    def _ask(self, *, asks: bool) -> None:
        """Show the buttons of the question, or *Fix*; keep the focus on a visible button."""
        had_focus = self.has_focus
        question = (self._change, self._keep)
        for button in question if asks else (self._fix,):
            button.show()
        if had_focus:
            (self._change if asks else self._fix).setFocus()
        for button in (self._fix,) if asks else question:
            button.hide()

    @Slot()
    def _apply(self) -> None:
        planned, self._planned = self._planned, None
        if planned is not None:
            self.fix_wanted.emit(self, planned)

    def show_failure(self, failure: Failure) -> None:
        """Show why the file was not changed."""
        self._show(failures.sentences(failure), failures.sentences(failure), asks=False)

    def _show(self, text: str, said: str, *, asks: bool) -> None:
        self._preview.setText(text)
        self._preview.show()
        self._ask(asks=asks)
        announce(self, said, urgent=not asks)
        bring_into_view(self)
