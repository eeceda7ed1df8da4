"""One-time pads, the links and the login tokens that they open."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from builders import SITE, SOME_KEY
from fake_zulip import FakeZulip
from secrets_held import held
from zulipkey.demo import DEMO_USERS
from zulipkey.model import address as addresses
from zulipkey.model.account import Account
from zulipkey.model.address import parse
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import (
    Failure,
    LinkFailure,
    LinkLate,
    LinkMalformed,
    LinkOfOtherOrganization,
    LinkOfOtherTry,
    LinkUsed,
    NoSignInPending,
    TokenMalformed,
)
from zulipkey.model.organization import ExternalMethod, LoginKind, Organization
from zulipkey.zulip import browser
from zulipkey.zulip.browser import BrowserSignIn, Flow
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

SSO = ExternalMethod("remoteuser", "SSO", f"{SITE}/accounts/login/start/sso/")
CHAT = Organization(
    address=parse(SITE),
    name="Chat",
    version="11.4",
    login_kind=LoginKind.EMAIL,
    external_methods=(SSO,),
)

# The worked examples of the protocol's description.
PAD = "0b30557a9fc4e90e33587da2c7ec11365b80a5caef14395e83a8cdf2173c6186"
ENCRYPTED = "515c640ad7a1857e562a39c7aa835a5322b094f8dc200c68b490f4b3757f05c3"
LINK = (
    f"zulip://login?otp_encrypted_api_key={ENCRYPTED}&email=ada%2Bzulip%40example.com&user_id=42"
    "&realm=https%3A%2F%2Fchat.example.com"
)
SEALED = (
    "000102030405060708090a0bfb45b5616f3ad49b6281a15c96bb184ff02247b2b09539f4b32c3f2dbb176aa4"
    "fab65b6244faf9cad7641a9f8a1efe82"
)
TOKEN = "T0kenForDesktopLogin0123456789ab"
ADA = Account(
    address=addresses.parse(SITE), organization="Chat", email="ada+zulip@example.com", user_id=42
)


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Callable[..., BrowserSignIn]:
    """Start sign-ins whose first pad is that of the worked example."""
    pads = iter([bytes.fromhex(PAD), *(bytes([number]) * 32 for number in range(1, 9))])
    monkeypatch.setattr("zulipkey.zulip.browser.secrets.token_bytes", lambda _size: next(pads))

    def made(flow: Flow = Flow.MOBILE, **rest: object) -> BrowserSignIn:
        return BrowserSignIn(CHAT, SSO, flow, **rest)  # type: ignore[arg-type]

    return made


Start = Callable[..., BrowserSignIn]


# ── The link ──────────────────────────────────────────────────────────────────────────────────


def test_the_worked_example_decrypts_exactly(start: Start) -> None:
    taken = start().take_link(LINK)
    assert taken.account == ADA
    assert taken.key.reveal() == SOME_KEY
    assert not taken.is_verified


@pytest.mark.parametrize(
    "link",
    [
        f"  {LINK}\n",
        f'"{LINK}"',
        f"“{LINK}”",
        f"<{LINK}>",
        f"\u200b`{LINK}`",
        LINK.replace("&", "&amp;"),
        LINK.replace("login?", "login/?"),
        LINK.replace(ENCRYPTED, ENCRYPTED.upper()),
        LINK + "&full_name=Ada",
        "zulip://login?" + "&".join(reversed(LINK.partition("?")[2].split("&"))),
        LINK.replace("chat.example.com", "chat.example.com%2F"),
    ],
)
def test_the_same_in_other_words_is_taken(start: Start, link: str) -> None:
    assert start().take_link(link).key.reveal() == SOME_KEY


def test_old_servers_give_no_user_id(start: Start) -> None:
    taken = start().take_link(LINK.replace("&user_id=42", ""))
    assert taken.account == replace(ADA, user_id=None)


@pytest.mark.parametrize(
    "link",
    [
        "",
        "zulip:",
        "zulip://login",
        "zulip://login?",
        "hello",
        LINK.replace("zulip:", "https:"),
        LINK.replace("zulip:", "ZULIP:"),
        LINK.replace("//login", "//logout"),
        LINK.replace("//login", "//login.evil.example"),
        LINK.replace("//login", "//eve@login"),
        LINK.replace("//login", "/login"),
        LINK.replace("login?", "login/x?"),
        LINK.replace("email=", "mail="),
        LINK.replace("&email=ada%2Bzulip%40example.com", "&email="),
        LINK.replace("%40", "%3A"),
        LINK.replace("%40", "%40%40"),
        LINK.replace("ada", "ada%0A"),
        LINK.replace("ada", "%E2%80%AEada"),
        LINK.replace("ada", "%FF"),
        LINK.replace("ada", "a" * 400),
        LINK.replace("user_id=42", "user_id="),
        LINK.replace("user_id=42", "user_id=-42"),
        LINK.replace("user_id=42", "user_id=4.2"),
        LINK.replace("user_id=42", "user_id=٤٢"),
        LINK.replace("user_id=42", "user_id=" + "4" * 19),
        LINK + "&email=ada%2Bzulip%40example.com",
        LINK + "&user_id=42",
        LINK + "&new=1&new=2",
        LINK + "&x=1" * 20,
        LINK + "&" + "x" * 5000,
        LINK + "#fragment x",
        LINK.replace(ENCRYPTED, ENCRYPTED[:-1]),
        LINK.replace(ENCRYPTED, ENCRYPTED + "0"),
        LINK.replace(ENCRYPTED, ENCRYPTED[:-1] + "g"),
        LINK.replace(ENCRYPTED, ENCRYPTED[:-2] + "%20"),
        LINK.replace("https%3A%2F%2F", ""),
        LINK.replace("https%3A%2F%2F", "ftp%3A%2F%2F"),
        LINK.replace("https%3A%2F%2F", "https%3A%2F%2Feve%40"),
        LINK + "%2Flogin",
        LINK + "%3Fx",
        LINK + "%3A99999",
        LINK + "%20",
    ],
)
def test_what_is_no_whole_link_is_malformed(start: Start, link: str) -> None:
    pending = start()
    with pytest.raises(LinkMalformed):
        pending.take_link(link)
    assert pending.take_link(LINK).key.reveal() == SOME_KEY


@pytest.mark.parametrize(
    ("realm", "other"),
    [
        ("https%3A%2F%2Fevil.example", "evil.example"),
        ("https%3A%2F%2Fchat.example.com.evil.example", "chat.example.com.evil.example"),
        ("https%3A%2F%2Fchat.example.com%3A8443", "chat.example.com:8443"),
        ("https%3A%2F%2Fwww.chat.example.com", "www.chat.example.com"),
        ("http%3A%2F%2Fchat.example.com", "chat.example.com"),
        ("http%3A%2F%2Flocalhost", "localhost"),
    ],
)
def test_a_link_of_another_organization_changes_nothing(
    start: Start, realm: str, other: str
) -> None:
    pending = start()
    with pytest.raises(LinkOfOtherOrganization) as told:
        pending.take_link(LINK.replace("https%3A%2F%2Fchat.example.com", realm))
    assert told.value.other == other
    assert pending.take_link(LINK).key.reveal() == SOME_KEY


def test_a_link_made_with_another_pad_changes_nothing(start: Start) -> None:
    pending = start()
    with pytest.raises(LinkOfOtherTry):
        pending.take_link(LINK.replace(ENCRYPTED, "ff" * 32))
    assert pending.is_pending
    assert pending.take_link(LINK).key.reveal() == SOME_KEY


def test_a_pad_opens_one_link(start: Start) -> None:
    pending = start()
    pending.take_link(LINK)
    assert not pending.is_pending
    with pytest.raises(LinkUsed):
        pending.take_link(LINK)
    with pytest.raises(LinkUsed):
        pending.start_url()


def test_a_forgotten_sign_in_takes_nothing(start: Start) -> None:
    pending = start()
    pending.forget()
    with pytest.raises(NoSignInPending):
        pending.take_link(LINK)


def test_after_15_minutes_it_is_too_late(start: Start) -> None:
    now = [1000.0]
    pending = start(clock=lambda: now[0])
    assert pending.seconds_left == 900
    now[0] += 899.9
    assert pending.is_pending
    now[0] += 0.1
    with pytest.raises(LinkLate):
        pending.take_link(LINK)
    now[0] -= 500
    with pytest.raises(LinkLate):
        pending.take_link(LINK)


def test_a_new_pad_ends_the_one_before(start: Start) -> None:
    pending = start()
    pending.renew_pad()
    assert PAD not in pending.start_url()
    with pytest.raises(LinkOfOtherTry):
        pending.take_link(LINK)


def test_a_new_pad_does_not_bring_back_what_is_over(start: Start) -> None:
    pending = start()
    pending.forget()
    pending.renew_pad()
    assert not pending.is_pending


def test_a_login_token_is_awaited_and_no_link(start: Start) -> None:
    with pytest.raises(LinkOfOtherTry):
        start(Flow.DESKTOP).take_link(LINK)


MUTATIONS = st.lists(
    st.tuples(st.integers(0, 260), st.characters(max_codepoint=0x2FF), st.integers(0, 2)),
    min_size=1,
    max_size=3,
)


@pytest.fixture(scope="module")
def demo() -> Iterator[FakeZulip]:
    """A server that knows the account of the link."""
    with FakeZulip() as server:
        yield server


@pytest.mark.slow
@given(mutations=MUTATIONS)
def test_no_mutation_of_a_link_is_accepted(
    demo: FakeZulip, mutations: list[tuple[int, str, int]]
) -> None:
    user = DEMO_USERS[0]
    pad = bytes.fromhex(PAD)
    encrypted = bytes(a ^ b for a, b in zip(user.api_key.encode(), pad, strict=True))
    fields = {"otp_encrypted_api_key": encrypted.hex(), "email": user.email}
    fields |= {"user_id": str(user.user_id), "realm": demo.url}
    link = f"zulip://login?{urlencode(fields)}"
    for place, put, cut in mutations:
        link = link[:place] + put + link[place + cut :]

    client = Client(Transport())
    here = client.find_organization(parse(demo.url), cancel=CancelToken())
    pending = BrowserSignIn(here, SSO, Flow.MOBILE)
    pending._pad = pad
    try:
        got = client.verify(pending.take_link(link), cancel=CancelToken())
    except Failure:
        return
    # Another spelling of the very same.
    assert got.key.reveal() == user.api_key
    assert (got.account.email, got.account.user_id) == (user.email, user.user_id)
    assert got.account.site == demo.url


@pytest.mark.parametrize(
    "email", ["100%+more@zulip.com", "a%20b&c=d#e@zulip.com", "größe@bücher.example"]
)
def test_a_link_that_plasma_has_decoded_is_the_same(email: str) -> None:
    fields = {"otp_encrypted_api_key": ENCRYPTED, "email": email, "realm": SITE}
    link = f"zulip://login?{urlencode(fields, quote_via=quote)}"
    assert browser.parse_link(QUrl(link).toString()) == browser.parse_link(link)
    assert browser.parse_link(link).email == email


@given(st.text(max_size=300))
def test_no_text_is_a_surprise(text: str) -> None:
    for made in (text, f"zulip://login?{text}", f"{LINK}{text}"):
        try:
            browser.parse_link(made)
        except LinkMalformed:
            continue


# ── Where the browser is sent ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("login_url", "start_url"),
    [
        ("/accounts/login/social/github", f"/accounts/login/social/github?mobile_flow_otp={PAD}"),
        ("/sso/?", f"/sso/?mobile_flow_otp={PAD}"),
        ("/sso/?next=/x&y=%20", f"/sso/?next=/x&y=%20&mobile_flow_otp={PAD}"),
        ("/sso/?next=/x#part", f"/sso/?next=/x&mobile_flow_otp={PAD}#part"),
    ],
)
def test_the_start_address_keeps_its_own_query(
    start: Start, login_url: str, start_url: str
) -> None:
    pending = start()
    pending.method = replace(SSO, login_url=SITE + login_url)
    assert pending.start_url() == SITE + start_url


def test_pads_are_random_and_as_the_server_wants_them() -> None:
    urls = [BrowserSignIn(CHAT, SSO, flow).start_url() for flow in Flow for _ in range(20)]
    pads = [dict(parse_qsl(urlsplit(url).query)).popitem()[1] for url in urls]
    assert len(set(pads)) == 40
    assert all(re.fullmatch("[0-9a-f]{64}", pad) for pad in pads)


def test_nothing_secret_shows(start: Start) -> None:
    pending = start()
    assert PAD not in repr(vars(pending).keys()) + repr(pending)
    assert ENCRYPTED not in repr(browser.parse_link(LINK))
    assert str(bytes.fromhex(ENCRYPTED)) not in repr(browser.parse_link(LINK))
    token = start(Flow.DESKTOP)
    token._pad = bytes.fromhex(PAD)
    assert "T0ken" not in repr(token.take_token(SEALED))


@pytest.mark.parametrize(
    "text",
    [
        LINK.replace("chat.", "other."),
        LINK.replace(ENCRYPTED, ENCRYPTED[::-1]),
        LINK.replace("user_id=42", "user_id=x"),
    ],
)
def test_a_link_that_is_not_taken_leaves_neither_itself_nor_the_pad(
    start: Start, text: str
) -> None:
    with pytest.raises(LinkFailure) as caught:
        start().take_link(text)
    pad = bytes.fromhex(PAD).decode("latin-1")
    assert held(caught.value, [ENCRYPTED, ENCRYPTED[::-1], pad]) == []


# ── The login token ───────────────────────────────────────────────────────────────────────────


def test_the_worked_example_of_the_desktop_flow_decrypts_exactly(start: Start) -> None:
    pending = start(Flow.DESKTOP)
    assert pending.take_token(f" {SEALED}\n").reveal() == TOKEN
    with pytest.raises(LinkUsed):
        pending.take_token(SEALED)


@given(place=st.integers(0, 119), put=st.sampled_from("0123456789abcdef"))
def test_no_mutation_of_a_login_token_is_taken(place: int, put: str) -> None:
    pending = BrowserSignIn(CHAT, SSO, Flow.DESKTOP)
    pending._pad = bytes.fromhex(PAD)
    changed = SEALED[:place] + put + SEALED[place + 1 :]
    if changed != SEALED:
        with pytest.raises(TokenMalformed):
            pending.take_token(changed)
    assert pending.take_token(SEALED).reveal() == TOKEN


@pytest.mark.parametrize("text", ["", "x", SEALED[:-1], SEALED + "0", LINK, "é" * 120])
def test_what_is_no_login_token_changes_nothing(start: Start, text: str) -> None:
    pending = start(Flow.DESKTOP)
    with pytest.raises(TokenMalformed):
        pending.take_token(text)
    assert pending.take_token(SEALED).reveal() == TOKEN


def test_the_mobile_flow_takes_no_login_token(start: Start) -> None:
    with pytest.raises(TokenMalformed):
        start().take_token(SEALED)
