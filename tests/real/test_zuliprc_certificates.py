"""The zulip package itself trusts what was trusted here: a CA, one certificate, one of our own."""

from __future__ import annotations

import datetime
import os
import ssl
from pathlib import Path

import pytest
import trustme
import zulip
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from builders import MakeTransport
from fake_zulip import FakeZulip
from hostile import server_context
from zulipkey import zuliprc
from zulipkey.model import address as addresses
from zulipkey.model import errors
from zulipkey.model.account import KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.trust import SYSTEM, Trust
from zulipkey.zulip import tls
from zulipkey.zulip.client import Client
from zulipkey.zuliprc import file


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in zuliprc.overriding_variables(os.environ):
        monkeypatch.delenv(name)


def own_certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for localhost that nobody but itself has signed, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=9))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_path, key_path = folder / "own.pem", folder / "own-key.pem"
    cert_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    key_path.write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return cert_path, key_path


def save_key(client: Client, demo: FakeZulip, trust: Trust, path: Path) -> None:
    address = addresses.parse(demo.url)
    organization = client.find_organization(address, cancel=CancelToken(), trust=trust)
    result = client.sign_in(organization, "iago@zulip.com", "abcd1234", cancel=CancelToken())
    file.save(path, client.verify(result, cancel=CancelToken()))


def zulip_package_signs_in(path: Path) -> bool:
    client = zulip.Client(config_file=str(path))
    answer = client.get_profile()
    assert client.session is not None
    client.session.close()
    return bool(answer["result"] == "success")


def test_a_ca_file_that_was_chosen(make_transport: MakeTransport, tmp_path: Path) -> None:
    authority = trustme.CA()
    pem = tmp_path / "a %b.pem"
    authority.cert_pem.write_to_path(pem)
    client = Client(make_transport())
    with FakeZulip(
        organization="email", tls=server_context(authority.issue_cert("localhost"))
    ) as demo:
        with pytest.raises(errors.TlsFailure) as caught:
            save_key(client, demo, SYSTEM, tmp_path / "zuliprc")
        assert caught.value.certificate is not None
        save_key(client, demo, Trust(ca_file=str(pem)), tmp_path / "zuliprc")
        assert zulip_package_signs_in(tmp_path / "zuliprc")


def test_a_self_signed_certificate_that_was_trusted(
    make_transport: MakeTransport, tmp_path: Path
) -> None:
    cert, key = own_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    client = Client(make_transport())
    with FakeZulip(organization="email", tls=context) as demo:
        with pytest.raises(errors.CertificateUntrusted) as caught:
            save_key(client, demo, SYSTEM, tmp_path / "zuliprc")
        shown = caught.value.certificate
        assert shown is not None
        assert shown.is_self_signed
        pem = tmp_path / "trusted.pem"
        pem.write_text(shown.pem)
        save_key(client, demo, Trust(ca_file=str(pem)), tmp_path / "zuliprc")
        assert zulip_package_signs_in(tmp_path / "zuliprc")


def test_a_certificate_of_our_own_that_the_server_wants(
    make_transport: MakeTransport, tmp_path: Path
) -> None:
    authority = trustme.CA()
    context = server_context(authority.issue_cert("localhost"))
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    mine = authority.issue_cert("ann@example.com")
    paths = {name: tmp_path / f"{name}.pem" for name in ("ca", "cert", "key", "both")}
    authority.cert_pem.write_to_path(paths["ca"])
    mine.cert_chain_pems[0].write_to_path(paths["cert"])
    mine.private_key_pem.write_to_path(paths["key"])
    mine.private_key_and_cert_chain_pem.write_to_path(paths["both"])
    client = Client(make_transport())
    ca = str(paths["ca"])
    with FakeZulip(organization="email", tls=context) as demo:
        with pytest.raises(errors.ClientCertificateRequired):
            save_key(client, demo, Trust(ca_file=ca), tmp_path / "zuliprc")
        for cert, key in ((paths["cert"], paths["key"]), (paths["both"], None)):
            tls.check_client_files(cert, key)
            trust = Trust(ca_file=ca, client_cert=str(cert), client_key=str(key or ""))
            save_key(client, demo, trust, tmp_path / "zuliprc")
            assert zulip_package_signs_in(tmp_path / "zuliprc")


def test_a_checked_file_is_tried_with_the_certificates_that_it_names(
    make_transport: MakeTransport, tmp_path: Path
) -> None:
    authority = trustme.CA()
    pem = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(pem)
    client = Client(make_transport())
    with FakeZulip(
        organization="email", tls=server_context(authority.issue_cert("localhost"))
    ) as demo:
        save_key(client, demo, Trust(ca_file=str(pem)), tmp_path / "zuliprc")
        check = zuliprc.check(tmp_path / "zuliprc", {})
        assert check.account is not None
        assert check.key is not None
        result = KeyResult(account=check.account, key=check.key)
        assert client.verify(result, cancel=CancelToken()).account.full_name == "Iago"


def test_a_trust_that_is_chosen_anew_takes_the_old_ones_place_in_the_file(tmp_path: Path) -> None:
    from dataclasses import replace

    from zulipkey.model.account import Account, ApiKey, KeyResult

    path = tmp_path / "zuliprc"
    account = Account(
        address=addresses.parse("https://chat.example.com"), organization="", email="a@x.org"
    )
    for ca_file in ("/old.pem", "/new.pem", ""):
        trusting = replace(account, trust=Trust(ca_file=ca_file))
        file.save(path, KeyResult(account=trusting, key=ApiKey("k" * 32)))
    assert path.read_text() == (
        f"[api]\nemail=a@x.org\nkey={'k' * 32}\nsite=https://chat.example.com\n"
        "cert_bundle=/new.pem\n"
    )


@pytest.mark.parametrize("encrypted", [True, False])
def test_a_key_goes_with_its_certificate_and_may_be_encrypted_too(
    tmp_path: Path, encrypted: bool
) -> None:
    mine = trustme.CA().issue_cert("ann@example.com")
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    mine.cert_chain_pems[0].write_to_path(cert)
    private = serialization.load_pem_private_key(mine.private_key_pem.bytes(), None)
    lock = serialization.BestAvailableEncryption(b"secret")
    key.write_bytes(
        private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            lock if encrypted else serialization.NoEncryption(),
        )
    )
    tls.check_client_files(cert, key)
    if encrypted:
        tls.check_key_password(str(key), "secret")
        for wrong in ("", "wrong"):
            with pytest.raises(errors.KeyPasswordWrong):
                tls.check_key_password(str(key), wrong)
    else:
        with pytest.raises(errors.CertificateFileUnusable):
            tls.check_client_files(cert, None)
