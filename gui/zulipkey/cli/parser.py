"""What the commands take."""

from __future__ import annotations

import argparse
from typing import Final, NoReturn

from zulipkey.model.untrusted import escaped

_STATUS: Final = "Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled."
_MOST_SECONDS: Final = 86_400
COMMANDS: Final = ("get", "run", "accounts", "forget", "check", "completion", "install-desktop")
_WHICH: Final = "an email, an organization's address, or EMAIL@HOST as `zulipkey accounts` prints"


class _Parser(argparse.ArgumentParser):
    """Repeats a wrong argument so that it can be seen, on one line."""

    def error(self, message: str) -> NoReturn:
        super().error(escaped(message))


def window() -> argparse.ArgumentParser:
    """Make the parser of what the window takes."""
    parser = _Parser(
        prog="zulipkey",
        description="Get your Zulip API key, and the zuliprc that your tools read.",
        usage="%(prog)s [--demo] [ADDRESS]\n       %(prog)s COMMAND ...",
        epilog="Commands, for a terminal and for other programs: "
        + ", ".join(COMMANDS)
        + "; zulipkey COMMAND --help says more. "
        "ZULIPKEY_LOG=debug in the environment logs to stderr; secrets are masked.",
    )
    parser.add_argument(
        "address",
        metavar="ADDRESS",
        nargs="?",
        default="",
        help="an organization's address to fill in (nothing is submitted), or the zulip: link at "
        "the end of a sign-in with the browser",
    )
    parser.add_argument(
        "--demo", action="store_true", help="try it with an embedded demo organization"
    )
    # The name of the running program that a link is for.
    parser.add_argument("--instance", default="", help=argparse.SUPPRESS)
    parser.add_argument(
        "--version", action="store_true", help="show the versions, fit for a report, and exit"
    )
    return parser


def commands() -> argparse.ArgumentParser:
    """Make the parser of all commands; completion is made from it as well."""
    parser = _Parser(
        prog="zulipkey",
        description="Zulip API keys, for a terminal and for other programs. "
        "Without a command, the window opens.",
        epilog=_STATUS,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="store_true", help="show the versions, and exit")
    parser.add_argument(
        "--demo", action="store_true", help="the window, with an embedded demo organization"
    )
    every = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def add(name: str, text: str, more: str = "") -> argparse.ArgumentParser:
        return every.add_parser(
            name, help=text, description=f"{text} {more}", epilog=_STATUS, allow_abbrev=False
        )

    _add_get(
        add(
            "get",
            "Print a key, or save it.",
            "It comes from the account that is remembered, if exactly one fits. Otherwise you "
            "sign in: in the window, or here where there is no display.",
        )
    )
    run = add(
        "run",
        "Run a command that finds the key in its environment.",
        "It gets ZULIP_EMAIL, ZULIP_API_KEY and ZULIP_SITE, so no file is needed. "
        "The exit status is the command's own; 127 if there is none, 126 if it cannot be run.",
    )
    run.add_argument("--account", metavar="ACCOUNT", default="", help=_WHICH)
    _add_timeout(run)
    run.add_argument("words", metavar="COMMAND", nargs="+", help="behind --, with its arguments")
    accounts = add("accounts", "List the accounts that are remembered.")
    _add_json(accounts, "email, site, organization, full_name, user_id, role")
    forget = add(
        "forget",
        "Remove an account and its key from this computer.",
        "The key itself stays valid until it is regenerated.",
    )
    forget.add_argument("account", metavar="ACCOUNT", type=_some, help=_WHICH)
    _add_timeout(forget)
    check = add(
        "check",
        "Check zuliprc files: whose they are, whether the key works, what is wrong.",
        "The exit status is 0 if nothing is wrong, else 1.",
    )
    check.add_argument("files", metavar="FILE", nargs="*", help="none: those in the usual places")
    check.add_argument("--offline", action="store_true", help="do not ask whether the key works")
    _add_ca_file(check)
    _add_timeout(check)
    _add_json(check, "path, email, site, key_works, problem, troubles")
    completion = add(
        "completion",
        "Print what completes these commands in a shell.",
        'For bash: eval "$(zulipkey completion bash)".',
    )
    completion.add_argument("shell", choices=("bash", "zsh", "tcsh"))
    install = add(
        "install-desktop",
        "Put the program into the menu of your desktop, and print the path of the entry.",
        "For an installation by pipx, uv or pip on Linux.",
    )
    install.add_argument("--remove", action="store_true", help="take it out again")
    return parser


def _add_get(get: argparse.ArgumentParser) -> None:
    get.add_argument("--server", metavar="ADDRESS", default="", help="the organization's address")
    get.add_argument("--login", metavar="LOGIN", default="", help="an email, or a user name")
    get.add_argument(
        "--format",
        choices=("zuliprc", "env", "json", "key"),
        help="what is printed: a zuliprc (unless it is saved), lines for a shell, "
        "JSON (email, api_key, site), or the key alone",
    )
    places = get.add_mutually_exclusive_group()
    places.add_argument(
        "--save", metavar="FILE", type=_some, help="save a zuliprc there, and print its path"
    )
    places.add_argument(
        "--for",
        dest="consumer",
        choices=("zulip-terminal", "python"),
        help="save it where this program looks (~/zuliprc, ~/.zuliprc)",
    )
    get.add_argument("--remember", action="store_true", help="keep the key in the password manager")
    get.add_argument(
        "--password-stdin",
        action="store_true",
        help="read the password, one line, from standard input; needs --server and --login",
    )
    _add_ca_file(get)
    _add_timeout(get)


def _add_ca_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--ca-file",
        metavar="FILE",
        type=_some,
        help="trust the authorities in this PEM file, as of a company's own",
    )


def _add_timeout(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_seconds,
        help="how long to wait for the password manager: 60, or without end at a terminal",
    )


def _some(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _seconds(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 1 <= int(text[:9]) <= _MOST_SECONDS):
        raise argparse.ArgumentTypeError(f"a number from 1 to {_MOST_SECONDS} is needed")
    return int(text)


def _add_json(parser: argparse.ArgumentParser, names: str) -> None:
    parser.add_argument(
        "--json", action="store_true", help=f"print JSON, a list of objects with {names}"
    )
