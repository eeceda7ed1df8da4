"""A Debian with nothing but its base, in a folder: to try the package in, and for Wine."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

from machine import Unready


def make(folder: Path, release: str, own: Sequence[str] = ()) -> None:
    """Put a Debian into ``folder``, which is empty; it reaches the archive as this machine does.

    Args:
        folder: where.
        release: its code name.
        own: what goes before the command that makes it.

    Raises:
        Unready: it cannot be had here.
    """
    run([*own, "debootstrap", "--variant=minbase", release, folder])
    reached = subprocess.run(["apt-config", "dump"], capture_output=True, text=True, check=True)
    # What else this machine fetches beside the lists of packages is large, and not needed there.
    lines = re.findall(r"^Acquire::(?!IndexTargets).*", reached.stdout, re.MULTILINE)
    (folder / "etc/apt/apt.conf.d/00host").write_text("\n".join(lines) + "\n")
    (folder / "etc/hosts").write_text("127.0.0.1 localhost\n")


def run(command: Sequence[str | Path]) -> None:
    """Run a command in silence, or raise `Unready` with the end of what it said."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        said = "\n".join(done.stdout.splitlines()[-20:])
        raise Unready(f"{said}\n{command[0]} failed: this system cannot be had here")
