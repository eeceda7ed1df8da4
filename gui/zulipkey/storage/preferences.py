"""The user's choices, kept in a small file that never holds a secret."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from zulipkey.desktop import home
from zulipkey.model.errors import OwnFileFailure
from zulipkey.storage.json_file import Content, JsonFile, report_once

if TYPE_CHECKING:
    from zulipkey.model.trust import Trust

_log = logging.getLogger(__name__)

_TABLES: Final = ("methods", "proxy_names", "trust")
HIDE_KEY_SECONDS: Final = 30
CLIPBOARD_SECONDS: Final = 45
"""The defaults."""
_MOST_SECONDS: Final = 600
_MOST_WRITTEN: Final = 50

Change = Callable[[Content], Content]


class Preferences:
    """The user's choices: read at the first use, applied at once, written in another thread.

    A write keeps what another window has written meanwhile. If the file cannot be read or
    written, that is reported, and the choices apply until the program ends.
    """

    def __init__(
        self, path: Path | None, report: Callable[[OwnFileFailure], None] = lambda _: None
    ) -> None:
        """Use a file.

        Args:
            path: the path of the file, which need not exist; None keeps the choices in memory.
            report: called, from any thread, with the reason why choices are not kept.
        """
        self._file = JsonFile(path, is_sound=_is_sound) if path is not None else None
        self._tell = report_once(report, _log, "preferences")
        self._lock = threading.Lock()
        self._loaded: Content | None = None
        self._unwritten: list[Change] = []
        self._writer: threading.Thread | None = None

    def finish(self) -> None:
        """Wait until every change is written, or its failure is reported."""
        with self._lock:
            writer = self._writer
        if writer is not None:
            writer.join()

    @property
    def receives_links(self) -> bool:
        """Whether it may take over zulip: links for a while without asking the user."""
        return self._values.get("receives_links") is True

    def allow_links(self, allowed: bool = True) -> None:
        """Remember whether it may take over zulip: links without asking."""
        self._change("receives_links", allowed)

    @property
    def scheme(self) -> str:
        """The chosen colors: "light", "dark", or "system" for those of the system."""
        chosen = self._values.get("scheme")
        return chosen if chosen in ("light", "dark") else "system"

    def remember_scheme(self, chosen: str) -> None:
        """Remember the chosen colors."""
        self._change("scheme", chosen)

    @property
    def language(self) -> str:
        """The code of the chosen language; empty for the system's."""
        return self._text("language")

    def remember_language(self, chosen: str) -> None:
        """Remember the chosen language."""
        self._change("language", chosen)

    @property
    def hide_key_seconds(self) -> int:
        """How long a shown key stays visible; 0 means until the user hides it."""
        return self._seconds("hide_key_seconds", HIDE_KEY_SECONDS, least=0)

    def remember_hide_key_seconds(self, seconds: int) -> None:
        """Remember after how many seconds to hide a shown key; 0 means never."""
        self._change("hide_key_seconds", seconds)

    @property
    def clipboard_seconds(self) -> int:
        """How long a copied key stays on the clipboard, unless the policy sets another time."""
        return self._seconds("clipboard_seconds", CLIPBOARD_SECONDS, least=5)

    def remember_clipboard_seconds(self, seconds: int) -> None:
        """Remember after how many seconds, 5 to 600, to clear the clipboard."""
        self._change("clipboard_seconds", seconds)

    def _text(self, name: str) -> str:
        chosen = self._values.get(name)
        return chosen if isinstance(chosen, str) else ""

    def _seconds(self, name: str, usual: int, *, least: int) -> int:
        chosen = self._values.get(name)
        return chosen if type(chosen) is int and least <= chosen <= _MOST_SECONDS else usual

    @property
    def last_reader(self) -> str:
        """The name of the program that last needed a key; empty if none did."""
        return self._text("last_reader")

    def remember_reader(self, name: str) -> None:
        """Remember which program needed a key."""
        if name != self.last_reader:
            self._change("last_reader", name)

    @property
    def written(self) -> tuple[Path, ...]:
        """The files that keys were written to, latest first; they may no longer exist."""
        chosen = self._values.get("written")
        listed = chosen if isinstance(chosen, list) else []
        return tuple(Path(one) for one in listed if isinstance(one, str))

    def remember_written(self, path: Path) -> None:
        """Remember that this file contains a key, so that a new key can replace it there."""
        name = str(path)
        if name.isprintable() and self.written[:1] != (path,):

            def change(values: Content) -> Content:
                known = values.get("written")
                rest = [one for one in known if one != name] if isinstance(known, list) else []
                return {**values, "written": [name, *rest][:_MOST_WRITTEN]}

            self._apply(change)

    def method(self, site: str) -> str:
        """Return the name of the last browser sign-in chosen at ``site``; empty for none."""
        return str(self._by_site("methods").get(site, ""))

    def remember_method(self, site: str, name: str) -> None:
        """Remember the sign-in method at ``site``; an empty name stands for the password."""
        if name != self.method(site):
            self._change_one("methods", site, name)

    @property
    def proxy(self) -> str:
        """The chosen proxy: "system", "none", or a URL without a login."""
        return self._text("proxy")

    def remember_proxy(self, chosen: str) -> None:
        """Remember the chosen proxy."""
        self._change("proxy", chosen)

    def proxy_name(self, proxy: str) -> str:
        """Return the name of the login at ``proxy``, whose password the store keeps; or empty."""
        return str(self._by_site("proxy_names").get(proxy, ""))

    def remember_proxy_name(self, proxy: str, name: str) -> None:
        """Remember the name under which the password manager keeps the login at ``proxy``."""
        self._change_one("proxy_names", proxy, name)

    def trust(self, site: str) -> Trust:
        """Return the trust settings of ``site``."""
        from zulipkey.model.trust import Trust

        return Trust.parse(self._by_site("trust").get(site))

    def remember_trust(self, site: str, trust: Trust) -> None:
        """Remember the trust settings of ``site``."""
        chosen = {name: path for name, path in vars(trust).items() if path}
        self._change_one("trust", site, chosen)

    @property
    def trusted_sites(self) -> tuple[str, ...]:
        """The addresses of the organizations that have trust settings of their own."""
        return tuple(site for site in self._by_site("trust") if self.trust(site))

    def forget_trust(self, site: str) -> None:
        """Forget the trust settings of ``site``, and trust the system's certificates again."""
        self._change_one("trust", site, None)

    def forget_site(self, site: str) -> None:
        """Forget the sign-in method and the trust settings of ``site``."""
        for name in ("methods", "trust"):
            if site in self._by_site(name):
                self._change_one(name, site, None)

    def _by_site(self, name: str) -> dict[str, object]:
        return _table(self._values, name)

    @property
    def _values(self) -> Content:
        with self._lock:
            return self._current()

    def _current(self) -> Content:
        if self._loaded is None:
            self._loaded = {}
            if self._file is not None:
                try:
                    self._loaded = self._file.read()
                except OwnFileFailure as failure:
                    self._tell(failure)
        return self._loaded

    def _change(self, name: str, value: object) -> None:
        self._apply(lambda values: {**values, name: value})

    def _change_one(self, name: str, key: str, value: object) -> None:
        """Change one entry of a table; None removes it."""

        def change(values: Content) -> Content:
            rest = {one: known for one, known in _table(values, name).items() if one != key}
            return {**values, name: rest if value is None else {**rest, key: value}}

        self._apply(change)

    def _apply(self, change: Change) -> None:
        with self._lock:
            self._loaded = change(self._current())
            if self._file is None:
                return
            self._unwritten.append(change)
            if self._writer is None:  # not a daemon: the program waits for it before it ends
                self._writer = threading.Thread(
                    target=self._write, args=(self._file,), name="preferences"
                )
                self._writer.start()

    def _write(self, file: JsonFile) -> None:
        while True:
            with self._lock:
                changes = tuple(self._unwritten)
                if not changes:
                    self._writer = None
                    return
            written: Content | None = None
            try:
                written = file.change(lambda values: _all(changes, values), on_damaged=self._tell)  # noqa: B023 (called before the next round)
            except OwnFileFailure as failure:
                self._tell(failure)
            with self._lock:
                del self._unwritten[: len(changes)]
                if written is not None:
                    self._loaded = _all(self._unwritten, written)


def _is_sound(values: Content) -> bool:
    return all(isinstance(values.get(name, {}), dict) for name in _TABLES)


def _table(values: Content, name: str) -> dict[str, object]:
    table = values.get(name)
    return table if isinstance(table, dict) else {}


def _all(changes: Iterable[Change], values: Content) -> Content:
    for change in changes:
        values = change(values)
    return values


def default_path() -> Path | None:
    """Return the system's usual path for the file; None without a home folder."""
    return home.own_file(
        "preferences.json",
        windows=("APPDATA", "AppData/Roaming"),
        xdg=("XDG_CONFIG_HOME", ".config"),
    )
