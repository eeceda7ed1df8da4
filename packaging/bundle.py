"""Select what goes into the self-contained bundle, for the recipe in `zulipkey.spec`.

It runs in the environment that is bundled. PySide6 and PyInstaller work alike on each system; the
differences between the systems are here.
"""

from __future__ import annotations

import compileall
import os
import py_compile
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Final

import icons
import system_texts
from zulipkey import APPLICATION_ID, __version__
from zulipkey.messages import about

ROOT: Final = Path(__file__).resolve().parent.parent
RESOURCES: Final = ROOT / "resources"
_LICENCES: Final = ROOT / "packaging" / "licences"

# The Qt plugins of each kind that the window can use. No plugins of other kinds are bundled.
_PLUGINS: Final = {
    "iconengines": r"qsvgicon",
    "imageformats": r"q(gif|ico|jpeg|svg|webp)",  # the formats of organizations' icons
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"q(cocoa|offscreen|wayland|windows|xcb)",
    "platformthemes": r"q(gtk3|xdgdesktopportal)",
    "styles": r".*",
    "wayland-decoration-client": r"(adwaita|bradient)",
    "wayland-graphics-integration-client": r"qt-plugin-wayland-egl",
    "wayland-shell-integration": r"xdg-shell",
    "xcbglintegrations": r".*",
}
_PLUGIN: Final = re.compile(r"(?:.*/)?plugins/(?P<kind>[\w-]+)/(?:lib)?(?P<name>[\w-]+)\.\w+")
# The libraries of this Linux that other distributions lack or have in another version. The rest
# must match other parts of the desktop, so it is not bundled.
_TAKEN_ALONG: Final = re.compile(
    r"lib(crypto|ffi|python3|ssl|xcb-(cursor|icccm|image|keysyms|render-util|util)|xkbcommon)\b.*"
)
_QT: Final = re.compile(r"lib(Qt6|icu|pyside6|shiboken6).*")
# Among them: software OpenGL (20 MB), which no window here uses; and icuuc.dll, which is a part of
# Windows, but only a stub in the Windows of the tests.
_NOT_USED: Final = re.compile(
    r".*(libQt6EglF|libQt6WlShell|/translations/qt|\.pyi$|/py\.typed$|opengl32sw\.dll|icuuc\.dll).*"
)
# Versions and licences are read from METADATA, the back ends of keyring from entry_points.txt.
_METADATA: Final = re.compile(r"[^/]+\.dist-info/(METADATA|entry_points\.txt)")
_LICENCE_FILE: Final = re.compile(r"(LICEN[CS]E|COPYING|NOTICE|AUTHORS).*", re.IGNORECASE)

EXCLUDED_MODULES: Final = (
    "_bz2",
    "_lzma",
    "_pydecimal",
    "bz2",
    "curses",
    "doctest",
    "lzma",
    "multiprocessing",
    "pdb",
    "pydoc",
    "setuptools",
    "sqlite3",
    "test",
    "tkinter",
    "unittest",
    "xmlrpc",
)

HIDDEN_MODULES: Final = (
    "keyring.backends.chainer",
    "keyring.backends.fail",
    "keyring.backends.null",
    *{
        "win32": ("keyring.backends.Windows",),
        "darwin": ("keyring.backends.macOS",),
        "linux": (
            "keyring.backends.SecretService",
            "keyring.backends.kwallet",
            "keyring.backends.libsecret",
        ),
    }[sys.platform],
    # Pages and commands are imported by name when they are opened.
    *(
        ".".join(file.relative_to(ROOT / "gui").with_suffix("").parts)
        for folder in ("ui/pages", "cli")
        for file in (ROOT / "gui/zulipkey" / folder).glob("*.py")
    ),
    "socks",  # urllib3 imports it when a SOCKS proxy is used
)


@dataclass(frozen=True)
class Prepared:
    """The files made for the recipe."""

    data: list[tuple[str, str]]
    """Files and folders, each with its target folder in the bundle."""
    ico: str
    icns: str
    version_resource: str


def prepare(folder: Path) -> Prepared:
    """Make what the recipe needs besides the sources, in ``folder``."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "zulipkey.ico").write_bytes(icons.ico(RESOURCES / "icon.svg"))
    (folder / "zulipkey.icns").write_bytes(icons.icns(RESOURCES / "icon.svg"))
    (folder / "version.txt").write_text(_version_resource(), "utf-8")
    (folder / "third-party-notices.txt").write_text(notices(), "utf-8")
    data = [
        (str(RESOURCES / "icon.svg"), "zulipkey/resources"),
        (str(RESOURCES / "icons" / "*.svg"), "zulipkey/resources/icons"),
        (str(RESOURCES / "translations" / "*.qm"), "zulipkey/resources/translations"),
        (str(folder / "third-party-notices.txt"), "zulipkey/resources"),
        (str(_signature_module(folder)), "shiboken6/files.dir"),
    ]
    if sys.platform == "linux":
        linux = folder / "linux"
        shutil.copytree(RESOURCES / "linux", linux)
        (linux / system_texts.DESKTOP_ENTRY).write_text(system_texts.desktop_entry(), "utf-8")
        (linux / system_texts.METAINFO).write_text(system_texts.metainfo(), "utf-8")
        data.append((str(linux), "zulipkey/resources/linux"))
    for package in (metadata.distribution("zulipkey"), *(one for _, one in _packages())):
        for file in package.files or ():
            if _METADATA.fullmatch(file.as_posix()):
                data.append((str(package.locate_file(file)), file.parent.as_posix()))
    return Prepared(
        data=data,
        ico=str(folder / "zulipkey.ico"),
        icns=str(folder / "zulipkey.icns"),
        version_resource=str(folder / "version.txt"),
    )


def is_wanted(name: str) -> bool:
    """Return whether to bundle a file that PyInstaller has found, by its path in the bundle."""
    name = name.replace("\\", "/")
    if _NOT_USED.fullmatch(name):
        return False
    if name.startswith("PySide6/") and (plugin := _PLUGIN.fullmatch(name)):
        return bool(re.fullmatch(_PLUGINS.get(plugin["kind"], ""), plugin["name"]))
    if sys.platform == "linux" and "/" not in name and name.startswith("lib"):
        return bool(_TAKEN_ALONG.fullmatch(name) or _QT.fullmatch(name))
    return True


def leave_search_paths_inside(folder: Path) -> None:
    """Remove library search paths outside the bundle from all ELF files in ``folder``.

    They are folders of the build machine, where on a user's machine, anybody may put libraries.
    """
    for path in sorted(folder.rglob("*")):
        paths = search_paths(path) if is_elf(path) else ()
        inside = [one for one in paths if re.match(r"\$ORIGIN(/|$)", one)]
        if len(inside) < len(paths):
            change = ["-r", ":".join(inside)] if inside else ["-d"]
            subprocess.run(["chrpath", *change, path], stdout=subprocess.DEVNULL, check=True)


def search_paths(path: Path) -> list[str]:
    """Return the folders that an ELF file searches for libraries before those of the system."""
    found = re.findall(r"^  R(?:UN)?PATH +(\S.*)", objdump(path), re.MULTILINE)
    return [one for several in found for one in several.split(":")]


def objdump(path: Path) -> str:
    """Return the headers of an ELF file as text."""
    command: list[str | Path] = ["objdump", "--private-headers", path]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def is_elf(path: Path) -> bool:
    """Return whether ``path`` is a Linux program or library, and not a link to one."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def info_plist() -> dict[str, object]:
    """Return the entries of Info.plist, which describe the program to macOS."""
    return {
        "CFBundleDisplayName": "Zulip Key",
        "CFBundleName": "Zulip Key",
        "CFBundleShortVersionString": __version__,
        "CFBundleURLTypes": [
            {
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLName": APPLICATION_ID,
                "CFBundleURLSchemes": ["zulip"],
            }
        ],
        "CFBundleVersion": __version__,  # the newest of several copies gets the links
        "LSApplicationCategoryType": "public.app-category.developer-tools",
        "LSMinimumSystemVersion": "13.0",  # what the locked PySide6 needs
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Zulip Key developers. Apache License 2.0.",
        "NSRequiresAquaSystemAppearance": False,
    }


def notices() -> str:
    """Return the licences of everything that is bundled besides this program."""
    parts = [
        "Zulip Key is under the Apache License 2.0. This bundle also holds what follows; each part "
        "is under its own licence.\n\n"
        "Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public "
        "License, version 3; its text and the GNU General Public License, which it refers to, are "
        "at the end. They are separate files here, which you may replace by your own build. Their "
        "source code is at https://download.qt.io/official_releases/QtForPython/ and "
        "https://download.qt.io/official_releases/qt/, with the notices of what they hold in turn "
        "(ICU among them, under the Unicode licence)."
    ]
    parts += [_headed(*one) for one in _python_notices()]
    parts += [_headed(*one) for one in _library_notices()]
    for name in ("LGPL-3.0", "GPL-3.0"):
        parts.append(_headed(name, (_LICENCES / f"{name}.txt").read_text("utf-8")))
    return "\n\n".join(parts) + "\n"


def _headed(title: str, text: str) -> str:
    return f"{'=' * 80}\n{title}\n{'=' * 80}\n\n{text.strip()}"


def _packages() -> Iterator[tuple[about.Component, metadata.Distribution]]:
    for component in about.components():
        yield component, metadata.distribution(component.name)


def _python_notices() -> Iterator[tuple[str, str]]:
    stdlib = Path(sysconfig.get_path("stdlib"))
    licence = stdlib / "LICENSE.txt"
    if not licence.exists():
        folders = (stdlib.parent, Path(sys.base_prefix), Path("/usr/share/doc"))
        names = ("LICENSE.txt", f"python3.{sys.version_info[1]}/copyright")
        found = (folder / name for folder in folders for name in names)
        licence = next(path for path in found if path.exists())
    text = licence.read_text("utf-8", errors="replace")
    yield f"Python {sys.version.split()[0]}", text
    for component, package in _packages():
        texts = [
            Path(str(package.locate_file(file))).read_text("utf-8", errors="replace")
            for file in sorted(package.files or (), key=str)
            if ".dist-info" in str(file) and _LICENCE_FILE.fullmatch(file.name)
        ]
        yield (
            f"{component.name} {component.version}: {component.licence}",
            "\n\n".join(texts) or "The package has no text of its own; see the name above.",
        )


def _library_notices() -> Iterator[tuple[str, str]]:
    """Yield Debian's copyright files of the system libraries that are bundled."""
    if sys.platform != "linux" or not shutil.which("dpkg-query"):
        return
    patterns = ("libffi", "libssl", "libxcb-", "libxkbcommon")
    for folder in sorted(Path("/usr/share/doc").iterdir()):
        if folder.name.startswith(patterns) and not folder.name.endswith("-dev"):
            file = folder / "copyright"
            if file.exists() and not folder.is_symlink():
                yield folder.name, file.read_text("utf-8", errors="replace")


def _signature_module(folder: Path) -> Path:
    """Unpack and compile Shiboken's embedded Python files, which it would compile at each start.

    ``SBK_EMBED`` is PySide6's own switch. Compiled files that are never checked against a source
    are valid in any folder.
    """
    import shiboken6

    copy = folder / "shiboken6"
    shutil.copytree(Path(shiboken6.__file__).parent, copy)
    subprocess.run(
        [sys.executable, "-B", "-c", "import shiboken6"],
        env={**os.environ, "SBK_EMBED": "0", "PYTHONPATH": str(folder)},
        check=True,
    )
    unpacked = copy / "files.dir"
    for compiled in list(unpacked.rglob("__pycache__")):
        shutil.rmtree(compiled)
    compileall.compile_dir(
        unpacked,
        quiet=1,
        legacy=True,  # beside the sources, which are removed below
        stripdir=str(folder),
        invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
    )
    for source in unpacked.rglob("*.py"):
        source.unlink()
    return unpacked


def _version_resource() -> str:
    numbers = [*map(int, re.findall(r"\d+", __version__)), 0, 0, 0][:4]
    strings = {
        "CompanyName": "The Zulip Key developers",
        "FileDescription": "Zulip Key",
        "FileVersion": __version__,
        "InternalName": "zulipkey",
        "LegalCopyright": "The Zulip Key developers. Apache License 2.0.",
        "OriginalFilename": "zulipkey.exe",
        "ProductName": "Zulip Key",
        "ProductVersion": __version__,
    }
    entries = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{entries}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
