"""Make the translated files before a wheel, or an editable install, is built."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The build backend loads this file by its path, without its folder on sys.path.
sys.path.insert(0, str(Path(__file__).parent))

import system_texts
import translations


class Translations(BuildHookInterface[Any]):
    """A build hook that makes the `.qm` files, the menu entry and the metainfo for the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files; hatchling calls this before it collects files."""
        translations.compile_all()
        made = Path(self.directory, "translated")
        made.mkdir(parents=True, exist_ok=True)
        for name, text in (
            (system_texts.DESKTOP_ENTRY, system_texts.desktop_entry()),
            (system_texts.METAINFO, system_texts.metainfo()),
        ):
            (made / name).write_text(text, "utf-8")
            build_data["force_include"][str(made / name)] = f"zulipkey/resources/linux/{name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the files; hatchling calls this after it has collected all files."""
        shutil.rmtree(Path(self.directory, "translated"))
