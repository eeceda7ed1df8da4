"""What a person chose is remembered, and nothing goes wrong where it cannot be."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from builders import SITE, set_home
from locks import held
from zulipkey.messages import failures
from zulipkey.model.errors import (
    OwnFileDamaged,
    OwnFileFailure,
    OwnFileNotReadable,
    OwnFileNotWritable,
)
from zulipkey.model.trust import Trust
from zulipkey.storage.preferences import Preferences, default_path


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preferences.json"
    first = Preferences(path)
    assert not first.receives_links
    assert first.method(SITE) == ""
    first.allow_links()
    first.remember_method(SITE, "google")
    first.remember_method(f"{SITE}:8443", "saml:idp")
    assert first.method(SITE) == "google"  # at once, although it is written aside
    first.finish()
    second = Preferences(path)
    assert second.receives_links
    assert second.method(SITE) == "google"
    assert second.method(f"{SITE}:8443") == "saml:idp"
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "preferences.json",
        "preferences.json.lock",
    ]


def test_times_and_the_last_place_are_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    first = Preferences(path)
    assert (first.hide_key_seconds, first.clipboard_seconds, first.last_reader) == (30, 45, "")
    first.remember_hide_key_seconds(0)
    first.remember_clipboard_seconds(600)
    first.remember_reader("python")
    first.finish()
    second = Preferences(path)
    assert (second.hide_key_seconds, second.clipboard_seconds) == (0, 600)
    assert second.last_reader == "python"


@pytest.mark.parametrize("value", ["-1", "601", "true", "12.5", '"20"', "null", "[]"])
def test_a_time_that_makes_no_sense_is_the_usual_one(tmp_path: Path, value: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(f'{{"hide_key_seconds": {value}, "clipboard_seconds": {value}}}')
    broken = Preferences(path)
    assert (broken.hide_key_seconds, broken.clipboard_seconds) == (30, 45)


def test_what_another_window_has_written_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    first, second = Preferences(path), Preferences(path)
    assert not first.receives_links
    second.remember_trust(SITE, Trust(ca_file="/ca.pem"))
    second.finish()
    first.remember_method(SITE, "google")
    first.finish()
    assert first.trust(SITE) == Trust(ca_file="/ca.pem")
    second.forget_site("https://other.example.com")
    second.allow_links()
    second.finish()
    third = Preferences(path)
    assert third.trust(SITE) == Trust(ca_file="/ca.pem")
    assert third.method(SITE) == "google"
    assert third.receives_links


def test_without_a_file_it_is_remembered_for_this_run(tmp_path: Path) -> None:
    preferences = Preferences(None)
    preferences.allow_links()
    assert preferences.receives_links


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b'{"methods": []}',
        b'{"trust": {"https://chat.example.com": {"ca_file": "/ca.pem"}},}',
        b"[" * 9999,
    ],
)
def test_a_damaged_file_is_told_and_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    told: list[OwnFileFailure] = []
    preferences = Preferences(path, told.append)
    assert not preferences.receives_links
    assert preferences.method(SITE) == ""
    assert path.read_bytes() == content
    assert [type(one) for one in told] == [OwnFileDamaged]
    assert "preferences.json is damaged" in failures.sentences(told[0])
    preferences.remember_method(SITE, "google")
    preferences.finish()
    assert Preferences(path).method(SITE) == "google"
    [aside] = tmp_path.glob("preferences.json.damaged-*")
    assert aside.read_bytes() == content
    assert aside.name in failures.sentences(told[1])
    assert len(told) == 2


def test_an_odd_value_counts_as_none(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"receives_links": "yes", "proxy": 7}')
    assert not Preferences(path).receives_links
    assert Preferences(path).proxy == ""


def test_a_folder_that_cannot_be_written_is_told_and_what_was_chosen_applies(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("")
    told: list[OwnFileFailure] = []
    preferences = Preferences(tmp_path / "file" / "preferences.json", told.append)
    preferences.allow_links()
    preferences.finish()
    preferences.remember_method(SITE, "google")
    preferences.finish()
    assert preferences.receives_links
    assert preferences.method(SITE) == "google"
    assert [type(one) for one in told] == [OwnFileNotWritable]


def test_a_file_that_cannot_be_read_is_told_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.mkdir()
    told: list[OwnFileFailure] = []
    preferences = Preferences(path, told.append)
    preferences.allow_links()
    preferences.finish()
    assert preferences.receives_links
    assert [type(one) for one in told] == [OwnFileNotReadable]
    assert path.is_dir()


def test_a_lock_that_another_process_holds_never_stops_a_choice(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    with held(path):
        preferences = Preferences(path)
        before = time.monotonic()
        preferences.allow_links()
        assert preferences.receives_links
        assert time.monotonic() - before < 1  # a lock is waited for by another thread
    preferences.finish()
    assert Preferences(path).receives_links


def test_the_file_lies_in_the_roaming_profile_on_windows(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    set_home(monkeypatch, tmp_path)
    assert default_path() == tmp_path / "AppData/Roaming/zulipkey/preferences.json"


@pytest.mark.skipif(sys.platform == "win32", reason="paths and users of POSIX systems")
def test_the_file_lies_where_the_system_keeps_such_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    set_home(monkeypatch, "/home/ann")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/elsewhere")
    assert default_path() == Path("/elsewhere/zulipkey/preferences.json")
    for unusable in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", unusable)
        assert default_path() == Path("/home/ann/.config/zulipkey/preferences.json")
    monkeypatch.setattr("sys.platform", "darwin")
    assert default_path() == Path("/home/ann/Library/Application Support/zulipkey/preferences.json")


def test_the_files_that_were_written_are_known_by_their_paths_the_last_one_first(
    tmp_path: Path,
) -> None:
    kept = Preferences(tmp_path / "settings.json")
    for number in range(60):
        kept.remember_written(Path(f"/srv/{number}"))
    kept.remember_written(Path("/srv/50"))
    kept.remember_written(Path("/srv/line\nend"))
    kept.finish()
    again = Preferences(tmp_path / "settings.json").written
    assert again[:3] == (Path("/srv/50"), Path("/srv/59"), Path("/srv/58"))
    assert len(again) == len(set(again)) == 50
