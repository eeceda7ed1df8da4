"""Judge what the programs that read a zuliprc will get from it.

The problems of the file and the server's answer about its key decide. The window and the command
line both use this verdict.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from zulipkey.model.errors import Failure, KeyOnlyPosts, KeyRefused
from zulipkey.zuliprc.problem import Problem, ProblemKind


class KeyCheck(Enum):
    """The server's answer about the key."""

    WORKS = auto()
    REFUSED = auto()
    UNKNOWN = auto()
    """The server was not asked, or did not answer."""

    @classmethod
    def by(cls, failure: Failure) -> KeyCheck:
        """Return what ``failure``, from a request for the account of a key, says of that key."""
        match failure:
            case KeyRefused():
                return cls.REFUSED
            case KeyOnlyPosts():
                return cls.WORKS
        return cls.UNKNOWN


class Verdict(Enum):
    """What programs get; the first that applies counts."""

    KEY_REFUSED = auto()
    """Nothing, even if everything else is right."""
    BROKEN = auto()
    """Nothing, or something unintended."""
    OVERRIDDEN = auto()
    """The values of environment variables instead."""
    KEY_UNKNOWN = auto()
    """Unknown; the file itself lets them use the key."""
    UNSAFE = auto()
    """Everything, but other people may get it, too."""
    PARTLY = auto()
    """The account, but another setting in the file does not work as intended."""
    WORKS = auto()


@dataclass(frozen=True)
class Judgement:
    """A verdict and its reasons."""

    verdict: Verdict
    key: KeyCheck
    problems: tuple[Problem, ...]
    """The remaining problems, gravest first."""


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
        ProblemKind.EMAIL_WITHOUT_AT,  # unless the key is known to work
    }
)
_SETTLED_BY_A_WORKING_KEY: Final = frozenset(
    {ProblemKind.EMAIL_WITHOUT_AT, ProblemKind.KEY_MALFORMED}
)


def judge(problems: Iterable[Problem], key: KeyCheck) -> Judgement:
    """Judge a file by its problems and the server's answer about its key.

    Args:
        problems: the problems that a check has found, in its order.
        key: the server's answer.

    Returns:
        The verdict, with the problems except those that a working key disproves.
    """
    if key is KeyCheck.WORKS:
        problems = (one for one in problems if one.kind not in _SETTLED_BY_A_WORKING_KEY)
    real = tuple(problems)
    kinds = {one.kind for one in real}
    return Judgement(_verdict(kinds, key), key, real)


def _verdict(kinds: set[ProblemKind], key: KeyCheck) -> Verdict:
    if key is KeyCheck.REFUSED:
        return Verdict.KEY_REFUSED
    # Only the listed kinds leave the account usable, so a new kind breaks it by default.
    if kinds - _UNSAFE - _PARTLY - {ProblemKind.OVERRIDDEN}:
        return Verdict.BROKEN
    if ProblemKind.OVERRIDDEN in kinds:
        return Verdict.OVERRIDDEN
    if key is KeyCheck.UNKNOWN:
        return Verdict.KEY_UNKNOWN
    if kinds & _UNSAFE:
        return Verdict.UNSAFE
    return Verdict.PARTLY if kinds else Verdict.WORKS
