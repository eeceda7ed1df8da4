"""The card that shows the organization at an address, before the user types a password."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from zulipkey.model.organization import Organization
from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import TEXT_PADDING, text_button
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.flow import Outdented, column, fill
from zulipkey.ui.widgets.label import Label, small_label

_TILE: Final = 40
_GAP: Final = 12
_LOCK: Final = 16
_narrowest: Final = partial(theme.least_room, _TILE, _GAP)
"""Returns the minimum width of the name, in pixels."""


class OrganizationCard(Card):
    """An organization's icon, name and address, and whether the connection is encrypted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.icon = QImage()
        """The organization's icon; a null image until ``show_icon``."""
        self._initial_of = ""
        """The text whose first letter is shown in place of the icon."""
        self._is_private = True
        """Whether the connection is encrypted."""
        self._tile = painting.Square(_TILE, self, self._draw_tile)
        self._name = Label(self, kind=theme.Text.STRONG, unbroken=_narrowest)
        self._address = Label(self, unbroken=_narrowest)
        #: A button: enter the address of another organization.
        self.change = text_button(self.tr("Change"), self)
        self._lock = painting.Square(_LOCK, self, self._draw_lock)
        self._connection = small_label(self)
        self._connection.setMinimumHeight(theme.scaled(_LOCK))  # the same without the lock
        texts = column(None, self._name, self._address, None, spacing=theme.LINE_GAP)
        who = QHBoxLayout()
        who.setSpacing(_GAP)
        who.addWidget(self._tile)
        who.addLayout(texts, 1)
        top = self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        top.setSpacing(_GAP)
        top.addLayout(who, 1)
        self._edge = Outdented(TEXT_PADDING, self.change)
        self._edge.setAlignment(self.change, Qt.AlignmentFlag.AlignTrailing)
        top.addLayout(self._edge)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.ROW_GAP)
        bottom.addWidget(self._lock)
        bottom.addWidget(self._connection, 1)
        fill(self.column, top, bottom)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word: *Change* goes below if there is no room beside."""
        return QSize(self._needed_width(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Put *Change* at the end of the row, or below it if the card is too narrow."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            is_narrow = self.width() < self._needed_width() + _GAP + self.change.sizeHint().width()
            direction, align = QBoxLayout.Direction, Qt.AlignmentFlag
            wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
            if wanted != self._top.direction():  # setting it again would request layouts endlessly
                self._top.setDirection(wanted)
                at = align.AlignLeading if is_narrow else align.AlignTrailing
                self._edge.setAlignment(self.change, at)
        return super().event(event)

    def _needed_width(self) -> int:
        words = (self._name, self._address)
        longest = max(one.minimumSizeHint().width() for one in words)
        return longest + _GAP + theme.scaled(_TILE) + 2 * theme.CARD_PADDING

    def show_host(self, host: str, *, is_being_found: bool) -> None:
        """Show the address while the organization is unknown.

        Args:
            host: the host, with the port unless it is the default.
            is_being_found: whether the server is being asked for the organization.
        """
        self._initial_of = host
        self.show_icon(QImage())
        self._address.hide()
        self._lock.hide()
        said = self.tr("Finding {host}…").format(host=host) if is_being_found else host
        self._say(said, "", "")
        #: Of an organization, while it is looked for; for screen readers.
        self.setAccessibleName(self.tr("Address"))

    def show_waiting(self, said: str) -> None:
        """Show what the answer is waiting for."""
        self._say(self._name.text(), "", said)

    def show_organization(self, organization: Organization, *, https_instead: bool) -> None:
        """Show the organization; ``show_icon`` adds its icon later.

        Args:
            organization: the organization, from the server.
            https_instead: whether to say that https is used although http was typed.
        """
        address = organization.address
        where = address.host_and_port
        if address.unicode_host != address.host:
            where = self.tr("{unicode} ({ascii})").format(
                unicode=address.unicode_host, ascii=address.host_and_port
            )
        self._is_private = address.scheme == "https"
        if not self._is_private:
            said = self.tr("Local, not encrypted · Zulip {version}")
        elif organization.trust:
            said = self.tr("Trusted by you · Zulip {version}")
        elif https_instead:
            said = self.tr("Encrypted (https instead of http) · Zulip {version}")
        else:
            said = self.tr("Encrypted connection · Zulip {version}")
        self._initial_of = organization.name
        self.show_icon(QImage())
        self._lock.show()
        self._lock.update()
        self._address.show()
        self._say(organization.name, where, said.format(version=organization.version))
        self.setAccessibleName(self.tr("Organization"))

    def show_icon(self, image: QImage) -> None:
        """Show the organization's icon, or the initial if it is a null image."""
        self.icon = image
        self._tile.update()

    def _say(self, name: str, address: str, connection: str) -> None:
        self._name.setText(name)
        self._address.setText(address)
        self._connection.setText(connection or "\u00a0")  # keeps its height
        said = ", ".join(filter(None, (name, address, connection)))
        self.setAccessibleDescription(said)

    def _draw_tile(self, painter: QPainter, square: QRectF) -> None:
        if self.icon.isNull():
            painting.tile(painter, square, self._initial_of)
            return
        shape = QPainterPath()
        shape.addRoundedRect(square, theme.RADIUS, theme.RADIUS)
        painter.setClipPath(shape)
        painter.drawImage(square, self.icon)

    def _draw_lock(self, painter: QPainter, square: QRectF) -> None:
        tone = theme.Tone.OK if self._is_private else theme.Tone.WARNING
        name = "lock" if self._is_private else "lock-open"
        icons.draw(painter, name, theme.colours().tones[tone][0], square)
