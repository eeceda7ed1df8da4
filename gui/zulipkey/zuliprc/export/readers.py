"""The programs that read a key: where each looks, in what form, and the line that proves it works.

This is the one table of them, for the window and for ``zulipkey get --for``; the words are in
``messages/readers.py``. What stands here was read in these versions; the rows that the tests run
the program of are marked *, those that were tried by hand +: zulip-term 0.7.0*, zulip 0.9.1* (with
zulip-send and zulip-cli), zulip-bots and zulip-botserver 0.9.1*, zulip-js 2.1.0+ (ini 5.0.0*),
tum-zulip/go-zulip of May 2026 (gopkg.in/ini.v1 1.66+), the crate zulip-api 0.0.8, the gem
zulip-client 0.2, zulipchat-mcp 0.7.6, the bridges of python-zulip-api of January 2026, docker
28.2*, kubectl 1.20*, systemd 252* (systemd-creds+), curl 7.88*, gh 2.23*, glab 1.36. The assistants
could not be run: their places and shapes are those of their manuals.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path
from typing import Final

from zulipkey.desktop import home
from zulipkey.desktop.home import display_path
from zulipkey.model.account import Account
from zulipkey.model.errors import FormCannotHold
from zulipkey.zuliprc.encoding import shown
from zulipkey.zuliprc.export import assistants, forms, quoting
from zulipkey.zuliprc.export.forms import Form
from zulipkey.zuliprc.places import bot_file_name, overriding_variables


class Group(Enum):
    """What readers have in common, in the order of a list."""

    ZULIP = auto()
    ASSISTANTS = auto()
    SHELLS = auto()
    CODE = auto()
    CONTAINERS = auto()
    OTHERS = auto()


class Dialect(Enum):
    """How a program reads its file."""

    PYTHON = auto()
    """ConfigParser, which takes ``%%`` for one ``%``; variables of the environment win."""
    TERMINAL = auto()
    """As Python, but a file that others can read is refused."""
    FILE_ALONE = auto()
    """As Python, in another environment than this one, or without any."""
    LITERAL = auto()
    """An INI parser that takes ``%%`` as it is."""
    NPM_INI = auto()
    """As LITERAL, and a ``;`` or ``#`` begins a comment, a backslash escapes."""
    GO_INI = auto()
    """As LITERAL, but quotes around a value go, and a backslash at its end joins two lines."""
    ENV_FILE = auto()
    CURL_CONFIG = auto()


_MISREAD: Final = {
    Dialect.LITERAL: re.compile("%"),
    Dialect.NPM_INI: re.compile(r"[%;#\\]"),
    Dialect.GO_INI: re.compile(r"%|^[`\"']|\\$"),
}
"""What of a value each takes for something else than Python does."""


class Target(Enum):
    """Where a snippet goes."""

    SHELL = auto()
    """Run it in a terminal."""
    CODE = auto()
    """A program's source."""
    CONFIGURATION = auto()
    """The file that ``Snippet.place`` names, of the program."""
    UNIT = auto()
    """The unit of a systemd service."""
    COMPOSE = auto()
    """A compose.yaml."""
    POD = auto()
    """A container in a Kubernetes manifest."""


@dataclass(frozen=True)
class Snippet:
    """A text to paste beside the file; it names the file or the account, never the key."""

    target: Target
    text: str
    place: str = ""


Snippets = Callable[[Path], Sequence[Snippet]]
"""Makes those for a file."""


@dataclass(frozen=True, kw_only=True)
class Reader:
    """A program, or a family of them, that reads a key."""

    name: str
    """After ``--for``; the window has a title for it."""
    group: Group
    form: Form = Form.ZULIPRC
    home_path: str | None = None
    """Where the program looks by itself, in the home folder; None: a place of one's choice."""
    other_home_path: str | None = None
    """Where it looks next."""
    is_only_there: bool = False
    """Whether it looks nowhere else, and cannot be told to."""
    file_name: str = "zuliprc"
    """What a file at a place of one's choice is called, unless the person says otherwise; empty:
    as the account."""
    dialect: Dialect = Dialect.PYTHON
    program: str = ""
    """What has to be on this computer, and not elsewhere, for any use; empty for nothing."""
    _test: Callable[[Path | None, Account], str] | None = field(default=None, repr=False)
    _snippets: Snippets | None = field(default=None, repr=False)

    @property
    def is_file(self) -> bool:
        """Whether the form is saved as a file; else it is a text to paste or to run."""
        return self.form in (Form.ZULIPRC, Form.ENV_FILE, Form.CURL_CONFIG)

    @property
    def needs_more(self) -> bool:
        """Whether something is to be pasted elsewhere, beside the file."""
        return self._snippets is not None

    @property
    def is_possible(self) -> bool:
        """Whether this computer has what it needs."""
        return not self.program or shutil.which(self.program) is not None

    @property
    def default_path(self) -> Path | None:
        """Where it looks by itself; None where it has no such place, or there is no home folder."""
        own = home.folder()
        if self.home_path is None or own is None:
            return None
        first = own / self.home_path
        if self.other_home_path is None or os.access(first, os.F_OK):
            return first
        other = own / self.other_home_path
        return other if os.access(other, os.F_OK) else first

    def new_name(self, account: Account) -> str:
        """Return what a file at a place of one's choice is called."""
        return self.file_name or bot_file_name(account.email)

    def test_command(self, path: Path, account: Account) -> str:
        """Return the shell line that tries the file at ``path`` and shows nobody else anything.

        It is quoted for the platform's shell, and names the file only where it must; empty where
        only the program itself can tell.
        """
        if self._test is None:
            return ""
        return self._test(None if path == self.default_path else path, account)

    def snippets(self, path: Path) -> tuple[Snippet, ...]:
        """Return what is to be pasted elsewhere, for the program to find the file at ``path``.

        Raises:
            FormCannotHold: the grammar there has no way to write the path.
        """
        if self._snippets is None:
            return ()
        for character in str(path):
            if not character.isprintable():  # no grammar here has a safe way to write it
                raise FormCannotHold(form=self.name, option="path", character=shown(character))
        return tuple(self._snippets(path))

    def overriding(self, environ: Mapping[str, str]) -> tuple[str, ...]:
        """Return the names of the variables in ``environ`` that it takes instead of a file."""
        is_python = self.dialect in (Dialect.PYTHON, Dialect.TERMINAL)
        return overriding_variables(environ) if is_python else ()

    def misreads(self, account: Account) -> str:
        """Return the first character of the account that the program takes for another; or none."""
        misread = _MISREAD.get(self.dialect)
        if misread is None:
            return ""
        values = (account.email, *account.trust.options().values())
        return next((found[0] for value in values if (found := misread.search(value))), "")


# ── The lines that test ───────────────────────────────────────────────────────────────────────


def _try_in_terminal(path: Path | None, _account: Account) -> str:
    # zulipterminal/cli/run.py 0.7: ~/zuliprc, or -c FILE
    return "zulip-term" if path is None else f"zulip-term -c {_file_word(path)}"


def _try_in_python(path: Path | None, _account: Account) -> str:
    # zulip/__init__.py 0.9.1: HOME of the environment or nothing, config_file with ~ expanded
    own = home.folder()
    if path is None and own is not None and os.environ.get("HOME") != str(own):
        path = own / ".zuliprc"
    file = "" if path is None else f"config_file={display_path(path)!r}"
    code = f"import zulip; print(zulip.Client({file}).get_profile())"
    if os.name == "nt":
        return subprocess.list2cmdline(("py", "-c", code))
    return f'python3 -c "{code}"' if quoting.is_plain(code) else f"python3 -c {quoting.sh(code)}"


def _try_in_cli(_path: Path | None, _account: Account) -> str:
    return "zulip-cli get-subscriptions"


def _try_with_curl(path: Path | None, account: Account) -> str:
    file = "" if path is None else f" {_file_word(path)}"
    return f"curl -sS --config{file} {quoting.word(forms.profile_address(account))}"


def _try_with_netrc(_path: Path | None, account: Account) -> str:
    return f"curl -sS --netrc {quoting.word(forms.profile_address(account))}"


def _file_word(path: Path) -> str:
    if str(path).startswith("-"):
        path = Path.cwd() / path  # else it is taken for an option
    if os.name == "nt":  # its shells leave ~ as it is
        return subprocess.list2cmdline((str(path),))
    name = display_path(path)
    return f"~/{quoting.word(name[2:])}" if name.startswith("~/") else quoting.word(name)


# ── Snippets: code ────────────────────────────────────────────────────────────────────────────


def _code(template: str) -> Snippets:
    """Make the line of code that reads the file."""

    def make(path: Path) -> Sequence[Snippet]:
        return [Snippet(Target.CODE, template.replace("PATH", _literal(path)))]

    return make


def _literal(path: Path) -> str:
    """Write a string as JSON, JavaScript, Go and Rust have it; it is printable, so all agree."""
    return json.dumps(str(path), ensure_ascii=False)


def _ruby(path: Path) -> Sequence[Snippet]:
    """The gem takes values, no file; within single quotes, Ruby knows two escapes."""
    file = "'" + "".join(f"\\{one}" if one in "\\'" else one for one in str(path)) + "'"
    code = (
        f"rc = File.read({file}).scan(/^(\\w+)=(.*)$/).to_h\n"
        "client = Zulip::Client.new(site: rc['site'], api_key: rc['key'],\n"
        "                           username: rc['email'].gsub('%%', '%'))\n"
    )
    return [Snippet(Target.CODE, code)]


def _bot(path: Path) -> Sequence[Snippet]:
    return [Snippet(Target.SHELL, f"zulip-run-bot BOT --config-file {_file_word(path)}")]


# ── Snippets: assistants ──────────────────────────────────────────────────────────────────────


def _assistant(*places: str, under: str = "mcpServers", typed: bool = False) -> Snippets:
    """Make the entry of an assistant whose configuration is there on Linux, macOS and Windows."""
    system = {"darwin": 1, "win32": 2}.get(sys.platform, 0)
    place = places[system] if len(places) > 1 else places[0]

    def make(path: Path) -> Sequence[Snippet]:
        text = assistants.entry(assistants.server(path), under=under, typed=typed)
        return [Snippet(Target.CONFIGURATION, text, place)]

    return make


def _claude_code(path: Path) -> Sequence[Snippet]:
    words = ("claude", "mcp", "add", "zulip", "--scope", "user", "--", *assistants.server(path))
    return [Snippet(Target.SHELL, quoting.line(words))]


# ── Snippets: containers, services ────────────────────────────────────────────────────────────


def _docker(path: Path) -> Sequence[Snippet]:
    words = ("docker", "run", "--rm", "--env-file", str(path), "IMAGE")
    return [Snippet(Target.SHELL, quoting.line(words))]


def _compose(path: Path) -> Sequence[Snippet]:
    """A secret of Docker Compose, which replaces ``$$`` by ``$`` (compose-spec, interpolation)."""
    file = _literal(Path(str(path).replace("$", "$$")))
    text = (
        "services:\n"
        "  app:\n"
        "    environment:\n"
        "      ZULIP_CONFIG: /run/secrets/zuliprc\n"
        "    secrets:\n"
        "      - zuliprc\n"
        "secrets:\n"
        "  zuliprc:\n"
        f"    file: {file}\n"
    )
    return [Snippet(Target.COMPOSE, text)]


def _kubernetes(_path: Path) -> Sequence[Snippet]:
    return [Snippet(Target.POD, "envFrom:\n  - secretRef:\n      name: zulip\n")]


def _systemd(path: Path) -> Sequence[Snippet]:
    """Lines of a unit; ``LoadCredential`` takes the rest of its line for the path (252).

    ``%d``, the folder of the credentials, is there from 250 on.
    """
    if found := re.search(r"\\|\s$", str(path)):
        raise FormCannotHold(form="systemd", option="path", character=shown(found[0]))
    file = str(path).replace("%", "%%")
    text = f"[Service]\nLoadCredential=zuliprc:{file}\nEnvironment=ZULIP_CONFIG=%d/zuliprc\n"
    return [Snippet(Target.UNIT, text)]


def _systemd_creds(path: Path) -> Sequence[Snippet]:
    """The file, encrypted for this computer, whose systemd is 250 or later.

    By its path: a later one would find it by its name alone, but starts without it, too.
    """
    store = "/etc/credstore.encrypted"
    encrypt = "sudo systemd-creds encrypt --name=zuliprc"
    line = f"{encrypt} {_file_word(path)} {store}/zuliprc"
    load = f"LoadCredentialEncrypted=zuliprc:{store}/zuliprc"
    return [
        Snippet(Target.SHELL, f"sudo install -d -m 700 {store}\n{line}\n"),
        Snippet(Target.UNIT, f"[Service]\n{load}\nEnvironment=ZULIP_CONFIG=%d/zuliprc\n"),
    ]


# ── The table ─────────────────────────────────────────────────────────────────────────────────

ZULIP_TERMINAL: Final = Reader(
    name="zulip-terminal",
    group=Group.ZULIP,
    home_path="zuliprc",
    dialect=Dialect.TERMINAL,
    _test=_try_in_terminal,
)
PYTHON_API: Final = Reader(
    name="python", group=Group.ZULIP, home_path=".zuliprc", _test=_try_in_python
)
OTHER_PLACE: Final = Reader(name="file", group=Group.ZULIP, _test=_try_in_python)
"""A zuliprc that the person has a place for."""


def _for_assistant(name: str, snippets: Snippets) -> Reader:
    return Reader(
        name=name,
        group=Group.ASSISTANTS,
        home_path=".zuliprc",
        other_home_path=".config/zulip/zuliprc",  # config.py of zulipchat-mcp
        dialect=Dialect.LITERAL,
        _snippets=snippets,
    )


_POSIX_SHELL: Final = Reader(name="shell", group=Group.SHELLS, form=Form.SHELL)
_POWERSHELL: Final = Reader(name="powershell", group=Group.SHELLS, form=Form.POWERSHELL)
_CMD: Final = Reader(name="cmd", group=Group.SHELLS, form=Form.CMD)
_SHELLS: Final = (
    (_POWERSHELL, _CMD, _POSIX_SHELL)
    if sys.platform == "win32"
    else (_POSIX_SHELL, _POWERSHELL, _CMD)
)

READERS: Final[tuple[Reader, ...]] = (
    ZULIP_TERMINAL,
    PYTHON_API,
    Reader(
        name="zulip-cli",
        group=Group.ZULIP,
        home_path="zuliprc",
        is_only_there=True,
        _test=_try_in_cli,
    ),
    Reader(name="bot", group=Group.ZULIP, file_name="", _test=_try_in_python, _snippets=_bot),
    Reader(name="botserver", group=Group.ZULIP, form=Form.BOTSERVERRC),
    Reader(name="matrix-bridge", group=Group.ZULIP, form=Form.MATRIX_BRIDGE),
    Reader(name="irc-bridge", group=Group.ZULIP, home_path=".zuliprc", _test=_try_in_python),
    _for_assistant(
        "claude-desktop",
        _assistant(
            "~/.config/Claude/claude_desktop_config.json",
            "~/Library/Application Support/Claude/claude_desktop_config.json",
            r"%APPDATA%\Claude\claude_desktop_config.json",
        ),
    ),
    _for_assistant("claude-code", _claude_code),
    _for_assistant("cursor", _assistant("~/.cursor/mcp.json")),
    _for_assistant("vscode", _assistant(".vscode/mcp.json", under="servers", typed=True)),
    _for_assistant("gemini-cli", _assistant("~/.gemini/settings.json")),
    Reader(name="mcp", group=Group.ASSISTANTS, form=Form.MCP),
    *_SHELLS,
    Reader(
        name="zulip-js",
        group=Group.CODE,
        dialect=Dialect.NPM_INI,
        _snippets=_code('const client = await require("zulip-js")({ zuliprc: PATH });\n'),
    ),
    Reader(
        name="go",
        group=Group.CODE,
        dialect=Dialect.GO_INI,
        _snippets=_code("rc, err := zulip.NewZulipRCFromFile(PATH)\n"),
    ),
    Reader(
        name="rust",
        group=Group.CODE,
        dialect=Dialect.NPM_INI,
        _snippets=_code("let client = zulip_api::client::Client::from_zuliprc(PATH)?;\n"),
    ),
    Reader(name="ruby", group=Group.CODE, dialect=Dialect.FILE_ALONE, _snippets=_ruby),
    Reader(
        name="docker",
        group=Group.CONTAINERS,
        form=Form.ENV_FILE,
        file_name="zulip.env",
        dialect=Dialect.ENV_FILE,
        _snippets=_docker,
    ),
    Reader(name="compose", group=Group.CONTAINERS, dialect=Dialect.FILE_ALONE, _snippets=_compose),
    Reader(name="kubernetes", group=Group.CONTAINERS, form=Form.KUBERNETES, _snippets=_kubernetes),
    Reader(name="github", group=Group.CONTAINERS, form=Form.GITHUB),
    Reader(name="gitlab", group=Group.CONTAINERS, form=Form.GITLAB),
    Reader(name="systemd", group=Group.CONTAINERS, dialect=Dialect.FILE_ALONE, _snippets=_systemd),
    Reader(
        name="systemd-creds",
        group=Group.CONTAINERS,
        program="systemd-creds",
        dialect=Dialect.FILE_ALONE,
        _snippets=_systemd_creds,
    ),
    Reader(
        name="curl",
        group=Group.OTHERS,
        form=Form.CURL_CONFIG,
        file_name="zulip.curl",
        dialect=Dialect.CURL_CONFIG,
        _test=_try_with_curl,
    ),
    Reader(name="netrc", group=Group.OTHERS, form=Form.NETRC, _test=_try_with_netrc),
    Reader(name="json", group=Group.OTHERS, form=Form.JSON),
    Reader(name="key", group=Group.OTHERS, form=Form.KEY),
)
"""In the order of a list, group by group."""

BY_NAME: Final = {reader.name: reader for reader in READERS}
SHELL: Final = _SHELLS[0]
"""This system's own."""
USUAL: Final = (ZULIP_TERMINAL, PYTHON_API, BY_NAME["claude-desktop"])
"""Those that most people want."""
