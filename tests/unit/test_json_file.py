"""Files of our own: whole or not at all, and nothing that several write is lost."""

from __future__ import annotations

import errno
import json
import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from locks import held
from zulipkey.desktop import whole_file
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Cancelled,
    OwnFileBusy,
    OwnFileDamaged,
    OwnFileNotReadable,
    OwnFileNotWritable,
)
from zulipkey.storage.json_file import Content, JsonFile

WRITES = 200

MANY = """
import sys
from pathlib import Path
from zulipkey.storage.json_file import JsonFile

file = JsonFile(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    file.change(lambda content: {**content, f"{sys.argv[2]}-{number}": number}, seconds=60)
"""


WHOLE = """
import sys
from pathlib import Path
from zulipkey.storage.json_file import LockedFile

for _ in range(int(sys.argv[3])):
    LockedFile(Path(sys.argv[1])).write(sys.argv[2].encode() * 50_000)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "some.json"


def test_what_stays_the_same_is_not_written(path: Path) -> None:
    file = JsonFile(path)
    file.change(lambda _: {"a": 1})
    before = path.stat()
    file.change(lambda content: {**content})
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_is_written_is_there_and_private(path: Path) -> None:
    file = JsonFile(path)
    assert file.read() == {}
    assert file.change(lambda content: {**content, "ä": 1}) == {"ä": 1}
    assert JsonFile(path).read() == {"ä": 1}
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        assert path.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.slow
def test_two_processes_and_two_threads_that_write_at_once_lose_nothing(path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", MANY, str(path), name, str(WRITES)])
        for name in ("a", "b")
    ]
    file = JsonFile(path)

    def write(name: str) -> None:
        def add(content: Content) -> Content:
            return {**content, f"{name}-{len(content)}": 0}

        for _ in range(20):
            file.change(add, seconds=60)

    threads = [threading.Thread(target=write, args=(name,)) for name in ("c", "d")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert [process.wait(60) for process in started] == [0, 0]
    assert len(file.read()) == 2 * WRITES + 2 * 20


def test_two_processes_that_write_one_file_at_once_leave_it_whole(path: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", WHOLE, str(path), letter, "50"])
        for letter in ("a", "b")
    ]
    assert [process.wait(60) for process in started] == [0, 0]
    assert path.read_bytes() in (b"a" * 50_000, b"b" * 50_000)


def test_a_lock_that_is_held_is_waited_for_only_so_long(path: Path) -> None:
    file = JsonFile(path)
    with held(path):
        with pytest.raises(OwnFileBusy):
            file.change(lambda content: {**content, "x": 1}, seconds=0.05)
        cancel = CancelToken()
        threading.Timer(0.05, cancel.set).start()
        with pytest.raises(Cancelled):
            file.change(lambda content: {**content, "x": 1}, seconds=60, cancel=cancel)
    file.change(lambda content: {**content, "y": 1})
    assert file.read() == {"y": 1}


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_where_the_file_system_has_no_locks_it_is_written_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    JsonFile(path).change(lambda _: {"x": 1})
    assert JsonFile(path).read() == {"x": 1}


@pytest.mark.skipif(os.name != "posix", reason="locks of POSIX")
def test_a_lock_that_another_has_on_a_share_of_windows_is_waited_for(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import fcntl

    def refuse(_descriptor: int, _operation: int) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(OwnFileBusy):
        JsonFile(path).change(lambda _: {"x": 1}, seconds=0.05)
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_where_the_file_system_has_no_modes_it_is_written_all_the_same(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int, _mode: int) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "fchmod", refuse)
    JsonFile(path).change(lambda _: {"x": 1})
    assert JsonFile(path).read() == {"x": 1}


@pytest.mark.skipif(os.name != "posix", reason="folders that can be synced")
def test_where_a_folder_cannot_be_synced_what_is_written_is_no_failure(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def refuse(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse)
    JsonFile(path).change(lambda _: {"x": 1})
    assert JsonFile(path).read() == {"x": 1}


def test_a_damaged_file_is_never_overwritten(path: Path) -> None:
    path.parent.mkdir()
    told: list[OwnFileDamaged] = []
    for content in ("{", "[1]"):
        path.write_text(content)
        with pytest.raises(OwnFileDamaged):
            JsonFile(path).read()
        JsonFile(path).change(lambda _: {"x": 1}, on_damaged=told.append)
        assert (path.parent / told[-1].kept_as).read_text() == content
    assert len({one.kept_as for one in told}) == 2


def test_what_cannot_be_read_is_not_replaced(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(OwnFileNotReadable):
        JsonFile(path).change(lambda _: {"x": 1})
    assert path.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_in_its_place_is_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    with pytest.raises(OwnFileNotReadable):
        JsonFile(path).read()


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = JsonFile(path)
    file.change(lambda _: {"x": 1})

    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OwnFileNotWritable) as caught:
        file.change(lambda _: {"x": 2})
    assert caught.value.reason == "No space left on device"
    assert file.read() == {"x": 1}
    assert sorted(one.name for one in path.parent.iterdir()) == ["some.json", "some.json.lock"]


def test_what_a_killed_process_has_left_is_in_nobodys_way(path: Path) -> None:
    path.parent.mkdir()
    path.with_name("some.json.new").write_text("{")
    JsonFile(path).change(lambda _: {"x": 1})
    assert json.loads(path.read_text()) == {"x": 1}
    assert not path.with_name("some.json.new").exists()


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX")
def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles" / "real.json"
    target.parent.mkdir()
    target.write_text("{}")
    path.parent.mkdir()
    path.symlink_to(target)
    JsonFile(path).change(lambda _: {"x": 1})
    assert path.is_symlink()
    assert json.loads(target.read_text()) == {"x": 1}


def test_a_file_is_put_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "one.pem"
    whole_file.replace(path, b"first")
    whole_file.replace(path, b"second")
    assert path.read_bytes() == b"second"
    assert [one.name for one in path.parent.iterdir()] == ["one.pem"]


@pytest.mark.skipif(sys.platform == "win32", reason="a share of Windows that is mounted elsewhere")
def test_what_a_share_of_windows_would_not_take_is_read_where_it_was_kept(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    JsonFile(path).change(lambda _: {"a": 1})
    really = Path.replace

    def lose(new: Path, target: Path) -> Path:
        if target == path:
            target.unlink(missing_ok=True)
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        return really(new, target)

    with monkeypatch.context() as open_elsewhere:
        open_elsewhere.setattr(Path, "replace", lose)
        open_elsewhere.setattr("time.sleep", lambda _: None)
        with pytest.raises(OwnFileNotWritable, match=r"some\.json\.kept"):
            JsonFile(path).change(lambda content: {**content, "b": 2})
    assert JsonFile(path).read() == {"a": 1, "b": 2}
    assert JsonFile(path).change(lambda content: {**content, "c": 3})["b"] == 2
    assert sorted(one.name for one in path.parent.iterdir()) == ["some.json", "some.json.lock"]
