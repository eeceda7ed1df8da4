"""Another process that holds the lock of one of the program's files."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_HOLD = """
import sys
from pathlib import Path
from zulipkey.storage.json_file import JsonFile

def change(content):
    print("held", flush=True)
    sys.stdin.read()
    return content

JsonFile(Path(sys.argv[1])).change(change)
"""


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Make another process hold the lock of ``path`` while the block runs."""
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().rstrip() == b"held"
        yield
        process.communicate()
