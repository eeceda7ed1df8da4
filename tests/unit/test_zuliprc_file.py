"""Saving a zuliprc: where it goes, who may read it, and that a failure changes nothing."""

import errno
import locale
import os
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from builders import SOME_KEY, UNDER_WINE, key_result, mode_of, set_home, set_mode
from zulipkey.messages import failures
from zulipkey.messages.zuliprc import describe_concerns
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.errors import (
    FileBusy,
    FileChangedMeanwhile,
    FileFailure,
    FileKeptAside,
    FileNameRefused,
    FileNotUnderstood,
    FileNotVerified,
    FileOfAnother,
    FolderMissing,
    LinkBroken,
    NotARegularFile,
    NotReadable,
    NotWritable,
    OtherAccountInFile,
)
from zulipkey.zuliprc import Readers, display_path, file, lock, render
from zulipkey.zuliprc.encoding import LARGEST_FILE, unreadable_in
from zulipkey.zuliprc.export import saving
from zulipkey.zuliprc.file import rewrite, save

posix = pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes of POSIX")
windows = pytest.mark.skipif(os.name != "nt", reason="what is open is replaced elsewhere")
NOBODY = 65534
STRANGER = 54321
NEW = key_result()
OLD_TEXT = render(NEW).replace(SOME_KEY, "old") + "\n[zterm]\ntheme=blue\n"
NEW_TEXT = render(NEW) + "\n[zterm]\ntheme=blue\n"


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that an unprivileged user may use too, unlike pytest's own."""
    path = Path(os.path.realpath(tempfile.mkdtemp()))
    path.chmod(0o777)
    if os.name == "posix" and os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    yield path
    path.chmod(0o777)
    shutil.rmtree(path, ignore_errors=UNDER_WINE)


@contextmanager
def as_an_ordinary_person() -> Iterator[None]:
    """Modes mean nothing to root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def existing(folder: Path, text: str = OLD_TEXT, mode: int = 0o600) -> Path:
    path = folder / "zuliprc"
    path.write_bytes(text.encode())
    set_mode(path, mode)
    if os.name == "posix" and os.geteuid() == 0:
        os.chown(path, NOBODY, NOBODY)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_holds_the_account_and_nobody_else_may_read_it(folder: Path) -> None:
    saved = save(folder / ".zuliprc", NEW)
    assert (folder / ".zuliprc").read_bytes() == render(NEW).encode()
    assert names(folder) == [".zuliprc"]
    assert saved.path == saved.asked_path == folder / ".zuliprc"
    assert not saved.key_was_readable_by_others
    assert mode_of(saved.path) == 0o600


def test_an_existing_file_keeps_its_other_content(folder: Path) -> None:
    path = existing(folder)
    save(path, NEW)
    assert path.read_bytes() == NEW_TEXT.encode()
    assert names(folder) == ["zuliprc"]


@posix
@pytest.mark.parametrize("loose", [0o644, 0o640, 0o604, 0o666])
def test_a_mode_that_let_others_read_is_not_inherited_but_told(folder: Path, loose: int) -> None:
    path = existing(folder, NEW_TEXT, mode=loose)
    assert save(path, NEW).key_was_readable_by_others
    assert mode_of(path) == 0o600
    assert not save(path, NEW).key_was_readable_by_others


@posix
@pytest.mark.parametrize("text", ["", "[zterm]\ntheme=zt_dark\n", OLD_TEXT])
def test_a_key_that_others_never_saw_is_not_called_readable(folder: Path, text: str) -> None:
    path = existing(folder, text, mode=0o644)
    assert not save(path, NEW).key_was_readable_by_others
    assert mode_of(path) == 0o600


@posix
def test_a_new_key_in_place_of_one_that_others_could_read_needs_no_newer_one(folder: Path) -> None:
    path = existing(folder, NEW_TEXT, mode=0o644)
    newer = replace(NEW, key=ApiKey("n" * 32))
    assert not saving.replace_key(path, NEW.key, newer).key_was_readable_by_others


@posix
@pytest.mark.parametrize("umask", [0, 0o777])
def test_it_is_private_under_any_umask(folder: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        save(folder / "zuliprc", NEW)
    finally:
        os.umask(before)
    assert mode_of(folder / "zuliprc") == 0o600


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root may give away")
def test_a_file_that_root_saves_stays_its_owners(folder: Path) -> None:
    path = existing(folder)
    saved = save(path, NEW)
    assert (path.stat().st_uid, path.stat().st_gid) == (NOBODY, NOBODY)
    assert (saved.readers, saved.owner) == (Readers.OWNER, "nobody")


@posix
def test_on_a_share_where_all_belongs_to_another_a_file_is_replaced(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    path = folder / "zuliprc"
    path.write_text(OLD_TEXT)
    os.chown(folder, path.stat().st_uid, -1)
    monkeypatch.setattr(os, "geteuid", lambda: path.stat().st_uid + 1)
    monkeypatch.setattr(os, "fchown", refuse)
    assert save(path, NEW).readers is Readers.OWNER
    assert path.read_text() == NEW_TEXT


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="only root may give away")
def test_a_file_that_another_user_left_in_a_folder_gets_no_key(folder: Path) -> None:
    path = existing(folder)
    os.chown(path, STRANGER, STRANGER)
    for replaces in (False, True):
        with pytest.raises(FileOfAnother) as caught:
            save(path, NEW, replace_other_account=replaces)
        assert caught.value.owner == str(STRANGER)
    os.chown(folder, 0, 0)
    os.chown(path, NOBODY, NOBODY)
    with pytest.raises(FileOfAnother) as caught:
        save(path, NEW)
    assert caught.value.owner == "nobody"
    with pytest.raises(FileOfAnother):
        rewrite(path, OLD_TEXT.encode(), b"")
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


@posix
def test_who_can_read_it_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert save(folder / "zuliprc", NEW).readers is Readers.YOU

    def as_on_a_memory_stick(path: Path, flags: int, mode: int = 0o777) -> int:
        descriptor = real_open(path, flags, mode)
        os.fchmod(descriptor, 0o755)
        return descriptor

    real_open = os.open
    with monkeypatch.context() as patched:
        patched.setattr(os, "open", as_on_a_memory_stick)
        assert save(folder / "zuliprc", NEW).readers is Readers.OTHERS


@posix
def test_a_folder_where_others_can_exchange_the_file_is_told(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    if os.geteuid() == 0:
        os.chown(folder, 0, 0)

    def told(*modes: int) -> Path | None:
        folder.chmod(modes[0])
        inner.chmod(modes[1])
        return save(inner / "zuliprc", NEW).folder_writable_by_others

    assert told(0o755, 0o755) is None
    assert told(0o1777, 0o1777) is None  # as in /tmp: nobody can take it away
    assert told(0o755, 0o777) == inner
    assert told(0o755, 0o757) == inner
    assert told(0o777, 0o700) == folder
    if os.geteuid() == 0:
        os.chown(inner, NOBODY, NOBODY)
        assert told(0o755, 0o755) == inner
        os.chown(inner / "zuliprc", NOBODY, NOBODY)
        assert told(0o755, 0o755) is None


def test_no_file_is_rewritten_of_which_only_the_beginning_was_read(folder: Path) -> None:
    path = existing(folder)
    large = OLD_TEXT + "#" * (2 * LARGEST_FILE)
    path.write_text(large)
    before, _ = file.read(path)
    with pytest.raises(FileNotUnderstood):
        rewrite(path, before, NEW_TEXT.encode())
    assert path.read_text() == large


@posix
def test_a_save_waits_for_another_and_not_for_ever(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    path = existing(folder)
    monkeypatch.setattr(lock, "_PATIENCE", 0.05)
    with path.open("r+") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        with pytest.raises(FileBusy):
            save(path, NEW)
        with pytest.raises(FileBusy):
            rewrite(path, OLD_TEXT.encode(), b"")
    assert path.read_text() == OLD_TEXT
    save(path, NEW)
    assert names(folder) == ["zuliprc"]


@posix
def test_a_save_waits_for_another_on_a_share_of_windows_too(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    path = existing(folder)
    monkeypatch.setattr(lock, "_PATIENCE", 0.05)
    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(FileBusy):
        save(path, NEW)
    assert path.read_text() == OLD_TEXT


@posix
def test_a_file_system_without_hard_links_is_enough(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    save(folder / "zuliprc", NEW)
    assert names(folder) == ["zuliprc"]
    assert (folder / "zuliprc").read_text() == render(NEW)


@posix
def test_a_link_stays_and_the_file_it_leads_to_is_replaced(folder: Path) -> None:
    (folder / "dotfiles").mkdir()
    if os.geteuid() == 0:
        os.chown(folder / "dotfiles", NOBODY, NOBODY)
    target = existing(folder / "dotfiles")
    (folder / "second").symlink_to("dotfiles/zuliprc")
    (folder / "first").symlink_to("second")
    saved = save(folder / "first", NEW)
    assert saved.path == target
    assert saved.asked_path == folder / "first"
    assert (folder / "first").readlink() == Path("second")
    assert target.read_text() == NEW_TEXT
    assert names(folder) == ["dotfiles", "first", "second"]
    assert names(folder / "dotfiles") == ["zuliprc"]


@posix
def test_another_hard_link_goes_on_holding_the_old_text(folder: Path) -> None:
    path = existing(folder)
    (folder / "other").hardlink_to(path)
    save(path, NEW)
    assert path.read_text() == NEW_TEXT
    assert (folder / "other").read_text() == OLD_TEXT


def test_another_account_is_replaced_only_when_the_person_said_so(folder: Path) -> None:
    text = OLD_TEXT.replace("ada@", "eve@")
    path = existing(folder, text)
    with pytest.raises(OtherAccountInFile) as caught:
        save(path, NEW)
    assert caught.value.email == "eve@example.com"
    assert path.read_text() == text
    save(path, NEW, replace_other_account=True)
    assert path.read_text() == NEW_TEXT


@pytest.mark.parametrize("data", [b"junk\n", b"\xff\xfe", b"[a]\nb=1\nb=2\n", b"#" * 5_000_000])
def test_a_file_nobody_understands_is_replaced_only_when_the_person_said_so(
    folder: Path, data: bytes
) -> None:
    path = existing(folder)
    path.write_bytes(data)
    with pytest.raises(FileNotUnderstood):
        save(path, NEW)
    assert path.read_bytes() == data
    save(path, NEW, replace_other_account=True)
    assert path.read_text() == render(NEW)
    assert names(folder) == ["zuliprc"]


def test_a_missing_folder_is_told(folder: Path) -> None:
    for path in (folder / "gone" / "zuliprc", existing(folder) / "zuliprc"):
        with pytest.raises(FolderMissing):
            save(path, NEW)
    assert names(folder) == ["zuliprc"]


def test_a_folder_is_not_a_file(folder: Path) -> None:
    with pytest.raises(NotARegularFile):
        save(folder, NEW)
    assert names(folder) == []


@posix
@pytest.mark.timeout(10)  # a pipe that is opened for reading waits for ever
def test_the_pipe_of_a_command_is_no_link_to_nothing(folder: Path) -> None:
    reader, writer = os.pipe()
    try:
        for path in (Path(f"/dev/fd/{reader}"), Path(f"/dev/fd/{writer}")):
            with pytest.raises(NotARegularFile):
                save(path, NEW)
            with pytest.raises(NotARegularFile):
                file.read(path)
    finally:
        os.close(reader)
        os.close(writer)


@posix
@pytest.mark.timeout(10)  # a pipe that is opened for reading waits for ever
def test_devices_pipes_and_sockets_are_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "link").symlink_to("pipe")
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(folder / "socket"))
        for path in (folder / "pipe", folder / "link", folder / "socket", Path("/dev/null")):
            with pytest.raises(NotARegularFile):
                save(path, NEW, replace_other_account=True)
    assert names(folder) == ["link", "pipe", "socket"]


@posix
def test_broken_and_circular_links_are_told_and_stay(folder: Path) -> None:
    (folder / "dangling").symlink_to("nothing")
    (folder / "far").symlink_to("no/such/folder")
    (folder / "loop").symlink_to("pool")
    (folder / "pool").symlink_to("loop")
    for name in ("dangling", "far", "loop", "loop/zuliprc"):
        with pytest.raises(LinkBroken):
            save(folder / name, NEW, replace_other_account=True)
    assert names(folder) == ["dangling", "far", "loop", "pool"]


@posix
def test_a_folder_that_is_read_only_is_told(folder: Path) -> None:
    path = existing(folder)
    folder.chmod(0o555)
    with as_an_ordinary_person():
        for name in ("zuliprc", "new"):
            with pytest.raises(NotWritable, match="Permission denied"):
                save(folder / name, NEW)
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


@posix
def test_a_folder_that_may_not_be_entered_is_told(folder: Path) -> None:
    folder.chmod(0)
    with as_an_ordinary_person(), pytest.raises(NotWritable):
        save(folder / "zuliprc", NEW)


@posix
def test_a_folder_that_may_not_be_listed_is_enough(folder: Path) -> None:
    folder.chmod(0o333)
    with as_an_ordinary_person():
        save(folder / "zuliprc", NEW)
    assert (folder / "zuliprc").read_text() == render(NEW)


def test_a_file_made_read_only_is_left_alone(folder: Path) -> None:
    path = existing(folder, mode=0o400)
    with pytest.raises(NotWritable):
        save(path, NEW, replace_other_account=True)
    assert path.read_text() == OLD_TEXT
    if not UNDER_WINE:  # which keeps it so
        path.chmod(0o600)


@posix
def test_a_file_that_cannot_be_read_cannot_be_kept_and_is_left_alone(folder: Path) -> None:
    path = existing(folder, mode=0o200)
    with as_an_ordinary_person(), pytest.raises(NotReadable):
        save(path, NEW, replace_other_account=True)
    assert path.read_text() == OLD_TEXT if os.geteuid() == 0 else path.exists()
    assert names(folder) == ["zuliprc"]


@posix
def test_a_limit_on_the_size_of_files_is_told_and_nothing_is_lost(folder: Path) -> None:
    import resource

    path = existing(folder)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50, before[1]))
    try:
        with pytest.raises(NotWritable):
            save(path, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


@pytest.mark.parametrize("name", ["x" * 300, "nul\0", "half\ud800"])
def test_a_name_that_no_file_can_have_is_told(folder: Path, name: str) -> None:
    with pytest.raises((NotWritable, FileNameRefused)):
        save(folder / name, NEW)
    assert names(folder) == []


def test_what_another_program_wrote_meanwhile_is_not_overwritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def meanwhile(text: str) -> None:
        def write_and_sync(descriptor: int) -> None:
            (folder / "zuliprc").write_text(text)
            sync(descriptor)

        monkeypatch.setattr(os, "fsync", write_and_sync)

    for text in ("[new]\n", "[changed]\na=b\n"):
        meanwhile(text)
        with pytest.raises(FileChangedMeanwhile):
            save(folder / "zuliprc", NEW)
        assert (folder / "zuliprc").read_text() == text
        assert names(folder) == ["zuliprc"]


def test_a_file_that_another_program_makes_at_the_last_moment_is_not_overwritten(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = folder / "zuliprc"

    def look_and_be_late(real: Path) -> None:
        assert not real.exists()
        real.write_text("[new]\n")

    monkeypatch.setattr(file, "_identity", look_and_be_late)
    with pytest.raises(FileChangedMeanwhile):
        save(path, NEW)
    assert path.read_text() == "[new]\n"
    assert names(folder) == ["zuliprc"]


@pytest.fixture
def share_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """What Linux does on such a share: what is open is not replaced, but removed when closed."""
    really = Path.replace

    def replace(new: Path, target: Path) -> Path:
        opened = {os.path.realpath(one) for one in Path("/proc/self/fd").iterdir()}
        if opened & {str(target), f"{target} (deleted)"}:
            target.unlink(missing_ok=True)
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        return really(new, target)

    monkeypatch.setattr(Path, "replace", replace)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for open files as Linux has them")
def test_on_a_share_of_windows_nothing_is_lost(
    share_of_windows: None, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = existing(folder)
    save(path, NEW)
    assert path.read_text() == NEW_TEXT
    assert names(folder) == ["zuliprc"]

    path.write_text(OLD_TEXT)
    with path.open() as another_program:
        monkeypatch.setattr("time.sleep", lambda _: another_program.close())
        save(path, NEW)
    assert path.read_text() == NEW_TEXT
    assert names(folder) == ["zuliprc"]

    path.write_text(OLD_TEXT)
    monkeypatch.setattr("time.sleep", lambda _: None)
    with path.open(), pytest.raises(FileKeptAside) as caught:
        save(path, NEW)
    assert caught.value.kept_as == str(folder / "zuliprc.kept")
    assert "zuliprc.kept" in failures.sentences(caught.value)
    assert names(folder) == ["zuliprc.kept"]
    assert (folder / "zuliprc.kept").read_text() == NEW_TEXT


@windows
@pytest.mark.parametrize("is_changed", [False, True])
def test_a_file_is_replaced_once_no_other_program_has_it_open_if_it_is_the_same_then(
    folder: Path, monkeypatch: pytest.MonkeyPatch, is_changed: bool
) -> None:
    path = existing(folder)
    other = path.open("r+")

    def come_to_an_end(_seconds: float) -> None:
        if is_changed and not other.closed:
            other.write("# mine\n")
        other.close()

    monkeypatch.setattr(time, "sleep", come_to_an_end)
    if is_changed:
        with pytest.raises(FileChangedMeanwhile):
            save(path, NEW)
        assert path.read_text().startswith("# mine\n")
    else:
        save(path, NEW)
        assert path.read_text() == NEW_TEXT
    assert names(folder) == ["zuliprc"]


@windows
def test_a_file_that_another_program_keeps_open_stays_as_it_is(folder: Path) -> None:
    path = existing(folder)
    with path.open(), pytest.raises(FileBusy):
        save(path, NEW)
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


def test_what_a_program_would_not_read_back_is_not_saved(folder: Path) -> None:
    path = existing(folder)
    account = Account(
        address=addresses.parse(NEW.account.site), organization="", email="ada@example.com\n[zterm]"
    )
    with pytest.raises(FileNotVerified):
        save(path, KeyResult(account=account, key=NEW.key), replace_other_account=True)
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


def test_an_interrupt_leaves_no_stray_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(descriptor: int) -> None:
        raise KeyboardInterrupt

    path = existing(folder)
    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        save(path, NEW)
    assert path.read_text() == OLD_TEXT
    assert names(folder) == ["zuliprc"]


@posix
def test_only_what_a_killed_save_left_is_removed(folder: Path) -> None:
    import fcntl

    dead, alive, pipe = (f".zulipkey-{digit * 32}.tmp" for digit in "abc")
    others = [".zulipkey-abc.tmp", f".zulipkey-{'g' * 32}.tmp", f"x.zulipkey-{'a' * 32}.tmp"]
    for name in (dead, alive, *others):
        (folder / name).write_text("x")
    os.mkfifo(folder / pipe)
    with (folder / alive).open("r+") as opened:
        fcntl.flock(opened, fcntl.LOCK_EX)
        save(folder / "zuliprc", NEW)
        assert names(folder) == sorted([alive, pipe, "zuliprc", *others])
    save(folder / "zuliprc", NEW)
    assert names(folder) == sorted([pipe, "zuliprc", *others])


@posix
def test_what_a_killed_save_left_goes_even_if_the_next_one_is_refused(folder: Path) -> None:
    path = existing(folder, "junk\n")
    (folder / f".zulipkey-{'a' * 32}.tmp").write_text(render(NEW))
    with pytest.raises(FileNotUnderstood):
        save(path, NEW)
    assert names(folder) == ["zuliprc"]


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() != 0, reason="needs another owner")
def test_what_another_users_save_left_is_not_touched(folder: Path) -> None:
    leftover = folder / f".zulipkey-{'a' * 32}.tmp"
    leftover.write_text("x")
    leftover.chmod(0o666)
    os.chown(leftover, STRANGER, STRANGER)
    with as_an_ordinary_person():
        save(folder / "zuliprc", NEW)
    assert names(folder) == [leftover.name, "zuliprc"]


@posix
def test_no_failure_tells_the_key_or_the_name_of_the_home_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_home(monkeypatch, folder)
    (folder / "dir").mkdir()
    (folder / "link").symlink_to("nothing")
    (folder / "junk").write_text(f"key={'s' * 32}\n")
    for name in ("dir", "link", "junk", "gone/zuliprc"):
        with pytest.raises(FileFailure) as caught:
            save(folder / name, NEW)
        assert caught.value.path == f"~/{name}"
        assert "s" * 32 not in repr(caught.value)
        assert SOME_KEY not in repr(caught.value)


@posix
def test_the_home_folder_is_shown_as_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    set_home(monkeypatch, "/home/ada")
    assert display_path(Path("/home/ada/.zuliprc")) == "~/.zuliprc"
    assert display_path(Path("/home/ada2/.zuliprc")) == "/home/ada2/.zuliprc"


@pytest.mark.parametrize(
    "name", ["NUL", "con", "aux.zuliprc", "COM1", "lpt9.txt", "zuliprc.", "x ", "a:b", "x?", 'q"']
)
def test_names_that_windows_has_for_others_are_refused_there(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_IS_WINDOWS", True)
    with pytest.raises(FileNameRefused):
        save(Path(f"{tmp_path}/{name}"), NEW)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "name", ["zuliprc", ".zuliprc", "console", "nullify.txt", "é 50%'s", "com"]
)
def test_other_names_are_those_of_files_on_windows_too(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file, "_IS_WINDOWS", True)
    save(tmp_path / name, NEW)
    assert (tmp_path / name).is_file()


@windows
def test_a_comment_that_stops_windows_programs_is_told_when_the_file_is_saved(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1252")
    path = existing(folder)
    path.write_bytes(f"# Größe\n{OLD_TEXT}".encode())
    assert not describe_concerns(save(path, NEW))  # it is misread, which nobody minds
    path.write_bytes(f"# Größe “mine”\n{OLD_TEXT}".encode())
    assert any("“\u201d”" in one for one in describe_concerns(save(path, NEW)))


@pytest.mark.parametrize(
    ("text", "codec", "character"),
    [
        ("# plain", "cp1252", ""),
        ("# Größe", "cp1252", ""),
        ("# Größe “mine”", "cp1252", "\u201d"),
        ("# “mine”", "utf-8", ""),
        ("x=\xc1", "cp1252", "\xc1"),
        ("# \u200d\u2060", "cp1252", "U+200D"),
        ("# 漢字\n", "cp932", "字"),
    ],
)
def test_the_character_that_stops_a_reader_is_found(text: str, codec: str, character: str) -> None:
    assert unreadable_in(text.encode(), codec) == character
