"""Asking for the files of one organization: its authorities, or a certificate of one's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from zulipkey.desktop import home
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.messages.translation import translator
from zulipkey.model.errors import CertificateFileUnusable, Failure
from zulipkey.ui.tasks import Task

tr = translator("trust_files")


@dataclass(frozen=True)
class Chosen:
    """The files that were chosen, by the names of ``Trust``."""

    paths: dict[str, str]


Report = Callable[[Chosen | Failure], None]


def ask_for_ca_file(parent: QWidget, looking: Task, report: Report) -> None:
    """Let the person choose the authorities of an organization, and report it if it holds any.

    Args:
        parent: the page.
        looking: reads the file in a thread.
        report: takes the outcome.
    """

    def look(path: Path) -> Chosen:
        from zulipkey.zulip import tls

        tls.check_ca_file(path)
        return Chosen({"ca_file": str(path)})

    _ask(parent, tr("Use a CA file"), looking, look, report)


def ask_for_client_certificate(parent: QWidget, looking: Task, report: Report) -> None:
    """Let the person choose a certificate, then its key if that is in another file; see above."""

    def look(path: Path, key: Path | None = None) -> Chosen:
        from zulipkey.zulip import tls

        tls.check_client_files(path, key)
        return Chosen({"client_cert": str(path), "client_key": str(key or "")})

    def ask_for_key(path: Path) -> None:
        title = tr("Choose the key of this certificate")
        _ask(parent, title, looking, lambda key: look(path, key), report)

    title = tr("Choose your certificate")
    _ask(parent, title, looking, look, report, otherwise=ask_for_key)


def _ask(
    parent: QWidget,
    title: str,
    looking: Task,
    look: Callable[[Path], Chosen],
    report: Report,
    *,
    otherwise: Callable[[Path], None] | None = None,
) -> None:
    """Ask for a file, look at it in a thread, and report; one of no use leads to ``otherwise``."""

    def chosen(name: str) -> None:
        path = in_ascii(Path(name).absolute())

        def failed(failure: Failure) -> None:
            if otherwise is not None and isinstance(failure, CertificateFileUnusable):
                otherwise(path)
            else:
                report(failure)

        looking.run(lambda _cancel: look(path), report, failed)

    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(home.folder() or ""))
    dialog.fileSelected.connect(chosen)
    dialog.open()
