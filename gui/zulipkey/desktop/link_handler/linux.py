"""Handle ``zulip:`` links by the convention of Linux desktops: a .desktop file and xdg-mime.

The previous state is recorded before any change, in a file that is locked as long as this program
has the links. So the next start finds what a crash has left, and no other process touches it.
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

# No hyphen: xdg-utils takes the part before a hyphen for the name of a folder.
_DESKTOP_ID: Final = f"{APPLICATION_ID}.Links.desktop"
_OURS: Final = ("", _DESKTOP_ID, f"{APPLICATION_ID}.desktop")
"""The defaults that mean no other program; the last is the entry of an installed Zulip Key."""
_SCHEME: Final = "x-scheme-handler/zulip"
_PATIENCE: Final = 10
_DEFAULTS: Final = "[Default Applications]"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Before:
    """A list of defaults as it was before, and as xdg-mime left it; contents in base64."""

    path: str
    content: str | None
    """None if it did not exist."""
    mode: int = 0o644
    link: str | None = None
    """Its target, if it was a symlink, which xdg-mime replaces by a file."""
    after: str | None = None
    """None if unknown, because the program ended in between."""


class LinuxLinkHandler:
    """The link handler that changes the user's default for the scheme, and restores it."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        """Use the folders that ``environ`` names.

        Raises:
            NoHomeFolder: neither ``environ`` nor the system names one.
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
        except LinksNotTaken:  # ``register`` will report it
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
        """Restore the previous default; see ``LinkHandler``."""
        held, self._held = self._held, None
        if held is not None:
            self._end(held)

    def recover(self) -> None:
        """Restore the previous default after a crash; see ``LinkHandler``."""
        if self._held is not None or not self._record.exists():
            return
        with suppress(OSError):
            held = self._lock()
            if held is not None:
                self._end(held)

    # ── The record ────────────────────────────────────────────────────────────────────────────

    def _lock(self) -> int | None:
        """Open and lock the record; return None while another process has it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        while True:
            file = os.open(self._record, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            if regular_file.lock(file) is False:
                os.close(file)
                return None
            if os.fstat(file).st_nlink:
                return file
            os.close(file)  # removed by the process that had it until now

    def _end(self, held: int) -> None:
        try:
            self._put_back(held)
            self._record.unlink()
            self._folder.rmdir()
        except OSError as problem:  # for example, the folder contains something else
            _log.info("after giving links back: %s", type(problem).__name__)
        finally:
            os.close(held)

    def _write(self, held: int, record: list[_Before]) -> None:
        """Append a line; without room for all of it, the line before remains valid."""
        line = f"\n{json.dumps([asdict(one) for one in record])}\n".encode()
        if os.pwrite(held, line, os.fstat(held).st_size) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        os.fsync(held)

    def _read(self, held: int) -> list[_Before]:
        written = os.pread(held, os.fstat(held).st_size, 0)
        for line in reversed(written.splitlines()):
            # An invalid line was being written when the computer lost power.
            with suppress(ValueError, TypeError):
                return [_Before(**one) for one in json.loads(line)]
        return [_Before(str(path), None, after="") for path in self._lists if written]

    # ── Taking ────────────────────────────────────────────────────────────────────────────────

    def _become_default(self, held: int, command: Sequence[str]) -> None:
        before = [_seen(path) for path in self._lists]
        self._write(held, before)
        self._write_entry(command)
        self._lists[0].parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # needed by 1.2
        self._xdg_mime("default", _DESKTOP_ID, _SCHEME)
        self._write(held, [replace(one, after=_seen(Path(one.path)).content) for one in before])
        now = self._xdg_mime("query", "default", _SCHEME)
        if now != _DESKTOP_ID:
            raise LinksNotTaken(reason=f"the desktop keeps to {now or 'nobody'}")

    def _write_entry(self, command: Sequence[str]) -> None:
        if not all(PLAIN.fullmatch(word) for word in command):
            # xdg-open splits the line at every space, even within quotes.
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
        """Restore all that is possible; the rest stays in the record for the next start.

        Raises:
            OSError: something could not be restored.
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
        return  # xdg-mime did not change it
    path = Path(before.path)
    try:
        now = path.read_bytes()
    except FileNotFoundError:
        return
    if _packed(now) == before.after:
        _put(before, None if before.content is None else base64.b64decode(before.content))
        return
    # Another program has changed the list since, so only our own line is undone.
    old = base64.b64decode(before.content).splitlines(keepends=True) if before.content else []
    earlier = [line for _, line in _defaults(old)]
    lines = now.splitlines(keepends=True)
    ours = [number for number, line in _defaults(lines) if _DESKTOP_ID.encode() in line]
    for number in reversed(ours):
        lines[number : number + 1] = earlier[:1]
    if ours:
        _put(before, b"".join(lines))


def _defaults(lines: list[bytes]) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that name a default for the scheme, with their numbers."""
    section = b""
    for number, line in enumerate(lines):
        if line.startswith(b"["):
            section = line.strip()
        elif section == _DEFAULTS.encode() and line.partition(b"=")[0].strip() == _SCHEME.encode():
            yield number, line


def _put(before: _Before, content: bytes | None) -> None:
    """Restore a list with ``content``, which is written as a whole or not at all."""
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
