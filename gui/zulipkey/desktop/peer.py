"""Whose process is at the other end of a connection within this computer."""

from __future__ import annotations

import os
import socket
import struct
import sys
from enum import Enum, auto
from pathlib import Path
from typing import Final

_ESTABLISHED: Final = "01"  # in any other state its row may name root instead of its owner


class Peer(Enum):
    """Who is at the other end."""

    OURS = auto()
    """A process of this user."""
    OTHERS = auto()
    """A process of another user, or of nobody any more."""
    UNKNOWN = auto()
    """This system does not tell."""


def of_loopback(ours: tuple[str, int], theirs: tuple[str, int]) -> Peer:
    """Return who holds the other end of a TCP connection over IPv4 within this computer.

    Linux lists each connection with its owner. macOS tells only root, and Windows only by tables
    that name a process, whose user would have to be asked in turn; both can do without: what a
    browser is started with, other users do not see there (Launch Services hands links over by an
    event; Windows shows nobody's arguments but to their user).

    Args:
        ours: address and port of our end.
        theirs: address and port of the other.
    """
    if sys.platform != "linux":
        return Peer.UNKNOWN
    readable = False
    # A socket of IPv6 may talk IPv4 as well; it is listed with its own kind.
    for table, mapped in (("tcp", b""), ("tcp6", bytes(10) + b"\xff\xff")):
        try:
            lines = Path(f"/proc/self/net/{table}").read_text("ascii").splitlines()
        except (FileNotFoundError, PermissionError):  # closed to us by a sandbox
            continue
        readable = True
        ends = [_printed(mapped, *theirs), _printed(mapped, *ours), _ESTABLISHED]
        for line in lines[1:]:
            columns = line.split()
            if columns[1:4] == ends:
                return Peer.OURS if int(columns[7]) == os.geteuid() else Peer.OTHERS
    return Peer.OTHERS if readable else Peer.UNKNOWN


def of_socket(descriptor: int) -> Peer:
    """Return who is at the other end of a local socket, or on Windows who has made the pipe.

    Args:
        descriptor: of the connected socket, or the pipe's handle; it stays open.
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
                # struct xucred: its version, the user, and groups; of SOL_LOCAL, which is 0.
                told = end.getsockopt(0, getattr(socket, "LOCAL_PEERCRED", 1), 256)
                user = struct.unpack_from("=II", told)[1]
    except OSError:  # gone meanwhile
        return Peer.OTHERS
    return Peer.OURS if user == os.geteuid() else Peer.OTHERS


def _printed(mapped: bytes, host: str, port: int) -> str:
    """Return an end as the kernel prints it: its address in words of four bytes, in its order."""
    address = mapped + socket.inet_aton(host)
    words = (address[place : place + 4] for place in range(0, len(address), 4))
    return "".join(f"{int.from_bytes(word, sys.byteorder):08X}" for word in words) + f":{port:04X}"
