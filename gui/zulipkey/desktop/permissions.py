"""Find out whether other users of this computer can change the files in a folder.

On Windows, access lists decide that; this module does not read them.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path


def folder_writable_by_others(
    folder: Path, *, may_add: bool, owner: int | None = None
) -> Path | None:
    """Return the first of ``folder`` and its parents where other users can replace files.

    None if there is none, or if the system does not tell.

    Args:
        folder: the folder of the file.
        may_add: accept that others can add files to ``folder``, but replace none, as in /tmp.
        owner: a user to trust like this user, root and the owner of the Python interpreter.

    Raises:
        OSError: a folder is missing, or its status cannot be read.
    """
    if sys.platform == "win32":
        return None
    real = folder.resolve(strict=True)
    # In a sandbox, the system's files may belong to "nobody". The owner of the interpreter can do
    # everything here anyway.
    trusted = {0, os.geteuid(), Path(sys.executable).stat().st_uid, owner}
    for one in (real, *real.parents):
        status = one.stat()
        if status.st_uid not in trusted:
            return one
        if _others_can_write(status) and not (
            status.st_mode & stat.S_ISVTX and (may_add or one != real)
        ):
            return one
    return None


def name_of(user: int) -> str:
    """Return the login name of the user with an ID, or the ID itself if there is none."""
    if sys.platform == "win32":
        return str(user)
    import pwd

    try:
        return pwd.getpwuid(user).pw_name
    except KeyError:
        return str(user)


def _others_can_write(status: os.stat_result) -> bool:
    if status.st_mode & stat.S_IWOTH:
        return True
    return bool(status.st_mode & stat.S_IWGRP) and not _is_alone(status.st_uid, status.st_gid)


def _is_alone(user: int, group: int) -> bool:
    """Return whether a group is the private group of a user, as many systems create it."""
    if sys.platform == "win32":
        return False
    import grp
    import pwd

    try:
        known, person = grp.getgrgid(group), pwd.getpwuid(user)
    except KeyError:
        return False
    return person.pw_gid == group and known.gr_name == person.pw_name and not known.gr_mem
