"""A short numbered list of steps."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.flow import take_away
from zulipkey.ui.widgets.label import Label

_CIRCLE: Final = 24


class StepList(Card):
    """The steps for the user, in order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[QWidget] = []

    def show_steps(self, steps: Iterable[str]) -> None:
        """Replace the steps."""
        take_away(self.column, self._rows)
        self._rows = [_Step(number, text, self) for number, text in enumerate(steps, start=1)]
        for row in self._rows:
            self.column.addWidget(row)
            row.show()


class _Step(QWidget):
    def __init__(self, number: int, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(_Number(number, self), 0, Qt.AlignmentFlag.AlignTop)
        label = Label(self, text)
        label.setAccessibleName(f"{number}. {text}")
        row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)


class _Number(QWidget):
    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = QFontMetrics(theme.font(theme.Text.LABEL)).height()
        size = max(_CIRCLE, text + theme.LABEL_GAP)
        return QSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting.begin(self) as painter:
            now = theme.colours()
            rect = QRectF(self.rect())
            painting.box(painter, rect, fill=now.primary, radius=rect.width() / 2)
            painter.setFont(theme.font(theme.Text.LABEL))
            painter.setPen(now.on_primary)
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._number)
            )
