"""The demo organization answers every recorded request as the real server did."""

import http.client
import json
import re
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import trustme
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fake_zulip import FakeOrganization, FakeZulip
from fake_zulip.organizations import APPLE, GITHUB, GITLAB, GOOGLE, OIDC, SSO, saml
from zulipkey.demo import DemoServer, DemoUser
from zulipkey.demo.users import ADMINISTRATOR, GUEST, MEMBER, OWNER

RECORDED = Path(__file__).parents[1] / "data" / "recorded"

NOT_REPLAYED = {
    "ss-plain-http-on-tls-port": "nginx answers it below HTTP; here it would be a failed handshake",
}

# Sent by the recording, but not noted among its headers.
UNRECORDED_HEADERS = {"ss-invalid-client": {"User-Agent": "ZulipInvalid/1.0"}}

# Keys that were changed between two exchanges.
EARLIER_KEYS = {
    "fk-regen-user": ("regen@zulip.test", "0GmPi0eVw2RjGnnXIxVO8B6k2wurE25a"),
    "regenerate": ("regen@zulip.test", "0GmPi0eVw2RjGnnXIxVO8B6k2wurE25a"),
    "me-helper-bot": ("helper-bot@zulip.test", "Tj9xaFL3Y5Hq2S4Ebpon9ZfzrMv16hYd"),
    "bots-as-helper-bot": ("helper-bot@zulip.test", "Tj9xaFL3Y5Hq2S4Ebpon9ZfzrMv16hYd"),
    "bots-bob": ("helper-bot@zulip.test", "Tj9xaFL3Y5Hq2S4Ebpon9ZfzrMv16hYd"),
}

# Answered with a key that was just made.
NEW_KEYS = {"regenerate", "bot-regenerate"}

# Calls with the same key that came before within the minute.
CALLS_BEFORE = {"me-rate-limit": 200}

# Values that differ from server to server; their types are compared.
OWN_VALUES = {
    "realm_icon",
    "display_icon",
    "avatar_url",
    "date_joined",
    "max_message_id",
    "retry-after",
}

HEADERS_COMPARED = (
    "Allow",
    "Location",
    "Retry-After",
    "WWW-Authenticate",
    "X-RateLimit-Limit",
    "X-RateLimit-Remaining",
    "X-RateLimit-Reset",
)
OTP = bytes.fromhex("0123456789abcdef" * 4)
SEALED_TOKEN = re.compile('<input id="desktop-data" value="([0-9a-f]{120})"')

VALUES_COMPARED = ("Allow", "Location", "WWW-Authenticate", "X-RateLimit-Limit")


def user(
    email: str, user_id: int, password: str | None, api_key: str = "", **more: Any
) -> DemoUser:
    return DemoUser(
        email=email, user_id=user_id, password=password, api_key=api_key, line="", **more
    )


MAIN_USERS = (
    user(
        "ann@zulip.test",
        8,
        "ann-pass-1",
        "CAi43xr7MbBowv5g7vml5lRpjqQz1jL6",
        full_name="Ann Active",
        role=OWNER,
    ),
    user("bob@zulip.test", 9, "bob-pass-1", "PCZgPc3ITiorwlmaNxVz0SiEx3dgrXNk"),
    user("dave@zulip.test", 10, "dave-pass-1", "w9fYXGH1s8OJTiACOLBMEdkxFLjVlKPX", active=False),
    user(
        "sue@zulip.test",
        17,
        None,
        "TwwjBa3Eib45225Q3KsIsAF1RbnVe7P2",
        full_name="Sue Ssouser",
        sso_password="sue-sso-pw",
    ),
    user("nora@zulip.test", 11, None),
    user("pct%user@zulip.test", 12, "pct-pass-1", "jv6O5UBgUSWcpvIc85BrIkhkUJ5TwpH8"),
    user("plus+tag@zulip.test", 13, "plus-pass-1", "VohphkOuJspFhRCpuWAozbvGwaZjTX4r"),
    user("uml@zulip.test", 14, 'pässwörd ☃ "q" \\ %', "UTQiy9wqUSfADoJPI2mbyiWDhS0p9sXR"),
    user("weak@zulip.test", 15, "abc", needs_reset=True),
    user(
        "regen@zulip.test",
        16,
        "regen-pass-1",
        "swdnkDVVXeGQ5WvqttWnTh3chgfN8Eai",
        full_name="Regen User",
    ),
    user(
        "guest@zulip.test",
        18,
        "guest-pass-1",
        "JpHu5y0hrQF9sbA6cRNuYmU5E7o2p2xO",
        full_name="Gus Guest",
        role=GUEST,
    ),
    user(
        "helper-bot@zulip.test",
        19,
        None,
        "iw1k73FB74z7PpgoUrbmFAKIHHB48K2s",
        full_name="Helper Bot",
        bot_owner=9,
    ),
    user(
        "hook-bot@zulip.test",
        28,
        None,
        "q2qFUBSnTsyCUpCCKM2XRqK60JPHO0Eo",
        full_name="Hook Bot",
        bot_owner=9,
    ),
    user("rate@zulip.test", 20, "rate-pass-1"),
    user(
        "hidden@zulip.test",
        27,
        "hidden-pass-1",
        "uNpfhUsgePeXVOUdrq1Cy2TLfq2zg8Ty",
        full_name="Hilda Hidden",
        hides_email=True,
    ),
)
DEV_EXTERNAL = (saml("idp_name", "SAML"), SSO, GOOGLE, GITHUB, OIDC, GITLAB, APPLE)
DEV_USERS = (
    user(
        "iago@zulip.com",
        11,
        None,
        "WVdIxDyev5R5bGIxKOzwqTNWFUuWPquq",
        role=ADMINISTRATOR,
        sso_password="iago-sso-pw",
    ),
    user("desdemona@zulip.com", 9, None, role=OWNER),
    *(
        user(f"{name}@zulip.com", user_id, None, role=MEMBER)
        for user_id, name in enumerate(
            ("hamlet", "othello", "polonius", "prospero", "shiva", "AARON", "ZOE", "cordelia"), 20
        )
    ),
)
ANALYTICS_USERS = (
    user("shylock@analytics.ds", 1, None, role=ADMINISTRATOR),
    user("bassanio@analytics.ds", 2, None),
)


def seen_from(url: str, users: tuple[DemoUser, ...]) -> tuple[DemoUser, ...]:
    return tuple(replace(user, elsewhere=url) for user in users)


def organization(name: str, url: str, description: str, **more: Any) -> FakeOrganization:
    return FakeOrganization(
        name=name,
        url=url,
        description=f"<p>{description}</p>",
        version="10.0-dev+git",
        feature_level=323,
        sso_realm="Throwaway SSO",
        push="localhost" in url or "zulipdev" in url,
        **more,
    )


def hosts(main_users: tuple[DemoUser, ...]) -> dict[str, FakeOrganization]:
    main = organization(
        "Chat Test",
        "https://chat.zulip.test:9443",
        "Main <strong>throwaway</strong> organization",
        users=main_users,
        external_methods=(SSO,),
    )
    dead = organization(
        "Dead org",
        "https://dead.chat.zulip.test:9443",
        "a deactivated organization",
        users=(
            user(
                "ann@zulip.test",
                7,
                "ann-pass-1",
                "P8uE2vXlxLnf6w2NR4Ovfi6v7qU6uYAa",
                sso_password="ann-sso-pw",
            ),
        ),
        external_methods=(SSO,),
        deactivated=True,
    )
    dev = organization(
        "Zulip Dev",
        "http://localhost:9991",
        "The Zulip development environment default organization.  It's great for testing!",
        users=seen_from("http://analytics.zulipdev.com:9991", ANALYTICS_USERS) + DEV_USERS,
        own_methods=frozenset({"email", "dev"}),
        external_methods=DEV_EXTERNAL,
        web_public=True,
    )
    dev_root = replace(dev, missing="Subdomain required")
    return {
        "chat.zulip.test:9443": main,
        "chat.zulip.test:9081": main,
        "127.0.0.1:9101": replace(main, sso_realm=None),
        "127.0.0.1:9443": main,
        "localhost:9443": main,
        "chat.zulip.test:9080": replace(main, fault="redirect-https"),
        "sso.chat.zulip.test:9443": organization(
            "SSO only",
            "https://sso.chat.zulip.test:9443",
            "only single sign-on",
            users=(
                user("ann@zulip.test", 21, "ann-pass-1"),
                user(
                    "sue@zulip.test",
                    22,
                    None,
                    "sJbvwytarEzN4ffIveyP2vMXHXkuUsVz",
                    full_name="Sue Ssouser",
                    sso_password="sue-sso-pw",
                ),
                user("dave@zulip.test", 23, None, sso_password="dave-sso-pw", active=False),
            ),
            own_methods=frozenset(),
            external_methods=(SSO,),
        ),
        "ldap.chat.zulip.test:9443": organization(
            "LDAP org",
            "https://ldap.chat.zulip.test:9443",
            "ldap user names",
            users=(
                user("ann@zulip.test", 24, "ann-pass-1", "NTBFj5ThJvfJuCNNFhFIcippczyq8Rg3"),
                user(
                    "lena@zulip.test",
                    30,
                    "lena-ldap-pw",
                    "fuytzGQ8O9AN7LypREHA3ZFwS48eKmfB",
                    name="lena",
                ),
            ),
            own_methods=frozenset({"email", "ldap"}),
        ),
        "ldaponly.chat.zulip.test:9443": organization(
            "LDAP only org",
            "https://ldaponly.chat.zulip.test:9443",
            "ldap user names only",
            users=(
                user(
                    "lena@zulip.test",
                    25,
                    "lena-ldap-pw",
                    "VZMsfYCRR1iF9Gm60MgoG9Bml6oo4O4p",
                    name="lena",
                ),
                user(
                    "otto@zulip.test",
                    31,
                    "otto-ldap-pw",
                    "gyi0Vhunxu2kCvHsndxeyXAGejtTPzIB",
                    name="otto",
                ),
            ),
            own_methods=frozenset({"ldap"}),
        ),
        "dead.chat.zulip.test:9443": dead,
        "moved.chat.zulip.test:9443": dead,
        "nosuch.chat.zulip.test:9443": replace(main, users=(), missing="Invalid subdomain"),
        "localhost:9991": dev,
        "zulip.zulipdev.com:9991": dev,
        "analytics.zulipdev.com:9991": organization(
            "Analytics",
            "http://analytics.zulipdev.com:9991",
            "The coolest place in the universe.",
            users=ANALYTICS_USERS + seen_from("http://localhost:9991", DEV_USERS),
            own_methods=frozenset({"email", "dev"}),
            external_methods=DEV_EXTERNAL,
        ),
        "nosuch.zulipdev.com:9991": replace(dev, missing="Invalid subdomain"),
        "127.0.0.1:9991": dev_root,
        "zulipdev.com:9991": dev_root,
        "localhost:9992": dev_root,
    }


def exchange(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((RECORDED / f"{name}.json").read_text("utf-8"))
    return content


def server_for(name: str, tls: ssl.SSLContext | None = None) -> DemoServer:
    users: tuple[DemoUser, ...] = MAIN_USERS
    if name in EARLIER_KEYS:
        email, key = EARLIER_KEYS[name]
        users = tuple(replace(user, api_key=key) if user.email == email else user for user in users)
    return FakeZulip(tls=tls, hosts=hosts(users))


def send(
    connection: http.client.HTTPConnection, recorded: dict[str, Any]
) -> tuple[http.client.HTTPResponse, bytes]:
    request = recorded["request"]
    url = urlsplit(request["url"])
    target = url.path + (f"?{url.query}" if url.query else "")
    headers = {**dict(request["headers"]), **UNRECORDED_HEADERS.get(recorded["name"], {})}
    connection.putrequest(request["method"], target, skip_host=True, skip_accept_encoding=True)
    body = (request["body"] or "").encode()
    for header, value in {**headers, "Host": url.netloc, "Content-Length": len(body)}.items():
        connection.putheader(header, value)
    connection.endheaders(body)
    response = connection.getresponse()
    return response, response.read()


def shape(value: Any) -> Any:
    """What is compared: all of a value, but the type only of what is a server's own."""
    match value:
        case dict():
            return {
                key: type(item).__name__ if key in OWN_VALUES else shape(item)
                for key, item in value.items()
            }
        case list():
            return [shape(item) for item in value]
    return value


def title(page: str) -> str:
    found = re.search("<title>(.*?)</title>", page)
    return found[1].removesuffix(" | Zulip") if found else page


def assert_alike(recorded: dict[str, Any], response: http.client.HTTPResponse, body: bytes) -> None:
    assert response.status == recorded["status"]
    headers = {name.lower(): value for name, value in recorded["headers"]}
    for name in HEADERS_COMPARED:
        if name in VALUES_COMPARED:
            assert response.getheader(name) == headers.get(name.lower()), name
        else:
            assert (name in response.headers) == (name.lower() in headers), name
    kind = headers["content-type"].partition(";")[0]
    assert response.headers.get_content_type() == kind
    if isinstance(recorded["body"], dict):
        answered = json.loads(body)
        if recorded["name"] in NEW_KEYS:
            assert re.fullmatch("[A-Za-z0-9]{32}", answered["api_key"])
            assert answered["api_key"] != recorded["body"]["api_key"]
            answered["api_key"] = recorded["body"]["api_key"]
        assert shape(answered) == shape(recorded["body"])
    elif recorded["status"] not in (301, 302):  # nobody reads the page of a redirect
        assert title(body.decode()) == title(recorded["body"])
        sealed = SEALED_TOKEN.search(recorded["body"])
        assert bool(SEALED_TOKEN.search(body.decode())) == bool(sealed)


NAMES = sorted(path.stem for path in RECORDED.glob("*.json"))
TRIES = [name for name in NAMES if name.startswith("fk-rate-") and name != "fk-rate-other-user"]
DESKTOP = {
    organization: [name for name in NAMES if name.startswith(f"sso-{organization}-desktop-")]
    for organization in ("main", "sso")
}
IN_ORDER = [*TRIES, *DESKTOP["main"], *DESKTOP["sso"]]
ALONE = [name for name in NAMES if name not in IN_ORDER and name not in NOT_REPLAYED]


@pytest.mark.parametrize("name", ALONE)
def test_a_recorded_request_is_answered_as_recorded(name: str) -> None:
    recorded = exchange(name)
    with server_for(name) as server:
        connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
        for _ in range(CALLS_BEFORE.get(name, 0)):
            send(connection, recorded)
        response, body = send(connection, recorded)
        connection.close()
    assert_alike(recorded, response, body)


def test_the_recorded_wrong_passwords_count_down_to_the_limit_as_recorded() -> None:
    with server_for("fk-rate-1") as server:
        connection = http.client.HTTPConnection(urlsplit(server.url).netloc)
        for name in [*TRIES, "fk-rate-other-user"]:
            recorded = exchange(name)
            response, body = send(connection, recorded)
            assert_alike(recorded, response, body)
            remaining = dict(recorded["headers"])["X-RateLimit-Remaining"]
            assert response.getheader("X-RateLimit-Remaining") == remaining, name
        connection.close()


@pytest.mark.parametrize("organization", DESKTOP)
def test_the_recorded_desktop_flow_goes_from_page_to_key_as_recorded(organization: str) -> None:
    authority = trustme.CA()
    server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(server_side)
    client_side = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    authority.configure_trust(client_side)
    page, login, again, fetch = DESKTOP[organization]
    with server_for(page, server_side) as server:
        connection = http.client.HTTPSConnection(urlsplit(server.url).netloc, context=client_side)

        def replay(name: str, then: str = "", now: str = "") -> tuple[Any, bytes]:
            recorded: dict[str, Any] = json.loads(json.dumps(exchange(name)).replace(then, now))
            response, body = send(connection, recorded)
            assert_alike(recorded, response, body)
            return response, body

        sealed = SEALED_TOKEN.search(replay(page)[1].decode())
        assert sealed
        raw = bytes.fromhex(sealed[1])
        token = AESGCM(OTP).decrypt(raw[:12], raw[12:], None).decode()
        old_token = exchange(login)["request"]["url"].rpartition("/")[2]
        response, _ = replay(login, old_token, token)
        cookies = dict(
            cookie.partition(";")[0].split("=") for cookie in response.headers.get_all("Set-Cookie")
        )
        replay(again, old_token, token)
        old_session = re.search("__Host-sessionid=([^;]+)", json.dumps(exchange(fetch)))
        assert old_session
        replay(fetch, old_session[1], cookies["__Host-sessionid"])
        connection.close()


def test_the_recordings_are_there() -> None:
    assert len(TRIES) == 7
    assert [len(names) for names in DESKTOP.values()] == [4, 4]
    assert len(ALONE) == 186
    assert set(NOT_REPLAYED) <= set(NAMES)
