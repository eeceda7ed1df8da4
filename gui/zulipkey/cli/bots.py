"""``zulipkey bots``: the bots of a remembered account, their keys, and new ones."""

from __future__ import annotations

import argparse
from pathlib import Path

from zulipkey import zuliprc
from zulipkey.cli import context, signals, terminal
from zulipkey.cli.accounts import key_of, one_account
from zulipkey.cli.parser import NAMED_AFTER_BOT
from zulipkey.cli.streams import give, give_json, give_path, say, show, wrong_usage
from zulipkey.messages.translation import translator
from zulipkey.model.account import LONGEST_BOT_NAME, Bot, KeyResult, bot_username
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, SavingForbidden
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import quoting

tr = translator("cli")


def bots(arguments: argparse.Namespace) -> int:
    """List an account's bots, or print or save the zuliprc of an existing or new bot."""
    wants_key = arguments.create is not None or arguments.key is not None
    if not wants_key and arguments.save is not None:
        return wrong_usage(tr("--save needs --create or --key."))
    if arguments.create is None and arguments.username is not None:
        return wrong_usage(tr("--username needs --create."))
    name = (arguments.create or "").strip()
    username: str = arguments.username or bot_username(name)
    if arguments.create is not None and len(name) > LONGEST_BOT_NAME:
        return wrong_usage(tr("The bot’s name is too long."))
    if arguments.create is not None and not username:
        return wrong_usage(tr("This name needs --username, of letters and digits."))
    rules = context.policy()
    if arguments.save is not None and not rules.saves_files:
        raise SavingForbidden
    owner = key_of(arguments, one_account(arguments.account))
    sign_in = context.sign_in(arguments, rules)
    if not wants_key:
        found = sign_in.bots(owner, cancel=CancelToken())
        if arguments.json:
            give_json([_as_json(bot, owner) for bot in found])
        else:
            show("".join(f"{escaped(one.email)}\t{escaped(one.full_name)}\n" for one in found))
            if not found:
                say(tr("You have no bots here yet."))
        return 0
    if arguments.create is not None:
        with signals.finishing(tr("The bot is being created.")):
            bot = sign_in.create_bot(owner, name, username, cancel=CancelToken())
        say(escaped(tr("The bot {email} was created.").format(email=bot.email)))
    else:
        chosen = _chosen(arguments.key, sign_in.bots(owner, cancel=CancelToken()))
        if chosen is None:
            return 1
        bot = chosen
    try:
        return _give(arguments, bot, owner, sign_in)
    except (Failure, KeyboardInterrupt, signals.Ended):
        if arguments.create is not None:
            again = tr("To get its key: zulipkey bots --key {email}")
            named = (bot.email, *(("--account", arguments.account) if arguments.account else ()))
            say(escaped(again.format(email=" ".join(map(quoting.word, named)))))
        raise


def _chosen(text: str, found: tuple[Bot, ...]) -> Bot | None:
    named = [
        one for one in found if text.casefold() in (one.email.casefold(), one.full_name.casefold())
    ]
    if len(named) == 1:
        return named[0]
    say(
        tr("Several bots match; choose one by its email.")
        if named
        else tr("No bot matches. See: zulipkey bots")
    )
    return None


def _give(arguments: argparse.Namespace, bot: Bot, owner: KeyResult, sign_in: SignIn) -> int:
    result = sign_in.bot_key(owner, bot, cancel=CancelToken())
    said = _as_json(bot, owner)
    if arguments.save is None:
        if arguments.json:
            give_json([said | {"api_key": result.key.reveal()}])
        else:
            give(zuliprc.render(result))
        return 0
    own_name = Path(zuliprc.bot_file_name(bot.email))
    path = own_name if arguments.save is NAMED_AFTER_BOT else context.expanded(arguments.save)
    saved = sign_in.save(export.OTHER_PLACE, path, result)
    context.remember_written(saved.path)
    terminal.tell_saved(path, saved)
    if arguments.json:
        give_json([said | {"path": str(path)}])
    else:
        give_path(path)
    return 0


def _as_json(bot: Bot, owner: KeyResult) -> dict[str, object]:
    return {
        "email": bot.email,
        "site": owner.account.site,
        "full_name": bot.full_name,
        "user_id": bot.user_id,
    }
