#!/usr/bin/env python3
"""Run a command in its own desktop session: screen, window manager, D-Bus, empty home.

It starts the processes of pytest-xdist, so that none sees the windows, the clipboard, the bus or
the files of another.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import display


def main(command: list[str]) -> int:
    """Run ``command``, and return its exit status."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # Programs that D-Bus starts inherit its streams, and may print there. The streams of the
    # command carry a protocol, so they bypass D-Bus.
    for stream, kept_as in ((0, 8), (1, 9)):
        os.dup2(stream, kept_as)
    own_streams = ["sh", "-c", 'exec "$@" <&8 >&9 8<&- 9>&-', "sh"]
    with display.desktop() as (prefix, environment):
        return subprocess.run(
            [*prefix, *own_streams, *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=sys.stderr,
            pass_fds=[8, 9],
            check=False,
        ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
