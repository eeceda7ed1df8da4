"""What fixes a zuliprc, one problem at a time: planned, shown, and then made.

A plan shows lines with their secrets masked; what it would write is in it, and in no ``repr``.
"""

from __future__ import annotations

import re
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from zulipkey.desktop.home import display_path
from zulipkey.model.errors import FileChangedMeanwhile
from zulipkey.zuliprc import file, git
from zulipkey.zuliprc.scan import (
    Document,
    Indented,
    Line,
    depth,
    split,
    without_comment,
)

_REFERENCE: Final = re.compile(r"%%|%\([^()]+\)s")
_SECRET_WORD: Final = re.compile(r"[A-Za-z0-9]{32,}|(?<=://)\S+(?=@)")
_SECRET: Final = ("key", "token", "api_key", "password")
_LONGEST_SHOWN: Final = 120
HIDDEN: Final = "••••"
"""What is shown in the place of a secret."""
_INDENT: Final = "␣"
_MOST_LINES_SHOWN: Final = 100


@dataclass(frozen=True)
class ChangedLine:
    """A line before and after, with secrets masked; None: it was not there, or is no more."""

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class Fix:
    """What fixes one problem, and that alone."""

    path: Path
    """The file that changes."""
    lines: tuple[ChangedLine, ...]
    """Empty where only the mode changes."""
    _before: bytes = field(repr=False)
    _after: bytes = field(repr=False)
    _mode: int = 0o600


def fix(planned: Fix) -> None:
    """Make the change that was planned.

    Raises:
        FileChangedMeanwhile: the file is not the one that the plan was made for.
        FileFailure: nothing was changed.
    """
    file.rewrite(planned.path, planned._before, planned._after, mode=planned._mode)


def exclude_from_git(path: Path) -> Fix:
    """Plan a line in git's own list of ignored files (``info/exclude``).

    Raises:
        FileChangedMeanwhile: git does not tell any more where that is.
        FileFailure: it cannot be read.
    """
    place = git.exclude_file(path.resolve())
    if place is None:
        raise FileChangedMeanwhile(path=display_path(path))
    listed, pattern = place
    before, status = file.read(listed)
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    number = before.count(b"\n") + (2 if gap else 1)
    return Fix(
        path=listed,
        lines=(ChangedLine(number, None, masked(pattern)),),
        _before=before,
        _after=before + gap + pattern.encode() + b"\n",
        _mode=stat.S_IMODE(status.st_mode),
    )


class Repairs:
    """The fixes of one file; each is planned for the file as it was read."""

    def __init__(self, path: Path, data: bytes, document: Document) -> None:
        """Take the file's name, its bytes, and what they were read as."""
        self._path = path
        self._data = data
        self._document = document
        self._lines = document.lines
        self._decoded = document.decoded

    # ── The file as a whole ───────────────────────────────────────────────────────────────────

    def make_private(self) -> Fix:
        """Plan the mode 0600."""
        return self._fix(self._data)

    def remove_mark(self) -> Fix:
        """Plan the file without its byte order mark."""
        first = masked(self._lines[0]) if self._lines else ""
        return self._fix(
            self._decoded.text.encode(self._decoded.codec), ChangedLine(1, f"U+FEFF {first}", first)
        )

    def encode_utf_16_anew(self) -> Fix:
        """Plan the file in UTF-8 instead of UTF-16."""
        first = masked(self._lines[0])
        return self._fix(
            self._decoded.text.encode(), ChangedLine(1, f"UTF-16 {first}", f"UTF-8 {first}")
        )

    def encode_eight_bit_anew(self) -> Fix:
        """Plan the file in UTF-8 instead of an encoding with one byte for each character."""
        changed: list[ChangedLine] = []
        for number, line in enumerate(self._lines):
            if not line.isascii() and len(changed) < _MOST_LINES_SHOWN:
                before = line.encode(self._decoded.codec).decode("ascii", "backslashreplace")
                changed.append(ChangedLine(number + 1, masked(before), masked(line)))
        return self._fix(self._decoded.mark + self._decoded.text.encode(), *changed)

    def unindent(self, owner: Indented) -> Fix:
        """Plan the lines that go on with one option as lines of their own."""
        lines = list(self._lines)
        changed: list[ChangedLine] = []
        for number, other in self._document.indented.items():
            if other is owner:
                lines[number] = owner.indent + lines[number].lstrip()
                before = _INDENT * (depth(self._lines[number]) - len(owner.indent))
                after = masked(lines[number])
                changed.append(ChangedLine(number + 1, before[:_LONGEST_SHOWN] + after, after))
        return self._fix(self._decoded.encode("".join(lines)), *changed[:_MOST_LINES_SHOWN])

    # ── One line ──────────────────────────────────────────────────────────────────────────────

    def put_header_above(self, number: int) -> Fix:
        """Plan ``[api]`` above a line."""
        line = self._lines[number]
        return self.put(number, f"{line[: depth(line)]}[api]{self._line_end(line)}", line)

    def rename_header(self, number: int) -> Fix:
        """Plan ``[api]`` in the place of another section's name."""
        line = self._lines[number]
        start, end = line.index("["), line.rindex("]") + 1
        return self.put(number, f"{line[:start]}[api]{line[end:]}")

    def rename(self, option: Line, name: str) -> Fix:
        """Plan another name for an option."""
        line = self._lines[option.number]
        start = depth(line)
        return self.put(option.number, f"{line[:start]}{name}{line[start + len(option.name) :]}")

    def put_comment_above(self, option: Line) -> Fix:
        """Plan the comment behind a value as a line of its own."""
        line, kept = self._lines[option.number], without_comment(option)
        comment = option.value[len(kept) :].strip()
        before, after = self._around_value(option)
        return self.put(
            option.number,
            f"{line[: depth(line)]}{comment}{self._line_end(line)}",
            before + kept + after,
        )

    def replace(self, option: Line, old: str, new: str) -> Fix:
        """Plan ``new`` in the place of ``old``, a part of an option's value."""
        before, after = self._around_value(option)
        return self.put(option.number, before + option.value.replace(old, new, 1) + after)

    def _around_value(self, option: Line) -> tuple[str, str]:
        line = self._lines[option.number]
        place = line.rindex(option.value)
        return line[:place], line[place + len(option.value) :]

    def _line_end(self, line: str) -> str:
        own = line[len(line.rstrip("\r\n")) :]
        return own or ("\r\n" if any(one.endswith("\r\n") for one in self._lines) else "\n")

    def put(self, number: int, *new: str) -> Fix:
        """Plan the lines ``new`` in the place of one; the last of them is what is left of it."""
        old = self._lines[number]
        changed = [ChangedLine(number + 1, None, masked(one)) for one in new[:-1]]
        if old not in new:
            changed.append(ChangedLine(number + 1, masked(old), masked(new[-1]) if new else None))
        lines = [*self._lines[:number], *new, *self._lines[number + 1 :]]
        return self._fix(self._decoded.encode("".join(lines)), *changed)

    def _fix(self, after: bytes, *lines: ChangedLine) -> Fix:
        return Fix(path=self._path, lines=lines, _before=self._data, _after=after)


# ── What may be seen ──────────────────────────────────────────────────────────────────────────


def plain(value: str) -> str:
    """Return a stranger's text as it may be seen: printable, short, without what may be a key
    or the login in an address."""
    text = value[:1000]
    if not text.isprintable():
        text = "".join(one for one in text if one.isprintable())
    return _SECRET_WORD.sub(HIDDEN, text)[:_LONGEST_SHOWN]


def masked(line: str) -> str:
    """Return a line as it may be seen: a secret is masked, and so is what could be one."""
    text = line.strip()
    name, end = split(text)
    if name.strip(" #;\ufeff") in _SECRET:
        return plain(text[: end + 1]) + HIDDEN
    return plain(text)


def has_references(value: str) -> bool:
    """Return whether ``value`` refers to other options (``%(name)s``)."""
    return any(one != "%%" for one in _REFERENCE.findall(value))


def doubled(value: str) -> str:
    """Return ``value`` with each ``%`` doubled that stands alone, not in ``%%`` or ``%(name)s``."""
    done, place = [], 0
    while (found := value.find("%", place)) != -1:
        known = _REFERENCE.match(value, found)
        end = known.end() if known else found + 1
        done += [value[place:found], known[0] if known else "%%"]
        place = end
    return "".join(done) + value[place:]
