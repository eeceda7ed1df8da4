from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from configparser import ConfigParser
from pathlib import Path

import pytest

from zulipkey.desktop import resource_files

ROOT = Path(__file__).resolve().parents[2]


def build(checkout: Path, folder: Path, *kinds: str) -> None:
    targets = [word for kind in kinds for word in ("-t", kind)]
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", folder, *targets],
        cwd=checkout,
        env=os.environ | {"SOURCE_DATE_EPOCH": "1700000000"},
        check=True,
        capture_output=True,
        text=True,
    )


def only(folder: Path, pattern: str) -> Path:
    [found] = folder.glob(pattern)
    return found


def unpack(sdist: Path, folder: Path) -> Path:
    # In a process of its own: what extractall asks for or warns of changed within Python 3.11–3.14.
    extract = ["-W", "ignore", "-m", "tarfile", "-e", str(sdist), str(folder)]
    subprocess.run([sys.executable, *extract], check=True, capture_output=True)
    return only(folder, "zulipkey-*")


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder, "sdist", "wheel")
    return folder


@pytest.fixture(scope="module")
def unpacked(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(only(built, "*.whl")) as wheel:
        wheel.extractall(folder)
    return folder


def test_the_wheel_holds_every_module_and_resource(unpacked: Path) -> None:
    source = ROOT / "gui" / "zulipkey"
    modules = {path.relative_to(source) for path in source.rglob("*.py")}
    resources = {
        path.relative_to(ROOT).with_suffix(".qm" if path.suffix == ".ts" else path.suffix)
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.name != "glossary.md"
    }

    package = unpacked / "zulipkey"
    held = {path.relative_to(package) for path in package.rglob("*") if path.is_file()}

    assert resources
    assert held == modules | resources | {Path("py.typed")}


def test_the_wheel_holds_nothing_but_the_package_and_what_describes_it(unpacked: Path) -> None:
    names = {path.name.partition("-")[0] + path.suffix for path in unpacked.iterdir()}
    assert names == {"zulipkey", "zulipkey.dist-info"}


def test_the_wheel_carries_the_licence(unpacked: Path) -> None:
    licence = only(unpacked, "*.dist-info") / "licenses" / "LICENSE"
    assert licence.read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_installed_program_opens_without_a_console(unpacked: Path) -> None:
    entry_points = ConfigParser()
    entry_points.read(only(unpacked, "*.dist-info") / "entry_points.txt")
    assert {name: dict(entry_points[name]) for name in entry_points.sections()} == {
        "console_scripts": {"zulipkey": "zulipkey.__main__:main"},
        "gui_scripts": {"zulipkeyw": "zulipkey.__main__:main"},
    }


def test_the_installed_program_finds_its_resources(unpacked: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-c", "from zulipkey.desktop import resource_files as r; print(r.root())"],
        env=os.environ | {"PYTHONPATH": str(unpacked)},
        check=True,
        capture_output=True,
        text=True,
    )
    root = Path(found.stdout.strip())
    assert root.is_relative_to(unpacked)
    assert (root / "icon.svg").is_file()


def test_the_checkout_finds_its_resources() -> None:
    assert resource_files.root() == ROOT / "resources"


def test_the_sdist_builds_the_very_same_wheel(built: Path, tmp_path: Path) -> None:
    checkout = unpack(only(built, "*.tar.gz"), tmp_path)

    build(checkout, tmp_path, "wheel")

    wheel = only(built, "*.whl")
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_sdist_holds_what_its_tests_and_its_set_up_need(built: Path, tmp_path: Path) -> None:
    checkout = unpack(only(built, "*.tar.gz"), tmp_path)
    for name in ("packaging/dev.py", "requirements.lock", "tests/unit/test_packaging.py"):
        assert (checkout / name).read_bytes() == (ROOT / name).read_bytes()


def test_the_sdist_holds_nothing_that_was_compiled(built: Path) -> None:
    with tarfile.open(only(built, "*.tar.gz")) as sdist:
        suffixes = {Path(name).suffix for name in sdist.getnames()}
    assert ".py" in suffixes
    assert not suffixes & {".pyc", ".qm"}


@pytest.mark.parametrize("change", ["none", "a new text", "a text that is gone"])
def test_translations_are_up_to_date_until_a_text_changes(change: str, tmp_path: Path) -> None:
    for name in ("gui", "packaging", "resources"):
        shutil.copytree(ROOT / name, tmp_path / name)
    tool: list[str | Path] = [sys.executable, tmp_path / "packaging" / "translations.py"]
    extra = tmp_path / "gui" / "zulipkey" / "ui" / "extra.py"
    if change == "a new text":
        extra.write_text('translate = None\ntranslate("words", "Good morning")\n')
    if change == "a text that is gone":
        translations = tmp_path / "resources" / "translations" / "zulipkey_en.ts"
        gone = "<message><source>Gone</source><translation>Gone</translation></message></context>"
        text = translations.read_text(encoding="utf-8")
        translations.write_text(text.replace("</context>", gone, 1), encoding="utf-8")

    checked = subprocess.run([*tool, "--check"], capture_output=True, text=True, check=False)

    if change == "none":
        assert (checked.returncode, checked.stdout) == (0, "")
    else:
        assert checked.returncode == 1
        assert "zulipkey_en.ts is out of date" in checked.stdout
