"""Check what each translation must preserve, and the writing rules of each language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

NARROW: Final = "\u202f"
NO_BREAK: Final = "\u00a0"


@dataclass(frozen=True)
class Language:
    """The writing rules of a language."""

    quotes: str
    """The opening and the closing quotation mark."""
    forms: int = 2
    """The number of plural forms in Qt."""
    for_one_number: tuple[int, ...] = (0,)
    """The plural forms that are for a single number, and may omit it."""
    ends: dict[str, str] = field(default_factory=dict)
    """The signs at the end of a sentence, by the English sign that they replace."""
    forbidden: dict[str, str] = field(default_factory=dict)
    """Patterns that must not appear, and why."""
    letter_in_brackets: bool = False
    """Whether the mnemonic is the English letter, after the text: 保存(&S)."""


_BEFORE_HIGH_SIGNS: Final = {
    rf"(?<![{NARROW}?!])[;!?](?!\w)": "a narrow no-break space (U+202F) goes before ; ! ?",
    rf"(?<!{NO_BREAK})(?<!\w://)(?<!zulip)(?<!http):(?=\s|$)": (
        "a no-break space (U+00A0) goes before a colon"
    ),
    rf"«(?!{NARROW})|(?<!{NARROW})»": "a narrow no-break space (U+202F) goes inside « »",
}
_CJK: Final = "\u3040-\u30ff\u3400-\u9fff"
_WIDE_SIGNS: Final = {
    rf"(?<=[{_CJK}])[,.?!:;](?![A-Za-z0-9])": "after these letters goes a full-width sign",
    rf"(?<=[{_CJK}])\((?!&)": "a full-width bracket goes here",
}
_EAST: Final = {".": "。", "?": "？", "!": "！", ":": "："}

LANGUAGES: Final = {
    "ar": Language(
        quotes="«»",
        forms=6,
        for_one_number=(0, 1, 2),
        ends={"?": "؟"},
        forbidden={r"(?<=[\u0600-\u06ff])[,;?]": "Arabic has ، ؛ ؟"},
    ),
    "de": Language(quotes="„“"),
    "es": Language(
        quotes="«»",
        forbidden={r"^[^¿]*[^\s(¿]\?": "a question begins with ¿"},  # a separate "?" is no question
    ),
    "fr": Language(quotes="«»", for_one_number=(), forbidden=_BEFORE_HIGH_SIGNS),
    "it": Language(quotes="“”"),
    "ja": Language(
        quotes="「」",
        forms=1,
        for_one_number=(),
        ends=_EAST,
        forbidden=_WIDE_SIGNS,
        letter_in_brackets=True,
    ),
    "pl": Language(quotes="„”", forms=3),
    "pt_BR": Language(quotes="“”", for_one_number=()),
    "ru": Language(quotes="«»", forms=3, for_one_number=()),
    "uk": Language(quotes="«»", forms=3, for_one_number=()),
    "zh_CN": Language(
        quotes="“”",
        forms=1,
        for_one_number=(),
        ends=_EAST,
        forbidden=_WIDE_SIGNS,
        letter_in_brackets=True,
    ),
}

_ALL_QUOTES: Final = "“”„«»「」『』‹›‚"
_PLACEHOLDER: Final = re.compile(r"\{\w*\}|%n|%(?!n)")
_NAME: Final = re.compile(
    r"--[a-z][a-z-]*"  # options
    r"|[A-Z]+_[A-Z_]+|\b[a-z]+_[a-z_]+"  # variables and entries of files
    r"|(?:\b[a-z]+://[^\s”“]*|~?/[\w./-]+)(?<![.,:])|\[api\]"  # not the sign that ends a sentence
    r"|\bzulip-\w+|\bzuliprc\b|\bzulipkey\b|\bZulip(?: Key| Cloud)?\b|\bzulip:"
    r"|\b[\w-]+(?:\.[\w-]+)+\b|\.gitignore"
    r"|\b(?:UTF-8|UTF-16|JSON|PEM|SHA-256|HOME|API|VPN|git|curl|PowerShell|Python|UTF8)\b"
)
_ACCELERATOR: Final = re.compile(r"&(?=[^&\s])")
_BRACKETED: Final = re.compile(r"\(&([A-Z0-9])\)(?=…|$|：)")

PAGES: Final = (
    ("AddressStep", "SignInPage"),
    ("CredentialsStep", "PasswordField", "SignInPage"),
    ("KeyPage", "KeyField", "SaveCard", "RememberBox"),
    ("AccountsPage",),
    ("BrowserPage",),
    ("BotsPage",),
    ("CheckPage", "FileCard", "ProblemRow"),
    ("SettingsPage",),
    ("NetworkPage",),
    ("CertificatePage",),
    ("UnlockPage",),
    ("Window",),
)
"""The contexts whose texts appear together on a page, or in a menu."""


@dataclass(frozen=True)
class Entry:
    """A text and its translation."""

    context: str
    source: str
    translations: tuple[str, ...]
    """The translation, or its plural forms."""
    is_plural: bool
    is_finished: bool


def entries(path: Path) -> list[Entry]:
    """Read a `.ts` file."""
    found = []
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Entry(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    translations=tuple(forms or [translation.text or ""]),
                    is_plural=message.get("numerus") == "yes",
                    is_finished=translation.get("type") != "unfinished",
                )
            )
    return found


def unfinished(path: Path) -> list[Entry]:
    """Return the texts of a `.ts` file that are not translated."""
    return [one for one in entries(path) if not one.is_finished or not all(one.translations)]


def faults(path: Path) -> list[str]:
    """Return the faults of the finished translations in a `.ts` file."""
    code = path.stem.partition("_")[2]
    language = LANGUAGES.get(code)
    if language is None:
        return [f"packaging/translation_rules.py does not say how {code} is written"]
    done = [one for one in entries(path) if one.is_finished and all(one.translations)]
    return [
        *(
            f"{one.context}: {one.source!r}: {why}: {text!r}"
            for one in done
            for number, text in enumerate(one.translations)
            for why in _faults(one, number, text, language)
        ),
        *(
            f"{one.context}: {one.source!r}: {len(one.translations)} plural forms instead of "
            f"{language.forms}"
            for one in done
            if one.is_plural and len(one.translations) != language.forms
        ),
        *_same_letters(done),
    ]


def _faults(entry: Entry, number: int, text: str, language: Language) -> Iterator[str]:
    source = entry.source
    wanted, found = Counter(_PLACEHOLDER.findall(source)), Counter(_PLACEHOLDER.findall(text))
    if entry.is_plural and number in language.for_one_number and not found["%n"]:
        del wanted["%n"]
    if wanted != found:
        yield f"placeholders differ, {sorted(wanted)} and {sorted(found)}"
    lost = Counter(_NAME.findall(source)).keys() - {
        one for one in _NAME.findall(source) if one in text
    }
    if lost:
        yield f"names are not translated, {sorted(lost)}"
    if [source[:1].isspace(), source[-1:].isspace()] != [text[:1].isspace(), text[-1:].isspace()]:
        yield "a space at the beginning or at the end was lost or added"
    if source.count("\n") != text.count("\n"):
        yield "the number of lines differs"
    yield from _letter_faults(source, text, language)
    yield from _sign_faults(source, _without_letter(text), language)


def _letter_faults(source: str, text: str, language: Language) -> Iterator[str]:
    wanted, found = _letter(source), _ACCELERATOR.findall(text)
    if len(found) != (1 if wanted else 0):
        yield f"{'one' if wanted else 'no'} & is needed"
    elif wanted and language.letter_in_brackets:
        bracketed = _BRACKETED.search(text)
        if bracketed is None or bracketed[1] != wanted.upper():
            yield f"(&{wanted.upper()}) goes behind the text, before an ellipsis"


def _sign_faults(source: str, text: str, language: Language) -> Iterator[str]:
    for sign in "\"'":
        if text.count(sign) > source.count(sign):
            yield f"{sign} is no typographic sign"
    if "..." in text or (source.rstrip().endswith("…") != text.rstrip().endswith("…")):
        yield "the ellipsis at the end stays, and is one character"
    last, end = source.rstrip()[-1:], text.rstrip()[-1:]
    signs = {one: language.ends.get(one, one) for one in ".?!:"}
    if (last in signs and end != signs[last]) or (
        last not in signs and last != "}" and end in signs.values()
    ):
        yield f"it ends with {end!r} where {signs.get(last, last)!r} is needed"
    others = [one for one in text if one in _ALL_QUOTES and one not in language.quotes]
    if others:
        yield f"quotation marks are {language.quotes} here"
    opening, closing = language.quotes[0], language.quotes[1]
    if text.count(opening) != text.count(closing) or (opening in text) != ("“" in source):
        yield f"quotation marks {language.quotes} come in pairs, where the source has them"
    if "  " in text:
        yield "two spaces"
    for pattern, why in language.forbidden.items():
        if last != ";" and re.search(pattern, text):  # each keyword of the menu entry ends with it
            yield why


def _letter(text: str) -> str:
    """Return the mnemonic of a text in lower case; empty if there is none."""
    place = _ACCELERATOR.search(text)
    return text[place.end()].casefold() if place else ""


def _without_letter(text: str) -> str:
    return _ACCELERATOR.sub("", _BRACKETED.sub("", text))


def _same_letters(done: list[Entry]) -> Iterator[str]:
    """Yield the texts of a page that share a mnemonic, but do not share it in English."""
    for page in PAGES:
        here = [one for one in done if one.context in page and _letter(one.translations[0])]
        for place, one in enumerate(here):
            for other in here[:place]:
                letter = _letter(one.translations[0])
                if letter == _letter(other.translations[0]) and (
                    _letter(one.source) != _letter(other.source)
                ):
                    yield (
                        f"{one.context}: {one.source!r} and {other.source!r} have the same letter, "
                        f"{letter!r}"
                    )
