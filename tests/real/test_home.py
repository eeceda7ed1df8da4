"""The program where a home folder is missing, empty, relative or read-only."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

from builders import KEY, PROGRAM, run_program
from fake_zulip import FakeZulip
from real.conftest import Program, wait_for
from unknown_user import AS_UNKNOWN_USER, NUMBER, needs_unknown_user

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="HOME, and the list of users")

NO_HOME = (
    "You have no home folder on this computer, so nothing can be saved there. "
    "Set HOME to a folder of yours.\n"
)
HOMES = [None, "", "relative", "/nonexistent", "read-only"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of the unknown user's own, where nothing is written by itself."""
    folder = tmp_path / "own"
    folder.mkdir()
    os.chown(folder, NUMBER, NUMBER)
    return folder


@pytest.fixture
def own() -> Iterator[Path]:
    """A folder for temporary files, which lies where the user may go without being root."""
    with tempfile.TemporaryDirectory() as name:
        os.chown(name, NUMBER, NUMBER)
        yield Path(name)


def environ(named: str | None, tmp_path: Path) -> dict[str, str]:
    if named == "read-only":
        home = tmp_path / named
        home.mkdir(exist_ok=True)
        named = str(home)
    return {"PATH": "/usr/bin:/bin"} | ({} if named is None else {"HOME": named})


def run(
    folder: Path, named: str | None, *arguments: str | Path, typed: str = ""
) -> subprocess.CompletedProcess[str]:
    environment = environ(named, folder.parent)
    return run_program(environment, *arguments, typed=typed, folder=folder, before=AS_UNKNOWN_USER)


@needs_unknown_user
@pytest.mark.parametrize("named", HOMES)
def test_the_commands_work_without_a_home(folder: Path, named: str | None) -> None:
    done = run(folder, named, "--version")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Zulip Key")
    done = run(folder, named, "accounts")
    assert (done.returncode, done.stdout) == (0, "")
    said = "No accounts are saved on this computer. To save one: zulipkey get --remember\n"
    assert done.stderr == said
    done = run(folder, named, "check", "--offline")
    assert (done.returncode, done.stderr) == (0, "No zuliprc file found in the usual places.\n")
    done = run(folder, named, "install-desktop")
    assert done.returncode == 1
    assert done.stderr.startswith("The menu was not changed. The reason: ")
    assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == []


@needs_unknown_user
@pytest.mark.parametrize("named", HOMES)
def test_a_key_is_saved_where_it_is_asked_for(folder: Path, named: str | None) -> None:
    path = folder / "zuliprc"
    with FakeZulip(organization="email") as organization:
        whose = ("--server", organization.url, "--login", "iago@zulip.com")
        sign_in = ("get", *whose, "--password-stdin")
        done = run(folder, named, *sign_in, "--save", path, typed="abcd1234\n")
        assert (done.returncode, done.stdout) == (0, f"{path}\n")
        assert done.stderr == f"Saved to {path}.\n"
        assert f"key={KEY}\n" in path.read_text()
        asked = len(organization.requests)
        done = run(folder, named, *sign_in, "--for", "python", typed="abcd1234\n")
        assert (done.returncode, done.stdout) == (1, "")
        if named in (None, "", "relative"):
            assert done.stderr == NO_HOME
            assert len(organization.requests) == asked
            done = run(folder, named, *sign_in, "--save=~/x", typed="abcd1234\n")
            assert (done.returncode, done.stderr) == (1, NO_HOME)
        assert len(done.stderr.splitlines()) == 1
    assert list(folder.iterdir()) == [path]


def is_open_to_all(path: Path) -> bool:
    """Return whether everybody may go there; Qt asks so, whatever else a user may do."""
    return all(one.stat().st_mode & stat.S_IXOTH for one in path.parents)


@needs_unknown_user
@pytest.mark.skipif(not is_open_to_all(Path(PySide6.__file__)), reason="Qt lies in a closed folder")
@pytest.mark.parametrize("named", HOMES)
def test_the_window_opens_without_a_home(
    desktop: None, folder: Path, named: str | None, tmp_path: Path, own: Path
) -> None:
    output = tmp_path / "output"
    shutil.copy(os.environ["XAUTHORITY"], own / "cookie")
    os.chown(own / "cookie", NUMBER, NUMBER)
    environment = environ(named, tmp_path) | {
        "DISPLAY": os.environ["DISPLAY"],
        "XAUTHORITY": str(own / "cookie"),
        "TMPDIR": str(own),
    }
    with output.open("w") as file:
        process = subprocess.Popen(
            [*AS_UNKNOWN_USER, PROGRAM],
            env=environment,
            cwd=folder,
            stdout=file,
            stderr=subprocess.STDOUT,
            text=True,
        )
    program = Program(process, folder, environment, output)
    try:
        program.wait_for_window()
        program.focus()
        program.type("localhost:1\tiago@zulip.com\tabcd1234\n")
        wait_for(lambda: process.poll() is None)
        assert program.end() == 128 + signal.SIGTERM, output.read_text()
    finally:
        if process.poll() is None:
            process.kill()
            process.wait(30)
    assert "Traceback" not in output.read_text()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", ["100% sure", "%u", "50%%", "a%1b"])
def test_a_percent_sign_in_the_path_of_the_program_changes_nothing(
    tmp_path: Path, name: str
) -> None:
    import zulipkey

    packages = tmp_path / name
    shutil.copytree(
        Path(zulipkey.__file__).parent,
        packages / "gui" / "zulipkey",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    (packages / "resources").symlink_to(Path(zulipkey.__file__).parents[2] / "resources")
    home = tmp_path / "home"
    home.mkdir()
    done = subprocess.run(
        [sys.executable, "-m", "zulipkey", "check", "--offline"],
        env={
            "PATH": os.defpath,
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PYTHONPATH": str(packages / "gui"),
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == "No zuliprc file found in the usual places.\n"
