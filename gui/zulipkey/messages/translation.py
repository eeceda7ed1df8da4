"""What is said, in the person's language."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from shiboken6 import isValid

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
_ISOLATES: Final = {ord(one): None for one in "\u2068\u2069"}
"""What stands around each placeholder in a language that is written from right to left."""
_CHOICE: Final = "ZULIPKEY_LANG"
_spoken: Final = [_ENGLISH]
_installed: Final[list[QTranslator]] = []
"""It translates for as long as it lives."""


def available() -> tuple[str, ...]:
    """Return the codes of the languages that the program speaks, sorted by their own names."""
    return tuple(
        code for code in sorted(NAMES, key=lambda one: NAMES[one].casefold()) if _is_there(code)
    )


def install(chosen: str) -> None:
    """Say everything in the person's language from now on, in the application that there is.

    Args:
        chosen: the code that the person has chosen; empty: what the system speaks. The
            environment's ``ZULIPKEY_LANG``, in whatever spelling of a locale, comes first.
    """
    use(os.environ.get(_CHOICE, "").partition(".")[0] or chosen)


def use(chosen: str) -> None:
    """Say everything in another language from now on; ``chosen`` as for ``install``.

    Only that language's texts are loaded. Dates and numbers are written as the system does it, or
    as it is usual for a language that the system does not speak.
    """
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in _installed:  # not by findChildren, which would wrap the style: many enums
        if isValid(translator):  # one of an application that has ended is gone with it
            application.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    language = _best([chosen] if chosen else system.uiLanguages())
    spoken = QLocale(language)
    QLocale.setDefault(system if not chosen or _is_same(system, spoken) else spoken)
    turn = getattr(application, "setLayoutDirection", None)  # it has windows
    is_isolated = spoken.textDirection() is Qt.LayoutDirection.RightToLeft
    translator = (_ForTerminal if is_isolated and not turn else QTranslator)()
    if translator.load(str(_file(language))):  # the English one has the plural forms
        application.installTranslator(translator)
        _installed.append(translator)
    _spoken[:] = [language]
    if turn:
        turn(spoken.textDirection())


def language() -> str:
    """Return the code of the language that is spoken now; from any thread."""
    return _spoken[0]


class _ForTerminal(QTranslator):
    """Leaves out what isolates addresses and paths: who copies one there would copy that, too."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation; see ``QTranslator``."""
        said = super().translate(context, text, disambiguation, n)
        return without_isolates(said) if said else text  # empty would not be taken for absent


def translator(context: str) -> Callable[[str], str]:
    """Return what translates the texts of a module, which are collected under this name.

    It is called ``tr``: ``packaging/translations.py`` looks for that, and for ``marked``.
    """
    return partial(QCoreApplication.translate, context)


def marked(text: str) -> str:
    """Return a text as it is: here it is collected for translators, and translated when it is said.

    A table of texts, which is made once whatever the language, has them as ``Texts``.
    """
    return text


Texts = dict
"""A table whose values are collected for translators, each text as if it were ``marked``."""


def without_isolates(text: str) -> str:
    """Return a text as it is to be copied."""
    return text.translate(_ISOLATES)


def joined(*sentences: str) -> str:
    """Return sentences as one line; behind a wide sign, as in Japanese, goes no space."""
    line = ""
    for one in filter(None, sentences):
        line += f" {one}" if line and line[-1] not in "。？！：" else one
    return line


def _best(wanted: list[str]) -> str:
    """Return the first of the ``wanted`` locales whose language is there, in the same script."""
    for name in wanted:
        locale = QLocale(name.replace("-", "_"))
        for code in NAMES:
            if _is_same(locale, QLocale(code)) and _is_there(code):
                return code
    return _ENGLISH


def _is_there(code: str) -> bool:
    return code == _ENGLISH or _file(code).is_file()


def _is_same(one: QLocale, other: QLocale) -> bool:
    return (one.language(), one.script()) == (other.language(), other.script())


def _file(code: str) -> Path:
    return resource_files.root() / "translations" / f"zulipkey_{code}.qm"
