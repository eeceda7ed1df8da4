"""What the demo organization does beyond the recorded exchanges."""

import base64
import gzip
import http.client
import json
import socket
import ssl
import threading
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import trustme

from fake_zulip import FakeZulip
from zulipkey.demo import DEMO_USERS, DemoServer
from zulipkey.demo.limits import RateLimit
from zulipkey.demo.users import NOWHERE

USERS = {user.email: user for user in DEMO_USERS}
SETTINGS = "/api/v1/server_settings"


class Browser:
    """Keeps one connection to a server, as a client does."""

    def __init__(self, server: DemoServer, tls: ssl.SSLContext | None = None) -> None:
        host = urllib.parse.urlsplit(server.url).netloc
        self.connection = (
            http.client.HTTPSConnection(host, context=tls, timeout=30)
            if tls
            else http.client.HTTPConnection(host, timeout=30)
        )

    def __enter__(self) -> "Browser":
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.connection.close()

    def ask(
        self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
    ) -> tuple[http.client.HTTPResponse, bytes]:
        form = {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        self.connection.request(method, path, body or None, {**form, **(headers or {})})
        response = self.connection.getresponse()
        return response, response.read()

    def fetch(
        self, username: str, password: str = "abcd1234"
    ) -> tuple[http.client.HTTPResponse, bytes]:
        form = urllib.parse.urlencode({"username": username, "password": password})
        return self.ask("POST", "/api/v1/fetch_api_key", form)

    def me(self, email: str, key: str) -> tuple[http.client.HTTPResponse, bytes]:
        token = base64.b64encode(f"{email}:{key}".encode()).decode()
        return self.ask("GET", "/api/v1/users/me", headers={"Authorization": f"Basic {token}"})


@pytest.fixture
def server() -> Iterator[DemoServer]:
    with DemoServer() as server:
        yield server


@pytest.fixture
def watched() -> Iterator[FakeZulip]:
    """A server that keeps what it is asked."""
    with FakeZulip() as server:
        yield server


@pytest.fixture
def browser(server: DemoServer) -> Iterator[Browser]:
    with Browser(server) as browser:
        yield browser


def settings_of(organization: str, canonical_url: str | None = None) -> tuple[int, Any]:
    server = FakeZulip(organization=organization, canonical_url=canonical_url)
    with server, Browser(server) as browser:
        response, body = browser.ask("GET", SETTINGS)
        return response.status, json.loads(body)


def demo_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name.startswith("demo ")]


# ── The users ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "user",
    [
        user
        for user in DEMO_USERS
        if user.line.startswith("Signs in") and user.fault == "" and user.active
    ],
    ids=lambda user: user.email,
)
def test_a_user_who_signs_in_gets_a_key_that_shows_their_own_profile(
    browser: Browser, user: Any
) -> None:
    response, body = browser.fetch(user.email, user.password)
    assert response.status == 200
    reply = json.loads(body)
    assert (reply["email"], reply["user_id"]) == (user.email, user.user_id)
    response, body = browser.me(reply["email"], reply["api_key"])
    profile = json.loads(body)
    assert profile["delivery_email"] == user.email
    assert profile["role"] == user.role
    assert (profile["email"] != user.email) == user.hides_email


@pytest.mark.parametrize(
    ("email", "status", "code"),
    [
        ("deactivated@zulip.com", 401, "USER_DEACTIVATED"),
        ("reset@zulip.com", 401, "PASSWORD_RESET_REQUIRED"),
        ("no-password@zulip.com", 401, "AUTHENTICATION_FAILED"),
        ("limited@zulip.com", 429, "RATE_LIMIT_HIT"),
        ("elsewhere@zulip.com", 404, "NONEXISTENT_SUBDOMAIN"),
        ("german@zulip.com", 401, "AUTHENTICATION_FAILED"),
        ("unknown@zulip.com", 400, "CLOSED_ON_SUNDAYS"),
        ("broken@zulip.com", 500, None),
    ],
)
def test_a_user_is_refused_as_the_table_says(
    browser: Browser, email: str, status: int, code: str | None
) -> None:
    response, body = browser.fetch(email)
    assert response.status == status
    assert json.loads(body).get("code") == code


@pytest.mark.parametrize(
    ("email", "status"),
    [("unavailable@zulip.com", 502), ("blocked@zulip.com", 403), ("captive@zulip.com", 200)],
)
def test_a_web_page_answers_for_users_of_broken_networks(
    browser: Browser, email: str, status: int
) -> None:
    response, body = browser.fetch(email)
    assert response.status == status
    assert response.headers.get_content_type() == "text/html"
    assert b"<html" in body


def test_the_user_with_too_many_tries_is_told_a_fraction_of_a_second(
    server: DemoServer, browser: Browser
) -> None:
    server.limited_seconds = 2.25
    response, body = browser.fetch("limited@zulip.com")
    assert response.getheader("Retry-After") == "2.25"
    assert json.loads(body)["retry-after"] == 2.25


def test_the_redirected_user_is_led_to_another_host_with_the_same_request(browser: Browser) -> None:
    response, _ = browser.fetch("redirect@zulip.com")
    assert response.status == 307
    assert response.getheader("Location") == NOWHERE + "/api/v1/fetch_api_key"


def test_spoiled_answers_are_spoiled_only_for_the_right_password(browser: Browser) -> None:
    assert json.loads(browser.fetch("short-key@zulip.com")[1])["api_key"] == "abc"
    assert "email" not in json.loads(browser.fetch("no-email@zulip.com")[1])
    assert isinstance(json.loads(browser.fetch("numbers@zulip.com")[1])["api_key"], int)
    assert "\0" in json.loads(browser.fetch("nul@zulip.com")[1])["email"]
    assert browser.fetch("short-key@zulip.com", "wrong")[0].status == 401


def test_answers_that_are_no_json_are_none(browser: Browser) -> None:
    _, body = browser.fetch("charset@zulip.com")
    with pytest.raises(UnicodeDecodeError):
        body.decode()
    _, body = browser.fetch("deep@zulip.com")
    assert body == b"[" * 100_000


@pytest.mark.slow
def test_the_gzip_bomb_unpacks_to_a_thousand_times_its_size(browser: Browser) -> None:
    response, body = browser.fetch("gzip-bomb@zulip.com")
    assert response.getheader("Content-Encoding") == "gzip"
    assert len(body) < 300_000
    assert len(gzip.decompress(body)) == 200 << 20


def test_the_cut_off_answer_ends_early(browser: Browser) -> None:
    with pytest.raises(http.client.IncompleteRead):
        browser.fetch("cut-off@zulip.com")


def test_the_reset_comes_after_the_request_was_received(watched: FakeZulip) -> None:
    with Browser(watched) as browser, pytest.raises(ConnectionResetError) as reset:
        browser.fetch("disconnected@zulip.com")
    assert type(reset.value) is ConnectionResetError, "not merely closed"
    assert watched.requests[-1].body.startswith(b"username=disconnected")


def test_the_endless_answer_goes_on_until_the_client_goes(
    server: DemoServer, browser: Browser
) -> None:
    form = urllib.parse.urlencode({"username": "endless@zulip.com", "password": "x"})
    browser.connection.request(
        "POST",
        "/api/v1/fetch_api_key",
        form,
        {"Content-Type": "application/x-www-form-urlencoded"},
    )
    with browser.connection.getresponse() as response:
        assert len(response.read(3 << 20)) == 3 << 20
    browser.connection.close()
    server.stop()
    assert demo_threads() == []


@pytest.mark.parametrize(
    ("email", "status"), [("me-refused@zulip.com", 401), ("me-broken@zulip.com", 500)]
)
def test_a_key_may_be_good_and_its_profile_not_to_be_had(
    browser: Browser, email: str, status: int
) -> None:
    response, body = browser.fetch(email)
    assert response.status == 200
    assert browser.me(email, json.loads(body)["api_key"])[0].status == status


def test_an_unexpected_german_speaks_german(browser: Browser) -> None:
    _, body = browser.fetch("german@zulip.com")
    assert json.loads(body)["msg"] == "Dein Nutzername oder Passwort ist falsch"


def test_all_users_differ_and_have_well_formed_keys() -> None:
    assert len(USERS) == len(DEMO_USERS)
    assert len({user.api_key for user in DEMO_USERS}) == len(DEMO_USERS)
    assert all(len(user.api_key) == 32 and user.api_key.isalnum() for user in DEMO_USERS)


# ── The rate limit ────────────────────────────────────────────────────────────────────────────


def test_the_sixth_try_is_refused_even_with_the_right_password(browser: Browser) -> None:
    left = [
        browser.fetch("iago@zulip.com", "wrong")[0].getheader("X-RateLimit-Remaining")
        for _ in range(5)
    ]
    assert left == ["4", "3", "2", "1", "0"]
    assert browser.fetch("iago@zulip.com")[0].status == 429
    assert browser.fetch("IAGO@zulip.com")[0].status == 200, "each spelling has its own count"


def test_a_success_clears_the_count(browser: Browser) -> None:
    for _ in range(4):
        browser.fetch("iago@zulip.com", "wrong")
    assert browser.fetch("iago@zulip.com")[0].status == 200
    response, _ = browser.fetch("iago@zulip.com", "wrong")
    assert response.getheader("X-RateLimit-Remaining") == "4"


def test_a_limit_frees_one_call_when_the_oldest_has_aged() -> None:
    now = 1000.0
    limit = RateLimit(2, 60, clock=lambda: now)
    assert limit.count("a")[0] is None
    now = 1010.0
    assert limit.count("a")[0] is None
    now = 1020.5
    wait, headers = limit.count("a")
    assert wait == 39.5
    assert headers["X-RateLimit-Reset"] == "1060"
    now = 1060.0
    assert limit.count("a")[0] is None
    assert limit.count("a")[0] == 10


# ── The organizations ─────────────────────────────────────────────────────────────────────────


def test_the_demo_organization_names_itself_by_the_address_that_was_used(
    server: DemoServer, browser: Browser
) -> None:
    settings = json.loads(browser.ask("GET", SETTINGS)[1])
    assert settings["realm_name"] == "Zulip Key Demo"
    assert settings["realm_url"] == settings["realm_uri"] == server.url
    _, body = browser.ask("GET", SETTINGS, headers={"Host": "chat.example:7"})
    assert json.loads(body)["realm_url"] == "http://chat.example:7"


def test_the_demo_organization_offers_its_users_without_a_password(browser: Browser) -> None:
    users = json.loads(browser.ask("GET", "/api/v1/dev_list_users")[1])
    assert [user["email"] for user in users["direct_admins"]] == [
        "iago@zulip.com",
        "desdemona@zulip.com",
    ]
    assert "deactivated@zulip.com" not in [user["email"] for user in users["direct_users"]]
    response, body = browser.ask("POST", "/api/v1/dev_fetch_api_key", "username=iago%40zulip.com")
    assert response.status == 200
    assert json.loads(body)["api_key"] == USERS["iago@zulip.com"].api_key


@pytest.mark.parametrize(
    ("organization", "email", "ldap", "emails_only", "external"),
    [
        ("demo", True, False, True, 1),
        ("email", True, False, True, 1),
        ("ldap", True, True, False, 0),
        ("ldaponly", False, True, False, 0),
        ("sso", False, False, True, 7),
        ("onesso", False, False, True, 1),
        ("none", False, False, True, 0),
    ],
)
def test_an_organization_says_how_one_signs_in(
    organization: str, email: bool, ldap: bool, emails_only: bool, external: int
) -> None:
    _, settings = settings_of(organization)
    assert settings["email_auth_enabled"] is email
    assert settings["authentication_methods"]["ldap"] is ldap
    assert settings["authentication_methods"]["dev"] is (organization == "demo")
    assert settings["require_email_format_usernames"] is emails_only
    assert len(settings["external_authentication_methods"]) == external


@pytest.mark.parametrize("organization", ["ldap", "ldaponly"])
def test_a_user_name_signs_in_where_user_names_are_allowed(organization: str) -> None:
    server = FakeZulip(organization=organization)
    with server, Browser(server) as browser:
        assert json.loads(browser.fetch("lear")[1])["email"] == "king.lear@zulip.com"


@pytest.mark.parametrize(
    ("organization", "msg"), [("root", "Subdomain required"), ("nosuch", "Invalid subdomain")]
)
def test_an_address_without_an_organization_says_so(organization: str, msg: str) -> None:
    status, reply = settings_of(organization)
    assert (status, reply["msg"]) == (400, msg)
    server = FakeZulip(organization=organization)
    with server, Browser(server) as browser:
        assert browser.fetch("iago@zulip.com")[0].status == 404


def test_a_root_without_an_organization_has_no_name() -> None:
    status, settings = settings_of("rootless")
    assert status == 200
    assert settings["realm_url"]
    assert not {"realm_name", "realm_icon", "realm_description"} & settings.keys()


def test_zulip_2_knows_neither_feature_levels_nor_realm_urls_nor_codes() -> None:
    _, settings = settings_of("old2")
    assert not {"zulip_feature_level", "realm_url", "zulip_merge_base"} & settings.keys()
    server = FakeZulip(organization="old2")
    with server, Browser(server) as browser:
        response, body = browser.fetch("iago@zulip.com", "wrong")
        assert response.status == 403
        assert json.loads(body)["reason"] == "incorrect_creds"
        assert "code" not in json.loads(body)
        assert "X-RateLimit-Limit" not in response.headers
        reply = json.loads(browser.fetch("iago@zulip.com")[1])
        assert reply.keys() == {"result", "msg", "api_key", "email"}
        profile = json.loads(browser.me("iago@zulip.com", reply["api_key"])[1])
        assert profile["user_id"] == USERS["iago@zulip.com"].user_id
        assert not {"role", "delivery_email"} & profile.keys()
        response, body = browser.me("iago@zulip.com", "x" * 32)
        assert response.status == 401
        assert response.headers.get_content_type() == "text/html"
        assert "code" not in json.loads(body)


def test_zulip_4_limits_tries_and_gives_reasons() -> None:
    _, settings = settings_of("old4")
    assert settings["zulip_feature_level"] == 65
    assert "realm_url" not in settings
    server = FakeZulip(organization="old4")
    with server, Browser(server) as browser:
        response, body = browser.fetch("deactivated@zulip.com")
        assert (response.status, json.loads(body)["reason"]) == (403, "user disable")
        assert response.getheader("X-RateLimit-Remaining") == "4"


def test_zulip_4_shows_the_real_email_only_where_the_other_is_a_substitute() -> None:
    server = FakeZulip(organization="old4")
    with server, Browser(server) as browser:
        for email in ("iago@zulip.com", "hidden@zulip.com"):
            profile = json.loads(browser.me(email, USERS[email].api_key)[1])
            assert ("delivery_email" in profile) == (profile["email"] != email)
            assert profile.get("delivery_email", profile["email"]) == email


def test_a_moved_organization_names_the_other_address() -> None:
    assert settings_of("moved", "https://chat.example")[1]["realm_url"] == "https://chat.example"
    assert settings_of("moved")[1]["realm_url"] == NOWHERE


def test_an_organization_may_refuse_the_program() -> None:
    assert settings_of("incompatible")[1]["is_incompatible"] is True


def test_a_strange_organization_has_a_long_name_with_html_and_changes_of_direction() -> None:
    _, settings = settings_of("strange")
    assert len(settings["realm_name"]) > 500
    assert "<b>" in settings["realm_name"]
    assert "\u202e" in settings["realm_name"]
    names = [method["display_name"] for method in settings["external_authentication_methods"]]
    assert "\u202e" in names[0]


@pytest.mark.parametrize(
    ("organization", "status", "location"),
    [
        ("captive", 200, None),
        ("notzulip", 404, None),
        ("json", 200, None),
        ("redirect", 302, "https://chat.example" + SETTINGS),
        ("redirect-https", 301, "https://chat.example" + SETTINGS),
        ("redirect-loop", 302, "HERE" + SETTINGS),
        ("redirect-http", 302, "HERE" + SETTINGS),
    ],
)
def test_something_else_may_answer_for_the_organization(
    organization: str, status: int, location: str | None
) -> None:
    server = FakeZulip(organization=organization, canonical_url="https://chat.example")
    with server, Browser(server) as browser:
        response, body = browser.ask("GET", SETTINGS)
        assert response.status == status
        assert response.getheader("Location") == (
            location.replace("HERE", server.url) if location else None
        )
        assert b"zulip_version" not in body


@pytest.mark.parametrize("organization", ["numbers", "nul"])
def test_the_settings_may_be_spoiled_too(organization: str) -> None:
    _, settings = settings_of(organization)
    assert settings["realm_name"] != "Zulip Key Demo"


def test_an_unknown_organization_is_a_mistake_of_the_programmer() -> None:
    with pytest.raises(KeyError):
        FakeZulip(organization="no such")


# ── The pages ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("path", "status"),
    [("/", 302), ("/login/", 200), ("/accounts/password/reset/", 200), ("/nothing", 404)],
)
def test_the_pages_that_a_person_is_led_to_are_there(
    browser: Browser, path: str, status: int
) -> None:
    response, _ = browser.ask("GET", path)
    assert response.status == status
    assert response.headers.get_content_type() == "text/html"


def test_the_icon_is_a_relative_png(browser: Browser) -> None:
    icon = json.loads(browser.ask("GET", SETTINGS)[1])["realm_icon"]
    assert icon.startswith("/user_avatars/")
    response, body = browser.ask("GET", icon)
    assert response.getheader("Content-Type") == "image/png"
    assert body.startswith(b"\x89PNG\r\n\x1a\n")


# ── The server ────────────────────────────────────────────────────────────────────────────────


def test_a_connection_serves_many_requests(watched: FakeZulip) -> None:
    with Browser(watched) as browser:
        browser.ask("GET", SETTINGS + "?a=b", headers={"X-Test": "Yes"})
        connected = browser.connection.sock
        browser.fetch("iago@zulip.com")
        assert browser.connection.sock is connected
    first, second = watched.requests
    assert (first.method, first.path, first.body) == ("GET", SETTINGS + "?a=b", b"")
    assert first.headers["x-test"] == "Yes"
    assert (second.method, second.body) == ("POST", b"username=iago%40zulip.com&password=abcd1234")


def test_the_connection_is_closed_when_the_client_asks_for_it(browser: Browser) -> None:
    browser.ask("GET", SETTINGS, headers={"Connection": "close"})
    assert browser.connection.sock is None


def test_https_is_spoken_where_a_context_is_given() -> None:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(client_side)
    server = DemoServer(tls=server_side)
    with server, Browser(server, client_side) as browser:
        assert server.url.startswith("https://localhost:")
        settings = json.loads(browser.ask("GET", SETTINGS)[1])
        assert settings["realm_url"] == server.url
        with pytest.raises(ConnectionResetError):
            browser.fetch("disconnected@zulip.com")
    assert demo_threads() == []


def test_a_client_that_leaves_during_the_handshake_disturbs_nobody(
    capfd: pytest.CaptureFixture[str],
) -> None:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    with DemoServer(tls=server_side) as server:
        address = urllib.parse.urlsplit(server.url)
        with (
            socket.create_connection(("127.0.0.1", address.port or 0)) as connection,
            pytest.raises(ssl.SSLCertVerificationError),
        ):
            ssl.create_default_context(cadata=trustme.CA().cert_pem.bytes().decode()).wrap_socket(
                connection, server_hostname="localhost"
            )
        with socket.create_connection(("127.0.0.1", address.port or 0)):
            pass
    assert demo_threads() == []
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "garbage",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    ],
)
def test_what_is_no_request_is_refused(server: DemoServer, garbage: bytes) -> None:
    port = urllib.parse.urlsplit(server.url).port or 0
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(garbage)
        assert connection.recv(65536).startswith(b"HTTP/1.1 400 Bad Request\r\n")


def test_a_slow_answer_comes_in_the_end(server: DemoServer, browser: Browser) -> None:
    server.slow_seconds = 0
    assert browser.fetch("slow@zulip.com")[0].status == 200


@contextmanager
def waiting_client(server: FakeZulip) -> Iterator[None]:
    """A client whose answer takes an hour; it goes when the block ends."""
    server.slow_seconds = 3600
    form = b"username=slow%40zulip.com&password=abcd1234"
    port = urllib.parse.urlsplit(server.url).port or 0
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(
            b"POST /api/v1/fetch_api_key HTTP/1.1\r\nHost: localhost\r\n"
            b"Content-Type: application/x-www-form-urlencoded\r\n"
            b"Content-Length: %d\r\n\r\n%b" % (len(form), form)
        )
        while not server.requests:
            pass
        yield


def test_stopping_ends_a_slow_answer(watched: FakeZulip) -> None:
    with waiting_client(watched):
        watched.stop()
        assert demo_threads() == []


def test_a_client_that_goes_ends_a_slow_answer(watched: FakeZulip) -> None:
    with waiting_client(watched):
        (thread,) = [thread for thread in demo_threads() if thread.name == "demo connection"]
    thread.join(30)
    assert not thread.is_alive()


def test_stopping_ends_idle_connections_and_frees_the_port(
    server: DemoServer, browser: Browser
) -> None:
    browser.ask("GET", SETTINGS)
    server.stop()
    server.stop()
    assert demo_threads() == []
    with pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        browser.ask("GET", SETTINGS)


def test_a_server_starts_again_after_it_was_stopped(server: DemoServer) -> None:
    server.stop()
    server.start()
    with Browser(server) as browser:
        assert browser.ask("GET", SETTINGS)[0].status == 200
