"""Regenerating a key: the consequences first, then the new key, then the files with the old one."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from zulipkey import zuliprc
from zulipkey.messages import failures, labels
from zulipkey.messages.zuliprc import describe_concerns
from zulipkey.model.account import ApiKey, KeyResult
from zulipkey.model.errors import Failure, KeyRefused, NextStep
from zulipkey.ui.pages.page import Page
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.notice import Notice
from zulipkey.zuliprc import export


class Regeneration(QObject):
    """Asks, regenerates, keeps the new key, and offers to put it into the files found."""

    regenerated = Signal(object)
    """The KeyResult with the new key, to be shown and kept before anything else happens."""
    started = Signal()
    """The server is asked: its answer, ``regenerated`` or ``failed``, must not be missed."""
    failed = Signal(object)
    """The Failure, which is shown here; a dead key is for the page to tell of."""

    def __init__(self, page: Page, changing: Change) -> None:
        """Show nothing yet.

        Args:
            page: whose key it is; once it is left, the window tells what became of it.
            changing: carries out what is changed, one after the other: what is being saved when a
                new key is wanted is there before it, so that it is found with the old one.
        """
        super().__init__(page)
        self._page, self._services = page, page.services
        self._old: KeyResult | None = None
        self._new: KeyResult | None = None
        self._changing = changing
        self._searching = Task(self)
        self.notice = Notice(page)

    @property
    def asks(self) -> bool:
        """Whether a question waits, and not only a message stands here."""
        return bool(self.notice.buttons) and self.notice.failure is None

    def ask(self, result: KeyResult) -> None:
        """Say what regenerating this account's key does, and do it only if the person wants it."""
        self._searching.cancel()
        self._old = result
        self.notice.say(
            labels.new_key_question(result.account.email),
            labels.new_key_consequences(),
            Tone.WARNING,
        )
        cancel = self.notice.add_button(self.tr("Cancel"), self._decline)
        self.notice.add_button(self.tr("Create new key"), self._regenerate)
        cancel.setFocus()

    @Slot()
    def _decline(self) -> None:
        self.leave()
        self._page.take_focus()

    @Slot()
    def leave(self) -> None:
        """Say nothing more; what is being changed goes on, and is told when it has ended."""
        self._searching.cancel()
        self.notice.clear()
        self._old = self._new = None

    # ── Regenerating ──────────────────────────────────────────────────────────────────────────

    @Slot()
    def _regenerate(self) -> None:
        old = self._old
        if old is None:
            return
        self.notice.say(self.tr("Creating a new key…"))
        self.started.emit()
        self._changing.run(
            lambda cancel: self._services.sign_in.regenerate(old, cancel=cancel),
            self._on_regenerated,
            self._on_failed,
        )

    def _on_regenerated(self, new: KeyResult) -> None:
        said = self.tr("New key created."), self.tr("The old key no longer works.")
        if self._old is None:  # its page was left
            self._page.navigator.tell(*said, Tone.WARNING)
        else:
            self._new = new
            self.notice.say(*said, Tone.OK)
        self.regenerated.emit(new)

    def _on_failed(self, failure: Failure) -> None:
        old = self._old
        if old is None:
            self._page.navigator.tell(*failures.message(failure), Tone.DANGER)
            return
        if isinstance(failure, KeyRefused):
            self.leave()
            self.failed.emit(failure)
            return
        self.failed.emit(failure)
        steps = {
            NextStep.TRY_AGAIN: self._regenerate,
            NextStep.SIGN_IN_AGAIN: lambda: self._page.navigator.sign_in_again(old.account),
        }
        here = tuple(step for step in failure.next_steps if step in steps)
        self.notice.show_failure(failure, steps, offered=(*here, NextStep.COPY_DETAILS))

    # ── The files with the old key ────────────────────────────────────────────────────────────

    def offer_files(self) -> None:
        """Look for files that hold the old key, and offer to put the new one there.

        They are those in the usual places, and those that this program has written, of any form.
        """
        if self._old is None:
            return
        old, written = self._old.key, self._services.preferences.written
        self._searching.run(
            lambda _cancel: export.files_with(old, written, os.environ),
            self._offer,
            lambda _failure: None,
        )

    def _offer(self, paths: tuple[Path, ...]) -> None:
        if not paths:
            return
        self.notice.say(
            self.tr("%n files still contain the old key.", "", len(paths)),
            "\n".join(zuliprc.display_path(path) for path in paths),
            Tone.WARNING,
        )
        #: A button: write the new key into the files with the old one.
        self.notice.add_button(self.tr("Update"), lambda: self._rewrite(paths))
        self.notice.add_button(self.tr("Not now"), self._decline)

    def _rewrite(self, paths: tuple[Path, ...]) -> None:
        old, new = self._old, self._new
        if old is None or new is None:
            return
        self.notice.say(self.tr("Saving…"))
        said: list[str] = []
        tones: set[Tone] = set()

        def tell(line: str, tone: Tone) -> None:
            said.append(line)
            tones.add(tone)
            worst = next(one for one in (Tone.DANGER, Tone.WARNING, Tone.OK) if one in tones)
            is_here = self._new is new and self.notice.isVisible()
            say = self.notice.say if is_here else self._page.navigator.tell
            say(said[0], "\n".join(said[1:]), worst)

        for path in paths:
            self._rewrite_one(path, old.key, new, tell)

    def _rewrite_one(
        self, path: Path, old: ApiKey, new: KeyResult, tell: Callable[[str, Tone], None]
    ) -> None:
        name, sign_in = zuliprc.display_path(path), self._services.sign_in

        def done(saved: zuliprc.Saved) -> None:
            has_it = labels.has_new_key(name)
            concerns = describe_concerns(saved)
            tell("\n".join((has_it, *concerns)), Tone.WARNING if concerns else Tone.OK)

        def failed(failure: Failure) -> None:
            tell(failures.about(name, failure).line, Tone.DANGER)

        self._changing.run(lambda _cancel: sign_in.replace_key(path, old, new), done, failed)
