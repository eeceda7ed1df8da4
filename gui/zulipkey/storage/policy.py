"""The policy that an administrator sets for all users of this computer, in a system file.

The file is TOML, at ``/etc/zulipkey/defaults.toml`` on Linux,
``/Library/Application Support/zulipkey/defaults.toml`` on macOS and
``%ProgramData%\\zulipkey\\defaults.toml`` on Windows. Only administrators may have write access to
the file and its folder::

    organization = "https://chat.example.com"   # the only address, filled in for the user
    ca_file = "/etc/ssl/company.pem"            # the authorities to trust, instead of the system's
    save_files = false                          # do not save keys to files
    clipboard_seconds = 20                      # how long a copied key stays, 5 to 600
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Final, NamedTuple

from zulipkey.model.errors import AddressFailure, AddressNotAllowed, PolicyUnusable, reason_of

_PROBLEMS: Final = {
    "organization": "organization is no address",
    "ca_file": "ca_file is no text",
    "save_files": "save_files is neither true nor false",
    "clipboard_seconds": "clipboard_seconds is no number from 5 to 600",
}
_LARGEST: Final = 1 << 16
_NAME: Final = "defaults.toml"


class Policy(NamedTuple):
    """The settings of the policy; the defaults apply without a file."""

    organization: str = ""
    """The only address that users can sign in to; empty for any."""
    ca_file: str = ""
    """The file of authorities to trust instead of the system's; empty for the system's."""
    saves_files: bool = True
    clipboard_seconds: int | None = None
    """How long a copied key stays on the clipboard; None lets the user choose."""

    def require(self, site: str) -> None:
        """Check that keys may be fetched from or used at ``site``.

        Raises:
            AddressNotAllowed: the policy allows only another address.
        """
        if not self.organization:
            return
        from zulipkey.model import address as addresses

        with suppress(AddressFailure):
            if addresses.parse(self.organization).is_same_site(addresses.parse(site)):
                return
        raise AddressNotAllowed(only=self.organization, other=site)


STRICTEST: Final = Policy(saves_files=False, clipboard_seconds=45)
"""Replaces a file that cannot be used, since what it forbids is unknown."""


def read(path: str) -> Policy:
    """Read the policy at ``path``; return the default policy if there is no file.

    Raises:
        PolicyUnusable: the file cannot be read, trusted or parsed.
    """
    try:
        os.stat(path)  # noqa: PTH116 (this runs before the first paint)
    except (FileNotFoundError, NotADirectoryError):
        return Policy()
    except OSError as error:  # the policy is unknown, so the default would be wrong
        raise PolicyUnusable(path=path, reason=reason_of(error)) from None
    import tomllib

    from zulipkey.desktop import ownership, regular_file

    try:
        why = ownership.why_distrusted(path)
        if why:
            raise PolicyUnusable(path=path, reason=why)
        found = tomllib.loads(regular_file.read(path, _LARGEST).decode())
    except OSError as error:
        raise PolicyUnusable(path=path, reason=reason_of(error)) from None
    except ValueError as error:  # not UTF-8, or not TOML
        raise PolicyUnusable(path=path, reason=str(error)) from None
    seconds = found.get("clipboard_seconds")
    good = {
        "organization": isinstance(found.get("organization", ""), str),
        "ca_file": isinstance(found.get("ca_file", ""), str),
        "save_files": isinstance(found.get("save_files", True), bool),
        "clipboard_seconds": seconds is None or (type(seconds) is int and 5 <= seconds <= 600),
    }
    for name in (*good, *found):
        if not good.get(name):
            reason = _PROBLEMS.get(name, f"nothing is called {name}")
            raise PolicyUnusable(path=path, reason=reason)
    organization = found.get("organization", "")
    if organization:
        from zulipkey.model import address as addresses

        if addresses.or_none(addresses.parse, organization) is None:
            raise PolicyUnusable(path=path, reason=_PROBLEMS["organization"])
    return Policy(
        organization=organization,
        ca_file=found.get("ca_file", ""),
        saves_files=found.get("save_files", True),
        clipboard_seconds=seconds,
    )


def default_path() -> str:
    """Return the path of the file on this system."""
    if sys.platform == "win32":
        return os.path.join(os.environ.get("PROGRAMDATA", r"C:\ProgramData"), "zulipkey", _NAME)  # noqa: PTH118
    if sys.platform == "darwin":
        return f"/Library/Application Support/zulipkey/{_NAME}"
    return f"/etc/zulipkey/{_NAME}"
