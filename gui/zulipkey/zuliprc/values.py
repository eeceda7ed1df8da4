"""Check the raw values of a zuliprc in the way of the programs that read them.

The rules come from ``zulip/__init__.py`` of the zulip package 0.9.1 and from requests 2.34, which
it uses; for ``[zterm]``, from ``zulipterminal/cli/run.py`` of zulip-term 0.7.0. A value on which
those programs fail does not pass here.
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
"""Without themes, which differ from version to version."""


# ── site ──────────────────────────────────────────────────────────────────────────────────────


def server(site: str) -> Address | None:
    """Return the server whose API ``zulip.Client`` calls for ``site``; None if it calls none."""
    import requests  # imported here, because the first paint does not need it

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
    """Return the address that ``site`` was meant to be; empty if that would be a guess."""
    address = addresses.or_none(addresses.parse, with_local_scheme(site))
    if address is None:
        return ""
    meant = f"http://{address.host_and_port}" if address.http_was_typed else address.url
    return meant if server(meant) == address else ""


# ── email ─────────────────────────────────────────────────────────────────────────────────────


def is_usable_email(email: str) -> bool:
    """Return whether a server can read ``email`` from ``Authorization: Basic``.

    The server splits the credentials at their colons. requests encodes them as Latin-1 and
    servers decode them as UTF-8, so that only ASCII arrives unchanged.
    """
    return email.isascii() and is_email(email) and bool(_EMAIL.fullmatch(email))


def is_user_name(email: str) -> bool:
    """Return whether ``email`` may be a login name without an @, as with LDAP."""
    return email.isascii() and is_login(email) and bool(_LOGIN.fullmatch(email))


def likely_email(email: str) -> str:
    """Return ``email`` without the ``mailto:`` or the name that was copied along with it."""
    inner = re.search(r"<([^<>]*)>$", email)
    bare = (inner[1] if inner else email).strip()
    return bare[7:] if bare.lower().startswith("mailto:") else bare


# ── Certificates ──────────────────────────────────────────────────────────────────────────────


def is_ca_file(path: str) -> bool:
    """Return whether ``path`` is absolute, and its file contains certificates to trust."""
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
    """Return whether ``path`` is absolute, and its file can be read."""
    return _read(path) is not None


def is_client_certificate(cert: str, key: str) -> bool:
    """Return whether two readable files are a certificate and its key.

    If ``key`` is empty, the file ``cert`` contains both. An encrypted key is not checked, because
    OpenSSL would ask for its password.
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
    """Return the absolute path that ``value`` means, in the home or in the zuliprc's ``folder``.

    Empty if there is no such file, or if programs find it by ``value`` itself.
    """
    with contextlib.suppress(OSError, RuntimeError, ValueError):
        path = Path(value).expanduser() if value.startswith("~") else Path(value)
        whole = str(in_ascii(Path(os.path.abspath(folder / path))))  # noqa: PTH100  (links stay)
        if value and not is_readable(value) and is_readable(whole):
            return whole
    return ""


def bundle_variable(environ: Mapping[str, str]) -> str:
    """Return the variable whose CA bundle overrides the trust settings of a zuliprc, if any.

    requests prefers it to the settings of the session (``merge_environment_settings``).
    """
    return next((name for name in _BUNDLE_VARIABLES if environ.get(name)), "")


def _read(path: str) -> bytes | None:
    """Return the content of a file; None if ``path`` is not absolute or the file is unreadable.

    ``zulip.Client`` uses ``path`` as it is, without expanding ``~``.
    """
    if not os.path.isabs(path):  # noqa: PTH117  (a Path would hide what is no path)
        return None
    try:
        return regular_file.read(path, LARGEST_FILE)
    except (OSError, ValueError):
        return None


# ── Quotes, and zulip-terminal's own settings ─────────────────────────────────────────────────


def unquoted(value: str) -> str:
    """Return ``value`` without the quotes around it, including typographic quotes."""
    if len(value) > 1 and value[0] + value[-1] in _QUOTES:
        return value[1:-1].strip()
    return value


def refused_by_terminal(values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the settings in ``[zterm]`` that make zulip-terminal exit."""
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
