"""A field: label, line, buttons in the line, a hint, and the line that says what to mend."""

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
    """The line of a field, painted as the theme says; what it holds runs from left to right."""

    def __init__(self, name: str, parent: QWidget, *, icon: str = "") -> None:
        """Build the line.

        Args:
            name: for screen readers; empty: that of its label.
            parent: the widget that it stands in.
            icon: before the text, the name of a file in ``resources/icons``; empty: none.
        """
        super().__init__(parent)
        self._icon = icon
        self.is_invalid = False
        """Whether this is what has to be changed."""
        self.buttons: list[IconButton] = []
        """The buttons behind the text, in their order."""
        self.setAccessibleName(name)
        self.setFrame(False)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.follow(self)

    def add_button(self, icon: str, name: str) -> IconButton:
        """Put a button behind the text, before those that are there in the order of Tab."""
        button = IconButton(icon, name, self)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        self.setTabOrder(self.buttons[-1] if self.buttons else self, button)
        self.buttons.append(button)
        button.show()
        self._make_room()
        return button

    def erase(self) -> None:
        """Empty it, so that nobody can bring back what stood here; ``clear`` can be undone."""
        self.setText("")

    def set_invalid(self, is_invalid: bool) -> None:
        """Show by the border that this is what has to be changed."""
        self.is_invalid = is_invalid
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, then what Qt draws: text, cursor, selection."""
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
        """Select what stands here only where it can be replaced.

        A screen reader tells of the selection, and where nothing stands, it misses the field: the
        cursor would move there before the focus does.
        """
        if self.isReadOnly() or not self.text():
            event = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that is held down for one press: Enter may send a password."""
        if is_held(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons at the end."""
        super().resizeEvent(event)
        self._place_buttons()

    def follow_theme(self) -> None:
        """Take colours from the theme, and height and room from the system's font."""
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
    """A line with its label above, and below it a hint or what is wrong."""

    _beside: Button | None = None
    """At the end of the label's row."""

    def __init__(
        self, label: str, parent: QWidget, *, line: Line | None = None, hint: str = ""
    ) -> None:
        """Build the field around its line.

        Args:
            label: above the line, with a mnemonic.
            parent: the widget that it stands in.
            line: where the person types; None: one like others.
            hint: below the line; empty: none.
        """
        super().__init__(parent)
        self.line = line = line or Line("", self)
        line.setParent(self)
        self.label = label_for(line, label)
        line.raise_()  # screen readers read in this order
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
        self._column.addStretch(1)  # what comes and goes below the line never moves it
        self.set_hint(hint)
        self._error.hide()

    def add_beside_label(self, widget: Button) -> None:
        """Put a text button at the end of the label's row, such as *Forgot?*.

        Its text ends where the line does, its focus ring beyond that: see ``outdented``.
        """
        self._column.setContentsMargins(widget.padding, 0, widget.padding, 0)
        end = Outdented(widget.padding)
        end.addWidget(widget, 0, Qt.AlignmentFlag.AlignTrailing)
        self._top.addLayout(end)
        widget.stackUnder(self.line)
        self._beside = widget
        higher = widget.sizeHint().height() - self.label.sizeHint().height()
        self._top.addStrut(widget.sizeHint().height())  # the line stays as it comes and goes
        self._upper.setSpacing(max(theme.LABEL_GAP - higher // 2, 0))

    def minimumSizeHint(self) -> QSize:
        """Need no room for what is beside the label: it goes below where there is none."""
        size = super().minimumSizeHint()
        if self._beside is None:
            return size
        parts = (self.label, self._beside, self.line, self._hint, self._error)
        widest = max(one.minimumSizeHint().width() for one in parts)
        return QSize(widest + 2 * self._beside.padding, size.height())

    def event(self, event: QEvent) -> bool:
        """Put what is beside the label there, or below it where there is too little room."""
        if self._beside and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            needed = self.label.minimumSizeHint().width() + self._beside.sizeHint().width()
            direction = QBoxLayout.Direction
            is_narrow = needed + self._top.spacing() > self.width()
            self._top.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        return super().event(event)

    def outdented(self) -> Outdented:
        """Return a layout in which the line is as wide as the column, whatever is beside it."""
        return Outdented(self._column.contentsMargins().left(), self)

    def set_hint(self, text: str, *, describes: bool = True) -> None:
        """Say what is meant to be typed; empty: nothing.

        Args:
            text: the hint.
            describes: to screen readers, too, which read each change aloud: not a countdown.
        """
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        if describes:
            self._describe()

    def set_error(self, text: str) -> None:
        """Say what has to be changed here; empty: nothing has."""
        self._error.first.setText(text)
        self._error.setVisible(bool(text))
        self.line.set_invalid(bool(text))
        self._describe()

    def set_wrong(self, reason: str) -> None:
        """Mark the line; the reason stands in a message near, and is told of the line, too."""
        self.set_hint("")
        self.line.set_invalid(True)
        self.line.setAccessibleDescription(reason)

    def _describe(self) -> None:
        # In words, for Qt tells screen readers of no field that it is invalid, or required.
        said = (self._error.first.text(), self._hint.text())
        self.line.setAccessibleDescription(" ".join(filter(None, said)))
