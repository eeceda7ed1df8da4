"""Ends the wait of another thread on a socket, on each system."""

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
    """End the connection, and each wait on it or on a duplicate of it.

    On Windows, ``shutdown`` leaves a thread waiting that is in ``select`` or ``recv``. What it
    waits for is called off there; one that begins to wait a moment later must be shut once more.
    """
    with contextlib.suppress(OSError):  # the other side was faster
        # SSLSocket.shutdown() would pull TLS away from under the thread that reads.
        socket.socket.shutdown(connection, socket.SHUT_RDWR)
    if sys.platform == "win32":
        _cancel(connection.fileno(), None)
