"""Where a running program is found, and whose name it is."""

from __future__ import annotations

import errno
import os
import platform
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from zulipkey.desktop import running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe has no folder")


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder with a short name: the address of a socket has little room."""
    with tempfile.TemporaryDirectory(prefix="zk-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for what runs."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return folder


@pytest.fixture
def at_home(tmp_path: Path) -> str:
    """Where it is instead."""
    return str(tmp_path / "home/.cache/zulipkey" / platform.node() / "zulipkey.socket")


def test_it_is_where_the_session_has_such_things(runtime: Path) -> None:
    assert running.socket_path("zulipkey") == f"{runtime}/zulipkey.socket"


@pytest.mark.parametrize("named", [None, "", "relative"])
def test_without_such_a_folder_it_is_at_home(
    runtime: Path, at_home: str, monkeypatch: pytest.MonkeyPatch, named: str | None
) -> None:
    if named is None:
        monkeypatch.delenv("XDG_RUNTIME_DIR")
    else:
        monkeypatch.setenv("XDG_RUNTIME_DIR", named)
    assert running.socket_path("zulipkey") == at_home
    assert stat.S_IMODE(Path(at_home).parent.stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", [0o770, 0o702, 0o777])
def test_a_folder_that_others_can_write_is_not_taken(
    runtime: Path, at_home: str, mode: int
) -> None:
    runtime.chmod(mode)
    assert running.socket_path("zulipkey") == at_home


def test_a_file_a_link_or_a_folder_that_cannot_be_made_is_not_taken(
    runtime: Path, at_home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(runtime)
    for name in ("file", "link", "file/below"):
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / name))
        assert running.socket_path("zulipkey") == at_home


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root can give files away")
def test_another_users_folder_is_not_taken(runtime: Path, at_home: str) -> None:
    os.chown(runtime, 65534, -1)
    assert running.socket_path("zulipkey") == at_home


def test_a_path_that_is_too_long_for_a_socket_is_not_taken(
    runtime: Path, at_home: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    long = tmp_path / ("x" * 100)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert running.socket_path("zulipkey") == at_home


def test_without_a_home_it_is_among_temporary_files(
    runtime: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    (tmp_path / "home").write_text("no folder")
    path = Path(running.socket_path("zulipkey"))
    assert path == tmp_path / f"zulipkey-{os.geteuid()}/zulipkey.socket"
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    path.parent.rmdir()
    path.parent.symlink_to(runtime)
    assert running.socket_path("zulipkey") == ""


@pytest.mark.parametrize(
    ("number", "waits"), [(errno.ENOLCK, False), (errno.EAGAIN, True), (errno.EACCES, True)]
)
def test_a_folder_without_locks_keeps_nobody_waiting(
    runtime: Path, monkeypatch: pytest.MonkeyPatch, number: int, waits: bool
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("fcntl.flock", refuse)
    name, is_second = running.claim("zulipkey")
    assert name.startswith("zulipkey-")
    assert is_second is waits


_CLAIM = """
import sys
from zulipkey.desktop import running
print(*running.claim("zulipkey"), flush=True)
sys.stdin.read()
"""


def test_of_all_that_start_at_once_one_has_the_name_and_after_a_kill_the_next(
    runtime: Path,
) -> None:
    def start() -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", _CLAIM],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def name(of: subprocess.Popen[str]) -> str:
        assert of.stdout is not None
        name, is_second = of.stdout.readline().split()
        assert (name == "zulipkey") is (is_second == "False")
        return name

    programs = [start() for _ in range(5)]
    names = {name(of=one): one for one in programs}
    assert len(names) == 5
    assert all(one.startswith("zulipkey") for one in names)
    owner = names.pop("zulipkey")
    owner.kill()
    owner.wait(30)
    late = start()
    assert name(of=late) == "zulipkey"
    for one in (*programs, late):
        one.communicate("")
