"""Update the `.ts` files of translations from the sources, and compile them to `.qm` files.

Run it with the Python of `.venv`; it uses PySide6's own tools:

  (nothing)           update the `.ts` files
  add CODE            start a new language
  --check             fail if a `.ts` file is out of date, or a translation breaks a rule
  --check --complete  also fail if a text is not translated
  --compile           make the `.qm` files
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import qm_files
import qt_texts
import system_texts
import translation_rules

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "translations"
SOURCES = FOLDER.parent.parent / "gui"


def stale() -> bool:
    """Return whether a `.qm` file is missing, or older than what it is made from."""
    parts = (__file__, qt_texts.__file__, qm_files.__file__)
    makers = max(Path(one).stat().st_mtime for one in parts)
    return any(
        not compiled.is_file() or compiled.stat().st_mtime < max(source.stat().st_mtime, makers)
        for source in FOLDER.glob("*.ts")
        for compiled in [source.with_suffix(".qm")]
    )


def compile_all() -> None:
    """Compile each `.ts` file to a `.qm` file, with Qt's own texts in that language."""
    for source in sorted(FOLDER.glob("*.ts")):
        with tempfile.TemporaryDirectory() as folder:
            ours, qts = Path(folder, source.name), Path(folder, "qt.ts")
            text = source.read_text("utf-8")
            ours.write_text(isolated(text) if _is_right_to_left(text) else text, "utf-8")
            code = source.stem.partition("_")[2]
            qts.write_text(qt_texts.as_ts(code), "utf-8")
            made = source.with_suffix(".new")
            # Untranslated texts are shown in English.
            _tool("lrelease", "-silent", "-nounfinished", "-compress", ours, qts, "-qm", made)
        made.write_bytes(qm_files.slim(made.read_bytes()))
        made.replace(source.with_suffix(".qm"))  # a running program has the old file mapped


def _is_right_to_left(text: str) -> bool:
    language = re.search(r'<TS [^>]*language="(\w+)"', text)
    return bool(language and language[1].partition("_")[0] in ("ar", "fa", "he", "ur"))


# Consecutive words, names and placeholders, as in "zulipkey get --login {email}", without the sign
# that ends a sentence. Neither escapes (&amp;) nor the place of a number (%n).
_REST: Final = r"(?:[\w{}./:@=~-]*[\w}/])?"
_WORD: Final = rf"[~./-]{{0,3}}[A-Za-z{{]{_REST}"
_ALONE: Final = r"-(?![\w-])"
_FOREIGN: Final = re.compile(rf"(?<![&%\w]){_WORD}(?: (?:{_WORD}|\d{_REST}|{_ALONE}))*", re.ASCII)


def isolated(text: str) -> str:
    """Isolate left-to-right parts, like commands and paths, to keep their order and direction.

    Numbers get the same digits as the dates beside them.

    Args:
        text: the content of a `.ts` file.
    """
    return re.sub(
        r"(?<=<translation>)[^<]+|(?<=<numerusform>)[^<]+",
        lambda one: _FOREIGN.sub("\u2068\\g<0>\u2069", one[0].replace("%n", "%Ln")),
        text,
    )


def add(code: str) -> None:
    """Create the `.ts` file of a language, with as many plural forms as it has."""
    path = FOLDER / f"zulipkey_{code}.ts"
    if path.exists():
        raise SystemExit(f"{path.name} is there already")
    _collect(path, "-target-language", code)


def update(folder: Path) -> None:
    """Update the `.ts` files in `folder` from the texts in the sources.

    They have no line numbers, so that only a changed text changes a file.
    """
    for path in sorted(folder.glob("*.ts")) or [folder / "zulipkey_en.ts"]:
        _collect(path)


def _collect(path: Path, *options: str) -> None:
    usual = ["-silent", "-no-obsolete", "-locations", "none", *options]
    texts = [*(_with_contexts(source.read_text("utf-8")) for source in sources())]
    with tempfile.TemporaryDirectory() as folder:
        listed = [Path(folder, f"{number}.py") for number in range(len(texts) + 1)]
        for copy, text in zip(listed, [*texts, system_texts.as_source()], strict=True):
            copy.write_text(text, "utf-8")
        _tool("lupdate", *usual, *listed, "-ts", path)


def _with_contexts(source: str) -> str:
    """Add the context of a module to each of its texts, as lupdate knows only that of a class."""
    context = re.search(r'^tr = translator\("(\w+)"\)$', source, re.MULTILINE)
    if context is None:
        return source
    marked = f'QT_TRANSLATE_NOOP("{context[1]}", '
    source = _with_marks(source, marked)
    source = re.sub(r"(?<![.\w])tr\(", f'translate("{context[1]}", ', source)
    return re.sub(r"(?<![.\w])marked\(", marked, source)


def _with_marks(source: str, mark: str) -> str:
    """Mark each text that is a value of a table of ``Texts``."""
    lines = source.encode().splitlines(keepends=True)
    for text in [*texts_of_tables(ast.parse(source))][::-1]:
        begin, end = text.lineno - 1, (text.end_lineno or 0) - 1
        lines[end] = _with(lines[end], ")", text.end_col_offset or 0)
        lines[begin] = _with(lines[begin], mark, text.col_offset)
    return b"".join(lines).decode()


def _with(line: bytes, more: str, place: int) -> bytes:
    return line[:place] + more.encode() + line[place:]


def texts_of_tables(module: ast.Module) -> Iterator[ast.Constant]:
    """Yield the texts of a module that are values in a table of ``Texts``."""
    for table in module.body:
        match table:
            case ast.AnnAssign(annotation=kind, value=ast.Dict(values=values)):
                if "Texts[" in ast.unparse(kind):
                    for one in (part for value in values for part in ast.walk(value)):
                        if isinstance(one, ast.Constant) and one.value:
                            yield one


def sources() -> list[Path]:
    """Return the files with texts to translate."""
    return [*sorted(SOURCES.rglob("*.py")), SOURCES.parent / "packaging" / "manual.py"]


def outdated() -> list[str]:
    """Return the names of the `.ts` files that `update` would change."""
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


def _wrong(*, must_be_complete: bool) -> list[str]:
    found = [f"{name} is out of date: run packaging/dev.py translations" for name in outdated()]
    for path in sorted(FOLDER.glob("*.ts")):
        if path.stem == "zulipkey_en":
            continue
        found += [f"{path.name}: {one}" for one in translation_rules.faults(path)]
        if must_be_complete:
            found += [
                f"{path.name}: {one.context}: {one.source!r}: not translated"
                for one in translation_rules.unfinished(path)
            ]
    return found


def _tool(name: str, *arguments: str | Path) -> None:
    # Called as PySide6's own start scripts do, which may not be on the path.
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-c", call, *arguments], check=True)


def _main(arguments: list[str]) -> int:
    if arguments[:1] == ["--check"] and arguments[1:] in ([], ["--complete"]):
        wrong = _wrong(must_be_complete=bool(arguments[1:]))
        for one in wrong:
            print(one)
        return 1 if wrong else 0
    if arguments[:1] == ["add"] and len(arguments) == 2:
        add(arguments[1])
        return 0
    if arguments == ["--compile"]:
        compile_all()
        return 0
    if arguments:
        print(__doc__, file=sys.stderr)
        return 2
    FOLDER.mkdir(parents=True, exist_ok=True)
    update(FOLDER)
    return 0


if __name__ == "__main__":
    sys.exit(_main(sys.argv[1:]))
