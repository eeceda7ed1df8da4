"""Safe decoding of an organization's icon, which comes from an untrusted server."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QImage, QImageReader

from zulipkey.model.cancellation import CancelToken
from zulipkey.ui.tasks import qt_lock

_LARGEST: Final = 1024
_LARGEST_IN_MEMORY: Final = 8
"""In MB: the size of an image of ``_LARGEST`` squared with 16 bits for each channel."""
_FORMATS: Final = {
    b"\x89PNG\r\n\x1a\n": b"png",
    b"\xff\xd8\xff": b"jpeg",
    b"GIF8": b"gif",
    b"RIFF": b"webp",
}
"""The first bytes of each supported format, and the only decoder that is used for it."""


def decoded(icon: bytes, cancel: CancelToken) -> QImage:
    """Decode an icon of a common raster format and a reasonable size; else return a null image.

    The first bytes determine the format. If Qt had to guess, it would try each of its decoders, and
    the SVG decoder follows references endlessly.
    """
    with qt_lock:
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
    # The size in the file cannot be trusted: for a GIF it is the size of the first frame, and the
    # whole canvas may be far larger. So the memory that Qt allocates is limited as well. The limit
    # applies to all images that Qt reads; no picture of this program comes near it.
    QImageReader.setAllocationLimit(_LARGEST_IN_MEMORY)
    if not _is_small(reader.size()):
        return QImage()
    image = reader.read()
    return image if _is_small(image.size()) else QImage()


def _is_small(size: QSize) -> bool:
    return size.isValid() and max(size.width(), size.height()) <= _LARGEST
