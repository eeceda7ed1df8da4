"""Two ways to use the program without a screen or a pointer, which count the actions.

An action is what a user would count as one: filling in a field, with the key or the button that
submits it; pressing a button; choosing a menu entry. Moving the focus (Tab, arrows) and reading do
not count.
"""

from __future__ import annotations

from typing import Protocol

from real.conftest import Program, Reader, wait_for


class Hands(Protocol):
    """A way to use the program by accessible names."""

    actions: int
    """The number of actions so far."""

    def fill(self, field: str, text: str, end: str) -> None:
        """Fill in a field; ``end`` names the button that does what Return does there."""

    def press(self, name: str) -> None:
        """Press a button, or open a row."""

    def choose(self, entry: str) -> None:
        """Choose an entry of the open menu."""


class ByScreenReader:
    """Use through AT-SPI alone, without typing or clicking."""

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
    """Use with keys alone; the screen reader only reads where the focus is."""

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
