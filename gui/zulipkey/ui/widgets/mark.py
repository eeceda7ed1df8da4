"""Texts with an icon that shows their tone."""

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
    """A column that starts with a text, and the icon of a tone beside it, in the tone's colour."""

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
        """Build the column.

        Args:
            parent: the parent widget.
            text: the first text, which says the same as the icon.
            kind: the kind of the text.
            tone: the tone of the icon.
            icon: the icon's size, as for ``theme.scaled``.
            gap: the space between the icon and the texts, in pixels.
        """
        super().__init__(parent)
        self._tone = tone
        self.first = Label(self, text, kind=kind)
        self.column = BesideIcon(self, icon=icon, gap=gap, at_edges=True)
        self.column.addWidget(self.first)

    def set_tone(self, tone: theme.Tone) -> None:
        """Change the tone of the icon."""
        self._tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        with painting.begin(self) as painter:
            self.column.draw_icon(painter, self._tone, self.first)
