"""What only Windows has, for real: the Credential Manager, and the marks on its clipboard."""

from __future__ import annotations

import configparser
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from windows.clipboard_reader import start_reader, what_was_read
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.model.errors import KeyringBroken
from zulipkey.storage.keyring import SystemStore
from zulipkey.ui.clipboard import SecretClipboard

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="needs Windows")


@pytest.mark.parametrize(
    "account",
    ["ann@example.com", "Zoë Ünsal@Größe.example", "漢字@例え.テスト", "a" * 150 + "@example.com"],
    ids=["plain", "accents", "kanji", "long"],
)
def test_the_credential_manager_keeps_a_key_until_it_is_deleted(account: str) -> None:
    store, service = SystemStore(), "zulipkey-test https://chat.example.com"
    assert store.name == "Windows Credential Manager"
    assert store.read(service, account) is None
    store.write(service, account, "first")
    store.write(service, account, "sécret 漢字")
    assert SystemStore().read(service, account) == "sécret 漢字"
    store.delete(service, account)
    assert store.read(service, account) is None
    store.delete(service, account)


def test_a_session_without_a_credential_manager_as_over_ssh_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    types: Any = import_module("win32ctypes.pywin32.pywintypes")

    def refuse(*_: object) -> None:
        raise types.error(1312, "CredWrite", "s3cret")

    monkeypatch.setattr(import_module("win32ctypes.pywin32.win32cred"), "CredWrite", refuse)
    with pytest.raises(KeyringBroken) as told:
        SystemStore().write("zulipkey-test", "ann@example.com", "s3cret")
    assert told.value.store == "Windows Credential Manager"
    assert " " in told.value.reason
    assert "s3cret" not in told.value.reason


def test_the_credential_manager_keeps_many_keys_apart() -> None:
    store = SystemStore()
    names = [f"user{number}@example.com" for number in range(1000)]
    for name in names:
        store.write("zulipkey-test", name, f"key of {name}")
    assert [store.read("zulipkey-test", name) for name in names] == [f"key of {n}" for n in names]
    for name in names:
        store.delete("zulipkey-test", name)


def test_a_certificate_is_found_by_who_reads_a_zuliprc_in_the_code_page(tmp_path: Path) -> None:
    folder = tmp_path / "Größe"
    folder.mkdir()
    (folder / "company.pem").write_text("")
    path = in_ascii(folder / "company.pem")
    if str(path) == str(folder / "company.pem"):
        pytest.skip("no short names on this disk")
    zuliprc = folder / "zuliprc"
    zuliprc.write_text(f"[api]\ncert_bundle={path}\n", encoding="utf-8")
    parser = configparser.ConfigParser()
    parser.read_string(zuliprc.read_text(encoding="cp1252"))
    assert Path(parser["api"]["cert_bundle"]).samefile(folder / "company.pem")


def test_another_program_finds_the_marks_on_a_copied_key(qapp: QApplication, qtbot: QtBot) -> None:
    parent = QObject()
    SecretClipboard(parent, lambda: 45).copy("sécret 漢字")
    reader = start_reader()
    qtbot.waitUntil(lambda: reader.poll() is not None, timeout=60_000)  # which serves the other
    found = what_was_read(reader)
    assert {
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
        "Clipboard Viewer Ignore",
    } <= set(found.formats)
    assert found.text == "sécret 漢字"
