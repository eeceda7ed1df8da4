"""A field: a label, a line with buttons, a hint, and an error message."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import Button, IconButton, is_held
from zulipkey.ui.widgets.flow import Outdented, column
from zulipkey.ui.widgets.label import label_for, small_label
from zulipkey.ui.widgets.mark import Marked

_INSIDE = 12


class Line(QLineEdit):
    """The line of a field, painted in the theme's style; its text runs from left to right."""

    def __init__(self, name: str, parent: QWidget, *, icon: str = "") -> None:
        """Build the line.

        Args:
            name: the name for screen readers; empty for that of its label.
            parent: the parent widget.
            icon: the name of a file in ``resources/icons``, drawn before the text; empty for none.
        """
        super().__init__(parent)
        self._icon = icon
        self.is_invalid = False
        """Whether the input has to be corrected."""
        self.buttons: list[IconButton] = []
        """The buttons after the text, in order."""
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.follow(self)

    def add_button(self, icon: str, name: str) -> IconButton:
        """Add a button at the end of the line, after the others, also in the tab order."""
        button = IconButton(icon, name, self)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        self.setTabOrder(self.buttons[-1] if self.buttons else self, button)
        self.buttons.append(button)
        button.show()
        self._make_room()
        return button

    def erase(self) -> None:
        """Clear the line for good; ``clear`` could be undone."""
        self.setText("")

    def set_invalid(self, is_invalid: bool) -> None:
        """Show by the border whether the input has to be corrected."""
        self.is_invalid = is_invalid
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then let Qt draw text, cursor and selection."""
        with painting.begin(self) as painter:
            now = theme.colours()
            border, width = now.border, now.border_width
            if self.is_invalid:
                border, width = now.tones[theme.Tone.DANGER][0], 2.0
            elif self.hasFocus():
                border, width = now.focus, now.focus_width
            fill = now.field if self.isEnabled() else now.disabled
            rect, dashed = QRectF(self.rect()), painting.is_dashed(self)
            painting.box(painter, rect, fill=fill, border=border, width=width, dashed=dashed)
            if self.is_invalid and self.hasFocus():
                inner = QRectF(self.rect()).adjusted(3, 3, -3, -3)
                ring = now.focus_width / 2
                painting.box(painter, inner, border=now.focus, width=ring, radius=theme.RADIUS - 3)
            if self._icon:
                where = QRectF(_INSIDE, 0, theme.scaled(theme.ICON), self.height())
                icons.draw(painter, self._icon, now.muted, where)
        super().paintEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the text on focus only if there is some and it can be replaced.

        Screen readers announce the selection. In an empty line it would make them miss the field,
        as the cursor would move there before the focus does.
        """
        if self.isReadOnly() or not self.text():
            event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore the repeats of a key that is held down: Enter may send a password."""
        if is_held(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end of the line."""
        super().resizeEvent(event)
        self._place_buttons()

    def follow_theme(self) -> None:
        """Set the colours from the theme, and the height and margins from the system's font."""
        own = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            own.setColor(role, QColor(Qt.GlobalColor.transparent))
        own.setColor(QPalette.ColorRole.Text, theme.colours().text)
        disabled = QPalette.ColorGroup.Disabled
        own.setColor(disabled, QPalette.ColorRole.Text, theme.colours().muted)
        own.setColor(QPalette.ColorRole.PlaceholderText, theme.colours().muted)
        self.setPalette(own)
        self.setMinimumHeight(max(theme.HEIGHT, self.fontMetrics().height() + 2 * theme.TEXT_EDGE))
        self._make_room()

    def _make_room(self) -> None:
        before = _INSIDE + (theme.scaled(theme.ICON) + theme.ROW_GAP if self._icon else 0)
        behind = _INSIDE + sum(button.sizeHint().width() + 2 for button in self.buttons)
        self.setTextMargins(before - 2, 0, behind - 2, 0)
        self._place_buttons()

    def _place_buttons(self) -> None:
        right = self.width() - 6
        for button in reversed(self.buttons):
            size = button.sizeHint()
            right -= size.width()
            button.setGeometry(QRect(QPoint(right, (self.height() - size.height()) // 2), size))
            right -= 2


class Field(QWidget):
    """A line with its label above, and a hint or an error below."""

    _beside: Button | None = None
    """The button at the end of the label's row, if any."""

    def __init__(
        self, label: str, parent: QWidget, *, line: Line | None = None, hint: str = ""
    ) -> None:
        """Build the field around its line.

        Args:
            label: the text above the line, with a mnemonic.
            parent: the parent widget.
            line: the line to use; None to create a plain one.
            hint: the text below the line; empty for none.
        """
        super().__init__(parent)
        self.line = line = line or Line("", self)
        line.setParent(self)
        self.label = label_for(line, label)
        line.raise_()  # screen readers read in stacking order
        self._hint = small_label(self, hint)
        self._error = Marked(
            self,
            kind=theme.Text.SECONDARY,
            tone=theme.Tone.DANGER,
            icon=theme.ICON - 4,
            gap=theme.LABEL_GAP,
        )
        self._error.first.set_tone(theme.Tone.DANGER)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self.label, 1)
        self._upper = column(self._top, line, spacing=theme.LABEL_GAP)
        self._column = column(
            self._upper, self._hint, self._error, spacing=theme.LABEL_GAP, of=self
        )
        self._column.addStretch(1)  # keeps the line in place when the text below it changes
        self.set_hint(hint)
        self._error.hide()

    def add_beside_label(self, widget: Button) -> None:
        """Add a text button at the end of the label's row, such as *Forgot?*.

        Its text ends where the line ends; its focus ring extends beyond that: see ``outdented``.
        """
        self._column.setContentsMargins(widget.padding, 0, widget.padding, 0)
        end = Outdented(widget.padding)
        end.addWidget(widget, 0, Qt.AlignmentFlag.AlignTrailing)
        self._top.addLayout(end)
        widget.stackUnder(self.line)
        self._beside = widget
        higher = widget.sizeHint().height() - self.label.sizeHint().height()
        self._top.addStrut(widget.sizeHint().height())  # the line stays when it is hidden
        self._upper.setSpacing(max(theme.LABEL_GAP - higher // 2, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the size with the button beside the label below it."""
        size = super().minimumSizeHint()
        if self._beside is None:
            return size
        parts = (self.label, self._beside, self.line, self._hint, self._error)
        widest = max(one.minimumSizeHint().width() for one in parts)
        return QSize(widest + 2 * self._beside.padding, size.height())

    def event(self, event: QEvent) -> bool:
        """Put the button beside the label, or below it if there is too little room."""
        if self._beside and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = self.label.minimumSizeHint().width() + self._beside.sizeHint().width()
            direction = QBoxLayout.Direction
            is_narrow = needed + self._top.spacing() > self.width()
            self._top.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        return super().event(event)

    def outdented(self) -> Outdented:
        """Return a layout in which the line is as wide as the page's column, with any button."""
        return Outdented(self._column.contentsMargins().left(), self)

    def set_hint(self, text: str, *, describes: bool = True) -> None:
        """Show a hint below the line.

        Args:
            text: the hint; empty for none.
            describes: whether the hint is also the description for screen readers. They read every
                change aloud, so it should not be for a countdown.
        """
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        if describes:
            self._describe()

    def set_error(self, text: str) -> None:
        """Show what has to be corrected; an empty text clears the error."""
        self._error.first.setText(text)
        self._error.setVisible(bool(text))
        self.line.set_invalid(bool(text))
        self._describe()

    def set_wrong(self, reason: str) -> None:
        """Mark the line as wrong, and describe it by ``reason``, which a message nearby shows."""
        self.set_hint("")
        self.line.set_invalid(True)
        self.line.setAccessibleDescription(reason)

    def _describe(self) -> None:
        # As a text: Qt does not tell screen readers that a field is invalid or required.
        said = (self._error.first.text(), self._hint.text())
        self.line.setAccessibleDescription(" ".join(filter(None, said)))
