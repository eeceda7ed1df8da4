"""What is kept on this computer, as the commands use it; trouble with it is told once."""

from __future__ import annotations

from functools import cache

from zulipkey import defaults, words
from zulipkey.cli.streams import say
from zulipkey.defaults import Defaults
from zulipkey.errors import Failure
from zulipkey.preferences import Preferences
from zulipkey.preferences import usual_path as preferences_path
from zulipkey.remembered import RememberedAccounts
from zulipkey.remembered import usual_path as remembered_path
from zulipkey.stores import SystemStore

_told: list[Failure] = []


def _tell(failure: Failure) -> None:
    _told.append(failure)
    say(words.sentence(failure))


def is_whole() -> bool:
    """Tell whether everything that was asked for could be read and written."""
    return not _told


@cache
def policy() -> Defaults:
    """Return the administrator's settings.

    Raises:
        DefaultsUnusable: there are some, but it is not known which.
    """
    return defaults.read(defaults.usual_path())


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
