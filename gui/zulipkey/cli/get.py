"""``zulipkey get``: print or save a key, for the user or for another program."""

from __future__ import annotations

import argparse
import codecs
import os
import signal
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from zulipkey.cli import context, signals, terminal
from zulipkey.cli.accounts import fits, key_of
from zulipkey.cli.streams import give, give_path, say, show, wrong_usage
from zulipkey.desktop import display
from zulipkey.messages import failures, readers
from zulipkey.messages.translation import translator
from zulipkey.messages.zuliprc import describe_overriding
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.address import Address
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import Form, Reader

tr = translator("cli")

_LONGEST_PASSWORD: Final = 4096  # bytes


def get(arguments: argparse.Namespace) -> int:
    """Print a key, or save it to a file."""
    rules = context.policy()
    reader = export.BY_NAME[arguments.reader] if arguments.reader else export.OTHER_PLACE
    path = _path(arguments, reader)
    if path is not None and not rules.saves_files:
        raise errors.SavingForbidden
    if not reader.is_possible:
        missing = tr("There is no command {name}.")
        return wrong_usage(missing.format(name=reader.program))
    if path is None and reader.is_file and arguments.reader:
        needs = tr("--for {name} needs --save FILE.")
        return wrong_usage(needs.format(name=reader.name))
    if path and reader.is_only_there and not _is_its_place(path, reader):
        return wrong_usage(readers.sentence(reader))
    if not (arguments.save or arguments.reader) and (arguments.replace or arguments.dry_run):
        return wrong_usage(tr("--replace and --dry-run need --save or --for."))
    server: str = rules.organization or arguments.server or ""
    if arguments.password_stdin and not (server and arguments.login):
        return wrong_usage(tr("--password-stdin needs --server and --login."))
    try:
        address = addresses.parse(server) if server else None
        if arguments.server and addresses.parse(arguments.server) != address:
            only = tr("Your administrator allows only {address}.")
            return wrong_usage(only.format(address=server))
    except errors.AddressFailure as failure:
        return wrong_usage(failures.sentences(failure))
    ca_file = context.ca_file(arguments)
    sign_in = context.sign_in(arguments, rules, ca_file)
    if arguments.password_stdin and address is not None:
        result = _sign_in_with_given_password(arguments, sign_in, address)
    else:
        result = _result(arguments, sign_in, address, ca_file)
    if ca_file:
        trust = replace(result.account.trust, ca_file=ca_file)
        result = replace(result, account=replace(result.account, trust=trust))
    if arguments.dry_run:
        _show_plan(arguments, reader, path, result)
        return 0
    if arguments.remember:
        context.awaited(arguments, lambda cancel: sign_in.remember(result, cancel=cancel))
    if path is not None:
        _save(arguments, sign_in, reader, path, result)
        if arguments.format is None:
            give_path(path)
            return 0
    form = reader.form if arguments.format is None else Form(arguments.format)
    give(export.text(form, result))
    if path is None and arguments.reader and arguments.format is None:
        _say_what_to_do(reader, Path(), result.account)
    return 0


def _show_plan(
    arguments: argparse.Namespace, reader: Reader, path: Path | None, result: KeyResult
) -> None:
    if path is None:
        show(export.masked_text(reader.form, result))
        return
    changes = export.changes(reader, path, result, replace=arguments.replace)
    give_path(path)
    show("".join(f"{escaped(line)}\n" for line in changes))
    _say_what_to_do(reader, path, result.account)


def _save(
    arguments: argparse.Namespace, sign_in: SignIn, reader: Reader, path: Path, result: KeyResult
) -> None:
    saved = sign_in.save(reader, path, result, replace=arguments.replace)
    context.remember_written(saved.path)
    terminal.tell_saved(path, saved)
    if overriding := describe_overriding(reader.overriding(os.environ)):
        say(overriding)
    if arguments.reader:
        _say_what_to_do(reader, path, result.account)


def _say_what_to_do(reader: Reader, path: Path, account: Account) -> None:
    """Print how to test the file, and what to paste elsewhere; none of it contains the key."""
    if not reader.is_file:  # more has to be done before it can be used; the sentence says what
        say(readers.sentence(reader))
    if caveat := readers.caveat(reader, account):
        say(escaped(caveat))
    place = path.absolute() if reader.is_file else path  # the current folder may be gone
    for snippet in reader.snippets(place):
        say(readers.destination(snippet))
        for line in snippet.text.splitlines():
            say(escaped(line))
    if command := reader.test_command(path, account):
        say(tr("Test it: {command}").format(command=escaped(command)))


def _is_its_place(path: Path, reader: Reader) -> bool:
    place = reader.default_path
    return place is not None and os.path.realpath(path) == os.path.realpath(place)


def _path(arguments: argparse.Namespace, reader: Reader) -> Path | None:
    """Return the path to save to, or None if nothing is saved.

    Raises:
        NoHomeFolder: the path would be in the home folder, and there is none.
    """
    if arguments.save is not None:
        return context.expanded(arguments.save)
    if not arguments.reader or reader.home_path is None:
        return None
    if reader.default_path is None:
        raise errors.NoHomeFolder
    return reader.default_path


def _result(
    arguments: argparse.Namespace, sign_in: SignIn, address: Address | None, ca_file: str
) -> KeyResult:
    """Use the remembered account that fits, or sign in."""
    server: str = arguments.server or ""
    login: str = arguments.login or ""
    fitting = [one for one in context.remembered().accounts() if fits(one, address, login)]
    if len(fitting) > 1:
        raise errors.AccountNotChosen(fitting=tuple(one.selector for one in fitting))
    if fitting:
        (account,) = fitting
        try:
            return _verified(sign_in, key_of(arguments, account))
        except errors.KeyRefused:
            say(failures.key_no_longer_works().line)
        except errors.KeyNotInKeyring as failure:
            say(failures.sentences(failure))
        address, server, login = account.address, account.site, account.email
    if _has_display():
        result = _sign_in_in_window(server, login, ca_file)
    else:
        result = terminal.ask_to_sign_in(sign_in, address, login)
    result = _verified(sign_in, result)
    if sign_in.is_remembered(result.account):
        try:
            context.awaited(arguments, lambda cancel: sign_in.remember(result, cancel=cancel))
        except (errors.KeyringFailure, errors.OwnFileFailure) as failure:
            terminal.tell(failure)
    return result


def _verified(sign_in: SignIn, result: KeyResult) -> KeyResult:
    """Verify a key with the server; if that is not possible, return it unchanged."""
    try:
        return sign_in.verify(result, cancel=CancelToken())
    except errors.KeyRefused:
        raise
    except errors.Failure as failure:
        terminal.tell(failure)
        say(tr("The key was not checked."))
        return result


def _sign_in_in_window(server: str, login: str, ca_file: str) -> KeyResult:
    from zulipkey import app

    QCoreApplication.instance().shutdown()  # type: ignore[union-attr]  # there may be only one
    with signals.restored_afterwards():
        status, result = app.fetch(address=server, login=login, ca_file=ca_file)
    if status > 128 and status != 128 + signal.SIGINT:
        raise signals.Ended(status - 128)
    if result is None:
        raise errors.Cancelled
    return result


def _sign_in_with_given_password(
    arguments: argparse.Namespace, sign_in: SignIn, address: Address
) -> KeyResult:
    password = _given_password()
    organization = terminal.find_organization(sign_in, address)
    cancel = CancelToken()
    result = sign_in.with_password(organization, arguments.login, password, cancel=cancel)
    return _verified(sign_in, result)


def _given_password() -> str:
    """Read one line from standard input, without the byte order mark that PowerShell adds.

    Raises:
        PasswordEmpty: the line is empty.
        PasswordNotText: the line is not UTF-8, contains a null character, or is too long.
    """
    line = sys.stdin.buffer.readline(2 * _LONGEST_PASSWORD)  # leaves room for what is removed
    line = line.removesuffix(b"\n").removesuffix(b"\r").removeprefix(codecs.BOM_UTF8)
    try:
        password = line.decode()
    except UnicodeDecodeError:
        raise errors.PasswordNotText from None
    if "\0" in password or len(line) > _LONGEST_PASSWORD:
        raise errors.PasswordNotText
    if not password:
        raise errors.PasswordEmpty
    return password


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return "SSH_CONNECTION" not in os.environ
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not named:
        return False
    if display.can_be_opened():
        return True
    say(tr("The display {name} can’t be opened.").format(name=escaped(named)))
    return False
