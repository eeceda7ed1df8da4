"""The rate limits of Zulip."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from zulipkey.demo.faults import limit_headers, limited_reply
from zulipkey.demo.wire import Reply


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Whether one more is allowed."""

    wait: float | None
    """Seconds until the next is allowed; None: this one is."""
    headers: dict[str, str]


class RateLimit:
    """So many ``calls`` in so many ``seconds``, counted by key; refused ones do not count."""

    def __init__(self, calls: int, seconds: float, clock: Callable[[], float] = time.time) -> None:
        self._calls = calls
        self._seconds = seconds
        self._clock = clock
        self._lock = threading.Lock()
        self._history: defaultdict[str, deque[float]] = defaultdict(deque)

    def count(self, key: str) -> Verdict:
        """Count a call."""
        now = self._clock()
        with self._lock:
            history = self._history[key]
            while history and history[0] <= now - self._seconds:
                history.popleft()
            if len(history) >= self._calls:
                free = history[0] + self._seconds
                return Verdict(wait=free - now, headers=limit_headers(self._calls, 0, free))
            history.append(now)
            remaining = self._calls - len(history)
        return Verdict(
            wait=None, headers=limit_headers(self._calls, remaining, now + self._seconds)
        )

    def clear(self, key: str) -> None:
        """Forget the calls of a key."""
        with self._lock:
            self._history.pop(key, None)

    def counted(self, key: str, answer: Callable[[], Reply]) -> Reply:
        """Count a call and answer it, or refuse; either way the headers tell the count."""
        verdict = self.count(key)
        if verdict.wait is not None:
            return limited_reply(verdict.wait, verdict.headers)
        reply = answer()
        return replace(reply, headers=verdict.headers | reply.headers)

    def counted_until_success(self, key: str, answer: Callable[[], Reply]) -> Reply:
        """Do the same for a try to sign in: a success clears the count."""
        reply = self.counted(key, answer)
        if reply.status == 200:
            self.clear(key)
        return reply
