"""The card that shows which organization answers at the address, before a password is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from zulipkey.model.organization import Organization
from zulipkey.ui.parts import Muted

_ICON_SIZE = 44


class OrganizationCard(QFrame):
    """Icon, name, address and server version of one organization."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = _Icon(self)
        self._name = _Line(self)
        bold = self._name.font()
        bold.setWeight(QFont.Weight.DemiBold)
        self._name.setFont(bold)
        self._address = _Line(self)
        self._version = Muted("", self)
        self._version.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(self._name)
        texts.addWidget(self._address)
        texts.addWidget(self._version)
        texts.addStretch(1)
        box = QHBoxLayout(self)
        box.setContentsMargins(10, 6, 10, 6)
        box.setSpacing(10)
        box.addWidget(self._icon)
        box.addLayout(texts, 1)
        self.setAccessibleName(self.tr("Organization"))

    def show_organization(self, organization: Organization, *, https_instead: bool) -> None:
        """Show what the server told; its icon comes later, by ``show_icon``.

        Args:
            organization: from the server.
            https_instead: say that https is used although http was typed.
        """
        address = organization.address
        shown = address.host_and_port
        if address.unicode_host != address.host:
            shown = self.tr("{unicode} ({ascii})").format(
                unicode=address.unicode_host, ascii=address.host_and_port
            )
        version = self.tr("Zulip {version}").format(version=organization.version)
        if address.scheme == "http":
            version = self.tr("{version} · local, not encrypted").format(version=version)
        elif https_instead:
            version = self.tr("{version} · over https instead, which is private").format(
                version=version
            )
        if organization.trust:
            version = self.tr("{version} · by a certificate that you chose").format(version=version)
        self._icon.show_initial(organization.name)
        self._name.set_whole(organization.name)
        self._address.set_whole(shown)
        self._version.setText(version)
        self.setAccessibleDescription(f"{organization.name}, {shown}, {version}")

    def show_icon(self, image: QImage) -> None:
        """Replace the initial by the organization's own icon."""
        self._icon.show_image(image)


class _Line(QLabel):
    """One line of plain text that is elided where it does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_whole(self, text: str) -> None:
        self._whole = text
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        fits = self.fontMetrics().elidedText(
            self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 40)
        )
        self.setText(fits)
        # Plain text, but a tool tip would guess; escaping makes the guess harmless.
        self.setToolTip("" if fits == self._whole else _escaped(self._whole))
        self.setAccessibleName(self._whole)


class _Icon(QWidget):
    """The organization's icon, or the first letter of its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._initial = ""
        self.setFixedSize(QSize(_ICON_SIZE, _ICON_SIZE))

    def show_initial(self, name: str) -> None:
        self._image = None
        self._initial = name[:1].upper()
        self.update()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        square = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(square, 8, 8)
        painter.setClipPath(shape)
        if self._image is not None:
            painter.drawImage(square, self._image)
            return
        painter.fillRect(square, self.palette().highlight())
        font = self.font()
        font.setPixelSize(_ICON_SIZE // 2)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.palette().highlightedText().color()))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, self._initial)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
