"""Where the icon, the translations and the other resource files are."""

from __future__ import annotations

from pathlib import Path


def root() -> Path:
    """The folder of the resources.

    In an installed package it lies inside it; in a checkout, at the top level.
    """
    package = Path(__file__).parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent.parent / "resources"
