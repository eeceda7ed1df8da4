"""The page of a key: its owner, the key itself, and the ways to save, copy and remember it.

The state tells what is known about the key, and ``_show_state`` shows it::

    CHECKING ──the server takes it──▶ WORKS
       ├──────no answer────────────▶ NOT_CHECKED ──Try again──▶ CHECKING
       ├──────refused──────────────▶ REFUSED
       ▼
    REGENERATING ──▶ NEW, or with a failure NOT_CHECKED or REFUSED

Each message has a notice beside the widgets that it concerns, so that no message replaces another:
at the top about the state of the key, below the files about saving them, and so on. If the page is
closed or another page is above it, the window shows late messages.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from zulipkey.messages import labels
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.errors import Failure, FormCannotHold, KeyRefused, KeyringFailure, NextStep
from zulipkey.ui import theme
from zulipkey.ui.pages.key_field import KeyField
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.pages.regeneration import Regeneration
from zulipkey.ui.pages.remember_box import RememberBox
from zulipkey.ui.pages.save_card import SaveCard
from zulipkey.ui.pages.saver import Saver
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets import check_box, painting
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import text_button
from zulipkey.ui.widgets.flow import Outdented, fill, footer
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.menu import MenuButton
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.person import PersonRow
from zulipkey.ui.window import Window
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Form


class State(Enum):
    """What is known about the key."""

    AHEAD = auto()
    """The page was created in advance and has no key until ``enter``."""
    CHECKING = auto()
    WORKS = auto()
    NOT_CHECKED = auto()
    REFUSED = auto()
    REGENERATING = auto()
    """The server is creating a new key; the user cannot leave the page until it has answered."""
    NEW = auto()


class KeyPage(Page):
    """The page with one account's key, which is hidden until the user shows it."""

    _result: KeyResult
    """The account and its key; set by ``enter``."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("API key"))
        self._state = State.AHEAD
        self._is_remembered_key = False
        self._is_bot = False
        self._checking = Task(self)
        self._checks = once_after(theme.FRAME_MS, self._check_key, self)
        """Starts the check after the page was painted, as the worker thread would delay that."""

        self._person = PersonRow(self)
        self._chip = self._person.chip
        self._checking_says = Notice(self)
        self._field = KeyField(self.services, self)
        self._saves = SaveCard(self.services, self)
        self.notice = Notice(self)
        self._copy_as = MenuButton(self.tr("Copy &as"), self._copy_menu(), self, icon="copy")
        self._remember = RememberBox(self)
        self._remember_says = Notice(self)
        self._saver = Saver(self, self.notice, self._field.clipboard.copy_plain)
        self._regeneration = Regeneration(self, self._saver.changing)
        self._regeneration.notice.stackUnder(self._field)
        self._regeneration.notice.follow(self.header.more)
        self._bots = text_button(self.tr("My &bots"), self, "bot")
        self._other = text_button(self.tr("S&witch account"), self)
        self.menu.addAction(self._field.pin)
        self._regenerate: QAction = self.menu.addAction(self.tr("&Regenerate key…"))
        self._forget: QAction = self.menu.addAction(self.tr("&Forget this account"))
        remember = Outdented(check_box.EDGE, self._remember)
        self.column.setSpacing(theme.ROW_GAP + 4)
        fill(self.column, self._person, self._checking_says, self._regeneration.notice)
        fill(self.column, self._field.outdented(), self._saves, self.notice, self._copy_as)
        fill(self.column, remember, self._remember_says, None, footer(self._bots, self._other))

        show = self.navigator.show_page
        self._saves.save_wanted.connect(
            lambda reader, path: self._saver.save(reader, path, self._result)
        )
        self._saves.set_up_wanted.connect(
            lambda reader: show(PageName.READER, reader=reader, result=self._result)
        )
        self._saves.all_wanted.connect(lambda: show(PageName.READERS, result=self._result))
        self._saves.place_wanted.connect(
            lambda name: self._saver.ask_for_place(export.OTHER_PLACE, self._result, name)
        )
        self._other.clicked.connect(self._switch)
        self._bots.clicked.connect(self._go_to_bots)
        self._regenerate.triggered.connect(self._ask_to_regenerate)
        self._forget.triggered.connect(self._remember.forget)
        self.menu.aboutToShow.connect(lambda: self._forget.setEnabled(self._remember.is_remembered))
        self._remember.failed.connect(self._on_not_remembered)
        self._regeneration.started.connect(self._on_regenerating)
        self._regeneration.regenerated.connect(self._on_regenerated)
        self._regeneration.failed.connect(self._on_not_regenerated)
        for keys, act in (
            ("Ctrl+H", self._field.toggle_shown),
            ("Ctrl+S", self._focus_save),
            ("Ctrl+C", self._field.copy_key),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def enter(
        self, *, result: KeyResult, is_remembered: bool = False, is_bot: bool = False
    ) -> None:
        """Show the account and the hidden key, and check the key with the server.

        Args:
            result: the account and its key.
            is_remembered: the key comes from the keyring, so it may be obsolete.
            is_bot: the key belongs to a bot, and the list of bots is the page below.
        """
        self._result = result
        self._is_remembered_key, self._is_bot = is_remembered, is_bot
        self._other.setVisible(not is_bot)
        before = self._field.last_stop
        if is_bot:
            self._saves.show_own_file(result.account, before)
        else:
            self._saves.show_usual(before)
        self._field.set_hint(
            self.tr("Keep this key secret, like a password.")
            if is_bot
            else self.tr("Keep this key secret. Your phone app uses it too.")
        )
        self._remember.show_result(result, is_from_keyring=is_remembered)
        self._field.take_key(result.key)
        self._show_account(result.account)
        self._show_state(State.WORKS if result.is_verified else State.CHECKING)
        announce(self, self.tr("Your API key is ready."))
        if not result.is_verified:
            self._checks.start()

    def prepare(self) -> Iterator[None]:
        """Create the rows that most keys need, and draw the page once to load what that needs."""
        self._saves.show_usual(self._field.last_stop)
        painting.mnemonic_flag(self)
        yield
        if self._state is State.AHEAD:
            self._show_state(State.CHECKING)
            self._person.show_person("", "a-long@address.example.com", "")  # wraps, too
            self.grab()
            yield
        self._remember.ask_for_name()

    @property
    def can_be_recreated(self) -> bool:
        """Whether there is no unsaved key, and no copied key to clear from the clipboard."""
        return self.unsaved_key is None and not self._field.clipboard.holds_secret

    def take_over(self, old: KeyPage) -> None:
        """Show the current key of ``old``."""
        self.enter(result=old._result, is_remembered=old._is_remembered_key, is_bot=old._is_bot)

    def window_title(self) -> str:
        """Return the title of the window, with the organization."""
        return self.tr("Zulip Key – {organization}").format(
            organization=self._result.account.organization
        )

    def take_focus(self) -> None:
        """Focus the first button to save the key, else the copy button.

        If the server has refused the key, focus the button that gets a new one.
        """
        if self._state is State.REFUSED:
            self._checking_says.buttons[0].setFocus()
            return
        (self._saves.buttons[0] if self._saves.may_save else self._field.copy_button).setFocus()

    def resume(self, _outcome: object) -> None:
        """Check the key again if the check was interrupted."""
        if self._state is State.CHECKING:
            self._check_key()

    def pause(self) -> None:
        """Stop the check and hide the key."""
        self._stop_checking()
        self._field.hide_key()

    def leave(self) -> None:
        """Forget the key and clear a copy from the clipboard; running saves continue."""
        super().leave()
        self._saver.leave()
        self._stop_checking()
        self._remember.leave()
        self._regeneration.leave()
        self._field.forget_key()
        self.unsaved_key = None

    def escape(self) -> bool:
        """Answer a question with no; stay on the page while the key is being replaced."""
        if self._state is State.REGENERATING:
            return True
        if not self._regeneration.asks:
            return super().escape()
        self._regeneration.leave()
        self.take_focus()
        return True

    def on_window_left(self) -> None:
        """Hide the key from other people, unless the user wants it to stay visible."""
        self._field.hide_from_others()

    # ── The state of the key ──────────────────────────────────────────────────────────────────

    def _show_state(self, state: State) -> None:
        self._state = state
        if state is not State.CHECKING:  # the new state is newer than the result of a running check
            self._stop_checking()
        text, tone = {
            State.CHECKING: (self.tr("Checking…"), Tone.INFO),
            #: Of a key; so are the next two.
            State.WORKS: (self.tr("Works"), Tone.OK),
            State.NOT_CHECKED: (self.tr("Not checked"), Tone.WARNING),
            State.REFUSED: (self.tr("Not valid"), Tone.DANGER),
            State.REGENERATING: (self.tr("Creating…"), Tone.INFO),
            State.NEW: (self.tr("New key"), Tone.OK),
        }[state]
        self._chip.show_state(text, tone)
        # The user must not miss the new key, nor save the old one.
        stays = state is State.REGENERATING
        if stays:
            self._field.line.setFocus()
        leads_away = (self.header.arrow, self.header.more, self._bots, self._other)
        takes_key = (self._field.copy_button, self._copy_as, self._remember)
        for widget in (*leads_away, *takes_key):
            widget.setDisabled(stays)
        for button in self._saves.buttons:  # an invalid key might replace a valid one in a file
            button.setDisabled(stays or state is State.REFUSED)
        self._regenerate.setDisabled(state is State.REFUSED)  # the server would refuse it, too

    def _stop_checking(self) -> None:
        self._checks.stop()
        self._checking.cancel()

    def _check_key(self) -> None:
        result = self._result
        self._checking_says.clear()
        self._show_state(State.CHECKING)
        self._checking.run(
            lambda cancel: self.services.sign_in.verify(result, cancel=cancel),
            self._on_checked,
            self._on_not_checked,
        )

    def _on_checked(self, result: KeyResult) -> None:
        self._result = result
        self._show_account(result.account)
        self._remember.show_account(result.account)
        self._show_state(State.WORKS)
        announce(self._chip, self.tr("The key works."))

    def _on_not_checked(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused) and self._is_remembered_key:
            would_save = any(button.hasFocus() for button in self._saves.buttons)
            self._show_refused(failure)
            if would_save:
                self.take_focus()
            return
        self._show_state(State.NOT_CHECKED)
        self._checking_says.show_failure(
            failure,
            {NextStep.TRY_AGAIN: self._check_key},
            offered=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS),
        )

    def _show_refused(self, failure: KeyRefused) -> None:
        self._show_state(State.REFUSED)
        self.show_key_refused(self._checking_says, failure, self._result.account)

    def _show_account(self, account: Account) -> None:
        where = " · ".join(filter(None, (account.organization, account.short_site)))
        if role := labels.role(account.role):
            where = self.tr("{role} at {organization}").format(role=role, organization=where)
        if account.trust:
            where = self.tr("{where} · trusted by you").format(where=where)
        email = account.email if account.full_name else ""
        self._person.show_person(account.name, email, where)

    # ── Remembering, regenerating, bots ───────────────────────────────────────────────────────

    @Slot(object)
    def _on_not_remembered(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused):
            self._show_refused(failure)
            return
        offered = tuple(step for step in failure.next_steps if step is NextStep.COPY_DETAILS)
        self._remember_says.show_failure(failure, offered=offered)
        if isinstance(failure, KeyringFailure) and self.services.policy.saves_files:
            self._remember_says.add_button(self.tr("Save a file instead"), self._focus_save)

    @Slot()
    def _ask_to_regenerate(self) -> None:
        for notice in (self._checking_says, self._remember_says, self.notice):
            notice.clear()
        self._regeneration.ask(self._result)

    @Slot()
    def _on_regenerating(self) -> None:
        """Keep the page open while the key is being replaced, and stop checking the old key."""
        self._checking_says.clear()  # its buttons lead to other pages
        self._show_state(State.REGENERATING)

    @Slot(object)
    def _on_not_regenerated(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused):
            self._show_refused(failure)
            self.take_focus()
        else:
            self._show_state(State.NOT_CHECKED)

    @Slot(object)
    def _on_regenerated(self, result: KeyResult) -> None:
        """Show the new key and note that it is not saved, before anything else happens."""
        # A check may have added information about the account.
        result = self._result = replace(result, account=self._result.account)
        self.unsaved_key = None if self._is_bot else result.key  # the list of bots has a bot's key
        self._is_remembered_key = False
        self._field.take_key(result.key)
        self._show_state(State.NEW)
        self._remember.show_result(result, is_from_keyring=False)
        self.take_focus()
        if self.services.policy.saves_files:
            self._regeneration.offer_files()

    @Slot()
    def _switch(self) -> None:
        """Go to the accounts, or to the sign-in at the same address if there are none."""
        if self.services.remembered.accounts():
            self.navigator.start_over()
        else:
            self.navigator.start_over(PageName.SIGN_IN, address=self._result.account.site)

    @Slot()
    def _go_to_bots(self) -> None:
        """Show the account's bots, or go back to them from the key of a bot."""
        if self._is_bot:
            self.go_back()
        else:
            self.navigator.show_page(PageName.BOTS, owner=self._result)

    # ── Saving and copying ────────────────────────────────────────────────────────────────────

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        for form, name in {
            Form.ZULIPRC: self.tr("zuliprc"),
            export.SHELL.form: self.tr("Shell variables"),
            Form.CURL: self.tr("curl command"),
            Form.PYTHON: self.tr("Python code"),
            Form.JSON: self.tr("JSON"),
        }.items():
            menu.addAction(name).triggered.connect(lambda _=False, one=form: self._copy_form(one))
        return menu

    def _copy_form(self, form: Form) -> None:
        try:
            self._field.copy(export.text(form, self._result))
        except FormCannotHold as failure:
            self.notice.show_failure(failure)

    @Slot()
    def _focus_save(self) -> None:
        if self._saves.may_save:
            self._saves.buttons[0].setFocus()
