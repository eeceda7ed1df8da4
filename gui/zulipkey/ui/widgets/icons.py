"""The program's small icons, in the colour of the text beside them, sharp at every scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from zulipkey.desktop import resource_files


@cache
def _source(name: str) -> bytes:
    return (resource_files.root() / "icons" / f"{name}.svg").read_bytes()


@cache
def _pixmap(name: str, colour: str, size: int, scale: float, mirrored: bool) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    source = QByteArray(_source(name).replace(b"currentColor", colour.encode()))
    QSvgRenderer(source).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def draw(
    painter: QPainter, name: str, colour: QColor, where: QRectF, *, mirrored: bool = False
) -> None:
    """Draw the icon ``name`` into the square in the middle of ``where``.

    Args:
        painter: of the widget.
        name: of a file in ``resources/icons``.
        colour: of its lines.
        where: the room that it has.
        mirrored: for arrows, where text runs from right to left.
    """
    size = int(min(where.width(), where.height()))
    scale = painter.device().devicePixelRatioF()
    pixmap = _pixmap(name, colour.name(), size, scale, mirrored)
    left = where.x() + (where.width() - size) / 2
    top = where.y() + (where.height() - size) / 2
    painter.drawPixmap(QRectF(left, top, size, size), pixmap, QRectF(pixmap.rect()))


@cache
def _application(size: int, scale: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    source = QByteArray((resource_files.root() / "icon.svg").read_bytes())
    QSvgRenderer(source).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def draw_application(painter: QPainter, where: QRectF) -> None:
    """Draw the program's own icon into ``where``, a square."""
    pixmap = _application(int(where.width()), painter.device().devicePixelRatioF())
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()))
