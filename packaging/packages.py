"""Build the packages that this system can build, into `dist/`.

`dev.py package [KIND...]` runs it in the project's environment. All file times are that of the last
commit (or of SOURCE_DATE_EPOCH), so that builds of the same sources have the same content.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Final

import bundle
import debian
import icons
import wine
import wine_system
from machine import Unready
from zulipkey import __version__

_DIST: Final = bundle.ROOT / "dist"
_BUNDLE: Final = _DIST / "zulipkey"
_APP: Final = _DIST / "Zulip Key.app"
_MACHINE: Final = os.uname().machine if hasattr(os, "uname") else "x86_64"
_FIRST_OF_ZIP: Final = 315532800
"""1980; a wheel cannot contain earlier times."""


@cache
def _epoch() -> int:
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command: list[str | Path] = ["git", "-C", bundle.ROOT, "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):  # an unpacked sdist
        return _FIRST_OF_ZIP
    return int(said)


def _wheel() -> list[Path]:
    """Make the wheel and the sdist."""
    for old in (*_DIST.glob("zulipkey-*.whl"), *_DIST.glob("zulipkey-*.tar.gz")):
        old.unlink()
    _run([sys.executable, "-P", "-m", "hatchling", "build", "-d", _DIST])
    return [*_DIST.glob("zulipkey-*.whl"), *_DIST.glob("zulipkey-*.tar.gz")]


def _bundle() -> list[Path]:
    """Make the bundle: a folder, and on macOS the app as well."""
    for old in (_BUNDLE, _APP):
        shutil.rmtree(old, ignore_errors=True)
    pyinstaller = [sys.executable, "-P", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders: list[str | Path] = ["--distpath", _DIST, "--workpath", _DIST / "build"]
    _run([*pyinstaller, *folders, bundle.ROOT / "packaging" / "zulipkey.spec"])
    shutil.rmtree(_DIST / "build")
    if sys.platform == "linux":
        bundle.leave_search_paths_inside(_BUNDLE)
    return []


def _archive() -> list[Path]:
    """Make an archive of the bundle, which can be unpacked anywhere."""
    _need_bundle()
    if sys.platform == "win32":
        name = _DIST / f"zulipkey-{__version__}-windows-x86_64"
        return [Path(shutil.make_archive(str(name), "zip", _DIST, _BUNDLE.name))]
    file = _DIST / f"zulipkey-{__version__}-linux-{_MACHINE}.tar.xz"
    order = ["--sort=name", f"--mtime=@{_epoch()}", "--owner=0", "--group=0", "--numeric-owner"]
    _run(["tar", "-C", _DIST, *order, "-c", "-I", "xz -T0", "-f", file, _BUNDLE.name])
    return [file]


def _deb(compression: Sequence[str] = debian.SMALL) -> list[Path]:
    """Make the package for Debian and Ubuntu."""
    _need_bundle()
    return [debian.build(_BUNDLE, _DIST, epoch=_epoch(), compression=compression)]


def _dmg() -> list[Path]:
    """Make the disk image for macOS, with a link to the folder that the app is dragged to."""
    _need_bundle()
    image = _DIST / f"zulipkey-{__version__}-macos-{_MACHINE}.dmg"
    folder = _DIST / "image"
    folder.mkdir()
    try:
        shutil.move(_APP, folder)
        (folder / "Applications").symlink_to("/Applications")
        volume = ["-volname", "Zulip Key", "-fs", "HFS+", "-format", "UDZO", "-ov"]
        _run(["hdiutil", "create", *volume, "-srcfolder", folder, image])
    finally:
        shutil.move(folder / _APP.name, _APP)
        shutil.rmtree(folder)
    return [image]


def _installer(*options: str) -> list[Path]:
    """Make the installer for Windows with NSIS 3; on Linux, for a bundle made under Wine."""
    if sys.platform == "win32":
        folder = _BUNDLE
        _need_bundle()
    else:
        folder = _DIST / "windows" / _BUNDLE.name
        if not folder.is_dir():
            _windows_bundle(folder.parent)
    setup = _DIST / f"zulipkey-{__version__}-windows-setup.exe"
    with tempfile.TemporaryDirectory() as name:
        icon = Path(name, "zulipkey.ico")
        icon.write_bytes(icons.ico(bundle.RESOURCES / "icon.svg"))
        values = {
            "BUNDLE": folder,
            "ICON": icon,
            "LICENCE": bundle.ROOT / "LICENSE",
            "OUTPUT": setup,
            "VERSION": __version__,
        }
        script = bundle.ROOT / "packaging" / "windows" / "zulipkey.nsi"
        defines = [f"-D{key}={value}" for key, value in values.items()]
        _run(["makensis", "-V2", *defines, *options, script])
    return [setup]


def _windows_bundle(folder: Path) -> None:
    """Make the bundle for Windows in ``folder``, under Wine."""
    folder.mkdir(parents=True, exist_ok=True)
    wine_system.give(folder)
    with tempfile.TemporaryDirectory() as name:
        windows = wine.ready(wine.program(Path(name)))
        options = ("--noconfirm", "--log-level", "WARN", "--distpath", r"Z:\dist")
        made = windows.start(
            *(wine.PYTHON, "-X", "faulthandler", "-m", "PyInstaller", *options),
            *("--workpath", r"C:\build"),
            r"packaging\zulipkey.spec",
            folders={"dist": folder},
        ).wait()
    if made:
        raise LookupError(f"PyInstaller failed under Wine: {made}")


def _need_bundle() -> None:
    if not _BUNDLE.is_dir():
        _bundle()


def _run(command: Sequence[str | Path]) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(_epoch())}
    subprocess.run(command, env=environment, cwd=bundle.ROOT, check=True)


KINDS: Final[dict[str, Callable[[], list[Path]]]] = {
    "wheel": _wheel,
    "bundle": _bundle,
    "archive": _archive,
    "deb": _deb,
    "dmg": _dmg,
    "installer": _installer,
    # With little compression, in a fraction of the time, for tests of what the packages do.
    "quick-deb": partial(_deb, debian.QUICK),
    "quick-installer": partial(_installer, "-DQUICK"),
}


def _usual() -> list[str]:
    match sys.platform:
        case "darwin":
            return ["wheel", "bundle", "dmg"]
        case "win32":
            installer = ["installer"] if shutil.which("makensis") else []
            return ["wheel", "bundle", "archive", *installer]
    return ["wheel", "bundle", "archive", *(["deb"] if shutil.which("dpkg-deb") else [])]


def main(kinds: list[str]) -> int:
    """Make packages of these kinds, or all that this system can make, and list them."""
    if unknown := set(kinds) - set(KINDS):
        sys.stderr.write(
            f"dev.py: {', '.join(unknown)} is no package; there are {', '.join(KINDS)}\n"
        )
        return 2
    _DIST.mkdir(exist_ok=True)
    for kind in kinds or _usual():
        try:
            made = KINDS[kind]()
        except (LookupError, Unready, subprocess.CalledProcessError) as problem:
            sys.stderr.write(f"{kind}: {problem}\n")
            return 1
        for path in made:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            sys.stdout.write(
                f"{path.relative_to(bundle.ROOT)}  {path.stat().st_size / 1e6:.1f} MB  {digest}\n"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
