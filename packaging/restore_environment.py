"""Runs first in the bundle on Linux: what the program starts gets the environment of the person.

PyInstaller's loader puts the bundle's libraries before the system's, which the browser, git and
everything else that the program starts must not see. The loader of this process has read it.
"""

import os

_before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _before
for _name in [name for name in os.environ if name.startswith("_PYI_")]:
    del os.environ[_name]
