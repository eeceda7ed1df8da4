"""What is said, in the person's language."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from zulipkey.desktop import resource_files

NAMES: Final = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "ja": "日本語",
    "pl": "Polski",
    "pt_BR": "Português (Brasil)",
    "ru": "Русский",
    "uk": "Українська",
    "zh_CN": "简体中文",
}
"""The languages, each by its own name; ``available`` says which of them are there."""
_ENGLISH: Final = "en"
_CHOICE: Final = "ZULIPKEY_LANG"
_installed: Final[list[QTranslator]] = []
"""They translate for as long as they live."""


def available() -> tuple[str, ...]:
    """Return the codes of the languages that the program speaks, sorted by their own names."""
    return tuple(
        code
        for code in sorted(NAMES, key=lambda one: NAMES[one].casefold())
        if code == _ENGLISH or _file(code).is_file()
    )


def install(chosen: str, environ: Mapping[str, str] = os.environ) -> None:
    """Say everything in the person's language from now on, in the application that there is.

    Args:
        chosen: the code that the person has chosen; empty: what the system speaks.
        environ: its ``ZULIPKEY_LANG``, in whatever spelling of a locale, comes first.
    """
    use(environ.get(_CHOICE, "").partition(".")[0] or chosen)


def use(chosen: str) -> None:
    """Say everything in another language from now on; ``chosen`` as for ``install``.

    Only that language's texts are loaded. Dates and numbers are written as the system does it, or
    as it is usual for a language that the system does not speak.
    """
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in _installed:  # not by findChildren, which would wrap the style: many enums
        application.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    language = _best([chosen] if chosen else system.uiLanguages())
    spoken = QLocale(language)
    QLocale.setDefault(system if not chosen or _is_same(system, spoken) else spoken)
    folders = [("zulipkey", str(_file(language).parent))]  # the English one has the plural forms
    if language != _ENGLISH:
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        folders.insert(0, ("qtbase", qt))
    for name, folder in folders:
        translator = QTranslator()
        if translator.load(f"{name}_{language}", folder):
            application.installTranslator(translator)
            _installed.append(translator)
    application.setProperty("language", language)
    if turn := getattr(application, "setLayoutDirection", None):  # it has windows
        turn(spoken.textDirection())


def language() -> str:
    """Return the code of the language that is spoken now."""
    application = QCoreApplication.instance()
    return str((application and application.property("language")) or _ENGLISH)


def _best(wanted: list[str]) -> str:
    """Return the first of the ``wanted`` locales whose language is there, in the same script."""
    there = available()
    for name in wanted:
        for code in there:
            if _is_same(QLocale(name.replace("-", "_")), QLocale(code)):
                return code
    return _ENGLISH


def _is_same(one: QLocale, other: QLocale) -> bool:
    return (one.language(), one.script()) == (other.language(), other.script())


def _file(code: str) -> Path:
    return resource_files.root() / "translations" / f"zulipkey_{code}.qm"
