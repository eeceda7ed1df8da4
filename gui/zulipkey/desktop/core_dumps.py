"""Keep the memory of this process, which holds secrets, from core dumps and other programs.

Whether other programs of this user can read the memory is up to the kernel (PR_SET_DUMPABLE). A
process cannot deny access if another must identify it: xdg-desktop-portal (1.16) answers "Portal
operation not allowed: Unable to open /proc/…/root", and a window needs the portal for dark colours,
the file dialog and, in a sandbox, the browser; KeePassXC (src/fdosecrets) warns of a client with an
"inaccessible executable path". A process that uses neither can deny access: D-Bus itself, a
terminal and our own /proc/self/net still work.
"""

from __future__ import annotations

import sys

if sys.platform != "win32":
    import resource

    _before = resource.getrlimit(resource.RLIMIT_CORE)


def forbid() -> None:
    """Disable core dumps; keep the hard limit, for programs that this process starts.

    Linux passes a dump to a collector (apport, systemd-coredump) whatever the limit, unless it is
    1 byte (fs/coredump.c), which is too little for a dump file as well.
    """
    if sys.platform != "win32":
        least = 1 if sys.platform == "linux" and _before[1] != 0 else 0
        resource.setrlimit(resource.RLIMIT_CORE, (least, _before[1]))


def allow_as_before() -> None:
    """Restore the limits that this process started with, for a program that replaces it."""
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_CORE, _before)


def deny_memory_access() -> None:
    """Deny other programs of this user access to this process's memory; only Linux can."""
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
