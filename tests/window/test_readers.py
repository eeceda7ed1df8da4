"""Who will use the key: the usual programs on the key's page, all behind *More programs…*."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QWidget

from builders import KEY, Server
from odd_accounts import result
from person import Person, copy_by_menu, drag_over, is_marked_secret
from read_only import read_only
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.rows import OpenRow
from zulipkey.zuliprc.export import BY_NAME, READERS


def open_list(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("More programs…")
    person.wait(lambda: person.focus == "Find a program")


def find(person: Person, text: str) -> None:
    person.type(text)
    person.type("\n")
    person.wait(lambda: not person.sees("Find a program"))


def boxes(person: Person) -> dict[str, str]:
    found = person.window.page.findChildren(QPlainTextEdit)
    return {one.accessibleName(): one.toPlainText() for one in found if one.isVisible()}


def listed(person: Person) -> list[str]:
    rows = person.window.page.findChildren(OpenRow)
    return [one.accessibleName().partition(",")[0] for one in rows if one.isVisible()]


def save_in(person: Person, path: Path) -> None:
    person.wait(lambda: any(d.isVisible() for d in person.window.findChildren(QFileDialog)))
    for dialog in person.window.findChildren(QFileDialog):
        if dialog.isVisible():
            dialog.fileSelected.emit(str(path))
            dialog.close()


# ── Choosing ──────────────────────────────────────────────────────────────────────────────────


def test_the_one_question_has_the_last_answer_first(
    person: Person, server: Server, preferences: Preferences
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    assert "Who will use this key?" in person.texts()
    usual = ["Save for zulip-terminal", "Save for Python API", "Set up Claude Desktop"]
    assert [name for name in person.names() if name.startswith(("Save for", "Set up"))] == usual
    assert person.focus == "Save for zulip-terminal"
    preferences.remember_reader("docker")
    person.press("Switch account")
    person.get_key(demo.url)
    assert person.focus == "Set up Docker"


def test_every_program_is_found_by_typing_and_the_keyboard_alone(
    person: Person, server: Server
) -> None:
    open_list(person, server)
    every = [one for one in READERS if one.is_possible]
    person.wait(lambda: len(listed(person)) == len(every) + 1)
    groups = [card.accessibleName() for card in person.window.page.findChildren(Card)]
    assert groups[:2] == ["Zulip’s own programs", "AI assistants"]
    person.type("assistant mcp")
    assert listed(person) == ["Another program"]
    assert "No program matches" in person.texts()
    person.key(Qt.Key.Key_Escape)
    assert len(listed(person)) == len(every) + 1
    person.type("kube")
    assert listed(person) == ["Kubernetes"]
    person.key(Qt.Key.Key_Down)
    assert person.focus.startswith("Kubernetes")
    person.type("\n")
    person.wait(lambda: person.focus == "Copy")
    person.key(Qt.Key.Key_Escape)
    person.wait_for("Find a program")
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    person.wait_for("API key")


@pytest.mark.skipif(os.name != "posix", reason="systemd")
def test_what_needs_a_program_is_listed_where_the_program_is(
    person: Person, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    open_list(person, server)
    person.type("systemd")
    assert listed(person) == ["systemd service"]
    person.press("Back")
    (tmp_path / "systemd-creds").touch(0o755)
    person.press("More programs…")
    person.type("systemd")
    assert listed(person) == ["systemd service", "systemd service"]


# ── Files ─────────────────────────────────────────────────────────────────────────────────────


def test_an_assistant_gets_a_file_and_an_entry_without_the_key(
    person: Person, server: Server, home: Path, preferences: Preferences
) -> None:
    person.get_key(server("email").url)
    person.press("Set up Claude Desktop")
    assert person.focus == "Save for Claude Desktop"
    person.type("\n")
    person.wait(lambda: person.message.startswith("Saved to ~/.zuliprc."))
    ((label, text),) = boxes(person).items()
    assert "claude_desktop_config.json" in label
    assert json.loads(text)["mcpServers"]["zulip"]["args"][-1] == str(home / ".zuliprc")
    person.press("Copy")
    assert json.loads(QApplication.clipboard().text()) == json.loads(text)
    assert KEY not in person.texts() + text + QApplication.clipboard().text()
    assert preferences.last_reader == "claude-desktop"
    assert preferences.written == (home / ".zuliprc",)


def test_an_assistants_server_keeps_the_file_that_it_has(
    person: Person, server: Server, home: Path
) -> None:
    path = home / ".config" / "zulip" / "zuliprc"
    path.parent.mkdir(parents=True)
    path.write_text("# mine\n")
    person.get_key(server("email").url)
    person.press("Set up Claude Desktop")
    assert boxes(person)
    person.type("\n")
    person.wait(lambda: person.message.startswith("Saved to ~/.config/zulip/zuliprc."))
    ((_, text),) = boxes(person).items()
    assert json.loads(text)["mcpServers"]["zulip"]["args"][-1] == str(path)
    assert KEY in path.read_text()
    assert not (home / ".zuliprc").exists()


def test_a_program_with_a_place_can_have_another(
    person: Person, server: Server, home: Path
) -> None:
    path = home / ".config" / "zulip" / "zuliprc"
    path.parent.mkdir(parents=True)
    person.get_key(server("email").url)
    person.press("Set up Claude Desktop")
    person.press("Save somewhere else…")
    save_in(person, path)
    person.wait(lambda: person.message.startswith("Saved to ~/.config/zulip/zuliprc."))
    ((_, text),) = boxes(person).items()
    assert json.loads(text)["mcpServers"]["zulip"]["args"][-1] == str(path)
    assert not (home / ".zuliprc").exists()


def test_a_program_that_looks_in_one_place_is_offered_no_other(
    person: Person, server: Server, home: Path
) -> None:
    (home / "zuliprc").write_text("[api]\nemail=x@y.org\nsite=https://y.org\n")
    open_list(person, server)
    find(person, "zulip-cli")
    assert not person.sees("Save somewhere else…")
    person.press("Save for zulip-cli")
    assert "x@y.org" in person.wait_for_message()
    assert "Save elsewhere…" not in person.message_buttons()


def test_the_saved_file_is_tested_as_the_program_reads_it(
    person: Person,
    server: Server,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press("Save for zulip-terminal")
    person.wait(lambda: "Test it now" in person.message_buttons())
    person.find(QPushButton, "Test it now").setFocus()
    was_on: list[str] = []

    def note(*_: object) -> None:
        was_on.append(person.focus)

    qapp.focusChanged.connect(note)
    person.type("\n")
    person.wait(
        lambda: person.message.startswith(
            "It works. zulip-terminal gets the account iago@zulip.com."
        )
    )
    assert person.focus == "Test it now"
    qapp.focusChanged.disconnect(note)
    assert "Copy as" not in was_on
    file = home / "zuliprc"
    kept = file.read_text()
    file.write_text(kept.replace(KEY, "a" * 32))
    person.type("\n")
    person.wait(lambda: "It works" not in person.message and "Testing" not in person.message)
    assert "key" in person.message
    file.write_text(kept.replace("[api]", "[other]"))
    person.press("Try again")
    person.wait(lambda: "~/zuliprc is not a valid zuliprc file." in person.message)
    file.write_text(kept)
    monkeypatch.setenv("ZULIP_API_KEY", "a" * 32)
    person.press("Try again")
    person.wait(lambda: "not a valid" not in person.message and "Testing" not in person.message)
    assert "It works" not in person.message
    monkeypatch.delenv("ZULIP_API_KEY")
    person.press("Try again")
    person.wait(lambda: person.message.startswith("It works."))


def test_only_a_program_that_takes_variables_is_said_to_take_them(
    person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZULIP_EMAIL", "bob@example.com")
    person.get_key(server("email").url)
    person.press("Save for Python API")
    person.wait(lambda: "your environment sets ZULIP_EMAIL" in person.message)
    person.press("Set up Claude Desktop")
    person.press("Save for Claude Desktop")
    person.wait(lambda: "Saved to ~/.zuliprc." in person.message)
    assert "environment" not in person.message
    person.press("Test it now")
    person.wait(
        lambda: "It works. Claude Desktop gets the account iago@zulip.com" in person.message
    )


def test_a_program_without_a_place_gets_one_that_is_chosen(
    person: Person, server: Server, home: Path
) -> None:
    open_list(person, server)
    find(person, "docker, podman")
    assert boxes(person) == {}
    (home / "it's 50% é").mkdir()
    path = home / "it's 50% é" / "zulip.env"
    person.press("Save for Docker, Podman")
    save_in(person, path)
    person.wait(lambda: "Saved to" in person.message)
    assert f"ZULIP_API_KEY={KEY}\n" in path.read_text("utf-8")
    ((_, line),) = boxes(person).items()
    assert line.startswith("docker run --rm --env-file ")
    person.press("Test it now")
    person.wait(lambda: "It works. Docker, Podman gets" in person.message)


def test_a_file_with_other_content_is_replaced_only_after_a_question(
    person: Person, server: Server, home: Path
) -> None:
    path = home / "app.env"
    path.write_text("DATABASE=x\n")
    open_list(person, server)
    find(person, "docker, podman")
    person.press("Save for Docker, Podman")
    save_in(person, path)
    assert "~/app.env already holds something else." in person.wait_for_message()
    assert path.read_text() == "DATABASE=x\n"
    person.press("Replace the whole file")
    person.wait(lambda: "Saved to ~/app.env." in person.message)
    assert KEY in path.read_text()


@pytest.mark.skipif(sys.platform != "linux", reason="needs mounts of Linux")
def test_a_new_key_outlives_a_folder_that_is_read_only(
    person: Person, server: Server, home: Path
) -> None:
    folder = home / "read-only"
    folder.mkdir()
    (home / ".zuliprc").symlink_to(folder / "zuliprc")
    old = f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={(demo := server('email')).url}\n"
    (folder / "zuliprc").write_text(old)
    person.get_key(demo.url)
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "Update" in person.message_buttons())
    with read_only(folder):
        person.press("Update")
        person.wait(lambda: "Couldn’t write ~/.zuliprc: Read-only file system." in person.message)
        person.press("Set up Claude Desktop")
        person.press("Save for Claude Desktop")
        person.wait(lambda: "Couldn’t write ~/.zuliprc: Read-only file system." in person.message)
        assert (folder / "zuliprc").read_text() == old
        assert [one.name for one in folder.iterdir()] == ["zuliprc"]
        person.press("Save elsewhere…")
        save_in(person, home / "elsewhere")
        person.wait(lambda: "Saved to ~/elsewhere." in person.message)
    person.press("Back")
    assert not person.window.page.unsaved_key
    assert f"key={person.shown_key()}\n" in (home / "elsewhere").read_text()


def test_a_new_key_that_was_saved_for_a_program_is_kept(
    person: Person, server: Server, home: Path
) -> None:
    person.get_key(server("email").url)
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: person.window.page.unsaved_key)
    person.press("Set up Claude Desktop")
    person.type("\n")
    person.wait(lambda: person.message.startswith("Saved to ~/.zuliprc."))
    person.press("Back")
    assert not person.window.page.unsaved_key


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_each_file_that_was_written_is_offered_for_a_new_key(
    person: Person, server: Server, home: Path
) -> None:
    open_list(person, server)
    find(person, "docker, podman")
    person.press("Save for Docker, Podman")
    save_in(person, home / "zulip.env")
    person.wait(lambda: "Saved to" in person.message)
    person.press("Back")
    person.press("Back")
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "Update" in person.message_buttons())
    assert "~/zulip.env" in person.message
    person.press("Update")
    person.wait(lambda: "~/zulip.env has the new key." in person.message)
    assert f"ZULIP_API_KEY={person.shown_key()}\n" in (home / "zulip.env").read_text()


# ── Texts ─────────────────────────────────────────────────────────────────────────────────────


def test_a_text_hides_the_key_until_asked_for_and_copies_it_as_a_secret(
    person: Person, server: Server
) -> None:
    open_list(person, server)
    find(person, "sh, bash")
    ((_, text),) = boxes(person).items()
    assert "export ZULIP_EMAIL='iago@zulip.com'" in text
    assert KEY not in text
    person.press("Show the key")
    assert KEY in boxes(person).popitem()[1]
    person.press("Hide the key")
    assert KEY not in boxes(person).popitem()[1]
    person.press("Show the key")
    person.window.page.on_window_left()
    assert KEY not in boxes(person).popitem()[1]
    person.press("Copy")
    assert KEY in QApplication.clipboard().text()
    if QApplication.clipboard().mimeData().hasFormat("x-kde-passwordManagerHint"):
        person.wait(lambda: "Kept out of clipboard history" in person.texts())
    person.press("Back")
    assert KEY not in QApplication.clipboard().text()


@pytest.mark.parametrize("way", ["Ctrl+C", "menu"])
def test_what_is_selected_of_a_text_with_the_key_is_copied_as_a_secret(
    person: Person, server: Server, way: str
) -> None:
    open_list(person, server)
    find(person, "sh, bash")
    person.press("Show the key")
    (text,) = person.window.page.findChildren(QPlainTextEdit)
    drag_over(text.viewport())
    assert QApplication.clipboard().text(QClipboard.Mode.Selection) == ""
    text.setFocus()
    text.selectAll()
    if way == "menu":
        copy_by_menu(text.viewport())
    else:
        person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert KEY in QApplication.clipboard().text()
    assert is_marked_secret(QApplication.clipboard().mimeData())
    person.press("Back")
    assert KEY not in QApplication.clipboard().text()


def test_commands_that_hold_no_key_are_shown_as_they_are(person: Person, server: Server) -> None:
    open_list(person, server)
    find(person, "github")
    ((_, text),) = boxes(person).items()
    assert text.splitlines()[-1].endswith("| gh secret set ZULIP_API_KEY")
    assert not person.sees("Show the key")


def test_what_a_form_cannot_hold_is_said_and_nothing_is_offered(person: Person) -> None:
    person.window.show_page(
        PageName.READER,
        reader=BY_NAME["cmd"],
        result=result("50%@example.com"),
    )
    assert "The form cmd can’t hold this email." in person.message
    assert "It contains %" in person.message
    assert boxes(person) == {}
    person.press("Back")
    person.window.show_page(
        PageName.READER,
        reader=BY_NAME["zulip-js"],
        result=result("50%@example.com"),
    )
    assert "JavaScript (zulip-js) reads % in a zuliprc differently" in person.message


# ── Layout ────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("points", [10.5, 21])
@pytest.mark.parametrize("name", [None, "claude-desktop", "kubernetes", "systemd-creds"])
def test_nothing_is_wider_than_a_small_window(
    person: Person, qapp: QApplication, name: str | None, points: float
) -> None:
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    try:
        given = {"result": result("a.rather.long.name@example.com")}
        if name is None:
            person.window.show_page(PageName.READERS, **given)
        else:
            person.window.show_page(PageName.READER, reader=BY_NAME[name], **given)
        person.window.resize(360, 480)
        page = person.window.page
        person.wait(lambda: page.width() <= 360)
        bars = [one.verticalScrollBar() for one in page.findChildren(QPlainTextEdit)]
        person.wait(lambda: all(bar.maximum() == 0 for bar in bars))
        buttons: list[QWidget] = [*page.findChildren(QPushButton)]
        assert all(one.mapTo(page, one.rect().topRight()).x() <= 360 for one in buttons)
    finally:
        qapp.setFont(usual)
