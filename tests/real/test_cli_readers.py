"""``zulipkey get --for``: each program gets what it reads, where it looks, and nothing is lost."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Protocol

import pytest
import trustme

from builders import KEY, NO_BUS, run_program
from fake_zulip import FakeZulip
from odd_accounts import posix
from read_only import read_only
from zulipkey.messages import readers
from zulipkey.zuliprc.export import READERS, Form, Reader

POSSIBLE = [one for one in READERS if one.is_possible]


class Get(Protocol):
    def __call__(
        self, *arguments: str | Path, **variables: str
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home é's 50%"
    folder.mkdir()
    return folder


@pytest.fixture
def get(organization: FakeZulip, home: Path) -> Get:
    def start(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
        keep = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG")}
        sign_in = ["--server", organization.url, "--login", "iago@zulip.com", "--password-stdin"]
        environment = {
            **keep,
            "HOME": str(home),
            "DBUS_SESSION_BUS_ADDRESS": NO_BUS,
            **variables,
        }
        return run_program(
            environment, "get", *sign_in, *arguments, typed="abcd1234\n", folder=home
        )

    return start


def everything(folder: Path) -> dict[Path, bytes]:
    kept = folder / ".config" / "zulipkey"
    found = [one for one in folder.rglob("*") if one.is_file() and kept not in one.parents]
    return {one: one.read_bytes() for one in found}


@pytest.mark.slow
@pytest.mark.parametrize("reader", POSSIBLE, ids=[one.name for one in POSSIBLE])
def test_each_reader_gets_its_file_or_its_text(get: Get, home: Path, reader: Reader) -> None:
    if not reader.is_file:
        done = get("--for", reader.name)
        assert done.returncode == 0, done.stderr
        holds_no_key = (Form.MCP, Form.GITHUB, Form.GITLAB)
        assert (KEY in done.stdout) is (reader.form not in holds_no_key)
        assert readers.sentence(reader) in done.stderr
        assert everything(home) == {}
    else:
        name = reader.home_path or reader.file_name or "iago.zuliprc"
        where: list[str | Path] = [] if reader.home_path else ["--save", home / name]
        done = get("--for", reader.name, *where)
        assert done.returncode == 0, done.stderr
        path = home / name
        assert done.stdout == f"{path}\n"
        assert KEY in path.read_text("utf-8")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert KEY not in done.stderr


def test_a_dry_run_tells_the_path_and_the_changes_and_no_key(get: Get, home: Path) -> None:
    old = "a" * 32
    site = "https://chat.example.com"
    (home / "zuliprc").write_text(f"[api]\nemail=x@y.org\nkey={old}\nsite={site}\n[zterm]\nx=1\n")
    before = everything(home)
    refused = get("--for", "zulip-terminal", "--dry-run")
    assert (refused.returncode, refused.stdout) == (1, "")
    assert "x@y.org" in refused.stderr
    done = get("--for", "zulip-terminal", "--dry-run", "--replace")
    assert done.returncode == 0
    path, *changes = done.stdout.splitlines()
    assert path == str(home / "zuliprc")
    assert {"- email=x@y.org", "- key=••••", "+ email=iago@zulip.com", "+ key=••••"} <= set(changes)
    assert not any("zterm" in one for one in changes)
    assert KEY not in done.stdout + done.stderr
    assert old not in done.stdout + done.stderr
    assert everything(home) == before
    text = get("--for", "shell", "--dry-run")
    assert "ZULIP_API_KEY='••••'" in text.stdout
    assert KEY not in text.stdout


def test_what_ends_as_a_folder_is_not_saved_as_a_file(get: Get, home: Path) -> None:
    done = get("--save", f"~/keys{os.sep}")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"The folder of ~/keys{os.sep} doesn’t exist. ")
    (home / "keys").mkdir()
    assert get("--save", f"~/keys{os.sep}").stderr.startswith("~/keys is a folder")


@posix
def test_a_file_in_a_folder_that_was_removed_is_named(home: Path) -> None:
    code = """
import os
from pathlib import Path
from builders import key_result
from zulipkey.messages import failures
from zulipkey.model.errors import Failure
from zulipkey.zuliprc import export
from zulipkey.zuliprc.export import saving
os.rmdir(os.getcwd())
try:
    saving.save(export.OTHER_PLACE, Path("zuliprc"), key_result())
except Failure as failure:
    print(failures.sentences(failure))
"""
    (home / "gone").mkdir()
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=home / "gone",
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.startswith("The folder of zuliprc doesn’t exist."), done.stderr


@posix
@pytest.mark.parametrize(("reader", "has_key"), [("python", False), ("shell", True)])
def test_a_start_in_a_folder_that_was_removed_gets_its_key_all_the_same(
    organization: FakeZulip, home: Path, reader: str, has_key: bool
) -> None:
    """The key was saved or printed, and then the status was 1."""
    authorities = home / "ca.pem"
    trustme.CA().cert_pem.write_to_path(authorities)
    (home / "gone").mkdir()
    sign_in = ("--server", organization.url, "--login", "iago@zulip.com", "--password-stdin")
    arguments = ("get", *sign_in, "--for", reader, "--ca-file", authorities)
    done = run_program(
        {"PATH": os.environ["PATH"], "HOME": str(home)},
        *arguments,
        typed="abcd1234\n",
        folder=home / "gone",
        before=("sh", "-c", 'rmdir "$PWD" && exec "$@"', "sh"),
    )
    assert done.returncode == 0, done.stderr
    assert (KEY in done.stdout) is has_key


def test_a_file_of_another_account_is_replaced_only_on_request(get: Get, home: Path) -> None:
    path = home / ".zuliprc"
    path.write_text(f"[api]\nemail=x@y.org\nkey={'a' * 32}\nsite=https://y.org\n[other]\nx=1\n")
    before = path.read_bytes()
    assert get("--for", "python").returncode == 1
    assert path.read_bytes() == before
    assert get("--for", "python", "--replace").returncode == 0
    assert KEY in path.read_text()
    assert "[other]\nx=1\n" in path.read_text()


def test_a_file_of_variables_is_replaced_only_if_it_is_ours(get: Get, home: Path) -> None:
    path = home / "zulip.env"
    path.write_text("DATABASE=x\n")
    refused = get("--for", "docker", "--save", path)
    assert refused.returncode == 1
    assert "already holds something else" in refused.stderr
    assert path.read_text() == "DATABASE=x\n"
    assert get("--for", "docker", "--save", path, "--replace").returncode == 0
    path.write_text(path.read_text().replace(KEY, "b" * 32))  # a key of earlier
    assert get("--for", "docker", "--save", path).returncode == 0
    assert f"ZULIP_API_KEY={KEY}\n" in path.read_text()


@posix
def test_what_stands_in_the_way_is_said_and_nothing_is_lost(get: Get, home: Path) -> None:
    (home / "folder").mkdir()
    (home / "locked").write_text("[api]\nemail=iago@zulip.com\n")
    (home / "locked").chmod(0o400)
    before = everything(home)
    for where, said in {
        home / "none" / "zuliprc": "doesn’t exist",
        home / "folder": "is a folder",
        home / "locked": "Couldn’t write",
        home / "line\nend" / "zuliprc": "doesn’t exist",
    }.items():
        done = get("--for", "bot", "--save", where)
        assert (done.returncode, done.stdout) == (1, ""), where
        assert said in done.stderr or "U+000A" in done.stderr
    assert everything(home) == before


def test_a_folder_that_is_read_only_is_told_and_nothing_is_lost(get: Get, home: Path) -> None:
    folder = home / "read-only"
    folder.mkdir()
    (folder / "mine").write_text("[api]\nemail=iago@zulip.com\n")
    before = everything(home)
    with read_only(folder):
        for name in ("mine", "new"):
            for more in ([], ["--dry-run"]):
                done = get("--save", folder / name, *more)
                assert (done.returncode, done.stdout) == (1, ""), (name, more)
                said = f"Couldn’t write ~/read-only/{name}: Read-only file system. "
                assert done.stderr == f"{said}Nothing was changed.\n"
        assert everything(home) == before
    assert get("--save", folder / "mine").returncode == 0


@posix
def test_a_file_that_another_program_writes_is_waited_for_and_left_alone(
    get: Get, home: Path
) -> None:
    import fcntl

    path = home / "zulip.env"
    path.write_text("")
    with path.open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        done = get("--for", "docker", "--save", path)
        assert (done.returncode, done.stdout) == (1, "")
        assert "Another program is using ~/zulip.env." in done.stderr
        assert path.read_text() == ""
    assert get("--for", "docker", "--save", path).returncode == 0


@posix
def test_a_key_that_others_could_read_before_is_told_of(get: Get, home: Path) -> None:
    said = "Other users could read this file before. Consider a new key.\n"
    (home / "zuliprc").write_text("[zterm]\ntheme=zt_dark\n")
    (home / "zuliprc").chmod(0o644)
    assert said not in get("--save", "zuliprc").stderr
    (home / "zuliprc").chmod(0o644)
    assert said in get("--save", "zuliprc").stderr
    assert said not in get("--save", "zuliprc").stderr


def test_variables_that_win_over_the_file_are_named_where_they_do(get: Get) -> None:
    variables = {"ZULIP_EMAIL": "bob@example.com"}
    said = "But your environment sets ZULIP_EMAIL; programs use that instead.\n"
    assert said in get("--for", "python", **variables).stderr
    assert said in get("--save", "zuliprc", **variables).stderr
    assert said not in get("--for", "claude-desktop", **variables).stderr
    assert said not in get("--for", "python").stderr


def test_a_file_where_its_program_does_not_look_is_not_saved(
    get: Get, home: Path, organization: FakeZulip
) -> None:
    done = get("--for", "zulip-cli", "--save", home / "elsewhere")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Commands for Zulip. It reads only ~/zuliprc.\n"
    assert organization.requests == []
    assert get("--for", "zulip-cli", "--save", "zuliprc").returncode == 0  # this is the place
    assert everything(home).keys() == {home / "zuliprc"}


@posix
def test_the_place_of_a_program_has_other_names_too(get: Get, home: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(home)
    saved = get("--for", "zulip-cli", "--save", "../link/zuliprc", HOME=str(tmp_path / "link"))
    assert (saved.returncode, saved.stdout) == (0, "../link/zuliprc\n")
    assert everything(home).keys() == {home / "zuliprc"}


@pytest.mark.parametrize(
    "arguments", [["--for", "bot"], ["--replace"], ["--dry-run"], ["--for", "teapot"]]
)
def test_wrong_usage_is_told_before_anybody_signs_in(
    get: Get, organization: FakeZulip, arguments: list[str]
) -> None:
    done = get(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert organization.requests == []


@posix
def test_what_needs_a_program_that_is_not_here_is_told_before_anybody_signs_in(
    get: Get, organization: FakeZulip, home: Path
) -> None:
    done = get("--for", "systemd-creds", "--save", "zuliprc", PATH=str(home))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no command systemd-creds.\n"
    assert everything(home) == {}
    assert organization.requests == []
