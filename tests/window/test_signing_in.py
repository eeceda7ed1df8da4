"""From the address to the key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QClipboard, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from builders import KEY, Server
from fake_zulip import FakeZulip
from hostile import HostileServer, Serve, answering, http
from person import Clock, Person, name_of
from zulipkey.ui.pages.address_step import AddressStep
from zulipkey.ui.widgets.card import Card


def bodies(server: FakeZulip) -> list[str]:
    return [one.body.decode() for one in server.requests if one.method == "POST"]


@pytest.mark.parametrize("end", ["\t", "\n"])
def test_all_typed_in_one_go_gives_the_key(person: Person, server: Server, end: str) -> None:
    demo = server("email")
    person.type(f"{demo.url}{end}iago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.wait(lambda: "Owner at Email Demo" in person.texts())
    assert "Iago" in person.texts()
    assert "iago@zulip.com" in person.texts()
    assert person.window.windowTitle() == "Zulip Key – Email Demo"
    assert bodies(demo) == ["username=iago%40zulip.com&password=abcd1234"]


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
    assert len(bodies(demo)) == 1


@pytest.mark.parametrize("typed", ["", "chat..example"])
def test_an_address_that_is_missing_or_none_is_named(person: Person, typed: str) -> None:
    person.type(typed)
    person.press("Continue")
    assert "address" in person.message
    assert person.error("Organization address") == person.message.replace("\n", " ")
    assert person.focus == "Organization address"


@pytest.mark.parametrize(
    ("typed", "missing"), [("", "Email"), ("ann@example.com", "Password"), (" ", "Email")]
)
def test_what_is_missing_is_named_below_its_field(
    person: Person, server: Server, typed: str, missing: str
) -> None:
    person.find_organization(server("email").url)
    person.type(typed)
    person.press("Sign in")
    said = person.error(missing)
    assert said in person.texts()
    assert missing.lower() in said or "login" in said
    assert person.focus == missing
    person.type("x")
    assert said not in person.texts()
    assert not person.error(missing)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ann@example.com", "That looks like an email address."),
        ("zulip://login", "That’s a zulip: link."),
        ("ftp://x", "Only https:// addresses are supported."),
        ("/home/ann/zuliprc", "That’s a file on this computer."),
        ("https://ann@chat.example", "The address contains a username or password."),
    ],
)
def test_a_wrong_track_is_named_while_typing(person: Person, typed: str, said: str) -> None:
    person.type(typed)
    assert person.message.startswith(said)
    assert person.focus == "Organization address"
    person.type("y")
    assert person.line("Organization address").text() == f"{typed}y"
    assert not person.line("Organization address").selectedText()


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
    person.wait(lambda: "Works" in person.texts())


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
    for text in ("Email Demo", address, "Local, not encrypted · Zulip 11.4"):
        assert text in person.texts()
    card = person.find(Card, "Organization")
    assert card.accessibleDescription().startswith(f"Email Demo, {address}, Local")


def test_the_second_step_is_there_before_the_server_has_answered(
    person: Person, server: Server
) -> None:
    slow = server("slow")
    person.type(f"{slow.url}\n")
    address = slow.url.removeprefix("http://")
    assert f"Finding {address}…" in person.texts()
    assert person.focus == "Email"


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
    assert not person.sees("Sign in")
    assert person.message.startswith("Choose how to sign in.")
    assert person.focus == "Continue with Acme SAML"
    assert person.sees("Continue with GitHub")


def test_a_password_typed_too_early_stays_here(person: Person, server: Server) -> None:
    demo = server("sso")
    person.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: not person.sees("Password"))
    assert not bodies(demo)
    assert person.message.startswith("Choose how to sign in.")
    assert "abcd1234" not in [line.text() for line in person.window.findChildren(QLineEdit)]


def test_an_organization_without_any_way_says_so(
    person: Person, server: Server, opened: list[str]
) -> None:
    person.find_organization(server("none").url)
    person.wait_for("Organization")
    assert person.message.startswith("Zulip Key can’t sign in to this organization.")
    assert person.focus == "Open in browser"
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
    assert "chat.example.invalid" in person.message
    use, change = person.message_buttons()
    assert use == "Use chat.example.invalid"
    assert not bodies(demo)
    person.press(change)
    assert not person.message
    assert person.focus == "Organization address"
    there = server("email")
    person.retype(f"{there.url}\n", "Organization address")
    person.wait_for("Organization")
    assert person.line("Password").text() == "abcd1234"


def test_the_other_address_is_used_when_wanted(person: Person, server: Server) -> None:
    there = server("email")
    here = server("moved", canonical_url=there.url)
    person.find_organization(here.url)
    person.press(person.message_buttons()[0])
    person.wait_for("Organization")
    assert there.url.removeprefix("http://") in person.texts()
    assert person.focus == "Email"


@pytest.mark.parametrize(
    ("organization", "said", "buttons"),
    [
        ("root", "is shared by several organizations", ["Find my organization"]),
        ("rootless", "is shared by several organizations", ["Find my organization"]),
        ("nosuch", "There is no organization at", ["Find my organization"]),
        ("incompatible", "doesn’t accept Zulip Key", ["Open in browser", "Copy details"]),
        ("captive", "A web page answered, not Zulip", ["Open in browser", "Try again"]),
        ("notzulip", "is not a Zulip server", ["Find my organization"]),
        ("json", "is not a Zulip server", ["Find my organization"]),
        ("redirect-loop", "back to itself", ["Copy details"]),
        (
            "unavailable",
            "The server has a problem or is in maintenance (502)",
            ["Try again", "Copy details"],
        ),
    ],
)
def test_what_is_no_organization_is_named_when_the_field_is_left(
    person: Person, server: Server, organization: str, said: str, buttons: list[str]
) -> None:
    person.type(server(organization).url + "\t")
    assert said in person.wait_for_message().replace("\n", " ")
    assert person.message_buttons() == buttons
    assert person.focus == "Organization address"


def test_a_failure_is_told_once_typing_has_paused_and_takes_no_cursor(
    person: Person, server: Server
) -> None:
    person.type(server("notzulip").url)
    assert "Zulip" in person.wait_for_message()
    assert person.focus == "Organization address"
    assert not person.line("Organization address").selectedText()
    person.type("/")
    assert not person.message


def test_a_failure_takes_the_cursor_from_nobody_who_is_typing_an_email_or_password(
    person: Person, server: Server
) -> None:
    slow = server("slow")
    person.type(f"{slow.url}\nhamlet@zulip.com\t")
    person.wait(lambda: slow.requests)
    slow.stop()
    person.wait_for_message()
    person.type("abcd1234")
    assert person.line("Email").text() == "hamlet@zulip.com"
    assert person.line("Password").text() == "abcd1234"
    assert person.message
    person.press("Change")
    assert "abcd1234" not in person.texts()
    person.retype(f"{server('email').url}\n", "Organization address")
    person.wait_for("Organization")
    assert person.focus == "Sign in"
    person.type("\n")
    person.wait_for("API key")


def test_a_late_answer_for_an_address_changed_meanwhile_is_dropped(
    person: Person, server: Server
) -> None:
    slow, good = server("slow"), server("email")
    person.type(slow.url)
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
    assert "recurse.zulipchat.com" in person.wait_for_message()
    person.press("Use recurse.zulipchat.com")
    person.wait_for_message()  # names are not looked up outside of this test
    assert person.line("Organization address").text() == "recurse.zulipchat.com"


def test_the_field_does_not_move_while_one_types_there(person: Person) -> None:
    line = person.line("Organization address")
    before = line.mapTo(person.window, line.rect().topLeft())
    person.type("ann@example.com")
    assert person.message
    QApplication.processEvents()
    assert line.mapTo(person.window, line.rect().topLeft()) == before


def test_nothing_moves_when_the_organization_is_found(person: Person, server: Server) -> None:
    demo = server("email")
    person.type(f"{demo.url}\n")
    line = person.line("Email")

    def top() -> int:
        QApplication.processEvents()
        return line.mapTo(person.window, line.rect().topLeft()).y()

    while_finding = top()
    assert "Finding" in person.texts()
    person.wait_for("Organization")
    assert top() == while_finding


def test_a_pasted_link_leads_on_at_once(person: Person, server: Server) -> None:
    demo = server("email")
    person.paste("Organization address", f"{demo.url}/#narrow/channel/1-general")
    assert person.focus == "Email"
    person.wait_for("Organization")
    assert person.focus == "Email"


@contextmanager
def _focus_noted() -> Iterator[list[str]]:
    """Give the names of what gets the focus."""
    moves: list[str] = []

    def note(_before: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            moves.append(name_of(now))

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.connect(note)
    yield moves
    application.focusChanged.disconnect(note)


def test_the_focus_moves_once(person: Person, server: Server) -> None:
    with _focus_noted() as moves:
        person.type(f"{server('email').url}\n")
        person.wait_for("Organization")
        assert moves == ["Email"]
        person.press("Change")
        assert moves[1:] == ["Change", "Organization address"]  # what is clicked takes the focus
        moves.clear()
        person.retype(f"{server('sso').url}\n", "Organization address")
        person.wait_for("Organization")
        assert moves == ["Email", "Continue with Acme SAML"]


def test_the_focus_moves_once_from_page_to_page(person: Person, server: Server) -> None:
    person.get_key(server("email").url)
    person.wait(lambda: "Works" in person.texts())
    with _focus_noted() as moves:
        person.press("My bots")
        person.wait_for("Bots")
        bot = "Helper Bot, helper-bot@zulip.com"
        person.wait(lambda: person.focus == bot)
        assert moves == ["My bots", "", bot]  # what says that they load, until they have
        person.key(Qt.Key.Key_Escape)
        assert moves[3:] == ["My bots"]


def test_the_focus_moves_once_to_the_key(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    with _focus_noted() as moves:
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait_for("API key")
        assert moves == ["Password", person.focus]


def test_a_pasted_zuliprc_fills_in_address_and_login(person: Person, server: Server) -> None:
    demo = server("email")
    text = f"[api]\nemail=100%%+more@zulip.com\nkey={'a' * 32}\nsite={demo.url}\n"
    person.paste("Organization address", text)
    person.wait_for("Organization")
    assert demo.url.removeprefix("http://") in person.texts()
    assert person.line("Email").text() == "100%+more@zulip.com"
    assert person.focus == "Password"
    person.press("Change")
    assert person.line("Organization address").text() == demo.url
    assert "a" * 32 not in "".join(line.text() for line in person.window.findChildren(QLineEdit))


def test_an_address_on_the_clipboard_is_offered_and_never_taken(
    person: Person, server: Server
) -> None:
    demo = server("email")
    QApplication.clipboard().setText(f"{demo.url}/#narrow/channel/1-general")
    offer = f"Use {demo.url.removeprefix('http://')} from the clipboard"
    person.wait_for(offer)
    assert person.line("Organization address").text() == ""
    assert demo.requests == []
    person.type("x")
    assert not person.sees(offer)
    person.key(Qt.Key.Key_Backspace)
    assert person.sees(offer)
    QApplication.clipboard().setText("something else")
    person.wait(lambda: not person.sees(offer))
    QApplication.clipboard().setText(demo.url)
    person.wait_for(offer)
    person.press(offer)
    person.wait_for("Organization")
    assert person.line("Email").text() == ""


def test_what_was_copied_since_the_offer_is_not_taken(person: Person, server: Server) -> None:
    demo = server("email")
    QApplication.clipboard().setText(demo.url)
    offer = f"Use {demo.url.removeprefix('http://')} from the clipboard"
    person.wait_for(offer)
    QApplication.clipboard().setText("password123")
    person.press(offer)
    assert person.line("Organization address").text() == ""
    assert not person.sees(offer)
    assert demo.requests == []


def test_a_zuliprc_on_the_clipboard_is_offered(person: Person, server: Server) -> None:
    demo = server("email")
    text = f"[api]\nemail=iago@zulip.com\nkey={'a' * 32}\nsite={demo.url}\n"
    QApplication.clipboard().setText(text)
    person.wait_for("Use the zuliprc on the clipboard")
    person.press("Use the zuliprc on the clipboard")
    person.wait_for("Organization")
    assert person.line("Email").text() == "iago@zulip.com"
    assert "a" * 32 not in "".join(line.text() for line in person.window.findChildren(QLineEdit))


def test_a_system_that_has_no_clipboard_offers_nothing(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QClipboard, "mimeData", lambda *_: asked.append("what it is"))
    person.window.page.on_window_entered()
    person.wait(lambda: asked)
    assert not person.sees("Message")


def test_a_program_that_keeps_what_was_copied_to_itself_is_asked_once(
    person: Person, server: Server, clock: Clock
) -> None:
    asked: list[str] = []

    class Unanswered(QMimeData):
        """As X11 has it of a program that hangs: each question is a wait of seconds."""

        def formats(self) -> list[str]:
            asked.append("what it is")
            clock.let_pass(5)
            return []

        def hasFormat(self, kind: str) -> bool:
            return kind in self.formats()

    QApplication.clipboard().setMimeData(Unanswered())
    asked.clear()
    person.wait(lambda: asked)
    look = next(one for one in person.window.page.findChildren(AddressStep))
    look.look_at_clipboard()
    person.wait(lambda: not [one for one in look.findChildren(QTimer) if one.isActive()])
    assert len(asked) == 1
    demo = server("email")
    QApplication.clipboard().setText(demo.url)
    person.wait_for(f"Use {demo.url.removeprefix('http://')} from the clipboard")


@pytest.mark.parametrize(
    ("password", "hint"),
    [
        (" abcd1234", "The password starts or ends with a space."),
        ("abcd1234 ", "The password starts or ends with a space."),
        ("abcd\n1234", "The password contains a line break."),
    ],
)
def test_a_password_that_is_easily_mistyped_gets_a_hint(
    person: Person, server: Server, password: str, hint: str
) -> None:
    person.find_organization(server("email").url)
    person.paste("Password", password)
    assert hint in person.texts()
    assert person.line("Password").text() == password


def test_caps_lock_is_told(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.line("Password").setFocus()
    QTest.keyClicks(person.line("Password"), "A", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock" not in person.texts()
    person.type("A")  # a capital without Shift
    assert "Caps Lock is on." in person.texts()
    person.type("b")
    assert "Caps Lock" not in person.texts()


def test_the_password_can_be_shown_and_hidden(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    line = person.line("Password")
    line.setFocus()
    assert line.echoMode() == QLineEdit.EchoMode.Password
    person.press("Show password")
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    person.key(Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_the_main_buttons_are_those_of_return(person: Person, server: Server) -> None:
    assert person.find(QPushButton, "Continue").isDefault()
    person.find_organization(server("email").url)
    assert person.find(QPushButton, "Sign in").isDefault()


def test_tab_goes_through_the_second_step_as_it_is_seen(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.wait_for("Organization")
    seen = [person.focus]
    while len(seen) < 12 and seen.count(person.focus) < 2:
        person.key(Qt.Key.Key_Tab)
        seen.append(person.focus)
    assert seen[:5] == ["Email", "Password", "Show password", "Forgot?", "Sign in"]
    assert seen[5].startswith("Continue with")
    assert seen[-4:] == ["Back", "Menu", "Change", "Email"]


def test_back_and_escape_lead_to_the_address_and_lose_nothing(
    person: Person, server: Server
) -> None:
    demo = server("email")

    def press_back() -> None:
        person.press("Back")

    def press_escape() -> None:
        person.key(Qt.Key.Key_Escape)

    for leave in (press_back, press_escape):
        person.find_organization(demo.url)
        person.wait_for("Organization")
        person.retype("iago@zulip.com\tsecret", "Email")
        leave()
        assert person.focus == "Organization address"
        assert person.line("Organization address").text() == demo.url
        person.type("\n")
        assert person.line("Email").text() == "iago@zulip.com"
        assert person.line("Password").text() == "secret"
        person.press("Change")
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "Organization address"


def test_who_does_not_know_the_address_is_told_where_it_stands(
    person: Person, opened: list[str]
) -> None:
    person.press("I don’t know my address")
    assert "in your browser" in person.message
    person.press("Find by email")
    assert opened == ["https://zulip.com/accounts/find/"]


def test_tab_leads_out_of_an_address_that_is_none(person: Person) -> None:
    person.type("chat..example\t")
    assert person.message
    assert person.focus != "Organization address"
    assert person.line("Organization address").text() == "chat..example"


def test_tab_leads_from_an_address_that_was_not_found_to_what_is_offered(
    person: Person, serve: Callable[..., HostileServer]
) -> None:
    hostile = serve(lambda peer: None)
    person.type(f"http://localhost:{hostile.port}\n")
    person.wait_for_message()
    assert person.focus == "Organization address"
    asked = len(hostile.requests)
    person.type("\t")
    assert person.focus == person.message_buttons()[0]
    assert len(hostile.requests) == asked


def test_return_right_behind_the_last_letter_asks_once(person: Person, serve: Serve) -> None:
    """Not again when the pause after that letter is over: its answer would replace the first."""
    hostile = serve(answering(http(404), http(404)))
    person.type(f"http://localhost:{hostile.port}\n")
    person.wait_for_message()
    person.wait(lambda: not any(one.isActive() for one in person.window.findChildren(QTimer)))
    assert len(hostile.requests) == 1


def test_undo_brings_back_no_password_and_no_zuliprc(person: Person, server: Server) -> None:
    person.find_organization(server("email").url)
    person.wait_for("Organization")
    person.press("Show password")
    person.enter_credentials("iago@zulip.com", "wrong")
    person.wait_for_message()
    person.press("Show password")
    line = person.line("Password")
    line.undo()
    assert line.text() == ""
    person.press("Change")
    person.paste("Organization address", f"[api]\nemail=iago@zulip.com\nkey={KEY}\n")
    assert not person.line("Organization address").isUndoAvailable()


@pytest.mark.parametrize(
    ("is_repeat", "scan_code", "moments"),
    [
        (True, 0, (0, 0, 0)),
        (False, 36, (1040, 1080, 1120)),  # as X11 tells of it
        (False, 36, (0, 0, 0)),  # and as Qt hands it on while a screen reader listens
    ],
    ids=["Qt", "X11", "screen reader"],
)
def test_enter_that_is_held_down_sends_the_password_once(
    person: Person, server: Server, is_repeat: bool, scan_code: int, moments: Sequence[int]
) -> None:
    demo = server("email")
    person.sign_in(demo.url, "broken@zulip.com")
    person.wait(lambda: "has a problem" in person.message)
    line = person.line("Password")
    none = Qt.KeyboardModifier.NoModifier
    for moment in moments:
        for kind in (QKeyEvent.Type.KeyRelease, QKeyEvent.Type.KeyPress):
            event = QKeyEvent(kind, Qt.Key.Key_Return, none, scan_code, 0, 0, "\r", is_repeat)
            event.setTimestamp(moment)
            QApplication.sendEvent(line, event)
    person.press("Try again")
    person.wait(lambda: len(bodies(demo)) > 1 and "has a problem" in person.message)
    assert len(bodies(demo)) == 2
