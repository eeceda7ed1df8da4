"""Labels: plain text that wraps and follows the theme."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from zulipkey.ui import theme

_WRAP_ANYWHERE: Final = r"\u3000-\u9fff\uff00-\uffef"
"""The Chinese and Japanese characters, between which Qt breaks lines by their rules."""
_FIRST_WRAPPED: Final = "\u3000"
# These patterns are compiled at their first use: their large character classes take longer to
# compile than all labels of a window to build.
_LONG_WORD: Final = rf"[^\s{_WRAP_ANYWHERE}]{{9,}}"
_LONGEST: Final = 16
_LONGEST_OF_LETTERS: Final = 24
"""For words of letters only, such as the German Zertifikatsprüfung; a key has digits, too."""
_GOOD_BREAK: Final = (
    r"(?:[/\\@,:;=?_<(-]|(?<!/)\.)(?=\w)|&(?=\w+=)|(?![^\W\d_]{1,%d}(?!\w))[^\W_]{%d}(?=\w)"
)
"""The places to break a long word; none is after the & of a mnemonic."""
_TOGETHER: Final = rf"[^\s{_WRAP_ANYWHERE}]+|[{_WRAP_ANYWHERE}]{{1,3}}"
"""A unit that is not broken: a word, or a Chinese or Japanese letter with the signs beside it."""
_BREAK: Final = "\u200b"
_NO_BREAK: Final = "\u2060"
_AS_GIVEN: Final = {ord(_BREAK): None, ord(_NO_BREAK): None, 0x2029: "\n"}
"""Removes the characters added by ``setText``; U+2029 ends a line in Qt's selected text."""
_BREAKS: Final = (r"(?!)", r"(?<=[@.-])(?=\S)", r"(?<=[^\s&])(?=\S)")
"""The places to break a word, in order: nowhere, within an email or a host name, anywhere."""
_MNEMONIC: Final = re.compile(r" ?\(&\w\)|&")
"""A mnemonic within a word, or after the text as in 保存(&S)."""


def drawn(text: str) -> str:
    """Return a button's text as it is drawn: ``&`` marks the mnemonic, ``&&`` is a literal &."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def widest_word(metrics: QFontMetrics, text: str) -> int:
    """Return the width, in pixels, of the widest part that cannot be broken."""
    is_spaced = max(text, default="") < _FIRST_WRAPPED
    pieces = text.split() if is_spaced else re.findall(_TOGETHER, text)
    return max(map(metrics.horizontalAdvance, pieces), default=0)


def breakable(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return the text with possible breaks in the words that are wider than ``width`` pixels."""
    if metrics.horizontalAdvance(text) <= width:  # the usual case, checked at each paint
        return text

    def broken(found: re.Match[str]) -> str:
        word = found[0]
        for breaks in _BREAKS:
            word = re.sub(breaks, _BREAK, found[0])
            if widest_word(metrics, word.replace(_BREAK, " ")) <= width:
                break
        return word

    return re.sub(r"\S+", broken, text)


class Label(QLabel):
    """A label for any text, also from outside: it shows no rich text, and wraps long words."""

    def __init__(
        self,
        parent: QWidget | None,
        text: str = "",
        *,
        kind: theme.Text = theme.Text.BODY,
        muted: bool = False,
        selectable: bool = False,
        fixed: bool = False,
        unbroken: Callable[[], int] | None = None,
    ) -> None:
        """Build the label.

        Args:
            parent: the parent widget.
            text: the text.
            kind: the text's size and weight.
            muted: whether it is paler than other text, still with a contrast of 4.5.
            selectable: whether the mouse can select it.
            fixed: whether to use the fixed-width font, as for lines of a file.
            unbroken: returns the width, in pixels, up to which words stay in one piece; None to
                keep words of up to 16 letters in one piece.
        """
        super().__init__(parent)
        self._kind, self._muted, self._fixed, self._unbroken = kind, muted, fixed, unbroken
        self._tone: theme.Tone | None = None
        self._said = ""
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._align()
        theme.follow(self)

    def set_tone(self, tone: theme.Tone | None) -> None:
        """Show the text in a tone's colour; None for the usual colour."""
        self._tone = tone
        self.follow_theme()

    def setText(self, text: str) -> None:
        """Set the text; long words, such as a path, an address or a key, can wrap."""
        self._said = text
        stays = _LONGEST // 2 if self._unbroken else _LONGEST
        is_long = any(len(word) > stays for word in text.split())
        shown = re.sub(_LONG_WORD, self._breakable, text) if is_long else text
        if shown != super().text():
            super().setText(shown)
        if shown != text or self.accessibleName():
            self.setAccessibleName(text)  # without the added characters

    def text(self) -> str:
        """Return the text that was set, without added characters."""
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy the selection without added characters."""
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy_selected()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the selection without added characters."""
        if self.hasSelectedText():
            from zulipkey.ui.widgets.menu import open_at

            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            #: A menu entry: copy the selected text.
            menu.addAction(self.tr("&Copy")).triggered.connect(self._copy_selected)
            open_at(menu, event.globalPos())

    def _copy_selected(self) -> None:
        from zulipkey.messages.translation import without_isolates

        chosen = self.selectedText().translate(_AS_GIVEN)
        QGuiApplication.clipboard().setText(without_isolates(chosen))

    def changeEvent(self, event: QEvent) -> None:
        """Realign the text when the layout direction changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Align the text by the layout direction; Qt would go by its letters, even in a name."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            flags = Qt.AlignmentFlag
            side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
            self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)
        unmarked = Qt.TextInteractionFlag.LinksAccessibleByMouse
        if self.isRightToLeft() and self.textInteractionFlags() == unmarked:
            # Otherwise Qt draws all lines but the last a space too far to the left.
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def follow_theme(self) -> None:
        """Set the colour and font from the theme."""
        now = theme.colours()
        colour = now.muted if self._muted else now.text
        if self._tone is not None:
            colour = now.tones[self._tone][0]
        own = self.palette()
        own.setColor(QPalette.ColorRole.WindowText, colour)
        self.setPalette(own)
        font = theme.font(self._kind)
        if self._fixed:
            font.setFamily(theme.key_font().family())
        self.setFont(font)
        if self._unbroken:
            self.setText(self._said)

    def _breakable(self, found: re.Match[str]) -> str:
        word = found[0].replace("://", f"://{_NO_BREAK}")  # Qt could break a line after https://
        if self._unbroken:
            stays = self.fontMetrics().horizontalAdvance(word) <= self._unbroken()
        else:
            stays = len(found[0]) <= _LONGEST
        if stays:
            return word
        pieces = (1, _LONGEST // 2) if self._unbroken else (_LONGEST_OF_LETTERS, _LONGEST)
        return re.sub(_GOOD_BREAK % pieces, rf"\g<0>{_BREAK}", word)


def small_label(
    parent: QWidget,
    text: str = "",
    *,
    selectable: bool = False,
    unbroken: Callable[[], int] | None = None,
) -> Label:
    """Create a smaller and paler label for secondary text."""
    small = theme.Text.SECONDARY
    return Label(parent, text, kind=small, muted=True, selectable=selectable, unbroken=unbroken)


def without_mnemonic(text: str) -> str:
    """Return a label's text without its mnemonic, for screen readers."""
    return _MNEMONIC.sub("", text)


def label_for(buddy: QWidget, text: str) -> Label:
    """Create the label for a field; its mnemonic moves the focus to the field.

    The label also becomes the field's accessible name, unless the field already has one, which
    tells it from another field or says more.
    """
    if not buddy.accessibleName():
        buddy.setAccessibleName(without_mnemonic(text))
    label = Label(buddy.parentWidget(), kind=theme.Text.LABEL)
    label.setBuddy(buddy)
    label.setText(text)  # last: otherwise screen readers would get the text with its &
    return label
