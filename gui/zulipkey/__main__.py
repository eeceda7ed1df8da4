"""Arguments, then the window; imports as little as the first paint needs.

And before ``main`` next to nothing: Ctrl+C ends that with a traceback.
"""

import sys

# ``python -m`` puts the current folder first; what lies there, a download perhaps, is not for
# import. (What Python has imported by now only ``python -P -m`` keeps from there.)
if __name__ == "__main__" and getattr(__spec__, "name", "") == "zulipkey.__main__":
    sys.path[:] = sys.path[0 if sys.flags.safe_path else 1 :]

import os
import signal


def main() -> int:
    """Run the program as a process of its own; return its exit status, or end with it."""
    _end_by_an_early_interrupt()
    status = run()
    if "zulipkey.app" in sys.modules:
        _end(status)
    return status


def _end_by_an_early_interrupt() -> None:
    """Let Ctrl+C end the process at once, until a command or a window takes it.

    There is nothing to clean up yet. Raised amid the imports, it would come out of C code as
    another error, or be lost there.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:  # else it is ignored
        signal.signal(signal.SIGINT, lambda _number, _frame: os._exit(130))


def run() -> int:
    """Run the program with the arguments of the command line, and return its exit status."""
    from zulipkey.desktop import core_dumps

    core_dumps.forbid()
    _open_closed_streams()
    try:
        return _command_or_window(sys.argv[1:])
    except KeyboardInterrupt:  # while the first modules are read
        return 130


def _command_or_window(arguments: list[str]) -> int:
    address, demo, instance = "", False, ""
    if arguments:
        from zulipkey.cli import program

        if arguments[0] == "help":  # as other programs have it
            arguments = [*arguments[1:], "--help"]
        if program.is_command(arguments):
            if arguments[0] == "check":  # of all that hold keys, it asks no other program for them
                from zulipkey.desktop import core_dumps

                core_dumps.let_nobody_look()
            return program.main(arguments)
        parsed = program.window_arguments(arguments)
        if isinstance(parsed, int):
            return parsed
        address, demo, instance = parsed.address, parsed.demo, parsed.instance
    import gc

    gc.disable()  # till the first paint: nearly all that is made for it stays
    from zulipkey.model import log

    log.start(os.environ)
    import zulipkey.ui  # noqa: F401 (first: what comes later is spared a hook of PySide6)
    from zulipkey import app

    if address.lower().startswith("zulip:"):
        return app.run(link=address, demo=demo, instance=instance)
    return app.run(address=address, demo=demo)


def _end(status: int) -> None:
    """End a process that had a window as Python does, without its last step.

    In that step, a daemon thread that comes out of C++, of Qt or of PySide6's hook of imports,
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
        with contextlib.suppress(OSError, ValueError, AttributeError):  # closed, or none
            stream.flush()
    os._exit(status)


def _open_closed_streams() -> None:
    """Keep files that are opened later off the numbers of standard streams that are closed.

    ``sys.stdout`` stays None: a result that nobody takes is a failure.
    """
    if sys.stdin is None:
        sys.stdin = open(os.devnull)  # noqa: SIM115, PTH123 (for as long as the process lives)
    if sys.stdout is None:
        os.open(os.devnull, os.O_WRONLY)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115, PTH123


if __name__ == "__main__":
    sys.exit(main())
