"""TLS contexts and their certificate files, and inspection of what a server presents.

An inspection (``certificate_of``, ``alert_after_handshake``) trusts nobody and sends nothing
after the handshake.
"""

from __future__ import annotations

import errno
import http.client
import logging
import os
import socket
import ssl
import sys
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

from zulipkey.desktop import regular_file
from zulipkey.model.address import Address
from zulipkey.model.errors import CertificateFileUnusable, KeyPasswordWrong
from zulipkey.model.sealed import sealed_function
from zulipkey.model.trust import Certificate, Trust
from zulipkey.model.untrusted import plain
from zulipkey.zulip import sockets, tunnels
from zulipkey.zulip.sockets import OpenSockets

_log = logging.getLogger(__name__)

_VARIABLES: Final = ("ZULIP_CERT_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_PATIENCE: Final = 10  # seconds
_ALERT_PATIENCE: Final = 2
_LONGEST: Final = 200
_MOST_NAMES: Final = 20
_LARGEST_FILE: Final = 1 << 22


# ── Inspecting a server ───────────────────────────────────────────────────────────────────────


def certificate_of(opened: OpenSockets, address: Address, proxy: str) -> Certificate | None:
    """Return the certificate that a server presents in a handshake; send nothing after it.

    Args:
        opened: registers the connection, so that another thread can end the wait.
        address: the server.
        proxy: the URL of the proxy to go through, empty for none.

    Returns:
        The certificate; None if there was no handshake, or if the certificate cannot be read.
    """
    try:
        with _handshake(opened, address, proxy) as sock:
            shown: bytes | None = sock.getpeercert(binary_form=True)
        return parse_certificate(shown) if shown else None
    except Exception as problem:  # noqa: BLE001 (the caller knows why the server was refused)
        _log.info("no look at the certificate: %s", type(problem).__name__)
        return None


def alert_after_handshake(opened: OpenSockets, address: Address, proxy: str) -> str:
    """Return OpenSSL's name for the alert that a server sends after a handshake, empty for none.

    The arguments are those of ``certificate_of``.
    """
    try:
        with _handshake(opened, address, proxy) as sock:
            sock.settimeout(_ALERT_PATIENCE)
            sock.recv(1)
    except ssl.SSLError as error:
        return error.reason or ""
    except Exception as problem:  # noqa: BLE001 (the caller knows what went wrong)
        _log.info("no handshake: %s", type(problem).__name__)
    return ""


@contextmanager
def _handshake(opened: OpenSockets, address: Address, proxy: str) -> Iterator[ssl.SSLSocket]:
    looking = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    looking.sslsocket_class = Socket
    looking.check_hostname = False
    looking.verify_mode = ssl.CERT_NONE  # to inspect what verification has refused
    with (
        closing(_connected(opened, address, proxy)) as to_server,
        looking.wrap_socket(to_server, server_hostname=address.host) as shown,
    ):
        yield shown


def _connected(opened: OpenSockets, address: Address, proxy: str) -> socket.socket:
    """Connect to a server, through a proxy if there is one.

    Raises:
        OSError, http.client.HTTPException: the connection failed, or would need TLS inside a
            proxy's TLS.
    """
    place = address.host, address.port
    through = urlsplit(proxy)
    if not proxy:
        return sockets.connect(opened, *place, _PATIENCE)
    at_proxy = through.hostname or "", through.port
    if through.scheme == "http":
        connection = sockets.connect(opened, at_proxy[0], at_proxy[1] or 80, _PATIENCE)
        try:
            tunnels.ask_for(connection, *place, _proxy_login(proxy))
        except (OSError, http.client.HTTPException):
            connection.close()
            raise
        return connection
    if through.scheme.startswith("socks"):
        import socks  # type: ignore[import-untyped]

        return tunnels.through_socks(
            opened,
            at_proxy,
            *place,
            _PATIENCE,
            version=socks.SOCKS4 if through.scheme.startswith("socks4") else socks.SOCKS5,
            resolves=through.scheme in ("socks4a", "socks5h"),
            login=(unquote(through.username or ""), unquote(through.password or "")),
        )
    raise OSError(errno.EPROTONOSUPPORT, "no look through this proxy")


def _proxy_login(proxy: str) -> dict[str, str]:
    parts = urlsplit(proxy)
    if parts.username is None:
        return {}
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return {"Proxy-Authorization": f"Basic {b64encode(pair.encode()).decode('ascii')}"}


def parse_certificate(der: bytes) -> Certificate:
    """Parse a DER certificate.

    Raises:
        ValueError: it is not a certificate.
    """
    try:
        return _read(der)
    except Exception as problem:  # noqa: BLE001 (cryptography raises a dozen kinds, some not its own)
        raise ValueError(f"no certificate: {type(problem).__name__}") from None


def _read(der: bytes) -> Certificate:
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization

    certificate = x509.load_der_x509_certificate(der)
    names: list[str] = []
    with suppress(Exception):  # the fingerprint matters most: show it even without the names
        found = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names += found.get_values_for_type(x509.DNSName)
        names += [str(one) for one in found.get_values_for_type(x509.IPAddress)]

    def parts(name: x509.Name) -> str:
        """Return a name in RFC 4514 form, with spaces between its parts so that it can wrap."""
        return plain(", ".join(one.rfc4514_string() for one in reversed(name.rdns)), _LONGEST)

    return Certificate(
        subject=parts(certificate.subject),
        issuer=parts(certificate.issuer),
        names=tuple(plain(name, _LONGEST) for name in names[:_MOST_NAMES]),
        starts=certificate.not_valid_before_utc,
        ends=certificate.not_valid_after_utc,
        sha256=certificate.fingerprint(hashes.SHA256()).hex(),
        is_self_signed=certificate.subject == certificate.issuer,
        pem=certificate.public_bytes(serialization.Encoding.PEM).decode("ascii"),
    )


class Socket(ssl.SSLSocket):
    """A TLS socket that closes itself if its connection ends just before TLS begins.

    Python 3.11 to 3.14 raise an exception then, but do not close the socket they took over.
    """

    def getpeername(self) -> Any:
        """Return the peer's address, which ``wrap_socket`` asks for first.

        Raises:
            ConnectionResetError: the connection has ended.
        """
        try:
            return super().getpeername()
        except OSError:
            self.close()
            raise ConnectionResetError(errno.ECONNRESET, "ended before TLS") from None


# ── Contexts ──────────────────────────────────────────────────────────────────────────────────


def context(trust: Trust, key_password: str = "") -> ssl.SSLContext:
    """Build a context that trusts the authorities in a file, or else the environment's or system's.

    If a named file cannot be used, the context trusts nobody. TLS 1.2 is the oldest version.

    Args:
        trust: the file of authorities, and the files of the client certificate and its key.
        key_password: the password of that key.

    Raises:
        KeyPasswordWrong: the key of the client certificate is encrypted with another password.
    """
    named = trust.ca_file or named_in(os.environ)[1]
    made: ssl.SSLContext
    if named:
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        _trust_place(made, named)
    elif sys.platform == "linux" and _openssl_finds_certificates():
        # The certificates that truststore uses here, but read once, not at each handshake.
        made = _openssls_context()
    else:
        import truststore

        made = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        # Add these to the system's: on Windows, conda sets the variable to a file that lacks a
        # company's own authorities.
        _trust_place(made, os.environ.get(ssl.get_default_verify_paths().openssl_cafile_env, ""))
    if trust.ca_file:
        # The file may hold only the server's certificate, and not the authority that signed it.
        made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    if trust.client_cert:
        load_client_certificate(made, trust, key_password)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    made.sslsocket_class = Socket
    return made


def _openssl_finds_certificates() -> bool:
    paths = ssl.get_default_verify_paths()
    return bool(
        os.environ.get(paths.openssl_cafile_env)
        or paths.cafile
        or (paths.capath and os.listdir(paths.capath))  # noqa: PTH208
    )


def _openssls_context() -> ssl.SSLContext:
    """Copy ``ssl.create_default_context``, but ignore SSLKEYLOGFILE and certificates from pipes."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if sys.version_info >= (3, 13):
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN | ssl.VERIFY_X509_STRICT
    paths = ssl.get_default_verify_paths()
    _trust_place(context, os.environ.get(paths.openssl_cafile_env, paths.openssl_cafile))
    folders = os.environ.get(paths.openssl_capath_env, paths.openssl_capath)
    for folder in folders.split(os.pathsep):
        _trust_place(context, folder)
    return context


def _trust_place(context: ssl.SSLContext, place: str) -> None:
    """Trust the authorities in a file or folder; do nothing if it cannot be used."""
    with suppress(OSError, ValueError):
        if os.path.isdir(place):  # noqa: PTH112 (from the environment, maybe not a path)
            context.load_verify_locations(capath=place)
        else:
            trust_file(context, place)


def file_states(trust: Trust) -> tuple[tuple[int, int], ...]:
    """Return the times and sizes of the files of ``trust``, which change when a file does."""
    states = []
    for path in (trust.ca_file, trust.client_cert, trust.client_key):
        try:
            status = os.stat(path)  # noqa: PTH116 (a text that may be empty)
        except (OSError, ValueError):
            states.append((0, 0))
        else:
            states.append((status.st_mtime_ns, status.st_size))
    return tuple(states)


# ── Files ─────────────────────────────────────────────────────────────────────────────────────


def named_in(environ: Mapping[str, str]) -> tuple[str, str]:
    """Return the variable that names authorities, and their file or folder; empty if none does."""
    for variable in _VARIABLES:
        if path := environ.get(variable):
            return variable, path
    return "", ""


def is_usable(path: str) -> bool:
    """Return whether a file holds authorities; a folder is assumed to."""
    if os.path.isdir(path):  # noqa: PTH112 (from the environment, maybe not a path)
        return True
    try:
        check_ca_file(Path(path))
    except CertificateFileUnusable:
        return False
    return True


def check_ca_file(path: Path) -> None:
    """Check that a file holds certificates that can be trusted.

    Raises:
        CertificateFileUnusable: it does not.
    """
    try:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        trust_file(context, path)
        usable = bool(context.get_ca_certs() or context.cert_store_stats()["x509"])
    except (OSError, ValueError):
        usable = False
    if not usable:
        raise CertificateFileUnusable(path=str(path))


def trust_file(context: ssl.SSLContext, path: str | Path) -> None:
    """Make ``context`` trust the authorities in a file.

    Raises:
        OSError, ValueError: the file cannot be used.
    """
    regular_file.read(path, _LARGEST_FILE)  # OpenSSL would block on a pipe, and has no size limit
    context.load_verify_locations(cafile=path)


def check_client_files(cert: Path, key: Path | None) -> None:
    """Check that a client certificate and its key belong together, unless the key is encrypted.

    Raises:
        CertificateFileUnusable: they do not.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust = Trust(client_cert=str(cert), client_key=str(key or ""))
    with suppress(KeyPasswordWrong):
        if not load_client_certificate(context, trust, ""):
            raise CertificateFileUnusable(path=str(key or cert))


def load_client_certificate(context: ssl.SSLContext, trust: Trust, key_password: str) -> bool:
    """Load the client certificate into ``context``; return whether its files can be used.

    Raises:
        KeyPasswordWrong: the key is encrypted with another password.
    """
    is_encrypted = False

    def password() -> str:
        nonlocal is_encrypted
        is_encrypted = True
        return key_password

    usable = True
    try:
        for path in filter(None, (trust.client_cert, trust.client_key)):
            regular_file.read(path, _LARGEST_FILE)
        context.load_cert_chain(trust.client_cert, trust.client_key or None, password=password)
    except (OSError, ValueError):
        usable = False
    if not usable and is_encrypted:
        raise KeyPasswordWrong
    return usable


@sealed_function
def check_key_password(path: str, password: str) -> None:
    """Try a password on the private key in a PEM file.

    Raises:
        KeyPasswordWrong: the password does not decrypt the key, or there is no key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization

    try:
        pem = regular_file.read(path, _LARGEST_FILE)
        serialization.load_pem_private_key(pem, password.encode())
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm):
        opened = False
    else:
        opened = True
    if not opened:
        raise KeyPasswordWrong
