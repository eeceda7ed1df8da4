"""Translate the menu entry and the metainfo into the languages of the `.ts` files."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

import translation_rules

_RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
_LINUX: Final = _RESOURCES / "linux"
_ID: Final = "io.github.zulipkey.ZulipKey"
DESKTOP_ENTRY: Final = f"{_ID}.desktop"
METAINFO: Final = f"{_ID}.metainfo.xml"
_TRANSLATED_KEYS: Final = re.compile(r"^(GenericName|Comment|Keywords)=(.*)$", re.MULTILINE)
_TRANSLATED_ELEMENTS: Final = ("summary", "p", "li", "caption")
_COMMENTS: Final = {
    "GenericName": "What kind of program it is, in a menu; two to four words.",
    "Comment": "Shown below the name of the program in a menu; no full stop.",
    "Keywords": "Words to find the program by, each followed by a semicolon; add what people "
    "would type in your language.",
    "summary": "One line about the program in a software centre; no full stop.",
    "caption": "Below a picture of the program in a software centre.",
}


def as_source() -> str:
    """Return the texts as Python source code, from which lupdate collects them."""
    lines = [
        "from PySide6.QtCore import QCoreApplication",
        "translate = QCoreApplication.translate",
    ]
    texts = [
        *(("DesktopEntry", kind, text) for kind, text in _TRANSLATED_KEYS.findall(_desktop())),
        *(("Metainfo", one.tag, _text(one)) for one in _metainfo().iter() if _is_translated(one)),
    ]
    for context, kind, text in texts:
        if kind in _COMMENTS:
            lines.append(f"#: {_COMMENTS[kind]}")
        lines.append(f"translate({context!r}, {text!r})")
    return "\n".join(lines) + "\n"


def desktop_entry() -> str:
    """Return the menu entry with its translations."""
    translated = _translations("DesktopEntry")

    def with_translations(entry: re.Match[str]) -> str:
        lines = [
            f"{entry[1]}[{code}]={texts[entry[2]]}"
            for code, texts in translated.items()
            if entry[2] in texts
        ]
        return "\n".join([entry[0], *lines])

    return _TRANSLATED_KEYS.sub(with_translations, _desktop())


def metainfo() -> str:
    """Return the AppStream metainfo with its translations."""
    translated = _translations("Metainfo")
    root = _metainfo()
    for parent in list(root.iter()):
        for one in list(parent):
            if not _is_translated(one):
                continue
            text = _text(one)
            place = list(parent).index(one) + 1
            for code, texts in translated.items():
                if text in texts:
                    language = {"xml:lang": code.replace("_", "-")}
                    other = ElementTree.Element(one.tag, language)
                    other.text, other.tail = texts[text], one.tail
                    parent.insert(place, other)
                    place += 1
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f"{head}{ElementTree.tostring(root, encoding='unicode')}\n"


def _translations(context: str) -> dict[str, dict[str, str]]:
    found = {}
    for path in sorted((_RESOURCES / "translations").glob("*.ts")):
        code = path.stem.partition("_")[2]
        texts = {
            one.source: one.translations[0]
            for one in translation_rules.entries(path)
            if one.context == context and one.is_finished and one.translations[0]
        }
        if code != "en" and texts:
            found[code] = texts
    return found


def _desktop() -> str:
    return (_LINUX / DESKTOP_ENTRY).read_text("utf-8")


def _metainfo() -> ElementTree.Element:
    return ElementTree.parse(_LINUX / METAINFO).getroot()


def _is_translated(element: ElementTree.Element) -> bool:
    return element.tag in _TRANSLATED_ELEMENTS and bool(_text(element))


def _text(element: ElementTree.Element) -> str:
    return " ".join((element.text or "").split())
