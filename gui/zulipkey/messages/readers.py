"""The programs that read a key → their titles, what each gets, and where a snippet goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from zulipkey.model.account import Account
    from zulipkey.zuliprc.export import Group, Reader, Snippet

translate = QCoreApplication.translate


def title(reader: Reader) -> str:
    """Return what the reader is called in a list."""
    return _said(reader.name)[0]


def sentence(reader: Reader) -> str:
    """Say what the program gets, and what it does with it."""
    return _said(reader.name)[1]


def group(of: Group) -> str:
    """Return the heading of a group of readers."""
    from zulipkey.zuliprc.export import Group

    return {
        Group.ZULIP: translate("readers", "Zulip’s own programs"),
        Group.ASSISTANTS: translate("readers", "AI assistants"),
        #: A heading above shells.
        Group.SHELLS: translate("readers", "Terminals"),
        #: A heading above languages of programmers and their libraries.
        Group.CODE: translate("readers", "Libraries"),
        Group.CONTAINERS: translate("readers", "Containers, CI and services"),
        #: A heading above ways to write a key down.
        Group.OTHERS: translate("readers", "Other forms"),
    }[of]


def destination(snippet: Snippet) -> str:
    """Say where a snippet goes."""
    from zulipkey.zuliprc.export import Target

    match snippet.target:
        case Target.SHELL:
            return translate("readers", "Run this in a terminal:")
        case Target.CODE:
            return translate("readers", "Put this into your program:")
        case Target.CONFIGURATION:
            where = translate("readers", "Add this to {path}, then restart the assistant:")
            return where.format(path=snippet.place)
        case Target.UNIT:
            return translate("readers", "Add this to the service’s unit file:")
        case Target.COMPOSE:
            return translate("readers", "Add this to your compose.yaml:")
        case Target.POD:
            return translate("readers", "Add this to the container in your manifest:")


def caveat(reader: Reader, account: Account) -> str:
    """Say that the program misreads something in the file; empty if it does not."""
    character = reader.misreads(account)
    if not character:
        return ""
    said = translate(
        "readers",
        "{program} reads {character} in a zuliprc differently from Python, so it may get a wrong "
        "value. Pass it email, key and site as variables instead.",
    )
    return said.format(program=title(reader), character=character)


def _said(name: str) -> tuple[str, str]:
    match name:
        case "zulip-terminal":
            return (
                translate("readers", "zulip-terminal"),
                translate("readers", "Zulip in a terminal window. It reads ~/zuliprc."),
            )
        case "python":
            return (
                translate("readers", "Python API, zulip-send"),
                translate("readers", "Python scripts and zulip-send. They read ~/.zuliprc."),
            )
        case "zulip-cli":
            return (
                translate("readers", "zulip-cli"),
                translate("readers", "Commands for Zulip. It reads only ~/zuliprc."),
            )
        case "bot":
            return (
                translate("readers", "Bot (zulip-run-bot)"),
                translate("readers", "A bot of yours. Save the file in the bot’s folder."),
            )
        case "botserver":
            return (
                translate("readers", "Botserver (botserverrc)"),
                translate(
                    "readers",
                    "A section of botserverrc. Name it after the bot’s module, and fill in the "
                    "token from the bot’s own zuliprc.",
                ),
            )
        case "matrix-bridge":
            return (
                translate("readers", "Matrix bridge"),
                translate(
                    "readers", "A section of matrix_bridge.conf. Add your stream and topic to it."
                ),
            )
        case "irc-bridge":
            return (
                translate("readers", "IRC bridge"),
                translate("readers", "irc-mirror.py. It reads ~/.zuliprc."),
            )
        case "file":
            return (
                translate("readers", "Another program"),
                translate("readers", "A zuliprc file in a place of your choice."),
            )
    return _of_assistant(name)


def _of_assistant(name: str) -> tuple[str, str]:
    zulipchat = translate(
        "readers",
        "The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds "
        "no key.",
    )
    match name:
        case "claude-desktop":
            return translate("readers", "Claude Desktop"), zulipchat
        case "claude-code":
            return translate("readers", "Claude Code"), zulipchat
        case "cursor":
            return translate("readers", "Cursor"), zulipchat
        case "vscode":
            return translate("readers", "VS Code"), zulipchat
        case "gemini-cli":
            return translate("readers", "Gemini CLI"), zulipchat
        case "mcp":
            return (
                translate("readers", "Another MCP server"),
                translate(
                    "readers",
                    "For servers that read variables: the key comes from your password manager "
                    "when the server starts. Remember the account first, and put the server’s "
                    "command in place of SERVER.",
                ),
            )
    return _of_shell(name)


def _of_shell(name: str) -> tuple[str, str]:
    match name:
        case "shell":
            return (
                translate("readers", "Shell (sh, bash, zsh, fish)"),
                translate("readers", "Variables for this terminal, until you close it."),
            )
        case "powershell":
            return (
                translate("readers", "PowerShell"),
                translate("readers", "Variables for this PowerShell, until you close it."),
            )
        case "cmd":
            return (
                translate("readers", "Command Prompt (cmd)"),
                translate("readers", "Variables for this Command Prompt, until you close it."),
            )
        case "zulip-js":
            return (
                translate("readers", "JavaScript (zulip-js)"),
                translate("readers", "A file, and the line of code that reads it."),
            )
        case "go":
            return (
                translate("readers", "Go (go-zulip)"),
                translate("readers", "A file, and the line of Go that reads it."),
            )
        case "rust":
            return (
                translate("readers", "Rust (zulip-api)"),
                translate("readers", "A file, and the line of Rust that reads it."),
            )
        case "ruby":
            return (
                translate("readers", "Ruby (zulip-client)"),
                translate("readers", "A file, and the lines of Ruby that read it."),
            )
    return _of_container(name)


def _of_container(name: str) -> tuple[str, str]:
    match name:
        case "docker":
            return (
                translate("readers", "Docker, Podman"),
                translate("readers", "A file of variables for --env-file."),
            )
        case "compose":
            return (
                translate("readers", "Docker Compose"),
                translate("readers", "A file that becomes a secret of your service."),
            )
        case "kubernetes":
            return (
                translate("readers", "Kubernetes"),
                translate("readers", "A Secret for kubectl apply -f -, with the variables."),
            )
        case "github":
            return (
                translate("readers", "GitHub Actions"),
                translate(
                    "readers", "Commands that hand the key to gh without showing it anywhere."
                ),
            )
        case "gitlab":
            return (
                translate("readers", "GitLab CI"),
                translate(
                    "readers", "Commands that hand the key to glab without showing it anywhere."
                ),
            )
        case "systemd":
            return (
                translate("readers", "systemd service"),
                translate("readers", "A file that only the service gets, as a credential."),
            )
        case "systemd-creds":
            return (
                translate("readers", "systemd service, encrypted"),
                translate(
                    "readers",
                    "A credential encrypted for this computer. Delete the saved file afterwards.",
                ),
            )
        case "curl":
            return (
                translate("readers", "curl"),
                translate(
                    "readers", "A file for --config. The key stays out of arguments and history."
                ),
            )
        case "netrc":
            return (
                translate("readers", ".netrc"),
                translate(
                    "readers",
                    "A line for ~/.netrc. Every program that reads it sends the key to this host.",
                ),
            )
        case "json":
            return translate("readers", "JSON"), translate("readers", "For your own programs.")
        case "key":
            return (
                translate("readers", "The key alone"),
                translate("readers", "Its 32 characters, for forms that ask for it."),
            )
    raise KeyError(name)
