"""The way to servers: the system's proxy, none, or one of one's own, and its login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, NetworkFailure, ProxyAddressInvalid, ProxyLoginRequired
from zulipkey.proxy import settings as proxies
from zulipkey.proxy.settings import ProxyMode, ProxySettings
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import Page, heading, label_for, muted, push_button, text_field
from zulipkey.ui.tasks import Change

if TYPE_CHECKING:
    from zulipkey.proxy.logins import Network


class NetworkPage(Page):
    """Lets a person choose a proxy, and log in to it."""

    applied = Signal()
    """The next request goes the way that was chosen."""
    told_later = Signal(str, object)
    """Why a login was not remembered, after this page was left, and the Tone."""

    def __init__(self, network: Network, parent: QWidget) -> None:
        super().__init__(parent)
        self._network = network
        self._changing = Change(self)
        self._visit = object()
        self._proxy_that_asks = ""
        self._heading = heading(self)
        self._heading.setText(self.tr("Network settings"))
        self._system = QRadioButton(self.tr("As this &computer is set up"), self)
        self._none = QRadioButton(self.tr("&No proxy"), self)
        self._manual = QRadioButton(self.tr("&This proxy:"), self)
        self._address = text_field(self, self.tr("Proxy"))
        self._address.setPlaceholderText("proxy.example.com:3128")
        self._name = text_field(self, self.tr("Proxy login"))
        self._password = text_field(self, self.tr("Proxy password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._remember = QCheckBox(self.tr("&Remember the login"), self)
        self._apply = push_button(self, self.tr("Use these settings"))
        self._apply.setMinimumHeight(34)
        self._apply.setDefault(True)
        self._message = Message(self)
        self._back = push_button(self, self.tr("Back"))
        self._back.setFlat(True)
        self._lay_out()
        self._address.textEdited.connect(lambda: self._manual.setChecked(True))
        self._address.returnPressed.connect(self._use)
        self._name.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._use)
        self._apply.clicked.connect(self._use)
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(4)
        box.addWidget(self._heading)
        box.addSpacing(8)
        for button in (self._system, self._none, self._manual):
            box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self._address)
        box.addWidget(
            muted(
                self,
                self.tr(
                    "http://, https:// and socks5:// proxies. Servers on this computer are never "
                    "asked through one."
                ),
            )
        )
        box.addSpacing(10)
        box.addWidget(label_for(self._name, self.tr("&Login at the proxy, if it wants one")))
        box.addWidget(self._name)
        box.addWidget(label_for(self._password, self.tr("Its pass&word")))
        box.addWidget(self._password)
        box.addWidget(self._remember, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(8)
        box.addWidget(self._apply)
        box.addWidget(self._message)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        box.addLayout(row)

    def start(self, failure: NetworkFailure | None) -> None:
        """Show what is chosen now; ``failure`` is why the person comes here."""
        settings = self._network.proxies.settings
        {
            ProxyMode.SYSTEM: self._system,
            ProxyMode.NONE: self._none,
            ProxyMode.MANUAL: self._manual,
        }[settings.mode].setChecked(True)
        self._address.setText(settings.url)
        self._password.clear()
        self._message.clear()
        self._proxy_that_asks = ""
        if isinstance(failure, ProxyLoginRequired):
            self._proxy_that_asks = failure.proxy
            self._message.show_failure(failure, steps=())
            self._name.setFocus()
        else:
            (self._address if settings.url else self._system).setFocus()

    def leave(self) -> None:
        """Forget the password; a login that is being remembered will be."""
        self._visit = object()
        self._password.clear()
        self._lock(locked=False)

    @Slot()
    def _use(self) -> None:
        if not self._apply.isEnabled():
            return
        try:
            settings, proxy = self._settings()
        except ProxyAddressInvalid as failure:
            self._message.show_failure(failure)
            self._address.setFocus()
            return
        name, password = self._name.text(), self._password.text()
        if name and not proxy and settings.mode is ProxyMode.SYSTEM:
            self._message.say(
                self.tr("Which proxy is the login for? Choose “This proxy” and type its address."),
                Tone.PROBLEM,
            )
            self._address.setFocus()
            return
        self._network.use(settings)
        if not name or not proxy:
            self._finish()
            return
        remember = self._remember.isChecked()

        def work(cancel: CancelToken) -> None:
            self._network.log_in(proxy, name, password, remember=remember, cancel=cancel)

        visit = self._visit

        def done(_done: None) -> None:
            if self._visit is visit:
                self._finish()

        def failed(failure: Failure) -> None:
            if self._visit is visit:
                self._on_failed(failure)
            else:
                self.told_later.emit(words.sentence(failure), Tone.PROBLEM)

        self._lock(locked=True)
        self._message.say(self.tr("Waiting for your password manager…"), Tone.NOTE)
        self._changing.run(work, done, failed)

    def _settings(self) -> tuple[ProxySettings, str]:
        """Return what is chosen, and the proxy (host:port) that a login would be for."""
        if self._none.isChecked():
            return ProxySettings(mode=ProxyMode.NONE), ""
        if self._system.isChecked():
            return ProxySettings(), self._proxy_that_asks
        url, login = proxies.parse(self._address.text())
        if login is not None:  # typed as a part of the address: it is kept nowhere there
            self._address.setText(url)
            self._name.setText(login[0])
            self._password.setText(login[1])
        return ProxySettings(mode=ProxyMode.MANUAL, url=url), proxies.proxy_host(url)

    def _finish(self) -> None:
        self.leave()
        self._message.clear()
        self.applied.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._lock(locked=False)
        self._message.show_failure(failure, steps=())

    def _lock(self, *, locked: bool) -> None:
        for widget in (self._address, self._name, self._password, self._apply):
            widget.setEnabled(not locked)
