"""The order of a sign-in, with a real client, a demo organization, and what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fake_zulip import FakeZulip
from zulipkey.demo import DEMO_USERS, DemoServer
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import ApiKey
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.proxy.logins import Network
from zulipkey.sign_in import SignIn
from zulipkey.storage.accounts import Forgotten, RememberedAccounts
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.preferences import Preferences
from zulipkey.zulip.browser import Flow
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

IAGO = next(user for user in DEMO_USERS if user.email == "iago@zulip.com")
CANCEL = CancelToken()


@pytest.fixture
def demo() -> Iterator[DemoServer]:
    with FakeZulip(organization="email") as server:
        yield server


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(None)


@pytest.fixture
def order(preferences: Preferences) -> Iterator[SignIn]:
    store = MemoryStore()
    network = Network(preferences, store)
    transport = Transport(proxies=network.proxies)
    client = Client(transport)
    yield SignIn(lambda: client, preferences, RememberedAccounts(None, store), network)
    transport.close()


def test_a_sign_in_from_the_address_to_what_is_forgotten(
    order: SignIn, demo: DemoServer, preferences: Preferences
) -> None:
    address = addresses.parse(demo.url)
    preferences.remember_method(demo.url, "saml")
    organization = order.find(address, cancel=CANCEL)
    result = order.with_password(organization, IAGO.email, "abcd1234", cancel=CANCEL)
    assert preferences.method(demo.url) == ""
    assert not result.is_verified
    verified = order.verify(result, cancel=CANCEL)
    assert (verified.account.full_name, verified.is_verified) == (IAGO.full_name, True)
    asked = len(demo.requests)
    assert order.verify(verified, cancel=CANCEL) is verified
    assert len(demo.requests) == asked

    assert not order.is_remembered(verified.account)
    assert order.remember(verified, cancel=CANCEL)
    assert order.is_remembered(verified.account)
    other = replace(verified, account=replace(verified.account, email="hamlet@zulip.com"))
    order.remember(other, cancel=CANCEL)
    order.trust(address, ca_file="/pinned.pem")
    assert order.forget(verified.account, cancel=CANCEL) is Forgotten.EVERYTHING
    assert preferences.trust(demo.url), "another account of the organization still needs it"
    order.forget(other.account, cancel=CANCEL)
    assert not preferences.trust(demo.url)


def test_a_refused_password_leaves_the_way_that_was_chosen_last(
    order: SignIn, demo: DemoServer, preferences: Preferences
) -> None:
    preferences.remember_method(demo.url, "saml")
    organization = order.find(addresses.parse(demo.url), cancel=CANCEL)
    with pytest.raises(errors.CredentialsWrong):
        order.with_password(organization, IAGO.email, "wrong", cancel=CANCEL)
    assert preferences.method(demo.url) == "saml"


@pytest.mark.parametrize("named", ["", "/this-time.pem"])
def test_the_organization_is_trusted_as_was_chosen_and_as_is_said_this_time(
    order: SignIn, demo: DemoServer, preferences: Preferences, named: str
) -> None:
    address = addresses.parse(demo.url)
    order.trust(address, ca_file="/chosen.pem")
    order.trust(address, client_cert="/mine.pem")
    this_time = SignIn(order._client, preferences, order._accounts, order._network, ca_file=named)
    trust = this_time.find(address, cancel=CANCEL).trust
    assert (trust.ca_file, trust.client_cert) == (named or "/chosen.pem", "/mine.pem")
    assert preferences.trust(demo.url).ca_file == "/chosen.pem"


@pytest.mark.parametrize(
    ("kind", "has_desktop_flow", "takes_token", "flow"),
    [
        (None, True, True, Flow.DESKTOP),
        (None, True, False, Flow.MOBILE),
        (None, False, True, Flow.MOBILE),
        (LoginKind.EMAIL, True, True, Flow.MOBILE),
    ],
)
def test_a_token_is_used_only_where_the_server_wants_no_password_for_it(
    order: SignIn, kind: LoginKind | None, has_desktop_flow: bool, takes_token: bool, flow: Flow
) -> None:
    method = ExternalMethod("saml", "SAML", "https://chat.example.test/saml")
    organization = Organization(
        address=addresses.parse("https://chat.example.test"),
        name="Chat",
        version="11.0",
        login_kind=kind,
        external_methods=(method,),
        has_desktop_flow=has_desktop_flow,
    )
    assert order.start_browser(organization, method, takes_token=takes_token).flow is flow


def test_a_key_from_the_browser_is_verified_before_the_way_is_remembered(
    order: SignIn, demo: DemoServer, preferences: Preferences
) -> None:
    organization = order.find(addresses.parse(demo.url), cancel=CANCEL)
    method = ExternalMethod("saml", "SAML", f"{demo.url}/saml")
    browser = order.start_browser(organization, method)
    good = order.with_password(organization, IAGO.email, "abcd1234", cancel=CANCEL)
    with pytest.raises(errors.KeyRefused):
        order.finish_browser(browser, replace(good, key=ApiKey("x" * 32)), cancel=CANCEL)
    assert preferences.method(demo.url) == ""
    assert order.finish_browser(browser, good, cancel=CANCEL).is_verified
    assert preferences.method(demo.url) == "saml"
