"""Closing the window after running changes have ended, unless the user does not want to wait."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from zulipkey.ui.tasks import Change
from zulipkey.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from zulipkey.ui.widgets.button import Button
    from zulipkey.ui.window import Window

_SESSION_WAITS_MS: Final = 20_000
"""How long running changes may hold up the end of the desktop session."""


class _State(Enum):
    OPEN = auto()
    WAITING = auto()
    """Changes are running; the window closes by itself when they have ended."""
    AT_ONCE = auto()
    """The user has chosen not to wait."""


class Closing(QObject):
    """Lets the window close when no changes are running, or when the user does not want to wait."""

    def __init__(self, window: Window, pages: QWidget, notice: Notice) -> None:
        """Start with an open window that is not about to close.

        Args:
            window: the window to close.
            pages: the widget to disable during the wait.
            notice: shows a message about the wait.
        """
        super().__init__(window)
        self._window, self._pages, self._notice = window, pages, notice
        self._state = _State.OPEN
        self._focus_before: QWidget | None = None
        self._button: Button | None = None
        """The button that ends the wait."""

    @property
    def is_waiting(self) -> bool:
        """Whether the window will close by itself when the running changes have ended."""
        return self._state is _State.WAITING

    @property
    def is_at_once(self) -> bool:
        """Whether the user has chosen to close the window even if changes are lost."""
        return self._state is _State.AT_ONCE

    def may_close(self) -> bool:
        """Return whether the window may close now; if not, say so and close it later."""
        changes = self._changes_under_way()
        if self.is_at_once or not changes:
            return True
        for change in changes:
            change.ended.connect(self._on_change_ended, Qt.ConnectionType.UniqueConnection)
        if not self.is_waiting:
            self._state = _State.WAITING
            self._focus_before = QApplication.focusWidget()
            self._pages.setEnabled(False)
        if not self._says_it_waits:
            self._notice.say(self.tr("Saving…"), self.tr("The window closes when it’s done."))
            at_once = self.tr("Close without waiting")
            self._button = self._notice.add_button(at_once, self._close_at_once)
            self._button.setFocus()
        return False

    def wait_no_longer(self) -> None:
        """Keep the window open if it is waiting to close."""
        if self.is_waiting:
            self.stay_open()

    def stay_open(self) -> None:
        """Keep the window open, restore the focus, and bring the window to the front."""
        self._state = _State.OPEN
        self._pages.setEnabled(True)
        if self._says_it_waits:  # else the notice shows what has failed
            self._notice.clear()
        with suppress(RuntimeError):  # the widget may be a button of a message that is gone
            if self._focus_before is not None:
                self._focus_before.setFocus()
        self._window.come_to_front()

    def finish(self) -> bool:
        """Wait up to ``_SESSION_WAITS_MS`` for running changes; return whether they have ended."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop

        waiting = QEventLoop()
        deadline = QDeadlineTimer(_SESSION_WAITS_MS)
        QTimer.singleShot(_SESSION_WAITS_MS, waiting, waiting.quit)
        for change in self._window.findChildren(Change):
            change.ended.connect(waiting.quit)
        while self._changes_under_way() and not deadline.hasExpired():
            waiting.exec()
        return not self._changes_under_way()

    def _changes_under_way(self) -> list[Change]:
        return [change for change in self._window.findChildren(Change) if change.is_running]

    @property
    def _says_it_waits(self) -> bool:
        return self._button in self._notice.buttons

    @Slot(bool)
    def _on_change_ended(self, succeeded: bool) -> None:
        if not self.is_waiting:
            return
        if succeeded:
            self._window.close()
        else:  # the page of the change shows why
            self.stay_open()

    def _close_at_once(self) -> None:
        self._state = _State.AT_ONCE
        self._window.close()
