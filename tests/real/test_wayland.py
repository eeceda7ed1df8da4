"""The whole job on a Wayland desktop without a screen: its keyboard, its clipboard."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest
import trustme

from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import wait_for
from real.kwin import KWin
from real.session_bus import session_bus

_RULES = 'for_window [app_id=".*"] floating enable\n'
# Sway starts for nobody who could become root again, as the root of a container can.
_NOT_AS_ROOT = ("unshare", "--user", "--map-user=1000", "--map-group=1000")


class Desktop(Protocol):
    """A compositor, its keyboard and its windows."""

    def press(self, *keys: str) -> None: ...
    def write(self, text: str) -> None: ...
    def titles(self) -> list[str]: ...


@dataclass(frozen=True)
class Sway:
    """A desktop of wlroots; others with a virtual keyboard are as this one."""

    environment: dict[str, str]

    def press(self, *keys: str) -> None:
        """Press keys together."""
        *held, last = keys
        self._run("wtype", *(word for key in held for word in ("-M", key)), "-k", last)

    def write(self, text: str) -> None:
        """Type a text."""
        self._run("wtype", text)

    def titles(self) -> list[str]:
        """Return the titles of all windows."""
        return re.findall(r'"name": "(.*)"', self._run("swaymsg", "-t", "get_tree"))

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=30
        )
        return done.stdout


@pytest.fixture
def environment(tmp_path: Path, authority: trustme.CA) -> Iterator[dict[str, str]]:
    """What leads a program to the compositor, and to an empty home."""
    home, runtime = tmp_path / "home", tmp_path / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    authority.cert_pem.write_to_path(tmp_path / "authority.pem")
    variables = {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "SSL_CERT_FILE": str(tmp_path / "authority.pem"),
        "WAYLAND_DISPLAY": "wayland-1",
    }
    with session_bus(variables) as address:
        yield variables | {"DBUS_SESSION_BUS_ADDRESS": address}


@pytest.fixture(params=["sway", "kwin"])
def desktop(
    request: pytest.FixtureRequest, environment: dict[str, str], tmp_path: Path
) -> Iterator[Desktop]:
    """A headless compositor, and a keyboard that stays plugged in."""
    with {"sway": _sway, "kwin": _kwin}[request.param](environment, tmp_path) as one:
        yield one


@contextmanager
def _sway(environment: dict[str, str], folder: Path) -> Iterator[Desktop]:
    _needs("sway", "wtype", "wl-paste")
    (folder / "sway").write_text(_RULES)
    not_as_root = _NOT_AS_ROOT if os.geteuid() == 0 else ()
    headless = {
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
    }
    with (
        _compositor([*not_as_root, "sway", "-c", str(folder / "sway")], environment, headless),
        subprocess.Popen(["wtype", "-s", "600000"], env=environment) as keyboard,
    ):
        try:
            runtime = Path(environment["XDG_RUNTIME_DIR"])
            (socket,) = wait_for(lambda: list(runtime.glob("sway-ipc.*.sock")))
            yield Sway(environment | {"SWAYSOCK": str(socket)})
        finally:
            keyboard.kill()


@contextmanager
def _kwin(environment: dict[str, str], folder: Path) -> Iterator[Desktop]:
    _needs("kwin_wayland", "wl-paste")
    # A copy lacks the file's capability, for which containers refuse to start it.
    program = str(shutil.copy(shutil.which("kwin_wayland") or "", folder))
    command = [program, "--virtual", "--no-lockscreen", "--no-global-shortcuts"]
    command += ["--socket", environment["WAYLAND_DISPLAY"]]
    # No graphics device; a keyboard for whoever wants one.
    headless = {"KWIN_COMPOSE": "Q", "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1"}
    with _compositor(command, environment, headless) as socket:
        keyboard = KWin(socket)
        yield keyboard
        keyboard.close()


def _needs(*programs: str) -> None:
    if missing := [one for one in programs if not shutil.which(one)]:
        pytest.skip(f"needs {', '.join(missing)}")


@contextmanager
def _compositor(
    command: list[str], environment: dict[str, str], headless: dict[str, str]
) -> Iterator[Path]:
    runtime = Path(environment["XDG_RUNTIME_DIR"])
    socket, log = runtime / environment["WAYLAND_DISPLAY"], runtime / "log"
    before = {name: text for name, text in environment.items() if name != "WAYLAND_DISPLAY"}
    with log.open("w") as output:
        compositor = subprocess.Popen(command, env=before | headless, stdout=output, stderr=output)
    try:
        wait_for(lambda: compositor.poll() is not None or socket.is_socket())
        if compositor.poll() is not None:
            pytest.skip(f"{command} does not start here: {log.read_text()[-300:]}")
        yield socket
    finally:
        compositor.kill()
        compositor.wait()


def pasted(environment: dict[str, str], *options: str) -> str:
    """Return what another program gets from the clipboard."""
    command = ["wl-paste", "--no-newline", *options]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=5
        )
    except subprocess.TimeoutExpired:  # KWin 5 does not say that nothing is there
        return ""
    return done.stdout


def test_the_whole_job_by_keyboard_on_wayland(
    desktop: Desktop, environment: dict[str, str], demo: FakeZulip
) -> None:
    home = Path(environment["HOME"])
    program = subprocess.Popen(
        [Path(sys.executable).with_name("zulipkey"), demo.url],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        wait_for(lambda: "Zulip Key" in desktop.titles())
        wait_for(lambda: demo.requests)
        desktop.write("iago@zulip.com")
        desktop.press("Tab")
        desktop.write("abcd1234")
        desktop.press("Return")
        wait_for(lambda: "Zulip Key – Email Demo" in desktop.titles())

        desktop.press("ctrl", "c")
        wait_for(lambda: pasted(environment) == KEY)
        # What KDE's clipboard history, and others, leave out.
        wait_for(lambda: pasted(environment, "--type", "x-kde-passwordManagerHint") == "secret")

        desktop.press("space")  # Save has the focus
        saved = home / "zuliprc"
        wait_for(lambda: saved.exists() and f"key={KEY}" in saved.read_text())
        assert stat.S_IMODE(saved.stat().st_mode) == 0o600

        desktop.press("ctrl", "q")
        assert program.wait(30) == 0
        assert pasted(environment) == ""
        assert program.stderr is not None
        # Qt itself notes when a text field loses the focus after its surface has gone.
        assert not [line for line in program.stderr if not line.startswith("qt.qpa.wayland")]
    finally:
        program.kill()
        program.communicate()
