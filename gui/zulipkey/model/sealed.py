"""Sealing of functions that handle secrets: they raise only failures, without traceback frames.

The frames hold local variables, such as a password or a key.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any, TypeVar, cast

from zulipkey.model.errors import Failure, Unexpected

C = TypeVar("C", bound=type)
F = TypeVar("F", bound=Callable[..., Any])

_log = logging.getLogger(__name__)


def sealed(kind: C) -> C:
    """Let public methods of a class raise only failures, without traceback frames and causes."""
    for name, method in list(vars(kind).items()):
        if isinstance(method, FunctionType) and not name.startswith("_"):
            setattr(kind, name, sealed_function(method))
    return kind


def sealed_function(function: F) -> F:
    """Let a function raise only failures, without traceback frames and causes."""

    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        try:
            return function(*given, **named)
        except Failure as expected:
            failure = expected
        except Exception as error:  # noqa: BLE001 (a bug of this program: it is still raised)
            failure = unexpected(error)
        del given, named
        failure.__cause__ = failure.__context__ = None
        raise failure.with_traceback(None)

    return cast(F, call)


def unexpected(error: BaseException) -> Unexpected:
    """Log a bug of this program (the log masks secrets), and return a failure to show for it."""
    _log.error("unexpected fault", exc_info=error)
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "zulipkey" in code.co_filename:
            place = f"{code.co_name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return Unexpected(kind=type(error).__name__, place=place)
