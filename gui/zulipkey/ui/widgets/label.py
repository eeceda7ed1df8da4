"""Texts: plain, wrapped, in one of the theme's kinds, and following the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from zulipkey.ui import theme


class Label(QLabel):
    """A text that may be a stranger's: never rich, never wider than its room."""

    def __init__(
        self,
        parent: QWidget | None,
        text: str = "",
        *,
        kind: theme.Text = theme.Text.BODY,
        muted: bool = False,
        tone: theme.Tone | None = None,
        selectable: bool = False,
    ) -> None:
        """Build the label.

        Args:
            parent: the widget that it stands in.
            text: what it says.
            kind: its size and weight.
            muted: paler than other text, with a contrast of 4.5 all the same.
            tone: the colour of a message; None: the text's own.
            selectable: with the mouse.
        """
        super().__init__(text, parent)
        self._kind, self._muted, self._tone = kind, muted, tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._follow()

    def set_tone(self, tone: theme.Tone | None) -> None:
        """Change how the text is meant."""
        self._tone = tone
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme and the system's font."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.ApplicationPaletteChange,
            QEvent.Type.ApplicationFontChange,
        ):
            self._follow()

    def _follow(self) -> None:
        now = theme.colours()
        colour = now.muted if self._muted else now.text
        if self._tone is not None:
            colour = now.tones[self._tone][0]
        own = self.palette()
        own.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(own)
        self.setFont(theme.font(self._kind))


def label_for(buddy: QWidget, text: str) -> Label:
    """Return the label of a field; its mnemonic leads there."""
    label = Label(buddy.parentWidget(), text, kind=theme.Text.LABEL)
    label.setBuddy(buddy)
    return label
