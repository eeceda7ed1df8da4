"""The versions for a bug report, and the program's components with their licences.

None of it reveals the user, their accounts or their folders.
"""

from __future__ import annotations

import os
import platform
import re
import ssl
import sys
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import metadata
from typing import Final

from zulipkey import __version__
from zulipkey.desktop import resource_files
from zulipkey.model.errors import KeyringFailure
from zulipkey.storage.keyring import SystemStore

_NOTICES: Final = "third-party-notices.txt"
_REQUIREMENT: Final = re.compile(r"(?P<name>[\w.-]+)(?:\[(?P<extras>[^]]*)\])?")
_EXTRA: Final = re.compile(r"extra == ['\"](?P<name>[^'\"]+)")


@dataclass(frozen=True, kw_only=True)
class Component:
    """A package that this program needs."""

    name: str
    version: str
    licence: str
    """The SPDX expression, if the package states one."""


def version_lines() -> tuple[str, ...]:
    """Return the versions, which are safe to publish; asking the keyring may take a second."""
    return (
        f"Zulip Key {__version__}{' (bundle)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}",
        f"Qt {_version_of('PySide6-Essentials')}",
        ssl.OPENSSL_VERSION,
        f"System: {_system()}",
        f"Password manager: {_store()}",
    )


def components() -> tuple[Component, ...]:
    """Return the installed packages that this program needs, sorted by name."""
    found = {one.name: one for one in _needed_by("zulipkey", set())}
    return tuple(
        Component(name=name, version=one.version, licence=_licence(one))
        for name, one in sorted(found.items(), key=lambda item: item[0].lower())
        if name != "zulipkey"
    )


def notices() -> str:
    """Return the licence texts of the bundled components; empty if none are bundled."""
    try:
        return (resource_files.root() / _NOTICES).read_text("utf-8")
    except OSError:
        return ""


def _needed_by(name: str, seen: set[str], extras: str = "") -> Iterator[metadata.Distribution]:
    """Yield the package and its dependencies, recursively."""
    name = name.lower().replace("_", "-")
    if name in seen:
        return
    seen.add(name)
    with suppress(metadata.PackageNotFoundError):  # it is only needed on another system
        found = metadata.distribution(name)
        yield found
        for requirement in found.requires or ():
            needed, extra = _REQUIREMENT.match(requirement), _EXTRA.search(requirement)
            if needed and (extra is None or extra["name"] in extras.split(",")):
                yield from _needed_by(needed["name"], seen, needed["extras"] or "")


def _licence(package: metadata.Distribution) -> str:
    about = package.metadata
    for field in ("License-Expression", "License"):
        stated = (about.get_all(field) or [""])[0]
        if stated and "\n" not in stated:
            return str(stated)
    classifiers = about.get_all("Classifier") or ()
    named = (one.rpartition(" :: ")[2] for one in classifiers if one.startswith("License ::"))
    return ", ".join(named)


def _version_of(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "?"


def _system() -> str:
    name = f"{platform.system()} {platform.release()}"
    if sys.platform == "linux":
        with suppress(OSError):
            name = platform.freedesktop_os_release().get("PRETTY_NAME", name)
    if sys.platform == "darwin":
        name = f"macOS {platform.mac_ver()[0]}"
    session = (os.environ.get(one, "") for one in ("XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP"))
    return ", ".join(filter(None, (name, platform.machine(), *session)))


def _store() -> str:
    try:
        name = SystemStore().load_name()
    except KeyringFailure as failure:
        name = f"none ({failure.store})" if failure.store else "none"
    return f"{name}, keyring {_version_of('keyring')}"
