"""The window: how one page leads to another, what comes from outside, and how it closes.

``show_page`` opens a page above the one in front, ``back`` closes it and hands an outcome to the
one below, ``start_over`` closes all but the first. What is being changed (files, keys, accounts) is
carried out to its end before the window closes.
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
    """One window, one column, one thing to do on each page."""

    painted = Signal()
    """Once, after the first paint: now there is time for what the first page does not need yet."""

    key_received = Signal(object)
    """The KeyResult of a sign-in, where another program waits for it."""

    def __init__(self, services: Services, *, shows_key: bool = True) -> None:
        """Build the window with its first page.

        Args:
            services: the system around, and the client.
            shows_key: show the key, and let the person take it along; else only tell of it.
        """
        super().__init__()
        self.services = services
        self.shows_key: Final = shows_key
        """Whether keys are shown and taken along here; else another program waits for one."""
        self._missing: list[Failure] = []
        self._link_taken = 0
        """The hash of the last one, not the link itself."""
        self._checking = Task(self)
        self._stay: Button | None = None
        """What answers the question about a key that was saved nowhere."""
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
        self._pages.turn()
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
        from PySide6.QtGui import QKeySequence, QShortcut  # many enums

        _ = self._closing  # made now, or the page of a key would wait for it
        for keys in ("Ctrl+Q", "Ctrl+W"):  # Qt knows no key for Quit on Windows
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
        """Open a page above this one; ``given`` goes to its ``enter``."""
        self._notice.clear()
        self._checking.cancel()  # another account is wanted, or none
        self.page.pause()
        self.page.left_at = self.page.focusWidget()
        self._pages.push(name, given)
        self._enter_page()

    def prepare_page(self, name: PageName) -> None:
        """Make a page ahead that will perhaps be opened, while a server is asked."""
        if self.shows_key:
            in_pieces(self._pages.make_ahead(name, self.page), self._pages)

    def make_anew(self) -> None:
        """Make the open pages anew that speak another language than is spoken now.

        The one in front at once, those below when they are in front again; what was typed there
        stays. A page that holds what cannot be made again stays as it is until it has done.
        """
        page = self.page
        if page.language == translation.language() or not page.can_be_made_anew or page.is_changing:
            return
        self._pages.make_front_anew()
        self.setWindowTitle(self.page.window_title())

    def back(self, outcome: object = None) -> None:
        """Close the page in front; the one below gets ``outcome`` in ``resume``."""
        if self._asks_about_key([self.page], lambda: self.back(outcome)):
            return
        self._notice.clear()
        if not self.page.has_page_below:
            return
        closed = self.page.name
        self._pages.pop()
        leads_to_first = closed is PageName.KEY and not self.page.has_page_below
        if leads_to_first and self.page.name is not self._first_page():
            self.start_over()  # what was remembered on that page, or forgotten, changes where to go
            return
        self.make_anew()
        self.setWindowTitle(self.page.window_title())
        self.page.return_focus()
        self.page.resume(outcome)

    def start_over(self, name: PageName | None = None, **given: Any) -> None:
        """Close all pages, and open the first one, then perhaps another above it."""
        if self._asks_about_key(self._pages.open, lambda: self.start_over(name, **given)):
            return
        self._notice.clear()
        self._checking.cancel()
        first = self._first_page()
        self._pages.start_over(first, given if name is first else {})
        self._enter_page()
        if name is not None and name is not first:
            self.show_page(name, **given)

    def signed_in(self, result: KeyResult, *, is_remembered: bool = False) -> None:
        """Hand the key to the page that waits for it, else show it above the first page."""
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
        """Tell of a remembered key, unless the server refuses it: then its owner signs in."""
        from zulipkey.messages import failures

        def on_not_checked(failure: Failure) -> None:
            if not isinstance(failure, KeyRefused):
                self.key_received.emit(result)  # whoever waits for it says that it is unchecked
                return
            self.sign_in_again(result.account)
            said = failures.key_no_longer_works()
            self._notice.show_failure(failure, said=said, offered=(NextStep.CLOSE,))

        self._checking.run(
            lambda cancel: self.services.sign_in.verify(result, cancel=cancel),
            self.key_received.emit,
            on_not_checked,
        )

    def sign_in_again(self, account: Account) -> None:
        """Open the sign-in with an account's address and login filled in."""
        self.start_over(PageName.SIGN_IN, address=account.site, login=account.email)

    def open_help(self) -> None:
        """Open what explains API keys, in the browser."""
        if not self.services.open_url(HELP_LINK):
            self._notice.show_failure(BrowserNotOpened(link=HELP_LINK))

    def tell(self, title: str, text: str, tone: theme.Tone) -> None:
        """Say, whatever page is in front, what became of something that was left before."""
        self._notice.say(title, text, tone)
        if tone is not theme.Tone.OK:  # it is to be read
            self._closing.wait_no_longer()

    def _first_page(self) -> PageName:
        return PageName.ACCOUNTS if self.services.remembered.accounts() else PageName.SIGN_IN

    def _go_back_to(self, page: Page) -> None:
        """Close what is above a page that goes on now: it may have something to say."""
        if page in self._pages.open and page is not self.page:
            self._pages.pop_to(page)
            self._turn_to_page()

    def _enter_page(self) -> None:
        self.page.enter(**self.page.given)  # before it is seen: what it shows is placed once
        self._pages.turn()
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
        """Put behind what the page itself offers in ⋮ what every page does."""
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
        """Cancel what is under way with Escape, else go back."""
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
        """Note that a key was let go, which no widget takes for its own."""
        note_release(event)
        super().keyReleaseEvent(event)

    # ── A key that is nowhere else ────────────────────────────────────────────────────────────

    def _asks_about_key(self, closing: Iterable[Page], go: Callable[[], object]) -> bool:
        """Ask before a new key is lost that was saved nowhere.

        Args:
            closing: the pages that would be closed.
            go: closes them, once the person has said so.

        Returns:
            Whether there is such a key, so that nothing is to be closed now.
        """
        page = next((one for one in closing if one.unkept), None)
        if page is None:
            return False

        def leave() -> None:
            page.unkept = None
            go()

        self._notice.say(
            self.tr("The new key is not saved."),
            self.tr("The old key no longer works. To get the new one later, sign in again."),
            theme.Tone.WARNING,
        )
        self._stay = self._notice.add_button(self.tr("Stay and save"), self._stay_with_key)
        self._stay.setFocus()
        self._notice.add_button(self.tr("Leave without saving"), leave)
        return True

    @property
    def _asks(self) -> bool:
        """Whether that question stands in the notice."""
        return self._stay in self._notice.buttons

    def _stay_with_key(self) -> None:
        self._notice.clear()
        for page in [one for one in self._pages.open if one.unkept]:
            self._go_back_to(page)
            page.take_focus()

    def on_key_kept(self, key: ApiKey) -> None:
        """Ask no more about a key that is in a file, or in the password manager, now."""
        for page in self._pages.open:
            if page.unkept == key:
                page.unkept = None
        if self._asks and not any(page.unkept for page in self._pages.open):
            self._notice.clear()

    # ── For the program ───────────────────────────────────────────────────────────────────────

    def take_focus(self) -> None:
        """Put the focus on what is most likely wanted."""
        self.page.take_focus()

    def show_unexpected(self, failure: Failure) -> None:
        """Say in one line that this program has a fault; the window stays usable."""
        self._notice.show_failure(failure, offered=(*failure.next_steps, NextStep.CLOSE))

    def show_notice(self, failure: Failure) -> None:
        """Say what is missing that the program can do without, beside what was said of this."""
        from zulipkey.messages import failures

        if self._notice.failure not in self._missing:  # closed meanwhile, or something else
            self._missing = []
        self._missing.append(failure)
        first, *others = dict.fromkeys(failures.message(one) for one in self._missing)
        rest = (first.text, *(one.line for one in others))
        said = failures.Message(first.title, "\n".join(filter(None, rest)))
        kept = (NextStep.COPY_DETAILS, NextStep.CLOSE)
        offered = tuple(one for one in failure.next_steps if one in kept) or (NextStep.CLOSE,)
        self._notice.show_failure(failure, said=said, offered=offered)

    def fill_in(self, *, address: str = "", login: str = "") -> None:
        """Open the sign-in with an address and a login; no sign-in under way is disturbed."""
        page = self.page
        if not page.fill_in(address=address, login=login) and not page.has_page_below:
            self.show_page(PageName.SIGN_IN, address=address, login=login)
        self.take_focus()

    def check_files(self, paths: Iterable[Path]) -> None:
        """Check these zuliprc files; what is below the page for that stays."""
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
        """Take a zulip: link that the system has handed to this program, or say why not."""
        from zulipkey.zulip.browser import parse_link

        self.come_to_front()
        waiting = [page for page in self._pages.open if page.waits_for_link]
        try:
            if not waiting:
                parse_link(link)
                raise LinkUsed if hash(link) == self._link_taken else NoSignInPending
            waiting[-1].take_link(link)
            self._closing.wait_no_longer()  # the person has gone on, in the browser
            self._link_taken = hash(link)
            self._go_back_to(waiting[-1])
        except LinkFailure as failure:
            if type(failure) is not type(self._notice.failure):  # a flood of them is said once
                self._notice.show_failure(failure, offered=(NextStep.CLOSE,))

    def open_again(self) -> None:
        """Show this window to whoever has started the program again, also if it was to close."""
        self._closing.wait_no_longer()
        self.come_to_front()

    def come_to_front(self) -> None:
        """Show this window before others, as far as the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.isActiveWindow():
            QApplication.alert(self)

    # ── Files that are dropped ────────────────────────────────────────────────────────────────

    @cached_property
    def _drop_frame(self) -> DropFrame:
        from zulipkey.ui.widgets.drop_frame import DropFrame

        return DropFrame(self)

    @property
    def _takes_files(self) -> bool:
        return self.page.takes_files and not self._closing.is_waiting

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files where no key and no sign-in under way would be lost by it."""
        if self._takes_files and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._drop_frame.cover(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no more that files can be dropped here."""
        super().dragLeaveEvent(event)
        self._drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check the files that were dropped here."""
        self._drop_frame.hide()
        if not self._takes_files:  # a key has come while the files were above the window
            return
        urls = event.mimeData().urls()
        event.acceptProposedAction()
        self.check_files(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    # ── Events ────────────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the first page was painted; the window itself is all covered by it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            soon(self, self._tell_painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _tell_painted(self) -> None:
        self.painted.emit()
        soon(self, lambda: in_pieces(self.page.prepare(), self.page))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font; tell the page that the person comes here, or turns away."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            theme.tell_followers()
        elif event.type() is QEvent.Type.ActivationChange:
            page = self.page
            (page.on_window_entered if self.isActiveWindow() else page.on_window_left)()

    # ── Closing ───────────────────────────────────────────────────────────────────────────────

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for what is being saved; then end every request, and clear the clipboard."""
        if not self._closing.may_close():
            event.ignore()
            return
        if not self._closing.is_at_once and any(page.unkept for page in self._pages.open):
            self._closing.stay_open()
            self._asks_about_key(self._pages.open, self.close)
            event.ignore()
            return
        self.setUpdatesEnabled(False)  # a repaint still queued would find no window to paint
        self._checking.cancel()
        for page in reversed(self._pages.open):
            page.leave()
        super().closeEvent(event)

    @Slot(QSessionManager)
    def _finish_before_the_session_ends(self, manager: QSessionManager) -> None:
        """Let the session end only after what is being saved: this program may be killed then."""
        if not self._closing.finish() or self._asks_about_key(self._pages.open, self.close):
            manager.cancel()
