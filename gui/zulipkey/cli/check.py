"""``zulipkey check``: show the accounts and problems of zuliprc files, and fix the problems."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any, Final

from zulipkey import zuliprc
from zulipkey.cli import context, terminal
from zulipkey.cli.accounts import WORKS
from zulipkey.cli.streams import give_json, say, show, wrong_usage
from zulipkey.messages import failures, verdicts
from zulipkey.messages.translation import joined, translator
from zulipkey.messages.zuliprc import describe_fix, describe_problem, fix_label
from zulipkey.model.account import KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure, FileFailure, PolicyUnusable
from zulipkey.model.untrusted import escaped
from zulipkey.sign_in import SignIn
from zulipkey.storage import policy
from zulipkey.zuliprc import KeyCheck, Problem

tr = translator("cli")

_MOST_FIXES: Final = 200  # of one file


def check(arguments: argparse.Namespace) -> int:
    """Check the given files, or those in the usual places; return 0 if nothing is wrong."""
    paths = [Path(name) for name in arguments.files] or zuliprc.default_places(os.environ)
    try:
        rules = context.policy()
    except PolicyUnusable as failure:
        terminal.tell(failure)
        rules = policy.STRICTEST
    if arguments.yes and not arguments.fix:
        return wrong_usage(tr("--yes needs --fix."))
    if arguments.fix and not (arguments.yes or sys.stdin.isatty()):
        return wrong_usage(tr("Nobody can be asked here, so --fix needs --yes."))
    ca_file = context.ca_file(arguments)
    sign_in = None if arguments.offline else context.sign_in(arguments, rules, ca_file)
    found = []
    for path in paths:
        fixed = _fix(path, asks=not arguments.yes) if arguments.fix else None
        found.append(_checked(path, sign_in) | ({} if fixed is None else {"fixed": fixed}))
    if arguments.json:
        give_json(found)
    else:
        for one in found:
            _print_checked(one)
        if not found:
            say(tr("No zuliprc file found in the usual places."))
    return int(any(one["problem"] or one["troubles"] for one in found))


def _fix(path: Path, *, asks: bool) -> list[str]:
    """Fix a file's problems where possible, and show each change first.

    Returns:
        The kinds of the problems that were fixed.
    """
    fixed: list[str] = []
    left: list[Problem] = []
    while True:
        try:
            problems = zuliprc.check(path, os.environ).problems
        except FileFailure:  # the following check reports it
            return fixed
        problem = next((one for one in problems if one.can_fix and one not in left), None)
        if problem is None or len(left) == _MOST_FIXES:
            return fixed
        left.append(problem)  # also if it is fixed, so that a recurring problem does not loop
        try:
            planned = problem.fix()
            if planned is None:
                continue
            say(escaped(describe_problem(problem)))
            say(escaped(describe_fix(planned), but="\n"))
            if asks and not terminal.agrees(
                #: {action}: as “Make private”; y and N are what can be typed.
                tr("{action}? [y/N] ").format(action=fix_label(problem.kind))
            ):
                continue
            zuliprc.fix(planned)
        except FileFailure as failure:
            say(escaped(failures.about(zuliprc.display_path(path), failure).line))
        else:
            fixed.append(problem.kind.name.lower())


def _checked(path: Path, sign_in: SignIn | None) -> dict[str, Any]:
    said: dict[str, Any] = {
        "path": str(path),
        "email": "",
        "site": "",
        "verdict": None,
        "key_works": None,
        "problem": None,
        "troubles": [],
        "text": "",
    }
    try:
        check = zuliprc.check(path, os.environ)
    except FileFailure as failure:
        why = failures.sentences(failure)
        return said | {"problem": why, "text": why}
    key, name, why = _verified(check, sign_in)
    judged = zuliprc.judge(check.problems, key)
    text = joined(*verdicts.verdict(judged, name=name, why=why))
    hindrances = {KeyCheck.REFUSED: text, KeyCheck.UNKNOWN: why or None}
    return said | {
        "email": check.email,
        "site": check.site,
        "verdict": judged.verdict.name.lower(),
        "key_works": WORKS[key],
        "problem": hindrances.get(key),
        "troubles": [
            {
                "kind": problem.kind.name.lower(),
                "line": problem.line,
                "option": problem.option,
                "text": describe_problem(problem),
                "can_mend": problem.can_fix,
            }
            for problem in judged.problems
        ],
        "text": text,
    }


def _verified(check: zuliprc.Check, sign_in: SignIn | None) -> tuple[KeyCheck, str, str]:
    """Return the server's judgement of the key, its owner's name, or why there is no name."""
    if sign_in is None or check.account is None or check.key is None:
        return KeyCheck.UNKNOWN, "", ""
    try:
        kept_there = KeyResult(account=check.account, key=check.key)
        account = sign_in.verify(kept_there, cancel=CancelToken()).account
    except Failure as failure:
        return KeyCheck.by(failure), "", verdicts.reason(failure, terminal.sentences)
    return KeyCheck.WORKS, account.name, ""


def _print_checked(said: dict[str, Any]) -> None:
    lines = [escaped(said["path"])]
    email, site = escaped(said["email"]), escaped(said["site"])
    if email and site:
        #: Whose key is in the file, and of which server.
        lines.append(tr("{email} at {site}").format(email=email, site=site))
    elif one := email or site:
        lines.append(one)
    lines.append(escaped(said["text"]))
    lines += [f"! {one['text']}" for one in said["troubles"]]
    show("\n  ".join(lines) + "\n")
