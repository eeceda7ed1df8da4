"""Files that others name: read at once and whole, or refused at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from zulipkey.desktop import regular_file

pty = pytest.importorskip("pty")
pytestmark = pytest.mark.timeout(10)  # a wait is what must not be


def test_a_file_is_read_to_the_limit_and_through_links(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x" * 100)
    link = tmp_path / "link"
    link.symlink_to(file)
    assert regular_file.read(link, 100) == b"x" * 100
    with pytest.raises(OSError, match="too large"):
        regular_file.read(str(file), 99)


def test_a_pipe_that_nobody_fills_is_refused(tmp_path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes among its files")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link"):
        with pytest.raises(OSError, match="Not a regular file"):
            regular_file.read(tmp_path / name, 100)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/ptmx", "/dev/tty", "/dev/null"])
def test_a_device_is_refused_and_not_even_opened(
    device: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not Path(device).exists():
        pytest.skip(f"there is no {device}")
    monkeypatch.delattr(os, "open")
    with pytest.raises(OSError, match="Not a regular file"):
        regular_file.read(device, 100)


def test_a_terminal_that_takes_the_files_place_meanwhile_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    ours, theirs = pty.openpty()
    real = file.stat()
    monkeypatch.setattr(os, "stat", lambda _: real)
    try:
        with pytest.raises(OSError, match="Not a regular file"):
            regular_file.read(os.ttyname(theirs), 100)
    finally:
        os.close(ours)
        os.close(theirs)


def test_a_file_that_is_larger_than_it_says(tmp_path: Path) -> None:
    endless = Path("/proc/self/maps")
    if not endless.exists():
        pytest.skip("there is no such file")
    assert endless.stat().st_size == 0
    with pytest.raises(OSError, match="too large"):
        regular_file.read(endless, 100)


@pytest.mark.parametrize("path", ["", "\0", "no/such/file", "."])
def test_what_is_no_file(path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((OSError, ValueError)):
        regular_file.read(path, 100)
