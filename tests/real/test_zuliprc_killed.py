"""A save that is killed, or whose disk is full: the old file or the new one, never less."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from builders import key_result
from zulipkey.model.errors import DiskFull
from zulipkey.zuliprc import render
from zulipkey.zuliprc.file import save

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(os.name != "posix", reason="kill -9 and mounts"),
]

OTHER_CONTENT = "\n[zterm]\n# mine\ntheme=blue\n" + "# filler\n" * 2000

# Forks for each kill, because a new interpreter would take most of the time.
SAVES_AND_KILLS = """
import json, os, random, signal, sys
from pathlib import Path
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.zuliprc.file import save

path, dice = Path(sys.argv[1]), random.Random(20)
old = path.read_bytes()

def result(letter):
    site = addresses.parse("https://chat.example.com")
    account = Account(address=site, organization="", email="ada@example.com")
    return KeyResult(account=account, key=ApiKey(letter * 32))

def count_lines(limit):
    lines = 0
    def trace(frame, event, argument):
        nonlocal lines
        if frame.f_globals.get("__name__") != "zulipkey.zuliprc.file":
            return None
        lines += event == "line"
        if lines == limit:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)
    save(path, result("n"))
    sys.settrace(None)
    return lines

def kill_at_line(limit):
    path.write_bytes(old)
    path.chmod(0o600)
    child = os.fork()
    if child == 0:
        count_lines(limit)
        os._exit(1)
    return child

def kill_any_time(_):
    path.write_bytes(old)
    path.chmod(0o600)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, b"x")
        while True:
            save(path, result("n"))
            save(path, result("o"))
    os.read(reading, 1)
    os.close(reading)
    os.close(writing)
    for _ in range(dice.randrange(300_000)):
        pass
    os.kill(child, signal.SIGKILL)
    return child

kill = {"line": kill_at_line, "any": kill_any_time}[sys.argv[2]]
total = count_lines(-1)
for number in range(100):
    child = kill(1 + number * total // 100)
    status = os.waitpid(child, 0)[1]
    strays = [entry for entry in path.parent.iterdir() if entry != path]
    report = {
        "killed": os.WIFSIGNALED(status),
        "text": path.read_text(),
        "mode": path.stat().st_mode & 0o777,
        "stray modes": [entry.stat().st_mode & 0o777 for entry in strays],
    }
    save(path, result("n"))
    report["left"] = [entry.name for entry in path.parent.iterdir()]
    print(json.dumps(report))
"""


@pytest.mark.parametrize("moment", ["line", "any"])
def test_a_save_killed_a_hundred_times_leaves_the_old_file_or_the_new(
    tmp_path: Path, moment: str
) -> None:
    path = tmp_path / "zuliprc"
    old, new = (render(key_result(key=letter * 32)) + OTHER_CONTENT for letter in "on")
    path.write_text(old)
    done = subprocess.run(
        [sys.executable, "-c", SAVES_AND_KILLS, path, moment],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=100,
    )
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(reports) == 100
    for report in reports:
        assert report["killed"]
        assert report["text"] in (old, new)
        assert report["mode"] == 0o600
        assert set(report["stray modes"]) <= {0o600}
        assert report["left"] == ["zuliprc"]
    if moment == "line":
        assert {report["text"] for report in reports} == {old, new}
        assert any(report["stray modes"] for report in reports), "some kills came in the middle"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = shutil.which("mount") and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=128k", "zulipkey-test", disk],
        capture_output=True,
        check=False,
    )
    if not mounted or mounted.returncode:
        pytest.skip("no small disk may be mounted here")
    yield disk
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk_is_told_and_nothing_is_lost(small_disk: Path) -> None:
    path = small_disk / "zuliprc"
    old = render(key_result(key="o" * 32)) + OTHER_CONTENT
    path.write_text(old)
    with (small_disk / "filler").open("wb", buffering=0) as filler, suppress(OSError):
        while True:
            filler.write(bytes(4096))
    for name in ("zuliprc", "new"):
        with pytest.raises(DiskFull):
            save(small_disk / name, key_result(key="n" * 32))
    assert path.read_text() == old
    assert sorted(entry.name for entry in small_disk.iterdir()) == ["filler", "zuliprc"]
    (small_disk / "filler").unlink()
    save(path, key_result(key="n" * 32))
    assert path.read_text() == render(key_result(key="n" * 32)) + OTHER_CONTENT
