"""The sign-in page: the address, the organization found there, and the ways to sign in.

The state determines what ``_show_state`` shows and what the user can do::

    ADDRESS ──Continue, Tab, paste──▶ FINDING ──found──▶ READY ──Sign in──▶ SIGNING_IN ──▶ key
       ▲                               │   │               ▲                    │
       ├────────not found──────────────┘   └──Sign in──▶ WAITING ──found────────┤
       └────────Change, Back, another address──────────────┴────refused─────────┘

The user can type address, Return, email, Tab, password, Return without a pause: the second step
appears at once, and *Sign in* waits for the organization. If no organization is found while the
user is typing in the second step, the page stays there, in UNKNOWN: the rest of a password must
never end up in the field of the address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from zulipkey.model.errors import (
    AddressFailure,
    BareNameNotFound,
    BrowserNotOpened,
    CredentialsWrong,
    Failure,
    LoginEmpty,
    NextStep,
    OtherAddressNamed,
    PasswordEmpty,
    PasswordResetRequired,
    PasswordSignInOff,
    RateLimited,
)
from zulipkey.model.errors import Field as Where
from zulipkey.ui import theme
from zulipkey.ui.pages.address_step import AddressStep
from zulipkey.ui.pages.page import Page, PageName, Retry
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.notice import Notice, Steps
from zulipkey.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from zulipkey.model.account import KeyResult
    from zulipkey.model.address import Address
    from zulipkey.model.cancellation import CancelToken
    from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
    from zulipkey.ui.pages import trust_files
    from zulipkey.ui.pages.credentials_step import CredentialsStep

_FIND_BY_EMAIL: Final = "https://zulip.com/accounts/find/"


class State(Enum):
    """The progress of the sign-in."""

    ADDRESS = auto()
    FINDING = auto()
    UNKNOWN = auto()
    """The second step without an organization: none was found, or the user has cancelled."""
    READY = auto()
    WAITING = auto()
    """*Sign in* was pressed, but the organization is not known yet."""
    SIGNING_IN = auto()


_BUSY: Final = (State.WAITING, State.SIGNING_IN)


class SignInPage(Page):
    """The page that asks for an address and a login, and gets the key."""

    takes_files = True

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._state = State.ADDRESS
        self._organization: Organization | None = None
        self._finding = Task(self)
        self._signing_in = Task(self)
        self._listing_users = Task(self)
        self._fetching_icon = Task(self)
        self._reading_files = Task(self)
        self._is_fixed = bool(self.services.policy.organization)

        # Not in a stacked layout: it is as high as its highest step, and would scroll needlessly.
        self._address = AddressStep(self)
        self._address.line.setText(self.services.policy.organization)
        self.column.addWidget(self._address, 1)

        self._busy_shown = once_after(theme.SHOWN_AFTER_MS, self._show_busy, self)
        first = self._address
        first.changed.connect(self._forget_organization)
        first.mistyped.connect(lambda failure: self._show_failure(failure, while_typing=True))
        first.settled.connect(self._look_ahead)
        first.go_on_wanted.connect(self.go_on)
        first.login_pasted.connect(self._fill_in_login)
        first.unknown.clicked.connect(self._explain_address)
        first.check.clicked.connect(lambda: self.navigator.show_page(PageName.CHECK))
        first.help.clicked.connect(self.navigator.open_help)
        if self._is_fixed:
            self._show_state(State.UNKNOWN)

    @cached_property
    def _credentials(self) -> CredentialsStep:
        """The second step, created on first use, so that it does not delay the first paint."""
        from PySide6.QtGui import QKeySequence, QShortcut

        from zulipkey.ui.pages.credentials_step import CredentialsStep

        step = CredentialsStep(self)
        step.column.setContentsMargins(self._address.column.contentsMargins())
        step.hide()
        self.column.addWidget(step, 1)
        step.card.change.clicked.connect(self.change_address)
        step.login.line.returnPressed.connect(self._on_login_returned)
        step.password.line.returnPressed.connect(self.submit)
        step.forgot.clicked.connect(self._reset_password)
        step.submit.clicked.connect(self.submit)
        step.cancel.clicked.connect(self.cancel)
        step.method_chosen.connect(self._choose)
        step.sign_in_user.clicked.connect(self._submit_development_user)
        QShortcut(QKeySequence("Ctrl+H"), self).activated.connect(step.password.toggle_shown)
        return step

    @property
    def _has_second_step(self) -> bool:
        """Whether the second step was created; if not, it has no content."""
        return "_credentials" in vars(self)

    @property
    def state(self) -> State:
        """The progress of the sign-in."""
        return self._state

    @property
    def notice(self) -> Notice:
        """The notice of the visible step."""
        return self._address.notice if self._state is State.ADDRESS else self._credentials.notice

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def prepare(self) -> Iterator[None]:
        """Create the second step in advance, so that it appears at once."""
        from zulipkey.ui.pages import credentials_step  # noqa: F401

        yield
        _ = self._credentials

    def enter(self, *, address: str = "", login: str = "") -> None:
        """Fill in an address and a login, without submitting them.

        Args:
            address: opens the second step at once; an address set by the administrator replaces it.
            login: an email or username.
        """
        address = self.services.policy.organization or address
        if login:
            self._fill_in_login(login)
        if address:
            self._use(address)

    def take_over(self, old: SignInPage) -> None:
        """Take over the typed text of ``old``, and find the organization again."""
        self._address.line.setText(old._address.line.text())
        self._credentials.take_over(old._credentials)
        if old.state is not State.ADDRESS:
            self.go_on()

    def fill_in(self, *, address: str, login: str) -> bool:
        """Fill in the arguments of another start, unless a sign-in is running; return True."""
        if self._state not in _BUSY:
            self.enter(address=address, login=login)
        return True

    def resume(self, outcome: object) -> None:
        """Continue after another page has changed the proxy or trust, or has unlocked a key."""
        from zulipkey.ui.pages import trust_files

        match outcome:
            case trust_files.Chosen():
                self._trust(**outcome)
            case Retry():
                self._try_again()
            case _ if self._state is State.FINDING:
                self.go_on()
            case _ if self._is_trusted_no_more:
                go_on = self._look_ahead if self._state is State.ADDRESS else self.go_on
                self._forget_organization()
                go_on()

    def pause(self) -> None:
        """Cancel all operations: a late outcome must not change the page in front."""
        self.cancel()
        self._address.stop()
        self._finding.cancel()

    def set_edges(self, left: int, right: int) -> None:
        """Set the margins within the steps, because some of their widgets extend into them."""
        steps = (self._address, self._credentials) if self._has_second_step else (self._address,)
        for step in steps:
            step.column.setContentsMargins(left, 0, right, 0)

    def leave(self) -> None:
        """Cancel all requests, and forget the password."""
        super().leave()
        self._address.stop()
        self.forget_password()

    def forget_password(self) -> None:
        """Clear the password field after a sign-in, with the password or with the browser."""
        if self._has_second_step:
            self._credentials.password.clear()

    def escape(self) -> bool:
        """Cancel a running sign-in, or go back to the address."""
        if self._state in _BUSY:
            self.cancel()
            return True
        if self._state is not State.ADDRESS and not self._is_fixed:
            self.change_address()
            return True
        return False

    def go_back(self) -> None:
        """Go back to the address, and from there to the page below."""
        if not self.escape():
            super().go_back()

    def take_focus(self) -> None:
        """Focus the next widget to use in the visible step."""
        if self._state is State.ADDRESS:
            self._address.line.setFocus()
        else:
            self._credentials.next_to_use(self._login_kind).setFocus()

    def return_focus(self) -> None:
        """Do as ``take_focus``: a user who comes back wants to type, or to sign in another way."""
        self.take_focus()

    # ── Showing the state ─────────────────────────────────────────────────────────────────────

    def _show_state(self, state: State) -> None:
        self._state = state
        first, second = self._address, self._credentials
        busy = state in _BUSY
        in_second = state is not State.ADDRESS
        step, other = (second, first) if in_second else (first, second)
        if step.isHidden():
            # Before hiding the other step: Qt would move the focus as well, so it would move twice.
            self.take_focus()
            step.show()
            other.hide()
        elif self._login_kind is None and second.has_focus():
            self.take_focus()
        elif busy and second.submit.hasFocus():
            second.password.line.setFocus()
        self.header.title.setText(self.tr("Sign in") if in_second else "")
        self.header.show_back(self.has_page_below or (in_second and not self._is_fixed))
        second.card.change.setVisible(not self._is_fixed)
        second.card.change.setEnabled(not busy)
        if self._organization is None and in_second:
            second.show_host(self._address.host, is_being_found=state is not State.UNKNOWN)
        second.show_ways(self._login_kind)
        second.lock(busy)
        if not busy:
            self._busy_shown.stop()
            second.show_busy("")
        elif second.is_shown_busy:
            self._show_busy()
        elif not self._busy_shown.isActive():
            self._busy_shown.start()

    @property
    def _login_kind(self) -> LoginKind | None:
        """The organization's kind of login, None without passwords; EMAIL while not known."""
        from zulipkey.model.organization import LoginKind

        return self._organization.login_kind if self._organization else LoginKind.EMAIL

    @Slot()
    def _show_busy(self) -> None:
        name = self._organization.name if self._organization else ""
        said = (
            self.tr("Signing in to {organization}…").format(organization=name)
            if self._state is State.SIGNING_IN
            else self.tr("Finding {host}…").format(host=self._address.host)
        )
        self._credentials.show_busy(said)
        announce(self._credentials.doing, said)

    # ── The address ───────────────────────────────────────────────────────────────────────────

    @Slot()
    def _forget_organization(self) -> None:
        """Forget the organization of the previous address; the password was meant for it."""
        for task in (self._finding, self._signing_in, self._listing_users, self._fetching_icon):
            task.cancel()
        self._organization = None
        if self._has_second_step:
            self._credentials.forget_organization()
        self._clear_messages()
        if self._state is not State.ADDRESS:
            self._show_state(State.UNKNOWN if self._is_fixed else State.ADDRESS)

    @Slot()
    def _look_ahead(self) -> None:
        """Look for the organization when typing has paused, before the user goes on."""
        if self._state is not State.ADDRESS or self._organization is not None:
            return
        with suppress(AddressFailure):
            address = self._address.typed()
            if address.is_likely_complete:
                self._find(address)

    @Slot()
    def go_on(self) -> None:
        """Show the second step, and look for the organization meanwhile."""
        self._address.stop()
        try:
            address = self._address.typed()
        except AddressFailure as failure:
            self._show_failure(failure)
            return
        self._clear_messages()
        self._credentials.set_unmodified()
        if self._organization is not None:
            self._show_organization(self._organization)
            return
        self._show_state(State.FINDING)
        if not self._finding.is_running:
            self._find(address)

    @Slot()
    def change_address(self) -> None:
        """Go back to the address, and keep the other typed text."""
        self._signing_in.cancel()
        self._show_state(State.ADDRESS)
        self._clear_messages()
        self._address.line.selectAll()

    def _find(self, address: Address) -> None:
        def work(cancel: CancelToken) -> Organization:
            return self.services.sign_in.find(
                address,
                cancel=cancel,
                on_wait=lambda: self._finding.tell(cancel, self._say_waiting_for_password_manager),
            )

        self.navigator.prepare_page(PageName.KEY)
        self._finding.run(work, self._on_found, self._on_not_found)

    def _on_found(self, organization: Organization) -> None:
        self._organization = organization
        if self._state is State.ADDRESS:
            self._address.address.set_hint(
                self.tr("Found: {organization}").format(organization=organization.name)
            )
            return
        signs_in = self._state is State.WAITING and organization.login_kind is not None
        self._show_organization(organization)
        announce(self._credentials.card, self._credentials.card.accessibleDescription())
        if signs_in and self._credentials.seconds_blocked <= 0:
            self._sign_in(organization)

    def _show_organization(self, organization: Organization) -> None:
        step = self._credentials
        step.show_organization(
            organization,
            https_instead=self._address.typed().http_was_typed,
            last_method=self.services.preferences.method(organization.address.url),
        )
        if organization.login_kind is None:
            step.password.clear()
            self._say_no_password(organization)
        self._show_state(State.READY)
        self._fetch_icon(organization)
        if organization.has_development_sign_in:
            self._list_users(organization)

    def _on_not_found(self, failure: Failure) -> None:
        """Show the failure and go back to the address, but leave the focus to a user who types."""
        still_typing = self._state is State.ADDRESS
        stays = self._state is State.FINDING and self._credentials.is_modified
        self._show_state(State.UNKNOWN if stays or self._is_fixed else State.ADDRESS)
        self._show_failure(failure, while_typing=still_typing or stays)

    def _say_waiting_for_password_manager(self) -> None:
        """Show that the password manager may ask the user, perhaps in a window behind this one."""
        said = self.tr("Waiting for your password manager…")
        if self._state is State.ADDRESS:
            self._address.address.set_hint(said)
        else:
            self._credentials.card.show_waiting(said)

    def _fetch_icon(self, organization: Organization) -> None:
        from zulipkey.ui import organization_icon

        def work(cancel: CancelToken) -> QImage:
            icon = self.services.client().icon(organization, cancel=cancel)
            return organization_icon.decoded(icon, cancel)

        self._fetching_icon.run(work, self._credentials.card.show_icon, lambda _failure: None)

    def on_window_entered(self) -> None:
        """Look for an address on the clipboard."""
        self._address.look_at_clipboard()

    @Slot(str)
    def _fill_in_login(self, login: str) -> None:
        self._credentials.login.line.setText(login)

    @Slot()
    def _explain_address(self) -> None:
        self.notice.say(
            self.tr("Your organization’s address is in your browser when Zulip is open."),
            self.tr(
                "In the desktop or mobile app, it stands below the organization’s name. Zulip "
                "Cloud can also send you a list of your organizations by email."
            ),
        )
        self.notice.add_button(self.tr("Find by email"), lambda: self._open(_FIND_BY_EMAIL))

    # ── The ways to sign in ───────────────────────────────────────────────────────────────────

    @Slot(object)
    def _choose(self, method: ExternalMethod) -> None:
        if self._organization is not None:
            self._clear_messages()
            self.navigator.show_page(
                PageName.BROWSER,
                organization=self._organization,
                method=method,
                icon=self._credentials.card.icon,
            )

    def _say_no_password(self, organization: Organization) -> None:
        if organization.external_methods:
            self.notice.say(
                self.tr("Choose how to sign in."), self.tr("You sign in with your browser.")
            )
            return
        self.notice.say(
            self.tr("Zulip Key can’t sign in to this organization."),
            self.tr("You can copy your key in the browser instead."),
            Tone.DANGER,
        )
        self.notice.add_button(
            self.tr("Open in browser"), lambda: self._open_settings(organization)
        )

    def _list_users(self, organization: Organization) -> None:
        def show(emails: tuple[str, ...]) -> None:
            self._credentials.show_users(emails)
            self._show_state(self._state)

        self._listing_users.run(
            lambda cancel: self.services.client().development_users(organization, cancel=cancel),
            show,
            lambda _failure: None,
        )

    # ── Signing in ────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _on_login_returned(self) -> None:
        if self._credentials.password.line.text():
            self.submit()
        elif self._credentials.login.line.text().strip():
            self._credentials.password.line.setFocus()
        else:
            self._show_failure(LoginEmpty())

    @Slot()
    def submit(self) -> None:
        """Sign in with the typed login and password, or show which of them is missing."""
        step = self._credentials
        if self._state is State.ADDRESS or self._login_kind is None or not step.submit.isEnabled():
            return
        if not step.login.line.text().strip():
            self._show_failure(LoginEmpty())
        elif not step.password.line.text():
            self._show_failure(PasswordEmpty())
        elif self._organization is None:
            self._clear_messages()
            self._show_state(State.WAITING)
            if not self._finding.is_running:
                self._find(self._address.typed())
        else:
            self._clear_messages()
            self._sign_in(self._organization)

    def _sign_in(self, organization: Organization) -> None:
        sign_in, step = self.services.sign_in, self._credentials
        login, password = step.login.line.text(), step.password.line.text()
        self._run_sign_in(
            lambda cancel: sign_in.with_password(organization, login, password, cancel=cancel)
        )

    @Slot()
    def _submit_development_user(self) -> None:
        sign_in, organization = self.services.sign_in, self._organization
        email = self._credentials.users.currentText()
        if self._state is State.READY and organization is not None and email:
            self._clear_messages()
            self._run_sign_in(
                lambda cancel: sign_in.as_development_user(organization, email, cancel=cancel)
            )

    def _run_sign_in(self, work: Callable[[CancelToken], KeyResult]) -> None:
        self.navigator.prepare_page(PageName.KEY)
        self._show_state(State.SIGNING_IN)
        self._signing_in.run(work, self._on_signed_in, self._on_refused)

    def _on_signed_in(self, result: KeyResult) -> None:
        self._credentials.count_no_more()
        self._credentials.password.clear()
        self._show_state(State.READY)
        self.navigator.signed_in(result)

    def _on_refused(self, failure: Failure) -> None:
        self._show_state(State.READY)
        if isinstance(failure, RateLimited) and failure.seconds is not None:
            self._credentials.wait(failure, failure.seconds)
            return
        if isinstance(failure, (CredentialsWrong, PasswordResetRequired, PasswordSignInOff)):
            self._credentials.password.clear()
        self._show_failure(failure)

    @Slot()
    def cancel(self) -> None:
        """Cancel the running sign-in, and keep everything that was typed."""
        if self._state not in _BUSY:
            return
        self._signing_in.cancel()
        if self._organization is None:
            self._finding.cancel()
        self._show_state(State.READY if self._organization is not None else State.UNKNOWN)
        #: The sign-in, by the person.
        self.notice.say(self.tr("Cancelled."))
        self._credentials.submit.setFocus()

    # ── Messages and next steps ───────────────────────────────────────────────────────────────

    def _clear_messages(self) -> None:
        with_focus = QApplication.focusWidget()
        if with_focus is not None and self.notice.isAncestorOf(with_focus):
            self.take_focus()
        self._address.clear_messages()
        if self._has_second_step:
            self._credentials.clear_messages()

    def _show_failure(self, failure: Failure, *, while_typing: bool = False) -> None:
        """Show a failure next to the field to change, and focus the field.

        Args:
            failure: the failure to show.
            while_typing: leave the focus where it is.
        """
        from zulipkey.messages import failures

        self._clear_messages()
        said, offered = failures.message(failure), failure.next_steps
        if isinstance(failure, CredentialsWrong):
            count = self._credentials.count_wrong()
            said = failures.credentials_wrong(failure, self._login_kind, count)
            offered = ()  # the page shows its next steps below
        elif isinstance(failure, LoginEmpty):
            said = failures.login_empty(self._login_kind)
        field = self._field_of(failure)
        if isinstance(failure, (LoginEmpty, PasswordEmpty)) and field is not None:
            field.set_error(said.line)
        else:
            self.notice.show_failure(failure, self._steps_for(failure), said, offered=offered)
            if field is not None:
                field.set_wrong(said.line)
        if field is not None and not while_typing:
            field.line.setFocus()
            field.line.selectAll()

    def _field_of(self, failure: Failure) -> Field | None:
        """Return the visible field that has to be changed, or None if no field has to be."""
        if self._state is State.ADDRESS:
            return self._address.address if failure.field is Where.ADDRESS else None
        if self._login_kind is None:
            return None
        step = self._credentials
        return {Where.LOGIN: step.login, Where.PASSWORD: step.password}.get(failure.field)

    def _steps_for(self, failure: Failure) -> Steps:
        """Return the actions of this page for the next steps of a failure."""

        def show(name: PageName) -> Callable[[], object]:
            return lambda: self.navigator.show_page(name, failure=failure)

        steps: dict[NextStep, Callable[[], object]] = {
            NextStep.FIND_ORGANIZATION: lambda: self._open(_FIND_BY_EMAIL),
            NextStep.TRY_AGAIN: self._try_again,
            NextStep.OPEN_IN_BROWSER: lambda: self._open(self._site),
            NextStep.RESET_PASSWORD: self._reset_password,
            NextStep.USE_CA_FILE: lambda: self._ask_for_files(for_client=False),
            NextStep.USE_CLIENT_CERTIFICATE: lambda: self._ask_for_files(for_client=True),
            NextStep.KEEP_EDITING: self.change_address,
            NextStep.NETWORK_SETTINGS: show(PageName.NETWORK),
            NextStep.SHOW_CERTIFICATE: show(PageName.CERTIFICATE),
            NextStep.UNLOCK_CLIENT_KEY: show(PageName.UNLOCK),
        }
        if isinstance(failure, (BareNameNotFound, OtherAddressNamed)):
            steps[NextStep.USE_OTHER_ADDRESS] = lambda: self._use(failure.other)
        if methods := self._organization.external_methods if self._organization else ():
            steps[NextStep.SIGN_IN_WITH_BROWSER] = lambda: self._offer_browser(methods)
        return steps

    def _use(self, address: str) -> None:
        self._address.line.setText(address)
        self.go_on()

    def _try_again(self) -> None:
        """Retry what has failed: the sign-in, or the search for the organization."""
        if self._organization is None:
            self.go_on()
        elif self._credentials.password.line.text() or not self._credentials.users.count():
            self.submit()
        else:
            self._submit_development_user()

    def _offer_browser(self, methods: tuple[ExternalMethod, ...]) -> None:
        """Sign in with the only external method, or focus the first one if there are several."""
        if len(methods) == 1:
            self._choose(methods[0])
        else:
            self._credentials.method_buttons[0].setFocus()

    @Slot()
    def _reset_password(self) -> None:
        self._open(f"{self._site}/accounts/password/reset/")

    def _open_settings(self, organization: Organization) -> None:
        """Open the organization's page in the browser where members can get their key."""
        if self._open(f"{organization.address.url}/#settings/account-and-privacy"):
            self.notice.say(
                self.tr("Get your key in the browser."),
                self.tr("Sign in there, then choose Account & privacy → Manage your API key."),
            )

    @property
    def _site(self) -> str:
        """The URL of the organization, or of the typed address if none was found."""
        known = self._organization
        return (known.address if known else self._address.typed()).url

    def _open(self, link: str) -> bool:
        opened = self.services.open_url(link)
        if not opened:
            self.notice.show_failure(BrowserNotOpened(link=link))
        return opened

    # ── Certificates ──────────────────────────────────────────────────────────────────────────

    def _trust(self, **paths: str) -> None:
        """Trust these files at the typed address, in addition to those chosen before."""
        self.services.sign_in.trust(self._address.typed(), **paths)
        self._forget_organization()
        self.go_on()

    @property
    def _is_trusted_no_more(self) -> bool:
        """Whether the organization was found with other trust than is chosen now."""
        known = self._organization
        chosen = self.services.preferences.trust
        return known is not None and known.trust != chosen(self._address.typed().url)

    def _ask_for_files(self, *, for_client: bool) -> None:
        """Let the user choose a CA file, or a client certificate, for the typed address."""
        from zulipkey.ui.pages import trust_files

        host = self._address.host

        def done(chosen: trust_files.Chosen) -> None:
            if self._address.host == host:  # a second start may have changed the address
                self._trust(**chosen)

        def failed(failure: Failure) -> None:
            if self._address.host == host:
                self._show_failure(failure)

        ask = trust_files.ask_for_client_certificate if for_client else trust_files.ask_for_ca_file
        ask(self, self._reading_files, done, failed)
