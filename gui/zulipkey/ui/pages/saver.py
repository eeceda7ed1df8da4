"""Saving a key for a program: the save, its outcome, and a test of the saved file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWidgets import QFileDialog

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import failures, readers
from zulipkey.messages.zuliprc import describe_concerns, describe_overriding, describe_past
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import BrowserNotOpened, Failure, NextStep
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.notice import Notice
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Reader


class Saver(QObject):
    """Saves the key of a page to files, and shows the outcome in the page's notice.

    If the page is closed or another page is above it, the window shows the outcome.
    """

    saved = Signal(object)
    """Emitted with the requested Path when the key was saved to a file."""

    def __init__(self, page: Page, notice: Notice, copy: Callable[[str], None]) -> None:
        """Store the page and its notice.

        Args:
            page: the page that shows the key.
            notice: shows the progress and the outcome.
            copy: puts text on the clipboard that is not secret.
        """
        super().__init__(page)
        self._page, self._notice, self._copy = page, notice, copy
        self.changing = Change(self)
        self._testing = Task(self)
        self._being_saved: set[Path] = set()
        self._saving_shown = once_after(
            theme.SHOWN_AFTER_MS, lambda: notice.say(self.tr("Saving…")), self
        )

    def leave(self) -> None:
        """Do not show the progress of a save; the save continues."""
        self._saving_shown.stop()

    def ask_for_place(self, reader: Reader, result: KeyResult, name: str = "") -> None:
        """Let the user choose a file, for which ``name`` is suggested, and save the key to it."""
        dialog = QFileDialog(self._page, self.tr("Save the key"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # The key is merged into an existing file; the window asks before anything is lost.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(home.folder() or ""))
        dialog.selectFile(name or reader.new_name(result.account))
        dialog.fileSelected.connect(lambda chosen: self.save(reader, Path(chosen), result))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save(self, reader: Reader, path: Path, result: KeyResult, *, replace: bool = False) -> None:
        """Save ``result`` at ``path`` for a program.

        Args:
            reader: the program.
            path: the file to write.
            result: the account and its key.
            replace: replace what is in the file, because the user has agreed.
        """
        if path in self._being_saved:
            return

        def end() -> None:
            self._being_saved.discard(path)
            self._saving_shown.stop()

        def done(saved: zuliprc.Saved) -> None:
            end()
            self._page.services.preferences.remember_written(saved.path)
            self.remember_reader(reader)
            self._page.navigator.on_key_kept(result.key)
            self.saved.emit(saved.asked_path)
            if self._page.isVisible() and self._page.isEnabled():  # disabled if the window closes
                self._on_saved(saved, reader, result.account)
                return
            said = self.tr("The key of {email} is saved to {path}.").format(
                email=result.account.email, path=zuliprc.display_path(saved.asked_path)
            )
            concerns = describe_concerns(saved)
            self._notice.clear()  # it may still show the progress
            tone = Tone.WARNING if concerns else Tone.OK
            self._page.navigator.show_outcome(said, "\n".join(concerns), tone)

        def failed(failure: Failure) -> None:
            end()
            if self._page.isVisible():
                self._on_not_saved(failure, reader, path, result)
                return
            self._notice.clear()
            said = self.tr("The key of {email} was not saved.").format(email=result.account.email)
            self._page.navigator.show_outcome(said, failures.sentences(failure), Tone.DANGER)

        self._testing.cancel()
        self._notice.clear()
        self._being_saved.add(path)
        self._saving_shown.start()
        sign_in = self._page.services.sign_in
        self.changing.run(
            lambda _cancel: sign_in.save(reader, path, result, replace=replace), done, failed
        )

    def remember_reader(self, reader: Reader) -> None:
        """Remember a program that has got a key, to offer it first."""
        if reader is not export.OTHER_PLACE:
            self._page.services.preferences.remember_reader(reader.name)

    def _on_not_saved(
        self, failure: Failure, reader: Reader, path: Path, result: KeyResult
    ) -> None:
        steps: dict[NextStep, Callable[[], None]] = {
            NextStep.TRY_AGAIN: lambda: self.save(reader, path, result),
            NextStep.REPLACE: lambda: self.save(reader, path, result, replace=True),
            NextStep.SIGN_IN_AGAIN: lambda: self._page.navigator.sign_in_again(result.account),
        }
        if not reader.is_only_there:
            steps[NextStep.SAVE_ELSEWHERE] = lambda: self.ask_for_place(reader, result)
        self._notice.show_failure(failure, steps, failures.not_saved(failure, result.account))

    def _on_saved(self, saved: zuliprc.Saved, reader: Reader, account: Account) -> None:
        command = reader.test_command(saved.asked_path, account)
        path = zuliprc.display_path(saved.asked_path)
        caveat = readers.caveat(reader, account)
        concerns = [*describe_concerns(saved), *([caveat] if caveat else [])]
        lines = [*concerns]
        if saved.readers is zuliprc.Readers.YOU:
            lines.insert(0, self.tr("Only you can read it."))
        overriding = describe_overriding(reader.overriding(os.environ))
        lines += filter(None, (describe_past(saved), overriding))
        if command:
            lines.append(self.tr("Test it: {command}").format(command=command))
        self._notice.say(
            self.tr("Saved to {path}.").format(path=path),
            "\n".join(lines),
            Tone.WARNING if overriding or concerns else Tone.OK,
        )
        self._offer_steps(reader, saved.asked_path, account)

    def _offer_steps(self, reader: Reader, path: Path, account: Account) -> None:
        """Add the buttons for a saved file to the notice."""
        notice = self._notice
        notice.add_button(self.tr("Test it now"), lambda: self._test(reader, path, account))
        if command := reader.test_command(path, account):

            def copy() -> None:
                self._copy(command)
                button.show_copied()

            button = notice.add_button(self.tr("Copy command"), copy, icon="copy")
        shown = path.absolute() if sys.platform == "win32" else path.absolute().parent
        folder = QUrl.fromLocalFile(str(shown)).toString()
        notice.add_button(self.tr("Open folder"), lambda: self._open(folder))

    def _test(self, reader: Reader, path: Path, account: Account) -> None:
        """Read the file as the program does, and check the key in it with the server."""

        def work(cancel: CancelToken) -> Account:
            read = export.as_read(reader, path, account, os.environ)
            return self._page.services.sign_in.verify(read, cancel=cancel).account

        def done(found: Account) -> None:
            said = self.tr("It works. {program} gets the account {email}.")
            self._notice.say(
                said.format(program=readers.title(reader), email=found.email),
                self.tr("The file is {path}.").format(path=zuliprc.display_path(path)),
                Tone.OK,
            )
            self._offer_steps(reader, path, account)

        def failed(failure: Failure) -> None:
            again = {NextStep.TRY_AGAIN: lambda: self._test(reader, path, account)}
            self._notice.show_failure(
                failure, again, offered=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS)
            )

        self._notice.change_text("", title=self.tr("Testing…"))
        self._testing.run(work, done, failed)

    def _open(self, link: str) -> None:
        if not self._page.services.open_url(link):
            self._notice.show_failure(BrowserNotOpened(link=link))
