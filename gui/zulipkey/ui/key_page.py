"""The result: whose key it is, the key itself, and the ways to take it along."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QFontDatabase, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import words
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    BrowserNotOpened,
    Failure,
    FileFailure,
    FileNotUnderstood,
    KeyRefused,
    KeyringFailure,
    NextStep,
    OtherAccountInFile,
)
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.desktop import Services
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import (
    MenuButton,
    announce,
    heading,
    label_for,
    muted,
    plain_label,
    push_button,
    text_field,
)
from zulipkey.ui.regeneration import Regeneration
from zulipkey.ui.remember_box import RememberBox
from zulipkey.ui.tasks import Change, Task
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Consumer, CopyForm

if TYPE_CHECKING:
    from zulipkey.zulip.client import Client

_HIDDEN_AFTER_MS: Final = 30_000
_SAVING_SHOWN_AFTER_MS: Final = 300
_MASK: Final = "•" * 32


class KeyPage(QWidget):
    """Shows one account's key, hidden until asked for."""

    left = Signal()
    """The person wants to use another account, or goes back to the bots."""
    bots_wanted = Signal(object)
    """The KeyResult whose bots are to be listed."""
    sign_in_wanted = Signal(object)
    """The Account whose key does not work any more."""
    account_shown = Signal(object)
    """The Account whose key is here."""
    forgotten = Signal(object)
    """The Account of which nothing is kept here now."""
    told_later = Signal(str, object)
    """What became of a key after its page was left, and its Tone."""

    def __init__(self, client: Callable[[], Client], services: Services, parent: QWidget) -> None:
        """Build the page.

        Args:
            client: gives the client, in a worker thread.
            desktop: the system around.
            parent: the window.
        """
        super().__init__(parent)
        self._client = client
        self._open_url = services.open_url
        self._result: KeyResult | None = None
        self._is_from_keyring = False
        self._unkept: KeyResult | None = None
        self._copied_of: Account | None = None
        self._checking = Task(self)
        self._saving = Change(self)
        self._save_asked = (Path(), export.OTHER_PLACE)
        self.clipboard = SecretClipboard(self, services.defaults.clipboard_seconds)

        self._name = heading(self)
        self._email = plain_label(self)
        self._where = muted(self)
        self._checked = muted(self)

        self._key = text_field(self, self.tr("API key"))
        self._key.setReadOnly(True)
        self._key.installEventFilter(self)
        self._key.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._show = QToolButton(self)
        self._show.setCheckable(True)
        self._show.setText(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show API key"))
        self._show.setMinimumHeight(30)
        self._copy = push_button(self, self.tr("Copy"))
        self._copy.setAccessibleName(self.tr("Copy API key"))
        self._copy.setMinimumHeight(30)
        self._clipboard_says = muted(self)
        # Room for two lines, so that nothing below moves when they come.
        self._clipboard_says.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self._clipboard_says.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._clear_now = push_button(self, self.tr("Clear now"))
        self._clear_now.hide()

        self._save = MenuButton(
            self.tr("&Save zuliprc"), self.tr("Save zuliprc"), self._save_menu(), self
        )
        self._copy_as = MenuButton(self.tr("Copy &as"), self.tr("Copy as"), self._copy_menu(), self)
        self._files = muted(
            self,
            self.tr("{terminal} reads {one}; the {python} and zulip-send read {other}.").format(
                terminal=export.ZULIP_TERMINAL.name,
                one=f"~/{export.ZULIP_TERMINAL.file_name}",
                python=export.PYTHON_API.name,
                other=f"~/{export.PYTHON_API.file_name}",
            ),
        )
        self._remember = RememberBox(services.remembered, self)
        self._regeneration = Regeneration(client, self)
        # A place for each that may come late: none wipes out what another asks or has done.
        self._checking_says = Message(self)
        self._remember_says = Message(self)
        self._message = Message(self)
        self._advice = muted(self)
        self._bots = push_button(self, self.tr("My bots"))
        self._regenerate = push_button(self, self.tr("Regenerate key…"))
        self._other = push_button(self, self.tr("Use another account"))
        for button in (self._bots, self._regenerate, self._other):
            button.setFlat(True)
        if not services.defaults.saves_files:
            self._save.hide()
            self._files.setText(self.tr("Your administrator has switched off saving to files."))
        self._lay_out()

        self._hides = QTimer(self)
        self._hides.setSingleShot(True)
        self._hides.setInterval(_HIDDEN_AFTER_MS)
        self._hides.timeout.connect(self.hide_key)
        self._saving_shown = QTimer(self)
        self._saving_shown.setSingleShot(True)
        self._saving_shown.setInterval(_SAVING_SHOWN_AFTER_MS)
        self._saving_shown.timeout.connect(self._show_saving)
        self._connect()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(4)
        box.addWidget(self._name)
        box.addWidget(self._email)
        box.addWidget(self._where)
        box.addWidget(self._checked)
        box.addSpacing(12)
        box.addWidget(label_for(self._key, self.tr("API &key")))
        box.addWidget(self._key)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._show)
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._clear_now)
        box.addLayout(row)
        box.addWidget(self._clipboard_says)
        box.addSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._save, 1)
        row.addWidget(self._copy_as, 1)
        box.addLayout(row)
        box.addWidget(self._files)
        box.addSpacing(10)
        box.addWidget(self._remember)
        box.addSpacing(8)
        box.addWidget(self._checking_says)
        box.addWidget(self._remember_says)
        box.addWidget(self._message)
        box.addWidget(self._regeneration)
        box.addStretch(1)
        box.addWidget(self._advice)
        box.addSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._bots)
        row.addWidget(self._regenerate)
        row.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box.addLayout(row)
        box.addWidget(self._other, 0, Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        self._show.toggled.connect(self._on_show)
        self._copy.clicked.connect(self._copy_key)
        self._clear_now.clicked.connect(self.clipboard.clear)
        self._other.clicked.connect(self.left)
        self._bots.clicked.connect(self._go_to_bots)
        self._regenerate.clicked.connect(self._ask_to_regenerate)
        self._remember.remembered.connect(self._on_remembered)
        self._remember.failed.connect(self._on_not_remembered)
        self._remember.forgotten.connect(self.forgotten)
        self._remember.told_later.connect(self.told_later)
        self._regeneration.regenerated.connect(self._on_regenerated)
        self._regeneration.sign_in_wanted.connect(self._want_sign_in)
        self._regeneration.busy_changed.connect(self._set_busy)
        for message in (self._checking_says, self._remember_says, self._message):
            message.step_chosen.connect(self._take_step)
        self._regeneration.told_later.connect(self.told_later)
        self.clipboard.ticked.connect(self._on_clipboard_tick)
        self.clipboard.cleared.connect(self._on_clipboard_cleared)
        self.clipboard.postponed.connect(self._on_clipboard_postponed)
        self.clipboard.lost.connect(self._on_clipboard_lost)
        for keys, act in (
            ("Ctrl+H", self._show.toggle),
            ("Ctrl+S", self._open_save_menu),
            ("Ctrl+C", self._copy_key),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(act)

    @Slot()
    def _open_save_menu(self) -> None:
        if not self._save.isHidden():
            self._save.open_menu()

    def _save_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for consumer in export.CONSUMERS:
            path = consumer.default_path
            if consumer.file_name is not None and path is None:  # there is no home folder
                continue
            if path is None:
                action = menu.addAction(self.tr("Other place…"))
                action.setToolTip(self.tr("Choose a file"))
                action.triggered.connect(self._ask_for_place)
                continue
            action = menu.addAction(f"{consumer.name}…")
            action.setToolTip(zuliprc.display_path(path))
            action.triggered.connect(lambda _=False, chosen=consumer: self._save_for(chosen))
        return menu

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        for form, make in export.copy_forms().items():
            action = menu.addAction(self._form_name(form))
            action.triggered.connect(lambda _=False, made=make: self._copy_text(made))
        return menu

    def _form_name(self, form: CopyForm) -> str:
        return {
            CopyForm.ZULIPRC: self.tr("zuliprc text"),
            CopyForm.SHELL: self.tr("Shell exports"),
            CopyForm.CURL: self.tr("curl command"),
            CopyForm.PYTHON: self.tr("Python lines"),
            CopyForm.JSON: self.tr("JSON"),
        }[form]

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def show_result(
        self, result: KeyResult, *, is_from_keyring: bool = False, is_bot: bool = False
    ) -> None:
        """Show whose key it is, hidden, and try it on the server meanwhile.

        Args:
            result: the account and its key.
            is_from_keyring: it was kept, so it may be old.
            is_bot: it was chosen among the bots, where the person can go back to.
        """
        self._result = result
        self._is_from_keyring = is_from_keyring
        self._bots.setVisible(not is_bot)
        self._other.setText(
            self.tr("Back to my bots") if is_bot else self.tr("Use another account")
        )
        self._advice.setText(
            self.tr("This is the bot’s only API key. Treat it like a password.")
            if is_bot
            else self.tr(
                "This is your account’s only API key; your phone uses it too. A new password "
                "does not change it. Treat it like a password."
            )
        )
        self._regeneration.leave()
        self._remember.show_result(result, is_from_keyring=is_from_keyring)
        self._clear_messages()
        self._clipboard_says.setText("")
        self._clear_now.setVisible(self.clipboard.holds_secret and self._speaks_of_copy)
        self.hide_key()
        self._show_account(result.account)
        self.account_shown.emit(result.account)
        (self._copy if self._save.isHidden() else self._save).setFocus()
        announce(
            self, self.tr("The API key of {email} is here.").format(email=result.account.email)
        )
        if result.is_verified:
            self._checked.setText(self.tr("The key works."))
        else:
            self._check_key()

    @Slot()
    def hide_key(self) -> None:
        """Show dots instead of the key."""
        self._show.setChecked(False)
        self._key.setText(_MASK)

    def leave(self) -> None:
        """Forget the key; a copy on the clipboard goes as well, what is being saved is saved."""
        self._saving_shown.stop()
        self._checking.cancel()
        self._remember.leave()
        self._regeneration.leave()
        self.clipboard.clear()
        self.hide_key()
        self._result = self._unkept = None

    @property
    def has_unkept_key(self) -> bool:
        """Whether a new key is here that is in no file and in no password manager yet."""
        return self._unkept is not None

    def _clear_messages(self) -> None:
        for message in (self._checking_says, self._remember_says, self._message):
            message.clear()

    def _shows(self, account: Account) -> bool:
        return self._result is not None and self._result.account.is_same(account)

    # ── Whose key it is ───────────────────────────────────────────────────────────────────────

    def _show_account(self, account: Account) -> None:
        self._name.setText(account.full_name or account.email)
        self._email.setText(account.email)
        self._email.setVisible(bool(account.full_name))
        role = words.role(account.role)
        site = account.site.removeprefix("https://")
        where = (
            self.tr("{organization} · {site}")
            if not role
            else self.tr("{role} at {organization} · {site}")
        )
        where = where.format(role=role, organization=account.organization, site=site)
        if account.trust:
            where = self.tr("{where} · by a certificate that you chose").format(where=where)
        self._where.setText(where)

    def _check_key(self) -> None:
        result = self._result
        if result is None:
            return

        def work(cancel: CancelToken) -> Account:
            return self._client().with_profile(result.account, result.key, cancel=cancel)

        self._checked.setText(self.tr("Trying the key…"))
        self._checking.run(work, self._on_checked, self._on_not_checked)

    def _on_checked(self, account: Account) -> None:
        if self._result is not None:
            self._result = KeyResult(account=account, key=self._result.key, is_verified=True)
        self._show_account(account)
        self._remember.show_account(account)
        self._checked.setText(self.tr("The key works."))

    def _on_not_checked(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused) and self._is_from_keyring:
            self._checked.setText(self.tr("The key does not work."))
            self._checking_says.show_failure(
                failure, words.key_no_longer_works(), steps=(NextStep.SIGN_IN_AGAIN,)
            )
            return
        self._checked.setText(self.tr("The key could not be tried."))
        self._checking_says.show_failure(failure, steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS))

    # ── Remembering, regenerating, bots ───────────────────────────────────────────────────────

    @Slot(object)
    def _on_remembered(self, result: KeyResult) -> None:
        if self._unkept is not None and self._unkept.key == result.key:
            self._unkept = None

    @Slot(object)
    def _on_not_remembered(self, failure: Failure) -> None:
        steps = tuple(one for one in failure.next_steps if one is NextStep.COPY_DETAILS)
        self._remember_says.show_failure(failure, steps=steps)
        if isinstance(failure, KeyringFailure) and not self._save.isHidden():
            self._remember_says.add_button(self.tr("Save a file instead")).clicked.connect(
                self._save.open_menu
            )

    @Slot()
    def _ask_to_regenerate(self) -> None:
        if self._result is not None:
            self._clear_messages()
            self._regeneration.ask(self._result)

    @Slot(bool)
    def _set_busy(self, stays: bool) -> None:
        """Keep the page while its key is being replaced; the old one cannot be tried meanwhile."""
        for button in (self._bots, self._regenerate, self._other):
            button.setDisabled(stays)
        if stays and self._checking.is_running:
            self._checking.cancel()
            self._checked.setText("")
        elif not stays and not self._checked.text():
            self._check_key()

    @Slot(object)
    def _on_regenerated(self, result: KeyResult) -> None:
        """Show and keep the new key before anything else happens."""
        self._checking.cancel()
        if self._result is not None:  # more may have been learnt of the account meanwhile
            result = replace(result, account=self._result.account)
        self._result = self._unkept = result
        self._is_from_keyring = False
        self.hide_key()
        self._checked.setText(self.tr("The key is new."))
        self._remember.show_result(result, is_from_keyring=False)
        if self._save.isHidden():
            return
        if not self._remember.is_remembered:
            self._save.open_menu()
        self._regeneration.offer_files()

    @Slot()
    def _go_to_bots(self) -> None:
        if self._result is not None:
            self.bots_wanted.emit(self._result)

    @Slot()
    def _want_sign_in(self) -> None:
        if self._result is not None:
            self.sign_in_wanted.emit(self._result.account)

    # ── Showing and copying ───────────────────────────────────────────────────────────────────

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))
        if shown and self._result is not None:
            self._key.setText(self._result.key.reveal())
            self._key.setCursorPosition(0)
            self._hides.start()
        else:
            self._hides.stop()
            self._key.setText(_MASK)

    @Slot()
    def _copy_key(self) -> None:
        self._copy_text(lambda result: result.key.reveal())

    def _copy_text(self, make: Callable[[KeyResult], str]) -> None:
        if self._result is not None:
            self._copied_of = self._result.account
            self.clipboard.copy(make(self._result))
            self._clear_now.show()

    @property
    def _speaks_of_copy(self) -> bool:
        """Whether what was copied is of the account that is shown, not of its owner or bot."""
        return self._copied_of is not None and self._shows(self._copied_of)

    def _say_of_copy(self, text: str) -> None:
        if self._speaks_of_copy:
            self._clipboard_says.setText(text)

    @Slot(int)
    def _on_clipboard_tick(self, seconds: int) -> None:
        if self.clipboard.hides_from_history:
            text = self.tr(
                "Copied, and marked so that clipboard histories leave it out. "
                "Cleared in %n seconds.",
                "",
                seconds,
            )
        else:
            text = self.tr(
                "Copied; a clipboard history may keep it. Cleared in %n seconds.", "", seconds
            )
        self._say_of_copy(text)

    @Slot()
    def _on_clipboard_cleared(self) -> None:
        self._clear_now.hide()
        self._say_of_copy(self.tr("The clipboard is cleared."))

    @Slot()
    def _on_clipboard_postponed(self) -> None:
        self._say_of_copy(
            self.tr(
                "This desktop lets only the window in front clear the clipboard: it is cleared "
                "when you come back here."
            )
        )

    @Slot()
    def _on_clipboard_lost(self) -> None:
        self._clear_now.hide()
        self._say_of_copy(self.tr("The clipboard has changed, so we left it alone."))

    # ── Saving ────────────────────────────────────────────────────────────────────────────────

    def _save_for(self, consumer: Consumer) -> None:
        if consumer.default_path is not None:
            self._save_to(consumer.default_path, consumer)

    @Slot()
    def _ask_for_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Save zuliprc"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        # An existing file is merged into; what would be lost is asked about in the window.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDirectory(str(home.folder() or ""))
        dialog.selectFile("zuliprc")
        dialog.fileSelected.connect(lambda chosen: self._save_to(Path(chosen), export.OTHER_PLACE))
        dialog.open()

    def _save_to(self, path: Path, consumer: Consumer, *, replace: bool = False) -> None:
        result = self._result
        if result is None:
            return

        def work(_cancel: CancelToken) -> zuliprc.Saved:
            return zuliprc.save(path, result, replace_other_account=replace)

        def done(saved: zuliprc.Saved) -> None:
            self._saving_shown.stop()
            if self._unkept is not None and self._unkept.key == result.key:
                self._unkept = None
            if self._shows(result.account):
                self._on_saved(saved, consumer)
            else:
                said = self.tr("The key of {email} is saved to {path}.").format(
                    email=result.account.email, path=zuliprc.display_path(saved.asked_path)
                )
                concerns = words.concerns(saved)
                tone = Tone.QUESTION if concerns else Tone.DONE
                self.told_later.emit("\n".join((said, *concerns)), tone)

        def failed(failure: Failure) -> None:
            self._saving_shown.stop()
            if self._shows(result.account):
                self._save_asked = (path, consumer)
                self._on_not_saved(failure)
            else:
                self.told_later.emit(
                    self.tr("The key of {email} was not saved. {why}").format(
                        email=result.account.email, why=words.sentence(failure)
                    ),
                    Tone.PROBLEM,
                )

        self._clear_messages()
        self._saving_shown.start()
        self._saving.run(work, done, failed)

    @Slot()
    def _show_saving(self) -> None:
        self._message.say(self.tr("Saving…"), Tone.NOTE)

    def _on_not_saved(self, failure: Failure) -> None:
        said = [words.sentence(failure)]
        if isinstance(failure, OtherAccountInFile) and self._result is not None:
            account = self._result.account
            question = self.tr(
                "Put the key of {email} at {site} there instead? Everything else in the file stays."
            )
            said.append(question.format(email=account.email, site=account.site))
        elif isinstance(failure, FileNotUnderstood):
            said.append(self.tr("Replacing it deletes everything in it."))
        self._message.show_failure(failure, " ".join(said))

    def _on_saved(self, saved: zuliprc.Saved, consumer: Consumer) -> None:
        command = consumer.test_command(saved.asked_path)
        said = self.tr("Saved to {path}.")
        if saved.readers is zuliprc.Readers.YOU:
            said = self.tr("Saved to {path}. Only you can read it.")
        concerns = words.concerns(saved)
        lines = [said.format(path=zuliprc.display_path(saved.asked_path)), *concerns]
        if saved.was_readable_by_others:
            lines.append(
                self.tr("Before, others on this computer could read it: its old key may be known.")
            )
        overriding = zuliprc.overriding_variables(os.environ)
        if overriding:
            lines.append(
                self.tr(
                    "Your environment sets {names}; tools will use that, not this file."
                ).format(names=", ".join(overriding))
            )
        lines.append(self.tr("Try it: {command}").format(command=command))
        self._message.say("\n".join(lines), Tone.QUESTION if overriding or concerns else Tone.DONE)
        folder = str(saved.path.parent)
        self._message.add_button(self.tr("Open folder")).clicked.connect(
            lambda: self._open(QUrl.fromLocalFile(folder).toString())
        )
        self._message.add_button(self.tr("Copy command")).clicked.connect(
            lambda: self.clipboard.copy_plain(command)
        )

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        match step:
            case NextStep.TRY_AGAIN if isinstance(failure, FileFailure):
                self._save_to(*self._save_asked)
            case NextStep.TRY_AGAIN:
                self._checking_says.clear()
                self._check_key()
            case NextStep.SIGN_IN_AGAIN:
                self._want_sign_in()
            case NextStep.REPLACE:
                self._save_to(*self._save_asked, replace=True)
            case NextStep.SAVE_ELSEWHERE:
                self._ask_for_place()
            case NextStep.COPY_DETAILS:
                self.clipboard.copy_plain(words.details(failure))
            case NextStep.COPY_LINK if isinstance(failure, BrowserNotOpened):
                self.clipboard.copy_plain(failure.link)

    def _open(self, link: str) -> None:
        if not self._open_url(link):
            self._message.show_failure(BrowserNotOpened(link=link))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+C to the page: the field would copy its dots."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
