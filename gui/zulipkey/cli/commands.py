"""What each command does, by the same engine as the window."""

from __future__ import annotations

import argparse
import codecs
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication

from zulipkey import zuliprc
from zulipkey.cli import kept, signals, terminal
from zulipkey.cli.streams import give, say, show
from zulipkey.desktop import core_dumps, display, home, menu_entry
from zulipkey.messages import translation, words
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    AccountNotChosen,
    AddressFailure,
    Cancelled,
    Failure,
    FileFailure,
    KeyNotInKeyring,
    KeyOnlyPosts,
    KeyRefused,
    KeyringFailure,
    KeyringSilent,
    NoHomeFolder,
    OwnFileFailure,
    PasswordEmpty,
    PasswordNotText,
    PolicyUnusable,
    SavingForbidden,
)
from zulipkey.model.untrusted import escaped
from zulipkey.proxy.logins import Network
from zulipkey.storage import policy
from zulipkey.storage.accounts import Forgotten
from zulipkey.storage.keyring import PATIENCE, wait_for_store
from zulipkey.storage.policy import Policy
from zulipkey.zulip import certificates
from zulipkey.zulip.client import Client
from zulipkey.zulip.transport import Transport
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import CopyForm

T = TypeVar("T")

translate = QCoreApplication.translate

_USAGE: Final = 2
_LONGEST_PASSWORD: Final = 4096  # bytes
_CONSUMERS: Final = {
    "zulip-terminal": export.ZULIP_TERMINAL,
    "python": export.PYTHON_API,
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
    try:
        status = command(arguments)
    finally:
        kept.preferences().finish()
    del translators  # for a failure, the trace keeps them
    return status


# ── get ───────────────────────────────────────────────────────────────────────────────────────


def _get(arguments: argparse.Namespace) -> int:
    rules = kept.policy()
    saves = arguments.save is not None or arguments.consumer is not None
    if saves and not rules.saves_files:
        raise SavingForbidden
    server = rules.organization or arguments.server
    if arguments.password_stdin and not (server and arguments.login):
        return _wrong_usage(translate("cli", "--password-stdin needs --server and --login."))
    try:
        asked = [addresses.parse(one).url for one in (arguments.server, server) if one]
    except AddressFailure as failure:
        return _wrong_usage(words.sentence(failure))
    if len(set(asked)) > 1:
        only = translate("cli", "Your administrator allows only {address}.")
        return _wrong_usage(only.format(address=server))
    path = _path(arguments)
    client = _client(arguments, rules)
    result = _result(arguments, client, server)
    if ca_file := _ca_file(arguments):
        trust = replace(result.account.trust, ca_file=ca_file)
        result = replace(result, account=replace(result.account, trust=trust))
    if arguments.remember:
        _awaited(arguments, lambda cancel: kept.remembered().remember(result, cancel=cancel))
    if path is not None:
        saved = zuliprc.save(path, result)
        say(translate("cli", "Saved to {path}.").format(path=escaped(zuliprc.display_path(path))))
        for concern in words.concerns(saved):
            say(escaped(concern))
        if arguments.format is None:
            _give_path(path)
            return 0
    if arguments.format == "key":
        give(result.key.reveal() + "\n")
    else:
        give(export.copy_forms()[_FORMATS[arguments.format or "zuliprc"]](result))
    return 0


def _client(arguments: argparse.Namespace, rules: Policy) -> Client:
    """Make the client; a proxy whose login is remembered gets it."""
    network = Network(kept.preferences(), kept.store())
    try:
        _awaited(arguments, lambda _: network.load_logins())
    except KeyringSilent as failure:
        terminal.tell(failure)
    ca_file = _ca_file(arguments) or rules.ca_file
    return Client(Transport(ca_file=ca_file, proxies=network.proxies), require=rules.require)


def _ca_file(arguments: argparse.Namespace) -> str:
    """Return the path of the authorities that were named, empty for none.

    Raises:
        CertificateFileUnusable: there are none in the file.
    """
    if arguments.ca_file is None:
        return ""
    path = Path.cwd() / _expanded(arguments.ca_file)
    certificates.check_ca_file(path)
    return str(path)


def _awaited(arguments: argparse.Namespace, call: Callable[[CancelToken], T]) -> T:
    """Return what a call gives that may wait for the password manager.

    A person can end that; another program cannot know how long to wait.

    Raises:
        KeyringSilent: it took too long.
    """
    usual = threading.TIMEOUT_MAX if sys.stderr.isatty() else PATIENCE
    return wait_for_store(
        call,
        seconds=arguments.timeout or usual,
        on_wait=lambda: say(translate("cli", "Waiting for your password manager…")),
    )


def _path(arguments: argparse.Namespace) -> Path | None:
    """Return where to save, None for nowhere.

    Raises:
        NoHomeFolder: it would be in the home folder.
    """
    if arguments.save is not None:
        return _expanded(arguments.save)
    if arguments.consumer is None:
        return None
    path = _CONSUMERS[arguments.consumer].default_path
    if path is None:
        raise NoHomeFolder
    return path


def _expanded(text: str) -> Path:
    """Read a path in which the shell has left a ~, as it does in --save=~/x."""
    path = Path(text)
    if path.parts[:1] == ("~",):
        own = home.folder()
        if own is None:
            raise NoHomeFolder
        return own.joinpath(*path.parts[1:])
    try:
        return path.expanduser()
    except RuntimeError:  # nobody is called so
        return path


def _result(arguments: argparse.Namespace, client: Client, server: str) -> KeyResult:
    """Take a remembered account, or sign in."""
    login: str = arguments.login
    if arguments.password_stdin:
        return _sign_in_with_given_password(arguments, client, server)
    fitting = [one for one in kept.remembered().accounts() if _fits(one, server, login)]
    if len(fitting) > 1:
        raise AccountNotChosen(fitting=tuple(_name(one) for one in fitting))
    if fitting:
        (account,) = fitting
        try:
            result = _awaited(
                arguments, lambda cancel: kept.remembered().result_of(account, cancel=cancel)
            )
            return _verified(client, result)
        except KeyRefused:
            say(words.key_no_longer_works())
        except KeyNotInKeyring as failure:
            say(words.sentence(failure))
        server, login = account.site, account.email
    result = _verified(client, _sign_in(arguments, client, server, login))
    if any(result.account.is_same(one) for one in kept.remembered().accounts()):
        try:
            _awaited(arguments, lambda cancel: kept.remembered().remember(result, cancel=cancel))
        except (KeyringFailure, OwnFileFailure) as failure:
            terminal.tell(failure)
    return result


def _verified(client: Client, result: KeyResult) -> KeyResult:
    """Try a key, unless that is done; where the server cannot be asked, it is given as it is."""
    if result.is_verified:
        return result
    try:
        return client.verify(result, cancel=CancelToken())
    except KeyRefused:
        raise
    except Failure as failure:
        terminal.tell(failure)
        say(translate("cli", "So the key could not be tried."))
        return result


def _sign_in(arguments: argparse.Namespace, client: Client, server: str, login: str) -> KeyResult:
    if not _has_display():
        return terminal.sign_in(client, server, login, ca_file=_ca_file(arguments))
    from zulipkey import app

    QCoreApplication.instance().shutdown()  # type: ignore[union-attr]  # there may be only one
    with signals.kept():
        status, result = app.fetch(address=server, login=login, ca_file=_ca_file(arguments))
    if status > 128 and status != 128 + signal.SIGINT:
        raise signals.Ended(status - 128)
    if result is None:
        raise Cancelled
    return result


def _sign_in_with_given_password(
    arguments: argparse.Namespace, client: Client, server: str
) -> KeyResult:
    password = _given_password()
    organization = terminal.find_organization(
        client, addresses.parse(server), ca_file=_ca_file(arguments)
    )
    result = client.sign_in(organization, arguments.login, password, cancel=CancelToken())
    return _verified(client, result)


def _given_password() -> str:
    """Read one line from standard input, without the mark that PowerShell puts before it.

    Raises:
        PasswordEmpty: there is none.
        PasswordNotText: it is no UTF-8, or longer than a password can be.
    """
    line = sys.stdin.buffer.readline(_LONGEST_PASSWORD + 2)
    line = line.removesuffix(b"\n").removesuffix(b"\r").removeprefix(codecs.BOM_UTF8)
    try:
        password = line.decode()
    except UnicodeDecodeError:
        raise PasswordNotText from None
    if "\0" in password or len(line) > _LONGEST_PASSWORD:
        raise PasswordNotText
    if not password:
        raise PasswordEmpty
    return password


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return "SSH_CONNECTION" not in os.environ
    named = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if not named:
        return False
    if display.can_be_opened():
        return True
    say(translate("cli", "The display {name} cannot be opened.").format(name=escaped(named)))
    return False


# ── run, accounts, forget ─────────────────────────────────────────────────────────────────────


def _run(arguments: argparse.Namespace) -> int:
    account = _one_account(arguments.account)
    result = _awaited(arguments, lambda cancel: kept.remembered().result_of(account, cancel=cancel))
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in zuliprc.overriding_variables(os.environ)
    }
    environment |= export.environment(result)
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
    accounts = kept.remembered().accounts()
    if arguments.json:
        _print_json([_as_json(account) for account in accounts])
        return int(not kept.is_whole())
    for account in accounts:
        known = [part for part in (account.full_name, account.organization) if part]
        columns = (escaped(_name(account)), escaped(" · ".join(known)))
        show("\t".join(columns).rstrip() + "\n")
    if not accounts and kept.is_whole():
        say(translate("cli", "No account is remembered on this computer."))
    return int(not kept.is_whole())


def _forget(arguments: argparse.Namespace) -> int:
    account = _one_account(arguments.account)
    remembered = kept.remembered()
    became = _awaited(arguments, lambda cancel: remembered.forget(account, cancel=cancel))
    if all(one.site != account.site for one in remembered.accounts()):
        kept.preferences().forget_site(account.site)
    if became is Forgotten.LISTED_ONLY:
        say(escaped(words.listed_no_more(account)))
        return 0
    say(
        translate(
            "cli",
            "Nothing of {account} is kept here any more. The key itself stays valid until it is "
            "regenerated.",
        ).format(account=escaped(_name(account)))
    )
    return 0


def _one_account(text: str) -> Account:
    """Return the one remembered account that ``text`` fits; an empty one fits all."""
    accounts = kept.remembered().accounts()
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
        asked, its = addresses.parse(server), addresses.parse(account.site)
    except AddressFailure:
        return not server
    # As for a sign-in: a name of this computer without a scheme is http, too.
    return asked == its or (
        asked.scheme_is_guess and asked.is_loopback and asked.with_http() == its
    )


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
    paths = [Path(name) for name in arguments.files] or zuliprc.default_places(os.environ)
    try:
        rules = kept.policy()
    except PolicyUnusable as failure:
        terminal.tell(failure)
        rules = policy.STRICTEST
    client = None if arguments.offline else _client(arguments, rules)
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
    key_works, problem = _tried_key(check, client)
    problems = check.troubles_of_a_working_key if key_works else check.problems
    said |= {"email": check.email, "site": check.site, "key_works": key_works, "problem": problem}
    said["troubles"] = [
        {
            "kind": problem.kind.name.lower(),
            "line": problem.line,
            "option": problem.option,
            "text": words.problem(problem),
            "can_mend": problem.can_fix,
        }
        for problem in problems
    ]
    return said


def _tried_key(check: zuliprc.Check, client: Client | None) -> tuple[bool | None, str | None]:
    """Return whether the key works, None where nobody knows, and what hindered it."""
    if client is None or check.account is None or check.key is None:
        return None, None
    try:
        client.with_profile(check.account, check.key, cancel=CancelToken())
    except KeyRefused:
        return False, words.key_of_file_refused()
    except KeyOnlyPosts:
        return True, None
    except Failure as failure:
        return None, terminal.sentences(failure)
    return True, None


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
    problems = said["troubles"]
    lines += [f"! {one['text']}" for one in problems] if isinstance(problems, list) else []
    if not said["problem"] and not problems:
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
        menu_entry.remove()
        say(translate("cli", "Zulip Key is no longer in the menu."))
    else:
        _give_path(menu_entry.install())
    return 0


def _print_json(content: object) -> None:
    give(json.dumps(content, indent=1) + "\n")


def _give_path(path: Path) -> None:
    """Print a path: byte for byte for a program, readable for a person."""
    (show if sys.stdout.isatty() else give)(f"{path}\n")


def _wrong_usage(text: str) -> int:
    say(text)
    return _USAGE
