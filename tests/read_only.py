"""A folder where even root cannot write, through a mount that only this process sees."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

_NEW_MOUNTS: Final = 0x20000  # CLONE_NEWNS
_READ_ONLY, _REMOUNT, _BIND, _RECURSIVE, _PRIVATE = 1, 1 << 5, 1 << 12, 1 << 14, 1 << 18
_DETACH: Final = 2


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Make the folder read-only while the block runs, also for child processes."""
    if sys.platform != "linux":
        pytest.skip("needs mounts of Linux")
    system = ctypes.CDLL(None, use_errno=True)

    def call(name: str, *arguments: object) -> None:
        if getattr(system, name)(*arguments) != 0:
            number = ctypes.get_errno()
            raise OSError(number, f"{name}: {os.strerror(number)}")

    def mount(source: bytes | None, place: Path, flags: int) -> None:
        call("mount", source, os.fsencode(place), None, ctypes.c_ulong(flags), None)

    try:
        call("unshare", _NEW_MOUNTS)
    except OSError as error:
        pytest.skip(f"needs mounts of its own: {error}")
    # This process keeps its own mount namespace: with other threads running, it cannot return.
    mount(None, Path("/"), _RECURSIVE | _PRIVATE)
    mount(os.fsencode(folder), folder, _BIND)
    try:
        mount(None, folder, _BIND | _REMOUNT | _READ_ONLY)
        yield
    finally:
        call("umount2", os.fsencode(folder), _DETACH)
