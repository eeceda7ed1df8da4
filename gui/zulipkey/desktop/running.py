"""Name the socket by which processes that start later find a running program.

One program has the usual name. Each program that is started beside it has a name of its own, which
its links contain, because they must return to the window that waits for them.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from zulipkey.desktop import home, regular_file

_LONGEST_PATH: Final = 100  # bytes; most systems allow 104 or 108 for a local socket


def own_name(name: str) -> str:
    """Return a unique name derived from ``name``."""
    import secrets

    return f"{name}-{secrets.token_hex(4)}"


def claim(name: str) -> tuple[str, bool]:
    """Claim ``name`` for the lifetime of this process, or else a name of its own.

    Returns:
        The name, and whether another program has ``name``, which listens or soon will.
    """
    is_free = _is_free(name)
    return name if is_free else own_name(name), is_free is False


def socket_path(name: str) -> str:
    """Return the path of the socket called ``name``; empty if no folder is safe enough.

    On Windows, return the name of a pipe.
    """
    if sys.platform == "win32":
        return f"{name}-{os.environ.get('USERNAME', '')}"
    for folder in _folders():
        path = f"{folder}/{name}.socket"
        if len(os.fsencode(path)) <= _LONGEST_PATH and _is_ours_alone(folder):
            return path
    return ""


def _is_free(name: str) -> bool | None:
    """Try to lock ``name`` until the process ends; return whether it was free, None if unknown."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateMutexW.restype = ctypes.c_void_p
        already_exists = 183
        mutex = kernel.CreateMutexW(None, False, f"Local\\{name}")
        return bool(mutex) and ctypes.get_last_error() != already_exists
    path = socket_path(name)
    if not path:
        return True  # no program can have it
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
    try:
        lock = os.open(f"{path}.lock", flags, 0o600)  # stays open
    except OSError:
        return None
    return regular_file.lock(lock)


def _folders() -> Iterator[str]:
    """Yield the folders for a socket, the best first; a later process must find the same one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        sandbox = os.environ.get("FLATPAK_ID")
        # This is the only folder there that all runs in the sandbox share.
        yield f"{runtime}/app/{sandbox}" if sandbox else runtime
    if sys.platform != "win32":
        if (at_home := home.folder()) is not None:
            # Several computers may share a home folder, but a socket leads to one of them.
            yield f"{at_home}/.cache/zulipkey/{os.uname().nodename}"
        temporary = os.environ.get("TMPDIR", "")
        yield f"{temporary if temporary.startswith('/') else '/tmp'}/zulipkey-{os.geteuid()}"  # noqa: S108


def _is_ours_alone(folder: str) -> bool:
    """Return whether only this user can put files into ``folder``; create it if it is missing."""
    try:
        status = _status(folder)
    except OSError:
        return False
    is_shared = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    is_ours = sys.platform == "win32" or status.st_uid == os.geteuid()
    is_closed = stat.S_ISDIR(status.st_mode) and not is_shared
    return is_ours and is_closed and os.access(folder, os.W_OK | os.X_OK)


def _status(folder: str) -> os.stat_result:
    try:
        return os.lstat(folder)
    except FileNotFoundError:
        Path(folder).mkdir(mode=0o700, parents=True)
        return os.lstat(folder)
