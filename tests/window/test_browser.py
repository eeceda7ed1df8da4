"""Signing in with the browser, up to the key."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from builders import KEY, UNDER_WINE, Server
from person import Person, is_marked_secret
from web_browser import WebBrowser
from window.conftest import Links
from zulipkey.app import Application
from zulipkey.messages import failures, labels
from zulipkey.model.errors import (
    Failure,
    LinkLate,
    LinkOfOtherTry,
    LinkUsed,
    NextStep,
    ProxyUnreachable,
)
from zulipkey.storage.preferences import Preferences
from zulipkey.zulip.client import Client

INCOMPLETE = "That’s not a complete sign-in link."


SSO = "Continue with SSO"
OUT_OF_THE_BLUE = f"zulip://login?otp_encrypted_api_key={'0' * 64}&email=a%40b.c"


def outcome(person: Person, future: Future[str]) -> str:
    person.wait(future.done)
    return future.result()


def said_of(failure: Failure) -> str:
    return "\n".join(filter(None, failures.message(failure)))


def begin(person: Person, address: str, method: str = SSO) -> None:
    person.find_organization(address)
    person.wait_for(method)
    person.press(method)


def begin_with_links(person: Person, address: str, browser: WebBrowser, method: str = SSO) -> None:
    begin(person, address, method)
    person.wait_for("Allow")
    person.press("Allow")
    person.wait(lambda: browser.opened)


def begin_without_links(person: Person, address: str, browser: WebBrowser) -> None:
    begin(person, address)
    person.wait_for("Copy the link myself")
    person.press("Copy the link myself")
    person.wait(lambda: browser.opened)


# ── With the link ─────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("organization", ["email", "sso", "onesso"])
def test_the_link_gives_the_key_and_the_links_are_given_back(
    person: Person, server: Server, browser: WebBrowser, links: Links, organization: str
) -> None:
    demo = server(organization)
    begin_with_links(person, demo.url, browser)
    assert links.taken_by == ("zulipkey",)
    assert "When asked, choose “Open Zulip Key”." in person.texts()
    person.window.take_link(outcome(person, browser.sign_in()))
    assert person.shown_key() == KEY
    assert "Iago" in person.texts()
    assert "Works" in person.texts()
    person.wait(lambda: not links.taken_by)
    assert [one.path for one in demo.requests].count("/api/v1/users/me") == 1


def test_a_link_that_comes_by_an_event_as_on_macos_gives_the_key(
    person: Person, server: Server, browser: WebBrowser, qapp: Application
) -> None:
    qapp.link_opened.connect(person.window.take_link)
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in("100%+more@zulip.com"))
    QApplication.sendEvent(qapp, QFileOpenEvent(QUrl(link)))
    person.wait_for("API key")
    assert "100%+more@zulip.com" in person.texts()


def test_the_person_is_asked_for_leave_once(
    person: Person, server: Server, browser: WebBrowser, preferences: Preferences
) -> None:
    demo = server()
    begin(person, demo.url)
    person.wait(lambda: "Let the browser open Zulip Key?" in person.texts())
    assert "Your previous setting is restored afterwards." in person.texts()
    assert not browser.opened
    assert person.focus == "Allow"
    person.wait_for("Allow")
    person.press("Allow")
    person.wait(lambda: browser.opened)
    assert preferences.receives_links
    person.press("Back")
    person.press(SSO)
    person.wait(lambda: len(browser.opened) == 2)


def test_nobody_is_asked_where_no_other_program_has_the_links(
    person: Person, server: Server, browser: WebBrowser, links: Links, preferences: Preferences
) -> None:
    links.belong_to_another = False
    begin(person, server().url)
    person.wait(lambda: browser.opened)
    assert links.taken_by
    assert not preferences.receives_links
    person.window.take_link(outcome(person, browser.sign_in()))
    assert person.shown_key() == KEY
    person.wait(lambda: not links.taken_by)


def test_the_window_comes_to_the_front_with_the_key(
    person: Person, server: Server, browser: WebBrowser, qtbot: QtBot, qapp: QApplication
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in())
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    if UNDER_WINE:  # told later by X11 whose the focus is, it gives it to that window once more
        quiet = QElapsedTimer()
        quiet.start()

        def restart(_window: object) -> None:
            quiet.restart()

        qapp.focusWindowChanged.connect(restart)
        person.wait(lambda: quiet.hasExpired(1000))
        qapp.focusWindowChanged.disconnect(restart)
    person.window.take_link(link)
    person.wait_for("API key")
    person.wait(person.window.isActiveWindow)


def test_what_the_browser_is_started_with_holds_no_secret(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    assert urlsplit(browser.opened[0]).hostname == "127.0.0.1"
    assert "otp" not in browser.opened[0]
    landed = outcome(person, browser.go())
    assert landed.startswith(f"{demo.url}/accounts/login/sso/?mobile_flow_otp=")


def test_every_opening_has_a_pad_of_its_own_and_only_the_last_one_counts(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    first = outcome(person, browser.sign_in())
    person.press("Open the page again")
    second = outcome(person, browser.sign_in())
    person.window.take_link(first)
    assert person.message == said_of(LinkOfOtherTry())
    person.window.take_link(second)
    assert person.shown_key() == KEY


def test_who_asks_before_the_browser_does_is_told_of_and_what_it_has_is_worthless(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    someones = outcome(person, browser.sign_in())
    first_address = browser.opened[-1]
    person.wait(browser.look().done)
    assert person.message.startswith("Your sign-in page was requested twice.")
    person.press("Open the page again")
    assert person.message == ""
    assert browser.opened[-1] != first_address
    link = outcome(person, browser.sign_in())
    person.window.take_link(someones)
    assert person.message == said_of(LinkOfOtherTry())
    person.window.take_link(link)
    assert person.shown_key() == KEY


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda _: "zulip://login?", INCOMPLETE),
        (
            lambda link: link.replace("user_id=8", "user_id=x"),
            INCOMPLETE,
        ),
        (lambda link: f"{link}&email=eve%40zulip.com", INCOMPLETE),
        (lambda link: link.replace("localhost", "evil.example"), "That link is from"),
        (
            lambda link: link.replace("otp_encrypted_api_key=", "otp_encrypted_api_key=00")[:-2],
            INCOMPLETE,
        ),
    ],
)
def test_a_wrong_link_is_explained_and_the_right_one_still_works(
    person: Person,
    server: Server,
    browser: WebBrowser,
    spoil: Callable[[str], str],
    said: str,
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in())
    person.window.take_link(spoil(link))
    assert person.message.startswith(said)
    assert person.sees("Open the page again")
    person.window.take_link(link)
    person.wait_for("API key")


def test_a_link_works_once(person: Person, server: Server, browser: WebBrowser) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in())
    person.window.take_link(link)
    person.wait_for("API key")
    person.window.take_link(link)
    assert person.message == said_of(LinkUsed())
    person.press("Close")
    assert person.message == ""
    assert person.sees("API key")


def test_after_cancelling_no_link_is_taken(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in())
    person.key(Qt.Key.Key_Escape)
    assert person.sees("Password")
    person.wait(lambda: not links.taken_by)
    person.window.take_link(link)
    assert person.message.startswith("A sign-in link arrived, but no browser sign-in is in")
    assert "/api/v1/users/me" not in [one.path for one in demo.requests]


def test_a_link_out_of_the_blue_is_explained(person: Person) -> None:
    person.window.take_link(f"{OUT_OF_THE_BLUE}&realm=https%3A%2F%2Fchat.example.com")
    assert person.message.startswith("A sign-in link arrived, but no browser sign-in")
    person.window.take_link("zulip:nonsense")
    assert person.message.startswith(INCOMPLETE)


def test_the_key_of_another_account_is_not_shown(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    link = outcome(person, browser.sign_in())
    person.window.take_link(link.replace("user_id=8", "user_id=9"))
    person.wait(lambda: person.message)
    assert person.message.startswith("The server’s reply was incomplete (user_id).")
    assert not person.sees("API key")
    assert person.message_buttons() == ["Try again", "Copy details"]


def test_a_key_that_the_server_refuses_is_not_shown(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.window.take_link(outcome(person, browser.sign_in("me-refused@zulip.com")))
    person.wait(lambda: person.message)
    assert person.message.startswith("The server doesn’t accept the key it sent.")
    assert not person.sees("API key")
    person.press("Try again")
    person.wait(lambda: len(browser.opened) == 2)
    person.window.take_link(outcome(person, browser.sign_in()))
    person.wait_for("API key")


def test_a_key_that_could_not_be_tried_is_kept_for_another_try(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.window.take_link(outcome(person, browser.sign_in("me-broken@zulip.com")))
    person.wait(lambda: person.message)
    assert "Couldn’t check the key." in person.texts()
    person.press("Try again")
    person.wait(
        lambda: (
            [one.path for one in demo.requests].count("/api/v1/users/me") == 2 and person.message
        )
    )
    assert person.message_buttons() == ["Try again", "Copy details"]


def test_while_the_key_is_tried_cancel_ends_it(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.window.take_link(outcome(person, browser.sign_in("me-slow@zulip.com")))
    person.wait(lambda: "/api/v1/users/me" in [one.path for one in demo.requests])
    person.press("Back")
    assert person.sees("Password")


def test_the_password_is_there_at_any_time(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.press("Use a password instead")
    assert person.focus == "Email"
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait_for("API key")
    person.wait(lambda: not links.taken_by)


# ── Without the link handler ──────────────────────────────────────────────────────────────────


def test_declined_where_passwords_are_on_the_link_is_pasted_and_the_reason_given(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    demo = server()
    begin_without_links(person, demo.url, browser)
    assert "A login token can’t be used here" in person.texts()
    assert not links.taken_by
    assert person.focus == "Sign-in link"
    person.paste("Sign-in link", outcome(person, browser.sign_in()))
    assert person.shown_key() == KEY


def test_a_pasted_link_is_taken_beside_the_handler(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.press("Paste the link")
    person.type("zulip://login\n")
    assert INCOMPLETE in person.texts()
    assert person.line("Sign-in link").accessibleDescription().startswith(INCOMPLETE)
    person.paste("Sign-in link", f"  {outcome(person, browser.sign_in())}\n")
    person.wait_for("API key")


def test_where_the_system_has_no_handler_nothing_is_asked(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    links.are_possible = False
    demo = server("sso")
    begin(person, demo.url)
    person.wait(lambda: browser.opened)
    assert "desktop_flow_otp=" in outcome(person, browser.go())


def test_a_handler_that_cannot_be_set_is_explained_and_the_other_way_taken(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    links.why_not = "xdg-mime is missing"
    demo = server("sso")
    begin_with_links(person, demo.url, browser)
    assert "xdg-mime is missing" in person.message
    assert "desktop_flow_otp=" in outcome(person, browser.go())


# ── With the login token ──────────────────────────────────────────────────────────────────────


def test_a_copied_login_token_gives_the_key(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server("sso")
    begin_without_links(person, demo.url, browser)
    assert "Press Copy on the last page within 15 seconds." in person.texts()
    QApplication.clipboard().setText(outcome(person, browser.sign_in()))
    assert person.shown_key() == KEY
    paths = [one.path.partition("?")[0] for one in demo.requests]
    assert paths[-3:] == ["/json/fetch_api_key", "/accounts/logout/", "/api/v1/users/me"]
    assert "cookie" not in demo.requests[-1].headers


@pytest.mark.parametrize(
    "text", ["", "hello", "0" * 119, "0" * 120, "z" * 120, "0" * 121, "0" * 100_000]
)
def test_nothing_else_is_taken_from_the_clipboard(
    person: Person, server: Server, browser: WebBrowser, text: str
) -> None:
    demo = server("sso")
    begin_without_links(person, demo.url, browser)
    token = outcome(person, browser.sign_in())
    QApplication.clipboard().setText(text)
    assert person.message == ""
    assert "/accounts/login/subdomain/" not in "".join(one.path for one in demo.requests)
    QApplication.clipboard().setText(token)
    person.wait_for("API key")


def test_a_login_token_of_another_try_is_not_taken(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server("sso")
    begin_without_links(person, demo.url, browser)
    first = outcome(person, browser.sign_in())
    person.press("Open the page again")
    second = outcome(person, browser.sign_in())
    person.press("Paste the token")
    person.paste("Login token", first)
    assert "That’s not the login token of the page" in person.texts()
    person.paste("Login token", second)
    person.wait_for("API key")


def test_a_login_token_that_is_too_old_is_explained(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server("sso")
    demo.token_seconds = 0
    begin_without_links(person, demo.url, browser)
    QApplication.clipboard().setText(outcome(person, browser.sign_in()))
    assert person.wait_for_message().startswith("The login token has expired.")
    demo.token_seconds = 15
    person.press("Try again")
    person.wait_for("Copy the link myself")
    person.press("Copy the link myself")
    person.wait(lambda: len(browser.opened) == 2)
    QApplication.clipboard().setText(outcome(person, browser.sign_in()))
    person.wait_for("API key")


# ── Waiting ───────────────────────────────────────────────────────────────────────────────────


def test_after_a_minute_it_says_what_may_have_happened(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.let_pass(seconds=60)
    assert person.message.startswith("Nothing has come back yet.")
    person.window.take_link(outcome(person, browser.sign_in()))
    person.wait_for("API key")


def test_the_time_that_is_left_is_shown(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    assert "Waiting… 15 minutes left" in person.texts()


def test_after_its_time_the_sign_in_is_forgotten(
    person: Person, server: Server, links: Links, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zulipkey.zulip.browser.SECONDS", 0)
    demo = server()
    begin(person, demo.url)
    person.wait_for("Allow")
    person.press("Allow")
    assert person.wait_for_message() == said_of(LinkLate())
    again = labels.step(NextStep.START_AGAIN, LinkLate()).replace("&", "")
    assert person.message_buttons() == [again]
    assert person.focus == again
    person.wait(lambda: not links.taken_by)
    person.window.take_link(f"{OUT_OF_THE_BLUE}&realm={demo.url}")
    assert person.message == said_of(LinkLate())


def test_the_link_can_be_copied_for_another_browser(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    outcome(person, browser.go())
    person.press("Copy the page link")
    assert "Keep it private." in person.message
    copied = QApplication.clipboard().text()
    assert copied.startswith(f"{demo.url}/accounts/login/start/sso/?mobile_flow_otp=")
    assert is_marked_secret(QApplication.clipboard().mimeData())
    person.window.take_link(outcome(person, browser.sign_in(url=copied)))
    person.wait_for("API key")


def test_a_copied_link_leaves_the_clipboard_with_its_sign_in(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.press("Copy the page link")
    assert QApplication.clipboard().text().startswith(demo.url)
    person.press("Back")
    assert QApplication.clipboard().text() == ""


def test_where_no_browser_opens_the_link_is_there_to_copy(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin(person, demo.url)
    browser.opened.append("fail")
    person.wait_for("Allow")
    person.press("Allow")
    assert person.wait_for_message().startswith("No browser opened.")
    assert person.message_buttons() == ["Copy link"]


def test_closing_the_window_gives_the_links_back(
    person: Person, server: Server, browser: WebBrowser, links: Links
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.window.close()
    person.wait(lambda: not links.taken_by)


# ── What is offered first ─────────────────────────────────────────────────────────────────────


def test_one_way_and_no_passwords_need_one_press(
    person: Person, server: Server, browser: WebBrowser, preferences: Preferences
) -> None:
    preferences.allow_links()
    demo = server("onesso")
    person.find_organization(demo.url)
    person.wait(lambda: person.focus == SSO)
    person.key(Qt.Key.Key_Return)
    person.wait(lambda: browser.opened)


def test_the_way_that_was_taken_last_is_offered_first(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server("sso")
    begin_with_links(person, demo.url, browser, "Continue with GitHub")
    person.window.take_link(outcome(person, browser.sign_in()))
    person.wait_for("API key")
    person.press("Switch account")
    person.press("Change")
    person.find_organization(demo.url)
    person.wait(lambda: person.focus == "Continue with GitHub")
    offered = [name for name in person.names() if name.startswith("Continue with")]
    assert offered[0] == "Continue with GitHub"


def test_a_wrong_password_leads_to_the_browser(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    person.sign_in(demo.url, "iago@zulip.com", "wrong")
    person.wait_for_message()
    person.press(SSO)
    person.wait_for("Allow")


def test_the_start_address_keeps_its_own_query(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    begin_with_links(person, demo.url, browser)
    query = parse_qs(urlsplit(outcome(person, browser.go())).query)
    assert list(query) == ["mobile_flow_otp"]
    assert len(query["mobile_flow_otp"][0]) == 64


def test_no_password_stays_behind_the_key_that_the_browser_has_brought(
    person: Person, server: Server, browser: WebBrowser
) -> None:
    demo = server()
    person.find_organization(demo.url)
    person.wait_for(SSO)
    line = person.line("Password")
    line.setFocus()
    person.type("abcd1234")
    person.press(SSO)
    person.wait_for("Allow")
    person.press("Allow")
    person.wait(lambda: browser.opened)
    person.window.take_link(outcome(person, browser.sign_in()))
    person.wait_for("API key")
    assert line.text() == ""


def test_a_link_that_comes_while_another_page_is_in_front_leads_back_to_the_sign_in(
    person: Person, server: Server, browser: WebBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_rest: object) -> None:
        raise ProxyUnreachable(host="localhost", port=1, proxy="http://proxy:3128")

    monkeypatch.setattr(Client, "verify", fail)
    demo = server()
    begin_with_links(person, demo.url, browser)
    person.choose_in_menu("Settings")
    person.window.take_link(outcome(person, browser.sign_in()))
    person.wait(lambda: "Couldn’t check the key." in person.texts())
    assert person.focus == "Try again"
