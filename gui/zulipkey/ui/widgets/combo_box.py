"""A combo box with a border and a focus ring that are visible in both themes."""

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
"""The space, in pixels, that Qt leaves before an entry's text: its frame and three margins."""


class ComboBox(QComboBox):
    """A combo box painted like a field; its list is Qt's own, in the theme's colours."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Build the combo box without entries.

        Args:
            name: the name for screen readers; empty for that of its label.
            parent: the parent widget.
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        # Qt's own delegate takes the background of the rows from the border of menus.
        self.setItemDelegate(_Entries(self))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:
        """Return the size for the longest entry and the arrow."""
        texts = [self.itemText(place) for place in range(self.count())]
        longest = max((self.fontMetrics().horizontalAdvance(one) for one in texts), default=0)
        height = max(theme.HEIGHT, self.fontMetrics().height() + 2 * theme.TEXT_EDGE)
        return QSize(longest + self._beside() + 4, height)

    def minimumSizeHint(self) -> QSize:
        """Return the size for the arrow and a few letters; long entries are elided."""
        return QSize(self._beside() + 5 * self.fontMetrics().averageCharWidth(), theme.HEIGHT)

    def showPopup(self) -> None:
        """Open the list, as wide as its longest entry."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + theme.ROW_GAP)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page, so that scrolling past does not change the choice."""
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
    """Paints the list's entries as high as those of a menu, aligned with the box's text."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Reserve space before the text as for an icon; only the background shows the choice."""
        from PySide6.QtWidgets import QStyle  # here: its many enums are slow to import

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
