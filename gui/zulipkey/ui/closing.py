"""Closing the window: what is being saved is saved before, unless the person waits no longer."""

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
"""How long the end of the desktop session may be held up by what is still being saved."""


class _State(Enum):
    OPEN = auto()
    WAITING = auto()
    """For what is being saved; then the window closes by itself."""
    AT_ONCE = auto()
    """The person waits no longer."""


class Closing(QObject):
    """Lets the window close once nothing is being saved, unless the person waits no longer."""

    def __init__(self, window: Window, pages: QWidget, notice: Notice) -> None:
        """Hold up nothing yet.

        Args:
            window: which closes.
            pages: what cannot be used while it waits for that.
            notice: where it says so.
        """
        super().__init__(window)
        self._window, self._pages, self._notice = window, pages, notice
        self._state = _State.OPEN
        self._focus_before: QWidget | None = None
        self._button: Button | None = None
        """What ends the wait."""

    @property
    def is_waiting(self) -> bool:
        """Whether the window closes by itself, soon."""
        return self._state is _State.WAITING

    @property
    def is_at_once(self) -> bool:
        """Whether the window closes whatever is lost by it: the person wants that."""
        return self._state is _State.AT_ONCE

    def may_close(self) -> bool:
        """Return whether the window may close now; else it waits, says so, and closes then."""
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
        """Keep the window open, if it was to close."""
        if self.is_waiting:
            self.stay_open()

    def stay_open(self) -> None:
        """Let the person go on where they were, in front of other windows."""
        self._state = _State.OPEN
        self._pages.setEnabled(True)
        if self._says_it_waits:  # else it says what has failed
            self._notice.clear()
        with suppress(RuntimeError):  # a button of a message that has changed meanwhile
            if self._focus_before is not None:
                self._focus_before.setFocus()
        self._window.come_to_front()

    def finish(self) -> bool:
        """Wait for what is being saved, not for ever; return whether it is done."""
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
        else:  # its page says why
            self.stay_open()

    def _close_at_once(self) -> None:
        self._state = _State.AT_ONCE
        self._window.close()
