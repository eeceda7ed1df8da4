"""The message on a page that says what happened, with next steps; it is never a dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QFrame, QWidget

from zulipkey.model.errors import BrowserNotOpened, Failure, NextStep
from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.flow import BesideIcon, FlowLayout, fill, take_away
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.scrolling import bring_into_view

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from zulipkey.messages.failures import Message

Steps = Mapping[NextStep, Callable[[], object]]
"""The next steps that a page can do → their functions."""


class Notice(QFrame):
    """A title, a text and buttons that wrap; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tone = theme.Tone.INFO
        self.failure: Failure | None = None
        """The failure that is shown, if any."""
        self.asks = False
        """Whether the message is a question: to replace something, or to use another address."""
        room = theme.least_room
        self._title = Label(self, kind=theme.Text.STRONG, selectable=True, unbroken=room)
        self._text = Label(self, selectable=True, unbroken=room)
        self._text.setObjectName("messageText")
        self.buttons: list[Button] = []
        """The buttons, in order."""
        self._row = QWidget(self)
        self._row.setContentsMargins(0, 4, 0, 0)
        self._flow = FlowLayout(self._row)
        texts = self._texts = BesideIcon(self)
        texts.setContentsMargins(theme.CARD_PADDING, 12, theme.CARD_PADDING, 12)
        texts.setSpacing(4)
        fill(texts, self._title, self._text, self._row)
        #: A box that says what has happened, for screen readers.
        self.setAccessibleName(self.tr("Message"))
        self.hide()

    @property
    def text(self) -> str:
        """The current text, empty while hidden."""
        return "\n".join(filter(None, (self._title.text(), self._text.text())))

    def show_failure(
        self,
        failure: Failure,
        steps: Steps | None = None,
        said: Message | None = None,
        *,
        offered: tuple[NextStep, ...] | None = None,
    ) -> None:
        """Show a failure, with buttons for its next steps that are possible here.

        The notice itself handles *Copy details*, *Copy link* and *Close*, the page the others.

        Args:
            failure: the failure; ``messages.failures`` has its texts.
            steps: the functions of the page for next steps.
            said: the texts to show in place of the failure's.
            offered: the next steps to offer in place of the failure's.
        """
        from zulipkey.messages import failures, labels

        offered = failure.next_steps if offered is None else offered
        asks = bool({NextStep.REPLACE, NextStep.USE_OTHER_ADDRESS} & {*offered})
        self.say(
            *(said or failures.message(failure)), theme.Tone.WARNING if asks else theme.Tone.DANGER
        )
        self.failure, self.asks = failure, asks
        known: Steps = {NextStep.CLOSE: self.clear, **(steps or {})}
        for step in offered:
            text = labels.step(step, failure)
            if step in known:
                self.add_button(text, known[step])
            elif step is NextStep.COPY_DETAILS:
                self._add_copy_button(text, failures.details(failure))
            elif step is NextStep.COPY_LINK and isinstance(failure, BrowserNotOpened):
                self._add_copy_button(text, failure.link)

    def say(self, title: str, text: str = "", tone: theme.Tone = theme.Tone.INFO) -> None:
        """Show a message without buttons, and announce it to screen readers.

        If a button that this removes had the focus, the next button to be added gets it.

        Args:
            title: the first sentence.
            text: the sentences after it.
            tone: the tone; ``DANGER`` interrupts a screen reader.
        """
        if any(button.hasFocus() for button in self.buttons):
            self._title.setFocus()  # otherwise Qt moves the focus to a widget below
        self._empty()
        self._tone = tone
        self._title.set_tone(tone)
        self._title.setText(title)
        self.change_text(text)
        self.show()
        announce(self, self.text, urgent=tone is theme.Tone.DANGER)
        bring_into_view(self)

    def change_text(self, text: str, *, title: str | None = None) -> None:
        """Change the text without another announcement, as for a countdown.

        Args:
            text: the text after the title.
            title: the title; None to keep it.
        """
        if title is not None:
            self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleDescription(self.text)

    def _add_copy_button(self, text: str, copied: str) -> None:
        """Add a button that copies a text that is not secret, and confirms that."""
        button = self.add_button(text, lambda: button.copy(copied), icon="copy")

    def add_button(self, text: str, act: Callable[[], object], *, icon: str = "") -> Button:
        """Add a button after the others."""
        button = Button(text, self._row, icon=icon, height=theme.NOTICE_HEIGHT)
        button.clicked.connect(lambda _=False: act())
        QWidget.setTabOrder(self.tab_anchor, button)
        self._flow.addWidget(button)
        self.buttons.append(button)
        self._row.show()
        button.show()
        if self._title.hasFocus():
            button.setFocus()
        return button

    def follow(self, before: QWidget) -> None:
        """Put the notice after ``before`` in the tab order, instead of in the order of creation."""
        QWidget.setTabOrder(before, self._text)

    @property
    def tab_anchor(self) -> QWidget:
        """The widget for ``setTabOrder`` to put another widget after this notice."""
        return self.buttons[-1] if self.buttons else self._text

    def clear(self) -> None:
        """Hide the message."""
        self.hide()
        self._empty()

    def _empty(self) -> None:
        self.failure, self.asks = None, False
        self._title.setText("")
        self.change_text("")
        self._row.hide()
        take_away(self._flow, self.buttons)
        self.buttons = []

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the background, the bar at the edge, and the icon for the tone."""
        with painting.begin(self) as painter:
            ink, ground = theme.colours().tones[self._tone]
            rect = QRectF(self.rect())
            is_whole = self.width() == self.window().width()  # at the edge of the window
            painting.box(painter, rect, fill=ground, radius=0 if is_whole else theme.RADIUS)
            is_rtl = self.isRightToLeft()
            bar = QRectF(rect.right() - theme.BAR if is_rtl else 0, 0, theme.BAR, rect.height())
            painting.box(painter, bar, fill=ink, radius=theme.BAR / 2)
            self._texts.draw_icon(painter, self._tone, self._title)
