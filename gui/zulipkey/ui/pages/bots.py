"""The page of an account's bots: their keys, and new bots if the organization allows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from zulipkey.messages import failures
from zulipkey.model.account import LONGEST_BOT_NAME, Bot, KeyResult, bot_username
from zulipkey.model.errors import BotUnclear, Failure, KeyRefused, NextStep
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page, PageName
from zulipkey.ui.tasks import Change, Task
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button, Kind
from zulipkey.ui.widgets.field import Field
from zulipkey.ui.widgets.flow import fill
from zulipkey.ui.widgets.label import Label, small_label
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.row_list import RowList
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.ui.widgets.scrolling import bring_into_view
from zulipkey.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class BotsPage(Page):
    """The list of the bots of one account, with fields to create a bot."""

    _owner: KeyResult
    """The account with its key; set by ``enter``."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("My bots"))
        self._named = ""
        """The name for which the last username was suggested."""
        self._listing = Task(self)
        self._asking = Task(self)
        self._creating = Change(self)

        self._where = small_label(self)
        self._state = Label(self)
        self._notice = Notice(self)
        self._bots = RowList(
            self.tr("Bots"),
            self,
            adds=self.tr("New bot"),
            filter_name=self.tr("Filter bots"),
            searched=self.tr("Filter by name or email"),
            none_fits=self.tr("No bot matches."),
            hidden=self._hidden,
            lines=_lines,
            make=self._row,
        )
        title = Label(self, self.tr("New bot"), kind=theme.Text.PAGE)
        self._name = Field(self.tr("Bot &name"), self)
        self._name.line.setMaxLength(LONGEST_BOT_NAME)
        hint = self.tr("The server adds “-bot” and its address.")
        self._username = Field(self.tr("Bot &username"), self, hint=hint)
        self._username.line.setMaxLength(LONGEST_BOT_NAME)
        self._create = Button(self.tr("&Create bot"), self, kind=Kind.PRIMARY)
        gap = theme.GROUP_GAP - theme.FIELD_GAP
        fill(self.column, self._where, self._notice, self._state, self._bots, gap)
        fill(self.column, title, self._name, self._username, self._create, None)

        self._name.line.textChanged.connect(self._suggest)
        self._name.line.returnPressed.connect(self._username.line.setFocus)
        self._username.line.textChanged.connect(lambda: self._username.set_error(""))
        self._username.line.returnPressed.connect(self._create_bot)
        self._create.clicked.connect(self._create_bot)
        self._bots.add.clicked.connect(self._go_to_new)

    # ── For the window ────────────────────────────────────────────────────────────────────────

    def enter(self, *, owner: KeyResult) -> None:
        """Get the bots of ``owner`` from the server and show them."""
        self._owner = owner
        account = owner.account
        self._where.setText(
            #: Who owns the bots, and where.
            self.tr("{name} at {organization} · {site}").format(
                name=account.name,
                organization=account.organization or account.site,
                site=account.short_site,
            )
        )
        self._load()

    def pause(self) -> None:
        """Cancel all requests except for the creation of a bot."""
        self._listing.cancel()
        self._asking.cancel()
        self._lock(locked=self._creating.is_running)

    def resume(self, _outcome: object) -> None:
        """Reload the bots: a key may have changed."""
        self._load()

    def leave(self) -> None:
        """Forget all keys; the creation of a bot continues, and its outcome is shown."""
        super().leave()
        self._bots.show_items(())

    def take_focus(self) -> None:
        """Focus the first bot; without one, the loading message or the name of a new bot."""
        if not self._bots.focus_row(0):
            (self._state if self._listing.is_running else self._name.line).setFocus()

    # ── Listing and choosing ──────────────────────────────────────────────────────────────────

    def _load(self) -> None:
        was_asked_for = any(button.hasFocus() for button in self._notice.buttons)
        self._notice.clear()
        self._state.setText(self.tr("Loading your bots…"))
        self._list(self._on_not_listed)
        if was_asked_for:
            self.take_focus()
        self.navigator.prepare_page(PageName.KEY)

    def _list(self, failed: Callable[[Failure], None]) -> None:
        owner = self._owner
        self._listing.run(
            lambda cancel: self.services.sign_in.bots(owner, cancel=cancel), self._on_listed, failed
        )

    def _on_listed(self, bots: tuple[Bot, ...]) -> None:
        held, waits = self._bots.focused, self._state.hasFocus()
        self._bots.show_items(bots)
        said = self.tr("You have %n bots. Choose one to get its key.", "", len(bots))
        if not bots:
            said = self.tr("You have no bots here yet.")
        self._state.setText(said)
        announce(self, said)
        if held is not None:
            self._bots.focus_row(held)
        elif waits:
            self.take_focus()

    def _hidden(self, count: int) -> str:
        return self.tr("and %n more: type to find them", "", count)

    def _row(self, bot: Bot, parent: QWidget) -> OpenRow:
        row = OpenRow(*_lines(bot), parent, icon="bot")
        row.clicked.connect(lambda: self._choose(bot))
        return row

    def _on_not_listed(self, failure: Failure) -> None:
        waited = self._state.hasFocus()
        self._state.setText("")
        self._show_failure(failure)
        if waited:
            self.take_focus()

    def _choose(self, bot: Bot) -> None:
        owner = self._owner
        if self._asking.is_running:
            return
        if bot.key is not None:
            self._on_chosen(KeyResult(account=bot.account(owner.account), key=bot.key))
            return
        self._notice.clear()
        self._lock(locked=True)
        self._asking.run(
            lambda cancel: self.services.sign_in.bot_key(owner, bot, cancel=cancel),
            self._on_chosen,
            self._on_failed,
        )

    def _on_chosen(self, result: KeyResult) -> None:
        self._lock(locked=False)
        self.navigator.show_page(PageName.KEY, result=result, is_bot=True)

    # ── Creating ──────────────────────────────────────────────────────────────────────────────

    @Slot()
    def _go_to_new(self) -> None:
        """Scroll to the fields for a new bot and focus its name."""
        bring_into_view(self._create)
        self._name.line.setFocus()

    @Slot(str)
    def _suggest(self, name: str) -> None:
        """Derive the username from the name, unless the user has typed another one."""
        self._name.set_error("")
        line = self._username.line
        if line.text() in ("", bot_username(self._named)):
            line.setText(bot_username(name))
        self._named = name

    @Slot()
    def _create_bot(self) -> None:
        owner, name = self._owner, self._name.line.text().strip()
        short_name = self._username.line.text().strip()
        if self._asking.is_running or self._creating.is_running:
            return
        self._name.set_error("" if name else self.tr("Enter a name for the bot."))
        self._username.set_error("" if short_name else self.tr("Enter a username for the bot."))
        if not name or not short_name:
            (self._username if name else self._name).line.setFocus()
            return

        def done(bot: Bot) -> None:
            self._lock(locked=False)
            if self.isVisible():
                self._on_created(bot)
            else:
                said = self.tr("The bot {name} was created.").format(name=name)
                self.navigator.show_outcome(said, "", Tone.OK)

        def failed(failure: Failure) -> None:
            self._lock(locked=False)
            if self.isVisible():
                self._on_failed(failure)
            elif isinstance(failure, BotUnclear):
                self.navigator.show_outcome(*failures.about(name, failure), Tone.WARNING)
            else:
                said = self.tr("The bot {name} was not created.").format(name=name)
                self.navigator.show_outcome(said, failures.sentences(failure), Tone.DANGER)

        self._lock(locked=True)
        self._notice.say(self.tr("Creating the bot…"))
        sign_in = self.services.sign_in
        self._creating.run(
            lambda cancel: sign_in.create_bot(owner, name, short_name, cancel=cancel), done, failed
        )

    def _on_created(self, bot: Bot) -> None:
        self._notice.clear()
        self._name.line.clear()
        self._username.line.clear()
        self._bots.show_items((*self._bots.items, bot))
        self._choose(bot)

    def _on_failed(self, failure: Failure) -> None:
        self._lock(locked=False)
        if isinstance(failure, BotUnclear):
            self._list(lambda _failure: None)  # keep the message about the bot
        self._show_failure(failure)

    def _lock(self, *, locked: bool) -> None:
        for widget in (self._bots, self._name, self._username, self._create):
            widget.setEnabled(not locked)

    def _show_failure(self, failure: Failure) -> None:
        if isinstance(failure, KeyRefused):
            self.show_key_refused(self._notice, failure, self._owner.account)
        else:
            # Reloading shows a bot that was created despite the failure.
            self._notice.show_failure(failure, {NextStep.TRY_AGAIN: self._load})


def _lines(bot: Bot) -> tuple[str, str]:
    return bot.full_name or bot.email, bot.email
