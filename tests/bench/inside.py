"""A simulated user within the program's process, with a stopwatch.

``follow`` is called at the first paint, and prints the times of the script as JSON.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton, QWidget
from shiboken6 import getAllValidWrappers

from zulipkey.ui.window import Window

W = TypeVar("W", bound=QWidget)
_Script = Iterator[Callable[[], bool]]
"""A generator of conditions to wait for; it continues when the condition is true."""

_KEY_EVERY_MS = 8
_LOGIN, _PASSWORD = "iago@zulip.com", "abcd1234"


class _Paint(QObject):
    """Calls ``done`` once ``widget`` has been painted and its picture has been sent.

    A filter for the whole application would also get Qt's internal objects, for which PySide would
    create hundreds of classes: 20 ms within the measured time.
    """

    def __init__(self, widget: QWidget, done: Callable[[], None]) -> None:
        super().__init__(widget)
        self._done = done
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._done)
        return False


class _Person(QObject):
    """Follows a script, and records the largest gap between two ticks of a 1 ms timer."""

    def __init__(self, addresses: list[str]) -> None:
        super().__init__(QApplication.instance())
        self.took: dict[str, object] = {}
        self._addresses = addresses
        windows = (one for one in QApplication.topLevelWidgets() if one.isVisible())
        (self._window,) = (one for one in windows if isinstance(one, Window))
        self._script: _Script = iter(())
        self._until: Callable[[], bool] = _at_once
        self._largest_ms = 0.0
        self._last = time.perf_counter()
        self._gaps = QTimer(self)
        self._gaps.setTimerType(Qt.TimerType.PreciseTimer)
        self._gaps.timeout.connect(self._note_gap)
        self._keys = QTimer(self)
        self._keys.timeout.connect(self._go_on)

    def follow(self, script: _Script) -> None:
        self._script = script
        self._last = time.perf_counter()
        self._gaps.start(1)
        self._keys.start(_KEY_EVERY_MS)

    def _note_gap(self) -> None:
        now = time.perf_counter()
        self._largest_ms = max(self._largest_ms, (now - self._last) * 1000)
        self._last = now

    def _go_on(self) -> None:
        if not self._until():
            return
        try:
            self._until = next(self._script)
        except StopIteration:
            self._keys.stop()
            self._gaps.stop()
            self.took["stall_ms"] = self._largest_ms
            _tell(self.took)

    # ── Scripts ───────────────────────────────────────────────────────────────────────────────

    def sit(self) -> _Script:
        """Wait until no other thread runs."""
        yield _idle

    def job(self) -> _Script:
        """Get the key and save it; type from the first moment on."""
        yield from self._type(f"{self._addresses[0]}\n{_LOGIN}\t{_PASSWORD}")
        yield lambda: self._sees(QWidget, "Organization") and _idle()
        entered = time.perf_counter()

        def note() -> None:
            self.took["enter_ms"] = (time.perf_counter() - entered) * 1000

        show_page = self._window.show_page

        def show_key(*given: Any, **named: Any) -> None:
            show_page(*given, **named)
            _Paint(self._find(QLineEdit, "API key"), note)

        self._window.show_page = show_key  # type: ignore[method-assign]
        _press(self._window.focusWidget(), Qt.Key.Key_Return, "\n")
        yield lambda: "enter_ms" in self.took and self._says("Works")
        self._find(QPushButton, "Save for Python API").click()
        yield lambda: self._says("Saved to")
        yield _idle

    def provoke(self) -> _Script:
        """Type everything at once for a hostile server, and wait for 1.5 seconds."""
        yield from self._type(f"{self._addresses[0]}\n{_LOGIN}\t{_PASSWORD}\n")
        yield _after(1500)

    def cancel(self) -> _Script:
        """Cancel a sign-in at each address; record how long until the window is usable again.

        It is usable when its fields and its button are, and no thread of the request is left.
        """
        took: list[float] = []
        self.took["cancel_ms"] = took
        self._keys.setInterval(1)
        for address in self._addresses:
            yield _idle
            if self._sees(QPushButton, "Change"):
                self._find(QPushButton, "Change").click()
            line = self._find(QLineEdit, "Organization address")
            line.setFocus()
            line.selectAll()
            yield from self._type(f"{address}\n")
            for name, text in (("Email", _LOGIN), ("Password", _PASSWORD)):
                self._find(QLineEdit, name).setText(text)
            self._find(QLineEdit, "Password").setFocus()
            _press(self._window.focusWidget(), Qt.Key.Key_Return, "\n")
            yield lambda: self._sees(QPushButton, "Cancel")
            cancelled = time.perf_counter()
            self._find(QPushButton, "Cancel").click()
            yield lambda: self._is_usable() and _idle()
            took.append((time.perf_counter() - cancelled) * 1000)

    # ── Hands and eyes ────────────────────────────────────────────────────────────────────────

    def _type(self, text: str) -> _Script:
        """Type into the focused widget; a tab and a newline press Tab and Return."""
        for character in text:
            key = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}.get(character)
            _press(self._window.focusWidget(), key or Qt.Key.Key_unknown, character)
            yield _after(_KEY_EVERY_MS)

    def _is_usable(self) -> bool:
        line = self._find(QLineEdit, "Password")
        return not line.isReadOnly() and self._find(QPushButton, "Sign in").isEnabled()

    def _find(self, kind: type[W], name: str) -> W:
        (found,) = self._all(kind, name)
        return found

    def _sees(self, kind: type[QWidget], name: str) -> bool:
        return bool(self._all(kind, name))

    def _says(self, text: str) -> bool:
        return any(text in one.text() for one in self._visible(QLabel))

    def _all(self, kind: type[W], name: str) -> list[W]:
        return [one for one in self._visible(kind) if _name(one) == name]

    def _visible(self, kind: type[W]) -> list[W]:
        """Return the program's own visible widgets.

        ``findChildren`` would also return Qt's internal widgets, for which PySide would create
        classes: half a megabyte of the measured memory.
        """
        made = (one for one in getAllValidWrappers() if isinstance(one, kind))
        return [one for one in made if one.isVisible() and one.window() is self._window]


def _name(widget: QWidget) -> str:
    if not widget.accessibleName() and isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    return widget.accessibleName()


def _press(target: QWidget, key: Qt.Key, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)


def _at_once() -> bool:
    return True


def _after(milliseconds: float) -> Callable[[], bool]:
    then = time.monotonic() + milliseconds / 1000
    return lambda: time.monotonic() > then


def _idle() -> bool:
    return threading.active_count() == 1


def _tell(took: dict[str, object]) -> None:
    import json

    sys.stdout.write(f"{json.dumps(took)}\n")
    sys.stdout.flush()


def follow(script: str, addresses: list[str], painted_ns: int) -> None:
    """Follow a script, and print its times.

    Args:
        script: the name of a method of ``_Person``.
        addresses: the addresses of the servers that it needs.
        painted_ns: when the window was painted, by the monotonic clock.
    """
    QApplication.setCursorFlashTime(0)  # the caret's wake-ups are not the program's
    person = _Person(addresses)
    person.took["painted_ns"] = painted_ns
    person.follow(getattr(person, script)())
