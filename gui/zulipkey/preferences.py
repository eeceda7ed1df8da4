"""What a person chose, kept in a small file; no secret is ever there."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Final

from zulipkey import home
from zulipkey.certificate import SYSTEM, Trust

_log = logging.getLogger(__name__)
_LARGEST: Final = 1 << 20


class Preferences:
    """Reads the file at the first question, and writes it at each change.

    What another window has written meanwhile is kept. A file that cannot be read or written is
    no failure: it is only that nothing is remembered.
    """

    def __init__(self, path: Path | None) -> None:
        """Use the file at ``path``, which need not exist; None: remember only while this lives."""
        self._path = path
        self._loaded: dict[str, object] | None = None
        self._state: tuple[int, int] | None = None

    @property
    def receives_links(self) -> bool:
        """Whether this program may be the system's handler of zulip: links while it waits."""
        return self._values.get("receives_links") is True

    def allow_links(self) -> None:
        """Remember that it may."""
        self._change("receives_links", True)

    def method(self, site: str) -> str:
        """Give the name of the browser sign-in that was chosen last at ``site``; empty: none."""
        return str(self._by_site("methods").get(site, ""))

    def remember_method(self, site: str, name: str) -> None:
        """Remember the way to sign in at ``site``; an empty name stands for the password."""
        if name != self.method(site):
            self._change_one("methods", site, name)

    @property
    def proxy(self) -> str:
        """What proxy was chosen: "system", "none", or the URL of one, without a login."""
        chosen = self._values.get("proxy")
        return chosen if isinstance(chosen, str) else ""

    def remember_proxy(self, chosen: str) -> None:
        """Use this proxy from now on."""
        self._change("proxy", chosen)

    def proxy_name(self, proxy: str) -> str:
        """Give the name of the login at ``proxy``, whose password the store keeps."""
        return str(self._by_site("proxy_names").get(proxy, ""))

    @property
    def proxies_with_names(self) -> tuple[str, ...]:
        """Give the proxies that have a name here."""
        return tuple(self._by_site("proxy_names"))

    def remember_proxy_name(self, proxy: str, name: str) -> None:
        """Remember under which name the password manager keeps the login at ``proxy``."""
        self._change_one("proxy_names", proxy, name)

    def trust(self, site: str) -> Trust:
        """Give whom to trust at ``site``."""
        chosen = self._by_site("trust").get(site)
        if not isinstance(chosen, dict):
            return SYSTEM
        paths = (chosen.get(name, "") for name in ("ca_file", "client_cert", "client_key"))
        ca_file, client_cert, client_key = (one if isinstance(one, str) else "" for one in paths)
        return Trust(ca_file=ca_file, client_cert=client_cert, client_key=client_key)

    def remember_trust(self, site: str, trust: Trust) -> None:
        """Trust so at ``site`` from now on."""
        chosen = {name: path for name, path in vars(trust).items() if path}
        self._change_one("trust", site, chosen)

    def forget_site(self, site: str) -> None:
        """Forget what was chosen at ``site``."""
        for name in ("methods", "trust"):
            if site in self._by_site(name):
                self._change_one(name, site, None)

    def _by_site(self, name: str) -> dict[str, object]:
        values = self._values.get(name)
        return values if isinstance(values, dict) else {}

    @property
    def _values(self) -> dict[str, object]:
        if self._loaded is None:
            self._state = self._state_of_file()
            self._loaded = self._read()
        return self._loaded

    def _read(self) -> dict[str, object]:
        import json

        try:
            if self._path is not None and self._path.stat().st_size < _LARGEST:
                content = json.loads(self._path.read_text("utf-8"))
                return content if isinstance(content, dict) else {}
        except (OSError, ValueError, RecursionError) as problem:
            _log.info("no preferences: %s", type(problem).__name__)
        return {}

    def _state_of_file(self) -> tuple[int, int] | None:
        try:
            status = self._path.stat() if self._path is not None else None
        except OSError:
            return None
        return (status.st_mtime_ns, status.st_size) if status is not None else None

    def _change(self, name: str, value: object) -> None:
        self._take_news()
        self._values[name] = value
        self._write()

    def _change_one(self, name: str, key: str, value: object) -> None:
        """Change one entry of a table; None takes it out."""
        self._take_news()
        rest = {one: known for one, known in self._by_site(name).items() if one != key}
        self._values[name] = rest if value is None else {**rest, key: value}
        self._write()

    def _take_news(self) -> None:
        if self._state_of_file() != self._state:
            self._loaded = None

    def _write(self) -> None:
        if self._path is None:
            return
        import json

        new = self._path.with_name(f"{self._path.name}.new")
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            new.write_text(json.dumps(self._values, indent=1, sort_keys=True) + "\n", "utf-8")
            new.replace(self._path)
            self._state = self._state_of_file()
        except OSError as problem:
            _log.warning("preferences not written: %s", type(problem).__name__)


def usual_path() -> Path | None:
    """Return the place of the file by this system's convention; None without a home folder."""
    if sys.platform == "win32":
        folder = home.base_folder("APPDATA", "AppData/Roaming")
    elif sys.platform == "darwin":
        folder = home.base_folder("", "Library/Application Support")
    else:
        folder = home.base_folder("XDG_CONFIG_HOME", ".config")
    return folder and folder / "zulipkey" / "preferences.json"
