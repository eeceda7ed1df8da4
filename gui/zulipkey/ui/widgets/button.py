"""Buttons (one primary per page, secondary, text and icon buttons), and keys that are held down."""

from __future__ import annotations

import time
from abc import abstractmethod
from enum import Enum, auto
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.label import breakable, drawn, widest_word
from zulipkey.ui.widgets.later import once_after

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Pressed
else:
    _Pressed = object  # PySide does not allow a second Qt base class

_PADDING = 16
TEXT_PADDING = 8
"""The space, in pixels, on each side of a text button's text."""
_ICON_GAP = 8
_COPIED_MS: Final = 2000
_ONCE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
"""Keys whose repeats are ignored while they are held down."""
_NO_FINGER: Final = 0.03
"""Seconds from a key's release to its next press that are too short for a human."""
_MEASURED: Final = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextShowMnemonic)


class _Released:
    """The last key released, the event's timestamp (0 if it has none), and our clock's time."""

    key: ClassVar[int] = 0
    at: ClassVar[int] = 0
    seen: ClassVar[float] = 0


def note_release(event: QKeyEvent) -> None:
    """Note which key was released, and when."""
    _Released.key, _Released.at = event.key(), event.timestamp()
    _Released.seen = time.monotonic()


def is_held(event: QKeyEvent, *, also: Qt.Key = Qt.Key.Key_Return) -> bool:
    """Return whether a press of Enter, Escape or ``also`` is only a repeat of a key held down.

    X11 reports a repeat as a release and a press with the same timestamp. Qt merges the two into an
    auto-repeat if both are queued; otherwise both arrive here. While a screen reader listens, Qt
    passes a keyboard's events on without timestamps.
    """
    if event.timestamp() or not event.nativeScanCode():
        is_again = event.timestamp() == _Released.at != 0
    else:
        is_again = time.monotonic() - _Released.seen < _NO_FINGER
    is_again = is_again and event.key() == _Released.key
    return event.key() in (*_ONCE, also) and (event.isAutoRepeat() or is_again)


class PressedOnce(_Pressed):
    """A button that ignores a double click's second click; the first may be on another page."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ignore the second click."""
        event.accept()


class PressedOnceByKeys(PressedOnce):
    """A button that also ignores the repeats of a key that is held down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ignore repeats."""
        if is_held(event, also=Qt.Key.Key_Space):
            event.accept()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note the release of Space, which does not reach the window."""
        note_release(event)
        super().keyReleaseEvent(event)


class Kind(Enum):
    """The prominence of a button."""

    PRIMARY = auto()
    SECONDARY = auto()
    TEXT = auto()


class Wrapping(PressedOnce):
    """A button with a text that wraps, beside an icon."""

    _height = theme.HEIGHT
    """The minimum height, in pixels."""
    _wished_width = 0

    def _take_form(self, *, wide: QSizePolicy.Policy = QSizePolicy.Policy.Preferred) -> None:
        policy = QSizePolicy(wide, QSizePolicy.Policy.Minimum)  # Fixed would limit it to one line
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.follow(self)

    def follow_theme(self) -> None:
        """Set the font from the theme."""
        self.setFont(theme.font(theme.Text.STRONG))

    def sizeHint(self) -> QSize:
        """Return the size with the text on one line."""
        width = max(self._text_width() + self._beside(), self._wished_width)
        return QSize(width, self._least_height())

    def minimumSizeHint(self) -> QSize:
        """Return the size with wrapped text; words that do not fit a small window are broken."""
        widest = widest_word(self.fontMetrics(), drawn(self.text()))
        width = min(widest + self._beside(), theme.least_room())
        return QSize(width, self._least_height())

    def heightForWidth(self, width: int) -> int:
        """Return the height, in pixels, for this width."""
        room = QRect(0, 0, max(width - self._beside(), 1), 10_000)
        text = self.fontMetrics().boundingRect(room, _MEASURED, self._broken(room.width()))
        return max(self._least_height(), text.height() + 2 * self._text_edge)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the minimum height for the wrapped text; layouts would only give it one line."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _broken(self, width: int) -> str:
        return breakable(self.fontMetrics(), self.text(), width)

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(drawn(self.text())) + 2

    @abstractmethod
    def _beside(self) -> int:
        """Return the width, in pixels, that is not available to the text."""

    def _least_height(self) -> int:
        return max(self._height, self.fontMetrics().height() + 2 * self._text_edge)

    @property
    def _text_edge(self) -> int:
        """The minimum space, in pixels, above and below the text."""
        if self._height >= theme.HEIGHT:
            return theme.TEXT_EDGE
        return theme.ROW_GAP if self._height >= theme.NOTICE_HEIGHT else theme.ROW_GAP // 2


class Button(Wrapping, PressedOnceByKeys, QPushButton):
    """A button that Return or Space presses, with a text that wraps."""

    def __init__(
        self,
        text: str,
        parent: QWidget,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        height: int = theme.HEIGHT,
    ) -> None:
        """Build the button.

        Args:
            text: the label, with ``&`` before its mnemonic.
            parent: the parent widget.
            kind: the button's prominence.
            icon: the name of a file in ``resources/icons``; empty for none.
            height: the minimum height, in pixels.
        """
        super().__init__(parent)  # given a text, PySide6 would first check whether it is a QIcon
        self.setText(text)
        self._kind, self._icon, self._height = kind, icon, height
        self._copied: QTimer | None = None
        self.setAutoDefault(True)
        self.setFlat(kind is Kind.TEXT)
        wide = QSizePolicy.Policy.Maximum if kind is Kind.TEXT else QSizePolicy.Policy.Preferred
        self._take_form(wide=wide)

    def wish_width(self, width: int) -> None:
        """Set the least preferred width, in pixels, such as that of another button."""
        self._wished_width = width
        self.updateGeometry()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def copy(self, text: str) -> None:
        """Copy a text that is not secret to the clipboard, and confirm it."""
        QGuiApplication.clipboard().setText(text)
        self.show_copied()

    def show_copied(self) -> None:
        """Show briefly that the text is on the clipboard."""
        if self._copied is None:
            self._copied = once_after(_COPIED_MS, self._show_that_it_copies, self)
        self.set_icon("ok")
        self._copied.start()
        #: Something that is no secret, to the clipboard.
        announce(self, self.tr("Copied."))

    @Slot()
    def _show_that_it_copies(self) -> None:
        self.set_icon("copy")

    @property
    def padding(self) -> int:
        """The space, in pixels, on each side of icon and text."""
        padding = TEXT_PADDING if self.isFlat() else _PADDING
        return padding - 4 if self._height <= theme.NOTICE_HEIGHT else padding

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw background, border or focus ring, icon and text."""
        with painting.begin(self) as painter:
            ink = self._draw_ground(painter, QRectF(self.rect()))
            width = min(self._text_width(), self.width() - self._beside())
            left = (self.width() - width - self._icon_room()) // 2
            if self._icon:
                size = theme.scaled(theme.ICON)
                where = QRectF(painting.mirrored(self, left, size), 0, size, self.height())
                icons.draw(painter, self._icon, ink, where)
                left += self._icon_room()
            painter.setPen(ink)
            room = QRect(painting.mirrored(self, left, width), 0, width, self.height())
            painter.drawText(room.adjusted(-1, 0, 1, 0), self._flags(), self._broken(width))

    def _draw_ground(self, painter: QPainter, rect: QRectF) -> QColor:
        """Draw the background and border, and return the text's colour."""
        now = theme.colours()
        focused, enabled = self.hasFocus(), self.isEnabled()
        pressed = self.isDown() or self.isChecked()
        if painting.draw_disabled_border(painter, self):
            return now.muted
        if self._kind is Kind.PRIMARY:
            ground = _shade(now.primary, self.underMouse(), pressed) if enabled else now.disabled
            painting.box(painter, rect, fill=ground)
            ink = now.on_primary if enabled else now.muted
            if focused:
                inner = rect.adjusted(3, 3, -3, -3)
                painting.box(painter, inner, border=ink, width=2, radius=theme.RADIUS - 3)
            return ink
        is_text = self.isFlat()
        ground = now.window if is_text else now.card
        fill = _shade(ground, self.underMouse(), pressed) if enabled else now.disabled
        if is_text and not (enabled and (self.underMouse() or pressed)):
            fill = QColor(Qt.GlobalColor.transparent)
        border = now.focus if focused else None if is_text else now.border
        width = now.focus_width if focused else now.border_width
        painting.box(painter, rect, fill=fill, border=border, width=width)
        if not enabled:
            return now.muted
        return now.link if is_text else now.text

    def _flags(self) -> int:
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        return int(flags | painting.mnemonic_flag(self) if "&" in self.text() else flags)

    def _beside(self) -> int:
        return 2 * self.padding + self._icon_room()

    def _icon_room(self) -> int:
        return theme.scaled(theme.ICON) + _ICON_GAP if self._icon else 0


def text_button(text: str, parent: QWidget, icon: str = "") -> Button:
    """Create a button without a background, for the minor actions of a page."""
    return Button(text, parent, kind=Kind.TEXT, icon=icon, height=theme.COMPACT_HEIGHT)


class IconButton(PressedOnce, QToolButton):
    """A button with only an icon; its tooltip shows its name."""

    def __init__(self, icon: str, name: str, parent: QWidget) -> None:
        """Build the button.

        Args:
            icon: the name of a file in ``resources/icons``.
            name: what it does, for screen readers and as the tooltip.
            parent: the parent widget.
        """
        super().__init__(parent)
        self._icon = icon
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Return the icon's size, with padding."""
        size = theme.scaled(theme.ICON) + 2 * theme.ICON_PADDING
        return QSize(size, size)

    def set_icon(self, icon: str, tip: str) -> None:
        """Show another icon and tooltip, as for a checked button; keep the accessible name."""
        self._icon = icon
        self.setToolTip(tip)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon, with a background on hover and a ring on focus."""
        with painting.begin(self) as painter:
            now = theme.colours()
            rect = QRectF(self.rect())
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                painting.box(painter, rect, fill=_shade(now.card, True, self.isDown()))
            painting.ring(painter, self)
            painting.draw_disabled_border(painter, self)
            ink = now.text if self.isEnabled() else now.border
            mirrored = self._icon == "back" and self.isRightToLeft()
            edge = theme.ICON_PADDING
            where = rect.adjusted(edge, edge, -edge, -edge)
            icons.draw(painter, self._icon, ink, where, mirrored=mirrored)


def _shade(colour: QColor, hovered: bool, pressed: bool) -> QColor:
    if not (hovered or pressed):
        return colour
    step = 112 if pressed else 106
    return colour.lighter(step + 8) if theme.is_dark() else colour.darker(step)
