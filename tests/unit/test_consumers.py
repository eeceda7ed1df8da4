"""The programs that read a key, the line that tries a file, and the forms that are pasted."""

import configparser
import json
import os
import shutil
import subprocess
import sys
import threading
from base64 import b64decode
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult, is_email
from zulipkey.model.address import Address
from zulipkey.model.trust import Trust
from zulipkey.zuliprc import overriding_variables
from zulipkey.zuliprc.export import (
    CONSUMERS,
    OTHER_PLACE,
    PYTHON_API,
    ZULIP_TERMINAL,
    CopyForm,
    copy_forms,
    environment,
)

posix = pytest.mark.skipif(os.name != "posix", reason="quoted for a POSIX shell")
KEY = "A1b2" * 8
HOSTILE = [
    "ada@example.com",
    "it's.50%@example.com",
    "$HOME`id`$(id)!!@example.com",
    '"a\\"&;|<>*?#~{}[]"@example.com',
    "''@exämple.com",
    "\\';touch${IFS}ran;'\\@example.com",
    "\\\\'(touch${IFS}ran)'\\\\@example.com",
    "'\\''\\\\''\\@example.com",
    "\\n\\x41\\u0041\\@example.com",
    "-u@example.com",
    "%self@example.com",
    "=ls:~;$status@example.com",
    "名前'\\@例え.com",
]


every_shell = pytest.mark.parametrize(
    "program",
    [
        pytest.param(
            name,
            marks=pytest.mark.skipif(shutil.which(name) is None, reason=f"no {name} here"),
        )
        for name in ("sh", "bash", "zsh", "fish")
    ],
)


def result(email: str, site: str = "https://chat.example.com") -> KeyResult:
    hostile = site.removeprefix("https://")
    address = addresses.parse(site) if site.startswith("http:") else Address("https", hostile, 443)
    account = Account(address=address, organization="Chat", email=email)
    return KeyResult(account=account, key=ApiKey(KEY))


def shell(script: str, home: Path, path: str = os.defpath, program: str = "sh") -> str:
    done = subprocess.run(
        [program, "-c", script],
        env={"HOME": str(home), "PATH": path, "LC_ALL": "C.UTF-8"},
        cwd=home,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    set_home(monkeypatch, tmp_path)
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_each_consumer_has_the_place_where_it_looks(home: Path) -> None:
    assert [(consumer.name, consumer.default_path) for consumer in CONSUMERS] == [
        ("zulip-terminal", home / "zuliprc"),
        ("Python API", home / ".zuliprc"),
        ("", None),
    ]


@posix
def test_the_file_is_named_only_where_the_program_would_not_find_it(home: Path) -> None:
    assert ZULIP_TERMINAL.test_command(home / "zuliprc") == "zulip-term"
    assert ZULIP_TERMINAL.test_command(home / "x") == "zulip-term -c ~/x"
    assert ZULIP_TERMINAL.test_command(Path("/srv/x y")) == "zulip-term -c '/srv/x y'"
    assert PYTHON_API.test_command(home / ".zuliprc") == (
        'python3 -c "import zulip; print(zulip.Client().get_profile())"'
    )
    named = (
        "python3 -c \"import zulip; print(zulip.Client(config_file='~/zuliprc').get_profile())\""
    )
    assert PYTHON_API.test_command(home / "zuliprc") == named
    assert OTHER_PLACE.test_command(home / "zuliprc") == named


@posix
def test_python_is_told_the_file_where_no_home_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME")
    path = PYTHON_API.default_path
    assert path is not None
    assert "config_file='~/.zuliprc'" in PYTHON_API.test_command(path)


@posix
@every_shell
@pytest.mark.parametrize(
    "name",
    ["plain", "a b", "it's", "$HOME", "`id`", '"', "\\n", "é!", "*", "\\'(id)'\\", "%self", "=ls"],
)
@pytest.mark.parametrize("is_inside_home", [True, False])
def test_a_shell_hands_any_file_name_on_unchanged(
    home: Path, name: str, is_inside_home: bool, program: str
) -> None:
    programs = home / "programs"
    programs.mkdir()
    terminal = programs / "zulip-term"
    terminal.write_text('#!/bin/sh\nprintf %s "$2"\n')
    fake = programs / "zulip.py"
    fake.write_text(
        "class Client:\n"
        "    def __init__(self, config_file):\n"
        "        import os\n"
        "        self.path = os.path.expanduser(config_file)\n"
        "    def get_profile(self):\n"
        "        return self.path\n"
    )
    python = programs / "python3"
    python.write_text(f'#!/bin/sh\ncd {programs} && exec {sys.executable} -X utf8 "$@"\n')
    terminal.chmod(0o755)
    python.chmod(0o755)

    path = (home if is_inside_home else Path("/srv")) / name
    search = f"{programs}:{os.defpath}"
    assert shell(ZULIP_TERMINAL.test_command(path), home, search, program) == str(path)
    assert shell(PYTHON_API.test_command(path), home, search, program) == f"{path}\n"


def test_variables_that_beat_or_redirect_the_file_are_named_even_if_empty() -> None:
    environ = {
        "ZULIP_API_KEY": KEY,
        "ZULIP_CONFIG": "",
        "ZULIP": "x",
        "HOME": "/",
        "XZULIP_SITE": "",
    }
    assert overriding_variables(environ) == ("ZULIP_CONFIG", "ZULIP_API_KEY")
    assert overriding_variables({}) == ()


def test_every_form_has_a_maker() -> None:
    assert list(copy_forms()) == list(CopyForm)


@pytest.mark.parametrize("email", HOSTILE)
def test_the_zuliprc_text_is_read_as_meant(email: str) -> None:
    parser = configparser.ConfigParser()
    parser.read_string(copy_forms()[CopyForm.ZULIPRC](result(email)))
    assert dict(parser["api"]) == {"email": email, "key": KEY, "site": "https://chat.example.com"}


@posix
@every_shell
@pytest.mark.parametrize("email", HOSTILE)
@pytest.mark.parametrize("site", ["https://chat.example.com", "https://x\\';touch ran;'\\%"])
def test_a_shell_exports_the_values_as_meant(
    email: str, site: str, program: str, tmp_path: Path
) -> None:
    script = copy_forms()[CopyForm.SHELL](result(email, site)) + "env\n"
    said = shell(script, tmp_path, program=program)
    assert {f"ZULIP_EMAIL={email}", f"ZULIP_API_KEY={KEY}", f"ZULIP_SITE={site}"} <= set(
        said.splitlines()
    )
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize("space", [" ", "\n", "\r", "\t", "\0", "\u2028", "\x1b", "\u202e"])
def test_what_no_quoting_shows_is_no_email(space: str) -> None:
    assert is_email("ada@example.com")
    assert not is_email(f"ada{space}@example.com")
    assert not is_email(f"ada@example.com{space}")


@pytest.fixture
def server() -> Iterator[SimpleNamespace]:
    seen: list[tuple[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            login = self.headers["Authorization"].removeprefix("Basic ")
            seen.append((self.path, b64decode(login).decode()))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *arguments: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as listener:
        thread = threading.Thread(target=listener.serve_forever, args=(0.01,))
        thread.start()
        yield SimpleNamespace(site=f"http://127.0.0.1:{listener.server_port}", seen=seen)
        listener.shutdown()
        thread.join()


@posix
@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")
@every_shell
@pytest.mark.parametrize("email", HOSTILE)
def test_curl_signs_in_as_meant(
    email: str, program: str, server: SimpleNamespace, tmp_path: Path
) -> None:
    command = copy_forms()[CopyForm.CURL](result(email, server.site))
    assert shell(command, tmp_path, program=program) == "{}"
    assert not (tmp_path / "ran").exists()
    assert server.seen == [("/api/v1/users/me", f"{email}:{KEY}")]


@pytest.mark.parametrize("email", HOSTILE)
def test_python_lines_make_the_client_as_meant(email: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = ModuleType("zulip")
    made: list[dict[str, str]] = []
    vars(fake)["Client"] = lambda **arguments: made.append(arguments)
    monkeypatch.setitem(sys.modules, "zulip", fake)
    exec(compile(copy_forms()[CopyForm.PYTHON](result(email)), "pasted", "exec"), {})
    assert made == [{"email": email, "api_key": KEY, "site": "https://chat.example.com"}]


def test_every_form_has_the_certificates_that_were_chosen(tmp_path: Path) -> None:
    account = Account(
        address=addresses.parse("https://chat.example.com"),
        organization="Chat",
        email="ada@example.com",
        trust=Trust(ca_file="/it's/ca.pem", client_cert="/me.pem"),
    )
    chosen = KeyResult(account=account, key=ApiKey(KEY))
    files = {
        "cert_bundle": "/it's/ca.pem",
        "client_cert": "/me.pem",
        "client_cert_key": "/me.pem",
    }
    parser = configparser.ConfigParser()
    made = {form: make(chosen) for form, make in copy_forms().items()}
    parser.read_string(made[CopyForm.ZULIPRC])
    assert files.items() <= dict(parser["api"]).items()
    assert files.items() <= json.loads(made[CopyForm.JSON]).items()
    assert all(f"{name}={value!r}" in made[CopyForm.PYTHON] for name, value in files.items())
    assert environment(chosen) == {
        "ZULIP_EMAIL": "ada@example.com",
        "ZULIP_API_KEY": KEY,
        "ZULIP_SITE": "https://chat.example.com",
        "ZULIP_CERT_BUNDLE": "/it's/ca.pem",
        "ZULIP_CERT": "/me.pem",
        "ZULIP_CERT_KEY": "/me.pem",
    }
    said = shell(f'curl() {{ printf "%s " "$@"; }}; {made[CopyForm.CURL]}', tmp_path)
    assert "--cacert /it's/ca.pem --cert /me.pem https://chat.example.com/" in said


@pytest.mark.parametrize("email", HOSTILE)
def test_json_is_ascii_and_loads_as_meant(email: str) -> None:
    text = copy_forms()[CopyForm.JSON](result(email))
    assert text.isascii()
    assert json.loads(text) == {
        "email": email,
        "api_key": KEY,
        "site": "https://chat.example.com",
    }
