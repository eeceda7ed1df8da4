"""The window and its pages: which is in front, and what one hands to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QSessionManager,
    QShortcut,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zulipkey.messages import words
from zulipkey.model.errors import (
    ClientKeyLocked,
    Failure,
    KeyRefused,
    LinkFailure,
    NetworkFailure,
    NextStep,
    NoSignInPending,
    TlsFailure,
)
from zulipkey.model.organization import ExternalMethod, Organization
from zulipkey.ui.desktop import Services
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.sign_in import SignInForm
from zulipkey.ui.tasks import Change, Task

if TYPE_CHECKING:
    from zulipkey.model.account import Account, KeyResult
    from zulipkey.ui.about_page import AboutPage
    from zulipkey.ui.account_list import AccountList
    from zulipkey.ui.bots_page import BotsPage
    from zulipkey.ui.browser_page import BrowserPage
    from zulipkey.ui.certificate_page import CertificatePage
    from zulipkey.ui.check_page import CheckPage
    from zulipkey.ui.key_page import KeyPage
    from zulipkey.ui.network_page import NetworkPage
    from zulipkey.ui.unlock_page import UnlockPage
    from zulipkey.zulip.client import Client

_OPENS_AT: Final = QSize(440, 560)
_SMALLEST: Final = QSize(360, 480)
_SESSION_WAITS_MS: Final = 20_000
"""How long the end of the desktop session may be held up by what is still being saved."""


class _Closing(Enum):
    NOT_ASKED = auto()
    WAITING = auto()
    """For what is being saved; then the window closes by itself."""
    AT_ONCE = auto()
    """The person waits no longer."""


class Window(QWidget):
    """One window, one column: the form, then the key."""

    painted = Signal()
    """Once, after the first paint: now there is time for what the form does not need yet."""

    key_received = Signal(object)
    """The KeyResult of a sign-in, where another program waits for it."""

    def __init__(
        self, client: Callable[[], Client], services: Services, *, shows_key: bool = True
    ) -> None:
        """Build the window with its form.

        Args:
            client: gives the client, in a worker thread; the first call may take a while.
            desktop: the system around.
            shows_key: show the key, and let the person take it along; else only tell of it.
        """
        super().__init__()
        self._shows_key = shows_key
        self._closing = _Closing.NOT_ASKED
        self._awaited: list[Change] = []
        self._focus_before: QWidget | None = None
        self._notices: list[Failure] = []
        self._client = client
        self._services = services
        self._key_page: KeyPage | None = None
        self._browser_page: BrowserPage | None = None
        self._bots_page: BotsPage | None = None
        self._check_page: CheckPage | None = None
        self._certificate_page: CertificatePage | None = None
        self._network_page: NetworkPage | None = None
        self._unlock_page: UnlockPage | None = None
        self._about_page: AboutPage | None = None
        self._accounts: AccountList | None = None
        self.form = SignInForm(client, services, self)
        self.form.signed_in.connect(self._show_key)
        self.form.certificate_wanted.connect(self._show_certificate)
        self.form.key_password_wanted.connect(self._show_unlock)
        self.form.network_wanted.connect(self._show_network)
        self.form.check_wanted.connect(self.check_files)
        self.form.about_wanted.connect(self._show_about)
        self.form.browser_chosen.connect(self._sign_in_with_browser)
        self.form.installEventFilter(self)
        self._start = QWidget(self)
        start = QVBoxLayout(self._start)
        start.setContentsMargins(0, 0, 0, 0)
        start.setSpacing(0)
        start.addWidget(self.form, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(_scrolling(self._start))
        self._message = Message(self)
        self._message.step_chosen.connect(self._take_step)
        self._checking = Task(self)

        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._pages, 1)
        box.addWidget(self._message)
        self.setAcceptDrops(True)
        self.setMinimumSize(_SMALLEST)
        self.resize(_OPENS_AT)
        self.setWindowTitle(self.tr("Zulip Key"))
        for keys in (QKeySequence.StandardKey.Quit, QKeySequence.StandardKey.Close):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.close)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.commitDataRequest.connect(
                self._finish_before_the_session_ends, Qt.ConnectionType.DirectConnection
            )
        self._show_accounts()

    def show_unexpected(self, failure: Failure) -> None:
        """Say in one line that this program has a fault; the window stays usable."""
        self._message.show_failure(failure)

    def show_notice(self, failure: Failure) -> None:
        """Say what is missing that the program can do without, beside what was said of this."""
        if self._message.failure not in self._notices:  # closed meanwhile, or something else
            self._notices = []
        self._notices.append(failure)
        said = dict.fromkeys(words.sentence(one) for one in self._notices)
        kept = (NextStep.COPY_DETAILS, NextStep.CLOSE)
        steps = tuple(one for one in failure.next_steps if one in kept) or (NextStep.CLOSE,)
        self._message.show_failure(failure, "\n".join(said), steps=steps)

    def take_focus(self) -> None:
        """Put the cursor on what is most likely wanted: an account, or the first empty field."""
        if self._accounts is not None and self._services.remembered.accounts():
            self._accounts.take_focus()
        else:
            self.form.focus_first_empty()

    # ── The remembered accounts ───────────────────────────────────────────────────────────────

    def _show_accounts(self) -> None:
        if self._accounts is None and self._services.remembered.accounts():
            from zulipkey.ui.account_list import AccountList

            self._accounts = AccountList(self._services.remembered, self)
            self._accounts.opened.connect(self._show_remembered_key)
            self._accounts.sign_in_wanted.connect(self._sign_in_again)
            self._accounts.forgotten.connect(self._forget_preferences)
            self._accounts.forgotten.connect(self.take_focus)
            layout = self._start.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(0, self._accounts)
            self._accounts.refresh()
            self._make_room()
        elif self._accounts is not None:
            self._accounts.refresh()

    def _make_room(self) -> None:
        """Be as high as the accounts and the form together, where the screen is."""
        room = max(self.screen().availableSize().height() * 9 // 10, self.height())
        wanted = max(self._start.sizeHint().height(), self.height())
        self.resize(self.width(), min(wanted, room))

    @Slot(object)
    def _forget_preferences(self, account: Account) -> None:
        """Forget how its owner signs in, unless others sign in there as well."""
        if all(one.site != account.site for one in self._services.remembered.accounts()):
            self._services.preferences.forget_site(account.site)

    @Slot(object)
    def _sign_in_again(self, account: Account) -> None:
        """Lead to the form with address and login filled in."""
        self._leave_pages()
        self._show_form()
        self.form.start_over()
        self.form.fill_in(address=account.site, login=account.email)
        self.form.focus_first_empty()

    # ── Keys ──────────────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_key(self, result: KeyResult) -> None:
        if not self._shows_key:
            self.key_received.emit(result)
            return
        self._key().show_result(result)

    @Slot(object)
    def _show_remembered_key(self, result: KeyResult) -> None:
        if not self._shows_key:
            self._check_remembered_key(result)
            return
        self._key().show_result(result, is_from_keyring=True)

    def _check_remembered_key(self, result: KeyResult) -> None:
        """Tell of a remembered key, unless the server refuses it: then its owner signs in."""

        def on_not_checked(failure: Failure) -> None:
            if not isinstance(failure, KeyRefused):
                self.key_received.emit(result)  # whoever waits for it says that it is unchecked
                return
            self._sign_in_again(result.account)
            said = words.key_no_longer_works()
            self._message.show_failure(failure, said, steps=(NextStep.CLOSE,))

        self._checking.run(
            lambda cancel: self._client().verify(result, cancel=cancel),
            self.key_received.emit,
            on_not_checked,
        )

    @Slot(object)
    def _show_bots_key(self, result: KeyResult) -> None:
        self._key().show_result(result, is_bot=True)

    def _key(self) -> KeyPage:
        """Return the page for a key, in front."""
        if self._key_page is None:
            from zulipkey.ui.key_page import KeyPage

            self._key_page = KeyPage(self._client, self._services, self)
            self._key_page.left.connect(self._leave_key)
            self._key_page.bots_wanted.connect(self._show_bots)
            self._key_page.sign_in_wanted.connect(self._sign_in_again)
            self._key_page.forgotten.connect(self._forget_preferences)
            self._key_page.account_shown.connect(self._show_organization_in_title)
            self._key_page.told_later.connect(self._message.say)
            self._pages.addWidget(_scrolling(self._key_page))
        self._show_page(self._key_page)
        return self._key_page

    @Slot(object)
    def _show_organization_in_title(self, account: Account) -> None:
        self.setWindowTitle(
            self.tr("Zulip Key – {organization}").format(organization=account.organization)
        )

    @Slot()
    def _leave_key(self) -> None:
        owner = self._bots_page.owner if self._bots_page is not None else None
        if owner is None:
            self._leave_pages()
            self._show_form()
            self.form.start_over()
            self.take_focus()
        elif self._key_page is not None:
            self._key_page.leave()
            self._show_bots(owner)

    def _leave_pages(self) -> None:
        for page in (
            self._key_page,
            self._bots_page,
            self._check_page,
            self._network_page,
            self._unlock_page,
            self._about_page,
        ):
            if page is not None:
                page.leave()

    @Slot(object)
    def _show_bots(self, owner: KeyResult) -> None:
        if self._bots_page is None:
            from zulipkey.ui.bots_page import BotsPage

            self._bots_page = BotsPage(self._client, self)
            self._bots_page.chosen.connect(self._show_bots_key)
            self._bots_page.left.connect(self._leave_bots)
            self._bots_page.sign_in_wanted.connect(self._sign_in_again)
            self._bots_page.told_later.connect(self._message.say)
            self._pages.addWidget(_scrolling(self._bots_page))
        self._show_page(self._bots_page)
        self._bots_page.start(owner)

    @Slot(object)
    def _leave_bots(self, owner: KeyResult) -> None:
        if self._bots_page is not None:
            self._bots_page.leave()
        self._show_key(owner)

    @Slot()
    def _show_form(self) -> None:
        self._show_accounts()
        self._show_page(self.form)
        self.setWindowTitle(self.tr("Zulip Key"))
        self.form.focus_first_empty()

    def _show_page(self, page: QWidget) -> None:
        self._message.clear()
        if page is not self.form:  # what comes late must not change the page that is in front
            self.form.cancel()
            if self._accounts is not None:
                self._accounts.leave()
        for place in range(self._pages.count()):
            area = self._pages.widget(place)
            if area is not None and area.isAncestorOf(page):
                self._pages.setCurrentIndex(place)

    # ── The network ───────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_network(self, failure: NetworkFailure) -> None:
        if self._network_page is None:
            from zulipkey.ui.network_page import NetworkPage

            self._network_page = NetworkPage(self._services.network, self)
            self._network_page.left.connect(self._leave_to_form)
            self._network_page.applied.connect(self._try_network)
            self._network_page.told_later.connect(self._message.say)
            self._pages.addWidget(_scrolling(self._network_page))
        self._show_page(self._network_page)
        self._network_page.start(failure)

    @Slot(object)
    def _show_unlock(self, failure: ClientKeyLocked) -> None:
        if self._unlock_page is None:
            from zulipkey.ui.unlock_page import UnlockPage

            self._unlock_page = UnlockPage(self._client, self)
            self._unlock_page.left.connect(self._leave_to_form)
            self._unlock_page.unlocked.connect(self._try_network)
            self._pages.addWidget(_scrolling(self._unlock_page))
        self._show_page(self._unlock_page)
        self._unlock_page.start(failure)

    @Slot()
    def _leave_to_form(self) -> None:
        self._leave_pages()
        self._show_form()

    @Slot()
    def _try_network(self) -> None:
        self._show_form()
        self.form.try_again()

    # ── About ─────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _show_about(self) -> None:
        if self._about_page is None:
            from zulipkey.ui.about_page import AboutPage

            self._about_page = AboutPage(self)
            self._about_page.left.connect(self._leave_to_form)
            self._pages.addWidget(_scrolling(self._about_page))
        self._show_page(self._about_page)
        self._about_page.start()

    # ── Certificates ──────────────────────────────────────────────────────────────────────────

    @Slot(object)
    def _show_certificate(self, failure: TlsFailure) -> None:
        if self._certificate_page is None:
            from zulipkey.ui.certificate_page import CertificatePage

            folder = self._services.certificates_folder
            self._certificate_page = CertificatePage(folder, self)
            self._certificate_page.left.connect(self._show_form)
            self._certificate_page.trusted.connect(self._trust_certificate)
            self._certificate_page.ca_file_wanted.connect(self._use_ca_file)
            self._pages.addWidget(_scrolling(self._certificate_page))
        self._show_page(self._certificate_page)
        self._certificate_page.show_failure(failure)

    @Slot(str)
    def _trust_certificate(self, path: str) -> None:
        self._show_form()
        self.form.trust(ca_file=path)

    @Slot()
    def _use_ca_file(self) -> None:
        self._show_form()
        self.form.ask_for_ca_file()

    # ── Files ─────────────────────────────────────────────────────────────────────────────────

    @Slot()
    def check_files(self, paths: Iterable[Path] = ()) -> None:
        """Check these zuliprc files; without any, those in the usual places."""
        if self._check_page is None:
            from zulipkey.ui.check_page import CheckPage

            self._check_page = CheckPage(self._client, self)
            self._check_page.left.connect(self._leave_check)
            self._check_page.sign_in_wanted.connect(self._sign_in_again)
            self._check_page.told_later.connect(self._message.say)
            self._pages.addWidget(_scrolling(self._check_page))
        self._show_page(self._check_page)
        self._check_page.start(paths)

    @Slot()
    def _leave_check(self) -> None:
        self._leave_pages()
        self._show_form()
        self.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self._may_check and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the files that were dropped here."""
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.check_files(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    @property
    def _may_check(self) -> bool:
        """Whether no key and no sign-in under way would be lost by it."""
        return self.form.isVisible() or (
            self._check_page is not None and self._check_page.isVisible()
        )

    # ── The browser ───────────────────────────────────────────────────────────────────────────

    @Slot(object, object)
    def _sign_in_with_browser(self, organization: Organization, method: ExternalMethod) -> None:
        if self._browser_page is None:
            from zulipkey.ui.browser_page import BrowserPage

            self._browser_page = BrowserPage(self._client, self._services, self)
            self._browser_page.signed_in.connect(self._on_browser_signed_in)
            self._browser_page.left.connect(self._show_form)
            self._pages.addWidget(_scrolling(self._browser_page))
        self._show_page(self._browser_page)
        self._browser_page.start(organization, method)

    @Slot(object)
    def _on_browser_signed_in(self, result: KeyResult) -> None:
        self.come_to_front()
        self._show_key(result)

    def take_link(self, link: str) -> None:
        """Take a zulip: link that the system has handed to this program, or say why not."""
        from zulipkey.zulip.browser import parse_link

        self.come_to_front()
        waiting = self._browser_page
        try:
            if waiting is None:
                parse_link(link)
                raise NoSignInPending
            waiting.take_link(link)
        except LinkFailure as failure:
            if waiting is not None and waiting.isVisible():
                waiting.show_link_failure(failure)
            elif type(failure) is not type(self._message.failure):
                self._message.show_failure(failure, steps=(NextStep.CLOSE,))

    def come_to_front(self) -> None:
        """Show this window before others, as far as the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.isActiveWindow():
            QApplication.alert(self)

    @Slot(object, object)
    def _take_step(self, step: NextStep, failure: Failure) -> None:
        if step is NextStep.COPY_DETAILS:
            QGuiApplication.clipboard().setText(words.details(failure))
        self._message.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the form was first painted; the window itself is all covered by its pages."""
        if watched is self.form and event.type() == QEvent.Type.Paint:
            self.form.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Hide the key when the person turns to another window."""
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self._key_page is not None
            and not self.isActiveWindow()
        ):
            self._key_page.hide_key()

    # ── Closing ───────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being saved; then end every request, and clear the clipboard."""
        if self._closing is not _Closing.AT_ONCE:
            changes = self._changes_under_way()
            if changes:
                self._wait_for(changes)
                event.ignore()
                return
            if self._closing is _Closing.WAITING and self._has_unkept_key():
                self._stay_open()
                event.ignore()
                return
        self.setUpdatesEnabled(False)  # a repaint still queued would find no window to paint
        self.form.stop()
        self._checking.cancel()
        if self._browser_page is not None:
            self._browser_page.stop()
        if self._accounts is not None:
            self._accounts.leave()
        self._leave_pages()
        super().closeEvent(event)

    def _changes_under_way(self) -> list[Change]:
        return [change for change in self.findChildren(Change) if change.is_running]

    def _has_unkept_key(self) -> bool:
        return self._key_page is not None and self._key_page.has_unkept_key

    def _wait_for(self, changes: list[Change]) -> None:
        for change in changes:
            if change not in self._awaited:
                self._awaited.append(change)
                change.ended.connect(self._on_change_ended)
        if self._closing is not _Closing.WAITING:
            self._closing = _Closing.WAITING
            self._focus_before = QApplication.focusWidget()
            self._pages.setEnabled(False)
        if self._message.text == self._says_it_waits:
            return
        self._message.say(self._says_it_waits, Tone.NOTE)
        at_once = self._message.add_button(self.tr("Close without waiting"))
        at_once.clicked.connect(self._close_at_once)
        at_once.setFocus()

    @property
    def _says_it_waits(self) -> str:
        return self.tr("Saving… The window then closes by itself.")

    @Slot(bool)
    def _on_change_ended(self, succeeded: bool) -> None:
        if self._closing is not _Closing.WAITING:
            return
        if succeeded:
            self.close()
        else:  # its page says why
            self._stay_open()

    def _stay_open(self) -> None:
        self._closing = _Closing.NOT_ASKED
        self._pages.setEnabled(True)
        if self._message.text == self._says_it_waits:  # else it says what has failed
            self._message.clear()
        with suppress(RuntimeError):  # a button of a message that has changed meanwhile
            if self._focus_before is not None:
                self._focus_before.setFocus()
        self.come_to_front()

    @Slot()
    def _close_at_once(self) -> None:
        self._closing = _Closing.AT_ONCE
        self.close()

    @Slot(QSessionManager)
    def _finish_before_the_session_ends(self, manager: QSessionManager) -> None:
        """Let the session end only after what is being saved: this program may be killed then."""
        if not self._changes_under_way():
            return
        waiting = QEventLoop()
        deadline = QDeadlineTimer(_SESSION_WAITS_MS)
        QTimer.singleShot(_SESSION_WAITS_MS, waiting, waiting.quit)
        for change in self.findChildren(Change):
            change.ended.connect(waiting.quit)
        while self._changes_under_way() and not deadline.hasExpired():
            waiting.exec()
        if self._changes_under_way() or self._has_unkept_key():
            manager.cancel()


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
