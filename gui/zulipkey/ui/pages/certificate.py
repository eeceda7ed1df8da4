"""The page of a rejected certificate, which can be trusted only by its fingerprint."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Slot

from zulipkey.messages import failures, labels
from zulipkey.model.errors import (
    CertificateChainIncomplete,
    CertificateUntrusted,
    Failure,
    TlsFailure,
)
from zulipkey.model.trust import Certificate
from zulipkey.storage import pinned
from zulipkey.ui import theme
from zulipkey.ui.pages import trust_files
from zulipkey.ui.pages.page import Page
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.flow import column, fill
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.window import Window

_HEX: Final = re.compile(r"[0-9a-f]")


class CertificatePage(Page):
    """The details of one certificate, which a user who knows its fingerprint can trust."""

    _failure: TlsFailure
    """The failure that contains the certificate; set by ``enter``."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._keeping = Change(self)
        self._reading_files = Task(self)
        self._kept = ""
        """The path of the saved certificate; empty until it is written."""
        self._why = Label(self)
        self._card = Card(self)
        title = Label(self, self.tr("SHA-256 fingerprint"), kind=theme.Text.LABEL)
        title.setContentsMargins(0, theme.ROW_GAP, 0, 0)
        self._fingerprint = Label(self, selectable=True, fixed=True)
        self._about_fingerprint = (title, self._fingerprint)
        self._card.column.addLayout(column(*self._about_fingerprint, spacing=theme.LABEL_GAP))
        self._typed = Field(self.tr("&Fingerprint from your administrator"), self)
        self._trust = Button(self.tr("Trust this certificate"), self, kind=Kind.PRIMARY)
        self._ca_file = Button(self.tr("Use a CA file…"), self, icon="file")
        self._copy = Button(self.tr("Copy details"), self, icon="copy")
        self._notice = Notice(self)
        ways = column(self._trust, self._ca_file, self._copy, spacing=theme.ROW_GAP)
        fill(self.column, self._why, self._notice, self._card, self._typed, ways, None)
        self._typed.line.textChanged.connect(self._compare)
        self._typed.line.returnPressed.connect(self._trust.click)
        self._trust.clicked.connect(self._trust_it)
        self._ca_file.clicked.connect(
            lambda: trust_files.ask_for_ca_file(
                self, self._reading_files, self.navigator.back, self._notice.show_failure
            )
        )
        self._copy.clicked.connect(lambda: self._copy.copy(failures.details(self._failure)))

    def enter(self, *, failure: TlsFailure) -> None:
        """Show the certificate of ``failure``."""
        self._failure = failure
        self.header.title.setText(self.tr("The certificate of {host}").format(host=failure.host))
        self._why.setText(failures.sentences(failure))
        shown = failure.certificate
        can_be_trusted = isinstance(failure, (CertificateUntrusted, CertificateChainIncomplete))
        for widget in (self._typed, self._trust):
            widget.setVisible(can_be_trusted and shown is not None)
        self._ca_file.setVisible(can_be_trusted)
        if shown is None:
            self._say(self.tr("Couldn’t load the certificate."))
            for label in self._about_fingerprint:
                label.hide()
        else:
            self._say(*self._described(shown))
            self._fingerprint.setText(_grouped(shown.sha256))
            self._fingerprint.setAccessibleName(self.tr("Fingerprint"))
        self._compare()

    def pause(self) -> None:
        """Stop reading a CA file: the result would close the page above."""
        self._reading_files.cancel()

    def resume(self, _outcome: object) -> None:
        """Close the page if the certificate has been saved meanwhile."""
        if self._kept:
            self._on_kept(self._kept)

    def take_focus(self) -> None:
        """Focus the field for the fingerprint, or the back button if the field is hidden."""
        (self.header.arrow if self._typed.isHidden() else self._typed.line).setFocus()

    def _say(self, *lines: str) -> None:
        for place, line in enumerate(lines):
            label = Label(self._card, line, selectable=True)
            label.stackUnder(self._about_fingerprint[0])
            self._card.column.insertWidget(place, label)
            label.show()

    def _described(self, shown: Certificate) -> tuple[str, ...]:
        return (
            #: Whom a certificate is issued to.
            self.tr("For: {subject}").format(subject=shown.subject),
            #: The host names that a certificate is valid for.
            self.tr("Names: {names}").format(names=", ".join(shown.names) or "–"),
            self.tr("Issued by: itself (self-signed)")
            if shown.is_self_signed
            else self.tr("Issued by: {issuer}").format(issuer=shown.issuer),
            self.tr("Valid from {start} to {end}").format(
                start=labels.day(shown.starts), end=labels.day(shown.ends)
            ),
        )

    @Slot()
    def _compare(self) -> None:
        shown = self._failure.certificate
        # A name may precede the fingerprint: openssl prints "sha256 Fingerprint=".
        typed = "".join(_HEX.findall(self._typed.line.text().casefold()))[-64:]
        is_same = shown is not None and typed == shown.sha256
        self._trust.setEnabled(is_same)
        if is_same:
            said = self.tr("The fingerprint matches.")
        elif typed:
            said = self.tr("The fingerprint doesn’t match.")
        else:
            said = self.tr(
                "Paste the fingerprint your administrator gave you (not over this connection). The "
                "certificate is then trusted for this organization only."
            )
        self._typed.set_hint(said)

    @Slot()
    def _trust_it(self) -> None:
        failure = self._failure
        certificate = failure.certificate
        if certificate is None or not self._trust.isEnabled() or self._keeping.is_running:
            return
        self._trust.setEnabled(False)
        folder = self.services.certificates_folder
        self._keeping.run(
            lambda _cancel: pinned.keep(folder, failure.host, failure.port, certificate),
            self._on_kept,
            self._on_not_kept,
        )

    def _on_kept(self, path: str) -> None:
        self._kept = path
        if self.navigator.page is self:  # if the user has left the page, it is not trusted
            self.navigator.back(trust_files.Chosen({"ca_file": path}))

    def _on_not_kept(self, failure: Failure) -> None:
        self._notice.show_failure(failure)
        self._compare()


def _grouped(digits: str) -> str:
    """Return a fingerprint in rows of eight pairs of digits, for comparison by eye."""
    pairs = [digits[place : place + 2].upper() for place in range(0, len(digits), 2)]
    return "\n".join(":".join(pairs[row : row + 8]) for row in range(0, len(pairs), 8))
