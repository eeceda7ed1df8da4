"""The rate limits of Zulip."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import replace

from zulipkey.demo.faults import limit_headers, limited_reply
from zulipkey.demo.wire import Reply


class RateLimit:
    """A limit of ``calls`` per ``seconds`` for each key; refused calls do not count."""

    def __init__(self, calls: int, seconds: float, clock: Callable[[], float] = time.time) -> None:
        self._calls = calls
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._history: defaultdict[str, deque[float]] = defaultdict(deque)

    def count(self, key: str) -> tuple[float | None, dict[str, str]]:
        """Count a call; return the seconds to wait if it is refused, or None, and the headers."""
        now = self._clock()
        with self._lock:
            history = self._history[key]
            while history and history[0] <= now - self._seconds:
                history.popleft()
            if len(history) >= self._calls:
                free = history[0] + self._seconds
                return free - now, limit_headers(self._calls, 0, free)
            history.append(now)
            remaining = self._calls - len(history)
        return None, limit_headers(self._calls, remaining, now + self._seconds)

    def counted(
        self, key: str, answer: Callable[[], Reply], *, until_success: bool = False
    ) -> Reply:
        """Count a call, and answer or refuse it; ``until_success``: success resets the count."""
        wait, headers = self.count(key)
        if wait is not None:
            return limited_reply(wait, headers)
        reply = answer()
        if until_success and reply.status == 200:
            with self._lock:
                self._history.pop(key, None)
        return replace(reply, headers=headers | reply.headers)
