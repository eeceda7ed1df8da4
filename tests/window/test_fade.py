"""How one page follows another: what was seen before fades, and is in nobody's way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from builders import Server
from person import Person
from zulipkey.ui import theme
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.widgets.fade import Fade


@pytest.fixture
def _moves() -> Iterator[None]:
    """Let the desktop's windows move."""
    theme.let_move(True)
    yield
    theme.let_move(False)


def fades(person: Person) -> list[Fade]:
    return [one for one in person.window.findChildren(Fade) if one.isVisible()]


@pytest.mark.usefixtures("_moves")
def test_the_page_before_fades_and_leaves_the_new_one_as_it_is(person: Person) -> None:
    before = person.window.grab().toImage()
    person.window.show_page(PageName.CHECK)
    [fade] = fades(person)
    assert fade.grab().toImage().pixelColor(60, 90) == before.pixelColor(60, 90)  # the logo
    person.wait(lambda: not fades(person))
    after = person.window.grab().toImage()
    person.window.back()
    assert fades(person)
    person.wait(lambda: not fades(person))
    theme.let_move(False)
    person.window.show_page(PageName.CHECK)
    person.wait(lambda: person.window.grab().toImage() == after)


@pytest.mark.usefixtures("_moves")
def test_who_types_on_while_a_page_fades_types_into_the_new_one(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.wait(lambda: not fades(person))
    person.press("More programs…")
    assert fades(person)
    person.type("docker compose")
    assert person.line("Find a program").text() == "docker compose"
    assert fades(person)
    person.key(Qt.Key.Key_Return)
    assert "Docker Compose" in person.texts()
    person.wait(lambda: not fades(person))


@pytest.mark.usefixtures("_moves")
def test_who_clicks_while_a_page_fades_clicks_on_the_new_one(person: Person) -> None:
    person.window.show_page(PageName.SETTINGS)
    assert fades(person)
    row = person.window.page.mapTo(person.window, person.window.page.rect().center())
    assert not isinstance(person.window.childAt(row), Fade)


def test_nothing_fades_where_the_desktop_has_not_said_that_windows_may_move(
    person: Person,
) -> None:
    person.window.show_page(PageName.SETTINGS)
    assert fades(person) == []
