"""The check box that remembers an account on this computer, with the outcome of the choice."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from zulipkey.messages import failures
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyReplaced
from zulipkey.storage.accounts import Forgotten
from zulipkey.storage.keyring import finish_in_time
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets import check_box
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.check_box import CheckBox
from zulipkey.ui.widgets.flow import FlowLayout, column
from zulipkey.ui.widgets.label import small_label, without_mnemonic


class RememberBox(QWidget):
    """A check box that saves an account's key in the password manager, or removes it."""

    failed = Signal(object)
    """Emitted with the Failure if the choice for the shown account could not be applied."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._navigator, self._sign_in = page.navigator, page.services.sign_in
        self._accounts = page.services.remembered
        self._result: KeyResult | None = None
        self._store = ""
        self._naming = Task(self)
        self._changing = Change(self)
        self._box = CheckBox(self.tr("&Remember this account"), self)
        self._box.setAccessibleName(without_mnemonic(self._box.text()))
        self._state = small_label(self)
        self._cancel = Button(self.tr("Cancel"), self, height=theme.NOTICE_HEIGHT)
        self._cancel.setAccessibleName(self.tr("Cancel remembering"))
        self._cancel.hide()
        wraps = FlowLayout()
        wraps.addWidget(self._box)
        row = QHBoxLayout()
        row.addSpacing(check_box.EDGE + check_box.before_text())
        row.addWidget(self._state, 1)
        row.addWidget(self._cancel)
        column(wraps, row, of=self)
        # Not clicked, which is not emitted when assistive technology ticks the box.
        self._box.toggled.connect(lambda is_on: self._remember() if is_on else self.forget())
        self._cancel.clicked.connect(self.stop)

    @property
    def is_remembered(self) -> bool:
        """Whether the shown account is remembered."""
        return self._result is not None and self._is_listed(self._result.account)

    def show_result(self, result: KeyResult, *, is_from_keyring: bool) -> None:
        """Show whether an account is remembered; if it is, save a newer key of it at once.

        Args:
            result: the account and its key.
            is_from_keyring: the key comes from the keyring, so that it is not newer.
        """
        self._result = result
        self._show(self._is_listed(result.account))
        if not is_from_keyring and self._sign_in.should_save_new_key(result.account):
            self._remember(only_newer=True)

    def ask_for_name(self) -> None:
        """Get the name of the password manager; the first time, this takes a while."""
        self._naming.run(lambda _: self._accounts.store_name, self._on_named, lambda _: None)

    @property
    def _usual(self) -> str:
        if not self._store:
            return self.tr("Saves the key (not your password) in your password manager.")
        said = self.tr("Saves the key (not your password) in {store}.")
        return said.format(store=self._store)

    def _on_named(self, store: str) -> None:
        is_usual = self._state.text() == self._usual
        self._store = store
        if is_usual:
            self._state.setText(self._usual)

    def show_account(self, account: Account) -> None:
        """Take over what the server has said about the account."""
        if self._result is not None:
            self._result = KeyResult(account=account, key=self._result.key, is_verified=True)
        # A running call may remember the account with less information.
        if self._changing.is_running or self._is_listed(account):
            self._changing.run(
                lambda _cancel: self._accounts.update(account), lambda _done: None, self.failed.emit
            )

    def leave(self) -> None:
        """Forget the key; running changes continue."""
        self._result = None

    @Slot()
    def stop(self) -> None:
        """Stop waiting for the password manager."""
        self._changing.give_up()
        if self._result is not None:
            self._show(self._is_listed(self._result.account))
        self._box.setFocus()

    def _is_listed(self, account: Account) -> bool:
        return self._sign_in.is_remembered(account)

    def _remember(self, *, only_newer: bool = False) -> None:
        result = self._result
        if result is None:
            return

        def work(cancel: CancelToken) -> str:
            return finish_in_time(
                lambda: self._sign_in.remember(result, cancel=cancel, only_newer=only_newer), cancel
            )

        def done(store: str) -> None:
            if store:
                self._navigator.on_key_kept(result.key)
            if self._result is None or self._result.key != result.key:
                return  # the page was closed, or a newer key follows
            if not store:
                self._show(is_remembered=False)
                return
            state = self.tr("Remembered in {store}.").format(store=store)
            self._show(is_remembered=True, state=state)
            announce(self, state)

        def failed(failure: Failure) -> None:
            has_newer = self._result is not None and self._result.key != result.key
            if has_newer and isinstance(failure, KeyReplaced):
                self._remember()
            else:
                self._on_failed(result.account, failure)

        self._wait()
        self._changing.run(work, done, failed)

    def forget(self) -> None:
        """Remove everything that is saved for the shown account."""
        result = self._result
        if result is None or not self._is_listed(result.account):
            return
        account, sign_in = result.account, self._sign_in

        def done(became: Forgotten) -> None:
            if self._shows(account):
                state = self.tr("Removed from this computer. The key still works.")
                if became is Forgotten.LISTED_ONLY:
                    state = failures.listed_no_more(account).line
                self._show(is_remembered=False, state=state)
                announce(self, state)

        self._wait()
        self._changing.run(
            lambda cancel: finish_in_time(lambda: sign_in.forget(account, cancel=cancel), cancel),
            done,
            lambda failure: self._on_failed(account, failure),
        )

    def _shows(self, account: Account) -> bool:
        return self._result is not None and self._result.account.is_same(account)

    def _wait(self) -> None:
        had_focus = self._box.hasFocus()
        self._state.setText(self.tr("Waiting for your password manager…"))
        self._cancel.show()
        if had_focus:  # before the box is disabled: Qt would move the focus elsewhere
            self._cancel.setFocus()
        self._box.setEnabled(False)

    def _show(self, is_remembered: bool, state: str = "") -> None:
        had_focus = self._cancel.hasFocus()
        self._box.setEnabled(True)
        self._box.blockSignals(True)
        self._box.setChecked(is_remembered)
        self._box.blockSignals(False)
        self._box.update()
        self._cancel.hide()
        self._state.setText(state or self._usual)
        if had_focus:
            self._box.setFocus()

    def _on_failed(self, account: Account, failure: Failure) -> None:
        if self._shows(account):
            self._show(self._is_listed(account))
            self.failed.emit(failure)
        else:
            self._navigator.show_outcome(*failures.about(account.email, failure), Tone.DANGER)
