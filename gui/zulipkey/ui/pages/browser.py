"""The page for signing in with the browser: opening it, waiting for it, and taking its result.

The state determines what ``_show_state`` shows::

    OPENING ─────────▶ WAITING ──link or token──▶ FETCHING ──▶ key
     │   ▲
     ▼   │ Allow, Copy the link myself
    ASKING (only if another program handles the links)

    OPENING, WAITING, FETCHING ──failed──▶ ENDED ──Try again──▶ OPENING, or FETCHING if there is a
                                                                key that could not be checked
"""

from __future__ import annotations

import math
import threading
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QGuiApplication, QImage

from zulipkey.messages import failures
from zulipkey.messages.translation import joined
from zulipkey.model.account import KeyResult
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
from zulipkey.ui import theme
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.redirect import LocalRedirect, Refused
from zulipkey.ui.tasks import Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind, text_button
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.flow import column, fill, footer
from zulipkey.ui.widgets.label import Label, small_label
from zulipkey.ui.widgets.later import each_second, once_after
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.organization_card import OrganizationCard
from zulipkey.ui.widgets.progress import BusyBar
from zulipkey.ui.widgets.steps import StepList
from zulipkey.ui.window import Window
from zulipkey.zulip.browser import BrowserSignIn, Flow

if TYPE_CHECKING:
    from zulipkey.desktop.link_handler import LinkHandler

_EXPLAINED_AFTER_MS: Final = 60_000
_TYPED_BY_NOBODY: Final = 120  # characters


class State(Enum):
    """The progress of the sign-in."""

    ASKING = auto()
    """The page asks for permission to receive zulip: links."""
    OPENING = auto()
    WAITING = auto()
    """The page waits for a link or token from the browser."""
    FETCHING = auto()
    """The link or token has arrived; the key is fetched or checked."""
    ENDED = auto()
    """The sign-in has failed; the user can only try again or leave."""


class BrowserPage(Page):
    """One sign-in with the browser, from the request for permission to the key."""

    waits_for_link = True
    _organization: Organization
    """Set by ``enter``, like ``_method``."""
    _method: ExternalMethod

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._state = State.OPENING
        self._sign_in: BrowserSignIn | None = None
        self._redirect: LocalRedirect | None = None
        self._handler: LinkHandler | None = None
        """The handler with which this program receives links; None if it does not."""
        self._handling = threading.Lock()
        self._opening = Task(self)
        self._fetching = Task(self)
        self._clipboard = SecretClipboard(self, self.services.clipboard_seconds)

        self._card = OrganizationCard(self)
        self._card.change.hide()
        self._notice = Notice(self)
        self._heading = Label(self, kind=theme.Text.PAGE)
        self._text = Label(self)
        self._steps = StepList(self)
        self._bar = BusyBar(self)
        self._time = small_label(self)
        self._pasted = Field("", self)
        self._pasted.line.setMaxLength(8000)
        self._allow = Button(self.tr("&Allow"), self, kind=Kind.PRIMARY)
        self._decline = Button(self.tr("Copy the link &myself"), self)
        self._again = Button(self.tr("&Open the page again"), self, icon="refresh")
        self._copy = text_button(self.tr("&Copy the page link"), self)
        self._nothing = text_button(self.tr("&Nothing happened?"), self)
        self._paste = text_button("", self)
        self._password = text_button(self.tr("Use a &password instead"), self)
        asked = column(self._heading, self._text, self._steps, spacing=theme.ROW_GAP)
        waiting = column(self._bar, self._time, spacing=theme.ROW_GAP)
        more = column(footer(self._copy, self._nothing), footer(self._paste, self._password))
        fill(self.column, self._card, self._notice, asked, waiting, self._pasted)
        answers = column(self._allow, self._decline, spacing=theme.ROW_GAP)
        fill(self.column, answers, None, self._again, more)

        self._second = each_second(self._count_down, self)
        self._explains = once_after(_EXPLAINED_AFTER_MS, self._explain, self)
        self._allow.clicked.connect(self._on_allowed)
        self._decline.clicked.connect(lambda: self._begin(None))
        self._again.clicked.connect(self._open)
        self._copy.clicked.connect(self._copy_link)
        self._paste.clicked.connect(self._show_paste)
        self._nothing.clicked.connect(self._explain)
        self._pasted.line.textChanged.connect(self._on_pasted)
        self._pasted.line.returnPressed.connect(self._take_pasted)
        self._password.clicked.connect(self.go_back)
        QGuiApplication.clipboard().dataChanged.connect(self._look_at_clipboard)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    @property
    def can_be_recreated(self) -> bool:
        """Whether no sign-in is running, which a new page could not continue."""
        return self._sign_in is None

    def enter(self, *, organization: Organization, method: ExternalMethod, icon: QImage) -> None:
        """Start a sign-in at ``organization`` with ``method``, and end the previous one."""
        self.leave()
        self._organization, self._method = organization, method
        self.header.title.setText(
            self.tr("Sign in with {method}").format(method=method.display_name)
        )
        self._card.show_organization(organization, https_instead=False)
        self._card.show_icon(icon)
        handler = self.services.link_handler()
        if handler is None or self.services.preferences.receives_links:
            self._begin(handler)
        else:
            self._show_state(State.OPENING, self.tr("Opening your browser…"))
            self._opening.run(
                lambda _cancel: handler.takes_from_another(), self._on_seen, self._fail
            )

    def take_focus(self) -> None:
        """Focus the next button or field to use."""
        steps = self._notice.buttons if self._state is State.ENDED else []
        by_hand = self._pasted.line if not self._pasted.isHidden() else None
        shown = [*steps, *(one for one in (self._allow, self._again) if not one.isHidden())]
        (by_hand or next(iter(shown), self.header.arrow)).setFocus()

    def take_link(self, link: str) -> None:
        """Take a link that comes from the system or that the user has pasted.

        Raises:
            LinkFailure: the link is not accepted; a pending sign-in continues.
        """
        sign_in = self._pending
        try:
            result = sign_in.take_link(link)
        except LinkFailure as failure:
            if type(failure) is type(self._notice.failure):
                return  # the page says so already
            raise
        self._end_waiting()
        self._check(result)

    def leave(self) -> None:
        """Forget the sign-in, and restore the system's previous handler for links."""
        super().leave()
        if self._sign_in is not None:
            self._sign_in.forget()
        self._end_waiting()
        self._notice.clear()

    # ── Showing the state ─────────────────────────────────────────────────────────────────────

    def _show_state(self, state: State, heading: str, text: str = "") -> None:
        self._state = state
        waits = state is State.WAITING
        self._steps.setVisible(waits)
        self._text.setVisible(not waits)
        self._bar.setVisible(state in (State.OPENING, State.WAITING, State.FETCHING))
        self._time.setVisible(waits)
        for button in (self._allow, self._decline):
            button.setVisible(state is State.ASKING)
        for button in (self._again, self._copy, self._nothing):
            button.setVisible(waits)
        by_hand = waits and self._handler is None and not self._by_token
        self._paste.setVisible(waits and not by_hand)
        self._pasted.setVisible(by_hand)
        can_use_password = self._organization.login_kind is not None
        self._password.setVisible(can_use_password and state is not State.FETCHING)
        self._heading.setText(heading)
        self._text.setText(text)
        announce(self, joined(heading, text))

    @property
    def _pending(self) -> BrowserSignIn:
        if self._sign_in is None:
            raise NoSignInPending
        return self._sign_in

    @property
    def _by_token(self) -> bool:
        return self._sign_in is not None and self._sign_in.flow is Flow.DESKTOP

    # ── Opening the browser ───────────────────────────────────────────────────────────────────

    def _on_seen(self, takes_from_another: bool) -> None:
        """Ask for permission only if another program handles the links now."""
        if takes_from_another:
            self._show_state(
                State.ASKING,
                self.tr("Let the browser open Zulip Key?"),
                self.tr(
                    "Your key then appears here as soon as you have signed in. Your previous "
                    "setting is restored afterwards."
                ),
            )
            self.take_focus()
        else:
            self._begin(self.services.link_handler())

    @Slot()
    def _on_allowed(self) -> None:
        self.services.preferences.allow_links()
        self._begin(self.services.link_handler())

    def _begin(self, handler: LinkHandler | None) -> None:
        """Open the browser; its link arrives through ``handler``, or is pasted if that is None."""
        organization, method = self._organization, self._method

        def work(cancel: CancelToken) -> BrowserSignIn:
            if handler is not None:
                self._register(handler, cancel)
            start = self.services.sign_in.start_browser
            return start(organization, method, takes_token=handler is None)

        self._handler = handler
        self._show_state(State.OPENING, self.tr("Opening your browser…"))
        self._opening.run(work, self._wait, self._on_not_begun)

    def _register(self, handler: LinkHandler, cancel: CancelToken) -> None:
        with self._handling:
            if cancel.is_set:
                raise Cancelled
            handler.register(self.services.start_command())

    def _restore(self, handler: LinkHandler) -> None:
        with self._handling:
            handler.restore()

    def _on_not_begun(self, failure: Failure) -> None:
        if not isinstance(failure, LinksNotTaken):
            self._fail(failure)
            return
        self._begin(None)
        self._notice.show_failure(failure)

    def _wait(self, sign_in: BrowserSignIn) -> None:
        self.navigator.prepare_page(PageName.KEY)
        self._sign_in = sign_in
        by_token = self._by_token
        name = self.tr("Login token") if by_token else self.tr("Sign-in link")
        self._pasted.label.setText(name)
        self._pasted.line.setAccessibleName(name)
        self._pasted.set_hint(self._why_no_token())
        self._paste.setText(self.tr("Paste the &token") if by_token else self.tr("Paste the &link"))
        self._show_state(State.WAITING, self.tr("Finish signing in with your browser"))
        self._steps.show_steps(self._what_to_do())
        self.take_focus()
        self._count_down()
        self._second.start()
        self._explains.start()
        self._open()

    def _why_no_token(self) -> str:
        """Return why a link must be pasted although the browser may show a token to copy."""
        if self._by_token or not self._organization.has_desktop_flow:
            return ""
        return self.tr(
            "A login token can’t be used here, because this organization also allows passwords."
        )

    def _what_to_do(self) -> tuple[str, ...]:
        first = self.tr("Sign in on the page that opened.")
        if self._handler is not None:
            return (
                first,
                self.tr("When asked, choose “Open Zulip Key”."),
                self.tr("Your key then appears here."),
            )
        if self._by_token:
            return (
                first,
                self.tr("Press Copy on the last page within 15 seconds."),
                self.tr("Zulip Key picks it up."),
            )
        return (
            first,
            self.tr("At the end, the browser tries to open a zulip:// link. Copy that link."),
            self.tr("Paste it here."),
        )

    @Slot()
    def _open(self) -> None:
        """Open the organization's sign-in page in the browser.

        Each call uses a new local address and a new one-time pad: somebody else may have got the
        previous ones.
        """
        if self._redirect is not None:
            self._redirect.close()
            self._notice.clear()
        self._pending.renew_pad()
        self._redirect = LocalRedirect(self._start_url, self)
        self._redirect.refused.connect(self._tell_of_another)
        local = self._redirect.url
        if not local or not self.services.open_url(local):
            self._notice.show_failure(
                BrowserNotOpened(link=local), {NextStep.COPY_LINK: self._copy_link}
            )

    def _start_url(self) -> str:
        """Return the URL for the browser, or an empty string if the sign-in is over."""
        try:
            return self._pending.start_url()
        except LinkFailure:
            return ""

    @Slot(object)
    def _tell_of_another(self, refused: Refused) -> None:
        match refused:
            case Refused.OTHER_USER:
                title = self.tr("Another user of this computer asked for your sign-in page.")
                text = self.tr(
                    "They got nothing. If it was your own browser, copy the page link into it; if "
                    "not, tell your administrator."
                )
            case Refused.SECOND:
                title = self.tr("Your sign-in page was requested twice.")
                text = self.tr(
                    "The second request got nothing. If your browser doesn’t show the "
                    "organization’s page, open the page again; the first request then no "
                    "longer works."
                )
        self._notice.say(title, text, Tone.DANGER)

    # ── Waiting ───────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _count_down(self) -> None:
        seconds = math.ceil(self._pending.seconds_left)
        if seconds <= 0:
            self._fail(LinkLate())
            return
        minutes = math.ceil(seconds / 60)
        self._time.setText(self.tr("Waiting… %n minutes left", "", minutes))

    @Slot()
    def _explain(self) -> None:
        """Show why nothing may have come back; the browser does not report it."""
        if not self._notice.isHidden():
            return
        self._notice.say(
            self.tr("Nothing has come back yet."),
            self.tr(
                "If the browser shows a login or registration page, the sign-in was cancelled, or "
                "there is no active account for it here. If it shows an error, the organization’s "
                "sign-in is set up wrongly. You can open the page again, or go back."
            ),
        )

    @Slot()
    def _copy_link(self) -> None:
        try:
            self._clipboard.copy(self._pending.start_url())
        except LinkFailure as failure:
            self._fail(failure)
            return
        self._notice.say(
            self.tr("Link copied. Keep it private."),
            self.tr(
                "Paste it into the browser of your choice. The clipboard clears in %n seconds.",
                "",
                self._clipboard.seconds,
            ),
        )

    @Slot()
    def _show_paste(self) -> None:
        self._paste.hide()
        self._pasted.show()
        self._pasted.line.setFocus()

    @Slot(str)
    def _on_pasted(self, text: str) -> None:
        self._pasted.set_error("")
        if len(text.strip()) >= _TYPED_BY_NOBODY:
            self._take_pasted()

    @Slot()
    def _take_pasted(self) -> None:
        text = self._pasted.line.text()
        try:
            if self._by_token:
                self._take_token(text)
            else:
                self.take_link(text)
        except LinkFailure as failure:
            self._pasted.set_error(failures.sentences(failure))
            announce(self._pasted.line, failures.sentences(failure), urgent=True)
            self._pasted.line.selectAll()

    @Slot()
    def _look_at_clipboard(self) -> None:
        """Take a login token from the clipboard, and ignore anything else there."""
        if not (self._by_token and self._pending.is_pending):
            return
        try:
            self._take_token(QGuiApplication.clipboard().text())
        except LinkFailure as failure:
            if not isinstance(failure, TokenMalformed):
                self._fail(failure)

    def changeEvent(self, event: QEvent) -> None:
        """Look at the clipboard when the window becomes active: Wayland hides it until then."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_at_clipboard()

    # ── The key ───────────────────────────────────────────────────────────────────────────────

    def _take_token(self, text: str) -> None:
        organization, token = self._organization, self._pending.take_token(text)
        self._end_waiting()
        said = self.tr("Signing in to {organization}…").format(organization=organization.name)
        self._show_state(State.FETCHING, said)
        self._fetching.run(
            lambda cancel: self.services.sign_in.with_token(organization, token, cancel=cancel),
            self._check,
            self._fail,
        )

    def _check(self, result: KeyResult) -> None:
        """Check the key and show it only after the server has named its owner."""
        browser = self._pending
        self._notice.clear()
        self._show_state(State.FETCHING, self.tr("Checking the key…"))
        self.header.arrow.setFocus()
        self._fetching.run(
            lambda cancel: self.services.sign_in.finish_browser(browser, result, cancel=cancel),
            self.navigator.signed_in,
            lambda failure: self._on_not_checked(result, failure),
        )

    def _on_not_checked(self, result: KeyResult, failure: Failure) -> None:
        if isinstance(failure, (KeyRefused, ReplyIncomplete)):
            self._fail(failure)
            return
        self._show_state(State.ENDED, self.tr("Couldn’t check the key."))
        again, details = NextStep.TRY_AGAIN, NextStep.COPY_DETAILS
        self._notice.show_failure(
            failure, {again: lambda: self._check(result)}, offered=(again, details)
        )
        self.take_focus()

    def _fail(self, failure: Failure) -> None:
        """End the sign-in, show why it failed, and offer to start again."""
        self._end_waiting()
        self._show_state(State.ENDED, self.tr("The sign-in didn’t work."))
        again, details = NextStep.START_AGAIN, {NextStep.COPY_DETAILS} & {*failure.next_steps}
        self._notice.show_failure(failure, {again: self._start_again}, offered=(again, *details))
        self.take_focus()

    def _start_again(self) -> None:
        self.enter(**self.given)
        self.take_focus()

    def _end_waiting(self) -> None:
        """Stop everything that runs only while the page waits for the browser."""
        self._clipboard.clear()
        self._second.stop()
        self._explains.stop()
        self._pasted.line.erase()
        if self._redirect is not None:
            self._redirect.close()
            self._redirect = None
        if self._handler is not None:
            # Not a daemon thread: the program must restore the handler before it exits.
            threading.Thread(target=self._restore, args=(self._handler,)).start()
            self._handler = None
