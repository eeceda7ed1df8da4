"""Texts with an icon that says how they are meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.flow import BesideIcon
from zulipkey.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Marked(QWidget):
    """A column that begins with a text, and beside this the icon of a tone, in its colour."""

    def __init__(
        self,
        parent: QWidget,
        text: str = "",
        *,
        kind: theme.Text = theme.Text.BODY,
        tone: theme.Tone = theme.Tone.INFO,
        icon: int = theme.ICON,
        gap: int = theme.ICON_GAP,
    ) -> None:
        """Build it.

        Args:
            parent: the widget that it stands in.
            text: says what the icon does.
            kind: of the text.
            tone: how it is meant.
            icon: the icon's size, as ``theme.scaled``.
            gap: between the icon and the texts.
        """
        super().__init__(parent)
        self._tone = tone
        self.first = Label(self, text, kind=kind)
        self.column = BesideIcon(self, icon=icon, gap=gap, at_edges=True)
        self.column.addWidget(self.first)

    def set_tone(self, tone: theme.Tone) -> None:
        """Change how it is meant."""
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painting.begin(self) as painter:
            self.column.draw_icon(painter, self._tone, self.first)
