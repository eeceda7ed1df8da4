"""Read a saved file as its target program does, to test what that program will get."""

from __future__ import annotations

import configparser
import contextlib
import os
import re
import stat
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

from zulipkey.desktop import home
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult, is_login
from zulipkey.model.errors import AddressFailure, FileNotPrivate, FileNotUnderstood
from zulipkey.zuliprc import file
from zulipkey.zuliprc.export.readers import Dialect, Reader

_OPTION: Final = re.compile(r"\s*(\w+)\s*=\s*(.*?)\s*")
_GO_QUOTED: Final = re.compile(r"""("{3}|`)(.*)\1.*|(['"])(.*)\3""")
_ESCAPES: Final = {"t": "\t", "n": "\n", "r": "\r", "v": "\v"}
_VARIABLES: Final = {"email": "ZULIP_EMAIL", "key": "ZULIP_API_KEY", "site": "ZULIP_SITE"}


def as_read(reader: Reader, path: Path, account: Account, environ: Mapping[str, str]) -> KeyResult:
    """Return the account and key that the program gets from the file at ``path``.

    Args:
        reader: the program.
        path: the file that was saved for it.
        account: the account that was saved; provides the certificates, and a missing site.
        environ: the environment of the program; some programs prefer its variables.

    Raises:
        FileNotPrivate: the program refuses a file that others can read.
        FileNotUnderstood: the program cannot read the file, or gets no account from it.
        FileFailure: the file cannot be read.
    """
    data, status = file.read(path)
    label = home.display_path(path)
    is_open = os.name == "posix" and status.st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    if reader.dialect is Dialect.TERMINAL and is_open:
        raise FileNotPrivate(path=label)
    winning = reader.overriding(environ)
    result: KeyResult | None = None
    with contextlib.suppress(AddressFailure, ValueError, configparser.Error, KeyError):
        values = _DIALECTS[reader.dialect](data.decode())
        values |= {name: environ[one] for name, one in _VARIABLES.items() if one in winning}
        address = addresses.parse(values.get("site", account.site))
        there = replace(account, address=address, email=values["email"])
        result = KeyResult(account=there, key=ApiKey(values["key"]))
    if result is None or not is_login(result.account.email):
        raise FileNotUnderstood(path=label)  # not chained: a parser's error quotes the file
    return result


def _ini(kind: type[configparser.RawConfigParser], text: str) -> dict[str, str]:
    parser = kind()
    parser.read_string(text)
    return dict(parser["api"])


def _npm_ini(text: str) -> dict[str, str]:
    """Parse as the npm package ini 5.0 does: ``unsafe()`` ends a value at ``;`` or ``#``."""
    return {
        name: re.sub(r"\\([\\;#])|[;#].*", lambda found: found[1] or "", value).strip()
        for name, value in _options(text)
    }


def _go_ini(text: str) -> dict[str, str]:
    """Parse as gopkg.in/ini.v1 does (``readValue``), with ``IgnoreInlineComment``."""
    values = dict(_options(text))
    for name, value in values.items():
        if quoted := _GO_QUOTED.fullmatch(value):
            values[name] = quoted[2] or quoted[4] or ""
        elif value.startswith(("`", '"""')) or value.endswith("\\"):
            raise KeyError(name)  # the value continues on the next line
    return values


def _options(text: str) -> Iterator[tuple[str, str]]:
    _, _, section = text.partition("[api]\n")
    for line in section.partition("\n[")[0].splitlines():
        if match := _OPTION.fullmatch(line):
            yield match[1], match[2]


def _env_file(text: str) -> dict[str, str]:
    lines = (line.partition("=") for line in text.splitlines())
    found = {name: value for name, _, value in lines}
    return {name: found[variable] for name, variable in _VARIABLES.items()}


def _curl_config(text: str) -> dict[str, str]:
    match = re.search(r'^user = "((?:[^"\\]|\\.)*)"$', text, re.MULTILINE)
    if match is None:
        raise KeyError("user")
    user = re.sub(r"\\(.)", lambda found: _ESCAPES.get(found[1], found[1]), match[1])
    email, _, key = user.partition(":")
    return {"email": email, "key": key}


_DIALECTS: Final[dict[Dialect, Callable[[str], dict[str, str]]]] = {
    Dialect.PYTHON: partial(_ini, configparser.ConfigParser),
    Dialect.TERMINAL: partial(_ini, configparser.ConfigParser),
    Dialect.FILE_ALONE: partial(_ini, configparser.ConfigParser),
    Dialect.LITERAL: partial(_ini, configparser.RawConfigParser),
    Dialect.NPM_INI: _npm_ini,
    Dialect.GO_INI: _go_ini,
    Dialect.ENV_FILE: _env_file,
    Dialect.CURL_CONFIG: _curl_config,
}
