"""The programs that read a key → their titles, what each gets, and where a snippet goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zulipkey.messages.translation import marked, translator
from zulipkey.zuliprc.export import Group, Target

if TYPE_CHECKING:
    from zulipkey.model.account import Account
    from zulipkey.zuliprc.export import Reader, Snippet

tr = translator("readers")


def title(reader: Reader) -> str:
    """Return what the reader is called in a list."""
    return tr(_SAID[reader.name][0])


def sentence(reader: Reader) -> str:
    """Say what the program gets, and what it does with it."""
    return tr(_SAID[reader.name][1])


def group(of: Group) -> str:
    """Return the heading of a group of readers."""
    return tr(_GROUPS[of])


def destination(snippet: Snippet) -> str:
    """Say where a snippet goes."""
    return tr(_DESTINATIONS[snippet.target]).format(path=snippet.place)


def caveat(reader: Reader, account: Account) -> str:
    """Say that the program misreads something in the file; empty if it does not."""
    character = reader.misreads(account)
    if not character:
        return ""
    said = tr(
        "{program} reads {character} in a zuliprc differently from Python, so it may get a wrong "
        "value. Pass it email, key and site as variables instead."
    )
    return said.format(program=title(reader), character=character)


_GROUPS: Final = {
    Group.ZULIP: marked("Zulip’s own programs"),
    Group.ASSISTANTS: marked("AI assistants"),
    #: A heading above shells.
    Group.SHELLS: marked("Terminals"),
    #: A heading above languages of programmers and their libraries.
    Group.CODE: marked("Libraries"),
    Group.CONTAINERS: marked("Containers, CI and services"),
    #: A heading above ways to write a key down.
    Group.OTHERS: marked("Other forms"),
}
_DESTINATIONS: Final = {
    Target.SHELL: marked("Run this in a terminal:"),
    Target.CODE: marked("Put this into your program:"),
    Target.CONFIGURATION: marked("Add this to {path}, then restart the assistant:"),
    Target.UNIT: marked("Add this to the service’s unit file:"),
    Target.COMPOSE: marked("Add this to your compose.yaml:"),
    Target.POD: marked("Add this to the container in your manifest:"),
}
_ZULIPCHAT: Final = marked(
    "The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds "
    "no key."
)
_SAID: Final = {
    "zulip-terminal": (
        marked("zulip-terminal"),
        marked("Zulip in a terminal window. It reads ~/zuliprc."),
    ),
    "python": (
        marked("Python API, zulip-send"),
        marked("Python scripts and zulip-send. They read ~/.zuliprc."),
    ),
    "zulip-cli": (marked("zulip-cli"), marked("Commands for Zulip. It reads only ~/zuliprc.")),
    "bot": (
        marked("Bot (zulip-run-bot)"),
        marked("A bot of yours. Save the file in the bot’s folder."),
    ),
    "botserver": (
        marked("Botserver (botserverrc)"),
        marked(
            "A section of botserverrc. Name it after the bot’s module, and fill in the "
            "token from the bot’s own zuliprc."
        ),
    ),
    "matrix-bridge": (
        marked("Matrix bridge"),
        marked("A section of matrix_bridge.conf. Add your stream and topic to it."),
    ),
    "irc-bridge": (marked("IRC bridge"), marked("irc-mirror.py. It reads ~/.zuliprc.")),
    "file": (marked("Another program"), marked("A zuliprc file in a place of your choice.")),
    "claude-desktop": (marked("Claude Desktop"), _ZULIPCHAT),
    "claude-code": (marked("Claude Code"), _ZULIPCHAT),
    "cursor": (marked("Cursor"), _ZULIPCHAT),
    "vscode": (marked("VS Code"), _ZULIPCHAT),
    "gemini-cli": (marked("Gemini CLI"), _ZULIPCHAT),
    "mcp": (
        marked("Another MCP server"),
        marked(
            "For servers that read variables: the key comes from your password manager "
            "when the server starts. Remember the account first, and put the server’s "
            "command in place of SERVER."
        ),
    ),
    "shell": (
        marked("Shell (sh, bash, zsh, fish)"),
        marked("Variables for this terminal, until you close it."),
    ),
    "powershell": (
        marked("PowerShell"),
        marked("Variables for this PowerShell, until you close it."),
    ),
    "cmd": (
        marked("Command Prompt (cmd)"),
        marked("Variables for this Command Prompt, until you close it."),
    ),
    "zulip-js": (
        marked("JavaScript (zulip-js)"),
        marked("A file, and the line of code that reads it."),
    ),
    "go": (marked("Go (go-zulip)"), marked("A file, and the line of Go that reads it.")),
    "rust": (marked("Rust (zulip-api)"), marked("A file, and the line of Rust that reads it.")),
    "ruby": (marked("Ruby (zulip-client)"), marked("A file, and the lines of Ruby that read it.")),
    "docker": (marked("Docker, Podman"), marked("A file of variables for --env-file.")),
    "compose": (marked("Docker Compose"), marked("A file that becomes a secret of your service.")),
    "kubernetes": (
        marked("Kubernetes"),
        marked("A Secret for kubectl apply -f -, with the variables."),
    ),
    "github": (
        marked("GitHub Actions"),
        marked("Commands that hand the key to gh without showing it anywhere."),
    ),
    "gitlab": (
        marked("GitLab CI"),
        marked("Commands that hand the key to glab without showing it anywhere."),
    ),
    "systemd": (
        marked("systemd service"),
        marked("A file that only the service gets, as a credential."),
    ),
    "systemd-creds": (
        marked("systemd service, encrypted"),
        marked("A credential encrypted for this computer. Delete the saved file afterwards."),
    ),
    "curl": (
        marked("curl"),
        marked("A file for --config. The key stays out of arguments and history."),
    ),
    "netrc": (
        marked(".netrc"),
        marked("A line for ~/.netrc. Every program that reads it sends the key to this host."),
    ),
    "json": (marked("JSON"), marked("For your own programs.")),
    "key": (marked("The key alone"), marked("Its 32 characters, for forms that ask for it.")),
}
"""What each reader is called, and what it gets."""
