"""A server's certificate, as it is shown to a person, and whom to trust for one organization."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """What a certificate says; its texts are a stranger's, plain and capped."""

    subject: str
    issuer: str
    names: tuple[str, ...]
    """The hosts that it is for."""
    starts: datetime
    ends: datetime
    sha256: str
    """The fingerprint: 64 hexadecimal digits."""
    is_self_signed: bool
    pem: str = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Trust:
    """Whom to trust for one organization, and how to prove who we are; paths are absolute."""

    ca_file: str = ""
    """A PEM file of authorities, or of exactly the server's certificate; empty: the system's."""
    client_cert: str = ""
    """A PEM file with our own certificate; empty: none."""
    client_key: str = ""
    """A PEM file with its key; empty: it is in the same file."""

    def __bool__(self) -> bool:
        return bool(self.ca_file or self.client_cert)

    @classmethod
    def parse(cls, entry: object) -> Trust:
        """Read an entry of a file: what is no path counts as empty."""
        entries = entry if isinstance(entry, dict) else {}
        paths = {name: entries.get(name) for name in vars(SYSTEM)}
        return cls(**{name: path for name, path in paths.items() if isinstance(path, str)})

    def options(self) -> dict[str, str]:
        """Return what is chosen, by the names of a zuliprc and of ``zulip.Client`` (0.9.1)."""
        every = {
            "cert_bundle": self.ca_file,
            "client_cert": self.client_cert,
            "client_cert_key": self.client_key or self.client_cert,
        }
        return {name: path for name, path in every.items() if path}


SYSTEM = Trust()
"""What the system trusts, and no certificate of our own."""
