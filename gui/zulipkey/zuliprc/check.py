"""What is wrong with a zuliprc, and how each trouble is mended.

The file is scanned by the rules of ``text.py``, but nothing ends the scan: a line that breaks the
file for every program must not hide what else is wrong.
"""

from __future__ import annotations

import codecs
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

from zulipkey import address as addresses
from zulipkey import home
from zulipkey.accounts import Account, ApiKey, is_login
from zulipkey.certificate import Trust
from zulipkey.errors import AddressFailure, FileFailure
from zulipkey.zuliprc import file, git, text
from zulipkey.zuliprc.places import overriding_variables


class TroubleKind(Enum):
    """What can be wrong with a zuliprc, the gravest first."""

    READABLE_BY_OTHERS = auto()
    TRACKED_BY_GIT = auto()
    IN_GIT = auto()
    INSECURE = auto()
    PLAIN_HTTP = auto()
    OTHER_OWNER = auto()
    FOLDER_OF_OTHERS = auto()
    NOT_UNDERSTOOD = auto()
    BYTE_ORDER_MARK = auto()
    NO_SECTION = auto()
    WRONG_SECTION = auto()
    DUPLICATE_SECTION = auto()
    DUPLICATE_OPTION = auto()
    BARE_PERCENT = auto()
    QUOTED_VALUE = auto()
    INLINE_COMMENT = auto()
    MISSING_EMAIL = auto()
    MISSING_KEY = auto()
    MISSING_SITE = auto()
    KEY_MALFORMED = auto()
    CLIENT_BUNDLE = auto()
    OVERRIDDEN = auto()
    HOME_UNSET = auto()


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """One thing that is wrong with a file."""

    kind: TroubleKind
    line: int | None = None
    """From 1; None: the file as a whole."""
    option: str = ""
    """The name of the option, the section or the variables: plain and capped."""
    can_mend: bool = False


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
    troubles: tuple[Trouble, ...]
    _data: bytes = field(repr=False)


@dataclass(frozen=True)
class ChangedLine:
    """A line before and after, with secrets masked; None: it was not there, or is no more."""

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class Mending:
    """What mends one trouble, and that alone."""

    path: Path
    """The file that changes."""
    lines: tuple[ChangedLine, ...]
    """Empty where only the mode changes."""
    _before: bytes = field(repr=False)
    _after: bytes = field(repr=False)
    _mode: int = 0o600


_ACCOUNT: Final = ("email", "key", "site")
_READ: Final = (*_ACCOUNT, "cert_bundle", "insecure", "client_cert", "client_cert_key")
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


def check(path: Path, environ: Mapping[str, str]) -> Check:
    """Read the zuliprc at ``path``, and find what is wrong with it; nothing goes to the network.

    Args:
        path: of the file.
        environ: the environment that the programs would run in.

    Raises:
        FileFailure: it cannot be read.
    """
    data, status = file.read(path)
    scan = _Scan(data)
    email, site = (_plain(scan.meant(name)) for name in ("email", "site"))
    key: ApiKey | None = None
    with contextlib.suppress(ValueError):
        key = ApiKey(scan.meant("key"))
    troubles = [*_troubles_of(path, status, environ), *scan.troubles()]
    order = list(TroubleKind)
    troubles.sort(key=lambda one: (order.index(one.kind), one.line or 0))
    return Check(
        path=path,
        email=email,
        site=site,
        account=_account(scan) if key else None,
        key=key,
        troubles=tuple(troubles),
        _data=data,
    )


def plan(checked: Check, trouble: Trouble) -> Mending:
    """Tell what would change to mend ``trouble``, one of those of ``checked``.

    Raises:
        ValueError: nothing here mends it.
        FileFailure: the file that would change, git's own, cannot be read.
    """
    if not trouble.can_mend:
        raise ValueError(trouble.kind)
    if trouble.kind is TroubleKind.IN_GIT:
        return _plan_for_git(checked.path)
    before = checked._data
    if trouble.kind is TroubleKind.READABLE_BY_OTHERS:
        return Mending(path=checked.path, lines=(), _before=before, _after=before)
    scan = _Scan(before)
    after, lines = scan.mended(trouble)
    return Mending(path=checked.path, lines=lines, _before=before, _after=after)


def mend(mending: Mending) -> None:
    """Make the change that was planned.

    Raises:
        FileChangedMeanwhile: the file is not the one that the plan was made for.
        FileFailure: nothing was changed.
    """
    file.rewrite(mending.path, mending._before, mending._after, mode=mending._mode)


def places_with(key: ApiKey, paths: tuple[Path, ...]) -> tuple[Path, ...]:
    """Give those of ``paths`` that hold ``key`` and can be read."""
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
) -> Iterator[Trouble]:
    if sys.platform != "win32":
        is_mine = status.st_uid == os.geteuid()
        if status.st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            can_mend = is_mine and status.st_size <= text.LARGEST_FILE
            yield Trouble(kind=TroubleKind.READABLE_BY_OTHERS, can_mend=can_mend)
        if not is_mine:
            yield Trouble(kind=TroubleKind.OTHER_OWNER)
        folder = file.folder_of_others(path, status)
        if folder is not None:
            yield Trouble(kind=TroubleKind.FOLDER_OF_OTHERS, option=_plain(file.shown(folder)))
    elif "HOME" not in environ and path == (home.folder() or Path()) / ".zuliprc":
        yield Trouble(kind=TroubleKind.HOME_UNSET)
    variables = overriding_variables(environ)
    if "ZULIP_CONFIG" in variables and _is_file(environ["ZULIP_CONFIG"], path):
        variables = tuple(name for name in variables if name != "ZULIP_CONFIG")
    if variables:
        yield Trouble(kind=TroubleKind.OVERRIDDEN, option=", ".join(variables))
    real = path.resolve()
    match git.treats(real):
        case git.Git.HAS:
            yield Trouble(kind=TroubleKind.TRACKED_BY_GIT)
        case git.Git.TAKES:
            listed = git.exclude_file(real)
            can_mend = listed is not None and listed[0].is_file()
            yield Trouble(kind=TroubleKind.IN_GIT, can_mend=can_mend)


def _is_file(name: str, path: Path) -> bool:
    try:
        return Path(name).samefile(path)
    except (OSError, ValueError):
        return False


def _plan_for_git(path: Path) -> Mending:
    place = git.exclude_file(path.resolve())
    if place is None:
        raise ValueError(TroubleKind.IN_GIT)
    listed, pattern = place
    before, status = file.read(listed)
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    number = before.count(b"\n") + (2 if gap else 1)
    return Mending(
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


class _Scan:
    """The lines of a file, its headers and its options; of broken lines, where they are."""

    def __init__(self, data: bytes) -> None:
        self.has_mark = data.startswith(codecs.BOM_UTF8)
        self.headers: list[tuple[str, int]] = []
        self.options: list[_Option] = []
        self.broken: list[int | None] = []
        self.lines: list[str] = []
        body = data.removeprefix(codecs.BOM_UTF8)
        bad = body.find(b"\0")
        try:
            decoded = body.decode()
        except UnicodeDecodeError as error:
            bad = error.start
        if len(data) > text.LARGEST_FILE:
            self.broken.append(None)
        elif bad != -1:
            self.broken.append(body.count(b"\n", 0, bad))
        else:
            self.lines = _LINE.findall(decoded)
            self._scan()
        self._first: dict[tuple[int, str], _Option] = {}
        for option in self.options:
            self._first.setdefault((option.section, option.name), option)
        self.api = self._meant_section()
        self._repeated_bundles = {
            self._first[one.section, one.name].line
            for one in self.options
            if one.name == "client_bundle" and self._is_repeated(one)
        }
        self._has_cert_bundle = self._option("cert_bundle") is not None

    def _scan(self) -> None:
        indent, last = 0, ""
        for number, line in enumerate(self.lines):
            stripped = line.strip()
            if not stripped or stripped[0] in "#;":
                continue
            depth = line.index(stripped[0])
            if last and depth > indent:
                if last in _READ:
                    self.broken.append(number)
                continue
            indent = depth
            header = _SECTION.match(stripped)
            if header:
                self.headers.append((header[1], number))
                last = ""
                continue
            name, end = _name_of(stripped)
            if not name:
                self.broken.append(number)
                last = ""
                continue
            last = name
            value = stripped[end + 1 :].strip()
            self.options.append(_Option(len(self.headers) - 1, name, value, number))

    def _meant_section(self) -> int | None:
        """Give the number of the section that programs are meant to read; -1: has no header."""
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
        """Give the option that counts: of the meant section, else of [DEFAULT]."""
        places = [] if self.api is None else [self.api]
        places += [number for number, (title, _) in enumerate(self.headers) if title == "DEFAULT"]
        for place in places:
            if (place, name) in self._first:
                return self._first[place, name]
        return None

    def meant(self, name: str) -> str:
        """Give the value of an option as its writer meant it."""
        option = self._option(name)
        if option is None:
            return ""
        return _unquoted(_without_comment(option)).replace("%%", "%")

    # ── Finding ───────────────────────────────────────────────────────────────────────────────

    def troubles(self) -> Iterator[Trouble]:
        if self.has_mark:
            yield Trouble(kind=TroubleKind.BYTE_ORDER_MARK, can_mend=bool(self.lines))
        for number in self.broken:
            line = None if number is None else number + 1
            yield Trouble(kind=TroubleKind.NOT_UNDERSTOOD, line=line)
        if self.broken and not self.lines:
            return
        yield from self._of_sections()
        yield from self._of_repetitions()
        for option in self.options:
            if self._is_read(option):
                yield from self._of_option(option)
        for name, kind in (
            ("email", TroubleKind.MISSING_EMAIL),
            ("key", TroubleKind.MISSING_KEY),
            ("site", TroubleKind.MISSING_SITE),
        ):
            if not self.meant(name):
                yield Trouble(kind=kind)

    def _is_read(self, option: _Option) -> bool:
        if option.section == self.api:
            return True
        return option.section >= 0 and self.headers[option.section][0] == "DEFAULT"

    def _of_sections(self) -> Iterator[Trouble]:
        headless = [one for one in self.options if one.section == -1]
        if self.api == -1:
            yield Trouble(kind=TroubleKind.NO_SECTION, line=headless[0].line + 1, can_mend=True)
        elif headless:
            yield Trouble(kind=TroubleKind.NOT_UNDERSTOOD, line=headless[0].line + 1)
        for number, (name, line) in enumerate(self.headers):
            if not name and number != self.api:
                yield Trouble(kind=TroubleKind.NOT_UNDERSTOOD, line=line + 1)
        if self.api is not None and self.api >= 0:
            name, line = self.headers[self.api]
            if name != "api":
                yield Trouble(
                    kind=TroubleKind.WRONG_SECTION,
                    line=line + 1,
                    option=_plain(name),
                    can_mend=True,
                )
        elif self.api is None:
            for number, (name, line) in enumerate(self.headers):
                if any(one.section == number for one in self._account_options):
                    yield Trouble(
                        kind=TroubleKind.WRONG_SECTION, line=line + 1, option=_plain(name)
                    )
                    break

    def _of_repetitions(self) -> Iterator[Trouble]:
        titles: set[str] = set()
        for name, line in self.headers:
            if name in titles and name != "DEFAULT":
                yield Trouble(
                    kind=TroubleKind.DUPLICATE_SECTION, line=line + 1, option=_plain(name)
                )
            titles.add(name)
        for option in self.options:
            first = self._first[option.section, option.name]
            if first is not option:
                goes_on = self._goes_on(first) or self._goes_on(option)
                yield Trouble(
                    kind=TroubleKind.DUPLICATE_OPTION,
                    line=option.line + 1,
                    option=_plain(option.name),
                    can_mend=first.value == option.value and not goes_on,
                )

    def _is_repeated(self, option: _Option) -> bool:
        return self._first[option.section, option.name] is not option

    def _goes_on(self, option: _Option) -> bool:
        """Tell whether the lines below belong to the value of ``option``."""
        own = self.lines[option.line]
        for number in range(option.line + 1, len(self.lines)):
            line = self.lines[number]
            if line.strip() and line.strip()[0] not in "#;":
                return _depth(line) > _depth(own)
        return False

    def _of_option(self, option: _Option) -> Iterator[Trouble]:
        line, name = option.line + 1, _plain(option.name)
        if name in _READ and _without_comment(option) != option.value:
            yield Trouble(kind=TroubleKind.INLINE_COMMENT, line=line, option=name, can_mend=True)
        if name in _READ and _unquoted(_without_comment(option)) != _without_comment(option):
            # With a comment behind them, the quotes are not at the value's end yet.
            yield Trouble(kind=TroubleKind.QUOTED_VALUE, line=line, option=name, can_mend=True)
        kept = _without_comment(option)
        if name in _READ and _doubled(kept) != kept:
            yield Trouble(kind=TroubleKind.BARE_PERCENT, line=line, option=name, can_mend=True)
        references = _REFERENCE.findall(kept) if name in _READ else []
        if any(one != "%%" for one in references):  # no program's file refers to others
            yield Trouble(kind=TroubleKind.NOT_UNDERSTOOD, line=line)
        meant = _unquoted(_without_comment(option))
        if name == "client_bundle" and not self._is_repeated(option):
            is_only = option.line not in self._repeated_bundles and not self._has_cert_bundle
            yield Trouble(kind=TroubleKind.CLIENT_BUNDLE, line=line, can_mend=is_only)
        elif name == "insecure" and meant.lower() == "true":
            yield Trouble(kind=TroubleKind.INSECURE, line=line, can_mend=not self._goes_on(option))
        elif name == "insecure" and meant.lower() != "false":
            yield Trouble(kind=TroubleKind.NOT_UNDERSTOOD, line=line)
        elif name == "key" and meant and not re.fullmatch(r"[A-Za-z0-9]{32}", meant):
            yield Trouble(kind=TroubleKind.KEY_MALFORMED, line=line)
        elif name == "site" and meant.startswith("http://") and not _is_local(meant):
            yield Trouble(kind=TroubleKind.PLAIN_HTTP, line=line)

    # ── Mending ───────────────────────────────────────────────────────────────────────────────

    def mended(self, trouble: Trouble) -> tuple[bytes, tuple[ChangedLine, ...]]:
        """Give the whole file without ``trouble``, and the lines that differ."""
        mark = codecs.BOM_UTF8 if self.has_mark else b""
        if trouble.kind is TroubleKind.BYTE_ORDER_MARK:
            first = _shown(self.lines[0]) if self.lines else ""
            return "".join(self.lines).encode(), (ChangedLine(1, _MARK + first, first),)
        number = (trouble.line or 1) - 1
        old = self.lines[number]
        new = self._mended_line(trouble, number)
        lines = [*self.lines[:number], *new, *self.lines[number + 1 :]]
        changed = []
        if old not in new:
            kept = new[-1] if new else None
            changed = [ChangedLine(number + 1, _shown(old), kept and _shown(kept))]
        changed[:0] = [ChangedLine(number + 1, None, _shown(one)) for one in new[:-1]]
        return mark + "".join(lines).encode(), tuple(changed)

    def _mended_line(self, trouble: Trouble, number: int) -> list[str]:
        """Give the lines that take the place of one."""
        line = self.lines[number]
        ending = line[len(line.rstrip("\r\n")) :]
        break_ = ending or ("\r\n" if any(one.endswith("\r\n") for one in self.lines) else "\n")
        indent = line[: _depth(line)]
        match trouble.kind:
            case TroubleKind.NO_SECTION:
                return [f"{indent}[api]{break_}", line]
            case TroubleKind.WRONG_SECTION:
                start = line.index("[")
                return [f"{line[:start]}[api]{line[line.rindex(']') + 1 :]}"]
            case TroubleKind.DUPLICATE_OPTION | TroubleKind.INSECURE:
                return []
            case TroubleKind.CLIENT_BUNDLE:
                return [re.sub("client_bundle", "cert_bundle", line, count=1, flags=re.IGNORECASE)]
        option = next(one for one in self.options if one.line == number)
        place = line.rindex(option.value)
        before, after = line[:place], line[place + len(option.value) :]
        match trouble.kind:
            case TroubleKind.BARE_PERCENT:
                kept = _without_comment(option)
                return [before + _doubled(kept) + option.value[len(kept) :] + after]
            case TroubleKind.QUOTED_VALUE:
                kept = _without_comment(option)
                return [before + _unquoted(kept) + option.value[len(kept) :] + after]
            case TroubleKind.INLINE_COMMENT:
                kept = _without_comment(option)
                comment = option.value[len(kept) :].strip()
                return [f"{indent}{comment}{break_}", before + kept + after]
        raise ValueError(trouble.kind)


def _name_of(stripped: str) -> tuple[str, int]:
    """Give the name of the option that a line sets, empty for none, and where its name ends."""
    places = [place for place in (stripped.find("="), stripped.find(":")) if place != -1]
    if not places:
        return "", -1
    end = min(places)
    return stripped[:end].rstrip().lower(), end


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _without_comment(option: _Option) -> str:
    if option.name not in _COMMENTED:
        return option.value
    found = _COMMENT.search(option.value)
    return option.value[: found.start()].rstrip() if found else option.value


def _unquoted(value: str) -> str:
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1].strip()
    return value


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
    email, site = scan.meant("email"), scan.meant("site")
    cert, key = scan.meant("client_cert"), scan.meant("client_cert_key")
    trust = Trust(ca_file=scan.meant("cert_bundle"), client_cert=cert, client_key=key)
    if site.startswith("localhost"):
        site = f"http://{site}"
    try:
        origin = addresses.parse(site.removesuffix("/").removesuffix("/api"))
    except AddressFailure:
        return None
    if not is_login(email):
        return None
    return Account(site=origin.url, organization="", email=email, trust=trust)


def _is_local(site: str) -> bool:
    try:
        return addresses.parse(site).is_loopback
    except AddressFailure:
        return False


def _plain(value: str) -> str:
    """Give a stranger's text as it may be seen: printable, short, without what may be a key."""
    printable = "".join(one for one in value[:1000] if one.isprintable())
    return _LONG_WORD.sub(_HIDDEN, printable)[:_LONGEST_SHOWN]


def _shown(line: str) -> str:
    """Give a line as it may be seen: a secret is masked, and so is what could be one."""
    stripped = line.strip()
    name, end = _name_of(stripped)
    if name.strip(" #;\ufeff") in _SECRET:
        return _plain(stripped[: end + 1]) + _HIDDEN
    return _plain(stripped)
