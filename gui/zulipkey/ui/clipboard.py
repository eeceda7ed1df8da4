"""Secrets on the clipboard: marked as secret, and cleared after a time if they are still there."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import ClassVar, Final

from PySide6.QtCore import QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

from zulipkey.desktop import pasteboard
from zulipkey.model.clock import monotonic
from zulipkey.ui.widgets.later import each_second

# The formats by which clipboard managers recognize a secret, on the systems where Qt can set them.
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
    """Puts a secret on the clipboard and removes it after a time."""

    ticked = Signal(str)
    """Emitted each second with a message that tells the seconds until the clipboard is cleared."""
    cleared = Signal(str)
    """Emitted with a message when the clipboard has been cleared."""
    postponed = Signal(str)
    """Emitted with a message when the time is up, but this desktop does not let a window in the
    background clear the clipboard."""
    lost = Signal()
    """Emitted when something else is on the clipboard: there is nothing left to clear."""

    _last: ClassVar[SecretClipboard | None] = None
    """The instance in this program that last put a secret on the clipboard."""

    def __init__(self, parent: QObject, seconds: Callable[[], int]) -> None:
        """Watch the clipboard.

        Args:
            parent: the page.
            seconds: returns how many seconds a secret that is copied now stays on the clipboard.
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
        """How many seconds a secret that is copied now stays on the clipboard."""
        return self._seconds()

    @property
    def holds_secret(self) -> bool:
        """Whether the secret that was copied here is still on the clipboard, as far as is known."""
        return self._until is not None

    def describe(self, seconds: int) -> str:
        """Return a message: the secret is copied, whether histories keep it, when it is cleared."""
        if self._native is not None or sys.platform in _SECRECY:  # there is a mark for histories
            return self.tr("Copied. Kept out of clipboard history. Clears in %n s.", "", seconds)
        return self.tr("Copied. A clipboard history may keep it. Clears in %n s.", "", seconds)

    def copy(self, secret: str) -> None:
        """Put ``secret`` on the clipboard and start the countdown."""
        SecretClipboard._last = self
        if self._native is not None:
            self._native.put(secret)
        else:
            data = QMimeData()  # a new object each time: the clipboard takes ownership of it
            data.setText(secret)
            for kind, mark in _SECRECY.get(sys.platform, {}).items():
                data.setData(kind, mark)
            self._clipboard.setMimeData(data)
        self._until = monotonic() + self.seconds
        self._timer.start()
        self.ticked.emit(self.describe(self.seconds))

    def copy_plain(self, text: str) -> None:
        """Put text on the clipboard that is not secret, and let it stay there."""
        if self.holds_secret:
            self._lose()
        self._clipboard.setText(text)

    @Slot()
    def clear(self) -> None:
        """Clear the clipboard now, if the secret is still on it."""
        self._timer.stop()
        if not self.holds_secret:
            return
        if not self._is_still_there():  # on Windows, dataChanged may come later
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
        # Check the owner first: reading what other programs copied would wake clipboard managers.
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
