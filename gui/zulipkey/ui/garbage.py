"""Garbage collection in the UI thread only.

Python collects garbage in whichever thread creates the next object. A Qt object that is part of a
cycle would be deleted in that thread while the UI thread uses it, and the process would crash.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QAbstractEventDispatcher, Slot


def collect_here_only() -> None:
    """Collect garbage as often as Python does, but only when this thread's event loop is idle."""
    gc.disable()
    QAbstractEventDispatcher.instance().aboutToBlock.connect(_collect)


@Slot()
def _collect() -> None:
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > limits[generation]:
            gc.collect(generation)
            return
