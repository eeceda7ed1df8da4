"""The table of commands, with each command's description, arguments and function."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from zulipkey.cli import arguments
from zulipkey.messages.translation import joined, translator

tr = translator("parser")

SHELLS: Final = ("bash", "zsh", "fish", "powershell", "tcsh")
NAMED_AFTER_BOT: Final = object()
"""The value of ``--save`` without a file."""
_MOST_SECONDS: Final = 86_400


@dataclass(frozen=True, kw_only=True)
class Command:
    """A command for a terminal or for another program."""

    run: str
    """The module of this package, and its function that takes the parsed arguments."""
    text: Callable[[], str]
    """One sentence that says what the command does."""
    more: Callable[[], str] = lambda: ""
    takes: Callable[[argparse.ArgumentParser], None]
    """Adds its arguments."""
    prints: bool = True
    """Whether it needs a standard output."""


def window() -> argparse.ArgumentParser:
    """Create the parser for the window's arguments."""
    more = tr(
        "Commands for terminals and other programs: {commands}; see zulipkey COMMAND --help. "
        "ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked."
    )
    parser = arguments.Parser(
        prog="zulipkey",
        description=tr("Get your Zulip API key, and the zuliprc file your tools need."),
        usage=arguments.usage("%(prog)s [--demo [--list]] [ADDRESS]", "%(prog)s COMMAND ..."),
        epilog=more.format(commands=", ".join(COMMANDS)),
    )
    parser.add_argument(
        "address",
        metavar="ADDRESS",
        nargs="?",
        default="",
        help=tr(
            "an organization’s address to fill in (nothing is submitted), or the zulip: link at "
            "the end of a browser sign-in"
        ),
    )
    _flag(parser, "--demo", tr("try it with an embedded demo organization"))
    _flag(
        parser,
        "--list",
        tr("with --demo: list its users and what happens when they sign in, and exit"),
    )
    # The name of the running program that a link is for.
    parser.add_argument("--instance", default="", help=argparse.SUPPRESS)
    _flag(parser, "--version", tr("show the versions for a bug report, and exit"))
    return parser


def commands() -> argparse.ArgumentParser:
    """Create the parser for all commands; the completion scripts are generated from it, too."""
    parser = arguments.Parser(
        prog="zulipkey",
        description=tr(
            "Zulip API keys for terminals and other programs. Without a command, the window opens."
        ),
        epilog=_status(),
        allow_abbrev=False,
    )
    _flag(parser, "--version", tr("show the versions, and exit"))
    _flag(parser, "--demo", tr("the window, with an embedded demo organization"))
    every = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, command in COMMANDS.items():
        text = command.text()
        about = joined(text, command.more())
        command.takes(
            every.add_parser(
                name, help=text, description=about, epilog=_status(), allow_abbrev=False
            )
        )
    return parser


def _status() -> str:
    return tr("Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled.")


def _which() -> str:
    #: What names an account.
    return tr("an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” prints")


def _get(parser: argparse.ArgumentParser) -> None:
    from zulipkey.zuliprc.export import BY_NAME, Form  # here, as the window does not need it

    _text(parser, "--server", "ADDRESS", tr("the organization’s address"))
    _text(parser, "--login", "LOGIN", tr("your email (or username)"))
    #: {forms}: names as "json".
    form_help = tr("what to print: zuliprc (the default, unless it is saved), {forms}")
    parser.add_argument(
        "--format",
        choices=tuple(form.value for form in Form),
        metavar="FORM",
        help=form_help.format(
            forms=", ".join(form.value for form in Form if form is not Form.ZULIPRC)
        ),
    )
    #: {programs}: names as "zulip-terminal".
    reader_help = tr(
        "save it where this program looks for it, in its form, or print what is pasted there: "
        "{programs}"
    )
    parser.add_argument(
        "--for",
        dest="reader",
        choices=tuple(BY_NAME),
        metavar="NAME",
        help=reader_help.format(programs=", ".join(BY_NAME)),
    )
    _text(parser, "--save", "FILE", tr("save it in this file, and print its path"), type=_file)
    _flag(parser, "--replace", tr("replace another account, or other content, in the file"))
    _flag(
        parser,
        "--dry-run",
        tr("save nothing: print the file’s path, and the lines that would change, without the key"),
    )
    _flag(parser, "--remember", tr("save the key in your password manager"))
    _flag(
        parser,
        "--password-stdin",
        tr("read the password (one line) from standard input; needs --server and --login"),
    )
    _add_ca_file(parser)
    _add_timeout(parser)


def _run(parser: argparse.ArgumentParser) -> None:
    _text(parser, "--account", "ACCOUNT", _which())
    _flag(
        parser,
        "--file",
        tr(
            "instead of the environment, use a zuliprc that only this command sees; its path "
            "replaces {} in the command’s arguments"
        ),
    )
    _add_timeout(parser)
    parser.add_argument(
        "words",
        metavar="COMMAND",
        nargs="+",
        action=_CommandAndItsArguments,
        #: Of the command that is to be run: its place on the line.
        help=tr("after --, with its arguments"),
    )


def _accounts(parser: argparse.ArgumentParser) -> None:
    _flag(parser, "--check", tr("check whether the key of each account works"))
    _add_timeout(parser)
    _add_json(parser)


def _forget(parser: argparse.ArgumentParser) -> None:
    _text(parser, "account", "ACCOUNT", _which())
    _add_timeout(parser)
    _add_json(parser)


def _regenerate(parser: argparse.ArgumentParser) -> None:
    _text(parser, "account", "ACCOUNT", _which())
    _flag(parser, "--yes", tr("don’t ask"))
    _add_timeout(parser)
    _add_json(parser)


def _bots(parser: argparse.ArgumentParser) -> None:
    _text(
        parser,
        "--account",
        "ACCOUNT",
        tr(
            "the owner: an email, an organization’s address, or EMAIL@HOST as “zulipkey accounts” "
            "prints"
        ),
    )
    which = parser.add_mutually_exclusive_group()
    _text(which, "--create", "NAME", tr("create a bot, and print its zuliprc"))
    _text(which, "--key", "BOT", tr("print the zuliprc of this bot (its email or name)"))
    _text(
        parser,
        "--username",
        "USERNAME",
        tr("with --create: its username (default: made from the name)"),
    )
    _text(
        parser,
        "--save",
        "FILE",
        tr(
            "save the zuliprc in this file instead, and print its path (default for FILE: the "
            "bot’s name with .zuliprc, in this folder)"
        ),
        nargs="?",
        const=NAMED_AFTER_BOT,
        type=_file,
    )
    _add_timeout(parser)
    _add_json(parser)


def _check(parser: argparse.ArgumentParser) -> None:
    _text(parser, "files", "FILE", tr("default: the files in the usual places"), nargs="*")
    _flag(parser, "--fix", tr("fix what can be fixed, after showing each change"))
    _flag(parser, "--yes", tr("with --fix: don’t ask"))
    _flag(parser, "--offline", tr("don’t check whether the key works"))
    _add_ca_file(parser)
    _add_timeout(parser)
    _add_json(parser)


def _completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=SHELLS)


def _install_desktop(parser: argparse.ArgumentParser) -> None:
    _flag(parser, "--remove", tr("remove it from the menu"))


def _add_ca_file(parser: argparse.ArgumentParser) -> None:
    _text(
        parser,
        "--ca-file",
        "FILE",
        tr("trust the certificate authorities in this PEM file, such as your company’s"),
    )


def _add_timeout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_seconds,
        help=tr("how long to wait for the password manager (default: 60; in a terminal, no limit)"),
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    _flag(parser, "--json", tr("print JSON: a list of objects"))


def _flag(parser: argparse.ArgumentParser, name: str, text: str) -> None:
    parser.add_argument(name, action="store_true", help=text)


def _text(
    parser: argparse._ActionsContainer, name: str, metavar: str, text: str, **more: Any
) -> None:
    parser.add_argument(name, metavar=metavar, help=text, **{"type": _some, **more})


class _CommandAndItsArguments(argparse.Action):
    """The action for a command with its arguments; rejects an empty command."""

    def __call__(
        self, _parser: object, namespace: argparse.Namespace, values: Any, _option: object = None
    ) -> None:
        try:
            _some(values[0])
        except argparse.ArgumentTypeError as error:
            raise argparse.ArgumentError(self, str(error)) from None
        namespace.words = values


def _some(text: str) -> str:
    if not text.strip():
        #: The value of an option.
        raise argparse.ArgumentTypeError(tr("it is empty"))
    return text


def _file(text: str) -> str:
    if text == "-":  # other programs write to stdout then
        raise argparse.ArgumentTypeError(
            tr("to print it, leave out --save and --for; a file of that name is ./-")
        )
    return _some(text)


def _seconds(text: str) -> int:
    if not (re.fullmatch("[0-9]{1,9}", text) and 1 <= int(text) <= _MOST_SECONDS):
        needed = tr("a number from 1 to {most} is needed")
        raise argparse.ArgumentTypeError(needed.format(most=_MOST_SECONDS))
    return int(text)


COMMANDS: Final = {
    "get": Command(
        run="get:get",
        text=lambda: tr("Print a key, or save it."),
        more=lambda: tr(
            "It comes from the account that is remembered, if exactly one fits. Otherwise you "
            "sign in: in the window, or here where there is no display."
        ),
        takes=_get,
    ),
    "run": Command(
        run="run:run",
        text=lambda: tr(
            "Run a command with the key in its environment, or in a zuliprc for it alone."
        ),
        more=lambda: tr(
            "It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, or with --file a zuliprc in place "
            "of {}, as in: zulipkey run --file -- zulip-term -c {}. Nothing is saved on the disk. "
            "The exit status is the command’s own; 127 if there is none, 126 if it can’t be run."
        ),
        takes=_run,
        prints=False,
    ),
    "accounts": Command(
        run="accounts:accounts",
        text=lambda: tr("List the saved accounts."),
        more=lambda: tr("With --check, the exit status is 0 if each key works, else 1."),
        takes=_accounts,
    ),
    "forget": Command(
        run="accounts:forget",
        text=lambda: tr("Remove an account and its key from this computer."),
        more=lambda: tr("The key still works until you create a new one."),
        takes=_forget,
        prints=False,
    ),
    "regenerate": Command(
        run="regenerate:regenerate",
        text=lambda: tr("Create a new key for a saved account."),
        more=lambda: tr(
            "The old key stops working everywhere. The files with it that this program knows, and "
            "your password manager, get the new one."
        ),
        takes=_regenerate,
        prints=False,
    ),
    "bots": Command(
        run="bots:bots",
        text=lambda: tr("List your bots, create one, or get the key of one."),
        takes=_bots,
    ),
    "check": Command(
        run="check:check",
        text=lambda: tr(
            "Check zuliprc files: which account they are for, whether the key works, what is wrong."
        ),
        more=lambda: tr("The exit status is 0 if nothing is wrong, else 1."),
        takes=_check,
    ),
    "completion": Command(
        run="install:completion",
        text=lambda: tr("Print the completion script for a shell."),
        more=lambda: tr(
            "For bash and zsh: {eval}; for fish: {source}; for PowerShell: {invoke}."
        ).format(
            eval='eval "$(zulipkey completion bash)"',
            source="zulipkey completion fish | source",
            invoke="zulipkey completion powershell | Out-String | Invoke-Expression",
        ),
        takes=_completion,
    ),
    "install-desktop": Command(
        run="install:install_desktop",
        text=lambda: tr("Add Zulip Key to your desktop’s menu, and print the path of the entry."),
        more=lambda: tr("For an installation by pipx, uv or pip on Linux."),
        takes=_install_desktop,
    ),
}
