"""Small widgets that the pages share, so that they look and speak alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)


class Page(QWidget):
    """What stands in the window for a while, until the person goes back; by Escape too."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def text_field(parent: QWidget, name: str) -> QLineEdit:
    """Make a line for an address, a login or a key: left to right in every language."""
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setMinimumHeight(30)
    return field


def label_for(buddy: QWidget, text: str) -> QLabel:
    """Make the label of a field; its mnemonic leads there."""
    label = QLabel(text, buddy.parentWidget())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    return label


def plain_label(parent: QWidget) -> QLabel:
    """Make a text that is plain, wrapped, and can be selected with the mouse."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def heading(parent: QWidget) -> QLabel:
    """Make the heading of a page, which may be a stranger's text."""
    label = plain_label(parent)
    big = label.font()
    big.setPointSizeF(big.pointSizeF() * 1.25)
    big.setWeight(QFont.Weight.DemiBold)
    label.setFont(big)
    return label


def muted(parent: QWidget, text: str = "") -> QLabel:
    """Make a line of secondary text, plain and wrapped."""
    label = Muted(text, parent)
    label.setWordWrap(True)
    return label


class Muted(QLabel):
    """Secondary text, plain: paler than other text, yet with a contrast of 4.5 to 1."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._blend()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._blend()

    def _blend(self) -> None:
        palette = QApplication.palette()
        text, ground = palette.windowText().color(), palette.window().color()
        mixed = QColor(
            _mean(text.red(), ground.red()),
            _mean(text.green(), ground.green()),
            _mean(text.blue(), ground.blue()),
        )
        own = self.palette()
        own.setColor(QPalette.ColorRole.WindowText, mixed)
        self.setPalette(own)


def _mean(text: int, ground: int) -> int:
    return round(0.68 * text + 0.32 * ground)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let screen readers say ``text``; an urgent one interrupts what they say now."""
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def push_button(parent: QWidget, text: str) -> QPushButton:
    """Make a button that Return presses as well as the space bar."""
    button = QPushButton(text, parent)
    button.setAutoDefault(True)
    return button


class MenuButton(QToolButton):
    """A button that opens a menu.

    A tool button, because AT-SPI reaches its menu as its child; that of a push button is nowhere.
    """

    def __init__(self, text: str, name: str, menu: QMenu, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(name)
        menu.setAccessibleName(name)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(34)
        self._is_opening = False
        self.clicked.connect(self.open_menu)
        menu.aboutToShow.connect(self._on_menu)

    @Slot()
    def open_menu(self) -> None:
        """Open the menu below, and return at once."""
        self._is_opening = True
        self.menu().popup(self.mapToGlobal(self.rect().bottomLeft()))
        self._is_opening = False

    @Slot()
    def _on_menu(self) -> None:
        # Opened by AT-SPI, the menu would keep its caller waiting until it is closed.
        if not self._is_opening and not QApplication.mouseButtons():
            QTimer.singleShot(0, self, self._open_anew)

    @Slot()
    def _open_anew(self) -> None:
        self.menu().hide()
        self.open_menu()

    def event(self, event: QEvent) -> bool:
        """Open the menu by its mnemonic at once: keys typed on are meant for it."""
        if event.type() == QEvent.Type.Shortcut:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.open_menu()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu by Return and by the arrow down as well."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.open_menu()
        else:
            super().keyPressEvent(event)


class ElidingButton(QPushButton):
    """A button whose text, a stranger's, is cut to the width that there is."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = text
        self.setAccessibleName(text)
        self.setAutoDefault(True)
        self.setMinimumHeight(30)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text anew."""
        super().resizeEvent(event)
        fits = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, self.width() - 24
        )
        self.setText(fits.replace("&", "&&"))
