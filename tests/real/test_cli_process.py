"""What the commands are to the system: their streams, signals and limits, and hostile texts."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from builders import PROGRAM
from fake_zulip import FakeZulip
from real.conftest import start_waiting

if sys.platform == "win32":
    pytest.skip("needs Unix", allow_module_level=True)

ESCAPES = "\x1b]0;owned\x07\x1b[31m\u202e\x9b2J"

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def shell(environment: dict[str, str]) -> Run:
    """Run a line of a shell, in which $Z is the program, and give what it printed."""

    def run(
        line: str, *words: str | bytes, typed: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            ["bash", "-c", line, "bash", *words],
            env={**environment, "Z": str(PROGRAM), **variables},
            cwd=environment["HOME"],
            input=typed,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return run


def list_accounts(environment: dict[str, str], *accounts: dict[str, object]) -> None:
    folder = Path(environment["HOME"]) / ".local/share/zulipkey"
    folder.mkdir(parents=True, mode=0o700)
    (folder / "accounts.json").write_text(json.dumps({"accounts": accounts}))


ANN: dict[str, object] = {"site": "https://x.org", "email": "ann@x.org", "full_name": "Ann"}


# ── Streams ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", ["C", "POSIX", "xx_YY.UTF-8"])
def test_a_locale_that_is_not_there_or_not_utf8_is_not_spoken_of(
    shell: Run, environment: dict[str, str], language: str
) -> None:
    list_accounts(environment, ANN | {"full_name": "Änn"})
    done = shell(f"env LC_ALL={language} $Z accounts")
    assert "Änn" in done.stdout.decode()
    assert done.stderr == b"", done.stderr.decode()


def test_a_full_disk_is_told_once(shell: Run, environment: dict[str, str]) -> None:
    list_accounts(environment, ANN)
    texts = ("completion bash", "--version", "--help", "get --help")
    for arguments in ("accounts", "accounts --json", *texts):
        for buffered in ("", "PYTHONUNBUFFERED=1 "):
            done = shell(f"{buffered}$Z {arguments} > /dev/full")
            assert done.stderr == "Couldn’t write the output: No space left on device.\n".encode()
            assert done.returncode == 1, arguments


def test_a_reader_that_has_enough_is_no_fault_to_speak_of(
    environment: dict[str, str],
) -> None:
    list_accounts(environment, ANN)
    for arguments in ("accounts", "completion bash", "--version", "--help", "get --help"):
        reader, output = os.pipe()
        os.close(reader)
        command = [str(PROGRAM), *arguments.split()]
        done = subprocess.run(
            command, env=environment, stdout=output, stderr=subprocess.PIPE, check=False
        )
        os.close(output)
        assert (done.returncode, done.stderr) == (1, b""), arguments


def test_a_closed_output_is_told_before_anybody_is_asked(
    shell: Run, organization: FakeZulip
) -> None:
    line = f"$Z get --server {organization.url} --login iago@zulip.com --password-stdin >&-"
    done = shell(line, typed=b"abcd1234\n")
    assert done.stderr == "Couldn’t write the output: Bad file descriptor.\n".encode()
    assert done.returncode == 1
    assert organization.requests == []


def test_a_closed_input_is_an_empty_one(shell: Run, organization: FakeZulip) -> None:
    asked = shell(f"$Z get --server {organization.url} <&-")
    assert (asked.returncode, asked.stdout) == (1, b"")
    assert b"No display or terminal available" in asked.stderr
    given = f"$Z get --server {organization.url} --login iago@zulip.com --password-stdin <&-"
    done = shell(given)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"password" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_closed_error_stream_changes_nothing_else(
    shell: Run, environment: dict[str, str]
) -> None:
    list_accounts(environment, ANN)
    done = shell("$Z accounts 2>&-")
    assert (done.returncode, done.stdout) == (0, b"ann@x.org@x.org\tAnn\n")
    assert shell("$Z forget nobody 2>&-").returncode == 1
    assert shell("$Z forget nobody 2>/dev/full").returncode == 1
    assert shell("$Z forget 2>&-").returncode == 2


def test_a_name_that_the_output_cannot_encode_is_spelled_out(
    shell: Run, environment: dict[str, str]
) -> None:
    list_accounts(environment, {**ANN, "full_name": "Żółć"})
    done = shell("$Z accounts", PYTHONIOENCODING="cp1252")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == "ann@x.org@x.org\t\\u017bó\\u0142\\u0107\n".encode("cp1252")
    done = shell("$Z accounts --json", PYTHONIOENCODING="cp1252")
    assert json.loads(done.stdout)[0]["full_name"] == "Żółć"


def test_a_result_is_utf_8_whatever_the_output_is_for_people(
    shell: Run, organization: FakeZulip, environment: dict[str, str]
) -> None:
    path = Path(environment["HOME"]) / "zulipże"
    line = f"$Z get --server {organization.url} --login iago@zulip.com --password-stdin --save $1"
    done = shell(line, str(path), typed=b"abcd1234\n", PYTHONIOENCODING="ascii")
    assert (done.returncode, done.stdout) == (0, f"{path}\n".encode())


# ── Signals and limits ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_as_it_ends_others(
    environment: dict[str, str], organization: FakeZulip, number: int
) -> None:
    process = start_waiting(environment, organization)
    process.send_signal(number)
    printed, said = process.communicate(timeout=30)
    expected = 130 if number == signal.SIGINT else -number
    assert (process.returncode, printed, said) == (expected, b"", b"")


def test_an_ignored_hangup_stays_ignored(
    environment: dict[str, str], organization: FakeZulip
) -> None:
    process = start_waiting(environment, organization, "nohup")
    process.send_signal(signal.SIGHUP)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=30)
    assert process.returncode == -signal.SIGTERM


REMEMBERED = (
    "from zulipkey.cli import context\n"
    "from zulipkey.model import address as addresses\n"
    "from zulipkey.model.account import Account, ApiKey, KeyResult\n"
    "class Accounts:\n"
    "    site = addresses.parse('https://x.org')\n"
    "    account = Account(address=site, organization='', email='ann@x.org')\n"
    "    def accounts(self): return (self.account,)\n"
    "    def result_of(self, account, *, cancel):\n"
    "        return KeyResult(account=account, key=ApiKey('k' * 32))\n"
    "context.remembered = Accounts\n"
)


@pytest.fixture
def remembered(tmp_path: Path, environment: dict[str, str]) -> dict[str, str]:
    """Variables with which the program remembers one account, without a password manager."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(REMEMBERED)
    return {"PYTHONPATH": str(tmp_path / "site")}


def test_a_command_finds_signals_and_limits_as_they_were(
    shell: Run, remembered: dict[str, str]
) -> None:
    reading = "grep SigIgn: /proc/self/status; ulimit -S -c; ulimit -H -c; echo $ZULIP_EMAIL"
    if not Path("/proc/self/status").exists():
        reading = reading.partition("; ")[2]
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    wanted = "ulimit -S -c 0" if hard == 0 else "ulimit -S -c 1"
    plain = shell(f"{wanted}; sh -c '{reading}'", ZULIP_EMAIL="ann@x.org")
    done = shell(f"{wanted}; $Z run -- sh -c '{reading}'", **remembered)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == plain.stdout
    assert soft <= hard or hard == -1


# Interrupts itself amid an import, in which it comes out as another error, as it does in C code.
INTERRUPTED = """
import os, signal, sys

class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == os.environ["AT"]:
            try:
                os.kill(os.getpid(), signal.SIGINT)
                ",".join("ab")
            except KeyboardInterrupt:
                raise ImportError from None

sys.meta_path.insert(0, Finder())
"""


@pytest.mark.parametrize("at", ["zulipkey.desktop", "zulipkey.cli.accounts"])
def test_an_interrupt_amid_the_imports_ends_it_without_a_word(
    shell: Run, tmp_path: Path, at: str
) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(INTERRUPTED)
    done = shell("$Z accounts", PYTHONPATH=str(tmp_path / "site"), AT=at)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.parametrize(("number", "status"), [("SIGINT", 130), ("SIGTERM", -signal.SIGTERM)])
def test_a_signal_before_the_window_of_a_command_is_painted_raises_nothing_within_qt(
    number: str, status: int
) -> None:
    code = f"""
import os, signal
from zulipkey.cli import signals
signals.raise_on_end()
try:
    with signals.restored_afterwards():
        os.kill(os.getpid(), signal.{number})
        ",".join("ab")
except BaseException as error:
    print(type(error))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (status, b"", b"")


def test_a_command_that_is_not_there_is_named_without_its_escapes(
    shell: Run, remembered: dict[str, str]
) -> None:
    done = shell('$Z run -- "$1"', f"no\n{ESCAPES}", **remembered)
    assert (done.returncode, done.stdout) == (127, b"")
    assert done.stderr == (b"There is no command no\\n\\x1b]0;owned\\x07\\x1b[31m\\u202e\\x9b2J.\n")


# ── Hostile texts ─────────────────────────────────────────────────────────────────────────────


def commands_a_terminal(said: bytes) -> bool:
    text = said.decode("utf-8")
    return any(one in text for one in ("\x1b", "\x07", "\x9b", "\u202e", "\r", "\x00"))


def test_no_text_commands_the_terminal(
    shell: Run, environment: dict[str, str], organization: FakeZulip
) -> None:
    home = Path(environment["HOME"])
    named = home / f"{ESCAPES}\nzuliprc"
    named.write_text(f"[api]\nemail={ESCAPES}\nkey={'k' * 32}\nsite=https://x.org/{ESCAPES}\n")
    list_accounts(environment, {**ANN, "full_name": ESCAPES, "organization": f"a{ESCAPES}\nb"})
    lines = (
        '$Z check --offline "$1"',
        '$Z check --offline "$1.missing"',
        "$Z accounts",
        '$Z get --nonsense "$1"',
        '$Z get --format "$1"',
        '$Z get --server "$1"',
        '$Z get --login "$1"',
        '$Z forget "$1"',
        '$Z run --account "$1" -- true',
        '$Z completion "$1"',
        '$Z regenerate --yes "$1"',
        '$Z bots --account "$1"',
        '$Z bots --create "$1" --username "$1"',
        '$Z check --fix --yes --offline "$1"',
        '$Z run --file -- "$1" "$1"',
        "$Z accounts --check",
        '$Z "$1"',
        '$Z "acounts$1"',
        '$Z --nonsense "$1"',
        '$Z --demo "$1"',
        f"$Z get --server {organization.url} --login iago@zulip.com --password-stdin "
        '--save "$1/no/such"',
    )
    for line in lines:
        done = shell(line, str(named), typed=b"abcd1234\n")
        assert done.stdout + done.stderr, line
        assert not commands_a_terminal(done.stdout), line
        assert not commands_a_terminal(done.stderr), line
        assert b"Traceback" not in done.stderr, line
        assert done.returncode in (0, 1, 2), line


def test_a_line_end_in_a_name_begins_no_line_of_ours(
    shell: Run, environment: dict[str, str]
) -> None:
    name = "x\nThe key works."
    done = shell('$Z check --offline "$1"', name)
    assert done.returncode == 1
    assert b"\nThe key works." not in done.stdout
    list_accounts(environment, {**ANN, "full_name": "Ann\nbob@x.org@x.org\tBob"})
    assert len(shell("$Z accounts").stdout.splitlines()) == 1


@pytest.mark.parametrize("word", [b"", b"\xff\xfe", b"x" * 100_000, b"%(prog)s {0}"])
def test_any_word_is_taken_or_refused_in_a_line(shell: Run, word: bytes) -> None:
    lines = (
        '$Z get --server "$1"',
        '$Z get --login "$1"',
        '$Z get --format "$1"',
        '$Z check --offline "$1"',
        '$Z check --offline --json "$1"',
        '$Z forget "$1"',
        '$Z run --account "$1" -- true',
        '$Z regenerate --yes "$1"',
        '$Z bots --create "$1"',
        '$Z completion "$1"',
    )
    for line in lines:
        done = shell(line, word)
        assert done.returncode in (1, 2), line
        assert b"Traceback" not in done.stderr
        assert b"Unexpected error" not in done.stderr
        assert done.stdout or done.stderr


# ── What is kept ──────────────────────────────────────────────────────────────────────────────


def test_a_damaged_list_of_accounts_is_told(shell: Run, environment: dict[str, str]) -> None:
    list_accounts(environment, ANN)
    path = Path(environment["HOME"]) / ".local/share/zulipkey/accounts.json"
    path.write_text('{"accounts": [},]}')
    for arguments, status in (("accounts", 1), ("accounts --json", 1), ("forget ann@x.org", 1)):
        done = shell(f"$Z {arguments}")
        assert done.returncode == status
        assert done.stderr.count(b"accounts.json is damaged") == 1, arguments
    assert path.read_text() == '{"accounts": [},]}'
    path.unlink()
    path.mkdir()
    done = shell("$Z accounts")
    assert done.returncode == 1
    assert "Couldn’t read ~/.local/share/zulipkey/accounts.json" in done.stderr.decode()
    assert b"No accounts are saved" not in done.stderr


def test_damaged_preferences_are_told_and_do_not_stop_a_sign_in(
    shell: Run, environment: dict[str, str], organization: FakeZulip
) -> None:
    path = Path(environment["HOME"]) / ".config/zulipkey/preferences.json"
    path.parent.mkdir(parents=True, mode=0o700)
    path.write_text('{"proxy": "none",}')
    line = f"$Z get --server {organization.url} --login iago@zulip.com --password-stdin"
    done = shell(line, typed=b"abcd1234\n")
    assert done.returncode == 0
    assert done.stderr.count(b"preferences.json is damaged") == 1
    assert path.read_text() == '{"proxy": "none",}'


POLICY = (
    "import sys; from zulipkey.storage import policy; from zulipkey.cli import program; "
    "policy.default_path = lambda: sys.argv[1]; sys.exit(program.main(sys.argv[2:]))"
)


def test_a_policy_that_cannot_be_used_is_told_and_is_the_strictest(
    shell: Run, environment: dict[str, str], organization: FakeZulip
) -> None:
    path = Path(environment["HOME"]) / "defaults.toml"
    path.write_text("save_files = maybe\n")
    python = f"{sys.executable} -c '{POLICY}' {path}"
    check = shell(f"{python} check --offline")
    assert check.stderr.count(b"defaults.toml") == 1
    assert b"No zuliprc file found in the usual places." in check.stderr
    saved = shell(f"{python} get --for python")
    assert (saved.returncode, saved.stdout) == (1, b"")
    assert saved.stderr.count(b"defaults.toml") == 1
