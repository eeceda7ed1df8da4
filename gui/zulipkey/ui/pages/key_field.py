"""The field of a key, which shows dots until the user shows the key, and copies the key."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from zulipkey.model.account import ApiKey
from zulipkey.ui import theme
from zulipkey.ui.clipboard import SecretClipboard
from zulipkey.ui.services import Services
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.menu import open_at
from zulipkey.ui.widgets.password_line import dot
from zulipkey.ui.widgets.scrolling import bring_into_view

_DOTS: Final = 16
"""The number of dots in place of the key; they fit at any width."""


class KeyField(Field):
    """A field that shows a key for a limited time, and copies it."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(self.tr("API &key"), parent)
        self._key: ApiKey | None = None
        self.clipboard = SecretClipboard(self, services.clipboard_seconds)
        self._mask = _DOTS * dot()
        line = self.line
        line.setText(self._mask)
        line.setCursorPosition(0)
        line.setReadOnly(True)
        line.installEventFilter(self)
        line.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        line.customContextMenuRequested.connect(self._offer_copy)
        self._show = line.add_button("eye", self.tr("Show API key"))
        self._show.setCheckable(True)
        self.copy_button = line.add_button("copy", self.tr("Copy API key"))
        #: A button: empty the clipboard at once.
        self._clear_now = Button(self.tr("Clear now"), self, kind=Kind.TEXT, height=24)
        self.add_beside_label(self._clear_now)
        self._clear_now.hide()
        self.setTabOrder(self.copy_button, self._clear_now)
        self.pin = QAction(self.tr("&Keep the key visible"), self)
        self.pin.setCheckable(True)
        self._preferences = services.preferences
        self._hides = once_after(0, self.hide_key, self)
        self._show.toggled.connect(self._on_show)
        self.copy_button.clicked.connect(self.copy_key)
        self._clear_now.clicked.connect(self.clipboard.clear)
        self.pin.toggled.connect(self._on_pin)
        self.clipboard.ticked.connect(lambda said: self.set_hint(said, describes=False))
        self.clipboard.postponed.connect(self.set_hint)
        self.clipboard.cleared.connect(self._after_copy)
        lost = self.tr("Something else was copied, so the clipboard stays as it is.")
        self.clipboard.lost.connect(lambda: self._after_copy(lost))

    @property
    def last_stop(self) -> QWidget:
        """The last widget of this field in the tab order."""
        return self._clear_now

    # ── Showing ───────────────────────────────────────────────────────────────────────────────

    def take_key(self, key: ApiKey) -> None:
        """Set the key, and hide it."""
        self._key = key
        self.hide_key()

    def forget_key(self) -> None:
        """Forget the key, and clear a copy from the clipboard."""
        self.clipboard.clear()
        self.hide_key()
        self._key = None

    @Slot()
    def hide_key(self) -> None:
        """Show dots instead of the key."""
        self._show.setChecked(False)

    def hide_from_others(self) -> None:
        """Hide the key from other people, unless the user wants it to stay visible."""
        if not self._stays_visible:
            self.hide_key()

    @Slot()
    def toggle_shown(self) -> None:
        """Show the key, or hide it again."""
        self._show.toggle()

    @Slot(bool)
    def _on_show(self, shown: bool) -> None:
        self._show.set_icon(
            "eye-off" if shown else "eye",
            self.tr("Hide the key") if shown else self.tr("Show the key"),
        )
        if shown and self._key is not None:
            self.line.setFont(theme.key_font())
            self.line.setText(self._key.reveal())
            if not self._stays_visible:
                self._hides.start(self._preferences.hide_key_seconds * 1000)
            announce(self.line, self.tr("The key is shown."))
        else:
            self._hides.stop()
            self.pin.setChecked(False)
            self.line.setFont(QFont())  # as in a password field
            self.line.setText(self._mask)
        self.line.setCursorPosition(0)  # show the beginning if the field is too narrow

    @property
    def _stays_visible(self) -> bool:
        """Whether a shown key stays visible until the user hides it."""
        return self.pin.isChecked() or self._preferences.hide_key_seconds == 0

    @Slot(bool)
    def _on_pin(self, is_pinned: bool) -> None:
        if is_pinned:
            self._hides.stop()
            self._show.setChecked(True)
        else:
            self.hide_key()

    # ── Copying ───────────────────────────────────────────────────────────────────────────────

    @Slot()
    def copy_key(self) -> None:
        """Copy the key, and show when the clipboard will be cleared."""
        if self._key is not None:
            self.copy(self._key.reveal())

    def copy(self, secret: str) -> None:
        """Copy text that contains the key, but not while the key is being replaced."""
        if self.copy_button.isEnabled():
            self.clipboard.copy(secret)
            self._clear_now.show()
            said = self.clipboard.describe(self.clipboard.seconds)
            self.set_hint(said)
            announce(self.line, said)
            bring_into_view(self)

    def _after_copy(self, said: str) -> None:
        if self._clear_now.hasFocus():
            self.copy_button.setFocus()
        self._clear_now.hide()
        self.set_hint(said)
        if self.isVisible():  # else the page above may announce its own key
            announce(self.line, said)

    @Slot(QPoint)
    def _offer_copy(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = menu.addAction(self.copy_button.accessibleName())
        entry.setEnabled(self.copy_button.isEnabled())
        entry.triggered.connect(self.copy_key)
        open_at(menu, self.line.mapToGlobal(where))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the line from copying by itself: it would copy dots, or a key that stays there.

        The page handles Ctrl+C. The release of a mouse button is filtered because the line would
        copy the selection for a middle click.
        """
        if isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Copy):
            if event.type() is QEvent.Type.KeyPress:  # of other keys, such as Ctrl+Insert
                self.copy_key()
            event.ignore()
            return True
        return event.type() is QEvent.Type.MouseButtonRelease or super().eventFilter(watched, event)
