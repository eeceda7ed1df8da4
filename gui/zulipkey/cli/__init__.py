"""The commands for a terminal and for other programs.

The contract: the result, and nothing else, goes to stdout; everything said to people goes to
stderr. The exit status is 0 for done, 1 for failed, 2 for wrong usage, and 130 for cancelled.
"""

from __future__ import annotations

import logging
import os
import sys

from zulipkey import words
from zulipkey.errors import Cancelled, Failure

_log = logging.getLogger(__name__)


def main(arguments: list[str]) -> int:
    """Run the command that ``arguments`` begin with, and give the exit status."""
    from zulipkey.cli import parser

    parsed = parser.build().parse_args(arguments)
    from zulipkey.cli import commands
    from zulipkey.cli.terminal import say

    if sys.stdout is None or sys.stderr is None:  # closed by who started us
        return 1
    try:
        try:
            status = commands.run(parsed)
            sys.stdout.flush()
        except (KeyboardInterrupt, EOFError, Cancelled):
            return 130
        except Failure as failure:
            say(words.sentence(failure))
            return 1
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001 (a fault of ours; its text may hold anything)
            from zulipkey.ui.tasks import unexpected

            say(words.sentence(unexpected(error)))
            return 1
    except OSError as error:  # stdout or stderr is closed, or its disk is full
        _log.warning("the output was not taken: %s", type(error).__name__)
        # What is still buffered would fail again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    return status
