"""The line that says what happened, with the next step as a button; never a box of its own."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from zulipkey.messages import words
from zulipkey.model.errors import Failure, NextStep
from zulipkey.ui.parts import announce, push_button


class Tone(Enum):
    """How a message is meant, as the colour of the bar beside it: for light and dark windows."""

    PROBLEM = ("#c62828", "#ff8a80")
    QUESTION = ("#b26a00", "#ffb74d")
    NOTE = ("#2e6fd0", "#8ab4f8")
    DONE = ("#2e7d32", "#81c995")


class Message(QFrame):
    """A text with at most three buttons, hidden while there is nothing to say."""

    step_chosen = Signal(object, object)
    """The chosen NextStep, and the Failure that offered it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = Tone.NOTE
        self._failure: Failure | None = None
        self._text = QLabel(self)
        self._text.setObjectName("messageText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        self._buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 2, 0, 2)
        box.setSpacing(6)
        box.addWidget(self._text)
        box.addLayout(self._buttons)
        box.addStretch(1)
        self.setAccessibleName(self.tr("Message"))
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, empty while hidden."""
        return self._text.text()

    @property
    def failure(self) -> Failure | None:
        """The failure that is shown now."""
        return self._failure

    def usual_height(self) -> int:
        """Return the height of two lines with a button, to keep room for a message, in pixels."""
        button = push_button(self, "")
        height = button.sizeHint().height()
        button.deleteLater()
        return 2 * self.fontMetrics().lineSpacing() + height + 12

    def show_failure(
        self,
        failure: Failure,
        text: str | None = None,
        *,
        steps: tuple[NextStep, ...] | None = None,
    ) -> None:
        """Say a failure in its own words (or ``text``) and offer its next steps (or ``steps``)."""
        steps = failure.next_steps if steps is None else steps
        asks = NextStep.REPLACE in steps or NextStep.USE_OTHER_ADDRESS in steps
        self.say(text or words.sentence(failure), Tone.QUESTION if asks else Tone.PROBLEM)
        self._failure = failure
        for next_step in steps:
            button = self.add_button(words.step(next_step, failure))
            button.clicked.connect(
                lambda _=False, chosen=next_step: self.step_chosen.emit(chosen, failure)
            )

    def say(self, text: str, tone: Tone) -> None:
        """Show ``text`` as plain text, without buttons, and announce it to screen readers."""
        self.clear()
        self._tone = tone
        self.change_text(text)
        self.show()
        announce(self, text, urgent=tone is Tone.PROBLEM)

    def change_text(self, text: str) -> None:
        """Change what is said without another announcement, as a countdown does."""
        self._text.setText(text)
        self.setAccessibleDescription(text)

    def add_button(self, text: str) -> QPushButton:
        """Add a button behind those that are there."""
        button = push_button(self, text)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        QWidget.setTabOrder(self._last_button() or self._text, button)
        button.show()
        return button

    def clear(self) -> None:
        """Say nothing."""
        self._failure = None
        self.hide()
        self.change_text("")
        while (item := self._buttons.takeAt(0)) is not None and (button := item.widget()):
            button.hide()
            button.deleteLater()
        self._buttons.addStretch(1)

    def _last_button(self) -> QWidget | None:
        item = self._buttons.itemAt(self._buttons.count() - 3)
        return item.widget() if item is not None else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar; its colour is never the only sign of what is meant."""
        super().paintEvent(event)
        dark = self.palette().window().color().lightness() < 128
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tone.value[1 if dark else 0]))
        painter.drawRoundedRect(QRect(0, 2, 3, self.height() - 4), 1.5, 1.5)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
