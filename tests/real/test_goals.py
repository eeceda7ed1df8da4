"""What people come for, reached by keys alone and by AT-SPI alone, and in how many actions."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme

from builders import KEY, key_of
from fake_zulip import FakeZulip
from real.conftest import Program, Reader, Start, clipboard, wait_for
from real.hands import ByKeyboard, ByScreenReader, Hands
from real.secret_service import SecretService
from real.test_browser import needs_browser, set_browser

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI and X11 are Linux'")

MakeHands = Callable[[Program], Hands]


@pytest.fixture(params=["keyboard", "screen reader"])
def hands(request: pytest.FixtureRequest, reader: Reader) -> MakeHands:
    """Put hands to a program."""

    def make(program: Program) -> Hands:
        if request.param == "screen reader":
            return ByScreenReader(reader)
        program.focus()
        return ByKeyboard(program, reader)

    return make


@pytest.fixture
def begin(start: Start) -> Start:
    """Start a program that assistive technology can read."""
    return lambda *arguments, **variables: start(
        *arguments, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", **variables
    )


def sign_in(hands: Hands, demo: FakeZulip) -> None:
    hands.fill("Organization address", demo.url, end="Continue")
    hands.fill("Email", "iago@zulip.com", end="")
    hands.fill("Password", "abcd1234", end="Sign in")


def holds(path: Path, key: str) -> bool:
    return path.exists() and f"key={key}" in path.read_text()


def test_a_zuliprc_by_password_takes_four_actions(
    begin: Start, hands: MakeHands, demo: FakeZulip
) -> None:
    program = begin()
    person = hands(program)
    sign_in(person, demo)
    person.press("Save for zulip-terminal")
    wait_for(lambda: holds(program.home / "zuliprc", KEY))
    assert person.actions == 4


@needs_browser
def test_a_zuliprc_by_single_sign_on_takes_three(
    begin: Start, hands: MakeHands, reader: Reader, tmp_path: Path
) -> None:
    saved = tmp_path / "home0/zuliprc"
    with FakeZulip(organization="onesso") as organization:
        program = begin(
            BROWSER_OPENED=str(tmp_path / "opened"),
            BROWSER_STAYS_UNTIL=str(saved),
            BROWSER_TRUSTS=organization.url,
        )
        set_browser(program.home, other_takes_links=False)
        person = hands(program)
        person.fill("Organization address", organization.url, end="Continue")
        person.press("Continue with SSO")
        wait_for(lambda: reader("sees", "API key"), 60)  # a real browser starts meanwhile
        person.press("Save for zulip-terminal")
        wait_for(lambda: holds(saved, KEY))
    assert person.actions == 3


def test_a_curl_command_takes_five(begin: Start, hands: MakeHands, demo: FakeZulip) -> None:
    program = begin()
    person = hands(program)
    sign_in(person, demo)
    person.press("Copy as")
    person.choose("curl command")
    command = wait_for(clipboard)
    said = subprocess.run(
        ["sh", "-c", command], env=program.environment, capture_output=True, text=True, check=True
    )
    assert '"result":"success"' in said.stdout.replace(" ", "")
    assert person.actions == 5


def test_a_file_whose_key_is_invalid_is_fixed_in_three(
    begin: Start, hands: MakeHands, demo: FakeZulip
) -> None:
    program = begin()
    broken = program.home / "zuliprc"
    kept = "# mine\n[other]\nstays=yes\n"
    broken.write_text(f"[api]\nemail=iago@zulip.com\nkey={'x' * 32}\nsite={demo.url}\n{kept}")
    broken.chmod(0o600)
    person = hands(program)
    person.press("Check a zuliprc file")
    person.press("Sign in and update this file")
    person.fill("Password", "abcd1234", end="Sign in")
    wait_for(lambda: holds(broken, KEY))
    assert broken.read_text().endswith(kept)
    assert person.actions == 3


@pytest.fixture
def keyring(desktop: None, tmp_path: Path) -> Iterator[None]:
    """A password manager on the bus of this test."""
    if shutil.which("gnome-keyring-daemon") is None:
        pytest.skip("needs gnome-keyring")
    service = SecretService(dict(os.environ) | {"XDG_DATA_HOME": str(tmp_path / "keyring")})
    service.start(unlocked=True)
    yield
    service.stop()


def test_a_bots_zuliprc_takes_four_from_a_remembered_account(
    keyring: None, begin: Start, hands: MakeHands, demo: FakeZulip, reader: Reader
) -> None:
    program = begin()
    before = ByScreenReader(reader)
    sign_in(before, demo)
    before.press("Remember this account")
    reader("find", "Remembered in Secret Service.")
    before.press("Back")
    account = wait_for(lambda: button_named(reader, "Email Demo · Iago"))
    person = hands(program)
    person.press(account)
    person.press("My bots")
    person.press(wait_for(lambda: button_named(reader, "Helper Bot")))
    person.press("Save for Helper Bot")
    wait_for(lambda: holds(program.home / "helper-bot.zuliprc", key_of("helper-bot@zulip.com")))
    assert not (program.home / "zuliprc").exists()
    assert person.actions == 4


def button_named(reader: Reader, start: str) -> str:
    """Return the whole name of a button, empty while there is none."""
    names = (one["name"] for one in reader("all") if one["role"] == "push button")
    return next((name for name in names if name.startswith(start)), "")


def test_an_organization_with_its_companys_certificate_takes_three_and_six_to_the_file(
    begin: Start,
    hands: MakeHands,
    demo: FakeZulip,
    reader: Reader,
    tmp_path: Path,
    authority: trustme.CA,
) -> None:
    known = tmp_path / "known.pem"
    trustme.CA().cert_pem.write_to_path(known)
    companys = tmp_path / "company.pem"
    authority.cert_pem.write_to_path(companys)
    program = begin(SSL_CERT_FILE=str(known))
    person = hands(program)
    person.fill("Organization address", demo.url, end="Continue")
    person.press("Use a CA file…")
    person.fill("File name:", str(companys), end="Open")
    assert "Email Demo" in wait_for(lambda: reader("find", "Organization")["description"])
    assert person.actions == 3
    person.fill("Email", "iago@zulip.com", end="")
    person.fill("Password", "abcd1234", end="Sign in")
    person.press("Save for zulip-terminal")
    saved = program.home / "zuliprc"
    wait_for(lambda: holds(saved, KEY))
    assert f"cert_bundle={companys}" in saved.read_text()
    assert person.actions == 6
