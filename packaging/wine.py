"""Provide a Windows to test on, where there is none: Wine 10 in its own Debian 13.

Debian 12's Wine loads neither Qt nor cryptography. So a Debian 13 is made below
``/var/cache/zulipkey``, with Wine, a Windows Python, and the locked packages as Windows gets them.
A program that is started there writes to memory, which vanishes when it ends: each command finds
a fresh system, with a small disk and a read-only disk, and leaves nothing mounted or running,
however it ends.

The system needs root, for private mounts, and is made once (in two minutes).
"""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

import machine
import wine_system
from machine import ROOT, Unready
from wine_system import ENVIRONMENT, OWN, UID

CACHE: Final = Path("/var/cache/zulipkey")
PYTHON: Final = r"C:\Python\python.exe"
CHECKOUT: Final = r"Z:\checkout"
_NOT_IMPORTED: Final = ("PyInstaller", "_pyinstaller_hooks_contrib", "mypy", "mypyc", "setuptools")
_KEPT_UNUSED: Final = 3 * 24 * 3600.0

# $0 is an empty folder; then: checkout, layers, further folders as "SOURCE NAME", --, a command.
_IN_WINDOWS: Final = """
mount -t tmpfs -o mode=755 tmpfs "$0"
cd "$0"
checkout=$1
layers=$2
shift 2
mkdir system system.upper system.work source source.upper source.work
own=upperdir=system.upper,workdir=system.work
mount -t overlay -o "lowerdir=$layers,$own" overlay system
mkdir -p system/tmp/.X11-unix system/checkout
mount -t proc proc system/proc
mount --rbind /dev system/dev
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix system/tmp/.X11-unix
if [ -n "$XAUTHORITY" ]; then
    install -o "$USER_ID" -g "$USER_ID" -m 600 "$XAUTHORITY" system/home/user/.Xauthority
fi
mount --bind "$checkout" source
own=upperdir=source.upper,workdir=source.work
mount -t overlay -o "lowerdir=source,$own" overlay system/checkout
chown "$USER_ID:$USER_ID" system/checkout
mkdir system/small system/read-only
mount -t tmpfs -o size=64k,mode=1777 tmpfs system/small
mount -t tmpfs -o ro tmpfs system/read-only
while [ "$1" != -- ]; do
    mkdir -p "system/$2"
    mount --bind "$1" "system/$2"
    shift 2
done
shift
chroot --userspec="$USER_ID:$USER_ID" system /usr/bin/env -i "$@" || exit $?
exit 0  # and not exec: who changes the user is not ended by --kill-child
"""


def why_not() -> str:
    """Return why this computer cannot have such a Windows; empty if it can."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return "Wine is tried on Linux, x86-64"
    if os.geteuid() != 0:
        return "it needs root, for mounts of its own"
    if absent := [one for one in ("debootstrap", "unshare") if shutil.which(one) is None]:
        return f"{' and '.join(absent)} not installed"
    own = subprocess.run([*OWN, "true"], capture_output=True, check=False)
    return "no mounts of its own are allowed here" if own.returncode else ""


class Windows:
    """A Windows that is ready; each command runs in its own private copy of it."""

    def __init__(self, layers: Sequence[Path]) -> None:
        self._layers = layers
        self._started: list[subprocess.Popen[bytes]] = []

    def start(
        self,
        *command: str,
        environment: dict[str, str] | None = None,
        folders: Mapping[str, Path] | None = None,
        output: int | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a Windows program; when its process here is killed, all that it started ends.

        Its output goes to ``output``. ``environment`` is added to that of Windows; DISPLAY and
        XAUTHORITY select a screen.
        ``folders`` appear as ``Z:\\NAME``, and are the only ones that keep what it writes.
        """
        variables = ENVIRONMENT | (environment or {})
        cookie = variables.pop("XAUTHORITY", "")
        binds = [part for name, one in (folders or {}).items() for part in (str(one), name)]
        settings = [f"{name}={value}" for name, value in variables.items()]
        head = [*OWN, "sh", "-e", "-c", _IN_WINDOWS, str(CACHE / "room"), str(ROOT)]
        layers = ":".join(map(str, self._layers))
        process = subprocess.Popen(
            [*head, layers, *binds, "--", "--chdir=/checkout", *settings, "wine", *command],
            env={**os.environ, "USER_ID": str(UID), "XAUTHORITY": cookie},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT if output else None,
        )
        self._started.append(process)
        return process

    def end_all(self) -> None:
        """Kill everything that was started."""
        for process in self._started:
            process.kill()


def ready(*extra: Path) -> Windows:
    """Return the Windows, which is made if it is missing, or raise `Unready` with the reason.

    Each of ``extra`` is a folder whose files are laid over it.
    """
    reason = why_not()
    if sys.platform == "win32" or reason:
        raise Unready(reason)
    import fcntl

    (CACHE / "room").mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        modules = ("bare_debian.py", "wine_system.py")
        recipe = b"".join((ROOT / "packaging" / name).read_bytes() for name in modules)
        system = _ready("windows", recipe, wine_system.make_system)

        def make_packages(folder: Path) -> None:
            wine_system.make_packages(folder)
            _compile(Windows([system]), folder)

        packages = _ready("packages", machine.LOCK.read_bytes(), make_packages)
    return Windows([*extra, packages, system])


def program(folder: Path) -> Path:
    """Build the wheel of this checkout, and return a folder that contains it as installed."""
    wheels = folder / "wheels"
    build = ("-P", "-m", "hatchling", "build", "-t", "wheel", "-d", wheels)
    done = subprocess.run(
        [machine.PYTHON, *build], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Unready(done.stderr)
    layer = folder / "layer"
    (wheel,) = wheels.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(layer / wine_system.SITE_PACKAGES)
    wine_system.give(layer)
    folder.chmod(0o755)
    return layer


def _ready(kind: str, recipe: bytes, make: Callable[[Path], None]) -> Path:
    """Return the folder that ``recipe`` makes; make it if it is missing."""
    folder = CACHE / f"{kind}-{hashlib.sha256(recipe).hexdigest()[:12]}"
    if not folder.is_dir():
        unfinished = CACHE / f"{kind}.new"
        shutil.rmtree(unfinished, ignore_errors=True)
        unfinished.mkdir()
        make(unfinished)
        unfinished.rename(folder)
    os.utime(folder)
    for other in CACHE.glob(f"{kind}-*"):
        if time.time() - other.stat().st_mtime > _KEPT_UNUSED:
            shutil.rmtree(other)
    return folder


def _compile(windows: Windows, folder: Path) -> None:
    """Write the .pyc files of what tests import, because otherwise each process would do it."""
    site_packages = folder / wine_system.SITE_PACKAGES
    left_out = "|".join(_NOT_IMPORTED)
    command = (PYTHON, "-m", "compileall", "-q", "-x", rf"\\({left_out})\\", r"Z:\packages")
    if status := windows.start(*command, folders={"packages": site_packages}).wait():
        raise Unready(f"the packages were not compiled there: status {status}")
