"""The remembered accounts, above the form: one click leads to a key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zulipkey.messages import words
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyNotInKeyring, NextStep
from zulipkey.storage.accounts import Forgotten, RememberedAccounts
from zulipkey.storage.keyring import PATIENCE_OF_WINDOW, finish_in_time, wait_for_store
from zulipkey.ui.account_view import AccountView
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import label_for, muted, push_button, text_field
from zulipkey.ui.tasks import Change, Task

_FILTER_FROM: Final = 8
_ROWS_SHOWN: Final = 4
_WAITING_SHOWN_AFTER_MS: Final = 300


class AccountList(QWidget):
    """Offers each remembered account, gets its key from the keyring, and forgets it."""

    opened = Signal(object)
    """The KeyResult of the account that was chosen."""
    sign_in_wanted = Signal(object)
    """The Account whose key is not in the keyring any more."""
    forgotten = Signal(object)
    """An Account, of which nothing is kept here now."""

    def __init__(self, remembered: RememberedAccounts, parent: QWidget) -> None:
        super().__init__(parent)
        self._remembered = remembered
        self._opening = Task(self)
        self._forgetting = Change(self)
        self._chosen: Account | None = None

        self._filter = text_field(self, self.tr("Filter accounts"))
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setClearButtonEnabled(True)
        self._view = AccountView(self, self.tr("Accounts"), can_forget=True)
        self._label = label_for(self._view, self.tr("&Accounts"))
        self._or = muted(self, self.tr("Or sign in to another account:"))
        self._message = Message(self)
        self._waiting = QWidget(self)
        self._cancel = push_button(self._waiting, self.tr("Cancel"))
        self._waiting_shown = QTimer(self)
        self._waiting_shown.setSingleShot(True)
        self._waiting_shown.setInterval(_WAITING_SHOWN_AFTER_MS)
        self._waiting_shown.timeout.connect(self._waiting.show)
        self._lay_out()

        self._filter.textChanged.connect(self._view.filter_by)
        self._filter.returnPressed.connect(self._view.choose_current)
        self._view.chosen.connect(self._open)
        self._view.forget_wanted.connect(self._ask_to_forget)
        self._message.step_chosen.connect(self._take_step)
        self._cancel.clicked.connect(self._give_up)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 16, 24, 0)
        box.setSpacing(4)
        box.addWidget(self._label)
        box.addWidget(self._filter)
        box.addWidget(self._view)
        row = QHBoxLayout(self._waiting)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(muted(self._waiting, self.tr("Waiting for your password manager…")), 1)
        row.addWidget(self._cancel)
        self._waiting.hide()
        box.addWidget(self._waiting)
        box.addWidget(self._message)
        box.addSpacing(8)
        box.addWidget(self._or)

    def refresh(self) -> None:
        """Show the accounts that are remembered now; hidden while there are none."""
        accounts = self._remembered.accounts()
        self._filter.setVisible(len(accounts) >= _FILTER_FROM)
        self._view.show_accounts(accounts, rows=min(len(accounts), _ROWS_SHOWN))
        for widget in (self._label, self._view, self._or):
            widget.setVisible(bool(accounts))
        self.setVisible(bool(accounts) or bool(self._message.text))

    def take_focus(self) -> None:
        """Put the cursor on the first account."""
        self._view.setFocus()

    def leave(self) -> None:
        """Open no key any more; an account that is being forgotten will be."""
        self._opening.cancel()
        self._show_waiting(waits=self._forgetting.is_running)

    @Slot()
    def _give_up(self) -> None:
        """Wait no longer for the password manager."""
        had_focus = self._cancel.hasFocus()
        self._opening.cancel()
        self._forgetting.give_up()
        self._show_waiting(waits=False)
        if had_focus:
            self._view.setFocus()

    def _show_waiting(self, *, waits: bool) -> None:
        if waits:
            self._waiting_shown.start()
        else:
            self._waiting_shown.stop()
            self._waiting.hide()
        self._view.setEnabled(not waits)
        self._filter.setEnabled(not waits)

    # ── Choosing ──────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _open(self, account: Account) -> None:
        def work(cancel: CancelToken) -> KeyResult:
            return wait_for_store(
                lambda inner: self._remembered.result_of(account, cancel=inner),
                cancel=cancel,
                seconds=PATIENCE_OF_WINDOW,
            )

        self._start(account)
        self._opening.run(work, self._on_opened, self._on_failed)

    def _start(self, account: Account) -> None:
        self._message.clear()
        self._chosen = account
        self._show_waiting(waits=True)

    def _on_opened(self, result: KeyResult) -> None:
        self._show_waiting(waits=False)
        self.opened.emit(result)

    def _on_failed(self, failure: Failure) -> None:
        self._show_waiting(waits=False)
        self._message.show_failure(failure)
        if isinstance(failure, KeyNotInKeyring):
            account = self._chosen
            self._message.add_button(self.tr("Sign in again")).clicked.connect(
                lambda: self.sign_in_wanted.emit(account)
            )
            self._message.add_button(self.tr("Forget")).clicked.connect(self._forget)

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        if step is NextStep.TRY_AGAIN and self._chosen is not None:
            self._open(self._chosen)
        elif step is NextStep.COPY_DETAILS:
            QGuiApplication.clipboard().setText(words.details(failure))

    # ── Forgetting ────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _ask_to_forget(self, account: Account) -> None:
        self._chosen = account
        self._message.say(
            self.tr(
                "Forget {email} at {site} on this computer? The key itself stays valid until it "
                "is regenerated."
            ).format(email=account.email, site=account.site.removeprefix("https://")),
            Tone.QUESTION,
        )
        forget = self._message.add_button(self.tr("Forget"))
        forget.clicked.connect(self._forget)
        keep = self._message.add_button(self.tr("Keep"))
        keep.clicked.connect(self._keep)
        keep.setFocus()

    @Slot()
    def _keep(self) -> None:
        self._message.clear()
        self._view.setFocus()

    @Slot()
    def _forget(self) -> None:
        account = self._chosen
        if account is None:
            return

        def work(cancel: CancelToken) -> Forgotten:
            return finish_in_time(
                lambda: self._remembered.forget(account, cancel=cancel),
                cancel,
                seconds=PATIENCE_OF_WINDOW,
            )

        self._start(account)
        self._forgetting.run(
            work, lambda became: self._on_forgotten(account, became), self._on_not_forgotten
        )

    def _on_forgotten(self, account: Account, became: Forgotten) -> None:
        self._show_waiting(waits=False)
        if became is Forgotten.EVERYTHING:
            said = self.tr(
                "Nothing of {email} is kept here any more. The key itself stays valid until it is "
                "regenerated."
            ).format(email=account.email)
            self._message.say(said, Tone.DONE)
        else:
            self._message.say(words.listed_no_more(account), Tone.NOTE)
        self.refresh()
        self.forgotten.emit(account)

    def _on_not_forgotten(self, failure: Failure) -> None:
        self._show_waiting(waits=False)
        self._message.show_failure(failure, steps=())
        self._message.add_button(self.tr("Try again")).clicked.connect(self._forget)
