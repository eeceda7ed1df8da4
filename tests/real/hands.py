"""Two ways of working the program without seeing or pointing, which count what is done.

An action is what a person would count as one thing done: a field filled in, with the key or the
button that ends it; a button pressed; an entry chosen from a menu. Moving about (Tab, arrows) and
reading are none.
"""

from __future__ import annotations

from typing import Protocol

from real.conftest import Program, Reader, wait_for


class Hands(Protocol):
    """Work the program by accessible names."""

    actions: int
    """How many there have been."""

    def fill(self, field: str, text: str, end: str) -> None:
        """Fill in a field; ``end`` names the button that stands for Return there."""

    def press(self, name: str) -> None:
        """Press a button, or open a row."""

    def choose(self, entry: str) -> None:
        """Choose an entry of the menu that is open."""


class ByScreenReader:
    """By AT-SPI alone: nothing is typed or clicked."""

    def __init__(self, reader: Reader) -> None:
        self.actions = 0
        self._reader = reader

    def fill(self, field: str, text: str, end: str) -> None:
        self._reader("enter", field, text)
        if end:
            self._reader("press", end)
        self.actions += 1

    def press(self, name: str) -> None:
        self._reader("press", name)
        self.actions += 1

    choose = press


class ByKeyboard:
    """By keys alone; where the focus is, is read as a screen reader does."""

    _MOST_STEPS = 40

    def __init__(self, program: Program, reader: Reader) -> None:
        self.actions = 0
        self._program = program
        self._reader = reader

    def fill(self, field: str, text: str, end: str) -> None:
        self._move_to(field, "Tab")
        self._program.type(f"{text}\n")
        self.actions += 1

    def press(self, name: str) -> None:
        self._move_to(name, "Tab")
        self._program.key("space")
        self.actions += 1

    def choose(self, entry: str) -> None:
        self._move_to(entry, "Down")
        self._program.key("Return")
        self.actions += 1

    def _move_to(self, name: str, key: str) -> None:
        self._reader("find", name)
        for _ in range(self._MOST_STEPS):
            before = self._reader("focus")
            if name in before:
                return
            self._program.key(key)
            wait_for(lambda before=before: self._reader("focus") not in ([], before))  # type: ignore[misc]
        raise AssertionError(f"{key} does not lead to {name}, but to {self._reader('focus')}")
