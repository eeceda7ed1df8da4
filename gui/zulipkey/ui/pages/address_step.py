"""The first step of the sign-in page: an address that is typed, pasted or on the clipboard."""

from __future__ import annotations

import re
from contextlib import suppress
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from zulipkey.model.errors import AddressFailure
from zulipkey.ui import theme
from zulipkey.ui.widgets import icons, painting
from zulipkey.ui.widgets.button import Button, Kind, text_button
from zulipkey.ui.widgets.field import Field, Line
from zulipkey.ui.widgets.flow import column, fill, footer, outdented
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.later import once_after
from zulipkey.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from zulipkey.model.address import Address

_LONGEST_OFFER: Final = 20_000
_SETTLED_AFTER_MS: Final = 600
_PATIENCE: Final = 1.0  # seconds
_LOGO: Final = 56
_LOGO_EDGE: Final = 3
"""The empty margin on each side of the logo; both are sizes before ``theme.scaled``."""


@lru_cache(1)  # parse the text only once after each change
def _parse(text: str) -> Address:
    from zulipkey.model import address

    return address.parse(text)


class _AddressLine(Line):
    left_by_tab = Signal()

    def event(self, event: QEvent) -> bool:
        """Go on to the next step when Tab is pressed after an address.

        If the address is not valid, the page shows an error, and Tab moves the focus as usual.
        """
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and self.text().strip()
        ):
            self.left_by_tab.emit()
            if not self.hasFocus():
                return True
        return super().event(event)


class AddressStep(QWidget):
    """A short description of this program, and the field for the organization's address."""

    changed = Signal()
    """Emitted when the address changes: what is known about the previous one is obsolete."""
    mistyped = Signal(object)
    """Emitted with an AddressFailure that further typing cannot fix."""
    settled = Signal()
    """Emitted when typing has paused."""
    go_on_wanted = Signal()
    login_pasted = Signal(str)
    """Emitted with the login of a pasted zuliprc; its address goes into the field, its key is
    dropped."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        title = Label(self, self.tr("Get your Zulip API key"), kind=theme.Text.TITLE)
        about = Label(
            self, self.tr("For zulip-terminal, bots, scripts and the Python API."), muted=True
        )
        self.line = _AddressLine(self.tr("Organization address"), self, icon="globe")
        self.line.setPlaceholderText("your-org.zulipchat.com")
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhUrlCharactersOnly | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.address = Field(self.tr("Your Zulip &address"), self, line=self.line)
        self.notice = Notice(self)
        self.go_on = Button(self.tr("Continue"), self, kind=Kind.PRIMARY)
        self.go_on.setDefault(True)
        self._offer: Button | None = None
        self._offered = ""
        """The text of the button that offers the clipboard's content; empty if none does."""
        self._copied_from_stalls = False
        """Whether the program that owns the clipboard did not answer in time; on X11, the window is
        blocked while it reads the clipboard."""
        self._last_length = 0
        self._settles = once_after(_SETTLED_AFTER_MS, self.settled.emit, self)
        # Wait for the first paint, and read only once after many changes.
        self._clipboard_read = once_after(theme.SHOWN_AFTER_MS, self._read_clipboard, self)
        self.unknown = Button(self.tr("I don’t know my address"), self, kind=Kind.TEXT)
        self.check = text_button(self.tr("Check a zuliprc file"), self, "file")
        self.help = text_button(self.tr("Help"), self)
        self._offers = QVBoxLayout()
        logo = painting.Square(_LOGO, self, icons.draw_application)
        self.column = column(outdented(logo, theme.scaled(_LOGO_EDGE)), theme.FIELD_GAP, of=self)
        fill(self.column, title, 4, about, theme.GROUP_GAP, self.address)
        # Below the field, so that a message during typing does not move the field.
        fill(self.column, theme.ROW_GAP, self.notice, 12, self.go_on, theme.ROW_GAP, self._offers)
        self.column.addWidget(self.unknown, 0, Qt.AlignmentFlag.AlignHCenter)
        fill(self.column, None, theme.GROUP_GAP, footer(self.check, self.help))
        self.clear_messages()
        self.line.textChanged.connect(self._show_offer)
        # Not textEdited, which is not emitted when assistive technology sets the text.
        self.line.textChanged.connect(self._on_edited)
        self.line.returnPressed.connect(self.go_on_wanted)
        self.line.left_by_tab.connect(self._on_tab)
        self.go_on.clicked.connect(self.go_on_wanted)

    # ── What is typed ─────────────────────────────────────────────────────────────────────────

    def typed(self) -> Address:
        """Return the typed address; raise AddressFailure if it is not valid."""
        return _parse(self.line.text())

    @property
    def host(self) -> str:
        """The host, with the port unless it is the default; the typed text if it is not valid."""
        try:
            return self.typed().host_and_port
        except AddressFailure:
            return self.line.text().strip()

    def stop(self) -> None:
        """Do not emit ``settled`` for the text typed so far."""
        self._settles.stop()

    def clear_messages(self) -> None:
        """Remove all messages, and show the hint where to find the address."""
        self.notice.clear()
        self.address.set_error("")
        self.address.set_hint(
            self.tr("The address you see in your browser. You can paste any Zulip link.")
        )

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if "[api]" in text:
            self._take_zuliprc(text)
            return
        jumped = abs(len(text) - self._last_length) > 1
        self._last_length = len(text)
        self.stop()
        self.changed.emit()
        try:
            address = self.typed()
        except AddressFailure as failure:
            if failure.certain_while_typing:
                self.mistyped.emit(failure)
            return
        pasted = jumped and text.strip() == QGuiApplication.clipboard().text().strip()
        if pasted and address.is_likely_complete and self.line.hasFocus():
            self.go_on_wanted.emit()
        else:
            self._settles.start()

    def _take_zuliprc(self, text: str) -> None:
        site = re.search(r"(?im)^\s*site\s*[=:]\s*(\S+)", text)
        email = re.search(r"(?im)^\s*email\s*[=:]\s*(\S+)", text)
        self.line.erase()
        if email:
            self.login_pasted.emit(email[1].replace("%%", "%"))
        if site:
            self.line.setText(site[1])
            self.go_on_wanted.emit()

    @Slot()
    def _on_tab(self) -> None:
        if self.notice.failure is None:
            self.go_on_wanted.emit()

    # ── What is on the clipboard ──────────────────────────────────────────────────────────────

    def look_at_clipboard(self) -> None:
        """Offer an address or a zuliprc on the clipboard; it is never used without a click."""
        if not self.isHidden() and self.isActiveWindow():
            self._clipboard_read.start()

    @Slot()
    def _look_again(self) -> None:
        """Look at the clipboard after something else was copied, perhaps in another program."""
        self._copied_from_stalls = False
        self.look_at_clipboard()

    @Slot()
    def _read_clipboard(self) -> None:
        changed = QGuiApplication.clipboard().dataChanged
        changed.connect(self._look_again, Qt.ConnectionType.UniqueConnection)
        if not self._copied_from_stalls and not self.isHidden() and self.isActiveWindow():
            began = monotonic()
            self._make_offer(_copied())
            self._copied_from_stalls = monotonic() - began > _PATIENCE

    def _make_offer(self, text: str) -> None:
        self._offered = ""
        if re.search(r"(?m)^\[api\]\s*$", text):
            self._offered = self.tr("Use the zuliprc on the clipboard")
        elif re.fullmatch(r"https?://\S+|[\w.-]+\.zulipchat\.com\S*", text):
            from zulipkey.model import address

            with suppress(AddressFailure):
                host = address.parse(text).host_and_port
                self._offered = self.tr("Use {host} from the clipboard").format(host=host)
        self._show_offer()

    @Slot()
    def _show_offer(self) -> None:
        """Show the offer while the field is empty."""
        is_offered = bool(self._offered) and not self.line.text()
        if self._offer is None:
            if not is_offered:
                return
            self._offer = Button("", self, kind=Kind.TEXT, icon="copy")
            self._offer.clicked.connect(self._take_offer)
            self._offers.addWidget(self._offer, 0, Qt.AlignmentFlag.AlignHCenter)
            QWidget.setTabOrder(self.go_on, self._offer)
        if not is_offered and self._offer.hasFocus():
            self.line.setFocus()
        self._offer.setText(self._offered.replace("&", "&&"))
        self._offer.setVisible(is_offered)

    @Slot()
    def _take_offer(self) -> None:
        """Use the clipboard's content unless it has changed: it may be a password by then."""
        offered, text = self._offered, _copied()
        self._make_offer(text)
        if self._offered != offered:
            return
        self.line.setText(text)
        if not self.isHidden() and self.line.text():  # a zuliprc goes on to the next step itself
            self.go_on_wanted.emit()


def _copied() -> str:
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    # Ask only once: if the other program does not answer, each question waits for seconds.
    if data is None or "text/plain" not in data.formats():
        return ""
    return data.text()[:_LONGEST_OFFER].strip()
