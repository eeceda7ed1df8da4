"""Menus that open below their button by mouse, keys and screen reader."""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import Wrapping
from zulipkey.ui.widgets.label import without_mnemonic
from zulipkey.ui.widgets.later import soon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProxyStyle

_PADDING = 14
_SEPARATOR: Final = 12
"""Menu items up to this height, in pixels, are separators rather than entries."""


@cache
def _roomy() -> QProxyStyle:
    """Return Qt's menu style with entries that are as high as small buttons."""
    from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption  # only when a menu opens

    class Roomy(QProxyStyle):
        def sizeFromContents(
            self,
            kind: QStyle.ContentsType,
            option: QStyleOption,
            size: QSize,
            w: QWidget | None = None,
        ) -> QSize:
            wanted = super().sizeFromContents(kind, option, size, w)  # type: ignore[arg-type]
            if kind is QStyle.ContentsType.CT_MenuItem and wanted.height() > _SEPARATOR:
                height = max(wanted.height(), theme.scaled(theme.NOTICE_HEIGHT))
                # The check mark grows with the height, but Qt reserves no width for that.
                wanted = QSize(wanted.width() + height - theme.NOTICE_HEIGHT, height)
            return wanted

    style = Roomy(QApplication.style().name())  # without a name, it would be the system's style
    style.setParent(QApplication.instance())
    return style


def open_at(menu: QMenu, where: QPoint) -> None:
    """Open ``menu`` at the global position ``where``, and return at once."""
    _give_room(menu)
    menu.popup(where)


def _give_room(menu: QMenu) -> None:
    if sys.platform != "darwin":  # macOS users expect its native menus
        menu.setStyle(_roomy())


def open_below(button: QWidget, menu: QMenu) -> None:
    """Open ``menu`` below ``button``, and return at once.

    The left edges are aligned; if the button is in the right half of the window and narrower than
    the menu, the right edges are.
    """
    _give_room(menu)
    left, window = 0, button.window()
    is_at_the_end = button.mapTo(window, QPoint(0, 0)).x() > window.width() // 2
    if is_at_the_end and button.width() < menu.sizeHint().width():
        left = button.width() - menu.sizeHint().width()
    menu.popup(button.mapToGlobal(QPoint(left, button.height() + 2)))


class MenuOpener(QObject):
    """Opens a tool button's menu by mouse, keys and screen reader.

    It has to be a tool button: AT-SPI exposes its menu as its child, but not that of a push button.
    """

    def __init__(self, button: QToolButton, menu: QMenu) -> None:
        """Connect both; the menu takes its accessible name from the button."""
        super().__init__(button)
        self._button, self._menu = button, menu
        self._is_opening = False
        menu.setAccessibleName(button.accessibleName())
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.open)
        button.installEventFilter(self)
        menu.aboutToShow.connect(self._on_menu)
        menu.triggered.connect(menu.hide)  # it stays open if AT-SPI triggers the entry

    @Slot()
    def open(self) -> None:
        """Open the menu, and return at once; unless the mouse opened it, select the first entry."""
        self._is_opening = True
        open_below(self._button, self._menu)
        self._is_opening = False
        if self._button.underMouse():
            return
        for entry in self._menu.actions():
            if entry.isEnabled() and entry.isVisible() and not entry.isSeparator():
                self._menu.setActiveAction(entry)
                return

    @Slot()
    def _on_menu(self) -> None:
        # A menu that AT-SPI opens would block the caller until it is closed.
        if not self._is_opening and not QApplication.mouseButtons():
            soon(self, self._open_anew)

    @Slot()
    def _open_anew(self) -> None:
        self._menu.hide()
        self.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu at once (the next keys are for it) by Return, Down and the mnemonic."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)
        if event.type() == QEvent.Type.Shortcut:
            self._button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif not (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in keys
        ):
            return super().eventFilter(watched, event)
        self.open()
        return True


class MenuButton(Wrapping, QToolButton):
    """A button that opens a menu."""

    def __init__(self, text: str, menu: QMenu, parent: QWidget, *, icon: str) -> None:
        """Build the button.

        Args:
            text: the label, with its mnemonic.
            menu: the menu to open.
            parent: the parent widget.
            icon: the name of a file in ``resources/icons``.
        """
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(without_mnemonic(text))
        self._take_form()
        MenuOpener(self, menu)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button like a secondary one, with a down arrow at the end."""
        with painting.begin(self) as painter:
            now = theme.colours()
            fill = now.disabled if not self.isEnabled() else now.card
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                fill = fill.lighter(115) if theme.is_dark() else fill.darker(106)
            painting.control(painter, self, fill)
            ink = now.text if self.isEnabled() else now.muted
            icon = theme.scaled(theme.ICON)
            last = painting.mirrored(self, self.width() - _PADDING - icon, icon)
            icons.draw(painter, "down", ink, QRectF(last, 0, icon, self.height()))
            edge = _PADDING + icon + theme.ROW_GAP
            text = min(self._text_width(), self.width() - self._beside())
            before = icon + theme.ROW_GAP
            total = before + text
            left = min((self.width() - total) // 2, self.width() - edge - total)
            at = painting.mirrored(self, left, icon)
            icons.draw(painter, self._icon, ink, QRectF(at, 0, icon, self.height()))
            painter.setPen(ink)
            room = QRect(painting.mirrored(self, left + before, text), 0, text, self.height())
            wraps = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            flags = int(wraps | painting.mnemonic_flag(self))
            painter.drawText(room, flags, self._broken(text))

    def _beside(self) -> int:
        return 2 * (_PADDING + theme.scaled(theme.ICON) + theme.ROW_GAP)
