"""The placeholder for a page that has nothing to list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.flow import column, fill
from zulipkey.ui.widgets.label import Label

_ICON: Final = 40


class EmptyState(QWidget):
    """A large file icon with a text below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Label(self, muted=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        picture = painting.Square(
            _ICON, self, lambda painter, at: icons.draw(painter, "file", theme.colours().muted, at)
        )
        whole = column(None, spacing=12, of=self)
        whole.setContentsMargins(0, theme.GROUP_GAP, 0, theme.GROUP_GAP)
        whole.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        fill(whole, self._text, None)

    def say(self, text: str) -> None:
        """Show a text; an empty text hides the widget."""
        self._text.setText(text)
        self.setVisible(bool(text))
