"""Who else on this computer can change what is in a folder; on Windows, access lists say it."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path


def folder_of_others(folder: Path, *, may_add: bool, owner: int | None = None) -> Path | None:
    """Return the first of ``folder`` and those above it where others can exchange files.

    None: there is none, or the system does not tell.

    Args:
        folder: where the file is.
        may_add: in ``folder`` itself, others may add files if they cannot exchange any, as in /tmp.
        owner: a user who may do all this, beside this one, root and whose program this is.

    Raises:
        OSError: a folder is missing, or cannot be looked at.
    """
    if sys.platform == "win32":
        return None
    real = folder.resolve(strict=True)
    # In a sandbox, the system's files may belong to "nobody"; whose interpreter runs this can do
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
    """Return the login of a user of this computer, or the number if there is none."""
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
    """Return whether a group has that user alone, as each user of many systems has one."""
    if sys.platform == "win32":
        return False
    import grp
    import pwd

    try:
        known, person = grp.getgrgid(group), pwd.getpwuid(user)
    except KeyError:
        return False
    return person.pw_gid == group and known.gr_name == person.pw_name and not known.gr_mem
