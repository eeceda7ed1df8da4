"""About: the versions that a report needs, and the licences of what the program is made of."""

from __future__ import annotations

import platform
import re
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QPlainTextEdit

import zulipkey
from person import Person
from zulipkey.desktop import resource_files
from zulipkey.messages import about
from zulipkey.ui.widgets.button import Button

ROOT = Path(__file__).parents[2]


def open_about(person: Person) -> None:
    person.choose_in_menu("About")
    person.wait(lambda: "Password manager: " in person.texts())


def test_the_versions_are_shown_and_copied(person: Person) -> None:
    open_about(person)
    assert person.focus == "Copy versions"
    for line in (
        f"Zulip Key {zulipkey.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
    ):
        assert line in person.texts().splitlines()
    person.press("Copy versions")
    copied = QApplication.clipboard().text()
    assert copied.splitlines()[0] == f"Zulip Key {zulipkey.__version__}"
    assert copied in person.texts()
    person.press("Back")
    assert person.focus == "Organization address"


def test_each_package_that_is_needed_is_named_with_its_licence(person: Person) -> None:
    open_about(person)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    needed = {
        re.split(r"[^\w-]", one)[0]
        for one in project["project"]["dependencies"]
        if "sys_platform" not in one or f"'{sys.platform}'" in one
    }
    # Needed by those: one by an extra, one by keyring on this system.
    keyrings = {"win32": "pywin32-ctypes", "linux": "SecretStorage"}
    needed |= {"PySocks", "certifi", keyrings.get(sys.platform, "keyring")}
    shown = {
        line.split(" ")[0].lower().replace("_", "-")
        for line in person.texts().splitlines()
        if re.fullmatch(r"\S+ [\d.]+: \S.*", line)
    }
    assert {one.lower() for one in needed} <= shown
    assert all(one.licence for one in about.components())


def test_a_bundle_has_the_texts_of_the_licences(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    open_about(person)
    assert not person.sees("License texts")
    person.key(Qt.Key.Key_Escape)
    (tmp_path / "third-party-notices.txt").write_text("GNU LESSER GENERAL PUBLIC LICENSE <b>")
    monkeypatch.setattr(resource_files, "root", lambda: tmp_path)
    person.choose_in_menu("About")
    person.wait(lambda: person.sees("License texts"))
    person.press("License texts")
    texts = person.find(QPlainTextEdit, "License texts")
    assert texts.toPlainText() == "GNU LESSER GENERAL PUBLIC LICENSE <b>"
    assert texts.isReadOnly()


def test_versions_that_are_known_late_take_the_focus_from_no_page_above(person: Person) -> None:
    person.choose_in_menu("About")
    below = person.window.page
    person.choose_in_menu("Settings")
    focus = person.focus
    (copies,) = (one for one in below.findChildren(Button) if one.text() == "Copy versions")
    person.wait(copies.isEnabled)
    assert person.focus == focus != ""
