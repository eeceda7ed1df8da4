"""Use Windows access lists to keep a file to this user (and administrators).

On other systems, the mode of a file says who can read it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

# Allowed in a list that keeps others out: the system, administrators (of the computer, the domain,
# the enterprise; the Administrator account, which may be this user), the file's owner.
_ADMINISTRATORS: Final = frozenset({"SY", "BA", "LA", "DA", "EA", "OW"})
_ALLOWED: Final = re.compile(r"\((?P<kind>\w+);[^;]*;[^;]*;[^;]*;[^;]*;(?P<who>[^;)]*)[^)]*\)")

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _OWNER: Final = 0x1
    _DACL: Final = 0x4
    _PROTECTED: Final = 0x80000000  # nothing is inherited from the folder
    _QUERY: Final = 0x8  # TOKEN_QUERY
    _USER: Final = 1  # TokenUser
    _REVISION: Final = 1

    _security = ctypes.WinDLL("advapi32", use_last_error=True)
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel.GetCurrentProcess.restype = wintypes.HANDLE
    _kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
    _kernel.LocalFree.argtypes = (ctypes.c_void_p,)
    _security.OpenProcessToken.argtypes = (wintypes.HANDLE, wintypes.DWORD, ctypes.c_void_p)
    _security.GetTokenInformation.argtypes = (
        *(wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD, ctypes.c_void_p),
    )
    _security.ConvertSidToStringSidW.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
    _security.ConvertStringSecurityDescriptorToSecurityDescriptorW.argtypes = (
        *(wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p),
    )
    _security.ConvertSecurityDescriptorToStringSecurityDescriptorW.argtypes = (
        *(ctypes.c_void_p, wintypes.DWORD, wintypes.DWORD, ctypes.c_void_p, ctypes.c_void_p),
    )
    _security.SetFileSecurityW.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p)
    _security.GetFileSecurityW.argtypes = (
        *(wintypes.LPCWSTR, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD, ctypes.c_void_p),
    )
    _security.GetKernelObjectSecurity.argtypes = (
        *(wintypes.HANDLE, wintypes.DWORD, ctypes.c_void_p, wintypes.DWORD, ctypes.c_void_p),
    )

    def keep_to_this_user(path: Path) -> None:
        """Allow only this user to open the file at ``path``.

        Raises:
            OSError: the file system has no access lists, or this user may not change this one.
        """
        descriptor = ctypes.c_void_p()
        _check(
            _security.ConvertStringSecurityDescriptorToSecurityDescriptorW(
                f"D:P(A;;FA;;;{_this_user()})", _REVISION, ctypes.byref(descriptor), None
            )
        )
        try:
            _check(_security.SetFileSecurityW(str(path), _DACL | _PROTECTED, descriptor))
        finally:
            _kernel.LocalFree(descriptor)

    def is_kept_to_this_user(path: Path) -> bool | None:
        """Return whether the access list of a file admits only this user; None if unknown."""
        try:
            access = _text_of(_security.GetFileSecurityW, str(path), _DACL)
            return allows_only(access, _this_user())
        except OSError:
            return None

    def was_made_by_this_user(pipe: int) -> bool:
        """Return whether this user owns the pipe with this handle.

        A pipe of an administrator passes, too; only administrators can change its owner.
        """
        try:
            owner = _text_of(_security.GetKernelObjectSecurity, pipe, _OWNER)
            return owner.removeprefix("O:") in {_this_user(), *_ADMINISTRATORS}
        except OSError:
            return False

    def owner_of(path: str) -> str:
        """Return the owner of the file at ``path``, as a SID or its two-letter abbreviation.

        Raises:
            OSError: the file does not exist, or its owner cannot be read.
        """
        return _text_of(_security.GetFileSecurityW, path, _OWNER).removeprefix("O:")

    def _text_of(get: Callable[..., int], whose: str | int, what: int) -> str:
        size = wintypes.DWORD()
        get(whose, what, None, 0, ctypes.byref(size))
        descriptor = ctypes.create_string_buffer(size.value)
        _check(get(whose, what, descriptor, size, ctypes.byref(size)))
        text = ctypes.c_void_p()
        _check(
            _security.ConvertSecurityDescriptorToStringSecurityDescriptorW(
                descriptor, _REVISION, what, ctypes.byref(text), None
            )
        )
        return _taken(text)

    def _this_user() -> str:
        token = wintypes.HANDLE()
        process = _kernel.GetCurrentProcess()
        _check(_security.OpenProcessToken(process, _QUERY, ctypes.byref(token)))
        try:
            size = wintypes.DWORD()
            _security.GetTokenInformation(token, _USER, None, 0, ctypes.byref(size))
            found = ctypes.create_string_buffer(size.value)
            _check(_security.GetTokenInformation(token, _USER, found, size, ctypes.byref(size)))
        finally:
            _kernel.CloseHandle(token)
        text = ctypes.c_void_p()
        identity = ctypes.c_void_p.from_buffer(found)
        _check(_security.ConvertSidToStringSidW(identity, ctypes.byref(text)))
        return _taken(text)

    def _taken(text: ctypes.c_void_p) -> str:
        try:
            return ctypes.wstring_at(text.value or 0)
        finally:
            _kernel.LocalFree(text)

    def _check(done: int) -> None:
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())


def allows_only(access: str, user: str) -> bool:
    """Return whether an access list, in Windows' text form (SDDL), admits only ``user``.

    Administrators do not count, because no list keeps them out. A missing list admits everybody.
    """
    who = {one["who"] for one in _ALLOWED.finditer(access) if one["kind"] != "D"}
    return "NO_ACCESS_CONTROL" not in access and "(" in access and who <= {user, *_ADMINISTRATORS}
