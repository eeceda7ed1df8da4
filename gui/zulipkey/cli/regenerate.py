"""``zulipkey regenerate``: create a new key for an account, and replace the old one with it."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from zulipkey import zuliprc
from zulipkey.cli import context, signals, terminal
from zulipkey.cli.accounts import key_of, one_account
from zulipkey.cli.streams import give_json, say, wrong_usage
from zulipkey.messages import failures, labels
from zulipkey.messages.translation import translator
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, KeyChangeUnclear
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import quoting

tr = translator("cli")


def regenerate(arguments: argparse.Namespace) -> int:
    """Let the server replace a key, and save the new one wherever the old one was."""
    if not (arguments.yes or sys.stdin.isatty()):
        return wrong_usage(tr("Nobody can be asked here, so regenerate needs --yes."))
    rules = context.policy()
    account = one_account(arguments.account)
    old = key_of(arguments, account)
    written = context.preferences().written
    paths = export.files_with(old.key, written, os.environ) if rules.saves_files else ()
    sign_in = context.sign_in(arguments, rules)
    if not arguments.yes and not _is_wanted(old, paths):
        return 1
    ended: signals.Ended | None = None
    try:
        with signals.finishing(tr("The key is being changed, which can’t be stopped now.")):
            new = sign_in.regenerate(old, cancel=CancelToken())
            say(tr("New key created. The old key no longer works."))
            files = [_saved(sign_in, path, old.key, new) for path in paths]
    except KeyChangeUnclear as failure:
        terminal.tell(failure)
        _say_how_to_get_it(account)
        return 1
    except signals.Ended as signal:  # raised after the block was done
        ended = signal
    try:
        problem = _remembered(arguments, sign_in, new)
    except (KeyboardInterrupt, signals.Ended) as signal:  # the wait was interrupted
        ended = signal if isinstance(signal, signals.Ended) else ended
        problem = tr("The password manager still has the old key.")
        say(problem)
    has_all = problem is None and all(one["problem"] is None for one in files)
    if not has_all:
        _say_how_to_get_it(account)
    if arguments.json:
        said = {"email": account.email, "site": account.site, "files": files}
        give_json([said | {"remembered": problem is None, "problem": problem}])
    if ended is not None:
        raise ended
    return int(not has_all)


def _say_how_to_get_it(account: Account) -> None:
    how = tr("To get the new key: zulipkey get --server {site} --login {email}")
    words = {"site": quoting.word(account.site), "email": quoting.word(account.email)}
    say(escaped(how.format(**words)))


def _is_wanted(old: KeyResult, paths: tuple[Path, ...]) -> bool:
    say(escaped(labels.new_key_consequences()))
    if paths:
        say(tr("These files get it:"))
        for path in paths:
            say(escaped(zuliprc.display_path(path)))
    question = labels.new_key_question(old.account.selector)
    return terminal.agrees(escaped(tr("{question} [y/N] ").format(question=question)))


def _saved(sign_in: SignIn, path: Path, old: ApiKey, new: KeyResult) -> dict[str, object]:
    shown = zuliprc.display_path(path)
    said: dict[str, object] = {"path": str(path), "problem": None}
    try:
        saved = sign_in.replace_key(path, old, new)
    except Failure as failure:
        say(escaped(failures.about(shown, failure).line))
        return said | {"problem": failures.sentences(failure)}
    say(escaped(labels.has_new_key(shown)))
    terminal.tell_concerns(saved)
    return said


def _remembered(arguments: argparse.Namespace, sign_in: SignIn, new: KeyResult) -> str | None:
    """Save the new key in the password manager; return why that failed, or None."""
    try:
        store = context.awaited(arguments, lambda cancel: sign_in.remember(new, cancel=cancel))
    except Failure as failure:
        problem = terminal.sentences(failure)
        say(escaped(problem))
        return problem
    say(escaped(labels.has_new_key(store)))
    return None
