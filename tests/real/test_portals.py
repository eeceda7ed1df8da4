"""A GNOME's portals, as `xdg-desktop-portal` and its back end for GTK speak them."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import Program, Start, answer_window, clipboard, wait_for, windows_of
from real.session_bus import session_bus
from zulipkey import APPLICATION_ID

_PORTAL = Path("/usr/share/dbus-1/services/org.freedesktop.portal.Desktop.service")
_BACK_END = _PORTAL.with_name("org.freedesktop.impl.portal.desktop.gtk.service")
_CHOOSER = "xdg-desktop-portal-gtk"
_APPEARANCE = ("org.gnome.desktop.interface", "color-scheme")
_CONTRAST = ("org.gnome.desktop.a11y.interface", "high-contrast")
_LIGHT, _DARK = "#f6f7f9", "#1b1d21"
_EYE = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
picture = application.primaryScreen().grabWindow(int(sys.argv[1]), 4, 4, 1, 1)
print(picture.toImage().pixelColor(0, 0).name())
"""

pytestmark = pytest.mark.skipif(
    not (_PORTAL.exists() and _BACK_END.exists() and shutil.which("gsettings")),
    reason="needs xdg-desktop-portal, its back end for GTK, and gsettings",
)


@dataclass(frozen=True)
class Gnome:
    """A session of GNOME, as far as programs without a window of their own make one."""

    environment: dict[str, str]
    """What a program that is started there has in its environment."""

    def set(self, schema: str, key: str, value: str) -> None:
        """Set what GNOME's own settings set."""
        self.run("gsettings", "set", schema, key, value)

    def run(self, *command: str) -> str:
        return subprocess.run(
            command,
            env={**os.environ, **self.environment},
            capture_output=True,
            text=True,
            check=True,
            timeout=30,
        ).stdout


@pytest.fixture
def gnome(desktop: None, tmp_path: Path) -> Iterator[Gnome]:
    """A session with a dark scheme and its portal running."""
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700)
    (tmp_path / "gnome").mkdir()
    variables = {
        "GSETTINGS_BACKEND": "keyfile",
        "HOME": str(tmp_path / "gnome"),
        "XDG_CONFIG_HOME": str(tmp_path / "gnome/.config"),
        "XDG_CURRENT_DESKTOP": "GNOME",
        "XDG_DATA_HOME": str(tmp_path / "gnome/.local/share"),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    with session_bus({**os.environ, **variables}) as address:
        session = Gnome({**variables, "DBUS_SESSION_BUS_ADDRESS": address})
        session.set(*_APPEARANCE, "prefer-dark")
        portal = ("--dest", "org.freedesktop.portal.Desktop")
        place = ("--object-path", "/org/freedesktop/portal/desktop")
        read = ("--method", "org.freedesktop.portal.Settings.ReadAll", "['org.freedesktop.*']")
        assert "uint32 1" in session.run("gdbus", "call", "--session", *portal, *place, *read)
        yield session


def ground(window: str) -> str:
    """Return the colour in a corner of a window."""
    eye = [sys.executable, "-c", _EYE, window]
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(
        eye, env=environment, capture_output=True, text=True, check=True, timeout=30
    ).stdout.strip()


def test_a_dark_gnome_is_dark_from_the_start_and_followed(gnome: Gnome, start: Start) -> None:
    window = start("--demo", **gnome.environment).wait_for_window()
    wait_for(lambda: ground(window) == _DARK)
    gnome.set(*_APPEARANCE, "default")
    wait_for(lambda: ground(window) == _LIGHT)
    gnome.set(*_APPEARANCE, "prefer-dark")
    wait_for(lambda: ground(window) == _DARK)
    gnome.set(*_CONTRAST, "true")
    wait_for(lambda: ground(window) not in (_LIGHT, _DARK))  # GTK's own colours


def sandbox(gnome: Gnome, info: Path) -> list[str]:
    """Return what starts a program in what a portal takes for a Flatpak; it reaches all files."""
    info.write_text(f"[Application]\nname={APPLICATION_ID}\n[Instance]\ninstance-id=1\n")
    portal = ("--dest", "org.freedesktop.portal.Documents")
    place = ("--object-path", "/org/freedesktop/portal/documents")
    mount = ("--method", "org.freedesktop.portal.Documents.GetMountPoint")
    try:
        gnome.run("gdbus", "call", "--session", *portal, *place, *mount)
    except subprocess.CalledProcessError:
        pytest.skip("needs FUSE, for the portal's documents")
    runtime = Path(gnome.environment["XDG_RUNTIME_DIR"])
    documents, instance = runtime / "doc", runtime / ".flatpak/1/bwrapinfo.json"
    instance.parent.mkdir(parents=True)
    command = ["bwrap", "--die-with-parent", "--dev-bind", "/", "/"]
    if not shutil.which("bwrap") or subprocess.run([*command, "true"], check=False).returncode:
        pytest.skip("needs bubblewrap, and leave for sandboxes")
    command = ["sh", "-c", 'exec bwrap --die-with-parent --info-fd 9 "$@" 9>"$0"', str(instance)]
    for one in Path("/").iterdir():
        if one.is_symlink():
            command += ["--symlink", str(one.readlink()), str(one)]
        elif one.is_dir():
            command += ["--dev-bind", str(one), str(one)]
    own_documents = documents / "by-app" / APPLICATION_ID
    return [
        *command,
        *("--bind", str(own_documents), str(documents)),
        *("--ro-bind", str(info), "/.flatpak-info"),
    ]


@pytest.mark.parametrize(
    ("is_sandboxed", "kept"), [(False, ""), (True, ""), (True, "[zterm]\ntheme=gruvbox\n")]
)
def test_the_portals_file_chooser_saves_the_key_and_its_cancel_loses_nothing(
    gnome: Gnome, start: Start, demo: FakeZulip, tmp_path: Path, is_sandboxed: bool, kept: str
) -> None:
    place = tmp_path / "chosen"
    place.mkdir()
    saved = place / "bot.zuliprc"
    if kept:
        saved.write_text(kept)
        saved.chmod(0o644)
    before = sandbox(gnome, tmp_path / "flatpak-info") if is_sandboxed else []
    program = start(QT_QPA_PLATFORMTHEME="xdgdesktopportal", before=before, **gnome.environment)
    program.focus()
    program.type(f"{demo.url}\tiago@zulip.com\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")
    chooser = open_chooser(program)
    answer_window(_CHOOSER, chooser, lambda: program.key("Escape"))
    assert not list((tmp_path / "gnome").glob("*zuliprc*"))
    chooser = open_chooser(program)
    wait_for(lambda: is_typed(program, chooser, str(saved)))
    program.key("Return")
    if kept:  # the chooser takes it for replaced
        (question,) = wait_for(lambda: {*windows_of(_CHOOSER)} - {chooser})
        answer_window(_CHOOSER, question, lambda: program.key("Return"))
    wait_for(lambda: saved.exists() and f"key={KEY}\n" in saved.read_text())
    assert kept in saved.read_text()
    assert stat.S_IMODE(saved.stat().st_mode) == 0o600
    assert list(place.iterdir()) == [saved]
    assert not list((tmp_path / "gnome").glob("*zuliprc*"))


def open_chooser(program: Program) -> str:
    """Press *Save somewhere else* until the chooser is open; return its window.

    A chooser that was cancelled disappears before the program has its answer.
    """

    def opened() -> list[str]:
        program.focus("Zulip Key – Email Demo")
        program.key("alt+s")
        with contextlib.suppress(AssertionError):
            return wait_for(lambda: windows_of(_CHOOSER), seconds=5)
        return []

    (chooser,) = wait_for(opened)
    return chooser


def is_typed(program: Program, window: str, text: str) -> bool:
    """Type a text in place of what stands there, and tell whether all of it has arrived."""
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    program.key("ctrl+a")
    program.type(text)
    program.key("ctrl+a", "ctrl+c")
    return clipboard() == text
