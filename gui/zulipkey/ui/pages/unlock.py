"""The page that unlocks the private key of the user's client certificate."""

from __future__ import annotations

from PySide6.QtCore import Slot

from zulipkey.messages import failures
from zulipkey.model.errors import ClientKeyLocked, Failure
from zulipkey.ui.pages.page import Page, Retry
from zulipkey.ui.tasks import Task
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.flow import fill
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.password_line import SecretLine
from zulipkey.ui.window import Window


class UnlockPage(Page):
    """The page that asks for the password of the key, and tries it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("Your certificate"))
        self._path = ""
        self._working = Task(self)
        self._why = Label(self)
        line = SecretLine(self.tr("Key password"), self)
        hint = self.tr(
            "Kept in memory only. Programs that use this key in a zuliprc ask for it themselves."
        )
        self._password = Field(self.tr("&Password of the key"), self, line=line, hint=hint)
        #: A button: unlock the key of a certificate by its password.
        self._unlock = Button(self.tr("Unlock"), self, kind=Kind.PRIMARY)
        self._unlock.setDefault(True)
        fill(self.column, self._why, self._password, self._unlock, None)
        line.returnPressed.connect(self._try)
        line.textChanged.connect(lambda: self._password.set_error(""))
        self._unlock.clicked.connect(self._try)

    def enter(self, *, failure: ClientKeyLocked) -> None:
        """Ask for the password of the key in ``failure``."""
        self._path = failure.path
        self._why.setText(failures.sentences(failure))

    def pause(self) -> None:
        """Cancel unlocking: its success would close the page above."""
        self._working.cancel()

    def leave(self) -> None:
        """Cancel unlocking, and forget the password."""
        super().leave()
        self._password.line.erase()

    def take_focus(self) -> None:
        """Focus the field for the password."""
        self._password.line.setFocus()

    @Slot()
    def _try(self) -> None:
        path, password = self._path, self._password.line.text()
        if self._working.is_running or not password:
            return
        self._password.set_error("")
        self._working.run(
            lambda _cancel: self.services.sign_in.unlock(path, password),
            lambda _done: self.navigator.back(Retry()),
            self._on_failed,
        )

    def _on_failed(self, failure: Failure) -> None:
        self._password.line.erase()
        self._password.set_error(failures.sentences(failure))
        self._password.line.setFocus()
