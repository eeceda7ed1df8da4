"""What every page is: a header, a column, and the few things that the window asks of it."""

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
    """The pages: the module below ``ui/pages``, and the class in it."""

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
    """The outcome of a page after which the one below tries again what had failed."""


class Page(QWidget):
    """A page of the window. Each time that it is shown it is made anew, so it has no past."""

    waits_for_link: ClassVar[bool] = False
    """Whether ``take_link`` may be called."""
    takes_files: ClassVar[bool] = False
    """Whether a file dropped on the window is checked: no key and no sign-in would be lost."""
    enter: ClassVar[Callable[..., None]]
    """Shows what the page was opened for, by the arguments of ``Window.show_page``."""
    unkept: ApiKey | None = None
    """A new key that is in no file and in no password manager yet: closing now would lose it."""
    name: PageName
    """Which page it is; the window sets it, and what follows."""
    area: QScrollArea
    """What scrolls it."""
    given: dict[str, Any]
    """What it was opened with: the arguments of ``enter``."""
    left_at: QWidget | None = None
    """What had the focus when another page came above this one."""
    has_page_below: bool = False

    def __init__(self, window: Window) -> None:
        """Build the page, which finds in ``window`` the system around and the other pages."""
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
        """Show the way back: there is a page below this one."""
        self.has_page_below = True
        self.header.show_back(True)

    def window_title(self) -> str:
        """Return the title of the window while this page is in front."""
        return self.tr("Zulip Key")

    @property
    def changes(self) -> list[Change]:
        """All that can change something outside from here."""
        return self.findChildren(Change)

    @property
    def is_changing(self) -> bool:
        """Whether something is being changed outside, to its end, whatever becomes of the page."""
        return any(change.is_running for change in self.changes)

    @property
    def can_be_made_anew(self) -> bool:
        """Whether a new page of its kind could show all that this one does."""
        return True

    def take_over(self, old: Any) -> None:
        """Show what ``old`` does, a page of the same kind in another language."""
        self.enter(**old.given)
        typed, empty = (
            [line for line in page.findChildren(QLineEdit) if not line.isReadOnly()]
            for page in (old, self)
        )
        for before, now in zip(typed, empty, strict=False):
            now.setText(before.text())

    def prepare(self) -> Iterator[None]:
        """Make what can be made before it is wanted, in pieces that take less than a frame each.

        The window goes on with it while there is nothing else to do.
        """
        yield from ()

    def fill_in(self, *, address: str, login: str) -> bool:
        """Take what another start of the program was given; False: this page has no use for it."""
        return False

    def take_link(self, link: str) -> None:
        """Take a zulip: link; raises LinkFailure."""
        raise NotImplementedError

    @property
    def waits_for_key(self) -> bool:
        """Whether the key of the sign-in above this page is for ``take_key``."""
        return False

    def take_key(self, result: KeyResult) -> None:
        """Take the key of the sign-in that this page has asked for; it is in front again."""
        raise NotImplementedError

    def on_window_entered(self) -> None:
        """Look at what may have changed elsewhere: the person has come to this window."""

    def on_window_left(self) -> None:
        """Hide what others should not see, for the person has turned to another window."""

    def resume(self, outcome: object) -> None:
        """Go on, after a page above this one was closed with ``outcome``."""

    def pause(self) -> None:
        """End what would change this page while another one is above it."""

    def leave(self) -> None:
        """End every read: the page is closed for good. One with secrets forgets them, too."""
        for task in self.findChildren(Task):
            task.cancel()

    def forget_password(self) -> None:
        """Forget what was typed to sign in: someone has signed in, in whatever way."""

    def escape(self) -> bool:
        """Cancel what is under way, or answer a question with no; False: Escape goes back."""
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
        """Put the focus on what is most likely wanted."""
        self.focusNextChild()

    def return_focus(self) -> None:
        """Put the focus where it was left, if that is still there, else as ``take_focus``."""
        with suppress(RuntimeError):  # deleted meanwhile
            if self.left_at is not None and self.left_at.isVisible() and self.left_at.isEnabled():
                self.left_at.setFocus()
                return
        self.take_focus()

    def show_key_refused(self, notice: Notice, failure: KeyRefused, account: Account) -> None:
        """Say in ``notice`` that a key which was kept is dead, and offer to get another."""
        from zulipkey.messages import failures

        again = NextStep.SIGN_IN_AGAIN
        notice.show_failure(
            failure,
            {again: lambda: self.navigator.sign_in_again(account)},
            failures.key_no_longer_works(),
            offered=(again,),
        )

    def set_edges(self, left: int, right: int) -> None:
        """Leave this much room, in pixels, at both sides of what is shown."""
        self.column.setContentsMargins(left, 0, right, 0)

    def sizeHint(self) -> QSize:
        """Ask for what is needed: it is all that scrolls, and Qt lays all out to know of more."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of what is shown while the scroll bar of the window comes and goes."""
        super().resizeEvent(event)
        whole = self.window().width()
        edge = theme.NARROW_MARGIN_X if whole < theme.NARROW else theme.MARGIN_X
        bars = max(whole - self.width(), 0)
        end = max(edge - bars, TEXT_PADDING)
        edges = 2 * edge - bars - end, end
        left, right = reversed(edges) if self.isRightToLeft() else edges
        self.header.set_edges(left, right)
        self.set_edges(left, right)
