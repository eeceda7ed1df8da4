"""The password, a button that shows it, and hints about what is easily mistyped."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from zulipkey.ui.parts import label_for, muted, text_field


class PasswordField(QWidget):
    """A password that is handed out exactly as it was typed."""

    edited = Signal()
    returned = Signal()
    """Return was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._caps_lock = False
        self.line = text_field(self, self.tr("Password"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.installEventFilter(self)
        self.line.textEdited.connect(self._on_edited)
        self.line.returnPressed.connect(self.returned)
        self.setFocusProxy(self.line)

        self._show = QToolButton(self)
        self._show.setCheckable(True)
        self._show.setText(self.tr("Show"))
        self._show.setAccessibleName(self.tr("Show password"))
        self._show.setToolTip(self.tr("Show the password while you type it"))
        self._show.setMinimumHeight(self.line.minimumHeight())
        self._show.toggled.connect(self._on_show)
        self._hint = muted(self)
        self._hint.setMinimumHeight(self.fontMetrics().height())  # its text must move nothing

        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label_for(self.line, self.tr("&Password")))
        box.addLayout(row)
        box.addWidget(self._hint)

    def text(self) -> str:
        """Return the password as it was typed."""
        return self.line.text()

    def toggle_shown(self) -> None:
        """Show the password, or hide it again."""
        self._show.toggle()

    def clear(self) -> None:
        """Forget the password."""
        self.line.clear()
        self._show.setChecked(False)
        self._show_hint()

    @Slot()
    def _on_edited(self) -> None:
        self._show_hint()
        self.edited.emit()

    def _show_hint(self) -> None:
        password = self.text()
        hint = ""
        if any(character in password for character in "\n\r\u2028\u2029"):
            hint = self.tr("The password holds a line break. It is sent exactly as it is.")
        elif password != password.strip():
            hint = self.tr("The password begins or ends with a space. It is sent as it is.")
        elif self._caps_lock and self.line.hasFocus():
            hint = self.tr("Caps Lock is on.")
        if hint != self._hint.text():
            self._hint.setText(hint)
            self.line.setAccessibleDescription(hint)

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._show.setText(self.tr("Hide") if shown else self.tr("Show"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Learn about Caps Lock from key presses, since Qt has no call that tells."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._caps_lock = _caps_lock_after(event, was=self._caps_lock)
            self._show_hint()
        return super().eventFilter(watched, event)


def _caps_lock_after(event: QKeyEvent, *, was: bool) -> bool:
    """Tell from one key press whether Caps Lock is on: a letter's case against Shift."""
    if event.key() == Qt.Key.Key_CapsLock:
        return not was
    text = event.text()
    if len(text) != 1 or not text.isalpha() or text.upper() == text.lower():
        return was
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
