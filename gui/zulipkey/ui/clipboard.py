"""Secrets on the clipboard: marked as such, cleared after a time, and only while still ours."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from zulipkey.desktop import pasteboard
from zulipkey.model.clock import monotonic
from zulipkey.ui.widgets.later import each_second

# What each desktop's clipboard managers look for, where Qt can put it there.
_SECRECY: Final[dict[str, dict[str, bytes]]] = {
    "linux": {"x-kde-passwordManagerHint": b"secret"},
    "win32": {
        "ExcludeClipboardContentFromMonitorProcessing": b"1",
        "CanIncludeInClipboardHistory": b"\0\0\0\0",
        "CanUploadToCloudClipboard": b"\0\0\0\0",
        "Clipboard Viewer Ignore": b"1",
    },
}


class SecretClipboard(QObject):
    """Puts a secret on the clipboard, and takes it away again."""

    ticked = Signal(str)
    """What is to be said of the seconds until the clipboard is cleared; so with the next two."""
    cleared = Signal(str)
    postponed = Signal(str)
    """The time has come, but this desktop lets a window in the background clear nothing."""
    lost = Signal()
    """Something else has been put there: nothing of ours is left to clear."""

    _last: ClassVar[SecretClipboard | None] = None
    """Which of a program's several has put the last secret there."""

    def __init__(self, parent: QObject, seconds: Callable[[], int]) -> None:
        """Take the clipboard.

        Args:
            parent: the page.
            seconds: returns how long a secret stays there that is copied now.
        """
        super().__init__(parent)
        self._seconds = seconds
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._native = pasteboard.of_this_system()
        self._until: float | None = None
        self._timer = each_second(self._tick, self)
        self._clipboard.dataChanged.connect(self._on_change)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._clear_when_active)

    @property
    def seconds(self) -> int:
        """How long a secret stays there that is copied now."""
        return self._seconds()

    @property
    def holds_secret(self) -> bool:
        """Whether what we copied is still there, as far as can be told."""
        return self._until is not None

    def describe(self, seconds: int) -> str:
        """Say that a secret was copied, what was achieved, and when it goes."""
        if self._native is not None or sys.platform in _SECRECY:  # it has a mark for histories
            return self.tr("Copied. Kept out of clipboard history. Clears in %n s.", "", seconds)
        return self.tr("Copied. A clipboard history may keep it. Clears in %n s.", "", seconds)

    def copy(self, secret: str) -> None:
        """Put ``secret`` on the clipboard and start the countdown."""
        SecretClipboard._last = self
        if self._native is not None:
            self._native.put(secret)
        else:
            data = QMimeData()  # a new one each time: the clipboard takes it over
            data.setText(secret)
            for kind, mark in _SECRECY.get(sys.platform, {}).items():
                data.setData(kind, mark)
            self._clipboard.setMimeData(data)
        self._until = monotonic() + self.seconds
        self._timer.start()
        self.ticked.emit(self.describe(self.seconds))

    def copy_plain(self, text: str) -> None:
        """Put a text there that is no secret; it stays."""
        if self.holds_secret:
            self._lose()
        self._clipboard.setText(text)

    @Slot()
    def clear(self) -> None:
        """Clear the clipboard now, if it is still ours."""
        self._timer.stop()
        if not self.holds_secret:
            return
        if not self._is_still_there():  # Windows tells of a change only later
            self._lose()
            return
        self._until = None
        if self._native is not None:
            self._native.clear()
        else:
            self._clipboard.clear()
        self.cleared.emit(self.tr("Clipboard cleared."))

    def _is_still_there(self) -> bool:
        if SecretClipboard._last is not self:
            return False
        if self._native is not None:
            return self._native.is_ours
        # Reading what others put there would wake every clipboard manager.
        if not self._clipboard.ownsClipboard():
            return False
        data = self._clipboard.mimeData()
        return all(data.hasFormat(mark) for mark in _SECRECY.get(sys.platform, {}))

    @Slot()
    def _tick(self) -> None:
        left = round((self._until or 0) - monotonic())
        if self._native is not None and not self._is_still_there():
            self._lose()
            return
        if left > 0:
            self.ticked.emit(self.describe(left))
            return
        self._timer.stop()
        if _can_clear_now():
            self.clear()
        else:
            self.postponed.emit(self.tr("The clipboard clears when you return to this window."))

    @Slot(Qt.ApplicationState)
    def _clear_when_active(self, state: Qt.ApplicationState) -> None:
        is_due = self.holds_secret and not self._timer.isActive()
        if is_due and state == Qt.ApplicationState.ApplicationActive:
            self.clear()

    @Slot()
    def _on_change(self) -> None:
        if self.holds_secret and not self._is_still_there():
            self._lose()

    def _lose(self) -> None:
        self._timer.stop()
        self._until = None
        self.lost.emit()


def _can_clear_now() -> bool:
    # On Wayland, only the focused window may change the clipboard.
    return not QGuiApplication.platformName().startswith("wayland") or (
        QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
    )
