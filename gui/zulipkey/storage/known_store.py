"""Whether the password manager is the Secret Service, found out without loading its back end.

The back end takes 9 MB on Linux, most of it for ciphers, which the name alone does not need.
"""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import Final

from zulipkey.desktop import home, plasma

_SERVICE: Final = "org.freedesktop.secrets"


def is_secret_service() -> bool:
    """Return whether ``keyring`` will choose the Secret Service; False if that is uncertain."""
    # KDE's own wallet takes precedence; its back end needs python-dbus.
    may_be_wallet = plasma.is_here(os.environ) and find_spec("dbus") is not None
    if "PYTHON_KEYRING_BACKEND" in os.environ or may_be_wallet:
        return False
    folder = home.base_folder("XDG_CONFIG_HOME", ".config")
    if folder is None or (folder / "python_keyring" / "keyringrc.cfg").exists():
        return False
    return _is_there()


def _is_there() -> bool:
    """Return whether the service runs or can be activated, which ``keyring`` checks too."""
    from jeepney.bus_messages import message_bus
    from jeepney.io.blocking import Proxy, open_dbus_connection

    try:
        with open_dbus_connection() as connection:
            bus = Proxy(message_bus, connection)
            if bus.NameHasOwner(_SERVICE)[0]:
                return True
            return _SERVICE in bus.ListActivatableNames()[0]
    except Exception:  # noqa: BLE001 (no session bus, or whatever the library raises)
        return False
