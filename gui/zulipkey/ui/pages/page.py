"""The base class of all pages: a header, a column, and the methods that the window calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from zulipkey.messages import translation
from zulipkey.model.errors import NextStep
from zulipkey.ui import theme
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.widgets.button import TEXT_PADDING
from zulipkey.ui.widgets.header import Header

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QScrollArea

    from zulipkey.model.account import Account, ApiKey, KeyResult
    from zulipkey.model.errors import KeyRefused
    from zulipkey.ui.widgets.notice import Notice
    from zulipkey.ui.window import Window


class PageName(Enum):
    """The pages, each with its module in ``ui/pages`` and its class."""

    SIGN_IN = "sign_in:SignInPage"
    ACCOUNTS = "accounts:AccountsPage"
    BROWSER = "browser:BrowserPage"
    KEY = "key:KeyPage"
    READERS = "readers:ReadersPage"
    READER = "reader:ReaderPage"
    BOTS = "bots:BotsPage"
    CHECK = "check:CheckPage"
    SETTINGS = "settings:SettingsPage"
    NETWORK = "network:NetworkPage"
    CERTIFICATE = "certificate:CertificatePage"
    UNLOCK = "unlock:UnlockPage"
    ABOUT = "about:AboutPage"


class Retry:
    """The outcome with which a page asks the page below to retry the failed operation."""


class Page(QWidget):
    """A page of the window; it is created each time that it is opened, without earlier state."""

    waits_for_link: ClassVar[bool] = False
    """Whether ``take_link`` may be called."""
    takes_files: ClassVar[bool] = False
    """Whether files may be dropped on the window: neither a key nor a sign-in would be lost."""
    enter: ClassVar[Callable[..., None]]
    """Shows the content of the page; called with the arguments of ``Window.show_page``."""
    unsaved_key: ApiKey | None = None
    """A new key that is not saved in a file or password manager yet, and would be lost."""
    name: PageName
    """The name of the page; set by the window, like the attributes below."""
    area: QScrollArea
    """The scroll area that contains the page."""
    given: dict[str, Any]
    """The arguments of ``enter``."""
    last_focused: QWidget | None = None
    """The widget that had the focus when another page was opened above this one."""
    has_page_below: bool = False

    def __init__(self, window: Window) -> None:
        """Create the page; ``window`` gives access to the services and to the other pages."""
        super().__init__(window)
        self.services = window.services
        self.navigator = window
        self.language = translation.language()
        self.menu = QMenu(self)
        self.header = Header(self.menu, self)
        self.header.arrow.clicked.connect(self.go_back)
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.FIELD_GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.MARGIN_Y, 0, theme.MARGIN_Y)
        whole.setSpacing(theme.HEADER_GAP)
        whole.addWidget(self.header)
        whole.addLayout(self.column, 1)

    def show_way_back(self) -> None:
        """Show the button that goes back to the page below this one."""
        self.has_page_below = True
        self.header.show_back(True)

    def window_title(self) -> str:
        """Return the title of the window while this page is in front."""
        return self.tr("Zulip Key")

    @property
    def changes(self) -> list[Change]:
        """All Change objects of this page."""
        return self.findChildren(Change)

    @property
    def is_changing(self) -> bool:
        """Whether a change is running; it runs to its end even if the page is closed."""
        return any(change.is_running for change in self.changes)

    @property
    def can_be_recreated(self) -> bool:
        """Whether a new page of the same class could show the same content."""
        return True

    def take_over(self, old: Any) -> None:
        """Show the content of ``old``, a page of the same class in another language."""
        self.enter(**old.given)
        typed, empty = (
            [line for line in page.findChildren(QLineEdit) if not line.isReadOnly()]
            for page in (old, self)
        )
        for before, now in zip(typed, empty, strict=False):
            now.setText(before.text())

    def prepare(self) -> Iterator[None]:
        """Create in advance what may be needed later, in pieces that take less than a frame each.

        The window runs one piece per frame.
        """
        yield from ()

    def fill_in(self, *, address: str, login: str) -> bool:
        """Fill in the arguments of another start; return False if the page cannot use them."""
        return False

    def take_link(self, link: str) -> None:
        """Take a zulip: link; raise LinkFailure if it is not accepted."""
        raise NotImplementedError

    @property
    def waits_for_key(self) -> bool:
        """Whether the key of a sign-in above this page goes to ``take_key``."""
        return False

    def take_key(self, result: KeyResult) -> None:
        """Take the key of the sign-in that this page has requested; the page is in front again."""
        raise NotImplementedError

    def on_window_entered(self) -> None:
        """Look for changes made elsewhere; called when the window becomes active."""

    def on_window_left(self) -> None:
        """Hide secrets; called when the user switches to another window."""

    def resume(self, outcome: object) -> None:
        """Continue after the page above this one was closed with ``outcome``."""

    def pause(self) -> None:
        """Stop what would change this page; called when another page is opened above it."""

    def leave(self) -> None:
        """Cancel all tasks, and forget secrets; called when the page is closed."""
        for task in self.findChildren(Task):
            task.cancel()

    def forget_password(self) -> None:
        """Forget the typed password; called after each sign-in, whichever way it was done."""

    def escape(self) -> bool:
        """Cancel an operation, or answer a question with no; return False if there was none.

        Then the window goes back to the page below.
        """
        from zulipkey.ui.widgets.notice import Notice

        focused = QApplication.focusWidget()
        asking = [notice for notice in self.findChildren(Notice) if notice.asks]
        for notice in asking:
            had_focus = focused is not None and notice.isAncestorOf(focused)
            notice.clear()
            if had_focus:
                self.take_focus()
        return bool(asking)

    def go_back(self) -> None:
        """Close this page."""
        self.navigator.back()

    def take_focus(self) -> None:
        """Focus the widget that the user most likely needs next."""
        self.focusNextChild()

    def return_focus(self) -> None:
        """Focus the widget that had the focus before, or as ``take_focus`` if it cannot have it."""
        with suppress(RuntimeError):  # the widget has been deleted
            if (
                self.last_focused is not None
                and self.last_focused.isVisible()
                and self.last_focused.isEnabled()
            ):
                self.last_focused.setFocus()
                return
        self.take_focus()

    def show_key_refused(self, notice: Notice, failure: KeyRefused, account: Account) -> None:
        """Show in ``notice`` that a saved key no longer works, and offer to sign in again."""
        from zulipkey.messages import failures

        again = NextStep.SIGN_IN_AGAIN
        notice.show_failure(
            failure,
            {again: lambda: self.navigator.sign_in_again(account)},
            failures.key_no_longer_works(),
            offered=(again,),
        )

    def set_edges(self, left: int, right: int) -> None:
        """Set the left and right margins of the content, in pixels."""
        self.column.setContentsMargins(left, 0, right, 0)

    def sizeHint(self) -> QSize:
        """Return the minimum size, which is enough for a page that scrolls.

        Qt would have to lay out the whole page to compute the size hint.
        """
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the margins so that the content keeps its width beside the window's scroll bar."""
        super().resizeEvent(event)
        whole = self.window().width()
        edge = theme.NARROW_MARGIN_X if whole < theme.NARROW else theme.MARGIN_X
        bars = max(whole - self.width(), 0)
        end = max(edge - bars, TEXT_PADDING)
        edges = 2 * edge - bars - end, end
        left, right = reversed(edges) if self.isRightToLeft() else edges
        self.header.set_edges(left, right)
        self.set_edges(left, right)
