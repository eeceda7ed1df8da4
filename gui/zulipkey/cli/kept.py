"""What is kept on this computer, as the commands use it; trouble with it is told once."""

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
    """Return whether everything that was asked for could be read and written."""
    return not _told


@cache
def policy() -> policy_file.Policy:
    """Return the administrator's settings.

    Raises:
        PolicyUnusable: there are some, but it is not known which.
    """
    return policy_file.read(policy_file.default_path())


@cache
def store() -> SystemStore:
    """Return the password manager."""
    return SystemStore()


@cache
def preferences() -> Preferences:
    """Return what the person chose."""
    return Preferences(preferences_path(), _tell)


def remember_written(path: Path) -> None:
    """Remember that a key is in this file, for the day when it changes.

    Nobody has asked for that: where it cannot be kept, it is left.
    """
    Preferences(preferences_path()).remember_written(path)


@cache
def remembered() -> RememberedAccounts:
    """Return the accounts."""
    return RememberedAccounts(
        remembered_path(), store(), report=_tell, require=lambda site: policy().require(site)
    )


def sign_in(
    arguments: argparse.Namespace, rules: policy_file.Policy = _NO_RULES, ca_file: str = ""
) -> SignIn:
    """Return the order of a sign-in.

    Args:
        arguments: tell how long to wait for the password manager.
        rules: the administrator's.
        ca_file: the authorities that were named, empty for none.
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
    """Return what a call returns that may wait for the password manager.

    A person can end that; another program cannot know how long to wait.

    Raises:
        KeyringSilent: it took too long.
    """
    usual = threading.TIMEOUT_MAX if sys.stderr.isatty() else PATIENCE
    return wait_for_store(
        call,
        seconds=arguments.timeout or usual,
        on_wait=lambda: say(tr("Waiting for your password manager…")),
    )


def ca_file(arguments: argparse.Namespace) -> str:
    """Return the path of the authorities that were named, empty for none.

    Raises:
        CertificateFileUnusable: there are none in the file.
    """
    if arguments.ca_file is None:
        return ""
    path = expanded(arguments.ca_file).absolute()
    tls.check_ca_file(path)
    return str(in_ascii(path))


def expanded(text: str) -> Path:
    """Read the path of a file, in which the shell has left a ~, as it does in --save=~/x.

    Raises:
        NoHomeFolder: it is in the home folder, and there is none.
        FolderMissing: it ends as that of a folder, which there is none.
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
    except RuntimeError:  # nobody is called so
        return path
