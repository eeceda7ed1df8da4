"""Where programs look for a zuliprc, and what they take from the environment instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from zulipkey import home

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


def usual_places(environ: Mapping[str, str]) -> tuple[Path, ...]:
    """Give the zuliprc files that exist in the places where programs look, each file once."""
    found: dict[Path, Path] = {}
    for path in _places(environ):
        try:
            if path.is_file():
                found.setdefault(path.resolve(), path)
        except (OSError, RuntimeError, ValueError):  # a NUL in a name, links in a circle
            continue
    return tuple(found.values())


def _places(environ: Mapping[str, str]) -> Iterator[Path]:
    if environ.get("ZULIP_CONFIG"):
        yield Path(environ["ZULIP_CONFIG"])
    own = home.folder()
    if own is not None:
        yield own / ".zuliprc"
        yield own / "zuliprc"
        yield own / ".config" / "zulip" / "zuliprc"
    yield Path.cwd() / "zuliprc"
    if own is not None:
        downloads = sorted((own / "Downloads").glob("*zuliprc*"))
        yield from downloads[:_MOST_DOWNLOADS]


def overriding_variables(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Give the names of the variables set in ``environ`` that beat or redirect a zuliprc.

    An empty one does so too (``zulip/__init__.py`` 0.9.1 tells only a missing one apart).
    """
    return tuple(name for name in _VARIABLES if name in environ)
