"""The graphical interface, built with Qt; only the start of the program imports it."""

import builtins
import linecache
import os
import sys
from importlib.util import find_spec, module_from_spec
from types import ModuleType
from typing import Any, Final

_SIGNATURES: Final = "shibokensupport.signature"
_LATER: Final = {
    *(f"{_SIGNATURES}.{name}" for name in ("errorhandler", "layout", "parser")),
    *(f"{_SIGNATURES}.lib.{name}" for name in ("enum_sig", "pyi_generator", "tool")),
}
"""The modules with which PySide6 words its TypeErrors, its help and its .pyi files. It would
compile their 4,000 lines at each start, which takes 17 of the 90 ms of a bare window. The
``mapping`` module beside them is not deferred: C code uses it without a visible import."""


class _WhenUsed(ModuleType):
    """A module whose code is executed when one of its attributes is first used."""

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        if name.startswith("__") or spec is None or spec.loader is None:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.name = self.__name__  # PySide6 renames the module, and finds the code by that name
        spec.loader.exec_module(self)
        return getattr(self, name)


def _import_pyside() -> None:
    """Import PySide6 without the parts that slow down each start and are not used."""
    usual = getattr(builtins, "__orig_import__", builtins.__import__)

    def importing(
        name: str, within: Any = None, local: Any = None, fromlist: Any = (), level: int = 0
    ) -> Any:
        for whole in {f"{name}.{one}" for one in fromlist or ()} & _LATER - sys.modules.keys():
            if spec := find_spec(whole):
                module = sys.modules[whole] = module_from_spec(spec)
                module.__class__ = _WhenUsed
        return usual(name, within, local, fromlist, level)

    builtins.__import__ = importing  # type: ignore[assignment]
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        # For its __feature__ switch, which is not used here, PySide6 hooks imports and reads the
        # source of every later module. Without the hook, imports take three quarters of the time
        # and 10 MB less.
        builtins.__import__ = usual
    linecache.clearcache()  # drop the source that PySide6 has read so far


if sys.platform != "win32":
    # Resolve each of the 14,000 functions that PySide6 may call in other libraries when it is first
    # called, instead of all of them during the import.
    sys.setdlopenflags(os.RTLD_LAZY)
_import_pyside()
