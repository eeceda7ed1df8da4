"""The commands as a black box: what is printed where, and with which status they end."""

from __future__ import annotations

import configparser
import json
import os
import re
import signal
import ssl
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from unicodedata import east_asian_width

import pytest
import trustme

from builders import KEY, PROGRAM
from fake_zulip import FakeZulip
from hostile import Serve, answering, http
from real.conftest import start_waiting
from real.secret_service import silent_service
from zulipkey.cli import parser

if sys.platform == "win32":
    pytest.skip("needs a terminal of Unix", allow_module_level=True)

import pty

PASSWORD = "abcd1234"
ZOE = 'pässwörd ☃ "q" \\ %'

Run = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    """Run the program, and give what it printed and its status."""

    def start(
        *arguments: str | Path, typed: bytes = b"", **variables: str
    ) -> subprocess.CompletedProcess[bytes]:
        assert PASSWORD not in str(arguments)
        return subprocess.run(
            [PROGRAM, *arguments],
            env={**environment, **variables},
            cwd=environment["HOME"],
            input=typed,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return start


def sign_in(organization: FakeZulip, login: str = "iago@zulip.com") -> list[str]:
    return ["get", "--server", organization.url, "--login", login, "--password-stdin"]


# ── Results ───────────────────────────────────────────────────────────────────────────────────


def test_each_format_is_what_its_reader_takes(run: Run, organization: FakeZulip) -> None:
    printed = {}
    for form in ("zuliprc", "env", "json", "key"):
        done = run(*sign_in(organization), "--format", form, typed=b"abcd1234\n")
        assert (done.returncode, done.stderr) == (0, b""), form
        printed[form] = done.stdout.decode("ascii")
    values = {"email": "iago@zulip.com", "api_key": KEY, "site": organization.url}
    assert json.loads(printed["json"]) == values
    assert printed["key"] == f"{KEY}\n"
    zuliprc = configparser.ConfigParser()
    zuliprc.read_string(printed["zuliprc"])
    assert dict(zuliprc["api"]) == {
        "email": "iago@zulip.com",
        "key": KEY,
        "site": organization.url,
    }
    script = 'eval "$1"; printf %s "$ZULIP_EMAIL $ZULIP_API_KEY $ZULIP_SITE"'
    said = subprocess.run(
        ["sh", "-c", script, "sh", printed["env"]], capture_output=True, text=True, check=True
    )
    assert said.stdout == f"iago@zulip.com {KEY} {organization.url}"
    assert run(*sign_in(organization), typed=b"abcd1234\n").stdout.decode() == printed["zuliprc"]


def test_no_password_is_sent_where_passwords_are_off_and_the_way_on_is_told(run: Run) -> None:
    with FakeZulip(organization="onesso") as organization:
        done = run(*sign_in(organization, "lear"), typed=b"abcd1234\n")
        assert [
            request.method for request in organization.requests if request.method == "POST"
        ] == []
    said = done.stderr.decode()
    host = organization.url.partition("://")[2]
    assert (done.returncode, done.stdout) == (1, b"")
    assert "doesn’t allow password sign-in" in said
    assert f"zulipkey get --server {host}" in said


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        (f"{ZOE}\n".encode(), 0),
        (f"{ZOE}\r\n".encode(), 0),
        (ZOE.encode(), 0),
        (f"{ZOE}\nsecond line\n".encode(), 0),
        (f" {ZOE}\n".encode(), 1),
        (f"{ZOE} \n".encode(), 1),
        (b"\n", 1),
        (b"", 1),
        (b"\xff\xfe\n", 1),
    ],
)
def test_a_password_is_one_line_and_nothing_else_is_changed(
    run: Run, organization: FakeZulip, typed: bytes, status: int
) -> None:
    done = run(*sign_in(organization, "zoe@zulip.com"), "--format", "key", typed=typed)
    assert done.returncode == status
    assert bool(done.stdout) == (status == 0)
    assert bool(done.stderr) == (status == 1)


@pytest.mark.parametrize(
    ("typed", "status"),
    [
        (b"\xef\xbb\xbfabcd1234\r\n", 0),
        ("\ufeffabcd1234\r\n".encode("utf-16-le"), 1),
        ("abcd1234\r\n".encode("utf-16-le"), 1),
        ("pässwort\n".encode("latin-1"), 1),
        (b"x" * 5000, 1),
        (b"\xef\xbb\xbf" + b"x" * 5000, 1),
    ],
)
def test_a_password_by_powershell_is_taken_or_told_apart(
    run: Run, organization: FakeZulip, typed: bytes, status: int
) -> None:
    done = run(*sign_in(organization), "--format", "key", typed=typed)
    assert done.returncode == status
    assert (b"UTF-8" in done.stderr) == (status == 1)
    assert len([one for one in organization.requests if one.method == "POST"]) == 1 - status


def test_a_key_that_cannot_be_remembered_is_not_printed(
    run: Run, organization: FakeZulip, environment: dict[str, str]
) -> None:
    done = run(*sign_in(organization), "--remember", "--save", "mine", typed=b"abcd1234\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"no password manager" in done.stderr
    assert not (Path(environment["HOME"]) / "mine").exists()


def test_two_at_once_save_one_whole_file(
    organization: FakeZulip, environment: dict[str, str]
) -> None:
    path = Path(environment["HOME"]) / "zuliprc"
    both = [
        subprocess.Popen(
            [PROGRAM, *sign_in(organization), "--for", "zulip-terminal"],
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for _ in range(2)
    ]
    ended = [one.communicate(b"abcd1234\n", timeout=60) for one in both]
    assert [one.returncode for one in both].count(0) >= 1
    for process, (_, said) in zip(both, ended, strict=True):
        assert process.returncode == 0 or b"just changed" in said
    assert f"key={KEY}\n" in path.read_text()
    assert [one.name for one in path.parent.glob("*zuliprc*")] == ["zuliprc"]


# ── Certificates ──────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def private(tls: ssl.SSLContext) -> Iterator[FakeZulip]:
    """An organization whose certificate is from an authority of its own."""
    with FakeZulip(organization="email", tls=tls) as server:
        yield server


@pytest.fixture
def authority_file(authority: trustme.CA, environment: dict[str, str]) -> Path:
    """The file of that authority."""
    path = Path(environment["HOME"]) / "company.pem"
    authority.cert_pem.write_to_path(path)
    return path


def test_a_private_authority_is_named_by_an_option(
    run: Run, private: FakeZulip, authority_file: Path
) -> None:
    done = run(*sign_in(private), typed=b"abcd1234\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"--ca-file FILE" in done.stderr
    saving = (*sign_in(private), "--save", "mine")
    done = run(*saving, "--ca-file=~/company.pem", typed=b"abcd1234\n")
    assert (done.returncode, done.stderr) == (0, b"Saved to mine.\n")
    # Other programs need it too.
    assert f"cert_bundle={authority_file}\n" in (authority_file.parent / "mine").read_text()
    (authority_file.parent / "bare").write_text(
        f"[api]\nemail=iago@zulip.com\nkey={KEY}\nsite={private.url}\n"
    )
    (authority_file.parent / "bare").chmod(0o600)
    refused = run("check", "bare")
    assert (refused.returncode, refused.stderr) == (1, b"")
    assert b"--ca-file FILE" in refused.stdout
    assert b"This file works." in run("check", "bare", "--ca-file", "company.pem").stdout


@pytest.mark.parametrize(
    "name", ["ZULIP_CERT_BUNDLE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"]
)
def test_a_private_authority_is_named_by_a_variable(
    run: Run, private: FakeZulip, authority_file: Path, name: str
) -> None:
    given = {name: str(authority_file)}
    assert run(*sign_in(private), typed=b"abcd1234\n", **given).returncode == 0
    given = {name: "/nonexistent/company.pem"}
    done = run(*sign_in(private), typed=b"abcd1234\n", **given)
    assert done.returncode == 1
    assert f"{name} names /nonexistent/company.pem".encode() in done.stderr


def test_a_file_without_certificates_is_told_before_anything_is_asked(
    run: Run, private: FakeZulip
) -> None:
    done = run(*sign_in(private), "--ca-file", "/etc/passwd", typed=b"abcd1234\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.startswith(b"/etc/passwd contains no usable certificate.")
    assert private.requests == []


# ── Mistakes ──────────────────────────────────────────────────────────────────────────────────


def test_a_wrong_password_is_one_sentence_and_one_request(
    run: Run, organization: FakeZulip
) -> None:
    done = run(*sign_in(organization), typed=b"wrong\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr == b"The email or password is wrong. Try again, or reset your password.\n"
    assert len([one for one in organization.requests if one.method == "POST"]) == 1


def test_a_file_is_saved_and_its_path_printed(
    run: Run, organization: FakeZulip, environment: dict[str, str]
) -> None:
    home = Path(environment["HOME"])
    cases: list[tuple[list[str], Path]] = [
        (["--for", "python"], home / ".zuliprc"),
        (["--for", "zulip-terminal"], home / "zuliprc"),
        (["--save", str(home / "mine")], home / "mine"),
        (["--save=~/tilde"], home / "tilde"),
    ]
    for arguments, path in cases:
        done = run(*sign_in(organization), *arguments, typed=b"abcd1234\n")
        assert (done.returncode, done.stdout.decode()) == (0, f"{path}\n")
        assert f"key={KEY}\n" in path.read_text()
        assert path.stat().st_mode & 0o777 == 0o600
    done = run(
        *sign_in(organization), "--save", home / "both", "--format", "key", typed=b"abcd1234\n"
    )
    assert done.stdout.decode() == f"{KEY}\n"
    assert (home / "both").exists()
    for path in home.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()


def test_another_accounts_file_is_left_alone(
    run: Run, organization: FakeZulip, environment: dict[str, str]
) -> None:
    path = Path(environment["HOME"]) / "zuliprc"
    path.write_text(f"[api]\nemail=bot@x.org\nkey={'k' * 32}\nsite=https://x.org\n")
    before = path.read_bytes()
    done = run(*sign_in(organization), "--for", "zulip-terminal", typed=b"abcd1234\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"bot@x.org" in done.stderr
    assert path.read_bytes() == before


# ── Usage ─────────────────────────────────────────────────────────────────────────────────────


def test_another_server_than_the_administrators_is_wrong_usage(
    environment: dict[str, str], tmp_path: Path
) -> None:
    (tmp_path / "defaults.toml").write_text('organization = "chat.example.com"\n')
    # The place of the file is not for an ordinary person to write to.
    code = (
        "import sys; from zulipkey.storage import policy; "
        "from zulipkey.desktop import ownership; from zulipkey.cli import program; "
        f"policy.default_path = lambda: {str(tmp_path / 'defaults.toml')!r}; "
        "ownership.why_distrusted = lambda _: ''; "
        "sys.exit(program.main(['get', '--server', 'other.example.com']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == "Your administrator allows only chat.example.com.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["get", "--nonsense"],
        ["get", "--format", "xml"],
        ["get", "--password-stdin"],
        ["get", "--server", "ann@example.com"],
        ["get", "--server", "ftp://x.org"],
        ["get", "--passw"],
        ["get", "--save", ""],
        ["get", "--timeout", "0"],
        ["get", "--timeout", "000000001999999999"],
        ["get", "--timeout", "soon"],
        ["forget", ""],
        ["run"],
        ["forget"],
        ["completion", "fish-and-chips"],
        ["acounts"],
        ["acounts", "--json"],
        ["chekc", "zuliprc"],
        ["gte"],
        ["ann@example.com"],
        ["no address"],
    ],
)
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("given", [["--password=hunter2"], ["--password", "hunter2"]])
def test_an_unknown_option_is_named_by_its_command_and_its_value_is_not_repeated(
    run: Run, given: list[str]
) -> None:
    said = run("get", *given).stderr.decode()
    assert said.startswith("usage: zulipkey get ")
    assert said.endswith("zulipkey get: error: unknown: --password\n")


def test_a_mistyped_command_is_named_with_the_one_that_is_near(run: Run) -> None:
    for word, meant in (("acounts", "accounts"), ("Accounts", "accounts"), ("bot", "bots")):
        done = run(word)
        said = f"There is no command {word}. Did you mean “zulipkey {meant}”?"
        assert said in done.stderr.decode()


@pytest.mark.parametrize(
    "word", ["chat", "zulip", "acounts.example.com", "https://acounts", "[::1]"]
)
def test_what_may_be_an_address_opens_the_window(run: Run, word: str) -> None:
    done = run(word)
    assert done.returncode == 1
    assert b"no window can be opened" in done.stderr  # there is no display


@pytest.mark.parametrize("command", parser.COMMANDS)
def test_each_command_explains_itself(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Exit status: 0 done, 1 failed, 2 wrong usage, 130 cancelled." in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["forget"], "zulipkey forget: Fehler: es fehlt: ACCOUNT"),
        (["forget", "a", "b"], "Fehler: unbekannt: b"),
        (["forget", ""], "Fehler: ACCOUNT: der Wert ist leer"),
        (["get", "--save"], "--save: ein Wert fehlt"),
        (["run"], "es fehlt: COMMAND"),
        (
            ["get", "--format", "xml"],
            "--format: 'xml' ist nicht möglich; zur Wahl stehen ",
        ),
        (["accounts", "--json=1"], "--json: erwartet keinen Wert, angegeben ist aber '1'"),
        (["bots", "--create", "a", "--key", "b"], "--key: nicht zusammen mit --create möglich"),
        (["get", "--timeout", "soon"], "--timeout: eine Zahl von 1 bis 86400 ist nötig"),
        (["acounts"], "Es gibt keinen Befehl acounts. Meintest du „zulipkey accounts“?"),
        (["--list"], "--list braucht --demo."),
    ],
    ids=lambda one: " ".join(one) if isinstance(one, list) else "",
)
def test_what_is_wrong_is_said_in_the_persons_language(
    run: Run, arguments: list[str], said: str
) -> None:
    done = run(*arguments, ZULIPKEY_LANG="de")
    assert done.returncode == 2
    usage, _, wrong = done.stderr.decode().partition("Fehler")
    assert usage.startswith("Aufruf: zulipkey")
    assert said in f"{usage.splitlines()[-1]}Fehler{wrong}"


def test_help_is_in_the_language_that_was_chosen_in_the_window(
    run: Run, environment: dict[str, str]
) -> None:
    path = Path(environment["HOME"]) / ".config/zulipkey/preferences.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"language": "de"}')
    said = run("--help", FORCE_COLOR="1").stdout.decode()  # as Python 3.14 does on a terminal
    assert "\nOptionen:\n  -h, --help  diese Hilfe anzeigen und beenden\n" in said
    assert "\nExit-Status: 0 erledigt" in run("get", "--help").stdout.decode()


def test_a_heading_of_the_help_has_the_space_of_the_language(run: Run) -> None:
    said = run("--help", ZULIPKEY_LANG="fr").stdout.decode()
    assert "\narguments\u00a0:\n" in said
    assert "\noptions\u00a0:\n" in said


@pytest.mark.parametrize("code", ["de", "ja", "zh_CN"])
@pytest.mark.parametrize("command", ["get", "run"])
def test_no_line_of_a_help_is_wider_than_the_terminal(run: Run, command: str, code: str) -> None:
    done = run(command, "--help", ZULIPKEY_LANG=code, COLUMNS="80")
    for line in done.stdout.decode().splitlines():
        assert sum(2 if east_asian_width(one) in "WF" else 1 for one in line) <= 80, line


def test_without_a_display_and_a_terminal_nobody_is_asked(
    run: Run, organization: FakeZulip
) -> None:
    done = run("get", "--server", organization.url)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"No display or terminal available" in done.stderr


def test_an_output_that_is_closed_or_full_ends_with_1(
    organization: FakeZulip, environment: dict[str, str]
) -> None:
    arguments = " ".join(sign_in(organization))
    for redirection in (">&-", "> /dev/full"):
        done = subprocess.run(
            ["sh", "-c", f"{PROGRAM} {arguments} {redirection}"],
            env=environment,
            input=b"abcd1234\n",
            stderr=subprocess.PIPE,
            check=False,
        )
        assert done.returncode == 1, redirection
        assert b"Traceback" not in done.stderr


# ── check, accounts ───────────────────────────────────────────────────────────────────────────


def test_files_are_checked(run: Run, organization: FakeZulip, environment: dict[str, str]) -> None:
    assert run("check").stderr == b"No zuliprc file found in the usual places.\n"
    path = Path(environment["HOME"]) / ".zuliprc"
    run(*sign_in(organization), "--for", "python", typed=b"abcd1234\n")
    done = run("check")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"This file works. Programs sign in as Iago." in done.stdout
    path.chmod(0o644)
    done = run("check")
    assert b"This file works, but its key isn\xe2\x80\x99t safe." in done.stdout
    done = run("check", "--json")
    assert done.returncode == 1
    [said] = json.loads(done.stdout)
    assert (said["path"], said["key_works"]) == (str(path), True)
    assert said["verdict"] == "unsafe"
    assert [one["kind"] for one in said["troubles"]] == ["readable_by_others"]
    assert KEY not in done.stdout.decode()
    asked = len(organization.requests)
    assert run("check", "--offline", path).returncode == 1
    assert len(organization.requests) == asked
    done = run("check", "missing", path)
    assert done.returncode == 1
    assert "doesn’t exist" in done.stdout.decode()


def test_a_file_with_half_an_account_is_shown_by_that_half(
    run: Run, environment: dict[str, str]
) -> None:
    for email, site, shown in (
        ("", "https://x.org", "https://x.org"),
        ("ann@x.org", "", "ann@x.org"),
    ):
        path = write_zuliprc(environment, site, email, KEY)
        assert run("check", "--offline", path).stdout.decode().splitlines()[1] == f"  {shown}"


@pytest.mark.parametrize("scheme", ["", "http://"])
def test_an_account_of_this_computer_fits_without_its_scheme(
    run: Run, environment: dict[str, str], scheme: str
) -> None:
    path = Path(environment["HOME"]) / ".local/share/zulipkey/accounts.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"accounts": [{"site": "http://localhost:9991", "email": "ann@x.org"}]}')
    done = run("get", "--server", f"{scheme}localhost:9991")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"no password manager" in done.stderr  # where its key is
    other = run("get", "--server", "https://localhost:9991")
    assert b"password manager" not in other.stderr


def write_zuliprc(environment: dict[str, str], site: str, email: str, key: str) -> Path:
    path = Path(environment["HOME"]) / "zuliprc"
    path.write_text(f"[api]\nemail={email}\nkey={key}\nsite={site}\n")
    path.chmod(0o600)
    return path


def test_a_key_that_is_refused_may_be_that_of_another_email(
    run: Run, organization: FakeZulip, environment: dict[str, str]
) -> None:
    path = write_zuliprc(environment, organization.url, "user10@localhost", KEY)
    done = run("check", path)
    assert done.returncode == 1
    assert "the email in the file isn’t the account’s own" in done.stdout.decode()


def test_a_zulip_config_that_names_nothing_is_told(run: Run) -> None:
    done = run("check", "--offline", ZULIP_CONFIG="~/.zuliprc")
    assert done.returncode == 1
    assert "ZULIP_CONFIG is set to ~/.zuliprc, which doesn’t exist" in done.stdout.decode()


@pytest.mark.parametrize(
    ("message", "works"),
    [
        (b"This API is not available to incoming webhook bots.", True),
        (b"Invalid API key", False),
    ],
)
def test_the_key_of_an_incoming_webhook_is_not_called_dead(
    run: Run, serve: Serve, environment: dict[str, str], message: bytes, works: bool
) -> None:
    body = b'{"result": "error", "code": "UNAUTHORIZED", "msg": "%s"}' % message
    server = serve(answering(http(401, body)))
    site = f"http://localhost:{server.port}"
    done = run("check", "--json", write_zuliprc(environment, site, "hook-bot@x.test", KEY))
    [said] = json.loads(done.stdout)
    assert (said["key_works"], said["troubles"]) == (works, [])
    assert done.returncode == (0 if works else 1)
    assert [one.target for one in server.requests] == ["/api/v1/users/me"]


def test_a_login_that_is_no_email_is_settled_by_a_working_key(
    run: Run, serve: Serve, environment: dict[str, str]
) -> None:
    profile = b'{"result": "success", "msg": "", "user_id": 7, "delivery_email": "fredcz"}'
    server = serve(answering(http(200, profile)))
    path = write_zuliprc(environment, f"http://localhost:{server.port}", "fredcz", KEY)
    done = run("check", path)
    assert done.returncode == 0
    assert "This file works. Programs sign in as fredcz." in done.stdout.decode()
    done = run("check", "--offline", path)
    assert done.returncode == 1
    assert "This is not an email address." in done.stdout.decode()


def test_accounts_are_listed(run: Run, environment: dict[str, str]) -> None:
    assert run("accounts", "--json").stdout == b"[]\n"
    path = Path(environment["HOME"]) / ".local/share/zulipkey/accounts.json"
    path.parent.mkdir(parents=True)
    entry = {"site": "https://x.org", "email": "ann@x.org", "full_name": "Ann", "role": 100}
    path.write_text(json.dumps({"accounts": [entry, {**entry, "site": "http://localhost:9"}]}))
    done = run("accounts")
    assert done.stdout.decode() == "ann@x.org@x.org\tAnn\nann@x.org@localhost:9\tAnn\n"
    listed = json.loads(run("accounts", "--json").stdout)
    assert listed[0] == {
        "email": "ann@x.org",
        "site": "https://x.org",
        "organization": "",
        "full_name": "Ann",
        "user_id": None,
        "role": 100,
    }
    several = run("run", "--account", "ann@x.org", "--", "true")
    assert several.returncode == 1
    assert b"ann@x.org@localhost:9" in several.stderr
    nobody = run("forget", "bob@x.org")
    assert nobody.returncode == 1
    locked = run("get", "--server", "x.org")
    assert (locked.returncode, locked.stdout) == (1, b"")
    assert b"no password manager" in locked.stderr


# ── At the terminal ───────────────────────────────────────────────────────────────────────────


class Terminal:
    """A person at a terminal, whose output goes to a file."""

    def __init__(self, environment: dict[str, str], result: Path, *arguments: str) -> None:
        process, self._file = pty.fork()
        if process == 0:
            os.chdir(environment["HOME"])
            output = os.open(result, os.O_WRONLY | os.O_CREAT)
            os.dup2(output, 1)
            os.execve(PROGRAM, [str(PROGRAM), *arguments], environment)
        self._process = process
        self.said = ""

    def wait_for(self, text: str) -> None:
        """Wait until this was said since the last time."""
        deadline = time.monotonic() + 30
        while text not in self.said:
            assert time.monotonic() < deadline, self.said
            try:
                self.said += os.read(self._file, 4096).decode(errors="replace")
            except OSError:
                break
        assert text in self.said, self.said
        self.said = self.said.partition(text)[2]

    def type(self, text: str) -> None:
        os.write(self._file, text.encode(errors="surrogateescape"))

    def end(self) -> int:
        """Return the exit status, and read what is still said."""
        while True:
            try:
                more = os.read(self._file, 4096)
            except OSError:
                break
            if not more:
                break
            self.said += more.decode(errors="replace")
        os.close(self._file)
        return os.waitstatus_to_exitcode(os.waitpid(self._process, 0)[1])


Open = Callable[..., Terminal]


@pytest.fixture
def result(tmp_path: Path) -> Path:
    """Where the standard output goes."""
    return tmp_path / "result"


@pytest.fixture
def terminal(environment: dict[str, str], result: Path) -> Open:
    """Start the program at a terminal."""
    return lambda *arguments: Terminal(environment, result, *arguments)


def test_a_person_is_asked_for_what_is_missing(
    terminal: Open, organization: FakeZulip, result: Path
) -> None:
    person = terminal("get", "--format", "key")
    person.wait_for("Your Zulip address: ")
    person.type("ann@example.com\n")
    person.wait_for("That looks like an email address.")
    person.wait_for("Your Zulip address: ")
    person.type(f"{organization.url}\n")
    person.wait_for("Email Demo")
    person.wait_for("Email: ")
    person.type("iago@zulip.com\n")
    person.wait_for("Password: ")
    person.type("wrong\n")
    person.wait_for("The email or password is wrong.")
    person.wait_for("Password: ")
    person.type("\n")
    person.wait_for("Password: ")
    person.type(f"{PASSWORD}\n")
    assert person.end() == 0
    assert "wrong" not in person.said
    assert PASSWORD not in person.said
    assert result.read_text() == f"{KEY}\n"


def test_three_wrong_passwords_are_enough(terminal: Open, organization: FakeZulip) -> None:
    person = terminal("get", "--server", organization.url, "--login", "hamlet@zulip.com")
    for _ in range(3):
        person.wait_for("Password: ")
        person.type("wrong\n")
    assert person.end() == 1
    assert len([one for one in organization.requests if one.method == "POST"]) == 3


@pytest.mark.parametrize("key", ["\x03", "\x04"])
@pytest.mark.parametrize("at", ["Your Zulip address: ", "Password: "])
def test_a_person_can_give_up_at_each_question(
    terminal: Open, organization: FakeZulip, result: Path, key: str, at: str
) -> None:
    arguments = ["--server", organization.url, "--login", "iago@zulip.com"]
    person = terminal("get", *(arguments if at == "Password: " else []))
    person.wait_for(at)
    person.type(key)
    assert person.end() == 130
    assert person.said.removeprefix("^C") == "\r\n"  # the shell's prompt has a line of its own
    assert result.read_text() == ""


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_a_terminal_that_writes_letters_as_latin_1_is_no_fault(
    environment: dict[str, str], organization: FakeZulip, result: Path, locale: str
) -> None:
    person = Terminal({**environment, "LC_ALL": locale}, result, "get", "--format", "key")
    person.wait_for("Your Zulip address: ")
    person.type("b\udcfccher.example.com\n")
    person.wait_for("Your Zulip address: ")
    person.type(f"{organization.url}\n")
    person.wait_for("Email: ")
    person.type("j\udcfcrgen@zulip.com\n")
    person.wait_for("Password: ")
    person.type("schl\udcfcssel\n")
    person.wait_for("The password is not a line of UTF-8 text.")
    assert person.end() == 1
    assert "Traceback" not in person.said


def test_another_address_is_asked_about_once(terminal: Open) -> None:
    with FakeZulip(organization="moved") as moved:
        person = terminal("get", "--server", moved.url)
        person.wait_for("This organization’s address is ")
        person.wait_for("[y/N] ")
        person.type("\n")
        assert person.end() == 1
        assert person.said.strip() == ""
        typed = terminal("get")
        typed.wait_for("Your Zulip address: ")
        typed.type(f"{moved.url}\n")
        typed.wait_for("[y/N] ")
        typed.type("n\n")
        typed.wait_for("Your Zulip address: ")
        assert "organization’s address" not in typed.said
        typed.type("\x03")
        assert typed.end() == 130
        assert [one for one in moved.requests if one.method == "POST"] == []


def test_where_nobody_can_answer_nothing_is_asked(run: Run) -> None:
    with FakeZulip(organization="moved") as moved:
        done = run(*sign_in(moved), typed=b"abcd1234\n")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"?" not in done.stderr
    assert b"use --server" in done.stderr


def test_a_display_that_is_gone_leaves_the_terminal(
    terminal: Open, environment: dict[str, str], organization: FakeZulip, result: Path
) -> None:
    environment["DISPLAY"] = ":59999"  # a number that no display has
    person = terminal(*("get", "--server", organization.url, "--login", "iago@zulip.com"))
    person.wait_for("The display :59999 can’t be opened.")
    person.wait_for("Password: ")
    person.type(f"{PASSWORD}\n")
    assert person.end() == 0
    assert f"key={KEY}\n" in result.read_text()


# ── A password manager that says nothing ──────────────────────────────────────────────────────


@pytest.fixture
def silent(environment: dict[str, str]) -> Iterator[None]:
    """One account is remembered, and the Secret Service takes calls and never answers."""
    path = Path(environment["HOME"]) / ".local/share/zulipkey/accounts.json"
    path.parent.mkdir(parents=True)
    path.write_text('{"accounts": [{"site": "http://localhost:9991", "email": "ann@x.org"}]}')
    with silent_service(environment) as address:
        environment["DBUS_SESSION_BUS_ADDRESS"] = address
        yield


@pytest.mark.parametrize(
    "arguments", [["get"], ["run", "--", "true"], ["forget", "ann@x.org"]], ids=lambda one: one[0]
)
@pytest.mark.usefixtures("silent")
def test_a_silent_password_manager_is_told_and_given_up(run: Run, arguments: list[str]) -> None:
    done = run(arguments[0], "--timeout", "2", *arguments[1:])
    assert (done.returncode, done.stdout) == (1, b"")
    waiting, given_up = done.stderr.decode().splitlines()
    assert waiting == "Waiting for your password manager…"
    assert "2 seconds" in given_up


@pytest.mark.usefixtures("silent")
def test_a_person_can_give_up_waiting_for_the_password_manager(terminal: Open) -> None:
    person = terminal("get")
    person.wait_for("Waiting for your password manager…")
    person.type("\x03")
    assert person.end() == 130
    assert "Traceback" not in person.said


def test_without_passwords_a_link_is_opened_elsewhere_and_pasted(
    terminal: Open, result: Path
) -> None:
    with FakeZulip(organization="onesso") as organization:
        person = terminal("get", "--server", organization.url, "--format", "key")
        person.wait_for("mobile_flow_otp=")
        person.wait_for("Link (hidden): ")
        for no_link in ("zulip://login?nonsense", "zulip://login?\udcfc"):
            person.type(f"{no_link}\n")
            person.wait_for("That’s not a complete sign-in link.")
            person.wait_for("Link (hidden): ")
        person.type("\x03")
        assert person.end() == 130


def test_a_link_from_any_browser_gives_the_key(
    terminal: Open, result: Path, environment: dict[str, str]
) -> None:
    from web_browser import WebBrowser

    with FakeZulip(organization="onesso") as organization:
        person = terminal("get", "--server", organization.url, "--format", "key")
        deadline = time.monotonic() + 30
        while not (found := re.search(r"(http://\S+mobile_flow_otp=[0-9a-f]{64})", person.said)):
            assert time.monotonic() < deadline
            person.said += os.read(person._file, 4096).decode()
        browser = WebBrowser()
        browser.opened.append(found[1])
        link = browser.sign_in().result(30)
        browser.close()
        person.wait_for("Link (hidden): ")
        person.type(f"{link}\n")
        assert person.end() == 0
        assert result.read_text() == f"{KEY}\n"


def test_an_interrupt_during_a_request_ends_with_130(
    environment: dict[str, str], organization: FakeZulip
) -> None:
    process = start_waiting(environment, organization)
    process.send_signal(signal.SIGINT)
    printed, said = process.communicate(timeout=30)
    assert (process.returncode, printed) == (130, b"")
    assert b"Traceback" not in said
