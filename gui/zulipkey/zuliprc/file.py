"""Save a zuliprc atomically: private from the start, and without leftover files."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Final

from zulipkey.desktop import access_list, permissions, regular_file, whole_file
from zulipkey.desktop.home import display_path
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, KeyResult
from zulipkey.zuliprc import edit, lock
from zulipkey.zuliprc.encoding import LARGEST_FILE, of_python_programs, unreadable_in

_TEMPORARY: Final = re.compile(r"\.zulipkey-[0-9a-f]{32}\.tmp")
_IS_WINDOWS = os.name == "nt"
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
_DEVICE: Final = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE
)
_NOT_IN_NAMES: Final = re.compile(r'[<>:"|?*\x00-\x1f]|[ .]$')


class Readers(Enum):
    """Who can read a file, apart from root."""

    YOU = auto()
    OWNER = auto()
    """Another user, and you only because you are root."""
    OTHERS = auto()
    """Other users can read it."""
    UNKNOWN = auto()
    """The file system does not tell (on Windows)."""


@dataclass(frozen=True)
class Saved:
    """The result of a save."""

    path: Path
    """The file itself, with all links resolved."""
    asked_path: Path
    key_was_readable_by_others: bool
    """The old file contained the same key, and other users of this computer could read it."""
    readers: Readers
    owner: str
    """The login name of the file's owner."""
    folder_writable_by_others: Path | None
    """A folder where other users can replace the file; None if there is none, or it is unknown."""
    unreadable: str = ""
    """The first character at which Python programs on this computer fail; empty if none."""


def save(path: Path, result: KeyResult, *, replace_other_account: bool = False) -> Saved:
    """Write the account and key of ``result`` to the zuliprc at ``path``.

    The other content of an existing file is kept; see :func:`zulipkey.zuliprc.edit.merge`.
    With ``replace_other_account``, a file that cannot be understood is replaced by a new one
    without keeping anything of it: the user was told so and chose it.

    The text goes to a new file of mode 0600 in the same folder, which is synced, read back, and
    then atomically replaces the old file. A symlink stays, and its target is replaced. The file
    keeps its owner (when root saves), but not its mode and access lists; another hard link to
    it keeps the old text. A read-only file is refused, although its folder would allow the
    replacement: somebody made it so on purpose. On Windows, the access list of the new file
    admits this user alone. Concurrent saves of a file wait for each other.

    Raises:
        FileFailure: the subclass says why nothing was saved. Except after FileKeptAside, the old
            file is unchanged, and no other file is left behind.
    """
    return save_rendered(
        path,
        merging(result, replace_other_account=replace_other_account),
        result.key,
        is_right=lambda data: edit.holds(data, result),
    )


Renderer = Callable[[bytes | None, str], str]
"""Takes the content of a file (None if there is none) and its display name; returns its new text.

It raises a FileFailure if the file is to stay unchanged."""


def merging(result: KeyResult, *, replace_other_account: bool) -> Renderer:
    """Return a renderer that puts account and key of ``result`` into a zuliprc; see ``save``."""

    def make(old: bytes | None, label: str) -> str:
        if old is None:
            return edit.render(result)
        try:
            return edit.merge(old, result, label, replace_other_account=replace_other_account)
        except errors.FileNotUnderstood:
            if not replace_other_account:
                raise
            return edit.render(result)

    return make


def save_rendered(
    path: Path,
    make: Renderer,
    key: ApiKey,
    *,
    is_right: Callable[[bytes], bool] = lambda _data: True,
) -> Saved:
    """Replace the content of the file at ``path`` by what ``make`` returns, as safely as ``save``.

    Args:
        path: the file, which need not exist.
        make: takes the old content and returns the new text.
        key: the key in the new text.
        is_right: returns whether the new content, as read back, may replace the old file.

    Raises:
        FileFailure: the subclass says why nothing was saved; ``make`` may have raised it.
    """
    with _locked(path) as held:
        label, real, old = held.label, held.real, held.old
        if old is not None:
            _stop_unless_writable(real, old.status, label)
        was_readable = (
            old is not None and has_key(old.data, key) and lets_others_read(real, old.status)
        )
        new = make(None if old is None else old.data, label)
        data = new.encode()
        with failures(label, errors.NotWritable):
            status = _replace(held, data, is_right)
    return Saved(
        path=real,
        asked_path=path,
        key_was_readable_by_others=was_readable,
        readers=_readers(real, status),
        owner=permissions.name_of(status.st_uid),
        folder_writable_by_others=folder_writable_by_others(real, status),
        unreadable=unreadable_in(data, of_python_programs(os.environ)),
    )


def planned(path: Path, make: Renderer) -> tuple[bytes, str]:
    """Return the content of the file at ``path``, and the text that ``save_rendered`` would write.

    Raises:
        FileFailure: the subclass says why nothing would be saved.
    """
    label = display_path(path)
    real = _resolve(path, label)
    old = _read(real, label)
    if old is not None:
        _stop_unless_writable(real, old.status, label)
    elif not real.parent.is_dir():
        raise errors.FolderMissing(path=label)
    _stop_unless_accessible(real.parent, label)
    return (b"" if old is None else old.data), make(None if old is None else old.data, label)


def has_key(data: bytes, key: ApiKey) -> bool:
    """Return whether ``data`` contains ``key``, also in UTF-16."""
    return key.reveal().encode() in data.replace(b"\0", b"")


def lets_others_read(path: Path, status: os.stat_result) -> bool:
    """Return whether other users of this computer can access a file, as far as is known."""
    if sys.platform == "win32":
        return access_list.is_kept_to_this_user(path) is False
    return bool(status.st_mode & (stat.S_IRWXG | stat.S_IRWXO))


def folder_writable_by_others(path: Path, status: os.stat_result) -> Path | None:
    """Return the folder where other users can replace the file at ``path``.

    It is the file's folder or one above it; None if there is none, or the system does not tell.
    """
    try:
        folder = path.resolve().parent
        return permissions.folder_writable_by_others(folder, may_add=True, owner=status.st_uid)
    except (OSError, RuntimeError):
        return None


def read(path: Path) -> tuple[bytes, os.stat_result]:
    """Return the content of the file at ``path``, up to ``LARGEST_FILE`` + 1 bytes, and its status.

    Raises:
        FileFailure: the file does not exist, or it cannot be read.
    """
    label = display_path(path)
    real = _resolve(path, label)
    old = _read(real, label)
    if old is None:
        raise errors.FileMissing(path=label)
    return old.data, old.status


def rewrite(path: Path, before: bytes, after: bytes, *, mode: int = 0o600) -> None:
    """Replace the content ``before`` of the file at ``path`` by ``after``, as safely as ``save``.

    Raises:
        FileChangedMeanwhile: the content of the file is not ``before``.
        FileFailure: the subclass says why nothing was written. The old file is unchanged.
    """
    with _locked(path) as held:
        label, old = held.label, held.old
        if old is None or old.data != before:
            raise errors.FileChangedMeanwhile(path=label)
        if len(before) > LARGEST_FILE:  # it was not read to its end
            raise errors.FileNotUnderstood(path=label)
        _stop_unless_writable(held.real, old.status, label)
        with failures(label, errors.NotWritable):
            _replace(held, after, lambda _data: True, mode=mode)


@contextlib.contextmanager
def _locked(path: Path) -> Iterator[_LockedFile]:
    """Lock a file against other saves, and yield its content and status."""
    label = display_path(path)
    real = _resolve(path, label)
    remove_leftovers(real.parent)
    with lock.held(real, label) as release:
        yield _LockedFile(label, real, _read(real, label), release)


def _stop_unless_writable(real: Path, status: os.stat_result, label: str) -> None:
    """Raise unless the file is writable, and belongs to this user or to the owner of its folder.

    So root can save a file for the owner of a folder, but not one that another user left there.
    """
    if sys.platform != "win32":
        may_own = {os.geteuid()}
        with failures(label, errors.NotWritable):
            may_own.add(real.parent.stat().st_uid)
        if status.st_uid not in may_own:
            raise errors.FileOfAnother(path=label, owner=permissions.name_of(status.st_uid))
    if not status.st_mode & stat.S_IWUSR:
        raise errors.NotWritable(path=label, reason=os.strerror(errno.EACCES))
    _stop_unless_accessible(real, label)


def _stop_unless_accessible(path: Path, label: str) -> None:
    if not os.access(path, os.W_OK):
        with failures(label, errors.NotWritable):
            is_mounted_so = sys.platform != "win32" and os.statvfs(path).f_flag & os.ST_RDONLY
            number = errno.EROFS if is_mounted_so else errno.EACCES
            raise errors.NotWritable(path=label, reason=os.strerror(number))


def _readers(real: Path, status: os.stat_result) -> Readers:
    if sys.platform == "win32":
        is_kept = access_list.is_kept_to_this_user(real)
        return {None: Readers.UNKNOWN, True: Readers.YOU, False: Readers.OTHERS}[is_kept]
    if lets_others_read(real, status):
        return Readers.OTHERS
    return Readers.YOU if status.st_uid == os.geteuid() else Readers.OWNER


@dataclass(frozen=True, repr=False)
class _Old:
    data: bytes
    status: os.stat_result


@dataclass(frozen=True, repr=False)
class _LockedFile:
    """A file that is locked against other saves."""

    label: str
    """The name to show."""
    real: Path
    old: _Old | None
    release: Callable[[], None]
    """Releases the lock."""


@contextlib.contextmanager
def failures(
    label: str, otherwise: type[errors.NotReadable | errors.NotWritable]
) -> Iterator[None]:
    """Turn system errors into the most specific failure, or else into ``otherwise``."""
    try:
        yield
    except ValueError as error:  # a NUL or half a surrogate pair in the path
        raise otherwise(path=label, reason=str(error)) from error
    except whole_file.KeptAside as error:
        raise errors.FileKeptAside(path=label, kept_as=display_path(error.kept)) from error
    except OSError as error:
        failure: errors.FileFailure
        match error.errno:
            case errno.ENOSPC | errno.EDQUOT:
                failure = errors.DiskFull(path=label)
            case errno.ENOENT | errno.ENOTDIR:
                failure = errors.FolderMissing(path=label)
            case errno.ELOOP:
                failure = errors.LinkBroken(path=label)
            case errno.EISDIR:
                failure = errors.NotARegularFile(path=label)
            case _:
                failure = otherwise(path=label, reason=errors.reason_of(error))
        raise failure from error


def _resolve(path: Path, label: str) -> Path:
    """Return the real path of a file; refuse names that Windows reserves, forbids or changes."""
    if _IS_WINDOWS and (_DEVICE.fullmatch(path.name) or _NOT_IN_NAMES.search(path.name)):
        raise errors.FileNameRefused(path=label)
    with failures(label, errors.NotWritable):
        try:
            return Path(os.path.realpath(path, strict=True))
        except FileNotFoundError:
            if path.is_fifo() or path.is_socket():  # its link in /dev/fd has no real path
                raise errors.NotARegularFile(path=label) from None
            if path.is_symlink():
                raise errors.LinkBroken(path=label) from None
            return Path(os.path.realpath(path.parent, strict=True), path.name)


def _read(real: Path, label: str) -> _Old | None:
    """Read up to ``LARGEST_FILE`` + 1 bytes, but do not even open a pipe or device."""
    with failures(label, errors.NotReadable):
        try:
            if not stat.S_ISREG(os.lstat(real).st_mode):
                raise errors.NotARegularFile(path=label)
        except FileNotFoundError:
            return None
        try:
            descriptor = regular_file.open_itself(real, os.O_RDONLY)
        except FileNotFoundError:
            raise errors.FileChangedMeanwhile(path=label) from None
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise errors.NotARegularFile(path=label)
            return _Old(file.read(LARGEST_FILE + 1), status)


def _replace(
    held: _LockedFile, data: bytes, is_right: Callable[[bytes], bool], *, mode: int = 0o600
) -> os.stat_result:
    label, real, old = held.label, held.real, held.old
    descriptor, temporary = create(real.parent)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            if sys.platform != "win32":
                # On a network share, a new file may belong to another user than this one.
                if old and old.status.st_uid != os.fstat(descriptor).st_uid:
                    os.fchown(descriptor, old.status.st_uid, old.status.st_gid)
                if mode != 0o600:
                    os.fchmod(descriptor, mode)
            elif mode == 0o600:
                with contextlib.suppress(OSError):  # `Readers` reports the outcome
                    access_list.keep_to_this_user(temporary)
            file.write(data)
            file.flush()
            os.fsync(descriptor)
            file.seek(0)
            written = file.read()
            if written != data or not is_right(written):
                raise errors.FileNotVerified(path=label)
            if sys.platform == "win32":  # cannot rename an open file; elsewhere it holds the lock
                file.close()
            try:
                whole_file.retry_while_busy(partial(_put_in_place, temporary, held))
            except PermissionError:
                if sys.platform == "win32" and old is not None:
                    raise errors.FileBusy(path=label) from None
                raise
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    whole_file.sync_folder(real.parent)
    return os.lstat(real)


def _put_in_place(temporary: Path, held: _LockedFile) -> None:
    real, old = held.real, held.old
    if _identity(real) != (old and _identity_of(old.status)):
        raise errors.FileChangedMeanwhile(path=held.label)
    if old is None:
        _put_where_nothing_is(temporary, real, held.label)
    else:
        whole_file.put(temporary, real, held.release)


def _put_where_nothing_is(temporary: Path, real: Path, label: str) -> None:
    try:
        if sys.platform == "win32":
            temporary.rename(real)  # never replaces a file on Windows
            return
        real.hardlink_to(temporary)
    except FileExistsError:
        raise errors.FileChangedMeanwhile(path=label) from None
    except OSError as error:
        if sys.platform == "win32":
            if error.errno == errno.ENOENT:  # the folder exists, so the name is invalid
                raise errors.FileNameRefused(path=label) from None
            raise
        temporary.replace(real)  # a file system without hard links
        return
    with contextlib.suppress(OSError):  # otherwise the next save removes it
        temporary.unlink()


def create(folder: Path) -> tuple[int, Path]:
    """Create a temporary file, and lock it so that ``remove_leftovers`` leaves it alone."""
    while True:
        temporary = folder / f".zulipkey-{secrets.token_hex(16)}.tmp"
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | regular_file.FLAGS  # follows no link
        descriptor = os.open(temporary, flags, 0o600)
        is_lost = sys.platform != "win32" and regular_file.lock(descriptor) is False
        if is_lost or not temporary.exists():
            os.close(descriptor)  # another save removed it as a leftover before the lock
            continue
        if sys.platform != "win32" and os.fstat(descriptor).st_mode & 0o600 != 0o600:
            with contextlib.suppress(OSError):  # a file system without modes
                os.fchmod(descriptor, 0o600)  # a umask can deny the owner access, too
        return descriptor, temporary


def remove_leftovers(folder: Path) -> None:
    """Remove this user's (root: all) temporary files in ``folder`` that no process has locked.

    Killed saves leave them. The system releases the lock of a killed process in any case; a
    process ID could be reused, and means nothing in another container or on another computer.
    On a file system without locks, nothing is removed, except on Windows, which refuses to
    remove a file that a process has open.
    """
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _TEMPORARY.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    _remove_leftover(path)


def _remove_leftover(leftover: Path) -> None:
    status = os.lstat(leftover)
    if not stat.S_ISREG(status.st_mode):
        return
    if sys.platform == "win32":
        leftover.unlink()
        return
    if os.geteuid() not in (0, status.st_uid):
        return
    descriptor = regular_file.open_itself(leftover, os.O_RDWR)
    try:
        if regular_file.lock(descriptor):
            leftover.unlink()
    finally:
        os.close(descriptor)


def _identity_of(status: os.stat_result) -> tuple[int, ...]:
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _identity(real: Path) -> tuple[int, ...] | None:
    try:
        return _identity_of(os.lstat(real))
    except FileNotFoundError:
        return None
