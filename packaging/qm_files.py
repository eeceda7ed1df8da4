"""Read compiled translations (`.qm` files), and remove what no program needs from them.

The format is that of Qt's `qtranslator.cpp`: blocks, of which one contains the messages, and
another a hash of each text with the position of its message.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_MAGIC_LENGTH: Final = 16
_HASHES, _MESSAGES = 0x42, 0x69
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_NONE: Final = 0xFFFFFFFF
_HASH: Final = struct.Struct(">II")
_PART: Final = struct.Struct(">BI")


@dataclass(frozen=True)
class Message:
    """A text and its translation (the last of its plural forms)."""

    context: str
    source: str
    comment: str
    """Distinguishes it from the same text with another meaning."""
    translation: str


def messages(content: bytes) -> Iterator[Message]:
    """Read a `.qm` file."""
    blocks = dict(_blocks(content))
    for _, start in _HASH.iter_unpack(blocks.get(_HASHES, b"")):
        parts = dict(_parts(blocks[_MESSAGES], start))
        yield Message(
            parts.get(_CONTEXT, b"").decode(),
            parts.get(_SOURCE, b"").decode(),
            parts.get(_COMMENT, b"").decode(),
            parts.get(_TRANSLATION, b"").decode("utf-16-be"),
        )


def slim(content: bytes) -> bytes:
    """Remove each text that its hash alone distinguishes from all others: a third of the file.

    `lrelease -compress` should do that, but does not. It adds the list of contexts, which tells a
    text of another context.
    """
    blocks = dict(_blocks(content))
    places = list(_HASH.iter_unpack(blocks[_HASHES]))
    times = Counter(value for value, _ in places)
    hashes, made = b"", b""
    for value, start in places:
        hashes += _HASH.pack(value, len(made))
        for kind, part in _parts(blocks[_MESSAGES], start):
            if kind == _TRANSLATION or times[value] > 1:
                made += _PART.pack(kind, len(part)) + part
        made += bytes([_END])
    blocks |= {_HASHES: hashes, _MESSAGES: made}
    return content[:_MAGIC_LENGTH] + b"".join(
        _PART.pack(kind, len(block)) + block for kind, block in blocks.items()
    )


def _blocks(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = _MAGIC_LENGTH
    while at < len(content):
        kind, length = _PART.unpack_from(content, at)
        at += _PART.size
        yield kind, content[at : at + length]
        at += length


def _parts(block: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while block[at] != _END:
        kind, length = _PART.unpack_from(block, at)
        at += _PART.size
        length = 0 if length == _NONE else length
        yield kind, block[at : at + length]
        at += length
