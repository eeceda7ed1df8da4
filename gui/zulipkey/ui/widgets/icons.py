"""The program's small icons, in the colour of the text beside them, sharp at every scale."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from zulipkey.desktop import resource_files
from zulipkey.ui import theme

OF_TONE: Final = {
    theme.Tone.DANGER: "danger",
    theme.Tone.WARNING: "warning",
    theme.Tone.OK: "ok",
    theme.Tone.INFO: "info",
}
"""Tone → the icon that has the meaning of its colour."""

_log: Final = logging.getLogger(__name__)


@cache
def _source(name: str) -> bytes:
    return (resource_files.root() / "icons" / f"{name}.svg").read_bytes()


@cache
def _pixmap(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    source = _source(name).replace(b"currentColor", colour.encode())
    return _rendered(source, size, scale, mirrored)


@cache
def _application(size: int, scale: float) -> QPixmap:
    return _rendered((resource_files.root() / "icon.svg").read_bytes(), size, scale)


def _rendered(source: bytes, size: int, scale: float, mirrored: bool = False) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        if mirrored:
            painter.translate(size, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size, size))
    return pixmap


def _or_nothing(make: Callable[[], QPixmap]) -> QPixmap:
    """Return the pixmap, or an empty one if the icon's file is gone, such as during an upgrade.

    An exception that leaves a paint event can crash the process: PySide then miscounts the
    references to other widgets' methods.
    """
    try:
        return make()
    except OSError as error:
        _log.warning("an icon is not drawn: %s", error)
        return QPixmap()


def draw(
    painter: QPainter, name: str, colour: QColor, where: QRectF, *, mirrored: bool = False
) -> None:
    """Draw the icon ``name`` into the square in the middle of ``where``.

    Args:
        painter: the widget's painter.
        name: the name of a file in ``resources/icons``.
        colour: the colour of its lines.
        where: the available area.
        mirrored: whether to mirror it, for arrows where text runs from right to left.
    """
    size = int(min(where.width(), where.height()))
    scale = painter.device().devicePixelRatioF()
    pixmap = _or_nothing(lambda: _pixmap(name, colour.name(), size, scale, mirrored))
    left = where.x() + (where.width() - size) / 2
    top = where.y() + (where.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), pixmap, QRectF(pixmap.rect()))


def draw_application(painter: QPainter, where: QRectF) -> None:
    """Draw the program's icon into the square ``where``."""
    scale = painter.device().devicePixelRatioF()
    pixmap = _or_nothing(lambda: _application(int(where.width()), scale))
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()))
