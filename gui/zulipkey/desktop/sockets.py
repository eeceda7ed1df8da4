"""Wake another thread that waits on a socket, on every system."""

from __future__ import annotations

import contextlib
import socket
import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _cancel = ctypes.WinDLL("kernel32").CancelIoEx
    _cancel.argtypes = (wintypes.HANDLE, ctypes.c_void_p)


def shut(connection: socket.socket) -> None:
    """Shut down the connection, and end each wait on it or on a duplicate of it.

    On Windows, ``shutdown`` does not wake a thread in ``select`` or ``recv``, so its I/O is
    cancelled as well. If a thread begins to wait a moment later, call this function again.
    """
    with contextlib.suppress(OSError):  # the other side has closed it
        # SSLSocket.shutdown() would remove TLS while another thread reads.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    if sys.platform == "win32":
        _cancel(connection.fileno(), None)
