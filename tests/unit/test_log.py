"""What the log masks."""

from __future__ import annotations

import base64
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zulipkey.model.log import redacted

KEY = "gjA04ZYcqXKalvYMA8OeXSfzUOLrtbZv"
PAD = "00c1ff" * 11


@pytest.mark.parametrize(
    "text",
    [
        f"key={KEY}",
        f"x{KEY}",
        f"{KEY}x",
        f"the key is _{KEY}_",
        f"key{KEY}key",
        f"a={KEY}&b=1",
        repr(f"[api]\nkey=\n{KEY}\n"),
        f"https://chat.example.com/?x={KEY}0",
        f"https://ann%40example.com:{KEY}@chat.example.com/",
        f"mobile_flow_otp{PAD}",
        f"0x{PAD}",
        f"{KEY}{KEY}",
    ],
)
def test_a_key_is_masked_whatever_stands_beside_it(text: str) -> None:
    said = redacted(text)
    assert KEY not in said
    assert PAD not in said
    assert "*****" in said


@given(
    before=st.text(string.ascii_letters + string.digits + "_=:/%\\", max_size=8),
    key=st.text(string.ascii_letters + string.digits, min_size=32, max_size=32),
    after=st.text(string.ascii_letters + string.digits + "_=:/%\\", max_size=8),
)
def test_no_neighbour_saves_a_key_from_the_mask(before: str, key: str, after: str) -> None:
    assert key not in redacted(f"said: {before}{key}{after}.")


@pytest.mark.parametrize("kind", ["Basic", "basic", "Bearer"])
@pytest.mark.parametrize("around", ["('Authorization', '{}')", "Authorization: {}", "sent {}"])
def test_a_login_in_base64_is_masked(kind: str, around: str) -> None:
    for email in ("a@b.c", "ann@example.com", "ann??>>~~@example.com"):
        login = base64.b64encode(f"{email}:{KEY}".encode()).decode()
        said = redacted(around.format(f"{kind} {login}"))
        assert not any(part in said for part in (login[:12], login[-12:]))


@pytest.mark.parametrize(
    "text",
    [
        "zulip://login?email=ann@example.com&s3cret",
        "{'Authorization': 's3cret'}",
        "password=s3cret&username=ann",
        'zulip_api_key: "s3cret"',
        "api_key='s3cret'",
        "token = s3cret",
        "http://ann:s3cret@proxy.example.com:3128",
    ],
)
def test_what_is_too_short_for_a_key_is_masked_where_its_place_tells_of_it(text: str) -> None:
    assert "s3cret" not in redacted(text)


def test_the_rest_can_be_read() -> None:
    text = (
        'File "/usr/lib/python3/dist-packages/zulipkey/zulip/exchange.py", line 12, in _exchange\n'
        "GET /api/v1/server_settings HTTP/1.1 200 1234 CertificateChainIncomplete"
    )
    assert redacted(text) == text
