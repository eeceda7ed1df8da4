"""Drawing that fails. Qt warns of a painter that is left active, or ends the process."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from person import Person
from zulipkey.desktop import resource_files
from zulipkey.ui.widgets import icons, painting

pytestmark = pytest.mark.qt_log_level_fail("WARNING")


def draw_anew(person: Person) -> None:
    for cached in (icons._source, icons._pixmap):
        cached.cache_clear()
    for widget in person.window.findChildren(QWidget):
        widget.update()


def test_without_its_icons_the_window_works(
    person: Person,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(resource_files, "root", lambda: tmp_path)
        draw_anew(person)
        person.wait(lambda: "an icon is not drawn" in caplog.text)
    person.choose_in_menu("Settings")
    assert person.focus == "Network, Proxy and its password"


def test_no_painter_outlives_what_it_draws_on(
    person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as faults, monkeypatch.context() as patch:
        patch.setattr(painting, "box", fail)
        patch.setattr(icons, "_rendered", fail)
        draw_anew(person)
        person.wait(lambda: bool(faults))
    assert {kind for kind, _error, _trace in faults} == {ZeroDivisionError}
    faults.clear()
    gc.collect()
