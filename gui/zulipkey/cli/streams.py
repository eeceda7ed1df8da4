"""The standard streams, with control characters escaped: outside text cannot control the terminal.

If standard output does not accept what is written, ``OutputLost`` is raised.
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
    """Standard output cannot be written: it is closed, its disk is full, or its reader is gone."""

    def __init__(self, error: OSError) -> None:
        super().__init__()
        self.reason = "" if error.errno == errno.EPIPE else reason_of(error)
        """The system's message; empty if the reader closed the pipe, which is not an error."""


class _ForPeople(io.TextIOWrapper):
    """A stream that escapes control characters other than newlines and tabs."""

    def write(self, text: str) -> int:
        return super().write(escaped(text, but="\n\t"))


class _Said(_ForPeople):
    """The stream for messages; write errors are ignored, as the exit status still tells."""

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
    """Redirect the stream to the null device: flushing its buffer at exit would fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def prepare() -> None:
    """Make both output streams accept any text, and escape control characters in it."""
    for name, kind in (("stdout", _ForPeople), ("stderr", _Said)):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            encoding = stream.encoding
            made = kind(stream.detach(), encoding, "backslashreplace", line_buffering=True)
            setattr(sys, name, made)


def say(text: str) -> None:
    """Print a message to stderr."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def wrong_usage(text: str) -> int:
    """Print what is wrong with the arguments, and return the exit status for wrong usage."""
    say(text)
    return _USAGE


def show(text: str) -> None:
    """Write lines of a result that users read."""
    with _taken():
        sys.stdout.write(text)


def give(text: str) -> None:
    """Write a result that programs read: in UTF-8, without escapes."""
    with _taken():
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "surrogateescape"))


def give_json(content: object) -> None:
    """Write a result as JSON."""
    give(json.dumps(content, indent=1) + "\n")


def give_path(path: Path) -> None:
    """Write a path: escaped to a terminal, byte for byte to a program."""
    (show if sys.stdout.isatty() else give)(f"{path}\n")


def finish() -> None:
    """Flush standard output."""
    with _taken():
        sys.stdout.flush()


def require() -> None:
    """Raise ``OutputLost`` if standard output is closed."""
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
