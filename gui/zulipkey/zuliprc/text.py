"""What stands in a zuliprc: a new one's text, and an existing one with another key in it.

The reader that counts is ``configparser.ConfigParser()`` as the ``zulip`` package 0.9.1 uses it:
section ``api`` case-sensitive, keys not; ``=`` or ``:``; only whole lines are comments; deeper
indented lines go on with the value above; a lone ``%`` is an error and ``%%`` is one; a key or
section that comes twice, or a byte order mark, is an error for the whole file.

The lines are scanned here by the same rules, and only ``[api]`` (with ``[DEFAULT]``, which it
inherits from) goes through configparser itself: configparser alone takes several times longer
for a file of 1 MB, and it forgets which line a value came from.
"""

from __future__ import annotations

import configparser
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from zulipkey.model import address
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import AddressFailure, FileNotUnderstood, OtherAccountInFile
from zulipkey.zuliprc.encoding import decode

LARGEST_FILE: Final = 4 * 1024 * 1024
"""Bytes; a larger file is no zuliprc."""

_LONGEST_NAME: Final = 200  # configparser takes quadratic time for the name of an option
_OURS: Final = ("email", "key", "site")
_OF_THE_SERVER: Final = ("cert_bundle", "insecure")
_OF_THE_ACCOUNT: Final = ("client_cert", "client_cert_key", "token")
_TOUCHED: Final = frozenset(_OURS + _OF_THE_SERVER + _OF_THE_ACCOUNT)


def render(result: KeyResult) -> str:
    """Return the text of a new zuliprc, as the web app's *Download zuliprc* does.

    Unlike there, ``%`` is doubled, because Python's readers refuse a single one. The text holds
    the key.
    """
    return "[api]\n" + "".join(f"{name}={value}\n" for name, value in _values(result).items())


def merge(data: bytes, result: KeyResult, path: str, *, replace_other_account: bool) -> str:
    """Return the text of the existing file ``data`` with the account and key of ``result`` in it.

    Only email, key and site of ``[api]`` are set; each stays on its line, and all other lines
    stay as they are. The text has LF line ends and no byte order mark even where the old had,
    and is UTF-8 even where the old was UTF-16: a byte order mark and UTF-16 make the zulip package
    fail, and one kind of line end is what every reader takes.

    A file whose ``[api]`` names neither email nor site belongs to nobody. When another account
    is replaced, options that were its own go with it: client certificate and webhook token
    always, ``cert_bundle`` and ``insecure`` unless the new account is on the same server, so
    that no server inherits another's trust.

    Args:
        data: the file's bytes.
        result: the account and its key.
        path: the file's name, for the failures only.
        replace_other_account: the person was asked and chose to replace.

    Raises:
        FileNotUnderstood: programs cannot read the file as it is, or it cannot be changed
            without a guess.
        OtherAccountInFile: it names another account, and ``replace_other_account`` is False.
    """
    existing = _scan(data, path)
    if existing.header is None and existing.is_of_other_program:
        raise FileNotUnderstood(path=path)
    email, site = (existing.value(name) for name in ("email", "site"))
    same_server = not site or _origin(site) == result.account.address
    named = email.strip(address.AROUND_A_PASTE).casefold()
    same_account = same_server and named in ("", result.account.email.casefold())
    if same_account:
        return existing.with_values(_values(result))
    if not replace_other_account:
        raise OtherAccountInFile(path=path, email=_plain(email), site=_plain(site))
    keep_trust = bool(site) and same_server
    gone = _OF_THE_ACCOUNT if keep_trust else _OF_THE_ACCOUNT + _OF_THE_SERVER
    values = _values(result)
    return existing.with_values(values, without=[name for name in gone if name not in values])


def holds(data: bytes, result: KeyResult) -> bool:
    """Return whether a program that reads ``data`` gets exactly this account and key."""
    wanted = {name: value.replace("%%", "%") for name, value in _values(result).items()}
    try:
        parser = _scan(data, "").parser
        return {name: parser.get("api", name) for name in wanted} == wanted
    except (FileNotUnderstood, configparser.Error):
        return False


def _values(result: KeyResult) -> dict[str, str]:
    account = result.account
    values = {"email": account.email, "key": result.key.reveal(), "site": account.site}
    values |= account.trust.options()
    return {name: value.replace("%", "%%") for name, value in values.items()}


def _origin(site: str) -> address.Address | str:
    """Read ``site`` as it was meant; http and https of one server are one here.

    The zulip package fails at ``HTTP://`` and at quotes, but they make no other account.
    """
    if site.startswith("localhost"):
        site = f"http://{site}"
    try:
        return address.parse(site)
    except AddressFailure:
        return site


def _plain(text: str) -> str:
    return "".join(character for character in text if character.isprintable())[:254]


@dataclass(repr=False)
class _Existing:
    """The lines of a zuliprc, and where in them ``[api]`` has what."""

    lines: list[str]
    header: int | None = None
    first_indent: str = ""
    """The indent of whatever follows the header; a line above it with less would swallow it."""
    options: dict[str, int] = field(default_factory=dict)
    """The name of each option of ``[api]`` → the line where it begins."""
    is_of_other_program: bool = False
    """Of zulip-botserver or a bridge, which would take ``[api]`` for one of their own sections."""
    parser: configparser.ConfigParser = field(default_factory=configparser.ConfigParser)
    """``[api]`` and ``[DEFAULT]`` only."""

    def value(self, name: str) -> str:
        """Return what a program reads, but do not follow ``%(other)s``.

        Such references can be nested until they fill the memory; left as they are, they name
        no account of ours, and the person is asked.
        """
        return self.parser.get("api", name, fallback="", raw=True).replace("%%", "%")

    def with_values(self, values: dict[str, str], without: Iterable[str] = ()) -> str:
        text = "\n".join(self.lines)
        if text and not text.endswith("\n"):
            text += "\n"
        if self.header is None:
            gap = "" if not text.strip() or text.endswith("\n\n") else "\n"
            section = "".join(f"{name}={value}\n" for name, value in values.items())
            return f"{text}{gap}[api]\n{section}"

        lines = text.split("\n")
        edited: dict[int, list[str]] = {}
        anchor, indent = self.header, self.first_indent
        for name, value in values.items():
            if name in self.options:
                anchor = self.options[name]
                line = lines[anchor]
                indent = line[: len(line) - len(line.lstrip())]
                edited[anchor] = [_with_value(line, value)]
            else:
                edited.setdefault(anchor, [lines[anchor]]).append(f"{indent}{name}={value}")
        for name in without:
            if name in self.options:
                edited[self.options[name]] = []
        return "\n".join(
            new for number, line in enumerate(lines) for new in edited.get(number, (line,))
        )


def _with_value(line: str, value: str) -> str:
    behind = line[_delimiter(line) + 1 :]
    if behind.strip() == value:
        return line
    space = behind[: len(behind) - len(behind.lstrip())]
    return f"{line[: _delimiter(line) + 1]}{space}{value}"


def _delimiter(line: str) -> int:
    """Where the first ``=`` or ``:`` is, or -1."""
    equals, colon = line.find("="), line.find(":")
    return max(equals, colon) if -1 in (equals, colon) else min(equals, colon)


def _decode(data: bytes, path: str) -> str:
    if len(data) > LARGEST_FILE:
        raise FileNotUnderstood(path=path)
    decoded = decode(data)
    if decoded.bad_line is not None:
        raise FileNotUnderstood(path=path, line=decoded.bad_line + 1)
    return decoded.text.replace("\r\n", "\n").replace("\r", "\n")


def _scan(data: bytes, path: str) -> _Existing:
    """Find what ``[api]`` has, and refuse what configparser refuses.

    An option that may be touched and goes over several lines is refused too: no program can use
    such an email, key or site, and it may well be the next section, indented by mistake.
    """
    lines = _decode(data, path).split("\n")
    existing = _Existing(lines)
    section_pattern = configparser.ConfigParser.SECTCRE
    section: str | None = None
    sections: set[str] = set()
    names: set[str] = set()
    read_by_api: list[str] = []
    indent, option, is_first = 0, "", False
    for number, line in enumerate(lines):
        stripped = line.strip()
        if stripped and stripped[0] not in "#;":
            depth = line.index(stripped)
            if option and depth > indent:
                if section == "api" and option in _TOUCHED:
                    raise FileNotUnderstood(path=path, line=number + 1)
            else:
                indent = depth
                if is_first:
                    existing.first_indent, is_first = line[:depth], False
                if stripped[0] == "[" and (header := section_pattern.match(stripped)):
                    section, option = header["header"], ""
                    if section in sections:
                        raise FileNotUnderstood(path=path, line=number + 1)
                    if section != "DEFAULT":  # configparser lets this one come again
                        sections.add(section)
                    names = set()
                    if section == "api":
                        existing.header, is_first = number, True
                    if section in ("api", "DEFAULT"):
                        read_by_api.append(f"[{section}]")
                    continue
                end = _delimiter(stripped)
                option = stripped[: max(end, 0)].rstrip().lower()
                if not option or option in names or section is None or end > _LONGEST_NAME:
                    raise FileNotUnderstood(path=path, line=number + 1)
                names.add(option)
                if names & {"token", "api_key"} and names & {"email", "site"}:
                    existing.is_of_other_program |= section.lower() not in ("api", "default")
                if section == "api":
                    existing.options[option] = number
        if section in ("api", "DEFAULT"):
            read_by_api.append(line)
    understood = True
    try:
        existing.parser.read_string("\n".join(read_by_api))
    except configparser.Error:
        understood = False
    if not understood:  # raised out here, because the error of configparser quotes the file
        raise FileNotUnderstood(path=path)
    return existing
