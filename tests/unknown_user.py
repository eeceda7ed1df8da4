"""A user that the system does not know, as in a container that runs with an arbitrary user ID.

The tests' interpreter may be in a folder that only root can read, so this user may read everything,
but write only its own files.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import Final

import pytest

NUMBER: Final = 54321
AS_UNKNOWN_USER: Final = (
    "setpriv",
    f"--reuid={NUMBER}",
    f"--regid={NUMBER}",
    "--clear-groups",
    "--inh-caps=+dac_read_search",
    "--ambient-caps=+dac_read_search",
)


def _can_become_another() -> bool:
    if sys.platform != "linux" or os.geteuid() != 0 or shutil.which("setpriv") is None:
        return False
    done = subprocess.run([*AS_UNKNOWN_USER, "true"], capture_output=True, check=False)
    return done.returncode == 0


needs_unknown_user = pytest.mark.skipif(not _can_become_another(), reason="needs root and setpriv")
