"""From the address to the key."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton

from person import Person
from zulipkey.demo import DemoServer

Server = Callable[..., DemoServer]


def posts(server: DemoServer) -> list[str]:
    return [one.body.decode() for one in server.requests if one.method == "POST"]


def test_all_typed_in_one_go_gives_the_key(person: Person, server: Server) -> None:
    demo = server("email")
    person.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.wait(lambda: "Owner at Email Demo" in person.texts())
    assert "Iago" in person.texts()
    assert "iago@zulip.com" in person.texts()
    assert person.window.windowTitle() == "Zulip Key – Email Demo"
    assert posts(demo) == ["username=iago%40zulip.com&password=abcd1234"]


def test_return_goes_on_to_what_is_empty_and_then_signs_in(person: Person, server: Server) -> None:
    person.type(server("email").url + "\n")
    assert person.focus == "Email"
    person.type("iago@zulip.com\n")
    assert person.focus == "Password"
    person.type("abcd1234\n")
    person.wait_for("API key")


def test_pressing_twice_sends_once(person: Person, server: Server) -> None:
    demo = server("email")
    person.sign_in(demo.url, "iago@zulip.com")
    QTest.keyClick(person.window.focusWidget(), Qt.Key.Key_Return)
    person.wait_for("API key")
    assert len(posts(demo)) == 1


@pytest.mark.parametrize(
    ("typed", "said", "focus"),
    [
        ("", "Type your organization’s address.", "Organization address"),
        (
            "chat..example",
            "That is not a server address. Enter it as in your browser, such as "
            "your-org.zulipchat.com.",
            "Organization address",
        ),
        ("localhost:1\t", "Type your login.", "Email"),
        ("localhost:1\tann@example.com", "Type your password.", "Password"),
    ],
)
def test_what_is_missing_is_named(person: Person, typed: str, said: str, focus: str) -> None:
    person.type(typed)
    person.press("Sign in")
    assert person.message == said
    assert person.focus == focus


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ann@example.com", "That looks like an email address."),
        ("zulip://login", "That is a zulip: link."),
        ("ftp://x", "Only https:// addresses are supported."),
        ("/home/ann/zuliprc", "That is a file on this computer."),
        ("https://ann@chat.example", "Leave out the part up to the @."),
    ],
)
def test_a_wrong_track_is_named_while_typing(person: Person, typed: str, said: str) -> None:
    person.type(typed)
    assert person.message.startswith(said)
    assert person.focus == "Organization address"


@pytest.mark.parametrize("typed", ["chat..example", "chat.example:x"])
def test_other_mistakes_are_named_only_when_the_field_is_left(person: Person, typed: str) -> None:
    person.type(typed)
    assert not person.message
    person.type("\t")
    assert person.message


def test_an_email_as_address_leads_to_the_finder(person: Person, opened: list[str]) -> None:
    person.type("ann@example.com")
    person.press("Find my organization")
    assert opened == ["https://zulip.com/accounts/find/"]


@pytest.mark.parametrize(
    ("organization", "label"),
    [
        ("email", "Email"),
        ("ldap", "Email or username"),
        ("ldaponly", "Username"),
        ("old2", "Email"),
    ],
)
def test_the_label_is_as_the_organization_says(
    person: Person, server: Server, organization: str, label: str
) -> None:
    person.find_organization(server(organization).url)
    person.wait_for("Organization")
    assert isinstance(person.line(label), QLineEdit)


@pytest.mark.parametrize("organization", ["ldap", "ldaponly"])
def test_a_user_name_signs_in(person: Person, server: Server, organization: str) -> None:
    person.sign_in(server(organization).url, "lear")
    person.wait_for("API key")
    person.wait(lambda: "King Lear" in person.texts())
    assert "king.lear@zulip.com" in person.texts()


@pytest.mark.parametrize("organization", ["old2", "old4"])
def test_old_servers_give_the_key(person: Person, server: Server, organization: str) -> None:
    person.get_key(server(organization).url)
    person.wait(lambda: "The key works." in person.texts())


def test_the_password_is_sent_exactly_as_typed(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.line("Email").setFocus()
    person.type("zoe@zulip.com\t")
    person.paste("Password", 'pässwörd ☃ "q" \\ %')
    person.type("\n")
    person.wait_for("API key")


def test_the_card_shows_who_answers(person: Person, server: Server) -> None:
    demo = server("email")
    person.find_organization(demo.url)
    person.wait_for("Organization")
    address = demo.url.removeprefix("http://")
    for text in ("Email Demo", address, "Zulip 11.4 · local, not encrypted"):
        assert text in person.texts()


def test_names_of_strangers_are_shown_as_plain_text(person: Person, server: Server) -> None:
    person.find_organization(server("strange").url)
    person.wait_for("Organization")
    for label in person.window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    buttons = [name for name in person.names() if name.startswith("Continue with")]
    assert buttons[-1] == "Continue with GitHub"
    assert "<b>Zulip</b> &amp;" in buttons[0]
    assert "\u202e" not in person.texts() + buttons[0]


def test_without_passwords_there_is_no_password_field(person: Person, server: Server) -> None:
    demo = server("sso")
    person.find_organization(demo.url)
    person.wait_for("Organization")
    assert not person.sees("Password")
    assert person.message.startswith("This organization signs in with Acme SAML, SSO, Google")
    person.wait(lambda: person.sees("Continue with GitHub"))


def test_a_password_typed_too_early_stays_here(person: Person, server: Server) -> None:
    demo = server("sso")
    person.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: not person.sees("Password"))
    assert not posts(demo)
    assert person.message.startswith("This organization signs in with")


def test_an_organization_without_any_way_says_so(
    person: Person, server: Server, opened: list[str]
) -> None:
    person.find_organization(server("none").url)
    person.wait_for("Organization")
    assert "offers no way to sign in" in person.message
    person.press("Open in browser")
    assert [one.rpartition("/")[2] for one in opened] == ["account-and-privacy"]
    assert "Manage your API key" in person.message


def test_a_development_user_needs_no_password(person: Person, server: Server) -> None:
    person.find_organization(server("demo").url)
    person.wait_for("Sign in without a password")
    users = person.find(QComboBox, "Development user")
    users.setCurrentText("hamlet@zulip.com")
    person.press("Sign in without a password")
    person.wait_for("API key")
    assert "hamlet@zulip.com" in person.texts()


def test_another_address_is_asked_about(person: Person, server: Server) -> None:
    demo = server("moved", canonical_url="https://chat.example.invalid")
    person.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    person.wait_for_message()
    assert "the organization calls itself chat.example.invalid" in person.message
    assert person.message_buttons() == ["Use chat.example.invalid", "Change the address"]
    assert not posts(demo)
    person.press("Change the address")
    assert not person.message
    assert person.focus == "Organization address"
    assert person.line("Password").text() == "abcd1234"


def test_the_other_address_is_used_when_wanted(person: Person, server: Server) -> None:
    there = server("email")
    here = server("moved", canonical_url=there.url)
    person.find_organization(here.url)
    person.press(person.message_buttons()[0])
    person.wait_for("Organization")
    assert person.line("Organization address").text() == there.url.removeprefix("http://")
    assert person.focus == "Email"


@pytest.mark.parametrize(
    ("organization", "said", "buttons"),
    [
        ("root", "is a Zulip server, not one organization", ["Find my organization"]),
        ("rootless", "is a Zulip server, not one organization", ["Find my organization"]),
        ("nosuch", "No organization has the address", ["Find my organization"]),
        ("incompatible", "does not accept this program", ["Open in browser", "Copy details"]),
        ("captive", "A web page answered, not Zulip", ["Open in browser", "Try again"]),
        ("notzulip", "There is a server at", ["Find my organization"]),
        ("json", "There is a server at", ["Find my organization"]),
        ("redirect-loop", "back to itself", ["Copy details"]),
        ("unavailable", "The server has a problem (502)", ["Try again", "Copy details"]),
    ],
)
def test_what_is_no_organization_is_named_when_the_field_is_left(
    person: Person, server: Server, organization: str, said: str, buttons: list[str]
) -> None:
    person.type(server(organization).url + "\t")
    assert said in person.wait_for_message()
    assert person.message_buttons() == buttons
    assert person.focus == "Email"


def test_a_failure_is_held_back_while_the_address_is_typed(person: Person, server: Server) -> None:
    demo = server("notzulip")
    person.paste("Organization address", demo.url)
    person.wait(lambda: demo.requests)
    person.type("\t")
    assert "but not Zulip" in person.wait_for_message()


def test_a_late_answer_for_an_address_changed_meanwhile_is_dropped(
    person: Person, server: Server
) -> None:
    slow, good = server("slow"), server("email")
    person.paste("Organization address", slow.url)
    person.wait(lambda: slow.requests)
    person.find_organization(good.url)
    person.wait_for("Organization")
    slow.stop()
    assert "Email Demo" in person.texts()
    assert not person.message


@pytest.mark.usefixtures("names")
def test_a_bare_name_is_changed_into_its_address_on_zulip_cloud_by_one_click(
    person: Person,
) -> None:
    person.type("recurse\t")
    assert "For Zulip Cloud it is recurse.zulipchat.com." in person.wait_for_message()
    person.press("Use recurse.zulipchat.com")
    assert person.line("Organization address").text() == "recurse.zulipchat.com"


def test_nothing_moves_when_the_organization_or_a_message_comes(
    person: Person, server: Server
) -> None:
    before = person.line("Password").mapTo(person.window, person.line("Password").pos())
    for address in (server("email").url, "localhost:1", "ann@example.com"):
        person.find_organization(address)
        line = person.line("Password")
        assert line.mapTo(person.window, line.pos()) == before


def test_a_pasted_link_is_looked_up_at_once(person: Person, server: Server) -> None:
    demo = server("email")
    person.paste("Organization address", f"{demo.url}/#narrow/channel/1-general")
    person.wait_for("Organization")
    assert person.focus == "Organization address"


def test_a_pasted_zuliprc_fills_in_address_and_login(person: Person, server: Server) -> None:
    demo = server("email")
    text = f"[api]\nemail=100%%+more@zulip.com\nkey={'a' * 32}\nsite={demo.url}\n"
    person.paste("Organization address", text)
    person.wait_for("Organization")
    assert person.line("Organization address").text() == demo.url
    assert person.line("Email").text() == "100%+more@zulip.com"
    assert person.focus == "Password"
    assert "a" * 32 not in person.texts()


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        (" abcd1234", "The password begins or ends with a space."),
        ("abcd1234 ", "The password begins or ends with a space."),
        ("abcd\n1234", "The password holds a line break."),
    ],
)
def test_a_password_that_is_easily_mistyped_gets_a_hint(
    person: Person, password: str, hint: str
) -> None:
    person.paste("Password", password)
    assert hint in person.texts()
    assert person.line("Password").text() == password


def test_caps_lock_is_told(person: Person) -> None:
    person.line("Password").setFocus()
    QTest.keyClicks(person.line("Password"), "A", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock" not in person.texts()
    person.type("A")  # a capital without Shift
    assert "Caps Lock is on." in person.texts()
    person.type("b")
    assert "Caps Lock" not in person.texts()


def test_the_password_can_be_shown_and_hidden(person: Person) -> None:
    line = person.line("Password")
    line.setFocus()
    assert line.echoMode() == QLineEdit.EchoMode.Password
    person.press("Show password")
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    person.key(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_the_sign_in_button_says_its_name(person: Person) -> None:
    assert person.find(QPushButton, "Sign in").isDefault()
