"""A GNOME's portals, as `xdg-desktop-portal` and its back end for GTK speak them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from real.conftest import Start, wait_for
from real.session_bus import session_bus

_PORTAL = Path("/usr/share/dbus-1/services/org.freedesktop.portal.Desktop.service")
_BACK_END = _PORTAL.with_name("org.freedesktop.impl.portal.desktop.gtk.service")
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
