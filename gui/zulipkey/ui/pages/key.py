"""The result: whose key it is, the key itself, and the ways to take it along.

What is known of the key is one state, which ``_show_state`` shows::

    CHECKING ──the server takes it──▶ WORKS
       ├──────no answer────────────▶ NOT_CHECKED ──Try again──▶ CHECKING
       ├──────refused──────────────▶ REFUSED
       ▼
    REGENERATING ──▶ NEW, or with a failure NOT_CHECKED or REFUSED

Each message has a place beside what it is about, so that none wipes out what another asks or has
done: at the top what is known of the key, below the files what became of them, and so on. What
comes late, when the page is left or another one is above it, is told in the window.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum, auto
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.messages import failures, labels, readers
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Failure,
    FormCannotHold,
    KeyRefused,
    KeyringFailure,
    NextStep,
)
from zulipkey.ui import theme
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.pages.page import Navigator, Page, PageName
from zulipkey.ui.pages.regeneration import Regeneration
from zulipkey.ui.pages.remember_box import RememberBox
from zulipkey.ui.pages.saver import Saver
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets import check_box
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import TEXT_PADDING, Button, Kind, text_button
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.field import Field, Line
from zulipkey.ui.widgets.flow import FlowLayout, Outdented, footer
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.menu import MenuButton
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.person import PersonRow
from zulipkey.ui.widgets.rows import FileRow
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Form, Reader

_MASK: Final = "•" * 32


class State(Enum):
    """What is known of the key."""

    CHECKING = auto()
    WORKS = auto()
    NOT_CHECKED = auto()
    REFUSED = auto()
    REGENERATING = auto()
    """The server was asked for a new one; the page stays until it has answered."""
    NEW = auto()


class KeyPage(Page):
    """Shows one account's key, hidden until asked for."""

    def __init__(
        self, services: Services, navigator: Navigator, parent: QWidget, *, has_back: bool
    ) -> None:
        """Build the page; see ``Page``."""
        super().__init__(services, navigator, parent, has_back=has_back)
        self._state = State.CHECKING
        self._result: KeyResult | None = None
        self._is_remembered_key = False
        self._is_bot = False
        self._unkept: KeyResult | None = None
        self._checking = Task(self)
        self.clipboard = SecretClipboard(self, services.clipboard_seconds)

        self._person = PersonRow(self)
        self._chip = self._person.chip
        self._checking_says = Notice(self)
        self._key = Line(self.tr("API key"), self)
        self._key.setReadOnly(True)
        self._key.installEventFilter(self)
        self._key.setFont(theme.key_font())
        self._show = self._key.add_button("eye", self.tr("Show API key"))
        self._show.setCheckable(True)
        self._copy = self._key.add_button("copy", self.tr("Copy API key"))
        self._field = Field(self.tr("API &key"), self._key, self)
        self._clear_now = Button(self.tr("Clear now"), self, kind=Kind.TEXT, height=24)
        self._field.add_beside_label(self._clear_now)
        self._clear_now.hide()
        self._save_title = Label(self, kind=theme.Text.LABEL)
        self._files = Card(self)
        self._save_buttons: list[Button] = []
        self.notice = Notice(self)
        self._copy_as = MenuButton(
            self.tr("Copy &as…"), self.tr("Copy as"), self._copy_menu(), self, icon="copy"
        )
        self._remember = RememberBox(services.sign_in, self)
        self._remember_says = Notice(self)
        self._saver = Saver(self, self.notice, self.clipboard.copy_plain)
        self._regeneration = Regeneration(services, self._saver.changing, self)
        self._regeneration.stackUnder(self._field)
        self._bots = text_button(self.tr("My &bots"), self, "bot")
        self._other = text_button(self.tr("S&witch account"), self)
        self._pin: QAction = self.menu.addAction(self.tr("&Keep the key visible"))
        self._pin.setCheckable(True)
        self._regenerate: QAction = self.menu.addAction(self.tr("&Regenerate key…"))
        self._forget: QAction = self.menu.addAction(self.tr("&Forget this account"))
        self._lay_out()

        self._hides = QTimer(self)
        self._hides.setSingleShot(True)
        self._hides.setInterval(services.preferences.hide_key_seconds * 1000)
        self._hides.timeout.connect(self.hide_key)
        self._connect()

    def title_text(self) -> str:
        """Return the title of the page."""
        return self.tr("API key")

    def _lay_out(self) -> None:
        remember = Outdented(check_box.EDGE)
        remember.addWidget(self._remember)
        self._files.column.setContentsMargins(
            theme.CARD_PADDING, theme.ROW_GAP, theme.CARD_PADDING, theme.ROW_GAP
        )
        self._files.column.setSpacing(4)
        files = QVBoxLayout()
        files.setSpacing(theme.LABEL_GAP)
        files.addWidget(self._save_title)
        files.addWidget(self._files)
        self.column.setSpacing(theme.ROW_GAP + 4)
        self.column.addWidget(self._person)
        self.column.addWidget(self._checking_says)
        self.column.addWidget(self._regeneration)
        self.column.addWidget(self._field)
        self.column.addLayout(files)
        self.column.addWidget(self.notice)
        self.column.addWidget(self._copy_as)
        self.column.addLayout(remember)
        self.column.addWidget(self._remember_says)
        self.column.addStretch(1)
        self.column.addLayout(footer(self._bots, self._other))

    def _connect(self) -> None:
        self._show.toggled.connect(self._on_show)
        self._saver.saved.connect(lambda result, _path: self._keep(result))
        self._copy.clicked.connect(self._copy_key)
        self._clear_now.clicked.connect(self.clipboard.clear)
        self._other.clicked.connect(self._switch)
        self._pin.toggled.connect(self._on_pin)
        self._bots.clicked.connect(self._go_to_bots)
        self._regenerate.triggered.connect(self._ask_to_regenerate)
        self._forget.triggered.connect(self._remember.forget)
        self.menu.aboutToShow.connect(lambda: self._forget.setEnabled(self._remember.is_remembered))
        self._remember.remembered.connect(self._on_remembered)
        self._remember.failed.connect(self._on_not_remembered)
        self._remember.told_later.connect(self.navigator.tell)
        self._regeneration.started.connect(self._on_regenerating)
        self._regeneration.regenerated.connect(self._on_regenerated)
        self._regeneration.failed.connect(self._on_not_regenerated)
        self._regeneration.declined.connect(self.take_focus)
        self._regeneration.sign_in_wanted.connect(self._want_sign_in)
        self._regeneration.told_later.connect(self.navigator.tell)
        self.clipboard.ticked.connect(self._on_clipboard_tick)
        self.clipboard.cleared.connect(self._on_clipboard_cleared)
        self.clipboard.postponed.connect(self._on_clipboard_postponed)
        self.clipboard.lost.connect(self._on_clipboard_lost)
        for keys, act in (
            ("Ctrl+H", self._show.toggle),
            ("Ctrl+S", self._focus_save),
            ("Ctrl+C", self._copy_key),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def enter(
        self,
        *,
        result: KeyResult,
        is_remembered: bool = False,
        is_bot: bool = False,
    ) -> None:
        """Show whose key it is, hidden, and check it on the server meanwhile.

        Args:
            result: the account and its key.
            is_remembered: it was kept, so it may be old.
            is_bot: it was chosen among the bots, where the person can go back to.
        """
        self._result = result
        self._is_remembered_key, self._is_bot = is_remembered, is_bot
        self._bots.setVisible(not is_bot)
        self._other.setText(self.tr("My &bots") if is_bot else self.tr("S&witch account"))
        self._show_readers()
        self._say_usual()
        self._remember.show_result(result, is_from_keyring=is_remembered)
        self.hide_key()
        self._show_account(result.account)
        self._show_state(State.WORKS if result.is_verified else State.CHECKING)
        announce(self, self.tr("Your API key is ready."))
        if not result.is_verified:
            self._check_key()

    @property
    def can_be_made_anew(self) -> bool:
        """Whether there is nothing to tell or to count down but the key."""
        return (
            self._result is not None
            and not self.holds_unkept_key
            and not self.clipboard.holds_secret
        )

    def take_over(self, old: KeyPage) -> None:
        """Show the key that ``old`` has now."""
        if old._result is None:  # see can_be_made_anew
            return
        self.enter(result=old._result, is_remembered=old._is_remembered_key, is_bot=old._is_bot)

    def window_title(self) -> str:
        """Return the title of the window, with the organization."""
        if self._result is None:
            return super().window_title()
        return self.tr("Zulip Key – {organization}").format(
            organization=self._result.account.organization
        )

    def take_focus(self) -> None:
        """Focus what most people want next: saving, or else copying."""
        (self._save_buttons[0] if self.services.policy.saves_files else self._copy).setFocus()

    def resume(self, _outcome: object) -> None:
        """Go on checking, if it was not done yet; the page above has left."""
        if self._state is State.CHECKING:
            self._check_key()

    def pause(self) -> None:
        """Hide the key behind another page."""
        self._checking.cancel()
        self.hide_key()

    def leave(self) -> None:
        """Forget the key; a copy on the clipboard goes as well, what is being saved is saved."""
        self._saver.leave()
        self._checking.cancel()
        self._remember.leave()
        self._regeneration.leave()
        self.clipboard.clear()
        self.hide_key()
        self._result = self._unkept = None

    def escape(self) -> bool:
        """Answer a question with no; stay while the key is being replaced."""
        if self._state is State.REGENERATING:
            return True
        if self._regeneration.isHidden():
            return False
        self._regeneration.leave()
        self.take_focus()
        return True

    def on_window_left(self) -> None:
        """Hide the key from who looks over the shoulder, unless it shall stay."""
        if not self._stays_visible:
            self.hide_key()

    @property
    def holds_unkept_key(self) -> bool:
        """Whether a new key is here that is in no file and in no password manager yet."""
        return self._unkept is not None

    def drop_unkept_key(self) -> None:
        """Let the new key go."""
        self._unkept = None

    @Slot()
    def hide_key(self) -> None:
        """Show dots instead of the key."""
        self._pin.setChecked(False)
        self._show.setChecked(False)
        self._key.setText(_MASK)

    # ── What is known of the key ──────────────────────────────────────────────────────────────

    def _show_state(self, state: State) -> None:
        self._state = state
        text, tone = {
            State.CHECKING: (self.tr("Checking…"), Tone.INFO),
            State.WORKS: (self.tr("Works"), Tone.OK),
            State.NOT_CHECKED: (self.tr("Not checked"), Tone.WARNING),
            State.REFUSED: (self.tr("Not valid"), Tone.DANGER),
            State.REGENERATING: (self.tr("Creating…"), Tone.INFO),
            State.NEW: (self.tr("New key"), Tone.OK),
        }[state]
        self._chip.show_state(text, tone)
        stays = state is State.REGENERATING  # the new key must not be missed, nor the old one kept
        if stays:
            self._key.setFocus()
        leads_away = (self.header.arrow, self.header.more, self._bots, self._other)
        takes_key = (*self._save_buttons, self._copy, self._copy_as, self._remember)
        for widget in (*leads_away, *takes_key):
            widget.setDisabled(stays)

    def _check_key(self) -> None:
        result = self._result
        if result is None:
            return

        def work(cancel: CancelToken) -> Account:
            client = self.services.client()
            return client.with_profile(result.account, result.key, cancel=cancel)

        self._checking_says.clear()
        self._show_state(State.CHECKING)
        self._checking.run(work, self._on_checked, self._on_not_checked)

    def _on_checked(self, account: Account) -> None:
        if self._result is not None:
            self._result = KeyResult(account=account, key=self._result.key, is_verified=True)
        self._show_account(account)
        self._remember.show_account(account)
        self._show_state(State.WORKS)
        announce(self._chip, self.tr("The key works."))

    def _on_not_checked(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused) and self._is_remembered_key:
            self._show_state(State.REFUSED)
            self._checking_says.show_failure(
                failure,
                {NextStep.SIGN_IN_AGAIN: self._want_sign_in},
                failures.key_no_longer_works(),
                offered=(NextStep.SIGN_IN_AGAIN,),
            )
            return
        self._show_state(State.NOT_CHECKED)
        self._checking_says.show_failure(
            failure,
            {NextStep.TRY_AGAIN: self._check_key},
            offered=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS),
        )

    def _show_account(self, account: Account) -> None:
        name = account.full_name or account.email
        role = labels.role(account.role)
        site = account.site.removeprefix("https://")
        where = f"{account.organization} · {site}" if account.organization else site
        if role:
            where = self.tr("{role} at {organization}").format(role=role, organization=where)
        if account.trust:
            where = self.tr("{where} · trusted by you").format(where=where)
        email = account.email if account.full_name else ""
        self._person.show_person(name, email, where)

    # ── Remembering, regenerating, bots ───────────────────────────────────────────────────────

    @Slot(object)
    def _on_remembered(self, result: KeyResult) -> None:
        self._keep(result)

    def _keep(self, result: KeyResult) -> None:
        if self._unkept is not None and self._unkept.key == result.key:
            self._unkept = None
            self.navigator.on_key_kept()

    @Slot(object)
    def _on_not_remembered(self, failure: Failure) -> None:
        offered = tuple(step for step in failure.next_steps if step is NextStep.COPY_DETAILS)
        self._remember_says.show_failure(failure, offered=offered)
        if isinstance(failure, KeyringFailure) and self.services.policy.saves_files:
            self._remember_says.add_button(self.tr("Save a file instead"), self._focus_save)

    @Slot()
    def _ask_to_regenerate(self) -> None:
        if self._result is not None:
            self._clear_notices()
            self._regeneration.ask(self._result)

    @Slot()
    def _on_regenerating(self) -> None:
        """Keep the page while its key is being replaced; the old one cannot be checked."""
        self._checking.cancel()
        self._checking_says.clear()  # what it offers leads away from here
        self._show_state(State.REGENERATING)

    @Slot(object)
    def _on_not_regenerated(self, failure: Failure) -> None:
        refused = isinstance(failure, KeyRefused)
        self._show_state(State.REFUSED if refused else State.NOT_CHECKED)

    @Slot(object)
    def _on_regenerated(self, result: KeyResult) -> None:
        """Show and keep the new key before anything else happens."""
        if self._result is not None:  # more may have been learnt of the account meanwhile
            result = replace(result, account=self._result.account)
        self._result = result
        self._unkept = None if self._is_bot else result  # a bot's stands in its owner's list
        self._is_remembered_key = False
        self.hide_key()
        self._show_state(State.NEW)
        self._remember.show_result(result, is_from_keyring=False)
        self.take_focus()
        if self.services.policy.saves_files:
            self._regeneration.offer_files()

    @Slot()
    def _switch(self) -> None:
        """Go to the accounts, or sign in another one at the same address; a bot: to the bots."""
        if self._is_bot or self._result is None:
            self.go_back()
        elif self.services.remembered.accounts():
            self.navigator.start_over()
        else:
            self.navigator.start_over(PageName.SIGN_IN, address=self._result.account.site)

    @Slot()
    def _go_to_bots(self) -> None:
        if self._result is not None:
            self.navigator.show_page(PageName.BOTS, owner=self._result)

    @Slot()
    def _want_sign_in(self) -> None:
        if self._result is not None:
            self.navigator.sign_in_again(self._result.account)

    def _clear_notices(self) -> None:
        for notice in (self._checking_says, self._remember_says, self.notice):
            notice.clear()

    # ── Showing and copying ───────────────────────────────────────────────────────────────────

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        self._show.set_icon(
            "eye-off" if shown else "eye",
            self.tr("Hide the key") if shown else self.tr("Show the key"),
        )
        if shown and self._result is not None:
            self._key.setText(self._result.key.reveal())
            self._key.setCursorPosition(0)
            if not self._stays_visible:
                self._hides.start()
            announce(self._key, self.tr("The key is shown."))
        else:
            self._hides.stop()
            self._pin.setChecked(False)
            self._key.setText(_MASK)

    @property
    def _stays_visible(self) -> bool:
        """Whether a key that is shown stays so until the person hides it."""
        return self._pin.isChecked() or self._hides.interval() == 0

    @Slot(bool)
    def _on_pin(self, is_pinned: bool) -> None:
        if is_pinned:
            self._hides.stop()
            self._show.setChecked(True)
        else:
            self.hide_key()

    @Slot()
    def _copy_key(self) -> None:
        self._copy_text(lambda result: result.key.reveal())

    def _copy_text(self, make: Callable[[KeyResult], str]) -> None:
        if self._result is not None and self._state is not State.REGENERATING:
            self.clipboard.copy(make(self._result))
            self._clear_now.show()
            said = self.clipboard.describe(self.clipboard.seconds)
            self._field.set_hint(said)
            announce(self._key, said)

    @Slot(int)
    def _on_clipboard_tick(self, seconds: int) -> None:
        self._field.set_hint(self.clipboard.describe(seconds), describes=False)

    @Slot()
    def _on_clipboard_cleared(self) -> None:
        self._after_copy(self.clipboard.describe_cleared())

    @Slot()
    def _on_clipboard_postponed(self) -> None:
        self._field.set_hint(self.clipboard.describe_postponed())

    @Slot()
    def _on_clipboard_lost(self) -> None:
        self._after_copy(self.tr("Something else was copied, so the clipboard stays as it is."))

    def _after_copy(self, said: str) -> None:
        if self._clear_now.hasFocus():
            self._copy.setFocus()
        self._clear_now.hide()
        self._field.set_hint(said)
        if self.isVisible():  # else the page above has a key of its own to speak of
            announce(self._key, said)

    def _say_usual(self) -> None:
        self._field.set_hint(
            self.tr("Keep this key secret, like a password.")
            if self._is_bot
            else self.tr("Keep this key secret. Your phone app uses it too.")
        )

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
        if self._result is None:
            return
        try:
            text = export.text(form, self._result)
        except FormCannotHold as failure:
            self.notice.show_failure(failure)
            return
        self._copy_text(lambda _result: text)

    # ── Who will use it ───────────────────────────────────────────────────────────────────────

    def _show_readers(self) -> None:
        """Offer the usual programs, the last one first, and the way to all; a bot's own file."""
        may_save = self.services.policy.saves_files
        self._save_title.setText(
            self.tr("Who will use this key?")
            if may_save
            else self.tr("Your administrator has turned off saving to files.")
        )
        if may_save:
            for reader in self._offered():
                self._add_reader(reader)
        wraps = FlowLayout()
        for text, act, is_offered in (
            (self.tr("&More programs…"), self._show_all_readers, True),
            (self.tr("&Save somewhere else…"), self._ask_for_place, may_save),
        ):
            if is_offered:
                button = text_button(text, self)
                button.clicked.connect(act)
                wraps.addWidget(button)
                self._save_buttons.append(button)
        below = Outdented(TEXT_PADDING)
        below.addLayout(wraps)
        self._files.column.addLayout(below)
        for button in self._save_buttons:
            button.show()  # at once, for whoever types on
        before: QWidget = self._copy
        for button in self._save_buttons:  # made after what stands below them
            QWidget.setTabOrder(before, button)
            before = button

    def _offered(self) -> list[Reader]:
        if self._is_bot:
            return [export.OTHER_PLACE]
        last = export.BY_NAME.get(self.services.preferences.last_reader)
        first = [last] if last is not None else []
        rest = [one for one in export.USUAL if one not in first]
        return [*first, *rest][: len(export.USUAL)]

    def _add_reader(self, reader: Reader) -> None:
        """Add a row: what is a file at a known place is saved at once, the rest has a page."""
        path = reader.default_path
        title = program = readers.title(reader)
        if self._is_bot and self._result is not None and (own := home.folder()) is not None:
            account = self._result.account  # one's own zuliprc is for one's own key
            path, title = own / self._suggested_name(), account.full_name or account.email
            program = title
        is_whole = path is not None and reader.is_file and not reader.needs_more
        if reader.home_path is not None and path is None:
            return  # there is no home folder
        place = readers.sentence(reader) if path is None else zuliprc.display_path(path)
        kind = Kind.SECONDARY if self._save_buttons else Kind.PRIMARY
        action = self.tr("Save") if is_whole or self._is_bot else self.tr("Set up")
        row = FileRow(title, place, action, self._files, kind=kind)
        if is_whole or self._is_bot:
            name = self.tr("Save for {program}")
            row.button.clicked.connect(lambda: self._save_to(path, reader))
        else:
            name = self.tr("Set up {program}")
            row.button.clicked.connect(lambda: self._set_up(reader))
        row.button.setAccessibleName(name.format(program=program.partition(",")[0]))
        self._save_buttons.append(row.button)
        self._files.column.addWidget(row)
        row.show()  # at once: the focus goes there

    @Slot()
    def _focus_save(self) -> None:
        if self.services.policy.saves_files:
            self._save_buttons[0].setFocus()

    @Slot()
    def _show_all_readers(self) -> None:
        if self._result is not None:
            self.navigator.show_page(PageName.READERS, result=self._result, on_kept=self._keep)

    def _set_up(self, reader: Reader) -> None:
        if self._result is not None:
            self.navigator.show_page(
                PageName.READER, reader=reader, result=self._result, on_kept=self._keep
            )

    @Slot()
    def _ask_for_place(self) -> None:
        if self._result is not None:
            self._saver.ask_for_place(export.OTHER_PLACE, self._result, self._suggested_name())

    def _suggested_name(self) -> str:
        """Return the name of a new file: a bot's own, never over one's own zuliprc."""
        if not self._is_bot or self._result is None:
            return "zuliprc"
        name = self._result.account.email.partition("@")[0][:60]
        plain = "".join(one for one in name if one.isalnum() or one in "-_.").lstrip(".")
        return f"{plain or 'bot'}.zuliprc"

    def _save_to(self, path: Path | None, reader: Reader) -> None:
        if self._result is not None and path is not None:
            self._saver.save(reader, path, self._result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave Ctrl+C to the page: the field would copy its dots."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
