"""Names of things: roles, fields, the buttons of next steps, dates and times."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from zulipkey.model import errors as e
from zulipkey.model.account import Role
from zulipkey.model.errors import Failure, NextStep
from zulipkey.model.organization import LoginKind

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate

_DAY: Final = 24 * 3600  # seconds


def step(next_step: NextStep, failure: Failure) -> str:
    """Return the text of the button for a next step, with its mnemonic."""
    match next_step:
        case NextStep.FIND_ORGANIZATION:
            return translate("labels", "Find my organization")
        case NextStep.TRY_AGAIN | NextStep.START_AGAIN:
            return translate("labels", "Try again")
        case NextStep.COPY_DETAILS:
            return translate("labels", "Copy details")
        case NextStep.OPEN_IN_BROWSER:
            return translate("labels", "Open in browser")
        case NextStep.RESET_PASSWORD:
            return translate("labels", "Reset password")
        case NextStep.SIGN_IN_WITH_BROWSER:
            return translate("labels", "Sign in with browser")
        case NextStep.USE_OTHER_ADDRESS:
            other = (
                failure.other
                if isinstance(failure, (e.BareNameNotFound, e.OtherAddressNamed))
                else ""
            )
            #: A button: sign in at that address.
            return translate("labels", "Use {host}").format(host=other)
        case NextStep.KEEP_EDITING:
            return translate("labels", "Change the address")
        case NextStep.REPLACE if isinstance(failure, e.FileNotUnderstood | e.OtherContentInFile):
            return translate("labels", "Replace the whole file")
        case NextStep.REPLACE:
            #: A button: the account in a file, by another.
            return translate("labels", "Replace it")
        case NextStep.SAVE_ELSEWHERE:  # no other button on the page of the key is called so
            return translate("labels", "Save elsewhere…")
        case NextStep.COPY_LINK:
            return translate("labels", "Copy link")
        case NextStep.NETWORK_SETTINGS:
            return translate("labels", "Network settings…")
        case NextStep.SHOW_CERTIFICATE:
            return translate("labels", "Show certificate…")
        case NextStep.UNLOCK_CLIENT_KEY:
            return translate("labels", "Enter the key’s password…")
        case NextStep.USE_CA_FILE:
            return translate("labels", "Use a CA file…")
        case NextStep.USE_CLIENT_CERTIFICATE:
            return translate("labels", "Choose certificate…")
        case NextStep.SIGN_IN_AGAIN:
            return translate("labels", "Sign in again")
        case NextStep.CLOSE:
            #: A button: take a message away.
            return translate("labels", "Close")


def login_label(kind: LoginKind | None) -> str:
    """Name what the organization signs people in by; most take an email."""
    match kind:
        case LoginKind.EMAIL_OR_USERNAME:
            return translate("labels", "Email or username")
        case LoginKind.USERNAME:
            return translate("labels", "Username")
    return translate("labels", "Email")


def role(of: Role | None) -> str:
    """Name a role, empty where it is not known."""
    match of:
        case Role.OWNER:
            #: Of an organization, in the role of a person; so are the next ones.
            return translate("labels", "Owner")
        case Role.ADMINISTRATOR:
            return translate("labels", "Administrator")
        case Role.MODERATOR:
            return translate("labels", "Moderator")
        case Role.MEMBER:
            return translate("labels", "Member")
        case Role.GUEST:
            return translate("labels", "Guest")
    return ""


def day(moment: datetime) -> str:
    """Return a date as people write it here, with the whole year."""
    short = QLocale().dateTimeFormat(QLocale.FormatType.ShortFormat)
    return QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(moment.timestamp())),
        re.sub(r"(?<!y)yy(?!y)", "yyyy", short),
    )


def countdown(seconds: int) -> str:
    """Return minutes and seconds, as in 29:59; hours before them where there are any."""
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return digits(f"{hour}:{minute:02}:{second:02}" if hour else f"{minute}:{second:02}")


def digits(text: object) -> str:
    """Return a number with the digits of the dates beside it, which Arabic may have of its own."""
    zero = ord(QLocale().zeroDigit())
    return str(text).translate({ord("0") + one: zero + one for one in range(10)})


def time_in(seconds: int) -> str:
    """Return the time in so many seconds, as people write it here; with its date from a day on."""
    moment = QDateTime.currentDateTime().addSecs(seconds)
    return QLocale().toString(
        moment if seconds >= _DAY else moment.time(), QLocale.FormatType.ShortFormat
    )


def now() -> str:
    """Return the date and time of this computer."""
    return QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)


def new_key_question(email: str) -> str:
    """Ask whether an account's key is to be regenerated."""
    return translate("labels", "Create a new key for {email}?").format(email=email)


def new_key_consequences() -> str:
    """Say what a new key means for everything that uses the old one."""
    return translate(
        "labels",
        "Everything that uses the current key (scripts, bots, phone) stops until it gets the "
        "new one.",
    )


def has_new_key(path: str) -> str:
    """Say that a file was updated after a key was regenerated."""
    return translate("labels", "{path} has the new key.").format(path=path)
