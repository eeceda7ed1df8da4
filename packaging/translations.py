"""The translations: `.ts` files made from the sources, `.qm` files compiled from them.

Run by the Python of `.venv`, with PySide6's own tools: without an argument it re-makes the `.ts`
files, with `--check` it fails when they are out of date, with `--compile` it makes the `.qm` files.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
SOURCES = FOLDER.parent.parent / "gui"


def stale() -> bool:
    """Whether a `.qm` file is absent or older than its `.ts`."""
    return any(
        not compiled.is_file() or compiled.stat().st_mtime < source.stat().st_mtime
        for source in FOLDER.glob("*.ts")
        for compiled in [source.with_suffix(".qm")]
    )


def compile_all() -> None:
    """Make each `.ts` file's `.qm`."""
    for source in sorted(FOLDER.glob("*.ts")):
        made = source.with_suffix(".new")
        _tool("lrelease", "-silent", source, "-qm", made)
        made.replace(source.with_suffix(".qm"))  # a program that runs has the old one mapped


def update(folder: Path) -> None:
    """Bring the `.ts` files in `folder` in line with the texts in the sources.

    Without line numbers, so that only a changed text changes a file.
    """
    options = ["-silent", "-no-obsolete", "-locations", "none"]
    languages = sorted(folder.glob("*.ts")) or [folder / "zulipkey_en.ts"]
    for language in languages:
        _tool("lupdate", *options, *sorted(SOURCES.rglob("*.py")), "-ts", language)


def outdated() -> list[str]:
    """The names of the `.ts` files that `update` would change."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        return [
            path.name
            for path in sorted(fresh.glob("*.ts"))
            if not (FOLDER / path.name).is_file()
            or path.read_bytes() != (FOLDER / path.name).read_bytes()
        ]


def _tool(name: str, *arguments: str | Path) -> None:
    # Called as PySide6's own start scripts do, which may not be on the path.
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *arguments], check=True)


def _main(arguments: list[str]) -> int:
    if arguments == ["--check"]:
        names = outdated()
        for name in names:
            print(f"{name} is out of date: run packaging/dev.py translations")
        return 1 if names else 0
    if arguments == ["--compile"]:
        compile_all()
        return 0
    if arguments:
        print("translations takes --check, or nothing", file=sys.stderr)
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
