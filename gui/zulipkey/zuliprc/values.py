"""The raw values of a zuliprc, as programs take them.

They are judged by what is written in ``zulip/__init__.py`` of the zulip package 0.9.1, and in
requests 2.34 below it; ``[zterm]`` by ``zulipterminal/cli/run.py`` of zulip-term 0.7.0. Nothing
is forgiven here that those programs fail at.
"""

from __future__ import annotations

import contextlib
import os
import re
import ssl
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from urllib.parse import urljoin, urlsplit

from zulipkey.desktop import regular_file
from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.model import address as addresses
from zulipkey.model.account import is_email, is_login
from zulipkey.model.address import Address
from zulipkey.model.errors import AddressFailure
from zulipkey.zuliprc.encoding import LARGEST_FILE

_ENDPOINT: Final = "v1/server_settings"
_LOGIN: Final = re.compile(r"[^\s@:,;<>\\]+")
_EMAIL: Final = re.compile(rf"{_LOGIN.pattern}@{_LOGIN.pattern}")
_QUOTES: Final = ('""', "''", "``", "“”", "„“", "””", "‘’", "‚‘", "’’", "«»")
_BUNDLE_VARIABLES: Final = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
_TERMINAL_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "autohide": ("autohide", "no_autohide"),
    "notify": ("enabled", "disabled"),
    "color-depth": ("1", "16", "256", "24bit"),
}
"""Themes are not among them: each version has others."""


# ── site ──────────────────────────────────────────────────────────────────────────────────────


def server(site: str) -> Address | None:
    """Return the server that ``zulip.Client`` asks; None where it asks none, or no API of it."""
    import requests  # here, because the first paint needs no requests

    site = with_local_scheme(site)
    if not site.startswith("http"):
        site = f"https://{site}"
    base = site.rstrip("/")
    if not base.endswith("/api"):
        base += "/api"
    asked = requests.PreparedRequest()
    try:
        asked.prepare_url(urljoin(f"{base}/", _ENDPOINT), {})
        parts = urlsplit(asked.url or "")
        address = addresses.parse_url(f"{parts.scheme}://{parts.netloc}")
    except (OSError, ValueError, AddressFailure):
        return None
    is_exact = (parts.path, parts.query, parts.fragment) == (f"/api/{_ENDPOINT}", "", "")
    if not is_exact or (parts.hostname or "").endswith("."):
        return None
    return address


def with_local_scheme(site: str) -> str:
    """Return ``site`` with the http:// that ``zulip.Client`` puts before "localhost"."""
    return f"http://{site}" if site.startswith("localhost") else site


def likely_site(site: str) -> str:
    """Return the address that ``site`` was meant to be, empty if that is a guess."""
    address = addresses.or_none(addresses.parse, with_local_scheme(site))
    if address is None:
        return ""
    meant = f"http://{address.host_and_port}" if address.http_was_typed else address.url
    return meant if server(meant) == address else ""


# ── email ─────────────────────────────────────────────────────────────────────────────────────


def is_usable_email(email: str) -> bool:
    """Return whether a server can take ``email`` from ``Authorization: Basic``.

    The pair is split at its colons there, and requests encodes it as Latin-1, which servers
    read as UTF-8: only ASCII arrives as it was sent.
    """
    return email.isascii() and is_email(email) and bool(_EMAIL.fullmatch(email))


def is_user_name(email: str) -> bool:
    """Return whether ``email`` may be the login of an account that has none with an @ (LDAP)."""
    return email.isascii() and is_login(email) and bool(_LOGIN.fullmatch(email))


def likely_email(email: str) -> str:
    """Return ``email`` without what came along when it was copied from a link or a letter."""
    inner = re.search(r"<([^<>]*)>$", email)
    bare = (inner[1] if inner else email).strip()
    return bare[7:] if bare.lower().startswith("mailto:") else bare


# ── Certificates ──────────────────────────────────────────────────────────────────────────────


def is_ca_file(path: str) -> bool:
    """Return whether programs can trust what the file at ``path`` holds, wherever they start."""
    data = _read(path)
    if data is None:
        return False
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_verify_locations(cadata=data.decode("ascii", "ignore"))
    except (ssl.SSLError, ValueError):
        return False
    return bool(context.cert_store_stats()["x509"])


def is_readable(path: str) -> bool:
    """Return whether ``path`` is whole, and that of a file that can be read."""
    return _read(path) is not None


def is_client_certificate(cert: str, key: str) -> bool:
    """Return whether both files, which can be read, are a certificate and its key.

    A key with a password is taken at its word: OpenSSL asks for it.
    """
    data = _read(key or cert) or b""
    if b"ENCRYPTED" in data:
        return b"-----BEGIN CERTIFICATE-----" in (_read(cert) or b"")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        context.load_cert_chain(cert, key or None, password="")
    except (OSError, ValueError):
        return False
    return True


def likely_path(value: str, folder: Path) -> str:
    """Return the whole path of the file that ``value`` means: of the home, or beside the zuliprc.

    Empty if there is no such file, or it is found as it is named.
    """
    with contextlib.suppress(OSError, RuntimeError, ValueError):
        path = Path(value).expanduser() if value.startswith("~") else Path(value)
        whole = str(in_ascii(Path(os.path.abspath(folder / path))))  # noqa: PTH100  (links stay)
        if value and not is_readable(value) and is_readable(whole):
            return whole
    return ""


def bundle_variable(environ: Mapping[str, str]) -> str:
    """Return the variable that says whom to trust, whatever a zuliprc says; empty for none.

    requests lets it win over what the session was told (``merge_environment_settings``).
    """
    return next((name for name in _BUNDLE_VARIABLES if environ.get(name)), "")


def _read(path: str) -> bytes | None:
    """Return what a file holds; ``zulip.Client`` takes ``path`` as it is, without ``~``."""
    if not os.path.isabs(path):  # noqa: PTH117  (a Path would hide what is no path)
        return None
    try:
        return regular_file.read(path, LARGEST_FILE)
    except (OSError, ValueError):
        return None


# ── Quotes, and zulip-terminal's own settings ─────────────────────────────────────────────────


def unquoted(value: str) -> str:
    """Return ``value`` without the quotes around it; those that word processors set included."""
    if len(value) > 1 and value[0] + value[-1] in _QUOTES:
        return value[1:-1].strip()
    return value


def refused_by_terminal(values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of those settings in ``[zterm]`` at which zulip-terminal ends."""
    refused = [
        name
        for name, choices in _TERMINAL_CHOICES.items()
        if name in values and values[name] not in choices
    ]
    most = values.get("maximum-footlinks")
    if most is not None and "footlinks" not in values and not _is_count(most):
        refused.append("maximum-footlinks")
    return tuple(refused)


def _is_count(value: str) -> bool:
    try:
        return int(value) >= 0
    except ValueError:
        return False
