"""What is said when a sign-in does not succeed, and what stays for the next try."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from builders import Server, posts
from person import Clock, Person


@pytest.mark.parametrize(
    ("login", "said", "focus", "buttons", "kept"),
    [
        (
            "nobody",
            "The email or password is wrong.",
            "Password",
            [],
            "",
        ),
        (
            "no-password",
            "The email or password is wrong.",
            "Password",
            [],
            "",
        ),
        (
            "german",
            "The email or password is wrong.",
            "Password",
            [],
            "",
        ),
        ("reset", "Reset your password to continue.", "Password", ["Reset password"], ""),
        ("deactivated", "Your account is deactivated.", "Email", ["Copy details"], "abcd1234"),
        (
            "elsewhere",
            "Your account may be in another",
            "Email",
            ["Find my organization"],
            "abcd1234",
        ),
        ("unknown", "It says: “<b>Sign-in</b> is closed", "", ["Copy details"], "abcd1234"),
        (
            "broken",
            "The server has a problem or is in maintenance (500)",
            "",
            ["Try again", "Copy details"],
            "abcd1234",
        ),
        (
            "unavailable",
            "The server has a problem or is in maintenance (502)",
            "",
            ["Try again", "Copy details"],
            "abcd1234",
        ),
        ("blocked", "Something in front of Zulip blocked", "", ["Copy details"], "abcd1234"),
        (
            "captive",
            "A web page answered",
            "",
            ["Open in browser", "Try again"],
            "abcd1234",
        ),
        (
            "redirect",
            "For safety, Zulip Key stopped here.",
            "",
            ["Copy details"],
            "abcd1234",
        ),
        (
            "disconnected",
            "It’s safe to try again.",
            "",
            ["Try again"],
            "abcd1234",
        ),
        (
            "short-key",
            "The server’s reply was incomplete (api_key).",
            "",
            ["Copy details", "Try again"],
            "abcd1234",
        ),
        (
            "no-email",
            "The server’s reply was incomplete (email).",
            "",
            ["Copy details", "Try again"],
            "abcd1234",
        ),
        (
            "numbers",
            "The server’s reply was incomplete",
            "",
            ["Copy details", "Try again"],
            "abcd1234",
        ),
        (
            "nul",
            "The server’s reply was incomplete",
            "",
            ["Copy details", "Try again"],
            "abcd1234",
        ),
        (
            "charset",
            "The server’s reply was incomplete (JSON)",
            "",
            ["Copy details", "Try again"],
            "abcd1234",
        ),
        (
            "deep",
            "A web page answered",
            "",
            ["Open in browser", "Try again"],
            "abcd1234",
        ),
        (
            "cut-off",
            "It’s safe to try again.",
            "",
            ["Try again"],
            "abcd1234",
        ),
        (
            "endless",
            "sent an unexpectedly large reply",
            "",
            ["Copy details"],
            "abcd1234",
        ),
        (
            "gzip-bomb",
            "sent an unexpectedly large reply",
            "",
            ["Copy details"],
            "abcd1234",
        ),
    ],
)
def test_each_refusal_has_its_own_words_and_next_step(
    person: Person,
    server: Server,
    login: str,
    said: str,
    focus: str,
    buttons: list[str],
    kept: str,
) -> None:
    demo = server("email")
    person.sign_in(demo.url, f"{login}@zulip.com")
    assert said in person.wait_for_message().replace("\n", " ")
    if focus:
        assert person.focus == focus
        assert person.error(focus) == person.message.replace("\n", " ")
    assert person.message_buttons() == buttons
    assert person.line("Password").text() == kept
    assert person.line("Email").text() == f"{login}@zulip.com"
    assert len(posts(demo)) == 1
    assert person.find(QPushButton, "Sign in").isEnabled()


def test_a_deactivated_organization_says_so(person: Person, server: Server) -> None:
    person.sign_in(server("dead").url, "iago@zulip.com")
    assert person.wait_for_message().startswith("This organization has been deactivated.")
    assert person.sees("Organization")


def test_a_user_name_where_emails_are_wanted_is_named(person: Person, server: Server) -> None:
    person.sign_in(server("email").url, "iago")
    assert person.wait_for_message().startswith("Sign in with your email address.")
    assert person.focus == "Email"


def test_typing_takes_the_message_away(person: Person, server: Server) -> None:
    person.sign_in(server("email").url, "iago@zulip.com", "wrong")
    person.wait_for_message()
    person.type("a")
    assert not person.message


def test_from_the_third_failure_on_the_tries_left_are_told(person: Person, server: Server) -> None:
    person.sign_in(server("email").url, "hamlet@zulip.com", "wrong")
    wrong = "The email or password is wrong."
    for said in (
        f"{wrong}\nTry again, or reset your password.",
        f"{wrong}\nTry again, or reset your password.",
        f"{wrong}\n2 more attempts before the server makes you wait.",
        f"{wrong}\n1 more attempt before the server makes you wait.",
        f"{wrong}\nThe server allows no more attempts for now. Wait a while.",
    ):
        assert person.wait_for_message() == said
        person.type("wrong\n")
        person.wait(lambda: not person.line("Password").isReadOnly())
    assert person.message.startswith("Too many attempts.")


def test_too_many_tries_count_down_and_then_sign_in_is_free_again(
    person: Person, server: Server, clock: Clock
) -> None:
    demo = server("email")
    person.sign_in(demo.url, "limited@zulip.com")
    assert "(in 1:3" in person.wait_for_message()
    sign_in = person.find(QPushButton, "Sign in")
    assert not sign_in.isEnabled()
    clock.let_pass(89)
    person.let_pass(seconds=1)
    assert "(in 0:0" in person.message
    assert not sign_in.isEnabled()
    clock.let_pass(6)
    person.wait(sign_in.isEnabled)
    assert person.message.startswith("You can try again now.")
    assert person.line("Password").text() == "abcd1234"


def test_another_login_need_not_wait(person: Person, server: Server) -> None:
    demo = server("email")
    person.sign_in(demo.url, "limited@zulip.com")
    person.wait_for_message()
    assert not person.find(QPushButton, "Sign in").isEnabled()
    line = person.line("Email")
    line.setFocus()
    line.selectAll()
    person.type("iago@zulip.com")
    assert person.find(QPushButton, "Sign in").isEnabled()
    person.type("\n")
    person.wait_for("API key")


@pytest.mark.parametrize("typed", ["{url}", "{host}"])
def test_a_password_is_reset_in_the_browser_where_the_organization_answers(
    person: Person, server: Server, opened: list[str], typed: str
) -> None:
    demo = server("email")
    host = demo.url.removeprefix("http://")
    person.sign_in(typed.format(url=demo.url, host=host), "reset@zulip.com")
    person.wait_for_message()
    person.press("Reset password")
    assert opened == [f"{demo.url}/accounts/password/reset/"]


def test_a_browser_that_does_not_open_leaves_the_link(
    person: Person, server: Server, opened: list[str]
) -> None:
    opened.append("fail")
    demo = server("email")
    person.sign_in(demo.url, "reset@zulip.com")
    person.wait_for_message()
    person.press("Reset password")
    link = f"{demo.url}/accounts/password/reset/"
    assert link in person.message
    person.press("Copy link")
    assert QApplication.clipboard().text() == link


def test_copied_details_tell_no_login_and_no_password(person: Person, server: Server) -> None:
    person.sign_in(server("email").url, "blocked@zulip.com", "marker-of-a-password")
    person.wait_for_message()
    person.press("Copy details")
    details = QApplication.clipboard().text()
    assert "failure: BlockedBeforeServer" in details
    assert "status: 403" in details
    assert "blocked@zulip.com" not in details
    assert "marker" not in details


def test_trying_again_sends_the_same_once_more(person: Person, server: Server) -> None:
    demo = server("email")
    person.sign_in(demo.url, "unavailable@zulip.com")
    person.wait_for_message()
    person.press("Try again")
    person.wait(lambda: len(posts(demo)) == 2)
    assert person.focus == "Sign in" or person.line("Password").hasFocus()
    assert "The server has a problem or is in maintenance (502)" in person.wait_for_message()


def test_trying_again_after_a_lost_connection_sends_the_same_once_more(
    person: Person, server: Server
) -> None:
    demo = server("email")
    person.sign_in(demo.url, "disconnected@zulip.com")
    person.wait_for_message()
    assert person.sees("Organization")
    person.press("Try again")
    person.wait(lambda: len(posts(demo)) == 2)


@pytest.mark.parametrize("how", ["button", "Escape"])
def test_cancel_ends_the_request_and_keeps_what_was_typed(
    person: Person, server: Server, how: str
) -> None:
    demo = server("email")
    person.sign_in(demo.url, "slow@zulip.com")
    person.wait_for("Cancel")
    assert "Signing in to Email Demo…" in person.texts()
    assert person.line("Email").isReadOnly()
    if how == "button":
        person.press("Cancel")
    else:
        person.key(Qt.Key.Key_Escape)
    assert person.message == "Cancelled."
    assert person.line("Password").text() == "abcd1234"
    line = person.line("Email")
    line.setFocus()
    line.selectAll()
    person.type("iago@zulip.com\n")
    person.wait_for("API key")


def test_cancel_while_the_organization_is_looked_up(person: Person, server: Server) -> None:
    slow = server("slow")
    person.type(f"{slow.url}\tiago@zulip.com\tabcd1234\n")
    person.wait_for("Cancel")
    person.press("Cancel")
    assert person.message == "Cancelled."
    assert "Finding" not in person.texts()
    assert person.line("Email").text() == "iago@zulip.com"
    assert person.line("Password").text() == "abcd1234"
    asked = len(slow.requests)
    person.press("Sign in")
    person.wait(lambda: len(slow.requests) > asked)
    person.key(Qt.Key.Key_Escape)
    assert person.message == "Cancelled."
    person.sign_in(server("email").url, "iago@zulip.com")
    person.wait_for("API key")


def test_a_quick_answer_shows_no_progress(person: Person, server: Server) -> None:
    demo = server("email")
    person.find_organization(demo.url)
    person.type("iago@zulip.com\twrong\n")
    assert not person.sees("Cancel")
    person.wait_for_message()
    assert not person.sees("Cancel")
