"""The programs that read a key → their titles, what each gets, and where a snippet goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from zulipkey.messages.translation import marked
from zulipkey.zuliprc.export import Group, Target

if TYPE_CHECKING:
    from zulipkey.model.account import Account
    from zulipkey.zuliprc.export import Reader, Snippet

translate = QCoreApplication.translate


def title(reader: Reader) -> str:
    """Return what the reader is called in a list."""
    return translate("readers", _SAID[reader.name][0])


def sentence(reader: Reader) -> str:
    """Say what the program gets, and what it does with it."""
    return translate("readers", _SAID[reader.name][1])


def group(of: Group) -> str:
    """Return the heading of a group of readers."""
    return translate("readers", _GROUPS[of])


def destination(snippet: Snippet) -> str:
    """Say where a snippet goes."""
    return translate("readers", _DESTINATIONS[snippet.target]).format(path=snippet.place)


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


_GROUPS: Final = {
    Group.ZULIP: marked("readers", "Zulip’s own programs"),
    Group.ASSISTANTS: marked("readers", "AI assistants"),
    #: A heading above shells.
    Group.SHELLS: marked("readers", "Terminals"),
    #: A heading above languages of programmers and their libraries.
    Group.CODE: marked("readers", "Libraries"),
    Group.CONTAINERS: marked("readers", "Containers, CI and services"),
    #: A heading above ways to write a key down.
    Group.OTHERS: marked("readers", "Other forms"),
}
_DESTINATIONS: Final = {
    Target.SHELL: marked("readers", "Run this in a terminal:"),
    Target.CODE: marked("readers", "Put this into your program:"),
    Target.CONFIGURATION: marked("readers", "Add this to {path}, then restart the assistant:"),
    Target.UNIT: marked("readers", "Add this to the service’s unit file:"),
    Target.COMPOSE: marked("readers", "Add this to your compose.yaml:"),
    Target.POD: marked("readers", "Add this to the container in your manifest:"),
}
_ZULIPCHAT: Final = marked(
    "readers",
    "The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds "
    "no key.",
)
_SAID: Final = {
    "zulip-terminal": (
        marked("readers", "zulip-terminal"),
        marked("readers", "Zulip in a terminal window. It reads ~/zuliprc."),
    ),
    "python": (
        marked("readers", "Python API, zulip-send"),
        marked("readers", "Python scripts and zulip-send. They read ~/.zuliprc."),
    ),
    "zulip-cli": (
        marked("readers", "zulip-cli"),
        marked("readers", "Commands for Zulip. It reads only ~/zuliprc."),
    ),
    "bot": (
        marked("readers", "Bot (zulip-run-bot)"),
        marked("readers", "A bot of yours. Save the file in the bot’s folder."),
    ),
    "botserver": (
        marked("readers", "Botserver (botserverrc)"),
        marked(
            "readers",
            "A section of botserverrc. Name it after the bot’s module, and fill in the "
            "token from the bot’s own zuliprc.",
        ),
    ),
    "matrix-bridge": (
        marked("readers", "Matrix bridge"),
        marked("readers", "A section of matrix_bridge.conf. Add your stream and topic to it."),
    ),
    "irc-bridge": (
        marked("readers", "IRC bridge"),
        marked("readers", "irc-mirror.py. It reads ~/.zuliprc."),
    ),
    "file": (
        marked("readers", "Another program"),
        marked("readers", "A zuliprc file in a place of your choice."),
    ),
    "claude-desktop": (marked("readers", "Claude Desktop"), _ZULIPCHAT),
    "claude-code": (marked("readers", "Claude Code"), _ZULIPCHAT),
    "cursor": (marked("readers", "Cursor"), _ZULIPCHAT),
    "vscode": (marked("readers", "VS Code"), _ZULIPCHAT),
    "gemini-cli": (marked("readers", "Gemini CLI"), _ZULIPCHAT),
    "mcp": (
        marked("readers", "Another MCP server"),
        marked(
            "readers",
            "For servers that read variables: the key comes from your password manager "
            "when the server starts. Remember the account first, and put the server’s "
            "command in place of SERVER.",
        ),
    ),
    "shell": (
        marked("readers", "Shell (sh, bash, zsh, fish)"),
        marked("readers", "Variables for this terminal, until you close it."),
    ),
    "powershell": (
        marked("readers", "PowerShell"),
        marked("readers", "Variables for this PowerShell, until you close it."),
    ),
    "cmd": (
        marked("readers", "Command Prompt (cmd)"),
        marked("readers", "Variables for this Command Prompt, until you close it."),
    ),
    "zulip-js": (
        marked("readers", "JavaScript (zulip-js)"),
        marked("readers", "A file, and the line of code that reads it."),
    ),
    "go": (
        marked("readers", "Go (go-zulip)"),
        marked("readers", "A file, and the line of Go that reads it."),
    ),
    "rust": (
        marked("readers", "Rust (zulip-api)"),
        marked("readers", "A file, and the line of Rust that reads it."),
    ),
    "ruby": (
        marked("readers", "Ruby (zulip-client)"),
        marked("readers", "A file, and the lines of Ruby that read it."),
    ),
    "docker": (
        marked("readers", "Docker, Podman"),
        marked("readers", "A file of variables for --env-file."),
    ),
    "compose": (
        marked("readers", "Docker Compose"),
        marked("readers", "A file that becomes a secret of your service."),
    ),
    "kubernetes": (
        marked("readers", "Kubernetes"),
        marked("readers", "A Secret for kubectl apply -f -, with the variables."),
    ),
    "github": (
        marked("readers", "GitHub Actions"),
        marked("readers", "Commands that hand the key to gh without showing it anywhere."),
    ),
    "gitlab": (
        marked("readers", "GitLab CI"),
        marked("readers", "Commands that hand the key to glab without showing it anywhere."),
    ),
    "systemd": (
        marked("readers", "systemd service"),
        marked("readers", "A file that only the service gets, as a credential."),
    ),
    "systemd-creds": (
        marked("readers", "systemd service, encrypted"),
        marked(
            "readers",
            "A credential encrypted for this computer. Delete the saved file afterwards.",
        ),
    ),
    "curl": (
        marked("readers", "curl"),
        marked("readers", "A file for --config. The key stays out of arguments and history."),
    ),
    "netrc": (
        marked("readers", ".netrc"),
        marked(
            "readers",
            "A line for ~/.netrc. Every program that reads it sends the key to this host.",
        ),
    ),
    "json": (marked("readers", "JSON"), marked("readers", "For your own programs.")),
    "key": (
        marked("readers", "The key alone"),
        marked("readers", "Its 32 characters, for forms that ask for it."),
    ),
}
"""What each reader is called, and what it gets."""
