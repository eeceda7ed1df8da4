"""The page of the network settings: system proxy, no proxy or a manual proxy, and its login."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot

from zulipkey.messages import failures
from zulipkey.model.errors import Failure, NetworkFailure, ProxyAddressInvalid, ProxyLoginRequired
from zulipkey.proxy import settings as proxies
from zulipkey.proxy.settings import ProxyMode, ProxySettings
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, Retry
from zulipkey.ui.tasks import Change
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets import check_box
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.check_box import CheckBox, RadioButton
from zulipkey.ui.widgets.field import Field, Line
from zulipkey.ui.widgets.flow import Outdented, fill, outdented
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.password_line import SecretLine
from zulipkey.ui.window import Window


class NetworkPage(Page):
    """The choice of a proxy, with fields for its username and password."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Network settings"))
        self._network = self.services.network
        self._working = Change(self)
        self._proxy_that_asks = ""
        self._has_left = False
        self._is_done = False
        """Whether the settings are applied; then the page closes when it is in front."""
        self._notice = Notice(self)
        self._system = RadioButton(self.tr("Use s&ystem settings"), self)
        self._none = RadioButton(self.tr("&No proxy"), self)
        self._manual = RadioButton(self.tr("&Manual proxy"), self)
        self._modes = {
            ProxyMode.SYSTEM: self._system,
            ProxyMode.NONE: self._none,
            ProxyMode.MANUAL: self._manual,
        }
        hint = self.tr(
            "http://, https:// and socks5:// proxies. Servers on this computer are always reached "
            "directly."
        )
        self._address = Field(self.tr("&Proxy"), self, hint=hint)
        self._address.line.setPlaceholderText("proxy.example.com:3128")
        line = Line(self.tr("Proxy username"), self)
        self._name = Field(self.tr("&Username (if required)"), self, line=line)
        line = SecretLine(self.tr("Proxy password"), self)
        self._password = Field(self.tr("Pass&word"), self, line=line)
        self._remember = CheckBox(self.tr("&Remember the password"), self)
        self._apply = Button(self.tr("Use these settings"), self, kind=Kind.PRIMARY)
        self._apply.setDefault(True)
        self.column.setSpacing(theme.ROW_GAP)
        self.column.addWidget(self._notice)
        modes = Outdented(check_box.EDGE)
        modes.setSpacing(theme.ROW_GAP)
        for button in self._modes.values():
            modes.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        gap = theme.ROW_GAP
        fill(self.column, modes, gap, self._address, gap, self._name, gap, self._password)
        fill(self.column, outdented(self._remember, check_box.EDGE), gap, self._apply, None)
        self._address.line.textEdited.connect(lambda: self._manual.setChecked(True))
        self._address.line.returnPressed.connect(self._use)
        self._name.line.returnPressed.connect(self._password.line.setFocus)
        self._password.line.returnPressed.connect(self._use)
        self._apply.clicked.connect(self._use)

    def enter(self, *, failure: NetworkFailure | None = None) -> None:
        """Show the current settings, and ``failure`` if a proxy requires a login."""
        settings = self._network.proxies.settings
        self._modes[settings.mode].setChecked(True)
        self._address.line.setText(settings.url)
        if isinstance(failure, ProxyLoginRequired):
            self._proxy_that_asks = failure.proxy
            self._notice.show_failure(failure)

    def take_over(self, old: NetworkPage) -> None:
        """Take over the chosen mode and the typed text of ``old``."""
        super().take_over(old)
        for mode, button in self._modes.items():
            button.setChecked(old._modes[mode].isChecked())

    def resume(self, _outcome: object) -> None:
        """Close the page if the settings were applied meanwhile."""
        if self._is_done:
            self._finish()

    def leave(self) -> None:
        """Forget the password; remembering it continues."""
        self._has_left = True
        self._password.line.erase()

    def take_focus(self) -> None:
        """Focus the username if a proxy requires a login, else the address or the first choice."""
        if self._proxy_that_asks:
            self._name.line.setFocus()
        else:
            (self._address.line if self._address.line.text() else self._system).setFocus()

    @Slot()
    def _use(self) -> None:
        if self._working.is_running:
            return
        self._address.set_error("")
        try:
            settings, proxy = self._settings()
        except ProxyAddressInvalid as failure:
            self._refuse(failures.sentences(failure))
            return
        name, password = self._name.line.text(), self._password.line.text()
        if name and not proxy and settings.mode is ProxyMode.SYSTEM:
            self._refuse(self.tr("Which proxy is the username for? Enter its address."))
            return
        self._network.use(settings)
        if not name or not proxy:
            self._finish()
            return
        network, remember = self._network, self._remember.isChecked()
        self._lock(locked=True)
        if remember:
            self._notice.say(self.tr("Waiting for your password manager…"))
        self._working.run(
            lambda _cancel: network.log_in(proxy, name, password, remember=remember),
            lambda _done: self._finish(),
            self._on_failed,
        )

    def _refuse(self, said: str) -> None:
        self._address.set_error(said)
        self._address.line.setFocus()

    def _settings(self) -> tuple[ProxySettings, str]:
        """Return the chosen settings, and the proxy (host:port) to which a username applies."""
        if self._none.isChecked():
            return ProxySettings(mode=ProxyMode.NONE), ""
        if self._system.isChecked():
            return ProxySettings(), self._proxy_that_asks
        url, login = proxies.parse(self._address.line.text())
        if login is not None:  # typed as part of the address, where it would not be saved
            self._address.line.setText(url)
            self._name.line.setText(login[0])
            self._password.line.setText(login[1])
        return ProxySettings(mode=ProxyMode.MANUAL, url=url), proxies.proxy_host(url)

    def _finish(self) -> None:
        self._is_done = True
        if self.navigator.page is self:
            self.navigator.back(Retry())

    def _on_failed(self, failure: Failure) -> None:
        if self._has_left:
            self.navigator.show_outcome(*failures.message(failure), Tone.DANGER)
            return
        self._lock(locked=False)
        self._notice.show_failure(failure)

    def _lock(self, *, locked: bool) -> None:
        for widget in (self._address, self._name, self._password, self._apply):
            widget.setEnabled(not locked)
