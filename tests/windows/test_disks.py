"""Where a home may be on Windows: on a share of another computer, on a full or read-only disk."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from builders import KEY, SOME_KEY, UNDER_WINE, key_result, set_home
from fake_zulip import FakeZulip
from zulipkey.model.errors import DiskFull, FolderMissing, NotWritable
from zulipkey.zuliprc import check, display_path
from zulipkey.zuliprc.file import save

pytestmark = pytest.mark.skipif(not UNDER_WINE, reason="looks for disks where wine.py puts them")

ZULIPKEY: Final = (sys.executable, "-P", "-m", "zulipkey")
SHARE: Final = Path(r"\\server\share")
SMALL: Final = Path(r"Z:\small")
READ_ONLY: Final = Path(r"Z:\read-only")


@pytest.fixture(scope="module")
def share() -> Path:
    """A share of another computer, as far as paths tell."""
    Path(r"Z:\wine\dosdevices\unc\server\share").mkdir(parents=True)
    return SHARE


@pytest.fixture
def organization() -> Iterator[FakeZulip]:
    with FakeZulip(organization="email") as server:
        yield server


def run(*arguments: str | Path, typed: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        [*ZULIPKEY, *arguments], input=typed.encode(), capture_output=True, check=False, timeout=100
    )
    return done.returncode, done.stdout.decode("cp1252"), done.stderr.decode("cp1252")


def get(organization: FakeZulip, *arguments: str | Path) -> tuple[int, str, str]:
    """Sign in by the command, and do more with the key."""
    typed = ("--login", "iago@zulip.com", "--password-stdin")
    return run("get", "--server", organization.url, *typed, *arguments, typed="abcd1234\n")


def test_a_home_on_a_share_takes_a_key_and_what_is_remembered(
    share: Path, organization: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = share / "Zoë"
    home.mkdir()
    set_home(monkeypatch, home)
    assert get(organization, "--for", "python", "--remember")[0] == 0
    assert f"key={KEY}\n" in (home / ".zuliprc").read_text()
    status, said, _ = run("accounts")
    assert (status, "iago@zulip.com" in said) == (0, True)
    status, said, _ = run("check", home / ".zuliprc")
    assert said.startswith(f"{home / '.zuliprc'}\r\n")
    assert run("forget", "iago@zulip.com")[0] == 0
    save(home / ".zuliprc", key_result(), replace_other_account=True)
    assert check(home / ".zuliprc", {"HOME": ""}).problems == ()
    assert [one.name for one in home.iterdir() if one.is_file()] == [".zuliprc"]


@pytest.mark.parametrize("name", [r"\\server\gone\zuliprc", r"\\nobody\share\zuliprc"])
def test_a_share_that_is_not_there_is_told(share: Path, name: str) -> None:
    with pytest.raises(FolderMissing):
        save(Path(name), key_result())


def test_a_full_disk_keeps_what_was_there(
    organization: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_home(monkeypatch, SMALL)
    path = SMALL / "zuliprc"
    save(path, key_result())
    before = path.read_bytes()
    with contextlib.suppress(OSError), (SMALL / "filling").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(512))
    with pytest.raises(DiskFull):
        save(path, key_result(key=SOME_KEY[::-1]))
    status, _, said = get(organization, "--save", SMALL / "other")
    assert status == 1
    assert f"There is no space left for {display_path(SMALL / 'other')}." in said
    assert path.read_bytes() == before
    assert sorted(one.name for one in SMALL.iterdir() if one.is_file()) == ["filling", "zuliprc"]


def test_without_a_home_it_is_said_what_to_set(
    organization: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "USERPROFILE", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert get(organization, "--for", "python") == (
        1,
        "",
        "You have no home folder on this computer, so nothing can be saved there. "
        "Set USERPROFILE to a folder of yours.\r\n",
    )


def test_a_read_only_disk_is_told_of(organization: FakeZulip) -> None:
    with pytest.raises(NotWritable):
        save(READ_ONLY / "zuliprc", key_result())
    status, _, said = get(organization, "--save", READ_ONLY / "zuliprc")
    assert status == 1
    assert "Traceback" not in said
    assert display_path(READ_ONLY / "zuliprc") in said


def test_a_home_that_takes_nothing_still_gives_the_key(
    organization: FakeZulip, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_home(monkeypatch, READ_ONLY)
    status, said, complaint = get(organization)
    assert (status, complaint) == (0, "")
    assert f"key={KEY}\n" in said
