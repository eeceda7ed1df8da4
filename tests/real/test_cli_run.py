"""A command with a key: in its environment, or in a zuliprc that is on no disk."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from builders import KEY, NO_BUS, PROGRAM, run_program
from fake_zulip import FakeZulip
from odd_accounts import needs

if sys.platform == "win32":
    pytest.skip("needs Unix", allow_module_level=True)

READ = (
    "import sys, os, json; path = sys.argv[1].removeprefix('--config='); "
    "print(json.dumps([path, os.stat(path).st_mode, open(path).read(), open(path).read(), "
    "sorted(name for name in os.environ if name.startswith('ZULIP'))]))"
)

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def environment(tmp_path: Path, organization: FakeZulip) -> dict[str, str]:
    """A machine where one account is remembered, without a password manager."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(
        "from zulipkey.cli import context\n"
        "from zulipkey.model import address as addresses\n"
        "from zulipkey.model.account import Account, ApiKey, KeyResult\n"
        "class Accounts:\n"
        f"    site = addresses.parse({organization.url!r})\n"
        "    account = Account(address=site, organization='', email='iago@zulip.com')\n"
        "    def accounts(self): return (self.account,)\n"
        "    def result_of(self, account, *, cancel):\n"
        f"        return KeyResult(account=account, key=ApiKey({KEY!r}))\n"
        "context.remembered = Accounts\n"
    )
    for name in ("home", "run"):
        (tmp_path / name).mkdir(mode=0o700)
    return {
        "PATH": os.environ["PATH"],
        "LANG": "C.UTF-8",
        "HOME": str(tmp_path / "home"),
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "DBUS_SESSION_BUS_ADDRESS": NO_BUS,
        "PYTHONPATH": str(tmp_path / "site"),
    }


@pytest.fixture(params=["memory", "disk"])
def place(request: pytest.FixtureRequest, environment: dict[str, str]) -> str:
    """Where the system keeps the file: in memory that ends with it, or among temporary files."""
    if request.param == "disk":
        forbid_files_in_memory(environment)
    elif not hasattr(os, "memfd_create"):
        pytest.skip("this system has no files in memory")
    return str(request.param)


def forbid_files_in_memory(environment: dict[str, str]) -> None:
    script = Path(environment["PYTHONPATH"]) / "sitecustomize.py"
    refusing = "\nimport os\ndef refuse(*_): raise PermissionError\nos.memfd_create = refuse\n"
    script.write_text(script.read_text() + refusing)


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Run the program, and give what came of it."""

    def start(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        home = Path(environment["HOME"])
        return run_program({**environment, **variables}, "run", *arguments, folder=home)

    return start


def files_left(environment: dict[str, str]) -> list[Path]:
    folders = (environment["HOME"], environment["XDG_RUNTIME_DIR"])
    return [path for one in folders for path in Path(one).rglob("*zulip*") if path.is_file()]


# ── What a command gets ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("argument", ["{}", "--config={}"])
def test_a_command_reads_a_private_zuliprc_and_no_variables(
    run: Run, organization: FakeZulip, environment: dict[str, str], place: str, argument: str
) -> None:
    done = run("--file", "--", sys.executable, "-c", READ, argument, ZULIP_SITE="https://x.org")
    assert (done.returncode, done.stderr) == (0, "")
    path, mode, first, second, variables = json.loads(done.stdout)
    assert stat.S_ISREG(mode)
    assert stat.S_IMODE(mode) == 0o600
    assert first == second == f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={organization.url}\n"
    assert variables == []
    assert path.startswith("/proc/") == (place == "memory")
    assert not Path(path).exists()
    assert files_left(environment) == []


def test_each_place_in_the_arguments_gets_the_path(run: Run, place: str) -> None:
    done = run("--file", "--", "printf", "%s\n", "{}", "a{}b{}", "plain")
    path, within, plain = done.stdout.splitlines()
    assert within == f"a{path}b{path}"
    assert plain == "plain"


@needs("zulip-term")
def test_zulip_terminal_takes_it(
    organization: FakeZulip, environment: dict[str, str], place: str
) -> None:
    """Only its metadata keeps 0.7.0 from Python 3.11: pip install --ignore-requires-python."""
    import pty  # here: Windows has none

    process, terminal = pty.fork()
    if process == 0:
        os.chdir(environment["HOME"])
        command = ["run", "--file", "--", "zulip-term", "-c", "{}"]
        os.execve(PROGRAM, [str(PROGRAM), *command], environment | {"TERM": "xterm"})
    said = b""
    with contextlib.suppress(OSError):  # it has ended
        while read := os.read(terminal, 4096):
            said += read
    os.close(terminal)
    os.waitpid(process, 0)
    assert b"Unexpected error from the server (get_messages, register)" in said  # the demo's
    basic = base64.b64encode(f"iago@zulip.com:{KEY}".encode()).decode()
    assert {one.headers.get("authorization") for one in organization.requests} == {f"Basic {basic}"}
    assert not any(KEY in one.read_text() for one in files_left(environment))


def test_the_zulip_package_signs_in_by_it(
    run: Run, organization: FakeZulip, place: str, environment: dict[str, str]
) -> None:
    code = "import sys, zulip; print(zulip.Client(config_file=sys.argv[1]).get_profile()['email'])"
    done = run("--file", "--", sys.executable, "-c", code, "{}")
    assert done.stdout == "iago@zulip.com\n"


def test_a_child_of_the_command_reads_it_although_it_inherits_nothing(run: Run, place: str) -> None:
    starting = "import subprocess, sys; sys.exit(subprocess.call(sys.argv[1:], close_fds=True))"
    done = run("--file", "--", sys.executable, "-c", starting, "sh", "-c", "cat $0; true", "{}")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"key={KEY}\n" in done.stdout
    nested = run("--file", "--", "env", "sh", "-c", "cat $0; true", "{}")
    assert f"key={KEY}\n" in nested.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="needs files in memory")
def test_what_is_in_memory_cannot_be_changed(run: Run) -> None:
    for writing in ("> $0", ">> $0"):
        done = run("--file", "--", "sh", "-c", f"echo [api] {writing}; cat $0", "{}")
        assert done.stderr != ""
        assert f"key={KEY}\n" in done.stdout


# ── Status, signals, leftovers ────────────────────────────────────────────────────────────────


def test_a_commands_status_is_the_programs(
    run: Run, environment: dict[str, str], place: str
) -> None:
    assert run("--file", "--", "sh", "-c", "exit 7", "{}").returncode == 7
    assert run("--file", "--", "sh", "-c", "kill -TERM $$", "{}").returncode == -signal.SIGTERM
    missing = run("--file", "--", "no-such-command", "{}")
    assert (missing.returncode, missing.stderr) == (127, "There is no command no-such-command.\n")
    assert run("--file", "--", "/etc/passwd", "{}").returncode == 126
    assert files_left(environment) == []


Start = Callable[..., tuple[subprocess.Popen[str], Callable[[], str]]]


@pytest.fixture
def start(environment: dict[str, str]) -> Iterator[Start]:
    """Start a command that goes on, and give its process and what reads its lines."""
    with ExitStack() as stack:

        def begin(*command: str) -> tuple[subprocess.Popen[str], Callable[[], str]]:
            process = subprocess.Popen(
                [PROGRAM, "run", "--file", "--", *command],
                env=environment,
                stdout=subprocess.PIPE,
                text=True,
                start_new_session=True,
            )
            assert process.stdout is not None
            stack.enter_context(process)
            stack.callback(process.kill)
            return process, process.stdout.readline

        yield begin


def test_a_signal_reaches_the_command_and_nothing_is_left(
    start: Start, environment: dict[str, str], place: str
) -> None:
    script = "trap 'echo ended; exit 3' TERM; echo $0; while :; do sleep 0.05; done"
    process, line = start("sh", "-c", script, "{}")
    path = Path(line().strip())
    assert path.exists()
    process.terminate()
    assert line() == "ended\n"
    assert process.wait(30) == 3
    assert not path.exists()
    assert files_left(environment) == []


_SIGNALLED_AT_THE_START = """
import os, signal, subprocess
from zulipkey.cli import run

class Begun(subprocess.Popen):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        signal.raise_signal(signal.SIGTERM)

subprocess.Popen = Begun
print(run._call(["sleep", "60"], os.environ))
"""


def test_a_signal_that_comes_while_the_command_starts_reaches_it_too() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SIGNALLED_AT_THE_START],
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert done.stdout == f"{-signal.SIGTERM}\n"


def test_an_interrupt_at_the_terminal_is_the_commands_own_matter(
    start: Start, environment: dict[str, str], place: str
) -> None:
    script = "trap 'echo interrupted' INT; echo ready; while :; do sleep 0.05; done"
    process, line = start("sh", "-c", script, "{}")
    line()
    for _ in range(2):
        os.killpg(process.pid, signal.SIGINT)
        assert line() == "interrupted\n"
    assert process.poll() is None
    os.killpg(process.pid, signal.SIGTERM)
    assert process.wait(30) == -signal.SIGTERM
    assert files_left(environment) == []


def test_what_a_killed_one_left_is_removed_at_the_next_start_and_no_living_ones(
    start: Start, run: Run, environment: dict[str, str]
) -> None:
    forbid_files_in_memory(environment)
    waiting = ("sh", "-c", "echo $0; exec sleep 60", "{}")
    killed, line_of_killed = start(*waiting)
    living, line_of_living = start(*waiting)
    paths = [Path(line().strip()) for line in (line_of_killed, line_of_living)]
    os.killpg(killed.pid, signal.SIGKILL)
    killed.wait(30)
    assert paths[0].exists()
    assert run("--", "true").returncode == 0
    assert [path.exists() for path in paths] == [False, True]
    living.terminate()
    assert living.wait(30) == -signal.SIGTERM
    assert files_left(environment) == []


# ── Mistakes ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("command", [["zulip-term"], ["{}"], ["zulip-term", "-c", "{ }"]])
def test_a_command_that_takes_no_path_is_wrong_usage(run: Run, command: list[str]) -> None:
    done = run("--file", "--", *command)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("--file needs {} where the command takes the path")


def test_without_file_a_pair_of_braces_is_the_commands(run: Run) -> None:
    assert run("--", "printf", "%s", "{}").stdout == "{}"


def test_a_folder_that_takes_no_file_is_told(run: Run, environment: dict[str, str]) -> None:
    forbid_files_in_memory(environment)
    done = run("--file", "--", "cat", "{}", XDG_RUNTIME_DIR="/nonexistent")
    assert (done.returncode, done.stdout) == (1, "")
    assert "/nonexistent" in done.stderr
    assert "Unexpected" not in done.stderr
