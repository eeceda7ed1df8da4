"""Generate the manual page zulipkey(1) from the parser of the commands.

Run with the Python of `.venv`, it prints the page in English; `--help` of a command says the same.
"""

from __future__ import annotations

import argparse
import re
import textwrap
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from zulipkey import __version__
from zulipkey.cli import parser
from zulipkey.messages import translation

translate = QCoreApplication.translate


def pages(date: str) -> dict[str, str]:
    """Return the page in each language, by language code; ``date`` is passed to ``page``."""
    _application = QCoreApplication.instance() or QCoreApplication([])
    made = {}
    for code in translation.available():
        translation.use(code)
        made[code] = page(date)
    return made


def page(date: str = "") -> str:
    """Return the page in the current language.

    Args:
        date: the date of the release, as YYYY-MM-DD; empty for none.
    """
    window, commands = parser.window(), parser.commands()
    kind = translate("manual", "User Commands")
    #: What the program is for, in the list of all manual pages; begins small, without a full stop.
    about = translate("manual", "get your Zulip API key, and the zuliprc file your tools need")
    (table,) = (one for one in commands._actions if isinstance(one, argparse._SubParsersAction))
    lines = [
        f'.TH ZULIPKEY 1 "{date}" "Zulip Key {__version__}" "{kind}"',
        # groff's own macros, to break lines in a language without spaces.
        *(
            f".mso {one}.tmac\n.ad l\n.ds AD l"  # each heading of groff 1.23 applies AD
            for one in ("ja", "zh")
            if translation.language().startswith(one)
        ),
        #: A heading that lexgrog(1) knows, or NAME; the other headings are whatever is usual.
        _heading(translate("manual", "NAME")),
        f"zulipkey \\- {_plain(about)}",
        _heading(translate("manual", "SYNOPSIS")),
        ".B zulipkey",
        "[\\fB\\-\\-demo\\fR [\\fB\\-\\-list\\fR]] [\\fIADDRESS\\fR]",
        ".br",
        ".B zulipkey",
        ".I COMMAND",
        "[\\fIARGUMENTS\\fR]",
        _heading(translate("manual", "DESCRIPTION")),
        *_prose(
            translate(
                "manual",
                "Without a command, the window opens: enter your organization’s address, then "
                "your email and password, or sign in with your browser. Copy the key, or save it "
                "as a zuliprc file.",
            )
        ),
        _heading(translate("manual", "OPTIONS")),
        *_arguments(window),
        *_entry(
            "\\fB\\-h\\fR, \\fB\\-\\-help\\fR",
            translate("manual", "Show the help, and exit. Each command has its own."),
        ),
        _heading(translate("manual", "COMMANDS")),
        *_prose(
            translate(
                "manual",
                "Only the result goes to standard output; all messages go to standard error.",
            )
        ),
    ]
    for name, command in table.choices.items():
        lines += [f".SS {_plain(name)}", *_synopsis(command), ".PP"]
        lines += _prose(command.description or "")
        lines += _arguments(command)
    status = translate(
        "manual",
        "0 for done, 1 for failed, 2 for wrong usage, 130 for cancelled; “zulipkey run” returns "
        "the command’s own, 127 if it doesn’t exist, and 126 if it can’t be run. A signal other "
        "than an interrupt ends the program as it ends others.",
    )
    lines += [_heading(translate("manual", "EXIT STATUS")), *_prose(status)]
    lines += [_heading(translate("manual", "ENVIRONMENT"))]
    for names, text in _variables():
        lines += _entry(", ".join(f"\\fB{name}\\fR" for name in names), text)
    lines += [_heading(translate("manual", "FILES"))]
    for path, text in _files():
        lines += _entry(f"\\fI{path}\\fR", text)
    lines += [_heading(translate("manual", "BUGS")), "https://github.com/zulipkey/zulipkey/issues"]
    return translation.without_isolates("\n".join(lines) + "\n")


def _variables() -> Iterator[tuple[tuple[str, ...], str]]:
    yield (
        ("ZULIPKEY_LANG",),
        translate(
            "manual",
            "The language, as de or pt_BR; without it, the one that was chosen in the window, or "
            "the system’s.",
        ),
    )
    yield (
        ("ZULIPKEY_LOG",),
        translate(
            "manual",
            "With debug as its value, the program logs to standard error; secrets are masked.",
        ),
    )
    yield (
        ("HTTPS_PROXY", "NO_PROXY"),
        translate("manual", "The proxy for requests, and the hosts to reach without it."),
    )
    yield (
        ("ZULIP_CERT_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"),
        translate(
            "manual",
            "A PEM file of the certificate authorities to trust instead of the system’s; the "
            "first one set is used.",
        ),
    )


def _files() -> Iterator[tuple[str, str]]:
    yield "~/zuliprc", translate("manual", "Read by zulip-terminal.")
    yield "~/.zuliprc", translate("manual", "Read by the Python API and by zulip-send.")
    yield (
        "~/.local/share/zulipkey/accounts.json",
        translate(
            "manual",
            "The saved accounts, without their keys, which are in the password manager.",
        ),
    )
    yield "/etc/zulipkey/defaults.toml", translate("manual", "An administrator’s settings.")


def _heading(text: str) -> str:
    return f".SH {_plain(text)}"


def _synopsis(command: argparse.ArgumentParser) -> Iterator[str]:
    one_line = argparse.HelpFormatter(command.prog, width=10_000)
    one_line.add_usage(None, command._actions, command._mutually_exclusive_groups, prefix="")
    usage = " ".join(one_line.format_help().split())
    words = re.sub(r"(?<![\w-])(-{1,2}[a-z][a-z-]*|zulipkey \S+)", r"\\fB\1\\fR", _escaped(usage))
    words = re.sub(r"\b([A-Z][A-Z_]+)\b", r"\\fI\1\\fR", words)
    yield from _wrapped(words.replace("-", "\\-"), 78)


def _arguments(of: argparse.ArgumentParser) -> Iterator[str]:
    for action in of._actions:
        if action.help is argparse.SUPPRESS or isinstance(action, argparse._HelpAction):
            continue
        name = action.metavar or "|".join(map(str, action.choices or [action.dest]))
        value = "" if action.nargs == 0 else f"\\fI{_plain(str(name))}\\fR"
        if value and action.nargs == "?" and action.option_strings:
            value = f"[{value}]"
        options = ", ".join(f"\\fB{_plain(option)}\\fR" for option in action.option_strings)
        #: One of the words that are named above it.
        text = action.help or translate("manual", "one of these")
        end = "。" if translation.language() in ("ja", "zh_CN") else "."
        yield from _entry(" ".join(filter(None, (options, value))), f"{_capital(text)}{end}")


def _entry(name: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield name
    yield from _prose(text)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _prose(text: str) -> Iterator[str]:
    """Break a text into lines for roff: each sentence begins a line, and no line is long."""
    for sentence in re.split(r"(?<=[.?。])\s+(?=[^\W\da-z_])", " ".join(text.split())):
        for line in _wrapped(_escaped(sentence), 72):
            yield f"\\&{_dashes(line)}" if line[0] in ".'" else _dashes(line)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False, break_long_words=False)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e")


def _dashes(text: str) -> str:
    return text.replace("-", "\\-")


def _plain(text: str) -> str:
    return _dashes(_escaped(text))


if __name__ == "__main__":
    print(page(), end="")
