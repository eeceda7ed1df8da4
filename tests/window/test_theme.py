"""What is painted can be seen: contrasts, focus rings and sizes, measured in pictures."""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

import gallery as gallery_module
from gallery import Gallery
from person import Person
from stages import shown
from zulipkey.ui import theme
from zulipkey.ui.theme import Scheme
from zulipkey.ui.widgets import icons
from zulipkey.ui.widgets.button import Button, IconButton, Kind
from zulipkey.ui.widgets.check_box import CheckBox, RadioButton
from zulipkey.ui.widgets.combo_box import ComboBox
from zulipkey.ui.widgets.field import Line
from zulipkey.ui.widgets.menu import MenuButton, open_at
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.progress import BusyBar
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.ui.widgets.scrolling import ScrollBar

_TEXT, _SHAPE = 4.5, 3.0
"""The least contrasts of WCAG 2.2, level AA."""
_SMALLEST = 24


@pytest.fixture(params=["light", "dark", "contrast"])
def gallery(
    request: pytest.FixtureRequest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Gallery]:
    """All components on one page, in one of the themes."""
    if request.param == "contrast":
        monkeypatch.setattr(theme, "wants_contrast", lambda: True)
        theme.apply()
    else:
        theme.choose(Scheme(request.param))
    one = Gallery()
    qtbot.addWidget(one)
    with qtbot.waitActive(one):
        one.show()
        one.activateWindow()
    yield one
    monkeypatch.undo()
    theme.choose(Scheme.SYSTEM)


# ── Measuring ─────────────────────────────────────────────────────────────────────────────────


def luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def picture(widget: QWidget) -> QImage:
    """Return what is seen of a widget, with the ground that it stands on."""
    top = widget.window()
    return top.grab(QRect(widget.mapTo(top, QPoint(0, 0)), widget.size())).toImage()


def pixels(image: QImage, where: QRect | None = None) -> Counter[int]:
    room = image.rect() if where is None else where.intersected(image.rect())
    return Counter(
        image.pixel(x, y)
        for x in range(room.left(), room.right() + 1)
        for y in range(room.top(), room.bottom() + 1)
    )


def ink_contrast(image: QImage, where: QRect | None = None) -> float:
    """Return the contrast of what is drawn there, texts or icons, with their ground."""
    colours = pixels(image, where)
    [(ground, _)] = colours.most_common(1)
    return max(contrast(QColor(ground), QColor(one)) for one in colours)


def edge_contrast(widget: QWidget) -> float:
    """Return the contrast of the border, or of the whole shape, with what is around it."""
    top, row = widget.window().grab().toImage(), widget.height() // 2
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    outside = QColor(top.pixel(corner.x() - 3, corner.y() + row))
    edge = [QColor(top.pixel(corner.x() + x, corner.y() + row)) for x in range(4)]
    return max(contrast(outside, one) for one in edge)


def is_usual(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def of(gallery: Gallery, *kinds: type[QWidget]) -> list[QWidget]:
    found = [one for kind in kinds for one in gallery.findChildren(kind) if is_usual(one)]
    assert found
    return found


# ── Texts and shapes ──────────────────────────────────────────────────────────────────────────


def test_every_text_can_be_read(gallery: Gallery) -> None:
    for label in of(gallery, QLabel):
        assert isinstance(label, QLabel)
        assert ink_contrast(picture(label)) >= _TEXT, label.text()


def test_every_text_and_icon_of_what_can_be_used_can_be_read(gallery: Gallery) -> None:
    for widget in of(gallery, Button, MenuButton, IconButton, ComboBox):
        middle = widget.rect().adjusted(4, 4, -4, -4)
        assert ink_contrast(picture(widget), middle) >= _TEXT, widget
    for line in of(gallery, QLineEdit):
        assert isinstance(line, Line)
        end = line.width() - 48 * len(line.buttons)
        text = QRect(10, 6, end - 20, line.height() - 12)
        assert ink_contrast(picture(line), text) >= _TEXT, line.accessibleName()
    for row in of(gallery, OpenRow):
        assert ink_contrast(picture(row), row.rect().adjusted(54, 4, -44, -4)) >= _TEXT
        assert ink_contrast(picture(row), QRect(12, 12, 32, 32)) >= _TEXT  # the tile's letter
    for choice in of(gallery, CheckBox, RadioButton):
        assert ink_contrast(picture(choice), choice.rect().adjusted(30, 2, -2, -2)) >= _TEXT


def test_what_cannot_be_used_now_can_be_read_all_the_same(gallery: Gallery) -> None:
    off = [
        one
        for kind in (Button, CheckBox)
        for one in gallery.findChildren(kind)
        if one.isVisible() and not one.isEnabled()
    ]
    assert off
    for one in off:
        left = 30 if isinstance(one, CheckBox) else 4
        assert ink_contrast(picture(one), one.rect().adjusted(left, 4, -4, -4)) >= _TEXT, one.text()


def test_what_cannot_be_used_shows_it_in_a_high_contrast_by_its_shape(gallery: Gallery) -> None:
    ticked, chosen = CheckBox("Box", gallery), RadioButton("Circle", gallery)
    for one in (ticked, chosen):
        one.setChecked(True)
    kinds = [Button("Save", gallery, kind=kind) for kind in Kind]
    others = [IconButton("copy", "Copy", gallery), Line("Line", gallery), ComboBox("", gallery)]
    others.append(MenuButton("Copy as", QMenu(gallery), gallery, icon="copy"))
    others.append(OpenRow("Network", "Proxy", gallery, icon="globe"))
    empty = [CheckBox("Box", gallery), RadioButton("Circle", gallery)]
    for widget in (*kinds, *others, *empty, ticked, chosen):
        widget.resize(200, 44)
        widget.show()
        before = picture(widget)
        widget.setEnabled(False)
        after = picture(widget)
        if theme.wants_contrast():
            mono = QImage.Format.Format_Mono
            before, after = (one.convertToFormat(mono) for one in (before, after))
        assert after != before, widget
        widget.hide()


def test_the_border_of_what_can_be_used_can_be_seen(gallery: Gallery) -> None:
    for widget in of(gallery, QLineEdit, ComboBox, MenuButton, Button):
        if not (isinstance(widget, Button) and widget.isFlat()):
            assert edge_contrast(widget) >= _SHAPE, widget
    for choice in of(gallery, CheckBox, RadioButton):
        box = picture(choice).copy(QRect(0, 0, 28, choice.height()))
        assert ink_contrast(box) >= _SHAPE


def test_the_handle_of_a_scroll_bar_can_be_seen(gallery: Gallery) -> None:
    for bar in of(gallery, ScrollBar):
        shown = picture(bar)
        middle = QColor(shown.pixel(bar.width() // 2, bar.height() // 2))
        assert contrast(middle, QColor(shown.pixel(0, bar.height() // 2))) >= _SHAPE


def test_what_moves_while_something_is_under_way_can_be_seen(
    gallery: Gallery, qtbot: QtBot
) -> None:
    [bar] = of(gallery, BusyBar)

    def is_seen() -> bool:
        shown = picture(bar)
        row = [QColor(shown.pixel(x, bar.height() // 2)) for x in range(2, bar.width() - 2)]
        return any(contrast(one, row[-1]) >= _SHAPE for one in row)

    qtbot.waitUntil(is_seen)


def test_a_menu_has_an_edge_and_its_chosen_row_can_be_read(gallery: Gallery, qtbot: QtBot) -> None:
    menu = gallery.menu
    open_at(menu, gallery.mapToGlobal(QPoint(100, 100)))
    qtbot.waitUntil(menu.isVisible)
    first, second = menu.actions()
    menu.setActiveAction(first)
    shown = menu.grab().toImage()
    rows = [menu.actionGeometry(action) for action in (first, second)]
    grounds = []
    for row in rows:
        assert row.height() >= _SMALLEST
        inside = row.adjusted(4, 3, -4, -3)
        assert ink_contrast(shown, inside) >= _TEXT
        grounds.append(QColor(pixels(shown, inside).most_common(1)[0][0]))
    assert contrast(*grounds) >= _SHAPE
    edge = QColor(shown.pixel(0, shown.height() // 2))
    assert max(contrast(edge, grounds[1]), contrast(edge, theme.colours().window)) >= _SHAPE
    menu.close()


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_an_entry_that_cannot_be_chosen_is_paler_and_can_be_read(
    qtbot: QtBot, scheme: Scheme
) -> None:
    theme.choose(scheme)
    try:
        qtbot.addWidget(window := QWidget())
        window.show()
        menu = QMenu(window)
        usual, off = (menu.addAction("Forget") for _ in range(2))
        off.setEnabled(False)
        open_at(menu, window.mapToGlobal(QPoint(0, 0)))
        qtbot.waitUntil(menu.isVisible)
        shown = menu.grab().toImage()
        inks = [
            ink_contrast(shown, menu.actionGeometry(one).adjusted(4, 3, -4, -3))
            for one in (usual, off)
        ]
        menu.close()
    finally:
        theme.choose(Scheme.SYSTEM)
    assert _TEXT <= inks[1] <= 0.7 * inks[0]


def test_the_list_of_a_choice_shows_what_is_chosen(gallery: Gallery, qtbot: QtBot) -> None:
    [choice] = of(gallery, ComboBox)
    assert isinstance(choice, QComboBox)
    choice.showPopup()
    view = choice.view()
    qtbot.waitUntil(view.isVisible)
    assert view.sizeHintForRow(0) >= _SMALLEST
    shown = view.viewport().grab().toImage()
    grounds = []
    for place in range(2):
        row = view.visualRect(choice.model().index(place, 0))
        assert ink_contrast(shown, row.adjusted(3, 2, -3, -2)) >= _TEXT
        grounds.append(QColor(pixels(shown, row).most_common(1)[0][0]))
        ends = [QRect(row.left() + x, row.top(), 1, row.height()) for x in (1, 9)]
        assert pixels(shown, ends[0]) == pixels(shown, ends[1])  # without a frame around the text
    assert contrast(*grounds) >= _SHAPE
    choice.hidePopup()


def test_a_selected_text_can_be_read(gallery: Gallery) -> None:
    line = next(one for one in gallery.findChildren(Line) if one.text() == "ann@example.com")
    line.setFocus()
    line.selectAll()
    shown = picture(line)
    width = line.fontMetrics().horizontalAdvance(line.text())
    assert ink_contrast(shown, QRect(44, 16, width - 8, line.height() - 32)) >= _TEXT
    line.deselect()


# ── The focus ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.slow
def test_whatever_has_the_focus_shows_it(gallery: Gallery, qtbot: QtBot) -> None:
    """Around it, a ring changes by a contrast of 3, as large as its outline is long."""
    reached = [
        one
        for one in gallery.findChildren(QWidget)
        if is_usual(one) and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert {Button, IconButton, MenuButton, Line, ComboBox, CheckBox, RadioButton, OpenRow} <= {
        type(one) for one in reached
    }
    for widget in reached:
        gallery.setFocus()
        QApplication.processEvents()
        before = picture(widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(widget.hasFocus)
        QApplication.processEvents()
        after = picture(widget)
        changed = sum(
            contrast(QColor(before.pixel(x, y)), QColor(after.pixel(x, y))) >= _SHAPE
            for x in range(before.width())
            for y in range(before.height())
        )
        outline = 2 * (widget.width() + widget.height())
        assert changed >= 0.8 * outline, (widget, changed, outline)


# ── Sizes ─────────────────────────────────────────────────────────────────────────────────────


def test_whatever_is_pressed_is_large_enough(gallery: Gallery) -> None:
    for widget in of(gallery, QAbstractButton, QLineEdit, QComboBox):
        assert min(widget.width(), widget.height()) >= _SMALLEST, widget


@pytest.mark.parametrize("points", [10.5, 21])
def test_no_text_of_a_component_is_cut_off(
    gallery: Gallery, qtbot: QtBot, qapp: QApplication, points: float
) -> None:
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(points)
    qapp.setFont(larger)
    texts = [*of(gallery, QLabel), *of(gallery, Button)]

    def fit() -> bool:
        gallery.fit()
        return all(one.height() >= one.heightForWidth(one.width()) for one in texts)

    try:
        qtbot.waitUntil(fit)
    finally:
        qapp.setFont(usual)


@pytest.mark.parametrize("state", ["sign-in", "sign-in-no-password", "key-saved", "check-broken"])
def test_texts_and_the_icons_beside_them_grow_with_the_systems_font(
    state: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: dict[str, list[float]] = {}
    draw = icons.draw

    def measure(painter: QPainter, name: str, ink: QColor, where: QRectF, **named: bool) -> None:
        drawn.setdefault(name, []).append(min(where.width(), where.height()))
        draw(painter, name, ink, where, **named)

    monkeypatch.setattr(icons, "draw", measure)
    usual = qapp.font()
    larger = QFont(usual)
    with shown(state) as stage:
        stage.rest()
        drawn.clear()
        stage.window.page.grab()
        before = {name: [*sizes] for name, sizes in drawn.items()}
        texts = [one for one in stage.window.findChildren(QLabel) if is_usual(one)]
        heights = [one.fontMetrics().height() for one in texts]
        try:
            larger.setPointSizeF(usual.pointSizeF() * 2)
            qapp.setFont(larger)
            stage.rest()
            drawn.clear()
            stage.window.page.grab()
            grown = [one.fontMetrics().height() for one in texts]
        finally:
            qapp.setFont(usual)
    assert all(now >= 1.8 * height for height, now in zip(heights, grown, strict=True))
    seen = {*before} & {*drawn}
    assert len(seen) >= 3
    for name in seen:
        assert min(drawn[name]) >= 1.5 * min(before[name]), name


def test_the_check_marks_of_a_menu_grow_with_the_systems_font(
    qtbot: QtBot, qapp: QApplication
) -> None:
    usual = qapp.font()
    larger = QFont(usual)
    qtbot.addWidget(window := QWidget())
    window.show()
    marks = []
    try:
        for scale in (1, 2):
            larger.setPointSizeF(usual.pointSizeF() * scale)
            qapp.setFont(larger)
            menu = QMenu(window)
            action = menu.addAction("Keep the key visible")
            action.setCheckable(True)
            action.setChecked(True)
            open_at(menu, window.mapToGlobal(QPoint(0, 0)))
            qtbot.waitUntil(menu.isVisible)
            shown, entry = menu.grab().toImage(), menu.actionGeometry(action)
            before = QRect(entry.x() + 2, entry.y() + 2, entry.height() // 2, entry.height() - 4)
            marks.append(len(ink_rows(shown, before)))
            menu.close()
    finally:
        qapp.setFont(usual)
    assert marks[0] >= 8
    assert marks[1] >= 1.5 * marks[0]


@pytest.mark.parametrize("scale", [1, 2])
def test_the_icon_of_a_message_stands_in_the_middle_of_its_first_line(
    gallery: Gallery, qtbot: QtBot, qapp: QApplication, scale: int
) -> None:
    usual = qapp.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    qapp.setFont(larger)
    try:
        notice = Notice(gallery)
        notice.say("A", "B", theme.Tone.DANGER)
        notice.resize(400, notice.heightForWidth(400))
        title = next(one for one in notice.findChildren(QLabel) if one.text() == "A")
        qtbot.waitUntil(lambda: title.x() > theme.scaled(theme.ICON))
        rows = ink_rows(picture(notice), QRect(8, 0, title.x() - 10, notice.height()))
        assert abs((rows[0] + rows[-1]) / 2 - title.geometry().center().y()) <= scale
    finally:
        qapp.setFont(usual)


def ink_rows(image: QImage, where: QRect) -> list[int]:
    """Return the rows there that are not all of the ground's colour."""
    ground = image.pixel(where.topLeft())
    columns = range(where.left(), where.right() + 1)
    rows = range(where.top(), min(where.bottom() + 1, image.height()))
    return [y for y in rows if any(image.pixel(x, y) != ground for x in columns)]


# ── Following ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def _system_scheme() -> Iterator[None]:
    yield
    QApplication.styleHints().unsetColorScheme()
    theme.choose(Scheme.SYSTEM)


def has_ground(person: Person, ground: str) -> bool:
    image = person.window.grab().toImage()
    return QColor(image.pixel(3, image.height() // 2)) == QColor(ground)


@pytest.mark.usefixtures("_system_scheme")
def test_a_theme_that_is_chosen_shows_at_once_and_the_systems_comes_back(
    person: Person,
) -> None:
    for scheme, ground in ((Scheme.DARK, "#1B1D21"), (Scheme.LIGHT, "#F6F7F9")):
        theme.choose(scheme)
        person.wait(partial(has_ground, person, ground))
        labels = [one for one in person.window.findChildren(QLabel) if one.text() and is_usual(one)]
        assert len(labels) >= 3
        assert min(ink_contrast(picture(label)) for label in labels) >= _TEXT
    theme.choose(Scheme.SYSTEM)
    system = "#1B1D21" if is_dark_here() else "#F6F7F9"
    person.wait(partial(has_ground, person, system))


def is_dark_here() -> bool:
    return QApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


# The program as it starts, on a desktop that has light and dark; prints the ground of its pages.
_LIVE = """
from PySide6.QtCore import Qt
from gallery import Gallery
from zulipkey import app
from zulipkey.ui import theme

application = app._start_qt()
page = Gallery()
page.show()

def system_turns(scheme):
    application.styleHints().setColorScheme(scheme)
    for _ in range(2):  # it takes the palette, then widgets take it
        application.processEvents()
    print(page.grab().toImage().pixelColor(3, 3).name())

for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
    system_turns(scheme)
theme.choose(theme.Scheme.LIGHT)
for scheme in (Qt.ColorScheme.Light, Qt.ColorScheme.Dark):
    system_turns(scheme)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="chooses the desktop by a variable of Linux'")
def test_a_change_of_the_system_shows_at_once_unless_a_theme_is_chosen() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _LIVE],
        env={
            **os.environ,
            "QT_QPA_PLATFORMTHEME": "gnome",
            "PYTHONPATH": str(Path(gallery_module.__file__).parent),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    light, dark = "#f6f7f9", "#1b1d21"
    assert done.stdout.split() == [dark, light, dark, light, light], done.stderr


def test_a_high_contrast_shows_at_once_in_the_systems_colours(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.choose(Scheme.DARK)
    monkeypatch.setattr(theme, "wants_contrast", lambda: True)
    theme.apply()
    person.wait(partial(has_ground, person, theme.colours().window.name()))
    assert theme.colours().border_width == 2.0
    assert contrast(theme.colours().text, theme.colours().window) >= 7
    monkeypatch.undo()
    theme.choose(Scheme.SYSTEM)


def test_a_palette_of_the_system_without_contrast_gives_way_to_black_and_white() -> None:
    poor = QPalette(QColor("#888888"), QColor("#777777"))
    colours = theme._system_colours(poor)
    assert contrast(colours.text, colours.window) == 21
    assert contrast(colours.primary, colours.on_primary) >= 7
