"""The command line: from its arguments to the exit status."""

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
    """Return whether the arguments are for a command rather than the window."""
    return arguments[0] in parsers.COMMANDS


def main(arguments: list[str]) -> int:
    """Run the command that ``arguments`` start with, and return the exit status."""
    streams.prepare()
    log.start(os.environ)
    _application = _speaking()
    return _status_of(lambda: _run(arguments))


def window_arguments(arguments: list[str]) -> argparse.Namespace | int:
    """Parse the arguments of the window: ``address``, ``demo``, ``instance``.

    Returns:
        The arguments, or an exit status if no window is wanted: after help, versions, a list of
        users, or wrong usage.
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
    application.shutdown()  # the window needs the only instance
    return read[0] if read else status


def _speaking() -> QCoreApplication:
    """Create a Qt application with the user's language, which lasts as long as the object."""
    qInstallMessageHandler(lambda *_: None)  # drops the warning that LC_ALL=C is read as UTF-8
    application = QCoreApplication([])
    qInstallMessageHandler(None)
    chosen = ""
    with suppress(Failure):  # reported later, when a command needs the file
        chosen = Preferences(preferences_path()).language
    translation.install(chosen)
    return application


def _meant_command(word: str) -> str:
    """Return the command that a mistyped word resembles; empty if there is none.

    A word that is a complete address matches no command. One without a dot or a port can be an
    organization's bare name, which the window completes, or a mistyped command.
    """
    import difflib

    with suppress(AddressFailure):
        if addresses.parse(word).is_likely_complete or "/" in word:
            return ""
    return "".join(difflib.get_close_matches(word.casefold(), parsers.COMMANDS, n=1, cutoff=0.65))


def _refuse_no_address(parser: argparse.ArgumentParser, text: str) -> None:
    """Exit with an error if ``text`` is not an address, rather than let the window say so."""
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
        streams.require()  # before the user is asked for anything
    module, _, function = command.run.partition(":")
    run = getattr(import_module(f"zulipkey.cli.{module}"), function)
    from zulipkey.cli import context

    signals.raise_on_end()
    try:
        status: int = run(parsed)
    finally:
        context.preferences().finish()
    return status


def _status_of(work: Callable[[], int]) -> int:
    """Call ``work``, report errors, and return the exit status."""
    try:
        try:
            status = work()
        except SystemExit as end:  # argparse has reported the error
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
    except Exception as error:  # noqa: BLE001 (a bug of this program; its text may hold secrets)
        from zulipkey.model.sealed import unexpected

        say(failures.sentences(unexpected(error)))
    return 1
