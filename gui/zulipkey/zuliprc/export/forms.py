"""Write a key in one of several forms: the text of a file, or a text to paste.

Each text follows the grammar of the program that reads it. The grammars are those of the following
versions, which the tests run where they are available: dash, bash 5.2, zsh 5.9, fish 3.6 and 4.0;
curl 7.88 and 8.14; Python's netrc (3.11); docker 28.2 (``opts/file.go``); PyYAML 6 and kubectl
1.20; zulip-botserver 0.9.1; the Matrix bridge of python-zulip-api (January 2026); PowerShell by its
grammar (tree-sitter-powershell 0.26); cmd.exe by Microsoft's description of ``set``; gh 2.23; glab
1.36 by its source.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from enum import Enum
from typing import Final

from zulipkey.model.account import Account, KeyResult
from zulipkey.model.errors import FormCannotHold
from zulipkey.zuliprc import edit
from zulipkey.zuliprc.encoding import shown
from zulipkey.zuliprc.export import assistants, quoting

_LINE_ENDS: Final = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029\0"


class Form(Enum):
    """The forms of a key; the value is the name on the command line."""

    ZULIPRC = "zuliprc"
    SHELL = "env"
    POWERSHELL = "powershell"
    CMD = "cmd"
    ENV_FILE = "env-file"
    JSON = "json"
    KEY = "key"
    PYTHON = "python"
    CURL = "curl"
    CURL_CONFIG = "curl-config"
    NETRC = "netrc"
    BOTSERVERRC = "botserverrc"
    MATRIX_BRIDGE = "matrix-bridge"
    KUBERNETES = "kubernetes"
    MCP = "mcp"
    GITHUB = "github"
    GITLAB = "gitlab"


def text(form: Form, result: KeyResult) -> str:
    """Return the account and key in a form. Texts for MCP, GitHub and GitLab contain no key.

    Raises:
        FormCannotHold: the form has no way to write one of the values.
    """
    return _MAKERS[form](result)


def environment(result: KeyResult) -> dict[str, str]:
    """Return the variables that ``zulip.Client`` reads (0.9.1); one of them holds the key."""
    return {
        f"ZULIP_{name.replace('client_', '').upper()}": value
        for name, value in _arguments(result).items()
    }


def _arguments(result: KeyResult) -> dict[str, str]:
    account = result.account
    named = {"email": account.email, "api_key": result.key.reveal(), "site": account.site}
    return named | account.trust.options()


def _require(form: Form, values: dict[str, str], impossible: str) -> dict[str, str]:
    """Return ``values`` if none of them contains an ``impossible`` character.

    Raises:
        FormCannotHold: a value contains one.
    """
    for name, value in values.items():
        for character in value:
            if character in impossible:
                option = name.removeprefix("ZULIP_").lower()
                raise FormCannotHold(form=form.value, option=option, character=shown(character))
    return values


# ── Variables ─────────────────────────────────────────────────────────────────────────────────


def _shell(result: KeyResult) -> str:
    """Return lines for sh, bash, zsh and fish."""
    values = _require(Form.SHELL, environment(result), "\0")
    return "".join(f"export {name}={quoting.sh(value)}\n" for name, value in values.items())


def _powershell(result: KeyResult) -> str:
    values = _require(Form.POWERSHELL, environment(result), "\0")
    return "".join(f"$env:{name} = {quoting.powershell(v)}\n" for name, v in values.items())


def _cmd(result: KeyResult) -> str:
    """Return lines for the Windows command prompt.

    ``set "NAME=VALUE"`` takes everything up to the last quote literally. But no way to write ``%``
    works both at the prompt and in a batch file, and after a quote, ``&`` would end the command.
    """
    values = _require(Form.CMD, environment(result), f'%"!{_LINE_ENDS}')
    return "".join(f'set "{name}={value}"\n' for name, value in values.items())


def _env_file(result: KeyResult) -> str:
    """Return lines for ``docker run --env-file`` and podman, with literal values after ``=``.

    docker (``opts/file.go``) reads line by line, and treats quotes as a part of the value.
    """
    values = _require(Form.ENV_FILE, environment(result), _LINE_ENDS)
    return "".join(f"{name}={value}\n" for name, value in values.items())


# ── curl ──────────────────────────────────────────────────────────────────────────────────────


def _curl_options(form: Form, result: KeyResult) -> dict[str, str]:
    account, trust = result.account, result.account.trust
    # Basic authentication ends the name at a colon.
    _require(form, {"email": account.email}, f":{_LINE_ENDS}")
    options = {
        "user": f"{account.email}:{result.key.reveal()}",
        "cacert": trust.ca_file,
        "cert": trust.client_cert,
        "key": trust.client_key,
    }
    return _require(form, {name: value for name, value in options.items() if value}, "\0")


def profile_address(account: Account) -> str:
    """Return the address of the account's own profile, which shows whether a key works."""
    return f"{account.site}/api/v1/users/me"


def _curl(result: KeyResult) -> str:
    """Return a command that shows the account's own profile.

    It looks like those in Zulip's documentation, so the key is an argument: other programs on
    this computer can see it while curl runs, and the shell's history keeps it.
    """
    options = _curl_options(Form.CURL, result)
    short = {"user": "-u"}
    words = [f"{short.get(name, f'--{name}')} {quoting.sh(v)}" for name, v in options.items()]
    return " ".join(["curl -sS", *words, quoting.sh(profile_address(result.account))])


def _curl_config(result: KeyResult) -> str:
    """Return a file for ``curl --config``, which keeps the key out of arguments and history."""
    options = _curl_options(Form.CURL_CONFIG, result)
    return "".join(f"{name} = {quoting.curl(value)}\n" for name, value in options.items())


def _netrc(result: KeyResult) -> str:
    """Return a line for .netrc, which supports neither ports nor certificates."""
    account = result.account
    _require(Form.NETRC, {"email": account.email}, f": {_LINE_ENDS}")
    login = quoting.netrc(account.email)
    return f"machine {account.address.host} login {login} password {result.key.reveal()}\n"


# ── Sections of other programs, manifests ─────────────────────────────────────────────────────


def _section(form: Form, title: str, values: dict[str, str]) -> str:
    """Return a section for Python's ConfigParser, which reads ``%%`` as ``%``."""
    _require(form, values, _LINE_ENDS)
    lines = (f"{name}={value.replace('%', '%%')}\n" for name, value in values.items())
    return f"[{title}]\n" + "".join(lines)


def _botserverrc(result: KeyResult) -> str:
    """Return a section for zulip-botserver, named after the bot's module; its token is unknown."""
    account = result.account
    local, _, _ = account.email.partition("@")
    module = "".join(one for one in local.removesuffix("-bot") if one.isalnum() or one in "_.-")
    values = {"email": account.email, "key": result.key.reveal(), "site": account.site}
    return _section(Form.BOTSERVERRC, module or "bot", values | {"token": ""})


def _matrix_bridge(result: KeyResult) -> str:
    account = result.account
    values = {"email": account.email, "api_key": result.key.reveal(), "site": account.site}
    return _section(Form.MATRIX_BRIDGE, "zulip", values)


def _kubernetes(result: KeyResult) -> str:
    """Return a Secret for ``envFrom``. A JSON string without ASCII escapes is valid YAML."""
    values = _require(Form.KUBERNETES, environment(result), _LINE_ENDS)
    lines = (f"  {name}: {json.dumps(v, ensure_ascii=False)}\n" for name, v in values.items())
    head = "apiVersion: v1\nkind: Secret\nmetadata:\n  name: zulip\ntype: Opaque\nstringData:\n"
    return head + "".join(lines)


# ── Commands that pass the key from program to program ────────────────────────────────────────


def _mcp(result: KeyResult) -> str:
    """Return an entry for a server that reads variables; ``zulipkey run`` fetches the key for it.

    ``SERVER`` stands for the command that starts the server.
    """
    account = f"--account={result.account.selector}"
    return assistants.entry((*assistants.own_program(), "run", account, "--", "SERVER"))


def _github(result: KeyResult) -> str:
    """Return commands that set a repository's secrets; gh strips the line ending (``set.go``)."""
    return _from_program_to_program(
        Form.GITHUB, result, ("gh", "secret", "set"), public=("--body",), secret=()
    )


def _gitlab(result: KeyResult) -> str:
    """Return commands that set a project's variables; ``$`` is not expanded in a raw variable."""
    return _from_program_to_program(
        Form.GITLAB,
        result,
        ("glab", "variable", "set"),
        public=("--raw", "--value"),
        secret=("--masked",),
    )


def _from_program_to_program(
    form: Form,
    result: KeyResult,
    setter: tuple[str, ...],
    *,
    public: tuple[str, ...],
    secret: tuple[str, ...],
) -> str:
    account = result.account
    values = {"ZULIP_EMAIL": account.email, "ZULIP_SITE": account.site}
    _require(form, values, _LINE_ENDS)
    lines = [quoting.line((*setter, name, *public, value)) for name, value in values.items()]
    login = account.email
    named = (f"--login={login}",) if login.startswith("-") else ("--login", login)
    get = ("zulipkey", "get", "--server", account.site, *named, "--format", "key")
    takes_key = (*setter, "ZULIP_API_KEY", *secret)
    lines.append(f"{quoting.line(get)} | {quoting.line(takes_key)}")
    return "".join(f"{one}\n" for one in lines)


# ── Code and data ─────────────────────────────────────────────────────────────────────────────


def _python(result: KeyResult) -> str:
    arguments = "".join(f"    {name}={value!r},\n" for name, value in _arguments(result).items())
    return f"import zulip\n\nclient = zulip.Client(\n{arguments})\n"


def _json(result: KeyResult) -> str:
    return json.dumps(_arguments(result), indent=2, ensure_ascii=True) + "\n"


def _key(result: KeyResult) -> str:
    return result.key.reveal() + "\n"


def _zuliprc(result: KeyResult) -> str:
    _require(Form.ZULIPRC, _arguments(result), _LINE_ENDS)
    return edit.render(result)


_MAKERS: Final[dict[Form, Callable[[KeyResult], str]]] = {
    Form.ZULIPRC: _zuliprc,
    Form.SHELL: _shell,
    Form.POWERSHELL: _powershell,
    Form.CMD: _cmd,
    Form.ENV_FILE: _env_file,
    Form.JSON: _json,
    Form.KEY: _key,
    Form.PYTHON: _python,
    Form.CURL: _curl,
    Form.CURL_CONFIG: _curl_config,
    Form.NETRC: _netrc,
    Form.BOTSERVERRC: _botserverrc,
    Form.MATRIX_BRIDGE: _matrix_bridge,
    Form.KUBERNETES: _kubernetes,
    Form.MCP: _mcp,
    Form.GITHUB: _github,
    Form.GITLAB: _gitlab,
}
