"""What a person has chosen for this program, and can change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zulipkey.ui import theme
from zulipkey.ui.pages.page import Navigator, Page, PageName
from zulipkey.ui.services import Services
from zulipkey.ui.theme import Scheme
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.check_box import CheckBox, RadioButton
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.rows import OpenRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class SettingsPage(Page):
    """The network, trusted certificates, browser links, and how it looks."""

    def __init__(
        self, services: Services, navigator: Navigator, parent: QWidget, *, has_back: bool
    ) -> None:
        """Build the page; see ``Page``."""
        super().__init__(services, navigator, parent, has_back=has_back)
        preferences = services.preferences
        self._network = OpenRow(
            self.tr("Network"), self.tr("Proxy and its password"), self, icon="globe"
        )
        self._network.clicked.connect(lambda: navigator.show_page(PageName.NETWORK))
        card = self._group("")
        card.column.setContentsMargins(4, 4, 4, 4)
        card.column.addWidget(self._network)

        card = self._group(self.tr("Theme"))
        chosen = preferences.scheme
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("Use s&ystem setting")),
            (Scheme.LIGHT, self.tr("&Light")),
            (Scheme.DARK, self.tr("&Dark")),
        ):
            button = RadioButton(text, card)
            button.setChecked(scheme.value == chosen)
            button.toggled.connect(
                lambda is_on, one=scheme: self._use_scheme(one) if is_on else None
            )
            card.column.addWidget(button)

        card = self._group(self.tr("Browser sign-in"))
        links = CheckBox(self.tr("Let the &browser open Zulip Key"), card)
        links.setChecked(preferences.receives_links)
        links.toggled.connect(preferences.allow_links)
        card.column.addWidget(links)
        card.column.addWidget(
            Label(
                card,
                self.tr("Only while it waits for a sign-in. Your setting is restored afterwards."),
                kind=theme.Text.SECONDARY,
                muted=True,
            )
        )

        self._trusted = self._group(self.tr("Trusted certificates"))
        self._nothing_trusted = Label(
            self._trusted,
            self.tr("None. Your system's own certificates are used."),
            kind=theme.Text.SECONDARY,
            muted=True,
        )
        self._trusted.column.addWidget(self._nothing_trusted)
        self._rows: list[QWidget] = []
        self.column.addStretch(1)

    def title_text(self) -> str:
        """Return the title of the page."""
        return self.tr("Settings")

    def _group(self, title: str) -> Card:
        if title:
            self.column.addSpacing(theme.FIELD_GAP)
            self.column.addWidget(Label(self, title, kind=theme.Text.LABEL))
            self.column.addSpacing(theme.LABEL_GAP)
        card = Card(self)
        card.setAccessibleName(title)
        self.column.addWidget(card)
        return card

    def enter(self) -> None:
        """Show the certificates that are trusted now."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = []
        sites = self.services.preferences.trusted_sites
        self._nothing_trusted.setVisible(not sites)
        for site in sites:
            host = site.partition("://")[2]
            button = Button(
                self.tr("Stop trusting the files of {host}").format(host=host),
                self._trusted,
                icon="close",
                height=theme.COMPACT_HEIGHT,
            )
            button.clicked.connect(lambda _=False, one=site: self._distrust(one))
            self._trusted.column.addWidget(button)
            self._rows.append(button)
            button.show()

    def take_focus(self) -> None:
        """Focus the first entry."""
        self._network.setFocus()

    def _use_scheme(self, scheme: Scheme) -> None:
        self.services.preferences.remember_scheme(scheme.value)
        theme.choose(scheme)

    def _distrust(self, site: str) -> None:
        self.services.preferences.forget_trust(site)
        self.enter()
        announce(self, self.tr("The system's own certificates are used again."))
        self.take_focus()
