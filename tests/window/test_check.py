"""Checking files: what is found is said in words, and mended only after it was shown."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builders import KEY, Server, mode_of, set_mode
from hostile import Serve, answering, http
from person import Person, tilde
from zulipkey.model.errors import ProxyUnreachable
from zulipkey.ui.pages.file_card import FileCard
from zulipkey.ui.widgets.label import Label
from zulipkey.zulip.client import Client


def write(path: Path, site: str, content: str = "", *, mode: int = 0o600) -> Path:
    path.parent.mkdir(exist_ok=True)
    text = content or f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={site}\n"
    path.write_text(text, newline="\n")
    set_mode(path, mode)
    return path


def drop(person: Person, *paths: Path) -> bool:
    """Drop files on the window, and tell whether it takes them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(20, 20)
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), actions, data, buttons, none)
    enter.ignore()
    QApplication.sendEvent(person.window, enter)
    assert person.sees("Drop to check the file") == enter.isAccepted()
    if enter.isAccepted():
        QApplication.sendEvent(person.window, QDropEvent(place, actions, data, buttons, none))
        assert not person.sees("Drop to check the file")
    return enter.isAccepted()


def check(person: Person) -> None:
    person.press("Check a zuliprc file")
    person.wait(lambda: "~/" in person.texts() or "No zuliprc file found" in person.texts())


def test_a_good_file_is_said_to_be_good(person: Person, server: Server, home: Path) -> None:
    demo = server("email")
    write(home / ".zuliprc", demo.url)
    check(person)
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    assert "~/.zuliprc" in person.texts()
    assert f"iago@zulip.com at {demo.url}" in person.texts()
    assert "This file works." in person.texts().splitlines()
    assert person.focus == "~/.zuliprc"  # from where Tab leads to what can be done
    assert [one.path for one in demo.requests] == ["/api/v1/users/me"]
    assert KEY not in person.texts()
    person.press("Back")
    assert person.focus == "Organization address"


def test_who_comes_back_when_a_file_was_checked_is_at_the_file(
    person: Person, server: Server, home: Path, qtbot: QtBot
) -> None:
    path = write(home / ".zuliprc", server("email").url)
    qtbot.addWidget(other := QWidget())
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    assert drop(person, path)
    person.wait(lambda: "This file works." in person.texts().splitlines())
    with qtbot.waitActive(person.window):
        person.window.activateWindow()
    assert person.focus == "~/.zuliprc"


def test_without_files_it_says_so(person: Person) -> None:
    check(person)
    assert "No zuliprc file found in the usual places." in person.texts()


def test_a_trouble_is_shown_and_mended_only_after_the_change_was_seen(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write(
        home / "zuliprc",
        demo.url,
        f'[api]\nemail="iago@zulip.com"\nkey={KEY}\nsite={demo.url}\ninsecure=true\n[zterm]\na=b\n',
        mode=0o644,
    )
    before = path.read_bytes()
    check(person)
    person.wait(lambda: "Programs can’t use this file." in person.texts())
    assert "Its key is valid; fix the file and it works." in person.texts()
    assert "This file works" not in person.texts()
    assert "can read this file" in person.texts()
    assert "Line 5: insecure=true" in person.texts()
    person.press("Remove the quotes")
    person.wait(lambda: '− email="iago@zulip.com"\n+ email=iago@zulip.com' in person.texts())
    assert path.read_bytes() == before
    person.press("Cancel")
    assert path.read_bytes() == before
    person.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    person.press("Remove the quotes")
    each_alone = '\u2068− email="iago@zulip.com"\u2069\n\u2068+ email=iago@zulip.com\u2069'
    person.wait(lambda: each_alone in person.texts())
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "Remove the quotes"
    assert not person.sees("Change the file")
    assert path.read_bytes() == before
    person.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    person.press("Remove the quotes")
    person.wait_for("Change the file")
    person.press("Change the file")
    person.wait(lambda: "This file works, but its key isn’t safe." in person.texts())
    assert not person.sees("Remove the quotes")
    assert path.read_bytes() == before.replace(b'"', b"")
    person.press("Turn certificate checks on")
    person.wait_for("Change the file")
    person.press("Change the file")
    person.wait(lambda: "This file works." in person.texts().splitlines())
    assert path.read_bytes() == before.replace(b'"', b"").replace(b"insecure=true\n", b"")
    assert mode_of(path) == 0o600


def test_a_file_that_only_others_can_read_too_is_made_private(
    person: Person, server: Server, home: Path
) -> None:
    path = write(home / "zuliprc", server("email").url, mode=0o640)
    before = path.read_bytes()
    check(person)
    person.press("Make private")
    person.wait(lambda: "from now on, only you" in person.texts())
    person.press("Change the file")
    person.wait(lambda: "This file works." in person.texts().splitlines())
    assert (path.read_bytes(), mode_of(path)) == (before, 0o600)


def test_a_file_that_has_changed_meanwhile_is_left_alone(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write(home / "zuliprc", demo.url, "[API]\nemail=a@x.org\nkey=k\nsite=x.org\n")
    check(person)
    person.wait_for("Rename to [api]")
    person.press("Rename to [api]")
    person.wait_for("Change the file")
    path.write_text("[other]\n")
    person.press("Change the file")
    person.wait(lambda: "just changed ~/zuliprc" in person.texts())
    assert path.read_text() == "[other]\n"


def write_with_dead_key(home: Path, site: str, email: str = "iago@zulip.com") -> Path:
    content = f"[api]\nemail={email}\nkey={'0' * 32}\nsite={site}\n[other]\na=b\n"
    return write(home / ".zuliprc", site, content)


def sign_in_and_update(person: Person) -> None:
    person.wait(lambda: "The key is not valid." in person.texts())
    person.press("Sign in and update this file")
    person.wait_for("Organization")
    person.wait_for("Password")


def test_a_key_that_does_not_work_is_replaced_by_a_sign_in_that_comes_back(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write_with_dead_key(home, demo.url)
    check(person)
    sign_in_and_update(person)
    assert person.line("Email").text() == "iago@zulip.com"
    assert person.focus == "Password"
    person.type("abcd1234\n")
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    assert "This file works." in person.texts().splitlines()
    assert f"key={KEY}\n" in path.read_text()
    assert path.read_text().endswith("[other]\na=b\n")
    assert person.focus == "~/.zuliprc"
    person.key(Qt.Key.Key_Escape)
    assert person.sees("Organization address")


def test_a_file_that_was_updated_here_is_known_when_there_is_a_new_key(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write_with_dead_key(home, demo.url).rename(home / "other")
    person.window.check_files([path])
    sign_in_and_update(person)
    person.type("abcd1234\n")
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    person.press("Back")
    person.get_key(demo.url)
    person.choose_in_menu("Regenerate key…")
    person.press("Create new key")
    person.wait(lambda: "the old key.\n~/other" in person.message)


def test_who_comes_back_without_a_key_finds_the_file_as_it_was(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write_with_dead_key(home, demo.url)
    before = path.read_bytes()
    check(person)
    sign_in_and_update(person)
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    assert "The key is not valid." in person.texts()
    assert person.focus == "Sign in and update this file"
    person.key(Qt.Key.Key_Escape)
    person.get_key(demo.url)  # is for no file any more
    assert path.read_bytes() == before


def test_the_key_of_another_account_is_put_into_a_file_only_when_asked_to(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write_with_dead_key(home, demo.url, "hamlet@zulip.com")
    before = path.read_bytes()
    check(person)
    sign_in_and_update(person)
    person.line("Email").selectAll()
    person.line("Email").setFocus()
    person.type("iago@zulip.com\tabcd1234\n")
    assert "hamlet@zulip.com" in person.wait_for_message()
    assert path.read_bytes() == before
    assert person.sees("Show the key")
    person.press("Replace it")
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    assert f"key={KEY}\n" in path.read_text()


def test_a_key_that_was_not_put_into_its_file_can_be_taken_elsewhere(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    write_with_dead_key(home, demo.url, "hamlet@zulip.com")
    check(person)
    sign_in_and_update(person)
    person.line("Email").selectAll()
    person.line("Email").setFocus()
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait_for_message()
    person.press("Show the key")
    person.wait_for("API key")


def has_focus(person: Person, name: str) -> bool:
    return person.focus == name


def test_after_a_fix_the_focus_is_on_the_next_one_and_then_on_the_file(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    write(
        home / "zuliprc",
        demo.url,
        f"[api]\nemail='iago@zulip.com'\nkey={KEY}\nsite={demo.url}\nssl_verify=no\n",
        mode=0o640,
    )
    check(person)
    person.wait_for("Make private")
    for name, following in (
        ("Make private", "Remove the quotes"),
        ("Remove the quotes", "Remove the line"),
        ("Remove the line", "~/zuliprc"),
    ):
        person.find(QPushButton, name).setFocus()
        person.key(Qt.Key.Key_Space)
        person.wait(lambda: person.focus == "Change the file")
        person.key(Qt.Key.Key_Space)
        person.wait(partial(has_focus, person, following))
    person.wait(lambda: "This file works." in person.texts().splitlines())


def test_every_verdict_is_announced_once(
    person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    for module in ("file_card", "problem_row"):
        monkeypatch.setattr(
            f"zulipkey.ui.pages.{module}.announce",
            lambda _widget, text, **_rest: said.append(tilde(text)),
        )
    demo = server("email")
    write(home / ".zuliprc", demo.url)
    write(home / "zuliprc", demo.url, mode=0o640)
    check(person)
    works = "This file works. Programs sign in as Iago."
    unsafe = "This file works, but its key isn’t safe. Programs sign in as Iago."
    person.wait(lambda: len(said) == 2)
    assert set(said) == {f"~/.zuliprc: {works}", f"~/zuliprc: {unsafe}"}
    said.clear()
    person.press("Make private")
    person.wait_for("Change the file")
    person.press("Change the file")
    person.wait(lambda: len(said) == 3)
    assert said[1:] == ["Fixed.", f"~/zuliprc: {works}"]


def test_a_key_that_could_not_be_checked_can_be_checked_again(
    person: Person, server: Server, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_rest: object) -> None:
        raise ProxyUnreachable(host="localhost", port=1, proxy="http://proxy:3128")

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(Client, "verify", fail)
        write(home / ".zuliprc", server("email").url)
        check(person)
        person.wait(lambda: "Couldn’t check the key." in person.texts())
        assert "This file works" not in person.texts()
    person.press("Check again")
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    assert not person.sees("Check again")


def test_the_key_of_an_incoming_webhook_is_not_called_dead(
    person: Person, serve: Serve, home: Path
) -> None:
    refusal = b"This API is not available to incoming webhook bots."
    body = b'{"result": "error", "code": "UNAUTHORIZED", "msg": "%s"}' % refusal
    site = f"http://localhost:{serve(answering(http(401, body))).port}"
    write(home / ".zuliprc", site, f"[api]\nemail=hook\nkey={KEY}\nsite={site}\n")
    check(person)
    person.wait(lambda: "It belongs to an incoming webhook" in person.texts())
    assert not person.sees("Sign in and update this file")
    assert "This is not an email address." not in person.texts()
    assert "This file works." in person.texts().splitlines()


def test_a_site_with_a_path_is_fixed_after_the_change_was_seen(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    path = write(home / ".zuliprc", f"{demo.url}/login/")
    right = path.read_text().replace("/login/", "")
    check(person)
    person.wait(lambda: "Programs can’t use this file." in person.texts())
    assert "Line 4: Programs can’t use this site." in person.texts()
    person.press("Fix the address")
    person.wait(lambda: f"+ site={demo.url}\n" in person.texts() + "\n")
    person.press("Change the file")
    person.wait(lambda: "This file works." in person.texts().splitlines())
    assert path.read_text() == right


def test_a_server_that_is_not_there_is_told_for_its_file(
    person: Person, server: Server, home: Path
) -> None:
    demo = server("email")
    write(home / ".zuliprc", "https://nothing.invalid")
    write(home / "zuliprc", demo.url)
    check(person)
    person.wait(lambda: "Can’t find nothing.invalid" in person.texts())
    person.wait(lambda: "Programs sign in as Iago." in person.texts())


def test_a_file_is_dropped_on_the_window(person: Person, server: Server, tmp_path: Path) -> None:
    demo = server("email")
    path = write(tmp_path / "any name", demo.url)
    assert drop(person, path, tmp_path / "missing")
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    assert f"{tmp_path / 'missing'} doesn’t exist." in person.texts()
    assert str(path) in person.texts()


def test_the_window_goes_on_while_many_files_are_shown_and_can_be_left(
    person: Person, qtbot: QtBot, tmp_path: Path
) -> None:
    paths = [write(tmp_path / f"file-{number}", "http://localhost:1") for number in range(9)]
    seen: set[int] = set()

    def shown() -> int:
        seen.add(len(person.window.findChildren(FileCard)))
        return max(seen)

    assert drop(person, *paths)
    looks = QTimer()
    looks.timeout.connect(shown)
    looks.start(0)
    qtbot.waitUntil(lambda: shown() >= 3)
    looks.stop()
    assert {1, 2, 3} <= seen
    assert drop(person, write(tmp_path / "another", "http://localhost:1"))
    person.wait(lambda: "Couldn’t check the key." in person.texts())
    assert [one.path.name for one in person.window.findChildren(FileCard) if one.isVisible()] == [
        "another"
    ]


def test_a_file_is_not_taken_while_a_key_is_shown(
    person: Person, server: Server, tmp_path: Path
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    assert not drop(person, write(tmp_path / "zuliprc", demo.url))
    assert person.sees("API key")


def test_another_file_is_chosen_in_a_dialog(person: Person, server: Server, home: Path) -> None:
    demo = server("email")
    path = write(home / "elsewhere", demo.url)
    check(person)
    person.press("Choose another file…")
    dialog = person.window.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    person.wait(lambda: "Programs sign in as Iago." in person.texts())


def test_whoever_chooses_no_other_file_keeps_what_is_shown(
    person: Person, server: Server, home: Path
) -> None:
    write(home / "zuliprc", server("email").url)
    check(person)
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    shown = person.texts()
    person.press("Choose another file…")
    (dialog,) = person.window.findChildren(QFileDialog)
    person.wait(dialog.isVisible)
    dialog.reject()
    person.wait(lambda: not person.window.findChildren(QFileDialog))
    assert person.texts() == shown
    person.wait(lambda: has_focus(person, "Choose another file…"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_escape_leads_back(person: Person, key: Qt.Key) -> None:
    check(person)
    person.key(key)
    assert person.sees("Organization address")


def test_a_folder_and_a_broken_file_are_told_without_harm(person: Person, tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_bytes(b"\0\xff" * 99)
    broken.chmod(0o600)
    assert drop(person, tmp_path, broken)
    person.wait(lambda: "This is not a valid zuliprc file." in person.texts())


def test_a_long_path_wraps_and_is_read_as_it_is(person: Person, server: Server, home: Path) -> None:
    demo = server("email")
    path = write(home / ("long_folder_name" * 8) / "zuliprc", demo.url)
    person.window.resize(360, 480)
    assert drop(person, path)
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    name = f"~/{path.relative_to(home).as_posix()}"
    assert name in person.texts().splitlines()
    card = person.find(FileCard, name)
    label = next(one for one in card.findChildren(Label) if tilde(one.text()) == name)
    assert tilde(label.accessibleName()) == name
    assert label.sizeHint().height() > 2 * label.fontMetrics().height()
    assert person.window.page.width() <= person.window.width()


def test_a_file_that_is_dropped_over_a_key_takes_it_not_away(
    person: Person, server: Server, tmp_path: Path
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.choose_in_menu("Check a zuliprc file")
    assert drop(person, write(tmp_path / "zuliprc", demo.url))
    person.wait(lambda: "Programs sign in as Iago." in person.texts())
    person.press("Back")
    assert person.sees("API key")


def test_a_file_that_is_dropped_when_a_key_has_come_meanwhile_is_not_taken(
    person: Person, server: Server, tmp_path: Path
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path / "zuliprc", demo.url)))])
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    person.window.dropEvent(QDropEvent(QPointF(20, 20), actions, data, buttons, none))
    assert person.sees("API key")
