"""A choice among a few entries, with a border and a focus ring that can be seen in both themes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPaintEvent, QWheelEvent

_PADDING: Final = 12
_MARGINS: Final = 10
"""What Qt leaves free before the text of an entry: its frame, and three times a margin."""


class ComboBox(QComboBox):
    """Painted as a field; its list is Qt's own, in the theme's colours."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Build it without entries.

        Args:
            name: for screen readers; empty: that of its label.
            parent: the widget that it stands in.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        # Not Qt's own for this: it takes the ground of its rows from the border of menus.
        self.setItemDelegate(_Entries(self))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        """Ask for the longest entry and the arrow."""
        texts = [self.itemText(place) for place in range(self.count())]
        longest = max((self.fontMetrics().horizontalAdvance(one) for one in texts), default=0)
        height = max(theme.HEIGHT, self.fontMetrics().height() + 2 * theme.TEXT_EDGE)
        return QSize(longest + self._beside() + 4, height)

    def minimumSizeHint(self) -> QSize:
        """Need the arrow and a few letters; a long entry is cut where it is shown."""
        return QSize(self._beside() + 5 * self.fontMetrics().averageCharWidth(), theme.HEIGHT)

    def showPopup(self) -> None:
        """Open the list, as wide as its longest entry."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.ROW_GAP)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: who scrolls past changes nothing."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, entry and arrow."""
        with painting.begin(self) as painter:
            now = theme.colours()
            painting.control(painter, self, now.field if self.isEnabled() else now.disabled)
            ink = now.text if self.isEnabled() else now.muted
            icon = theme.scaled(theme.ICON)
            end = painting.mirrored(self, self.width() - _PADDING - icon, icon)
            icons.draw(painter, "down", ink, QRectF(end, 0, icon, self.height()))
            room = self.width() - self._beside()
            where = QRect(painting.mirrored(self, _PADDING, room), 0, room, self.height())
            flags = painting.beginning(self) | Qt.AlignmentFlag.AlignVCenter
            cut = Qt.TextElideMode.ElideRight
            painter.setPen(ink)
            text = self.fontMetrics().elidedText(self.currentText(), cut, room)
            painter.drawText(where, int(flags), text)

    def _beside(self) -> int:
        return 2 * _PADDING + theme.scaled(theme.ICON) + theme.ROW_GAP


class _Entries(QStyledItemDelegate):
    """Paints the entries of the list, as high as those of a menu, in line with the box's own."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Leave room before the text, as for an icon; the ground alone says what is chosen."""
        from PySide6.QtWidgets import QStyle  # many enums

        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_PADDING - _MARGINS, 1)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return (
            super().sizeHint(option, index).expandedTo(QSize(0, theme.scaled(theme.NOTICE_HEIGHT)))
        )
