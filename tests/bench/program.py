"""Starts the program as its command does, and follows a script once the window is painted.

``python -c "from bench.program import main; main()" SCRIPT [ADDRESS…]``
"""

from __future__ import annotations

import gc
import sys
import time


def main() -> None:
    """Start the program, and record when the window was painted."""
    script, *addresses = sys.argv[1:]
    del sys.argv[1:]
    gc.disable()  # in the same order as zulipkey.__main__, to get at the window
    from zulipkey.ui.window import Window

    def tell_painted(self: Window) -> None:
        painted_ns = time.monotonic_ns()
        from bench import inside

        inside.follow(script, addresses, painted_ns)
        go_on(self)

    go_on = Window._tell_painted
    Window._tell_painted = tell_painted  # type: ignore[method-assign]
    from zulipkey.__main__ import main as program

    program()


if __name__ == "__main__":
    main()
