"""Restore the user's environment at the start of the bundle on Linux, for programs it starts.

PyInstaller's loader sets LD_LIBRARY_PATH so that the bundle's libraries come before the system's.
The browser, git and everything else that the program starts must not see it. In this process, the
dynamic loader has read it already.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
