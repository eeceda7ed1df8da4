"""Deferred calls: from the event loop, after a time, or repeatedly."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

from zulipkey.ui import theme


def soon(receiver: QObject, act: Callable[[], object]) -> None:
    """Call ``act`` from the event loop, unless ``receiver`` is deleted before.

    ``QTimer.singleShot`` would never release a receiver that is deleted.
    """
    timer = once_after(0, act, receiver)
    timer.timeout.connect(timer.deleteLater)
    timer.start()


def once_after(milliseconds: int, act: Callable[[], object], parent: QObject) -> QTimer:
    """Create a timer that calls ``act`` once, ``milliseconds`` after each ``start``."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer


def in_pieces(pieces: Iterator[None], parent: QObject) -> None:
    """Run one of ``pieces`` per frame, until ``parent`` is deleted.

    The window stays responsive if no piece takes longer than a frame.
    """

    def go_on() -> None:
        if next(pieces, timer) is timer:  # there are no more
            timer.deleteLater()

    timer = QTimer(parent)
    timer.timeout.connect(go_on)
    timer.start(theme.FRAME_MS)


def each_second(act: Callable[[], object], parent: QObject) -> QTimer:
    """Create a timer that calls ``act`` every second after ``start``."""
    timer = QTimer(parent)
    timer.setInterval(1000)
    timer.timeout.connect(act)
    return timer
