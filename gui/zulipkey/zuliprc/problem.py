"""Define the problems that a zuliprc can have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto

from zulipkey.zuliprc.repair import Fix, plain
from zulipkey.zuliprc.scan import Line

Plan = Callable[[], Fix]
"""Returns the change that would fix a problem."""


class ProblemKind(Enum):
    """The kinds of problems, gravest first."""

    READABLE_BY_OTHERS = auto()
    TRACKED_BY_GIT = auto()
    IN_GIT = auto()
    INSECURE = auto()
    PLAIN_HTTP = auto()
    OTHER_OWNER = auto()
    FOLDER_OF_OTHERS = auto()
    OTHER_PROGRAM = auto()
    NOT_UNDERSTOOD = auto()
    BYTE_ORDER_MARK = auto()
    UTF_16 = auto()
    NOT_UTF_8 = auto()
    NOT_ASCII = auto()
    """On Windows, where Python programs do not read a file as UTF-8."""
    NO_SECTION = auto()
    WRONG_SECTION = auto()
    DUPLICATE_SECTION = auto()
    DUPLICATE_OPTION = auto()
    INDENTED = auto()
    BARE_PERCENT = auto()
    QUOTED_VALUE = auto()
    INLINE_COMMENT = auto()
    MISSING_EMAIL = auto()
    MISSING_KEY = auto()
    MISSING_SITE = auto()
    EMAIL_UNUSABLE = auto()
    EMAIL_WITHOUT_AT = auto()
    """Most servers refuse it; a server that logs users in by LDAP may accept it."""
    KEY_MALFORMED = auto()
    SITE_UNUSABLE = auto()
    INSECURE_MALFORMED = auto()
    CERTIFICATE_UNUSABLE = auto()
    CERTIFICATE_KEY_ALONE = auto()
    CLIENT_BUNDLE = auto()
    """``cert_bundle`` under a name that no program reads."""
    UNREAD_OPTION = auto()
    TERMINAL_SETTING = auto()
    TERMINAL_FOOTLINKS = auto()
    OVERRIDDEN = auto()
    VARIABLE_UNUSABLE = auto()
    HOME_UNSET = auto()


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A problem with a file."""

    kind: ProblemKind
    line: int | None = None
    """Counted from 1; None for the file as a whole."""
    option: str = ""
    """The name of the option, section or variables, made safe to show by ``plain``."""
    plan: Plan | None = field(default=None, repr=False, compare=False)

    @property
    def can_fix(self) -> bool:
        """Whether a fix exists."""
        return self.plan is not None

    def fix(self) -> Fix | None:
        """Return the change that would fix the problem; None if there is no fix.

        Raises:
            FileFailure: the file to change, git's ignore list, cannot be read.
        """
        return None if self.plan is None else self.plan()


def at(line: Line, kind: ProblemKind, option: str = "", plan: Plan | None = None) -> Problem:
    """Return a problem with ``line``."""
    return Problem(kind=kind, line=line.number + 1, option=plain(option), plan=plan)
