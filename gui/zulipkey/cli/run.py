"""``zulipkey run``: run a command with a key, without a file that remains afterwards."""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from zulipkey import zuliprc
from zulipkey.cli import context, signals
from zulipkey.cli.accounts import key_of, one_account
from zulipkey.cli.streams import say, wrong_usage
from zulipkey.desktop import core_dumps
from zulipkey.messages.translation import translator
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import SavingForbidden
from zulipkey.model.untrusted import escaped
from zulipkey.zuliprc import export, temporary

tr = translator("cli")

_NOT_RUN, _NOT_THERE = 126, 127
_PLACE: Final = "{}"


def run(arguments: argparse.Namespace) -> int:
    """Run a command with a remembered key in its environment, or in a zuliprc of its own."""
    command: list[str] = arguments.words
    if arguments.file and not any(_PLACE in word for word in command[1:]):
        return wrong_usage(
            tr(
                "--file needs {} where the command takes the path of a zuliprc, as in: "
                "zulipkey run --file -- zulip-term -c {}"
            )
        )
    temporary.remove_leftovers()
    result = key_of(arguments, one_account(arguments.account))
    overriding = zuliprc.overriding_variables(os.environ)
    environment = {name: value for name, value in os.environ.items() if name not in overriding}
    try:
        if arguments.file:
            return _run_with_file(command, environment, result)
        return _run(command, environment | export.environment(result))
    except FileNotFoundError:
        say(tr("There is no command {name}.").format(name=escaped(command[0])))
        return _NOT_THERE
    except OSError:
        say(tr("{name} can’t be run.").format(name=escaped(command[0])))
        return _NOT_RUN


def _run_with_file(command: list[str], environment: Mapping[str, str], result: KeyResult) -> int:
    path = temporary.in_memory(result)
    if path is not None:
        return _run(_with_path(command, path), environment)
    if not context.policy().saves_files:
        raise SavingForbidden
    with temporary.on_disk(result) as path:
        status = _call(_with_path(command, path), environment)
    return signals.end_by(-status) if status < 0 else status


def _with_path(command: list[str], path: Path) -> list[str]:
    return [command[0], *(word.replace(_PLACE, str(path)) for word in command[1:])]


def _run(command: list[str], environment: Mapping[str, str]) -> int:  # noqa: RET503
    """Replace this process with the command; on Windows, run the command beside it."""
    if sys.platform == "win32":
        return _call(command, environment)
    core_dumps.allow_as_before()
    signals.as_python_found_them()
    os.execvpe(command[0], command, environment)  # noqa: S606


def _call(command: list[str], environment: Mapping[str, str]) -> int:
    """Run the command in a child process, and wait for it.

    Returns:
        Its exit status, or the negative number of the signal that ended it.
    """
    started: list[subprocess.Popen[bytes]] = []
    came_early: list[int] = []

    def pass_on(number: int, _frame: object) -> None:
        if started:
            started[0].send_signal(number)
        else:
            came_early.append(number)

    # The terminal sends the interrupt to the command, too.
    signal.signal(signal.SIGINT, lambda _number, _frame: None)
    for number in signals.ENDING:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, pass_on)
    core_dumps.allow_as_before()
    try:
        started.append(subprocess.Popen(command, env=environment))  # noqa: S603
    finally:
        core_dumps.forbid()
    for number in came_early:
        started[0].send_signal(number)
    return started[0].wait()
