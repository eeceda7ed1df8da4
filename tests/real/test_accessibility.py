"""The whole job through AT-SPI, by accessible names alone."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import ssl
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import KEY, posts
from fake_zulip import FakeZulip
from real.conftest import Program, Reader, Start, wait_for
from real.secret_service import SecretService

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux'")


def find_organization(reader: Reader, demo: FakeZulip) -> None:
    reader("enter", "Organization address", demo.url)
    reader("press", "Continue")
    reader("find", "Organization")


def enter_login(reader: Reader, password: str = "abcd1234", login: str = "iago@zulip.com") -> None:
    reader("enter", "Email", login)
    reader("enter", "Password", password)
    reader("press", "Sign in")


def start_and_sign_in(start: Start, demo: FakeZulip, reader: Reader) -> Program:
    program = start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    reader("find", "Organization")
    enter_login(reader)
    reader("find", "Works")
    return program


def test_the_whole_job_by_accessible_names(start: Start, demo: FakeZulip, reader: Reader) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    find_organization(reader, demo)
    card = reader("find", "Organization")
    assert "Email Demo" in card["description"]
    assert "Email Demo" in reader("texts", "Organization")
    enter_login(reader)

    for line in ("Iago", "iago@zulip.com", "Works"):
        reader("find", line)
    assert reader("find", "API key")["text"] == "●" * 16
    assert KEY not in str(reader("all"))
    reader("press", "Show API key")
    wait_for(lambda: reader("find", "API key")["text"] == KEY)
    reader("press", "Copy API key")
    reader("press", "Save for zulip-terminal")
    message = reader("find", "Message")
    assert message["description"].startswith("Saved to ~/zuliprc")
    assert any(text.startswith("Saved to ~/zuliprc") for text in reader("texts", "Message"))
    saved = program.home / "zuliprc"
    assert f"key={KEY}" in saved.read_text()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    reader("press", "Switch account")
    wait_for_focus(reader, "Email")


def test_a_wrong_password_is_told_where_the_focus_is(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    find_organization(reader, demo)
    enter_login(reader, "wrong")
    said = "The email or password is wrong."
    assert reader("find", "Message")["description"].startswith(said)
    wait_for_focus(reader, "Password")
    wait_for(lambda: reader("find", "Password")["description"].startswith(said))
    assert reader("find", "Password")["role"] == "password text"


_ROLES = {
    **dict.fromkeys(("Organization address", "Email", "API key"), "text"),
    **dict.fromkeys(("Organization", "Message"), "panel"),
    **dict.fromkeys(("Show password", "Show API key", "Remember this account"), "check box"),
    **dict.fromkeys(("Continue", "Sign in", "Cancel", "Continue with SSO"), "push button"),
    **dict.fromkeys(("Back", "Menu", "Change", "Forgot?"), "push button"),
    **dict.fromkeys(("I don’t know my address", "Check a zuliprc file", "Help"), "push button"),
    **dict.fromkeys(("Copy API key", "Switch account", "My bots", "Copy as"), "push button"),
    **dict.fromkeys(("Save for zulip-terminal", "Save for Python API"), "push button"),
    "Save somewhere else…": "push button",
    "Password": "password text",
    "Progress": "progress bar",
}
_FIELDS = ("Organization address", "Email", "Password", "API key")


def check_all(reader: Reader, *names: str) -> None:
    """Each of these names shows once with its role, and nothing that can be worked has no name."""
    everything = reader("all")
    assert not [one["name"] for one in everything if "&" in one["name"]]
    shown = [one for one in everything if one["role"] != "label"]
    for name in names:
        roles = [one["role"] for one in shown if one["name"] == name]
        assert roles == [_ROLES[name]], name
    assert [one["role"] for one in shown if one["focusable"] and not one["name"]] == []
    buttons = [one for one in shown if one["role"] == "push button" and one["enabled"]]
    assert [one["name"] for one in buttons if not one["actions"]] == []
    for one in shown:
        if one["name"] in _FIELDS:
            assert one["labelled"], one["name"]


def test_everything_that_can_be_worked_has_a_name_a_role_and_each_field_its_label(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization address")
    first = ("I don’t know my address", "Check a zuliprc file", "Help", "Menu")
    check_all(reader, "Organization address", "Continue", *first)

    find_organization(reader, demo)
    form = ("Back", "Menu", "Organization", "Change", "Email", "Password", "Show password")
    check_all(reader, *form, "Forgot?", "Sign in", "Continue with SSO")

    enter_login(reader, "wrong")
    reader("find", "Message")
    check_all(reader, *form, "Message", "Sign in", "Continue with SSO")

    enter_login(reader, login="slow@zulip.com")
    reader("find", "Progress")
    check_all(reader, "Menu", "Organization", "Email", "Password", "Cancel", "Progress")
    reader("press", "Cancel")
    reader("find", "Sign in")

    enter_login(reader)
    reader("find", "Works")
    check_all(reader, "API key", "Show API key", "Copy API key", "Copy as", "Remember this account")
    saves = ("Save for zulip-terminal", "Save for Python API", "Save somewhere else…")
    check_all(reader, *saves, "Back", "Menu", "My bots", "Switch account")


def test_what_happens_is_announced(start: Start, demo: FakeZulip, reader: Reader) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization")
    wait_for(lambda: any("Email Demo" in said for said in reader("heard")))
    enter_login(reader, "wrong")
    wait_for(lambda: any("email or password is wrong" in said for said in reader("heard")))
    enter_login(reader)
    reader("press", "Save for zulip-terminal")
    wait_for(lambda: reader("heard")[-1].startswith("Saved to ~/zuliprc"))
    assert not any(KEY in said or "abcd1234" in said for said in reader("heard"))


def test_a_typed_password_can_not_be_read(start: Start, demo: FakeZulip, reader: Reader) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("enter", "Password", "abcd1234")
    assert "abcd1234" not in str(reader("all"))
    reader("press", "Show password")
    wait_for(lambda: "abcd1234" in str(reader("all")))


def test_each_letter_of_a_password_is_told_as_a_dot_until_it_is_shown(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    reader("find", "Organization")
    while not reader("edited"):  # Qt asks who listens, and tells nothing before the answer
        program.type("v")
    program.key("ctrl+a")
    program.type("iago@zulip.com\tabcd")
    program.key("BackSpace", "ctrl+a")
    program.type("wxyz")
    dot = reader("find", "Password")["text"][0]
    typed = [*[["insert", dot]] * 4, ["delete", dot], ["delete", 2 * dot], *[["insert", dot]] * 3]
    wait_for(lambda: reader("edited")[-len(typed) :] == typed)

    reader("press", "Show password")
    program.type("!")
    wait_for(lambda: reader("edited")[-1] == ["insert", "!"])


def test_a_screen_reader_that_starts_later_is_told_dots_as_well(
    request: pytest.FixtureRequest, start: Start, demo: FakeZulip
) -> None:
    program = start(demo.url)
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("iago@zulip.com\tabcd")
    reader: Reader = request.getfixturevalue("reader")
    status = ("--dest=org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set")
    what = ("string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true")
    subprocess.run(["dbus-send", "--session", "--print-reply", *status, *what], check=True)
    dot = wait_for(lambda: reader("find", "Password")["text"])[0]
    while not reader("edited"):  # Qt asks who listens, and tells nothing before the answer
        program.type("v")
    program.type("wx")
    program.key("BackSpace")
    last = [["insert", dot], ["insert", dot], ["delete", dot]]
    wait_for(lambda: reader("edited")[-3:] == last)
    assert {letters for _, letters in reader("edited")} == {dot}


def test_what_is_in_the_menu_can_be_worked(start: Start, demo: FakeZulip, reader: Reader) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("press", "Menu")
    reader("press", "About")
    wait_for(lambda: not reader("sees", "Organization address"))
    reader("press", "Back")
    reader("find", "Organization address")

    find_organization(reader, demo)
    enter_login(reader)
    reader("find", "Works")
    reader("press", "Menu")
    reader("press", "Regenerate key…")
    reader("press", "Cancel")
    wait_for(lambda: not reader("sees", "Cancel"))
    reader("press", "Copy as")
    reader("find", "curl command")


def test_an_entry_that_is_chosen_closes_its_menu_and_no_key_goes_there_any_more(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start_and_sign_in(start, demo, reader)
    reader("press", "Copy as")
    reader("press", "curl command")
    wait_for(lambda: any(said.startswith("Copied.") for said in reader("heard")))
    wait_for(lambda: not reader("sees", "curl command"))
    wait_for_focus(reader, "Save for zulip-terminal")
    program.key("z", "p", "j")  # the first letters of other entries
    program.key("Tab")
    wait_for_focus(reader, "Save for Python API")
    assert sum(said.startswith("Copied.") for said in reader("heard")) == 1
    assert not (program.home / "zuliprc").exists()


def test_what_is_wrong_with_an_address_is_told_of_its_field(start: Start, reader: Reader) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    usual = reader("find", "Organization address")["description"]
    reader("enter", "Organization address", "gopher://chat.example.com")
    reader("press", "Continue")
    said = "Only https:// addresses are supported."
    wait_for(lambda: reader("find", "Organization address")["description"].startswith(said))
    wait_for_focus(reader, "Organization address")
    wait_for(lambda: any(said in one for one in reader("heard")))
    with socket.create_server(("localhost", 0)) as silent:  # a server that can't be reached is told
        reader("enter", "Organization address", f"localhost:{silent.getsockname()[1]}")
        wait_for(lambda: reader("find", "Organization address")["description"] == usual)


def test_a_pinned_key_can_be_read_while_another_window_is_in_front(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start_and_sign_in(start, demo, reader)
    other = [sys.executable, "-c", _OTHER_WINDOW]
    with subprocess.Popen(other, env=program.environment) as process:
        try:
            program.wait_for_window("Another")
            program.focus("Zulip Key – Email Demo")
            reader("press", "Show API key")
            program.focus("Another")
            wait_for(lambda: reader("find", "API key")["text"] == "●" * 16)
            program.focus("Zulip Key – Email Demo")
            reader("press", "Menu")
            reader("press", "Keep the key visible")
            wait_for(lambda: reader("find", "API key")["text"] == KEY)
            program.focus("Another")
            wait_for(lambda: reader("focus") == [])
            assert reader("find", "API key")["text"] == KEY
        finally:
            process.kill()


_OTHER_WINDOW = """
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
window = QLabel("Another")
window.setWindowTitle("Another")
window.show()
application.exec()
"""


@pytest.fixture
def keyring(desktop: None, tmp_path: Path) -> Iterator[None]:
    """A password manager on the bus of this test."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("needs gnome-keyring")
    place = {"XDG_DATA_HOME": str(tmp_path / "keyring")}
    service = SecretService(dict(os.environ) | place)
    service.start(unlocked=True)
    yield
    service.stop()


def test_an_account_is_remembered_opened_and_forgotten(
    keyring: None, start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    find_organization(reader, demo)
    enter_login(reader)
    reader("find", "Works")
    reader("press", "Remember this account")
    listed = program.home / ".local/share/zulipkey/accounts.json"
    wait_for(lambda: listed.exists() and "iago@zulip.com" in listed.read_text())
    assert program.end() == 128 + signal.SIGTERM

    home = {"HOME": str(program.home), "XDG_CONFIG_HOME": str(program.home / ".config")}
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **home)
    accounts = reader("texts", "Accounts")
    (row,) = (name for name in accounts if "iago@zulip.com" in name and "More" not in name)
    reader("press", row)
    reader("find", "Works")
    reader("press", "Back")
    reader("press", "More for iago@zulip.com")
    reader("press", "Forget…")
    reader("press", "Forget")
    wait_for(lambda: "iago@zulip.com" not in listed.read_text())
    reader("find", "Organization address")


def test_a_box_that_is_unticked_forgets_the_key(
    keyring: None, start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization")
    enter_login(reader)
    reader("find", "Works")
    reader("toggle", "Remember this account")
    wait_for(lambda: kept_key(program, demo) == KEY)
    wait_for(lambda: reader("heard")[-1].startswith("Remembered in"))
    reader("toggle", "Remember this account")
    wait_for(lambda: kept_key(program, demo) == "None")
    wait_for(lambda: reader("heard")[-1] == "Removed from this computer. The key still works.")


def kept_key(program: Program, demo: FakeZulip) -> str:
    """Return what another program finds in the password manager."""
    place = f"'zulipkey:{demo.url}', 'iago@zulip.com'"
    return subprocess.run(
        [sys.executable, "-c", f"import keyring; print(keyring.get_password({place}))"],
        env=program.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def test_tab_leads_through_each_state_in_the_order_of_reading(
    start: Start, demo: FakeZulip, reader: Reader
) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    first = ["Continue", "I don’t know my address", "Check a zuliprc file", "Help", "Menu"]
    for name in [*first, "Organization address"]:
        program.key("Tab")
        wait_for_focus(reader, name)

    program.type(f"{demo.url}\tiago@zulip.com\twrong\n")
    reader("find", "Message")
    wait_for_focus(reader, "Password")
    form = ["Show password", "Forgot?", "Sign in", "Continue with SSO", "Back", "Menu"]
    for name in [*form, "Change", "Email", "Password"]:
        program.key("Tab")
        wait_for_focus(reader, name)
    program.key("shift+Tab")
    wait_for_focus(reader, "Email")
    program.key("alt+p")
    wait_for_focus(reader, "Password")

    program.type("abcd1234\n")
    wait_for_focus(reader, "Save for zulip-terminal")
    page = ["Save for Python API", "Set up Claude Desktop", "More programs…"]
    page += ["Save somewhere else…", "Copy as", "Remember this account"]
    key = ["Back", "Menu", "API key", "Show API key", "Copy API key"]
    for name in [*page, "My bots", "Switch account", *key, "Save for zulip-terminal"]:
        program.key("Tab")
        wait_for_focus(reader, name)


def wait_for_focus(reader: Reader, name: str) -> None:
    try:
        wait_for(lambda: name in in_focus(reader))
    except AssertionError:
        raise AssertionError(f"{name}: the focus is on {in_focus(reader)}") from None


def in_focus(reader: Reader) -> list[str]:
    return [one["name"] for one in reader("all") if one["focused"]]


def test_a_password_goes_nowhere_but_to_the_address_that_stands_there(
    start: Start, demo: FakeZulip, tls: ssl.SSLContext, reader: Reader
) -> None:
    with FakeZulip(organization="ldap", tls=tls) as other:
        start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        reader("find", "Organization")
        reader("enter", "Email", "iago@zulip.com")
        reader("enter", "Password", "abcd1234")
        reader("press", "Change")
        reader("enter", "Organization address", other.url)
        reader("press", "Continue")
        reader("find", "Organization")
        reader("press", "Sign in")
        wait_for(lambda: [*posts(demo), *posts(other)])
        assert posts(demo) == []
