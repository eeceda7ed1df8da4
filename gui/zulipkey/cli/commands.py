"""What each command does, by the same engine as the window."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from zulipkey import address as addresses
from zulipkey import consumers, core_dumps, defaults, desktop_entry, translation, words, zuliprc
from zulipkey.abort import Abort
from zulipkey.accounts import Account, KeyResult
from zulipkey.cli import signals, terminal
from zulipkey.cli.streams import give, say, show
from zulipkey.consumers import CopyForm
from zulipkey.defaults import Defaults
from zulipkey.errors import (
    AccountNotChosen,
    AddressFailure,
    Cancelled,
    Failure,
    FileFailure,
    KeyNotInKeyring,
    KeyRefused,
    PasswordEmpty,
    SavingForbidden,
)
from zulipkey.network import Network
from zulipkey.preferences import Preferences
from zulipkey.preferences import usual_path as preferences_path
from zulipkey.remembered import RememberedAccounts
from zulipkey.remembered import usual_path as remembered_path
from zulipkey.stores import SystemStore
from zulipkey.zulip.client import Client
from zulipkey.zulip.strangers_text import escaped
from zulipkey.zulip.transport import Transport

translate = QCoreApplication.translate

_USAGE: Final = 2
_CONSUMERS: Final = {
    "zulip-terminal": consumers.ZULIP_TERMINAL,
    "python": consumers.PYTHON_API,
}
_FORMATS: Final = {
    "zuliprc": CopyForm.ZULIPRC,
    "env": CopyForm.SHELL,
    "json": CopyForm.JSON,
}


def run(arguments: argparse.Namespace) -> int:
    """Do what the arguments say, and give the exit status.

    Raises:
        Failure: why it could not be done.
        KeyboardInterrupt, EOFError: the person cancelled.
    """
    command: Callable[[argparse.Namespace], int] = {
        "get": _get,
        "run": _run,
        "accounts": _accounts,
        "forget": _forget,
        "check": _check,
        "completion": _completion,
        "install-desktop": _install_desktop,
    }[arguments.command]
    application = QCoreApplication([])
    translators = translation.install(application)
    status = command(arguments)
    del translators
    return status


# ── get ───────────────────────────────────────────────────────────────────────────────────────


def _get(arguments: argparse.Namespace) -> int:
    set_here = defaults.read(defaults.usual_path())
    saves = arguments.save is not None or arguments.consumer is not None
    if saves and not set_here.saves_files:
        raise SavingForbidden
    server = set_here.organization or arguments.server
    if arguments.password_stdin and not (server and arguments.login):
        return _wrong_usage(translate("cli", "--password-stdin needs --server and --login."))
    try:
        asked = [addresses.parse(one).url for one in (arguments.server, server) if one]
    except AddressFailure as failure:
        return _wrong_usage(words.sentence(failure))
    if len(set(asked)) > 1:
        only = translate("cli", "Your administrator allows only {address}.")
        return _wrong_usage(only.format(address=server))
    client = _client(set_here)
    result = _result(arguments, client, server)
    if arguments.remember:
        _remembered().remember(result, abort=Abort())
    path = _path(arguments)
    if path is not None:
        saved = zuliprc.save(path, result)
        say(translate("cli", "Saved to {path}.").format(path=escaped(zuliprc.shown(path))))
        for concern in words.concerns(saved):
            say(escaped(concern))
        if arguments.format is None:
            _give_path(path)
            return 0
    if arguments.format == "key":
        give(result.key.reveal() + "\n")
    else:
        give(consumers.copy_forms()[_FORMATS[arguments.format or "zuliprc"]](result))
    return 0


def _client(set_here: Defaults) -> Client:
    """Make the client; a proxy whose login is remembered gets it."""
    network = Network(Preferences(preferences_path()), SystemStore())
    network.recall_all()
    return Client(Transport(ca_file=set_here.ca_file, proxies=network.proxies))


def _path(arguments: argparse.Namespace) -> Path | None:
    if arguments.save is not None:
        return Path(arguments.save)
    return None if arguments.consumer is None else _CONSUMERS[arguments.consumer].default_path


def _result(arguments: argparse.Namespace, client: Client, server: str) -> KeyResult:
    """Take a remembered account, or sign in."""
    login: str = arguments.login
    if arguments.password_stdin:
        return _sign_in_with_given_password(client, server, login)
    fitting = [one for one in _remembered().accounts() if _fits(one, server, login)]
    if len(fitting) > 1:
        raise AccountNotChosen(fitting=tuple(_name(one) for one in fitting))
    if fitting:
        (account,) = fitting
        try:
            return _tried(client, _remembered().result_of(account, abort=Abort()))
        except KeyRefused:
            say(words.key_no_longer_works())
        except KeyNotInKeyring as failure:
            say(words.sentence(failure))
        server, login = account.site, account.email
    result = _tried(client, _sign_in(client, server, login))
    if fitting and result.account.is_same(fitting[0]):
        _remembered().remember(result, abort=Abort())
    return result


def _tried(client: Client, result: KeyResult) -> KeyResult:
    """Try a key, unless that is done; where the server cannot be asked, it is given as it is."""
    if result.is_tried:
        return result
    try:
        return client.tried(result, abort=Abort())
    except KeyRefused:
        raise
    except Failure as failure:
        say(words.sentence(failure))
        say(translate("cli", "So the key could not be tried."))
        return result


def _sign_in(client: Client, server: str, login: str) -> KeyResult:
    if not _has_display():
        return terminal.sign_in(client, server, login)
    from zulipkey import app

    QCoreApplication.instance().shutdown()  # type: ignore[union-attr]  # there may be only one
    with signals.kept():
        status, result = app.fetch(address=server, login=login)
    if status > 128 and status != 128 + signal.SIGINT:
        raise signals.Ended(status - 128)
    if result is None:
        raise Cancelled
    return result


def _sign_in_with_given_password(client: Client, server: str, login: str) -> KeyResult:
    line = sys.stdin.buffer.readline().removesuffix(b"\n").removesuffix(b"\r")
    try:
        password = line.decode()
    except UnicodeDecodeError:
        password = ""
    if not password:
        raise PasswordEmpty
    organization = terminal.find_organization(client, addresses.parse(server))
    return _tried(client, client.sign_in(organization, login, password, abort=Abort()))


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return "SSH_CONNECTION" not in os.environ
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


# ── run, accounts, forget ─────────────────────────────────────────────────────────────────────


def _run(arguments: argparse.Namespace) -> int:
    account = _one_account(arguments.account)
    result = _remembered().result_of(account, abort=Abort())
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in zuliprc.overriding_variables(os.environ)
    }
    environment |= consumers.environment(result)
    command: list[str] = arguments.words
    try:
        if sys.platform == "win32":
            import subprocess

            return subprocess.call(command, env=environment)  # noqa: S603
        core_dumps.allow_as_before()
        signals.as_python_found_them()
        os.execvpe(command[0], command, environment)  # noqa: S606
    except FileNotFoundError:
        say(translate("cli", "There is no command {name}.").format(name=escaped(command[0])))
        return 127
    except OSError:
        say(translate("cli", "{name} cannot be run.").format(name=escaped(command[0])))
        return 126


def _accounts(arguments: argparse.Namespace) -> int:
    accounts = _remembered().accounts()
    if arguments.json:
        _print_json([_as_json(account) for account in accounts])
        return 0
    for account in accounts:
        known = [part for part in (account.full_name, account.organization) if part]
        columns = (escaped(_name(account)), escaped(" · ".join(known)))
        show("\t".join(columns).rstrip() + "\n")
    if not accounts:
        say(translate("cli", "No account is remembered on this computer."))
    return 0


def _forget(arguments: argparse.Namespace) -> int:
    account = _one_account(arguments.account)
    remembered = _remembered()
    remembered.forget(account, abort=Abort())
    if all(one.site != account.site for one in remembered.accounts()):
        Preferences(preferences_path()).forget_site(account.site)
    say(
        translate(
            "cli",
            "Nothing of {account} is kept here any more. The key itself stays valid until it is "
            "regenerated.",
        ).format(account=escaped(_name(account)))
    )
    return 0


def _remembered() -> RememberedAccounts:
    return RememberedAccounts(remembered_path(), SystemStore())


def _one_account(text: str) -> Account:
    """Give the one remembered account that ``text`` fits; an empty one fits all."""
    accounts = _remembered().accounts()
    fitting = [
        account
        for account in accounts
        if not text
        or text.casefold() in (account.email.casefold(), _name(account).casefold())
        or _fits(account, text, "")
    ]
    if len(fitting) != 1:
        raise AccountNotChosen(fitting=tuple(_name(one) for one in fitting))
    return fitting[0]


def _fits(account: Account, server: str, login: str) -> bool:
    if login and login.casefold() != account.email.casefold():
        return False
    try:
        return not server or addresses.parse(server) == addresses.parse(account.site)
    except AddressFailure:
        return False


def _name(account: Account) -> str:
    return f"{account.email}@{account.site.partition('://')[2]}"


def _as_json(account: Account) -> dict[str, object]:
    return {
        "email": account.email,
        "site": account.site,
        "organization": account.organization,
        "full_name": account.full_name,
        "user_id": account.user_id,
        "role": account.role,
    }


# ── check ─────────────────────────────────────────────────────────────────────────────────────


def _check(arguments: argparse.Namespace) -> int:
    paths = [Path(name) for name in arguments.files] or zuliprc.usual_places(os.environ)
    set_here = defaults.read(defaults.usual_path())
    client = None if arguments.offline else _client(set_here)
    found = [_checked(path, client) for path in paths]
    if arguments.json:
        _print_json(found)
    else:
        for one in found:
            _print_checked(one)
        if not found:
            say(translate("cli", "There is no zuliprc in the usual places."))
    return int(any(one["problem"] or one["troubles"] for one in found))


def _checked(path: Path, client: Client | None) -> dict[str, object]:
    said: dict[str, object] = {
        "path": str(path),
        "email": "",
        "site": "",
        "key_works": None,
        "problem": None,
        "troubles": [],
    }
    try:
        check = zuliprc.check(path, os.environ)
    except FileFailure as failure:
        return said | {"problem": words.sentence(failure)}
    said |= {"email": check.email, "site": check.site}
    said["troubles"] = [
        {
            "kind": trouble.kind.name.lower(),
            "line": trouble.line,
            "option": trouble.option,
            "text": words.trouble(trouble),
            "can_mend": trouble.can_mend,
        }
        for trouble in check.troubles
    ]
    if client is None or check.account is None or check.key is None:
        return said
    try:
        client.with_profile(check.account, check.key, abort=Abort())
    except KeyRefused:
        return said | {"key_works": False, "problem": words.key_no_longer_works()}
    except Failure as failure:
        return said | {"problem": words.sentence(failure)}
    return said | {"key_works": True}


def _print_checked(said: dict[str, object]) -> None:
    lines = [escaped(str(said["path"]))]
    if said["email"] or said["site"]:
        whose = translate("cli", "{email} at {site}")
        lines.append(
            whose.format(email=escaped(str(said["email"])), site=escaped(str(said["site"])))
        )
    if said["key_works"]:
        lines.append(translate("cli", "The key works."))
    if said["problem"]:
        lines.append(str(said["problem"]))
    troubles = said["troubles"]
    lines += [f"! {one['text']}" for one in troubles] if isinstance(troubles, list) else []
    if not said["problem"] and not troubles:
        lines.append(translate("cli", "Nothing is wrong with the file."))
    show("\n  ".join(lines) + "\n")


# ── completion ────────────────────────────────────────────────────────────────────────────────


def _completion(arguments: argparse.Namespace) -> int:
    import shtab

    from zulipkey.cli import parser

    give(shtab.complete(parser.commands(), arguments.shell))
    return 0


# ── install-desktop ───────────────────────────────────────────────────────────────────────────


def _install_desktop(arguments: argparse.Namespace) -> int:
    if arguments.remove:
        desktop_entry.remove()
        say(translate("cli", "Zulip Key is no longer in the menu."))
    else:
        _give_path(desktop_entry.install())
    return 0


def _print_json(content: object) -> None:
    give(json.dumps(content, indent=1) + "\n")


def _give_path(path: Path) -> None:
    """Print a path: byte for byte for a program, readable for a person."""
    (show if sys.stdout.isatty() else give)(f"{path}\n")


def _wrong_usage(text: str) -> int:
    say(text)
    return _USAGE
