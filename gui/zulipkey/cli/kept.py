"""What is kept on this computer, as the commands use it; trouble with it is told once."""

from __future__ import annotations

from functools import cache

from zulipkey.cli.streams import say
from zulipkey.messages import words
from zulipkey.model.errors import Failure
from zulipkey.storage import policy as policy_file
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.accounts import default_path as remembered_path
from zulipkey.storage.keyring import SystemStore
from zulipkey.storage.preferences import Preferences
from zulipkey.storage.preferences import default_path as preferences_path

_told: list[Failure] = []


def _tell(failure: Failure) -> None:
    _told.append(failure)
    say(words.sentence(failure))


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


@cache
def remembered() -> RememberedAccounts:
    """Return the accounts."""
    return RememberedAccounts(
        remembered_path(),
        store(),
        report=_tell,
        require=lambda site: policy().require(site),
    )
