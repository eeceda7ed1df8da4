"""How a browser signs in to the demo organization, beyond the recorded exchanges."""

import http.client
import json
import re
import ssl
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
import trustme
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fake_zulip import ORGANIZATIONS, FakeZulip
from zulipkey.demo import DEMO_USERS, DemoUser

USERS = {user.email: user for user in DEMO_USERS}
OTP = "0b30557a9fc4e90e33587da2c7ec11365b80a5caef14395e83a8cdf2173c6186"
SSO = "/accounts/login/sso/"
GITHUB = "/accounts/login/social/github"
MOBILE = f"?mobile_flow_otp={OTP}"
DESKTOP = f"?desktop_flow_otp={OTP}"


@dataclass(frozen=True)
class Page:
    status: int
    headers: http.client.HTTPMessage
    text: str

    @property
    def location(self) -> str:
        return self.headers["Location"] or ""

    @property
    def cookies(self) -> dict[str, str]:
        """The cookies set, with their attributes."""
        cookies = self.headers.get_all("Set-Cookie") or []
        return dict(cookie.split("=", 1) for cookie in cookies)


@dataclass
class Browser:
    """Asks a server, and keeps the cookies that it sets."""

    server: FakeZulip
    tls: ssl.SSLContext | None = None
    host: str = ""
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> Page:
        netloc = urlsplit(self.server.url).netloc
        connection = (
            http.client.HTTPSConnection(netloc, context=self.tls, timeout=30)
            if self.tls
            else http.client.HTTPConnection(netloc, timeout=30)
        )
        sent = {"Host": self.host or netloc}
        if self.cookies:
            sent["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        if method == "POST":
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, body, sent)
        response = connection.getresponse()
        page = Page(response.status, response.headers, response.read().decode())
        connection.close()
        self.cookies |= {name: value.split(";")[0] for name, value in page.cookies.items()}
        return page

    def get(self, path: str) -> Page:
        return self.ask("GET", path)

    def sign_in(
        self, query: str = MOBILE, login: str = "iago@zulip.com", password: str = "abcd1234"
    ) -> Page:
        form = urlencode({"login": login, "password": password})
        return self.ask("POST", SSO + query, form)

    def token(self) -> str:
        """Go through the desktop flow, up to what its page seals."""
        return opened(self.sign_in(DESKTOP))

    def start_session(self) -> Page:
        return self.get(f"/accounts/login/subdomain/{self.token()}")

    def fetch_key(self, password: str | None = None, **changed: str) -> Page:
        form = urlencode({"password": password}) if password is not None else ""
        headers = {"Referer": f"{self.server.url}/", "X_CSRFToken": self.csrf} | changed
        return self.ask("POST", "/json/fetch_api_key", form, **headers)

    @property
    def csrf(self) -> str:
        return self.cookies["__Host-csrftoken" if self.tls else "csrftoken"]


@pytest.fixture
def browser() -> Iterator[Browser]:
    with FakeZulip(organization="onesso") as server:
        yield Browser(server)


@pytest.fixture
def https() -> Iterator[Browser]:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(client_side)
    with FakeZulip(tls=server_side, organization="onesso") as server:
        yield Browser(server, client_side)


def link(page: Page) -> dict[str, str]:
    """The fields of the link at the end of the mobile flow."""
    assert page.status == 302
    parts = urlsplit(page.location)
    assert (parts.scheme, parts.netloc, parts.path) == ("zulip", "login", "")
    return {name: value for name, [value] in parse_qs(parts.query).items()}


def key_in(fields: dict[str, str]) -> str:
    sent = bytes.fromhex(fields["otp_encrypted_api_key"])
    return bytes(a ^ b for a, b in zip(sent, bytes.fromhex(OTP), strict=True)).decode()


def opened(page: Page) -> str:
    """What the page at the end of the desktop flow seals."""
    found = re.search('id="desktop-data" value="([0-9a-f]{120})"', page.text)
    assert found, page.text
    sealed = bytes.fromhex(found[1])
    return AESGCM(bytes.fromhex(OTP)).decrypt(sealed[:12], sealed[12:], None).decode()


def error(page: Page) -> tuple[int, str, str]:
    content: dict[str, Any] = json.loads(page.text)
    assert content["result"] == "error"
    return page.status, content["code"], content["msg"]


# ── The provider's page ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", [SSO, GITHUB, "/accounts/login/social/saml/acme"])
@pytest.mark.parametrize("query", ["", MOBILE, DESKTOP])
def test_the_provider_asks_for_login_and_password(path: str, query: str) -> None:
    with FakeZulip(organization="sso") as server:
        page = Browser(server).get(path + query)
    assert page.status == 200
    assert "Demo sign-in provider" in page.text
    for part in ('name="login"', 'name="password"', 'id="sign-in"', '<a href="/login/">Cancel</a>'):
        assert part in page.text


def test_the_start_leads_to_the_provider(browser: Browser) -> None:
    page = browser.get(f"/accounts/login/start/sso/{MOBILE}")
    assert (page.status, page.location) == (302, SSO + MOBILE)


def test_cancel_leads_to_the_login_page(browser: Browser) -> None:
    found = re.search('<a href="([^"]+)">Cancel', browser.get(SSO + MOBILE).text)
    assert found
    page = browser.get(found[1])
    assert (page.status, "Log in" in page.text) == (200, True)


@pytest.mark.parametrize("path", [SSO, f"{GITHUB}", "/accounts/login/social/"])
def test_a_method_that_is_off_is_a_configuration_error(path: str) -> None:
    with FakeZulip(organization="none") as server:
        page = Browser(server).get(path + MOBILE)
    assert (page.status, "Configuration error" in page.text) == (500, True)


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("query", "msg"),
    [
        ("?mobile_flow_otp=", "Invalid OTP"),
        (f"?mobile_flow_otp={OTP[1:]}", "Invalid OTP"),
        (f"?desktop_flow_otp={OTP}0", "Invalid OTP"),
        (f"?desktop_flow_otp={'g' * 64}", "Invalid OTP"),
        (
            f"{MOBILE}&desktop_flow_otp={OTP}",
            "Can't use both mobile_flow_otp and desktop_flow_otp together.",
        ),
    ],
)
def test_what_is_no_otp_is_refused(browser: Browser, method: str, query: str, msg: str) -> None:
    page = browser.get(SSO + query) if method == "GET" else browser.sign_in(query)
    assert error(page) == (400, "BAD_REQUEST", msg)


@pytest.mark.parametrize("password", ["", "s3cr3t", "abcd12345"])
def test_a_wrong_password_brings_the_page_again(browser: Browser, password: str) -> None:
    page = browser.sign_in(password=password)
    assert page.status == 200
    assert "The email or the password is wrong." in page.text
    assert 'value="iago@zulip.com"' in page.text
    assert "s3cr3t" not in page.text
    assert page.cookies == {}


def test_a_missing_password_is_wrong_even_where_there_is_none(browser: Browser) -> None:
    without = DemoUser(email="none@zulip.com", password=None, line="")
    organization = replace(ORGANIZATIONS["onesso"], users=(without,))
    with FakeZulip(hosts={"a.test": organization}) as server:
        page = Browser(server, host="a.test").ask("POST", SSO, "login=none%40zulip.com")
    assert "The email or the password is wrong." in page.text


def test_a_deactivated_user_lands_on_the_login_page(browser: Browser) -> None:
    page = browser.sign_in(login="deactivated@zulip.com")
    assert page.status == 302
    assert page.location == "/login/?is_deactivated=deactivated%40zulip.com"
    assert browser.get(page.location).status == 200


def test_a_deactivated_organization_lands_there_too() -> None:
    dead = replace(ORGANIZATIONS["onesso"], deactivated=True)
    with FakeZulip(hosts={"dead.test": dead}) as server:
        page = Browser(server, host="dead.test").sign_in()
    assert (page.status, page.location) == (302, "/login/")


@pytest.mark.parametrize("login", ["", "nobody@zulip.com", "elsewhere@zulip.com"])
def test_who_has_no_account_is_asked_to_sign_up(browser: Browser, login: str) -> None:
    page = browser.sign_in(login=login)
    assert (page.status, "Sign up" in page.text) == (200, True)
    assert "<a" not in page.text
    assert "<form" not in page.text


HTML = "\"><script>alert(1)</script>'"


def test_what_a_browser_sends_is_not_taken_for_html() -> None:
    users = (DemoUser(email=f"{HTML}@zulip.com", line=""),)
    organization = replace(ORGANIZATIONS["onesso"], users=users, name=HTML)
    with FakeZulip(hosts={"a.test": organization}) as server:
        browser = Browser(server, host="a.test")
        page = browser.sign_in(f"{MOBILE}&next={HTML}", f"{HTML}@zulip.com", "wrong")
        other = browser.sign_in(f"?next={HTML}", HTML, HTML)
    assert "The email or the password is wrong." in page.text
    assert "&quot;&gt;&lt;script&gt;" in page.text
    assert "<script" not in page.text + other.text


# ── The mobile flow ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("email", ["iago@zulip.com", "100%+more@zulip.com", "zoe@zulip.com"])
def test_the_mobile_flow_ends_in_a_link_with_the_key(browser: Browser, email: str) -> None:
    user = USERS[email]
    fields = link(browser.sign_in(login=email, password=user.password or ""))
    assert re.fullmatch("[0-9a-f]{64}", fields["otp_encrypted_api_key"])
    assert key_in(fields) == user.api_key
    del fields["otp_encrypted_api_key"]
    assert fields == {"email": email, "user_id": str(user.user_id), "realm": browser.server.url}


def test_the_worked_example_is_computed_so() -> None:
    ada = DemoUser(
        email="ada+zulip@example.com",
        user_id=42,
        api_key="Zl1pHelperDemoKey0123456789AbCdE",
        line="",
    )
    organization = replace(
        ORGANIZATIONS["onesso"], users=(ada,), url="https://chat.example.com", feature_level=122
    )
    with FakeZulip(hosts={"a.test": organization}) as server:
        page = Browser(server, host="a.test").sign_in(login=ada.email)
    assert page.location == (
        "zulip://login?otp_encrypted_api_key="
        "515c640ad7a1857e562a39c7aa835a5322b094f8dc200c68b490f4b3757f05c3"
        "&email=ada%2Bzulip%40example.com&user_id=42&realm=https%3A%2F%2Fchat.example.com"
    )


def test_before_zulip_5_the_link_has_no_user_id() -> None:
    organization = replace(ORGANIZATIONS["onesso"], feature_level=121)
    with FakeZulip(hosts={"a.test": organization}) as server:
        fields = link(Browser(server, host="a.test").sign_in())
    assert set(fields) == {"otp_encrypted_api_key", "email", "realm"}


def test_the_email_is_given_as_the_account_spells_it(browser: Browser) -> None:
    assert link(browser.sign_in(login=" IAGO@Zulip.com "))["email"] == "iago@zulip.com"


def test_who_has_no_password_for_zulip_signs_in_with_a_browser(browser: Browser) -> None:
    fields = link(browser.sign_in(login="no-password@zulip.com"))
    assert key_in(fields) == USERS["no-password@zulip.com"].api_key


def test_a_social_method_ends_in_the_same_link() -> None:
    with FakeZulip(organization="sso") as server:
        form = urlencode({"login": "iago@zulip.com", "password": "abcd1234"})
        page = Browser(server).ask("POST", GITHUB + MOBILE, form)
    assert key_in(link(page)) == USERS["iago@zulip.com"].api_key


def test_without_an_otp_the_browser_itself_is_signed_in(browser: Browser) -> None:
    page = browser.sign_in("")
    assert (page.status, page.location) == (302, f"{browser.server.url}/")
    assert browser.fetch_key().status == 200


def test_basic_takes_no_user_without_an_sso_password() -> None:
    organization = replace(ORGANIZATIONS["onesso"], sso_realm="Staff")
    with FakeZulip(hosts={"a.test": organization}) as server:
        page = Browser(server, host="a.test").ask(
            "GET",
            SSO + MOBILE,
            Authorization="Basic aWFnbzo=",  # iago, and nothing
        )
    assert (page.status, page.headers["WWW-Authenticate"]) == (401, 'Basic realm="Staff"')


# ── The desktop flow ──────────────────────────────────────────────────────────────────────────


def test_the_desktop_flow_gives_a_token_for_one_session(https: Browser) -> None:
    token = https.token()
    assert re.fullmatch("[0-9a-f]{32}", token)
    assert https.cookies == {}
    page = https.get(f"/accounts/login/subdomain/{token}")
    assert (page.status, page.location) == (302, https.server.url)
    again = https.get(f"/accounts/login/subdomain/{token}")
    assert (again.status, "Invalid or expired login session" in again.text) == (400, True)
    assert again.cookies == {}


def test_the_worked_example_is_sealed_so(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda _: "T0kenForDesktopLogin0123456789ab")
    monkeypatch.setattr("secrets.token_bytes", lambda size: bytes(range(size)))
    assert (
        'value="000102030405060708090a0bfb45b5616f3ad49b6281a15c96bb184ff02247b2b09539f4b3'
        '2c3f2dbb176aa4fab65b6244faf9cad7641a9f8a1efe82"'
    ) in browser.sign_in(DESKTOP).text


def test_each_desktop_page_is_sealed_anew(browser: Browser) -> None:
    one, other = browser.sign_in(DESKTOP).text, browser.sign_in(DESKTOP).text
    sealed = [re.findall('value="([0-9a-f]{24})', page)[0] for page in (one, other)]
    assert sealed[0] != sealed[1]


def test_a_token_expires(browser: Browser) -> None:
    assert browser.server.token_seconds == 15
    token = browser.token()
    browser.server.token_seconds = 0
    page = browser.get(f"/accounts/login/subdomain/{token}")
    assert (page.status, "Invalid or expired login session" in page.text) == (400, True)
    assert page.cookies == {}


@pytest.mark.parametrize("token", ["", "a" * 31, "a" * 33, "-" * 32, "%61" * 32])
def test_what_is_no_token_gets_an_empty_page(browser: Browser, token: str) -> None:
    page = browser.get(f"/accounts/login/subdomain/{token}")
    assert (page.status, page.text) == (400, "")


def test_a_token_is_for_its_own_organization() -> None:
    hosts = {"a.test": ORGANIZATIONS["onesso"], "b.test": ORGANIZATIONS["sso"]}
    with FakeZulip(hosts=hosts) as server:
        token = Browser(server, host="a.test").token()
        page = Browser(server, host="b.test").get(f"/accounts/login/subdomain/{token}")
    assert error(page) == (400, "BAD_REQUEST", "Invalid subdomain")


def attributes(cookie: str) -> set[str]:
    return {part for part in cookie.split("; ")[1:] if not part.startswith("Max-Age=")}


def test_over_https_the_cookies_are_bound_to_the_host(https: Browser) -> None:
    cookies = https.start_session().cookies
    assert set(cookies) == {"__Host-sessionid", "__Host-csrftoken"}
    common = {"Path=/", "SameSite=Lax", "Secure"}
    assert attributes(cookies["__Host-sessionid"]) == {"HttpOnly", *common}
    assert attributes(cookies["__Host-csrftoken"]) == common


def test_over_plain_http_the_cookies_have_plain_names(browser: Browser) -> None:
    cookies = browser.start_session().cookies
    assert set(cookies) == {"sessionid", "csrftoken"}
    assert attributes(cookies["sessionid"]) == {"HttpOnly", "Path=/", "SameSite=Lax"}
    assert attributes(cookies["csrftoken"]) == {"Path=/", "SameSite=Lax"}


# ── The key of a session ──────────────────────────────────────────────────────────────────────


def test_a_session_gives_the_key_where_passwords_are_off(https: Browser) -> None:
    https.start_session()
    page = https.fetch_key()
    user = USERS["iago@zulip.com"]
    assert json.loads(page.text) == {
        "result": "success",
        "msg": "",
        "api_key": user.api_key,
        "email": user.email,
    }
    assert page.headers["X-RateLimit-Limit"] == "200"


def test_where_passwords_are_on_the_session_does_not_suffice() -> None:
    with FakeZulip(organization="email") as server:
        browser = Browser(server)
        browser.start_session()
        for password, left in ((None, "4"), ("", "3"), ("wrong", "2")):
            page = browser.fetch_key(password)
            assert error(page) == (400, "BAD_REQUEST", "Password is incorrect.")
            assert page.headers["X-RateLimit-Limit"] == "5"
            assert page.headers["X-RateLimit-Remaining"] == left
        page = browser.fetch_key("abcd1234")
        assert json.loads(page.text)["api_key"] == USERS["iago@zulip.com"].api_key
        for _ in range(5):
            assert browser.fetch_key("wrong").status == 400
        assert browser.fetch_key("abcd1234").status == 429


def test_without_a_session_nobody_is_logged_in(browser: Browser) -> None:
    page = browser.ask("POST", "/json/fetch_api_key")
    msg = "Not logged in: API authentication or user session required"
    assert error(page) == (401, "UNAUTHORIZED", msg)
    browser.cookies = {"sessionid": "0" * 32}
    assert browser.ask("POST", "/json/fetch_api_key").status == 401


def test_a_session_is_for_its_own_organization() -> None:
    hosts = {"a.test": ORGANIZATIONS["onesso"], "b.test": ORGANIZATIONS["sso"]}
    with FakeZulip(hosts=hosts) as server:
        browser = Browser(server, host="a.test")
        browser.start_session()
        assert browser.fetch_key().status == 200
        browser.host = "b.test"
        assert browser.fetch_key().status == 401


NO_REFERER = "CSRF error: Referer checking failed - no Referer."
WRONG_TOKEN = "CSRF error: CSRF token from the 'X-Csrftoken' HTTP header incorrect."


@pytest.mark.parametrize(
    ("headers", "msg"),
    [
        ({"Referer": ""}, NO_REFERER),
        ({"Referer": "https://evil.example/"}, "Referer checking failed - https://evil.example/"),
        ({"Referer": "http://localhost/"}, "Referer checking failed - http://localhost/"),
        ({"X_CSRFToken": ""}, WRONG_TOKEN),
        ({"X_CSRFToken": "0" * 32}, WRONG_TOKEN),
    ],
)
def test_a_session_alone_proves_nothing(https: Browser, headers: dict[str, str], msg: str) -> None:
    https.start_session()
    page = https.fetch_key(**headers)
    assert error(page)[:2] == (403, "CSRF_FAILED")
    assert msg in error(page)[2]
    assert https.fetch_key().status == 200


def test_the_referer_is_of_the_very_host(https: Browser) -> None:
    https.start_session()
    assert https.fetch_key(Referer=https.server.url + "0/").status == 403
    assert https.fetch_key(Referer=https.server.url + ".evil.example/").status == 403
    assert https.fetch_key(Referer=https.server.url).status == 200


def test_the_csrf_cookie_is_needed_too(https: Browser) -> None:
    https.start_session()
    https.cookies["__Host-csrftoken"] = ""
    page = https.fetch_key()
    assert error(page) == (403, "CSRF_FAILED", "CSRF error: CSRF cookie not set.")


def test_the_csrf_header_is_needed_too(https: Browser) -> None:
    https.start_session()
    page = https.ask("POST", "/json/fetch_api_key", Referer=f"{https.server.url}/")
    assert error(page) == (403, "CSRF_FAILED", "CSRF error: CSRF token missing.")


def test_plain_http_wants_no_referer_but_the_token(browser: Browser) -> None:
    browser.start_session()
    assert browser.fetch_key(Referer="").status == 200
    assert browser.fetch_key(X_CSRFToken="other").status == 403


def test_logging_out_ends_the_session(https: Browser) -> None:
    https.start_session()
    kept = https.cookies.copy()
    refused = https.ask("POST", "/accounts/logout/")
    assert (refused.status, refused.headers.get_content_type()) == (403, "text/html")
    assert https.fetch_key().status == 200
    page = https.ask(
        "POST", "/accounts/logout/", X_CSRFToken=https.csrf, Referer=f"{https.server.url}/"
    )
    assert (page.status, page.location) == (302, "/login/")
    assert "Max-Age=0" in page.cookies["__Host-sessionid"]
    https.cookies = kept
    assert https.fetch_key().status == 401


@pytest.mark.parametrize("path", ["/json/fetch_api_key", "/accounts/logout/"])
def test_getting_what_is_to_be_posted_is_refused(browser: Browser, path: str) -> None:
    page = browser.get(path)
    assert (page.status, page.headers["Allow"]) == (405, "POST")
