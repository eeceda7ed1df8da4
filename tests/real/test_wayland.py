"""The whole job on a Wayland desktop without a screen: its keyboard, its clipboard."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import trustme

from builders import KEY
from real.conftest import wait_for
from zulipkey.demo import DemoServer

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("sway", "wtype", "wl-paste"))),
    reason="needs sway, wtype and wl-clipboard",
)

_RULES = 'for_window [app_id=".*"] floating enable\n'
# Sway starts for nobody who could become root again, as the root of a container can.
_NOT_AS_ROOT = ("unshare", "--user", "--map-user=1000", "--map-group=1000")


@dataclass(frozen=True)
class Wayland:
    """A compositor, for programs that are started with its environment."""

    environment: dict[str, str]

    def type(self, *arguments: str) -> None:
        """Type by a virtual keyboard; ``arguments`` are those of wtype."""
        self._run("wtype", *arguments)

    def pasted(self, *options: str) -> str:
        """Return what another program gets from the clipboard."""
        return self._run("wl-paste", "--no-newline", *options, check=False)

    def titles(self) -> list[str]:
        """Return the titles of all windows."""
        return re.findall(r'"name": "(.*)"', self._run("swaymsg", "-t", "get_tree"))

    def _run(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=check, timeout=20
        )
        return done.stdout


@pytest.fixture
def wayland(tmp_path: Path, authority: trustme.CA) -> Iterator[Wayland]:
    """A headless sway with an empty home, and a keyboard that stays plugged in."""
    home, runtime = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    (tmp_path / "sway").write_text(_RULES)
    environment = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "SSL_CERT_FILE": str(tmp_path / "authority.pem"),
        "DBUS_SESSION_BUS_ADDRESS": os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""),
    }
    headless = {
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }
    log = tmp_path / "sway.log"
    with log.open("w") as output:
        compositor = subprocess.Popen(
            [*(_NOT_AS_ROOT if os.geteuid() == 0 else ()), "sway", "-c", str(tmp_path / "sway")],
            env=environment | headless,
            stdout=output,
            stderr=output,
        )
    keyboard = None
    try:
        if _is_refused(compositor, runtime):
            pytest.skip(f"sway does not start here: {log.read_text()[-300:]}")
        environment["WAYLAND_DISPLAY"] = next(
            one.name for one in runtime.glob("wayland-?") if one.is_socket()
        )
        environment["SWAYSOCK"] = str(next(runtime.glob("sway-ipc.*.sock")))
        keyboard = subprocess.Popen(["wtype", "-s", "600000"], env=environment)
        yield Wayland(environment)
    finally:
        for process in (keyboard, compositor):
            if process is not None:
                process.kill()
                process.wait()


def _is_refused(compositor: subprocess.Popen[bytes], runtime: Path) -> bool:
    wait_for(lambda: compositor.poll() is not None or list(runtime.glob("wayland-?")))
    return compositor.poll() is not None


def test_the_whole_job_by_keyboard_on_wayland(wayland: Wayland, demo: DemoServer) -> None:
    home = Path(wayland.environment["HOME"])
    program = subprocess.Popen(
        [Path(sys.executable).with_name("zulipkey"), demo.url],
        env=wayland.environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_for(lambda: "Zulip Key" in wayland.titles())
        wait_for(lambda: demo.requests)
        wayland.type("iago@zulip.com", "-k", "Tab", "abcd1234", "-k", "Return")
        wait_for(lambda: "Zulip Key – Email Demo" in wayland.titles())

        wayland.type("-M", "ctrl", "c")
        wait_for(lambda: wayland.pasted() == KEY)
        # What KDE's clipboard history, and others, leave out.
        assert wayland.pasted("--type", "x-kde-passwordManagerHint") == "secret"

        wayland.type("-k", "space")  # Save has the focus
        saved = home / "zuliprc"
        wait_for(lambda: saved.exists() and f"key={KEY}" in saved.read_text())
        assert stat.S_IMODE(saved.stat().st_mode) == 0o600

        wayland.type("-M", "ctrl", "q")
        assert program.wait(10) == 0
        assert wayland.pasted() == ""
        assert program.stderr is not None
        # Qt itself notes when a text field loses the focus after its surface has gone.
        assert not [line for line in program.stderr if not line.startswith("qt.qpa.wayland")]
    finally:
        program.kill()
        program.communicate()
