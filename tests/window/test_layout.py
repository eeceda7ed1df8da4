"""Each page in each state, where there is least room: nothing is cut off."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimerEvent
from PySide6.QtGui import QFont, QFontDatabase, QTextLayout
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import translation_rules
from builders import KEY, UNDER_WINE
from person import Person, name_of
from stages import STATES, Longer, Stage, shown, speaking
from zulipkey.desktop import resource_files
from zulipkey.messages import translation
from zulipkey.ui import theme
from zulipkey.ui.pages.file_card import FileCard
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.chip import Chip
from zulipkey.ui.widgets.combo_box import ComboBox
from zulipkey.ui.widgets.field import Field, Line
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.mark import Marked
from zulipkey.ui.widgets.menu import MenuButton
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.person import PersonRow
from zulipkey.ui.widgets.progress import BusyBar
from zulipkey.ui.widgets.rows import FileRow, OpenRow
from zulipkey.ui.widgets.scrolling import bring_into_view
from zulipkey.ui.widgets.snippet import SnippetBox
from zulipkey.ui.window import Window

_ACCELERATOR = re.compile(r"&([^&\s])")
_BESIDE_LABELS = ("[Forgot?", "[Clear now")
"""Tab leads to the field first: there the typing goes on, and there is what is cleared."""
_SMALLEST = QSize(theme.SMALLEST_WIDTH, theme.SMALLEST_HEIGHT)


_UNLIKE = ("ar",) if UNDER_WINE else ("ar", "de", "ja", "ru")
"""Mirrored, with long words, with wide letters, and with long texts; Wine is given a minute."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "language" in metafunc.fixturenames:
        every = metafunc.config.getoption("--all-languages")
        metafunc.parametrize("language", translation.NAMES if every else _UNLIKE)


@contextmanager
def _larger_letters(scale: float) -> Iterator[None]:
    usual = QApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(usual.pointSizeF() * scale)
    QApplication.setFont(larger)
    try:
        yield
    finally:
        QApplication.setFont(usual)


@pytest.fixture(
    params=[
        pytest.param((1.0, "left to right"), marks=pytest.mark.slow),  # the other has less room
        (2.0, "right to left"),
    ],
    ids=str,
)
def _least_room(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """Speak a language that is longer, in letters that are larger, from either side."""
    scale, direction = request.param
    longer = Longer()
    qapp.installTranslator(longer)
    if direction == "right to left":
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with _larger_letters(scale):
        yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.removeTranslator(longer)


@pytest.mark.usefixtures("_least_room")
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_off_restless_read_in_another_order_or_called_by_the_letter_of_another(
    qtbot: QtBot, state: str
) -> None:
    with shown(state) as stage:
        found = [
            *_faults(qtbot, stage),
            *_restless(),
            *_tabs_back(stage.window),
            *_shared_letters(stage.window),
        ]
    assert "\n".join(found) == ""


@pytest.mark.slow
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_off_in_a_language(qtbot: QtBot, state: str, language: str) -> None:
    script = {"ja": QFontDatabase.WritingSystem.Japanese}.get(language)
    if script and not QFontDatabase.families(script):
        pytest.skip("needs a font with Japanese letters")
    with speaking(language), shown(state) as stage:
        for scale in (1.0, 2.0):
            with _larger_letters(scale):
                found = _faults(qtbot, stage)
            assert "\n".join(found) == "", scale


def _faults(qtbot: QtBot, stage: Stage) -> list[str]:
    stage.window.resize(_SMALLEST)
    stage.rest()
    with suppress(qtbot.TimeoutError):  # what is still being laid out
        qtbot.waitUntil(lambda: _cut_off(stage.window) == [], timeout=10_000)
    return [*_cut_off(stage.window), *_out_of_order(stage.window)]


def test_what_gets_the_focus_while_its_page_grows_is_seen(person: Person) -> None:
    with _larger_letters(2.0):
        person.window.resize(_SMALLEST)
        person.choose_in_menu("About")
        page = person.window.page
        person.wait(lambda: person.focus == "Copy versions")
        person.wait(lambda: page.height() == page.heightForWidth(page.width()))
        person.wait(lambda: person.is_in_view("Copy versions"))


def test_a_page_is_as_wide_with_a_scroll_bar_as_without() -> None:
    with shown("key") as stage:
        page, bar = stage.window.page, stage.window.page.area.verticalScrollBar()
        widths = set()
        for height in (theme.SMALLEST_HEIGHT, page.heightForWidth(page.width()) + 50):
            stage.window.resize(stage.window.width(), height)
            stage.rest()
            widths.add((bar.maximum() > 0, page.width()))
        assert widths == {(True, page.width()), (False, page.width())}


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_has_the_focus_is_seen_in_a_window_that_gets_smaller_or_letters_that_get_larger(
    person: Person, scale: float
) -> None:
    person.choose_in_menu("Settings")
    person.window.resize(theme.OPENS_AT_WIDTH, 800)
    person.wait(lambda: person.is_in_view("Dark"))
    person.find(QAbstractButton, "Dark").setFocus()
    person.wait(lambda: not person.running_timers())
    with _larger_letters(scale):
        if scale == 1.0:
            person.window.resize(_SMALLEST)
        person.wait(lambda: not person.is_in_view("Network, Proxy and its password"))
        person.wait(lambda: person.is_in_view("Dark"))


@pytest.mark.parametrize("scrolls_away", [False, True])
def test_what_has_the_focus_is_seen_when_a_late_answer_moves_it_unless_the_person_looks_elsewhere(
    person: Person, home: Path, check_may_fail: threading.Event, scrolls_away: bool
) -> None:
    for name in (".zuliprc", "zuliprc"):
        (home / name).write_text(f"[api]\nemail=a@b.c\nkey={KEY}\nsite=https://localhost:1\n")
    person.window.resize(_SMALLEST)
    person.choose_in_menu("Check a zuliprc file")
    person.wait(lambda: "Checking the key…" in person.texts())
    person.find(QAbstractButton, "Choose another file…").setFocus()
    person.wait(lambda: person.is_in_view("Choose another file…"))
    if scrolls_away:
        person.key(Qt.Key.Key_PageUp)
    check_may_fail.set()
    person.wait(lambda: "Checking the key…" not in person.texts())
    if scrolls_away:
        person.wait(lambda: person.is_in_view("~/.zuliprc", FileCard))
        assert not person.is_in_view("Choose another file…")
    else:
        person.wait(lambda: person.is_in_view("Choose another file…"))


@pytest.mark.parametrize(
    ("state", "begins", "focus"),
    [
        ("sign-in-unknown-refusal", "The server rejected the request", "Password"),
        ("browser-nothing-happened", "Nothing has come back yet.", ""),
    ],
)
def test_a_message_is_seen_from_its_beginning_and_the_field_with_the_focus_whole(
    qtbot: QtBot, state: str, begins: str, focus: str
) -> None:
    with _larger_letters(1.0 if focus else 2.5), shown(state) as stage:
        person = Person(stage.window, qtbot)
        stage.window.resize(_SMALLEST)
        (title,) = (
            one
            for one in stage.window.page.findChildren(Label)
            if one.isVisible() and one.text().startswith(begins)
        )
        if not focus:  # what has the focus then is below: the smaller window has scrolled there
            stage.rest()
            notices = stage.window.page.findChildren(Notice)
            bring_into_view(next(one for one in notices if one.isAncestorOf(title)))
        person.wait(lambda: title.visibleRegion().boundingRect() == title.rect())
        if focus:
            person.wait(lambda: person.focus == focus)
            person.wait(lambda: person.is_in_view(focus))


def test_what_the_window_says_is_seen_whole_and_leaves_half_of_it_to_the_page(
    qtbot: QtBot,
) -> None:
    with _larger_letters(2.0), shown("key-new-leave") as stage:
        person = Person(stage.window, qtbot)
        stage.window.resize(_SMALLEST)
        (said,) = (
            one
            for one in stage.window.findChildren(Notice)
            if one.isVisible() and not stage.window.page.isAncestorOf(one)
        )
        person.wait(lambda: said.height() == said.heightForWidth(said.width()))
        person.wait(lambda: said.visibleRegion().boundingRect() == said.rect())
        assert person.focus == "Stay and save"
        assert stage.window.page.area.height() >= theme.SMALLEST_HEIGHT / 2
        person.find(QAbstractButton, "Save for zulip-terminal").setFocus()
        person.wait(lambda: person.is_in_view("Save for zulip-terminal"))


@pytest.mark.usefixtures("_least_room")
def test_a_name_wraps_within_its_words_beside_its_circle(qtbot: QtBot) -> None:
    qtbot.addWidget(window := QWidget())
    row = PersonRow(window)
    row.show_person("Wolfgangwilhelms MMMMMMMMMMMMMMMM", "MMM@MMMM.MMM.MMM", "MMMM.MMM.MMM.MMM")
    row.chip.show_state("Not checked", theme.Tone.WARNING)
    assert row.minimumSizeHint().width() <= theme.SMALLEST_WIDTH - 2 * theme.NARROW_MARGIN_X


@pytest.mark.parametrize(
    ("state", "usual"),
    [("start", [56]), ("sign-in", [40, 16]), ("key", [44])],
)
def test_pictures_grow_with_the_letters(state: str, usual: list[int]) -> None:
    def pictures() -> list[int]:
        shown_now = stage.window.page.findChildren(painting.Square)
        return [one.width() for one in shown_now if one.isVisible()]

    with shown(state) as stage:
        assert pictures() == [theme.scaled(size) for size in usual]
        with _larger_letters(2.0):
            stage.rest()
            assert pictures() == [theme.scaled(size) for size in usual]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_fields_and_buttons_are_as_high_as_each_other(qtbot: QtBot, scale: float) -> None:
    with _larger_letters(scale):
        qtbot.addWidget(window := QWidget())
        menu = QMenu(window)
        line, button = Line("Line", window), Button("Button", window)
        choice = ComboBox("Choice", window)
        opener = MenuButton("&Menu", menu, window, icon="copy")
        assert line.minimumHeight() >= theme.HEIGHT
        for other in (button, choice, opener):
            assert other.sizeHint().height() == line.minimumHeight()


@pytest.mark.parametrize("button", ["Save", "Save somewhere else, and below the texts"])
def test_what_stands_below_a_title_is_near_and_its_icon_beside_both(
    qtbot: QtBot, button: str
) -> None:
    qtbot.addWidget(window := QWidget())
    row = FileRow("zulip-terminal", "~/zuliprc", button, window)
    row.resize(240, row.heightForWidth(240))
    window.show()
    title, place = row.findChildren(QLabel)
    assert place.y() - title.geometry().bottom() - 1 == theme.LINE_GAP
    texts = (title.y() + place.geometry().bottom()) / 2
    image = row.grab().toImage()
    ground = image.pixel(0, 0)
    inked = [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != ground for x in range(theme.scaled(theme.ICON)))
    ]
    assert abs((inked[0] + inked[-1]) / 2 - texts) <= 2


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_icon_beside_a_text_is_whole(qtbot: QtBot, scale: float) -> None:
    with _larger_letters(scale):
        qtbot.addWidget(window := QWidget())
        marks = [Marked(window, "The key is not valid.", tone=tone) for tone in theme.Tone]
        fields = [Field("&Password", window)]
        fields[0].set_error("Enter your password.")
        window.show()
        errors = [one for one in fields[0].children() if isinstance(one, QWidget)]
        for one in (*marks, errors[-1]):
            one.resize(300, one.sizeHint().height())
            image = one.grab().toImage()
            icon = theme.scaled(theme.ICON)
            assert len({image.pixel(x, 0) for x in range(icon)}) == 1
            assert len({image.pixel(x, y) for x in range(icon) for y in range(icon)}) > 1


def test_a_text_to_paste_is_as_far_from_the_border_below_as_above(qtbot: QtBot) -> None:
    qtbot.addWidget(window := QWidget())
    box = SnippetBox("Paste this:", "HHH\nHHH\nHHH", window)
    window.show()
    image = box.text.grab().toImage().copy(8, 2, 60, box.text.height() - 4)
    ground = image.pixel(0, 0)
    inked = [
        y
        for y in range(image.height())
        if any(image.pixel(x, y) != ground for x in range(image.width()))
    ]
    assert abs(inked[0] - (image.height() - 1 - inked[-1])) <= 2


@pytest.mark.usefixtures("_least_room")
def test_text_buttons_below_each_other_are_as_far_apart_as_they_are_high() -> None:
    with shown("browser-link") as stage:
        stage.window.resize(_SMALLEST)
        stage.rest()
        flat = [one for one in stage.window.page.findChildren(Button) if one.isFlat()]
        tops = [(one.mapTo(stage.window, QPoint(0, 0)).y(), one) for one in flat if one.isVisible()]
        for (upper, one), (lower, _) in pairwise(sorted(tops, key=lambda each: each[0])):
            assert lower - upper in (0, one.height())


@pytest.mark.parametrize("state", ["sign-in-sso-only", "browser-leave", "certificate"])
def test_buttons_below_each_other_are_as_far_apart_on_every_page(state: str) -> None:
    with shown(state) as stage:
        stage.rest()
        buttons = [one for one in stage.window.page.findChildren(Button) if one.isVisible()]
        places = sorted(
            (one.mapTo(stage.window.page, QPoint(0, 0)).y(), one.height())
            for one in buttons
            if one.height() == theme.HEIGHT
        )
    assert len(places) > 1
    gaps = {below - (above + height) for (above, height), (below, _) in pairwise(places)}
    assert gaps == {theme.ROW_GAP}


@pytest.mark.usefixtures("_least_room")
def test_texts_stand_at_the_side_where_the_language_begins(qtbot: QtBot) -> None:
    qtbot.addWidget(window := QWidget())
    notice = Notice(window)
    notice.resize(300, 100)
    notice.say("Ann", "Ann", theme.Tone.INFO)
    window.show()
    is_rtl = notice.isRightToLeft()
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    for label in (one for one in notice.findChildren(QLabel) if one.isVisible()):
        assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute
        assert label.alignment() & side
        left, right = label.x(), notice.width() - label.geometry().right()
        assert (left < right) is is_rtl  # the icon is on the other side


def test_lines_of_a_text_begin_at_the_same_edge_from_right_to_left(qtbot: QtBot) -> None:
    qtbot.addWidget(window := QWidget())
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = Label(window, " ".join(["مم"] * 20))
    label.resize(90, label.heightForWidth(90))
    window.show()
    image = label.grab().toImage()
    ground, line = image.pixel(0, 0), label.fontMetrics().lineSpacing()
    begins = {
        max(
            x
            for x in range(image.width())
            if any(image.pixel(x, y) != ground for y in range(top, top + line))
        )
        for top in range(0, image.height() - line + 1, line)
    }
    assert image.height() >= 2 * line
    assert max(begins) - min(begins) <= 1


@pytest.mark.parametrize("direction", [*Qt.LayoutDirection][:2])
def test_a_text_passes_clicks_on_to_what_it_stands_on(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    qtbot.addWidget(button := QPushButton())
    button.setLayoutDirection(direction)
    label = Label(button, "Save")
    label.resize(90, 30)
    button.show()
    with qtbot.waitSignal(button.clicked):
        handle = button.windowHandle()
        assert handle is not None
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=label.geometry().center())
    assert not label.hasFocus()


@pytest.mark.parametrize(
    ("state", "fields"),
    [
        ("start-email", ["Organization address"]),
        ("start-no-server", ["Organization address"]),
        ("start-other-address", ["Organization address"]),
        ("sign-in-no-password", ["Password"]),
        ("sign-in-wrong-password", ["Password"]),
        ("bots-no-name", ["Bot name", "Bot username"]),
    ],
)
def test_a_field_that_is_marked_says_why_in_what_is_seen_near(
    state: str, fields: list[str]
) -> None:
    with shown(state) as stage:
        stage.rest()
        marked = [one for one in stage.window.findChildren(Line) if one.is_invalid]
        assert [one.accessibleName() for one in marked] == fields
        seen = "\n".join(one.text() for one in stage.window.findChildren(QLabel) if one.isVisible())
        for line in marked:
            why = line.accessibleDescription()
            assert why
            assert why.splitlines()[0].partition(". ")[0] in seen


@pytest.mark.usefixtures("_least_room")
@pytest.mark.parametrize("state", ["sign-in", "key-shown-and-copied"])
def test_what_stands_beside_a_label_ends_where_its_field_does(state: str) -> None:
    with shown(state) as stage:
        stage.rest()
        button = next(
            one
            for one in stage.window.findChildren(Button)
            if one.isVisible() and one.text().startswith(_BESIDE_LABELS)
        )
        field = button.parentWidget()
        assert isinstance(field, Field)
        image = button.grab().toImage()
        ground = image.pixel(0, 0)
        inked = [
            field.mapFromGlobal(button.mapToGlobal(QPoint(x, 0))).x()
            for x in range(image.width())
            if any(image.pixel(x, y) != ground for y in range(image.height()))
        ]
        if button.isRightToLeft():
            assert abs(inked[0] - field.line.x()) <= 3
        else:
            assert abs(inked[-1] - field.line.geometry().right()) <= 3


@pytest.mark.parametrize("is_rtl", [False, True])
def test_what_moves_comes_from_where_lines_begin(qtbot: QtBot, is_rtl: bool) -> None:
    qtbot.addWidget(window := QWidget())
    bar = BusyBar(window)
    if is_rtl:
        bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    bar.resize(90, theme.BAR)
    for _ in range(6):
        QApplication.sendEvent(bar, QTimerEvent(1))
    shown_now = bar.grab().toImage()
    left, right = (shown_now.pixelColor(x, theme.BAR // 2) for x in (5, 84))
    assert (right if is_rtl else left) == theme.colours().primary
    assert (left if is_rtl else right) == theme.colours().line


@pytest.mark.parametrize("state", ["غير صالح", "Not checked", "Sin comprobar"])
def test_a_state_stands_on_one_line_where_there_is_room(qtbot: QtBot, state: str) -> None:
    qtbot.addWidget(window := QWidget())
    chip = Chip(window, theme.least_room)
    chip.show_state(state, theme.Tone.DANGER)
    wished = chip.sizeHint()
    assert chip.heightForWidth(wished.width()) == wished.height()


@pytest.mark.parametrize(
    ("text", "shown_as"),
    [
        ("Die Zertifikatsprüfung, abgeschaltet.", ["Die Zertifikatsprüfung, abgeschaltet."]),
        ("zertifikatsprüfungen.example.com", ["zertifikatsprüfungen.", "example.", "com"]),
        ("M" * 30, ["M" * 16, "M" * 14]),
        (f"{'0a' * 16}", ["0a" * 8, "0a" * 8]),
    ],
)
def test_a_word_is_not_parted_but_a_key_is(qtbot: QtBot, text: str, shown_as: list[str]) -> None:
    qtbot.addWidget(label := Label(None, text))
    assert QLabel.text(label).split("\u200b") == shown_as


@pytest.mark.parametrize(
    ("text", "room", "first"),
    [
        ("Ann at https://chat.example.com", "Ann at https://c", "Ann at "),
        ("In ~/.config/zulip/zuliprc", "In ~/.c", "In "),
    ],
)
def test_no_line_ends_within_what_an_address_or_a_hidden_name_begins_with(
    qtbot: QtBot, text: str, room: str, first: str
) -> None:
    qtbot.addWidget(label := Label(None, text, selectable=True))
    layout = QTextLayout(QLabel.text(label), label.font())
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(label.fontMetrics().horizontalAdvance(room))
        lines.append(layout.text()[line.textStart() :][: line.textLength()])
    layout.endLayout()
    assert lines[0] == first
    label.setSelection(0, len(QLabel.text(label)))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text


def test_lines_that_are_copied_stay_lines(qtbot: QtBot) -> None:
    qtbot.addWidget(label := Label(None, "AB:CD:\nEF:01", selectable=True))
    label.setSelection(0, len(QLabel.text(label)))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "AB:CD:\nEF:01"


class _LayoutRequests(QObject):
    """Counts them, of all widgets."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def _restless() -> list[str]:
    """Tell whether what is shown is laid out again and again, which takes a whole core."""
    requests, application = _LayoutRequests(), QApplication.instance()
    assert application is not None
    application.installEventFilter(requests)

    def rests() -> bool:
        before = requests.count
        for _ in range(10):
            application.processEvents()
        return requests.count == before

    found = [] if any(rests() for _ in range(20)) else ["is laid out without end"]
    application.removeEventFilter(requests)
    return found


def _out_of_order(window: Window) -> list[str]:
    """Name what screen readers meet only after something that stands below it."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    met = [
        (one, QRect(one.mapTo(window, QPoint(0, 0)), one.size()))
        for one in window.page.findChildren(QWidget)
        if isinstance(one, kinds) and one.isVisible()
    ]
    return [
        f"{_read(below)} before {_read(above)}"
        for (below, low), (above, high) in combinations(met, 2)
        if high.bottom() <= low.top()
    ]


def _tabs_back(window: Window) -> list[str]:
    """Name what Tab leads to only after something that stands below it."""
    chain: list[QWidget] = [window.page.header]
    while (following := chain[-1].nextInFocusChain()) not in (None, chain[0]):
        chain.append(following)
    stops = [
        (one, QRect(one.mapTo(window, QPoint(0, 0)), one.size()))
        for one in chain
        if window.page.isAncestorOf(one)
        and one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    return [
        f"{_read(below)} before {_read(above)} by Tab"
        for (below, low), (above, high) in combinations(stops, 2)
        if high.bottom() <= low.top() and not _read(above).startswith(_BESIDE_LABELS)
    ]


def _shared_letters(window: Window) -> list[str]:
    """Name the letters that, with Alt or in a menu, would lead to two things, in any language."""
    page = [one for one in window.findChildren(QWidget) if one.isVisible()]
    texts = [one.text() for one in page if isinstance(one, (QLabel, QAbstractButton))]
    menus = [[action.text() for action in menu.actions()] for menu in window.findChildren(QMenu)]
    return [
        f"{language}: {letter} leads to {count} things"
        for group in (texts, *menus)
        for language, letters in _letters().items()
        for letter, count in Counter(letters[one] for one in group if one in letters).items()
        if count > 1
    ]


@cache
def _letters() -> dict[str, dict[str, str]]:
    """Return the letter of each text that has one, by language, and by the text as it is shown."""
    found = {}
    for file in (resource_files.root() / "translations").glob("*.ts"):
        found[file.stem] = {
            Longer().translate("", one.source): letter[1].casefold()
            for one in translation_rules.entries(file)
            for text in [*filter(None, one.translations), one.source][:1]
            if (letter := _ACCELERATOR.search(text))
        }
    return found


def _read(widget: QWidget) -> str:
    return name_of(widget) or (widget.text() if isinstance(widget, QLabel) else "")


def _cut_off(window: Window) -> list[str]:
    """Name the texts that do not show whole, but for those that scrolling down brings."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, (QAbstractButton, QLabel)):
            continue
        # Beside the scroll bar, too, or there is no more than a part of the ring of its focus.
        whole = window.page if window.page.isAncestorOf(widget) else window
        left = widget.mapTo(whole, widget.rect().topLeft()).x()
        right = widget.mapTo(whole, widget.rect().topRight()).x()
        is_outside = not 0 <= left <= right < whole.width()
        is_too_low = widget.hasHeightForWidth() and (
            widget.height() < widget.heightForWidth(widget.width())
        )
        is_too_narrow = bool(widget.text()) and (widget.width() < widget.minimumSizeHint().width())
        is_elided = isinstance(widget, OpenRow) and bool(widget.toolTip())
        if is_outside or is_too_low or is_too_narrow or is_elided:
            why = f"outside {is_outside}, too low {is_too_low}, too narrow {is_too_narrow}"
            found.append(f"{name_of(widget)} {widget.text()}: {why}, elided {is_elided}")
    return found
