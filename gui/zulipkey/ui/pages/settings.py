"""The page of the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout

from zulipkey.desktop import home
from zulipkey.messages import translation
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.tasks import Change
from zulipkey.ui.theme import Scheme
from zulipkey.ui.widgets import check_box
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.check_box import CheckBox, RadioButton
from zulipkey.ui.widgets.combo_box import ComboBox
from zulipkey.ui.widgets.flow import column, fill, outdented, take_away
from zulipkey.ui.widgets.label import Label, label_for, small_label
from zulipkey.ui.widgets.rows import FileRow, OpenRow
from zulipkey.ui.window import Window

_NEVER: Final = 1_000_000
"""The sort key of *Only when I hide it*, which follows all times."""


class SettingsPage(Page):
    """The settings for network, trusted certificates, times, browser links, theme and language."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Settings"))
        self.column.setSpacing(0)
        self._network = OpenRow(
            self.tr("Network"), self.tr("Proxy and its password"), self, icon="globe"
        )
        self._network.clicked.connect(lambda: self.navigator.show_page(PageName.NETWORK))
        #: The heading of a group of settings, as of the proxy.
        card = self._group(self.tr("Connection"))
        card.column.setContentsMargins(4, 4, 4, 4)
        card.column.addWidget(self._network)
        self._trusted = self._group(self.tr("Trusted certificates"))
        self._nothing_trusted = self._hint(
            self._trusted, self.tr("None. Your system’s own certificates are used.")
        )
        self._rows: list[FileRow] = []
        self._distrusting = Change(self)
        self._add_times(self._group(self.tr("Privacy")))
        self._add_links(self._group(self.tr("Browser sign-in")))
        #: The heading of a group of settings: light or dark.
        self._add_themes(self._group(self.tr("Theme")))
        self._language = self._add_languages(self._group(self.tr("Language")))
        self.column.addStretch(1)

    def _add_themes(self, card: Card) -> None:
        for scheme, text in (
            (Scheme.SYSTEM, self.tr("Use s&ystem setting")),
            #: A theme.
            (Scheme.LIGHT, self.tr("&Light")),
            #: A theme.
            (Scheme.DARK, self.tr("&Dark")),
        ):
            button = RadioButton(text, card)
            button.setChecked(scheme.value == self.services.preferences.scheme)
            button.toggled.connect(
                lambda is_on, one=scheme: self._use_scheme(one) if is_on else None
            )
            card.column.addLayout(outdented(button, check_box.EDGE))
        self._hint(card, self.tr("High contrast always comes from the system."))

    def _add_languages(self, card: Card) -> ComboBox:
        box = ComboBox(self.tr("Language"), card)
        box.addItem(self.tr("Use system setting"), "")
        for code in translation.available():
            box.addItem(translation.NAMES[code], code)
        box.setCurrentIndex(max(box.findData(self.services.preferences.language), 0))
        # Queued until the box has closed its list: both are deleted when the page is replaced.
        box.currentIndexChanged.connect(self._use_language, Qt.ConnectionType.QueuedConnection)
        card.column.addWidget(box)
        return box

    def _add_links(self, card: Card) -> None:
        links = CheckBox(self.tr("Let the &browser open Zulip Key"), card)
        links.setChecked(self.services.preferences.receives_links)
        links.toggled.connect(self.services.preferences.allow_links)
        hint = small_label(
            card,
            self.tr(
                "Only while it waits for a sign-in; your setting is restored afterwards. If this "
                "is off, it asks before it takes sign-in links from another program."
            ),
        )
        below = QHBoxLayout()
        below.addSpacing(check_box.before_text())
        below.addWidget(hint, 1)
        card.column.addLayout(column(outdented(links, check_box.EDGE), below))

    def _add_times(self, card: Card) -> None:
        preferences = self.services.preferences
        self._add_time(
            card,
            self.tr("&Hide a shown key after"),
            (preferences.hide_key_seconds, (10, 30, 60, 300, 0)),
            preferences.remember_hide_key_seconds,
        )
        clipboard = self._add_time(
            card,
            self.tr("&Clear a copied key after"),
            (self.services.clipboard_seconds(), (15, 45, 120, 300)),
            preferences.remember_clipboard_seconds,
        )
        if self.services.policy.clipboard_seconds is not None:
            clipboard.setEnabled(False)
            self._hint(card, self.tr("Set by your administrator."))

    def _add_time(
        self,
        card: Card,
        text: str,
        times: tuple[int, tuple[int, ...]],
        choose: Callable[[int], None],
    ) -> ComboBox:
        """Add a box with the usual times and the time that is chosen now."""
        chosen, usual = times
        box = ComboBox("", card)
        for seconds in sorted({chosen, *usual}, key=lambda one: one or _NEVER):
            box.addItem(self._time(seconds), seconds)
        box.setCurrentIndex(box.findData(chosen))
        box.currentIndexChanged.connect(lambda _place: choose(int(box.currentData())))
        if card.column.count():
            card.column.addSpacing(theme.FIELD_GAP - theme.ROW_GAP)
        card.column.addLayout(column(label_for(box, text), box, spacing=theme.LABEL_GAP))
        box.raise_()
        return box

    def _time(self, seconds: int) -> str:
        if seconds == 0:
            return self.tr("Only when I hide it")
        if seconds % 60 == 0:
            return self.tr("%n minutes", "", seconds // 60)
        return self.tr("%n seconds", "", seconds)

    def _hint(self, card: Card, text: str) -> Label:
        label = small_label(card, text)
        card.column.addWidget(label)
        return label

    def _group(self, title: str) -> Card:
        if self.column.count():
            self.column.addSpacing(theme.FIELD_GAP)
        heading = Label(self, title, kind=theme.Text.LABEL)
        card = Card(self)
        card.setAccessibleName(title)
        fill(self.column, heading, theme.LABEL_GAP, card)
        return card

    def enter(self) -> None:
        """Show the trusted certificates."""
        take_away(self._trusted.column, self._rows)
        self._rows = []
        sites = self.services.preferences.trusted_sites
        self._nothing_trusted.setVisible(not sites)
        for site in sites:
            self._add_trusted(site)

    def _add_trusted(self, site: str) -> None:
        host = site.partition("://")[2]
        trust = self.services.preferences.trust(site)
        files = [
            home.display_path(Path(path)) for path in (trust.ca_file, trust.client_cert) if path
        ]
        #: A button: trust a certificate no longer.
        row = FileRow(host, "\n".join(files), self.tr("Remove"), self._trusted)
        row.button.setAccessibleName(self.tr("Remove what is trusted at {host}").format(host=host))
        row.button.clicked.connect(lambda: self._distrust(site))
        self._trusted.column.addWidget(row)
        before = self._rows[-1].button if self._rows else self._network
        self.setTabOrder(before, row.button)
        self._rows.append(row)
        row.show()

    def resume(self, _outcome: object) -> None:
        """Update the trusted certificates."""
        self.enter()

    def take_focus(self) -> None:
        """Focus the first row."""
        self._network.setFocus()

    def take_over(self, old: SettingsPage) -> None:
        """Focus the language, which the user has just changed."""
        super().take_over(old)
        self._language.setFocus()

    @Slot()
    def _use_language(self) -> None:
        chosen = str(self._language.currentData())
        self.services.preferences.remember_language(chosen)
        translation.use(chosen)
        self.navigator.retranslate()

    def _use_scheme(self, scheme: Scheme) -> None:
        self.services.preferences.remember_scheme(scheme.value)
        theme.choose(scheme)

    def _distrust(self, site: str) -> None:
        def done(_: None) -> None:
            self.enter()
            announce(self, self.tr("The system’s own certificates are used again."))
            if self.isVisible():
                self.take_focus()

        self._distrusting.run(
            lambda _cancel: self.services.sign_in.distrust(site), done, self.navigator.show_notice
        )
