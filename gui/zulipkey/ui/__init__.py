"""Everything that Qt shows; nothing else imports it."""

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
"""How PySide6 words its TypeErrors, its help and its .pyi files: it would compile these 4,000 lines
at each start, for 17 ms of a bare window's 90. (Of the mapping beside them, C code asks unseen.)"""


class _WhenUsed(ModuleType):
    """A module whose code is executed once something of it is used."""

    def __getattr__(self, name: str) -> Any:
        spec = self.__spec__
        if name.startswith("__") or spec is None or spec.loader is None:
            raise AttributeError(name)
        self.__class__ = ModuleType  # type: ignore[assignment]
        spec.name = self.__name__  # PySide6 has renamed it, and finds the code by it
        spec.loader.exec_module(self)
        return getattr(self, name)


def _import_pyside() -> None:
    """Import PySide6 without what each start would wait for in vain."""
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
        # PySide6 hooks imports to read the source of every later module, for its __feature__
        # switch, which is not used here: without, they take three quarters of the time, and 10 MB
        # less.
        builtins.__import__ = usual
    linecache.clearcache()  # of what it has read by now


if sys.platform != "win32":
    # Of the 14,000 functions that PySide6 may call in other libraries, those are looked up that
    # are called, and not all of them while it is imported.
    sys.setdlopenflags(os.RTLD_LAZY)
_import_pyside()
