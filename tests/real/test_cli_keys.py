"""Keys that are checked, regenerated or of bots, with a real keyring; JSON by its contract."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from builders import KEY, NO_BUS, PROGRAM, key_of, run_program
from fake_zulip import FakeZulip
from hostile import Request, Serve, answering, http, success
from real.secret_service import SecretService, secret_service

GUIDE = Path(__file__).parents[2] / ".github" / "GUIDE.md"
NEW = "n" * 32
IAGO = "iago@zulip.com"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SecretService]:
    """A keyring of its own."""
    with secret_service(tmp_path / "keyring") as one:
        yield one


@pytest.fixture
def home(service: SecretService) -> Path:
    """The person's home folder."""
    return Path(service.environment["HOME"])


@pytest.fixture
def run(service: SecretService, home: Path) -> Run:
    """Run the program, and give what came of it."""

    def start(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        return run_program({**service.environment, **variables}, *arguments, folder=home)

    return start


def remember(service: SecretService, site: str, email: str = IAGO, key: str = KEY) -> None:
    """Remember an account as the program does."""
    path = Path(service.environment["XDG_DATA_HOME"]) / "zulipkey" / "accounts.json"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    listed = json.loads(path.read_text())["accounts"] if path.exists() else []
    path.write_text(json.dumps({"accounts": [*listed, {"site": site, "email": email}]}))
    code = "import keyring, sys; keyring.set_password(f'zulipkey:{sys.argv[1]}', *sys.argv[2:])"
    subprocess.run(
        [sys.executable, "-c", code, site, email, key], env=service.environment, check=True
    )


def kept_key(service: SecretService, site: str, email: str = IAGO) -> str:
    code = (
        "import keyring, sys; print(keyring.get_password(f'zulipkey:{sys.argv[1]}', sys.argv[2]))"
    )
    return subprocess.run(
        [sys.executable, "-c", code, site, email],
        env=service.environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def zuliprc(path: Path, site: str, email: str = IAGO, key: str = KEY) -> Path:
    path.write_text(f"# mine\n[api]\nemail={email}\nkey={key}\nsite={site}\n[zterm]\ntheme=dark\n")
    path.chmod(0o600)
    return path


@pytest.fixture
def refused(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> Callable[..., str]:
    """Run a command as it is not to be run, where it could do much, and return what it says."""

    def run_in_vain(*arguments: str) -> str:
        remember(service, organization.url)
        path = broken(home / "zuliprc", organization.url)
        before = path.read_bytes()
        done = run(*arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert path.read_bytes() == before
        assert organization.requests == []
        return done.stderr

    return run_in_vain


@pytest.mark.parametrize(
    "arguments",
    [
        ["run", "--account", "", "--", "env"],
        ["run", "--account=", "--", "env"],
        ["run", "--", ""],
        ["run", "--file", "--", "", "{}"],
        ["bots", "--account", " "],
        ["get", "--server", "", "--format", "key"],
        ["get", "--login", "", "--format", "key"],
        ["check", ""],
        ["check", "--fix", "--yes", "zuliprc", ""],
    ],
)
def test_a_variable_of_the_shell_that_is_not_set_stands_for_nothing_else(
    refused: Callable[..., str], arguments: list[str]
) -> None:
    assert "it is empty" in refused(*arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["get", "--save", "-"],
        ["get", "--for", "python", "--save=-"],
        ["bots", "--key", "B", "--save", "-"],
    ],
)
def test_a_dash_names_no_file(
    refused: Callable[..., str], home: Path, arguments: list[str]
) -> None:
    assert "leave out --save" in refused(*arguments)
    assert not (home / "-").exists()


# ── The contract ──────────────────────────────────────────────────────────────────────────────

TYPES = {"string": str, "number": int, "boolean": bool, "list": list}


def contract() -> dict[str, dict[str, tuple[type, ...]]]:
    """Read the fields of each command's JSON from the guide."""
    fields: dict[str, dict[str, tuple[type, ...]]] = {}
    table = GUIDE.read_text("utf-8").partition("### The JSON")[2].partition("\n## ")[0]
    for line in table.splitlines():
        if line.startswith("| `"):
            names, said = line.strip("| ").split(" | ")
            inherited = said.startswith("the same")
            base = re.findall(r"`(\w+)", names)[0]
            own = {
                name: (TYPES[kind], *((type(None),) if null else ()))
                for name, kind, null in re.findall(r"`(\w+)` (\w+)( or null)?", said)
            }
            for name in names.split(", "):
                key = name.replace("`", "")
                fields[key] = {**(fields[base] if inherited else {}), **own}
    return fields


def fulfils(name: str, listed: Any) -> None:
    fields = contract()[name]
    assert isinstance(listed, list)
    assert listed
    for one in listed:
        assert set(one) == set(fields), name
        for field, value in one.items():
            assert type(value) in fields[field], (name, field)


def test_what_json_prints_is_what_the_guide_says(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    path = zuliprc(home / "zuliprc", organization.url)
    path.chmod(0o644)
    seen = {}

    def printed(name: str, *arguments: str) -> Any:
        done = run(*arguments, "--json")
        assert done.stdout.isascii()
        seen[name] = json.loads(done.stdout)
        fulfils(name, seen[name])
        return seen[name]

    printed("accounts", "accounts")
    printed("accounts --check", "accounts", "--check")
    [checked] = printed("check", "check")
    fulfils("check: troubles", checked["troubles"])
    printed("check --fix", "check", "--fix", "--yes")
    printed("bots --create", "bots", "--create", "Contract")
    [bot] = [one for one in printed("bots", "bots") if one["full_name"] == "Contract"]
    printed("bots --key", "bots", "--key", bot["email"])
    printed("bots --save", "bots", "--key", bot["email"], "--save", "bot.zuliprc")
    [regenerated] = printed("regenerate", "regenerate", IAGO, "--yes")
    fulfils("regenerate: files", regenerated["files"])
    printed("forget", "forget", IAGO)
    assert set(seen) | {"check: troubles", "regenerate: files"} == set(contract())


# ── accounts --check ──────────────────────────────────────────────────────────────────────────


def test_each_remembered_key_is_checked(
    run: Run, service: SecretService, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    done = run("accounts", "--check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip().endswith("\tWorks")
    remember(service, organization.url, "hamlet@zulip.com", "x" * 32)
    remember(service, "http://localhost:9")
    done = run("accounts", "--check", "--json")
    assert done.returncode == 1
    assert [one["key_works"] for one in json.loads(done.stdout)] == [True, False, None]
    assert KEY not in done.stdout
    assert run("accounts").returncode == 0


def test_a_locked_keyring_is_asked_once_and_told_for_each(
    run: Run, service: SecretService, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    remember(service, organization.url, "hamlet@zulip.com")
    done = run("accounts", "--check", DBUS_SESSION_BUS_ADDRESS=NO_BUS)
    assert done.returncode == 1
    assert done.stdout.count("password manager") == 2
    assert organization.requests == []


# ── check --fix ───────────────────────────────────────────────────────────────────────────────


def broken(path: Path, site: str) -> Path:
    path.write_text(f'email="{IAGO}"\nkey={KEY} ; mine\nsite={site}\ninsecure=true\n')
    path.chmod(0o644)
    return path


def test_what_is_wrong_is_shown_and_fixed(run: Run, home: Path, organization: FakeZulip) -> None:
    path = broken(home / "zuliprc", organization.url)
    done = run("check", "--fix", "--yes", path)
    assert done.returncode == 0, done.stderr
    assert "This file works." in done.stdout
    assert f'− email="{IAGO}"' in done.stderr
    assert f"+ email={IAGO}" in done.stderr
    assert KEY not in done.stdout + done.stderr
    assert path.stat().st_mode & 0o777 == 0o600
    assert f"\nkey={KEY}\n" in path.read_text()
    again = run("check", "--fix", "--yes", path)
    assert (again.returncode, again.stderr) == (0, "")


def test_a_file_that_cannot_be_written_stays_and_is_told(
    run: Run, home: Path, organization: FakeZulip
) -> None:
    path = broken(home / "zuliprc", organization.url)
    path.chmod(0o444)
    before = path.read_bytes()
    done = run("check", "--fix", "--yes", path)
    assert done.returncode == 1
    assert "~/zuliprc: " in done.stderr
    assert path.read_bytes() == before
    missing = run("check", "--fix", "--yes", home / "no")
    assert missing.returncode == 1


@pytest.mark.parametrize(
    "arguments", [["check", "--fix"], ["check", "--yes"], ["regenerate", IAGO], ["regenerate"]]
)
def test_nothing_is_changed_that_nobody_agreed_to(
    refused: Callable[..., str], arguments: list[str]
) -> None:
    assert refused(*arguments)


class Terminal:
    """A person at a terminal."""

    def __init__(self, service: SecretService, *arguments: str) -> None:
        process, self._file = pty.fork()
        if process == 0:
            os.chdir(service.environment["HOME"])
            os.execve(PROGRAM, [str(PROGRAM), *arguments], service.environment)
        self._process = process
        self.said = ""

    def wait_for(self, text: str) -> None:
        while text not in self.said:
            self._read()
        self.said = self.said.partition(text)[2]

    def _read(self) -> None:
        self.said += os.read(self._file, 4096).decode()

    def type(self, text: str) -> None:
        os.write(self._file, text.encode())

    def end(self) -> int:
        try:
            while True:
                self._read()
        except OSError:
            os.close(self._file)
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


def test_each_change_is_asked_about(
    service: SecretService, home: Path, organization: FakeZulip
) -> None:
    path = broken(home / "zuliprc", organization.url)
    person = Terminal(service, "check", "--fix", "zuliprc")
    person.wait_for("Make private? [y/N] ")
    person.type("y\n")
    person.wait_for("Turn certificate checks on? [y/N] ")
    person.type("\n")
    person.wait_for("[y/N] ")
    person.type("\x03")
    assert person.end() == 130
    assert path.stat().st_mode & 0o777 == 0o600
    assert "insecure=true" in path.read_text()


# ── regenerate ────────────────────────────────────────────────────────────────────────────────


def test_a_new_key_goes_wherever_the_old_one_was(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    mine = zuliprc(home / "zuliprc", organization.url)
    others = zuliprc(home / ".zuliprc", organization.url, "hamlet@zulip.com", "h" * 32)
    before = others.read_bytes()
    saved = run("get", "--for", "docker", "--save", "container.env")
    assert saved.returncode == 0, saved.stderr
    done = run("regenerate", IAGO, "--yes")
    assert (done.returncode, done.stdout) == (0, "")
    assert "~/zuliprc has the new key." in done.stderr
    new = kept_key(service, organization.url)
    assert new not in (KEY, "None")
    assert new not in done.stderr
    assert mine.read_text().count(f"key={new}\n") == 1
    assert "theme=dark" in mine.read_text()
    assert f"ZULIP_API_KEY={new}\n" in (home / "container.env").read_text()
    assert others.read_bytes() == before
    assert run("accounts", "--check").returncode == 0


def test_consequences_are_told_first_and_no_is_no(
    service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    zuliprc(home / "zuliprc", organization.url)
    for answer, status in (("\n", 1), ("\x03", 130), ("\x04", 130)):
        person = Terminal(service, "regenerate", IAGO)
        person.wait_for("Everything that uses the current key")
        person.wait_for("~/zuliprc")
        person.wait_for("Create a new key for iago@zulip.com@localhost")
        person.wait_for("[y/N] ")
        person.type(answer)
        assert person.end() == status
    assert [one for one in organization.requests if one.method == "POST"] == []
    assert kept_key(service, organization.url) == KEY
    agreeing = Terminal(service, "regenerate", IAGO)
    agreeing.wait_for("[y/N] ")
    agreeing.type("y\n")
    assert agreeing.end() == 0
    assert kept_key(service, organization.url) != KEY


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 0), (signal.SIGTERM, -signal.SIGTERM)]
)
def test_a_signal_in_the_middle_loses_no_key(
    service: SecretService, home: Path, serve: Serve, number: int, status: int
) -> None:
    asked, go = threading.Event(), threading.Event()

    def answer(request: Request) -> bytes:
        asked.set()
        go.wait(30)
        return success(api_key=NEW)

    server = serve(answering(answer))
    remember(service, server.url)
    path = zuliprc(home / "zuliprc", server.url)
    with subprocess.Popen(
        [PROGRAM, "regenerate", IAGO, "--yes"],
        env=service.environment,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert asked.wait(30)
        process.send_signal(number)
        assert process.stderr is not None
        while "can’t be stopped now" not in process.stderr.readline():
            assert process.poll() is None
        go.set()
        said = process.stderr.read()
        assert process.wait(30) == status, said
    assert f"key={NEW}\n" in path.read_text()
    assert kept_key(service, server.url) == NEW


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGINT, 1), (signal.SIGTERM, -signal.SIGTERM)]
)
def test_a_password_manager_that_says_nothing_now_can_be_given_up(
    service: SecretService, home: Path, serve: Serve, tmp_path: Path, number: int, status: int
) -> None:
    server = serve(answering(success(api_key=NEW)))
    remember(service, server.url)
    path = zuliprc(home / "zuliprc", server.url)
    (tmp_path / "sitecustomize.py").write_text(
        "import threading\n"
        "from zulipkey.storage.accounts import RememberedAccounts\n"
        "RememberedAccounts.remember = lambda *_, **__: threading.Event().wait()\n"
    )
    with subprocess.Popen(
        [PROGRAM, "regenerate", IAGO, "--yes"],
        env={**service.environment, "PYTHONPATH": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stderr is not None
        while "Waiting for your password manager" not in process.stderr.readline():
            assert process.poll() is None
        process.send_signal(number)
        said = process.stderr.read()
        assert process.wait(30) == status, said
    assert "still has the old key" in said
    assert f"zulipkey get --server {server.url} --login {IAGO}" in said
    assert f"key={NEW}\n" in path.read_text()


def test_what_cannot_take_the_new_key_is_told_and_how_to_get_it(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    path = zuliprc(home / "zuliprc", organization.url)
    path.chmod(0o400)
    done = run("regenerate", IAGO, "--yes", "--json")
    assert done.returncode == 1
    [said] = json.loads(done.stdout)
    assert said["remembered"] is True
    assert [one["path"] for one in said["files"]] == [str(path)]
    assert said["files"][0]["problem"]
    assert f"zulipkey get --server {organization.url} --login {IAGO}" in done.stderr
    assert f"key={KEY}\n" in path.read_text()


def test_a_line_to_be_copied_runs_nothing_of_a_strangers(
    run: Run, service: SecretService, home: Path, serve: Serve
) -> None:
    email = "it's`id`$(touch${IFS}ran)@example.com"
    server = serve(answering(success(api_key=NEW)))
    remember(service, server.url, email)
    zuliprc(home / "zuliprc", server.url, email).chmod(0o400)
    done = run("regenerate", email, "--yes")
    (line,) = re.findall("To get the new key: (.*)", done.stderr)
    shown = subprocess.run(
        ["sh", "-c", f"zulipkey() {{ printf '%s\\n' \"$@\"; }}; {line}"],
        cwd=home,
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.splitlines() == ["get", "--server", server.url, "--login", email]


@pytest.mark.parametrize(
    "reply",
    [
        http(401, b'{"result": "error", "code": "UNAUTHORIZED", "msg": "Invalid API key"}'),
        http(502, b"<html>"),
        http(200, b"nonsense"),
    ],
    ids=["refused", "down", "unclear"],
)
def test_a_server_that_gives_no_new_key_changes_nothing_here(
    run: Run, service: SecretService, home: Path, serve: Serve, reply: bytes
) -> None:
    server = serve(answering(reply))
    remember(service, server.url)
    path = zuliprc(home / "zuliprc", server.url)
    done = run("regenerate", IAGO, "--yes")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Traceback" not in done.stderr
    assert f"key={KEY}\n" in path.read_text()
    assert kept_key(service, server.url) == KEY


def test_an_account_that_is_missing_or_one_of_several_is_told(
    run: Run, service: SecretService, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    remember(service, "http://localhost:9")
    for account in (IAGO, "nobody@zulip.com"):
        done = run("regenerate", account, "--yes")
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr
    assert organization.requests == []


# ── bots ──────────────────────────────────────────────────────────────────────────────────────


def test_a_bot_is_created_listed_and_saved(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    made = run("bots", "--create", "Tide Table")
    assert made.returncode == 0, made.stderr
    assert made.stdout.startswith("[api]\nemail=tide-table-bot@")
    email = made.stdout.splitlines()[1].removeprefix("email=")
    listed = run("bots")
    assert f"{email}\tTide Table\n" in listed.stdout
    assert "key" not in listed.stdout
    again = run("bots", "--key", email)
    assert again.stdout == made.stdout
    saved = run("bots", "--key", "Tide Table", "--save", "~/tide.zuliprc")
    assert (saved.returncode, saved.stdout) == (0, f"{home}/tide.zuliprc\n")
    assert (home / "tide.zuliprc").read_text() == made.stdout
    assert (home / "tide.zuliprc").stat().st_mode & 0o777 == 0o600


def test_a_bots_file_is_named_after_it_unless_it_has_another_name(
    run: Run, service: SecretService, home: Path, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    own = zuliprc(home / "zuliprc", organization.url)
    before = own.read_bytes()
    made = run("bots", "--create", "Tide Table", "--save")
    assert (made.returncode, made.stdout) == (0, "tide-table-bot.zuliprc\n"), made.stderr
    file = home / "tide-table-bot.zuliprc"
    assert file.read_text().startswith("[api]\nemail=tide-table-bot@")
    file.unlink()
    again = run("bots", "--save", "--key", "Tide Table", "--json")
    assert json.loads(again.stdout)[0]["path"] == file.name
    assert file.read_text().startswith("[api]\nemail=tide-table-bot@")
    zuliprc(file, organization.url, "other-bot@zulip.com")
    refused = run("bots", "--key", "Tide Table", "--save")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "other-bot@zulip.com" in refused.stderr
    assert own.read_bytes() == before
    assert not (home / ".zuliprc").exists()


def test_a_bot_that_cannot_be_saved_is_not_lost(
    run: Run, service: SecretService, organization: FakeZulip
) -> None:
    remember(service, organization.url)
    done = run("bots", "--create", "Lost", "--save", "/nonexistent/bot")
    assert (done.returncode, done.stdout) == (1, "")
    assert "To get its key: zulipkey bots --key lost-bot@" in done.stderr
    remember(service, organization.url, "hamlet@zulip.com", key_of("hamlet@zulip.com"))
    done = run("bots", "--account", IAGO, "--create", "More", "--save", "/nonexistent/bot")
    (again,) = re.findall("To get its key: zulipkey (.*)", done.stderr)
    assert run(*shlex.split(again)).returncode == 0


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["--save", "x"], 2),
        (["--save"], 2),
        (["--create", "a", "--save", " "], 2),
        (["--username", "x"], 2),
        (["--key", "helper-bot@zulip.com", "--username", "x"], 2),
        (["--create", "a", "--account", ""], 2),
        (["--create", "   "], 2),
        (["--create", "日本"], 2),
        (["--create", "x" * 101], 2),
        (["--create", "a", "--key", "b"], 2),
        (["--key", "nobody"], 1),
        (["--account", "nobody@x.org"], 1),
    ],
)
def test_a_mistake_creates_no_bot(
    run: Run,
    service: SecretService,
    organization: FakeZulip,
    arguments: list[str],
    status: int,
) -> None:
    remember(service, organization.url)
    done = run("bots", *arguments)
    assert (done.returncode, done.stdout) == (status, "")
    assert done.stderr
    assert [one for one in organization.requests if one.method == "POST"] == []
