"""The translation of all texts into the user's language."""

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
"""The languages by code, each by its own name; ``available`` returns those with texts."""
_ENGLISH: Final = "en"
_ISOLATES: Final = {ord(one): None for one in "\u2068\u2069"}
"""The isolate characters around each placeholder in a right-to-left language."""
_CHOICE: Final = "ZULIPKEY_LANG"
_spoken: Final = [_ENGLISH]
_installed: Final[list[QTranslator]] = []
"""The installed translator, if any; it translates for as long as a reference to it exists."""


def available() -> tuple[str, ...]:
    """Return the codes of the languages that have texts, sorted by the languages' own names."""
    return tuple(
        code for code in sorted(NAMES, key=lambda one: NAMES[one].casefold()) if _is_there(code)
    )


def install(chosen: str) -> None:
    """Translate all further texts of the current application into the user's language.

    Args:
        chosen: the code of the language that the user chose; empty for the system's language. The
            environment variable ``ZULIPKEY_LANG``, in any spelling of a locale, takes precedence.
    """
    use(os.environ.get(_CHOICE, "").partition(".")[0] or chosen)


def use(chosen: str) -> None:
    """Switch to another language; ``chosen`` is as for ``install``, without ``ZULIPKEY_LANG``.

    Only that language's texts are loaded. Dates and numbers follow the system's format, or the
    chosen language's usual format if it is not the system's language.
    """
    application = QCoreApplication.instance()
    if application is None:
        return
    for translator in _installed:  # findChildren is slow: it wraps the style, with many enums
        if isValid(translator):  # the translator of an earlier application is deleted with it
            application.removeTranslator(translator)
    _installed.clear()
    system = QLocale.system()
    language = _best([chosen] if chosen else system.uiLanguages())
    spoken = QLocale(language)
    QLocale.setDefault(system if not chosen or _is_same(system, spoken) else spoken)
    turn = getattr(application, "setLayoutDirection", None)  # None without windows
    is_isolated = spoken.textDirection() is Qt.LayoutDirection.RightToLeft
    translator = (_ForTerminal if is_isolated and not turn else QTranslator)()
    if translator.load(str(_file(language))):  # the English file has the plural forms
        application.installTranslator(translator)
        _installed.append(translator)
    _spoken[:] = [language]
    if turn:
        turn(spoken.textDirection())


def language() -> str:
    """Return the code of the current language, from any thread."""
    return _spoken[0]


class _ForTerminal(QTranslator):
    """A translator without isolate characters, which users would copy along with an address."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the translation; see ``QTranslator``."""
        said = super().translate(context, text, disambiguation, n)
        return without_isolates(said) if said else text  # Qt would show an empty translation


def translator(context: str) -> Callable[[str], str]:
    """Return the function that translates a module's texts, which are collected under ``context``.

    Modules name it ``tr``: ``packaging/translations.py`` searches for ``tr`` and ``marked``.
    """
    return partial(QCoreApplication.translate, context)


def marked(text: str) -> str:
    """Return a text unchanged; it is only collected here, and ``tr`` translates it when it is used.

    A table of texts, which is created once for all languages, is a ``Texts`` instead.
    """
    return text


Texts = dict
"""A table whose values are collected for translators, each text as if it were ``marked``."""


def without_isolates(text: str) -> str:
    """Return a text without isolate characters, for copying."""
    return text.translate(_ISOLATES)


def joined(*sentences: str) -> str:
    """Join sentences into one line, without a space after a full-width sign, as in Japanese."""
    line = ""
    for one in filter(None, sentences):
        line += f" {one}" if line and line[-1] not in "。？！：" else one
    return line


def _best(wanted: list[str]) -> str:
    """Return the code for the first ``wanted`` locale with texts in its language and script."""
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
