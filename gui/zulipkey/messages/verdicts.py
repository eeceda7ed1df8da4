"""The texts for a checked zuliprc: its verdict, and the reason for it."""

from __future__ import annotations

from collections.abc import Callable

from zulipkey.messages import failures
from zulipkey.messages.translation import translator
from zulipkey.model.errors import Failure
from zulipkey.zuliprc.verdict import Judgement, KeyCheck, Verdict

tr = translator("verdicts")


def verdict(of: Judgement, *, name: str = "", why: str = "") -> tuple[str, str]:
    """Describe whether programs can use a file.

    Args:
        of: the result of the check.
        name: the name of the key's owner, from the server; empty if unknown.
        why: the text that says why the server did not name the owner; empty if it did, or was not
            asked.

    Returns:
        The verdict as a sentence, and a text with details or advice, which may be empty.
    """
    match of.verdict:
        case Verdict.KEY_REFUSED:
            return tr("The key is not valid."), tr(
                "It was regenerated, the account is deactivated, or the email in the file isn’t "
                "the account’s own. Sign in to get the current key."
            )
        case Verdict.BROKEN:
            fixable = tr("Its key is valid; fix the file and it works.")
            return tr("Programs can’t use this file."), (
                fixable if of.key is KeyCheck.WORKS else why
            )
        case Verdict.OVERRIDDEN:
            return tr("Your environment overrides this file."), (
                tr("Its key is valid, but programs may use another one.")
                if of.key is KeyCheck.WORKS
                else why
            )
        case Verdict.KEY_UNKNOWN if why:
            return tr("Couldn’t check the key."), why
        case Verdict.KEY_UNKNOWN:
            fine = tr("Nothing is wrong with the file itself.")
            return tr("Key not checked yet."), "" if of.problems else fine
        case Verdict.UNSAFE:
            title = tr("This file works, but its key isn’t safe.")
        case Verdict.PARTLY:
            title = tr("This file works, but not all of it.")
        case Verdict.WORKS:
            title = tr("This file works.")
    whose = tr("Programs sign in as {name}.").format(name=name)
    return title, whose if name else why


def label(of: Verdict) -> str:
    """Return a verdict in one or two words."""
    return {
        Verdict.KEY_REFUSED: tr("Key not valid"),
        #: Of a zuliprc file; so are the next five.
        Verdict.BROKEN: tr("Doesn’t work"),
        #: By variables of the environment, which programs use instead of the file.
        Verdict.OVERRIDDEN: tr("Overridden"),
        Verdict.KEY_UNKNOWN: tr("Not checked"),
        Verdict.UNSAFE: tr("Not safe"),
        Verdict.PARTLY: tr("Partly works"),
        #: Of a zuliprc file.
        Verdict.WORKS: tr("Works"),
    }[of]


def reason(failure: Failure, sentences: Callable[[Failure], str] = failures.sentences) -> str:
    """Describe why the server did not name a key's owner; empty if the verdict says so already.

    Args:
        failure: the failure of the request for the owner.
        sentences: returns the text for a failure.
    """
    match KeyCheck.by(failure):
        case KeyCheck.REFUSED:
            return ""
        case KeyCheck.WORKS:
            return failures.message(failure).text
    return sentences(failure)
