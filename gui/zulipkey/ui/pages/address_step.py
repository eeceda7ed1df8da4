"""The first step of the sign-in page: an address that is typed, pasted, or on the clipboard."""

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
"""How much of the logo on each side is empty; both as ``theme.scaled``."""


@lru_cache(1)  # once for each change
def _parse(text: str) -> Address:
    from zulipkey.model import address

    return address.parse(text)


class _AddressLine(Line):
    left_by_tab = Signal()

    def event(self, event: QEvent) -> bool:
        """Take Tab for the end of the address: the next step is what comes next.

        Where the address is none, the page says so, and Tab leads on as everywhere.
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
    """What this program is, and the organization's address."""

    changed = Signal()
    """What was known of the address before is of no use."""
    mistyped = Signal(object)
    """The AddressFailure that nothing typed behind it would mend."""
    settled = Signal()
    """Typing has paused."""
    go_on_wanted = Signal()
    login_pasted = Signal(str)
    """It stood in a whole zuliprc, whose address is here now; its key is not kept."""

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
        """What of the clipboard is offered, in words."""
        self._copied_from_stalls = False
        """The program where it was copied has not answered in time: on X11 the window waits."""
        self._last_length = 0
        self._settles = once_after(_SETTLED_AFTER_MS, self.settled.emit, self)
        # After the first paint, and once for many copies.
        self._clipboard_read = once_after(theme.SHOWN_AFTER_MS, self._read_clipboard, self)
        self.unknown = Button(self.tr("I don’t know my address"), self, kind=Kind.TEXT)
        self.check = text_button(self.tr("Check a zuliprc file"), self, "file")
        self.help = text_button(self.tr("Help"), self)
        self._offers = QVBoxLayout()
        logo = painting.Square(_LOGO, self, icons.draw_application)
        self.column = column(outdented(logo, theme.scaled(_LOGO_EDGE)), theme.FIELD_GAP, of=self)
        fill(self.column, title, 4, about, theme.GROUP_GAP, self.address)
        # Below the field: what is said while someone types there must not move it away.
        fill(self.column, theme.ROW_GAP, self.notice, 12, self.go_on, theme.ROW_GAP, self._offers)
        self.column.addWidget(self.unknown, 0, Qt.AlignmentFlag.AlignHCenter)
        fill(self.column, None, theme.GROUP_GAP, footer(self.check, self.help))
        self.clear_messages()
        self.line.textChanged.connect(self._show_offer)
        # Not textEdited: assistive technology sets the text without it.
        self.line.textChanged.connect(self._on_edited)
        self.line.returnPressed.connect(self.go_on_wanted)
        self.line.left_by_tab.connect(self._on_tab)
        self.go_on.clicked.connect(self.go_on_wanted)

    # ── What is typed ─────────────────────────────────────────────────────────────────────────

    def typed(self) -> Address:
        """Return the address; raises AddressFailure."""
        return _parse(self.line.text())

    @property
    def host(self) -> str:
        """Where it leads, with the port unless it is the usual one; as typed, if nowhere."""
        try:
            return self.typed().host_and_port
        except AddressFailure:
            return self.line.text().strip()

    def stop(self) -> None:
        """Tell no more that typing has paused."""
        self._settles.stop()

    def clear_messages(self) -> None:
        """Say nothing but where the address is found."""
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
        """Offer an address or a zuliprc that was copied; it is never taken unasked."""
        if not self.isHidden() and self.isActiveWindow():
            self._clipboard_read.start()

    @Slot()
    def _look_again(self) -> None:
        """Something else was copied, perhaps in another program."""
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
        """Offer what could stand in the field, while nothing does."""
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
        """Take what is offered, and nothing else that is on the clipboard by now: a password."""
        offered, text = self._offered, _copied()
        self._make_offer(text)
        if self._offered != offered:
            return
        self.line.setText(text)
        if not self.isHidden() and self.line.text():  # a zuliprc leads on itself
            self.go_on_wanted.emit()


def _copied() -> str:
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    # One question: to a program that does not answer, each is a wait of seconds.
    if data is None or "text/plain" not in data.formats():
        return ""
    return data.text()[:_LONGEST_OFFER].strip()
