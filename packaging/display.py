"""Provide a virtual screen and a desktop session for a command; standard library only.

On Windows and macOS, a command runs in the existing session.
"""

from __future__ import annotations

import os
import secrets
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from machine import Unready

# The environment variables that tests get; others could change their results.
_PASSED_ON: Final = ("PATH", "TERM", "COLUMNS", "CI", "NO_COLOR", "FORCE_COLOR", "TZ")
_XVFB_OPTIONS: Final = ("-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset")


@contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Run Xvfb, and yield the environment variables to connect to it.

    A connection requires the cookie file, so no other user of the machine can see the screen.
    """
    if sys.platform != "linux":
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="zulipkey-x-") as folder:
        cookie = Path(folder, "Xauthority")
        _write_cookie(cookie)
        read, write = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-auth", str(cookie), *_XVFB_OPTIONS],
            pass_fds=[write],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        try:
            os.close(write)
            with os.fdopen(read) as ready:
                number = ready.readline().strip()
            if not number:
                said = server.communicate()[1].decode(errors="replace").strip()
                raise Unready(f"Xvfb did not start: {said}")
            yield {
                "DISPLAY": f":{number}",
                "XAUTHORITY": str(cookie),
                "QT_QPA_PLATFORM": "xcb",
                # Otherwise, a program that runs on a real screen would be found, and take over.
                "XDG_RUNTIME_DIR": folder,
            }
        finally:
            server.terminate()
            server.communicate()


def _write_cookie(path: Path) -> None:
    """Write an Xauthority file with one cookie for all displays (family 65535, empty address)."""
    fields = [b"", b"", b"MIT-MAGIC-COOKIE-1", secrets.token_bytes(16)]
    entry = b"".join(struct.pack(">H", len(field)) + field for field in fields)
    path.touch(mode=0o600)
    path.write_bytes(struct.pack(">H", 65535) + entry)


def on_screen(screen: dict[str, str]) -> dict[str, str]:
    """Return this process's environment, with the virtual screen instead of a real one."""
    return {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"} | screen


def _leave_portal_asleep(runtime: Path) -> None:
    """Keep the session's bus from starting a portal, which starts programs and mounts folders."""
    name = "org.freedesktop.portal.Desktop"
    services = runtime / "dbus-1/services"
    services.mkdir(parents=True)
    service = f"[D-BUS Service]\nName={name}\nExec=/bin/false\n"
    (services / f"{name}.service").write_text(service)


@contextmanager
def desktop() -> Iterator[tuple[list[str | Path], dict[str, str]]]:
    """Run a separate session for tests: screen, window manager, D-Bus, empty home.

    Yield the prefix of a command, and the whole environment to run it in.
    """
    if sys.platform != "linux":
        yield [], dict(os.environ)
        return
    with (
        virtual_screen() as screen,
        tempfile.TemporaryDirectory(prefix="zulipkey-home-") as home,
        tempfile.TemporaryDirectory(prefix="zulipkey-run-") as runtime,
    ):
        _leave_portal_asleep(Path(runtime))
        environment = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        environment |= screen
        # With a screen, Qt chooses its platform by itself, as on a user's desktop.
        del environment["QT_QPA_PLATFORM"]
        environment |= {
            "HOME": home,
            "XDG_RUNTIME_DIR": runtime,
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
        }
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield [shutil.which("dbus-run-session") or "dbus-run-session", "--"], environment
        finally:
            manager.terminate()
            manager.wait()
