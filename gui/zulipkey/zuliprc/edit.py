"""Compose the text of a new zuliprc, or put an account and key into an existing one.

``scan.py`` reads the lines. Only ``[api]``, and ``[DEFAULT]`` from which it inherits, go through
configparser: for a whole file of 1 MB, it takes several times longer, and it does not record
which line a value came from.
"""

from __future__ import annotations

import configparser
import contextlib
from collections.abc import Iterable
from typing import Final

from zulipkey.model import address
from zulipkey.model.account import KeyResult
from zulipkey.model.errors import FileNotUnderstood, OtherAccountInFile
from zulipkey.model.untrusted import plain
from zulipkey.zuliprc.encoding import LARGEST_FILE, decode
from zulipkey.zuliprc.scan import ACCOUNT, Kind, depth, read_lines, split
from zulipkey.zuliprc.values import with_local_scheme

_LONGEST: Final = 254  # characters to show of an email or site
_LONGEST_NAME: Final = 200  # configparser's time is quadratic in the length of an option name
_OF_THE_SERVER: Final = ("cert_bundle", "insecure")
_OF_THE_ACCOUNT: Final = ("client_cert", "client_cert_key", "token")
_TOUCHED: Final = frozenset(ACCOUNT + _OF_THE_SERVER + _OF_THE_ACCOUNT)


def render(result: KeyResult) -> str:
    """Return the text of a new zuliprc, which includes the key.

    It looks like the web app's *Download zuliprc*, except that ``%`` is doubled: Python's readers
    refuse a single one.
    """
    return "[api]\n" + "".join(f"{name}={value}\n" for name, value in _values(result).items())


def merge(data: bytes, result: KeyResult, path: str, *, replace_other_account: bool) -> str:
    """Return the text of the existing file ``data`` with the account and key of ``result`` in it.

    Only email, key, site and the trust options of ``result`` are set in ``[api]``. Each option
    stays on its line, and all other lines stay as they are. The text is UTF-8 with LF line
    endings and no byte order mark, whatever the old file had: a byte order mark or UTF-16 makes
    the zulip package fail, and every reader accepts LF.

    A file whose ``[api]`` has neither email nor site belongs to no account. Replacing another
    account also removes its own options: client certificate and webhook token always,
    ``cert_bundle`` and ``insecure`` unless the new account is on the same server, so that no
    server inherits the trust settings of another.

    Args:
        data: the file's bytes.
        result: the account and its key.
        path: the file's name, used in errors only.
        replace_other_account: the user was asked and chose to replace another account.

    Raises:
        FileNotUnderstood: programs cannot read the file, or changing it would require a guess.
        OtherAccountInFile: the file names another account, and ``replace_other_account`` is
            False.
    """
    existing = _ParsedFile(data, path)
    if existing.header is None and existing.is_of_other_program:
        raise FileNotUnderstood(path=path)
    email, site = (existing.value(name) for name in ("email", "site"))
    same_server = not site or _origin(site) == result.account.address
    named = email.strip(address.AROUND_A_PASTE).casefold()
    same_account = same_server and named in ("", result.account.email.casefold())
    if same_account:
        return existing.with_values(_values(result))
    if not replace_other_account:
        raise OtherAccountInFile(
            path=path, email=plain(email, _LONGEST), site=plain(site, _LONGEST)
        )
    keep_trust = bool(site) and same_server
    gone = _OF_THE_ACCOUNT if keep_trust else _OF_THE_ACCOUNT + _OF_THE_SERVER
    values = _values(result)
    return existing.with_values(values, without=[name for name in gone if name not in values])


def holds(data: bytes, result: KeyResult) -> bool:
    """Return whether a program that reads ``data`` gets exactly this account and key."""
    wanted = {name: value.replace("%%", "%") for name, value in _values(result).items()}
    try:
        parser = _ParsedFile(data, "").parser
        return {name: parser.get("api", name) for name in wanted} == wanted
    except (FileNotUnderstood, configparser.Error):
        return False


def _values(result: KeyResult) -> dict[str, str]:
    account = result.account
    values = {"email": account.email, "key": result.key.reveal(), "site": account.site}
    values |= account.trust.options()
    return {name: value.replace("%", "%%") for name, value in values.items()}


def _origin(site: str) -> address.Address | str:
    """Return the server that ``site`` means, by http or https alike; ``site`` itself if none.

    The zulip package fails on ``HTTP://`` and on quotes, but they do not mean another account.
    """
    return address.or_none(address.parse, with_local_scheme(site)) or site


class _ParsedFile:
    """The lines of a zuliprc that programs can read, and the positions of the ``[api]`` options."""

    def __init__(self, data: bytes, path: str) -> None:
        """Read a file, and refuse what configparser refuses.

        An option that may have to change must not span several lines either: no program can use
        a multi-line email, key or site, and it may be the next section, indented by mistake.

        Raises:
            FileNotUnderstood: the file is refused; the error names it as ``path``.
        """
        self._lines = _decode(data, path).split("\n")
        self.header: int | None = None
        self._first_indent = ""
        """That of the first line below the header, which would continue a less indented line."""
        self._options: dict[str, int] = {}
        """The names of the options of ``[api]``, with the number of their first line."""
        self.is_of_other_program = False
        """Whether zulip-botserver or a bridge reads it, and would treat ``[api]`` as its own."""
        bad_line = self._read()
        if bad_line is not None:
            raise FileNotUnderstood(path=path, line=bad_line + 1)
        self.parser = configparser.ConfigParser()
        """``[api]`` and ``[DEFAULT]`` only."""
        with contextlib.suppress(configparser.Error):
            self.parser.read_string("\n".join(self._read_by_api))
            return
        raise FileNotUnderstood(path=path)  # not chained: configparser's error quotes the file

    def _read(self) -> int | None:
        """Read the lines; return the number of the first refused one, or None."""
        titles: set[str] = set()
        names: set[str] = set()
        starts = [(-1, "")]
        is_first = False
        for line in read_lines(self._lines):
            match line.kind:
                case Kind.CONTINUATION:
                    if line.title == "api" and line.name in _TOUCHED:
                        return line.number
                    continue
                case Kind.HEADER if line.name and line.name not in titles:
                    names = set()
                    if line.name != "DEFAULT":  # which configparser lets repeat
                        titles.add(line.name)
                    starts.append((line.number, line.name))
                case Kind.OPTION if line.section >= 0 and line.name not in names:
                    if split(self._lines[line.number].strip())[1] > _LONGEST_NAME:
                        return line.number
                    names.add(line.name)
                    if names & {"token", "api_key"} and names & {"email", "site"}:
                        self.is_of_other_program |= line.title.lower() not in ("api", "default")
                    if line.title == "api":
                        self._options[line.name] = line.number
                case _:
                    return line.number
            if is_first:
                text = self._lines[line.number]
                self._first_indent = text[: depth(text)]
            is_first = line.kind is Kind.HEADER and line.name == "api"
            if is_first:
                self.header = line.number
        ends = [number for number, _ in starts[1:]] + [len(self._lines)]
        self._read_by_api = [
            text
            for (start, title), end in zip(starts, ends, strict=True)
            if title in ("api", "DEFAULT")
            for text in (f"[{title}]", *self._lines[start + 1 : end])
        ]
        return None

    def value(self, name: str) -> str:
        """Return an option of ``[api]`` as programs read it, but do not expand ``%(other)s``.

        Nested references can expand until they fill the memory. Unexpanded, they match no
        account, so the user is asked.
        """
        return self.parser.get("api", name, fallback="", raw=True).replace("%%", "%")

    def with_values(self, values: dict[str, str], without: Iterable[str] = ()) -> str:
        """Return the text with ``values`` set in ``[api]``, and without the options ``without``."""
        text = "\n".join(self._lines)
        if text and not text.endswith("\n"):
            text += "\n"
        if self.header is None:
            gap = "" if not text.strip() or text.endswith("\n\n") else "\n"
            section = "".join(f"{name}={value}\n" for name, value in values.items())
            return f"{text}{gap}[api]\n{section}"

        lines = text.split("\n")
        edited: dict[int, list[str]] = {}
        anchor, indent = self.header, self._first_indent
        for name, value in values.items():
            if name in self._options:
                anchor = self._options[name]
                line = lines[anchor]
                indent = line[: depth(line)]
                edited[anchor] = [_with_value(line, value)]
            else:
                edited.setdefault(anchor, [lines[anchor]]).append(f"{indent}{name}={value}")
        for name in without:
            if name in self._options:
                edited[self._options[name]] = []
        return "\n".join(
            new for number, line in enumerate(lines) for new in edited.get(number, (line,))
        )


def _with_value(line: str, value: str) -> str:
    _, end = split(line)
    behind = line[end + 1 :]
    if behind.strip() == value:
        return line
    return f"{line[: end + 1]}{behind[: depth(behind)]}{value}"


def _decode(data: bytes, path: str) -> str:
    if len(data) > LARGEST_FILE:
        raise FileNotUnderstood(path=path)
    decoded = decode(data)
    if decoded.bad_line is not None:
        raise FileNotUnderstood(path=path, line=decoded.bad_line + 1)
    return decoded.text.replace("\r\n", "\n").replace("\r", "\n")
