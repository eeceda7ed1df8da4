"""The main window: navigation between pages, links and files from outside, and closing.

``show_page`` opens a page above the one in front, ``back`` closes it and hands an outcome to the
page below, ``start_over`` closes all pages and opens the first one. Running changes (to files,
keys, accounts) end before the window closes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QSessionManager,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from zulipkey.messages import translation
from zulipkey.model.errors import (
    BrowserNotOpened,
    Failure,
    KeyRefused,
    LinkFailure,
    LinkUsed,
    NextStep,
    NoSignInPending,
)
from zulipkey.ui import theme
from zulipkey.ui.closing import Closing
from zulipkey.ui.page_stack import PageStack
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.services import Services
from zulipkey.ui.tasks import Task
from zulipkey.ui.widgets.button import is_held, note_release
from zulipkey.ui.widgets.flow import column
from zulipkey.ui.widgets.later import in_pieces, soon
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.scrolling import scrolling

if TYPE_CHECKING:
    from zulipkey.model.account import Account, ApiKey, KeyResult
    from zulipkey.ui.widgets.button import Button
    from zulipkey.ui.widgets.drop_frame import DropFrame

HELP_LINK: Final = "https://zulip.com/api/api-keys"


class Window(QMainWindow):
    """The main window, with one column and one task on each page."""

    painted = Signal()
    """Emitted once, after the first paint, to start work that the first page does not need."""

    key_received = Signal(object)
    """Emitted with the KeyResult of a sign-in if another program waits for the key."""

    def __init__(self, services: Services, *, shows_key: bool = True) -> None:
        """Build the window with its first page.

        Args:
            services: the client and the other services.
            shows_key: show keys, and let the user copy and save them; else only emit
                ``key_received``.
        """
        super().__init__()
        self.services = services
        self.shows_key: Final = shows_key
        """Whether keys are shown here; if not, another program waits for a key."""
        self._missing: list[Failure] = []
        self._link_taken = 0
        """The hash of the last link that was taken; the link itself is a secret."""
        self._verification = Task(self)
        self._stay_button: Button | None = None
        """The button "Stay and save" of the question about an unsaved key."""
        self._pages = PageStack(self._make, self)
        central = QWidget(self)
        self._whole = column(of=central)
        self._whole.addWidget(self._pages, 1)
        self.setCentralWidget(scrolling(central, self))
        self.setAcceptDrops(True)
        self.setMinimumSize(theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT)
        em = self.fontMetrics().horizontalAdvance("m")
        self.resize(max(theme.OPENS_AT_WIDTH, 36 * em), theme.OPENS_AT_HEIGHT)
        self.painted.connect(self._make_ready)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.commitDataRequest.connect(
                self._finish_before_the_session_ends, Qt.ConnectionType.DirectConnection
            )
        self._pages.push(self._first_page(), {})
        self._pages.show_front()
        self.setWindowTitle(self.page.window_title())
        self.page.installEventFilter(self)

    @cached_property
    def _notice(self) -> Notice:
        notice = Notice(self)
        self._whole.addWidget(notice)
        return notice

    @cached_property
    def _closing(self) -> Closing:
        return Closing(self, self._pages, self._notice)

    @Slot()
    def _make_ready(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut  # slow to import: many enums

        _ = self._closing  # create it now, so that the page of a key appears faster
        for keys in ("Ctrl+Q", "Ctrl+W"):  # Qt has no standard key for Quit on Windows
            QShortcut(QKeySequence(keys), self).activated.connect(self.close)
        QShortcut(QKeySequence("F10"), self).activated.connect(self._open_menu)

    @Slot()
    def _open_menu(self) -> None:
        self.page.header.more.click()

    # ── The stack of pages ────────────────────────────────────────────────────────────────────

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._pages.front

    def show_page(self, name: PageName, **given: Any) -> None:
        """Open a page above the one in front; ``given`` are the arguments for its ``enter``."""
        self._notice.clear()
        self._verification.cancel()  # the user wants another account, or none
        self.page.pause()
        self.page.last_focused = self.page.focusWidget()
        self._pages.push(name, given)
        self._enter_page()

    def prepare_page(self, name: PageName) -> None:
        """Create a page in advance that may be opened after the running request."""
        if self.shows_key:
            in_pieces(self._pages.make_ahead(name, self.page), self._pages)

    def retranslate(self) -> None:
        """Replace the page in front if its language is not the current one.

        The pages below are replaced when they are in front again. Entered text is kept. A page is
        not replaced while it has a state that a new page cannot take over, or runs a change.
        """
        page = self.page
        if page.language == translation.language() or not page.can_be_recreated or page.is_changing:
            return
        self._pages.recreate_front()
        self.setWindowTitle(self.page.window_title())

    def back(self, outcome: object = None) -> None:
        """Close the page in front, and pass ``outcome`` to ``resume`` of the page below."""
        if self._asks_about_key([self.page], lambda: self.back(outcome)):
            return
        self._notice.clear()
        if not self.page.has_page_below:
            return
        closed = self.page.name
        self._pages.pop()
        leads_to_first = closed is PageName.KEY and not self.page.has_page_below
        if leads_to_first and self.page.name is not self._first_page():
            self.start_over()  # the page has remembered or forgotten an account
            return
        self.retranslate()
        self.setWindowTitle(self.page.window_title())
        self.page.return_focus()
        self.page.resume(outcome)

    def start_over(self, name: PageName | None = None, **given: Any) -> None:
        """Close all pages, open the first page, and above it the page ``name`` if it is another."""
        if self._asks_about_key(self._pages.open, lambda: self.start_over(name, **given)):
            return
        self._notice.clear()
        self._verification.cancel()
        first = self._first_page()
        self._pages.start_over(first, given if name is first else {})
        self._enter_page()
        if name is not None and name is not first:
            self.show_page(name, **given)

    def signed_in(self, result: KeyResult, *, is_remembered: bool = False) -> None:
        """Pass the key to the page that waits for it, or show it above the first page.

        If ``shows_key`` is False, emit ``key_received`` instead of showing the key.
        """
        self._closing.wait_no_longer()
        waiting = [page for page in self._pages.open if page.waits_for_key]
        if waiting:
            self._notice.clear()
            self._pages.pop_to(waiting[-1])
            self.setWindowTitle(self.page.window_title())
            self.come_to_front()
            self.page.take_key(result)
            return
        if not self.shows_key:
            if is_remembered:
                self._check_remembered_key(result)
            else:
                self.key_received.emit(result)
            return
        self.come_to_front()
        self._pages.pop_to(self._pages.open[0])
        self.page.forget_password()
        self.show_page(PageName.KEY, result=result, is_remembered=is_remembered)

    def _check_remembered_key(self, result: KeyResult) -> None:
        """Emit ``key_received`` with a remembered key, or sign in again if the key is refused."""
        from zulipkey.messages import failures

        def on_not_checked(failure: Failure) -> None:
            if not isinstance(failure, KeyRefused):
                self.key_received.emit(result)  # the receiver says that the key is not checked
                return
            self.sign_in_again(result.account)
            said = failures.key_no_longer_works()
            self._notice.show_failure(failure, said=said, offered=(NextStep.CLOSE,))

        self._verification.run(
            lambda cancel: self.services.sign_in.verify(result, cancel=cancel),
            self.key_received.emit,
            on_not_checked,
        )

    def sign_in_again(self, account: Account) -> None:
        """Open the sign-in page with the account's address and login filled in."""
        self.start_over(PageName.SIGN_IN, address=account.site, login=account.email)

    def open_help(self) -> None:
        """Open the documentation about API keys in the browser."""
        if not self.services.open_url(HELP_LINK):
            self._notice.show_failure(BrowserNotOpened(link=HELP_LINK))

    def show_outcome(self, title: str, text: str, tone: theme.Tone) -> None:
        """Show, on any page, the outcome of a change whose page is not in front."""
        self._notice.say(title, text, tone)
        if tone is not theme.Tone.OK:  # the user has to read it
            self._closing.wait_no_longer()

    def _first_page(self) -> PageName:
        return PageName.ACCOUNTS if self.services.remembered.accounts() else PageName.SIGN_IN

    def _go_back_to(self, page: Page) -> None:
        """Close all pages above ``page``, which may have something to show."""
        if page in self._pages.open and page is not self.page:
            self._pages.pop_to(page)
            self._turn_to_page()

    def _enter_page(self) -> None:
        self.page.enter(**self.page.given)  # before it is visible, to lay it out only once
        self._pages.show_front()
        self._turn_to_page()

    def _turn_to_page(self) -> None:
        self.setWindowTitle(self.page.window_title())
        self.page.take_focus()

    def _make(self, name: PageName) -> Page:
        module, _, kind = name.value.partition(":")
        page: Page = getattr(import_module(f"zulipkey.ui.pages.{module}"), kind)(self)
        page.name = name
        self._fill_menu(page)
        return page

    def _fill_menu(self, page: Page) -> None:
        """Append the entries of every page to those that this page has in its ⋮ menu."""
        if page.menu.actions():
            page.menu.addSeparator()
        entries = (
            (self.tr("&Settings"), PageName.SETTINGS),
            (self.tr("Check a &zuliprc file"), PageName.CHECK),
            (self.tr("A&bout"), PageName.ABOUT),
        )
        for text, name in entries:
            action: QAction = page.menu.addAction(text)
            action.setEnabled(page.name is not name)
            action.triggered.connect(lambda _=False, one=name: self.show_page(one))
        page.menu.addAction(self.tr("&Help")).triggered.connect(self.open_help)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On Escape, cancel the current operation, or go back if there is none."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif is_held(event):
            event.accept()
        elif self._closing.is_waiting:
            self._closing.stay_open()
        elif self._asks:
            self._stay_with_key()
        elif not self.page.escape():
            self.back()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note the release of a key that no widget has handled."""
        note_release(event)
        super().keyReleaseEvent(event)

    # ── An unsaved key ────────────────────────────────────────────────────────────────────────

    def _asks_about_key(self, closing: Iterable[Page], go: Callable[[], object]) -> bool:
        """Ask the user before a new, unsaved key is lost.

        Args:
            closing: the pages to close.
            go: closes them; called if the user agrees.

        Returns:
            Whether one of the pages has an unsaved key, so that the caller must not close it.
        """
        page = next((one for one in closing if one.unsaved_key), None)
        if page is None:
            return False

        def leave() -> None:
            page.unsaved_key = None
            go()

        self._notice.say(
            self.tr("The new key is not saved."),
            self.tr("The old key no longer works. To get the new one later, sign in again."),
            theme.Tone.WARNING,
        )
        self._stay_button = self._notice.add_button(self.tr("Stay and save"), self._stay_with_key)
        self._stay_button.setFocus()
        self._notice.add_button(self.tr("Leave without saving"), leave)
        return True

    @property
    def _asks(self) -> bool:
        """Whether the notice shows this question."""
        return self._stay_button in self._notice.buttons

    def _stay_with_key(self) -> None:
        self._notice.clear()
        for page in [one for one in self._pages.open if one.unsaved_key]:
            self._go_back_to(page)
            page.take_focus()

    def on_key_kept(self, key: ApiKey) -> None:
        """Note that a key was saved in a file or the password manager, and stop asking about it."""
        for page in self._pages.open:
            if page.unsaved_key == key:
                page.unsaved_key = None
        if self._asks and not any(page.unsaved_key for page in self._pages.open):
            self._notice.clear()

    # ── For the program ───────────────────────────────────────────────────────────────────────

    def take_focus(self) -> None:
        """Focus the widget that the user most likely needs next."""
        self.page.take_focus()

    def show_unexpected(self, failure: Failure) -> None:
        """Report a bug of this program in the notice; the window stays usable."""
        self._notice.show_failure(failure, offered=(*failure.next_steps, NextStep.CLOSE))

    def show_notice(self, failure: Failure) -> None:
        """Report that something optional does not work, together with earlier such reports."""
        from zulipkey.messages import failures

        if self._notice.failure not in self._missing:  # the notice was closed or replaced
            self._missing = []
        self._missing.append(failure)
        first, *others = dict.fromkeys(failures.message(one) for one in self._missing)
        rest = (first.text, *(one.line for one in others))
        said = failures.Message(first.title, "\n".join(filter(None, rest)))
        kept = (NextStep.COPY_DETAILS, NextStep.CLOSE)
        offered = tuple(one for one in failure.next_steps if one in kept) or (NextStep.CLOSE,)
        self._notice.show_failure(failure, said=said, offered=offered)

    def fill_in(self, *, address: str = "", login: str = "") -> None:
        """Open the sign-in page with an address and a login, unless a sign-in is in progress."""
        page = self.page
        if not page.fill_in(address=address, login=login) and not page.has_page_below:
            self.show_page(PageName.SIGN_IN, address=address, login=login)
        self.take_focus()

    def check_files(self, paths: Iterable[Path]) -> None:
        """Check zuliprc files on the check page, and keep the pages below it."""
        if self._asks_about_key(self._pages.open, lambda: self.check_files(paths)):
            return
        while self.page.has_page_below and self.page.name is not PageName.CHECK:
            self._pages.pop()
        if self.page.name is not PageName.CHECK:
            self.show_page(PageName.CHECK, paths=tuple(paths))
            return
        self._notice.clear()
        self.page.given = {"paths": tuple(paths)}
        self._enter_page()

    def take_link(self, link: str) -> None:
        """Pass a zulip: link from the system to the page that waits for it, or show why not."""
        from zulipkey.zulip.browser import parse_link

        self.come_to_front()
        waiting = [page for page in self._pages.open if page.waits_for_link]
        try:
            if not waiting:
                parse_link(link)
                raise LinkUsed if hash(link) == self._link_taken else NoSignInPending
            waiting[-1].take_link(link)
            self._closing.wait_no_longer()  # the user has continued in the browser
            self._link_taken = hash(link)
            self._go_back_to(waiting[-1])
        except LinkFailure as failure:
            if type(failure) is not type(self._notice.failure):  # report repeated links only once
                self._notice.show_failure(failure, offered=(NextStep.CLOSE,))

    def open_again(self) -> None:
        """Show this window after another start of the program, even if it was about to close."""
        self._closing.wait_no_longer()
        self.come_to_front()

    def come_to_front(self) -> None:
        """Bring this window to the front if the desktop allows it, else ask for attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.isActiveWindow():
            QApplication.alert(self)

    # ── Dropped files ─────────────────────────────────────────────────────────────────────────

    @cached_property
    def _drop_frame(self) -> DropFrame:
        from zulipkey.ui.widgets.drop_frame import DropFrame

        return DropFrame(self)

    @property
    def _takes_files(self) -> bool:
        return self.page.takes_files and not self._closing.is_waiting

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files unless a key or a running sign-in would be lost."""
        if self._takes_files and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._drop_frame.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Hide the frame that shows where to drop files."""
        super().dragLeaveEvent(event)
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the dropped files."""
        self._drop_frame.hide()
        if not self._takes_files:  # for example, a key has arrived during the drag
            return
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.check_files(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    # ── Events ────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit ``painted`` when the first page was painted; it covers the window itself."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            soon(self, self._tell_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
        soon(self, lambda: in_pieces(self.page.prepare(), self.page))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font, and tell the page when the window is entered or left."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            theme.tell_followers()
        elif event.type() is QEvent.Type.ActivationChange:
            page = self.page
            (page.on_window_entered if self.isActiveWindow() else page.on_window_left)()

    # ── Closing ───────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for running changes; then cancel all requests and clear the clipboard."""
        if not self._closing.may_close():
            event.ignore()
            return
        if not self._closing.is_at_once and any(page.unsaved_key for page in self._pages.open):
            self._closing.stay_open()
            self._asks_about_key(self._pages.open, self.close)
            event.ignore()
            return
        self.setUpdatesEnabled(False)  # a queued repaint would find no window to paint
        self._verification.cancel()
        for page in reversed(self._pages.open):
            page.leave()
        super().closeEvent(event)

    @Slot(QSessionManager)
    def _finish_before_the_session_ends(self, manager: QSessionManager) -> None:
        """Hold up the end of the session until changes have ended: it may kill this program."""
        if not self._closing.finish() or self._asks_about_key(self._pages.open, self.close):
            manager.cancel()
