"""A disk that is full or read-only: nothing that was there is lost, and one line says why.

The disk is a small one in memory, which only the processes of one test see.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from builders import KEY, PROGRAM
from fake_zulip import FakeZulip
from real.conftest import Reader, wait_for

if sys.platform == "win32":
    pytest.skip("needs mounts of Linux", allow_module_level=True)

_OWN_MOUNTS = ("unshare", "--mount", "--propagation", "private")
FULL = "There is no space left for {}. Nothing was changed. Free some space, then try again."


def can_mount() -> bool:
    if os.geteuid() != 0 or not all(map(shutil.which, ("unshare", "nsenter"))):
        return False
    return subprocess.run([*_OWN_MOUNTS, "true"], capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_mount(), reason="needs root, and mounts of its own")


class Disk:
    """A disk of 64 KiB with a home folder on it."""

    def __init__(self, holder: subprocess.Popen[str], place: Path) -> None:
        self._into = ("nsenter", f"--target={holder.pid}", "--mount")
        self.folder = Path(f"/proc/{holder.pid}/root{place}")
        """The disk, as everybody sees it."""
        self.place = place
        """The disk, as who is started there sees it."""
        self.home = place / "home"
        (self.folder / "home").mkdir()

    def fill(self) -> None:
        """Take all that is free."""
        with (self.folder / "filling").open("ab", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(512))
            except OSError:
                pass

    def empty(self) -> None:
        """Give it back."""
        (self.folder / "filling").unlink()

    def let_nothing_be_written(self) -> None:
        """Mount it as what fails, and what is not to be changed, is mounted."""
        remount = ("mount", "-o", "remount,ro", str(self.place))
        subprocess.run([*self._into, *remount], check=True)

    def start(self, *command: str | Path, **variables: str) -> subprocess.Popen[str]:
        kept = {name: os.environ[name] for name in os.environ if not name.startswith("XDG_")}
        return subprocess.Popen(
            [*self._into, *command],
            env={**kept, "HOME": str(self.home), **variables},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *command: str | Path, typed: str = "") -> tuple[int, str, str]:
        with self.start(*command) as process:
            out, err = process.communicate(typed, timeout=60)
        return process.returncode, out, err

    def files(self) -> dict[str, str]:
        """Return what all files hold, but for what fills the disk."""
        return {
            str(path.relative_to(self.folder)): path.read_text()
            for path in self.folder.rglob("*")
            if path.is_file() and path.name != "filling"
        }


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    """A disk that is gone afterwards."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = 'mount -t tmpfs -o size=64k,mode=755 none "$0" && echo ready && exec sleep 600'
    with subprocess.Popen(
        [*_OWN_MOUNTS, "sh", "-c", mount, place], stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "ready\n"
        yield Disk(holder, place)
        holder.kill()


OLD = f"[api]\nemail=iago@zulip.com\nkey={'a' * 32}\nsite=https://chat.example.com\n"


@pytest.mark.parametrize("old", [None, OLD], ids=["none before", "one before"])
def test_a_zuliprc_is_as_before(disk: Disk, old: str | None) -> None:
    path = disk.home / "zuliprc"
    if old is not None:
        (disk.folder / "home/zuliprc").write_text(old)
    disk.fill()
    before = disk.files()
    with FakeZulip(organization="email") as organization:
        whose = ("--server", organization.url, "--login", "iago@zulip.com")
        get = (PROGRAM, "get", *whose, "--password-stdin", "--replace", "--save", path)
        status, out, err = disk.run(*get, typed="abcd1234\n")
        assert (status, out, err) == (1, "", FULL.format("~/zuliprc") + "\n")
        assert disk.files() == before
        disk.empty()
        status, out, err = disk.run(*get, typed="abcd1234\n")
    assert status == 0, err
    assert f"key={KEY}\n" in (disk.folder / "home/zuliprc").read_text()


def test_what_cannot_be_printed_is_said(disk: Disk) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [PROGRAM, "--version"], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "Couldn’t write the output: No space left on device.\n"


_CHANGE = """
import sys
from pathlib import Path
from zulipkey.model.errors import OwnFileNotWritable
from zulipkey.storage.json_file import JsonFile
try:
    JsonFile(Path(sys.argv[1])).change(lambda content: {**content, "a": "b" * 9000})
except OwnFileNotWritable as failure:
    print(failure.reason)
"""


def test_a_file_of_our_own_is_as_before(disk: Disk) -> None:
    (disk.folder / "some.json").write_text('{"a": "c"}')
    (disk.folder / "some.json.lock").touch()
    disk.fill()
    before = disk.files()
    said = disk.run(sys.executable, "-c", _CHANGE, disk.place / "some.json")
    assert said == (0, "No space left on device\n", "")
    assert disk.files() == before


def test_the_entry_in_the_menu_is_as_before(disk: Disk) -> None:
    assert disk.run(PROGRAM, "install-desktop")[0] == 0
    disk.fill()
    before = disk.files()
    status, _, err = disk.run(PROGRAM, "install-desktop")
    assert (status, err) == (1, "The menu was not changed. The reason: No space left on device.\n")
    assert disk.files() == before


_LINKS = """
import os, sys
from zulipkey.desktop.link_handler.linux import LinuxLinkHandler
from zulipkey.model.errors import LinksNotTaken
handler = LinuxLinkHandler({**os.environ, "PATH": sys.argv[2] + os.defpath})
try:
    if sys.argv[1] == "recover":
        handler.recover()
    else:
        handler.register(["/bin/true"])
        print("taken", flush=True)
        sys.stdin.readline()
        handler.restore()
except LinksNotTaken as failure:
    print(failure.reason)
"""
_DEFAULTS = "[Default Applications]\nx-scheme-handler/zulip=other.desktop\n"


def test_links_that_cannot_be_taken_stay(disk: Disk) -> None:
    (disk.folder / "home/.config").mkdir()
    (disk.folder / "home/.config/mimeapps.list").write_text(_DEFAULTS)
    disk.fill()
    said = disk.run(sys.executable, "-c", _LINKS, "register", "")
    assert said == (0, "No space left on device\n", "")
    assert disk.files()["home/.config/mimeapps.list"] == _DEFAULTS
    disk.empty()
    disk.run(sys.executable, "-c", _LINKS, "recover", "")
    assert list(disk.files()) == ["home/.config/mimeapps.list"]


def test_links_that_cannot_be_given_back_are_at_the_next_start(disk: Disk) -> None:
    (disk.folder / "home/.config").mkdir()
    (disk.folder / "home/.config/mimeapps.list").write_text(_DEFAULTS)
    with disk.start(sys.executable, "-c", _LINKS, "register", "") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "taken\n"
        disk.fill()
        process.communicate("\n")
    disk.empty()
    assert disk.files()["home/.config/mimeapps.list"] != _DEFAULTS
    assert disk.run(sys.executable, "-c", _LINKS, "recover", "")[0] == 0
    assert disk.files() == {"home/.config/mimeapps.list": _DEFAULTS}


def test_a_record_that_has_no_room_for_more_is_kept(disk: Disk) -> None:
    """What was noted before xdg-mime changed the list counts, though the change could not be."""
    (disk.folder / "home/.config").mkdir()
    (disk.folder / "home/.config/mimeapps.list").write_text(_DEFAULTS)
    (disk.folder / "bin").mkdir()
    program = disk.folder / "bin/xdg-mime"
    filling = f"cat /dev/zero >{disk.place}/filling"
    program.write_text(f'#!/bin/sh\n/usr/bin/xdg-mime "$@"\n[ "$1" = query ] || {filling}\n')
    program.chmod(0o755)
    disk.run(sys.executable, "-c", _LINKS, "register", f"{disk.place}/bin:")
    disk.empty()
    assert disk.run(sys.executable, "-c", _LINKS, "recover", "")[0] == 0
    assert disk.files()["home/.config/mimeapps.list"] == _DEFAULTS


@contextmanager
def saved_in_vain(disk: Disk, reader: Reader, organization: FakeZulip) -> Iterator[str]:
    """Start the window there, sign in, and press Save; yields what is said then."""
    variables = {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "XDG_RUNTIME_DIR": str(disk.place.parent),
    }
    process = disk.start(PROGRAM, organization.url, **variables)
    try:
        reader("enter", "Email", "iago@zulip.com")
        reader("enter", "Password", "abcd1234")
        reader("press", "Sign in")
        reader("find", "Works")
        reader("press", "Save for zulip-terminal")
        said = reader("find", "Message")["description"].replace("\n", " ")
        assert reader("find", "Save elsewhere…")
        yield said
    finally:
        process.kill()
        process.communicate()


def test_the_window_says_it_and_saves_once_there_is_room(
    disk: Disk, reader: Reader, organization: FakeZulip
) -> None:
    disk.fill()
    with saved_in_vain(disk, reader, organization) as said:
        assert said == FULL.format("~/zuliprc")
        assert not [name for name in disk.files() if "zuliprc" in name]
        disk.empty()
        reader("press", "Save for zulip-terminal")
        wait_for(lambda: "home/zuliprc" in disk.files())
        assert f"key={KEY}\n" in disk.files()["home/zuliprc"]


def test_the_window_works_where_nothing_can_be_written(
    disk: Disk, reader: Reader, organization: FakeZulip
) -> None:
    disk.let_nothing_be_written()
    with saved_in_vain(disk, reader, organization) as said:
        assert said.startswith("Couldn’t write ~/zuliprc: Read-only file system.")
    assert disk.files() == {}
