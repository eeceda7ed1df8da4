"""The measurements, each in a fresh process; times in milliseconds, memory in KiB."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from zulipkey.model import address as addresses
from zulipkey.model.account import Account, ApiKey, KeyResult
from zulipkey.zuliprc import file

_TESTS = Path(__file__).parents[1]
DIST = _TESTS.parent / "dist"
BUNDLE: Final = DIST / "zulipkey" / "zulipkey"
_BARE: Final = (sys.executable, _TESTS / "bench" / "bare.py")
_PROGRAM: Final = "from bench.program import main; main()"
"""Without ``-m``, which takes 4 ms: the program's command and the bare window are scripts."""
_LISTENS_SECONDS = 0.2
_SETTLES_SECONDS = 1.0
_WATCHED_SECONDS = 1.0


@dataclass
class Bench:
    """The servers, a home folder, and all figures so far by name."""

    servers: Mapping[str, Any]
    home: Path
    environment: Mapping[str, str]
    figures: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    def bare(self) -> None:
        """Measure a plain QWidget: the minimum of startup time, memory and wake-ups."""
        with self._process(_BARE) as (process, took):
            self._note("bare", start=took["start_ms"], **_at_rest(process.pid))

    def form(self) -> None:
        """Measure the sign-in form at rest."""
        with self._window("sit") as (process, took):
            self._note("form", start=took["start_ms"], **_at_rest(process.pid))

    def accounts(self, count: int) -> None:
        """Measure the start with ``count`` remembered accounts."""
        data = self.home / f"data-{count}"
        path = data / "zulipkey" / "accounts.json"
        if not path.exists():
            path.parent.mkdir(parents=True)
            entry = {"organization": "Example", "email": "ann@example.com", "full_name": "Ann"}
            entries = [{"site": f"https://chat{n}.example.com", **entry} for n in range(count)]
            path.write_text(json.dumps({"accounts": entries}))
        with self._window("sit", XDG_DATA_HOME=str(data)) as (_, took):
            self._note(f"{count} accounts", start=took["start_ms"])

    def job(self) -> None:
        """Measure a whole sign-in, over the connection that fetched the server settings."""
        with self._window("job", self.servers["demo"]) as (process, took):
            self._take_saved_file()
            self._note("job", start=took["start_ms"], stall=took["stall_ms"])
            self._note("job", enter=took["enter_ms"], **_at_rest(process.pid))

    def job_anew(self) -> None:
        """Measure a whole sign-in with a server that closes that connection after each response."""
        with self._window("job", self.servers["forgetful"]) as (_, took):
            self._take_saved_file()
            self._note("anew", stall=took["stall_ms"], enter=took["enter_ms"])

    def curl(self) -> None:
        """Measure the same request with curl."""
        form = "username=iago%40zulip.com&password=abcd1234"
        url = f"{self.servers['demo']}/api/v1/fetch_api_key"
        command = ["curl", "--silent", "--fail", "--cacert", self.servers["authorities"]]
        started = time.monotonic()
        said = subprocess.run(
            [*command, "--data", form, url], env=self.environment, check=True, capture_output=True
        )
        self._note("curl", enter=(time.monotonic() - started) * 1000)
        assert json.loads(said.stdout)["result"] == "success"

    def appears(self) -> None:
        """Measure how long windows take to be on the screen, without code in their processes.

        This compares the bundle with the others; without a bundle, it measures nothing.
        """
        if not BUNDLE.exists():
            return
        self._note("python", start=_end_of([sys.executable, "-c", ""], self.environment))
        program = Path(sys.executable).with_name("zulipkey")
        commands: dict[str, Sequence[str | Path]] = {
            "bare": _BARE,
            "source": [program],
            "bundle": [BUNDLE],
        }
        for name, command in commands.items():
            with tempfile.TemporaryDirectory(dir=self.home) as runtime:
                environment = {**self.environment, "XDG_RUNTIME_DIR": runtime}
                self._note(name, appears=_window_of(command, environment))

    def hostile(self, name: str) -> None:
        """Measure the longest stall during a sign-in at a hostile server."""
        with self._window("provoke", self.servers["hostile"][name]) as (_, took):
            self._note(f"hostile: {name}", stall=took["stall_ms"])

    def cancel(self) -> None:
        """Measure cancelling a sign-in at each stage of its request."""
        stages = self.servers["stages"]
        with self._window("cancel", *stages.values()) as (_, took):
            for name, milliseconds in zip(stages, took["cancel_ms"], strict=True):
                self._note(f"cancel: {name}", end=milliseconds)

    def merge(self) -> None:
        """Measure a save into a 1 MB zuliprc, with many sections and with one."""
        account = Account(
            address=addresses.parse("https://chat.example.test"),
            organization="Chat",
            email="a@example.test",
        )
        result = KeyResult(account=account, key=ApiKey("k" * 32))
        api = "[api]\nemail=a@example.test\nkey=old\nsite=https://chat.example.test\n"
        sections = (f"[section {n}]\noption = {'value ' * 10}\n\n" for n in range(11_000))
        options = (f"option-{n} = {'value ' * 10}\n" for n in range(13_000))
        path = self.home / "large"
        for name, text in ("sections", "".join(sections) + api), ("one", api + "".join(options)):
            path.write_text(text)
            started = time.monotonic()
            file.save(path, result)
            self._note(f"merge: {name}", took=(time.monotonic() - started) * 1000)
            path.unlink()

    def _note(self, what: str, **figures: float) -> None:
        for name, value in figures.items():
            self.figures[f"{what} {name}"].append(value)

    def _take_saved_file(self) -> None:
        saved = self.home / ".zuliprc"
        assert saved.read_text().startswith("[api]")
        saved.unlink()

    @contextmanager
    def _window(
        self, *arguments: str, **variables: str
    ) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
        """Start a window, and yield its process and times once the script has ended."""
        command = [sys.executable, "-c", _PROGRAM, *arguments]
        with self._process(command, **variables) as started:
            yield started

    @contextmanager
    def _process(
        self, command: Sequence[str | Path], **variables: str
    ) -> Iterator[tuple[subprocess.Popen[str], dict[str, Any]]]:
        """Start a window that prints when it was painted; yield its process and what it printed."""
        started = time.monotonic_ns()
        process = subprocess.Popen(
            command,
            cwd=_TESTS,
            env={**self.environment, **variables},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stdout is not None
            took = json.loads(process.stdout.readline())
            took["start_ms"] = (took["painted_ns"] - started) / 1e6
            yield process, took
        finally:
            process.kill()
            process.communicate()


@contextmanager
def servers(folder: Path) -> Iterator[Mapping[str, Any]]:
    """Run the servers in a separate process; ``folder`` is for their certificates."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bench.servers", folder],
        cwd=_TESTS,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())
    finally:
        process.communicate()


def package_size() -> tuple[float, float]:
    """Return the size of the Debian package and its installed size, in megabytes."""
    (package,) = DIST.glob("*.deb")
    field = subprocess.run(
        ["dpkg-deb", "--field", package, "Installed-Size"],
        check=True,
        capture_output=True,
        text=True,
    )
    return package.stat().st_size / 1e6, int(field.stdout) * 1024 / 1e6


def _end_of(command: Sequence[str | Path], environment: Mapping[str, str]) -> float:
    started = time.monotonic()
    subprocess.run(command, env=environment, check=True)
    return (time.monotonic() - started) * 1000


def _window_of(command: Sequence[str | Path], environment: Mapping[str, str]) -> float:
    """Start a program; return the milliseconds until it has a window on the screen."""
    listen = ["stdbuf", "-oL", "xev", "-root", "-event", "substructure"]
    with subprocess.Popen(listen, env=environment, stdout=subprocess.PIPE, text=True) as events:
        time.sleep(_LISTENS_SECONDS)
        started = time.monotonic()
        with subprocess.Popen(
            command, cwd=_TESTS, env=environment, stdout=subprocess.DEVNULL
        ) as program:
            assert events.stdout is not None
            next(line for line in events.stdout if line.startswith("MapNotify"))
            took = (time.monotonic() - started) * 1000
            program.kill()
        events.kill()
    return took


def _at_rest(pid: int) -> dict[str, float]:
    """Return the memory of a process at rest, and how often its threads wake up in a second."""
    time.sleep(_SETTLES_SECONDS)
    before = _times_woken(pid)
    time.sleep(_WATCHED_SECONDS)
    return {"wakes": _times_woken(pid) - before, "memory": _status(pid, "VmRSS")[0]}


def _times_woken(pid: int) -> int:
    return sum(_status(pid, "voluntary_ctxt_switches"))


def _status(pid: int, name: str) -> list[int]:
    """Return a figure from the status of each thread of the process."""
    return [
        int(line.split()[1])
        for file in Path(f"/proc/{pid}/task").glob("*/status")
        for line in file.read_text().splitlines()
        if line.startswith(f"{name}:")
    ]
