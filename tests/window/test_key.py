"""The key: whose it is, hidden, shown, copied and saved."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from person import Person
from zulipkey.demo import DEMO_USERS, DemoServer

Server = Callable[..., DemoServer]

KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")
OTHER = f"[api]\nemail=bot@example.com\nkey={'a' * 32}\nsite=https://chat.example.com\n[zterm]\ntheme=x\n"


def clipboard_text() -> str:
    return QApplication.clipboard().text()


# ── Whose it is, and hidden ───────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("login", "name", "role"),
    [
        ("iago", "Iago", "Owner"),
        ("desdemona", "Desdemona", "Administrator"),
        ("shiva", "Shiva", "Moderator"),
        ("hamlet", "Hamlet", "Member"),
        ("polonius", "Polonius", "Guest"),
    ],
)
def test_the_owner_is_shown(
    person: Person, server: Server, login: str, name: str, role: str
) -> None:
    demo = server("email")
    person.get_key(demo.url, f"{login}@zulip.com")
    person.wait(lambda: f"{role} at Email Demo · {demo.url}" in person.texts())
    assert name in person.texts()
    assert "The key works." in person.texts()


def test_the_real_email_is_shown_where_the_profile_hides_it(person: Person, server: Server) -> None:
    person.get_key(server("email").url, "hidden@zulip.com")
    person.wait(lambda: "The key works." in person.texts())
    assert "hidden@zulip.com" in person.texts()


def test_the_key_is_in_no_widget_until_it_is_shown(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    assert KEY not in person.texts()
    assert person.line("API key").text() == "•" * 32
    person.press("Show API key")
    assert person.line("API key").text() == KEY
    person.press("Show API key")
    assert KEY not in person.texts()


def test_the_key_hides_after_a_while_and_when_another_window_comes_in_front(
    person: Person, server: Server, qtbot: QtBot
) -> None:
    person.get_key(server("email").url)
    person.press("Show API key")
    person.let_pass(seconds=30)
    assert KEY not in person.texts()
    person.press("Show API key")
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    person.wait(lambda: KEY not in person.texts())


@pytest.mark.parametrize(
    ("login", "said"),
    [
        ("me-refused", "We received a key, but the server refuses it."),
        ("me-broken", "The server has a problem (500)"),
    ],
)
def test_a_key_that_could_not_be_tried_is_there_all_the_same(
    person: Person, server: Server, login: str, said: str
) -> None:
    demo = server("email")
    person.get_key(demo.url, f"{login}@zulip.com")
    assert said in person.wait_for_message()
    assert "The key could not be tried." in person.texts()
    tried = len(demo.requests)
    person.press("Try again")
    person.wait(lambda: len(demo.requests) > tried)
    person.press("Copy API key")
    assert len(clipboard_text()) == 32


def test_a_slow_profile_does_not_hold_up_the_key(person: Person, server: Server) -> None:
    person.get_key(server("email").url, "me-slow@zulip.com")
    assert "Trying the key…" in person.texts()
    person.press("Use another account")
    assert person.focus == "Email"


def test_another_account_starts_with_the_same_address(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press("Use another account")
    assert person.line("Organization address").text() == demo.url
    assert person.line("Email").text() == ""
    assert person.line("Password").text() == ""
    assert person.window.windowTitle() == "Zulip Key"
    person.type("hamlet@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    assert "hamlet@zulip.com" in person.texts()


# ── Copied ────────────────────────────────────────────────────────────────────────────────────


def test_the_copy_is_marked_as_a_secret_and_counted_down(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert clipboard_text() == KEY
    if sys.platform == "linux":
        mime = QApplication.clipboard().mimeData()
        assert bytes(mime.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert (
        "marked so that clipboard histories leave it out. Cleared in 45 seconds" in person.texts()
    )
    person.let_pass(seconds=1)
    assert "Cleared in 44 seconds." in person.texts()


def test_the_copy_is_cleared_in_time(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    for _ in range(45):
        person.let_pass(seconds=1)
    assert clipboard_text() == ""
    assert "The clipboard is cleared." in person.texts()
    assert not person.running_timers()


def test_the_copy_is_cleared_when_asked_and_when_the_account_or_the_window_is_left(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    for leave in (
        lambda: person.press("Clear now"),
        lambda: person.press("Use another account"),
        person.window.close,
    ):
        if not person.sees("API key"):
            person.type("iago@zulip.com\tabcd1234\n")
            person.wait_for("API key")
        person.press("Copy API key")
        assert clipboard_text() == KEY
        leave()
        assert clipboard_text() == ""


_OTHER_PROGRAM = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
application.clipboard().setText("of another program")
application.exec()
"""


def test_what_another_program_copied_is_left_alone(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    with subprocess.Popen([sys.executable, "-c", _OTHER_PROGRAM]) as other:
        person.wait(lambda: "The clipboard has changed, so we left it alone." in person.texts())
        person.window.close()
        assert clipboard_text() == "of another program"
        other.terminate()


def test_what_the_person_copied_from_this_window_meanwhile_stays(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    QApplication.clipboard().setText("iago@zulip.com")  # as a label does, of its selection
    assert "The clipboard has changed, so we left it alone." in person.texts()
    person.window.close()
    assert clipboard_text() == "iago@zulip.com"


def test_ctrl_c_copies_the_key_and_not_its_dots(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    line = person.line("API key")
    line.setFocus()
    line.selectAll()
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard_text() == KEY


@pytest.mark.parametrize(
    ("entry", "start"),
    [
        ("zuliprc text", "[api]\nemail=iago@zulip.com\nkey="),
        ("Shell exports", "export ZULIP_EMAIL="),
        ("curl command", "curl "),
        ("Python lines", "import zulip"),
    ],
)
def test_the_key_is_copied_in_other_forms(
    person: Person, server: Server, entry: str, start: str
) -> None:
    person.get_key(server("email").url)
    person.choose("Copy as", entry)
    assert clipboard_text().startswith(start)
    assert KEY in clipboard_text()
    assert "Cleared in 45 seconds." in person.texts()


def test_the_key_is_copied_as_json(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.choose("Copy as", "JSON")
    copied = json.loads(clipboard_text())
    assert copied == {"email": "iago@zulip.com", "api_key": KEY, "site": demo.url}


# ── Saved ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("entry", "name", "command"),
    [("zulip-terminal…", "zuliprc", "zulip-term"), ("Python API…", ".zuliprc", "python3 -c")],
)
def test_a_zuliprc_is_saved_where_its_reader_looks(
    person: Person, server: Server, home: Path, entry: str, name: str, command: str
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.choose("Save zuliprc", entry)
    said = person.wait_for_message()
    assert said.startswith(f"Saved to ~/{name}. Only you can read it.\nTry it: {command}")
    saved = home / name
    assert saved.read_text() == f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_folder_where_others_can_write_is_said_beside_who_can_read_it(
    person: Person, server: Server, home: Path
) -> None:
    home.chmod(0o777)
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "zulip-terminal…")
    assert person.wait_for_message().startswith(
        "Saved to ~/zuliprc. Only you can read it.\n"
        "Others can write to the folder ~, and put another file in its place.\n"
    )


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="needs another owner")
def test_nobody_is_told_that_only_they_can_read_what_another_user_can(
    person: Person, server: Server, home: Path
) -> None:
    os.chown(home, 65534, 65534)
    (home / "zuliprc").write_text("")
    (home / "zuliprc").chmod(0o600)
    os.chown(home / "zuliprc", 65534, 65534)
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "zulip-terminal…")
    said = person.wait_for_message()
    assert "Only you" not in said
    assert "The file belongs to nobody, who can read it." in said
    os.chown(home / "zuliprc", 54321, 54321)
    person.choose("Save zuliprc", "zulip-terminal…")
    said = person.wait_for_message()
    assert said.startswith("~/zuliprc belongs to 54321, who could read the key there.")


def test_the_folder_opens_and_the_command_is_copied(
    person: Person, server: Server, home: Path, opened: list[str]
) -> None:
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "zulip-terminal…")
    person.wait_for_message()
    person.press("Open folder")
    assert opened == [home.as_uri()]
    person.press("Copy command")
    assert clipboard_text() == "zulip-term"


def test_the_same_account_is_saved_again_without_a_question(
    person: Person, server: Server, home: Path
) -> None:
    person.get_key(server("email").url)
    for _ in range(2):
        person.choose("Save zuliprc", "zulip-terminal…")
        assert person.wait_for_message().startswith("Saved to ~/zuliprc.")
    assert [path.name for path in home.iterdir()] == ["zuliprc"]


def test_another_account_is_replaced_only_after_a_question(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    (home / "zuliprc").write_text(OTHER)
    person.get_key(demo.url)
    person.choose("Save zuliprc", "zulip-terminal…")
    said = person.wait_for_message()
    assert said == (
        "~/zuliprc belongs to bot@example.com at https://chat.example.com. Put the key of "
        f"iago@zulip.com at {demo.url} there instead? Everything else in the file stays."
    )
    assert person.message_buttons() == ["Replace it", "Save elsewhere…"]
    assert (home / "zuliprc").read_text() == OTHER
    person.press("Replace it")
    person.wait(lambda: person.message.startswith("Saved to"))
    assert "others on this computer could read it" in person.message
    text = (home / "zuliprc").read_text()
    assert f"key={KEY}" in text
    assert text.endswith("[zterm]\ntheme=x\n")


def choose_in_dialog(person: Person, path: Path) -> None:
    (dialog,) = person.window.findChildren(QFileDialog)
    person.wait(dialog.isVisible)
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(name, QLineEdit)
    name.setText(str(path))
    dialog.accept()


def test_a_zuliprc_is_saved_in_another_place(
    person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "Other place…")
    choose_in_dialog(person, home / "bot" / "zuliprc")
    assert person.wait_for_message() == "The folder of ~/bot/zuliprc does not exist."
    (home / "bot").mkdir()
    person.press("Save elsewhere…")
    person.wait(lambda: any(d.isVisible() for d in person.window.findChildren(QFileDialog)))
    for dialog in person.window.findChildren(QFileDialog):
        if dialog.isVisible():
            dialog.fileSelected.emit(str(home / "bot" / "zuliprc"))
            dialog.close()
    person.wait(lambda: person.message.startswith("Saved to ~/bot/zuliprc."))


@pytest.mark.parametrize(
    ("prepare", "said"),
    [
        (lambda path: path.mkdir(), "~/zuliprc is a folder or a device, not a file."),
        (lambda path: path.symlink_to("nowhere"), "~/zuliprc is a link that leads nowhere."),
        (
            lambda path: path.write_text("[api]\nkey=1\nkey=2\n"),
            "Line 3 of ~/zuliprc cannot be understood.",
        ),
        (lambda path: path.write_bytes(b"#" * (5 << 20)), "it is not a zuliprc that we understand"),
    ],
)
def test_a_file_that_cannot_be_written_is_named_and_left_as_it_was(
    person: Person, server: Server, home: Path, prepare: Callable[[Path], object], said: str
) -> None:
    path = home / "zuliprc"
    prepare(path)
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "zulip-terminal…")
    assert said in person.wait_for_message()
    assert "Save elsewhere…" in person.message_buttons()
    assert [one.name for one in home.iterdir()] == ["zuliprc"]


def test_a_file_that_is_not_understood_is_replaced_only_after_that_was_said(
    person: Person, server: Server, home: Path
) -> None:
    path = home / "zuliprc"
    path.write_text("[zterm]\ntheme=x\n[api]\nkey=1\nkey=2\n")
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "zulip-terminal…")
    assert person.wait_for_message().endswith("Replacing it deletes everything in it.")
    person.press("Replace the whole file")
    person.wait(lambda: person.message.startswith("Saved to"))
    assert path.read_text().startswith("[api]\n")
    assert "zterm" not in path.read_text()


def test_an_environment_that_overrides_the_file_is_told(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZULIP_API_KEY", "x")
    person.get_key(server("email").url)
    person.choose("Save zuliprc", "Python API…")
    assert "Your environment sets ZULIP_API_KEY; tools will use that" in person.wait_for_message()


def test_the_key_page_says_which_program_reads_which_file(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    assert "zulip-terminal reads ~/zuliprc; the Python API and zulip-send read ~/.zuliprc." in (
        person.texts()
    )
    for entry, path in (("zulip-terminal…", "~/zuliprc"), ("Python API…", "~/.zuliprc")):
        assert person.menu_entry("Save zuliprc", entry).toolTip() == path
