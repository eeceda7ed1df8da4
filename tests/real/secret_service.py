"""Real password managers, GNOME's and KDE's, each with its own session bus and folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from real.session_bus import session_bus

PASSWORD = "secret"
KWALLETD = shutil.which("kwalletd6") or shutil.which("kwalletd5")
"""KDE Wallet of Plasma 6, or of Plasma 5; None: there is none."""


class SecretService:
    """GNOME's daemon, which can be stopped and started; the keyring's file stays."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment
        """The environment of programs that should find it."""
        self._daemon: subprocess.Popen[bytes] | None = None

    def start(self, *, unlocked: bool) -> None:
        """Start the daemon; the first start has to be unlocked, to create the keyring."""
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
        wait_on_bus(self.environment, "org.freedesktop.secrets")

    def stop(self) -> None:
        """Stop the daemon, which locks the keyring."""
        if self._daemon is not None:
            self._daemon.terminate()
            self._daemon.wait(30)
            self._daemon = None


def wait_on_bus(environment: dict[str, str], name: str) -> None:
    """Wait until a service owns its name on the session bus."""
    command = [
        *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/"),
        *("org.freedesktop.DBus.NameHasOwner", f"string:{name}"),
    ]
    deadline = time.monotonic() + 30
    while (
        b"boolean true"
        not in subprocess.run(command, env=environment, capture_output=True, check=False).stdout
    ):
        assert time.monotonic() < deadline, f"{name} is not on the bus"
        time.sleep(0.02)


@contextmanager
def secret_service(folder: Path, *, display: str = "") -> Iterator[SecretService]:
    """Run an unlocked Secret Service; with a ``display``, it can ask for its password."""
    with _session(folder, display) as environment:
        service = SecretService(environment)
        service.start(unlocked=True)
        try:
            yield service
        finally:
            service.stop()


@contextmanager
def _session(folder: Path, display: str = "") -> Iterator[dict[str, str]]:
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
    with session_bus(environment) as address:
        yield environment | {"DBUS_SESSION_BUS_ADDRESS": address}


_WALLET = """
[Wallet]
Default Wallet=kdewallet
First Use=false
Prompt on Open=false
[Auto Allow]
kdewallet=*
[org.freedesktop.secrets]
apiEnabled=true
"""
# Opens the wallet as KDE's login module does with the user's password, so that nobody is asked.
_OPEN_WALLET = """
import sys
from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection
path, name = f"/modules/{sys.argv[1]}", f"org.kde.{sys.argv[1]}"
daemon = DBusAddress(path, bus_name=name, interface="org.kde.KWallet")
with open_dbus_connection("SESSION") as bus:
    call = new_method_call(daemon, "pamOpen", "sayi", ("kdewallet", b"k" * 56, 0))
    bus.send_and_get_reply(call, timeout=60)
    call = new_method_call(daemon, "isOpen", "s", ("kdewallet",))
    assert bus.send_and_get_reply(call, timeout=60).body == (True,)
"""


@contextmanager
def kde_wallet(folder: Path) -> Iterator[dict[str, str]]:
    """Run an open KDE Wallet, and yield the environment of programs that use it."""
    with _session(folder) as environment:
        environment |= {"QT_QPA_PLATFORM": "offscreen", "XDG_CURRENT_DESKTOP": "KDE"}
        config, data = folder / "config", folder / "data" / "kwalletd"
        config.mkdir()
        data.mkdir(parents=True)
        (config / "kwalletrc").write_text(_WALLET)
        (data / "kdewallet.salt").write_bytes(b"s" * 56)
        # The first start creates the wallet; the daemon offers only wallets from before its start.
        with _wallet_daemon(environment):
            pass
        with _wallet_daemon(environment):
            yield environment


@contextmanager
def _wallet_daemon(environment: dict[str, str]) -> Iterator[None]:
    assert KWALLETD is not None
    name = Path(KWALLETD).name
    with subprocess.Popen(
        [KWALLETD], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as daemon:
        try:
            wait_on_bus(environment, f"org.kde.{name}")
            subprocess.run([sys.executable, "-c", _OPEN_WALLET, name], env=environment, check=True)
            yield
        finally:
            daemon.terminate()


@contextmanager
def silent_service(environment: dict[str, str]) -> Iterator[str]:
    """Yield the address of a bus whose Secret Service accepts calls and never answers."""
    code = (
        "from jeepney import DBus; from jeepney.io.blocking import open_dbus_connection, Proxy;"
        "connection = open_dbus_connection('SESSION');"
        "Proxy(DBus(), connection).RequestName('org.freedesktop.secrets');"
        "print(flush=True); input()"
    )
    with (
        session_bus() as address,
        subprocess.Popen(
            [sys.executable, "-c", code],
            env={**environment, "DBUS_SESSION_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        ) as service,
    ):
        assert service.stdout is not None
        service.stdout.readline()
        yield address
        service.kill()
