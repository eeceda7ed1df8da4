"""Every text that a person reads can be translated."""

import ast
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

import system_texts
import translation_rules
import translations
from zulipkey.messages import translation

_TOP = Path(__file__).parents[2]
_TEXTS = _TOP / "resources" / "translations" / "zulipkey_en.ts"


def _messages() -> Iterator[ElementTree.Element]:
    return ElementTree.parse(_TEXTS).iter("message")


def _texts_in_the_sources() -> Iterator[str]:
    sources = [path.read_text(encoding="utf-8") for path in translations.sources()]
    for source in [*sources, system_texts.as_source()]:
        module = ast.parse(source)
        yield from (str(text.value) for text in translations.texts_of_tables(module))
        for node in ast.walk(module):
            if not isinstance(node, ast.Call):
                continue
            match node.func, node.args:
                case ast.Attribute(attr="tr"), [ast.Constant(value=str(text)), *_]:
                    yield text
                case ast.Name(id="tr" | "marked"), [ast.Constant(value=str(text))]:
                    yield text
                case ast.Name(id="translate"), [_, ast.Constant(value=str(text))]:
                    yield text


@pytest.mark.slow
def test_each_text_of_the_sources_is_collected() -> None:
    collected = {message.findtext("source") for message in _messages()}
    assert set(_texts_in_the_sources()) == collected


def test_each_text_with_a_number_has_its_english_plural_forms() -> None:
    for message in _messages():
        if "%n" in message.findtext("source", ""):
            forms = [form.text for form in message.iter("numerusform")]
            assert len(forms) == 2
            assert all(forms)
            assert message.get("numerus") == "yes"


_OF_MANY_MEANINGS = {
    "Change",
    "Copy",
    "Dark",
    "Fix",
    "Forget",
    "Light",
    "Message",
    "Open",
    "Progress",
    "Remove",
    "Save",
    "Theme",
    "Unlock",
    "Update",
    "Works",
    "Cancelled.",
    "Copied.",
    "Fixed.",
    "Updated.",
    "or",
}
"""Verbs or nouns, and words whose form depends on what they are said of."""


def test_a_word_of_many_meanings_says_what_is_meant() -> None:
    without = [
        f"{source}: #: what is meant"
        for message in _messages()
        for source in [message.findtext("source", "").replace("&", "").rstrip("…")]
        if source in _OF_MANY_MEANINGS and not message.findtext("extracomment")
    ]
    assert without == []


def _german(*messages: tuple[str, str], context: str = "KeyPage") -> str:
    entries = "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>"
        for source, text in messages
    )
    return f"""<TS version="2.1" language="de_DE"><context><name>{context}</name>{entries}
        <message numerus="yes"><source>%n tries left</source><translation>
        <numerusform>Noch ein Versuch</numerusform><numerusform>Noch %n Versuche</numerusform>
        </translation></message></context></TS>"""


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("Saved to {path}.", "Gespeichert.", "placeholders"),
        ("Saved to {path}.", "Gespeichert: {path}", "ends with"),
        ("Save in zuliprc", "In der Zulip-Datei speichern", "names"),
        ("Use your-org.zulipchat.com", "Nimm deine-org.zulipchat.com", "names"),
        ("&amp;Save", "Speichern", "&"),
        ("Save", "Sp&amp;eichern", "&"),
        ("Wait…", "Warten...", "ellipsis"),
        ("Choose “Open”", "„Öffnen” wählen", "quotation"),
        ("Choose “Open”", "&quot;Öffnen&quot; wählen", "typographic"),
        ("Use ", "Nimm", "space"),
    ],
)
def test_a_translation_that_breaks_a_rule_is_named(
    tmp_path: Path, source: str, text: str, fault: str
) -> None:
    path = tmp_path / "zulipkey_de.ts"
    path.write_text(_german((source, text)), "utf-8")
    assert [one for one in translation_rules.faults(path) if fault in one]


def test_two_texts_of_one_page_have_letters_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "zulipkey_de.ts"
    path.write_text(_german(("&amp;Save", "&amp;Sichern"), ("&amp;Bots", "Bot&amp;s")), "utf-8")
    assert [one for one in translation_rules.faults(path) if "the same letter" in one]


def test_a_right_translation_has_no_faults(tmp_path: Path) -> None:
    path = tmp_path / "zulipkey_de.ts"
    right = ("&amp;Save “{path}” in zuliprc…", "„{path}“ in zuliprc &amp;speichern…")
    path.write_text(_german(right), "utf-8")
    assert not translation_rules.faults(path)


@pytest.mark.slow
def test_a_language_is_begun_by_one_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.add("pl")
    begun = translation_rules.entries(tmp_path / "zulipkey_pl.ts")
    assert {one.source for one in begun} >= set(_texts_in_the_sources())
    assert {len(one.translations) for one in begun if one.is_plural} == {3}


def test_every_language_is_complete_and_keeps_the_rules() -> None:
    for path in translations.FOLDER.glob("zulipkey_*.ts"):
        if path != _TEXTS:
            assert not translation_rules.faults(path)
            assert not translation_rules.unfinished(path), path.name


def test_a_comma_of_latin_text_is_named_between_chinese_letters(tmp_path: Path) -> None:
    path = tmp_path / "zulipkey_zh_CN.ts"
    path.write_text(_german(("Found, and saved.", "找到,已保存。")), "utf-8")
    assert [one for one in translation_rules.faults(path) if "full-width" in one]


_ARABIC = """
import subprocess, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from zulipkey.desktop import resource_files
from zulipkey.messages import failures, translation
from zulipkey.model.errors import NameNotFound
sys.path.insert(0, sys.argv[1])
import translations
translations.FOLDER = Path(sys.argv[2], "translations")
translations.compile_all()
resource_files.root = lambda: Path(sys.argv[2])
application = {"terminal": QCoreApplication, "window": QGuiApplication}[sys.argv[3]]([])
translation.use("ar")
failure = NameNotFound(host="chat.example.com\\u2069\\x1b", port=443)
print(ascii(failures.message(failure).title), ascii(failures.message(failure).text[:5]))
"""


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("window", r"\u0633 \u2068chat.example.com\\u2069\\x1b\u2069."),
        ("terminal", r"\u0633 chat.example.com\\u2069\\x1b."),
    ],
)
def test_an_address_is_isolated_in_arabic_but_for_the_terminal(
    tmp_path: Path, where: str, said: str
) -> None:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "zulipkey_ar.ts").write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ar">'
        "<context><name>failures</name><message><source>Can’t find {host}.</source>"
        "<translation>س {host}.</translation></message></context></TS>",
        "utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-c", _ARABIC, _TOP / "packaging", tmp_path, where],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == f"'{said}' 'Check'"  # the rest is not translated


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("احفظ {path}.", "احفظ <{path}>."),
        ("في ~/.zuliprc أو $HOME", "في <~/.zuliprc> أو $<HOME>"),
        ("نفّذ zulipkey get --server {site}: ثم", "نفّذ <zulipkey get --server {site}>: ثم"),
        ("مورد kubectl apply -f -، مع", "مورد <kubectl apply -f ->، مع"),
        ("رخصة (Apache License 2.0)", "رخصة (<Apache License 2.0>)"),
        ("بقي %n من {total} &amp;حفظ", "بقي %Ln من <{total}> &amp;حفظ"),
    ],
)
def test_what_is_written_from_left_to_right_is_isolated_whole(text: str, isolated: str) -> None:
    marks = str.maketrans({"<": "\u2068", ">": "\u2069"})
    whole = translations.isolated(f"<translation>{text}</translation>")
    assert whole == f"<translation>{isolated.translate(marks)}</translation>"


@pytest.mark.parametrize("code", ["de", "ar"])
def test_what_is_compiled_says_what_is_written(code: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"zulipkey_{code}.qm"))
    entries = translation_rules.entries(translations.FOLDER / f"zulipkey_{code}.ts")
    for one in entries:
        if not one.is_plural:
            said = translator.translate(one.context, one.source) or ""
            assert translation.without_isolates(said) == one.translations[0]
    assert not translator.translate("AboutPage", "What nobody has translated")
    assert not translator.translate("UnknownContext", entries[0].source)


def test_a_language_that_qt_does_not_speak_is_compiled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    path = tmp_path / "zulipkey_eo.ts"
    path.write_text(_german(("Save", "Konservi")).replace("de_DE", "eo"), "utf-8")
    translations.compile_all()
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert translator.translate("KeyPage", "Save") == "Konservi"


def test_all_languages_together_are_smaller_than_their_budget() -> None:
    assert sum(path.stat().st_size for path in translations.FOLDER.glob("*.qm")) < 1_500_000


def test_a_language_is_loaded_in_three_milliseconds() -> None:
    times = []
    for _ in range(20):
        start = time.perf_counter()
        assert QTranslator().load(str(translations.FOLDER / "zulipkey_fr.qm"))
        times.append(time.perf_counter() - start)
    assert min(times) < 0.003
