"""Compiles the translations before a wheel, or an editable install, is made."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The build backend loads this file by its path alone.
sys.path.insert(0, str(Path(__file__).parent))

import translations


class Translations(BuildHookInterface[Any]):
    """Makes the `.qm` files that the wheel takes along."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files."""
        translations.compile_all()
