"""What a screen reader is told beyond what it finds by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let screen readers say ``text``; an urgent one interrupts what they say now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # many enums

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
