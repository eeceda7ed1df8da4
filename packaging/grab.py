"""Start Zulip Key, wait until its window stops changing, and save a picture of it.

Run it with the Python of `.venv`: `grab.py FILE [ARGUMENTS of zulipkey]`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QTimer
from PySide6.QtGui import QImage, QWindow
from PySide6.QtWidgets import QApplication, QWidget

_LOOK_EVERY_MS = 100
_SETTLED_AFTER_MS = 1500  # longer than the delay after typing an address, and the answer
_GIVE_UP_AFTER_MS = 30_000


class _Photographer:
    """A timer that grabs the window from the screen until the picture does not change."""

    def __init__(self, file: Path) -> None:
        self.problem = "The window did not come to rest within 30 seconds"
        self._file = file
        self._last = QImage()
        self._running = QElapsedTimer()
        self._unchanged = QElapsedTimer()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        # With a blinking cursor, the picture would always change.
        QApplication.setCursorFlashTime(0)
        self._running.start()
        self._unchanged.start()
        self._timer.start(_LOOK_EVERY_MS)

    def _look(self) -> None:
        window = _window()
        seen = QImage()
        if window is not None:
            seen = window.screen().grabWindow(window.winId()).toImage()
        if seen != self._last:
            self._last = seen
            self._unchanged.restart()
        settled = not seen.isNull() and self._unchanged.hasExpired(_SETTLED_AFTER_MS)
        if settled:
            saved = seen.save(str(self._file), "PNG")  # type: ignore[call-overload]
            self.problem = "" if saved else f"Cannot write {self._file}"
        if settled or self._running.hasExpired(_GIVE_UP_AFTER_MS):
            self._timer.stop()
            QApplication.closeAllWindows()
            QApplication.quit()


def _window() -> QWidget | None:
    for widget in QApplication.topLevelWidgets():
        # A widget that was never shown has no handle.
        handle: QWindow | None = widget.windowHandle()
        if handle is not None and handle.isExposed():
            return widget
    return None


def _main() -> int:
    file = Path(sys.argv.pop(1))
    # Created when the event loop starts, because its timer needs the application.
    photographers: list[_Photographer] = []
    run_events = QApplication.exec

    def run_watched(*_: Any) -> int:
        photographers.append(_Photographer(file))
        photographers[0].start()
        return run_events()

    QApplication.exec = run_watched  # type: ignore[method-assign]

    from zulipkey.__main__ import run

    sys.argv[0] = "zulipkey"
    try:
        status = run()
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    problem = photographers[0].problem if photographers else "No window was opened"
    if problem:
        print(problem, file=sys.stderr)
    return status or int(bool(problem))


if __name__ == "__main__":
    sys.exit(_main())
