"""The release of PySide6 that is locked keeps count of what it is given."""

import sys

from PySide6.QtCore import QObject, Signal


class _Speaker(QObject):
    said = Signal(object)


def test_calls_into_qt_lose_no_reference_to_none_or_true() -> None:
    """PySide6 6.12.0 loses one with each call, so that Python 3.11 dies after some thousands."""
    speaker = _Speaker()
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(200):
        speaker.setObjectName("x")
        speaker.said.emit(None)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert all(later > earlier - 100 for earlier, later in zip(before, after, strict=True))
