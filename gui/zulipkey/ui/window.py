"""The window and its states; knows no HTTP and no files."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from zulipkey import words
from zulipkey.errors import Failure, LinkFailure, NextStep, NoSignInPending
from zulipkey.organization import ExternalMethod, Organization
from zulipkey.ui.desktop import Desktop
from zulipkey.ui.message import Message
from zulipkey.ui.sign_in import SignInForm

if TYPE_CHECKING:
    from zulipkey.accounts import KeyResult
    from zulipkey.ui.browser_page import BrowserPage
    from zulipkey.ui.key_page import KeyPage
    from zulipkey.zulip.client import Client

_OPENS_AT: Final = QSize(440, 560)
_SMALLEST: Final = QSize(360, 480)


class Window(QWidget):
    """One window, one column: the form, then the key."""

    painted = Signal()
    """Once, after the first paint: now there is time for what the form does not need yet."""

    def __init__(self, client: Callable[[], Client], desktop: Desktop) -> None:
        """Build the window with its form; see ``SignInForm`` for the arguments."""
        super().__init__()
        self._client = client
        self._desktop = desktop
        self._key_page: KeyPage | None = None
        self._browser_page: BrowserPage | None = None
        self.form = SignInForm(client, desktop, self)
        self.form.signed_in.connect(self._show_key)
        self.form.browser_chosen.connect(self._sign_in_with_browser)
        self.form.installEventFilter(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(_scrolling(self.form))
        self._message = Message(self)
        self._message.step_chosen.connect(self._take_step)

        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._pages, 1)
        box.addWidget(self._message)
        self.setMinimumSize(_SMALLEST)
        self.resize(_OPENS_AT)
        self.setWindowTitle(self.tr("Zulip Key"))
        for keys in (QKeySequence.StandardKey.Quit, QKeySequence.StandardKey.Close):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self.close)

    def show_unexpected(self, failure: Failure) -> None:
        """Say in one line that this program has a fault; the window stays usable."""
        self._message.show_failure(failure)

    @Slot(object)
    def _show_key(self, result: KeyResult) -> None:
        if self._key_page is None:
            from zulipkey.ui.key_page import KeyPage

            self._key_page = KeyPage(self._client, self._desktop.open_url, self)
            self._key_page.left.connect(self._start_over)
            self._pages.addWidget(_scrolling(self._key_page))
        self._show_page(self._key_page)
        self._key_page.show_result(result)
        self.setWindowTitle(
            self.tr("Zulip Key – {organization}").format(organization=result.account.organization)
        )

    @Slot()
    def _start_over(self) -> None:
        if self._key_page is not None:
            self._key_page.leave()
        self._show_form()
        self.form.start_over()

    @Slot()
    def _show_form(self) -> None:
        self._show_page(self.form)
        self.setWindowTitle(self.tr("Zulip Key"))
        self.form.focus_first_empty()

    def _show_page(self, page: QWidget) -> None:
        self._message.clear()
        for place in range(self._pages.count()):
            area = self._pages.widget(place)
            if area is not None and area.isAncestorOf(page):
                self._pages.setCurrentIndex(place)

    # ── The browser ───────────────────────────────────────────────────────────────────────────

    @Slot(object, object)
    def _sign_in_with_browser(self, organization: Organization, method: ExternalMethod) -> None:
        if self._browser_page is None:
            from zulipkey.ui.browser_page import BrowserPage

            self._browser_page = BrowserPage(self._client, self._desktop, self)
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

    def closeEvent(self, event: QCloseEvent) -> None:
        """End every request, and take the key off the clipboard."""
        self.setUpdatesEnabled(False)  # a repaint still queued would find no window to paint
        self.form.stop()
        if self._browser_page is not None:
            self._browser_page.stop()
        if self._key_page is not None:
            self._key_page.leave()
        super().closeEvent(event)


def _scrolling(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
