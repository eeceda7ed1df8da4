"""What is under way ends with the page or the address it was meant for."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QPushButton

from person import Person
from window.conftest import Keyring
from zulipkey.demo import DEMO_USERS, DemoServer
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.zulip.client import Client

Server = Callable[..., DemoServer]

KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")


def posts(server: DemoServer) -> list[str]:
    return [one.path for one in server.requests if one.method == "POST"]


@pytest.fixture
def remembered_iago(server: Server, remembered: RememberedAccounts) -> DemoServer:
    """A demo organization, where Iago's key is remembered."""
    demo = server("email")
    one = Account(site=demo.url, organization="", email="iago@zulip.com", full_name="Iago")
    remembered.remember(KeyResult(account=one, key=ApiKey(KEY)), cancel=CancelToken())
    return demo


def test_a_password_is_never_sent_to_an_address_that_came_after_it(
    person: Person, server: Server
) -> None:
    slow, other = server("slow"), server("email")
    person.type(f"{slow.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: slow.requests)
    person.window.form.fill_in(address=other.url)  # a second start, by whomever
    assert person.line("Organization address").text() == slow.url
    person.wait_for("Cancel")
    person.press("Cancel")
    person.window.form.fill_in(address=other.url)
    person.wait_for("Organization")
    assert person.line("Email").text() == "iago@zulip.com"
    assert posts(other) == []
    assert not person.sees("API key")


def test_an_address_that_is_set_otherwise_ends_the_sign_in(person: Person, server: Server) -> None:
    slow, other = server("slow"), server("email")
    person.type(f"{slow.url}\tiago@zulip.com\tabcd1234\n")
    person.wait(lambda: slow.requests)
    person.line("Organization address").setText(other.url)  # as assistive technology can
    person.wait_for("Organization")
    assert person.find(QPushButton, "Sign in").isEnabled()
    assert posts(other) == []


def test_no_other_way_is_offered_during_a_sign_in(person: Person, server: Server) -> None:
    demo = server("email")
    person.type(f"{demo.url}\tslow@zulip.com\tabcd1234\n")
    person.wait_for("Continue with SSO")
    assert not person.find(QPushButton, "Continue with SSO").isEnabled()
    person.wait_for("Cancel")
    person.press("Cancel")
    assert person.find(QPushButton, "Continue with SSO").isEnabled()


def test_a_sign_in_ends_when_a_remembered_account_is_opened(
    person_later: Callable[[], Person], remembered_iago: DemoServer
) -> None:
    person = person_later()
    person.sign_in(remembered_iago.url, "slow@zulip.com")
    person.wait(lambda: posts(remembered_iago))
    person.click_row("Accounts", 0)
    person.wait_for("API key")
    assert not person.window.form._signing_in.is_running
    assert "iago@zulip.com" in person.texts()


def test_a_keyring_that_answers_late_does_not_change_the_page(
    person_later: Callable[[], Person], remembered_iago: DemoServer, keyring: Keyring
) -> None:
    person = person_later()
    keyring.is_free.clear()
    keyring.is_asked.clear()
    person.click_row("Accounts", 0)
    person.wait(keyring.is_asked.is_set)
    person.get_key(remembered_iago.url, "hamlet@zulip.com")
    keyring.is_free.set()
    person.wait(lambda: "The key works." in person.texts())
    assert "hamlet@zulip.com" in person.texts()
    assert person.window._accounts is not None
    assert not person.window._accounts._opening.is_running


def test_a_sign_in_ends_when_files_are_checked(person: Person, server: Server) -> None:
    demo = server("email")
    person.sign_in(demo.url, "slow@zulip.com")
    person.wait(lambda: posts(demo))
    person.press("Check a file…")
    assert not person.window.form._signing_in.is_running
    person.press("Back")
    assert person.find(QPushButton, "Sign in").isEnabled()


def test_a_page_whose_key_is_being_regenerated_is_not_left(
    person: Person, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    demo = server("email")
    person.get_key(demo.url)
    person.wait(lambda: "The key works." in person.texts())
    regenerate, may_answer = Client.regenerate, threading.Event()

    def take_long(self: Client, account: Account, key: ApiKey, *, cancel: CancelToken) -> ApiKey:
        assert may_answer.wait(20)
        return regenerate(self, account, key, cancel=cancel)

    monkeypatch.setattr(Client, "regenerate", take_long)
    person.press("Regenerate key…")
    person.press("Regenerate")
    ways = ("My bots", "Regenerate key…", "Use another account")
    assert [person.find(QPushButton, name).isEnabled() for name in ways] == [False] * 3
    may_answer.set()
    person.wait(lambda: "The key is new." in person.texts())
    assert [person.find(QPushButton, name).isEnabled() for name in ways] == [True] * 3
