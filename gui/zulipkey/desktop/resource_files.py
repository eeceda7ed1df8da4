"""Locate the icon, the translations and the other resource files."""

from __future__ import annotations

from pathlib import Path


def root() -> Path:
    """Return the resources folder: inside an installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent.parent / "resources"
