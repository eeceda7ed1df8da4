"""The bots of an account: a key for each, and a new one where the organization allows it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from zulipkey.messages import words
from zulipkey.model.account import Account, Bot, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyRefused, NextStep
from zulipkey.model.trust import SYSTEM
from zulipkey.ui.account_view import AccountView
from zulipkey.ui.message import Message, Tone
from zulipkey.ui.parts import announce, heading, label_for, muted, push_button, text_field
from zulipkey.ui.tasks import Change, Task

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from zulipkey.zulip.client import Client

_ROWS_SHOWN: Final = 5
_LONGEST_NAME: Final = 100  # characters; the server's own limit for a full name


class BotsPage(QWidget):
    """Lists the bots that belong to one account, and makes new ones."""

    chosen = Signal(object)
    """The KeyResult of a bot."""
    left = Signal(object)
    """The person goes back to the KeyResult of the owner."""
    sign_in_wanted = Signal(object)
    """The Account of the owner, whose key does not work any more."""
    told_later = Signal(str, object)
    """What became of a new bot after this page was left, and its Tone."""

    def __init__(self, client: Callable[[], Client], parent: QWidget) -> None:
        super().__init__(parent)
        self._client = client
        self._owner: KeyResult | None = None
        self._bots: tuple[Bot, ...] = ()
        self._visit = object()
        self._listing = Task(self)
        self._asking = Task(self)
        self._creating = Change(self)

        self._heading = heading(self)
        self._heading.setText(self.tr("My bots"))
        self._where = muted(self)
        self._state = muted(self)
        self._view = AccountView(self, self.tr("Bots"), can_forget=False)
        self._name = text_field(self, self.tr("Bot name"))
        self._name.setMaxLength(_LONGEST_NAME)
        self._short_name = text_field(self, self.tr("Bot username"))
        self._short_name.setMaxLength(_LONGEST_NAME)
        self._create = push_button(self, self.tr("Create bot"))
        self._create.setMinimumHeight(34)
        self._message = Message(self)
        self._back = push_button(self, self.tr("Back to my key"))
        self._back.setFlat(True)
        self._lay_out()

        self._view.chosen.connect(self._choose)
        self._name.textEdited.connect(self._suggest)
        self._name.returnPressed.connect(self._short_name.setFocus)
        self._short_name.returnPressed.connect(self._create_bot)
        self._create.clicked.connect(self._create_bot)
        self._message.step_chosen.connect(self._take_step)
        self._back.clicked.connect(self._go_back)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(4)
        box.addWidget(self._heading)
        box.addWidget(self._where)
        box.addSpacing(12)
        box.addWidget(self._state)
        box.addWidget(self._view)
        box.addSpacing(14)
        box.addWidget(label_for(self._name, self.tr("&Name of a new bot")))
        box.addWidget(self._name)
        box.addSpacing(6)
        box.addWidget(label_for(self._short_name, self.tr("Its &username")))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._short_name, 1)
        row.addWidget(muted(self, "-bot"))
        box.addLayout(row)
        box.addSpacing(8)
        box.addWidget(self._create)
        box.addWidget(self._message)
        box.addStretch(1)
        box.addWidget(self._back, 0, Qt.AlignmentFlag.AlignHCenter)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def start(self, owner: KeyResult) -> None:
        """Show the bots of ``owner``, asked of the server anew."""
        self.leave()
        self._owner = owner
        account = owner.account
        self._where.setText(
            self.tr("{name} at {organization} · {site}").format(
                name=account.full_name or account.email,
                organization=account.organization or account.site,
                site=account.site.removeprefix("https://"),
            )
        )
        self._name.clear()
        self._short_name.clear()
        self._show_bots(())
        self._back.setFocus()
        self._list()
        if self._creating.is_running:
            self._show_creating()

    @property
    def owner(self) -> KeyResult | None:
        """Whose bots are shown."""
        return self._owner

    def leave(self) -> None:
        """Forget every key; a bot that is being created will be, and that is told."""
        self._visit = object()
        self._listing.cancel()
        self._asking.cancel()
        self._owner = None
        self._bots = ()
        self._message.clear()
        self._lock(locked=False)

    # ── Listing and choosing ──────────────────────────────────────────────────────────────────

    def _list(self) -> None:
        owner = self._owner
        if owner is None:
            return

        def work(cancel: CancelToken) -> tuple[Bot, ...]:
            return self._client().bots(owner.account, owner.key, cancel=cancel)

        self._message.clear()
        self._state.setText(self.tr("Asking for your bots…"))
        self._listing.run(work, self._on_listed, self._on_not_listed)

    def _on_listed(self, bots: tuple[Bot, ...]) -> None:
        self._show_bots(bots)
        said = self.tr("You have %n bots. Choose one for its key:", "", len(bots))
        if not bots:
            said = self.tr("You have no bots here yet.")
        self._state.setText(said)
        announce(self, said)
        if not any(line.hasFocus() for line in (self._name, self._short_name)):
            (self._view if bots else self._name).setFocus()

    def _show_bots(self, bots: tuple[Bot, ...]) -> None:
        self._bots = bots
        self._view.show_accounts(
            tuple(self._account(bot) for bot in bots), rows=min(len(bots), _ROWS_SHOWN)
        )
        self._view.setVisible(bool(bots))

    def _account(self, bot: Bot) -> Account:
        owner = self._owner
        return Account(
            site=owner.account.site if owner else "",
            organization=owner.account.organization if owner else "",
            email=bot.email,
            user_id=bot.user_id,
            full_name=bot.full_name,
            trust=owner.account.trust if owner else SYSTEM,
        )

    def _on_not_listed(self, failure: Failure) -> None:
        self._state.setText("")
        self._show_failure(failure)

    @Slot(object)
    def _choose(self, account: Account) -> None:
        owner = self._owner
        bot = next((one for one in self._bots if one.email == account.email), None)
        if owner is None or bot is None or self._asking.is_running:
            return
        if bot.key is not None:
            self.chosen.emit(KeyResult(account=account, key=bot.key))
            return

        def work(cancel: CancelToken) -> KeyResult:
            key = self._client().bot_key(owner.account, owner.key, bot, cancel=cancel)
            return KeyResult(account=account, key=key)

        self._message.clear()
        self._lock(locked=True)
        self._asking.run(work, self._on_chosen, self._on_failed)

    def _on_chosen(self, result: KeyResult) -> None:
        self._lock(locked=False)
        self.chosen.emit(result)

    # ── Creating ──────────────────────────────────────────────────────────────────────────────

    @Slot(str)
    def _suggest(self, name: str) -> None:
        """Derive the username from the name, until the person types another."""
        if not self._short_name.isModified():
            words_of_it = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
            self._short_name.setText(words_of_it.removesuffix("-bot"))  # the server adds that

    @Slot()
    def _create_bot(self) -> None:
        owner, name = self._owner, self._name.text().strip()
        short_name = self._short_name.text().strip()
        if owner is None or self._asking.is_running or self._creating.is_running:
            return
        if not name or not short_name:
            (self._short_name if name else self._name).setFocus()
            self._message.say(self.tr("A bot needs a name and a username."), Tone.PROBLEM)
            return

        def work(cancel: CancelToken) -> Bot:
            return self._client().create_bot(
                owner.account, owner.key, full_name=name, short_name=short_name, cancel=cancel
            )

        visit = self._visit

        def done(bot: Bot) -> None:
            if self._visit is visit:
                self._on_created(bot)
            else:
                self._tell_later(self.tr("The bot {name} is created.").format(name=name), Tone.DONE)

        def failed(failure: Failure) -> None:
            if self._visit is visit:
                self._on_failed(failure)
            else:
                said = self.tr("The bot {name} was not created. {why}")
                said = said.format(name=name, why=words.sentence(failure))
                self._tell_later(said, Tone.PROBLEM)

        self._show_creating()
        self._creating.run(work, done, failed)

    def _show_creating(self) -> None:
        self._lock(locked=True)
        self._message.say(self.tr("Creating the bot…"), Tone.NOTE)

    def _tell_later(self, said: str, tone: Tone) -> None:
        if self._owner is not None:  # here again: it may be among these bots
            self._lock(locked=False)
            self._list()
        self.told_later.emit(said, tone)

    def _on_created(self, bot: Bot) -> None:
        self._lock(locked=False)
        self._message.clear()
        for line in (self._name, self._short_name):
            line.clear()
            line.setModified(False)
        self._bots = (*self._bots, bot)
        self._choose(self._account(bot))

    def _on_failed(self, failure: Failure) -> None:
        self._lock(locked=False)
        self._show_failure(failure)

    def _lock(self, *, locked: bool) -> None:
        for widget in (self._view, self._name, self._short_name, self._create):
            widget.setEnabled(not locked)

    @Slot()
    def _go_back(self) -> None:
        if self._owner is not None:
            self.left.emit(self._owner)

    # ── Messages ──────────────────────────────────────────────────────────────────────────────

    def _show_failure(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused):
            self._message.show_failure(
                failure, words.key_no_longer_works(), steps=(NextStep.SIGN_IN_AGAIN,)
            )
        else:
            steps = tuple(one for one in failure.next_steps if one is NextStep.TRY_AGAIN)
            self._message.show_failure(failure, steps=steps)

    @Slot(object, object)
    def _take_step(self, step: NextStep, _failure: Failure) -> None:
        if step is NextStep.SIGN_IN_AGAIN and self._owner is not None:
            self.sign_in_wanted.emit(self._owner.account)
        elif step is NextStep.TRY_AGAIN:
            self._list()  # a bot that was created after all is there now, and is not made twice

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)
