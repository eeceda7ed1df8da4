"""Everything that Qt shows; nothing else imports it."""

import builtins
import linecache
import os
import sys

if sys.platform != "win32":
    # Of the 14,000 functions that PySide6 may call in other libraries, those are looked up that
    # are called, and not all of them while it is imported.
    sys.setdlopenflags(os.RTLD_LAZY)

import PySide6.QtCore  # noqa: F401 (sets the hook)

# PySide6 hooks imports to read the source of every later module, for its __feature__ switch,
# which is not used here: without the hook they take three quarters of the time, and 10 MB less.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()  # of what it has read by now
