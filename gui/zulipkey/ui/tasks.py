"""Blocking calls off the UI thread, and their outcome back on it.

There are two kinds. A ``Task`` only asks: leaving its page, or closing the window, drops it. A
``Change`` changes something outside: it is carried out to its end and told, and closing waits.

A daemon thread for each call: it is the only kind that cannot hold up the exit while a name
look-up or a TCP connect hangs, which nothing can break off.
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

inside_qt: Final = threading.Lock()
"""Held by a thread, its call not cancelled, that imports from Qt or calls it.

Who ends the program waits for it: a thread that comes out of Qt when Python ends is a crash. So
does who is handed out what Qt has made: PySide then goes through all classes that it knows, and one
more from an import meanwhile is a crash, too.
"""


class _Call(NamedTuple):
    work: Callable[[CancelToken], Any]
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    cancel: CancelToken


class _Outcomes(QObject):
    """Brings the outcomes of all calls, and what they tell, to the thread of the window.

    It is never deleted, as nothing may be while it sends a signal from another thread; a page, with
    those that call for it, can be at any time.
    """

    came = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._hand_on, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _hand_on(self, caller: _Caller, act: Callable[[], None]) -> None:
        if isValid(caller):
            act()


@cache  # not of the class itself: PySide would be asked for its help
def _outcomes() -> _Outcomes:
    return _Outcomes()


class _Caller(QObject):
    """Starts calls in threads of their own, and takes their outcomes back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._calls: deque[_Call] = deque()
        """The one that runs, and behind it those that wait for it."""
        self._outcomes = _outcomes()  # made in this thread
        self._reporting = threading.Lock()
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._fall_silent)

    @property
    def is_running(self) -> bool:
        """Whether an outcome is still to come."""
        return bool(self._calls)

    def run(
        self,
        work: Callable[[CancelToken], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
    ) -> None:
        """Call ``work`` in a thread of its own, then ``done`` or ``failed`` in this one."""
        self._make_way()
        self._calls.append(_Call(work, done, failed, CancelToken()))
        if len(self._calls) == 1:
            self._start(self._calls[0])

    def _make_way(self) -> None:
        """Do what is to be done before another call is taken."""

    def _start(self, call: _Call) -> None:
        threading.Thread(target=self._work, args=(call,), daemon=True).start()

    def _work(self, call: _Call) -> None:
        value: object = None
        failure: Failure | None = None
        try:
            value = call.work(call.cancel)
        except Failure as expected:
            # Its frames hold what the call was given: a password, perhaps.
            failure = expected.with_traceback(None)
            failure.__context__ = None
        except Exception as error:  # noqa: BLE001 (a fault of ours: said, never swallowed)
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
        """Await nothing: from here on, a thread leaves Qt alone. A signal while it ends crashes."""
        with self._reporting:
            self._calls.clear()


class Task(_Caller):
    """At most one call at a time, which only asks: a new one, or ``cancel``, drops the one before.

    A call that was dropped reports nothing. What is to be found afterwards as it was asked for is a
    ``Change``.
    """

    def tell(self, cancel: CancelToken, act: Callable[[], None]) -> None:
        """Call ``act`` in this object's thread, for a call that goes on in its own.

        Args:
            cancel: what the call was given; once it is set, nothing is told.
            act: says what the call does now.
        """

        def act_if_awaited() -> None:
            if not cancel.is_set:
                act()

        with self._reporting:
            if isValid(self) and not cancel.is_set:
                self._outcomes.came.emit(self, act_if_awaited)

    @Slot()
    def cancel(self) -> None:
        """End the call that runs, if any; returns at once."""
        with self._reporting:
            for call in self._calls:
                call.cancel.set()
            self._calls.clear()

    _make_way = _fall_silent = cancel


class Change(_Caller):
    """Calls that write a file, a keyring or an account, or change a key: none of them is dropped.

    They are carried out one after the other, as they were asked for. By the end of one, the page
    may show something else: whoever asks says of what the outcome is. The parent must live as long
    as the window, which finds its changes among its children and closes only when they have ended.
    """

    ended = Signal(bool)
    """A call has ended, and its outcome was told; whether that was no failure."""

    @Slot()
    def give_up(self) -> None:
        """Ask the calls to stop where nothing is changed yet; returns at once.

        One that has stopped so (``Cancelled``) reports nothing; one that had changed it, does.
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
