"""Fuzzing that is led by coverage, where atheris can be installed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("atheris")

pytestmark = pytest.mark.slow


def test_half_a_minute_of_strangers_bytes_makes_no_surprise(tmp_path: Path) -> None:
    script = Path(__file__).with_name("coverage_fuzz.py")
    done = subprocess.run(
        [sys.executable, str(script), "30"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Done" in done.stderr
