"""The whole job through AT-SPI, by accessible names alone."""

from __future__ import annotations

import ssl
import stat
import sys

import pytest

from fake_zulip import FakeZulip
from real.conftest import Reader, Start, wait_for
from zulipkey.demo import DEMO_USERS, DemoServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is Linux'")

_KEY = next(user.api_key for user in DEMO_USERS if user.email == "iago@zulip.com")


def sign_in(reader: Reader, demo: DemoServer, password: str = "abcd1234") -> None:
    reader("enter", "Organization address", demo.url)
    reader("enter", "Email", "iago@zulip.com")
    reader("enter", "Password", password)
    reader("press", "Sign in")


def test_the_whole_job_by_accessible_names(start: Start, demo: DemoServer, reader: Reader) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("enter", "Organization address", demo.url)
    reader("enter", "Email", "iago@zulip.com")
    card = reader("find", "Organization")
    assert "Email Demo" in card["description"]
    assert "Email Demo" in reader("texts", "Organization")
    reader("enter", "Password", "abcd1234")
    reader("press", "Sign in")

    for line in ("Iago", "iago@zulip.com", "The key works."):
        reader("find", line)
    assert reader("find", "API key")["text"] == "•" * 32
    assert _KEY not in str(reader("all"))
    reader("press", "Show API key")
    wait_for(lambda: reader("find", "API key")["text"] == _KEY)
    reader("press", "Copy API key")
    reader("press", "Save zuliprc")
    reader("press", "zulip-terminal…")
    message = reader("find", "Message")
    assert message["description"].startswith("Saved to ~/zuliprc.")
    assert any(text.startswith("Saved to ~/zuliprc.") for text in reader("texts", "Message"))
    saved = program.home / "zuliprc"
    assert f"key={_KEY}" in saved.read_text()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    reader("press", "Use another account")
    wait_for(lambda: reader("find", "Email")["focused"])


def test_a_wrong_password_is_told_where_the_focus_is(
    start: Start, demo: DemoServer, reader: Reader
) -> None:
    start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    sign_in(reader, demo, "wrong")
    said = "The email or password is wrong."
    assert reader("find", "Message")["description"] == said
    wait_for(lambda: reader("find", "Password")["focused"])
    password = reader("find", "Password")
    assert password["description"] == said
    assert password["role"] == "password text"


_ROLES = {
    **dict.fromkeys(("Organization address", "Email", "API key"), "text"),
    **dict.fromkeys(("Organization", "Message"), "panel"),
    **dict.fromkeys(("Show password", "Show API key"), "check box"),
    **dict.fromkeys(("Sign in", "Cancel", "Continue with SSO"), "push button"),
    **dict.fromkeys(("Copy API key", "Use another account"), "push button"),
    **dict.fromkeys(("Save zuliprc", "Copy as"), "push button"),
    "Password": "password text",
    "Progress": "progress bar",
}
_FIELDS = ("Organization address", "Email", "Password", "API key")


def check_all(reader: Reader, *names: str) -> None:
    """Each of these names shows once with its role, and nothing that can be worked has no name."""
    shown = [one for one in reader("all") if one["role"] != "label"]
    for name in names:
        roles = [one["role"] for one in shown if one["name"] == name]
        assert roles == [_ROLES[name]], name
    assert [one["role"] for one in shown if one["focusable"] and not one["name"]] == []
    for one in shown:
        if one["name"] in _FIELDS:
            assert one["labelled"] == [one["name"]]


def test_everything_that_can_be_worked_has_a_name_a_role_and_each_field_its_label(
    start: Start, demo: DemoServer, reader: Reader
) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization")
    form = ("Organization address", "Organization", "Email", "Password", "Show password")
    check_all(reader, *form, "Sign in", "Continue with SSO")

    sign_in(reader, demo, "wrong")
    reader("find", "Message")
    check_all(reader, *form, "Message", "Sign in", "Continue with SSO")

    reader("enter", "Email", "slow@zulip.com")
    reader("enter", "Password", "abcd1234")
    reader("press", "Sign in")
    reader("find", "Cancel")
    check_all(reader, *form, "Cancel", "Progress", "Continue with SSO")
    reader("press", "Cancel")
    reader("find", "Sign in")

    sign_in(reader, demo)
    reader("find", "The key works.")
    page = ("API key", "Show API key", "Copy API key", "Save zuliprc", "Copy as")
    check_all(reader, *page, "Use another account")


def test_what_happens_is_announced(start: Start, demo: DemoServer, reader: Reader) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("find", "Organization")
    wait_for(lambda: any("Email Demo" in said for said in reader("heard")))
    sign_in(reader, demo, "wrong")
    wait_for(lambda: "The email or password is wrong." in reader("heard"))
    sign_in(reader, demo)
    reader("press", "Save zuliprc")
    reader("press", "zulip-terminal…")
    wait_for(lambda: reader("heard")[-1].startswith("Saved to ~/zuliprc."))
    assert not any(_KEY in said or "abcd1234" in said for said in reader("heard"))


def test_a_typed_password_can_not_be_read(start: Start, demo: DemoServer, reader: Reader) -> None:
    start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    reader("enter", "Password", "abcd1234")
    assert "abcd1234" not in str(reader("all"))
    reader("press", "Show password")
    wait_for(lambda: "abcd1234" in str(reader("all")))


def test_tab_leads_through_each_state_in_the_order_of_reading(
    start: Start, demo: DemoServer, reader: Reader
) -> None:
    program = start(QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    program.type(f"{demo.url}\tiago@zulip.com\twrong\n")
    reader("find", "Message")
    wait_for_focus(reader, "Password")
    message = ["Reset password", "Sign in with browser"]
    form = ["Show password", *message, "Sign in", "Continue with SSO", "Check a file…", "About"]
    for name in [*form, "Organization address", "Email", "Password"]:
        program.key("Tab")
        wait_for_focus(reader, name)
    program.key("shift+Tab")
    wait_for_focus(reader, "Email")
    for keys, name in (("alt+a", "Organization address"), ("alt+p", "Password")):
        program.key(keys)
        wait_for_focus(reader, name)

    program.type("abcd1234\n")
    wait_for_focus(reader, "Save zuliprc")
    page = ["Copy as", "Remember on this computer", "My bots", "Regenerate key…"]
    key = ["API key", "Show API key", "Copy API key"]
    for name in [*page, "Use another account", *key, "Save zuliprc"]:
        program.key("Tab")
        wait_for_focus(reader, name)


def wait_for_focus(reader: Reader, name: str) -> None:
    wait_for(lambda: name in [one["name"] for one in reader("all") if one["focused"]])


def test_a_password_goes_nowhere_but_to_the_address_that_stands_there(
    start: Start, demo: DemoServer, tls: ssl.SSLContext, reader: Reader
) -> None:
    with FakeZulip(organization="ldap", tls=tls) as other:
        start(demo.url, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        reader("find", "Organization")
        reader("enter", "Email", "iago@zulip.com")
        reader("enter", "Password", "abcd1234")
        reader("enter", "Organization address", other.url)
        reader("press", "Sign in")
        wait_for(lambda: [*posts(demo), *posts(other)])
        assert posts(demo) == []


def posts(demo: DemoServer) -> list[str]:
    return [one.path for one in demo.requests if one.method == "POST"]
