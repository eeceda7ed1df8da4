"""Run the tests on the Windows of `wine.py`; `dev.py windows-test` starts it.

A few test files share a process, with a fresh system and a time limit: a test that hangs there
blocks its whole process. The program is installed from its wheel.
"""

from __future__ import annotations

import queue
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Final, NamedTuple

import display
import machine
import wine
from machine import ROOT

# The test files that are known to pass there. Each row is a process, the slowest first. A process
# takes five seconds to start, so short files share one. Tests that only compute, or are about
# Linux or the checkout, are not included.
_TESTED: Final = (
    ("tests/unit/test_zuliprc_check.py",),
    ("tests/window/test_layout.py",),
    ("tests/unit/test_zuliprc_real_client.py",),
    ("tests/windows/test_process.py",),
    ("tests/windows/test_keyboard.py",),
    (
        *("tests/unit/test_fuzz.py", "tests/unit/test_fuzz_wire.py", "tests/unit/test_exchange.py"),
        *("tests/unit/test_sockets.py", "tests/unit/test_proxies.py", "tests/unit/test_client.py"),
    ),
    (
        *("tests/window/test_browser.py", "tests/window/test_must_finish.py"),
        *("tests/window/test_bots.py", "tests/window/test_regenerate.py"),
    ),
    (
        *("tests/window/test_check.py", "tests/window/test_key.py"),
        *("tests/window/test_readers.py", "tests/window/test_theme.py"),
    ),
    (
        *("tests/window/test_network.py", "tests/window/test_settings.py"),
        *("tests/window/test_signing_in.py", "tests/window/test_accounts.py"),
        *("tests/window/test_about.py", "tests/window/test_defaults.py"),
    ),
    (
        *("tests/window/test_adversary.py", "tests/window/test_certificates.py"),
        *("tests/window/test_languages.py", "tests/window/test_late_outcomes.py"),
        "tests/window/test_redirect.py",
    ),
    (
        *("tests/window/test_refusals.py", "tests/window/test_painting.py"),
        *("tests/window/test_under_way.py", "tests/window/test_whole_window.py"),
    ),
    ("tests/windows/test_disks.py",),
    ("tests/windows/test_links.py",),
    ("tests/windows/test_system.py",),
    (
        *("tests/unit/test_demo.py", "tests/unit/test_demo_browser.py"),
        *("tests/unit/test_browser.py", "tests/unit/test_bots.py", "tests/unit/test_sign_in.py"),
        *("tests/unit/test_stores.py", "tests/unit/test_remembered.py"),
    ),
    (
        *("tests/unit/test_readers.py", "tests/unit/test_zuliprc_edit.py"),
        *("tests/unit/test_zuliprc_file.py", "tests/unit/test_json_file.py"),
        *("tests/unit/test_access_list.py", "tests/unit/test_defaults.py"),
        *("tests/unit/test_link_handler.py", "tests/unit/test_motion.py"),
        "tests/unit/test_preferences.py",
    ),
)
_LIMIT: Final = 400.0
"""The time limit of a process, in seconds."""
_ENDS_WITHIN: Final = 30.0
"""The time limit from the verdict to the end of the process, in seconds."""
_TRIES: Final = 5
"""Wine can lose a thread that starts while its process ends, and then waits for it forever."""
_COUNT: Final = re.compile(r"(\d+) (passed|failed|error|skipped|xfailed)")
_VERDICT: Final = re.compile(r"^=+ (.+) in [\d.]+s\b.*=$", re.MULTILINE)
_TEST: Final = re.compile(r"^tests/.+::.+", re.MULTILINE)
# The output of a test may come between its name and its result.
_BEGINS: Final = re.compile(r"^(?=tests/.+::)", re.MULTILINE)
_ENDED: Final = re.compile(r"\b(PASSED|FAILED|ERROR|SKIPPED|XFAIL)\b.*\[ *\d+%\]$", re.MULTILINE)
_PASSED: Final = re.compile(r"^tests/.+::.+ PASSED +\[ *\d+%\]\n", re.MULTILINE)
# Shows each test's name before it starts, and the output of a library that ends the process.
_RUN: Final = (
    *("-m", "pytest", "-v", "--capture=sys", "-p", "no:cacheprovider"),
    *("--color=no", "--tb=short"),
)
_NO_TESTS: Final = 5
_WORKERS: Final = 2

# Wine passes on only the lowest byte of a status. Of an access violation, it is 5, "no tests".
_TELL_STATUS: Final = """
import subprocess, sys
status = subprocess.call([sys.executable, *sys.argv[1:]]) & 0xFFFFFFFF
print(f"\\nstatus {status:#010x}")
"""
_STATUS: Final = re.compile(r"^status (0x[0-9a-f]{8})$", re.MULTILINE)


class _Outcome(NamedTuple):
    files: Sequence[str]
    seconds: float
    said: str

    @property
    def verdict(self) -> str:
        """The last line of pytest; empty if the process ended before it."""
        return "".join(_VERDICT.findall(self.said)[-1:])

    @property
    def status(self) -> int | None:
        """The exit status in Windows; None if the process was killed."""
        found = _STATUS.findall(self.said)
        return int(found[-1], 16) if found else None

    @property
    def is_good(self) -> bool:
        """Whether all tests ran and passed."""
        return bool(self.verdict) and self.status in (0, _NO_TESTS)

    def counts(self) -> Counter[str]:
        """Return how many tests passed, failed, and so on."""
        return Counter({kind: int(number) for number, kind in _COUNT.findall(self.verdict)})

    def counts_of(self, file: str) -> Counter[str]:
        """Return how many tests of this file passed, failed, and so on."""
        told = [one for one in _BEGINS.split(self.said) if one.startswith(f"{file}::")]
        return Counter(kind.lower() for one in told for kind in _ENDED.findall(one)[:1])

    def bad(self) -> Sequence[str]:
        """Return the files that did not pass; all if the process ended without a verdict."""
        if self.is_good:
            return ()
        failed = [one for one in self.files if self.counts_of(one).keys() & {"failed", "error"}]
        return (self.verdict and failed) or self.files


def main(arguments: Sequence[str]) -> int:
    """Run these test files and folders, or those known to pass, and return the exit status.

    The first argument that begins with a dash, and all after it, go to pytest.
    """
    first = next((n for n, one in enumerate(arguments) if one.startswith("-")), len(arguments))
    named, options = arguments[:first], arguments[first:]
    rows = [(file,) for file in _files(named)] if named else _TESTED
    with tempfile.TemporaryDirectory(prefix="zulipkey-wheel-") as name, ExitStack() as stack:
        started = time.monotonic()
        windows = wine.ready(wine.program(Path(name)))
        machine.say(f"Windows is ready after {time.monotonic() - started:.0f} s")
        screens: queue.SimpleQueue[dict[str, str]] = queue.SimpleQueue()
        for _ in range(_WORKERS):
            screens.put(stack.enter_context(display.desktop())[1])

        def run(files: Sequence[str]) -> _Outcome:
            screen = screens.get()
            try:
                for _ in range(_TRIES):
                    outcome = _run(windows, files, options, screen)
                    if not outcome.verdict or outcome.status is not None:
                        break
            finally:
                screens.put(screen)
            _tell(outcome)
            return outcome

        workers = ThreadPoolExecutor(_WORKERS)
        try:
            outcomes = list(workers.map(run, rows))
        finally:
            workers.shutdown(wait=False, cancel_futures=True)
            windows.end_all()
    total = sum((one.counts() for one in outcomes), Counter[str]())
    print(", ".join(f"{total[kind]} {kind}" for kind in ("passed", "failed", "error", "skipped")))
    bad = [file for one in outcomes for file in one.bad()]
    if bad:
        print("FAILED:", *bad)
    return int(bool(bad))


def _files(named: Sequence[str]) -> list[str]:
    """Return the test files among these paths, and those in the folders among them."""
    return [
        file.relative_to(ROOT).as_posix()
        for path in (ROOT / one for one in named)
        for file in (sorted(path.glob("test_*.py")) if path.is_dir() else [path])
    ]


def _run(
    windows: wine.Windows, files: Sequence[str], options: Sequence[str], screen: dict[str, str]
) -> _Outcome:
    started = time.monotonic()
    environment = {name: screen[name] for name in ("DISPLAY", "XAUTHORITY")}
    command = (wine.PYTHON, "-S", "-c", _TELL_STATUS, *_RUN, *files, *options)
    process = windows.start(*command, environment=environment, output=subprocess.PIPE)
    deadline, is_judged = started + _LIMIT, False
    try:
        while True:
            try:
                said = process.communicate(timeout=min(_ENDS_WITHIN, _LIMIT))[0]
                break
            except subprocess.TimeoutExpired as waited:
                if is_judged or time.monotonic() > deadline:
                    process.kill()
                    seconds = time.monotonic() - started
                    said = process.communicate()[0] + f"\n(ended after {seconds:.0f} s)\n".encode()
                    break
                so_far = (waited.output or b"").decode(errors="replace").replace("\r\n", "\n")
                is_judged = bool(_VERDICT.search(so_far))
    finally:
        process.kill()
    text = said.decode(errors="replace").replace("\r\n", "\n")
    return _Outcome(files, time.monotonic() - started, text)


def _tell(outcome: _Outcome) -> None:
    for file in outcome.files:
        counts = ", ".join(f"{number} {kind}" for kind, number in outcome.counts_of(file).items())
        print(f"{file}: {counts or 'no counts'}", flush=True)
    print(f"  ({outcome.seconds:.0f} s)", flush=True)
    if not outcome.is_good:
        print(_PASSED.sub("", outcome.said), flush=True)
        status = "was ended" if outcome.status is None else f"ended with {outcome.status:#010x}"
        last = "".join(_TEST.findall(outcome.said)[-1:])
        without = "" if outcome.verdict else f" and without a verdict; last: {last or 'no test'}"
        print(f"The process {status}{without}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
