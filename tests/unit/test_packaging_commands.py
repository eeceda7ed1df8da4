from __future__ import annotations

import os
import shutil
import socket
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import dev
import display
import machine
import windows_test
from zulipkey.cli import parser

ROOT = Path(__file__).resolve().parents[2]
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has what this is about")

Fake = Callable[[str, str], None]


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Fake:
    """Make a program by a shell script; only such programs are found."""
    programs = tmp_path / "programs"
    programs.mkdir()
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("CALLS", str(tmp_path / "calls"))
    (programs / "env").symlink_to("/usr/bin/env")

    def make(name: str, script: str) -> None:
        program = programs / name
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)

    return make


def calls(folder: Path) -> list[str]:
    file = folder / "calls"
    return file.read_text().splitlines() if file.exists() else []


@on_linux
class TestSystemPackages:
    """Absent packages are installed where that is allowed, else named."""

    def test_nothing_is_asked_of_apt_when_all_are_there(self, fake: Fake, tmp_path: Path) -> None:
        fake("dpkg-query", "echo xvfb installed; echo curl installed")
        fake("apt-get", 'echo "$@" >> "$CALLS"')
        machine.require_packages(["xvfb", "curl"])
        assert calls(tmp_path) == []

    def test_root_gets_those_that_are_absent(
        self, fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        fake("dpkg-query", "echo xvfb installed; echo curl config-files; exit 1")
        fake("apt-get", 'echo "$@" >> "$CALLS"')
        machine.require_packages(["xvfb", "curl", "dbus"])
        assert calls(tmp_path) == ["-qq install -y --no-install-recommends curl dbus"]

    def test_the_lists_are_updated_only_when_an_install_fails(
        self, fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        fake("dpkg-query", "exit 1")
        fake("apt-get", _FAILS_UNTIL_UPDATED)
        machine.require_packages(["curl"])
        install = "-qq install -y --no-install-recommends curl"
        assert calls(tmp_path) == [install, "-qq update", install]

    def test_an_install_that_fails_twice_is_said(
        self, fake: Fake, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 0)
        fake("dpkg-query", "exit 1")
        fake("apt-get", '[ "$2" = update ] || { echo "no such package"; exit 100; }')
        with pytest.raises(machine.Unready, match="no such package"):
            machine.require_packages(["curl"])

    def test_who_may_use_sudo_without_a_password_uses_it(
        self, fake: Fake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        fake("dpkg-query", "exit 1")
        fake("sudo", 'echo "sudo $@" >> "$CALLS"; shift; exec "$@"')
        fake("true", "exit 0")
        fake("apt-get", "exit 0")
        machine.require_packages(["curl"])
        assert calls(tmp_path) == [
            "sudo -n true",
            "sudo -n env DEBIAN_FRONTEND=noninteractive "
            "apt-get -qq install -y --no-install-recommends curl",
        ]

    @pytest.mark.parametrize(("with_sudo", "prefix"), [(False, ""), (True, "sudo ")])
    def test_who_may_not_is_told_the_line(
        self, with_sudo: bool, prefix: str, fake: Fake, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: 1000)
        fake("dpkg-query", "exit 1")
        fake("apt-get", "exit 1")
        if with_sudo:
            fake("sudo", "exit 1")
        with pytest.raises(machine.Unready) as told:
            machine.require_packages(["xvfb", "curl"])
        line = f"{prefix}apt-get install -y --no-install-recommends xvfb curl"
        assert str(told.value).splitlines()[-1] == line

    def test_without_debians_tools_what_is_missing_is_named(self, fake: Fake) -> None:
        fake("curl", "exit 0")
        with pytest.raises(machine.Unready, match=r": xvfb$"):
            machine.require_packages(["xvfb", "curl"])


_FAILS_UNTIL_UPDATED = """
echo "$@" >> "$CALLS"
if [ "$2" = update ]; then : > "$CALLS.updated"; else [ -e "$CALLS.updated" ]; fi
"""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that locks no packages: those of this test's own environment are used."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in ("gui", "packaging", "resources"):
        shutil.copytree(ROOT / name, folder / name)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    (folder / "requirements.lock").write_text("# none\n")
    return folder


@pytest.mark.slow
class TestSetUp:
    """`.venv` is made once, and made again when it is not what it should be."""

    def test_a_second_run_has_nothing_to_set_up(self, checkout: Path) -> None:
        run(checkout)
        assert run(checkout) == ""

    def test_a_set_up_that_was_interrupted_is_made_anew(self, checkout: Path) -> None:
        run(checkout)
        (checkout / ".venv" / "set-up.json").unlink()
        (checkout / ".venv" / "pyvenv.cfg").write_text("")
        assert "Making .venv" in run(checkout)
        assert run(checkout) == ""

    def test_a_stamp_that_was_cut_off_counts_for_none(self, checkout: Path) -> None:
        run(checkout)
        stamp = checkout / ".venv" / "set-up.json"
        stamp.write_bytes(stamp.read_bytes()[:20])
        assert "Making .venv" in run(checkout)

    @pytest.mark.skipif(sys.platform == "win32", reason="bin is a POSIX layout")
    def test_an_interpreter_that_is_gone_comes_back(self, checkout: Path) -> None:
        run(checkout)
        python = checkout / ".venv" / "bin" / "python"
        python.unlink()
        python.symlink_to("/nowhere/python3")
        assert "Making .venv" in run(checkout)

    @pytest.mark.skipif(sys.platform == "win32", reason="bin is a POSIX layout")
    def test_a_package_that_is_gone_comes_back(self, checkout: Path) -> None:
        run(checkout)
        [installed] = (checkout / ".venv" / "lib").glob("*/site-packages/zulipkey-*.dist-info")
        shutil.rmtree(installed)
        assert "Making .venv" in run(checkout)

    def test_a_changed_lock_is_installed_without_starting_over(self, checkout: Path) -> None:
        run(checkout)
        with (checkout / "requirements.lock").open("a") as lock:
            lock.write("# another\n")
        said = run(checkout)
        assert "Installing the locked" in said
        assert "Making .venv" not in said

    def test_a_copy_of_a_checkout_is_set_up_anew(self, checkout: Path, tmp_path: Path) -> None:
        run(checkout)
        copy = shutil.copytree(checkout, tmp_path / "copy", symlinks=True)
        assert "Making .venv" in run(copy)


def run(checkout: Path) -> str:
    """Run the program once; gives what was said on the way."""
    done = subprocess.run(
        [_HOST, checkout / "packaging" / "dev.py", "run", "--version"],
        env=os.environ | {"PYTHONPATH": str(Path(pytest.__file__).parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("Zulip Key ")
    return done.stderr


# The Python outside of this test's environment, which has no pip.
_HOST = getattr(sys, "_base_executable", sys.executable)


@pytest.fixture
def ready(monkeypatch: pytest.MonkeyPatch) -> None:
    """This machine is set up: these tests run on it."""
    monkeypatch.setattr(machine, "set_up", lambda *_: None)


def test_each_command_of_the_program_starts_without_a_display() -> None:
    assert set(dev._NEED_NO_DISPLAY) == set(parser.COMMANDS)


@on_linux
@pytest.mark.usefixtures("ready")
def test_without_a_display_one_line_says_so(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.main(["run", "--demo"]) == 1
    out, err = capfd.readouterr()
    assert out == ""
    [line] = err.splitlines()
    assert "no display" in line
    assert "--screenshot" in line


@on_linux
@pytest.mark.usefixtures("ready")
def test_without_a_display_help_is_given(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert dev.main(["run", "--help"]) == 0
    assert "--demo" in capfd.readouterr().out


@pytest.mark.slow
@pytest.mark.usefixtures("ready")
def test_a_screenshot_of_the_demo_is_made_without_a_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.chdir(tmp_path)
    assert dev.main(["run", "--demo", "--screenshot", "shot.png"]) == 0
    picture = (tmp_path / "shot.png").read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", picture[16:24])
    assert (width >= 360, height >= 480) == (True, True)
    assert len(picture) > 5000, "too little for a form with text"


@pytest.mark.slow
@pytest.mark.usefixtures("ready")
def test_a_screenshot_that_cannot_be_written_is_a_failure(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "no-such-folder" / "shot.png"
    assert dev.main(["run", f"--screenshot={file}", "--demo"]) == 1
    assert f"Cannot write {file}" in capfd.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [[], ["nonsense"], ["run", "--screenshot"], ["run", "--screenshot="], ["package", "more"]],
)
def test_what_is_not_understood_ends_with_status_2(
    arguments: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(arguments) == 2
    assert capfd.readouterr().err.startswith("dev.py: ")


def test_help_names_every_command(capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["--help"]) == 0
    told = capfd.readouterr().out
    for command in ("run", "test", "bench", "screenshots", "package", "lock", "translations"):
        assert f"\n  {command} " in told


@pytest.mark.slow
@on_linux
def test_a_picture_is_made_of_a_copied_key_too() -> None:
    look = [sys.executable, str(ROOT / "packaging/screenshots.py"), "light"]
    state = "key-shown-and-copied"
    assert subprocess.run([*look, "--only", state], check=False).returncode == 0
    assert (ROOT / f"dist/screenshots/light/{state}.png").stat().st_size > 0


@on_linux
def test_a_fresh_checkout_needs_only_python_to_begin() -> None:
    without_packages = [sys.executable, "-S", str(ROOT / "packaging/dev.py"), "--help"]
    assert subprocess.run(without_packages, capture_output=True, check=False).returncode == 0


def test_the_virtual_screen_is_for_who_has_its_cookie() -> None:
    with display.virtual_screen() as screen:
        cookie = Path(screen["XAUTHORITY"]).read_bytes()[-16:]
        assert _greets(screen["DISPLAY"], b"MIT-MAGIC-COOKIE-1", cookie)
        assert not _greets(screen["DISPLAY"], b"MIT-MAGIC-COOKIE-1", bytes(16))
        assert not _greets(screen["DISPLAY"], b"", b"")
        assert Path(screen["XAUTHORITY"]).stat().st_mode & 0o077 == 0


def _greets(shown_at: str, kind: bytes, proof: bytes) -> bool:
    """Whether the X server takes a client that shows this proof (X11 protocol, section 8)."""
    padded = [field + bytes(-len(field) % 4) for field in (kind, proof)]
    hello = struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(kind), len(proof)) + b"".join(padded)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(f"/tmp/.X11-unix/X{shown_at.removeprefix(':')}")
        connection.sendall(hello)
        return connection.recv(1) == b"\x01"


_SERVICE = """[D-BUS Service]
Name=org.example.Prints
Exec=/bin/sh -c "echo printed; echo printed >&2; cat; exit 1"
"""
_STARTS_A_SERVICE = """
folder=$XDG_RUNTIME_DIR/dbus-1/services
mkdir -p "$folder"
printf '%s' "$1" > "$folder/org.example.Prints.service"
dbus-send --session --print-reply --dest=org.freedesktop.DBus / \\
    org.freedesktop.DBus.ReloadConfig > /dev/null
dbus-send --session --print-reply --dest=org.example.Prints / org.example.Nothing 2> /dev/null
cat
"""


@on_linux
def test_what_d_bus_starts_neither_takes_the_input_of_a_worker_nor_writes_into_its_output() -> None:
    script = ROOT / "packaging" / "desktop_session.py"
    ran = subprocess.run(
        [sys.executable, script, "sh", "-c", _STARTS_A_SERVICE, "sh", _SERVICE],
        input=b"what pytest-xdist asks",
        capture_output=True,
        check=True,
    )
    assert b"printed" in ran.stderr
    assert ran.stdout == b"what pytest-xdist asks"


@pytest.mark.parametrize(
    ("said", "is_good"),
    [
        ("=== 2 passed in 0.10s ===\n\nstatus 0x00000000\n", True),
        ("=== 9 deselected in 0.10s ===\n\nstatus 0x00000005\n", True),
        ("=== 1 failed, 1 passed in 93.10s (0:01:33) ===\n\nstatus 0x00000001\n", False),
        ("=== 2 passed in 0.10s ===\n\nstatus 0xc0000005\n", False),
        ("=== 2 passed in 0.10s ===\n", False),
        ("tests/test_x.py::test_y \nstatus 0x00000000\n", False),
        ("tests/test_x.py::test_y \nstatus 0xc0000005\n", False),
    ],
)
def test_on_windows_only_a_run_that_tells_its_verdict_is_good(said: str, is_good: bool) -> None:
    assert windows_test._Outcome(["tests/test_x.py"], 1.0, said).is_good is is_good


def test_of_several_files_in_one_process_on_windows_each_is_told_with_its_counts() -> None:
    said = (
        "tests/a/test_x.py::test_1 PASSED           [ 20%]\n"
        "tests/a/test_x.py::test_2[PASSED y] what it says\nof tests/a/test_y.py\nFAILED   [ 40%]\n"
        "tests/a/test_y.py::test_3 SKIPPED (not here) [ 60%]\n"
        "tests/a/test_y.py::test_4 PASSED           [ 80%]\n"
        "tests/a/test_y.py::test_4 ERROR            [ 80%]\n"
        "tests/a/test_z.py::test_5 "
    )
    outcome = windows_test._Outcome(["tests/a/test_x.py", "tests/a/test_y.py"], 1.0, said)
    assert outcome.counts_of("tests/a/test_x.py") == {"passed": 1, "failed": 1}
    assert outcome.counts_of("tests/a/test_y.py") == {"skipped": 1, "passed": 1, "error": 1}
    assert outcome.counts_of("tests/a/test_z.py") == {}


def test_of_several_files_in_one_process_on_windows_that_is_named_which_failed() -> None:
    files = ["tests/test_x.py", "tests/test_y.py"]
    said = (
        "tests/test_x.py::test_1 PASSED           [ 50%]\n"
        "tests/test_y.py::test_2 FAILED           [100%]\n"
    )
    end = "=== 1 failed, 1 passed in 0.10s ===\n\nstatus 0x00000001\n"
    assert windows_test._Outcome(files, 1.0, said + end).bad() == files[1:]
    assert windows_test._Outcome(files, 1.0, said).bad() == files
    end = "=== 2 passed in 0.10s ===\n\nstatus 0xc0000005\n"
    said = said.replace("FAILED", "PASSED")
    assert windows_test._Outcome(files, 1.0, said + end).bad() == files
