"""Handle ``zulip:`` links on Windows, by the user's own part of the registry."""

from __future__ import annotations

import importlib
import logging
import subprocess
from collections.abc import Sequence
from typing import Any, Final, Protocol

from zulipkey.model.errors import LinksNotTaken, reason_of

_log = logging.getLogger(__name__)

_SCHEME: Final = r"Software\Classes\zulip"
_COMMAND: Final = rf"{_SCHEME}\shell\open\command"
_OWN: Final = r"Software\zulipkey"
_BEFORE: Final = rf"{_OWN}\links-before"
# The user's choice in Windows' settings overrides _SCHEME, and no program may write it.
_CHOICE: Final = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\zulip\UserChoice"
_OURS: Final = "URL:Zulip Key waits for a link"
_TEXT: Final = 1  # REG_SZ

Value = tuple[Any, int]
"""The data and type of a value; both are kept to restore the values of other programs exactly."""


class Registry(Protocol):
    """The keys below HKEY_CURRENT_USER; the name of a default value is empty."""

    def has_class(self, name: str) -> bool:
        """Return whether a class is registered, for this user or for all users."""

    def values(self, key: str) -> dict[str, Value] | None:
        """Return the values of a key; None if it does not exist."""

    def subkeys(self, key: str) -> list[str]:
        """Return the names of the keys directly below a key."""

    def write(self, key: str, values: dict[str, Value]) -> None:
        """Set values of a key; create it if it is missing."""

    def delete(self, key: str) -> None:
        """Delete a key and everything below it, if it exists."""


class WindowsLinkHandler:
    """The link handler that registers the scheme for this user, and saves the previous tree."""

    def __init__(self, registry: Registry) -> None:
        """Change ``registry``."""
        self._registry = registry
        self._has_taken = False

    def takes_from_another(self) -> bool:
        """Return whether the scheme is registered; see ``LinkHandler``."""
        return self._registry.has_class("zulip")

    def register(self, command: Sequence[str]) -> None:
        """Register this program; see ``LinkHandler``."""
        if self._has_taken:
            return
        try:
            self.recover()
            if self._registry.values(_CHOICE):
                reason = "Windows keeps to the program that is chosen in its settings"
                raise LinksNotTaken(reason=reason)
            self._copy(_SCHEME, _BEFORE)
            # Written even if nothing was there before: it marks that there is something to undo.
            self._registry.write(_BEFORE, {})
            self._has_taken = True
            self._registry.delete(_SCHEME)
            self._registry.write(_SCHEME, {"": _text(_OURS), "URL Protocol": _text("")})
            line = subprocess.list2cmdline(command) + ' "%1"'
            self._registry.write(_COMMAND, {"": _text(line)})
        except OSError as error:
            self.restore()
            raise LinksNotTaken(reason=reason_of(error)) from None

    def restore(self) -> None:
        """Restore the previous tree; see ``LinkHandler``."""
        if self._has_taken:
            self._has_taken = False
            self.recover()

    def recover(self) -> None:
        """Restore the previous tree after a crash; see ``LinkHandler``."""
        try:
            if not self._has_taken and self._registry.values(_BEFORE) is not None:
                self._put_back()
        except OSError as problem:  # the next start tries again
            _log.warning("links not given back: %s", type(problem).__name__)

    def _put_back(self) -> None:
        now = self._registry.values(_SCHEME)
        # A tree without a name is ours too, partly restored. Any other belongs to a program that
        # has registered since.
        if now is None or now.get("", _text(_OURS)) == _text(_OURS):
            self._registry.delete(_SCHEME)
            self._copy(_BEFORE, _SCHEME)
            self._delete_if_empty(_SCHEME)
        self._registry.delete(_BEFORE)
        self._delete_if_empty(_OWN)

    def _delete_if_empty(self, key: str) -> None:
        if not self._registry.subkeys(key) and not self._registry.values(key):
            self._registry.delete(key)

    def _copy(self, source: str, target: str) -> None:
        values = self._registry.values(source)
        if values is None:
            return
        for name in self._registry.subkeys(source):
            self._copy(rf"{source}\{name}", rf"{target}\{name}")
        self._registry.write(target, values)


def _text(value: str) -> Value:
    return value, _TEXT


class Winreg:
    """The real registry."""

    def __init__(self) -> None:
        self._winreg: Any = importlib.import_module("winreg")

    def has_class(self, name: str) -> bool:
        """Return whether a class is registered; see ``Registry``."""
        w = self._winreg
        try:
            w.OpenKey(w.HKEY_CLASSES_ROOT, name).Close()
        except FileNotFoundError:
            return False
        except OSError:  # it exists, but this user may not read it
            return True
        return True

    def values(self, key: str) -> dict[str, Value] | None:
        """Return the values of a key; see ``Registry``."""
        w = self._winreg
        try:
            with w.OpenKey(w.HKEY_CURRENT_USER, key) as opened:
                listed = [
                    w.EnumValue(opened, number) for number in range(w.QueryInfoKey(opened)[1])
                ]
        except FileNotFoundError:
            return None
        return {name: (value, kind) for name, value, kind in listed}

    def subkeys(self, key: str) -> list[str]:
        """Return the names of the keys directly below a key; see ``Registry``."""
        w = self._winreg
        try:
            with w.OpenKey(w.HKEY_CURRENT_USER, key) as opened:
                return [w.EnumKey(opened, number) for number in range(w.QueryInfoKey(opened)[0])]
        except FileNotFoundError:
            return []

    def write(self, key: str, values: dict[str, Value]) -> None:
        """Set values of a key; see ``Registry``."""
        w = self._winreg
        with w.CreateKeyEx(w.HKEY_CURRENT_USER, key, 0, w.KEY_WRITE) as made:
            for name, (value, kind) in values.items():
                w.SetValueEx(made, name, 0, kind, value)

    def delete(self, key: str) -> None:
        """Delete a key and everything below it; see ``Registry``."""
        for name in self.subkeys(key):
            self.delete(rf"{key}\{name}")
        try:
            self._winreg.DeleteKey(self._winreg.HKEY_CURRENT_USER, key)
        except FileNotFoundError:
            return
