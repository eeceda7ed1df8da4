"""The second step of the sign-in page: the organization, the ways to sign in, and rate limits."""

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
"""The remaining seconds of a wait at which screen readers announce it again."""


class _Wait(NamedTuple):
    """The time until which the server accepts no attempts for a login."""

    until: float
    """As returned by ``clock.monotonic``."""
    failure: RateLimited


class CredentialsStep(QWidget):
    """The organization at the address, and the ways to sign in there."""

    method_chosen = Signal(object)
    """Emitted with the ExternalMethod with which to sign in, in the browser."""

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
        """The ways to sign in other than the password."""
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
        """The URL of the organization; empty until it is known."""
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
        """Take over the typed text of ``old``, its failed attempts and its waits."""
        self._wrong, self._waits = old._wrong, old._waits
        self.login.line.setText(old.login.line.text())
        self.password.line.setText(old.password.line.text())

    def clear_messages(self) -> None:
        """Remove all messages."""
        self.notice.clear()
        self.login.set_error("")
        self.password.set_error("")

    # ── The organization, and its ways ────────────────────────────────────────────────────────

    def show_host(self, host: str, *, is_being_found: bool) -> None:
        """Show the host while the organization is not known; see ``OrganizationCard``."""
        self._site = ""
        self.card.show_host(host, is_being_found=is_being_found)

    def show_organization(
        self, organization: Organization, *, https_instead: bool, last_method: str
    ) -> None:
        """Show the organization and its external sign-in methods.

        Args:
            organization: as the server describes it.
            https_instead: show that https is used although http was typed.
            last_method: the name of the method that the user has last used there, shown first.
        """
        self._site = organization.address.url
        self.card.show_organization(organization, https_instead=https_instead)
        methods = sorted(organization.external_methods, key=lambda one: one.name != last_method)
        self._was_by_browser = last_method in [one.name for one in methods]
        self._show_methods(methods)

    def forget_organization(self) -> None:
        """Remove the external methods and the development users."""
        self.show_users(())
        self._show_methods(())

    def next_to_use(self, kind: LoginKind | None) -> QWidget:
        """Return the next widget to use: an empty field, a button, or the last external method.

        Args:
            kind: the kind of login; None if passwords are disabled.
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
        """Show the fields and buttons that this organization supports.

        Args:
            kind: the kind of login; None if passwords are disabled.
        """
        has_users = self.users.count() > 0  # only on a development server
        self.login.label.setText(self._login_label(kind))
        self.login.line.setAccessibleName(labels.login_label(kind))
        for field in (self.login, self.password, self.submit):
            field.setVisible(kind is not None)
        self._or.setVisible(kind is not None and bool(self.method_buttons))
        for widget in (self._users_label, self.users, self.sign_in_user):
            widget.setVisible(has_users)
        self._note.setVisible(kind is not None or bool(self.method_buttons) or has_users)

    def _login_label(self, kind: LoginKind | None) -> str:
        """Return the field's label with its mnemonic, whose letter depends on the language."""
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
        self._others.hide()  # else each new button would trigger a layout
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

    # ── A running sign-in ─────────────────────────────────────────────────────────────────────

    def show_busy(self, doing: str) -> None:
        """Show what is being done, with a progress bar and *Cancel* instead of the other ways.

        Args:
            doing: the text to show; empty to show the other ways again.
        """
        if not doing and self.cancel.hasFocus():
            (self.submit if self.submit.isEnabled() else self.password.line).setFocus()
        self.doing.setText(doing)
        self._others.setVisible(not doing)
        for widget in (self.doing, self._bar, self.cancel):
            widget.setVisible(bool(doing))

    @property
    def is_shown_busy(self) -> bool:
        """Whether ``show_busy`` shows an operation."""
        return not self.cancel.isHidden()

    def lock(self, locked: bool) -> None:
        """Disable the fields and buttons during a sign-in, or enable them again."""
        for line in (self.login.line, self.password.line):
            line.setReadOnly(locked)
        for button in (*self.method_buttons, self.sign_in_user, self.forgot):
            button.setEnabled(not locked)
        self._is_locked = locked
        self.submit.setEnabled(not locked and self.seconds_blocked <= 0)
        self._count_down()

    def has_focus(self) -> bool:
        """Return whether one of the fields has the focus."""
        return QApplication.focusWidget() in (self.login.line, self.password.line)

    @property
    def is_modified(self) -> bool:
        """Whether the user has typed since ``set_unmodified``."""
        return self.login.line.isModified() or self.password.line.isModified()

    def set_unmodified(self) -> None:
        """Mark the current text of the fields as not modified."""
        for line in (self.login.line, self.password.line):
            line.setModified(False)

    # ── Failed attempts and rate limits ───────────────────────────────────────────────────────

    @property
    def _attempt(self) -> tuple[str, str]:
        """The site and the login as sent, by which the server counts attempts."""
        return self._site, self.login.line.text().strip()

    def count_wrong(self) -> int:
        """Count one more failed attempt with this login, and return the count."""
        self._wrong[self._attempt] = self._wrong.get(self._attempt, 0) + 1
        return self._wrong[self._attempt]

    def count_no_more(self) -> None:
        """Reset the count of failed attempts with this login."""
        self._wrong.pop(self._attempt, None)

    def wait(self, failure: RateLimited, seconds: int) -> None:
        """Block this login for ``seconds``, as the server asks; other logins are not blocked."""
        self._waits[self._attempt] = _Wait(monotonic() + seconds, failure)
        self._count_down()

    @property
    def seconds_blocked(self) -> int:
        """The seconds for which this login is blocked; 0 or less if it is not."""
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
