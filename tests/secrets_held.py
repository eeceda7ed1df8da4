"""A search for secrets in everything that an exception refers to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

_DEEPEST = 6


def held(error: BaseException, secrets: Iterable[str]) -> list[str]:
    """Return the secrets that an exception holds in itself, in its causes, and in the variables of
    all frames that it came through, except those of tests."""
    texts = "\n".join(_texts(error))
    return [secret for secret in secrets if secret in texts]


def _texts(error: BaseException) -> Iterator[str]:
    waiting: list[BaseException] = [error]
    seen: dict[int, object] = {}
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        yield from _of_value(one, seen, 0)
        yield from _of_frames(one.__traceback__, seen)
        waiting += [
            inner
            for inner in (one.__context__, one.__cause__, *one.args, *vars(one).values())
            if isinstance(inner, BaseException)
        ]


def _of_frames(trace: TracebackType | None, seen: dict[int, object]) -> Iterator[str]:
    while trace is not None:
        place = Path(trace.tb_frame.f_code.co_filename).parts
        if "tests" not in place and "_pytest" not in place:
            for value in trace.tb_frame.f_locals.values():
                yield from _of_value(value, seen, 0)
        trace = trace.tb_next


def _of_value(value: Any, seen: dict[int, object], depth: int) -> Iterator[str]:
    if id(value) in seen or depth > _DEEPEST:
        return
    seen[id(value)] = value
    if isinstance(value, (str, bytes, bytearray)):
        yield value if isinstance(value, str) else bytes(value).decode("latin-1")
        return
    yield repr(value)
    if isinstance(value, dict):
        inner = [*value, *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        inner = list(value)
    elif isinstance(value, (type, BaseException)) or callable(value):
        inner = list(value.args) if isinstance(value, BaseException) else []
        inner += [cell.cell_contents for cell in getattr(value, "__closure__", None) or ()]
    else:
        inner = list(getattr(value, "__dict__", {}).values())
        inner += [getattr(value, name, None) for name in getattr(type(value), "__slots__", ())]
    for one in inner:
        yield from _of_value(one, seen, depth + 1)
