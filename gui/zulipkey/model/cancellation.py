"""A way to end, from another thread, work that waits."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CancelToken:
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
            if self._is_set:
                return
            self._is_set = True
            for wake in self._wakers:
                wake()

    @contextmanager
    def on_cancel(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call ``wake``, from any thread, when this is set while the block runs.

        It is not running any more when the block has ended; it must be quick, and not use the
        token itself.
        """
        with self._lock:
            self._wakers.append(wake)
            if self._is_set:
                wake()
        try:
            yield
        finally:
            with self._lock:
                self._wakers.remove(wake)
