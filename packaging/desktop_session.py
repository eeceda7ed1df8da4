#!/usr/bin/env python3
"""Run a command in a desktop session of its own: screen, window manager, D-Bus, empty home.

The processes of pytest-xdist are started by this, so that none sees the windows, the clipboard,
the bus or the files of another.
"""

from __future__ import annotations

import signal
import subprocess
import sys

import display


def main(command: list[str]) -> int:
    """Run ``command``, and return its exit status."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with display.desktop() as (prefix, environment):
        return subprocess.run([*prefix, *command], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
