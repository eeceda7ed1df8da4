"""The texts for the programs that read a key: titles, what each gets, where a snippet goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zulipkey.messages.translation import Texts, marked, translator
from zulipkey.zuliprc.export import Group, Target

if TYPE_CHECKING:
    from zulipkey.model.account import Account
    from zulipkey.zuliprc.export import Reader, Snippet

tr = translator("readers")


def title(reader: Reader) -> str:
    """Return the reader's title in a list."""
    return tr(_SAID[reader.name][0])


def sentence(reader: Reader) -> str:
    """Describe what the program gets, and how it uses it."""
    return tr(_SAID[reader.name][1])


def group(of: Group) -> str:
    """Return the heading of a group of readers."""
    return tr(_GROUPS[of])


def destination(snippet: Snippet) -> str:
    """Describe where to put a snippet."""
    return tr(_DESTINATIONS[snippet.target]).format(path=snippet.place)


def caveat(reader: Reader, account: Account) -> str:
    """Return a warning if the program misreads a character in the file; otherwise empty."""
    character = reader.misreads(account)
    if not character:
        return ""
    said = tr(
        "{program} reads {character} in a zuliprc differently from Python, so it may get a wrong "
        "value. Pass it email, key and site as variables instead."
    )
    return said.format(program=title(reader), character=character)


_GROUPS: Final[Texts[Group, str]] = {
    Group.ZULIP: "Zulip’s own programs",
    Group.ASSISTANTS: "AI assistants",
    #: A heading above shells.
    Group.SHELLS: "Terminals",
    #: A heading above languages of programmers and their libraries.
    Group.CODE: "Libraries",
    Group.CONTAINERS: "Containers, CI and services",
    #: A heading above ways to write a key down.
    Group.OTHERS: "Other forms",
}
_DESTINATIONS: Final[Texts[Target, str]] = {
    Target.SHELL: "Run this in a terminal:",
    Target.CODE: "Put this into your program:",
    Target.CONFIGURATION: "Add this to {path}, then restart the assistant:",
    Target.UNIT: "Add this to the service’s unit file:",
    Target.COMPOSE: "Add this to your compose.yaml:",
    Target.POD: "Add this to the container in your manifest:",
}
_ZULIPCHAT: Final = marked(
    "The MCP server zulipchat-mcp reads ~/.zuliprc or ~/.config/zulip/zuliprc. The entry holds "
    "no key."
)
_SAID: Final[Texts[str, tuple[str, str]]] = {
    "zulip-terminal": ("zulip-terminal", "Zulip in a terminal window. It reads ~/zuliprc."),
    "python": ("Python API, zulip-send", "Python scripts and zulip-send. They read ~/.zuliprc."),
    "zulip-cli": ("zulip-cli", "Commands for Zulip. It reads only ~/zuliprc."),
    "bot": ("Bot (zulip-run-bot)", "A bot of yours. Save the file in the bot’s folder."),
    "botserver": (
        "Botserver (botserverrc)",
        (
            "A section of botserverrc. Name it after the bot’s module, and fill in the "
            "token from the bot’s own zuliprc."
        ),
    ),
    "matrix-bridge": (
        "Matrix bridge",
        "A section of matrix_bridge.conf. Add your stream and topic to it.",
    ),
    "irc-bridge": ("IRC bridge", "irc-mirror.py. It reads ~/.zuliprc."),
    "file": ("Another program", "A zuliprc file in a place of your choice."),
    "claude-desktop": ("Claude Desktop", _ZULIPCHAT),
    "claude-code": ("Claude Code", _ZULIPCHAT),
    "cursor": ("Cursor", _ZULIPCHAT),
    "vscode": ("VS Code", _ZULIPCHAT),
    "gemini-cli": ("Gemini CLI", _ZULIPCHAT),
    "mcp": (
        "Another MCP server",
        (
            "For servers that read variables: the key comes from your password manager "
            "when the server starts. Remember the account first, and put the server’s "
            "command in place of SERVER."
        ),
    ),
    "shell": ("Shell (sh, bash, zsh, fish)", "Variables for this terminal, until you close it."),
    "powershell": ("PowerShell", "Variables for this PowerShell, until you close it."),
    "cmd": ("Command Prompt (cmd)", "Variables for this Command Prompt, until you close it."),
    "zulip-js": ("JavaScript (zulip-js)", "A file, and the line of code that reads it."),
    "go": ("Go (go-zulip)", "A file, and the line of Go that reads it."),
    "rust": ("Rust (zulip-api)", "A file, and the line of Rust that reads it."),
    "ruby": ("Ruby (zulip-client)", "A file, and the lines of Ruby that read it."),
    "docker": ("Docker, Podman", "A file of variables for --env-file."),
    "compose": ("Docker Compose", "A file that becomes a secret of your service."),
    "kubernetes": ("Kubernetes", "A Secret for kubectl apply -f -, with the variables."),
    "github": ("GitHub Actions", "Commands that hand the key to gh without showing it anywhere."),
    "gitlab": ("GitLab CI", "Commands that hand the key to glab without showing it anywhere."),
    "systemd": ("systemd service", "A file that only the service gets, as a credential."),
    "systemd-creds": (
        "systemd service, encrypted",
        "A credential encrypted for this computer. Delete the saved file afterwards.",
    ),
    "curl": ("curl", "A file for --config. The key stays out of arguments and history."),
    "netrc": (
        ".netrc",
        "A line for ~/.netrc. Every program that reads it sends the key to this host.",
    ),
    "json": ("JSON", "For your own programs."),
    "key": ("The key alone", "Its 32 characters, for forms that ask for it."),
}
"""For each reader its title, and what it gets."""
