"""The Debian package on a clean Debian as this one: installed, used as from the menu, and removed.

The system is a folder; each command runs in it with mounts that nobody else sees.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bare_debian
import bundle
import display
from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import Reader, wait_for

if sys.platform == "win32":
    pytest.skip("needs Debian", allow_module_level=True)


def can_make_systems() -> bool:
    """Return whether this is root, with what makes a clean Debian, not in a closed container."""
    needed = ("debootstrap", "dpkg-deb", "lintian", "unshare")
    if os.geteuid() != 0 or any(shutil.which(one) is None for one in needed):
        return False
    own_mounts = ["unshare", "--mount", "--propagation", "private", "true"]
    return subprocess.run(own_mounts, capture_output=True, check=False).returncode == 0


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not can_make_systems(),
        reason="needs root, mounts of its own, and what makes a clean Debian",
    ),
    pytest.mark.timeout(600),
]

ROOT = Path(__file__).parents[2]
ID = "io.github.zulipkey.ZulipKey"
UID = 54330
"""Of the person in the system, and of nobody else here: all that runs as it is ended."""
NOBODYS = (
    f"zulip://login?otp_encrypted_api_key={'0' * 64}&email=ann%40example.com"
    "&realm=https%3A%2F%2Fchat.example.com"
)
IN_THE_SYSTEM = """
mount -t proc proc "$0/proc"
mkdir -p "$0/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix"
user=$1
shift
exec chroot --userspec="$user" "$0" /usr/bin/env -i "$@"
"""
BROWSER = """#!/usr/bin/python3
import json, os, subprocess, sys, urllib.parse, urllib.request

with open("/tmp/browser-environment", "w") as file:
    json.dump(dict(os.environ), file)

class Stays(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, request, file, code, message, headers, url):
        return None if url.startswith("zulip:") else super().redirect_request(
            request, file, code, message, headers, url)

opener = urllib.request.build_opener(Stays)
url = opener.open(sys.argv[1]).url
form = urllib.parse.urlencode({"login": "iago@zulip.com", "password": "abcd1234"}).encode()
try:
    opener.open(url, form)
except urllib.error.HTTPError as redirect:
    subprocess.run(["xdg-open", redirect.headers["Location"]], check=True)
"""


class System:
    """A clean Debian, with a person who has an account there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home/ann"
        self.variables: dict[str, str] = {}
        """What the person's session has in its environment."""

    def start(self, *command: str, user: str = "ann") -> subprocess.Popen[str]:
        variables = {
            "HOME": "/root" if user == "root" else "/home/ann",
            "LANG": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            **({"DEBIAN_FRONTEND": "noninteractive"} if user == "root" else self.variables),
        }
        settings: list[str] = [f"{name}={value}" for name, value in variables.items()]
        return subprocess.Popen(
            [
                *("unshare", "--mount", "--propagation", "private"),
                *("sh", "-e", "-c", IN_THE_SYSTEM, str(self.folder), user, *settings, *command),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *command: str, user: str = "ann") -> str:
        with self.start(*command, user=user) as process:
            said = process.communicate()[0]
        assert process.returncode == 0, said
        return said

    def end_all(self) -> None:
        """End everything that the person has started."""
        subprocess.run(["pkill", "-KILL", "-U", str(UID)], check=False)

    def launch(self, *arguments: str) -> None:
        """Start the program by its entry in the menu; it outlives what starts it."""
        entry = f"/usr/share/applications/{ID}.desktop"
        self.run("sh", "-c", 'exec gio launch "$@" >/dev/null 2>&1', "sh", entry, *arguments)

    def install(self, *packages: str) -> None:
        apt = ("apt-get", "install", "-qq", "--no-install-recommends", "-o", "Dpkg::Use-Pty=0")
        self.run(*apt, *packages, user="root")


@pytest.fixture(scope="module")
def package() -> Path:
    """The package of this checkout, made as a person makes it, but for its size."""
    made = subprocess.run(
        [sys.executable, ROOT / "packaging" / "packages.py", "bundle", "quick-deb"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    found = re.search(r"^(\S+\.deb) ", made.stdout, re.MULTILINE)
    assert found is not None, made.stdout
    return ROOT / found[1]


@pytest.fixture(scope="module")
def system(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[System]:
    """A Debian as this one, with nothing but the package and what it depends on."""
    folder = tmp_path_factory.mktemp("debian")
    folder.chmod(0o755)
    bare_debian.make(folder, platform.freedesktop_os_release()["VERSION_CODENAME"])
    clean = System(folder)
    clean.run("useradd", "--create-home", f"--uid={UID}", "ann", user="root")
    shutil.copy(package, folder / "root")
    clean.run("apt-get", "update", "-qq", user="root")
    clean.install(f"/root/{package.name}")
    yield clean
    shutil.rmtree(folder)


@pytest.fixture
def screen(system: System) -> Iterator[System]:
    """The system with a screen and a window manager."""
    with display.desktop() as (_, environment):
        cookie = system.home / ".Xauthority"
        shutil.copy(environment["XAUTHORITY"], cookie)
        runtime = system.folder / "run/user/ann"
        shutil.rmtree(runtime, ignore_errors=True)
        runtime.mkdir(parents=True)
        for path in (cookie, runtime):
            shutil.chown(path, UID, UID)
            path.chmod(0o700)
        system.variables = {
            "DISPLAY": environment["DISPLAY"],
            "XAUTHORITY": "/home/ann/.Xauthority",
            "XDG_RUNTIME_DIR": "/run/user/ann",
        }
        with pytest.MonkeyPatch.context() as patch:
            for name in ("DISPLAY", "XAUTHORITY"):
                patch.setenv(name, environment[name])
            yield system
        system.end_all()
        system.variables = {}


@pytest.fixture
def reader(screen: System) -> Iterator[Reader]:
    """A desktop's session in the system, with a screen reader."""
    screen.install(
        *("at-spi2-core", "dbus", "libglib2.0-bin", "python3-pyatspi", "xdg-utils"),
        *("desktop-file-utils", "hicolor-icon-theme"),
    )
    shutil.copy(Path(__file__).with_name("at_spi.py"), screen.folder / "usr/local/bin")
    address = "unix:path=/run/user/ann/bus"
    bus = screen.start("dbus-daemon", "--session", "--nofork", f"--address={address}")
    wait_for((screen.folder / "run/user/ann/bus").exists)
    screen.variables |= {
        "DBUS_SESSION_BUS_ADDRESS": address,
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    screen.run(
        *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus"),
        *("/org/a11y/bus", "org.a11y.Bus.GetAddress"),
    )
    # What its libraries say must not come between its answers.
    worker = screen.start("sh", "-c", "exec /usr/bin/python3 /usr/local/bin/at_spi.py 2>/dev/null")
    yield Reader(worker)
    screen.end_all()
    for process in (worker, bus):
        process.communicate()


def windows(title: str) -> str:
    return subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()


def test_the_package_is_in_order(package: Path) -> None:
    done = subprocess.run(
        [
            *("lintian", "--allow-root", "--fail-on", "error,warning"),
            # A fifth of its time, for hints of words in Qt's libraries, which fail nothing.
            *("--dont-check-part", "binaries/spelling", package),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_no_library_is_looked_for_where_it_was_built(system: System) -> None:
    folder = system.folder / "usr/lib/zulipkey"
    paths = [
        one
        for path in folder.rglob("*")
        if bundle.is_elf(path)
        for one in bundle.search_paths(path)
    ]
    assert paths
    assert all(one.startswith("$ORIGIN") for one in paths), paths


def test_no_library_is_missing(system: System) -> None:
    # GNOME's look is for those who have GNOME's libraries.
    libraries = "find /usr/lib/zulipkey -name '*.so*' -type f ! -name libqgtk3.so"
    where = "LD_LIBRARY_PATH=/usr/lib/zulipkey/_internal"  # as the loader has it
    said = system.run("sh", "-c", f"{where} {libraries} -exec ldd {{}} +")
    assert "libQt6XcbQpa.so.6 => /usr/lib/zulipkey/" in said
    assert "not found" not in said


@pytest.mark.parametrize("platform", ["xcb", "offscreen"])
def test_it_starts_with_what_it_depends_on(screen: System, platform: str) -> None:
    said = screen.run("zulipkey", "--version")
    assert said.startswith("Zulip Key ")
    assert "(bundle)" in said
    screen.variables["QT_QPA_PLATFORM"] = platform
    program = screen.start("zulipkey")
    if platform == "xcb":
        wait_for(lambda: windows("^Zulip Key$"))
    else:
        wait_for((screen.folder / "run/user/ann/zulipkey.socket").exists)
    program.terminate()
    said = program.communicate()[0]
    assert program.returncode in (-signal.SIGTERM, 128 + signal.SIGTERM)
    assert said == ""


def test_it_starts_under_wayland(screen: System) -> None:
    screen.install("weston")
    compositor = screen.start("weston", "--backend=headless-backend.so", "--socket=wayland-test")
    wait_for((screen.folder / "run/user/ann/wayland-test").exists)
    screen.variables |= {"WAYLAND_DISPLAY": "wayland-test", "XDG_SESSION_TYPE": "wayland"}
    del screen.variables["DISPLAY"]
    program = screen.start("zulipkey")
    # A window there has a shell; this plugin is loaded with the first one.
    wait_for(lambda: "libxdg-shell.so" in Path(f"/proc/{program.pid}/maps").read_text())
    wait_for((screen.folder / "run/user/ann/zulipkey.socket").exists)
    program.terminate()
    assert program.communicate()[0] == ""
    compositor.kill()
    compositor.communicate()


def test_it_is_used_as_from_the_menu(screen: System, reader: Reader) -> None:
    screen.launch()
    reader("find", "Organization address")
    screen.run("xdg-open", NOBODYS)
    assert reader("find", "Message")["description"].startswith("A sign-in link arrived")

    reader("press", "Menu")
    reader("press", "About")
    reader("press", "License texts")
    wait_for(lambda: "GNU LESSER GENERAL PUBLIC LICENSE" in str(reader("all")))
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in str(reader("all"))
    reader("press", "Back")

    with FakeZulip(organization="email") as demo:
        reader("enter", "Organization address", demo.url)
        reader("press", "Continue")
        reader("enter", "Email", "iago@zulip.com")
        reader("enter", "Password", "abcd1234")
        reader("press", "Sign in")
        reader("find", "Works")
        reader("press", "Save for zulip-terminal")
        saved = screen.home / "zuliprc"
        wait_for(lambda: saved.exists() and f"key={KEY}" in saved.read_text())
        assert stat.S_IMODE(saved.stat().st_mode) == 0o600
        assert saved.stat().st_uid == UID
        reader("press", "Switch account")


def test_a_browser_brings_the_key_by_xdg_open(screen: System, reader: Reader) -> None:
    program = screen.folder / "usr/local/bin/browser"
    program.write_text(BROWSER)
    program.chmod(0o755)
    (screen.folder / "usr/share/applications/browser.desktop").write_text(
        "[Desktop Entry]\nType=Application\nName=Browser\nExec=/usr/local/bin/browser %u\n"
        "MimeType=x-scheme-handler/http;\n"
    )
    choose = "xdg-mime default browser.desktop x-scheme-handler/http"  # Ubuntu names another
    screen.run("sh", "-e", "-c", f"mkdir -p ~/.config; {choose}")
    with FakeZulip(organization="onesso") as demo:
        screen.launch(demo.url)
        reader("press", "Continue with SSO")
        reader("find", "Works")
        assert reader("find", "API key")
    # The loader's own variables, which would lead the browser to the bundle's libraries.
    given = json.loads((screen.folder / "tmp/browser-environment").read_text())
    assert [name for name in given if name.startswith(("LD_", "_PYI", "PYTHON"))] == []


def test_removed_it_leaves_nothing(system: System) -> None:
    system.run("apt-get", "purge", "-qq", "zulipkey", user="root")
    left = [
        str(path.relative_to(system.folder))
        for place in ("etc", "opt", "usr", "var")
        for path in (system.folder / place).rglob("*")
        if "zulip" in path.name.lower()
    ]
    assert left == []
    listed = system.folder / "usr/share/applications/mimeinfo.cache"
    assert not listed.exists() or "Zulip" not in listed.read_text()
