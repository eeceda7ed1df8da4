"""The handler of ``zulip:`` links by the desktop's own convention: a .desktop file and xdg-mime.

What is changed is written down before it is changed, in a file that is locked for as long as the
links are taken: the next start finds what a crash has left, and no other run touches it.
"""

from __future__ import annotations

import base64
import errno
import json
import logging
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from zulipkey import APPLICATION_ID
from zulipkey.desktop import home, programs, regular_file, whole_file
from zulipkey.desktop.link_handler.desktop_entry_syntax import PLAIN, quoted
from zulipkey.model.errors import LinksNotTaken, NoHomeFolder, reason_of

assert sys.platform != "win32"  # noqa: S101 (for type checkers; Windows has a handler of its own)

# No hyphen: xdg-utils takes what is before it for the name of a folder.
_DESKTOP_ID: Final = f"{APPLICATION_ID}.Links.desktop"
_OURS: Final = ("", _DESKTOP_ID, f"{APPLICATION_ID}.desktop")
"""Who has the links where nobody else has them; the last is the entry of an installed program."""
_SCHEME: Final = "x-scheme-handler/zulip"
_PATIENCE: Final = 10
_DEFAULTS: Final = "[Default Applications]"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Before:
    """A list of defaults as it was, and as xdg-mime left it; contents in base64."""

    path: str
    content: str | None
    """None: it did not exist."""
    mode: int = 0o644
    link: str | None = None
    """Where it led, if it was a symlink: xdg-mime puts a file in its place."""
    after: str | None = None
    """None: not known, for the program ended in between."""


class LinuxLinkHandler:
    """Becomes the user's default for the scheme, and puts back the default before."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        """Work in the folders that ``environ`` names.

        Raises:
            NoHomeFolder: it names none, nor does the system.
        """
        self._environ = environ
        data = home.base_folder("XDG_DATA_HOME", ".local/share", environ)
        config = home.base_folder("XDG_CONFIG_HOME", ".config", environ)
        state = home.base_folder("XDG_STATE_HOME", ".local/state", environ)
        if data is None or config is None or state is None:
            raise NoHomeFolder
        self._folder = state / "zulipkey"
        self._record = self._folder / "links.json"
        self._entry = data / "applications" / _DESKTOP_ID
        runtime = environ.get("XDG_RUNTIME_DIR", "")
        launchers = Path(runtime) if runtime.startswith("/") else self._folder
        self._launcher = launchers / "zulipkey-open-link"
        self._lists = (config / "mimeapps.list", data / "applications" / "mimeapps.list")
        self._held: int | None = None

    def takes_from_another(self) -> bool:
        """Return whether the desktop names another default; see ``LinkHandler``."""
        try:
            return self._xdg_mime("query", "default", _SCHEME) not in _OURS
        except LinksNotTaken:  # as ``register`` will say
            return False

    def register(self, command: Sequence[str]) -> None:
        """Become the default; see ``LinkHandler``."""
        if self._held is not None:
            return
        try:
            self._held = self._lock()
            if self._held is None:
                raise LinksNotTaken(reason="another Zulip Key is waiting for one")
            self._put_back(self._held)  # what a crash has left
            self._become_default(self._held, command)
        except LinksNotTaken:
            self.restore()
            raise
        except OSError as error:
            self.restore()
            raise LinksNotTaken(reason=reason_of(error)) from None

    def restore(self) -> None:
        """Put back the default before; see ``LinkHandler``."""
        held, self._held = self._held, None
        if held is not None:
            self._end(held)

    def recover(self) -> None:
        """Put back what a crash has left; see ``LinkHandler``."""
        if self._held is not None or not self._record.exists():
            return
        with suppress(OSError):
            held = self._lock()
            if held is not None:
                self._end(held)

    # ── The record ────────────────────────────────────────────────────────────────────────────

    def _lock(self) -> int | None:
        """Open the record for this run alone; None while another has it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        while True:
            file = os.open(self._record, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            if regular_file.lock(file) is False:
                os.close(file)
                return None
            if os.fstat(file).st_nlink:
                return file
            os.close(file)  # removed by who held it until now

    def _end(self, held: int) -> None:
        try:
            self._put_back(held)
            self._record.unlink()
            self._folder.rmdir()
        except OSError as problem:  # a folder with something else in it, for one
            _log.info("after giving links back: %s", type(problem).__name__)
        finally:
            os.close(held)

    def _write(self, held: int, record: list[_Before]) -> None:
        """Add a line: the one before counts still if there is no room for the whole of it."""
        line = f"\n{json.dumps([asdict(one) for one in record])}\n".encode()
        if os.pwrite(held, line, os.fstat(held).st_size) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(held)

    def _read(self, held: int) -> list[_Before]:
        written = os.pread(held, os.fstat(held).st_size, 0)
        for line in reversed(written.splitlines()):
            # Else it was being written when the computer lost power.
            with suppress(ValueError, TypeError):
                return [_Before(**one) for one in json.loads(line)]
        return [_Before(str(path), None, after="") for path in self._lists if written]

    # ── Taking ────────────────────────────────────────────────────────────────────────────────

    def _become_default(self, held: int, command: Sequence[str]) -> None:
        before = [_seen(path) for path in self._lists]
        self._write(held, before)
        self._write_entry(command)
        self._lists[0].parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # else 1.2 fails
        self._xdg_mime("default", _DESKTOP_ID, _SCHEME)
        self._write(held, [replace(one, after=_seen(Path(one.path)).content) for one in before])
        now = self._xdg_mime("query", "default", _SCHEME)
        if now != _DESKTOP_ID:
            raise LinksNotTaken(reason=f"the desktop keeps to {now or 'nobody'}")

    def _write_entry(self, command: Sequence[str]) -> None:
        if not all(PLAIN.fullmatch(word) for word in command):
            # xdg-open splits the line at each space, quotes or not.
            script = f'#!/bin/sh\nexec {shlex.join(command)} "$@"\n'
            self._launcher.write_text(script, "utf-8", errors="surrogateescape")
            self._launcher.chmod(0o700)
            command = [str(self._launcher)]
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Zulip Key",
            f"Icon={APPLICATION_ID}",
            f"Exec={' '.join(quoted(word) for word in command)} %u",
            "NoDisplay=true",
            "StartupNotify=true",
            "Terminal=false",
            f"MimeType={_SCHEME};",
            "",
        )
        self._entry.parent.mkdir(parents=True, exist_ok=True)
        self._entry.write_text("\n".join(lines), "utf-8", errors="surrogateescape")

    def _xdg_mime(self, *arguments: str) -> str:
        try:
            done = programs.run("xdg-mime", *arguments, environ=self._environ, patience=_PATIENCE)
        except FileNotFoundError:
            raise LinksNotTaken(reason="xdg-mime, of xdg-utils, is missing") from None
        except subprocess.TimeoutExpired:
            raise LinksNotTaken(reason="xdg-mime does not come to an end") from None
        if done.returncode:
            raise LinksNotTaken(reason=f"xdg-mime failed ({done.returncode})")
        return os.fsdecode(done.stdout).strip()

    # ── Giving back ───────────────────────────────────────────────────────────────────────────

    def _put_back(self, held: int) -> None:
        """Put back what can be; what cannot now stays in the record, for the next start.

        Raises:
            OSError: there is something that could not be.
        """
        problems: list[OSError] = []
        steps: list[Callable[[], None]] = [partial(_restore, one) for one in self._read(held)]
        steps += [partial(made.unlink, missing_ok=True) for made in (self._entry, self._launcher)]
        for step in steps:
            try:
                step()
            except OSError as problem:
                _log.warning("links not given back everywhere: %s", type(problem).__name__)
                problems.append(problem)
        if problems:
            raise problems[0]


def _seen(path: Path) -> _Before:
    link = str(path.readlink()) if path.is_symlink() else None
    try:
        return _Before(str(path), _packed(path.read_bytes()), path.stat().st_mode & 0o777, link)
    except FileNotFoundError:
        return _Before(str(path), None, link=link)


def _restore(before: _Before) -> None:
    if before.after is not None and before.after == before.content:
        return  # xdg-mime had nothing to do there
    path = Path(before.path)
    try:
        now = path.read_bytes()
    except FileNotFoundError:
        return
    if _packed(now) == before.after:
        _put(before, None if before.content is None else base64.b64decode(before.content))
        return
    # Another program has changed the list since: only our own line is taken back.
    old = base64.b64decode(before.content).splitlines(keepends=True) if before.content else []
    earlier = [line for _, line in _defaults(old)]
    lines = now.splitlines(keepends=True)
    ours = [number for number, line in _defaults(lines) if _DESKTOP_ID.encode() in line]
    for number in reversed(ours):
        lines[number : number + 1] = earlier[:1]
    if ours:
        _put(before, b"".join(lines))


def _defaults(lines: list[bytes]) -> Iterator[tuple[int, bytes]]:
    """Return the lines, with their numbers, that name a default for the scheme."""
    section = b""
    for number, line in enumerate(lines):
        if line.startswith(b"["):
            section = line.strip()
        elif section == _DEFAULTS.encode() and line.partition(b"=")[0].strip() == _SCHEME.encode():
            yield number, line


def _put(before: _Before, content: bytes | None) -> None:
    """Write a list as it is to be from now on, whole or not at all."""
    path = Path(before.path)
    if before.link is not None and not path.is_symlink():
        path.unlink()
        path.symlink_to(before.link)
    target = path.resolve()
    if content is None:
        if before.link is None:
            path.unlink()
    elif not target.exists() or target.read_bytes() != content:
        whole_file.replace(target, content, before.mode)


def _packed(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")
