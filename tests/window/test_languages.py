"""What Qt says of itself is in the person's language, too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from stages import speaking
from zulipkey.ui.widgets.field import Line

_MENUS = {
    "de": ["&Rückgängig\tStrg+Z", "&Ausschneiden\tStrg+X", "&Kopieren\tStrg+C"],
    "ar": ["&تراجع\tCtrl+Z", "&قصّ\tCtrl+X", "ا&نسخ\tCtrl+C"],
}


@pytest.mark.parametrize("language", _MENUS)
def test_the_menu_of_a_field_has_words_and_letters_of_the_language(
    qtbot: QtBot, language: str
) -> None:
    with speaking(language):
        qtbot.addWidget(window := QWidget())
        line = Line("Name", window)
        menu = line.createStandardContextMenu()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions()]
        assert set(_MENUS[language]) <= set(texts), texts
        assert menu.isRightToLeft() is (language == "ar")


@pytest.mark.parametrize(("language", "words"), [("de", "Abbrechen"), ("ar", "ألغِ")])
def test_the_file_dialog_without_a_desktop_speaks_the_language(
    qtbot: QtBot, language: str, words: str
) -> None:
    with speaking(language):
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        box = dialog.findChild(QDialogButtonBox)
        assert isinstance(box, QDialogButtonBox)
        cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
        assert isinstance(cancel, QPushButton)
        assert cancel.text().replace("&", "") == words
        said = [one.text() for one in dialog.findChildren(QLabel) if one.text()]
        assert not [text for text in said if "ook in" in text or "Files of" in text], said
