"""The one way to keep files of our own: whole or not at all, and what others write meanwhile stays.

A change reads, changes and writes while a lock keeps other processes from doing the same. A file
that is not understood is kept aside, never overwritten.
"""

from __future__ import annotations

import contextlib
import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from zulipkey.desktop import home, regular_file
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Cancelled,
    OwnFileBusy,
    OwnFileDamaged,
    OwnFileFailure,
    OwnFileNotReadable,
    OwnFileNotWritable,
    reason_of,
)

Content = dict[str, object]

PATIENCE: Final = 5.0
"""Seconds that another process may take for a change of its own."""
_LARGEST: Final = 16 * 1024 * 1024
_ROUND: Final = 0.02  # seconds between two looks at a lock


class LockedFile:
    """A private file, which several threads and processes may write at once."""

    def __init__(self, path: Path) -> None:
        """Use the file at ``path``, which need not exist."""
        self._path = path
        self._threads = threading.Lock()

    def write(self, content: bytes) -> None:
        """Put ``content`` there, whole or not at all.

        Raises:
            OwnFileBusy: another process did not let the file go.
            OwnFileNotWritable: the system does not let us.
        """
        try:
            with self._locked(CancelToken(), time.monotonic() + PATIENCE):
                _replace(self._path, content)
        except OSError as error:
            raise OwnFileNotWritable(path=self._shown, reason=reason_of(error)) from None

    @property
    def _shown(self) -> str:
        return home.display_path(self._path)

    @contextlib.contextmanager
    def _locked(self, cancel: CancelToken, deadline: float) -> Iterator[None]:
        wake = threading.Event()
        with cancel.on_cancel(wake.set):
            self._wait(lambda: self._threads.acquire(blocking=False), wake, deadline)
            try:
                target = Path(os.path.realpath(self._path))
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                with target.with_name(f"{target.name}.lock").open("a+b") as lock:
                    descriptor = lock.fileno()
                    self._wait(lambda: regular_file.lock(descriptor) is not False, wake, deadline)
                    yield
                    regular_file.unlock(descriptor)
            finally:
                self._threads.release()

    def _wait(self, attempt: Callable[[], bool], wake: threading.Event, deadline: float) -> None:
        while not attempt():
            if time.monotonic() >= deadline:
                raise OwnFileBusy(path=self._shown)
            if wake.wait(_ROUND):
                raise Cancelled


class JsonFile(LockedFile):
    """One object in a file, which several threads and processes may change at once."""

    def __init__(self, path: Path, *, is_sound: Callable[[Content], bool] = lambda _: True) -> None:
        """Use the file at ``path``, which need not exist.

        Args:
            path: of the file.
            is_sound: tells whether an object can be what is kept there.
        """
        super().__init__(path)
        self._is_sound = is_sound
        self._known: tuple[bytes | None, Content] = (None, {})

    def read(self) -> Content:
        """Return what is kept, nothing if there is no file yet; not to be changed in place.

        As long as the file holds the same, it is the same object.

        Raises:
            OwnFileNotReadable: the system does not let us.
            OwnFileDamaged: it is not understood.
        """
        try:
            try:
                written = regular_file.read(self._path, _LARGEST)
            except FileNotFoundError:
                written = regular_file.read(regular_file.kept_beside(self._path), _LARGEST)
        except (FileNotFoundError, NotADirectoryError):
            return {}
        except OSError as error:
            raise OwnFileNotReadable(path=self._shown, reason=reason_of(error)) from None
        known, known_content = self._known
        if written == known:
            return known_content
        import json

        try:
            content = json.loads(written)
        except (ValueError, RecursionError):  # bytes that are no text, too
            content = None
        if not isinstance(content, dict) or not self._is_sound(content):
            raise OwnFileDamaged(path=self._shown)
        self._known = written, content
        return content

    def change(
        self,
        change: Callable[[Content], Content],
        *,
        cancel: CancelToken | None = None,
        seconds: float = PATIENCE,
        on_damaged: Callable[[OwnFileDamaged], None] = lambda _: None,
    ) -> Content:
        """Write what ``change`` makes of what is kept; return it.

        This may wait for another process, so it has no place in the thread of the window.

        Args:
            change: gets what is kept; what it returns is written if it is something else.
            cancel: ends the wait for another process.
            seconds: how long to wait for it at most.
            on_damaged: is told where a file that was not understood is kept now.

        Raises:
            OwnFileBusy: another process did not let the file go.
            OwnFileNotReadable: what is there could not be kept.
            OwnFileNotWritable: the system does not let us.
            Cancelled: by ``cancel``.
        """
        try:
            with self._locked(cancel or CancelToken(), time.monotonic() + seconds):
                try:
                    before = self.read()
                except OwnFileDamaged:
                    on_damaged(OwnFileDamaged(path=self._shown, kept_as=self._keep_aside()))
                    before = {}
                after = change(before)
                if after != before:
                    import json

                    text = json.dumps(after, indent=1) + "\n"
                    _replace(self._path, text.encode())
                return after
        except OSError as error:
            raise OwnFileNotWritable(path=self._shown, reason=reason_of(error)) from None

    def _keep_aside(self) -> str:
        name = f"{self._path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
        aside, number = self._path.with_name(name), 1
        while os.path.lexists(aside):
            number += 1
            aside = self._path.with_name(f"{name}-{number}")
        self._path.rename(aside)
        return aside.name


def report_once(
    report: Callable[[OwnFileFailure], None], log: logging.Logger, file: str
) -> Callable[[OwnFileFailure], None]:
    """Return a ``report`` that logs each failure of a file, and says the same no second time."""
    said: set[tuple[type[OwnFileFailure], str, str]] = set()

    def say(failure: OwnFileFailure) -> None:
        log.warning("%s: %s", file, type(failure).__name__)
        what = (type(failure), failure.path, getattr(failure, "kept_as", ""))
        if what not in said:
            said.add(what)
            report(failure)

    return say


def _replace(path: Path, content: bytes) -> None:
    from zulipkey.desktop import whole_file  # the first paint reads only

    whole_file.replace(path, content)
    with contextlib.suppress(OSError):
        regular_file.kept_beside(path).unlink()
