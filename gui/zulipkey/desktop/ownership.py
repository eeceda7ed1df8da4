"""Whether a file, and every folder on the way to it, is in the hands of administrators alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final

_ADMINISTRATORS: Final = (
    "BA",  # the group of administrators
    "SY",  # the system itself
    "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
)


def why_distrusted(path: str) -> str:
    """Return why somebody else could have written the file at ``path``; empty: nobody could.

    Raises:
        OSError: it cannot be found out.
    """
    if sys.platform == "win32":
        from zulipkey.desktop import access_list

        # Below %ProgramData% everybody may make files and folders, which are theirs then.
        for place in (path, os.path.dirname(path)):  # noqa: PTH120
            if access_list.owner_of(place) not in _ADMINISTRATORS:
                return f"{place} does not belong to an administrator"
        return ""
    owners = {0, Path("/").stat().st_uid}  # in a container, root may have another number
    for start in {path, os.path.realpath(path)}:
        for one in (Path(start), *Path(start).parents):
            status = one.stat()
            if status.st_uid not in owners:
                return f"{one} does not belong to an administrator"
            if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                return f"others can write to {one}"
    return ""
