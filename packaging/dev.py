#!/usr/bin/env python3
"""Run a task in this checkout.

  run [ARGUMENTS]        start Zulip Key; ARGUMENTS are those of zulipkey (--help lists them)
      --screenshot FILE  run on a virtual screen, save a picture of the window and exit
  check                  run linters, type checks for all three systems, import rules and the
                         checks of translations
  test                   run the same checks and all tests, on all cores
  test --quick           run the quick tests: without a window, signing in, and checking a file
  test ARGUMENTS         run only pytest, in one process, with these arguments
  windows-test [ARGUMENTS]
                         run tests on Windows, here under Wine; ARGUMENTS are test files, then
                         pytest's options
  bench                  measure the program against the budgets
  screenshots            recreate the pictures of the README
  package [KIND...]      build what this system can, into dist/: wheel, bundle, archive, deb, ...
  lock                   recreate requirements.lock with the newest versions
  translations           update the .ts files from the sources
      add CODE           start a new language
      --check            fail if they are out of date, or a translation breaks a rule
      --check --complete also fail if a text is not translated

Only Python 3.11 or newer is required: this script makes .venv and installs what is missing.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (to say so is better than a syntax error)
    sys.exit("Zulip Key needs Python 3.11 or newer.")

import os
import shlex
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import display
import machine
import translations
import windows_test
from machine import PYTHON, ROOT, tool

_NEED_NO_DISPLAY = (
    *("get", "run", "accounts", "forget", "regenerate", "bots", "check"),
    *("completion", "install-desktop"),
)
_QUICK = (
    *("-m", "not slow and not system"),
    # The longest file first: a file is run by one process.
    *("tests/window/test_signing_in.py", "tests/window/test_check.py", "tests/unit"),
)
_TRANSLATIONS = ROOT / "packaging" / "translations.py"
# They would change what is measured: the certificate store, and whether .pyc files are written.
_NOT_MEASURED_WITH = (
    "CURL_CA_BUNDLE",
    "PYTHONDONTWRITEBYTECODE",
    "REQUESTS_CA_BUNDLE",
    "SSL_CERT_DIR",
    "SSL_CERT_FILE",
)


def _run(arguments: list[str]) -> int:
    file, arguments = _take_screenshot_file(arguments)
    machine.set_up(machine.SCREEN_PACKAGES if file else ())
    _compile_translations()
    if file:
        return _call_on_screen(
            [PYTHON, _script("packaging/grab.py"), Path(file).absolute(), *arguments]
        )
    shows_no_window = {"-h", "--help", "--list", "--version"} & set(arguments) or (
        arguments and arguments[0] in _NEED_NO_DISPLAY
    )
    if sys.platform == "linux" and not shows_no_window and not _has_display():
        raise machine.Unready(
            "There is no display (DISPLAY and WAYLAND_DISPLAY are not set): "
            "start it in a desktop session, or add --screenshot FILE."
        )
    # -P: do not import from the current folder.
    return _call([PYTHON, "-P", "-m", "zulipkey", *arguments], folder=None)


def _take_screenshot_file(arguments: list[str]) -> tuple[str, list[str]]:
    rest = list(arguments)
    for place, argument in enumerate(arguments):
        if argument.startswith("--screenshot="):
            del rest[place]
            file = argument.partition("=")[2]
        elif argument == "--screenshot":
            file = "".join(arguments[place + 1 : place + 2])
            del rest[place : place + 2]
        else:
            continue
        if not file:
            raise _UsageError("--screenshot needs the name of a file")
        return file, rest
    return "", rest


def _check(arguments: list[str]) -> int:
    _refuse(arguments)
    machine.set_up()
    return _sum_up(_run_checks())


def _test(arguments: list[str]) -> int:
    machine.set_up(machine.TEST_PACKAGES)
    _compile_translations()
    checks = [] if arguments else _run_checks()
    with (
        display.desktop() as (prefix, environment),
        tempfile.TemporaryDirectory(prefix="zk-") as folder,
    ):
        options = arguments
        if arguments in ([], ["--quick"]):
            quick = _QUICK if arguments else ()
            # A short name, because the path of a socket may have at most 107 bytes.
            options = [*_workers(), "--basetemp", folder, *quick]
        # Exit status 5, "no tests", is a failure too.
        pytest = [*prefix, PYTHON, "-m", "pytest", *options]
        tests = _timed("pytest", pytest, environment)
    windows = [] if arguments else [_tests_on_windows()]
    return _sum_up([*checks, tests, *windows]) if checks else int(bool(tests.status))


def _windows_test(arguments: list[str]) -> int:
    machine.set_up(machine.WINDOWS_PACKAGES)
    _compile_translations()
    return windows_test.main(arguments)


def _tests_on_windows() -> _Result:
    """Run the tests that are known to pass on Windows, if it is available here."""
    print("\n== windows-test", flush=True)
    started = time.monotonic()
    try:
        status, skipped = windows_test.main([]), ""
    except machine.Unready as problem:
        status, skipped = 0, str(problem)
    return _Result("windows-test", status, time.monotonic() - started, skipped)


class _Result(NamedTuple):
    name: str
    status: int
    seconds: float
    skipped: str = ""
    """Why it was not run."""


def _run_checks() -> list[_Result]:
    """Run all checks except the tests, as CI does first."""
    checks: dict[str, list[str | Path]] = {
        "ruff check": [tool("ruff"), "check", "."],
        "ruff format": [tool("ruff"), "format", "--check", "."],
        "mypy": [tool("mypy")],
        **{f"mypy {system}": _types_on(system) for system in ("linux", "win32", "darwin")},
        "import-linter": [tool("lint-imports"), "--no-logo"],
        "translations": [PYTHON, _TRANSLATIONS, "--check"],
    }
    checks.pop(f"mypy {sys.platform}", None)  # "mypy" covers this system, and the tests too
    return [_timed(name, command) for name, command in checks.items()]


def _sum_up(results: list[_Result]) -> int:
    """Print what passed and what failed, and return the overall exit status."""
    print("\nSummary")
    for name, status, seconds, skipped in results:
        outcome = "skipped" if skipped else "FAILED" if status else "passed"
        print(f"  {outcome}  {name:14} {seconds:6.1f} s  {skipped}".rstrip())
    return int(any(one.status for one in results))


def _types_on(system: str) -> list[str | Path]:
    """Return the command that checks types for another system, without those of the tests."""
    options = [
        "--platform",
        system,
        "--no-warn-unreachable",
        "--cache-dir",
        f".mypy_cache/{system}",
    ]
    return [tool("mypy"), *options, "gui", "packaging"]


def _workers() -> list[str]:
    """Return pytest's options to use all cores, with a desktop session for each process."""
    number = os.cpu_count() or 1
    if number == 1:
        return []
    number += 1  # tests wait about half of their time: for a window, a process, a timeout
    # Not reordered: files with few, long tests come first, so that no core is idle at the end.
    dist = ["--dist", "loadfile", "--no-loadscope-reorder"]
    if sys.platform != "linux":
        return ["--numprocesses", str(number), *dist]
    session = shlex.join(map(str, [PYTHON, _script("packaging/desktop_session.py"), PYTHON]))
    return ["--tx", f"{number}*popen//python={session}", *dist]


def _timed(
    name: str, command: Sequence[str | Path], environment: Mapping[str, str] | None = None
) -> _Result:
    print(f"\n== {name}", flush=True)
    started = time.monotonic()
    status = _call(command, environment)
    return _Result(name, status, time.monotonic() - started)


def _bench(arguments: list[str]) -> int:
    script = _script("tests/bench/run.py")
    machine.set_up((*machine.BENCH_PACKAGES, *machine.BUNDLE_PACKAGES))
    _compile_translations()
    if status := _call([PYTHON, _script("packaging/packages.py"), "bundle", "deb"]):
        return status
    module = ".".join(script.relative_to(ROOT).with_suffix("").parts)
    return _call_on_screen([PYTHON, "-m", module, *arguments], without=_NOT_MEASURED_WITH)


def _screenshots(arguments: list[str]) -> int:
    script = _script("packaging/screenshots.py")
    machine.set_up(machine.SCREEN_PACKAGES)
    _compile_translations()
    return _call_on_screen([PYTHON, script, *arguments])


def _script(name: str) -> Path:
    path = ROOT / name
    if not path.is_file():
        raise machine.Unready(f"{name} is missing from this checkout.")
    return path


def _package(arguments: list[str]) -> int:
    for_windows = {"installer", "quick-installer"} & set(arguments)
    installer = machine.WINDOWS_PACKAGES if for_windows else ()
    bundle = machine.BUNDLE_PACKAGES if arguments != ["wheel"] else ()
    machine.set_up((*bundle, *installer))
    _compile_translations()
    return _call([PYTHON, _script("packaging/packages.py"), *arguments])


def _lock(arguments: list[str]) -> int:
    _refuse(arguments)
    with tempfile.TemporaryDirectory() as folder:
        uv = machine.uv(Path(folder))
        options = ["--universal", "--generate-hashes", "--group", "dev", "--upgrade", "--quiet"]
        layout = ["--no-header", "--output-file", "requirements.lock"]
        return _call([uv, "pip", "compile", *options, *layout, "pyproject.toml"])


def _translations(arguments: list[str]) -> int:
    machine.set_up()
    return _call([PYTHON, _TRANSLATIONS, *arguments])


def _compile_translations() -> None:
    if translations.stale():
        _call([PYTHON, _TRANSLATIONS, "--compile"])


def _has_display() -> bool:
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _call_on_screen(command: Sequence[str | Path], without: Sequence[str] = ()) -> int:
    with display.virtual_screen() as screen:
        environment = display.on_screen(screen)
        return _call(command, {k: environment[k] for k in environment if k not in without})


def _call(
    command: Sequence[str | Path],
    environment: Mapping[str, str] | None = None,
    folder: Path | None = ROOT,
) -> int:
    return subprocess.run(command, env=environment, cwd=folder, check=False).returncode


def _refuse(arguments: list[str]) -> None:
    if arguments:
        raise _UsageError(f"unexpected argument: {arguments[0]}")


class _UsageError(Exception):
    """The command line is invalid."""


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": _run,
    "check": _check,
    "test": _test,
    "windows-test": _windows_test,
    "bench": _bench,
    "screenshots": _screenshots,
    "package": _package,
    "lock": _lock,
    "translations": _translations,
}


def main(arguments: list[str]) -> int:
    """Run one command, and return its exit status."""
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    # Exit normally on this signal, so that the virtual screen is stopped.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        if not arguments or arguments[0] not in COMMANDS:
            raise _UsageError(f"the first argument is one of {', '.join(COMMANDS)}")
        return COMMANDS[arguments[0]](arguments[1:])
    except _UsageError as problem:
        print(f"dev.py: {problem} (--help explains)", file=sys.stderr)
        return 2
    except machine.Unready as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
