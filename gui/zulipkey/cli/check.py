"""``zulipkey check``: which account zuliprc files are for, and what is wrong with them."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from zulipkey import zuliprc
from zulipkey.cli import kept, terminal
from zulipkey.cli.streams import give_json, say, show
from zulipkey.messages import words
from zulipkey.model.account import KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Failure,
    FileFailure,
    KeyOnlyPosts,
    KeyRefused,
    PolicyUnusable,
)
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.storage import policy

translate = QCoreApplication.translate


def check(arguments: argparse.Namespace) -> int:
    """Check files, or those in the usual places; return 0 if nothing is wrong."""
    paths = [Path(name) for name in arguments.files] or zuliprc.default_places(os.environ)
    try:
        rules = kept.policy()
    except PolicyUnusable as failure:
        terminal.tell(failure)
        rules = policy.STRICTEST
    ca_file = kept.ca_file(arguments)
    order = None if arguments.offline else kept.sign_in(arguments, rules, ca_file)
    found = [_checked(path, order) for path in paths]
    if arguments.json:
        give_json(found)
    else:
        for one in found:
            _print_checked(one)
        if not found:
            say(translate("cli", "There is no zuliprc in the usual places."))
    return int(any(one["problem"] or one["troubles"] for one in found))


def _checked(path: Path, order: SignIn | None) -> dict[str, object]:
    said: dict[str, object] = {
        "path": str(path),
        "email": "",
        "site": "",
        "key_works": None,
        "problem": None,
        "troubles": [],
    }
    try:
        check = zuliprc.check(path, os.environ)
    except FileFailure as failure:
        return said | {"problem": words.sentence(failure)}
    key_works, problem = _verified(check, order)
    problems = check.troubles_of_a_working_key if key_works else check.problems
    said |= {"email": check.email, "site": check.site, "key_works": key_works, "problem": problem}
    said["troubles"] = [
        {
            "kind": problem.kind.name.lower(),
            "line": problem.line,
            "option": problem.option,
            "text": words.problem(problem),
            "can_mend": problem.can_fix,
        }
        for problem in problems
    ]
    return said


def _verified(check: zuliprc.Check, order: SignIn | None) -> tuple[bool | None, str | None]:
    """Return whether the key works, None where nobody knows, and what hindered it."""
    if order is None or check.account is None or check.key is None:
        return None, None
    try:
        kept_there = KeyResult(account=check.account, key=check.key)
        order.verify(kept_there, cancel=CancelToken())
    except KeyRefused:
        return False, words.key_of_file_refused()
    except KeyOnlyPosts:
        return True, None
    except Failure as failure:
        return None, terminal.sentences(failure)
    return True, None


def _print_checked(said: dict[str, object]) -> None:
    lines = [escaped(str(said["path"]))]
    if said["email"] or said["site"]:
        whose = translate("cli", "{email} at {site}")
        lines.append(
            whose.format(email=escaped(str(said["email"])), site=escaped(str(said["site"])))
        )
    if said["key_works"]:
        lines.append(translate("cli", "The key works."))
    if said["problem"]:
        lines.append(str(said["problem"]))
    problems = said["troubles"]
    lines += [f"! {one['text']}" for one in problems] if isinstance(problems, list) else []
    if not said["problem"] and not problems:
        lines.append(translate("cli", "Nothing is wrong with the file."))
    show("\n  ".join(lines) + "\n")
