"""The programs that read a key: where they look for a zuliprc, how to try one, what to paste."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from zulipkey import zuliprc
from zulipkey.desktop import home
from zulipkey.model.account import KeyResult

_PLAIN_WORD: Final = re.compile(r"[A-Za-z0-9_@+:,./-]+")
_PLAIN_IN_DOUBLE_QUOTES: Final = re.compile(r"[^\"$`\\!]*")


@dataclass(frozen=True)
class Consumer:
    """A program, or a family of them, that reads a zuliprc."""

    name: str
    """As it calls itself; empty for a place of the person's own choice."""
    file_name: str | None
    """What it looks for in the home folder."""
    _command: Callable[[Path | None], str] = field(repr=False)
    purpose: str = ""
    """Which programs read that file, by their names."""

    @property
    def default_path(self) -> Path | None:
        """Where it looks by itself; None where it has no such place."""
        own = home.folder()
        return None if self.file_name is None or own is None else own / self.file_name

    def test_command(self, path: Path) -> str:
        """Return the shell line that tries the zuliprc at ``path`` and shows nobody else anything.

        It is quoted for the platform's shell, and names the file only where it must.
        """
        return self._command(None if path == self.default_path else path)


def _try_in_terminal(path: Path | None) -> str:
    # zulipterminal/cli/run.py 0.7: ~/zuliprc, or -c FILE
    return "zulip-term" if path is None else f"zulip-term -c {_file_word(path)}"


def _try_in_python(path: Path | None) -> str:
    # zulip/__init__.py 0.9.1: HOME of the environment or nothing, config_file with ~ expanded
    own = home.folder()
    if path is None and own is not None and os.environ.get("HOME") != str(own):
        path = own / ".zuliprc"
    file = "" if path is None else f"config_file={zuliprc.display_path(path)!r}"
    code = f"import zulip; print(zulip.Client({file}).get_profile())"
    if os.name == "nt":
        return _windows_line("py", "-c", code)
    return (
        f'python3 -c "{code}"'
        if _PLAIN_IN_DOUBLE_QUOTES.fullmatch(code)
        else f"python3 -c {_always_quoted(code)}"
    )


def _file_word(path: Path) -> str:
    if os.name == "nt":  # its shells leave ~ as it is
        return _windows_line(str(path))
    shown = zuliprc.display_path(path)
    if shown.startswith("~/"):
        return f"~/{_quoted(shown[2:])}"
    return _quoted(shown)


def _windows_line(*words: str) -> str:
    import subprocess

    return subprocess.list2cmdline(words)


ZULIP_TERMINAL: Final = Consumer("zulip-terminal", "zuliprc", _try_in_terminal, "zulip-terminal")
PYTHON_API: Final = Consumer("Python API", ".zuliprc", _try_in_python, "Python API, zulip-send")
OTHER_PLACE: Final = Consumer("", None, _try_in_python)

CONSUMERS: Final = (ZULIP_TERMINAL, PYTHON_API, OTHER_PLACE)
"""In the order of a menu. zulip-send reads what the Python API reads."""


class CopyForm(Enum):
    """What a person can paste a key as."""

    ZULIPRC = auto()
    SHELL = auto()
    CURL = auto()
    PYTHON = auto()
    JSON = auto()


def copy_forms() -> dict[CopyForm, Callable[[KeyResult], str]]:
    """Return the maker of each form's text, in the order of a menu. Each text holds the key."""
    return {
        CopyForm.ZULIPRC: zuliprc.render,
        CopyForm.SHELL: _shell,
        CopyForm.CURL: _curl,
        CopyForm.PYTHON: _python,
        CopyForm.JSON: _json,
    }


def _arguments(result: KeyResult) -> dict[str, str]:
    """The account and key under the names that ``zulip.Client`` takes."""
    account = result.account
    named = {"email": account.email, "api_key": result.key.reveal(), "site": account.site}
    return named | account.trust.options()


def environment(result: KeyResult) -> dict[str, str]:
    """Return the variables that ``zulip.Client`` reads (0.9.1); one of them holds the key."""
    return {
        f"ZULIP_{name.replace('client_', '').upper()}": value
        for name, value in _arguments(result).items()
    }


def _shell(result: KeyResult) -> str:
    """Lines for sh, bash, zsh and fish."""
    return "".join(
        f"export {name}={_always_quoted(value)}\n" for name, value in environment(result).items()
    )


def _curl(result: KeyResult) -> str:
    """A call that shows one's own profile.

    It has the form of Zulip's own documentation, so the key is an argument: other programs of
    this computer can see it while curl runs, and the shell's history keeps it. A form that
    feeds curl from a file would spare the first only.
    """
    account, trust = result.account, result.account.trust
    options = {
        "-u": f"{account.email}:{result.key.reveal()}",
        "--cacert": trust.ca_file,
        "--cert": trust.client_cert,
        "--key": trust.client_key,
    }
    words = [f"{option} {_always_quoted(value)}" for option, value in options.items() if value]
    return " ".join(["curl -sS", *words, _always_quoted(f"{account.site}/api/v1/users/me")])


def _python(result: KeyResult) -> str:
    arguments = "".join(f"    {name}={value!r},\n" for name, value in _arguments(result).items())
    return f"import zulip\n\nclient = zulip.Client(\n{arguments})\n"


def _json(result: KeyResult) -> str:
    return json.dumps(_arguments(result), indent=2, ensure_ascii=True) + "\n"


def _quoted(text: str) -> str:
    return text if _PLAIN_WORD.fullmatch(text) else _always_quoted(text)


def _always_quoted(text: str) -> str:
    """Quote a word for sh, bash, zsh and fish.

    Within single quotes, a backslash escapes a quote or a backslash in fish, and nothing in the
    others: so neither stands there.
    """
    return "'" + re.sub(r"['\\]", r"'\\\g<0>'", text) + "'"
