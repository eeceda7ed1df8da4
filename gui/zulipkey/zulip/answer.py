"""An HTTP response whose size on the wire is limited, whatever length it declares."""

from __future__ import annotations

import http.client
import io
from typing import Any, Final

_MOST_INTERIM: Final = 20
_LARGEST: Final = 8 << 20
"""Bytes, including the headers and the size lines of chunks, which can outgrow the chunks."""


class TooLarge(Exception):
    """The response exceeds the limit."""


class Answer(http.client.HTTPResponse):
    """A final response of limited size; interim ones (1xx except 101) are skipped.

    Its readers do not limit some of its parts themselves: trailers, and a chunk of size -1.
    """

    def __init__(self, *given: Any, **named: Any) -> None:
        """Take the arguments of ``http.client.HTTPResponse``."""
        super().__init__(*given, **named)
        self.fp: io.BufferedReader = io.BufferedReader(_Limited(self.fp.detach()))

    def _read_status(self) -> tuple[str, int, str]:
        for _ in range(_MOST_INTERIM):
            version, status, reason = super()._read_status()  # type: ignore[misc]
            if not 100 <= status < 200 or status == 101:
                return version, status, reason
            http.client.parse_headers(self.fp)
        raise http.client.HTTPException("interim answers without end")


class _Limited(io.RawIOBase):
    def __init__(self, inner: io.RawIOBase) -> None:
        self._inner = inner
        self._left = _LARGEST

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        count = self._inner.readinto(buffer)
        self._left -= count or 0
        if self._left < 0:
            raise TooLarge
        return count

    def close(self) -> None:
        self._inner.close()
        super().close()
