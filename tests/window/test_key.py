"""The key: whose it is, hidden, shown, copied and saved."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import KEY, UNDER_WINE, Server, mode_of, set_mode
from person import Person, copy_by_menu, drag_over, is_marked_secret, tilde
from window.conftest import Keyring
from zulipkey.desktop import pasteboard
from zulipkey.model.account import KeyResult
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.key import KeyPage
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.password_line import SecretLine
from zulipkey.ui.widgets.rows import FileRow

OTHER = f"[api]\nemail=bot@example.com\nkey={'a' * 32}\nsite=https://chat.example.com\n[zterm]\ntheme=x\n"


ON_WINDOWS = sys.platform == "win32"
LEFT_ALONE = "Something else was copied, so the clipboard stays as it is."


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
    assert "Works" in person.texts()


def test_the_real_email_is_shown_where_the_profile_hides_it(person: Person, server: Server) -> None:
    person.get_key(server("email").url, "hidden@zulip.com")
    person.wait(lambda: "Works" in person.texts())
    assert "hidden@zulip.com" in person.texts()


def test_the_key_is_in_no_widget_until_it_is_shown(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    assert KEY not in person.texts()
    hidden = person.line("API key")
    password = SecretLine("Password", person.window)
    password.setText("x")
    assert {*hidden.text()} == {*password.displayText()}
    assert hidden.font() == password.font()
    assert hidden.cursorPosition() == 0  # in a small window, the first dots are seen
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
    leave_window(qtbot)
    person.wait(lambda: KEY not in person.texts())


@pytest.mark.parametrize(
    ("login", "said"),
    [
        ("me-refused", "The server doesn’t accept the key it sent."),
        ("me-broken", "The server has a problem or is in maintenance (500)"),
    ],
)
def test_a_key_that_could_not_be_tried_is_there_all_the_same(
    person: Person, server: Server, login: str, said: str
) -> None:
    demo = server("email")
    person.get_key(demo.url, f"{login}@zulip.com")
    assert said in person.wait_for_message()
    assert "Not checked" in person.texts()
    tried = len(demo.requests)
    person.press("Try again")
    person.wait(lambda: len(demo.requests) > tried)
    person.press("Copy API key")
    assert len(clipboard_text()) == 32


def test_a_slow_profile_does_not_hold_up_the_key(person: Person, server: Server) -> None:
    person.get_key(server("email").url, "me-slow@zulip.com")
    assert "Checking…" in person.texts()
    person.press("Switch account")
    assert person.focus == "Email"


def test_another_account_starts_with_the_same_address(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press("Switch account")
    person.wait(lambda: demo.url.removeprefix("http://") in person.texts())
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
    assert is_marked_secret(QApplication.clipboard().mimeData())
    assert "Copied. Kept out of clipboard history. Clears in 45 s." in person.texts()
    person.let_pass(seconds=1)
    assert "Clears in 44 s." in person.texts()


def test_the_copy_is_cleared_in_time(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    for _ in range(45):
        person.let_pass(seconds=1)
    assert clipboard_text() == ""
    assert "Clipboard cleared." in person.texts()
    person.wait(lambda: not person.running_timers())


def test_the_copy_is_cleared_when_asked_and_when_the_account_or_the_window_is_left(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    for leave in (
        lambda: person.press("Clear now"),
        lambda: person.press("Switch account"),
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
        person.wait(lambda: LEFT_ALONE in person.texts())
        person.window.close()
        assert clipboard_text() == "of another program"
        other.terminate()


def test_what_the_person_copied_from_this_window_meanwhile_stays(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    QApplication.clipboard().setText("iago@zulip.com")  # as a label does, of its selection
    person.wait(lambda: LEFT_ALONE in person.texts())
    person.window.close()
    assert clipboard_text() == "iago@zulip.com"


def test_what_was_copied_a_moment_before_the_window_closes_stays(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    QApplication.clipboard().setText("iago@zulip.com")
    person.window.close()
    assert clipboard_text() == "iago@zulip.com"


class MacClipboard:
    """What Cocoa's NSPasteboard does: it counts who begins anew, and takes whatever type."""

    def __init__(self) -> None:
        self.content: dict[str, str] = {}
        self.options = 0
        self._count = 7

    def changeCount(self) -> int:
        return self._count

    def clearContents(self) -> int:
        return self.prepareForNewContentsWithOptions_(0)

    def prepareForNewContentsWithOptions_(self, options: int) -> int:
        self.content = {}
        self.options = options
        self._count += 1
        return self._count

    def setString_forType_(self, text: str, kind: str) -> bool:
        self.content[kind] = text
        return True


@pytest.fixture
def mac_clipboard(monkeypatch: pytest.MonkeyPatch) -> MacClipboard:
    board = MacClipboard()
    monkeypatch.setattr(pasteboard, "of_this_system", lambda: pasteboard.Pasteboard(board))
    return board


def test_on_macos_the_copy_is_marked_and_cleared_in_time(
    person: Person, server: Server, mac_clipboard: MacClipboard
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    assert mac_clipboard.content.pop("public.utf8-plain-text") == KEY
    assert mac_clipboard.content.keys() == {
        "org.nspasteboard.ConcealedType",
        "org.nspasteboard.TransientType",
    }
    assert mac_clipboard.options == 1  # not on other devices
    assert "Copied. Kept out of clipboard history. Clears in 45 s." in person.texts()
    QApplication.clipboard().dataChanged.emit()  # Qt sees what we did when a window is activated
    for _ in range(45):
        person.let_pass(seconds=1)
    assert mac_clipboard.content == {}
    assert "Clipboard cleared." in person.texts()


def test_on_macos_what_another_program_copied_is_left_alone(
    person: Person, server: Server, mac_clipboard: MacClipboard
) -> None:
    person.get_key(server("email").url)
    seen: tuple[Callable[[], object], ...] = (
        lambda: person.let_pass(seconds=1),
        QApplication.clipboard().dataChanged.emit,
        lambda: person.press("Switch account"),
    )
    for notice in seen:
        person.press("Copy API key")
        mac_clipboard.clearContents()
        mac_clipboard.setString_forType_("of another program", "public.utf8-plain-text")
        notice()
        assert mac_clipboard.content == {"public.utf8-plain-text": "of another program"}
        assert not person.sees("API key") or LEFT_ALONE in person.texts()


def test_the_page_of_the_key_stands_ready_when_the_key_comes(
    person: Person, server: Server
) -> None:
    person.find_organization(server("email").url)
    person.wait(lambda: person.window.findChildren(KeyPage))
    (ready,) = person.window.findChildren(KeyPage)
    assert person.line("Email").hasFocus()
    assert not ready.isVisible()
    person.wait(lambda: ready.findChildren(FileRow))
    person.enter_credentials("iago@zulip.com")
    person.wait_for("API key")
    assert person.window.page is ready
    person.wait_for("Switch account")
    assert person.names().count("Save for zulip-terminal") == 1
    assert person.focus == "Save for zulip-terminal"


def test_ctrl_c_copies_the_key_and_not_its_dots(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    line = person.line("API key")
    line.setFocus()
    line.selectAll()
    person.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard_text() == KEY


@pytest.mark.parametrize("way", ["Ctrl+Insert", "menu"])
def test_a_shown_key_is_copied_as_a_secret_in_each_way(
    person: Person, server: Server, way: str
) -> None:
    person.get_key(server("email").url)
    person.shown_key()
    line = person.line("API key")
    line.setFocus()
    line.selectAll()
    if way == "menu":
        copy_by_menu(line)
    else:
        person.key(Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)
    assert clipboard_text() == KEY
    assert is_marked_secret(QApplication.clipboard().mimeData())
    assert "Clears in 45 s." in person.texts()


def test_a_key_that_is_selected_is_not_for_a_middle_click(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.shown_key()
    QApplication.clipboard().clear(QClipboard.Mode.Selection)  # of what was selected before
    line = person.line("API key")
    drag_over(line)
    assert line.selectedText()
    assert QApplication.clipboard().text(QClipboard.Mode.Selection) == ""


@pytest.mark.parametrize(
    ("entry", "start"),
    [
        ("zuliprc", "[api]\nemail=iago@zulip.com\nkey="),
        ("Shell variables", "$env:ZULIP_EMAIL = " if ON_WINDOWS else "export ZULIP_EMAIL="),
        ("curl command", "curl "),
        ("Python code", "import zulip"),
    ],
)
def test_the_key_is_copied_in_other_forms(
    person: Person, server: Server, entry: str, start: str
) -> None:
    person.get_key(server("email").url)
    person.choose("Copy as", entry)
    assert clipboard_text().startswith(start)
    assert KEY in clipboard_text()
    assert "Clears in 45 s." in person.texts()


def test_the_key_is_copied_as_json(person: Person, server: Server) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.choose("Copy as", "JSON")
    copied = json.loads(clipboard_text())
    assert copied == {"email": "iago@zulip.com", "api_key": KEY, "site": demo.url}


# ── Saved ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("program", "name", "command"),
    [
        ("zulip-terminal", "zuliprc", "zulip-term"),
        ("Python API", ".zuliprc", "py -c" if ON_WINDOWS else "python3 -c"),
    ],
)
def test_a_zuliprc_is_saved_where_its_reader_looks(
    person: Person, server: Server, home: Path, program: str, name: str, command: str
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.press(f"Save for {program}")
    said = person.wait_for_message()
    assert said.startswith(f"Saved to ~/{name}.\nOnly you can read it.\nTest it: {command}")
    saved = home / name
    assert saved.read_text() == f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\n"
    assert mode_of(saved) == 0o600


@pytest.mark.skipif(os.name != "posix", reason="modes of POSIX")
def test_a_folder_where_others_can_write_is_said_beside_who_can_read_it(
    person: Person, server: Server, home: Path
) -> None:
    home.chmod(0o777)
    person.get_key(server("email").url)
    person.press("Save for zulip-terminal")
    assert person.wait_for_message().startswith(
        "Saved to ~/zuliprc.\nOnly you can read it.\n"
        "Other users can write to the folder ~ and replace the file.\n"
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
    person.press("Save for zulip-terminal")
    said = person.wait_for_message()
    assert "Only you" not in said
    assert "The file belongs to nobody, who can read it." in said
    os.chown(home / "zuliprc", 54321, 54321)
    person.press("Save for zulip-terminal")
    said = person.wait_for_message()
    assert said.startswith("~/zuliprc belongs to 54321, who could read the key there.")


def test_the_folder_opens_and_the_command_is_copied(
    person: Person, server: Server, home: Path, opened: list[str]
) -> None:
    person.get_key(server("email").url)
    person.press("Save for zulip-terminal")
    person.wait_for_message()
    person.press("Open folder")
    shown = home / "zuliprc" if sys.platform == "win32" else home
    assert opened == [QUrl.fromLocalFile(shown).toString()]
    person.press("Copy command")
    assert clipboard_text() == "zulip-term"


def test_the_same_account_is_saved_again_without_a_question(
    person: Person, server: Server, home: Path
) -> None:
    person.get_key(server("email").url)
    for _ in range(2):
        person.press("Save for zulip-terminal")
        assert person.wait_for_message().startswith("Saved to ~/zuliprc.")
    assert [path.name for path in home.iterdir()] == ["zuliprc"]


def test_another_account_is_replaced_only_after_a_question(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    (home / "zuliprc").write_text(OTHER)
    set_mode(home / "zuliprc", 0o644)
    person.get_key(demo.url)
    person.press("Save for zulip-terminal")
    said = person.wait_for_message()
    assert said == (
        "~/zuliprc has the key of bot@example.com at https://chat.example.com.\n"
        "Replace it with the key of iago@zulip.com? Other settings are kept."
    )
    assert person.message_buttons() == ["Replace it", "Save elsewhere…"]
    person.key(Qt.Key.Key_Escape)
    assert person.message == ""
    assert (home / "zuliprc").read_text() == OTHER
    person.press("Save for zulip-terminal")
    person.wait_for_message()
    person.find(QPushButton, "Replace it").setFocus()
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "Save for zulip-terminal"
    person.press("Save for zulip-terminal")
    person.wait_for_message()
    person.press("Replace it")
    person.wait(lambda: person.message.startswith("Saved to"))
    assert "could read" not in person.message  # not this key
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
    person.press("Save somewhere else…")
    choose_in_dialog(person, home / "bot" / "zuliprc")
    assert "The folder of ~/bot/zuliprc doesn’t exist." in person.wait_for_message()
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
        pytest.param(
            lambda path: path.symlink_to("nowhere"),
            "~/zuliprc is a link to a file that doesn’t exist.",
            marks=pytest.mark.skipif(UNDER_WINE, reason="Wine says it made a link, and makes none"),
        ),
        (
            lambda path: path.write_text("[api]\nkey=1\nkey=2\n"),
            "Line 3 of ~/zuliprc is not valid.",
        ),
        (lambda path: path.write_bytes(b"#" * (5 << 20)), "is not a valid zuliprc file"),
    ],
)
def test_a_file_that_cannot_be_written_is_named_and_left_as_it_was(
    person: Person, server: Server, home: Path, prepare: Callable[[Path], object], said: str
) -> None:
    path = home / "zuliprc"
    prepare(path)
    person.get_key(server("email").url)
    person.press("Save for zulip-terminal")
    assert said in person.wait_for_message()
    assert "Save elsewhere…" in person.message_buttons()
    assert [one.name for one in home.iterdir()] == ["zuliprc"]


def test_a_file_that_is_not_understood_is_replaced_only_after_that_was_said(
    person: Person, server: Server, home: Path
) -> None:
    path = home / "zuliprc"
    path.write_text("[zterm]\ntheme=x\n[api]\nkey=1\nkey=2\n")
    person.get_key(server("email").url)
    person.press("Save for zulip-terminal")
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
    person.press("Save for Python API")
    assert (
        "your environment sets ZULIP_API_KEY; programs use that instead."
        in person.wait_for_message()
    )


def test_each_save_button_says_which_program_reads_which_file(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    for text in ("zulip-terminal\n~/zuliprc", "Python API, zulip-send\n~/.zuliprc"):
        assert text in person.texts()
    for program, path in (("zulip-terminal", "~/zuliprc"), ("Python API", "~/.zuliprc")):
        button = person.find(QPushButton, f"Save for {program}")
        assert tilde(button.accessibleDescription()) == path
        assert button.text() == "Save"


def test_the_place_that_was_used_last_comes_first_and_is_the_primary_one(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    assert person.focus == "Save for zulip-terminal"
    person.press("Save for Python API")
    person.wait(lambda: "Saved to ~/.zuliprc." in person.message)
    person.press("Switch account")
    person.type("hamlet@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    assert person.focus == "Save for Python API"
    person.key(Qt.Key.Key_Tab)
    assert person.focus == "Save for zulip-terminal"
    person.key(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert person.focus == "Save for Python API"


def test_a_double_click_saves_once(
    person: Person, server: Server, home: Path, saved: list[Path]
) -> None:
    person.get_key(server("email").url)
    button = person.find(QPushButton, "Save for zulip-terminal")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait(lambda: person.message.startswith("Saved to ~/zuliprc."))
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)  # its second half
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert saved == [home / "zuliprc"]
    for is_repeat in (False, True, True):
        event = QKeyEvent(
            QKeyEvent.Type.KeyPress,
            Qt.Key.Key_Return,
            Qt.KeyboardModifier.NoModifier,
            "\r",
            is_repeat,
        )
        QApplication.sendEvent(button, event)
        person.wait(lambda: person.message.startswith("Saved to ~/zuliprc."))
    assert saved == [home / "zuliprc"] * 2


def test_a_space_that_is_held_down_presses_once(person: Person) -> None:
    button = Button("Once", person.window.page)
    button.show()
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("once"))
    press, release = QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease
    moments = [1000, *(one for one in range(1500, 1700, 40) for _ in range(2)), 1700]
    for kind, moment in zip((press, release) * 6, moments, strict=True):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        event.setTimestamp(moment)  # X11 lets a key that repeats go and presses it at once
        QApplication.sendEvent(button, event)
    assert clicks == ["once"]


def test_a_file_dialog_that_is_cancelled_loses_nothing(
    person: Person, server: Server, home: Path
) -> None:
    (home / "zuliprc").write_text(OTHER)
    person.get_key(server("email").url)
    person.press("Show API key")
    person.press("Save for zulip-terminal")
    question = person.wait_for_message()
    person.press("Save elsewhere…")
    (dialog,) = person.window.findChildren(QFileDialog)
    person.wait(dialog.isVisible)
    dialog.reject()
    person.wait(lambda: not person.window.findChildren(QFileDialog))
    assert person.message == question
    assert person.message_buttons() == ["Replace it", "Save elsewhere…"]
    assert (home / "zuliprc").read_text() == OTHER


# ── What a screen reader is told ──────────────────────────────────────────────────────────────


def test_each_thing_is_announced_once(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for module in ("key", "key_field"):
        monkeypatch.setattr(
            f"zulipkey.ui.pages.{module}.announce", lambda _widget, text, **_: said.append(text)
        )
    person.get_key(server("email").url)
    person.wait(lambda: "Works" in person.texts())
    person.press("Show API key")
    person.press("Copy API key")
    for _ in range(45):
        person.let_pass(seconds=1)
    assert said[:1] == ["Your API key is ready."]
    assert said[-3:] == [
        "The key is shown.",
        "Copied. Kept out of clipboard history. Clears in 45 s.",
        "Clipboard cleared.",
    ]
    assert len(said) == len(set(said))
    line = person.line("API key")
    assert line.accessibleDescription() == "Clipboard cleared."


def test_a_countdown_does_not_change_what_a_screen_reader_reads_of_the_key(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.press("Copy API key")
    before = person.line("API key").accessibleDescription()
    person.let_pass(seconds=1)
    assert "Clears in 44 s." in person.texts()
    assert person.line("API key").accessibleDescription() == before


# ── Times that a person has chosen ────────────────────────────────────────────────────────────


def leave_window(qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()


def test_a_pinned_key_stays_in_sight_beside_another_window(
    person: Person, server: Server, qtbot: QtBot
) -> None:
    person.get_key(server("email").url)
    person.press("Show API key")
    person.choose_in_menu("Keep the key visible")
    assert not [timer for timer in person.running_timers() if timer.interval() == 30_000]
    leave_window(qtbot)
    assert person.line("API key").text() == KEY
    person.choose_in_menu("Keep the key visible")
    assert KEY not in person.texts()


def test_pinning_a_hidden_key_shows_it_and_hiding_it_unpins_it(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.choose_in_menu("Keep the key visible")
    assert person.line("API key").text() == KEY
    person.press("Show API key")
    assert KEY not in person.texts()
    person.press("Show API key")
    person.let_pass(seconds=30)
    assert KEY not in person.texts()


def test_the_times_are_those_that_the_person_has_chosen(
    person: Person, server: Server, preferences: Preferences
) -> None:
    preferences.remember_hide_key_seconds(5)
    preferences.remember_clipboard_seconds(10)
    person.get_key(server("email").url)
    person.press("Show API key")
    person.let_pass(seconds=5)
    assert KEY not in person.texts()
    person.press("Copy API key")
    assert "Clears in 10 s." in person.texts()


def test_a_key_need_not_hide_at_all(
    person: Person, server: Server, preferences: Preferences, qtbot: QtBot
) -> None:
    preferences.remember_hide_key_seconds(0)
    person.get_key(server("email").url)
    person.press("Show API key")
    leave_window(qtbot)
    assert person.line("API key").text() == KEY
    person.wait(lambda: not person.running_timers())


# ── The menu, and the way on ──────────────────────────────────────────────────────────────────


def test_an_account_is_forgotten_from_the_menu(
    person: Person, server: Server, remembered: RememberedAccounts
) -> None:
    person.get_key(server("email").url)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    assert len(remembered.accounts()) == 1
    person.choose_in_menu("Forget this account")
    person.wait(lambda: not remembered.accounts())
    person.wait(lambda: "Removed from this computer. The key still works." in person.texts())


def test_a_box_that_is_ticked_without_a_click_stores_and_forgets(
    person: Person, server: Server, remembered: RememberedAccounts
) -> None:
    person.get_key(server("email").url)
    person.wait(lambda: "Saves the key (not your password) in memory." in person.texts())
    box = person.find(QCheckBox, "Remember this account")
    box.toggle()  # as assistive technology does
    person.wait(lambda: "Remembered in memory." in person.texts())
    assert len(remembered.accounts()) == 1
    box.toggle()
    person.wait(lambda: not remembered.accounts())


def test_the_focus_stays_with_the_box_while_the_password_manager_is_asked(
    person: Person, server: Server, keyring: Keyring
) -> None:
    person.get_key(server("email").url)
    keyring.is_free.clear()
    person.find(QCheckBox, "Remember this account").setFocus()
    person.type(" ")
    assert person.focus == "Cancel remembering"
    keyring.is_free.set()
    person.wait(lambda: "Remembered in memory." in person.texts())
    assert person.focus == "Remember this account"


def test_once_accounts_are_remembered_switching_leads_to_them(
    person: Person, server: Server
) -> None:
    person.get_key(server("email").url)
    person.press("Remember this account")
    person.wait(lambda: "Remembered in" in person.texts())
    person.press("Switch account")
    person.wait_for("Accounts")


@pytest.mark.parametrize("size", [(440, 680), (360, 480)])
@pytest.mark.parametrize("points", [10.5, 21])
def test_nothing_of_the_page_is_wider_than_the_window(
    person: Person, server: Server, qapp: QApplication, size: tuple[int, int], points: float
) -> None:
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(points)
    qapp.setFont(font)
    try:
        person.get_key(server("email").url)
        person.window.resize(*size)
        person.press("Copy API key")
        person.press("Save for zulip-terminal")
        person.wait(lambda: person.message.startswith("Saved to"))
        person.wait(lambda: person.window.width() == size[0])
        page = person.window.page
        person.wait(lambda: max(page.width(), page.minimumSizeHint().width()) <= size[0])
        buttons = [one for one in page.findChildren(QPushButton) if one.isVisible()]
        person.wait(lambda: all(one.height() >= one.heightForWidth(one.width()) for one in buttons))
    finally:
        qapp.setFont(usual)


def test_a_key_is_gone_with_its_pages(person: Person, server: Server) -> None:
    """No garbage is collected first: what hangs in a cycle would stay for minutes."""

    def results() -> list[KeyResult]:
        return [one for one in gc.get_objects() if isinstance(one, KeyResult)]

    gc.disable()
    of_other_tests = {id(one): one for one in results()}
    person.get_key(server("email").url)
    person.wait(lambda: "Works" in person.texts())
    person.press("My bots")
    person.wait_for("Create bot")
    person.key(Qt.Key.Key_Escape)
    person.press("More programs…")
    person.type("docker")
    person.key(Qt.Key.Key_Down)
    person.key(Qt.Key.Key_Space)
    person.wait_for("Save for Docker, Podman")
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    person.press("Switch account")
    person.wait_for("Email")
    person.wait(lambda: {id(one) for one in results()} <= of_other_tests.keys())
