"""Collecting garbage in the thread of the window alone.

Python collects in whatever thread makes the next object. What is Qt's and hangs in a cycle would be
deleted there, while the window's thread works with it: the process would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, Slot


def collect_here_only() -> None:
    """Collect as often as Python does, but when this thread's event loop has nothing to do."""
    gc.disable()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(_collect)


@Slot()
def _collect() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
