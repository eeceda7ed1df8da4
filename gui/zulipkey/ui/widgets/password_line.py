"""Lines for passwords, and the password field of a sign-in, with a show button and hints."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zulipkey.ui.tasks import qt_lock
from zulipkey.ui.widgets.field import Field, Line


@cache
def dot() -> str:
    """Return the character that the system shows in place of each letter of a secret.

    It is read from a line: to ask the style, PySide would first create all its enums (5 ms).
    """
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setText("x")
    return line.displayText()


class SecretLine(Line):
    """A line that shows a dot for each letter, and reveals no more than that to screen readers.

    Qt would send them each letter, and thus to every listener on the session bus. The sender is a
    child of the line, the control that holds the text, and it sends on behalf of its parent.
    """

    _accessible_children: Sequence[QObject] = ()
    """That child; empty until there are listeners."""
    _detached_parent: QObject | None = None
    """The child's parent while the letters are hidden; None until there are listeners."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Build the line; ``name`` is for screen readers."""
        super().__init__(name, parent)
        self._dots = 0
        self.show_text(False)
        self.textChanged.connect(self._tell_text)
        self.cursorPositionChanged.connect(self._tell_cursor)

    def show_text(self, shown: bool) -> None:
        """Show or hide the letters."""
        self.setEchoMode(self.EchoMode.Normal if shown else self.EchoMode.Password)
        self._dots = len(self.displayText())
        self._hide_letters()

    def event(self, event: QEvent) -> bool:
        """Hide the letters from listeners before an event, such as a key press, changes them."""
        self._notice_listeners()
        return super().event(event)

    def setText(self, text: str | None) -> None:
        """Change the text; as this sends no event, look for listeners first."""
        self._notice_listeners()
        super().setText(text)

    def _notice_listeners(self) -> None:
        """Find the child that sends the letters, once there are listeners.

        Not earlier: to wrap objects that Qt made, PySide creates all classes that they could have
        (20 ms, 3 MiB).
        """
        if self._detached_parent is None and QAccessible.isActive():
            self._detached_parent = QObject()
            # This sends an event, during which the attribute must be set already.
            self._detached_parent.setParent(self)
            with qt_lock:
                self._accessible_children = [
                    one for one in self.children() if one.inherits("QWidgetLineControl")
                ]
            self._hide_letters()

    def _hide_letters(self) -> None:
        hides = self.echoMode() is not self.EchoMode.Normal
        for one in self._accessible_children:
            one.setParent(self._detached_parent if hides else self)

    @Slot()
    def _tell_text(self) -> None:
        if self.echoMode() is self.EchoMode.Normal:
            return
        before, self._dots = self._dots, len(self.displayText())
        come, at = self._dots - before, self.cursorPosition()
        from PySide6.QtGui import QAccessibleTextInsertEvent, QAccessibleTextRemoveEvent

        if come > 0:
            QAccessible.updateAccessibility(
                QAccessibleTextInsertEvent(self, at - come, come * dot())
            )
        elif come < 0:
            QAccessible.updateAccessibility(QAccessibleTextRemoveEvent(self, at, -come * dot()))

    @Slot(int, int)
    def _tell_cursor(self, _before: int, at: int) -> None:
        if self.echoMode() is not self.EchoMode.Normal:
            from PySide6.QtGui import QAccessibleTextCursorEvent

            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self, at))


class PasswordField(Field):
    """A field for a password, which is passed on exactly as it was typed."""

    def __init__(self, parent: QWidget) -> None:
        line = SecretLine("", parent)
        super().__init__(self.tr("&Password"), parent, line=line)
        self._caps_lock = False
        line.installEventFilter(self)
        line.textChanged.connect(self._show_hint)
        self._show = line.add_button("eye", self.tr("Show password"))
        self._show.setCheckable(True)
        self._show.toggled.connect(line.show_text)
        self._show.toggled.connect(self._on_show)

    def toggle_shown(self) -> None:
        """Show or hide the password."""
        self._show.toggle()

    def clear(self) -> None:
        """Erase the password, and hide the next one."""
        self.line.erase()
        self._show.setChecked(False)

    @Slot()
    def _show_hint(self) -> None:
        password, hint = self.line.text(), ""
        if any(character in password for character in "\n\r\u2028\u2029"):
            hint = self.tr("The password contains a line break. It will be sent as typed.")
        elif password != password.strip():
            hint = self.tr("The password starts or ends with a space. It will be sent as typed.")
        elif self._caps_lock and self.line.hasFocus():
            hint = self.tr("Caps Lock is on.")
        self.set_hint(hint)

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        name = self.tr("Hide password") if shown else self.tr("Show password")
        self._show.set_icon("eye-off" if shown else "eye", name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Detect Caps Lock from key presses, as Qt has no call for its state."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._caps_lock = _caps_lock_after(event, was=self._caps_lock)
            self._show_hint()
        return super().eventFilter(watched, event)


def _caps_lock_after(event: QKeyEvent, *, was: bool) -> bool:
    """Return whether Caps Lock is on after a key press, from a letter's case and Shift."""
    if event.key() == Qt.Key.Key_CapsLock:
        return not was
    text = event.text()
    if len(text) != 1 or not text.isalpha() or text.upper() == text.lower():
        return was
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
