"""Plan fixes for a zuliprc, one problem at a time, and apply them.

A plan shows the changed lines with secrets masked. It also holds the bytes to write, which are
left out of its ``repr``.
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
"""Shown in place of a secret."""
_INDENT: Final = "␣"
_MOST_LINES_SHOWN: Final = 100


@dataclass(frozen=True)
class ChangedLine:
    """A line before and after a fix, with secrets masked; None if it does not exist."""

    number: int
    before: str | None
    after: str | None


@dataclass(frozen=True, kw_only=True)
class Fix:
    """The planned change that fixes one problem, and nothing else."""

    path: Path
    """The file to change."""
    lines: tuple[ChangedLine, ...]
    """Empty if only the mode changes."""
    _before: bytes = field(repr=False)
    _after: bytes = field(repr=False)
    _mode: int = 0o600


def fix(planned: Fix) -> None:
    """Make the planned change.

    Raises:
        FileChangedMeanwhile: the content of the file is not the one that the plan was made for.
        FileFailure: nothing was changed.
    """
    file.rewrite(planned.path, planned._before, planned._after, mode=planned._mode)


def exclude_from_git(path: Path) -> Fix:
    """Plan to add the file to git's local ignore list (``info/exclude``).

    Raises:
        FileChangedMeanwhile: git does not tell where the list is.
        FileFailure: the list cannot be read.
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
    """The fixes for one file, each planned for the content that was read."""

    def __init__(self, path: Path, data: bytes, document: Document) -> None:
        """Plan fixes for the file at ``path``, whose bytes ``data`` were read as ``document``."""
        self._path = path
        self._data = data
        self._document = document
        self._lines = document.lines
        self._decoded = document.decoded

    # ── The file as a whole ───────────────────────────────────────────────────────────────────

    def make_private(self) -> Fix:
        """Plan to set the mode 0600."""
        return self._fix(self._data)

    def remove_mark(self) -> Fix:
        """Plan to remove the byte order mark."""
        first = masked(self._lines[0]) if self._lines else ""
        return self._fix(
            self._decoded.text.encode(self._decoded.codec), ChangedLine(1, f"U+FEFF {first}", first)
        )

    def encode_utf_16_anew(self) -> Fix:
        """Plan to convert the file from UTF-16 to UTF-8."""
        first = masked(self._lines[0])
        return self._fix(
            self._decoded.text.encode(), ChangedLine(1, f"UTF-16 {first}", f"UTF-8 {first}")
        )

    def encode_eight_bit_anew(self) -> Fix:
        """Plan to convert the file from a single-byte encoding to UTF-8."""
        changed: list[ChangedLine] = []
        for number, line in enumerate(self._lines):
            if not line.isascii() and len(changed) < _MOST_LINES_SHOWN:
                before = line.encode(self._decoded.codec).decode("ascii", "backslashreplace")
                changed.append(ChangedLine(number + 1, masked(before), masked(line)))
        return self._fix(self._decoded.mark + self._decoded.text.encode(), *changed)

    def unindent(self, owner: Indented) -> Fix:
        """Plan to unindent the lines ``owner``, so that they do not continue the option above."""
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
        """Plan to insert ``[api]`` above a line."""
        line = self._lines[number]
        return self.put(number, f"{line[: depth(line)]}[api]{self._line_end(line)}", line)

    def rename_header(self, number: int) -> Fix:
        """Plan to rename a section to ``[api]``."""
        line = self._lines[number]
        start, end = line.index("["), line.rindex("]") + 1
        return self.put(number, f"{line[:start]}[api]{line[end:]}")

    def rename(self, option: Line, name: str) -> Fix:
        """Plan to rename an option."""
        line = self._lines[option.number]
        start = depth(line)
        return self.put(option.number, f"{line[:start]}{name}{line[start + len(option.name) :]}")

    def put_comment_above(self, option: Line) -> Fix:
        """Plan to move a comment after a value to its own line above."""
        line, kept = self._lines[option.number], without_comment(option)
        comment = option.value[len(kept) :].strip()
        before, after = self._around_value(option)
        return self.put(
            option.number,
            f"{line[: depth(line)]}{comment}{self._line_end(line)}",
            before + kept + after,
        )

    def replace(self, option: Line, old: str, new: str) -> Fix:
        """Plan to replace ``old``, a part of an option's value, with ``new``."""
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
        """Plan to insert all but the last line of ``new`` above a line, which the last replaces.

        Without ``new``, plan to delete the line.
        """
        old = self._lines[number]
        changed = [ChangedLine(number + 1, None, masked(one)) for one in new[:-1]]
        if old not in new:
            changed.append(ChangedLine(number + 1, masked(old), masked(new[-1]) if new else None))
        lines = [*self._lines[:number], *new, *self._lines[number + 1 :]]
        return self._fix(self._decoded.encode("".join(lines)), *changed)

    def _fix(self, after: bytes, *lines: ChangedLine) -> Fix:
        return Fix(path=self._path, lines=lines, _before=self._data, _after=after)


# ── Text that is safe to show ─────────────────────────────────────────────────────────────────


def plain(value: str) -> str:
    """Return untrusted text in a form that is safe to show: printable and short.

    Possible keys and the login in an address are masked.
    """
    text = value[:1000]
    if not text.isprintable():
        text = "".join(one for one in text if one.isprintable())
    return _SECRET_WORD.sub(HIDDEN, text)[:_LONGEST_SHOWN]


def masked(line: str) -> str:
    """Return a line in a form that is safe to show: secrets and possible secrets are masked."""
    text = line.strip()
    name, end = split(text)
    if name.strip(" #;\ufeff") in _SECRET:
        return plain(text[: end + 1]) + HIDDEN
    return plain(text)


def has_references(value: str) -> bool:
    """Return whether ``value`` refers to other options (``%(name)s``)."""
    return any(one != "%%" for one in _REFERENCE.findall(value))


def doubled(value: str) -> str:
    """Return ``value`` with each ``%`` doubled that is not part of ``%%`` or ``%(name)s``."""
    done, place = [], 0
    while (found := value.find("%", place)) != -1:
        known = _REFERENCE.match(value, found)
        end = known.end() if known else found + 1
        done += [value[place:found], known[0] if known else "%%"]
        place = end
    return "".join(done) + value[place:]
