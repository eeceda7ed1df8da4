"""The settings and accounts on this computer, for the commands; each problem is reported once."""

from __future__ import annotations

import argparse
import os
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final, TypeVar

from zulipkey.cli.streams import say
from zulipkey.desktop import home
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.messages import failures, translation
from zulipkey.messages.translation import translator
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, FolderMissing, KeyringSilent, NoHomeFolder
from zulipkey.proxy.logins import Network
from zulipkey.sign_in import SignIn
from zulipkey.storage import policy as policy_file
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.accounts import default_path as remembered_path
from zulipkey.storage.keyring import PATIENCE, SystemStore, wait_for_store
from zulipkey.storage.preferences import Preferences
from zulipkey.storage.preferences import default_path as preferences_path
from zulipkey.zulip import tls
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

T = TypeVar("T")

tr = translator("cli")

_NO_RULES: Final = policy_file.Policy()
_told: list[Failure] = []


def _tell(failure: Failure) -> None:
    _told.append(failure)
    say(failures.sentences(failure))


def is_whole() -> bool:
    """Return whether all reads and writes so far succeeded."""
    return not _told


@cache
def policy() -> policy_file.Policy:
    """Return the administrator's settings.

    Raises:
        PolicyUnusable: the settings file exists, but cannot be used.
    """
    return policy_file.read(policy_file.default_path())


@cache
def store() -> SystemStore:
    """Return the password manager."""
    return SystemStore()


@cache
def preferences() -> Preferences:
    """Return the user's preferences."""
    return Preferences(preferences_path(), _tell)


def remember_written(path: Path) -> None:
    """Remember that this file contains a key, to update it when the key is regenerated.

    The user did not ask for this, so errors are ignored.
    """
    Preferences(preferences_path()).remember_written(path)


@cache
def remembered() -> RememberedAccounts:
    """Return the remembered accounts."""
    return RememberedAccounts(
        remembered_path(), store(), report=_tell, require=lambda site: policy().require(site)
    )


def sign_in(
    arguments: argparse.Namespace, rules: policy_file.Policy = _NO_RULES, ca_file: str = ""
) -> SignIn:
    """Build the steps of a sign-in.

    Args:
        arguments: the command's arguments, with the timeout for the password manager.
        rules: the administrator's settings.
        ca_file: the file with the certificate authorities from the arguments; empty for none.
    """

    def password(read: Callable[[], str | None]) -> str | None:
        try:
            return awaited(arguments, lambda _: read())
        except KeyringSilent as failure:
            _tell(failure)
            raise

    network = Network(preferences(), store(), wait=password)

    @cache
    def client() -> Client:
        transport = Transport(ca_file=ca_file or rules.ca_file, proxies=network.proxies)
        return Client(transport, require=rules.require, language=translation.language)

    return SignIn(client, preferences(), remembered(), network, ca_file=ca_file)


def awaited(arguments: argparse.Namespace, call: Callable[[CancelToken], T]) -> T:
    """Return the result of a call that may wait for the password manager.

    In a terminal there is no time limit by default, as the user can cancel the wait.

    Raises:
        KeyringSilent: the password manager did not answer in time.
    """
    usual = threading.TIMEOUT_MAX if sys.stderr.isatty() else PATIENCE
    return wait_for_store(
        call,
        seconds=arguments.timeout or usual,
        on_wait=lambda: say(tr("Waiting for your password manager…")),
    )


def ca_file(arguments: argparse.Namespace) -> str:
    """Return the path of the certificate authorities from the arguments; empty for none.

    Raises:
        CertificateFileUnusable: the file contains no certificates.
    """
    if arguments.ca_file is None:
        return ""
    path = expanded(arguments.ca_file).absolute()
    tls.check_ca_file(path)
    return str(in_ascii(path))


def expanded(text: str) -> Path:
    """Return a file's path with a leading ~ expanded, which shells leave in ``--save=~/x``.

    Raises:
        NoHomeFolder: the path is in the home folder, and there is none.
        FolderMissing: the path ends in a separator, and there is no folder at it.
    """
    path = _expanded(text)
    if text.endswith(tuple(filter(None, (os.sep, os.altsep)))) and not path.is_dir():
        raise FolderMissing(path=f"{home.display_path(path)}{os.sep}")
    return path


def _expanded(text: str) -> Path:
    path = Path(text)
    if path.parts[:1] == ("~",):
        own = home.folder()
        if own is None:
            raise NoHomeFolder
        return own.joinpath(*path.parts[1:])
    try:
        return path.expanduser()
    except RuntimeError:  # there is no user with this name
        return path
