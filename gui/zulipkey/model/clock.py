"""A monotonic clock that continues while the computer sleeps.

``time.monotonic`` stops during sleep on Linux and macOS, but timeouts on servers do not.
"""

from __future__ import annotations

import sys
import time

if sys.platform == "linux":

    def monotonic() -> float:
        """Return the seconds since some moment."""
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def monotonic() -> float:
        """Return the seconds since some moment."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)

else:
    from time import monotonic as monotonic  # noqa: PLC0414 (exported)
