"""What is done once the event loop has caught up: all is placed then, and painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def soon(receiver: QObject, act: Callable[[], None]) -> None:
    """Call ``act`` from the event loop, unless ``receiver`` is deleted before.

    ``QTimer.singleShot`` would never let go of a receiver that is.
    """
    timer = QTimer(receiver)
    timer.setSingleShot(True)
    timer.timeout.connect(act)
    timer.timeout.connect(timer.deleteLater)
    timer.start(0)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget, where the page is longer than the window, once it has got its place."""

    def scroll() -> None:
        area = widget.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None and widget.isVisible():
            area.ensureWidgetVisible(widget)

    soon(widget, scroll)
