"""The program as a process: arguments, signals, and what it leaves behind."""

from __future__ import annotations

import os
import platform
import re
import signal
import socket
import struct
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import zulipkey
from builders import KEY
from fake_zulip import FakeZulip
from real.conftest import Reader, Start, wait_for
from zulipkey import app
from zulipkey.demo import DEMO_USERS

_NO_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def run(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "zulipkey", *arguments],
        env={**_NO_DISPLAY, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def test_help_and_version_need_no_display() -> None:
    assert run("--help").stdout.startswith("usage: zulipkey")
    said = run("--version", PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring").stdout
    lines = said.splitlines()
    assert lines[0] == f"Zulip Key {zulipkey.__version__}"
    assert lines[1] == f"Python {platform.python_version()}"
    assert lines[2] == f"Qt {PySide6.__version__}"
    assert lines[-1].startswith("Password manager: none, keyring ")


def test_help_may_be_asked_for_as_a_command() -> None:
    assert run("help").stdout == run("--help").stdout
    assert run("help", "get").stdout == run("get", "--help").stdout


def test_the_users_of_the_demo_are_listed_with_what_happens() -> None:
    done = run("--demo", "--list")
    assert done.stdout.splitlines() == [f"{user.email}\t{user.line}" for user in DEMO_USERS]
    assert "abcd1234" in done.stderr
    assert run("--list").returncode == 2


def test_the_version_tells_nothing_about_a_person() -> None:
    said = run("--version", HOME="/home/ann", USER="ann", XDG_CURRENT_DESKTOP="GNOME").stdout
    assert "GNOME" in said
    assert "ann" not in said
    assert platform.node() not in said


@pytest.mark.parametrize("arguments", [["--nonsense"], ["a", "b"], ["--demo", "chat.example.com"]])
def test_wrong_arguments_end_with_2(arguments: list[str]) -> None:
    ended = run(*arguments)
    assert ended.returncode == 2
    assert ended.stderr.startswith("usage: zulipkey")


@pytest.mark.parametrize("safe", [[], ["-P"]], ids=str)
def test_nothing_in_the_current_folder_is_imported(tmp_path: Path, safe: list[str]) -> None:
    names = {"PySide6", "keyring", "requests", "shtab", "truststore", *sys.stdlib_module_names}
    if not safe:  # what Python itself needs for this, nobody can keep from there
        command = [sys.executable, "-c", "import runpy, sys; print(*sys.modules)"]
        names -= set(
            subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        )
    for name in names:
        (tmp_path / f"{name}.py").write_text(f"raise SystemExit('{name} is imported')")
    if safe:
        (tmp_path / "zulipkey").mkdir()
        (tmp_path / "zulipkey/__init__.py").write_text("raise SystemExit('imported')")
    for arguments in (["--help"], ["--version"], ["get", "--help"], ["check", "--offline", "x"]):
        ended = subprocess.run(
            [sys.executable, *safe, "-m", "zulipkey", *arguments],
            cwd=tmp_path,
            env=_NO_DISPLAY,
            capture_output=True,
            text=True,
            check=False,
        )
        assert "imported" not in ended.stderr
        assert ended.returncode == int("x" in arguments)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
@pytest.mark.parametrize(
    "variables",
    [{}, {"DISPLAY": ":77777"}, {"QT_QPA_PLATFORM": "nonsense"}, {"LC_ALL": "C"}],
    ids=str,
)
def test_without_a_display_it_says_so_in_one_line(variables: dict[str, str]) -> None:
    ended = run(**variables)
    assert ended.returncode == 1
    assert ended.stderr.startswith("zulipkey: no window can be opened")
    assert " )" not in ended.stderr  # no display has no name
    assert ended.stderr.count("\n") == 1


_END = """
import atexit, os, sys, threading, time
from zulipkey import __main__, app

class Last:
    def __del__(self):
        os.write(1, b" after Python's end")

last = Last()

def show(*_, **__):
    atexit.register(lambda: sys.stdout.write(" at the exit"))
    threading.Thread(target=work).start()
    return 3, None

def work():
    time.sleep(0.1)
    sys.stdout.write("changed")

app._show = show
sys.argv = ["zulipkey", "chat.example.com"]
sys.exit(__main__.main())
"""


def test_what_changes_something_ends_and_no_thread_meets_the_end_of_python(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _END],
        env={**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (3, "changed at the exit"), done.stderr


_LOOK = """
import atexit, ctypes, sys
from zulipkey import __main__, app
def show(*_, **__):
    sys.stderr.write(str(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)))
    return 0, None

app._show = show
sys.argv = ["zulipkey", *sys.argv[1:]]
atexit.register(show)
__main__.main()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the way of Linux")
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "--offline"], "0"),
        (["chat.example.com"], "11"),  # portals must see the window's process
        (["get", "--server", "chat.example.com"], "1"),  # and password managers who asks
        (["accounts"], "1"),
    ],
)
def test_others_look_only_into_what_has_to_show_itself(
    tmp_path: Path, arguments: list[str], said: str
) -> None:
    ended = subprocess.run(
        [sys.executable, "-P", "-c", _LOOK, *arguments],
        env={**os.environ, "HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    shown = re.sub(r"[A-Z][^\n]*\n", "", ended.stderr)
    assert re.fullmatch(f"{said}+", shown), ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such collectors")
def test_a_crash_leaves_no_core_dump_and_hands_none_to_who_collects_them(tmp_path: Path) -> None:
    crash = """
import os, resource
most = resource.getrlimit(resource.RLIMIT_CORE)[1]
resource.setrlimit(resource.RLIMIT_CORE, (most, most))
from zulipkey.desktop import core_dumps
core_dumps.forbid()
print(most == 0 or resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True)
os.abort()
"""
    done = subprocess.run(
        [sys.executable, "-c", crash],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == -signal.SIGABRT
    # The one limit that the kernel asks about before it starts a collector (fs/coredump.c).
    assert done.stdout in ("1\n", "True\n")
    assert list(tmp_path.iterdir()) == []


def test_an_address_is_filled_in_and_not_submitted(start: Start, demo: FakeZulip) -> None:
    program = start(demo.url)
    program.wait_for_window()
    wait_for(lambda: demo.requests)
    assert {one.method for one in demo.requests} == {"GET"}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window(start: Start, demo: FakeZulip, number: int) -> None:
    program = start(demo.url)
    program.wait_for_window()
    wait_for(lambda: demo.requests)
    assert program.end(number) == 128 + number
    assert program.output.read_text() == ""


def test_it_ends_only_after_its_threads_have_left_qt(start: Start, tmp_path: Path) -> None:
    """A thread that comes out of Qt when Python ends takes the process down with SIGSEGV."""
    (tmp_path / "sitecustomize.py").write_text(
        "import os, signal, sys, threading\n"
        "def close(event, arguments):\n"
        "    if event == 'import' and arguments[0] == 'zulipkey.ui.pages.key':\n"
        "        os.kill(os.getpid(), signal.SIGTERM)\n"
        "        threading.main_thread().join(2)\n"
        "        if threading.main_thread().is_alive():\n"
        "            os.write(1, b'still there')\n"
        "sys.addaudithook(close)\n"
    )
    program = start(PYTHONPATH=str(tmp_path))
    assert program.process.wait(30) == 128 + signal.SIGTERM
    assert program.output.read_text() == "still there"


def test_nothing_secret_is_left_anywhere(start: Start, demo: FakeZulip, reader: Reader) -> None:
    program = start(ZULIPKEY_LOG="debug", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    program.focus()
    program.type(f"{demo.url}\thamlet@zulip.com\tmarker-of-a-password\n")
    reader("find", "Message")
    assert any(b"marker" in one.body for one in demo.requests)
    program.key("shift+Tab", "ctrl+a")
    program.type("iago@zulip.com\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")
    program.key("ctrl+h", "ctrl+s", "Return")
    saved = program.home / "zuliprc"
    wait_for(lambda: saved.exists() and saved.read_text())

    system = Path(f"/proc/{program.process.pid}")
    places = [system / "cmdline", system / "environ"]
    assert re.search(r"^Max core file size +[01] ", (system / "limits").read_text(), re.MULTILINE)
    key = KEY
    secrets = (b"marker-of-a-password", b"abcd1234", key.encode())
    for place in places:
        assert not any(secret in place.read_bytes() for secret in secrets)
    program.end()
    for path in program.home.rglob("*"):
        if path.is_file() and path != saved:
            assert not any(secret in path.read_bytes() for secret in secrets), path
    assert "DEBUG" in program.output.read_text()


def owner(path: Path) -> int:
    """Return the number of the process that listens there."""
    with socket.socket(socket.AF_UNIX) as one:
        one.connect(str(path))
        return int(struct.unpack("3i", one.getsockopt(1, socket.SO_PEERCRED, 12))[0])


_STOPS_ONCE_IT_IS_THE_FIRST = """
import fcntl, os, signal

def lock(descriptor, how, flock=fcntl.flock):
    flock(descriptor, how)
    if os.readlink(f"/proc/self/fd/{descriptor}").endswith("/zulipkey.socket.lock"):
        os.kill(os.getpid(), signal.SIGSTOP)

fcntl.flock = lock
"""


@pytest.mark.skipif(sys.platform != "linux", reason="stops and asks processes as Linux does")
def test_beside_one_that_never_listens_a_second_has_links_of_its_own(
    start: Start, tmp_path: Path
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_STOPS_ONCE_IT_IS_THE_FIRST)
    first = start(PYTHONPATH=str(tmp_path))
    run = first.home / "run"
    os.waitid(os.P_PID, first.process.pid, os.WSTOPPED | os.WNOWAIT)
    assert not (run / "zulipkey.socket").exists()
    second = start(HOME=str(first.home), XDG_RUNTIME_DIR=str(run))
    (beside,) = wait_for(lambda: list(run.glob("zulipkey-*.socket")), 30)
    first.process.send_signal(signal.SIGCONT)
    wait_for((run / "zulipkey.socket").exists)
    assert owner(run / "zulipkey.socket") == first.process.pid
    assert owner(beside) == second.process.pid
    assert app._start_command(beside.stem)[-2:] == ("--instance", beside.stem)
    link = (*app._start_command(beside.stem)[-2:], "zulip:nonsense")
    brought = start(*link, HOME=str(first.home), XDG_RUNTIME_DIR=str(run))
    assert brought.process.wait(30) == 0
    assert second.end() == 128 + signal.SIGTERM
    assert first.end() == 128 + signal.SIGTERM
    assert not list(run.glob("*.socket"))


@pytest.mark.skipif(sys.platform != "linux", reason="stops processes as Linux does")
def test_who_brings_a_link_to_another_program_takes_no_name(start: Start, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    where = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(run)}
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(run / "zulipkey-other.socket"))
        other.listen()
        other.settimeout(30)
        brings = start("--instance", "zulipkey-other", "zulip:nonsense", **where)
        with other.accept()[0]:
            brings.process.send_signal(signal.SIGSTOP)  # while it waits for the answer
            first = start(**where)
            wait_for((run / "zulipkey.socket").exists)
            assert owner(run / "zulipkey.socket") == first.process.pid
            brings.process.kill()


_SLOW_DISK = """
import os, time

def wait(descriptor, sync=os.fsync):
    home = os.environ["HOME"]
    open(f"{home}/tmp/syncing", "w").close()
    while not os.path.exists(f"{home}/tmp/go"):
        time.sleep(0.01)
    sync(descriptor)

os.fsync = wait
"""


@pytest.mark.parametrize("end", ["ctrl+q", "SIGTERM", "SIGINT"])
def test_a_save_is_finished_before_the_process_ends(
    start: Start, demo: FakeZulip, tmp_path: Path, end: str
) -> None:
    (tmp_path / "sitecustomize.py").write_text(_SLOW_DISK)
    program = start(demo.url, PYTHONPATH=str(tmp_path))
    program.focus()
    wait_for(lambda: demo.requests)
    program.type("iago@zulip.com\tabcd1234\n")
    program.wait_for_window("Zulip Key – Email Demo")
    program.key("ctrl+s", "Return")
    wait_for((program.home / "tmp" / "syncing").exists)
    if end == "ctrl+q":
        program.key("ctrl+q")
    else:
        program.process.send_signal(signal.Signals[end])
    with pytest.raises(subprocess.TimeoutExpired):
        program.process.wait(0.7)
    (program.home / "tmp" / "go").touch()
    status = program.process.wait(30)
    assert status == (0 if end == "ctrl+q" else 128 + signal.Signals[end])
    key = KEY
    assert f"key={key}\n" in (program.home / "zuliprc").read_text()
    assert not list(program.home.glob(".zulipkey-*"))
    assert program.output.read_text() == ""
