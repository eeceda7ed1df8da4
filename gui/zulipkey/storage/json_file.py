"""Atomic, locked access to the program's own files, which keeps the changes of other processes.

A change reads, changes and writes under a lock that excludes other processes. A file that cannot
be parsed is renamed, never overwritten.
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
"""Seconds to wait for another process to finish its change."""
_LARGEST: Final = 16 * 1024 * 1024
_ROUND: Final = 0.02  # seconds between two attempts to get a lock


class LockedFile:
    """A private file, which several threads and processes may write concurrently."""

    def __init__(self, path: Path) -> None:
        """Use the file at ``path``, which need not exist."""
        self._path = path
        self._threads = threading.Lock()

    def write(self, content: bytes) -> None:
        """Write ``content`` atomically.

        Raises:
            OwnFileBusy: another process did not release its lock.
            OwnFileNotWritable: the system refuses to write.
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
    """A JSON object in a file, which several threads and processes may change concurrently."""

    def __init__(self, path: Path, *, is_sound: Callable[[Content], bool] = lambda _: True) -> None:
        """Use the file at ``path``, which need not exist.

        Args:
            path: the path of the file.
            is_sound: returns whether an object can be the content of this file.
        """
        super().__init__(path)
        self._is_sound = is_sound
        self._known: tuple[bytes | None, Content] = (None, {})

    def read(self) -> Content:
        """Return the content, empty if there is no file; the caller must not change it.

        While the file stays the same, this returns the same object.

        Raises:
            OwnFileNotReadable: the system refuses to read.
            OwnFileDamaged: the content cannot be parsed, or is not sound.
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
        except (ValueError, RecursionError):  # also for bytes that are not text
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
        """Write what ``change`` makes of the content; return it.

        This may wait for another process, so do not call it in the UI thread.

        Args:
            change: gets the content, and returns the new one, which is written if it differs.
            cancel: cancels the wait for another process.
            seconds: the timeout of that wait.
            on_damaged: called with the new name of a file that could not be parsed.

        Raises:
            OwnFileBusy: another process did not release its lock.
            OwnFileNotReadable: the content could not be read, so it is left unchanged.
            OwnFileNotWritable: the system refuses to write.
            Cancelled: ``cancel`` was set.
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
    """Return a function that logs each failure of a file, and reports the same one only once."""
    said: set[tuple[type[OwnFileFailure], str, str]] = set()

    def say(failure: OwnFileFailure) -> None:
        log.warning("%s: %s", file, type(failure).__name__)
        what = (type(failure), failure.path, getattr(failure, "kept_as", ""))
        if what not in said:
            said.add(what)
            report(failure)

    return say


def _replace(path: Path, content: bytes) -> None:
    from zulipkey.desktop import whole_file  # not needed for the first paint

    whole_file.replace(path, content)
    with contextlib.suppress(OSError):
        regular_file.kept_beside(path).unlink()
