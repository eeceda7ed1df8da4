"""Qt's own texts, as far as a person meets them here, from the translations that Qt brings.

All of Qt's would be 2 MB in the bundle, most of them about databases, printers and networks.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import qm_files

_CONTEXTS: Final = (
    "QLineEdit",  # the menus of fields
    "QWidgetTextControl",
    "QUnicodeControlCharacterMenu",
    "QFileDialog",  # where the desktop has no dialog of its own
    "QFileSystemModel",
    "QAbstractFileIconProvider",
    "QPlatformTheme",  # buttons
    "QGnomeTheme",
    "QCocoaTheme",
    "QDialogButtonBox",
    "QMessageBox",
    "QAccessibleActionInterface",  # what a screen reader can do with a button
    "MAC_APPLICATION_MENU",
    "QCocoaMenuItem",
)

_KEYS: Final = ("Ctrl", "Shift", "Alt", "Del", "Ins")
"""Of the names of keys (``QShortcut``), those in the menus."""


def as_ts(code: str) -> str:
    """Return the texts in a language, as the content of a `.ts` file."""
    root = ElementTree.Element("TS", version="2.1", language=code)
    contexts = {}
    for name in (*_CONTEXTS, "QShortcut"):
        contexts[name] = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(contexts[name], "name").text = name
    from PySide6.QtCore import QLibraryInfo  # here: `dev.py` begins without it

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    path = Path(folder, f"qtbase_{code}.qm")  # Qt does not speak every language
    for one in qm_files.messages(path.read_bytes() if path.is_file() else b""):
        if one.context in _CONTEXTS or (one.context == "QShortcut" and one.source in _KEYS):
            message = ElementTree.SubElement(contexts[one.context], "message")
            ElementTree.SubElement(message, "source").text = one.source
            ElementTree.SubElement(message, "translation").text = one.translation
    return ElementTree.tostring(root, encoding="unicode")
