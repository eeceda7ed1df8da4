"""Select those of Qt's own texts that users of this program see, from Qt's translations.

All of them would add 2 MB to the bundle, mostly about databases, printers and networks.
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
"""The names of keys (``QShortcut``) that appear in the menus."""


_UP_TO_DATE: Final = "de"


def as_ts(code: str) -> str:
    """Return the texts in a language, as the content of a `.ts` file."""
    root = ElementTree.Element("TS", version="2.1", language=code)
    contexts = {}
    for name in (*_CONTEXTS, "QShortcut"):
        contexts[name] = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(contexts[name], "name").text = name
    for (context, source, comment), translation in _texts(code).items():
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        ElementTree.SubElement(message, "comment").text = comment
        ElementTree.SubElement(message, "translation").text = translation
    return ElementTree.tostring(root, encoding="unicode")


def _texts(code: str) -> dict[tuple[str, str, str], str]:
    from PySide6.QtCore import QLibraryInfo  # missing until dev.py has set up the environment

    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    path = Path(folder, f"qtbase_{code}.qm")  # Qt does not have every language
    found = {
        (one.context, one.source, one.comment): one.translation
        for one in qm_files.messages(path.read_bytes() if path.is_file() else b"")
        if one.context in _CONTEXTS or (one.context == "QShortcut" and one.source in _KEYS)
    }
    if code != _UP_TO_DATE:
        # Some are translated only in their former state, without a mnemonic or in another context.
        former = {source.replace("&", ""): text for (_, source, _), text in found.items()}
        for key in sorted(_texts(_UP_TO_DATE).keys() - found.keys()):
            if (text := former.get(key[1].replace("&", ""))) is not None:
                found[key] = text
    return found
