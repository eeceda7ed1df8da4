"""Where a running program is found by those that are started later: the name of its socket.

One program has the usual name. Whoever is started beside it, for whatever reason, has a name of
its own, which its links carry: they must come back to the window that waits for them.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from zulipkey.desktop import home, regular_file

_LONGEST_PATH: Final = 100  # bytes; of a local socket's address, most systems take 104 or 108


def own_name(name: str) -> str:
    """Return a name beside ``name`` that nobody else has."""
    import secrets

    return f"{name}-{secrets.token_hex(4)}"


def claim(name: str) -> tuple[str, bool]:
    """Take ``name`` for as long as this process lives, or else a name of its own.

    Returns:
        The name, and whether another program has ``name``: one that listens, or soon will.
    """
    is_free = _is_free(name)
    return name if is_free else own_name(name), is_free is False


def socket_path(name: str) -> str:
    """Return the place of the socket called ``name``; empty where no folder is safe enough.

    On Windows it is the name of a pipe.
    """
    if sys.platform == "win32":
        return f"{name}-{os.environ.get('USERNAME', '')}"
    for folder in _folders():
        path = f"{folder}/{name}.socket"
        if len(os.fsencode(path)) <= _LONGEST_PATH and _is_ours_alone(folder):
            return path
    return ""


def _is_free(name: str) -> bool | None:
    """Lock the name; the lock goes with the process, however that ends. None: nobody can tell."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateMutexW.restype = ctypes.c_void_p
        already_exists = 183
        mutex = kernel.CreateMutexW(None, False, f"Local\\{name}")
        return bool(mutex) and ctypes.get_last_error() != already_exists
    path = socket_path(name)
    if not path:
        return True  # nobody can have it
    flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW
    try:
        lock = os.open(f"{path}.lock", flags, 0o600)  # closed by nobody
    except OSError:
        return None
    return regular_file.lock(lock)


def _folders() -> Iterator[str]:
    """Return the folders that a socket may be in, the best first; a link must find the same one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/"):
        sandbox = os.environ.get("FLATPAK_ID")
        # All runs in the sandbox share this one folder there.
        yield f"{runtime}/app/{sandbox}" if sandbox else runtime
    if sys.platform != "win32":
        if (at_home := home.folder()) is not None:
            # Several computers may have the same home; a socket leads to one of them.
            yield f"{at_home}/.cache/zulipkey/{os.uname().nodename}"
        temporary = os.environ.get("TMPDIR", "")
        yield f"{temporary if temporary.startswith('/') else '/tmp'}/zulipkey-{os.geteuid()}"  # noqa: S108


def _is_ours_alone(folder: str) -> bool:
    """Return whether only this user can put files there; make it if it is not there."""
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
