"""Small widgets that the pages share, so that they look and speak alike."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget


def text_field(parent: QWidget, name: str) -> QLineEdit:
    """Make a line for an address, a login or a key: left to right in every language."""
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setMinimumHeight(30)
    return field


def label_for(buddy: QWidget, text: str) -> QLabel:
    """Make the label of a field; its mnemonic leads there."""
    label = QLabel(text, buddy.parentWidget())
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(buddy)
    return label


def muted(parent: QWidget, text: str = "") -> QLabel:
    """Make a line of secondary text, plain and wrapped."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
