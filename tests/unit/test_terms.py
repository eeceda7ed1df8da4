"""One term for one thing, in every text that a person reads."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

import manual

_TOP = Path(__file__).parents[2]
_TEXTS = {
    source
    for message in ElementTree.parse(_TOP / "resources" / "translations" / "zulipkey_en.ts").iter(
        "message"
    )
    if (source := message.findtext("source"))
    and not source.endswith(";")  # keywords of a menu: what people type, not what they read
}
_ABOUT = (
    "resources/linux/io.github.zulipkey.ZulipKey.metainfo.xml",
    "resources/linux/io.github.zulipkey.ZulipKey.desktop",
)
# “login” is Zulip's own word in two places that people see: its page and its email.
_ZULIPS_OWN = re.compile(
    r"--login|login tokens?|“new login”|zulip://login|login or registration", re.IGNORECASE
)
_AVOIDED = {
    "email, username": r"\blog-?ins?\b",
    "fix": r"\bmend",
    "check the key": r"\btr(y|ied) the key\b",
    "password manager": r"\bpassword stores?\b",
    "doesn’t work": r"\bwork any more\b",
    "try again": r"\bstart again\b|\banother try\b",
    "return": r"\bg[ia]ven? back\b",
    "Zulip Key": r"\b(we|us|our)\b",
    "(calm)": "!",
    "turn off": r"\bswitch(ed)? off\b",
    "can’t": r"\bcannot\b|\bcan not\b",
    "(no machine talk)": r"\bjudged\b|\bunderstood by\b",
}


def _without_own_words(text: str) -> str:
    return _ZULIPS_OWN.sub("", text)


@pytest.mark.parametrize("instead", _AVOIDED)
def test_no_text_uses_another_word(instead: str) -> None:
    avoided = re.compile(_AVOIDED[instead], re.IGNORECASE)
    found = sorted(text for text in _TEXTS if avoided.search(_without_own_words(text)))
    assert not found, f"say “{instead}”"


@pytest.mark.parametrize("name", [*_ABOUT, "manual"])
@pytest.mark.parametrize(
    "avoided", [r"\bmend", r"\bpassword stores?\b", r"\b(we|our)\b", r"\btrue reason\b"]
)
def test_what_introduces_the_program_uses_the_same_words(name: str, avoided: str) -> None:
    text = manual.page() if name == "manual" else (_TOP / name).read_text(encoding="utf-8")
    assert not re.search(avoided, text, re.IGNORECASE)


def test_apostrophes_and_quotation_marks_are_typographic() -> None:
    assert sorted(text for text in _TEXTS if re.search(r"\w'\w|\w' |\"", text)) == []
