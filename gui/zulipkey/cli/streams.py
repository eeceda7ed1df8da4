"""The standard streams: nothing that a stranger wrote commands the terminal behind them.

Where standard output does not take what is written, ``OutputLost`` is raised.
"""

from __future__ import annotations

import errno
import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

from zulipkey.model.errors import reason_of
from zulipkey.model.untrusted import escaped

_USAGE: Final = 2


class OutputLost(Exception):
    """Standard output takes nothing: it is closed, its disk is full, or its reader is gone."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.reason = "" if error.errno == errno.EPIPE else reason_of(error)
        """The system's own text; empty where the reader had enough, which is no fault."""


class _ForPeople(io.TextIOWrapper):
    """A stream on which everything but line ends and tabs is spelled out."""

    def write(self, text: str) -> int:
        return super().write(escaped(text, but="\n\t"))


class _Said(_ForPeople):
    """What is said beside the result: where nobody listens, the exit status has to do."""

    def write(self, text: str) -> int:
        try:
            return super().write(text)
        except OSError:
            _drop(self)
            return len(text)

    def flush(self) -> None:
        try:
            super().flush()
        except OSError:
            _drop(self)


def _drop(stream: TextIO) -> None:
    """Let nothing more reach the stream: what it still holds would fail again at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def prepare() -> None:
    """Let both output streams take any text; what a person reads there is safe to show."""
    for name, kind in (("stdout", _ForPeople), ("stderr", _Said)):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding
            made = kind(stream.detach(), encoding, "backslashreplace", line_buffering=True)
            setattr(sys, name, made)


def say(text: str) -> None:
    """Say something to the person."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def wrong_usage(text: str) -> int:
    """Say what is wrong with the arguments, and return the exit status for that."""
    say(text)
    return _USAGE


def show(text: str) -> None:
    """Write lines of a result that people read."""
    with _taken():
        sys.stdout.write(text)


def give(text: str) -> None:
    """Write a result that programs read: in UTF-8, and as it is."""
    with _taken():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))


def give_json(content: object) -> None:
    """Write a result as JSON."""
    give(json.dumps(content, indent=1) + "\n")


def give_path(path: Path) -> None:
    """Write a path: byte for byte for a program, readable for a person."""
    (show if sys.stdout.isatty() else give)(f"{path}\n")


def finish() -> None:
    """Make sure that what was written has arrived."""
    with _taken():
        sys.stdout.flush()


def require() -> None:
    """Make sure that there is a standard output."""
    with _taken():
        pass


@contextmanager
def _taken() -> Iterator[None]:
    if sys.stdout is None:
        raise OutputLost(OSError(errno.EBADF, os.strerror(errno.EBADF)))
    try:
        yield
    except OSError as error:
        _drop(sys.stdout)
        raise OutputLost(error) from None
