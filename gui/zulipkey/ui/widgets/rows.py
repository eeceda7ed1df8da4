"""Rows of a list: accounts to open, and files to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import Button, IconButton, Kind, PressedOnceByKeys
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.flow import BesideIcon, column, take_away
from zulipkey.ui.widgets.label import Label, breakable, small_label
from zulipkey.ui.widgets.menu import MenuOpener, open_at, open_below

_TILE: Final = 36
_PADDING: Final = 10
_LEAST: Final = 56
_MOST_LINES: Final = 12
_MOST_LINES_BESIDE: Final = 2
"""The most lines of a title beside a button; for longer titles, the button goes below."""
_WRAPS: Final = Qt.TextFlag.TextWordWrap
_KINDS: Final = (theme.Text.STRONG, theme.Text.SECONDARY)
"""The kinds of a row's two lines."""


class OpenRow(PressedOnceByKeys, QPushButton):
    """A row that opens something: a tile, two lines, and an arrow or a menu button."""

    def __init__(
        self, title: str, subtitle: str, parent: QWidget, *, icon: str = "", menu_name: str = ""
    ) -> None:
        """Build the row.

        Args:
            title: the first line; it may come from a server.
            subtitle: the second line.
            parent: the list.
            icon: the icon in place of the tile; empty for a tile with the initial of ``title``.
            menu_name: the name of the button that opens ``menu_of_row``; empty for no menu.
        """
        super().__init__(parent)
        self._title, self._subtitle, self._icon = title, subtitle, icon
        self.setAccessibleName(f"{title}, {subtitle}" if subtitle else title)
        self.setAutoDefault(True)
        self.setFlat(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.more: IconButton | None = None
        if menu_name:
            self.menu_of_row = QMenu(self)
            more = self.more = IconButton("menu", menu_name, self)
            MenuOpener(more, self.menu_of_row)
            row = QHBoxLayout(self)
            row.setContentsMargins(4, 0, 4, 0)
            row.addStretch(1)
            row.addWidget(more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrow keys to the list: Qt would move to a row's menu, or to below the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu by the right mouse button and by the menu key."""
        if self.more is None:
            super().contextMenuEvent(event)
        elif event.reason() is QContextMenuEvent.Reason.Mouse:
            open_at(self.menu_of_row, event.globalPos())
        else:
            open_below(self.more, self.menu_of_row)

    def sizeHint(self) -> QSize:
        """Return the size for two lines."""
        lines = sum(QFontMetrics(theme.font(kind)).height() for kind in _KINDS)
        return QSize(240, self._high_enough(lines))

    def minimumSizeHint(self) -> QSize:
        """Return the minimum size, with the height of two lines."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the minimum height for the wrapped texts."""
        super().resizeEvent(event)
        self.setMinimumHeight(self._high_enough(sum(fitted.height for fitted in self._fitted())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the row."""
        with painting.begin(self) as painter:
            now = theme.colours()
            rect = QRectF(self.rect())
            if self.isEnabled() and (self.underMouse() or self.isDown()):
                shade = now.card.lighter(115) if theme.is_dark() else now.card.darker(104)
                painting.box(painter, rect, fill=shade)
            painting.ring(painter, self)
            painting.draw_disabled_border(painter, self)
            size = self._picture()
            at = painting.mirrored(self, _PADDING, size)
            where = QRectF(at, (self.height() - size) / 2, size, size)
            if self._icon:
                icons.draw(painter, self._icon, now.muted, where)
            else:
                painting.tile(painter, where, self._title)
            if self.more is None:
                icon = theme.scaled(theme.ICON)
                end = painting.mirrored(self, self.width() - icon - _PADDING, icon)
                arrow = QRectF(end, 0, icon, self.height())
                icons.draw(painter, "forward", now.muted, arrow, mirrored=self.isRightToLeft())
            self._draw_texts(painter)

    def _draw_texts(self, painter: QPainter) -> None:
        now = theme.colours()
        both = self._fitted()
        left = painting.mirrored(self, self._before(), self._room())
        top = (self.height() - sum(fitted.height for fitted in both) - theme.LINE_GAP) // 2
        flags = painting.beginning(self) | _WRAPS
        first = now.text if self.isEnabled() else now.muted
        for fitted, ink in zip(both, (first, now.muted), strict=True):
            painter.setFont(fitted.font)
            painter.setPen(ink)
            painter.drawText(QRect(left, top, self._room(), fitted.height), int(flags), fitted.text)
            top += fitted.height + theme.LINE_GAP
        self.setToolTip(self._whole() if any(fitted.is_cut for fitted in both) else "")

    def _whole(self) -> str:
        import html  # here, as it has a large table

        # Escaped, because Qt reads a tooltip that looks like HTML as such.
        return f"<qt>{html.escape(self._title)}<br>{html.escape(self._subtitle)}</qt>"

    def _fitted(self) -> list[_Fitted]:
        both = zip((self._title, self._subtitle), _KINDS, strict=True)
        return [_fit(text, theme.font(kind), self._room()) for text, kind in both]

    def _room(self) -> int:
        return max(self.width() - self._before() - self._behind(), 1)

    def _high_enough(self, lines: int) -> int:
        """Return the row's height, in pixels, for lines of this height beside the picture."""
        return max(_LEAST, max(lines + theme.LINE_GAP, self._picture()) + 2 * _PADDING)

    def _picture(self) -> int:
        return theme.scaled(theme.ICON if self._icon else _TILE)

    def _before(self) -> int:
        return _PADDING + self._picture() + theme.ICON_GAP

    def _behind(self) -> int:
        end = theme.scaled(theme.ICON) + _PADDING if self.more is None else self.more.width() + 4
        return end + 8


@dataclass(frozen=True)
class _Fitted:
    """A text as it is drawn: on at most ``_MOST_LINES`` lines, and elided if it is longer."""

    text: str
    font: QFont
    height: int
    is_cut: bool


def _fit(text: str, font: QFont, width: int) -> _Fitted:
    """Wrap a text at its first “·”, within words only if they are too wide, and elide the rest."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) > width:
        text = text.replace(" · ", "\n", 1)
    text = breakable(metrics, text, width)
    room = QRect(0, 0, width, 10_000)
    fits, left = text, _MOST_LINES * width
    while (
        metrics.boundingRect(room, int(_WRAPS), fits).height()
        > _MOST_LINES * metrics.lineSpacing() + 2
    ):
        left -= metrics.averageCharWidth()
        fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, left)
    height = metrics.boundingRect(room, int(_WRAPS), fits).height()
    return _Fitted(fits, font, height, is_cut=fits != text)


def move_by_arrow(event: QKeyEvent, places: Sequence[QWidget]) -> bool:
    """Move the focus to the next or previous of these, in a circle, if ``event`` is an arrow key.

    Returns:
        Whether the focus moved: the key is Up or Down, and one of these had the focus.
    """
    step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
    at = next((place for place, one in enumerate(places) if one.hasFocus()), None)
    if at is None or step is None:
        return False
    places[(at + step) % len(places)].setFocus()
    return True


def fits(known: Iterable[str], wanted: str) -> bool:
    """Return whether every word of ``wanted`` occurs in one of the lines ``known``."""
    lines = "\n".join(known).casefold()
    return all(word in lines for word in wanted.casefold().split())


class OpenRows(Card):
    """A card filled with rows."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.column.setContentsMargins(4, 4, 4, 4)
        self.column.setSpacing(0)
        self.rows: list[OpenRow] = []

    def add(self, row: OpenRow) -> None:
        """Append a row, and show it at once."""
        self.rows.append(row)
        self.column.addWidget(row)
        row.show()

    def clear(self) -> None:
        """Remove all rows."""
        take_away(self.column, self.rows)
        self.rows = []


class FileRows(Card):
    """A card with files, and text buttons below them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        edge = theme.CARD_PADDING
        self.column.setContentsMargins(edge, theme.ROW_GAP, edge, theme.ROW_GAP)
        self.column.setSpacing(4)


class FileRow(QWidget):
    """A row with a file's readers, its path, and the button that writes it."""

    def __init__(
        self, title: str, place: str, action: str, parent: QWidget, *, kind: Kind = Kind.SECONDARY
    ) -> None:
        """Build the row.

        Args:
            title: the programs that read the file.
            place: the file's path, as displayed.
            action: the button's text.
            parent: the list.
            kind: the button's prominence.
        """
        super().__init__(parent)
        self._title = Label(self, title, kind=theme.Text.STRONG)
        self.place = small_label(self, place)
        self._texts = column(None, self._title, self.place, None, spacing=theme.LINE_GAP)
        self.button = Button(action, self, kind=kind, height=theme.COMPACT_HEIGHT)
        self.button.setAccessibleDescription(place)
        whole = self._whole = BesideIcon(self)
        whole.setContentsMargins(0, 4, 0, 4)
        self._row = QHBoxLayout()
        whole.addLayout(self._row)
        self._row.setSpacing(theme.ROW_GAP)
        self._row.addLayout(self._texts, 1)
        self._row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the button below the texts."""
        size = super().minimumSizeHint()
        widths = (self._texts.minimumSize().width(), self.button.minimumSizeHint().width())
        return QSize(self._whole.room + max(widths), size.height())

    def event(self, event: QEvent) -> bool:
        """Put the button below the texts if the row is too narrow for both."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            beside = self._whole.room + self._row.spacing() + self.button.sizeHint().width()
            room, title = self.width() - beside, self._title
            most = _MOST_LINES_BESIDE * title.fontMetrics().lineSpacing()
            fits = room >= self._texts.minimumSize().width() and title.heightForWidth(room) <= most
            direction = QHBoxLayout.Direction
            self._row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the file icon."""
        with painting.begin(self) as painter:
            icon = theme.scaled(theme.ICON)
            beside = self._texts.geometry()
            at = painting.mirrored(self, 0, icon)
            where = QRectF(at, beside.top(), icon, beside.height())
            icons.draw(painter, "file", theme.colours().muted, where)
