"""The page of the remembered accounts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyNotInKeyring, NextStep
from zulipkey.storage.accounts import Forgotten
from zulipkey.storage.keyring import PATIENCE_OF_WINDOW, finish_in_time, wait_for_store
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, text_button
from zulipkey.ui.widgets.flow import fill, footer
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.row_list import RowList
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from zulipkey.ui.clipboard import SecretClipboard


class AccountsPage(Page):
    """The list of remembered accounts, which gets keys from the keyring and forgets accounts."""

    takes_files = True

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Accounts"))
        self._opening = Task(self)
        self._forgetting = Change(self)
        self._clipboard: SecretClipboard | None = None
        self._notice = Notice(self)
        self._list = RowList(
            self.tr("Accounts"),
            self,
            adds=self.tr("&Add an account"),
            filter_name=self.tr("Filter accounts"),
            searched=self.tr("Filter by name, email or organization"),
            none_fits=self.tr("No account matches."),
            hidden=self._hidden,
            lines=_lines,
            make=self._row,
        )
        self._waiting = QWidget(self)
        self._cancel = Button(self.tr("Cancel"), self._waiting, height=theme.NOTICE_HEIGHT)
        self._add = Button(self.tr("&Add an account"), self, icon="plus")
        self._check = text_button(self.tr("Check a zuliprc file"), self, "file")
        self._help = text_button(self.tr("Help"), self)
        self._waiting_shown = once_after(theme.SHOWN_AFTER_MS, self._waiting.show, self)
        waiting = QHBoxLayout(self._waiting)
        waiting.setContentsMargins(0, 0, 0, 0)
        said = self.tr("Waiting for your password manager…")
        waiting.addWidget(Label(self._waiting, said, muted=True), 1)
        waiting.addWidget(self._cancel)
        self._waiting.hide()
        below = footer(self._check, self._help)
        fill(self.column, self._notice, self._list, self._waiting, self._add, None, below)
        self._cancel.clicked.connect(self._give_up)
        for add in (self._add, self._list.add):
            add.clicked.connect(lambda: self.navigator.show_page(PageName.SIGN_IN))
        self._check.clicked.connect(lambda: self.navigator.show_page(PageName.CHECK))
        self._help.clicked.connect(self.navigator.open_help)
        self._show_accounts()

    # ── For the window ────────────────────────────────────────────────────────────────────────

    @property
    def can_be_recreated(self) -> bool:
        """Whether no copied key is still to be cleared from the clipboard."""
        return self._clipboard is None or not self._clipboard.holds_secret

    def enter(self) -> None:
        """Do nothing: the constructor shows the accounts."""

    def resume(self, _outcome: object) -> None:
        """Update the list; start over if no account is left."""
        if not self.services.remembered.accounts():
            self.navigator.start_over()
            return
        self._show_accounts()
        self._show_waiting(waits=self._forgetting.is_running)
        self.take_focus()

    def pause(self) -> None:
        """Cancel opening a key; forgetting an account continues."""
        self._opening.cancel()
        self._show_waiting(waits=False)

    def leave(self) -> None:
        """Cancel opening a key, and clear a copied key from the clipboard."""
        super().leave()
        if self._clipboard is not None:
            self._clipboard.clear()

    def escape(self) -> bool:
        """Stop waiting for the password manager, or answer a question with no."""
        if self._waiting_shown.isActive() or not self._waiting.isHidden():
            self._give_up()
            return True
        if self._notice.isHidden():
            return False
        self._keep()
        return True

    def take_focus(self) -> None:
        """Focus the first account, or the button that adds one."""
        if not self._list.focus_row(0):
            self._add.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask whether to forget the focused account when Delete is pressed."""
        if event.key() == Qt.Key.Key_Delete and self._list.focused is not None:
            self._ask_to_forget(self._list.shown[self._list.focused])
        else:
            super().keyPressEvent(event)

    # ── The list ──────────────────────────────────────────────────────────────────────────────

    def _show_accounts(self) -> None:
        self._list.show_items(self.services.remembered.accounts())
        self._add.setVisible(not self._list.is_long)

    def _hidden(self, count: int) -> str:
        return self.tr("and %n more: type to find them", "", count)

    def _row(self, account: Account, parent: QWidget) -> OpenRow:
        title, subtitle = _lines(account)
        name = self.tr("More for {account}").format(account=account.email)
        row = OpenRow(title, subtitle, parent, menu_name=name)
        row.clicked.connect(lambda: self._open(account))
        for text, act in (
            #: A menu entry: show the key of this account.
            (self.tr("&Open"), self._open),
            *(((self.tr("&Copy key"), self._copy),) if self.navigator.shows_key else ()),
            #: A menu entry, of an account; asks first.
            (self.tr("&Forget…"), self._ask_to_forget),
        ):
            action = row.menu_of_row.addAction(text)
            action.triggered.connect(lambda _=False, what=act: what(account))
        return row

    def _show_waiting(self, *, waits: bool) -> None:
        if waits:
            self._waiting_shown.start()
        else:
            self._waiting_shown.stop()
            self._waiting.hide()
        self._list.setEnabled(not waits)

    @Slot()
    def _give_up(self) -> None:
        """Stop waiting for the password manager."""
        self._opening.cancel()
        self._forgetting.give_up()
        self._show_waiting(waits=False)
        self.take_focus()

    # ── Choosing ──────────────────────────────────────────────────────────────────────────────

    def _open(self, account: Account) -> None:
        self.navigator.prepare_page(PageName.KEY)
        self._get_key(account, self._on_opened)

    def _copy(self, account: Account) -> None:
        self._get_key(account, self._on_key_to_copy)

    def _get_key(self, account: Account, done: Callable[[KeyResult], None]) -> None:

        def work(cancel: CancelToken) -> KeyResult:
            return wait_for_store(
                lambda inner: self.services.remembered.result_of(account, cancel=inner),
                cancel=cancel,
                seconds=PATIENCE_OF_WINDOW,
            )

        self._notice.clear()
        self._show_waiting(waits=True)
        self._opening.run(work, done, lambda why: self._on_failed(account, why, done))

    def _on_opened(self, result: KeyResult) -> None:
        self._show_waiting(waits=False)
        self.navigator.signed_in(result, is_remembered=True)

    def _on_key_to_copy(self, result: KeyResult) -> None:
        from zulipkey.ui.clipboard import SecretClipboard

        self._show_waiting(waits=False)
        self.take_focus()
        if self._clipboard is None:
            self._clipboard = SecretClipboard(self, self.services.clipboard_seconds)
            self._clipboard.cleared.connect(self._on_copy_gone)
            self._clipboard.lost.connect(self._on_copy_gone)
        self._clipboard.copy(result.key.reveal())
        self._notice.say(
            self.tr("The key of {email} is copied.").format(email=result.account.email),
            self.tr("The clipboard clears in %n s.", "", self._clipboard.seconds),
            Tone.OK,
        )
        #: A button: empty the clipboard at once.
        self._notice.add_button(self.tr("Clear now"), self._clipboard.clear)

    @Slot()
    def _on_copy_gone(self) -> None:
        self._notice.clear()
        announce(self, self.tr("The key is no longer on the clipboard."))
        if self.navigator.page is self:
            self.take_focus()

    def _on_failed(
        self, account: Account, failure: Failure, done: Callable[[KeyResult], None]
    ) -> None:
        self._show_waiting(waits=False)
        self._notice.show_failure(
            failure, {NextStep.TRY_AGAIN: lambda: self._get_key(account, done)}
        )
        if isinstance(failure, KeyNotInKeyring):
            self._notice.add_button(
                self.tr("Sign in again"), lambda: self.navigator.sign_in_again(account)
            )
            #: A button: yes, forget the account.
            self._notice.add_button(self.tr("Forget"), lambda: self._forget(account))

    # ── Forgetting ────────────────────────────────────────────────────────────────────────────

    def _ask_to_forget(self, account: Account) -> None:
        self._notice.say(
            self.tr("Forget {email} on this computer?").format(email=account.email),
            self.tr("The key still works until you create a new one."),
            Tone.WARNING,
        )
        cancel = self._notice.add_button(self.tr("Cancel"), self._keep)
        #: A button: yes, forget the account.
        self._notice.add_button(self.tr("Forget"), lambda: self._forget(account))
        cancel.setFocus()

    @Slot()
    def _keep(self) -> None:
        self._notice.clear()
        self.take_focus()

    def _forget(self, account: Account) -> None:
        sign_in = self.services.sign_in
        self._notice.clear()
        self._show_waiting(waits=True)
        self._forgetting.run(
            lambda cancel: finish_in_time(lambda: sign_in.forget(account, cancel=cancel), cancel),
            lambda became: self._on_forgotten(account, became),
            lambda failure: self._on_not_forgotten(account, failure),
        )

    def _on_forgotten(self, account: Account, became: Forgotten) -> None:
        from zulipkey.messages import failures

        title = self.tr("{email} was removed from this computer.").format(email=account.email)
        text, tone = self.tr("The key still works."), Tone.OK
        if became is not Forgotten.EVERYTHING:
            title, text = failures.listed_no_more(account)
            tone = Tone.INFO
        is_in_front = self.navigator.page is self
        if is_in_front and not self.services.remembered.accounts():
            self.navigator.start_over()
            is_in_front = False
        if not is_in_front:
            self.navigator.show_outcome(title, text, tone)
            return
        self._show_waiting(waits=False)
        self._show_accounts()
        self._notice.say(title, text, tone)
        self.take_focus()

    def _on_not_forgotten(self, account: Account, failure: Failure) -> None:
        from zulipkey.messages import failures

        if self.navigator.page is not self:
            self.navigator.show_outcome(*failures.message(failure), Tone.DANGER)
            return
        self._show_waiting(waits=False)
        self._notice.show_failure(failure, {NextStep.TRY_AGAIN: lambda: self._forget(account)})


def _lines(account: Account) -> tuple[str, str]:
    site = account.short_site
    known = [part for part in (account.organization, account.full_name) if part]
    return " · ".join(known) or site, f"{account.email} · {site}"
