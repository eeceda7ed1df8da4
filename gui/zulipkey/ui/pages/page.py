"""What every page is: a header, a column, and the few things that the window asks of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from zulipkey.model.errors import NextStep
from zulipkey.ui import theme
from zulipkey.ui.services import Services
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.header import Header

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from zulipkey.model.account import Account, KeyResult
    from zulipkey.model.errors import KeyRefused
    from zulipkey.ui.widgets.notice import Notice


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


class Navigator(Protocol):
    """How a page leads to another one; the window does it."""

    @property
    def shows_key(self) -> bool:
        """Whether keys are shown and taken along here; else another program waits for one."""

    def show_page(self, name: PageName, **given: Any) -> None:
        """Open a page above this one; ``given`` goes to its ``enter``."""

    def prepare_page(self, name: PageName) -> None:
        """Make a page ahead that will perhaps be opened, while a server is asked."""

    def back(self, outcome: object = None) -> None:
        """Close the page in front; the one below gets ``outcome`` in ``resume``."""

    def signed_in(self, result: KeyResult, *, is_remembered: bool = False) -> None:
        """Hand the key to the page that waits for it, else show it above the first page."""

    def sign_in_again(self, account: Account) -> None:
        """Open the sign-in with an account's address and login filled in."""

    def open_help(self) -> None:
        """Open what explains API keys, in the browser."""

    def tell(self, title: str, text: str, tone: Tone) -> None:
        """Say, whatever page is in front, what became of something that was left before."""

    def on_key_kept(self) -> None:
        """Ask no more about a key that was saved nowhere."""

    def make_anew(self) -> None:
        """Make the open pages anew, for another language is spoken now."""

    def start_over(self, name: PageName | None = None, **given: Any) -> None:
        """Close all pages, and open the first one, then perhaps another above it."""


class Page(QWidget):
    """A page of the window. Each time that it is shown it is made anew, so it has no past."""

    waits_for_link: ClassVar[bool] = False
    """Whether ``take_link`` may be called."""
    name: PageName
    """Which page it is; the window sets it."""
    given: dict[str, Any]
    """What it was opened with: the arguments of ``enter``; the window sets it."""
    left_at: QWidget | None = None
    """What had the focus when another page came above this one; the window sets it."""
    enter: ClassVar[Callable[..., None]]
    """Shows what the page was opened for, by the arguments of ``Navigator.show_page``."""
    takes_files: ClassVar[bool] = False
    """Whether a file dropped on the window is checked: no key and no sign-in would be lost."""

    def __init__(
        self, services: Services, navigator: Navigator, parent: QWidget, *, has_back: bool
    ) -> None:
        """Build the page.

        Args:
            services: the system around, and the client.
            navigator: leads to other pages.
            parent: the window's stack.
            has_back: whether another page is below it.
        """
        super().__init__(parent)
        self.services = services
        self.navigator = navigator
        self.menu = QMenu(self)
        self.header = Header(self.title_text(), self.menu, self, has_back=has_back)
        self.header.back.connect(self.go_back)
        self.column = QVBoxLayout()
        self.column.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, theme.MARGIN_Y, 0, theme.MARGIN_Y)
        whole.setSpacing(theme.HEADER_GAP)
        whole.addWidget(self.header)
        whole.addLayout(self.column, 1)

    def title_text(self) -> str:
        """Return the title of the page, translated; empty: none."""
        return ""

    def window_title(self) -> str:
        """Return the title of the window while this page is in front."""
        return self.tr("Zulip Key")

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

    @property
    def holds_unkept_key(self) -> bool:
        """Whether closing now would lose a key that is nowhere else."""
        return False

    def prepare(self) -> Iterator[None]:
        """Make what can be made before it is wanted, in pieces that take less than a frame each.

        The window goes on with it while there is nothing else to do.
        """
        yield from ()

    def drop_unkept_key(self) -> None:
        """Take the person's word that the key is not wanted."""

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
        """End every read, and forget every secret: the page is closed for good."""

    def forget_password(self) -> None:
        """Forget what was typed to sign in: someone has signed in, in whatever way."""

    def escape(self) -> bool:
        """Cancel what is under way; False: nothing is, so Escape goes back."""
        return False

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the width of what is shown while a scroll bar comes and goes beside it."""
        super().resizeEvent(event)
        whole = self.window().width()
        edge = theme.NARROW_MARGIN_X if whole < theme.NARROW else theme.MARGIN_X
        edges = edge, max(edge - max(whole - self.width(), 0), 0)
        left, right = reversed(edges) if self.isRightToLeft() else edges
        self.header.set_edges(left, right)
        self.set_edges(left, right)
