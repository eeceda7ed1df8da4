"""A zuliprc → what is wrong with it, what fixes that, and what was saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from zulipkey.zuliprc.check import Problem, ProblemKind
    from zulipkey.zuliprc.file import Saved

translate = QCoreApplication.translate


def describe_problem(of: Problem) -> str:
    """Say what is wrong with a zuliprc, and what comes of it."""
    said = _problem(of).format(option=of.option)
    if of.line is None:
        return said
    return translate("zuliprc", "Line {line}: {text}").format(line=of.line, text=said)


def describe_concerns(saved: Saved) -> tuple[str, ...]:
    """Say who else can read a file that was saved, and who can put another in its place."""
    from zulipkey.zuliprc.file import Readers, display_path

    said = []
    if saved.readers is Readers.OWNER:
        belongs = translate("zuliprc", "The file belongs to {owner}, who can read it.")
        said.append(belongs.format(owner=saved.owner))
    elif saved.readers is Readers.OTHERS:
        said.append(
            translate(
                "zuliprc",
                "Others on this computer can read it, because its file system keeps no "
                "permissions.",
            )
        )
    if saved.folder_of_others is not None:
        others = translate(
            "zuliprc", "Others can write to the folder {path}, and put another file in its place."
        )
        said.append(others.format(path=display_path(saved.folder_of_others)))
    return tuple(said)


def _problem(of: Problem) -> str:
    from zulipkey.zuliprc.check import ProblemKind

    match of.kind:
        case ProblemKind.READABLE_BY_OTHERS:
            return translate(
                "zuliprc",
                "Others on this computer can read this file, so its key may be known to them.",
            )
        case ProblemKind.OTHER_OWNER:
            return translate("zuliprc", "The file belongs to another user of this computer.")
        case ProblemKind.FOLDER_OF_OTHERS:
            return translate(
                "zuliprc",
                "Others on this computer can write to the folder {option}, and put another file in "
                "the place of this one.",
            )
        case ProblemKind.BYTE_ORDER_MARK:
            return translate(
                "zuliprc", "The file begins with a byte order mark, at which Python programs fail."
            )
        case ProblemKind.UTF_16:
            return translate(
                "zuliprc",
                "The file is written in UTF-16, as PowerShell’s > does. Programs need UTF-8.",
            )
        case ProblemKind.NOT_UTF_8:
            return translate(
                "zuliprc",
                "The file isn’t written in UTF-8, so Python programs fail on this line.",
            )
        case ProblemKind.INDENTED:
            return translate(
                "zuliprc",
                "The line is indented, so programs read it as part of {option}.",
            )
        case ProblemKind.OTHER_PROGRAM:
            return translate(
                "zuliprc",
                "This looks like a file for zulip-botserver or a bridge, not a zuliprc. It was "
                "left as it is.",
            )
        case ProblemKind.EMAIL_UNUSABLE:
            return translate("zuliprc", "This isn’t a single email address, so servers refuse it.")
        case ProblemKind.EMAIL_WITHOUT_AT:
            return translate(
                "zuliprc", "This isn’t an email address. Most servers accept nothing else here."
            )
        case ProblemKind.SITE_UNUSABLE:
            return translate(
                "zuliprc",
                "Programs can’t use this site. It must be the organization’s address and nothing "
                "more, such as https://chat.example.com.",
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
                "zuliprc",
                "A single % in {option} makes Python programs fail; it has to be doubled.",
            )
        case ProblemKind.CLIENT_BUNDLE:
            return translate(
                "zuliprc", "No program reads {option}; the name that counts is cert_bundle."
            )
        case ProblemKind.UNREAD_OPTION:
            return translate(
                "zuliprc",
                "No program reads {option}; server certificates are checked whatever it says.",
            )
        case ProblemKind.CERTIFICATE_UNUSABLE:
            return translate(
                "zuliprc",
                "Programs find no certificate they can use where {option} points. It needs the "
                "whole path of a PEM file, without ~ or a comment.",
            )
        case ProblemKind.CERTIFICATE_KEY_ALONE:
            return translate(
                "zuliprc",
                "client_cert_key needs client_cert beside it; without it, Python programs fail.",
            )
        case ProblemKind.VARIABLE_UNUSABLE:
            return translate(
                "zuliprc",
                "Your environment sets {option}, but there are no certificates at that path, so "
                "Python programs can’t connect.",
            )
        case ProblemKind.INSECURE_MALFORMED:
            return translate(
                "zuliprc",
                "insecure must be true or false; Python programs fail on anything else.",
            )
        case ProblemKind.INSECURE:
            return translate(
                "zuliprc",
                "insecure=true switches off the check of the server’s certificate: whoever is in "
                "between can read the key.",
            )
        case ProblemKind.MISSING_SITE:
            return translate("zuliprc", "The file names no site, so programs know no server.")
        case ProblemKind.MISSING_EMAIL:
            return translate("zuliprc", "The file names no email, so programs cannot sign in.")
        case ProblemKind.MISSING_KEY:
            return translate("zuliprc", "The file has no key, so programs cannot sign in.")
        case ProblemKind.KEY_MALFORMED:
            return translate("zuliprc", "The key is not 32 letters and digits, as an API key is.")
        case ProblemKind.WRONG_SECTION:
            return translate(
                "zuliprc", "Programs read only the section [api]; here it is called [{option}]."
            )
        case ProblemKind.NO_SECTION:
            return translate("zuliprc", "The line [api] is missing above email, key and site.")
        case ProblemKind.DUPLICATE_OPTION:
            return translate("zuliprc", "{option} appears twice; Python programs fail on that.")
        case ProblemKind.DUPLICATE_SECTION:
            return translate("zuliprc", "[{option}] appears twice; Python programs fail on that.")
        case ProblemKind.QUOTED_VALUE:
            return translate("zuliprc", "The quotes around {option} become a part of it.")
        case ProblemKind.INLINE_COMMENT:
            return translate("zuliprc", "The comment behind {option} becomes a part of it.")
        case ProblemKind.OVERRIDDEN:
            return translate(
                "zuliprc", "Your environment sets {option}; programs use that, not this file."
            )
        case ProblemKind.HOME_UNSET:
            return translate(
                "zuliprc",
                "HOME is not set on this computer, so the Python API finds no file by itself: its "
                "programs need to be told the name.",
            )
        case ProblemKind.IN_GIT:
            return translate(
                "zuliprc",
                "The file lies in a git work tree and is not ignored: a commit could publish the "
                "key.",
            )
        case ProblemKind.TRACKED_BY_GIT:
            return translate(
                "zuliprc",
                "git keeps this file, so its history has the key: regenerate the key, and take "
                "the file out of git.",
            )
        case ProblemKind.PLAIN_HTTP:
            return translate(
                "zuliprc", "The site is an http:// address: the key travels there unencrypted."
            )
        case ProblemKind.NOT_UNDERSTOOD:
            return translate("zuliprc", "No program understands this as a zuliprc.")


def fix_label(of: ProblemKind) -> str:
    """Name what mends a trouble; empty for what nothing here mends."""
    from zulipkey.zuliprc.check import ProblemKind

    match of:
        case ProblemKind.READABLE_BY_OTHERS:
            return translate("zuliprc", "Make private")
        case ProblemKind.BYTE_ORDER_MARK:
            return translate("zuliprc", "Remove the mark")
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
            return translate("zuliprc", "Write the whole path")
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
            return translate("zuliprc", "Let git ignore it")
        case _:
            return ""


def describe_key_refused() -> str:
    """Say that the server refuses the key of a zuliprc (``KeyRefused``); it does not say why."""
    return translate(
        "zuliprc",
        "The server refuses this key: it was regenerated, the account is deactivated, or the "
        "email in the file isn’t the account’s own. Sign in to get the current key.",
    )
