"""Every text that a person reads can be translated."""

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

_TOP = Path(__file__).parents[2]
_TEXTS = _TOP / "resources" / "translations" / "zulipkey_en.ts"


def _messages() -> Iterator[ElementTree.Element]:
    return ElementTree.parse(_TEXTS).iter("message")


def _texts_in_the_sources() -> Iterator[str]:
    for path in (_TOP / "gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            match node.func, node.args:
                case ast.Attribute(attr="tr"), [ast.Constant(value=str(text)), *_]:
                    yield text
                case ast.Name(id="translate"), [_, ast.Constant(value=str(text)), *_]:
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
