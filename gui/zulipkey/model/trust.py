"""A server's certificate for display, and the certificates to use for an organization."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """The content of a certificate; its texts come from outside, and are made plain and capped."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """The hosts for which it is valid."""
    starts: datetime
    ends: datetime
    sha256: str
    """The fingerprint: 64 hexadecimal digits."""
    is_self_signed: bool
    pem: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Trust:
    """The certificates to trust and to present for an organization; paths are absolute."""

    ca_file: str = ""
    """A PEM file of authorities, or of only the server's certificate; empty for the system's."""
    client_cert: str = ""
    """A PEM file with the client certificate; empty for none."""
    client_key: str = ""
    """A PEM file with its key; empty if it is in the same file."""

    def __bool__(self) -> bool:
        return bool(self.ca_file or self.client_cert)

    @classmethod
    def parse(cls, entry: object) -> Trust:
        """Read an entry of a file; values that are not strings count as empty."""
        entries = entry if isinstance(entry, dict) else {}
        paths = {name: entries.get(name) for name in vars(SYSTEM)}
        return cls(**{name: path for name, path in paths.items() if isinstance(path, str)})

    def options(self) -> dict[str, str]:
        """Return the paths that are set, by their names in zuliprc and ``zulip.Client`` (0.9.1)."""
        every = {
            "cert_bundle": self.ca_file,
            "client_cert": self.client_cert,
            "client_cert_key": self.client_key or self.client_cert,
        }
        return {name: path for name, path in every.items() if path}


SYSTEM = Trust()
"""The system's certificate authorities, and no client certificate."""
