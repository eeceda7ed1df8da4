"""A box with a text to paste elsewhere: read-only, selectable, fixed-width, with a copy button."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import (
    QClipboard,
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QResizeEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import painting
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.flow import FlowLayout, column
from zulipkey.ui.widgets.label import label_for
from zulipkey.ui.widgets.menu import open_at
from zulipkey.ui.widgets.password_line import dot

_INSIDE = 8


class SnippetBox(QWidget):
    """A label that says where the text goes, the text, and buttons for it."""

    copy_wanted = Signal(str)
    """Asks the page to copy the whole text or the selection, with the secret in it."""

    def __init__(
        self,
        label: str,
        text: str,
        parent: QWidget,
        *,
        secret: str = "",
        kind: Kind = Kind.SECONDARY,
    ) -> None:
        """Build the box.

        Args:
            label: says where the text goes.
            text: the text.
            parent: the page.
            secret: the part of the text that is shown as dots at first; empty for none.
            kind: the prominence of the copy button.
        """
        super().__init__(parent)
        self._whole, self._secret = text, secret
        self.text = _SecretText(self) if secret else _Text(self)
        self.text.setAccessibleName(label)
        above = label_for(self.text, label)
        self.text.raise_()
        height = theme.NOTICE_HEIGHT
        #: A button below a text.
        self.copy = Button(self.tr("Copy"), self, kind=kind, height=height, icon="copy")
        self.copy.setAccessibleDescription(label)
        self._show = Button(self.tr("Show the key"), self, height=height, icon="eye")
        self._show.setVisible(bool(secret))
        row = FlowLayout()
        row.addWidget(self.copy)
        row.addWidget(self._show)
        column(above, self.text, row, spacing=theme.LABEL_GAP, of=self)
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._whole))
        self._show.clicked.connect(self._toggle)
        if isinstance(self.text, _SecretText):
            self.text.copy_name = self.copy.text()
            self.text.copy_wanted.connect(self.copy_wanted)
        self.hide_secret()

    @Slot()
    def _toggle(self) -> None:
        if self._secret in self.text.toPlainText():
            self.hide_secret()
            return
        self.text.setPlainText(self._whole.rstrip("\n"))
        self._show.setText(self.tr("Hide the key"))
        self._show.set_icon("eye-off")

    def hide_secret(self) -> None:
        """Show dots in place of the secret."""
        shown = self._whole.replace(self._secret, len(self._secret) * dot())
        self.text.setPlainText(shown.rstrip("\n"))
        self._show.setText(self.tr("Show the key"))
        self._show.set_icon("eye")


class _Text(QPlainTextEdit):
    """The text on a field's background; it is as high as its lines, and Tab leaves it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Qt reserves the bottom margin twice: as part of the last line, and below it.
        self._below = _INSIDE - round(self.document().documentMargin())
        self.setViewportMargins(_INSIDE, _INSIDE, _INSIDE, self._below)
        self.viewport().setAutoFillBackground(False)
        self.textChanged.connect(self._fit)
        theme.follow(self)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """Draw the background below the viewport, with the focus ring."""
        if event.type() is QEvent.Type.Paint:
            with painting.begin(self) as painter:
                painting.control(painter, self, theme.colours().field)
            return True
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def follow_theme(self) -> None:
        own = self.palette()
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            own.setColor(role, QColor(Qt.GlobalColor.transparent))
        own.setColor(QPalette.ColorRole.Text, theme.colours().text)
        self.setPalette(own)
        self.setFont(theme.key_font())
        self._fit()

    @Slot()
    def _fit(self) -> None:
        height = 2 * self.document().documentMargin()
        block = self.document().firstBlock()
        while block.isValid():
            height += self.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(ceil(height) + _INSIDE + self._below)


class _SecretText(_Text):
    """A text that never copies its secret itself: the page does, and clears the clipboard later."""

    copy_wanted = Signal(str)
    copy_name = ""
    """The text of the context menu's entry."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy_selected()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entry = menu.addAction(self.copy_name)
        entry.setEnabled(self.textCursor().hasSelection())
        entry.triggered.connect(self._copy_selected)
        open_at(menu, event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Clear the primary selection, pasted by a middle click: nothing clears it later."""
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsSelection():
            clipboard.clear(QClipboard.Mode.Selection)

    @Slot()
    def _copy_selected(self) -> None:
        if chosen := self.textCursor().selection().toPlainText():
            self.copy_wanted.emit(chosen)
