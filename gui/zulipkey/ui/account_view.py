"""A list of accounts, each as two lines; any number of them opens as fast as one."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from zulipkey.model.account import Account

_Index = QModelIndex | QPersistentModelIndex
_ACCOUNT: Final = Qt.ItemDataRole.UserRole
_MARGIN: Final = 8
_BUTTON: Final = 32
"""The width of what forgets an account, at the right end of its row, in logical pixels."""


class AccountView(QListView):
    """A click or Return chooses; where accounts can be forgotten, the mark at the right does."""

    chosen = Signal(object)
    """An Account."""
    forget_wanted = Signal(object)
    """An Account."""

    def __init__(self, parent: QWidget, name: str, *, can_forget: bool) -> None:
        """Make an empty list.

        Args:
            parent: the page.
            name: for screen readers.
            can_forget: each row has a mark, a key and a menu to forget its account.
        """
        super().__init__(parent)
        self._can_forget = can_forget
        self._accounts = _Accounts(self)
        self._filtered = QSortFilterProxyModel(self)
        self._filtered.setSourceModel(self._accounts)
        self._filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setModel(self._filtered)
        self._rows = _Rows(self, can_forget=can_forget)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        if can_forget:
            self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            self.customContextMenuRequested.connect(self._open_menu)

    def show_accounts(self, accounts: tuple[Account, ...], *, rows: int) -> None:
        """Show these accounts, and be as high as ``rows`` of them."""
        self._accounts.show_accounts(accounts)
        height = self._rows.row_height(self.font())
        self.setFixedHeight(max(rows, 1) * height + 2 * self.frameWidth())
        self.setCurrentIndex(self._filtered.index(0, 0))

    @Slot(str)
    def filter_by(self, text: str) -> None:
        """Show only the accounts whose name, email, organization or address has ``text``."""
        self._filtered.setFilterFixedString(text)
        self.setCurrentIndex(self._filtered.index(0, 0))

    @Slot()
    def choose_current(self) -> None:
        """Choose the account that the cursor is on."""
        if self.currentIndex().isValid():
            self.chosen.emit(self.currentIndex().data(_ACCOUNT))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, or forget, the account under the pointer."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or index != self.currentIndex():
            return
        if not index.isValid():
            return
        mark = _forget_area(self.visualRect(index))
        forgets = self._can_forget and mark.contains(event.position().toPoint())
        (self.forget_wanted if forgets else self.chosen).emit(index.data(_ACCOUNT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by Return or the space bar, forget by Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose_current()
        elif (
            self._can_forget and event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid()
        ):
            self.forget_wanted.emit(self.currentIndex().data(_ACCOUNT))
        else:
            super().keyPressEvent(event)

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        index = self.indexAt(point) if self.indexAt(point).isValid() else self.currentIndex()
        if not index.isValid():
            return
        account = index.data(_ACCOUNT)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show key")).triggered.connect(lambda: self.chosen.emit(account))
        menu.addAction(self.tr("Forget…")).triggered.connect(
            lambda: self.forget_wanted.emit(account)
        )
        menu.popup(self.viewport().mapToGlobal(point))


class _Accounts(QAbstractListModel):
    """One row for each account, drawn only when it is seen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[Account, ...] = ()

    def show_accounts(self, accounts: tuple[Account, ...]) -> None:
        self.beginResetModel()
        self._all = accounts
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._all)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        account = self._all[index.row()]
        if role == _ACCOUNT:
            return account
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(_lines(account))
        return None


class _Rows(QStyledItemDelegate):
    """Draws an account as two lines of plain text, and the mark that forgets it."""

    def __init__(self, parent: QWidget, *, can_forget: bool) -> None:
        super().__init__(parent)
        self._can_forget = can_forget

    def row_height(self, font: QFont) -> int:
        return 2 * QFontMetrics(font).lineSpacing() + 2 * _MARGIN

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        font: QFont = option.font
        return QSize(0, self.row_height(font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        account: Account = index.data(_ACCOUNT)
        view = self.parent()
        style = view.style() if isinstance(view, QWidget) else QApplication.style()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        right = _BUTTON if self._can_forget else _MARGIN
        area = rect.adjusted(_MARGIN, _MARGIN, -right, -_MARGIN)
        painter.save()
        painter.setPen(palette.color(QPalette.ColorGroup.Normal, role))
        for number, text in enumerate(_lines(account)):
            line = QRect(area.left(), area.top() + number * metrics.lineSpacing(), area.width(), 0)
            line.setHeight(metrics.lineSpacing())
            fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.setOpacity(1 if number == 0 else 0.75)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, fits)
        if self._can_forget:
            painter.setOpacity(0.75)
            painter.drawText(_forget_area(rect), Qt.AlignmentFlag.AlignCenter, "✕")
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: _Index,
    ) -> bool:
        rect: QRect = option.rect
        on_mark = self._can_forget and _forget_area(rect).contains(event.pos())
        if event.type() == QEvent.Type.ToolTip and on_mark:
            QToolTip.showText(event.globalPos(), self.tr("Forget this account"), view)
            return True
        return super().helpEvent(event, view, option, index)


def _forget_area(row: QRect) -> QRect:
    return QRect(row.right() - _BUTTON + 1, row.top(), _BUTTON, row.height())


def _lines(account: Account) -> tuple[str, str]:
    site = account.site.removeprefix("https://")
    known = [part for part in (account.full_name, account.organization) if part]
    return " · ".join(known) or site, f"{account.email} · {site}"
