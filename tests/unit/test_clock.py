"""What waits are counted by."""

from __future__ import annotations

import subprocess
import sys

import pytest

AFTER_SLEEP = ("unshare", "--user", "--map-root-user", "--time", "--boottime", "5000")
"""Starts a program on a Linux that was asleep for so many seconds."""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has clocks to try this with")
def test_a_wait_goes_on_while_the_computer_sleeps() -> None:
    """A server that wants half an hour of patience has had it when the laptop is opened again."""
    code = """
import time
from zulipkey.model.clock import monotonic
print(monotonic() - time.monotonic())
"""
    try:
        subprocess.run([*AFTER_SLEEP, "true"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("no namespace of time can be made here")
    done = subprocess.run(
        [*AFTER_SLEEP, sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) >= 4999
