"""The order of a sign-in, with a real client, a demo organization, and what is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fake_zulip import FakeZulip
from zulipkey.demo import DEMO_USERS
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.proxy.logins import Network
from zulipkey.sign_in import SignIn
from zulipkey.storage.accounts import Forgotten, RememberedAccounts, entry_of
from zulipkey.storage.keyring import MemoryStore
from zulipkey.storage.preferences import Preferences
from zulipkey.zulip.browser import Flow
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport
from zulipkey.zuliprc.export import OTHER_PLACE

IAGO = next(user for user in DEMO_USERS if user.email == "iago@zulip.com")
CANCEL = CancelToken()


@pytest.fixture
def demo() -> Iterator[FakeZulip]:
    with FakeZulip(organization="email") as server:
        yield server


@pytest.fixture
def preferences() -> Preferences:
    return Preferences(None)


class Store(MemoryStore):
    """Lets something else happen just before it reads, or writes, for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.before: dict[str, Callable[[], object]] = {}

    def read(self, service: str, user: str) -> str | None:
        self.before.pop("read", lambda: None)()
        return super().read(service, user)

    def write(self, service: str, user: str, secret: str) -> None:
        self.before.pop("write", lambda: None)()
        super().write(service, user, secret)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def order(preferences: Preferences, store: Store) -> Iterator[SignIn]:
    network = Network(preferences, store)
    transport = Transport(proxies=network.proxies)
    client = Client(transport)
    yield SignIn(lambda: client, preferences, RememberedAccounts(None, store), network)
    transport.close()


def test_a_sign_in_from_the_address_to_what_is_forgotten(
    order: SignIn, demo: FakeZulip, preferences: Preferences
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


def signed_in(order: SignIn, demo: FakeZulip) -> KeyResult:
    organization = order.find(addresses.parse(demo.url), cancel=CANCEL)
    return order.with_password(organization, IAGO.email, "abcd1234", cancel=CANCEL)


def test_a_key_that_was_replaced_is_kept_nowhere_and_replaced_no_more(
    order: SignIn, demo: FakeZulip, store: Store, tmp_path: Path
) -> None:
    old = signed_in(order, demo)
    new = order.regenerate(old, cancel=CANCEL)
    asked = len(demo.requests)
    path = tmp_path / "zuliprc"
    keeping: list[Callable[[], object]] = [
        lambda: order.remember(old, cancel=CANCEL),
        lambda: order.save(OTHER_PLACE, path, old),
        lambda: order.replace_key(path, new.key, old),
        lambda: order.regenerate(old, cancel=CANCEL),
    ]
    for keep in keeping:
        with pytest.raises(errors.KeyReplaced):
            keep()
    assert not path.exists()
    assert not order.should_save_new_key(old.account)
    assert store.read(*entry_of(old.account)) is None
    assert len(demo.requests) == asked
    order.save(OTHER_PLACE, path, new)
    assert new.key.reveal() in path.read_text()


@pytest.mark.parametrize("moment", ["read", "write"])
def test_the_new_key_is_kept_although_the_old_one_was_just_being_remembered(
    order: SignIn, demo: FakeZulip, store: Store, moment: str
) -> None:
    old = signed_in(order, demo)
    new: list[KeyResult] = []
    was_wanted: list[bool] = []

    def replace_it() -> None:
        new.append(order.regenerate(old, cancel=CANCEL))
        was_wanted.append(order.should_save_new_key(old.account))

    store.before[moment] = replace_it
    if moment == "read":  # there is time
        with pytest.raises(errors.KeyReplaced):
            order.remember(old, cancel=CANCEL)
    else:
        order.remember(old, cancel=CANCEL)
    order.remember(new[0], cancel=CANCEL, only_newer=True)
    kept = new[0].key.reveal() if moment == "write" else None
    assert was_wanted == [kept is not None]
    assert store.read(*entry_of(old.account)) == kept
    assert order.is_remembered(old.account) == (kept is not None)


def test_a_refused_password_leaves_the_way_that_was_chosen_last(
    order: SignIn, demo: FakeZulip, preferences: Preferences
) -> None:
    preferences.remember_method(demo.url, "saml")
    organization = order.find(addresses.parse(demo.url), cancel=CANCEL)
    with pytest.raises(errors.CredentialsWrong):
        order.with_password(organization, IAGO.email, "wrong", cancel=CANCEL)
    assert preferences.method(demo.url) == "saml"


@pytest.mark.parametrize("named", ["", "/this-time.pem"])
def test_the_organization_is_trusted_as_was_chosen_and_as_is_said_this_time(
    order: SignIn, demo: FakeZulip, preferences: Preferences, named: str
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
    order: SignIn, demo: FakeZulip, preferences: Preferences
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
