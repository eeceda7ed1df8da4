"""The entry point: parses the arguments, then runs a command or opens the window.

It imports only what the first paint needs, and almost nothing before ``main``: until then, Ctrl+C
ends the program with a traceback.
"""

import sys

# ``python -m`` puts the current folder first on the path; a file there, perhaps a download, must
# not be imported. (For modules that Python imports before this line, only ``-P`` prevents that.)
if __name__ == "__main__" and getattr(__spec__, "name", "") == "zulipkey.__main__":
    sys.path[:] = sys.path[0 if sys.flags.safe_path else 1 :]

import os
import signal


def main() -> int:
    """Run the program as its own process; return the exit status, or exit with it."""
    _end_by_an_early_interrupt()
    status = run()
    if "zulipkey.app" in sys.modules:
        _end(status)
    return status


def _end_by_an_early_interrupt() -> None:
    """Let Ctrl+C end the process at once until a command or the window handles it.

    There is nothing to clean up yet. A ``KeyboardInterrupt`` raised during the imports could pass
    through C code, which would turn it into another error or lose it.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # otherwise it is ignored
        signal.signal(signal.SIGINT, lambda _number, _frame: os._exit(130))


def run() -> int:
    """Run the program with the command line's arguments, and return its exit status."""
    from zulipkey.desktop import core_dumps

    core_dumps.forbid()
    _open_closed_streams()
    try:
        return _command_or_window(sys.argv[1:])
    except KeyboardInterrupt:  # while the first modules are imported
        return 130


def _command_or_window(arguments: list[str]) -> int:
    address, demo, instance = "", False, ""
    if arguments:
        from zulipkey.cli import program

        if arguments[0] == "help":  # as in other programs
            arguments = [*arguments[1:], "--help"]
        if program.is_command(arguments):
            if arguments[0] == "check":  # the only command that gets keys from no other program
                from zulipkey.desktop import core_dumps

                core_dumps.deny_memory_access()
            return program.main(arguments)
        parsed = program.window_arguments(arguments)
        if isinstance(parsed, int):
            return parsed
        address, demo, instance = parsed.address, parsed.demo, parsed.instance
    import gc

    gc.disable()  # until the first paint: nearly everything that is created for it is kept
    from zulipkey.model import log

    log.start(os.environ)
    import zulipkey.ui  # noqa: F401 (first: later imports then avoid a hook of PySide6)
    from zulipkey import app

    if address.lower().startswith("zulip:"):
        return app.run(link=address, demo=demo, instance=instance)
    return app.run(address=address, demo=demo)


def _end(status: int) -> None:
    """Exit a process that had a window as Python does, but skip the interpreter's finalization.

    During finalization, a daemon thread that returns from C++ (from Qt or PySide6's import hook)
    aborts the process.
    """
    import atexit
    import contextlib
    import threading

    for thread in threading.enumerate():
        if not (thread.daemon or thread is threading.current_thread()):
            thread.join()
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or None
            stream.flush()
    os._exit(status)


def _open_closed_streams() -> None:
    """Keep files that are opened later from getting the descriptors of closed standard streams.

    ``sys.stdout`` stays None, so that a result that cannot be written is a failure.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull)  # noqa: SIM115, PTH123 (for as long as the process lives)
    if sys.stdout is None:
        os.open(os.devnull, os.O_WRONLY)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123


if __name__ == "__main__":
    sys.exit(main())
