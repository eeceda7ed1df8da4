"""What is done later: once the event loop has caught up, or after a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from zulipkey.ui import theme


def soon(receiver: QObject, act: Callable[[], object]) -> None:
    """Call ``act`` from the event loop, unless ``receiver`` is deleted before.

    ``QTimer.singleShot`` would never let go of a receiver that is.
    """
    timer = once_after(0, act, receiver)
    timer.timeout.connect(timer.deleteLater)
    timer.start()


def once_after(milliseconds: int, act: Callable[[], object], parent: QObject) -> QTimer:
    """Return a timer that calls ``act`` once, so long after each ``start``."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def in_pieces(pieces: Iterator[None], parent: QObject) -> None:
    """Go on with ``pieces``, one in each frame, unless ``parent`` is deleted before.

    The window stays quick meanwhile, where none of them takes longer than that.
    """

    def go_on() -> None:
        if next(pieces, timer) is timer:  # there are no more
            timer.deleteLater()

    timer = QTimer(parent)
    timer.timeout.connect(go_on)
    timer.start(theme.FRAME_MS)


def each_second(act: Callable[[], object], parent: QObject) -> QTimer:
    """Return a timer that calls ``act`` each second, from its ``start`` on."""
    timer = QTimer(parent)
    timer.setInterval(1000)
    timer.timeout.connect(act)
    return timer
