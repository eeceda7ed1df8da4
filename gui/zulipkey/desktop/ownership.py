"""Check that only administrators control a file and every folder on the way to it."""

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
    """Return why other users could have written the file at ``path``; empty if they could not.

    Raises:
        OSError: an owner or a mode cannot be read.
    """
    if sys.platform == "win32":
        from zulipkey.desktop import access_list

        # Below %ProgramData%, all users may create files and folders, which they then own.
        for place in (path, os.path.dirname(path)):  # noqa: PTH120
            if access_list.owner_of(place) not in _ADMINISTRATORS:
                return f"{place} does not belong to an administrator"
        return ""
    owners = {0, Path("/").stat().st_uid}  # in a container, root may have another ID
    for start in {path, os.path.realpath(path)}:
        for one in (Path(start), *Path(start).parents):
            status = one.stat()
            if status.st_uid not in owners:
                return f"{one} does not belong to an administrator"
            if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                return f"others can write to {one}"
    return ""
