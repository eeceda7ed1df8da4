"""Parse the lines of a zuliprc, for merging, checking and repairing alike.

The reference is ``configparser.ConfigParser()`` as the ``zulip`` package 0.9.1 uses it: the section
``api`` is case-sensitive, names of options are not; ``=`` or ``:`` separates name and value; only
whole lines are comments; more deeply indented lines continue the value above; a lone ``%`` is an
error, and ``%%`` means ``%``; a repeated option or section, or a byte order mark, is an error for
the whole file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, NamedTuple

from zulipkey.zuliprc import values
from zulipkey.zuliprc.encoding import LARGEST_FILE, Encoding, decode

ACCOUNT: Final = ("email", "key", "site")
FILES: Final = ("cert_bundle", "client_cert", "client_cert_key")
KNOWN_OPTIONS: Final = (*ACCOUNT, "insecure", *FILES)
"""The options that programs read."""

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_SECTION: Final = re.compile(r"\[(.+)\]|\[\](?![^=:]*[=:])")
_COMMENT: Final = re.compile(r"(?<=\s)[#;]")


# ── Lines ─────────────────────────────────────────────────────────────────────────────────────


class Kind(Enum):
    """The kind of a line that is neither empty nor a comment."""

    HEADER = auto()
    OPTION = auto()
    CONTINUATION = auto()
    """It continues the value of the option above."""
    BROKEN = auto()


class Line(NamedTuple):
    """A parsed line."""

    number: int
    """Counted from 0."""
    kind: Kind
    section: int
    """The index of its header (of a header: its own) among all headers; -1 above the first."""
    title: str
    """The name of its section."""
    name: str = ""
    """Of the option that it sets or continues, in lower case; of a header, its title."""
    value: str = ""
    is_indented: bool = False
    """Whether it has the indent of a continuation, but was taken for a line of its own."""


def split(text: str) -> tuple[str, int]:
    """Return the name of the option that a line sets, and the position of its separator.

    Without a separator, they are empty and -1.
    """
    equals, colon = text.find("="), text.find(":")
    end = max(equals, colon) if -1 in (equals, colon) else min(equals, colon)
    return ("", -1) if end == -1 else (text[:end].rstrip().lower(), end)


def depth(line: str) -> int:
    """Return the number of whitespace characters at the start of ``line``."""
    return len(line) - len(line.lstrip())


def read_lines(
    lines: Iterable[str], stands_alone: Callable[[Line, Line], bool] | None = None
) -> Iterator[Line]:
    """Parse lines as configparser does, but do not stop at a broken line.

    Args:
        lines: the lines, with or without their line endings.
        stands_alone: returns whether a line (first argument) that continues the option above
            (second argument) was meant to be a line of its own; None if no line was.
    """
    indent, section, title = 0, -1, ""
    above: Line | None = None
    for number, line in enumerate(lines):
        text = line.strip()
        if not text or text[0] in "#;":
            continue
        own_depth = line.index(text[0])
        is_deeper = above is not None and own_depth > indent
        name, value = "", ""
        if text[0] == "[" and (header := _SECTION.match(text)):
            kind, name = Kind.HEADER, header[1] or ""
        else:
            name, end = split(text)
            kind, value = (Kind.OPTION, text[end + 1 :].strip()) if name else (Kind.BROKEN, "")
        read = Line(number, kind, section, title, name, value, is_deeper)
        if above is not None and is_deeper:
            if stands_alone is None or not stands_alone(read, above):
                yield Line(number, Kind.CONTINUATION, section, title, above.name, text)
                continue
        else:
            indent = own_depth
        if kind is Kind.HEADER:
            section, title = section + 1, name
            read = Line(number, kind, section, title, name, "", is_deeper)
        above = read if kind is Kind.OPTION else None
        yield read


# ── A file as its writer meant it ─────────────────────────────────────────────────────────────


@dataclass(frozen=True, eq=False)
class Indented:
    """A group of lines that continue the option above them, but were meant to stand alone."""

    option: str
    indent: str
    """The indent of the option."""


class Document:
    """The lines of a file, its headers and options, and the numbers of its broken lines.

    Reading goes on after an error: a line that breaks the file for every program must not hide
    other problems, or what the writer meant.
    """

    def __init__(self, data: bytes) -> None:
        """Read the bytes of a file, unless it is too large."""
        self.decoded = decode(data[: LARGEST_FILE + 1])
        self.lines: list[str] = []
        self.headers: list[Line] = []
        self.options: list[Line] = []
        self.broken: list[int | None] = []
        """The numbers of the lines that no program understands; None for the whole file."""
        self.indented: dict[int, Indented] = {}
        self.continued: list[Line] = []
        """Lines that continue the value of an option that programs do not read."""
        if len(data) > LARGEST_FILE:
            self.broken.append(None)
        elif self.decoded.encoding is Encoding.UNKNOWN:
            self.broken.append(self.decoded.bad_line)
        else:
            self.lines = _LINE.findall(self.decoded.text)
            self._read()
        self._first: dict[tuple[int, str], Line] = {}
        for option in self.options:
            self._first.setdefault((option.section, option.name), option)
        self.api = self._meant_section()
        """The section that programs are meant to read; -1 if it has no header, None if unclear."""
        self._counts: dict[str, Line] = {}
        read = [one for one in self.options if self.is_read(one)]
        for option in sorted(read, key=lambda one: one.section != self.api):
            self._counts.setdefault(option.name, option)

    def _read(self) -> None:
        owner: Indented | None = None
        for line in read_lines(self.lines, _was_meant_to_stand_alone):
            if line.kind is Kind.CONTINUATION:
                if line.name in KNOWN_OPTIONS:
                    self.broken.append(line.number)
                else:
                    self.continued.append(line)
                continue
            if not line.is_indented:
                owner = None
            else:
                last = self.options[-1]
                if owner is None:
                    own = self.lines[last.number]
                    owner = Indented(last.name, own[: depth(own)])
                self.indented[line.number] = owner
            match line.kind:
                case Kind.HEADER:
                    self.headers.append(line)
                case Kind.OPTION:
                    self.options.append(line)
                case _:
                    self.broken.append(line.number)

    def _meant_section(self) -> int | None:
        for header in self.headers:
            if header.title == "api":
                return header.section
        found = Counter(one.section for one in self.account_options)
        likely = [number for number, count in found.items() if count > 1]
        return likely[0] if len(likely) == 1 else None

    @property
    def account_options(self) -> list[Line]:
        """The options that name an account, in any section."""
        return [one for one in self.options if one.name in ACCOUNT]

    def option(self, name: str) -> Line | None:
        """Return the effective option: that of the intended section, else that of [DEFAULT]."""
        return self._counts.get(name)

    def has(self, section: int, *names: str) -> bool:
        """Return whether a section has any of these options."""
        return any((section, name) in self._first for name in names)

    def first(self, option: Line) -> Line:
        """Return the first option of the same name in the same section."""
        return self._first[option.section, option.name]

    def is_read(self, option: Line) -> bool:
        """Return whether programs read the section of ``option``."""
        return option.section == self.api or (option.section >= 0 and option.title == "DEFAULT")

    def has_continuation(self, option: Line) -> bool:
        """Return whether the value of ``option`` continues on the lines below."""
        own = depth(self.lines[option.number])
        for number in range(option.number + 1, len(self.lines)):
            line = self.lines[number]
            if line.strip() and line.strip()[0] not in "#;":
                return depth(line) > own
        return False

    def intended(self, name: str) -> str:
        """Return the value of the effective option as its writer meant it; empty if none."""
        option = self.option(name)
        return "" if option is None else intended_value(option).replace("%%", "%")


def without_comment(option: Line) -> str:
    """Return the value without the comment after it, which programs take for a part of it."""
    if option.name not in KNOWN_OPTIONS:
        return option.value
    found = _COMMENT.search(option.value)
    kept = option.value[: found.start()].rstrip() if found else option.value
    if option.name in FILES and kept != option.value:  # a file name may contain " #"
        path = values.unquoted(kept).replace("%%", "%")
        return kept if values.is_readable(path) else option.value
    return kept


def intended_value(option: Line) -> str:
    """Return the value without a comment after it or quotes around it; ``%`` stays doubled."""
    return values.unquoted(without_comment(option))


def _was_meant_to_stand_alone(line: Line, above: Line) -> bool:
    is_header = line.kind is Kind.HEADER and bool(line.name)
    if not is_header and (
        line.kind is not Kind.OPTION or line.name not in (*KNOWN_OPTIONS, "token")
    ):
        return False
    return above.name in KNOWN_OPTIONS or (line.title == "api" and line.name in ACCOUNT)
