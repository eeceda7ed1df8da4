"""Cancellation of blocking work from another thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class CancelToken:
    """A flag that any thread can set once, which wakes waiting work at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._is_set = False
        self._wakers: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Whether the work is cancelled."""
        return self._is_set

    def set(self) -> None:
        """Cancel the work; a second call does nothing."""
        with self._lock:
            if self._is_set:
                return
            self._is_set = True
            for wake in self._wakers:
                wake()

    @contextmanager
    def on_cancel(self, wake: Callable[[], None]) -> Iterator[None]:
        """Call ``wake`` if the token is set before or during the block.

        The call comes from the thread that sets the token, or from this one if the token is already
        set. It is complete when the block ends. ``wake`` must be quick, and must not use the token.
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
