"""Waiting for the browser: what it is asked, for how long, and what it brings back."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    BrowserNotOpened,
    Cancelled,
    Failure,
    KeyRefused,
    LinkFailure,
    LinkLate,
    LinksNotTaken,
    NextStep,
    NoSignInPending,
    ReplyIncomplete,
    TokenMalformed,
)
from zulipkey.model.organization import ExternalMethod, Organization
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.desktop import Services
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import (
    announce,
    heading,
    label_for,
    muted,
    plain_label,
    push_button,
    text_field,
)
from zulipkey.ui.redirect import LocalRedirect, Refused
from zulipkey.ui.tasks import Task
from zulipkey.zulip.browser import BrowserSignIn, Flow, LoginToken

if TYPE_CHECKING:
    from zulipkey.model.account import KeyResult
    from zulipkey.zulip.client import Client

_EXPLAINED_AFTER_MS: Final = 60_000


class BrowserPage(QWidget):
    """One sign-in with the browser, from the question for leave to the key."""

    signed_in = Signal(object)
    """The KeyResult, tried on the server."""
    left = Signal()
    """The person wants the form again."""

    def __init__(self, client: Callable[[], Client], services: Services, parent: QWidget) -> None:
        """Build the page.

        Args:
            client: gives the client, in a worker thread.
            desktop: the system around.
            parent: the window.
        """
        super().__init__(parent)
        self._client = client
        self._services = services
        self._chosen: tuple[Organization, ExternalMethod] | None = None
        self._sign_in: BrowserSignIn | None = None
        self._redirect: LocalRedirect | None = None
        self._untried: KeyResult | None = None
        self._may_have_links = False
        self._handling = threading.Lock()
        self._opening = Task(self)
        self._fetching = Task(self)
        self._clipboard = SecretClipboard(self, services.defaults.clipboard_seconds)

        self._heading = heading(self)
        self._where = muted(self)
        self._text = plain_label(self)
        self._left = muted(self)
        self._allow = push_button(self, self.tr("Allow"))
        self._decline = push_button(self, self.tr("Continue without"))
        self._again = push_button(self, self.tr("Open again"))
        self._copy = push_button(self, self.tr("Copy link"))
        self._paste = push_button(self, "")
        self._pasted = text_field(self, "")
        self._pasted.setMaxLength(8000)
        self._pasted_label = label_for(self._pasted, "")
        self._message = Message(self)
        self._password = push_button(self, self.tr("Use a password instead"))
        self._password.setFlat(True)
        self._cancel = push_button(self, self.tr("Cancel"))
        self._lay_out()

        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._count_down)
        self._explains = QTimer(self)
        self._explains.setSingleShot(True)
        self._explains.setInterval(_EXPLAINED_AFTER_MS)
        self._explains.timeout.connect(self._explain)
        self._connect()

    def _lay_out(self) -> None:
        choices, ending = QGridLayout(), QHBoxLayout()
        choices.setSpacing(6)
        for place, button in enumerate((self._allow, self._decline, self._again, self._copy)):
            button.setMinimumHeight(34)
            choices.addWidget(button, place // 2, place % 2)
        self._paste.setMinimumHeight(34)
        choices.addWidget(self._paste, 2, 0, 1, 2)
        choices.setColumnStretch(0, 1)
        choices.setColumnStretch(1, 1)
        ending.addWidget(self._password)
        ending.addStretch(1)
        ending.addWidget(self._cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(4)
        box.addWidget(self._heading)
        box.addWidget(self._where)
        box.addSpacing(12)
        box.addWidget(self._text)
        box.addWidget(self._left)
        box.addSpacing(8)
        box.addLayout(choices)
        box.addSpacing(8)
        box.addWidget(self._pasted_label)
        box.addWidget(self._pasted)
        box.addSpacing(4)
        box.addWidget(self._message)
        box.addStretch(1)
        box.addLayout(ending)

    def _connect(self) -> None:
        self._allow.clicked.connect(self._on_allowed)
        self._decline.clicked.connect(self._on_declined)
        self._again.clicked.connect(self._open)
        self._copy.clicked.connect(self._copy_link)
        self._paste.clicked.connect(self._show_paste)
        self._pasted.textChanged.connect(self._on_pasted)
        self._pasted.returnPressed.connect(self._take_pasted)
        self._message.step_chosen.connect(self._take_step)
        self._password.clicked.connect(self.cancel)
        self._cancel.clicked.connect(self.cancel)
        clipboard = QGuiApplication.clipboard()
        clipboard.dataChanged.connect(self._look_at_clipboard)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def start(self, organization: Organization, method: ExternalMethod) -> None:
        """Sign in at ``organization`` by ``method``; ends the sign-in before."""
        self.stop()
        self._chosen = organization, method
        self._heading.setText(self.tr("Sign in to {name}").format(name=organization.name))
        self._where.setText(organization.address.host_and_port)
        self._password.setVisible(organization.login_kind is not None)
        handler = self._services.link_handler()
        if handler is None:
            self._begin(with_links=False)
        elif self._services.preferences.receives_links:
            self._begin(with_links=True)
        else:
            self._ask()

    def take_link(self, text: str) -> None:
        """Take a link that the system, or the person, has brought.

        Raises:
            LinkFailure: it is not taken; a pending sign-in goes on.
        """
        if self._sign_in is None:
            raise NoSignInPending
        result = self._sign_in.take_link(text)
        self._end_waiting()
        self._try(result)

    def show_link_failure(self, failure: LinkFailure) -> None:
        """Say why a link was not taken."""
        if type(failure) is not type(self._message.failure):  # a flood of them is said once
            self._message.show_failure(failure)

    @Slot()
    def cancel(self) -> None:
        """Return up, and go back to the form."""
        self.stop()
        self.left.emit()

    def stop(self) -> None:
        """Forget the sign-in, and give the links back to who had them."""
        self._opening.cancel()
        self._fetching.cancel()
        if self._sign_in is not None:
            self._sign_in.forget()
        self._untried = None
        self._end_waiting()
        self._message.clear()

    # ── Asking for leave ──────────────────────────────────────────────────────────────────────

    def _ask(self) -> None:
        self._show_only(self._allow, self._decline)
        self._say(
            self.tr(
                "At the end, your browser hands the result to a program on this computer by a "
                "zulip:// link. May Zulip Key receive these links while it waits for one? "
                "Afterwards everything is put back as it was."
            )
        )
        self._allow.setFocus()

    @Slot()
    def _on_allowed(self) -> None:
        self._services.preferences.allow_links()
        self._begin(with_links=True)

    @Slot()
    def _on_declined(self) -> None:
        self._begin(with_links=False)

    # ── Opening the browser ───────────────────────────────────────────────────────────────────

    def _begin(self, *, with_links: bool) -> None:
        if self._chosen is None:
            return
        organization, method = self._chosen

        def work(cancel: CancelToken) -> BrowserSignIn:
            if with_links:
                self._become_handler(cancel)
                return BrowserSignIn(organization, method, Flow.MOBILE)
            # Passwords on: the server would want one, even of who has none.
            by_token = organization.login_kind is None and organization.has_desktop_flow
            if by_token:
                from cryptography.hazmat.primitives.ciphers import aead  # noqa: F401 (takes time)
            return BrowserSignIn(organization, method, Flow.DESKTOP if by_token else Flow.MOBILE)

        self._may_have_links |= with_links
        self._show_only()
        self._say(self.tr("Opening your browser…"))
        self._cancel.setFocus()
        self._opening.run(
            work, lambda made: self._wait(made, with_links=with_links), self._on_not_begun
        )

    def _become_handler(self, cancel: CancelToken) -> None:
        handler = self._services.link_handler()
        with self._handling:
            if cancel.is_set:
                raise Cancelled
            if handler is not None:
                handler.register(self._services.start_command())

    def _give_links_back(self) -> None:
        handler = self._services.link_handler()
        with self._handling:
            if handler is not None:
                handler.restore()

    def _on_not_begun(self, failure: Failure) -> None:
        if not isinstance(failure, LinksNotTaken):
            self._fail(failure)
            return
        self._begin(with_links=False)
        self._message.show_failure(failure)

    def _wait(self, sign_in: BrowserSignIn, *, with_links: bool) -> None:
        organization, method = sign_in.organization, sign_in.method
        self._sign_in = sign_in
        by_token = sign_in.flow is Flow.DESKTOP
        name = self.tr("Login token") if by_token else self.tr("Sign-in link")
        self._pasted_label.setText(name)
        self._pasted.setAccessibleName(name)
        self._paste.setText(
            self.tr("Paste the token") if by_token else self.tr("Paste the link instead")
        )
        self._show_only(self._left, self._again, self._copy, self._paste)
        if with_links:
            said = self.tr(
                "Sign in with {method} in your browser, and let it open Zulip Key at the end. "
                "This window then comes back with your key."
            )
        elif by_token:
            said = self.tr(
                "Sign in with {method} in your browser. At the end, its page shows a login token: "
                "press Copy there, within 15 seconds. This window sees it on the clipboard."
            )
        else:
            said = self.tr(
                "Sign in with {method} in your browser. At the end, it wants to open a zulip:// "
                "link: copy that link, and paste it here."
            )
            if organization.login_kind is not None and organization.has_desktop_flow:
                said = f"{said} {self._why_no_token()}"
        self._say(said.format(method=method.display_name))
        if not with_links and not by_token:
            self._show_paste()
        else:
            self._again.setFocus()
        self._count_down()
        self._second.start()
        self._explains.start()
        self._open()

    def _why_no_token(self) -> str:
        return self.tr(
            "(A login token to copy would not do here: as passwords are on, the server gives a key "
            "for it only together with your password.)"
        )

    @Slot()
    def _open(self) -> None:
        """Send the browser to the organization's page.

        Each time by an address and with a pad of its own: what was given out before may be in
        another's hands.
        """
        if self._sign_in is None:
            return
        if self._redirect is not None:
            self._redirect.close()
            self._message.clear()
        self._sign_in.renew_pad()
        self._redirect = LocalRedirect(self._start_url, self)
        self._redirect.refused.connect(self._tell_of_another)
        local = self._redirect.url
        if not local or not self._services.open_url(local):
            self._message.show_failure(BrowserNotOpened(link=local))

    def _start_url(self) -> str:
        """Return where the browser goes; empty: the sign-in is over."""
        if self._sign_in is None:
            return ""
        try:
            return self._sign_in.start_url()
        except LinkFailure:
            return ""

    @Slot(object)
    def _tell_of_another(self, refused: Refused) -> None:
        match refused:
            case Refused.OTHER_USER:
                said = self.tr(
                    "A program of another user of this computer has asked for the page of this "
                    "sign-in, and got nothing. If it is your own browser, copy the link into it; "
                    "else your administrator should know."
                )
            case Refused.SECOND:
                said = self.tr(
                    "The page of this sign-in was asked for a second time, which got nothing. If "
                    "your browser does not show the organization’s page, someone else had it "
                    "first: press Open again, and what they have is worth nothing."
                )
        self._message.say(said, Tone.PROBLEM)

    # ── Waiting ───────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _count_down(self) -> None:
        if self._sign_in is None:
            return
        left = math.ceil(self._sign_in.seconds_left)
        if left > 0:
            self._left.setText(
                self.tr("Waiting for the browser; {countdown} left.").format(
                    countdown=words.countdown(left)
                )
            )
            return
        self._fail(LinkLate())

    @Slot()
    def _explain(self) -> None:
        """Say what may have happened where nothing comes back: the browser never tells."""
        if self._message.isHidden():
            self._message.say(
                self.tr(
                    "Nothing has come back yet. If the browser shows a login or registration page, "
                    "the sign-in was cancelled, or there is no active account for it here; if it "
                    "shows an error, the organization’s sign-in is set up wrongly. You can open it "
                    "again, or cancel."
                ),
                Tone.NOTE,
            )

    @Slot()
    def _copy_link(self) -> None:
        if self._sign_in is None:
            return
        try:
            self._clipboard.copy(self._sign_in.start_url())
        except LinkFailure as failure:
            self._fail(failure)
            return
        self._message.say(
            self.tr(
                "Copied, for the browser of your choice. It is your sign-in: show it to nobody. "
                "The clipboard is cleared in %n seconds.",
                "",
                self._clipboard.seconds,
            ),
            Tone.NOTE,
        )

    @Slot()
    def _show_paste(self) -> None:
        self._paste.hide()
        self._pasted_label.show()
        self._pasted.show()
        self._pasted.setFocus()

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        self._message.clear()
        if len(text.strip()) >= 120:  # typed by nobody
            self._take_pasted()

    @Slot()
    def _take_pasted(self) -> None:
        if self._sign_in is None:
            return
        text = self._pasted.text()
        try:
            if self._sign_in.flow is Flow.DESKTOP:
                self._take_token(text)
            else:
                self.take_link(text)
        except LinkFailure as failure:
            self.show_link_failure(failure)
            self._pasted.selectAll()

    @Slot()
    def _look_at_clipboard(self) -> None:
        """Take a login token that was copied; nothing else on the clipboard is ours."""
        sign_in = self._sign_in
        if sign_in is None or sign_in.flow is not Flow.DESKTOP or not sign_in.is_pending:
            return
        try:
            self._take_token(QGuiApplication.clipboard().text())
        except LinkFailure as failure:
            if not isinstance(failure, TokenMalformed):
                self._fail(failure)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the clipboard when the window comes to the front: only then Wayland shows it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_at_clipboard()

    # ── The key ───────────────────────────────────────────────────────────────────────────────

    def _take_token(self, text: str) -> None:
        if self._sign_in is None:
            raise NoSignInPending
        organization = self._sign_in.organization
        token: LoginToken = self._sign_in.take_token(text)

        def work(cancel: CancelToken) -> KeyResult:
            return self._client().sign_in_with_token(organization, token, cancel=cancel)

        self._end_waiting()
        self._show_only()
        self._say(self.tr("Signing in to {name}…").format(name=organization.name))
        self._fetching.run(work, self._try, self._fail)

    def _try(self, result: KeyResult) -> None:
        """Show a key only after the server has said whose it is."""
        self._untried = result

        def work(cancel: CancelToken) -> KeyResult:
            return self._client().verify(result, cancel=cancel)

        self._show_only()
        self._message.clear()
        self._say(self.tr("Trying the key…"))
        self._cancel.setFocus()
        self._fetching.run(work, self._on_tried, self._on_not_tried)

    def _on_tried(self, result: KeyResult) -> None:
        self._untried = None
        if self._chosen is not None:
            organization, method = self._chosen
            self._services.preferences.remember_method(organization.address.url, method.name)
        self.signed_in.emit(result)

    def _on_not_tried(self, failure: Failure) -> None:
        if isinstance(failure, (KeyRefused, ReplyIncomplete)):
            self._untried = None
            self._fail(failure)
            return
        self._say(self.tr("The key is here, but could not be tried yet."))
        self._message.show_failure(failure, steps=(NextStep.TRY_AGAIN, NextStep.COPY_DETAILS))

    def _fail(self, failure: Failure) -> None:
        """End with a message; only a new start leads on."""
        self._end_waiting()
        self._show_only()
        self._say(self.tr("The sign-in did not work."))
        steps = tuple(step for step in failure.next_steps if step is NextStep.COPY_DETAILS)
        self._message.show_failure(failure, steps=(NextStep.START_AGAIN, *steps))

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        match step:
            case NextStep.TRY_AGAIN if self._untried is not None:
                self._try(self._untried)
            case NextStep.START_AGAIN if self._chosen is not None:
                self.start(*self._chosen)
            case NextStep.COPY_DETAILS:
                self._clipboard.copy_plain(words.details(failure))
            case NextStep.COPY_LINK:
                self._copy_link()

    # ── What is shown ─────────────────────────────────────────────────────────────────────────

    def _end_waiting(self) -> None:
        """Stop everything that goes on only while the browser is awaited."""
        self._clipboard.clear()
        self._second.stop()
        self._explains.stop()
        self._pasted.clear()
        if self._redirect is not None:
            self._redirect.close()
            self._redirect = None
        if self._may_have_links:
            self._may_have_links = False
            # No daemon: the program ends only after the links have been given back.
            threading.Thread(target=self._give_links_back).start()

    def _show_only(self, *widgets: QWidget) -> None:
        changing = (
            self._allow,
            self._decline,
            self._left,
            self._again,
            self._copy,
            self._paste,
            self._pasted_label,
            self._pasted,
        )
        for widget in changing:
            widget.setVisible(widget in widgets)

    def _say(self, text: str) -> None:
        self._text.setText(text)
        announce(self, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)
