"""Signals that end the process: what is under way cleans up first, and then they do end it."""

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
"""Those that end a process, of this system."""


class Ended(BaseException):
    """A signal has come that ends the process."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def raise_on_end() -> None:
    """Let signals that would end the process raise ``Ended``, unless they are ignored (nohup).

    An interrupt raises ``KeyboardInterrupt``. Before, they end the process at once.
    """
    if signal.getsignal(signal.SIGINT) is not signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    for number in ENDING:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _raise)


def _raise(number: int, _frame: FrameType | None) -> NoReturn:
    signal.signal(number, signal.SIG_DFL)  # a second one does not wait
    raise Ended(number)


@contextmanager
def finishing(said: str) -> Iterator[None]:
    """Let what is begun here end before the process does, whatever is asked meanwhile.

    Args:
        said: says that, to who interrupts.

    Raises:
        Ended: afterwards, by a signal other than an interrupt that came meanwhile.
    """
    came: list[int] = []

    def note(number: int, _frame: FrameType | None) -> None:
        came.append(number)
        with suppress(OSError):
            os.write(2, f"\n{said}\n".encode())  # the stream may be in the middle of a line

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
    """End the process as the signal does; return its exit status where it lives on."""
    signal.signal(number, signal.SIG_DFL)
    signal.raise_signal(number)
    return 128 + number


@contextmanager
def kept() -> Iterator[None]:
    """Put back, at the end, what signals do now: a window takes them while it is open.

    Until it does, they end the process as usual: what is raised within Qt would reach nobody.
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
    """Undo, for a program that takes this one's place, what Python ignores for itself."""
    for name in ("SIGPIPE", "SIGXFSZ", "SIGXFZ"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, signal.SIG_DFL)
