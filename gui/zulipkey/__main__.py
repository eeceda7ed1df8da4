"""Arguments, then the window; imports as little as the first paint needs."""

from __future__ import annotations

import sys

_COMMANDS = ("get", "run", "accounts", "forget", "check", "completion", "install-desktop")


def main() -> int:
    """Run the program with the arguments of the command line, and give its exit status."""
    _forbid_core_dumps()
    if len(sys.argv) > 1 and sys.argv[1] in _COMMANDS:
        from zulipkey import cli

        _start_log()
        return cli.main(sys.argv[1:])
    address, demo, instance = "", False, ""
    if len(sys.argv) > 1:
        address, demo, instance = _parse(sys.argv[1:])
    _start_log()
    from zulipkey import app

    if _is_link(address):
        return app.run(link=address, demo=demo, instance=instance)
    return app.run(address=address, demo=demo)


def _parse(arguments: list[str]) -> tuple[str, bool, str]:
    import argparse

    parser = argparse.ArgumentParser(
        prog="zulipkey",
        description="Get your Zulip API key, and the zuliprc that your tools read.",
        usage="%(prog)s [--demo] [ADDRESS]\n       %(prog)s COMMAND ...",
        epilog="Commands, for a terminal and for other programs: "
        + ", ".join(_COMMANDS)
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
    parsed = parser.parse_args(arguments)
    if parsed.version:
        from zulipkey import about

        if sys.stdout is not None:
            sys.stdout.writelines(f"{line}\n" for line in about.version_lines())
        parser.exit()
    if parsed.demo and parsed.address and not _is_link(parsed.address):
        parser.error("--demo brings an address of its own")
    return parsed.address, parsed.demo, parsed.instance


def _is_link(argument: str) -> bool:
    return argument.lower().startswith("zulip:")


def _forbid_core_dumps() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _start_log() -> None:
    import os

    from zulipkey import log

    log.start(os.environ)


if __name__ == "__main__":
    sys.exit(main())
