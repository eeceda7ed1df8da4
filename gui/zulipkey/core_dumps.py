"""A crash of this process leaves no copy of its memory, which holds secrets."""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

    _before = resource.getrlimit(resource.RLIMIT_CORE)


def forbid() -> None:
    """Write no core dump from now on; the hard limit stays, for programs that we start."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, (0, _before[1]))


def allow_as_before() -> None:
    """Give a program that takes this one's place the limits that we were started with."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, _before)
