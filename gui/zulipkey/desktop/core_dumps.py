"""A crash of this process leaves no copy of its memory, which holds secrets; nor may others look.

That other programs of this user can read the memory is for the kernel to allow (PR_SET_DUMPABLE).
It cannot be forbidden where others have to see who asks them. xdg-desktop-portal (1.16) answers
"Portal operation not allowed: Unable to open /proc/…/root", and through it a window has its dark
colours, its file dialog, and in a sandbox the browser. KeePassXC (src/fdosecrets) warns of a client
with an "inaccessible executable path". What asks neither goes without: D-Bus itself, a terminal and
our own /proc/self/net do.
"""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

    _before = resource.getrlimit(resource.RLIMIT_CORE)


def forbid() -> None:
    """Write no core dump from now on; the hard limit stays, for programs that we start.

    Linux hands a dump to a program that collects them (apport, systemd-coredump) whatever the
    limit, but for 1 byte (fs/coredump.c), which is too little for a file as well.
    """
    if sys.platform != "win32":
        least = 1 if sys.platform == "linux" and _before[1] != 0 else 0
        resource.setrlimit(resource.RLIMIT_CORE, (least, _before[1]))


def allow_as_before() -> None:
    """Return a program that takes this one's place the limits that we were started with."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, _before)


def let_nobody_look() -> None:
    """Keep other programs of this user out of this process's memory, where Linux can."""
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
