"""The time that has passed, whatever becomes of the wall clock; the computer's sleep counts.

``time.monotonic`` stands still on Linux and macOS while a laptop is closed, and servers do not.
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
