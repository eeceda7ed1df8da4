"""One run of the command line, from its arguments to the exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

from zulipkey.cli import parser as parsers
from zulipkey.cli import signals, streams, terminal
from zulipkey.cli.streams import OutputLost, say
from zulipkey.messages import failures, translation
from zulipkey.messages.translation import translator
from zulipkey.model import address as addresses
from zulipkey.model import log
from zulipkey.model.errors import AddressFailure, Cancelled, Failure, reason_of
from zulipkey.model.untrusted import escaped
from zulipkey.storage.preferences import Preferences
from zulipkey.storage.preferences import default_path as preferences_path

tr = translator("cli")


def is_command(arguments: list[str]) -> bool:
    """Return whether the arguments are for a command, and not for the window."""
    return arguments[0] in parsers.COMMANDS


def main(arguments: list[str]) -> int:
    """Run the command that ``arguments`` begin with, and return the exit status."""
    streams.prepare()
    log.start(os.environ)
    _application = _speaking()
    return _status_of(lambda: _run(arguments))


def window_arguments(arguments: list[str]) -> argparse.Namespace | int:
    """Read what the window takes: ``address``, ``demo``, ``instance``.

    Returns:
        An exit status instead where that is all: for help, lists, and wrong usage.
    """
    streams.prepare()
    application = _speaking()
    read: list[argparse.Namespace] = []

    def work() -> int:
        parser = parsers.window()
        if nearest := _meant_command(arguments[0]):
            no_command = tr(
                "There is no command {word}. Did you mean “zulipkey {nearest}”? "
                "An address is written with https:// here."
            )
            parser.error(no_command.format(word=arguments[0], nearest=nearest))
        parsed = parser.parse_args(arguments)
        _refuse_no_address(parser, parsed.address)
        if parsed.demo and parsed.address and not parsed.address.lower().startswith("zulip:"):
            parser.error(tr("--demo brings an address of its own."))
        if parsed.list and not parsed.demo:
            parser.error(tr("--list needs --demo."))
        if parsed.version:
            from zulipkey.messages import about

            streams.show("".join(f"{line}\n" for line in about.version_lines()))
        elif parsed.list:
            from zulipkey.demo import DEMO_USERS

            streams.show("".join(f"{user.email}\t{user.line}\n" for user in DEMO_USERS))
            say(tr("The password is abcd1234, unless another is named."))
        else:
            read.append(parsed)
        return 0

    status = _status_of(work)
    application.shutdown()  # the window's is to be the only one
    return read[0] if read else status


def _speaking() -> QCoreApplication:
    """Make an application that speaks the person's language, for as long as it lives."""
    qInstallMessageHandler(lambda *_: None)  # that it takes LC_ALL=C for UTF-8 is no news
    application = QCoreApplication([])
    qInstallMessageHandler(None)
    chosen = ""
    with suppress(Failure):  # a file that cannot be used is told when it is needed
        chosen = Preferences(preferences_path()).language
    translation.install(chosen)
    return application


def _meant_command(word: str) -> str:
    """Return the command that a mistyped word comes near, empty where it may be an address.

    A word without a dot or port can be an organization's name alone, which the window completes.
    """
    import difflib

    with suppress(AddressFailure):
        if addresses.parse(word).is_likely_complete or "/" in word:
            return ""
    return "".join(difflib.get_close_matches(word.casefold(), parsers.COMMANDS, n=1, cutoff=0.65))


def _refuse_no_address(parser: argparse.ArgumentParser, text: str) -> None:
    """Exit where the window would open only to say that this is no address."""
    if not text.strip() or text.lower().startswith("zulip:"):
        return
    try:
        addresses.parse(text)
    except AddressFailure as failure:
        parser.error(f"{text}: {failures.sentences(failure)}")


def _run(arguments: list[str]) -> int:
    parsed = parsers.commands().parse_args(arguments)
    command = parsers.COMMANDS[parsed.command]
    if command.prints or getattr(parsed, "json", False):
        streams.require()  # before anybody is asked for anything
    module, _, function = command.run.partition(":")
    run = getattr(import_module(f"zulipkey.cli.{module}"), function)
    from zulipkey.cli import kept

    signals.raise_on_end()
    try:
        status: int = run(parsed)
    finally:
        kept.preferences().finish()
    return status


def _status_of(work: Callable[[], int]) -> int:
    """Do the work, say what went wrong, and return the exit status."""
    try:
        try:
            status = work()
        except SystemExit as end:  # argparse has said why
            status = int(end.code or 0)
        if sys.stdout is not None:
            streams.finish()
        return status
    except OutputLost as lost:
        if lost.reason:
            text = tr("Couldn’t write the output: {reason}.")
            say(text.format(reason=lost.reason))
    except (KeyboardInterrupt, EOFError):
        if sys.stderr.isatty():
            say("")  # after a question, or the terminal's ^C
        return 130
    except Cancelled:
        return 130
    except signals.Ended as ended:
        return signals.end_by(ended.number)
    except terminal.Declined:
        pass
    except Failure as failure:
        terminal.tell(failure)
    except OSError as error:
        about = f": {escaped(str(error.filename))}" if error.filename is not None else ""
        say(f"{reason_of(error)}{about}")
    except Exception as error:  # noqa: BLE001 (a fault of ours; its text may hold anything)
        from zulipkey.model.sealed import unexpected

        say(failures.sentences(unexpected(error)))
    return 1
