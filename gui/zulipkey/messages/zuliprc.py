"""A zuliprc → what is wrong with it, what fixes that, and what was saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from zulipkey.desktop.home import display_path
from zulipkey.messages import labels

if TYPE_CHECKING:
    from zulipkey.zuliprc.file import Saved
    from zulipkey.zuliprc.problem import Problem, ProblemKind
    from zulipkey.zuliprc.repair import Fix

translate = QCoreApplication.translate


def describe_problem(of: Problem) -> str:
    """Say what is wrong with a zuliprc, and what comes of it."""
    said = _problem(of).format(option=of.option)
    if of.line is None:
        return said
    line = labels.digits(of.line)
    return translate("zuliprc", "Line {line}: {text}").format(line=line, text=said)


def describe_fix(planned: Fix) -> str:
    """Say, line by line, what a fix would change; secrets are masked."""
    lines = [translate("zuliprc", "Changes in {path}:").format(path=display_path(planned.path))]
    for line in planned.lines:
        if line.before is not None:
            lines.append(f"− {line.before}")
        if line.after is not None:
            lines.append(f"+ {line.after}")
    if not planned.lines:
        only = translate("zuliprc", "Only its permissions: from now on, only you can read it.")
        lines.append(only)
    return "\n".join(lines)


def describe_concerns(saved: Saved) -> tuple[str, ...]:
    """Say who else can read a file that was saved or replace it, and who can't read it."""
    from zulipkey.zuliprc.file import Readers

    said = []
    if saved.readers is Readers.OWNER:
        belongs = translate("zuliprc", "The file belongs to {owner}, who can read it.")
        said.append(belongs.format(owner=saved.owner))
    elif saved.readers is Readers.OTHERS:
        said.append(
            translate(
                "zuliprc",
                "Other users of this computer can read it, because its file system doesn’t "
                "support permissions.",
            )
        )
    if saved.folder_of_others is not None:
        others = translate(
            "zuliprc", "Other users can write to the folder {path} and replace the file."
        )
        said.append(others.format(path=display_path(saved.folder_of_others)))
    if saved.unreadable:
        from zulipkey.zuliprc.problem import Problem, ProblemKind

        said.append(describe_problem(Problem(kind=ProblemKind.NOT_ASCII, option=saved.unreadable)))
    return tuple(said)


def describe_past(saved: Saved) -> str:
    """Say that others could read the key where it stood before; empty if they could not."""
    if not saved.key_was_readable_by_others:
        return ""
    return translate("zuliprc", "Other users could read this file before. Consider a new key.")


def describe_overriding(names: Sequence[str]) -> str:
    """Say which variables of the environment win over a file that was saved; empty for none."""
    if not names:
        return ""
    said = translate("zuliprc", "But your environment sets {names}; programs use that instead.")
    return said.format(names=", ".join(names))


def _problem(of: Problem) -> str:
    from zulipkey.zuliprc.problem import ProblemKind

    match of.kind:
        case ProblemKind.READABLE_BY_OTHERS:
            return translate("zuliprc", "Other users of this computer can read this file.")
        case ProblemKind.OTHER_OWNER:
            return translate("zuliprc", "The file belongs to another user of this computer.")
        case ProblemKind.FOLDER_OF_OTHERS:
            return translate(
                "zuliprc",
                "Other users of this computer can write to the folder {option} and "
                "replace this file.",
            )
        case ProblemKind.BYTE_ORDER_MARK:
            return translate(
                "zuliprc",
                "The file starts with an invisible character that breaks Python programs.",
            )
        case ProblemKind.UTF_16:
            return translate(
                "zuliprc",
                "The file is in UTF-16, as PowerShell’s > writes it. Programs need UTF-8.",
            )
        case ProblemKind.NOT_UTF_8:
            return translate(
                "zuliprc", "The file is not in UTF-8, so Python programs can fail on this line."
            )
        case ProblemKind.NOT_ASCII:
            return translate(
                "zuliprc",
                "Replace “{option}” with plain ASCII; on Windows, Python programs can fail on it "
                "or misread it.",
            )
        case ProblemKind.INDENTED:
            return translate(
                "zuliprc", "The line is indented, so programs read it as part of {option}."
            )
        case ProblemKind.OTHER_PROGRAM:
            return translate(
                "zuliprc",
                "This looks like a file for zulip-botserver or a bridge, not a "
                "zuliprc. It was left as it is.",
            )
        case ProblemKind.EMAIL_UNUSABLE:
            return translate("zuliprc", "This is not a single email address, so servers reject it.")
        case ProblemKind.EMAIL_WITHOUT_AT:
            return translate(
                "zuliprc", "This is not an email address. Most servers accept nothing else."
            )
        case ProblemKind.SITE_UNUSABLE:
            return translate(
                "zuliprc",
                "Programs can’t use this site. Enter only the organization’s address, "
                "such as https://chat.example.com.",
            )
        case ProblemKind.TERMINAL_SETTING:
            return translate("zuliprc", "zulip-terminal doesn’t start with this value of {option}.")
        case ProblemKind.TERMINAL_FOOTLINKS:
            return translate(
                "zuliprc",
                "zulip-terminal doesn’t start with both footlinks and maximum-footlinks.",
            )
        case ProblemKind.BARE_PERCENT:
            return translate(
                "zuliprc", "Write % as %% in {option}; Python programs fail on a single %."
            )
        case ProblemKind.CLIENT_BUNDLE:
            return translate(
                "zuliprc", "No program reads {option}. The correct name is cert_bundle."
            )
        case ProblemKind.UNREAD_OPTION:
            return translate(
                "zuliprc", "No program reads {option}. Server certificates are always checked."
            )
        case ProblemKind.CERTIFICATE_UNUSABLE:
            return translate(
                "zuliprc",
                "{option} doesn’t point to a usable certificate. It needs the full "
                "path of a PEM file, without ~ or a comment.",
            )
        case ProblemKind.CERTIFICATE_KEY_ALONE:
            return translate(
                "zuliprc", "client_cert_key needs client_cert; without it, Python programs fail."
            )
        case ProblemKind.VARIABLE_UNUSABLE:
            return translate(
                "zuliprc",
                "Your environment sets {option}, but there are no certificates at that "
                "path, so Python programs can’t connect.",
            )
        case ProblemKind.INSECURE_MALFORMED:
            return translate(
                "zuliprc",
                "insecure must be true or false; Python programs fail on anything else.",
            )
        case ProblemKind.INSECURE:
            return translate(
                "zuliprc",
                "insecure=true turns off certificate checks, so attackers on the network "
                "could read your key.",
            )
        case ProblemKind.MISSING_SITE:
            return translate("zuliprc", "The server address (“site”) is missing.")
        case ProblemKind.MISSING_EMAIL:
            return translate("zuliprc", "The email is missing.")
        case ProblemKind.MISSING_KEY:
            return translate("zuliprc", "The key is missing.")
        case ProblemKind.KEY_MALFORMED:
            return translate("zuliprc", "The key is not 32 letters and digits, as API keys are.")
        case ProblemKind.WRONG_SECTION:
            return translate(
                "zuliprc", "Programs read only the section [api]; this one is called [{option}]."
            )
        case ProblemKind.NO_SECTION:
            return translate("zuliprc", "The line [api] is missing above email, key and site.")
        case ProblemKind.DUPLICATE_OPTION:
            return translate("zuliprc", "{option} appears twice; Python programs fail on that.")
        case ProblemKind.DUPLICATE_SECTION:
            return translate("zuliprc", "[{option}] appears twice; Python programs fail on that.")
        case ProblemKind.QUOTED_VALUE:
            return translate(
                "zuliprc",
                "Remove the quotes around {option}; programs read them as part of the value.",
            )
        case ProblemKind.INLINE_COMMENT:
            return translate(
                "zuliprc",
                "Move the comment after {option} to its own line; programs read it as "
                "part of the value.",
            )
        case ProblemKind.OVERRIDDEN:
            return translate(
                "zuliprc", "Your environment sets {option}; programs use that instead of this file."
            )
        case ProblemKind.HOME_UNSET:
            return translate("zuliprc", "HOME is not set, so give programs the file’s path.")
        case ProblemKind.IN_GIT:
            return translate("zuliprc", "This folder is in git; a commit could publish the key.")
        case ProblemKind.TRACKED_BY_GIT:
            return translate(
                "zuliprc", "This file is already in git. Regenerate the key and remove the file."
            )
        case ProblemKind.PLAIN_HTTP:
            return translate(
                "zuliprc", "The site is an http:// address, so the key is sent unencrypted."
            )
        case ProblemKind.NOT_UNDERSTOOD:
            return translate("zuliprc", "This is not a valid zuliprc file.")


def fix_label(of: ProblemKind) -> str:
    """Name what fixes a problem; empty for what nothing here fixes."""
    from zulipkey.zuliprc.problem import ProblemKind

    match of:
        case ProblemKind.READABLE_BY_OTHERS:
            #: A button: let nobody else read the file.
            return translate("zuliprc", "Make private")
        case ProblemKind.BYTE_ORDER_MARK | ProblemKind.NOT_ASCII:
            #: A button beside a problem in a file.
            return translate("zuliprc", "Fix")
        case ProblemKind.BARE_PERCENT:
            return translate("zuliprc", "Double the %")
        case ProblemKind.CLIENT_BUNDLE:
            return translate("zuliprc", "Rename to cert_bundle")
        case ProblemKind.UTF_16 | ProblemKind.NOT_UTF_8:
            return translate("zuliprc", "Convert to UTF-8")
        case ProblemKind.INDENTED:
            return translate("zuliprc", "Remove the spaces")
        case ProblemKind.EMAIL_UNUSABLE:
            return translate("zuliprc", "Fix the email")
        case ProblemKind.SITE_UNUSABLE:
            return translate("zuliprc", "Fix the address")
        case ProblemKind.CERTIFICATE_UNUSABLE:
            return translate("zuliprc", "Write the full path")
        case ProblemKind.UNREAD_OPTION:
            return translate("zuliprc", "Remove the line")
        case ProblemKind.INSECURE | ProblemKind.INSECURE_MALFORMED:
            return translate("zuliprc", "Turn certificate checks on")
        case ProblemKind.WRONG_SECTION:
            return translate("zuliprc", "Rename to [api]")
        case ProblemKind.NO_SECTION:
            return translate("zuliprc", "Add [api]")
        case ProblemKind.DUPLICATE_OPTION:
            return translate("zuliprc", "Remove the duplicate")
        case ProblemKind.QUOTED_VALUE:
            return translate("zuliprc", "Remove the quotes")
        case ProblemKind.INLINE_COMMENT:
            return translate("zuliprc", "Move the comment")
        case ProblemKind.IN_GIT:
            return translate("zuliprc", "Add to .gitignore")
        case _:
            return ""
