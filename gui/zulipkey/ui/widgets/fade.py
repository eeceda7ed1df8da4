"""A fade from the previous content of a widget to the current one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPoint, QRect, QRectF, Qt, QTimerEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.tasks import qt_lock
from zulipkey.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Fade(QWidget):
    """A picture over a widget that fades and deletes itself; mouse events go through it."""

    def __init__(self, over: QWidget) -> None:
        """Show the last painted picture of ``over``, without painting that again."""
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = _seen(over)
        self._since = QElapsedTimer()
        self.setGeometry(over.rect())
        self._timer = self.startTimer(theme.FRAME_MS)
        self.show()

    def timerEvent(self, _event: QTimerEvent) -> None:
        """Repaint at the current opacity; delete the widget at the end of the fade."""
        if self._picture.isNull() or self._since.hasExpired(theme.FADE_MS):
            self.killTimer(self._timer)
            self.hide()
            self.deleteLater()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture at its current opacity; the first paint starts the fade."""
        if not self._since.isValid():
            self._since.start()
        with painting.begin(self) as painter:
            painter.setOpacity(max(1 - self._since.elapsed() / theme.FADE_MS, 0))
            painter.drawImage(QRectF(self.rect()), self._picture)


def _seen(widget: QWidget) -> QImage:
    """Return the last painted picture of a widget; a null image if it cannot be read at once."""
    if not qt_lock.acquire(blocking=False):
        return QImage()
    try:
        window = widget.window()
        device = window.backingStore().paintDevice()
        if not isinstance(device, QImage):
            return QImage()
        scale = window.devicePixelRatioF()
        where = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        return device.copy(
            round(where.x() * scale),
            round(where.y() * scale),
            round(where.width() * scale),
            round(where.height() * scale),
        )
    finally:
        qt_lock.release()
