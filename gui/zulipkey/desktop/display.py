"""Check whether a window can be opened, because Qt would end the process if not."""

from __future__ import annotations

import ctypes
import os
import threading
from typing import Final

_PATIENCE_SECONDS: Final = 5


def can_be_opened() -> bool:
    """Return whether a Linux display server answers and accepts this process.

    tmux and ssh leave a DISPLAY in the environment whose display is long gone. Only a connection
    tells: the socket may exist without a server, or with one that refuses us.
    """
    found: list[bool] = []
    # In a thread, because a display may accept the connection and never answer.
    asking = threading.Thread(target=lambda: found.append(_any_answers()), daemon=True)
    asking.start()
    asking.join(_PATIENCE_SECONDS)
    return any(found)


def _any_answers() -> bool:
    named = os.environ.get("QT_QPA_PLATFORM") or "wayland;xcb"
    # Each may have options after a colon.
    return any(_answers(one.partition(":")[0]) for one in named.split(";"))


def _answers(platform: str) -> bool:
    if platform.startswith("wayland"):
        return _wayland_answers()
    # Any other needs no display, or is an error that Qt reports.
    return platform != "xcb" or _x11_answers()


def _wayland_answers() -> bool:
    if os.environ.get("WAYLAND_SOCKET"):  # an open connection, which only Qt may use
        return True
    if not os.environ.get("WAYLAND_DISPLAY"):
        return False
    try:
        wayland = ctypes.CDLL("libwayland-client.so.0")
    except OSError:  # Qt would not find it either
        return False
    wayland.wl_display_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(wayland.wl_display_connect(None))
    if connection.value is None:
        return False
    wayland.wl_display_disconnect(connection)
    return True


def _x11_answers() -> bool:
    if not os.environ.get("DISPLAY"):
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))  # never null: it holds its error
    fault: int = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return fault == 0
