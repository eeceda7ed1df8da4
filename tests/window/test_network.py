"""The way to servers: a proxy that is named, wants a login, or is not there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
import trustme
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton

from builders import KEY, key_result
from fake_zulip import FakeZulip
from hostile import Serve, server_context, tunnel
from person import Person
from window.conftest import Keyring
from zulipkey.model import errors
from zulipkey.model.cancellation import CancelToken
from zulipkey.proxy.logins import Network
from zulipkey.proxy.settings import ProxyMode
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.tasks import Change

ASKS = re.compile("requires a username and password")
HOST = "chat.example.test"
SECRET = "proxy-secret"
LOGIN = "Basic YW5uOnByb3h5LXNlY3JldA=="  # ann:proxy-secret


@pytest.fixture
def demo(trusted: trustme.CA, names: dict[tuple[str, int], int]) -> Iterator[FakeZulip]:
    """The demo organization under a name that is not this computer's."""
    context = server_context(trusted.issue_cert(HOST))
    with FakeZulip(organization="email", tls=context) as server:
        yield server


def address_of(demo: FakeZulip) -> str:
    return f"https://{HOST}:{demo.url.rpartition(':')[2]}"


def test_a_proxy_that_is_named_leads_to_the_organization(
    demo: FakeZulip,
    person: Person,
    serve: Serve,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    proxy = serve(tunnel(demo.url))
    person.find_organization(address_of(demo))
    assert "Can’t connect to your proxy 127.0.0.1:1." in person.wait_for_message()
    person.press("Network settings…")
    assert person.find(QRadioButton, "Use system settings").isChecked()
    person.line("Proxy").setFocus()
    person.type(f"localhost:{proxy.port}\n")
    person.wait_for("Organization")
    assert preferences.proxy == f"http://localhost:{proxy.port}"
    assert [one.method for one in proxy.requests] == ["CONNECT"]


def test_a_proxy_that_wants_a_login_gets_it_and_it_is_remembered(
    demo: FakeZulip,
    person: Person,
    serve: Serve,
    keyring: Keyring,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
    person.find_organization(address_of(demo))
    assert ASKS.search(person.wait_for_message())
    person.press("Network settings…")
    assert person.focus == "Proxy username"
    assert person.find(QLineEdit, "Proxy password").echoMode() == QLineEdit.EchoMode.Password
    person.press("Remember the password")
    person.line("Proxy username").setFocus()
    person.type(f"ann\n{SECRET}\n")
    person.wait_for("Organization")
    assert keyring.read(f"zulipkey:proxy:localhost:{proxy.port}", "ann") == SECRET
    assert SECRET not in str(vars(preferences))
    assert SECRET not in person.texts()


def test_a_remembered_login_is_used_without_a_question(
    demo: FakeZulip,
    keyring: Keyring,
    preferences: Preferences,
    serve: Serve,
    person_later: Callable[[], Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
    keyring.write(f"zulipkey:proxy:localhost:{proxy.port}", "ann", SECRET)
    preferences.remember_proxy_name(f"localhost:{proxy.port}", "ann")
    person = person_later()
    person.find_organization(address_of(demo))
    person.wait_for("Organization")


def test_a_remembered_login_is_used_for_a_remembered_account(
    demo: FakeZulip,
    keyring: Keyring,
    preferences: Preferences,
    remembered: RememberedAccounts,
    serve: Serve,
    person_later: Callable[[], Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
    keyring.write(f"zulipkey:proxy:localhost:{proxy.port}", "ann", SECRET)
    preferences.remember_proxy_name(f"localhost:{proxy.port}", "ann")
    mine = key_result("iago@zulip.com", address_of(demo), KEY)
    remembered.remember(mine, cancel=CancelToken())
    person = person_later()
    person.open_row("Accounts", 0)
    person.wait_for("API key")
    person.wait(lambda: "Works" in person.texts())
    assert person.message == ""


def test_a_login_for_a_proxy_that_nobody_named_is_not_dropped_silently(person: Person) -> None:
    person.find_organization("https://localhost:1")
    person.wait_for_message()
    person.press("Network settings…")
    person.line("Proxy username").setText("ann")
    person.press("Use these settings")
    assert "Which proxy is the username for?" in person.texts()
    assert person.line("Proxy username").text() == "ann"


def test_a_wrong_login_is_told_and_asked_for_again(
    demo: FakeZulip, person: Person, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
    person.find_organization(address_of(demo))
    for password in ("wrong", SECRET):
        person.wait(lambda: "Network settings…" in person.message_buttons())
        assert ASKS.search(person.message)
        person.press("Network settings…")
        person.line("Proxy username").setText("ann")
        person.line("Proxy password").setFocus()
        person.type(f"{password}\n")
    person.wait_for("Organization")


def test_a_store_that_does_not_remember_the_login_is_told(
    demo: FakeZulip,
    person: Person,
    serve: Serve,
    keyring: Keyring,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    monkeypatch.setenv("HTTPS_PROXY", f"http://localhost:{proxy.port}")
    keyring.failure = errors.KeyringLocked(store="Vault")
    person.find_organization(address_of(demo))
    person.wait_for_message()
    person.press("Network settings…")
    person.press("Remember the password")
    person.line("Proxy username").setText("ann")
    person.line("Proxy password").setText(SECRET)
    person.press("Use these settings")
    person.wait(lambda: "(Vault) is locked" in person.message)
    person.press("Back")
    person.line("Organization address").clear()
    person.find_organization(address_of(demo))
    person.wait_for("Organization")  # it is used, although it is not remembered


def have_a_login_remembered_slowly(person: Person, keyring: Keyring) -> None:
    person.choose_in_menu("Settings")
    person.press("Network, Proxy and its password")
    person.line("Proxy").setFocus()
    person.type("proxy.example.com:3128")
    person.line("Proxy username").setText("ann")
    person.line("Proxy password").setText(SECRET)
    person.press("Remember the password")
    keyring.is_free.clear()
    person.press("Use these settings")
    person.wait(keyring.is_asked.is_set)


@pytest.mark.parametrize("fails", [False, True])
def test_a_login_is_remembered_to_the_end_although_its_page_is_left(
    person: Person, keyring: Keyring, preferences: Preferences, fails: bool
) -> None:
    have_a_login_remembered_slowly(person, keyring)
    assert person.message == "Waiting for your password manager…"
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_Escape)
    assert person.focus == "Organization address"
    if fails:
        keyring.failure = errors.KeyringLocked(store="Vault")
    keyring.is_free.set()
    if fails:
        person.wait(lambda: "(Vault) is locked" in person.message)
    else:
        person.wait(lambda: preferences.proxy_name("proxy.example.com:3128") == "ann")
        assert keyring.read("zulipkey:proxy:proxy.example.com:3128", "ann") == SECRET
    assert person.sees("Organization address")


def test_a_login_within_the_address_is_not_kept_there(
    demo: FakeZulip, person: Person, serve: Serve, preferences: Preferences
) -> None:
    proxy = serve(tunnel(demo.url, LOGIN))
    person.find_organization("nothing.invalid")
    person.wait_for_message()
    person.press("Network settings…")
    person.line("Proxy").setFocus()
    person.type(f"http://ann:{SECRET}@localhost:{proxy.port}\n")
    person.wait(lambda: person.sees("Organization address"))
    assert preferences.proxy == f"http://localhost:{proxy.port}"
    person.line("Organization address").clear()
    person.find_organization(address_of(demo))
    person.wait_for("Organization")


@pytest.mark.parametrize("typed", ["", "proxy", "ftp://proxy:1", "proxy:port", "a b:1", "p:1/x"])
def test_what_is_no_proxy_is_told_and_nothing_changes(
    person: Person, network: Network, typed: str
) -> None:
    person.find_organization("nothing.invalid")
    person.wait_for_message()
    person.press("Network settings…")
    person.find(QRadioButton, "Manual proxy").setChecked(True)
    person.line("Proxy").setFocus()
    person.type(f"{typed}\n")
    assert "such as proxy.example.com:3128." in person.texts()
    assert person.focus == "Proxy"
    assert network.proxies.settings.mode is ProxyMode.SYSTEM
    person.key(Qt.Key.Key_Escape)
    assert person.sees("Organization address")


def test_no_proxy_at_all_can_be_chosen(
    demo: FakeZulip, person: Person, monkeypatch: pytest.MonkeyPatch, preferences: Preferences
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    person.find_organization(address_of(demo))
    person.wait_for_message()
    person.press("Network settings…")
    person.find(QRadioButton, "No proxy").setChecked(True)
    person.press("Use these settings")
    person.wait_for("Organization")
    assert preferences.proxy == "none"


def test_a_login_that_is_remembered_behind_another_page_does_not_close_that(
    person: Person, keyring: Keyring
) -> None:
    have_a_login_remembered_slowly(person, keyring)
    person.choose_in_menu("About")
    person.wait(lambda: person.focus == "Copy versions")
    keyring.is_free.set()
    person.wait(lambda: not any(one.is_running for one in person.window.findChildren(Change)))
    assert person.window.page.name is PageName.ABOUT
    person.press("Back")
    name: PageName = person.window.page.name  # mypy does not see that the press changed it
    assert name is PageName.SETTINGS  # as it would have been without a detour
