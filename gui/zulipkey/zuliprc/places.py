"""List the places where programs look for a zuliprc, and the variables that override it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Final

from zulipkey.desktop import home

_VARIABLES: Final = (
    "ZULIP_CONFIG",
    "ZULIP_EMAIL",
    "ZULIP_API_KEY",
    "ZULIP_SITE",
    "ZULIP_CERT",
    "ZULIP_CERT_KEY",
    "ZULIP_CERT_BUNDLE",
    "ZULIP_ALLOW_INSECURE",
)
_MOST_DOWNLOADS: Final = 50


def default_places(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Return the existing zuliprc files in the places where programs look, each file once.

    The file that ``ZULIP_CONFIG`` names is included even if it does not exist, because programs
    then look nowhere else.
    """
    found: dict[Path, Path] = {}
    if environ.get("ZULIP_CONFIG"):
        named = Path(environ["ZULIP_CONFIG"])
        found[_resolved(named)] = named
    for path in _places(environ):
        try:
            if path.is_file():
                found.setdefault(path.resolve(), path)
        except (OSError, RuntimeError, ValueError):  # a NUL in the name, or a symlink loop
            continue
    return tuple(found.values())


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError, ValueError):
        return path


def _places(environ: Mapping[str, str]) -> Iterator[Path]:
    own = home.folder()
    if own is not None:
        yield own / ".zuliprc"
        yield own / "zuliprc"
        config = environ.get("XDG_CONFIG_HOME", "")
        if os.path.isabs(config):  # noqa: PTH117  (it may be empty; the specification skips others)
            yield Path(config) / "zulip" / "zuliprc"
        yield own / ".config" / "zulip" / "zuliprc"
    with suppress(FileNotFoundError):  # the current folder was deleted
        yield Path.cwd() / "zuliprc"
    if own is not None:
        downloads = sorted((own / "Downloads").glob("*zuliprc*"))
        yield from downloads[:_MOST_DOWNLOADS]


def bot_file_name(email: str) -> str:
    """Return a file name for a bot's zuliprc that differs from that of the user's own zuliprc."""
    name = email.partition("@")[0][:60]
    plain = "".join(one for one in name if one.isalnum() or one in "-_.").lstrip("-.")
    return f"{plain or 'bot'}.zuliprc"


def overriding_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the variables set in ``environ`` that override or redirect a zuliprc.

    Empty variables count, too: ``zulip/__init__.py`` 0.9.1 checks only whether they are set.
    """
    return tuple(name for name in _VARIABLES if name in environ)
