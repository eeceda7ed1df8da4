"""What a person chose is remembered, and nothing goes wrong where it cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from zulipkey.certificate import Trust
from zulipkey.preferences import Preferences, usual_path

SITE = "https://chat.example.com"


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "preferences.json"
    first = Preferences(path)
    assert not first.receives_links
    assert first.method(SITE) == ""
    first.allow_links()
    first.remember_method(SITE, "google")
    first.remember_method(f"{SITE}:8443", "saml:idp")
    second = Preferences(path)
    assert second.receives_links
    assert second.method(SITE) == "google"
    assert second.method(f"{SITE}:8443") == "saml:idp"
    assert [one.name for one in path.parent.iterdir()] == ["preferences.json"]


def test_what_another_window_has_written_meanwhile_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    first, second = Preferences(path), Preferences(path)
    assert not first.receives_links
    second.remember_trust(SITE, Trust(ca_file="/ca.pem"))
    first.remember_method(SITE, "google")
    assert first.trust(SITE) == Trust(ca_file="/ca.pem")
    second.forget_site("https://other.example.com")
    second.allow_links()
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
        b'{"receives_links": "yes"}',
        b"[" * 9999,
    ],
)
def test_a_broken_file_remembers_nothing_and_is_written_anew(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    preferences = Preferences(path)
    assert not preferences.receives_links
    assert preferences.method(SITE) == ""
    preferences.remember_method(SITE, "google")
    assert Preferences(path).method(SITE) == "google"


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "preferences.json")
    preferences.allow_links()
    assert preferences.receives_links


def test_the_file_lies_where_the_system_keeps_such_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("HOME", "/home/ann")
    monkeypatch.setenv("XDG_CONFIG_HOME", "/elsewhere")
    assert usual_path() == Path("/elsewhere/zulipkey/preferences.json")
    for unusable in ("", "relative"):
        monkeypatch.setenv("XDG_CONFIG_HOME", unusable)
        assert usual_path() == Path("/home/ann/.config/zulipkey/preferences.json")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setenv("APPDATA", os.sep + "roaming")
    assert usual_path() == Path("/roaming/zulipkey/preferences.json")
    monkeypatch.setattr("sys.platform", "darwin")
    assert usual_path() == Path("/home/ann/Library/Application Support/zulipkey/preferences.json")
