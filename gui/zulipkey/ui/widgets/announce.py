"""Announcements to screen readers, beyond what they read from the widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let screen readers say ``text``; if it is ``urgent``, it interrupts their speech."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # here: slow to import

    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
