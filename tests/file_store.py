"""A password manager that is a folder: what is there outlives the process that put it there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote


class FileStore:
    """Keeps each secret in a file of its own."""

    name = "a folder"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, service: str, user: str) -> str | None:
        """Return the secret, None if there is none."""
        path = self._path(service, user)
        return path.read_text() if path.exists() else None

    def write(self, service: str, user: str, secret: str) -> None:
        """Keep a secret in the place of the one before."""
        new = self._path(service, user).with_suffix(".new")
        new.write_text(secret)
        new.replace(self._path(service, user))

    def delete(self, service: str, user: str) -> None:
        """Remove the secret, if there is one."""
        self._path(service, user).unlink(missing_ok=True)

    def users(self) -> set[str]:
        """Return who has a secret there."""
        return {one.stem.partition(" ")[2] for one in self._folder.glob("*.secret")}

    def _path(self, service: str, user: str) -> Path:
        return self._folder / f"{quote(service, safe='')} {user}.secret"
