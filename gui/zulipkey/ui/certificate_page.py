"""A certificate that was refused: what it says, and trust in it only by its fingerprint."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zulipkey.desktop import home
from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    CertificateChainIncomplete,
    CertificateUntrusted,
    Failure,
    NoHomeFolder,
    OwnFileNotWritable,
    TlsFailure,
)
from zulipkey.model.trust import Certificate
from zulipkey.storage import json_file
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import Page, heading, label_for, muted, plain_label, push_button, text_field
from zulipkey.ui.tasks import Change

_HEX = re.compile(r"[0-9a-f]")


class CertificatePage(Page):
    """Shows one certificate, and lets a person who knows its fingerprint trust exactly it."""

    trusted = Signal(str)
    """The absolute path of the file that holds the certificate now."""
    ca_file_wanted = Signal()

    def __init__(self, folder: Path | None, parent: QWidget) -> None:
        """Build the page.

        Args:
            folder: where trusted certificates are kept; None without a home folder.
            parent: the window.
        """
        super().__init__(parent)
        self._folder = folder
        self._failure: TlsFailure | None = None
        self._keeping = Change(self)
        self._heading = heading(self)
        self._why = plain_label(self)
        self._says = plain_label(self)
        self._fingerprint = plain_label(self)
        self._fingerprint.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._fingerprint.setAccessibleName(self.tr("Fingerprint"))
        self._typed = text_field(self, self.tr("Fingerprint from your administrator"))
        self._typed_label = label_for(self._typed, self.tr("&Fingerprint from your administrator"))
        self._compared = muted(self)
        self._trust = push_button(self, self.tr("Trust this certificate"))
        self._trust.setMinimumHeight(34)
        self._ca_file = push_button(self, self.tr("Use a CA file…"))
        self._ca_file.setMinimumHeight(34)
        self._copy = push_button(self, self.tr("Copy details"))
        self._message = Message(self)
        self._back = push_button(self, self.tr("Back"))
        self._back.setFlat(True)
        self._lay_out()
        self._typed.textChanged.connect(self._compare)
        self._typed.returnPressed.connect(self._trust.click)
        self._trust.clicked.connect(self._trust_it)
        self._ca_file.clicked.connect(self.ca_file_wanted)
        self._copy.clicked.connect(self._copy_details)
        self._back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(6)
        for label in (self._heading, self._why, self._says):
            box.addWidget(label)
        box.addWidget(muted(self, self.tr("SHA-256 fingerprint:")))
        box.addWidget(self._fingerprint)
        box.addSpacing(8)
        for widget in (self._typed_label, self._typed, self._compared, self._trust, self._ca_file):
            box.addWidget(widget)
        box.addWidget(self._message)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._copy)
        row.addStretch(1)
        row.addWidget(self._back)
        box.addLayout(row)

    def show_failure(self, failure: TlsFailure) -> None:
        """Show the certificate that ``failure`` is about."""
        self._failure = failure
        self._message.clear()
        self._typed.clear()
        self._heading.setText(self.tr("The certificate of {host}").format(host=failure.host))
        self._why.setText(words.sentence(failure))
        shown = failure.certificate
        can_be_trusted = isinstance(failure, (CertificateUntrusted, CertificateChainIncomplete))
        for widget in (self._typed_label, self._typed, self._compared, self._trust):
            widget.setVisible(can_be_trusted and shown is not None)
        self._ca_file.setVisible(can_be_trusted)
        if shown is None:
            self._says.setText(self.tr("The server did not show its certificate again."))
            self._fingerprint.setText("")
        else:
            self._says.setText(_breakable(self._described(shown)))
            self._fingerprint.setText(_grouped(shown.sha256))
        self._compare()
        (self._back if self._typed.isHidden() else self._typed).setFocus()

    def _described(self, shown: Certificate) -> str:
        lines = [
            self.tr("For: {subject}").format(subject=shown.subject),
            self.tr("Names: {names}").format(names=", ".join(shown.names) or "–"),
            self.tr("Issued by: itself (self-signed)")
            if shown.is_self_signed
            else self.tr("Issued by: {issuer}").format(issuer=shown.issuer),
            self.tr("From {start} to {end}").format(
                start=words.day(shown.starts), end=words.day(shown.ends)
            ),
        ]
        return "\n".join(lines)

    @Slot()
    def _compare(self) -> None:
        shown = self._failure.certificate if self._failure is not None else None
        typed = "".join(_HEX.findall(self._typed.text().casefold().removeprefix("sha256")))
        is_same = shown is not None and typed == shown.sha256
        self._trust.setEnabled(is_same)
        if is_same:
            said = self.tr("The fingerprint matches.")
        elif typed:
            said = self.tr("The fingerprint does not match.")
        else:
            said = self.tr(
                "Only if your administrator gave you the fingerprint by another way: paste it. "
                "The certificate is then trusted for this organization alone."
            )
        self._compared.setText(said)

    @Slot()
    def _trust_it(self) -> None:
        failure = self._failure
        if failure is None or failure.certificate is None or not self._trust.isEnabled():
            return
        if self._folder is None:
            self._message.show_failure(NoHomeFolder(), steps=())
            return
        # Its name tells which it is: files of older accounts go on naming the older one.
        name = f"{failure.host}-{failure.port}-{failure.certificate.sha256[:16]}.pem"
        path = self._folder / re.sub(r"[^A-Za-z0-9.-]", "_", name)
        pem = failure.certificate.pem.encode()

        def work(_cancel: CancelToken) -> str:
            try:
                json_file.replace(path, pem)  # whole: a zuliprc may name the one that is there
            except OSError as error:
                reason = error.strerror or type(error).__name__
                raise OwnFileNotWritable(path=home.display_path(path), reason=reason) from None
            return str(path.absolute())

        self._trust.setEnabled(False)

        def done(kept: str) -> None:
            if self._failure is failure and self.isVisible():  # left: it is trusted nowhere yet
                self.trusted.emit(kept)

        self._keeping.run(work, done, self._on_not_kept)

    def _on_not_kept(self, failure: Failure) -> None:
        self._message.show_failure(failure, steps=())
        self._compare()

    @Slot()
    def _copy_details(self) -> None:
        if self._failure is not None:
            QGuiApplication.clipboard().setText(words.details(self._failure))
            self._message.say(self.tr("Copied."), Tone.NOTE)


def _breakable(text: str) -> str:
    """Let long words wrap: a label breaks lines between words only."""
    return re.sub(r"(\S{24})(?=\S)", "\\1\u200b", text)


def _grouped(digits: str) -> str:
    pairs = [digits[place : place + 2].upper() for place in range(0, len(digits), 2)]
    return "\n".join(":".join(pairs[row : row + 8]) for row in range(0, len(pairs), 8))
