"""A crash of this process leaves no copy of its memory, which holds secrets; nor may others look.

That other programs of this user can read the memory is for the kernel to allow (PR_SET_DUMPABLE).
Only commands forbid it: xdg-desktop-portal (1.16) answers a process that it may not look at with
"Portal operation not allowed: Unable to open /proc/…/root", and through it a window has its dark
colours, its file dialog, and in a sandbox the browser. D-Bus, the password managers and our own
/proc/self/net do without. A program that is started in the place of this one can be looked at.
"""

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


def let_nobody_look() -> None:
    """Keep other programs of this user out of this process's memory, where Linux can."""
    _set_dumpable(allowed=False)


def let_portals_look() -> None:
    """Let the desktop's portals see who asks them; so every process is at its start."""
    _set_dumpable(allowed=True)


def _set_dumpable(*, allowed: bool) -> None:
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4
        ctypes.CDLL(None).prctl(set_dumpable, int(allowed), 0, 0, 0)
