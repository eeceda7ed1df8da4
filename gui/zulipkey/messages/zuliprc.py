"""The texts for a zuliprc: its problems, their fixes, and the result of a save."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from zulipkey.desktop.home import display_path
from zulipkey.messages import labels
from zulipkey.messages.translation import Texts, translator
from zulipkey.zuliprc.file import Readers
from zulipkey.zuliprc.problem import Problem, ProblemKind

if TYPE_CHECKING:
    from zulipkey.zuliprc.file import Saved
    from zulipkey.zuliprc.repair import Fix

tr = translator("zuliprc")

_K: Final = ProblemKind


def describe_problem(of: Problem) -> str:
    """Describe a problem in a zuliprc, and its consequence."""
    said = tr(_PROBLEMS[of.kind]).format(option=of.option)
    if of.line is None:
        return said
    line = labels.digits(of.line)
    return tr("Line {line}: {text}").format(line=line, text=said)


def describe_fix(planned: Fix) -> str:
    """List the lines that a fix would change, with secrets masked."""
    lines = [tr("Changes in {path}:").format(path=display_path(planned.path))]
    for line in planned.lines:
        if line.before is not None:
            lines.append(f"− {line.before}")
        if line.after is not None:
            lines.append(f"+ {line.after}")
    if not planned.lines:
        only = tr("Only its permissions: from now on, only you can read it.")
        lines.append(only)
    return "\n".join(lines)


def describe_concerns(saved: Saved) -> tuple[str, ...]:
    """Describe who else can read or replace a saved file, and which programs can't read it."""
    said = []
    if saved.readers is Readers.OWNER:
        belongs = tr("The file belongs to {owner}, who can read it.")
        said.append(belongs.format(owner=saved.owner))
    elif saved.readers is Readers.OTHERS:
        said.append(
            tr(
                "Other users of this computer can read it, because its file system doesn’t "
                "support permissions."
            )
        )
    if saved.folder_writable_by_others is not None:
        others = tr("Other users can write to the folder {path} and replace the file.")
        said.append(others.format(path=display_path(saved.folder_writable_by_others)))
    if saved.unreadable:
        said.append(describe_problem(Problem(kind=_K.NOT_ASCII, option=saved.unreadable)))
    return tuple(said)


def describe_past(saved: Saved) -> str:
    """Return a warning if other users could read the key before the save; otherwise empty."""
    if not saved.key_was_readable_by_others:
        return ""
    return tr("Other users could read this file before. Consider a new key.")


def describe_overriding(names: Sequence[str]) -> str:
    """Describe which environment variables override a saved file; empty if none do."""
    if not names:
        return ""
    said = tr("But your environment sets {names}; programs use that instead.")
    return said.format(names=", ".join(names))


def fix_label(of: ProblemKind) -> str:
    """Return the label of the fix for a problem; empty if there is no fix."""
    return tr(_FIXES[of]) if of in _FIXES else ""


_PROBLEMS: Final[Texts[ProblemKind, str]] = {
    _K.READABLE_BY_OTHERS: "Other users of this computer can read this file.",
    _K.OTHER_OWNER: "The file belongs to another user of this computer.",
    _K.FOLDER_OF_OTHERS: (
        "Other users of this computer can write to the folder {option} and replace this file."
    ),
    _K.BYTE_ORDER_MARK: "The file starts with an invisible character that breaks Python programs.",
    _K.UTF_16: "The file is in UTF-16, as PowerShell’s > writes it. Programs need UTF-8.",
    _K.NOT_UTF_8: "The file is not in UTF-8, so Python programs can fail on this line.",
    _K.NOT_ASCII: (
        "Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it "
        "or misread it."
    ),
    _K.INDENTED: "The line is indented, so programs read it as part of {option}.",
    _K.OTHER_PROGRAM: (
        "This looks like a file for zulip-botserver or a bridge, not a zuliprc. "
        "It was left as it is."
    ),
    _K.EMAIL_UNUSABLE: "This is not a single email address, so servers reject it.",
    _K.EMAIL_WITHOUT_AT: "This is not an email address. Most servers accept nothing else.",
    _K.SITE_UNUSABLE: (
        "Programs can’t use this site. Enter only the organization’s address, such as "
        "https://chat.example.com."
    ),
    _K.TERMINAL_SETTING: "zulip-terminal doesn’t start with this value of {option}.",
    _K.TERMINAL_FOOTLINKS: (
        "zulip-terminal doesn’t start with both footlinks and maximum-footlinks."
    ),
    _K.BARE_PERCENT: "Write % as %% in {option}; Python programs fail on a single %.",
    _K.CLIENT_BUNDLE: "No program reads {option}. The correct name is cert_bundle.",
    _K.UNREAD_OPTION: "No program reads {option}. Server certificates are always checked.",
    _K.CERTIFICATE_UNUSABLE: (
        "{option} doesn’t point to a usable certificate. It needs the full path of "
        "a PEM file, without ~ or a comment."
    ),
    _K.CERTIFICATE_KEY_ALONE: (
        "client_cert_key needs client_cert; without it, Python programs fail."
    ),
    _K.VARIABLE_UNUSABLE: (
        "Your environment sets {option}, but there are no certificates at that path, so "
        "Python programs can’t connect."
    ),
    _K.INSECURE_MALFORMED: "insecure must be true or false; Python programs fail on anything else.",
    _K.INSECURE: (
        "insecure=true turns off certificate checks, so attackers on the network could "
        "read your key."
    ),
    _K.MISSING_SITE: "The server address (“site”) is missing.",
    _K.MISSING_EMAIL: "The email is missing.",
    _K.MISSING_KEY: "The key is missing.",
    _K.KEY_MALFORMED: "The key is not 32 letters and digits, as API keys are.",
    _K.WRONG_SECTION: "Programs read only the section [api]; this one is called [{option}].",
    _K.NO_SECTION: "The line [api] is missing above email, key and site.",
    _K.DUPLICATE_OPTION: "{option} appears twice; Python programs fail on that.",
    _K.DUPLICATE_SECTION: "[{option}] appears twice; Python programs fail on that.",
    _K.QUOTED_VALUE: "Remove the quotes around {option}; programs read them as part of the value.",
    _K.INLINE_COMMENT: (
        "Move the comment after {option} to its own line; programs read it as part of the value."
    ),
    _K.OVERRIDDEN: "Your environment sets {option}; programs use that instead of this file.",
    _K.HOME_UNSET: "HOME is not set, so give programs the file’s path.",
    _K.IN_GIT: "This folder is in git; a commit could publish the key.",
    _K.TRACKED_BY_GIT: "This file is already in git. Regenerate the key and remove the file.",
    _K.PLAIN_HTTP: "The site is an http:// address, so the key is sent unencrypted.",
    _K.NOT_UNDERSTOOD: "This is not a valid zuliprc file.",
}
_FIXES: Final[Texts[ProblemKind, str]] = {
    #: A button: let nobody else read the file.
    _K.READABLE_BY_OTHERS: "Make private",
    #: A button beside a problem in a file.
    _K.BYTE_ORDER_MARK: "Fix",
    _K.NOT_ASCII: "Fix",
    _K.BARE_PERCENT: "Double the %",
    _K.CLIENT_BUNDLE: "Rename to cert_bundle",
    _K.UTF_16: "Convert to UTF-8",
    _K.NOT_UTF_8: "Convert to UTF-8",
    _K.INDENTED: "Remove the spaces",
    _K.EMAIL_UNUSABLE: "Fix the email",
    _K.SITE_UNUSABLE: "Fix the address",
    _K.CERTIFICATE_UNUSABLE: "Write the full path",
    _K.UNREAD_OPTION: "Remove the line",
    _K.INSECURE: "Turn certificate checks on",
    _K.INSECURE_MALFORMED: "Turn certificate checks on",
    _K.WRONG_SECTION: "Rename to [api]",
    _K.NO_SECTION: "Add [api]",
    _K.DUPLICATE_OPTION: "Remove the duplicate",
    _K.QUOTED_VALUE: "Remove the quotes",
    _K.INLINE_COMMENT: "Move the comment",
    _K.IN_GIT: "Add to .gitignore",
}
