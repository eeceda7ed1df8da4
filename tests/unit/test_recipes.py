"""The recipes of the packages, as far as they can be read on a system that is not theirs."""

from __future__ import annotations

import itertools
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QApplication

import bundle
import debian
import dev
import icons
import manual
import packages
import zulipkey
from zulipkey.cli import parser
from zulipkey.messages import translation

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
ID = zulipkey.APPLICATION_ID


def pictures(data: bytes, kind: bytes) -> list[int]:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    reader = QImageReader(buffer, QByteArray(kind))
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        image = reader.read()
        assert image.width() == image.height()
        assert image.hasAlphaChannel()
        sizes.append(image.width())
    return sizes


def test_the_icon_of_windows_has_each_size(qapp: QApplication) -> None:
    data = icons.ico(bundle.RESOURCES / "icon.svg")
    assert pictures(data, b"ico") == [16, 20, 24, 32, 40, 48, 64, 256]


def test_the_icon_of_macos_has_each_size(qapp: QApplication) -> None:
    data = icons.icns(bundle.RESOURCES / "icon.svg")
    if b"icns" not in QImageReader.supportedImageFormats():
        pytest.skip("this Qt cannot read it")
    assert set(pictures(data, b"icns")) >= {32, 64, 128, 256, 512}


class Recorded:
    """Stands for each thing that PyInstaller makes of a recipe."""

    binaries: tuple[object, ...] = ()
    datas: tuple[object, ...] = ()
    pure: tuple[object, ...] = ()
    scripts: tuple[object, ...] = ()

    def __init__(self, *parts: object, **options: object) -> None:
        self.options = options


def test_the_recipe_makes_an_app_of_macos(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    made: dict[str, list[Recorded]] = {}

    def maker(name: str) -> Callable[..., Recorded]:
        def make(*parts: object, **options: object) -> Recorded:
            made.setdefault(name, []).append(Recorded(*parts, **options))
            return made[name][-1]

        return make

    monkeypatch.setattr(sys, "platform", "darwin")
    recipe = PACKAGING / "zulipkey.spec"
    names = {name: maker(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    exec(recipe.read_text(), {"SPECPATH": str(PACKAGING), "workpath": str(tmp_path), **names})
    (program,) = made["EXE"]
    (app,) = made["BUNDLE"]
    assert program.options["console"] is False
    assert made["COLLECT"][0].options["strip"] is False
    assert app.options["name"] == "Zulip Key.app"
    assert app.options["bundle_identifier"] == ID
    assert Path(str(app.options["icon"])).read_bytes().startswith(b"icns")


def test_macos_hands_zulip_links_to_the_app() -> None:
    told = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    (links,) = told["CFBundleURLTypes"]
    assert links["CFBundleURLSchemes"] == ["zulip"]
    assert told["CFBundleShortVersionString"] == zulipkey.__version__
    # Of a version, macOS takes digits and dots.
    assert re.fullmatch(r"\d+(\.\d+){0,2}", told["CFBundleVersion"])
    assert re.fullmatch(r"\d+\.\d+", told["LSMinimumSystemVersion"])
    assert told["NSHighResolutionCapable"] is True
    assert told["NSRequiresAquaSystemAppearance"] is False  # dark where the system is


def test_the_signature_of_macos_allows_no_more_than_is_needed() -> None:
    entitled = plistlib.loads((PACKAGING / "macos/entitlements.plist").read_bytes())
    assert entitled == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


@pytest.fixture(scope="module")
def prepared(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> bundle.Prepared:
    return bundle.prepare(tmp_path_factory.mktemp("prepared"))


def test_pyside6_is_started_by_what_was_compiled(
    prepared: bundle.Prepared,
) -> None:
    (unpacked,) = (Path(what) for what, folder in prepared.data if folder == "shiboken6/files.dir")
    assert not list(unpacked.rglob("*.py"))
    look = """
import sys, zulipkey.ui
early = "argparse" in sys.modules
from PySide6.QtCore import QObject
from PySide6.support.signature import loader
try:
    QObject().setObjectName(1)
except TypeError as error:
    print(error)
print(loader.__file__, early, sep="\\n")
"""
    told = subprocess.run(
        [sys.executable, "-c", look],
        env={**os.environ, "PYTHONPATH": str(unpacked.parents[1])},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    assert "Supported signatures:" in told
    file, has_tools = told[-2:]
    assert unpacked in Path(file).parents
    assert has_tools == "False"


def test_the_version_resource_of_windows_can_be_read(prepared: bundle.Prepared) -> None:
    said: dict[str, str] = {}

    def string(name: str, text: str) -> None:
        said[name] = text

    def ignore(*parts: object, **fields: object) -> None:
        return None

    names = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable")
    known = dict.fromkeys((*names, "VarFileInfo", "VarStruct"), ignore)
    eval(Path(prepared.version_resource).read_text(), {**known, "StringStruct": string})
    assert said["FileVersion"] == zulipkey.__version__
    assert said["ProductName"] == "Zulip Key"


@pytest.mark.parametrize(
    ("name", "is_wanted"),
    [
        ("PySide6/QtWidgets.abi3.so", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6\\opengl32sw.dll", False),
        ("icuuc.dll", False),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/imageformats/libqpdf.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/translations/qtbase_de.qm", False),
        ("zulipkey/resources/translations/zulipkey_en.qm", True),
    ],
)
def test_the_bundle_holds_what_the_window_uses(name: str, is_wanted: bool) -> None:
    assert bundle.is_wanted(name) is is_wanted


def made_elsewhere() -> Iterator[Path]:
    """Return libraries here that are told to look for others where their maker has his."""
    folder = Path(str(sysconfig.get_config_var("DESTSHARED")))
    for path in sorted(folder.glob("*.so")):
        if any(one.startswith("/") for one in bundle.search_paths(path)):
            yield path


@pytest.mark.skipif(shutil.which("chrpath") is None, reason="needs chrpath")
def test_no_library_is_looked_for_outside_of_the_bundle(tmp_path: Path) -> None:
    found = list(itertools.islice(made_elsewhere(), 3))
    if not found:
        pytest.skip("this Python has only its system's own libraries")
    for path in found:
        shutil.copy(path, tmp_path)
    (tmp_path / "text").write_text("no library")
    (tmp_path / "both.so").write_bytes(found[0].read_bytes())
    where = len(bundle.search_paths(found[0])[0])
    both = "$ORIGIN/a:/b"
    if where >= len(both):
        subprocess.run(["chrpath", "-r", both, tmp_path / "both.so"], check=True)
    bundle.leave_search_paths_inside(tmp_path)
    assert bundle.search_paths(tmp_path / "both.so") in (["$ORIGIN/a"], [])
    for path in found:
        assert bundle.search_paths(tmp_path / path.name) == []
    assert "search-path" not in debian._OVERRIDES


def test_the_notices_name_every_part_and_its_licence() -> None:
    notices = bundle.notices()
    for text in (
        f"Python {sys.version.split()[0]}",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "requests ",
        "cryptography ",
        "jeepney ",
    ):
        assert text in notices
    assert str(ROOT) not in notices


@pytest.mark.skipif(sys.platform == "win32", reason="commands of a POSIX shell")
def test_the_flatpak_is_made_of_what_the_bundle_holds(
    prepared: bundle.Prepared, tmp_path: Path
) -> None:
    manifest = PACKAGING / f"flatpak/{ID}.json"
    told = json.loads(manifest.read_text())
    assert told["id"] == ID
    (module,) = told["modules"]
    (source,) = module["sources"]
    assert (manifest.parent / source["path"]).resolve() == ROOT / "dist/zulipkey"
    app, made = tmp_path / "app", tmp_path / source["dest"]
    made.mkdir()
    (made / "zulipkey").touch()
    for what, folder in prepared.data:
        target = made / "_internal" / folder
        if "resources" in folder and "*" not in what:
            target.mkdir(parents=True, exist_ok=True)
            if Path(what).is_dir():
                shutil.copytree(what, target, dirs_exist_ok=True)
            else:
                shutil.copy(what, target)
    for command in module["build-commands"]:
        subprocess.run(["sh", "-c", command.replace("/app/", f"{app}/")], cwd=tmp_path, check=True)
    assert (app / "bin" / told["command"]).resolve() == app / "lib/zulipkey/zulipkey"
    entry = (app / f"share/applications/{ID}.desktop").read_text()
    assert "Comment[de]=" in entry
    assert 'xml:lang="de"' in (app / f"share/metainfo/{ID}.metainfo.xml").read_text()
    assert (app / f"share/icons/hicolor/scalable/apps/{ID}.svg").is_file()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs NSIS")
@pytest.mark.parametrize("kind", ["installer", "quick-installer"])
def test_the_installer_of_windows_is_made_of_a_bundle(
    kind: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(packages, "_DIST", tmp_path)
    internal = tmp_path / "windows/zulipkey/_internal"
    internal.mkdir(parents=True)
    (internal / "module.pyc").write_bytes(bytes(1_000_000))
    (internal.parent / "Zulip Key.exe").write_bytes(b"MZ")
    (made,) = packages.KINDS[kind]()
    assert made == tmp_path / f"zulipkey-{zulipkey.__version__}-windows-setup.exe"
    assert made.read_bytes()[:2] == b"MZ"
    assert b"requireAdministrator" not in made.read_bytes()
    assert (made.stat().st_size > 1_000_000) == (kind == "quick-installer")


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
@pytest.mark.parametrize(("kind", "inside"), [("deb", "xz"), ("quick-deb", "gz")])
def test_the_debian_package_is_small_but_for_tests(
    kind: str, inside: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "zulipkey").mkdir()
    (tmp_path / "zulipkey/zulipkey").touch()
    monkeypatch.setattr(packages, "_DIST", tmp_path)
    monkeypatch.setattr(packages, "_BUNDLE", tmp_path / "zulipkey")
    monkeypatch.setattr(manual, "pages", lambda _: {})  # they change the language of the process
    (made,) = packages.KINDS[kind]()
    assert f"data.tar.{inside} ".encode() in made.read_bytes()


WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))  # an sdist has none


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_is_one(workflow: Path) -> None:
    checker = Path(sys.executable).with_name("check-jsonschema")
    done = subprocess.run(
        [checker, "--builtin-schema", "vendor.github-workflows", workflow],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    calls = re.findall(r"dev\.py (\w+)(.*)$", workflow.read_text(), re.MULTILINE)
    assert calls
    for command, arguments in calls:
        assert command in dev.COMMANDS
        if command == "package":
            assert set(arguments.split()) <= set(packages.KINDS)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_takes_actions_by_the_same_commits_only(workflow: Path) -> None:
    used = re.findall(r"\buses:(.+)", workflow.read_text())
    assert used
    for one in used:
        assert re.fullmatch(r" [\w.-]+/[\w./-]+@[0-9a-f]{40}  # v\d+\.\d+\.\d+", one), one
        action = one.partition("@")[0]
        everywhere = "".join(path.read_text() for path in WORKFLOWS)
        assert everywhere.count(f"{action}@") == everywhere.count(one), action


def test_the_manual_names_every_command_and_option() -> None:
    page = manual.page().replace("\\-", "-")
    built = parser.commands()
    (commands,) = (one for one in built._actions if one.dest == "command")
    assert isinstance(commands.choices, dict)
    for name, command in commands.choices.items():
        assert f"\n.SS {name}\n" in page
        for action in command._actions:
            for option in action.option_strings:
                assert option in page, (name, option)


def test_the_manual_is_well_formed_in_each_language(tmp_path: Path) -> None:
    made = "import json, manual; print(json.dumps(manual.pages('2026-01-15')))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    command = [sys.executable, "-c", made]  # aside: it changes the language of the process
    said = subprocess.run(command, env=environment, capture_output=True, check=True).stdout
    pages: dict[str, str] = json.loads(said)
    assert pages.keys() == translation.NAMES.keys()
    assert "\n.SH BEZEICHNUNG\nzulipkey \\- deinen Zulip" in pages["de"]
    assert not re.search("[\u2066-\u2069]", pages["ar"])
    for code, page in pages.items():
        path = tmp_path / f"{code}.1"
        path.write_text(page, "utf-8")
        checks = {
            "mandoc": ["-T", "lint", "-W", "style" if code == "en" else "warning"],
            "groff": ["-man", "-ww", "-Kutf8", "-Tutf8", "-z"],
        }
        for name, options in checks.items():
            if shutil.which(name):
                done = subprocess.run(
                    [name, *options, path], capture_output=True, text=True, check=False
                )
                wrong = (done.stdout + done.stderr).splitlines()
                # What only groff has, and only it needs, others leave out.
                assert [one for one in wrong if "skipping insecure request: mso" not in one] == []
        if shutil.which("lexgrog"):  # it makes the list of all pages
            assert subprocess.run(["lexgrog", path], check=False).returncode == 0, code


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="needs appstreamcli")
def test_the_packages_metainfo_tells_of_this_release(tmp_path: Path) -> None:
    metainfo = tmp_path / f"{ID}.metainfo.xml"
    metainfo.write_text(debian.metainfo(1_800_000_000))
    assert f'<release version="{zulipkey.__version__}" date="2027-01-15"/>' in metainfo.read_text()
    command: list[str | Path] = ["appstreamcli", "validate", "--no-net", metainfo]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_changelog_is_in_the_usual_form() -> None:
    lines = (ROOT / "CHANGELOG.md").read_text().splitlines()
    versions = [line for line in lines if line.startswith("## ")]
    assert versions[0] == "## [Unreleased]" or f"[{zulipkey.__version__}]" in versions[0]
    for line in versions:
        assert re.fullmatch(r"## \[(Unreleased|\d+\.\d+\.\d+)\](| - \d{4}-\d\d-\d\d)", line), line
    kinds = {line for line in lines if line.startswith("### ")}
    assert kinds <= {
        f"### {kind}" for kind in ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
    }
