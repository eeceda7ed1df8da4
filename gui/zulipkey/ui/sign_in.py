"""The form: address, login, password, and what the organization makes of them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zulipkey.desktop import home
from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    AddressFailure,
    BareNameNotFound,
    BrowserNotOpened,
    CertificateFileUnusable,
    CredentialsWrong,
    Failure,
    Field,
    LoginEmpty,
    NextStep,
    OtherAddressNamed,
    PasswordEmpty,
    PasswordResetRequired,
    PasswordSignInOff,
    RateLimited,
)
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.ui.desktop import Services
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.organization_field import OrganizationField
from zulipkey.ui.parts import ElidingButton, announce, label_for, muted, push_button, text_field
from zulipkey.ui.password_field import PasswordField
from zulipkey.ui.tasks import Task

if TYPE_CHECKING:
    from zulipkey.model.account import KeyResult
    from zulipkey.zulip.client import Client

T = TypeVar("T")

_FIND_ORGANIZATION: Final = "https://zulip.com/accounts/find/"
_BUSY_SHOWN_AFTER_MS: Final = 300
_ANNOUNCED_AT: Final = (30, 10)
"""Seconds before the end of a wait at which it is told again to who cannot see the countdown."""


@dataclass(frozen=True)
class _Wait:
    """How long the server takes no more tries for a login."""

    until: float
    """By the monotonic clock."""
    failure: RateLimited


class SignInForm(QWidget):
    """Asks for an address, a login and a password, and turns them into a key."""

    signed_in = Signal(object)
    """The KeyResult."""
    network_wanted = Signal(object)
    """The NetworkFailure for which the person goes to the settings."""
    key_password_wanted = Signal(object)
    """The ClientKeyLocked for which the person has to type a password."""
    certificate_wanted = Signal(object)
    """The TlsFailure whose certificate is to be shown."""
    check_wanted = Signal()
    """The person wants to check zuliprc files."""
    about_wanted = Signal()
    """The person wants to know what this program is."""
    browser_chosen = Signal(object, object)
    """The Organization, and the ExternalMethod to sign in with."""

    def __init__(self, client: Callable[[], Client], services: Services, parent: QWidget) -> None:
        """Build the form.

        Args:
            client: gives the client, in a worker thread; the first call may take a while.
            desktop: the system around.
            parent: the window.
        """
        super().__init__(parent)
        self._client = client
        self._services = services
        self._signs_in_when_found = False
        self._failures: dict[tuple[str, str], int] = {}
        self._waits: dict[tuple[str, str], _Wait] = {}
        self._signing_in = Task(self)
        self._listing_users = Task(self)
        self._looking = Task(self)

        self._organization = OrganizationField(client, services, self)
        self._login = text_field(self, "")
        self._login.setInputMethodHints(
            Qt.InputMethodHint.ImhEmailCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._login_label = label_for(self._login, "")
        self._password = PasswordField(self)
        self._message = Message(self)
        self._submit = push_button(self, self.tr("Sign in"))
        self._submit.setDefault(True)
        self._submit.setMinimumHeight(34)
        self._doing = muted(self)
        self._cancel = push_button(self, self.tr("Cancel"))
        self._action = QStackedWidget(self)
        self._action.addWidget(self._submit)
        self._action.addWidget(self._busy_row())
        self._users = QComboBox(self)
        self._users.setAccessibleName(self.tr("Development user"))
        self._users_label = label_for(self._users, self.tr("&Development user"))
        self._sign_in_user = push_button(self, self.tr("Sign in without a password"))
        self._sign_in_user.setMinimumHeight(30)
        self._users.setMinimumHeight(30)
        self._methods = QVBoxLayout()
        self._methods.setSpacing(8)
        self._method_buttons: list[QPushButton] = []
        self._prefers_browser = False
        self._check = push_button(self, self.tr("Check a file…"))
        self._check.setFlat(True)
        self._check.clicked.connect(self.check_wanted)
        self._about = push_button(self, self.tr("About"))
        self._about.setFlat(True)
        self._about.clicked.connect(self.about_wanted)
        self._lay_out()

        self._busy_shown = QTimer(self)
        self._busy_shown.setSingleShot(True)
        self._busy_shown.setInterval(_BUSY_SHOWN_AFTER_MS)
        self._busy_shown.timeout.connect(self._show_busy)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._connect()
        self._show_methods(None)

    def _busy_row(self) -> QWidget:
        progress = QProgressBar(self)
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setFixedHeight(4)
        progress.setAccessibleName(self.tr("Progress"))
        row = QWidget(self)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self._doing)
        texts.addWidget(progress)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(texts, 1)
        box.addWidget(self._cancel)
        return row

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(4)
        box.addWidget(self._organization)
        box.addSpacing(10)
        box.addWidget(self._login_label)
        box.addWidget(self._login)
        box.addSpacing(10)
        box.addWidget(self._password)
        box.addWidget(self._message)
        box.addSpacing(6)
        box.addWidget(self._action)
        box.addSpacing(10)
        box.addWidget(self._users_label)
        box.addWidget(self._users)
        box.addWidget(self._sign_in_user)
        box.addLayout(self._methods)
        box.addStretch(1)
        box.addWidget(
            muted(self, self.tr("Zulip may email you about a new login: it is this one."))
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._check)
        row.addWidget(self._about)
        box.addLayout(row)

    def _connect(self) -> None:
        self._organization.found.connect(self._on_found)
        self._organization.not_found.connect(self._on_not_found)
        self._organization.forgotten.connect(self._on_forgotten)
        self._organization.zuliprc_pasted.connect(self._take_zuliprc)
        self._organization.returned.connect(self._go_on)
        self._organization.message.step_chosen.connect(self._take_step)
        self._login.textEdited.connect(self._on_edited)
        self._login.returnPressed.connect(self._go_on)
        self._password.edited.connect(self._on_edited)
        self._password.returned.connect(self.submit)
        self._message.step_chosen.connect(self._take_step)
        self._submit.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancel)
        self._sign_in_user.clicked.connect(self._submit_development_user)
        show = QShortcut(QKeySequence("Ctrl+H"), self)
        show.activated.connect(self._password.toggle_shown)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def fill_in(self, *, address: str = "", login: str = "") -> None:
        """Fill in an address and a login; nothing is submitted, and no sign-in is disturbed."""
        if self._is_busy:
            return
        if login:
            self._login.setText(login)
        if address and not self._organization.is_fixed:
            self._organization.set_text(address)

    def fix_address(self, address: str) -> None:
        """Fill in the one address that the administrator allows."""
        self._organization.fix(address)

    def start_over(self) -> None:
        """Forget login and password; the address stays."""
        self._login.clear()
        self._password.clear()
        self._clear_messages()
        self.focus_first_empty()

    def focus_first_empty(self) -> None:
        """Put the cursor where the next thing is to be typed, or on the way that was taken last."""
        if self._prefers_browser and self._organization.line.text() and not self._login.text():
            self._method_buttons[0].setFocus()
            return
        for line in (self._organization.line, self._login, self._password.line):
            if not line.text() and not line.isHidden():
                line.setFocus()
                return
        self._submit.setFocus()

    def stop(self) -> None:
        """End every request, for good."""
        self._organization.line.blockSignals(True)  # a closing window still takes the focus away
        self._organization.stop()
        self._signing_in.cancel()
        self._listing_users.cancel()
        self._looking.cancel()

    # ── The organization ──────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _on_found(self, organization: Organization) -> None:
        types_address = self._organization.line.hasFocus()
        self._show_methods(organization)
        if self._seconds_blocked() > 0:
            self._leave_busy()
            self._count_down()
        elif self._signs_in_when_found:
            self._signs_in_when_found = False
            self._sign_in(organization)
        elif organization.login_kind is None and not types_address:
            self.focus_first_empty()  # what had the focus is hidden now

    @Slot(object)
    def _on_not_found(self, failure: Failure) -> None:
        if self._signs_in_when_found:
            self._leave_busy()
            self._show_failure(failure)

    @Slot()
    def _on_forgotten(self) -> None:
        self.cancel()  # the password was meant for the address before
        self._listing_users.cancel()
        self._message.clear()
        self._show_methods(None)
        self._count_down()

    @Slot(str)
    def _take_zuliprc(self, text: str) -> None:
        """Take address and login from a pasted zuliprc; its key is not kept."""
        site = re.search(r"(?im)^\s*site\s*[=:]\s*(\S+)", text)
        email = re.search(r"(?im)^\s*email\s*[=:]\s*(\S+)", text)
        self._organization.line.clear()
        if email:
            self._login.setText(email[1].replace("%%", "%"))
        if site:
            self._organization.set_text(site[1])
        self.focus_first_empty()

    def _show_methods(self, organization: Organization | None) -> None:
        """Show what this organization signs in with; a plain form while none is known."""
        kind = organization.login_kind if organization else LoginKind.EMAIL
        label = words.login_label(kind)
        self._login_label.setText(f"&{label}")
        self._login.setAccessibleName(label)
        for widget in (self._login_label, self._login, self._password, self._action):
            widget.setVisible(kind is not None or (widget is self._action and self._is_busy))
        if kind is None:
            self._password.clear()
        self._show_users(())
        self._prefers_browser = False
        while self._method_buttons:
            button = self._method_buttons.pop()
            button.hide()
            button.deleteLater()
        if organization is None:
            return
        chosen_last = self._services.preferences.method(organization.address.url)
        methods = organization.external_methods
        for method in sorted(methods, key=lambda one: one.name != chosen_last):
            self._add_method(organization, method)
        self._prefers_browser = bool(methods) and (
            kind is None or chosen_last in [method.name for method in methods]
        )
        if kind is None:
            self._say_no_password(organization)
        if organization.has_development_sign_in:
            self._list_users(organization)

    def _add_method(self, organization: Organization, method: ExternalMethod) -> None:
        name = self.tr("Continue with {name}").format(name=method.display_name)
        button = ElidingButton(name, self)
        button.clicked.connect(lambda: self._choose_browser(organization, method))
        button.setEnabled(not self._is_busy)
        self._methods.addWidget(button)
        before = self._method_buttons[-1] if self._method_buttons else self._sign_in_user
        QWidget.setTabOrder(before, button)
        self._method_buttons.append(button)
        button.show()

    def _say_no_password(self, organization: Organization) -> None:
        names = ", ".join(method.display_name for method in organization.external_methods)
        if names:
            text = self.tr("This organization signs in with {names}, not with a password.")
            self._message.say(text.format(names=names), Tone.NOTE)
            return
        self._message.say(
            self.tr("This organization offers no way to sign in that we support."), Tone.PROBLEM
        )
        self._message.add_button(self.tr("Open in browser")).clicked.connect(self._open_settings)

    def _list_users(self, organization: Organization) -> None:
        def work(cancel: CancelToken) -> tuple[str, ...]:
            return self._client().development_users(organization, cancel=cancel)

        self._listing_users.run(work, self._show_users, lambda _failure: None)

    def _show_users(self, emails: tuple[str, ...]) -> None:
        self._users.clear()
        self._users.addItems(emails)
        for widget in (self._users_label, self._users, self._sign_in_user):
            widget.setVisible(bool(emails))

    # ── Signing in ────────────────────────────────────────────────────────────────────────────

    @property
    def _is_busy(self) -> bool:
        return self._signs_in_when_found or self._signing_in.is_running

    @Slot()
    def submit(self) -> None:
        """Sign in with what was typed; says what is missing instead."""
        if self._is_busy or not self._submit.isEnabled() or self._action.isHidden():
            return
        missing = self._first_missing()
        if missing is not None:
            self._show_failure(missing)
            return
        self._clear_messages()
        self._enter_busy()
        if self._organization.organization is not None:
            self._sign_in(self._organization.organization)
        else:
            self._signs_in_when_found = True
            self._organization.look_up()

    @Slot()
    def cancel(self) -> None:
        """Return up the sign-in under way; everything typed stays."""
        if not self._is_busy:
            return
        if self._signs_in_when_found:
            self._organization.stop()
        self._signing_in.cancel()
        self._leave_busy()
        self._message.say(self.tr("Cancelled."), Tone.NOTE)

    @Slot()
    def _go_on(self) -> None:
        """Return in a field before the password: submit a full form, else go to what is empty."""
        if self._first_missing() is None:
            self.submit()
        else:
            self.focus_first_empty()

    def _first_missing(self) -> Failure | None:
        try:
            self._organization.address()
        except AddressFailure as failure:
            return failure
        if not self._login.text().strip():
            return LoginEmpty()
        return None if self._password.text() else PasswordEmpty()

    def _sign_in(self, organization: Organization) -> None:
        if organization.login_kind is None:  # learned only now: the password stays here
            self._leave_busy()
            self._show_methods(organization)
            return
        login, password = self._login.text(), self._password.text()

        def work(cancel: CancelToken) -> KeyResult:
            return self._client().sign_in(organization, login, password, cancel=cancel)

        self._run_sign_in(organization, work)

    @Slot()
    def _submit_development_user(self) -> None:
        organization, email = self._organization.organization, self._users.currentText()
        if self._is_busy or organization is None or not email:
            return

        def work(cancel: CancelToken) -> KeyResult:
            return self._client().sign_in_development_user(organization, email, cancel=cancel)

        self._clear_messages()
        self._enter_busy()
        self._run_sign_in(organization, work)

    def _run_sign_in(
        self, organization: Organization, work: Callable[[CancelToken], KeyResult]
    ) -> None:
        self._doing.setText(self.tr("Signing in to {name}…").format(name=organization.name))
        self._signing_in.run(work, self._on_signed_in, self._on_refused)

    def _on_signed_in(self, result: KeyResult) -> None:
        self._services.preferences.remember_method(result.account.site, "")
        self._failures.pop(self._attempt, None)
        self._leave_busy()
        self._password.clear()
        self.signed_in.emit(result)

    def _on_refused(self, failure: Failure) -> None:
        self._leave_busy()
        if isinstance(failure, RateLimited) and failure.seconds is not None:
            self._waits[self._attempt] = _Wait(monotonic() + failure.seconds, failure)
            self._count_down()
            return
        if isinstance(failure, (CredentialsWrong, PasswordResetRequired, PasswordSignInOff)):
            self._password.clear()
        self._show_failure(failure)

    @property
    def _attempt(self) -> tuple[str, str]:
        """What the server counts tries by: the login exactly as it is sent."""
        organization = self._organization.organization
        return organization.address.url if organization else "", self._login.text().strip()

    # ── Working ───────────────────────────────────────────────────────────────────────────────

    def _enter_busy(self) -> None:
        self._lock(locked=True)
        self._doing.setText(self.tr("Looking for the organization…"))
        self._busy_shown.start()

    @Slot()
    def _show_busy(self) -> None:
        had_focus = self._submit.hasFocus()
        announce(self._doing, self._doing.text())
        self._action.setCurrentIndex(1)
        if had_focus:
            self._cancel.setFocus()

    def _leave_busy(self) -> None:
        self._signs_in_when_found = False
        self._busy_shown.stop()
        had_focus = self._cancel.hasFocus()
        self._action.setCurrentIndex(0)
        self._lock(locked=False)
        if had_focus:
            self._submit.setFocus()

    def _lock(self, *, locked: bool) -> None:
        self._organization.line.setReadOnly(locked or self._organization.is_fixed)
        for line in (self._login, self._password.line):
            line.setReadOnly(locked)
        self._submit.setEnabled(not locked and self._seconds_blocked() <= 0)
        self._sign_in_user.setEnabled(not locked)
        for button in self._method_buttons:
            button.setEnabled(not locked)

    # ── Too many tries ────────────────────────────────────────────────────────────────────────

    def _seconds_blocked(self) -> int:
        wait = self._waits.get(self._attempt)
        return math.ceil(wait.until - monotonic()) if wait is not None else 0

    @Slot()
    def _count_down(self) -> None:
        """Keep this login waiting for as long as the server said; another is free at once."""
        left = self._seconds_blocked()
        if not self._is_busy:
            self._submit.setEnabled(left <= 0)
        if left > 0:
            self._second.start()
            self._say_why_it_waits(left)
            return
        self._second.stop()
        if self._waits.pop(self._attempt, None) is not None:
            self._message.say(words.rate_limited(0), Tone.NOTE)

    def _say_why_it_waits(self, left: int) -> None:
        """Keep the reason on screen for as long as the button cannot be pressed."""
        if isinstance(self._message.failure, RateLimited):
            self._message.change_text(words.rate_limited(left))
            if left in _ANNOUNCED_AT:
                announce(self._message, words.rate_limited(left))
        elif not self._is_busy and not self._message.text:
            self._message.show_failure(self._waits[self._attempt].failure, words.rate_limited(left))

    # ── Messages and next steps ───────────────────────────────────────────────────────────────

    def _clear_messages(self) -> None:
        self._message.clear()
        self._organization.clear_message()
        self._login.setAccessibleDescription("")

    def _show_failure(self, failure: Failure) -> None:
        """Say a failure next to what is to be mended, and put the cursor there."""
        self._clear_messages()
        if failure.field is Field.ADDRESS:
            self._organization.show_failure(failure)
        elif isinstance(failure, CredentialsWrong):
            self._show_credentials_wrong(failure)
        else:
            self._message.show_failure(failure)
        line = {
            Field.ADDRESS: self._organization.line,
            Field.LOGIN: self._login,
            Field.PASSWORD: self._password.line,
        }.get(failure.field)
        if line is not None and not line.isHidden():
            line.setFocus()
            line.selectAll()
            line.setAccessibleDescription(words.sentence(failure))

    def _show_credentials_wrong(self, failure: CredentialsWrong) -> None:
        failures = self._failures[self._attempt] = self._failures.get(self._attempt, 0) + 1
        organization = self._organization.organization
        kind = organization.login_kind if organization else None
        steps = failure.next_steps
        if organization and organization.external_methods:
            steps = (*steps, NextStep.SIGN_IN_WITH_BROWSER)
        self._message.show_failure(
            failure, words.credentials_wrong(failure, kind, failures), steps=steps
        )

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        match step:
            case NextStep.FIND_ORGANIZATION:
                self._open(_FIND_ORGANIZATION)
            case NextStep.TRY_AGAIN:
                self.try_again()
            case NextStep.COPY_DETAILS:
                QGuiApplication.clipboard().setText(words.details(failure))
            case NextStep.COPY_LINK if isinstance(failure, BrowserNotOpened):
                QGuiApplication.clipboard().setText(failure.link)
            case NextStep.OPEN_IN_BROWSER:
                self._open(self._organization.address().url)
            case NextStep.RESET_PASSWORD:
                self._open(f"{self._organization.address().url}/accounts/password/reset/")
            case NextStep.SIGN_IN_WITH_BROWSER:
                self._offer_browser()
            case NextStep.NETWORK_SETTINGS:
                self.network_wanted.emit(failure)
            case NextStep.SHOW_CERTIFICATE:
                self.certificate_wanted.emit(failure)
            case NextStep.USE_CA_FILE:
                self.ask_for_ca_file()
            case NextStep.UNLOCK_CLIENT_KEY:
                self.key_password_wanted.emit(failure)
            case NextStep.USE_CLIENT_CERTIFICATE:
                self._ask_for_client_certificate()
            case NextStep.USE_OTHER_ADDRESS if isinstance(
                failure, (BareNameNotFound, OtherAddressNamed)
            ):
                self._organization.set_text(failure.other)
                self.focus_first_empty()
            case NextStep.KEEP_EDITING:
                self._clear_messages()
                self._organization.line.setFocus()
                self._organization.line.selectAll()

    # ── Certificates ──────────────────────────────────────────────────────────────────────────

    def trust(self, **paths: str) -> None:
        """Trust these files at the address that stands there, beside those chosen before."""
        site = self._organization.address().url
        self._clear_messages()
        self._organization.trust(replace(self._services.preferences.trust(site), **paths))

    @Slot()
    def ask_for_ca_file(self) -> None:
        """Let the person choose the authorities of this organization."""

        def check(path: Path) -> None:
            from zulipkey.zulip import certificates

            certificates.check_ca_file(path)

        self._ask_for_file(
            self.tr("Use a CA file"), check, lambda path, _: self.trust(ca_file=str(path))
        )

    def _ask_for_client_certificate(self) -> None:
        def holds_key(path: Path) -> bool:
            from zulipkey.zulip import certificates

            try:
                certificates.check_client_files(path, None)
            except CertificateFileUnusable:
                return False
            return True

        def take(path: Path, has_key: bool) -> None:
            if has_key:
                self.trust(client_cert=str(path), client_key="")
            else:
                self._ask_for_client_key(path)

        self._ask_for_file(self.tr("Choose your certificate"), holds_key, take)

    def _ask_for_client_key(self, certificate: Path) -> None:
        def check(key: Path) -> None:
            from zulipkey.zulip import certificates

            certificates.check_client_files(certificate, key)

        self._ask_for_file(
            self.tr("Choose the key of this certificate"),
            check,
            lambda key, _: self.trust(client_cert=str(certificate), client_key=str(key)),
        )

    def _ask_for_file(
        self, title: str, look: Callable[[Path], T], take: Callable[[Path, T], None]
    ) -> None:
        """Let the person choose a file, look at it in a thread, and take it.

        Another address that comes meanwhile, from a second start, gets nothing of it.
        """
        from PySide6.QtWidgets import QFileDialog

        address = self._organization.line.text()

        def chosen(name: str) -> None:
            path = Path(name).absolute()
            self._looking.run(lambda _cancel: look(path), lambda seen: taken(path, seen), failed)

        def taken(path: Path, seen: T) -> None:
            if self._organization.line.text() == address:
                take(path, seen)

        def failed(failure: Failure) -> None:
            if self._organization.line.text() == address:
                self._organization.show_failure(failure)

        dialog = QFileDialog(self, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(str(home.folder() or ""))
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def try_again(self) -> None:
        """Do again what failed: sign in, or look for the organization."""
        self._clear_messages()
        if self._first_missing() is None:
            self.submit()
        else:
            self._organization.look_up()
            self.focus_first_empty()

    def _choose_browser(self, organization: Organization, method: ExternalMethod) -> None:
        self._clear_messages()
        self.browser_chosen.emit(organization, method)

    def _offer_browser(self) -> None:
        """Go on in the browser where there is but one way to, else to the choice of ways."""
        organization = self._organization.organization
        if organization is None or not self._method_buttons:
            self._open_settings()
        elif len(self._method_buttons) == 1:
            self._choose_browser(organization, organization.external_methods[0])
        else:
            self._method_buttons[0].setFocus()

    @Slot()
    def _open_settings(self) -> None:
        """Lead to the organization's own page where its members get their key by hand."""
        organization = self._organization.organization
        if organization and self._open(f"{organization.address.url}/#settings/account-and-privacy"):
            self._message.say(
                self.tr(
                    "In the browser: sign in, then under Account & privacy choose "
                    "Manage your API key."
                ),
                Tone.NOTE,
            )

    def _open(self, link: str) -> bool:
        opened = self._services.open_url(link)
        if not opened:
            self._message.show_failure(BrowserNotOpened(link=link))
        return opened

    @Slot()
    def _on_edited(self) -> None:
        if not isinstance(self._message.failure, RateLimited) or self._seconds_blocked() <= 0:
            self._message.clear()
        self._count_down()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._is_busy:
            self.cancel()
        else:
            super().keyPressEvent(event)
