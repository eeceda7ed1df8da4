"""Whether a file, and every folder on the way to it, is in the hands of administrators alone."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final

_ADMINISTRATORS: Final = (
    "S-1-5-32-544",  # the group of administrators
    "S-1-5-18",  # the system itself
    "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",  # TrustedInstaller
)


def why_distrusted(path: str) -> str:
    """Return why somebody else could have written the file at ``path``; empty: nobody could.

    Raises:
        OSError: it cannot be found out.
    """
    return _why_distrusted(path)


if sys.platform != "win32":

    def _why_distrusted(path: str) -> str:
        owners = {0, Path("/").stat().st_uid}  # in a container, root may have another number
        for start in {path, os.path.realpath(path)}:
            for one in (Path(start), *Path(start).parents):
                status = one.stat()
                if status.st_uid not in owners:
                    return f"{one} does not belong to an administrator"
                if status.st_mode & (stat.S_IWGRP | stat.S_IWOTH):
                    return f"others can write to {one}"
        return ""

else:
    import ctypes
    from ctypes import wintypes

    _SE_FILE_OBJECT: Final = 1
    _OWNER: Final = 1  # OWNER_SECURITY_INFORMATION

    def _why_distrusted(path: str) -> str:
        # Below %ProgramData% everybody may make files and folders, which are theirs then.
        for one in (path, os.path.dirname(path)):  # noqa: PTH120
            if _owner(one) not in _ADMINISTRATORS:
                return f"{one} does not belong to an administrator"
        return ""

    def _owner(path: str) -> str:
        """Return the owner's security identifier as text."""
        advapi32 = ctypes.WinDLL("advapi32", use_last_error=True)
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        pointer = ctypes.POINTER(ctypes.c_void_p)
        advapi32.GetNamedSecurityInfoW.argtypes = (
            wintypes.LPCWSTR,
            ctypes.c_int,
            wintypes.DWORD,
            pointer,
            pointer,
            pointer,
            pointer,
            pointer,
        )
        advapi32.GetNamedSecurityInfoW.restype = wintypes.DWORD
        advapi32.ConvertSidToStringSidW.argtypes = (
            ctypes.c_void_p,
            ctypes.POINTER(wintypes.LPWSTR),
        )
        advapi32.ConvertSidToStringSidW.restype = wintypes.BOOL
        kernel32.LocalFree.argtypes = (ctypes.c_void_p,)
        kernel32.LocalFree.restype = ctypes.c_void_p
        owner, descriptor = ctypes.c_void_p(), ctypes.c_void_p()
        status = advapi32.GetNamedSecurityInfoW(
            path,
            _SE_FILE_OBJECT,
            _OWNER,
            ctypes.byref(owner),
            None,
            None,
            None,
            ctypes.byref(descriptor),
        )
        if status:
            raise ctypes.WinError(status)
        try:
            text = wintypes.LPWSTR()
            if not advapi32.ConvertSidToStringSidW(owner, ctypes.byref(text)):
                raise ctypes.WinError(ctypes.get_last_error())
            try:
                return text.value or ""
            finally:
                kernel32.LocalFree(text)
        finally:
            kernel32.LocalFree(descriptor)
