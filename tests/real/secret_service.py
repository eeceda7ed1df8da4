"""A real Secret Service: gnome-keyring, with a session bus and a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PASSWORD = "secret"


class SecretService:
    """Starts and ends the daemon; the keyring's file stays."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        """For the programs that are to find it."""
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self, *, unlocked: bool) -> None:
        """Start the daemon; a first start has to be an unlocked one, which makes the keyring."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self._daemon = subprocess.Popen(
            [*command, "--unlock" if unlocked else "--start"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD.encode() if unlocked else b"")
        self._daemon.stdin.close()
        deadline = time.monotonic() + 10
        while not self._is_on_the_bus():
            assert time.monotonic() < deadline, "no Secret Service"
            time.sleep(0.02)

    def stop(self) -> None:
        """End the daemon; whatever was unlocked is locked then."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(10)
            self._daemon = None

    def _is_on_the_bus(self) -> bool:
        asked = subprocess.run(
            [
                *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"),
                *("org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"),
            ],
            env=self.environment,
            capture_output=True,
            check=False,
        )
        return b"boolean true" in asked.stdout


@contextmanager
def secret_service(folder: Path, *, display: str = "") -> Iterator[SecretService]:
    """Return a Secret Service that is unlocked; with a ``display`` it can ask for its password."""
    runtime = folder / "run"
    runtime.mkdir(parents=True, mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHON_KEYRING_BACKEND")
    }
    environment |= {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_CACHE_HOME": str(folder / "cache"),
    }
    if display:
        environment["DISPLAY"] = display
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        service = SecretService(environment)
        service.start(unlocked=True)
        try:
            yield service
        finally:
            service.stop()
            bus.terminate()


@contextmanager
def silent_service(environment: dict[str, str]) -> Iterator[str]:
    """Return the address of a bus on which the Secret Service takes calls and never answers."""
    code = (
        "from jeepney import DBus; from jeepney.io.blocking import open_dbus_connection, Proxy;"
        "connection = open_dbus_connection('SESSION');"
        "Proxy(DBus(), connection).RequestName('org.freedesktop.secrets');"
        "print(flush=True); input()"
    )
    with subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        with subprocess.Popen(
            [sys.executable, "-c", code],
            env={**environment, "DBUS_SESSION_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as service:
            assert service.stdout is not None
            service.stdout.readline()
            yield address
            service.kill()
        bus.terminate()
