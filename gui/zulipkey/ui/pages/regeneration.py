"""Regenerating a key: the confirmation, the new key, and the files that contain the old one."""

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
    """Asks the user, regenerates the key, and offers to update the files with the old key."""

    regenerated = Signal(object)
    """Emitted with the KeyResult of the new key, which the page must keep and show at once."""
    started = Signal()
    """Emitted when the request is sent; ``regenerated`` or ``failed`` follows, and the page must
    not miss it."""
    failed = Signal(object)
    """Emitted with the Failure, which is shown here unless the server refuses the key: the page
    shows that."""

    def __init__(self, page: Page, changing: Change) -> None:
        """Create the notice, which is empty.

        Args:
            page: the page of the key; after it is closed, the window shows the outcome.
            changing: runs the changes one after the other. It is shared with saving: a file that
                is being saved is complete before the key is replaced, and is found with the old
                key.
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
        """Whether the notice shows a question, and not only a message."""
        return bool(self.notice.buttons) and self.notice.failure is None

    def ask(self, result: KeyResult) -> None:
        """Show the consequences of a new key, and create it only if the user confirms."""
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
        """Clear the notice; running changes continue, and the window shows their outcome."""
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
        if self._old is None:  # the page was closed
            self._page.navigator.show_outcome(*said, Tone.WARNING)
        else:
            self._new = new
            self.notice.say(*said, Tone.OK)
        self.regenerated.emit(new)

    def _on_failed(self, failure: Failure) -> None:
        old = self._old
        if old is None:
            self._page.navigator.show_outcome(*failures.message(failure), Tone.DANGER)
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
        """Look for files that contain the old key, and offer to replace it with the new one.

        These are the files in the usual places and those that this program has written, in any
        format.
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
            say = self.notice.say if is_here else self._page.navigator.show_outcome
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
