"""An administrator's file is followed to the letter, or said to be unusable."""

from __future__ import annotations

from pathlib import Path

import pytest

from zulipkey import defaults
from zulipkey.defaults import Defaults
from zulipkey.errors import DefaultsUnusable

WHOLE = """\
organization = "https://chat.example.com"
ca_file = "/etc/ssl/company.pem"
save_files = false
clipboard_seconds = 20
"""


def test_without_a_file_nothing_is_set(tmp_path: Path) -> None:
    assert defaults.read(str(tmp_path / "none.toml")) == Defaults()


def test_everything_can_be_set(tmp_path: Path) -> None:
    path = tmp_path / "defaults.toml"
    path.write_text(WHOLE)
    assert defaults.read(str(path)) == Defaults(
        organization="https://chat.example.com",
        ca_file="/etc/ssl/company.pem",
        saves_files=False,
        clipboard_seconds=20,
    )


def test_an_empty_file_sets_nothing(tmp_path: Path) -> None:
    path = tmp_path / "defaults.toml"
    path.write_text("")
    assert defaults.read(str(path)) == Defaults()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"organization = 7", "organization"),
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
    with pytest.raises(DefaultsUnusable) as caught:
        defaults.read(str(path))
    assert caught.value.path == str(path)
    assert caught.value.reason
    assert reason in caught.value.reason


def test_a_folder_in_its_place_is_said(tmp_path: Path) -> None:
    with pytest.raises(DefaultsUnusable):
        defaults.read(str(tmp_path))


@pytest.mark.parametrize(
    ("system", "start"),
    [("linux", "/etc/zulipkey"), ("darwin", "/Library"), ("win32", "C:\\ProgramData")],
)
def test_each_system_has_one_place(
    monkeypatch: pytest.MonkeyPatch, system: str, start: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.delenv("PROGRAMDATA", raising=False)
    assert defaults.usual_path().startswith(start)
    assert defaults.usual_path().endswith("defaults.toml")
