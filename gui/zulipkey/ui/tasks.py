"""Blocking calls in worker threads, with their outcomes delivered to the UI thread.

There are two kinds. A ``Task`` only reads: leaving its page, or closing the window, drops it. A
``Change`` changes something outside: it runs to its end, its outcome is reported, and closing the
window waits for it.

Each call has its own daemon thread: only daemon threads do not hold up the exit while a name
look-up or a TCP connect hangs, which cannot be interrupted.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from functools import cache, partial
from typing import Any, Final, NamedTuple, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Cancelled, Failure
from zulipkey.model.sealed import unexpected

T = TypeVar("T")

qt_lock: Final = threading.Lock()
"""A worker thread holds this lock while it imports from Qt or calls it, unless it is cancelled.

The UI thread takes the lock before the program ends: a thread that returns from Qt while Python
shuts down crashes. It also takes the lock to get an object that Qt has created: PySide then goes
through all classes that it knows, and crashes if an import adds a class at the same time.
"""


class _Call(NamedTuple):
    work: Callable[[CancelToken], Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    cancel: CancelToken


class _Outcomes(QObject):
    """Delivers the outcomes and the progress of all calls to the UI thread.

    It is never deleted, because an object must not be deleted while it emits a signal in another
    thread. A page can be deleted at any time, and its ``Task`` and ``Change`` objects with it.
    """

    came = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _hand_on(self, caller: _Caller, act: Callable[[], None]) -> None:
        if isValid(caller):
            act()


@cache  # not on the class itself: PySide would have to generate its help
def _outcomes() -> _Outcomes:
    return _Outcomes()


class _Caller(QObject):
    """Runs calls in their own threads, and reports their outcomes in the thread of this object."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._calls: deque[_Call] = deque()
        """The running call, followed by the waiting ones."""
        self._outcomes = _outcomes()  # created in this thread
        self._reporting = threading.Lock()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._fall_silent)

    @property
    def is_running(self) -> bool:
        """Whether a call is running or waiting."""
        return bool(self._calls)

    def run(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Call ``work`` in its own thread, then ``done`` or ``failed`` in this one."""
        self._make_way()
        self._calls.append(_Call(work, done, failed, CancelToken()))
        if len(self._calls) == 1:
            self._start(self._calls[0])

    def _make_way(self) -> None:
        """Prepare for another call."""

    def _start(self, call: _Call) -> None:
        threading.Thread(target=self._work, args=(call,), daemon=True).start()

    def _work(self, call: _Call) -> None:
        value: object = None
        failure: Failure | None = None
        try:
            value = call.work(call.cancel)
        except Failure as expected:
            # The frames of the traceback hold the arguments of the call: perhaps a password.
            failure = expected.with_traceback(None)
            failure.__context__ = None
        except Exception as error:  # noqa: BLE001 (a bug: report it, never swallow it)
            failure = unexpected(error)
        with self._reporting:
            if isValid(self) and self._is_awaited(call):
                self._outcomes.came.emit(self, partial(self._deliver, call, value, failure))

    def _is_awaited(self, call: _Call) -> bool:
        return bool(self._calls) and self._calls[0] is call

    def _deliver(self, call: _Call, value: object, failure: Failure | None) -> None:
        if not self._is_awaited(call):
            return
        self._calls.popleft()
        if self._calls:
            self._start(self._calls[0])
        self._report(call, value, failure)

    def _report(self, call: _Call, value: object, failure: Failure | None) -> None:
        if failure is None:
            call.done(value)
        else:
            call.failed(failure)

    @Slot()
    def _fall_silent(self) -> None:
        """Drop all calls, so that no thread uses Qt: a signal emitted while Qt ends crashes."""
        with self._reporting:
            self._calls.clear()


class Task(_Caller):
    """At most one call that only reads; the next call, or ``cancel``, drops it.

    A dropped call reports nothing. Calls that must take effect belong in a ``Change``.
    """

    def tell(self, cancel: CancelToken, act: Callable[[], None]) -> None:
        """Call ``act`` in this object's thread while a call is running in its own.

        Args:
            cancel: the token that the call was given; once it is set, ``act`` is not called.
            act: shows the progress of the call.
        """

        def act_if_awaited() -> None:
            if not cancel.is_set:
                act()

        with self._reporting:
            if isValid(self) and not cancel.is_set:
                self._outcomes.came.emit(self, act_if_awaited)

    @Slot()
    def cancel(self) -> None:
        """Drop the running call, if any, and return at once."""
        with self._reporting:
            for call in self._calls:
                call.cancel.set()
            self._calls.clear()

    _make_way = _fall_silent = cancel


class Change(_Caller):
    """Calls that write a file, a keyring or an account, or change a key: none of them is dropped.

    They run one after the other, in the order of ``run``. When one ends, the page may show
    something else, so ``done`` and ``failed`` must name the subject of the outcome. The parent must
    live as long as the window, which finds its changes among its descendants and closes only when
    they have ended.
    """

    ended = Signal(bool)
    """Emitted when a call has ended, after its outcome was reported; False if it failed."""

    @Slot()
    def give_up(self) -> None:
        """Ask the calls to stop if they have not changed anything yet, and return at once.

        A call that stops then (with ``Cancelled``) reports nothing; any other reports its outcome.
        """
        for call in self._calls:
            call.cancel.set()

    def _report(self, call: _Call, value: object, failure: Failure | None) -> None:
        was_given_up = call.cancel.is_set and isinstance(failure, Cancelled)
        try:
            if not was_given_up:
                super()._report(call, value, failure)
        finally:
            self.ended.emit(failure is None or was_given_up)
