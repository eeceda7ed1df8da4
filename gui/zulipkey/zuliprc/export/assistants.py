"""Entries for the configurations of AI assistants, which start a server that talks MCP.

An entry names the file with the key, or has ``zulipkey run`` fetch the key for the server; it never
holds the key.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path

from zulipkey.desktop import link_handler


def own_program() -> tuple[str, ...]:
    """Return what starts this program in a console; assistants search no PATH of a shell."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    return link_handler.own_command()


def server(path: Path) -> tuple[str, ...]:
    """Return what starts the server that reads the file at ``path`` (zulipchat-mcp 0.7.6)."""
    return ("uvx", "zulipchat-mcp", "--zulip-config-file", str(path))


def entry(words: Sequence[str], *, under: str = "mcpServers", typed: bool = False) -> str:
    """Return the JSON of a configuration with one server.

    Args:
        words: what starts the server.
        under: the name of the object with the servers.
        typed: whether it says how the server is reached, as VS Code has it.
    """
    kind = {"type": "stdio"} if typed else {}
    start = {"command": words[0], "args": list(words[1:])}
    return json.dumps({under: {"zulip": kind | start}}, indent=2, ensure_ascii=False) + "\n"
