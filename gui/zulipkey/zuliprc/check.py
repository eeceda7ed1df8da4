"""What is wrong with a zuliprc, and how each trouble is mended.

The file is scanned by the rules of ``text.py``, but nothing ends the scan: a line that breaks the
file for every program must not hide what else is wrong.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from zulipkey.desktop import home
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey
from zulipkey.model.errors import (
    AddressFailure,
    FileFailure,
    FileMissing,
    FileOfVariableMissing,
    FolderMissing,
)
from zulipkey.model.trust import Trust
from zulipkey.zuliprc import file, git, text, values
from zulipkey.zuliprc.encoding import Encoding, decode
from zulipkey.zuliprc.places import overriding_variables


class ProblemKind(Enum):
    """What can be wrong with a zuliprc, the gravest first."""

    READABLE_BY_OTHERS = auto()
    TRACKED_BY_GIT = auto()
    IN_GIT = auto()
    INSECURE = auto()
    PLAIN_HTTP = auto()
    OTHER_OWNER = auto()
    FOLDER_OF_OTHERS = auto()
    OTHER_PROGRAM = auto()
    NOT_UNDERSTOOD = auto()
    BYTE_ORDER_MARK = auto()
    UTF_16 = auto()
    NOT_UTF_8 = auto()
    NO_SECTION = auto()
    WRONG_SECTION = auto()
    DUPLICATE_SECTION = auto()
    DUPLICATE_OPTION = auto()
    INDENTED = auto()
    BARE_PERCENT = auto()
    QUOTED_VALUE = auto()
    INLINE_COMMENT = auto()
    MISSING_EMAIL = auto()
    MISSING_KEY = auto()
    MISSING_SITE = auto()
    EMAIL_UNUSABLE = auto()
    EMAIL_WITHOUT_AT = auto()
    """Most servers refuse it; one that signs people in by LDAP may not."""
    KEY_MALFORMED = auto()
    SITE_UNUSABLE = auto()
    INSECURE_MALFORMED = auto()
    CERTIFICATE_UNUSABLE = auto()
    CERTIFICATE_KEY_ALONE = auto()
    CLIENT_BUNDLE = auto()
    """``cert_bundle`` under a name that no program reads."""
    UNREAD_OPTION = auto()
    TERMINAL_SETTING = auto()
    TERMINAL_FOOTLINKS = auto()
    OVERRIDDEN = auto()
    VARIABLE_UNUSABLE = auto()
    HOME_UNSET = auto()


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing that is wrong with a file."""

    kind: ProblemKind
    line: int | None = None
    """From 1; None: the file as a whole."""
    option: str = ""
    """The name of the option, the section or the variables: plain and capped."""
    can_fix: bool = False


@dataclass(frozen=True, kw_only=True)
class Check:
    """What a file says, and what is wrong with it."""

    path: Path
    """As it was asked for."""
    email: str
    """What is meant, as ``site`` is: plain and capped."""
    site: str
    account: Account | None
    """Whose file it is; None if it does not say, or cannot be taken at its word."""
    key: ApiKey | None
    problems: tuple[Problem, ...]
    _data: bytes = field(repr=False)


@dataclass(frozen=True)
class ChangedLine:
    """A line before and after, with secrets masked; None: it was not there, or is no more."""

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class Fix:
    """What mends one trouble, and that alone."""

    path: Path
    """The file that changes."""
    lines: tuple[ChangedLine, ...]
    """Empty where only the mode changes."""
    _before: bytes = field(repr=False)
    _after: bytes = field(repr=False)
    _mode: int = 0o600


_ACCOUNT: Final = ("email", "key", "site")
_FILES: Final = ("cert_bundle", "client_cert", "client_cert_key")
_READ: Final = (*_ACCOUNT, "insecure", *_FILES)
_CALLED_CERT_BUNDLE: Final = ("client_bundle", "ca_bundle", "ca_file", "cafile", "ca_cert")
_CALLED_INSECURE: Final = ("ssl_verify", "verify_ssl", "verify", "tls_verify", "verify_tls")
_OF_OTHER_PROGRAMS: Final = ("token", "api_key")
_SECRET: Final = ("key", "token", "api_key", "password")
_COMMENTED: Final = (*_ACCOUNT, "insecure")
_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SECTION: Final = re.compile(r"\[(.*)\]")
_COMMENT: Final = re.compile(r"(?<=\s)[#;]")
_REFERENCE: Final = re.compile(r"%%|%\([^()]+\)s")
_LONG_WORD: Final = re.compile(r"[A-Za-z0-9]{32,}")
_LONGEST_SHOWN: Final = 120
_HIDDEN: Final = "••••"
_MARK: Final = "U+FEFF "
_UTF_16: Final = "UTF-16 "
_UTF_8: Final = "UTF-8 "
_INDENT: Final = "␣"
_MOST_LINES_SHOWN: Final = 100


def check(path: Path, environ: Mapping[str, str]) -> Check:
    """Read the zuliprc at ``path``, and find what is wrong with it; nothing goes to the network.

    Args:
        path: of the file.
        environ: the environment that the programs would run in.

    Raises:
        FileOfVariableMissing: ``ZULIP_CONFIG`` names it, and it is not there.
        FileFailure: it cannot be read.
    """
    try:
        data, status = file.read(path)
    except (FileMissing, FolderMissing):
        if environ.get("ZULIP_CONFIG") != str(path):
            raise
        named = _plain(str(path))
        raise FileOfVariableMissing(path=named, variable="ZULIP_CONFIG") from None
    scan = _Scan(data, path)
    email, site = (_plain(scan.meant(name)) for name in ("email", "site"))
    key: ApiKey | None = None
    with contextlib.suppress(ValueError):
        key = ApiKey(scan.meant("key"))
    problems = [
        *_troubles_of(path, status, environ),
        *_of_environment(path, scan, environ),
        *scan.problems(),
    ]
    order = list(ProblemKind)
    problems.sort(key=lambda one: (order.index(one.kind), one.line or 0))
    return Check(
        path=path,
        email=email,
        site=site,
        account=_account(scan) if key else None,
        key=key,
        problems=tuple(problems),
        _data=data,
    )


def plan(checked: Check, problem: Problem) -> Fix:
    """Tell what would change to mend ``trouble``, one of those of ``checked``.

    Raises:
        ValueError: nothing here mends it.
        FileFailure: the file that would change, git's own, cannot be read.
    """
    if not problem.can_fix:
        raise ValueError(problem.kind)
    if problem.kind is ProblemKind.IN_GIT:
        return _plan_for_git(checked.path)
    before = checked._data
    if problem.kind is ProblemKind.READABLE_BY_OTHERS:
        return Fix(path=checked.path, lines=(), _before=before, _after=before)
    scan = _Scan(before, checked.path)
    after, lines = scan.fixed(problem)
    return Fix(path=checked.path, lines=lines, _before=before, _after=after)


def fix(planned: Fix) -> None:
    """Make the change that was planned.

    Raises:
        FileChangedMeanwhile: the file is not the one that the plan was made for.
        FileFailure: nothing was changed.
    """
    file.rewrite(planned.path, planned._before, planned._after, mode=planned._mode)


def places_with(key: ApiKey, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Return those of ``paths`` that hold ``key`` and can be read."""
    found = []
    for path in paths:
        try:
            holds = check(path, {}).key == key
        except FileFailure:
            continue
        if holds:
            found.append(path)
    return tuple(found)


# ── The file as a whole ───────────────────────────────────────────────────────────────────────


def _troubles_of(
    path: Path, status: os.stat_result, environ: Mapping[str, str]
) -> Iterator[Problem]:
    if sys.platform != "win32":
        is_mine = status.st_uid == os.geteuid()
        if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            can_fix = is_mine and status.st_size <= text.LARGEST_FILE
            yield Problem(kind=ProblemKind.READABLE_BY_OTHERS, can_fix=can_fix)
        if not is_mine:
            yield Problem(kind=ProblemKind.OTHER_OWNER)
        folder = file.folder_of_others(path, status)
        if folder is not None:
            yield Problem(
                kind=ProblemKind.FOLDER_OF_OTHERS, option=_plain(file.display_path(folder))
            )
    elif "HOME" not in environ and path == (home.folder() or Path()) / ".zuliprc":
        yield Problem(kind=ProblemKind.HOME_UNSET)
    real = path.resolve()
    match git.treats(real):
        case git.Git.TRACKED:
            yield Problem(kind=ProblemKind.TRACKED_BY_GIT)
        case git.Git.UNTRACKED:
            listed = git.exclude_file(real)
            can_fix = listed is not None and listed[0].is_file()
            yield Problem(kind=ProblemKind.IN_GIT, can_fix=can_fix)


def _of_environment(path: Path, scan: _Scan, environ: Mapping[str, str]) -> Iterator[Problem]:
    variables = overriding_variables(environ)
    if "ZULIP_CONFIG" in variables and _is_file(environ["ZULIP_CONFIG"], path):
        variables = tuple(name for name in variables if name != "ZULIP_CONFIG")
    bundle = values.bundle_variable(environ)
    if bundle and not scan.is_by_plain_http:
        authorities = environ[bundle]
        if not os.path.isdir(authorities) and not values.is_ca_file(os.path.abspath(authorities)):  # noqa: PTH100, PTH112
            yield Problem(kind=ProblemKind.VARIABLE_UNUSABLE, option=bundle)
        elif scan.chooses_trust(authorities):
            variables = (*variables, bundle)
    if variables:
        yield Problem(kind=ProblemKind.OVERRIDDEN, option=", ".join(variables))


def _is_file(name: str, path: Path) -> bool:
    try:
        return Path(name).samefile(path)
    except (OSError, ValueError):
        return False


def _plan_for_git(path: Path) -> Fix:
    place = git.exclude_file(path.resolve())
    if place is None:
        raise ValueError(ProblemKind.IN_GIT)
    listed, pattern = place
    before, status = file.read(listed)
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    number = before.count(b"\n") + (2 if gap else 1)
    return Fix(
        path=listed,
        lines=(ChangedLine(number, None, _shown(pattern)),),
        _before=before,
        _after=before + gap + pattern.encode() + b"\n",
        _mode=stat.S_IMODE(status.st_mode),
    )


# ── What stands in it ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True)
class _Option:
    section: int
    """The number of its section among the headers, -1 above the first."""
    name: str
    value: str
    line: int
    """From 0."""


@dataclass(frozen=True, eq=False)
class _Indented:
    """Lines that were meant to stand alone, and go on with the option above them."""

    option: str
    indent: str
    """That of the option."""


class _Scan:
    """The lines of a file, its headers and its options; of broken lines, where they are."""

    def __init__(self, data: bytes, path: Path) -> None:
        self._folder = Path(os.path.abspath(path)).parent  # noqa: PTH100  (links stay)
        self._decoded = decode(data[: text.LARGEST_FILE + 1])
        self.headers: list[tuple[str, int]] = []
        self.options: list[_Option] = []
        self.broken: list[int | None] = []
        self.lines: list[str] = []
        self._indented: dict[int, _Indented] = {}
        self._continued: list[tuple[int, _Option]] = []
        if len(data) > text.LARGEST_FILE:
            self.broken.append(None)
        elif self._decoded.encoding is Encoding.UNKNOWN:
            self.broken.append(self._decoded.bad_line)
        else:
            self.lines = _LINE.findall(self._decoded.text)
            self._scan()
        self._first: dict[tuple[int, str], _Option] = {}
        for option in self.options:
            self._first.setdefault((option.section, option.name), option)
        self.api = self._meant_section()
        bundles = [one for one in self.options if one.name in _CALLED_CERT_BUNDLE]
        read = [one for one in bundles if self._is_read(one)]
        self._has_one_bundle = len(read) == 1 and self._option("cert_bundle") is None

    def _scan(self) -> None:
        indent, last = 0, ""
        owner: _Indented | None = None
        for number, line in enumerate(self.lines):
            stripped = line.strip()
            if not stripped or stripped[0] in "#;":
                continue
            depth = line.index(stripped[0])
            header = _SECTION.match(stripped)
            name, end = _name_of(stripped)
            if last and depth > indent:
                is_meant = name in (*_READ, "token") or (header and header[1])
                in_api = bool(self.headers) and self.headers[-1][0] == "api"
                if not (is_meant and (last in _READ or (in_api and name in _ACCOUNT))):
                    if last in _READ:
                        self.broken.append(number)
                    else:
                        self._continued.append((number, self.options[-1]))
                    continue
                owner = owner or _Indented(last, self.lines[self.options[-1].line][:indent])
                self._indented[number] = owner
            else:
                indent, owner = depth, None
            if header:
                self.headers.append((header[1], number))
                last = ""
                continue
            if not name:
                self.broken.append(number)
                last = ""
                continue
            last = name
            value = stripped[end + 1 :].strip()
            self.options.append(_Option(len(self.headers) - 1, name, value, number))

    def _meant_section(self) -> int | None:
        """Return the number of the section that programs are meant to read; -1: has no header."""
        for number, (name, _) in enumerate(self.headers):
            if name == "api":
                return number
        found = Counter(one.section for one in self._account_options)
        likely = [number for number, count in found.items() if count > 1]
        return likely[0] if len(likely) == 1 else None

    @property
    def _account_options(self) -> list[_Option]:
        return [one for one in self.options if one.name in _ACCOUNT]

    def _option(self, name: str) -> _Option | None:
        """Return the option that counts: of the meant section, else of [DEFAULT]."""
        places = [] if self.api is None else [self.api]
        places += [number for number, (title, _) in enumerate(self.headers) if title == "DEFAULT"]
        for place in places:
            if (place, name) in self._first:
                return self._first[place, name]
        return None

    def meant(self, name: str) -> str:
        """Return the value of an option as its writer meant it."""
        option = self._option(name)
        if option is None:
            return ""
        return values.unquoted(_without_comment(option)).replace("%%", "%")

    @property
    def is_by_plain_http(self) -> bool:
        """Whether no certificate has a part in this."""
        asked = values.server(self.meant("site"))
        return asked is not None and (asked.scheme == "http" or asked.http_was_typed)

    def chooses_trust(self, authorities: str) -> bool:
        """Return whether the file says whom to trust, and does not mean ``authorities``."""
        if self._option("insecure") is not None:
            return True
        chosen = self.meant("cert_bundle")
        return self._option("cert_bundle") is not None and not _is_file(chosen, Path(authorities))

    # ── Finding ───────────────────────────────────────────────────────────────────────────────

    def problems(self) -> Iterator[Problem]:
        if self._decoded.encoding is Encoding.UTF_16:
            yield Problem(kind=ProblemKind.UTF_16, can_fix=True)
        elif self._decoded.mark:
            yield Problem(kind=ProblemKind.BYTE_ORDER_MARK, can_fix=bool(self.lines))
        if self._decoded.encoding is Encoding.EIGHT_BIT:
            first = (self._decoded.bad_line or 0) + 1
            yield Problem(kind=ProblemKind.NOT_UTF_8, line=first, can_fix=True)
        for number in self.broken:
            line = None if number is None else number + 1
            yield Problem(kind=ProblemKind.NOT_UNDERSTOOD, line=line)
        if self.broken and not self.lines:
            return
        other = self._of_other_program()
        if other is not None:
            line = self.headers[other][1] + 1
            yield Problem(kind=ProblemKind.OTHER_PROGRAM, line=line)
            return
        yield from self._of_sections()
        yield from self._of_indents()
        yield from self._of_the_terminal()
        yield from self._of_repetitions()
        for option in self.options:
            if self._is_read(option):
                yield from self._of_option(option)
        for name, kind in (
            ("email", ProblemKind.MISSING_EMAIL),
            ("key", ProblemKind.MISSING_KEY),
            ("site", ProblemKind.MISSING_SITE),
        ):
            if not self.meant(name):
                yield Problem(kind=kind)

    def _is_read(self, option: _Option) -> bool:
        if option.section == self.api:
            return True
        return option.section >= 0 and self.headers[option.section][0] == "DEFAULT"

    def _of_other_program(self) -> int | None:
        """Return the number of a section that tells zulip-botserver's file, or a bridge's.

        zulip-botserver has a section for each bot, with its token; the Matrix bridge has one
        ``[zulip]`` with ``api_key``. A token in ``[api]`` comes with the zuliprc of a bot.
        """
        if any(name.lower() == "api" for name, _ in self.headers):
            return None
        for option in self.options:
            number = option.section
            if option.name in _OF_OTHER_PROGRAMS and number >= 0:
                has_account = any((number, name) in self._first for name in ("email", "site"))
                if has_account and self.headers[number][0] != "DEFAULT":
                    return number
        return None

    def _of_indents(self) -> Iterator[Problem]:
        seen: set[_Indented] = set()
        for number, owner in self._indented.items():
            if owner not in seen:
                yield Problem(
                    kind=ProblemKind.INDENTED,
                    line=number + 1,
                    option=_plain(owner.option),
                    can_fix=True,
                )
            seen.add(owner)

    def _of_the_terminal(self) -> Iterator[Problem]:
        """Tell what ends zulip-terminal: it reads each option of ``[zterm]``, and ``%`` in it."""
        sections = {name: number for number, (name, _) in enumerate(self.headers)}
        if "zterm" not in sections:
            return
        numbers = [sections[name] for name in ("DEFAULT", "zterm") if name in sections]
        read = {
            one.name: one for one in self.options for number in numbers if one.section == number
        }
        for option in read.values():
            if not (self._is_read(option) and option.name in _READ):
                yield from _of_percent(option.line, option.name, option.value)
        for number, option in self._continued:
            if option.section in numbers:
                yield from _of_percent(number, option.name, self.lines[number].strip())
        given = {
            name: "" if self._goes_on(option) else option.value for name, option in read.items()
        }
        for name in values.refused_by_terminal(given):
            line = read[name].line + 1
            yield Problem(kind=ProblemKind.TERMINAL_SETTING, line=line, option=name)
        if "footlinks" in read and "maximum-footlinks" in read:
            line = read["footlinks"].line + 1
            yield Problem(kind=ProblemKind.TERMINAL_FOOTLINKS, line=line)

    def _of_sections(self) -> Iterator[Problem]:
        headless = [one for one in self.options if one.section == -1]
        if self.api == -1:
            yield Problem(kind=ProblemKind.NO_SECTION, line=headless[0].line + 1, can_fix=True)
        elif headless:
            yield Problem(kind=ProblemKind.NOT_UNDERSTOOD, line=headless[0].line + 1)
        for number, (name, line) in enumerate(self.headers):
            if not name and number != self.api:
                yield Problem(kind=ProblemKind.NOT_UNDERSTOOD, line=line + 1)
        if self.api is not None and self.api >= 0:
            name, line = self.headers[self.api]
            if name != "api":
                yield Problem(
                    kind=ProblemKind.WRONG_SECTION,
                    line=line + 1,
                    option=_plain(name),
                    can_fix=True,
                )
        elif self.api is None:
            for number, (name, line) in enumerate(self.headers):
                if any(one.section == number for one in self._account_options):
                    yield Problem(
                        kind=ProblemKind.WRONG_SECTION, line=line + 1, option=_plain(name)
                    )
                    break

    def _of_repetitions(self) -> Iterator[Problem]:
        titles: set[str] = set()
        for name, line in self.headers:
            if name in titles and name != "DEFAULT":
                yield Problem(
                    kind=ProblemKind.DUPLICATE_SECTION, line=line + 1, option=_plain(name)
                )
            titles.add(name)
        for option in self.options:
            first = self._first[option.section, option.name]
            if first is not option:
                goes_on = self._goes_on(first) or self._goes_on(option)
                yield Problem(
                    kind=ProblemKind.DUPLICATE_OPTION,
                    line=option.line + 1,
                    option=_plain(option.name),
                    can_fix=first.value == option.value and not goes_on,
                )

    def _is_repeated(self, option: _Option) -> bool:
        return self._first[option.section, option.name] is not option

    def _goes_on(self, option: _Option) -> bool:
        """Return whether the lines below belong to the value of ``option``."""
        own = self.lines[option.line]
        for number in range(option.line + 1, len(self.lines)):
            line = self.lines[number]
            if line.strip() and line.strip()[0] not in "#;":
                return _depth(line) > _depth(own)
        return False

    def _of_option(self, option: _Option) -> Iterator[Problem]:
        line, name = option.line + 1, _plain(option.name)
        if name in _READ and _without_comment(option) != option.value:
            yield Problem(kind=ProblemKind.INLINE_COMMENT, line=line, option=name, can_fix=True)
        if name in _READ and values.unquoted(_without_comment(option)) != _without_comment(option):
            # With a comment behind them, the quotes are not at the value's end yet.
            yield Problem(kind=ProblemKind.QUOTED_VALUE, line=line, option=name, can_fix=True)
        if name in _READ:
            yield from _of_percent(option.line, name, _without_comment(option))
        meant = values.unquoted(_without_comment(option))
        goes_on = self._goes_on(option)
        match name:
            case "insecure" if meant.lower() == "true":
                yield Problem(kind=ProblemKind.INSECURE, line=line, can_fix=not goes_on)
            case "insecure" if meant.lower() != "false":
                yield Problem(kind=ProblemKind.INSECURE_MALFORMED, line=line, can_fix=not goes_on)
            case "key" if meant and not re.fullmatch(r"[A-Za-z0-9]{32}", meant):
                yield Problem(kind=ProblemKind.KEY_MALFORMED, line=line)
            case "email" if meant:
                yield from _of_email(line, meant.replace("%%", "%"))
            case "site" if meant:
                yield from _of_site(line, meant.replace("%%", "%"))
            case _ if name in _CALLED_CERT_BUNDLE and not self._is_repeated(option):
                can_fix = self._has_one_bundle and values.is_ca_file(meant.replace("%%", "%"))
                yield Problem(
                    kind=ProblemKind.CLIENT_BUNDLE, line=line, option=name, can_fix=can_fix
                )
            case _ if name in _CALLED_INSECURE:
                yield Problem(
                    kind=ProblemKind.UNREAD_OPTION, line=line, option=name, can_fix=not goes_on
                )
            case _ if name in _FILES:
                yield from self._of_file(option, meant.replace("%%", "%"))

    def _of_file(self, option: _Option, path: str) -> Iterator[Problem]:
        line, name = option.line + 1, option.name
        cert = self.meant("client_cert")
        if name == "client_cert_key" and self._option("client_cert") is None:
            yield Problem(kind=ProblemKind.CERTIFICATE_KEY_ALONE, line=line)
            return
        judge = values.is_ca_file if name == "cert_bundle" else values.is_readable
        is_usable = judge(path)
        if is_usable and name == "client_cert" and option is self._option("client_cert"):
            key = self.meant("client_cert_key")
            is_usable = (bool(key) and not values.is_readable(key)) or (
                values.is_client_certificate(cert, key)
            )
        if not is_usable:
            likely = values.likely_path(path, self._folder)
            yield Problem(
                kind=ProblemKind.CERTIFICATE_UNUSABLE, line=line, option=name, can_fix=bool(likely)
            )

    # ── Mending ───────────────────────────────────────────────────────────────────────────────

    def fixed(self, problem: Problem) -> tuple[bytes, tuple[ChangedLine, ...]]:
        """Return the whole file without ``trouble``, and the lines that differ."""
        match problem.kind:
            case ProblemKind.BYTE_ORDER_MARK:
                first = _shown(self.lines[0]) if self.lines else ""
                after = self._decoded.text.encode(self._decoded.codec)
                return after, (ChangedLine(1, _MARK + first, first),)
            case ProblemKind.UTF_16:
                first = _shown(self.lines[0])
                after = self._decoded.text.encode()
                return after, (ChangedLine(1, _UTF_16 + first, _UTF_8 + first),)
            case ProblemKind.NOT_UTF_8:
                return self._as_utf_8()
            case ProblemKind.INDENTED:
                return self._without_indents((problem.line or 1) - 1)
        number = (problem.line or 1) - 1
        old = self.lines[number]
        new = self._mended_line(problem, number)
        lines = [*self.lines[:number], *new, *self.lines[number + 1 :]]
        changed = []
        if old not in new:
            kept = new[-1] if new else None
            changed = [ChangedLine(number + 1, _shown(old), kept and _shown(kept))]
        changed[:0] = [ChangedLine(number + 1, None, _shown(one)) for one in new[:-1]]
        return self._decoded.encode("".join(lines)), tuple(changed)

    def _as_utf_8(self) -> tuple[bytes, tuple[ChangedLine, ...]]:
        changed: list[ChangedLine] = []
        for number, line in enumerate(self.lines):
            if not line.isascii() and len(changed) < _MOST_LINES_SHOWN:
                before = line.encode(self._decoded.codec).decode("ascii", "backslashreplace")
                changed.append(ChangedLine(number + 1, _shown(before), _shown(line)))
        return self._decoded.mark + self._decoded.text.encode(), tuple(changed)

    def _without_indents(self, first: int) -> tuple[bytes, tuple[ChangedLine, ...]]:
        owner, lines = self._indented[first], list(self.lines)
        changed: list[ChangedLine] = []
        for number, other in self._indented.items():
            if other is owner:
                lines[number] = owner.indent + lines[number].lstrip()
                before = _INDENT * (_depth(self.lines[number]) - len(owner.indent))
                after = _shown(lines[number])
                changed.append(ChangedLine(number + 1, before[:_LONGEST_SHOWN] + after, after))
        return self._decoded.encode("".join(lines)), tuple(changed[:_MOST_LINES_SHOWN])

    def _mended_line(self, problem: Problem, number: int) -> list[str]:
        """Return the lines that take the place of one."""
        line = self.lines[number]
        ending = line[len(line.rstrip("\r\n")) :]
        break_ = ending or ("\r\n" if any(one.endswith("\r\n") for one in self.lines) else "\n")
        indent = line[: _depth(line)]
        match problem.kind:
            case ProblemKind.NO_SECTION:
                return [f"{indent}[api]{break_}", line]
            case ProblemKind.WRONG_SECTION:
                start = line.index("[")
                return [f"{line[:start]}[api]{line[line.rindex(']') + 1 :]}"]
            case (
                ProblemKind.DUPLICATE_OPTION
                | ProblemKind.INSECURE
                | ProblemKind.INSECURE_MALFORMED
                | ProblemKind.UNREAD_OPTION
            ):
                return []
            case ProblemKind.CLIENT_BUNDLE:
                end = len(indent) + len(problem.option)
                return [f"{indent}cert_bundle{line[end:]}"]
        option = next((one for one in self.options if one.line == number), None)
        if option is None:  # a line that goes on with the one above
            return [indent + _doubled(line.strip()) + line[len(line.rstrip()) :]]
        place = line.rindex(option.value)
        before, after = line[:place], line[place + len(option.value) :]
        match problem.kind:
            case ProblemKind.BARE_PERCENT:
                kept = _without_comment(option) if option.name in _READ else option.value
                return [before + _doubled(kept) + option.value[len(kept) :] + after]
            case ProblemKind.QUOTED_VALUE:
                kept = _without_comment(option)
                return [before + values.unquoted(kept) + option.value[len(kept) :] + after]
            case ProblemKind.INLINE_COMMENT:
                kept = _without_comment(option)
                comment = option.value[len(kept) :].strip()
                return [f"{indent}{comment}{break_}", before + kept + after]
        meant = values.unquoted(_without_comment(option))
        likely = self._likely(problem.kind, meant.replace("%%", "%")).replace("%", "%%")
        if likely:
            return [before + option.value.replace(meant, likely, 1) + after]
        raise ValueError(problem.kind)

    def _likely(self, kind: ProblemKind, value: str) -> str:
        """Return what ``value`` was meant to be."""
        match kind:
            case ProblemKind.SITE_UNUSABLE:
                return values.likely_site(value)
            case ProblemKind.EMAIL_UNUSABLE:
                return values.likely_email(value)
            case ProblemKind.CERTIFICATE_UNUSABLE:
                return values.likely_path(value, self._folder)
        return ""


def _of_percent(line: int, name: str, value: str) -> Iterator[Problem]:
    if _doubled(value) != value:
        yield Problem(
            kind=ProblemKind.BARE_PERCENT, line=line + 1, option=_plain(name), can_fix=True
        )
    if any(one != "%%" for one in _REFERENCE.findall(value)):
        # No program's file refers to others.
        yield Problem(kind=ProblemKind.NOT_UNDERSTOOD, line=line + 1)


def _of_email(line: int, email: str) -> Iterator[Problem]:
    if values.is_usable_email(email):
        return
    if values.is_user_name(email):
        yield Problem(kind=ProblemKind.EMAIL_WITHOUT_AT, line=line)
        return
    can_fix = values.is_usable_email(values.likely_email(email))
    yield Problem(kind=ProblemKind.EMAIL_UNUSABLE, line=line, can_fix=can_fix)


def _of_site(line: int, site: str) -> Iterator[Problem]:
    if values.server(site) is None:
        can_fix = bool(values.likely_site(site))
        yield Problem(kind=ProblemKind.SITE_UNUSABLE, line=line, can_fix=can_fix)
    if values.is_plain_http(site):
        yield Problem(kind=ProblemKind.PLAIN_HTTP, line=line)


def _name_of(stripped: str) -> tuple[str, int]:
    """Return the name of the option that a line sets, empty for none, and where its name ends."""
    places = [place for place in (stripped.find("="), stripped.find(":")) if place != -1]
    if not places:
        return "", -1
    end = min(places)
    return stripped[:end].rstrip().lower(), end


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _without_comment(option: _Option) -> str:
    if option.name not in (*_COMMENTED, *_FILES):
        return option.value
    found = _COMMENT.search(option.value)
    kept = option.value[: found.start()].rstrip() if found else option.value
    if option.name in _FILES and kept != option.value:  # the name of a file may well have a " #"
        path = values.unquoted(kept).replace("%%", "%")
        return kept if values.is_readable(path) else option.value
    return kept


def _doubled(value: str) -> str:
    """Double each ``%`` that stands alone; ``%%`` and ``%(name)s`` mean something."""
    done, place = [], 0
    while (found := value.find("%", place)) != -1:
        known = _REFERENCE.match(value, found)
        end = known.end() if known else found + 1
        done += [value[place:found], known[0] if known else "%%"]
        place = end
    return "".join(done) + value[place:]


def _account(scan: _Scan) -> Account | None:
    """Read what names an account, and how to know its server, as the zulip package does."""
    email, site = values.likely_email(scan.meant("email")), scan.meant("site")
    cert, key = scan.meant("client_cert"), scan.meant("client_cert_key")
    trust = Trust(ca_file=scan.meant("cert_bundle"), client_cert=cert, client_key=key)
    origin = values.server(site)
    if origin is None:
        try:
            origin = addresses.parse(values.likely_site(site))
        except AddressFailure:
            return None
    if not values.is_usable_email(email) and not values.is_user_name(email):
        return None
    return Account(address=origin, organization="", email=email, trust=trust)


def _plain(value: str) -> str:
    """Return a stranger's text as it may be seen: printable, short, without what may be a key."""
    printable = "".join(one for one in value[:1000] if one.isprintable())
    return _LONG_WORD.sub(_HIDDEN, printable)[:_LONGEST_SHOWN]


def _shown(line: str) -> str:
    """Return a line as it may be seen: a secret is masked, and so is what could be one."""
    stripped = line.strip()
    name, end = _name_of(stripped)
    if name.strip(" #;\ufeff") in _SECRET:
        return _plain(stripped[: end + 1]) + _HIDDEN
    return _plain(stripped)
