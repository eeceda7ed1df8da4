"""Find out whose process is at the other end of a connection within this computer."""

from __future__ import annotations

import os
import socket
import struct
import sys
from enum import Enum, auto
from pathlib import Path
from typing import Final

_ESTABLISHED: Final = "01"  # in any other state, the row may name root instead of the owner


class Peer(Enum):
    """Who is at the other end."""

    OURS = auto()
    """A process of this user."""
    OTHERS = auto()
    """A process of another user, or none at all."""
    UNKNOWN = auto()
    """The system does not tell."""


def of_loopback(ours: tuple[str, int], theirs: tuple[str, int]) -> Peer:
    """Return who has the other end of a TCP connection over IPv4 within this computer.

    Linux lists each connection with its owner. macOS tells only root, and Windows has tables that
    only name a process, whose user would need another request. Both can do without, because other
    users cannot see with which link a browser is started (Launch Services passes links by an
    event; Windows shows arguments only to their user).

    Args:
        ours: address and port of our end.
        theirs: address and port of the other end.
    """
    if sys.platform != "linux":
        return Peer.UNKNOWN
    readable = False
    # An IPv6 socket may use IPv4 as well, but is listed in the table of IPv6.
    for table, mapped in (("tcp", b""), ("tcp6", bytes(10) + b"\xff\xff")):
        try:
            lines = Path(f"/proc/self/net/{table}").read_text("ascii").splitlines()
        except (FileNotFoundError, PermissionError):  # a sandbox denies access
            continue
        readable = True
        ends = [_printed(mapped, *theirs), _printed(mapped, *ours), _ESTABLISHED]
        for line in lines[1:]:
            columns = line.split()
            if columns[1:4] == ends:
                return Peer.OURS if int(columns[7]) == os.geteuid() else Peer.OTHERS
    return Peer.OTHERS if readable else Peer.UNKNOWN


def of_socket(descriptor: int) -> Peer:
    """Return who is at the other end of a local socket, or on Windows, who created the pipe.

    Args:
        descriptor: the descriptor of the connected socket or handle of the pipe; it stays open.
    """
    if sys.platform == "win32":
        from zulipkey.desktop import access_list

        return Peer.OURS if access_list.was_made_by_this_user(descriptor) else Peer.OTHERS
    try:
        with socket.socket(fileno=os.dup(descriptor)) as end:
            if sys.platform == "linux":
                told = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
                user = struct.unpack("3i", told)[1]
            else:
                # struct xucred: version, user and groups. The level is SOL_LOCAL, which is 0.
                told = end.getsockopt(0, getattr(socket, "LOCAL_PEERCRED", 1), 256)
                user = struct.unpack_from("=II", told)[1]
    except OSError:  # closed meanwhile
        return Peer.OTHERS
    return Peer.OURS if user == os.geteuid() else Peer.OTHERS


def _printed(mapped: bytes, host: str, port: int) -> str:
    """Return an end as the kernel prints it: the address in 4-byte words, in native byte order."""
    address = mapped + socket.inet_aton(host)
    words = (address[place : place + 4] for place in range(0, len(address), 4))
    return "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words) + f":{port:04X}"
