"""Builders and constants that many tests share."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import pytest

from fake_zulip import FakeZulip
from zulipkey.demo import DEMO_USERS
from zulipkey.desktop import access_list
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.model.organization import Organization
from zulipkey.zulip.client import Client
from zulipkey.zulip.exchange import Transport

PROGRAM: Final = Path(sys.executable).with_name("zulipkey")
"""The program, as installed for the tests."""

Server = Callable[..., FakeZulip]
"""Starts the organization of a given name."""
MakeTransport = Callable[..., Transport]
"""Makes a transport from the fields of ``Limits``."""

UNDER_WINE: Final = "WINEPREFIX" in os.environ
"""Whether the tests run under Wine, which lacks some features of Windows."""


def key_of(email: str) -> str:
    """Return the key of a user of the demo organization."""
    return next(user.api_key for user in DEMO_USERS if user.email == email)


KEY: Final = key_of("iago@zulip.com")
"""The key of the user who signs in where it does not matter which user does."""

WAITING: Final = "Waiting for your password manager…\n"
"""What the program prints if the password manager needs more than a second, as under load."""

NO_BUS: Final = "unix:path=/nonexistent"
"""The address of a session bus that does not exist, so that there is no password manager."""

SITE: Final = "https://chat.example.com"
EMAIL: Final = "ada@example.com"
SOME_KEY: Final = "Zl1pHelperDemoKey0123456789AbCdE"
"""The key in a zuliprc or a reply in tests that ask no server."""


def key_result(email: str = EMAIL, site: str = SITE, key: str = SOME_KEY) -> KeyResult:
    """Return a key with its account."""
    account = Account(address=addresses.parse(site), organization="Chat", email=email)
    return KeyResult(account=account, key=ApiKey(key))


def find(client: Client, typed: str) -> Organization:
    """Find an organization by its address."""
    return client.find_organization(addresses.parse(typed), cancel=CancelToken())


def sign_in(client: Client, typed: str, login: str = "iago@zulip.com") -> KeyResult:
    """Sign in a demo user at an address."""
    return client.sign_in(find(client, typed), login, "abcd1234", cancel=CancelToken())


def failure_of(call: Callable[[], object]) -> Failure:
    """Return the failure that a call raises; it must raise one."""
    with pytest.raises(Failure) as caught:
        call()
    return caught.value


def hold_up(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> threading.Event:
    """Make each call of a function wait until the returned event is set."""
    call, may_go_on = getattr(owner, name), threading.Event()

    def take_long(*arguments: Any, **named: Any) -> Any:
        assert may_go_on.wait(30)
        return call(*arguments, **named)

    monkeypatch.setattr(owner, name, take_long)
    return may_go_on


def posts(server: FakeZulip) -> list[str]:
    """Return the paths of the POST requests, oldest first."""
    return [one.path for one in server.requests if one.method == "POST"]


def free_port() -> int:
    """Return a port that nobody listens on, outside the range for sockets that ask for any port."""
    while True:
        port = random.randrange(20_000, 30_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder; return what it prints."""
    if shutil.which("git") is None:
        pytest.skip("no git here")
    done = subprocess.run(
        ["git", "-c", "user.name=Ada", "-c", f"user.email={EMAIL}", *arguments],
        cwd=folder,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def run_program(
    environment: Mapping[str, str],
    *arguments: str | Path,
    typed: str = "",
    folder: Path | None = None,
    before: Sequence[str | Path] = (),
) -> subprocess.CompletedProcess[str]:
    """Run the installed program to its end; if it waited for a password manager, hide the message.

    Args:
        environment: the complete environment.
        arguments: the program's arguments.
        typed: the whole standard input.
        folder: the working directory; None: the current one.
        before: a program that starts it, with arguments.
    """
    done = subprocess.run(
        [*before, PROGRAM, *arguments],
        env=environment,
        cwd=folder,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    if environment.get("DBUS_SESSION_BUS_ADDRESS", NO_BUS) != NO_BUS:
        done.stderr = done.stderr.replace(WAITING, "")
    return done


def set_home(monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
    """Make ``folder`` the user's home folder on every system, with Windows' folders in it."""
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("USERPROFILE", str(folder))
    monkeypatch.setenv("APPDATA", str(Path(folder, "AppData", "Roaming")))
    monkeypatch.setenv("LOCALAPPDATA", str(Path(folder, "AppData", "Local")))


def set_mode(path: Path, mode: int) -> None:
    """Set the mode of a file; on Windows, the corresponding access list."""
    if sys.platform == "win32":
        if mode & 0o077:
            _let_everybody_in(path)
        else:
            access_list.keep_to_this_user(path)
        if not mode & stat.S_IWUSR:
            path.chmod(stat.S_IRUSR)
    else:
        path.chmod(mode)


def mode_of(path: Path) -> int:
    """Return the mode of a file; on Windows, the mode that corresponds to its access list."""
    if sys.platform == "win32":
        return 0o600 if access_list.is_kept_to_this_user(path) else 0o644
    return stat.S_IMODE(path.stat().st_mode)


if sys.platform == "win32":
    import ctypes

    def _let_everybody_in(path: Path) -> None:
        security, descriptor = ctypes.WinDLL("advapi32"), ctypes.c_void_p()
        assert security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            ctypes.c_wchar_p("D:P(A;;FA;;;WD)"), 1, ctypes.byref(descriptor), None
        )
        assert security.SetFileSecurityW(ctypes.c_wchar_p(str(path)), 0x80000004, descriptor)
