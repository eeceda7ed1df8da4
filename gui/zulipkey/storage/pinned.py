"""The certificates that the user trusts by their fingerprints, each in a file of its own."""

from __future__ import annotations

import re
from pathlib import Path

from zulipkey.desktop.ascii_paths import in_ascii
from zulipkey.model.errors import NoHomeFolder
from zulipkey.model.trust import Certificate
from zulipkey.storage.json_file import LockedFile


def keep(folder: Path | None, host: str, port: int, certificate: Certificate) -> str:
    """Write a server's certificate into ``folder``, and return the absolute path of its file.

    The file's name contains the fingerprint, so that older accounts keep their older file.

    Raises:
        NoHomeFolder: ``folder`` is None.
        OwnFileFailure: the file could not be written.
    """
    if folder is None:
        raise NoHomeFolder
    name = f"{host}-{port}-{certificate.sha256[:16]}.pem"
    path = folder / re.sub(r"[^A-Za-z0-9.-]", "_", name)
    LockedFile(path).write(certificate.pem.encode())  # atomic: a zuliprc may name the file
    return str(in_ascii(path.absolute()))
