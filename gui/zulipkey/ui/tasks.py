"""Blocking calls off the UI thread, and their outcome back on it.

A daemon thread for each call: it is the only kind that cannot hold up the exit while a name
look-up or a TCP connect hangs, which nothing can break off.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from zulipkey.abort import Abort
from zulipkey.errors import Failure, Unexpected

T = TypeVar("T")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Call:
    abort: Abort
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]


class Task(QObject):
    """At most one call at a time: a new one, or ``cancel``, ends the one before."""

    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._call: _Call | None = None
        self._reporting = threading.Lock()
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    @property
    def is_running(self) -> bool:
        """Whether an outcome is still to come."""
        return self._call is not None

    def run(
        self,
        work: Callable[[Abort], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Call ``work`` in a thread of its own, then ``done`` or ``failed`` in this one.

        A call that was cancelled or replaced reports nothing.
        """
        self.cancel()
        self._call = call = _Call(Abort(), done, failed)
        threading.Thread(target=self._work, args=(call, work), daemon=True).start()

    @Slot()
    def cancel(self) -> None:
        """End the call that runs, if any; returns at once."""
        call, self._call = self._call, None
        if call is not None:
            # From here on its thread leaves Qt alone: a signal sent while Qt ends is a crash.
            with self._reporting:
                call.abort.set()

    def _work(self, call: _Call, work: Callable[[Abort], object]) -> None:
        value: object = None
        failure: Failure | None = None
        try:
            value = work(call.abort)
        except Failure as expected:
            # Its frames hold what the call was given: a password, perhaps.
            failure = expected.with_traceback(None)
            failure.__context__ = None
        except Exception as error:  # noqa: BLE001 (a fault of ours: said, never swallowed)
            failure = unexpected(error)
        with self._reporting, suppress(RuntimeError):  # the window may be gone
            if not call.abort.is_set:
                self._ended.emit(call, value, failure)

    @Slot(object, object, object)
    def _deliver(self, call: _Call, value: object, failure: Failure | None) -> None:
        if call is not self._call:
            return
        self._call = None
        if failure is None:
            call.done(value)
        else:
            call.failed(failure)


def unexpected(error: BaseException) -> Unexpected:
    """Log a fault of this program (the log hides secrets), and make it one that can be shown."""
    _log.error("unexpected fault", exc_info=error)
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "zulipkey" in code.co_filename:
            place = f"{code.co_name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return Unexpected(kind=type(error).__name__, place=place)
