"""Dialogs for the files of an organization: its CA certificates, or a client certificate."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from zulipkey.desktop import home
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.messages.translation import translator
from zulipkey.model.errors import CertificateFileUnusable, Failure
from zulipkey.ui.tasks import Task

tr = translator("trust_files")


class Chosen(dict[str, str]):
    """The paths of the chosen files, by the attribute names of ``Trust``."""


Done = Callable[[Chosen], None]
Failed = Callable[[Failure], None]


def ask_for_ca_file(page: QWidget, looking: Task, done: Done, failed: Failed) -> None:
    """Let the user choose a file with the CA certificates of an organization.

    Args:
        page: the parent of the dialog.
        looking: reads the file in a worker thread.
        done: called with the file if it contains certificates.
        failed: called with the failure if the file cannot be used.
    """

    def look(path: Path) -> Chosen:
        from zulipkey.zulip import tls

        tls.check_ca_file(path)
        return Chosen({"ca_file": str(path)})

    _ask(page, tr("Use a CA file"), looking, look, done=done, failed=failed)


def ask_for_client_certificate(page: QWidget, looking: Task, done: Done, failed: Failed) -> None:
    """Let the user choose a client certificate, then its key if the file does not contain it.

    The arguments are those of ``ask_for_ca_file``.
    """

    def look(path: Path, key: Path | None = None) -> Chosen:
        from zulipkey.zulip import tls

        tls.check_client_files(path, key)
        return Chosen({"client_cert": str(path), "client_key": str(key or "")})

    def failed_alone(failure: Failure) -> None:
        if not isinstance(failure, CertificateFileUnusable):
            failed(failure)
            return
        path = Path(failure.path)
        title = tr("Choose the key of this certificate")
        _ask(page, title, looking, lambda key: look(path, key), done=done, failed=failed)

    _ask(page, tr("Choose your certificate"), looking, look, done=done, failed=failed_alone)


def _ask(
    page: QWidget,
    title: str,
    looking: Task,
    look: Callable[[Path], Chosen],
    *,
    done: Done,
    failed: Failed,
) -> None:
    def chosen(name: str) -> None:
        path = in_ascii(Path(name).absolute())
        looking.run(lambda _cancel: look(path), done, failed)

    dialog = QFileDialog(page, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setDirectory(str(home.folder() or ""))
    dialog.fileSelected.connect(chosen)
    dialog.open()
