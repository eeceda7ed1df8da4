"""Certificates that the system does not know: shown, compared, and trusted for one organization."""

from __future__ import annotations

import datetime
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives import serialization
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from builders import KEY, UNDER_WINE, hold_up
from fake_zulip import FakeZulip
from hostile import server_context
from person import Person
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.messages import labels
from zulipkey.model.trust import Trust
from zulipkey.storage import pinned
from zulipkey.storage.accounts import RememberedAccounts
from zulipkey.storage.preferences import Preferences
from zulipkey.ui.pages.page import PageName
from zulipkey.ui.tasks import Change

Serve = Callable[..., FakeZulip]

TRUST = "Trust this certificate"
TYPED = "Fingerprint from your administrator"


@pytest.fixture
def serve_tls() -> Iterator[Serve]:
    """Start the demo organization with a certificate."""
    started: list[FakeZulip] = []

    def start(certificate: trustme.LeafCert) -> FakeZulip:
        one = FakeZulip(organization="email", tls=server_context(certificate))
        started.append(one)
        one.start()
        return one

    yield start
    for one in started:
        one.stop()


@pytest.fixture
def unknown() -> trustme.CA:
    """An authority that nobody knows."""
    return trustme.CA()


def fingerprint(certificate: trustme.LeafCert) -> str:
    import hashlib

    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    return hashlib.sha256(der).hexdigest()


def meet(person: Person, demo: FakeZulip) -> None:
    person.line("Organization address").setFocus()
    person.type(f"{demo.url}\t")
    person.wait_for_message()


def assert_untrusted(person: Person) -> None:
    """The message says that the certificate is unknown, in the words of either kind of chain."""
    assert "is not trusted by your computer" in person.message or (
        "Its certificate chain may be incomplete." in person.message
    )


def trust_by_fingerprint(person: Person, leaf: trustme.LeafCert) -> None:
    person.press("Show certificate…")
    person.paste(TYPED, fingerprint(leaf))
    person.press(TRUST)


def choose_file(person: Person, path: Path) -> None:
    person.wait(lambda: [one for one in person.window.findChildren(QFileDialog) if one.isVisible()])
    dialog = next(one for one in person.window.findChildren(QFileDialog) if one.isVisible())
    dialog.fileSelected.emit(str(path))
    dialog.close()


def test_a_certificate_is_shown_with_what_identifies_it(
    person: Person, serve_tls: Serve, unknown: trustme.CA
) -> None:
    leaf = unknown.issue_cert("localhost")
    demo = serve_tls(leaf)
    meet(person, demo)
    assert_untrusted(person)
    person.press("Show certificate…")
    texts = person.texts().replace("\u200b", "")
    assert "Names: localhost" in texts
    assert "O=trustme" in texts
    shown = "".join(texts.replace("\n", "").replace(":", "").split()).lower()
    assert fingerprint(leaf) in shown
    assert demo.requests == []
    person.press("Copy details")
    assert f"sha256: {fingerprint(leaf)}" in QApplication.clipboard().text()
    person.press("Back")
    assert person.sees("Organization address")


def test_trust_that_is_taken_away_counts_for_the_sign_in_that_is_open(
    person: Person, serve_tls: Serve, unknown: trustme.CA
) -> None:
    leaf = unknown.issue_cert("localhost")
    demo = serve_tls(leaf)
    meet(person, demo)
    trust_by_fingerprint(person, leaf)
    person.wait_for("Organization")
    person.choose_in_menu("Settings")
    person.press(f"Remove what is trusted at {demo.url.removeprefix('https://')}")
    person.wait(lambda: "None. Your system’s own certificates are used." in person.texts())
    person.press("Back")
    person.wait_for_message()
    assert_untrusted(person)


def test_only_the_right_fingerprint_trusts_exactly_this_certificate(
    person: Person, serve_tls: Serve, unknown: trustme.CA, home: Path, preferences: Preferences
) -> None:
    leaf = unknown.issue_cert("localhost")
    demo = serve_tls(leaf)
    meet(person, demo)
    person.press("Show certificate…")
    assert not person.find(QPushButton, TRUST).isEnabled()
    person.paste(TYPED, "0" * 64)
    assert "The fingerprint doesn’t match." in person.texts()
    assert not person.find(QPushButton, TRUST).isEnabled()
    digits = fingerprint(leaf).upper()
    pairs = ":".join(digits[place : place + 2] for place in range(0, 64, 2))
    # As it is copied, and with its name as openssl, keytool and certutil print it.
    for names in (
        "",
        "sha256 Fingerprint=",
        "SHA256 Fingerprint=",
        "\t SHA256: ",
        "Hash(sha256): ",
    ):
        person.paste(TYPED, names + pairs)
        assert "The fingerprint matches." in person.texts()
    person.press(TRUST)
    person.wait_for("Organization")
    assert "Trusted by you" in person.texts()
    [pem] = map(in_ascii, (home / "certificates").glob("*.pem"))
    assert preferences.trust(demo.url) == Trust(ca_file=str(pem))

    person.line("Email").setFocus()
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait(lambda: "Works" in person.texts())
    person.press("Save for Python API")
    person.wait(lambda: "Saved to" in person.message)
    assert (home / ".zuliprc").read_text("utf-8") == (
        f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={demo.url}\ncert_bundle={pem}\n"
    )

    other = serve_tls(unknown.issue_cert("localhost"))  # by the same authority: not trusted
    person.press("Switch account")
    person.press("Change")
    person.find_organization(other.url)
    assert not person.sees("Organization")
    assert "Show certificate…" in person.message_buttons()
    assert other.requests == []


def test_a_ca_file_is_used_for_this_organization_alone(
    person: Person, serve_tls: Serve, unknown: trustme.CA, tmp_path: Path
) -> None:
    authority = tmp_path / "authority.pem"
    unknown.cert_pem.write_to_path(authority)
    demo, other = (
        serve_tls(unknown.issue_cert("localhost")),
        serve_tls(unknown.issue_cert("localhost")),
    )
    meet(person, demo)
    person.press("Use a CA file…")
    choose_file(person, authority)
    person.wait_for("Organization")
    assert "Trusted by you" in person.texts()
    person.wait(lambda: person.focus == "Email")  # who types on signs in
    person.press("Change")
    person.find_organization(other.url)
    assert not person.sees("Organization")


def test_a_certificate_that_cannot_be_kept_is_told_and_not_trusted(
    person: Person, serve_tls: Serve, unknown: trustme.CA, home: Path, preferences: Preferences
) -> None:
    leaf = unknown.issue_cert("localhost")
    demo = serve_tls(leaf)
    (home / "certificates").write_text("")
    meet(person, demo)
    trust_by_fingerprint(person, leaf)
    assert "Couldn’t write" in person.wait_for_message()
    assert preferences.trust(demo.url) == Trust()
    assert demo.requests == []


def test_a_ca_file_that_was_mended_counts_at_once(
    person: Person, serve_tls: Serve, unknown: trustme.CA, tmp_path: Path
) -> None:
    authority = tmp_path / "authority.pem"
    trustme.CA().cert_pem.write_to_path(authority)
    demo = serve_tls(unknown.issue_cert("localhost"))
    meet(person, demo)
    person.press("Use a CA file…")
    choose_file(person, authority)
    person.wait_for_message()
    unknown.cert_pem.write_to_path(authority)
    person.press("Use a CA file…")
    choose_file(person, authority)
    person.wait_for("Organization")


@pytest.fixture
def server_of_account(
    person: Person,
    serve_tls: Serve,
    unknown: trustme.CA,
    tmp_path: Path,
    remembered: RememberedAccounts,
) -> FakeZulip:
    """A server that is trusted by a file, and an account there that was remembered."""
    authority = tmp_path / "authority.pem"
    unknown.cert_pem.write_to_path(authority)
    demo = serve_tls(unknown.issue_cert("localhost"))
    meet(person, demo)
    person.press("Use a CA file…")
    choose_file(person, authority)
    person.wait_for("Organization")
    person.line("Email").setFocus()
    person.type("iago@zulip.com\tabcd1234\n")
    person.wait(lambda: "Works" in person.texts())
    person.press("Remember this account")
    person.wait(
        lambda: [one.trust.ca_file for one in remembered.accounts()] == [str(in_ascii(authority))]
    )
    person.press("Switch account")
    person.wait_for("Accounts")
    return demo


def test_a_remembered_account_keeps_its_trust(
    person: Person,
    server_of_account: FakeZulip,
    remembered: RememberedAccounts,
    preferences: Preferences,
) -> None:
    person.open_row("Accounts", 0)
    person.wait(lambda: "Works" in person.texts())
    person.press("Remember this account")
    person.wait(lambda: preferences.trust(server_of_account.url) == Trust())
    assert remembered.accounts() == ()


def test_the_key_of_a_remembered_account_goes_to_no_server_that_is_trusted_no_more(
    person: Person, server_of_account: FakeZulip, remembered: RememberedAccounts
) -> None:
    person.choose_in_menu("Settings")
    person.press(f"Remove what is trusted at {server_of_account.url.removeprefix('https://')}")
    person.wait(lambda: [one.trust for one in remembered.accounts()] == [Trust()])
    person.press("Back")
    before = len(server_of_account.requests)
    person.open_row("Accounts", 0)
    person.wait_for_message()
    assert_untrusted(person)
    assert len(server_of_account.requests) == before


def cancel_dialog(person: Person) -> None:
    person.wait(lambda: person.window.findChildren(QFileDialog))
    (dialog,) = person.window.findChildren(QFileDialog)
    person.wait(dialog.isVisible)
    dialog.reject()
    person.wait(lambda: not person.window.findChildren(QFileDialog))


def test_whoever_chooses_no_ca_file_has_lost_nothing(
    person: Person, serve_tls: Serve, unknown: trustme.CA, tmp_path: Path
) -> None:
    demo = serve_tls(unknown.issue_cert("localhost"))
    meet(person, demo)
    before = person.message, person.message_buttons(), person.line("Organization address").text()
    person.press("Use a CA file…")
    cancel_dialog(person)
    now = person.message, person.message_buttons(), person.line("Organization address").text()
    assert now == before

    person.press("Show certificate…")
    person.line(TYPED).setText("AB:CD")
    person.press("Use a CA file…")
    cancel_dialog(person)
    assert person.line(TYPED).text() == "AB:CD"
    (tmp_path / "ca.pem").write_text("nothing")
    person.press("Use a CA file…")
    choose_file(person, tmp_path / "ca.pem")
    person.wait(lambda: "contains no usable certificate" in person.message)
    unknown.cert_pem.write_to_path(tmp_path / "ca.pem")
    person.press("Use a CA file…")
    choose_file(person, tmp_path / "ca.pem")
    person.wait_for("Organization")


alerted = pytest.mark.skipif(
    UNDER_WINE, reason="Wine tells of a reset before the alert that came earlier"
)


@alerted
def test_whoever_chooses_no_certificate_or_no_key_has_lost_nothing(
    trusted: trustme.CA, person: Person, tmp_path: Path
) -> None:
    cert = tmp_path / "cert.pem"
    trusted.issue_cert("ann@example.com").cert_chain_pems[0].write_to_path(cert)
    with FakeZulip(organization="email", tls=wants_certificates(trusted)) as demo:
        meet(person, demo)
        before = person.message, person.message_buttons()
        person.press("Choose certificate…")
        cancel_dialog(person)
        assert (person.message, person.message_buttons()) == before
        person.press("Choose certificate…")
        choose_file(person, cert)
        person.wait(lambda: "key" in "".join(titles(person)))
        cancel_dialog(person)
        assert (person.message, person.message_buttons()) == before
        assert person.line("Organization address").text() == demo.url


def titles(person: Person) -> list[str]:
    dialogs = person.window.findChildren(QFileDialog)
    return [one.windowTitle() for one in dialogs if one.isVisible()]


@pytest.mark.parametrize("content", ["", "no certificate", "-----BEGIN CERTIFICATE-----\nx"])
def test_a_file_without_certificates_is_told_and_changes_nothing(
    person: Person,
    serve_tls: Serve,
    unknown: trustme.CA,
    tmp_path: Path,
    preferences: Preferences,
    content: str,
) -> None:
    (tmp_path / "ca.pem").write_text(content)
    demo = serve_tls(unknown.issue_cert("localhost"))
    meet(person, demo)
    person.press("Use a CA file…")
    choose_file(person, tmp_path / "ca.pem")
    person.wait(lambda: "contains no usable certificate" in person.message)
    assert preferences.trust(demo.url) == Trust()


def test_a_wrong_name_and_a_wrong_time_are_told_and_cannot_be_trusted(
    trusted: trustme.CA, person: Person, serve_tls: Serve
) -> None:
    long_ago = datetime.datetime(2020, 2, 1, 12, tzinfo=datetime.UTC)
    for leaf, text in (
        (trusted.issue_cert("other.test", "more.test"), "belongs to other.test, more.test, not to"),
        (
            trusted.issue_cert("localhost", not_after=long_ago),
            labels.day(long_ago),
        ),
    ):
        person.line("Organization address").clear()
        meet(person, serve_tls(leaf))
        assert text in person.message
        person.press("Show certificate…")
        person.wait_for("Fingerprint")
        assert not person.sees(TRUST)
        assert not person.sees("Use a CA file…")
        person.key(Qt.Key.Key_Escape)


def wants_certificates(trusted: trustme.CA) -> ssl.SSLContext:
    context = server_context(trusted.issue_cert("localhost"))
    context.verify_mode = ssl.CERT_REQUIRED
    trusted.configure_trust(context)
    return context


@alerted
def test_a_personal_certificate_is_shown_to_the_server_that_wants_one(
    trusted: trustme.CA,
    person: Person,
    tmp_path: Path,
    home: Path,
) -> None:
    context = wants_certificates(trusted)
    mine = trusted.issue_cert("ann@example.com")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    mine.cert_chain_pems[0].write_to_path(cert)
    mine.private_key_pem.write_to_path(key)
    with FakeZulip(organization="email", tls=context) as demo:
        meet(person, demo)
        assert "requires a client certificate" in person.message
        person.press("Choose certificate…")
        choose_file(person, cert)
        choose_file(person, key)
        person.wait_for("Organization")
        person.line("Email").setFocus()
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait(lambda: "Works" in person.texts())
        person.press("Save for Python API")
        person.wait(lambda: "Saved to" in person.message)
    saved = (home / ".zuliprc").read_text("utf-8")
    assert f"client_cert={cert}\nclient_cert_key={key}\n" in saved


@alerted
def test_a_key_that_is_encrypted_is_asked_for_its_password(
    trusted: trustme.CA, person: Person, tmp_path: Path, home: Path
) -> None:
    context = wants_certificates(trusted)
    mine = trusted.issue_cert("ann@example.com")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    mine.cert_chain_pems[0].write_to_path(cert)
    private = serialization.load_pem_private_key(mine.private_key_pem.bytes(), None)
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(b"key-secret"),
        )
    )
    with FakeZulip(organization="email", tls=context) as demo:
        meet(person, demo)
        person.press("Choose certificate…")
        choose_file(person, cert)
        choose_file(person, key)
        person.wait(lambda: "is encrypted" in person.message)
        assert demo.requests == []
        person.press("Enter the key’s password…")
        person.type("wrong\n")
        person.wait(lambda: "That password doesn’t unlock the key." in person.texts())
        assert person.focus == "Key password"
        person.type("key-secret\n")
        person.wait_for("Organization")
        person.line("Email").setFocus()
        person.type("iago@zulip.com\tabcd1234\n")
        person.wait(lambda: "Works" in person.texts())
        person.press("Save for Python API")
        person.wait(lambda: "Saved to" in person.message)
    assert f"client_cert={cert}\nclient_cert_key={key}\n" in (home / ".zuliprc").read_text("utf-8")
    assert "key-secret" not in (home / ".zuliprc").read_text("utf-8")


def test_a_certificate_that_is_kept_behind_another_page_does_not_close_that(
    person: Person,
    serve_tls: Serve,
    unknown: trustme.CA,
    preferences: Preferences,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    may_keep = hold_up(monkeypatch, pinned, "keep")
    leaf = unknown.issue_cert("localhost")
    demo = serve_tls(leaf)
    meet(person, demo)
    trust_by_fingerprint(person, leaf)
    person.choose_in_menu("Settings")
    may_keep.set()
    person.wait(lambda: not any(one.is_running for one in person.window.findChildren(Change)))
    assert person.window.page.name is PageName.SETTINGS
    person.press("Back")
    person.wait_for("Organization")
    assert preferences.trust(demo.url).ca_file
