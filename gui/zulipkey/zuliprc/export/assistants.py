"""Write configuration entries that make AI assistants start an MCP server.

An entry names the file with the key, or has ``zulipkey run`` fetch the key for the server; it never
contains the key.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from zulipkey.desktop import link_handler


def own_program() -> tuple[str, ...]:
    """Return the command that starts this program in a console, independent of a shell's PATH."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return link_handler.own_command()


def server(path: Path) -> tuple[str, ...]:
    """Return the command of a server that reads the file at ``path`` (zulipchat-mcp 0.7.6)."""
    return ("uvx", "zulipchat-mcp", "--zulip-config-file", str(path))


def entry(words: Sequence[str], *, under: str = "mcpServers", typed: bool = False) -> str:
    """Return the JSON of a configuration with one server.

    Args:
        words: the command that starts the server.
        under: the name of the JSON object that contains the servers.
        typed: whether to name the transport, as VS Code does.
    """
    kind = {"type": "stdio"} if typed else {}
    start = {"command": words[0], "args": list(words[1:])}
    return json.dumps({under: {"zulip": kind | start}}, indent=2, ensure_ascii=False) + "\n"
