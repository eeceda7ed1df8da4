"""Which programs of PATH are started: none that another user can have put there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from zulipkey.desktop import programs

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and owners")


def put(folder: Path, name: str = "helper", says: str = "safe", mode: int = 0o755) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\necho {says}\n")
    (folder / name).chmod(mode)
    folder.chmod(0o755)
    return folder


def said(*path: str | Path) -> bytes:
    environ = {"PATH": os.pathsep.join(map(str, path))}
    return programs.run("helper", environ=environ, patience=10).stdout


def test_the_first_safe_folder_of_path_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    safe, bad = put(tmp_path / "safe"), put(tmp_path / "bad", says="bad")
    monkeypatch.chdir(bad)
    assert said(bad, safe) == b"bad\n"  # a folder of one's own
    for relative in ("", ".", "./", "../bad"):
        assert said(relative, safe) == b"safe\n"
    for mode in (0o777, 0o757, 0o1777):
        bad.chmod(mode)
        assert said(bad, safe) == b"safe\n"
    assert said(tmp_path / "missing", safe / "helper", safe) == b"safe\n"


def test_a_folder_that_others_can_exchange_is_not_safe(tmp_path: Path) -> None:
    safe, bad = put(tmp_path / "safe"), put(tmp_path / "shared" / "bad", says="bad")
    link = tmp_path / "link"
    link.symlink_to(bad)
    bad.parent.chmod(0o777)
    assert said(bad, safe) == b"safe\n"
    assert said(link, safe) == b"safe\n"
    bad.parent.chmod(0o1777)  # as /tmp is
    assert said(bad, safe) == b"bad\n"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="needs another owner")
def test_a_folder_of_another_user_is_not_safe(tmp_path: Path) -> None:
    safe, bad = put(tmp_path / "safe"), put(tmp_path / "bad", says="bad")
    os.chown(bad, 54321, 54321)
    assert said(bad, safe) == b"safe\n"
    os.chown(bad, 0, 0)
    bad.chmod(0o775)  # of root's own group, in which nobody else is
    assert said(bad, safe) == b"bad\n"
    os.chown(bad, 0, 54321)
    bad.chmod(0o775)
    assert said(bad, safe) == b"safe\n"


def test_a_file_that_is_no_program_is_passed_over(tmp_path: Path) -> None:
    safe, other = put(tmp_path / "safe"), put(tmp_path / "other", mode=0o644)
    assert said(other, safe) == b"safe\n"
    with pytest.raises(FileNotFoundError):
        said(other)


def test_what_a_program_starts_itself_is_safe_too(tmp_path: Path) -> None:
    safe, bad = put(tmp_path / "safe"), put(tmp_path / "bad", "inner", "bad")
    put(safe, "inner", "safe")
    (safe / "helper").write_text("#!/bin/sh\nexec inner\n")
    bad.chmod(0o777)
    assert said(bad, safe) == b"safe\n"


def test_a_program_that_does_not_end_is_stopped_with_all_it_started(tmp_path: Path) -> None:
    safe = put(tmp_path / "safe")
    (safe / "helper").write_text("#!/bin/sh\n/bin/sleep 600 &\nwait\n")
    with pytest.raises(subprocess.TimeoutExpired):
        programs.run("helper", environ={"PATH": str(safe)}, patience=0.5)
    # What it started had its output open, and would have been waited for.
