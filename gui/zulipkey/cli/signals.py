"""Signals that end the process, after the work in progress has cleaned up."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Final, NoReturn

ENDING: Final = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)
)
"""The signals of this system that end a process, other than an interrupt."""


class Ended(BaseException):
    """A signal arrived that ends the process."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def raise_on_end() -> None:
    """Let signals that would end the process raise ``Ended``, unless they are ignored (nohup).

    An interrupt raises ``KeyboardInterrupt``. Until this call, signals end the process at once.
    """
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in ENDING:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _raise)


def _raise(number: int, _frame: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_DFL)  # a second signal ends the process at once
    raise Ended(number)


@contextmanager
def finishing(said: str) -> Iterator[None]:
    """Delay signals until the block is done.

    Args:
        said: the message for the user if a signal arrives during the block.

    Raises:
        Ended: after the block, if a signal other than an interrupt arrived during it.
    """
    came: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        with suppress(OSError):
            os.write(2, f"\n{said}\n".encode())  # sys.stderr may be in the middle of a write

    before = {number: signal.getsignal(number) for number in (signal.SIGINT, *ENDING)}
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, note)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    for number in came:
        if number != signal.SIGINT:
            raise Ended(number)


def end_by(number: int) -> int:
    """End the process by the signal; return the exit status for it if the process survives."""
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)
    return 128 + number


@contextmanager
def restored_afterwards() -> Iterator[None]:
    """Restore the signal handlers after the block, in which a window installs its own.

    Until the window does, signals end the process at once: an exception raised inside Qt would be
    lost.
    """
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, *ENDING)}
    for number, handler in before.items():
        if handler is _raise:
            signal.signal(number, signal.SIG_DFL)
        elif handler is signal.default_int_handler:
            signal.signal(number, lambda _number, _frame: os._exit(130))
    try:
        yield
    finally:
        signal.set_wakeup_fd(-1)
        for number, handler in before.items():
            signal.signal(number, handler)


def as_python_found_them() -> None:
    """Stop ignoring the signals that Python ignores, before another program replaces this one."""
    for name in ("SIGPIPE", "SIGXFSZ", "SIGXFZ"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, signal.SIG_DFL)
