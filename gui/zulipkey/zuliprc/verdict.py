"""The one verdict about a zuliprc: what the programs that read it will really get.

Two things decide, what is wrong with the file and what the server says of its key; this is the
only place that weighs them, for the window and the command line alike.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from zulipkey.model.errors import Failure, KeyOnlyPosts, KeyRefused
from zulipkey.zuliprc.problem import Problem, ProblemKind


class KeyCheck(Enum):
    """What the server has said of the key."""

    WORKS = auto()
    REFUSED = auto()
    UNKNOWN = auto()
    """Nothing: it was not asked, or gave no answer."""

    @classmethod
    def by(cls, failure: Failure) -> KeyCheck:
        """Return what a server has said that did not give the account of a key."""
        match failure:
            case KeyRefused():
                return cls.REFUSED
            case KeyOnlyPosts():
                return cls.WORKS
        return cls.UNKNOWN


class Verdict(Enum):
    """What programs get, the first that fits."""

    KEY_REFUSED = auto()
    """Nothing, whatever else is right."""
    BROKEN = auto()
    """Nothing, or something that was not meant."""
    OVERRIDDEN = auto()
    """What the environment says instead."""
    KEY_UNKNOWN = auto()
    """Nobody knows; the file itself lets them use the key."""
    UNSAFE = auto()
    """Everything, and others may get it too."""
    PARTLY = auto()
    """The account; something else in the file does not do what it says."""
    WORKS = auto()


@dataclass(frozen=True)
class Judgement:
    """A verdict, and what stands behind it."""

    verdict: Verdict
    key: KeyCheck
    problems: tuple[Problem, ...]
    """What is still wrong, the gravest first."""


_UNSAFE: Final = frozenset(
    {
        ProblemKind.READABLE_BY_OTHERS,
        ProblemKind.TRACKED_BY_GIT,
        ProblemKind.IN_GIT,
        ProblemKind.INSECURE,
        ProblemKind.PLAIN_HTTP,
        ProblemKind.OTHER_OWNER,
        ProblemKind.FOLDER_OF_OTHERS,
    }
)
_PARTLY: Final = frozenset(
    {
        ProblemKind.CLIENT_BUNDLE,
        ProblemKind.UNREAD_OPTION,
        ProblemKind.TERMINAL_SETTING,
        ProblemKind.TERMINAL_FOOTLINKS,
        ProblemKind.HOME_UNSET,
        ProblemKind.EMAIL_WITHOUT_AT,  # with a key that is not known to work
    }
)
_SETTLED_BY_A_WORKING_KEY: Final = frozenset(
    {ProblemKind.EMAIL_WITHOUT_AT, ProblemKind.KEY_MALFORMED}
)


def judge(problems: Iterable[Problem], key: KeyCheck) -> Judgement:
    """Weigh what is wrong with a file against what the server says of its key.

    Args:
        problems: those that a check has found, in its order.
        key: what is known of the key.

    Returns:
        The verdict, with the problems that a working key does not disprove.
    """
    if key is KeyCheck.WORKS:
        problems = (one for one in problems if one.kind not in _SETTLED_BY_A_WORKING_KEY)
    real = tuple(problems)
    kinds = {one.kind for one in real}
    return Judgement(_verdict(kinds, key), key, real)


def _verdict(kinds: set[ProblemKind], key: KeyCheck) -> Verdict:
    if key is KeyCheck.REFUSED:
        return Verdict.KEY_REFUSED
    # What is not known to leave the account usable, does not: a new kind is grave by itself.
    if kinds - _UNSAFE - _PARTLY - {ProblemKind.OVERRIDDEN}:
        return Verdict.BROKEN
    if ProblemKind.OVERRIDDEN in kinds:
        return Verdict.OVERRIDDEN
    if key is KeyCheck.UNKNOWN:
        return Verdict.KEY_UNKNOWN
    if kinds & _UNSAFE:
        return Verdict.UNSAFE
    return Verdict.PARTLY if kinds else Verdict.WORKS
