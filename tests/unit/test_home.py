"""The home folder, where the environment says nothing useful of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from unknown_user import AS_UNKNOWN_USER, needs_unknown_user
from zulipkey.desktop import home

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="HOME, and the list of users")


@pytest.mark.parametrize("environ", [{}, {"HOME": ""}, {"HOME": "relative"}, {"HOME": "."}])
def test_without_a_usable_home_the_system_is_asked(environ: dict[str, str]) -> None:
    import pwd

    known = Path(pwd.getpwuid(os.getuid()).pw_dir)
    assert home.folder(environ) == known
    assert home.base_folder("XDG_DATA_HOME", "data", environ) == known / "data"


def test_what_is_named_counts() -> None:
    environ = {"HOME": "/home/ann", "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "relative"}
    assert home.folder(environ) == Path("/home/ann")
    assert home.base_folder("XDG_DATA_HOME", ".local/share", environ) == Path("/data")
    assert home.base_folder("XDG_CONFIG_HOME", ".config", environ) == Path("/home/ann/.config")


@needs_unknown_user
@pytest.mark.parametrize("named", [None, "", "relative"])
def test_a_user_whom_the_system_does_not_know_may_have_none(named: str | None) -> None:
    code = "from zulipkey.desktop import home; print(home.folder(), home.base_folder('X', 'x'))"
    done = subprocess.run(
        [*AS_UNKNOWN_USER, sys.executable, "-c", code],
        env={"PATH": os.defpath} | ({} if named is None else {"HOME": named}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("None None\n", "")
