"""An administrator's file is followed to the letter, or said to be unusable."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from zulipkey.desktop import ownership
from zulipkey.desktop.ownership import why_distrusted
from zulipkey.model.errors import AddressNotAllowed, PolicyUnusable
from zulipkey.storage import policy
from zulipkey.storage.policy import Policy

WHOLE = """\
organization = "https://chat.example.com"
ca_file = "/etc/ssl/company.pem"
save_files = false
clipboard_seconds = 20
"""


@pytest.fixture(autouse=True)
def _written_by_an_administrator(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    if "system_folder" not in request.fixturenames:
        monkeypatch.setattr(ownership, "why_distrusted", lambda _path: "")


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert policy.read(str(tmp_path / "none.toml")) == Policy()


def test_everything_can_be_set(tmp_path: Path) -> None:
    path = tmp_path / "defaults.toml"
    path.write_text(WHOLE)
    assert policy.read(str(path)) == Policy(
        organization="https://chat.example.com",
        ca_file="/etc/ssl/company.pem",
        saves_files=False,
        clipboard_seconds=20,
    )


def test_an_empty_file_sets_nothing(tmp_path: Path) -> None:
    path = tmp_path / "defaults.toml"
    path.write_text("")
    assert policy.read(str(path)) == Policy()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"organization = 7", "organization"),
        (b'organization = "ann@example.com"', "organization"),
        (b"ca_file = true", "ca_file"),
        (b"save_files = 0", "save_files"),
        (b'save_files = "no"', "save_files"),
        (b"clipboard_seconds = 4", "clipboard_seconds"),
        (b"clipboard_seconds = 601", "clipboard_seconds"),
        (b"clipboard_seconds = true", "clipboard_seconds"),
        (b"clipboard_seconds = 20.5", "clipboard_seconds"),
        (b"save_file = false", "save_file"),
        (b"save_files: false", ""),
        (b"\xff", ""),
        (b"[save_files]", "save_files"),
    ],
)
def test_a_file_that_is_not_understood_is_said(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "defaults.toml"
    path.write_bytes(content)
    with pytest.raises(PolicyUnusable) as caught:
        policy.read(str(path))
    assert caught.value.path == str(path)
    assert caught.value.reason
    assert reason in caught.value.reason


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    with pytest.raises(PolicyUnusable):
        policy.read(str(tmp_path))


@pytest.mark.parametrize(
    ("system", "start"),
    [("linux", "/etc/zulipkey"), ("darwin", "/Library"), ("win32", "C:\\ProgramData")],
)
def test_each_system_has_one_place(
    monkeypatch: pytest.MonkeyPatch, system: str, start: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.delenv("PROGRAMDATA", raising=False)
    assert policy.default_path().startswith(start)
    assert policy.default_path().endswith("defaults.toml")


# ── Whom to believe ───────────────────────────────────────────────────────────────────────────


@pytest.fixture
def system_folder() -> Iterator[Path]:
    """A folder that only root can write to, as those above it."""
    if not hasattr(os, "getuid") or os.getuid() != 0:
        pytest.skip("needs root")
    folder = Path(tempfile.mkdtemp(dir="/var/lib"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_what_an_administrator_has_written_is_believed(system_folder: Path) -> None:
    path = system_folder / "defaults.toml"
    path.write_text(WHOLE)
    assert policy.read(str(path)).organization == "https://chat.example.com"
    link = system_folder / "link.toml"
    link.symlink_to(path)
    assert policy.read(str(link)) == policy.read(str(path))


@pytest.mark.parametrize("what", ["file", "folder", "linked"])
@pytest.mark.parametrize("how", ["owner", "group", "others"])
def test_what_somebody_else_could_have_written_is_not_believed(
    system_folder: Path, what: str, how: str
) -> None:
    folder = system_folder / "zulipkey"
    folder.mkdir()
    target = folder / "defaults.toml"
    target.write_text("save_files = true")
    path = target
    if what == "linked":
        path = system_folder / "link.toml"
        path.symlink_to(target)
    weak = target if what == "file" else folder
    if how == "owner":
        os.chown(weak, 12345, 0)
    else:
        weak.chmod(0o775 if how == "group" else 0o757)
    with pytest.raises(PolicyUnusable) as caught:
        policy.read(str(path))
    assert str(weak) in caught.value.reason


@pytest.mark.skipif(os.name != "posix", reason="a file of the system's on POSIX")
def test_the_systems_own_files_are_an_administrators() -> None:
    assert why_distrusted("/etc/passwd") == ""


def test_a_file_that_may_not_be_looked_at_is_not_taken_for_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", refuse)
    with pytest.raises(PolicyUnusable) as caught:
        policy.read(str(tmp_path / "defaults.toml"))
    monkeypatch.undo()
    assert caught.value.reason == "Permission denied"


def test_a_file_in_the_place_of_the_folder_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert policy.read(str(tmp_path / "file" / "defaults.toml")) == Policy()


def test_a_file_that_is_too_large_is_not_read_in_part(tmp_path: Path) -> None:
    path = tmp_path / "defaults.toml"
    path.write_text("#" * (1 << 16) + "\nsave_files = false\n")
    with pytest.raises(PolicyUnusable):
        policy.read(str(path))


# ── The one address ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "site", ["https://chat.example.com", "chat.example.com/#narrow", "https://www.chat.example.com"]
)
def test_the_address_that_is_set_passes(site: str) -> None:
    Policy(organization="chat.example.com").require(site)
    Policy().require(site)


@pytest.mark.parametrize(
    "site",
    ["https://other.example.com", "https://chat.example.com:8443", "ann@example.com", ""],
)
def test_no_other_address_passes(site: str) -> None:
    with pytest.raises(AddressNotAllowed) as caught:
        Policy(organization="chat.example.com").require(site)
    assert caught.value.only == "chat.example.com"
