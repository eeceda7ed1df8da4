"""One change of a key at a time: what saves it, and what replaces it, wait for each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from zulipkey.model.errors import KeyRefused

if TYPE_CHECKING:
    from zulipkey.model.account import ApiKey, KeyResult


class Turns:
    """Whose turn it is, for each account; and which keys were replaced, by their hashes alone."""

    def __init__(self) -> None:
        self._locks: defaultdict[str, Lock] = defaultdict(Lock)
        self._replaced: set[int] = set()

    @contextmanager
    def of(self, result: KeyResult) -> Iterator[None]:
        """Wait, in a worker thread, until nothing else saves or replaces the account's key.

        Raises:
            KeyRefused: it was replaced meanwhile.
        """
        account = result.account
        with self._locks[account.selector.casefold()]:
            if hash(result.key) in self._replaced:
                raise KeyRefused(host=account.address.host)
            yield

    def end(self, key: ApiKey) -> None:
        """Let nothing more be saved of a key that the server has replaced."""
        self._replaced.add(hash(key))
