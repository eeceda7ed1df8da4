"""The card that shows which organization answers at the address, before a password is typed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from zulipkey.model.organization import Organization
from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import TEXT_PADDING, text_button
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.flow import Outdented, column, fill
from zulipkey.ui.widgets.label import Label

_TILE: Final = 40
_GAP: Final = 12
_LOCK: Final = 16
_narrowest: Final = partial(theme.least_room, _TILE, _GAP)
"""Returns the least room of the name."""


class OrganizationCard(Card):
    """Icon, name and address of one organization, and how private the connection is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = _Icon(self)
        self._name = Label(self, kind=theme.Text.STRONG, unbroken=_narrowest)
        self._address = Label(self, unbroken=_narrowest)
        #: A button: enter the address of another organization.
        self.change = text_button(self.tr("Change"), self)
        self._lock = _Lock(self)
        self._connection = Label(self, kind=theme.Text.SECONDARY, muted=True)
        self._connection.setMinimumHeight(theme.scaled(_LOCK))  # as high before the lock is known
        texts = column(None, self._name, self._address, None, spacing=theme.LINE_GAP)
        who = QHBoxLayout()
        who.setSpacing(_GAP)
        who.addWidget(self._icon)
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
        """Need the width of the longest word: *Change* goes below where there is no room beside."""
        return QSize(self._needed_width(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Put *Change* at the end, or below in a narrow window and with large text."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place_change()
        return super().event(event)

    def _place_change(self) -> None:
        is_narrow = self.width() < self._needed_width() + _GAP + self.change.sizeHint().width()
        direction, align = QBoxLayout.Direction, Qt.AlignmentFlag
        wanted = direction.TopToBottom if is_narrow else direction.LeftToRight
        if wanted != self._top.direction():  # to set what is set asks for a layout, without end
            self._top.setDirection(wanted)
            at = align.AlignLeading if is_narrow else align.AlignTrailing
            self._edge.setAlignment(self.change, at)

    def _needed_width(self) -> int:
        words = (self._name, self._address)
        longest = max(one.minimumSizeHint().width() for one in words)
        return longest + _GAP + theme.scaled(_TILE) + 2 * theme.CARD_PADDING

    def show_host(self, host: str, *, is_being_found: bool) -> None:
        """Show the address while it is not known who answers there.

        Args:
            host: where, with the port unless it is the usual one.
            is_being_found: whether the server is being asked who it is.
        """
        self._icon.show_initial(host)
        self._address.hide()
        self._lock.hide()
        said = self.tr("Finding {host}…").format(host=host) if is_being_found else host
        self._say(said, "", "")
        #: Of an organization, while it is looked for; for screen readers.
        self.setAccessibleName(self.tr("Address"))

    def show_waiting(self, said: str) -> None:
        """Say what keeps the answer waiting."""
        self._say(self._name.text(), "", said)

    def show_organization(self, organization: Organization, *, https_instead: bool) -> None:
        """Show what the server told; its icon comes later, by ``show_icon``.

        Args:
            organization: from the server.
            https_instead: say that https is used although http was typed.
        """
        address = organization.address
        where = address.host_and_port
        if address.unicode_host != address.host:
            where = self.tr("{unicode} ({ascii})").format(
                unicode=address.unicode_host, ascii=address.host_and_port
            )
        is_private = address.scheme == "https"
        if not is_private:
            said = self.tr("Local, not encrypted · Zulip {version}")
        elif organization.trust:
            said = self.tr("Trusted by you · Zulip {version}")
        elif https_instead:
            said = self.tr("Encrypted (https instead of http) · Zulip {version}")
        else:
            said = self.tr("Encrypted connection · Zulip {version}")
        self._icon.show_initial(organization.name)
        self._lock.show_lock(closed=is_private)
        self._address.show()
        self._say(organization.name, where, said.format(version=organization.version))
        self.setAccessibleName(self.tr("Organization"))

    @property
    def icon(self) -> QImage:
        """The organization's own icon; a null image until that is shown."""
        return self._icon.image

    def show_icon(self, image: QImage) -> None:
        """Replace the initial by the organization's own icon, unless it is a null image."""
        self._icon.show_image(image)

    def _say(self, name: str, address: str, connection: str) -> None:
        self._name.setText(name)
        self._address.setText(address)
        self._connection.setText(connection or "\u00a0")  # what is below stays where it is
        said = ", ".join(filter(None, (name, address, connection)))
        self.setAccessibleDescription(said)


class _Icon(painting.Square):
    """The organization's icon, or the first letter of its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_TILE, parent)
        self.image = QImage()
        self._name = ""

    def show_initial(self, name: str) -> None:
        self.image = QImage()
        self._name = name
        self.update()

    def show_image(self, image: QImage) -> None:
        self.image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting.begin(self) as painter:
            square = QRectF(self.rect())
            if self.image.isNull():
                painting.tile(painter, square, self._name)
                return
            shape = QPainterPath()
            shape.addRoundedRect(square, theme.RADIUS, theme.RADIUS)
            painter.setClipPath(shape)
            painter.drawImage(square, self.image)


class _Lock(painting.Square):
    """A lock, closed where nobody on the way can read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_LOCK, parent)
        self._closed = True

    def show_lock(self, *, closed: bool) -> None:
        self._closed = closed
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting.begin(self) as painter:
            tone = theme.Tone.OK if self._closed else theme.Tone.WARNING
            name = "lock" if self._closed else "lock-open"
            icons.draw(painter, name, theme.colours().tones[tone][0], QRectF(self.rect()))
