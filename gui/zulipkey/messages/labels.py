"""Short texts: roles, field labels, buttons of next steps, dates and times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDateTime, QLocale

from zulipkey.messages.translation import Texts, translator
from zulipkey.model import errors as e
from zulipkey.model.account import Role
from zulipkey.model.errors import Failure, NextStep
from zulipkey.model.organization import LoginKind

if TYPE_CHECKING:
    from datetime import datetime

tr = translator("labels")

_DAY: Final = 24 * 3600  # seconds


def step(next_step: NextStep, failure: Failure) -> str:
    """Return the text of the button for a next step."""
    if next_step is NextStep.REPLACE and isinstance(
        failure, e.FileNotUnderstood | e.OtherContentInFile
    ):
        return tr("Replace the whole file")
    return tr(_STEPS[next_step]).format(host=getattr(failure, "other", ""))


def login_label(kind: LoginKind | None) -> str:
    """Return the label for the login that the organization accepts, which is usually an email."""
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            return tr("Email or username")
        case LoginKind.USERNAME:
            return tr("Username")
    return tr("Email")


def role(of: Role | None) -> str:
    """Return the name of a role; empty if it is unknown."""
    return tr(_ROLES[of]) if of is not None else ""


def day(moment: datetime) -> str:
    """Return a date in the locale's short format, with a four-digit year."""
    short = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())),
        re.sub(r"(?<!y)yy(?!y)", "yyyy", short),
    )


def countdown(seconds: int) -> str:
    """Return minutes and seconds as in 29:59, preceded by the hours if there are any."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return digits(f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}")


def digits(text: object) -> str:
    """Return a number in the locale's digits, as dates have them; Arabic may have its own."""
    zero = ord(QLocale().zeroDigit())
    return str(text).translate({ord("0") + one: zero + one for one in range(10)})


def time_in(seconds: int) -> str:
    """Return the time ``seconds`` from now in the locale's format, with the date from a day on."""
    moment = QDateTime.currentDateTime().addSecs(seconds)
    return QLocale().toString(
        moment if seconds >= _DAY else moment.time(), QLocale.FormatType.ShortFormat
    )


def now() -> str:
    """Return this computer's date and time."""
    return QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)


def new_key_question(email: str) -> str:
    """Return the question whether to regenerate an account's key."""
    return tr("Create a new key for {email}?").format(email=email)


def new_key_consequences() -> str:
    """Describe what happens to programs that use the old key."""
    return tr(
        "Everything that uses the current key (scripts, bots, phone) stops until it gets the "
        "new one."
    )


def has_new_key(path: str) -> str:
    """Return the confirmation that a file has the regenerated key."""
    return tr("{path} has the new key.").format(path=path)


_STEPS: Final[Texts[NextStep, str]] = {
    NextStep.FIND_ORGANIZATION: "Find my organization",
    NextStep.TRY_AGAIN: "Try again",
    NextStep.START_AGAIN: "Try again",
    NextStep.COPY_DETAILS: "Copy details",
    NextStep.OPEN_IN_BROWSER: "Open in browser",
    NextStep.RESET_PASSWORD: "Reset password",
    NextStep.SIGN_IN_WITH_BROWSER: "Sign in with browser",
    #: A button: sign in at that address.
    NextStep.USE_OTHER_ADDRESS: "Use {host}",
    NextStep.KEEP_EDITING: "Change the address",
    #: A button: the account in a file, by another.
    NextStep.REPLACE: "Replace it",
    # This label must differ from those of the other buttons on the key's page.
    NextStep.SAVE_ELSEWHERE: "Save elsewhere…",
    NextStep.COPY_LINK: "Copy link",
    NextStep.NETWORK_SETTINGS: "Network settings…",
    NextStep.SHOW_CERTIFICATE: "Show certificate…",
    NextStep.UNLOCK_CLIENT_KEY: "Enter the key’s password…",
    NextStep.USE_CA_FILE: "Use a CA file…",
    NextStep.USE_CLIENT_CERTIFICATE: "Choose certificate…",
    NextStep.SIGN_IN_AGAIN: "Sign in again",
    #: A button: take a message away.
    NextStep.CLOSE: "Close",
}
_ROLES: Final[Texts[Role, str]] = {
    #: Of an organization, in the role of a person; so are the next ones.
    Role.OWNER: "Owner",
    Role.ADMINISTRATOR: "Administrator",
    Role.MODERATOR: "Moderator",
    Role.MEMBER: "Member",
    Role.GUEST: "Guest",
}
