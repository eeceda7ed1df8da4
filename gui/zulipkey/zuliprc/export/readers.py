"""List the programs that read a key: where each looks, in what form, and how to test the file.

The window and ``zulipkey get --for`` use this table; its texts are in ``messages/readers.py``. The
facts come from the versions below. The tests run the programs marked *; those marked + were tried
by hand: zulip-term 0.7.0*, zulip 0.9.1* (with zulip-send and zulip-cli), zulip-bots and
zulip-botserver 0.9.1*, zulip-js 2.1.0+ (ini 5.0.0*), tum-zulip/go-zulip of May 2026
(gopkg.in/ini.v1 1.66+), the crate zulip-api 0.0.8, the gem zulip-client 0.2, zulipchat-mcp 0.7.6,
the bridges of python-zulip-api of January 2026, docker 28.2*, kubectl 1.20*, systemd 252*
(systemd-creds+), curl 7.88*, gh 2.23*, glab 1.36. The assistants could not be run: their paths and
formats come from their manuals.
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
    """The groups of readers, in display order."""

    ZULIP = auto()
    ASSISTANTS = auto()
    SHELLS = auto()
    CODE = auto()
    CONTAINERS = auto()
    OTHERS = auto()


class Dialect(Enum):
    """How a program reads its file."""

    PYTHON = auto()
    """ConfigParser, which reads ``%%`` as ``%``; environment variables take precedence."""
    TERMINAL = auto()
    """As PYTHON, but a file that others can read is refused."""
    FILE_ALONE = auto()
    """As PYTHON, but this environment does not matter: the program has another, or uses none."""
    LITERAL = auto()
    """An INI parser that reads ``%%`` literally."""
    NPM_INI = auto()
    """As LITERAL, but ``;`` or ``#`` begins a comment, and a backslash escapes."""
    GO_INI = auto()
    """As LITERAL, but quotes around a value are removed, and a final backslash joins lines."""
    ENV_FILE = auto()
    CURL_CONFIG = auto()


_MISREAD: Final = {
    Dialect.LITERAL: re.compile("%"),
    Dialect.NPM_INI: re.compile(r"[%;#\\]"),
    Dialect.GO_INI: re.compile(r"%|^[`\"']|\\$"),
}
"""The parts of a value that each dialect reads differently from Python."""


class Target(Enum):
    """Where a snippet goes."""

    SHELL = auto()
    """A terminal, which runs it."""
    CODE = auto()
    """A program's source."""
    CONFIGURATION = auto()
    """The program's configuration file, which ``Snippet.place`` names."""
    UNIT = auto()
    """A systemd service unit."""
    COMPOSE = auto()
    """A compose.yaml."""
    POD = auto()
    """A container in a Kubernetes manifest."""


@dataclass(frozen=True)
class Snippet:
    """A text to paste in addition to the file; it names the file or account, never the key."""

    target: Target
    text: str
    place: str = ""


Snippets = Callable[[Path], Sequence[Snippet]]
"""Returns the snippets for a file."""


@dataclass(frozen=True, kw_only=True)
class Reader:
    """A program, or a family of them, that reads a key."""

    name: str
    """The value for ``--for``; the window shows a title instead."""
    group: Group
    form: Form = Form.ZULIPRC
    home_path: str | None = None
    """The program's default path, relative to the home folder; None if the user chooses one."""
    other_home_path: str | None = None
    """The path that the program tries next."""
    is_only_there: bool = False
    """Whether the program cannot read a file elsewhere."""
    file_name: str = "zuliprc"
    """The suggested name of a file where the user chooses the path; empty to derive it from the
    account."""
    dialect: Dialect = Dialect.PYTHON
    program: str = ""
    """The program that must be on this computer for the reader to be useful; empty for none."""
    _test: Callable[[Path | None, Account], str] | None = field(default=None, repr=False)
    _snippets: Snippets | None = field(default=None, repr=False)

    @property
    def is_file(self) -> bool:
        """Whether the form is saved as a file; otherwise, it is a text to paste or run."""
        return self.form in (Form.ZULIPRC, Form.ENV_FILE, Form.CURL_CONFIG)

    @property
    def needs_more(self) -> bool:
        """Whether snippets have to be pasted elsewhere, in addition to the file."""
        return self._snippets is not None

    @property
    def is_possible(self) -> bool:
        """Whether this computer has the required ``program``."""
        return not self.program or shutil.which(self.program) is not None

    @property
    def default_path(self) -> Path | None:
        """The file that the program reads by default; None without a default or a home folder."""
        own = home.folder()
        if self.home_path is None or own is None:
            return None
        first = own / self.home_path
        if self.other_home_path is None or os.access(first, os.F_OK):
            return first
        other = own / self.other_home_path
        return other if os.access(other, os.F_OK) else first

    def new_name(self, account: Account) -> str:
        """Return the suggested name of a file where the user chooses the path."""
        return self.file_name or bot_file_name(account.email)

    def test_command(self, path: Path, account: Account) -> str:
        """Return a shell command that tests the file at ``path`` and reveals nothing to others.

        It is quoted for the platform's shell, and names the file only if necessary. Empty if
        only the program itself can test the file.
        """
        if self._test is None:
            return ""
        return self._test(None if path == self.default_path else path, account)

    def snippets(self, path: Path) -> tuple[Snippet, ...]:
        """Return the texts to paste elsewhere so that the program finds the file at ``path``.

        Raises:
            FormCannotHold: the grammar of a snippet has no way to write the path.
        """
        if self._snippets is None:
            return ()
        for character in str(path):
            if not character.isprintable():  # no grammar here can write it safely
                raise FormCannotHold(form=self.name, option="path", character=shown(character))
        return tuple(self._snippets(path))

    def overriding(self, environ: Mapping[str, str]) -> tuple[str, ...]:
        """Return the names of the variables in ``environ`` that the program prefers to a file."""
        is_python = self.dialect in (Dialect.PYTHON, Dialect.TERMINAL)
        return overriding_variables(environ) if is_python else ()

    def misreads(self, account: Account) -> str:
        """Return the first character of the account that the program misreads; empty if none."""
        misread = _MISREAD.get(self.dialect)
        if misread is None:
            return ""
        values = (account.email, *account.trust.options().values())
        return next((found[0] for value in values if (found := misread.search(value))), "")


# ── Test commands ─────────────────────────────────────────────────────────────────────────────


def _try_in_terminal(path: Path | None, _account: Account) -> str:
    # zulipterminal/cli/run.py 0.7: ~/zuliprc, or -c FILE
    return "zulip-term" if path is None else f"zulip-term -c {_file_word(path)}"


def _try_in_python(path: Path | None, _account: Account) -> str:
    # zulip/__init__.py 0.9.1 finds the home folder only by HOME, and expands ~ in config_file.
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
        path = Path.cwd() / path  # otherwise it reads as an option
    if os.name == "nt":  # whose shells do not expand ~
        return subprocess.list2cmdline((str(path),))
    name = display_path(path)
    return f"~/{quoting.word(name[2:])}" if name.startswith("~/") else quoting.word(name)


# ── Snippets: code ────────────────────────────────────────────────────────────────────────────


def _code(template: str) -> Snippets:
    """Return a renderer of the code that reads the file, from a template with ``PATH``."""

    def make(path: Path) -> Sequence[Snippet]:
        return [Snippet(Target.CODE, template.replace("PATH", _literal(path)))]

    return make


def _literal(path: Path) -> str:
    """Return a string literal for JSON, JavaScript, Go and Rust, which agree on printable text."""
    return json.dumps(str(path), ensure_ascii=False)


def _ruby(path: Path) -> Sequence[Snippet]:
    r"""Return code that parses the file for the gem, which takes only values.

    Within single quotes, Ruby has only the escapes ``\\`` and ``\'``.
    """
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
    """Return a renderer of an assistant's entry.

    ``places`` are its configuration files on Linux, macOS and Windows, or one for all of them.
    """
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
    """Return a Docker Compose secret; ``$$`` means ``$`` there (compose-spec, interpolation)."""
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
    """Return lines for a unit; ``LoadCredential`` reads the rest of its line as the path (252).

    ``%d``, the folder of the credentials, exists from systemd 250 on.
    """
    if found := re.search(r"\\|\s$", str(path)):
        raise FormCannotHold(form="systemd", option="path", character=shown(found[0]))
    file = str(path).replace("%", "%%")
    text = f"[Service]\nLoadCredential=zuliprc:{file}\nEnvironment=ZULIP_CONFIG=%d/zuliprc\n"
    return [Snippet(Target.UNIT, text)]


def _systemd_creds(path: Path) -> Sequence[Snippet]:
    """Return commands that encrypt the file for this computer, whose systemd is 250 or later.

    The unit names the full path. A later systemd would find a credential by its name alone, but
    would also start the service without it.
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
"""A zuliprc at a path that the user chooses."""


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
"""In display order, group by group."""

BY_NAME: Final = {reader.name: reader for reader in READERS}
SHELL: Final = _SHELLS[0]
"""The shell of this system."""
USUAL: Final = (ZULIP_TERMINAL, PYTHON_API, BY_NAME["claude-desktop"])
"""The readers that most people need."""
