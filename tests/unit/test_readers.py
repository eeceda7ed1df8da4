"""The programs that read a key: places, the lines that try a file, and what is pasted elsewhere."""

import json
import os
import shlex
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from odd_accounts import KEY, ODD, every_shell, needs, posix, result, shell
from zulipkey.messages import readers as words
from zulipkey.model.account import ApiKey
from zulipkey.model.errors import FileFailure, FileNotPrivate, FileNotUnderstood, FormCannotHold
from zulipkey.zuliprc import bot_file_name, overriding_variables
from zulipkey.zuliprc.export import (
    BY_NAME,
    OTHER_PLACE,
    PYTHON_API,
    READERS,
    ZULIP_TERMINAL,
    Form,
    Group,
    Reader,
    Target,
    as_read,
    files_with,
    text,
)
from zulipkey.zuliprc.export.saving import replace_key, save

ANN = result("ann@example.com").account
ASSISTANTS = ("claude-desktop", "claude-code", "cursor", "vscode", "gemini-cli")
ODD_NAMES = ["plain", "a b", "it's", "$HOME", "`id`", '"', "\\n", "é!", "*", "\\'(id)'\\", "%self"]
ODD_NAMES += ["=ls", "50%", "#x;y", "名前", "${x}", "%d"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    return tmp_path


def test_each_reader_has_the_place_where_it_looks(home: Path) -> None:
    placed = {one.name: one.default_path for one in READERS if one.default_path is not None}
    for_python = dict.fromkeys(("python", "irc-bridge", *ASSISTANTS), home / ".zuliprc")
    assert placed == {
        "zulip-terminal": home / "zuliprc",
        "zulip-cli": home / "zuliprc",
        **for_python,
    }


def test_a_server_of_an_assistant_keeps_the_file_that_it_finds_first(home: Path) -> None:
    other = home / ".config" / "zulip" / "zuliprc"
    other.parent.mkdir(parents=True)
    other.touch()
    assert {BY_NAME[name].default_path for name in ASSISTANTS} == {other}
    assert PYTHON_API.default_path == home / ".zuliprc"
    (home / ".zuliprc").touch()
    assert {BY_NAME[name].default_path for name in ASSISTANTS} == {home / ".zuliprc"}


@posix
def test_the_file_is_named_only_where_the_program_would_not_find_it(home: Path) -> None:
    assert ZULIP_TERMINAL.test_command(home / "zuliprc", ANN) == "zulip-term"
    assert ZULIP_TERMINAL.test_command(home / "x", ANN) == "zulip-term -c ~/x"
    assert ZULIP_TERMINAL.test_command(Path("/srv/x y"), ANN) == "zulip-term -c '/srv/x y'"
    assert PYTHON_API.test_command(home / ".zuliprc", ANN) == (
        'python3 -c "import zulip; print(zulip.Client().get_profile())"'
    )
    named = (
        "python3 -c \"import zulip; print(zulip.Client(config_file='~/zuliprc').get_profile())\""
    )
    assert PYTHON_API.test_command(home / "zuliprc", ANN) == named
    assert OTHER_PLACE.test_command(home / "zuliprc", ANN) == named


@posix
def test_no_file_is_taken_for_an_option() -> None:
    for name in ("zulip-terminal", "bot", "curl"):
        reader, path = BY_NAME[name], Path("-x")
        lines = [reader.test_command(path, ANN), *(one.text for one in reader.snippets(path))]
        assert not any("-x" in shlex.split(line) for line in lines), lines


@posix
def test_python_is_told_the_file_where_no_home_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("HOME")
    path = PYTHON_API.default_path
    assert path is not None
    assert "config_file='~/.zuliprc'" in PYTHON_API.test_command(path, ANN)


@posix
@every_shell
@pytest.mark.parametrize(
    "name",
    ODD_NAMES[::2],
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
    assert shell(ZULIP_TERMINAL.test_command(path, ANN), home, search, program) == str(path)
    assert shell(PYTHON_API.test_command(path, ANN), home, search, program) == f"{path}\n"


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


@pytest.mark.parametrize(
    ("email", "name"),
    [
        ("tide-bot@example.com", "tide-bot.zuliprc"),
        ("../../.x_1-bot@example.com", "x_1-bot.zuliprc"),
        ("--fix-bot@example.com", "fix-bot.zuliprc"),
        ("%$/@example.com", "bot.zuliprc"),
        ("é" * 90, f"{'é' * 60}.zuliprc"),
    ],
)
def test_a_bots_own_file_is_a_plain_name_that_no_program_looks_for(email: str, name: str) -> None:
    assert bot_file_name(email) == name


# ── Words ─────────────────────────────────────────────────────────────────────────────────────


def test_each_reader_has_a_title_and_a_sentence_of_its_own() -> None:
    titles = [words.title(one) for one in (*READERS, OTHER_PLACE)]
    assert len(set(titles)) == len(titles)
    assert all(words.sentence(one).endswith(".") for one in (*READERS, OTHER_PLACE))
    assert len({words.group(one) for one in Group}) == len(Group)


def test_a_program_that_takes_doubled_signs_as_they_are_is_told_of() -> None:
    odd = result("50%@example.com").account
    told = {one.name for one in READERS if words.caveat(one, odd)}
    assert told == {*ASSISTANTS, "zulip-js", "go", "rust"}
    assert not any(words.caveat(one, ANN) for one in READERS)


# ── What is pasted elsewhere ──────────────────────────────────────────────────────────────────


def snippets(name: str, path: Path) -> dict[Target, str]:
    made = {one.target: one.text for one in BY_NAME[name].snippets(path)}
    assert KEY not in "".join(made.values())
    return made


@pytest.mark.parametrize("file", ODD_NAMES)
def test_an_assistant_is_told_the_file_and_never_the_key(file: str) -> None:
    path = Path("/srv", file)
    server = {"command": "uvx", "args": ["zulipchat-mcp", "--zulip-config-file", str(path)]}
    for name in ("claude-desktop", "cursor", "gemini-cli"):
        entry = json.loads(snippets(name, path)[Target.CONFIGURATION])
        assert entry == {"mcpServers": {"zulip": server}}
    entry = json.loads(snippets("vscode", path)[Target.CONFIGURATION])
    assert entry == {"servers": {"zulip": {"type": "stdio"} | server}}


def test_a_server_that_reads_variables_only_is_started_with_the_key() -> None:
    made = text(Form.MCP, result("ann@example.com"))
    assert KEY not in made
    entry = json.loads(made)["mcpServers"]["zulip"]
    assert Path(entry["command"]).is_absolute()
    assert entry["args"][-4:] == [
        "run",
        "--account=ann@example.com@chat.example.com",
        "--",
        "SERVER",
    ]


@posix
@every_shell
@pytest.mark.parametrize("file", ODD_NAMES)
@pytest.mark.parametrize(
    ("name", "tool"), [("claude-code", "claude"), ("docker", "docker"), ("bot", "zulip-run-bot")]
)
def test_a_line_names_the_file_to_its_program(
    name: str, tool: str, file: str, program: str, home: Path
) -> None:
    fake = home / tool
    fake.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    fake.chmod(0o755)
    line = snippets(name, home / file)[Target.SHELL]
    said = shell(line, home, f"{home}:{os.defpath}", program)
    assert str(home / file) in said.splitlines()


@pytest.mark.parametrize("file", ODD_NAMES)
def test_compose_gets_the_file_as_a_secret(file: str) -> None:
    content = YAML(typ="safe", pure=True).load(
        snippets("compose", Path("/srv", file))[Target.COMPOSE]
    )
    assert content["secrets"]["zuliprc"]["file"] == str(Path("/srv", file)).replace("$", "$$")
    assert content["services"]["app"]["secrets"] == ["zuliprc"]


@posix
@needs("systemd-analyze")
@pytest.mark.parametrize("file", ODD_NAMES)
def test_systemd_takes_the_lines_of_a_unit(file: str, tmp_path: Path) -> None:
    path = Path("/srv", file)
    if "\\" in file:
        with pytest.raises(FormCannotHold):
            snippets("systemd", path)
        return
    lines = snippets("systemd", path)[Target.UNIT]
    assert f"LoadCredential=zuliprc:{str(path).replace('%', '%%')}\n" in lines
    verify_unit(lines, tmp_path)


@posix
@needs("systemd-analyze")
def test_systemd_takes_the_lines_of_an_encrypted_credential_and_is_not_asked_for_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "systemd-creds").write_text(f"#!/bin/sh\ntouch '{tmp_path}/asked'\n")
    (tmp_path / "systemd-creds").chmod(0o755)
    with monkeypatch.context() as only:
        only.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
        lines = snippets("systemd-creds", Path("/srv/x"))[Target.UNIT]
    assert not (tmp_path / "asked").exists()  # the window would stand still for it
    verify_unit(lines, tmp_path)


def verify_unit(lines: str, folder: Path) -> None:
    unit = folder / "try.service"
    unit.write_text(f"[Unit]\nDescription=x\n{lines}ExecStart=/bin/true\n", "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(unit)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert str(unit) not in done.stderr  # it tells of other units as well


@posix
@needs("ruby")
def test_ruby_reads_the_file(tmp_path: Path) -> None:
    lines = ["# encoding: utf-8"]
    lines += ["module Zulip; class Client; def initialize(**a) = puts(a[:username]); end; end"]
    for number, name in enumerate(ODD_NAMES):
        path = tmp_path / name
        path.write_text(f"[api]\nemail={number}%%@example.com\nkey={KEY}\nsite=https://x\n")
        lines.append(snippets("ruby", path)[Target.CODE])
    script = tmp_path / "script.rb"
    script.write_text("\n".join(lines), "utf-8")
    done = subprocess.run(
        ["ruby", str(script)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == [f"{number}%@example.com" for number in range(len(ODD_NAMES))]


@posix
@needs("node")
def test_javascript_names_the_file() -> None:
    calls = [snippets("zulip-js", Path("/srv", name))[Target.CODE] for name in ODD_NAMES]
    lines = ["const require = () => one => console.log(one.zuliprc);"]
    lines += [f"(async () => {{ {call} }})();" for call in calls]
    done = subprocess.run(
        ["node", "-e", "{" + "\n".join(lines) + "}"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.splitlines() == [f"/srv/{name}" for name in ODD_NAMES]


@pytest.mark.parametrize("name", ["zulip-js", "systemd", "compose", "claude-desktop", "ruby"])
def test_a_path_that_no_text_can_show_is_refused(name: str) -> None:
    with pytest.raises(FormCannotHold) as refused:
        snippets(name, Path("/srv/x\ny"))
    assert refused.value.option == "path"


@posix
def test_the_encrypted_credential_is_made_from_the_file(home: Path) -> None:
    line = snippets("systemd-creds", home / "a b")[Target.SHELL].splitlines()[-1]
    words = shlex.split(line)
    assert words[:3] == ["sudo", "systemd-creds", "encrypt"]
    assert words[-2:] == ["~/a b", "/etc/credstore.encrypted/zuliprc"]


# ── What a program gets from its file ─────────────────────────────────────────────────────────


FILES = {one.dialect: one for one in READERS if one.is_file}


@pytest.mark.parametrize("reader", FILES.values(), ids=[one.name for one in FILES.values()])
@pytest.mark.parametrize("email", ODD)
def test_a_program_gets_from_its_file_what_was_saved_unless_a_caveat_said_so(
    reader: Reader, email: str, tmp_path: Path
) -> None:
    chosen = result(email, "http://127.0.0.1:9")
    path = tmp_path / "file"
    save(reader, path, chosen)
    try:
        read = as_read(reader, path, chosen.account, {})
    except FileNotUnderstood:
        read = None
    right = read is not None and (read.account.email, read.key) == (email, chosen.key)
    assert right or reader.misreads(chosen.account)


@pytest.mark.parametrize(
    ("email", "read"),  # as gopkg.in/ini.v1 1.66 did
    [
        ("`id`@example.com", "id"),
        ("`@example.com", None),
        ('"""x"""@example.com', "x"),
        ("x\\", None),
        ('"x"', "x"),
        ('"x', '"x'),
        ("a`b@example.com", "a`b@example.com"),
        ("ab\\cd", "ab\\cd"),
    ],
)
def test_go_takes_quotes_away(email: str, read: str | None, tmp_path: Path) -> None:
    go, chosen = BY_NAME["go"], result(email)
    save(go, tmp_path / "zuliprc", chosen)
    assert read == email or go.misreads(chosen.account) == email[-1 if email[0] == "x" else 0]
    try:
        got = as_read(go, tmp_path / "zuliprc", chosen.account, {}).account.email
    except FileNotUnderstood:
        got = None
    assert got == read


@posix
@needs("npm")
def test_the_npm_package_reads_a_zuliprc_as_is_said_here() -> None:
    """The package ini, which zulip-js uses, is a part of npm itself."""
    npm = Path(shutil.which("npm") or "").resolve().parent.parent
    program = "require('ini').parse(text).api.email"
    program = f"console.log(JSON.stringify(JSON.parse(process.argv[1]).map(text => {program})))"
    files = json.dumps([text(Form.ZULIPRC, result(email)) for email in ODD])
    done = subprocess.run(
        ["node", "-e", program, files],
        env={**os.environ, "NODE_PATH": str(npm / "node_modules")},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=True,
    )
    read = dict(zip(ODD, json.loads(done.stdout), strict=True))
    misread = {email for email, got in read.items() if got != email}
    zulip_js = BY_NAME["zulip-js"]
    assert misread <= {email for email in ODD if zulip_js.misreads(result(email).account)}
    assert "it's.50%@example.com" in misread
    assert "#a;b@example.com" in misread


def test_variables_win_for_python_and_not_for_others(tmp_path: Path) -> None:
    path = tmp_path / "zuliprc"
    chosen = result("ann@example.com")
    save(PYTHON_API, path, chosen)
    environ = {"ZULIP_EMAIL": "bob@example.com"}
    read = {
        name: as_read(BY_NAME[name], path, chosen.account, environ).account.email
        for name in ("python", "zulip-terminal", "claude-desktop", "zulip-js", "ruby", "systemd")
    }
    assert list(read.values()) == ["bob@example.com"] * 2 + ["ann@example.com"] * 4


@pytest.mark.parametrize("content", [b"", b"[api]\nemail=x\n", b"\xff", b"user = x\n", b"[api\n"])
@pytest.mark.parametrize("name", ["python", "claude-desktop", "zulip-js", "docker", "curl"])
def test_a_file_that_became_another_is_no_account(
    name: str, content: bytes, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    with pytest.raises(FileNotUnderstood):
        as_read(BY_NAME[name], path, ANN, {})


@posix
def test_zulip_terminal_does_not_start_with_a_file_that_others_can_read(tmp_path: Path) -> None:
    path = tmp_path / "zuliprc"
    save(ZULIP_TERMINAL, path, result("ann@example.com"))
    path.chmod(0o640)
    with pytest.raises(FileNotPrivate):
        as_read(ZULIP_TERMINAL, path, ANN, {})
    assert as_read(PYTHON_API, path, ANN, {}).account.email == "ann@example.com"


# ── Files with an old key ─────────────────────────────────────────────────────────────────────


def test_files_of_any_form_with_a_key_are_found_once_and_get_the_new_one(home: Path) -> None:
    old, new = result("ann@example.com"), ApiKey("N3wK" * 8)
    usual, variables, utf_16, other = (home / name for name in (".zuliprc", "a.env", "w", "other"))
    save(PYTHON_API, usual, old)
    save(BY_NAME["docker"], variables, old)
    utf_16.write_text(text(Form.ZULIPRC, old), "utf-16")
    other.write_text("nothing")
    written = (variables, usual, home / "gone", other, utf_16, variables, home)
    found = files_with(old.key, written, {"HOME": str(home)})
    assert found == (usual, variables, utf_16)
    for path in found:
        replace_key(path, old.key, replace(old, key=new))
    assert files_with(old.key, written, {}) == ()
    assert files_with(new, written, {}) == found
    assert variables.read_text() == text(Form.ENV_FILE, replace(old, key=new))


def test_a_file_that_has_changed_meanwhile_keeps_what_it_holds(tmp_path: Path) -> None:
    old = result("ann@example.com")
    path = tmp_path / "file"
    for content in (b"DATABASE=x\n", b"[api]\nemail=bob@x.org\nsite=https://x.org\n", b"\xff"):
        path.write_bytes(content)
        with pytest.raises(FileFailure):
            replace_key(path, old.key, replace(old, key=ApiKey("N3wK" * 8)))
        assert path.read_bytes() == content
