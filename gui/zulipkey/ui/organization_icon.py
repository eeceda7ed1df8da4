"""An organization's icon: a stranger's bytes, decoded with care."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from zulipkey.model.cancellation import CancelToken
from zulipkey.ui.tasks import inside_qt

_LARGEST: Final = 1024
_LARGEST_IN_MEMORY: Final = 8
"""In MB: so much is one of that size at the most, with 16 bits for each colour."""
_FORMATS: Final = {
    b"\x89PNG\r\n\x1a\n": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"RIFF": b"webp",
}
"""The first bytes of what is decoded at all, and the one decoder that may look at it."""


def decoded(icon: bytes, cancel: CancelToken) -> QImage:
    """Decode an icon of a common raster format and a reasonable size; else return a null image.

    The format is told from the first bytes: Qt, left to guess, asks each of its decoders, and that
    of SVG follows references without end.
    """
    with inside_qt:
        return QImage() if cancel.is_set else _decode(icon)


def _decode(icon: bytes) -> QImage:
    formats = [name for start, name in _FORMATS.items() if icon.startswith(start)]
    if not formats:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(icon))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, formats[0])
    reader.setAutoDetectImageFormat(False)
    # The size is a claim: of a GIF it is that of the first frame, which may lie on a far larger
    # picture. What Qt sets memory aside for is what counts. It is one limit for all that Qt reads;
    # this program has no picture of its own that comes near it.
    QImageReader.setAllocationLimit(_LARGEST_IN_MEMORY)
    if not _is_small(reader.size()):
        return QImage()
    image = reader.read()
    return image if _is_small(image.size()) else QImage()


def _is_small(size: QSize) -> bool:
    return size.isValid() and max(size.width(), size.height()) <= _LARGEST
