"""Regenerating a key: the consequences first, then the new key, then the files with the old one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zulipkey import zuliprc
from zulipkey.messages import words
from zulipkey.model.account import KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyRefused, NextStep
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.tasks import Change, Task

if TYPE_CHECKING:
    from zulipkey.zulip.client import Client


class Regeneration(QWidget):
    """Asks, regenerates, keeps the new key, and offers to put it into the files found."""

    regenerated = Signal(object)
    """The KeyResult with the new key, to be shown and kept before anything else happens."""
    sign_in_wanted = Signal()
    busy_changed = Signal(bool)
    """Whether the server was asked and has not answered yet; the new key must not be missed."""
    told_later = Signal(str, object)
    """What became of files after their page was left, and its Tone."""

    def __init__(self, client: Callable[[], Client], parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._old: KeyResult | None = None
        self._new: KeyResult | None = None
        self._changing = Change(self)
        self._searching = Task(self)
        self._message = Message(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._message)
        self._message.step_chosen.connect(self._take_step)
        self.hide()

    def ask(self, result: KeyResult) -> None:
        """Say what regenerating this account's key does, and do it only if the person wants it."""
        self._searching.cancel()
        self._old = result
        self._say(
            self.tr(
                "A new key makes the old one useless at once: each zuliprc, script, bridge and "
                "phone app of {email} stops until it has the new key or signs in again."
            ).format(email=result.account.email),
            Tone.QUESTION,
        )
        keep = self._message.add_button(self.tr("Keep it"))
        keep.clicked.connect(self.leave)
        self._message.add_button(self.tr("Regenerate")).clicked.connect(self._regenerate)
        keep.setFocus()

    @Slot()
    def leave(self) -> None:
        """Say nothing more; what is being changed goes on, and is told when it has ended."""
        self._searching.cancel()
        self._message.clear()
        self._old = self._new = None
        self.hide()

    def _say(self, text: str, tone: Tone) -> None:
        self._message.say(text, tone)
        self.show()

    # ── Regenerating ──────────────────────────────────────────────────────────────────────────

    @Slot()
    def _regenerate(self) -> None:
        old = self._old
        if old is None or self._changing.is_running:
            return

        def work(cancel: CancelToken) -> KeyResult:
            key = self._client().regenerate(old.account, old.key, cancel=cancel)
            return KeyResult(account=old.account, key=key)

        self._say(self.tr("Regenerating the key…"), Tone.NOTE)
        self.busy_changed.emit(True)
        self._changing.run(work, self._on_regenerated, self._on_failed)

    def _on_regenerated(self, new: KeyResult) -> None:
        self._new = new
        self._say(self.tr("This is the new key; the old one is dead."), Tone.DONE)
        self.regenerated.emit(new)
        self.busy_changed.emit(False)

    def _on_failed(self, failure: Failure) -> None:
        self.busy_changed.emit(False)
        if isinstance(failure, KeyRefused):
            self._message.show_failure(
                failure, words.key_no_longer_works(), steps=(NextStep.SIGN_IN_AGAIN,)
            )
        else:
            here = (NextStep.TRY_AGAIN, NextStep.SIGN_IN_AGAIN)
            steps = tuple(one for one in failure.next_steps if one in here)
            self._message.show_failure(failure, steps=(*steps, NextStep.COPY_DETAILS))

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        if step is NextStep.COPY_DETAILS:
            QGuiApplication.clipboard().setText(words.details(failure))
        elif step is NextStep.SIGN_IN_AGAIN:
            self.sign_in_wanted.emit()
        elif step is NextStep.TRY_AGAIN:
            self._regenerate()

    # ── The files with the old key ────────────────────────────────────────────────────────────

    def offer_files(self) -> None:
        """Look for files that hold the old key, and offer to put the new one there."""
        if self._old is None:
            return
        old = self._old.key

        def work(_cancel: CancelToken) -> tuple[Path, ...]:
            return zuliprc.places_with(old, zuliprc.default_places(os.environ))

        self._searching.run(work, self._offer, lambda _failure: None)

    def _offer(self, paths: tuple[Path, ...]) -> None:
        if not paths:
            return
        names = "\n".join(zuliprc.display_path(path) for path in paths)
        self._say(
            self.tr("These files still hold the old key:\n{files}", "", len(paths)).format(
                files=names
            ),
            Tone.QUESTION,
        )
        write = self._message.add_button(self.tr("Put the new key there"))
        write.clicked.connect(lambda: self._rewrite(paths))
        self._message.add_button(self.tr("Leave them")).clicked.connect(self.leave)

    def _rewrite(self, paths: tuple[Path, ...]) -> None:
        new = self._new
        if new is None:
            return
        self._say(self.tr("Saving…"), Tone.NOTE)
        said: list[str] = []
        tones: set[Tone] = set()

        def tell(line: str, tone: Tone) -> None:
            said.append(line)
            tones.add(tone)
            text = "\n".join(said)
            worst = Tone.PROBLEM if Tone.PROBLEM in tones else Tone.DONE
            if self._new is new:
                self._say(text, worst)
            else:
                self.told_later.emit(text, worst)

        for path in paths:
            self._rewrite_one(path, new, tell)

    def _rewrite_one(self, path: Path, new: KeyResult, tell: Callable[[str, Tone], None]) -> None:
        name = zuliprc.display_path(path)

        def work(_cancel: CancelToken) -> zuliprc.Saved:
            return zuliprc.save(path, new)

        def done(saved: zuliprc.Saved) -> None:
            has_it = self.tr("{path} has the new key.").format(path=name)
            tell("\n".join((has_it, *words.concerns(saved))), Tone.DONE)

        def failed(failure: Failure) -> None:
            tell(f"{name}: {words.sentence(failure)}", Tone.PROBLEM)

        self._changing.run(work, done, failed)
