"""What leaves a part that knows secrets when something goes wrong: a failure, and nothing with it.

The frames that an exception came through hold their variables: a password, a key.
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
    """Let only failures out of the public methods of a class, without frames or other causes."""
    for name, method in list(vars(kind).items()):
        if isinstance(method, FunctionType) and not name.startswith("_"):
            setattr(kind, name, sealed_function(method))
    return kind


def sealed_function(function: F) -> F:
    """Let only failures out of a function, without frames or other causes."""

    @wraps(function)
    def call(*given: Any, **named: Any) -> Any:
        try:
            return function(*given, **named)
        except Failure as expected:
            failure = expected
        except Exception as error:  # noqa: BLE001 (a fault of ours: said, never swallowed)
            failure = unexpected(error)
        del given, named
        failure.__cause__ = failure.__context__ = None
        raise failure.with_traceback(None)

    return cast(F, call)


def unexpected(error: BaseException) -> Unexpected:
    """Log a fault of this program (the log hides secrets), and make it one that can be shown."""
    _log.error("unexpected fault", exc_info=error)
    place, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if "zulipkey" in code.co_filename:
            place = f"{code.co_name}:{trace.tb_lineno}"
        trace = trace.tb_next
    return Unexpected(kind=type(error).__name__, place=place)
