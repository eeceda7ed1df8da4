"""A way to end, from another thread, work that waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Abort:
    """Set once, by any thread; what waits then is woken at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._wakers: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Whether the work is no longer wanted."""
        return self._is_set

    def set(self) -> None:
        """End the work; a second call does nothing."""
        with self._lock:
            wakers = () if self._is_set else tuple(self._wakers)
            self._is_set = True
        for wake in wakers:
            wake()

    @contextmanager
    def waking(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call ``wake``, from any thread, when the abort is set while the block runs."""
        with self._lock:
            self._wakers.append(wake)
            late = self._is_set
        if late:
            wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)
