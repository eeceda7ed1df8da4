"""The password, a button that shows it, and hints about what is easily mistyped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zulipkey.ui.widgets.field import Field, Line


class PasswordField(Field):
    """A password that is handed out exactly as it was typed."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        line = Line(self.tr("Password"), parent)
        super().__init__(self.tr("&Password"), line, parent)
        self._caps_lock = False
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.installEventFilter(self)
        line.textChanged.connect(self._on_edited)
        self._show = line.add_button("eye", self.tr("Show password"))
        self._show.setCheckable(True)
        self._show.toggled.connect(self._on_show)

    def toggle_shown(self) -> None:
        """Show the password, or hide it again."""
        self._show.toggle()

    def clear(self) -> None:
        """Forget the password."""
        self.line.setText("")  # clear() could be undone
        self._show.setChecked(False)

    @Slot()
    def _on_edited(self) -> None:
        self._show_hint()
        self.edited.emit()

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
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        name = self.tr("Hide password") if shown else self.tr("Show password")
        self._show.set_icon("eye-off" if shown else "eye", name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn about Caps Lock from key presses, since Qt has no call that tells."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._caps_lock = _caps_lock_after(event, was=self._caps_lock)
            self._show_hint()
        return super().eventFilter(watched, event)


def _caps_lock_after(event: QKeyEvent, *, was: bool) -> bool:
    """Return from one key press whether Caps Lock is on: a letter's case against Shift."""
    if event.key() == Qt.Key.Key_CapsLock:
        return not was
    text = event.text()
    if len(text) != 1 or not text.isalpha() or text.upper() == text.lower():
        return was
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
