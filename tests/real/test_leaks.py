"""Every path with unique secrets, and then a search for them wherever a run leaves something."""

from __future__ import annotations

import dataclasses
import os
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
import trustme

from builders import run_program
from fake_zulip import ORGANIZATIONS, FakeZulip
from hostile import server_context
from real.conftest import Program, Reader, Start, clipboard, wait_for
from real.secret_service import SecretService, secret_service
from zulipkey.demo import DEMO_USERS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")

PASSWORD = "MarkerPassw0rdXYZ"
KEY = "MarkerKey0123456789AbCdEfGhIjKlM"
BOT_KEY = "MarkerBot0123456789AbCdEfGhIjKlM"
PROXY_PASSWORD = "MarkerProxyPassw0rd"
MARKERS = (PASSWORD, KEY, BOT_KEY, PROXY_PASSWORD)


@pytest.fixture
def marked(authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeZulip]:
    """An organization whose owner has the secrets that are searched for."""
    users = tuple(
        dataclasses.replace(user, password=PASSWORD, api_key=KEY)
        if user.email == "iago@zulip.com"
        else dataclasses.replace(user, api_key=BOT_KEY)
        if user.bot_owner
        else user
        for user in DEMO_USERS
    )
    organization = dataclasses.replace(ORGANIZATIONS["email"], users=users)
    monkeypatch.setitem(ORGANIZATIONS, "email", organization)
    context = server_context(authority.issue_cert("localhost"))
    with FakeZulip(organization="email", tls=context) as server:
        yield server


@pytest.fixture
def service(desktop: None, tmp_path: Path) -> Iterator[SecretService]:
    """A Secret Service on the test's screen."""
    with secret_service(tmp_path / "keyring", display=os.environ["DISPLAY"]) as one:
        yield one


def search(folder: Path, *, but: tuple[Path, ...] = ()) -> list[str]:
    """Name the files below ``folder`` that hold a marker."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_socket() and path not in but:
            content = path.read_bytes()
            found += [f"{marker}: {path}" for marker in MARKERS if marker.encode() in content]
    return found


def of_process(program: Program, names: tuple[str, ...] = ("cmdline", "environ")) -> list[str]:
    folder = Path(f"/proc/{program.process.pid}")
    return [
        f"{marker}: {name}"
        for name in names
        for marker in MARKERS
        if marker.encode() in (folder / name).read_bytes()
    ]


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "file").write_bytes(b"\0" + KEY.encode())
    assert search(tmp_path) == [f"{KEY}: {tmp_path / 'deep' / 'file'}"]


def test_the_window_leaves_secrets_only_where_the_person_put_them(
    start: Start, reader: Reader, marked: FakeZulip
) -> None:
    program = start(
        marked.url,
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        ZULIPKEY_LOG="debug",
        QT_LOGGING_RULES="*.debug=false",
    )
    program.focus()
    reader("find", "Organization")
    reader("find", "Sign in")
    program.type(f"iago@zulip.com\twrong-{PASSWORD}\n")
    reader("find", "Message")
    program.type(f"{PASSWORD}\n")
    title = "Zulip Key – Email Demo"
    program.wait_for_window(title)
    reader("find", "Works")
    program.key("ctrl+c")
    wait_for(lambda: clipboard() == KEY)
    reader("press", "Show API key")
    saved = program.home / ".zuliprc"
    reader("press", "Save for Python API")
    wait_for(saved.exists)
    assert KEY in saved.read_text()
    reader("press", "My bots")
    wait_for(lambda: "Helper Bot, helper-bot@zulip.com" in reader("focus"))
    program.key("Return")
    reader("find", "Save for Helper Bot")
    reader("find", "Works")
    assert of_process(program) == []
    limits = Path(f"/proc/{program.process.pid}/limits").read_text()
    assert next(line.split()[4] for line in limits.splitlines() if "core" in line) in ("0", "1")
    assert program.end() == 128 + 15
    assert "DEBUG" in program.output.read_text()
    assert search(program.home, but=(saved,)) == []
    assert clipboard() != KEY


def test_the_commands_leave_secrets_only_in_their_result(
    service: SecretService, marked: FakeZulip, trusted: object
) -> None:
    environment = {
        **service.environment,
        "SSL_CERT_FILE": os.environ["REQUESTS_CA_BUNDLE"],
        "ZULIPKEY_LOG": "debug",
    }
    home = Path(environment["HOME"])
    (home / "tmp").mkdir()
    environment["TMPDIR"] = str(home / "tmp")
    sign_in = ("get", "--server", marked.url, "--login", "iago@zulip.com", "--password-stdin")

    run = partial(run_program, environment)
    said = [run(*sign_in, typed=f"wrong-{PASSWORD}\n")]
    said += [run(*sign_in, "--format", form, typed=f"{PASSWORD}\n") for form in ("env", "json")]
    said.append(run(*sign_in, "--remember", typed=f"{PASSWORD}\n"))
    said.append(run("get", "--format", "key"))
    said.append(run("run", "--", "true"))
    said.append(run(*sign_in, "--for", "python", typed=f"{PASSWORD}\n"))
    said.append(run("check"))
    said.append(run("accounts", "--json"))
    environment["HTTPS_PROXY"] = f"http://ann:{PROXY_PASSWORD}@127.0.0.1:9"
    proxied = ("get", "--server", "https://chat.example.invalid", "--login", "a@x.org")
    said.append(run(*proxied, "--password-stdin", typed=f"{PASSWORD}\n"))
    assert [one.returncode for one in said] == [1, 0, 0, 0, 0, 0, 0, 0, 0, 1]
    assert all("DEBUG" in one.stderr for one in said if "urllib3" in one.stderr)
    for one in said:
        assert not [marker for marker in MARKERS if marker in one.stderr], one.args
        assert PASSWORD not in one.stdout
    assert KEY in said[4].stdout
    assert KEY not in "".join(one.stdout for one in said[5:])
    keyrings = tuple((home / "data" / "keyrings").iterdir())
    assert search(home, but=(home / ".zuliprc", *keyrings)) == []


def test_a_fault_of_the_program_tells_no_secret(
    start: Start, reader: Reader, marked: FakeZulip, tmp_path: Path
) -> None:
    # What a worker stumbles over holds the secret, as the exceptions of libraries do.
    (tmp_path / "faults").mkdir()
    (tmp_path / "faults" / "sitecustomize.py").write_text(
        "import zulipkey.zulip.client as client\n"
        "def fail(self, organization, login, password, *, cancel):\n"
        "    raise RuntimeError(f'password={password!r} api_key=" + KEY + "')\n"
        "client.Client.sign_in = fail\n"
    )
    program = start(
        marked.url,
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        ZULIPKEY_LOG="debug",
        PYTHONPATH=str(tmp_path / "faults"),
    )
    program.focus()
    reader("find", "Organization")
    program.type(f"iago@zulip.com\t{PASSWORD}\n")
    reader("find", "Message")
    assert program.end() == 128 + 15
    said = program.output.read_text()
    assert "RuntimeError" in said
    assert search(program.home) == []
