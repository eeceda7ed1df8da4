"""The password of a person's own certificate's key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import ClientKeyLocked, Failure
from zulipkey.ui.message import Message
from zulipkey.ui.parts import Page, heading, label_for, muted, plain_label, push_button, text_field
from zulipkey.ui.tasks import Task

if TYPE_CHECKING:
    from zulipkey.zulip.client import Client


class UnlockPage(Page):
    """Asks for the password, and tries it on the key."""

    unlocked = Signal()

    def __init__(self, client: Callable[[], Client], parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._path = ""
        self._working = Task(self)
        self._heading = heading(self)
        self._heading.setText(self.tr("Your certificate"))
        self._why = plain_label(self)
        self._password = text_field(self, self.tr("Key password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._unlock = push_button(self, self.tr("Unlock"))
        self._unlock.setMinimumHeight(34)
        self._unlock.setDefault(True)
        self._message = Message(self)
        self._back = push_button(self, self.tr("Back"))
        self._back.setFlat(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(6)
        box.addWidget(self._heading)
        box.addWidget(self._why)
        box.addSpacing(8)
        box.addWidget(label_for(self._password, self.tr("&Password of the key")))
        box.addWidget(self._password)
        box.addWidget(
            muted(
                self,
                self.tr(
                    "It is kept in memory only. Programs that read a zuliprc with this key will "
                    "ask for it on their own terminal."
                ),
            )
        )
        box.addWidget(self._unlock)
        box.addWidget(self._message)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._back)
        box.addLayout(row)
        self._password.returnPressed.connect(self._try)
        self._unlock.clicked.connect(self._try)
        self._back.clicked.connect(self.left)

    def start(self, failure: ClientKeyLocked) -> None:
        """Ask for the password of the key that ``failure`` names."""
        self._path = failure.path
        self._why.setText(words.sentence(failure))
        self._message.clear()
        self._password.clear()
        self._password.setFocus()

    def leave(self) -> None:
        """End what is under way, and forget the password."""
        self._working.cancel()
        self._password.clear()

    @Slot()
    def _try(self) -> None:
        path, password = self._path, self._password.text()
        if self._working.is_running or not password:
            return

        def work(_cancel: CancelToken) -> None:
            self._client().unlock_key(path, password)

        self._message.clear()
        self._working.run(work, lambda _done: self._on_unlocked(), self._on_failed)

    def _on_unlocked(self) -> None:
        self.leave()
        self.unlocked.emit()

    def _on_failed(self, failure: Failure) -> None:
        self._password.clear()
        self._password.setFocus()
        self._message.show_failure(failure, steps=())
