"""Processes that write one zuliprc at the same time: what one was told is done, stays done."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.zuliprc import render

WRITES = 150

_COMMON = """
import sys
from pathlib import Path
from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.model.errors import FileChangedMeanwhile
from zulipkey.zuliprc import file

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
print("ready", flush=True)
"""
APPENDS = f"""{_COMMON}
sys.stdin.readline()
number = 0
while number < count:
    before, _ = file.read(path)
    try:
        file.rewrite(path, before, before + f"# {{name}} {{number}}\\n".encode())
    except FileChangedMeanwhile:
        continue
    number += 1
"""
SAVES = f"""{_COMMON}
site = addresses.parse("https://chat.example.com")
account = Account(address=site, organization="", email="ada@example.com")
result = KeyResult(account=account, key=ApiKey("k" * 32))
sys.stdin.readline()
for number in range(count):
    while True:
        try:
            file.save(path, result)
            break
        except FileChangedMeanwhile:
            pass
"""


class Writer:
    """A process that writes at each line that it is told."""

    def __init__(self, code: str, path: Path, name: str, count: int) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, path, name, str(count)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            bufsize=1,
        )
        assert self.hear() == "ready"

    def tell(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("go\n")

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


Start = Callable[[str, Path, str, int], Writer]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start writers, which end with the test."""
    writers: list[Writer] = []

    def start_one(code: str, path: Path, name: str, count: int) -> Writer:
        writers.append(Writer(code, path, name, count))
        return writers[-1]

    yield start_one
    for writer in writers:
        writer.process.kill()
        with writer.process:
            pass


def test_no_change_that_was_done_is_lost(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "zuliprc"
    account = Account(
        address=addresses.parse("https://chat.example.com"),
        organization="",
        email="ada@example.com",
    )
    path.write_text(render(KeyResult(account=account, key=ApiKey("o" * 32))))
    writers = [start(APPENDS, path, "a", WRITES), start(APPENDS, path, "b", WRITES)]
    writers.append(start(SAVES, path, "c", WRITES))
    for writer in writers:
        writer.tell()
    assert [writer.process.wait(100) for writer in writers] == [0, 0, 0]
    text = path.read_text()
    for name in "ab":
        written = [line for line in text.splitlines() if line.startswith(f"# {name} ")]
        assert written == [f"# {name} {number}" for number in range(WRITES)]
    assert f"key={'k' * 32}\n" in text
    assert [one.name for one in tmp_path.iterdir()] == ["zuliprc"]
