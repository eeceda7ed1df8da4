"""``check`` is held against ``zulip.Client`` itself: what is called right, it reads."""

from __future__ import annotations

import base64
import io
import os
import ssl
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

import pytest
import trustme
import urllib3
import zulip
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import EMAIL, SITE, SOME_KEY
from zulipkey.zuliprc import Check, check, fix
from zulipkey.zuliprc.places import overriding_variables
from zulipkey.zuliprc.problem import ProblemKind

GOOD: Final = f"[api]\nemail={EMAIL}\nkey={SOME_KEY}\nsite={SITE}\n"
BUNDLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
K: Final = ProblemKind


@dataclass(frozen=True)
class Asked:
    """The first request of a client, as it goes to the network."""

    url: str
    login: bytes
    ca_file: str | None
    is_checked: bool


@contextmanager
def environment(variables: Mapping[str, str]) -> Iterator[None]:
    with patch.dict(os.environ, variables):
        for name in (*overriding_variables(os.environ), *BUNDLES):
            if name not in variables:
                os.environ.pop(name, None)
        yield


def ask(path: Path, variables: Mapping[str, str]) -> Asked:
    """Construct the real client; only the network below requests and urllib3 is not there."""
    asked: list[Asked] = []

    def answer(
        pool: Any, method: str, url: str, *, headers: Mapping[str, str], **_rest: Any
    ) -> urllib3.HTTPResponse:
        if pool.scheme == "https":
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            if pool.ca_certs or pool.ca_cert_dir:
                context.load_verify_locations(pool.ca_certs, pool.ca_cert_dir)
            if pool.cert_file:
                context.load_cert_chain(pool.cert_file, pool.key_file, password="")
        host = f"[{pool.host}]" if ":" in pool.host else pool.host
        default = 443 if pool.scheme == "https" else 80
        port = f":{pool.port}" if pool.port not in (None, default) else ""
        asked.append(
            Asked(
                url=f"{pool.scheme}://{host}{port}{url}",
                login=base64.b64decode(headers["Authorization"].removeprefix("Basic ")),
                ca_file=getattr(pool, "ca_certs", None),
                is_checked=pool.scheme == "http" or pool.cert_reqs == "CERT_REQUIRED",
            )
        )
        body = b'{"result": "success", "msg": "", "zulip_version": "11.0"}'
        return urllib3.HTTPResponse(io.BytesIO(body), status=200, preload_content=False)

    with (
        environment(variables),
        patch("urllib3.connectionpool.HTTPConnectionPool.urlopen", answer),
    ):
        client = zulip.Client(config_file=str(path))
        if client.session is not None:
            client.session.close()
    return asked[0]


def assert_is_true(checked: Check, variables: Mapping[str, str]) -> None:
    """Hold what a check says against what the real client does."""
    failure = ""
    asked = None
    try:
        asked = ask(checked.path, variables)
    except Exception as error:  # noqa: BLE001  (whatever it is, the client does not work)
        failure = f"{type(error).__name__}: {error}"
    if checked.problems:
        return
    assert asked is not None, failure
    account, key = checked.account, checked.key
    assert account is not None
    assert key is not None
    assert asked.url == f"{account.site}/api/v1/server_settings"
    assert asked.login == f"{account.email}:{key.reveal()}".encode()
    assert asked.is_checked
    if account.trust.ca_file and account.site.startswith("https"):
        assert Path(asked.ca_file or "").samefile(account.trust.ca_file)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an authority, a certificate and its key, and files that are none."""
    folder = tmp_path_factory.mktemp("certificates")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "ca.pem")
    mine = authority.issue_cert(EMAIL)
    mine.cert_chain_pems[0].write_to_path(folder / "cert.pem")
    mine.private_key_pem.write_to_path(folder / "key.pem")
    mine.private_key_and_cert_chain_pem.write_to_path(folder / "both #1.pem")
    (folder / "text.pem").write_text("no certificate")
    (folder / "empty.pem").touch()
    return folder


HOSTS: Final = (
    *("chat.example.com", "Chat.Example.COM", "chat.example.com:8443", "localhost:9991"),
    *("localhost", "localhost.example.com", "http-chat.example.com", "127.0.0.1:80", "[::1]:9991"),
    *("chät.example.com", "xn--cht-qla.example.com", "ｃｈａｔ.example.com", "chat.example.com."),
    *("chat.example.com:", "chat.example.com:99999", "a@chat.example.com", "chat_1.example.com"),
    *("some zulipchat domain", "your-org.zulipchat.com", "", "*.example.com", "a..b", "127.1"),
)
SCHEMES: Final = (
    *("https://", "https://", "https://", "http://", "", "HTTPS://", "Https://", "http:", "//"),
    *("https:/", "https:", "ftp://", "https://https://", "“https://", "<https://", "`https://"),
)
TAILS: Final = (
    *("", "", "", "/", "//", "/api", "/api/", "/api//", "//api", "/API", "/api/v1", "/login/"),
    *("/#narrow/channel/1-x", "?next=/", "#", "\\", ",", ";", "`", "”", ">", " # mine", "%20"),
    *("/api?", "/api#", "/./", "/../api", "/x/../api", "%%2Fapi", "/api;x", "\xa0", "/;"),
)
EMAILS: Final = (
    *(EMAIL, EMAIL, EMAIL, "ADA@example.com", "mailto:ada@example.com", "fredcz", "a@b, c@d"),
    *("some bot email", "“ada@example.com”", "<ada@example.com>", "Ada <ada@example.com>"),
    *("ä@example.com", "ł@example.com", "a:b@example.com", "50%%off@example.com", "50%@b.test"),
    *("", "%(key)s", "a@b@c.test", "'ada@example.com'", "ada@example.com # me", "a+b@x.test"),
)
KEYS: Final = (
    SOME_KEY,
    SOME_KEY,
    SOME_KEY,
    f'"{SOME_KEY}"',
    SOME_KEY[1:],
    f"{SOME_KEY} ; mine",
    "",
    f"“{SOME_KEY}”",
    f"{SOME_KEY[:31]}ä",
)
PATHS: Final = (
    *("{}/ca.pem", "{}/ca.pem", "{}/missing.pem", "ca.pem", "~/ca.pem", "{}", "", "{}/text.pem"),
    *("{}/empty.pem", "'{}/ca.pem'", "{}/ca.pem # mine", "{}/both #1.pem", "{}/cert.pem"),
    *("{}/key.pem", "/dev/null", "{}/../ca.pem", "{}/100%%.pem"),
)
FLAGS: Final = ("true", "false", "TRUE", "False", "1", "yes", "", "no", "'false'", "false # x")
INDENTS: Final = ("", "", "", "", "", "", " ", "    ", "\t", "\xa0")
OTHERS: Final = (
    *("", "# mine", "; mine", "token=x", "ca_bundle=/etc/ssl/x.pem", "ssl_verify=false", "[x]"),
    *("[zterm]", "autohide=autohide", "autohide=yes", "zoom=50%", "[DEFAULT]", "[api]", "[API]"),
    *(f"site={SITE}", f"email={EMAIL}", "x=%(", "junk", "[]", "client_bundle=/x", "insecure=false"),
    *("# Größe", "# “mine”", "x=漢字"),
)
ENCODINGS: Final = (*(["utf-8"] * 8), "utf-8-sig", "utf-16", "utf-16-le", "latin-1")
VALUES: Final = {
    "ZULIP_EMAIL": EMAILS,
    "ZULIP_API_KEY": KEYS,
    "ZULIP_SITE": (SITE, "", "nowhere"),
    "ZULIP_CERT": PATHS,
    "ZULIP_CERT_KEY": PATHS,
    "ZULIP_CERT_BUNDLE": PATHS,
    "ZULIP_ALLOW_INSECURE": FLAGS,
    "REQUESTS_CA_BUNDLE": PATHS,
    "CURL_CA_BUNDLE": PATHS,
}


@st.composite
def situations(draw: st.DrawFn) -> tuple[bytes, dict[str, str]]:
    """Return a file and the environment that programs run in; ``{}`` is the folder of certificates.

    Most parts of most of them are right, or no wrong one would ever stand alone.
    """
    site = draw(st.sampled_from(SCHEMES)) + draw(st.sampled_from(HOSTS))
    given = {
        "email": draw(st.sampled_from(EMAILS)),
        "key": draw(st.sampled_from(KEYS)),
        "site": site + draw(st.sampled_from(TAILS)),
        "cert_bundle": draw(st.sampled_from(PATHS)),
        "client_cert": draw(st.sampled_from(PATHS)),
        "client_cert_key": draw(st.sampled_from(PATHS)),
        "insecure": draw(st.sampled_from(FLAGS)),
    }
    right = {"email": EMAIL, "key": SOME_KEY, "site": SITE}
    odd = draw(st.sets(st.sampled_from(tuple(given)), max_size=2))
    chosen = right | {name: given[name] for name in odd}
    lines = [
        draw(st.sampled_from(INDENTS))
        + draw(st.sampled_from((name, name, name.upper())))
        + draw(st.sampled_from(("=", " = ", ": ")))
        + value
        for name, value in chosen.items()
    ]
    if draw(st.booleans()):
        lines = draw(st.permutations(lines))
    lines.insert(0, "[api]")
    for other in draw(st.lists(st.sampled_from(OTHERS), max_size=2)):
        lines.insert(draw(st.integers(0, len(lines))), draw(st.sampled_from(INDENTS)) + other)
    text = draw(st.sampled_from(("\n", "\r\n"))).join([*lines, ""])
    encoding = draw(st.sampled_from(ENCODINGS))
    names = draw(st.sets(st.sampled_from(tuple(VALUES)), max_size=1))
    variables = {name: draw(st.sampled_from(VALUES[name])) for name in sorted(names)}
    variables = variables if draw(st.booleans()) else {}
    return text.encode(encoding, errors="replace"), variables


@pytest.mark.slow
@settings(max_examples=2 * settings().max_examples)
@given(situations(), st.data())
def test_what_is_called_right_the_real_client_reads(
    certificates: Path, situation: tuple[bytes, dict[str, str]], data: st.DataObject
) -> None:
    raw, variables = situation
    variables = {name: value.replace("{}", str(certificates)) for name, value in variables.items()}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "zuliprc"
        path.write_bytes(raw.replace(b"{}", str(certificates).encode()))
        path.chmod(0o600)
        checked = check(path, variables)
        assert_is_true(checked, variables)
        rounds = 0
        while mendable := [one for one in checked.problems if one.can_fix]:
            rounds += 1
            assert rounds < 30, mendable
            problem = data.draw(st.sampled_from(mendable))
            was = [one.kind for one in checked.problems].count(problem.kind)
            planned = problem.fix()
            assert planned is not None
            fix(planned)
            checked = check(path, variables)
            assert [one.kind for one in checked.problems].count(problem.kind) < was
            assert_is_true(checked, variables)
