"""The organization's address, and below it who answers there, or why nobody does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from zulipkey.model import address as addresses
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import AddressFailure, Failure, OtherAddressNamed, ProxyLoginRequired
from zulipkey.model.organization import Organization
from zulipkey.model.trust import Trust
from zulipkey.ui.desktop import Services
from zulipkey.ui.message import Message
from zulipkey.ui.organization_card import OrganizationCard
from zulipkey.ui.parts import announce, label_for, muted, text_field
from zulipkey.ui.tasks import Task

if TYPE_CHECKING:
    from zulipkey.zulip.client import Client

_SETTLED_AFTER_MS: Final = 400
_LARGEST_ICON: Final = 1024
_LARGEST_ICON_IN_MEMORY: Final = 8
"""In MB: so much is one of that size at the most, with 16 bits for each colour."""
_ICON_FORMATS: Final = {
    b"\x89PNG\r\n\x1a\n": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"RIFF": b"webp",
}
"""The first bytes of what is decoded at all, and the one decoder that may look at it."""


class OrganizationField(QWidget):
    """Asks the server as soon as the address has settled, and again whenever it changes."""

    found = Signal(object)
    """The Organization at the address."""
    not_found = Signal(object)
    """The Failure, whether it is shown now or only when the person leaves the field."""
    forgotten = Signal()
    """The address has changed: nothing is known any more."""
    returned = Signal()
    """Return was pressed."""
    zuliprc_pasted = Signal(str)
    """A whole zuliprc was pasted instead of an address."""

    def __init__(self, client: Callable[[], Client], services: Services, parent: QWidget) -> None:
        """Build the field.

        Args:
            client: gives the client, in a worker thread; the first call may take a while.
            desktop: the system around.
            parent: the form.
        """
        super().__init__(parent)
        self._client = client
        self._preferences = services.preferences
        self._network = services.network
        self._organization: Organization | None = None
        self.is_fixed = False
        """Whether the administrator has set the address."""
        self._held_back: Failure | None = None
        self._last_length = 0
        self._finding = Task(self)
        self._fetching_icon = Task(self)
        self._decoding = threading.Lock()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._on_settled)

        self.line = text_field(self, self.tr("Organization address"))
        self.line.setPlaceholderText("your-org.zulipchat.com")
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        # Not textEdited: assistive technology sets the text without it, and whoever answered at the
        # old address must not be sent what is meant for the new one.
        self.line.textChanged.connect(self._on_edited)
        self.line.editingFinished.connect(self._on_finished)
        self.line.returnPressed.connect(self.returned)
        self.setFocusProxy(self.line)

        self._hint = muted(self)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._card = OrganizationCard(self)
        self.message = Message(self)
        # One place for all three, of one height, so that nothing below ever moves.
        self._below = QStackedWidget(self)
        for widget in (self._hint, self._card, self.message):
            self._below.addWidget(widget)
        self._below.setMinimumHeight(self.message.usual_height())
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(label_for(self.line, self.tr("Organization &address")))
        box.addWidget(self.line)
        box.addSpacing(2)
        box.addWidget(self._below)
        self._show_hint()

    @property
    def organization(self) -> Organization | None:
        """The organization at the address, once it is known."""
        return self._organization

    def address(self) -> Address:
        """Return what is typed as an address.

        Raises:
            AddressFailure: it is none.
        """
        return addresses.parse(self.line.text())

    def set_text(self, text: str) -> None:
        """Put an address there as if it had been typed and left; one that is fixed stays."""
        if self.is_fixed:
            return
        self.line.setText(text)
        self._forget()
        self._on_finished()

    def fix(self, text: str) -> None:
        """Put the one address there that the administrator allows; nobody changes it."""
        self.set_text(text)
        self.line.setReadOnly(True)
        self.line.setToolTip(self.tr("Set by your administrator"))
        self.is_fixed = True

    def look_up(self) -> None:
        """Ask the server now, unless the answer is known or on its way.

        Raises:
            AddressFailure: what is typed is no address.
        """
        address = self.address()
        self._settled.stop()
        if self._organization is None and not self._finding.is_running:
            self._find(address)

    def trust(self, trust: Trust) -> None:
        """Trust so at the address that stands there, and ask it again.

        Raises:
            AddressFailure: what is typed is no address.
        """
        self._preferences.remember_trust(self.address().url, trust)
        self._forget()
        self.look_up()

    def stop(self) -> None:
        """End every request, and hold nothing back for later."""
        self._settled.stop()
        self._finding.cancel()
        self._fetching_icon.cancel()
        with self._decoding:  # the program may end now, and take Qt from under it
            pass
        if self._organization is None and self.message.isHidden():
            self._show_hint()

    def show_failure(self, failure: Failure) -> None:
        """Say what is wrong with the address."""
        self._held_back = None
        self.message.show_failure(failure)
        self._below.setCurrentWidget(self.message)
        self.line.setAccessibleDescription(self.message.text)

    def clear_message(self) -> None:
        """Say nothing: show the organization again, or the hint."""
        self.message.clear()
        self.line.setAccessibleDescription("")
        if self._organization is not None:
            self._below.setCurrentWidget(self._card)
        else:
            self._show_hint()

    def _show_hint(self) -> None:
        self._hint.setText(
            self.tr("The address you open Zulip at, or any link from it.")
            if not self._finding.is_running
            else self.tr("Looking for the organization…")
        )
        self._below.setCurrentWidget(self._hint)

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if "[api]" in text:
            self.zuliprc_pasted.emit(text)
            return
        pasted = abs(len(text) - self._last_length) > 1
        self._last_length = len(text)
        self._forget()
        try:
            self.address()
        except AddressFailure as failure:
            if failure.certain_while_typing:
                self.show_failure(failure)
            return
        self._settled.start(0 if pasted else _SETTLED_AFTER_MS)

    @Slot()
    def _on_settled(self) -> None:
        try:
            address = self.address()
        except AddressFailure:
            return
        if address.is_likely_complete:
            self._find(address)

    @Slot()
    def _on_finished(self) -> None:
        """Act on an address that the person has left: only now may it be called wrong."""
        if not self.line.text().strip():
            return
        if self._held_back is not None:
            self.show_failure(self._held_back)
        elif self.message.isHidden():
            try:
                self.look_up()
            except AddressFailure as failure:
                self.show_failure(failure)

    def _forget(self) -> None:
        self._settled.stop()
        self._finding.cancel()
        self._fetching_icon.cancel()
        self._held_back = None
        self._organization = None
        self.clear_message()
        self.forgotten.emit()

    def _find(self, address: Address) -> None:
        trust = self._preferences.trust(address.url)

        def find(cancel: CancelToken) -> Organization:
            return self._client().find_organization(address, cancel=cancel, trust=trust)

        def log_in(failure: ProxyLoginRequired, cancel: CancelToken) -> Organization:
            if not self._network.load_login(failure.proxy):
                raise failure
            return find(cancel)

        def failed(failure: Failure) -> None:
            if not isinstance(failure, ProxyLoginRequired):
                self._on_not_found(failure)
                return
            self._finding.run(
                lambda cancel: log_in(failure, cancel), self._on_found, self._on_not_found
            )
            self._hint.setText(self.tr("Waiting for your password manager…"))

        self._held_back = None
        self._finding.run(find, self._on_found, failed)
        self.clear_message()

    def _on_found(self, organization: Organization) -> None:
        self._organization = organization
        self._card.show_organization(organization, https_instead=self.address().http_was_typed)
        self.clear_message()
        announce(self._card, self._card.accessibleDescription())
        self._fetch_icon(organization)
        self.found.emit(organization)

    def _on_not_found(self, failure: Failure) -> None:
        self.clear_message()
        types = self.line.hasFocus() and not self.is_fixed
        if types and not isinstance(failure, OtherAddressNamed):
            self._held_back = failure  # the person may still be typing
        else:
            self.show_failure(failure)
        self.not_found.emit(failure)

    def _fetch_icon(self, organization: Organization) -> None:
        def work(cancel: CancelToken) -> QImage:
            icon = self._client().icon(organization, cancel=cancel)
            with self._decoding:
                return QImage() if cancel.is_set else _decoded(icon)

        def show(image: QImage) -> None:
            if not image.isNull():
                self._card.show_icon(image)

        self._fetching_icon.run(work, show, lambda _failure: None)


def _decoded(icon: bytes) -> QImage:
    """Decode an icon of a common raster format and a reasonable size; else give a null image.

    The format is told from the first bytes: Qt, left to guess, asks each of its decoders, and that
    of SVG follows references without end.
    """
    formats = [name for start, name in _ICON_FORMATS.items() if icon.startswith(start)]
    if not formats:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(icon))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, formats[0])
    reader.setAutoDetectImageFormat(False)
    # The size is a claim: of a GIF it is that of the first frame, which may lie on a far larger
    # picture. What Qt sets memory aside for is what counts. It is one limit for all that Qt reads;
    # this program has no picture of its own that comes near it.
    QImageReader.setAllocationLimit(_LARGEST_ICON_IN_MEMORY)
    if not _is_small(reader.size()):
        return QImage()
    image = reader.read()
    return image if _is_small(image.size()) else QImage()


def _is_small(size: QSize) -> bool:
    return size.isValid() and max(size.width(), size.height()) <= _LARGEST_ICON
