"""Where Qt's objects end: in the thread that works with them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

# A cycle that only a collection finds, while another thread makes more objects than this one.
_START = """
import os, sys, threading, weakref
from zulipkey import __main__ as program
from zulipkey.ui.window import Window

def tell(window):
    told(window)
    from PySide6.QtCore import QObject, QTimer

    class Cycle(QObject):
        pass

    def end():
        print(threading.current_thread() is threading.main_thread(), flush=True)
        os._exit(0)

    def work():
        kept = []
        while True:
            kept = [[] for _ in range(1000)]

    cycle = Cycle()
    cycle.itself = cycle
    weakref.finalize(cycle, end)
    turns = QTimer(window)
    turns.start(1)
    threading.Thread(target=work, daemon=True).start()

told, Window._tell_painted = Window._tell_painted, tell
program.main()
"""


def test_what_is_qts_is_deleted_in_the_thread_of_the_window(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", _START],
        env={**os.environ, "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout == "True\n", done.stderr
