"""Set up a machine for the project: `.venv` with the locked packages, and system libraries.

Standard library only. Everything here can be repeated safely: the next call redoes an interrupted
set-up, and replaces a broken `.venv`.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
VENV: Final = ROOT / ".venv"
_LAYOUT: Final = {"base": str(VENV), "platbase": str(VENV)}
LOCK: Final = ROOT / "requirements.lock"
_STAMP: Final = VENV / "set-up.json"


def tool(name: str) -> Path:
    """Return the path of a program in `.venv`."""
    suffix = ".exe" if sys.platform == "win32" else ""
    return Path(sysconfig.get_path("scripts", "venv", _LAYOUT), name + suffix)


PYTHON: Final = tool("python")
# The Python that makes `.venv`; the one inside would be removed while it runs.
_inside = Path(sys.prefix) == VENV
HOST: Final[str] = getattr(sys, "_base_executable", "") if _inside else sys.executable


def _distribution() -> tuple[str, float]:
    """Return the ID and the release of the Linux distribution; an empty ID if unknown."""
    try:
        release = platform.freedesktop_os_release()
        return release.get("ID", ""), float(release.get("VERSION_ID", "inf"))
    except (OSError, ValueError):
        return "", 0


# The libraries that PySide6's wheel does not contain, by their package names in Debian and Ubuntu.
QT_PACKAGES: Final = (
    "libbrotli1",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
)
SCREEN_PACKAGES: Final = ("xvfb",)
BENCH_PACKAGES: Final = (*SCREEN_PACKAGES, "curl", "x11-utils")  # xev detects new windows
# Python as a library (Debian's python3 does not include it), and programs that inspect and strip
# libraries, and remove their search paths.
_IS_SYSTEM_PYTHON: Final = sys.platform == "linux" and sys.base_prefix == "/usr"
_LIBPYTHON: Final = (f"libpython3.{sys.version_info[1]}",) if _IS_SYSTEM_PYTHON else ()
BUNDLE_PACKAGES: Final = ("binutils", "chrpath", "xz-utils", *_LIBPYTHON)
# On Ubuntu, the package of this name only installs a snap, which tests cannot control.
_IS_DEBIAN: Final = _distribution()[0] == "debian"
_BROWSER: Final = ("chromium",) if _IS_DEBIAN else ()
# On Debian, it makes a clean system to test the package in.
_CLEAN_SYSTEM: Final = ("debootstrap",) if _IS_DEBIAN else ()
# Plasma: settings, links, the wallet (also a Secret Service) with its dependencies, compositor.
_IS_PLASMA_6: Final = _distribution() >= (("debian", 13) if _IS_DEBIAN else ("ubuntu", 24.1))
_PLASMA: Final = ("kde-cli-tools", "kwin-wayland") + (
    ("libkf6config-bin", "libkf6service-bin", "kwallet6", "libqca-qt6-plugins")
    if _IS_PLASMA_6
    else ("libkf5config-bin", "libkf5service-bin", "libkf5wallet-bin", "libqca-qt5-2-plugins")
)
# The programs that make a Windows to test on, and a screen for it.
WINDOWS_PACKAGES: Final = (*SCREEN_PACKAGES, *_CLEAN_SYSTEM, "dbus", "nsis", "openbox", "xdotool")
TEST_PACKAGES: Final = (
    *WINDOWS_PACKAGES,
    *BUNDLE_PACKAGES,
    "appstream",  # validates metainfo
    "at-spi2-core",  # the accessibility bus
    "bubblewrap",  # a sandbox, where portals behave differently
    *_BROWSER,  # signs in on the demo organization's page
    "curl",  # runs the copied command
    "fish",  # runs copied lines, as zsh does
    "fonts-droid-fallback",  # Japanese and Chinese letters; 2 MB
    "desktop-file-utils",  # validates desktop entries, and updates their list
    "gh",  # sets the copied secrets
    "gnome-keyring",  # a Secret Service
    *_PLASMA,
    "lintian",  # checks the package
    "mandoc",  # checks the manual page
    "gsettings-desktop-schemas",  # GNOME's settings, the proxy's among them
    "libglib2.0-bin",  # and the program that reads them
    "orca",  # a screen reader, which logs what it says
    "tinyproxy",
    "ruby",  # runs the copied code
    "systemd",  # reads the copied lines of a unit
    "python3-pyatspi",  # reads the window as a screen reader does
    "sway",  # a Wayland desktop without a screen; next, its clipboard and keyboard
    "wl-clipboard",
    "wtype",
    "xdg-desktop-portal",  # reports GNOME's appearance, with its GTK back end
    "xdg-desktop-portal-gtk",
    "xdg-utils",  # passes links between programs
    "zsh",
)

# Qt loads the xcb plugin only when a window opens, so load it and its libraries explicitly.
_LOAD_QT: Final = """
import ctypes, pathlib
import PySide6.QtWidgets, PySide6.QtNetwork, PySide6.QtSvg
ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"))
"""


class Unready(Exception):
    """The machine lacks something that could not be installed; the text says what to do."""


def set_up(system_packages: Sequence[str] = ()) -> None:
    """Set up the machine, or raise `Unready`.

    `system_packages` are the Debian packages that are required besides Qt's libraries. Systems
    other than Linux ignore them.
    """
    made_with, made_of = _fingerprints()
    stamp = _read_stamp()
    if stamp == (made_with, made_of) and tool("zulipkey").is_file():
        require_packages(system_packages)
        return
    _STAMP.unlink(missing_ok=True)
    pip = _pip(system_packages)
    # Update a complete environment of the same Python, and recreate any other.
    if stamp is None or stamp[0] != made_with:
        say("Making .venv")
        if VENV.exists():
            shutil.rmtree(VENV)
        _run([HOST, "-P", "-m", "venv", "--without-pip", VENV], "Python could not make .venv")
        if pip is None:
            _run([PYTHON, "-P", "-m", "ensurepip"], "ensurepip failed", quiet=True)
    pip = pip or [PYTHON, "-P", "-m", "pip"]
    install = [*pip, "install", "--no-input", "-qq", "--disable-pip-version-check"]
    say("Installing the locked Python packages into .venv (up to 120 MB to download)")
    _run([*install, "--require-hashes", "-r", LOCK], "pip could not install the packages")
    # If the machine lacks something, the next try need not download all this again.
    _write_stamp(made_with, "")
    _require_qt(system_packages)
    say("Installing Zulip Key into .venv, as a link to this checkout")
    _run(
        [*install, "--no-deps", "--no-index", "--no-build-isolation", "--editable", ROOT],
        "pip could not install Zulip Key",
    )
    _write_stamp(made_with, made_of)


def _fingerprints() -> tuple[str, str]:
    """Return digests of what `.venv` is made with (Python, path) and of (packages, project)."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    built = [project["build-system"], project["project"], project["tool"]["hatch"]]
    return (
        _digest(sys.version, sys.base_prefix, str(ROOT)),
        _digest(LOCK.read_text(encoding="utf-8"), json.dumps(built)),
    )


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def _read_stamp() -> tuple[str, str] | None:
    """Return the digests of the existing `.venv`, or None if it is broken.

    The second is empty if Zulip Key is not installed yet.
    """
    try:
        stamp = json.loads(_STAMP.read_text(encoding="utf-8"))
        whole = PYTHON.is_file() and _packages().issuperset(stamp["packages"])
        return (stamp["made_with"], stamp["made_of"]) if whole else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write_stamp(made_with: str, made_of: str) -> None:
    stamp = {"made_with": made_with, "made_of": made_of, "packages": sorted(_packages())}
    _STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def _packages() -> set[str]:
    folder = Path(sysconfig.get_path("purelib", "venv", _LAYOUT))
    return {path.name for path in folder.glob("*.dist-info") if (path / "RECORD").is_file()}


def _pip(system_packages: Sequence[str]) -> list[str | Path] | None:
    """Return the host's pip, aimed at `.venv`; None if `.venv` gets its own from ensurepip.

    Debian's python3 has no ensurepip (it is in python3-venv), but python3-pip works as well.
    """
    host: list[str | Path] = [HOST, "-P", "-m", "pip"]
    aimed = [*host, "--python", PYTHON]
    for attempt in ("first", "after apt"):
        version = subprocess.run([*host, "--version"], capture_output=True, text=True, check=False)
        found = re.match(r"pip (\d+)\.(\d+)", version.stdout)
        # pip has `--python` from 22.3 on.
        if found and (int(found[1]), int(found[2])) >= (22, 3):
            return aimed
        if importlib.util.find_spec("ensurepip"):
            return None
        if attempt == "first":
            require_packages(("python3-pip", *QT_PACKAGES, *system_packages))
    raise Unready(f"{HOST} has neither pip (22.3 or newer) nor ensurepip.")


def _require_qt(system_packages: Sequence[str]) -> None:
    if sys.platform != "linux":
        return
    if _qt_problem():
        require_packages((*QT_PACKAGES, *system_packages))
        if problem := _qt_problem():
            raise Unready(f"Qt does not load: {problem}")
    else:
        require_packages(system_packages)


def _qt_problem() -> str:
    """Return why Qt and its X11 platform do not load here; empty if they do."""
    done = subprocess.run([PYTHON, "-c", _LOAD_QT], capture_output=True, text=True, check=False)
    return done.stderr.strip().splitlines()[-1] if done.returncode else ""


def _absent(packages: Iterable[str]) -> list[str]:
    """Return the Debian packages that are not installed."""
    wanted = list(packages)
    if sys.platform != "linux" or not wanted:
        return []
    if not shutil.which("dpkg-query"):
        # Other distributions name their packages differently, but programs can be looked for.
        programs = {"xvfb": "Xvfb", "curl": "curl", "dbus": "dbus-run-session"}
        programs |= {name: name for name in ("chrpath", "openbox", "xdotool")}
        return [name for name in wanted if not shutil.which(programs.get(name, "true"))]
    known = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Package} ${db:Status-Status}\n", *wanted],
        capture_output=True,
        text=True,
        check=False,
    )
    installed = {
        line.split()[0] for line in known.stdout.splitlines() if line.endswith(" installed")
    }
    return [name for name in wanted if name not in installed]


def any_pip() -> list[str | Path]:
    """Return a pip that exists once `.venv` does: the host's, or that in `.venv`."""
    host: list[str | Path] = [HOST, "-P", "-m", "pip"]
    found = subprocess.run([*host, "--version"], capture_output=True, check=False).returncode == 0
    return host if found else [PYTHON, "-P", "-m", "pip"]


def uv(folder: Path) -> str:
    """Return the path of uv: the installed program, or one that is downloaded to ``folder``."""
    if found := shutil.which("uv"):
        return found
    install = [*any_pip(), "--disable-pip-version-check", "install", "-qq", "--no-input"]
    _run([*install, "--target", folder, "uv"], "pip could not fetch uv", quiet=True)
    return shutil.which("uv", path=folder / "bin") or "uv"


def require_packages(wanted: Iterable[str]) -> None:
    """Install the Debian packages that are missing, if that is allowed.

    Otherwise, raise `Unready` with the command to run. Do nothing on systems other than Linux.
    """
    packages = _absent(wanted)
    if not packages:
        return
    install = ["install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        names = " ".join(packages)
        raise Unready(f"These are missing; here are their Debian names: {names}")
    root = _root_prefix()
    if root is None:
        sudo = "sudo " if shutil.which("sudo") else ""
        raise Unready(
            f"System packages are missing. As root, run:\n{sudo}apt-get {' '.join(install)}"
        )
    say(f"Installing with apt: {' '.join(packages)}")
    apt = [*root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    if _apt([*apt, *install]):
        # The package lists are missing or outdated.
        problem = _apt([*apt, "update"]) or _apt([*apt, *install])
        if problem:
            raise Unready(f"{problem}\napt-get {' '.join(install)} failed.")


def _root_prefix() -> list[str] | None:
    """Return the prefix of a command that needs root; None if root is not available."""
    if sys.platform == "win32" or os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    allowed = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return None if allowed.returncode else ["sudo", "-n"]


def _run(command: Sequence[str | Path], failure: str, *, quiet: bool = False) -> None:
    """Run a step; `quiet` shows its output only when it fails."""
    # In its own process group, so that no part of a step goes on after this process is ended.
    step = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE if quiet else None,
        stderr=subprocess.STDOUT if quiet else None,
        text=True,
        process_group=None if sys.platform == "win32" else 0,
    )
    try:
        said = step.communicate()[0]
    except BaseException:
        if sys.platform != "win32":
            os.killpg(step.pid, signal.SIGKILL)
        raise
    if step.returncode:
        raise Unready("\n".join(filter(None, [said, failure])))


def _apt(command: Sequence[str]) -> str:
    """Run apt, and return its output if it failed; otherwise, return an empty string."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return (done.stdout.strip() or "no reason given") if done.returncode else ""


def say(step: str) -> None:
    """Announce on stderr a step that may take long."""
    print(f"{step}...", file=sys.stderr, flush=True)
