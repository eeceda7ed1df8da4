"""The forms that a key is written in, each read by what reads it in the end."""

import configparser
import json
import netrc
import os
import re
import shutil
import socketserver
import subprocess
import sys
import tempfile
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import tree_sitter
import tree_sitter_powershell
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from json_server import JsonHandler, listening
from odd_accounts import KEY, ODD, every_shell, needs, posix, result, shell
from zulipkey.model.account import is_email
from zulipkey.model.errors import FormCannotHold
from zulipkey.model.trust import Trust
from zulipkey.zuliprc.export import Form, environment, text

EMAILS = (
    st.tuples(
        st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20),
        st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20),
    )
    .map("@".join)
    .filter(is_email)
)
odd = pytest.mark.parametrize("email", ODD)


@odd
def test_the_zuliprc_text_is_read_as_meant(email: str) -> None:
    parser = configparser.ConfigParser()
    parser.read_string(text(Form.ZULIPRC, result(email)))
    assert dict(parser["api"]) == {"email": email, "key": KEY, "site": "https://chat.example.com"}


@posix
@every_shell
@odd
@pytest.mark.parametrize("site", ["https://chat.example.com", "https://x\\';touch ran;'\\%"])
def test_a_shell_exports_the_values_as_meant(
    email: str, site: str, program: str, tmp_path: Path
) -> None:
    script = text(Form.SHELL, result(email, site)) + "env\n"
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

    class Handler(JsonHandler):
        def do_GET(self) -> None:
            login = self.headers["Authorization"].removeprefix("Basic ")
            seen.append((self.path, b64decode(login).decode()))
            self.answer({})

    with listening(Handler) as port:
        yield SimpleNamespace(site=f"http://127.0.0.1:{port}", seen=seen)


@posix
@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here")
@every_shell
@odd
def test_curl_signs_in_as_meant(
    email: str, program: str, server: SimpleNamespace, tmp_path: Path
) -> None:
    command = text(Form.CURL, result(email, server.site))
    assert shell(command, tmp_path, program=program) == "{}"
    assert not (tmp_path / "ran").exists()
    assert server.seen == [("/api/v1/users/me", f"{email}:{KEY}")]


@odd
def test_python_lines_make_the_client_as_meant(email: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = ModuleType("zulip")
    made: list[dict[str, str]] = []
    vars(fake)["Client"] = lambda **arguments: made.append(arguments)
    monkeypatch.setitem(sys.modules, "zulip", fake)
    exec(compile(text(Form.PYTHON, result(email)), "pasted", "exec"), {})
    assert made == [{"email": email, "api_key": KEY, "site": "https://chat.example.com"}]


def test_every_form_has_the_certificates_that_were_chosen(tmp_path: Path) -> None:
    trust = Trust(ca_file="/it's/ca.pem", client_cert="/me.pem")
    chosen = result("ada@example.com", trust=trust)
    files = {
        "cert_bundle": "/it's/ca.pem",
        "client_cert": "/me.pem",
        "client_cert_key": "/me.pem",
    }
    parser = configparser.ConfigParser()
    made = {form: text(form, chosen) for form in Form}
    parser.read_string(made[Form.ZULIPRC])
    assert files.items() <= dict(parser["api"]).items()
    assert files.items() <= json.loads(made[Form.JSON]).items()
    assert all(f"{name}={value!r}" in made[Form.PYTHON] for name, value in files.items())
    assert environment(chosen) == {
        "ZULIP_EMAIL": "ada@example.com",
        "ZULIP_API_KEY": KEY,
        "ZULIP_SITE": "https://chat.example.com",
        "ZULIP_CERT_BUNDLE": "/it's/ca.pem",
        "ZULIP_CERT": "/me.pem",
        "ZULIP_CERT_KEY": "/me.pem",
    }
    if os.name == "nt":
        return  # no such shell
    said = shell(f'curl() {{ printf "%s " "$@"; }}; {made[Form.CURL]}', tmp_path)
    assert "--cacert /it's/ca.pem --cert /me.pem https://chat.example.com/" in said


@odd
def test_json_is_ascii_and_loads_as_meant(email: str) -> None:
    made = text(Form.JSON, result(email))
    assert made.isascii()
    assert json.loads(made) == {
        "email": email,
        "api_key": KEY,
        "site": "https://chat.example.com",
    }


# ── PowerShell and cmd ────────────────────────────────────────────────────────────────────────


def powershell_values(script: str) -> dict[str, str]:
    """Read assignments of literals as PowerShell does.

    The structure comes from a grammar of PowerShell that others wrote; it does not know that
    typographic quotes are quotes as well, of which any two in a row stand for the second
    (``CharTraits.IsSingleQuote``, ``tokenizer.cs``), so the literals are judged by that rule here.
    """
    language = tree_sitter.Language(tree_sitter_powershell.language())
    tree = tree_sitter.Parser(language).parse(script.encode())
    assert not tree.root_node.has_error
    (statements,) = tree.root_node.children
    values = {}
    for statement in statements.children:
        line = (statement.text or b"").decode()
        match = re.fullmatch(r"\$env:(\w+) = '((?:[^'‘’‚‛]|(?:['‘’‚‛]){2})*)'", line)
        assert match, line
        values[match[1]] = re.sub("['‘’‚‛](['‘’‚‛])", r"\1", match[2])
    return values


@given(EMAILS)
def test_powershell_sets_the_values_as_meant(email: str) -> None:
    chosen = result(email)
    assert powershell_values(text(Form.POWERSHELL, chosen)) == environment(chosen)


@odd
def test_powershell_sets_odd_values_as_meant(email: str) -> None:
    chosen = result(email)
    assert powershell_values(text(Form.POWERSHELL, chosen)) == environment(chosen)


def cmd_values(script: str) -> dict[str, str]:
    """Read ``set "NAME=VALUE"`` as the prompt and a batch file do, where both are sure to agree.

    https://learn.microsoft.com/windows-server/administration/windows-commands/set_1: the quotes
    keep ``& | < > ^`` from what they else do; ``%`` is replaced within them too.
    """
    values = {}
    for line in script.splitlines():
        match = re.fullmatch(r'set "(\w+)=([^"%!]*)"', line)
        assert match, line
        values[match[1]] = match[2]
    return values


@given(EMAILS)
def test_cmd_sets_what_it_can_hold_and_refuses_the_rest(email: str) -> None:
    chosen = result(email)
    if any(mark in email for mark in '"%!'):
        with pytest.raises(FormCannotHold):
            text(Form.CMD, chosen)
    else:
        assert cmd_values(text(Form.CMD, chosen)) == environment(chosen)


# ── Files of variables ────────────────────────────────────────────────────────────────────────


def docker_values(content: str) -> dict[str, str]:
    """Read an --env-file by the rules of docker's ``opts/file.go`` (28.2)."""
    values = {}
    for line in map(str.lstrip, re.split(r"\r?\n", content)):
        if line and not line.startswith("#"):
            name, equals, value = line.partition("=")
            assert equals
            assert not re.search(r"[ \t]", name)
            values[name] = value
    return values


@given(EMAILS)
def test_docker_reads_the_values_as_meant(email: str) -> None:
    chosen = result(email)
    assert docker_values(text(Form.ENV_FILE, chosen)) == environment(chosen)


@posix
@needs("docker")
@odd
def test_the_real_docker_sends_the_values_as_meant(email: str, tmp_path: Path) -> None:
    """The client reads the file; what it tells its daemon is looked at."""
    sent: list[dict[str, object]] = []

    class Daemon(JsonHandler):
        def do_GET(self) -> None:
            self.answer({}, Api_Version="1.41")

        def do_HEAD(self) -> None:
            self.do_GET()

        def do_POST(self) -> None:
            sent.append(self.content())
            self.answer({"message": "enough"}, 500, Api_Version="1.41")

    file = tmp_path / "zulip.env"
    file.write_text(text(Form.ENV_FILE, result(email)), encoding="utf-8")
    with listening(Daemon) as port:
        done = subprocess.run(
            ["docker", "-H", f"tcp://127.0.0.1:{port}", "create", "--env-file", str(file), "image"],
            env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert "enough" in done.stderr
    expected = [f"{name}={value}" for name, value in environment(result(email)).items()]
    assert sent[0]["Env"] == expected


# ── curl and .netrc ───────────────────────────────────────────────────────────────────────────


@posix
@needs("curl")
@odd
def test_curl_reads_its_file_as_meant(email: str, server: SimpleNamespace, tmp_path: Path) -> None:
    chosen = result(email, server.site)
    file = tmp_path / "zulip.curl"
    file.write_text(text(Form.CURL_CONFIG, chosen), encoding="utf-8")
    said = shell(f"curl -sS --config zulip.curl {server.site}/api/v1/users/me", tmp_path)
    assert (said, server.seen) == ("{}", [("/api/v1/users/me", f"{email}:{KEY}")])


@given(EMAILS)
def test_netrc_is_read_by_python_as_meant(email: str) -> None:
    if ":" in email:
        with pytest.raises(FormCannotHold):
            text(Form.NETRC, result(email))
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "netrc")
        file.write_text(text(Form.NETRC, result(email)), encoding="utf-8")
        login = netrc.netrc(str(file)).authenticators("chat.example.com")
    assert login == (email, "", KEY)


@posix
@needs("curl")
@odd
def test_netrc_is_read_by_curl_as_meant(
    email: str, server: SimpleNamespace, tmp_path: Path
) -> None:
    file = tmp_path / "netrc"
    file.write_text(text(Form.NETRC, result(email, server.site)), encoding="utf-8")
    shell(f"curl -sS --netrc-file netrc {server.site}/api/v1/users/me", tmp_path)
    assert server.seen == [("/api/v1/users/me", f"{email}:{KEY}")]


@pytest.mark.parametrize("form", [Form.CURL, Form.CURL_CONFIG, Form.NETRC])
def test_a_colon_would_end_the_name_in_basic_authentication(form: Form) -> None:
    with pytest.raises(FormCannotHold) as refused:
        text(form, result('"a:b"@example.com'))
    assert (refused.value.option, refused.value.character) == ("email", ":")


# ── Sections and manifests ────────────────────────────────────────────────────────────────────


@given(EMAILS)
@pytest.mark.parametrize("form", [Form.ZULIPRC, Form.BOTSERVERRC, Form.MATRIX_BRIDGE])
def test_configparser_reads_a_section_as_meant(form: Form, email: str) -> None:
    """As zulip (0.9.1), zulip-botserver (0.9.1) and the Matrix bridge do."""
    parser = configparser.ConfigParser()
    parser.read_string(text(form, result(email)))
    (section,) = parser.sections()
    key = "api_key" if form is Form.MATRIX_BRIDGE else "key"
    read = dict(parser[section])
    assert read.pop("token", "") == ""
    assert read == {"email": email, key: KEY, "site": "https://chat.example.com"}


def test_a_section_of_a_botserver_is_called_after_the_bot() -> None:
    made = text(Form.BOTSERVERRC, result("helper-bot@chat.example.com"))
    assert made.startswith("[helper]\n")
    assert made.endswith("\ntoken=\n")


@pytest.mark.slow
@given(EMAILS)
@pytest.mark.parametrize("version", [(1, 1), (1, 2)])
def test_a_secret_is_yaml_of_both_versions(version: tuple[int, int], email: str) -> None:
    yaml = YAML(typ="safe", pure=True)
    yaml.version = version
    manifest = yaml.load(text(Form.KUBERNETES, result(email)))
    assert manifest["kind"] == "Secret"
    assert manifest["stringData"] == environment(result(email))


@posix
@needs("kubectl")
def test_kubectl_takes_the_secrets(tmp_path: Path) -> None:
    """It reads and prints them; of a cluster it only asks what kinds of things there are."""
    secrets = {"name": "secrets", "namespaced": True, "kind": "Secret", "verbs": ["create"]}
    known: dict[str, dict[str, object]] = {
        "/api": {"kind": "APIVersions", "versions": ["v1"]},
        "/apis": {"kind": "APIGroupList", "groups": []},
        "/api/v1": {"kind": "APIResourceList", "groupVersion": "v1", "resources": [secrets]},
    }

    class Cluster(JsonHandler):
        def do_GET(self) -> None:
            self.answer(known.get(self.path.partition("?")[0], {}))

    create = "create --dry-run=client --validate=false -o json -f -"
    with listening(Cluster) as port:
        done = subprocess.run(
            ["kubectl", "--server", f"http://127.0.0.1:{port}", *create.split()],
            input="---\n".join(text(Form.KUBERNETES, result(email)) for email in ODD),
            env={"HOME": str(tmp_path), "PATH": os.environ["PATH"]},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=True,
        )
    separated = done.stdout.replace("\n}\n{\n", "\n},{\n")
    listed = json.loads(f"[{separated}]")
    assert [one["stringData"] for one in listed] == [environment(result(one)) for one in ODD]


# ── Continuous integration ────────────────────────────────────────────────────────────────────


@posix
@every_shell
@odd
@pytest.mark.parametrize(("form", "tool"), [(Form.GITHUB, "gh"), (Form.GITLAB, "glab")])
def test_the_key_goes_from_program_to_program(
    form: Form, tool: str, email: str, program: str, tmp_path: Path
) -> None:
    programs = tmp_path / "programs"
    programs.mkdir()
    for name, body in {
        tool: 'printf "%s\\n" "$#" "$@" >> $HOME/said; test $# -gt 4 || cat >> $HOME/key',
        "zulipkey": f'printf "%s\\n" "$@" > $HOME/asked; echo {KEY}',
    }.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    made = text(form, result(email))
    assert KEY not in made
    shell(made, tmp_path, f"{programs}:{os.defpath}", program)
    said = (tmp_path / "said").read_text("utf-8")
    assert email in said.splitlines()
    assert "https://chat.example.com" in said.splitlines()
    assert KEY not in said
    assert (tmp_path / "key").read_text() == f"{KEY}\n"
    asked = (tmp_path / "asked").read_text("utf-8")
    assert f"--login={email}" in asked or f"--login\n{email}\n" in asked


@pytest.mark.slow
@posix
@needs("gh")
def test_gh_sets_each_secret_to_its_value_without_the_lines_end(tmp_path: Path) -> None:
    """Ask the real gh, which seals a secret for GitHub: its length is seen, and no more."""
    if sys.platform == "win32":
        pytest.skip("gh is reached by a socket file")
    sent: list[tuple[str, int]] = []
    key = X25519PrivateKey.generate().public_key().public_bytes_raw()

    class GitHub(JsonHandler):
        def do_GET(self) -> None:
            self.answer({"key_id": "1", "key": b64encode(key).decode()})

        def do_PUT(self) -> None:
            sealed = len(b64decode(str(self.content()["encrypted_value"])))
            sent.append((self.path.rpartition("/")[2], sealed - len(key) - 16))
            self.answer({})

    (tmp_path / "config.yml").write_text(f"http_unix_socket: {tmp_path / 'socket'}\n")
    (tmp_path / "zulipkey").write_text(f"#!/bin/sh\necho {KEY}\n")
    (tmp_path / "zulipkey").chmod(0o755)
    variables = {"GH_CONFIG_DIR": str(tmp_path), "GH_TOKEN": "x", "GH_REPO": "ann/project"}
    with socketserver.UnixStreamServer(str(tmp_path / "socket"), GitHub) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        done = subprocess.run(
            ["sh", "-ec", "".join(text(Form.GITHUB, result(email)) for email in ODD[::3])],
            env={"PATH": f"{tmp_path}:{os.environ['PATH']}", **variables},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        server.shutdown()
    assert (done.returncode, done.stderr) == (0, "")
    site = len("https://chat.example.com")
    assert sent == [
        secret
        for email in ODD[::3]
        for secret in (
            ("ZULIP_EMAIL", len(email.encode())),
            ("ZULIP_SITE", site),
            ("ZULIP_API_KEY", len(KEY)),
        )
    ]


# ── What no grammar holds ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("form", [Form.ZULIPRC, Form.ENV_FILE, Form.CMD, Form.KUBERNETES])
def test_a_line_end_in_a_path_is_refused_where_it_would_end_the_value(form: Form) -> None:
    with pytest.raises(FormCannotHold) as refused:
        text(form, result("ada@example.com", trust=Trust(ca_file="/x\ny.pem")))
    assert refused.value.character == "U+000A"
    assert KEY not in repr(refused.value)
