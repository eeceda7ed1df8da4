"""A password manager that is a folder, so that its secrets outlive the process."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


class FileStore:
    """A store with one file for each secret."""

    name = "a folder"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, or None if there is none."""
        path = self._path(service, user)
        return path.read_text() if path.exists() else None

    def write(self, service: str, user: str, secret: str) -> None:
        """Store a secret, and replace any previous one."""
        new = self._path(service, user).with_suffix(".new")
        new.write_text(secret)
        new.replace(self._path(service, user))

    def delete(self, service: str, user: str) -> None:
        """Delete the secret, if there is one."""
        self._path(service, user).unlink(missing_ok=True)

    def users(self) -> set[str]:
        """Return the users who have a secret here."""
        return {one.stem.partition(" ")[2] for one in self._folder.glob("*.secret")}

    def _path(self, service: str, user: str) -> Path:
        return self._folder / f"{quote(service, safe='')} {user}.secret"
