"""The second step of the sign-in page: who answers, the ways to sign in, and when to wait."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Final, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from zulipkey.messages import failures, labels
from zulipkey.model.clock import monotonic
from zulipkey.model.errors import RateLimited
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.ui import theme
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.combo_box import ComboBox
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.flow import column, fill, take_away
from zulipkey.ui.widgets.label import label_for, small_label
from zulipkey.ui.widgets.later import each_second
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.organization_card import OrganizationCard
from zulipkey.ui.widgets.password_line import PasswordField
from zulipkey.ui.widgets.progress import BusyBar

_ANNOUNCED_AT: Final = (30, 10)
"""Seconds before the end of a wait at which it is told again to who cannot see the countdown."""


class _Wait(NamedTuple):
    """How long the server takes no more tries for a login."""

    until: float
    """By ``clock.monotonic``."""
    failure: RateLimited


class CredentialsStep(QWidget):
    """Who answers at the address, and the ways to sign in there."""

    method_chosen = Signal(object)
    """The ExternalMethod to sign in by, in the browser."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = OrganizationCard(self)
        self.notice = Notice(self)
        self.login = Field("", self)
        self.login.line.setInputMethodHints(
            Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.password = PasswordField(self)
        #: A button beside a password: it is forgotten.
        self.forgot = Button(self.tr("Forgot?"), self, kind=Kind.TEXT, height=24)
        self.password.add_beside_label(self.forgot)
        self.submit = Button(self.tr("Sign in"), self, kind=Kind.PRIMARY)
        self.submit.setDefault(True)
        self.doing = small_label(self)
        self._bar = BusyBar(self)
        self.cancel = Button(self.tr("Cancel"), self)
        self._others = QWidget(self)
        """The ways besides the password."""
        #: Between a button and further ways to sign in.
        self._or = small_label(self, self.tr("or"))
        self._or.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.users = ComboBox("", self)
        self._users_label = label_for(self.users, self.tr("&Development user"))
        self.sign_in_user = Button(self.tr("Sign in without a password"), self)
        self._methods = column(spacing=theme.ROW_GAP)
        self.method_buttons: list[Button] = []
        self._was_by_browser = False
        self._note = small_label(
            self, self.tr("Zulip may send you a “new login” email. It’s about this app.")
        )
        self._is_locked = False
        self._site = ""
        """Of the organization, once it is known."""
        self._wrong: dict[tuple[str, str], int] = {}
        self._waits: dict[tuple[str, str], _Wait] = {}
        self._second = each_second(self._count_down, self)
        users = column(self._users_label, self.users, spacing=theme.LABEL_GAP)
        ways = (self._or, self._methods, users, self.sign_in_user)
        column(*ways, spacing=theme.FIELD_GAP, of=self._others)
        self.column = column(self.card, self.notice, spacing=theme.FIELD_GAP, of=self)
        fill(self.column, self.login, self.password.outdented(), self.submit)
        fill(self.column, self.doing, self._bar, self.cancel, self._others, None, self._note)
        for field in (self.login, self.password):
            field.line.textChanged.connect(lambda _text, one=field: self._on_edited(one))
        self.show_ways(LoginKind.EMAIL)
        self.show_busy("")

    def take_over(self, old: CredentialsStep) -> None:
        """Show what was typed in ``old``, and count on."""
        self._wrong, self._waits = old._wrong, old._waits
        self.login.line.setText(old.login.line.text())
        self.password.line.setText(old.password.line.text())

    def clear_messages(self) -> None:
        """Say nothing."""
        self.notice.clear()
        self.login.set_error("")
        self.password.set_error("")

    # ── The organization, and its ways ────────────────────────────────────────────────────────

    def show_host(self, host: str, *, is_being_found: bool) -> None:
        """Show the address while it is not known who answers there; see ``OrganizationCard``."""
        self._site = ""
        self.card.show_host(host, is_being_found=is_being_found)

    def show_organization(
        self, organization: Organization, *, https_instead: bool, last_method: str
    ) -> None:
        """Show who answers, and the ways through the browser.

        Args:
            organization: from the server.
            https_instead: say that https is used although http was typed.
            last_method: by which the person has signed in there before, that is in front.
        """
        self._site = organization.address.url
        self.card.show_organization(organization, https_instead=https_instead)
        methods = sorted(organization.external_methods, key=lambda one: one.name != last_method)
        self._was_by_browser = last_method in [one.name for one in methods]
        self._show_methods(methods)

    def forget_organization(self) -> None:
        """Offer no ways but the usual one."""
        self.show_users(())
        self._show_methods(())

    def next_to_use(self, kind: LoginKind | None) -> QWidget:
        """Return where the next thing is to be typed, or the way taken last.

        Args:
            kind: of the login; None: passwords are off.
        """
        has_login = bool(self.login.line.text())
        if self.method_buttons and (kind is None or (self._was_by_browser and not has_login)):
            return self.method_buttons[0]
        if kind is None:
            return self.notice.buttons[0] if self.notice.buttons else self.card.change
        if not has_login:
            return self.login.line
        if not self.password.line.text() or not self.submit.isEnabled():
            return self.password.line
        return self.submit

    def show_ways(self, kind: LoginKind | None) -> None:
        """Show the fields that this organization takes.

        Args:
            kind: of the login; None: passwords are off.
        """
        has_users = self.users.count() > 0  # of a development server
        self.login.label.setText(self._login_label(kind))
        self.login.line.setAccessibleName(labels.login_label(kind))
        for field in (self.login, self.password, self.submit):
            field.setVisible(kind is not None)
        self._or.setVisible(kind is not None and bool(self.method_buttons))
        for widget in (self._users_label, self.users, self.sign_in_user):
            widget.setVisible(has_users)
        self._note.setVisible(kind is not None or bool(self.method_buttons) or has_users)

    def _login_label(self, kind: LoginKind | None) -> str:
        """Return the label of the field with its mnemonic, whose place depends on the language."""
        match kind:
            case LoginKind.EMAIL_OR_USERNAME:
                return self.tr("&Email or username")
            case LoginKind.USERNAME:
                return self.tr("&Username")
        return self.tr("&Email")

    def _show_methods(self, methods: Iterable[ExternalMethod]) -> None:
        take_away(self._methods, self.method_buttons)
        self.method_buttons = []
        is_hidden = self._others.isHidden()
        self._others.hide()  # or all is placed anew for each of them
        for method in methods:
            text = self.tr("Continue with {name}")
            name = method.display_name.replace("&", "&&")
            button = Button(text.format(name=name), self, icon="globe")
            button.clicked.connect(lambda _=False, one=method: self.method_chosen.emit(one))
            self._methods.addWidget(button)
            button.stackUnder(self._users_label)
            before = self.method_buttons[-1] if self.method_buttons else self.cancel
            QWidget.setTabOrder(before, button)
            self.method_buttons.append(button)
            button.show()
        self._others.setHidden(is_hidden)

    def show_users(self, emails: Iterable[str]) -> None:
        """Offer these users of a development server."""
        self.users.clear()
        self.users.addItems(list(emails))

    # ── A sign-in under way ───────────────────────────────────────────────────────────────────

    def show_busy(self, doing: str) -> None:
        """Say what goes on, with a bar and *Cancel* in place of other ways; empty: nothing does."""
        if not doing and self.cancel.hasFocus():
            (self.submit if self.submit.isEnabled() else self.password.line).setFocus()
        self.doing.setText(doing)
        self._others.setVisible(not doing)
        for widget in (self.doing, self._bar, self.cancel):
            widget.setVisible(bool(doing))

    @property
    def is_shown_busy(self) -> bool:
        """Whether ``show_busy`` says what goes on."""
        return not self.cancel.isHidden()

    def lock(self, locked: bool) -> None:
        """Let nothing be changed while a sign-in is under way."""
        for line in (self.login.line, self.password.line):
            line.setReadOnly(locked)
        for button in (*self.method_buttons, self.sign_in_user, self.forgot):
            button.setEnabled(not locked)
        self._is_locked = locked
        self.submit.setEnabled(not locked and self.seconds_blocked <= 0)
        self._count_down()

    def has_focus(self) -> bool:
        """Return whether the cursor is in one of the fields."""
        return QApplication.focusWidget() in (self.login.line, self.password.line)

    @property
    def is_modified(self) -> bool:
        """Whether the person has typed here since ``set_unmodified``."""
        return self.login.line.isModified() or self.password.line.isModified()

    def set_unmodified(self) -> None:
        """Take what stands here as it is for not typed just now."""
        for line in (self.login.line, self.password.line):
            line.setModified(False)

    # ── Wrong tries, and too many ─────────────────────────────────────────────────────────────

    @property
    def _attempt(self) -> tuple[str, str]:
        """What the server counts tries by: the login exactly as it is sent."""
        return self._site, self.login.line.text().strip()

    def count_wrong(self) -> int:
        """Count one more wrong try with this login; return how many there were."""
        self._wrong[self._attempt] = self._wrong.get(self._attempt, 0) + 1
        return self._wrong[self._attempt]

    def count_no_more(self) -> None:
        """Forget how many wrong tries there were with this login."""
        self._wrong.pop(self._attempt, None)

    def wait(self, failure: RateLimited, seconds: int) -> None:
        """Keep this login waiting for as long as the server said; another is free at once."""
        self._waits[self._attempt] = _Wait(monotonic() + seconds, failure)
        self._count_down()

    @property
    def seconds_blocked(self) -> int:
        """How long no try is of use with this login; 0 or less: one is now."""
        wait = self._waits.get(self._attempt)
        return math.ceil(wait.until - monotonic()) if wait is not None else 0

    @property
    def _may_try(self) -> bool:
        return bool(self._site) and not self._is_locked and not self.isHidden()

    def _on_edited(self, field: Field) -> None:
        field.set_error("")
        if self._may_try and self.seconds_blocked <= 0:
            self.notice.clear()
        self._count_down()

    @Slot()
    def _count_down(self) -> None:
        if not self._may_try:
            self._second.stop()
            return
        seconds = self.seconds_blocked
        self.submit.setEnabled(seconds <= 0)
        if seconds <= 0:
            self._second.stop()
            if self._waits.pop(self._attempt, None) is not None:
                self.notice.say(*failures.rate_limited(0))
            return
        self._second.start()
        title, text = failures.rate_limited(seconds)
        if not isinstance(self.notice.failure, RateLimited):
            self.notice.show_failure(self._waits[self._attempt].failure)
        self.notice.change_text(text, title=title)
        if seconds in _ANNOUNCED_AT:
            announce(self.notice, self.notice.text)
