"""Texts: plain, wrapped, in one of the theme's kinds, and following the theme."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from zulipkey.ui import theme

_WRAP_ANYWHERE: Final = r"\u3000-\u9fff\uff00-\uffef"
"""The letters and signs of Chinese and Japanese, between which Qt ends lines by their rules."""
_FIRST_WRAPPED: Final = "\u3000"
# Compiled when they are used first: classes of so many letters take longer than a window's labels.
_LONG_WORD: Final = rf"[^\s{_WRAP_ANYWHERE}]{{9,}}"
_LONGEST: Final = 16
_LONGEST_OF_LETTERS: Final = 24
"""As in German, where Zertifikatsprüfung is one word; a key has digits too."""
_GOOD_BREAK: Final = (
    r"(?:[/\\@,:;=?_<(-]|(?<!/)\.)(?=\w)|&(?=\w+=)|(?![^\W\d_]{1,%d}(?!\w))[^\W_]{%d}(?=\w)"
)
"""None behind the & of a mnemonic."""
_TOGETHER: Final = rf"[^\s{_WRAP_ANYWHERE}]+|[{_WRAP_ANYWHERE}]{{1,3}}"
"""What stays on one line: a word, or one of those letters with the signs beside it."""
_BREAK: Final = "\u200b"
_NO_BREAK: Final = "\u2060"
_AS_GIVEN: Final = {ord(_BREAK): None, ord(_NO_BREAK): None, 0x2029: "\n"}
"""What was added goes; the last is how Qt writes the end of a line that is selected."""
_BREAKS: Final = (r"(?!)", r"(?<=[@.-])(?=\S)", r"(?<=[^\s&])(?=\S)")
"""Where a line may end within a word: nowhere, within an email or a server's name, anywhere."""
_MNEMONIC: Final = re.compile(r" ?\(&\w\)|&")
"""Within a word, or behind the text, as in 保存(&S)."""


def drawn(text: str) -> str:
    """Return the text of a button as it is drawn: an ``&`` marks the mnemonic, ``&&`` is one."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def widest_word(metrics: QFontMetrics, text: str) -> int:
    """Return the width, in pixels, of what cannot be broken."""
    is_spaced = max(text, default="") < _FIRST_WRAPPED
    pieces = text.split() if is_spaced else re.findall(_TOGETHER, text)
    return max(map(metrics.horizontalAdvance, pieces), default=0)


def breakable(metrics: QFontMetrics, text: str, width: int) -> str:
    """Return the text with breaks within the words that are wider than this, in pixels."""
    if metrics.horizontalAdvance(text) <= width:  # nearly always, and asked at each paint
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
    """A text that may be a stranger's: never rich, never wider than its room."""

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
            parent: the widget that it stands in.
            text: what it says.
            kind: its size and weight.
            muted: paler than other text, with a contrast of 4.5 all the same.
            selectable: with the mouse.
            fixed: in the font of fixed width, as lines of a file are shown.
            unbroken: returns the width, in pixels, up to which a word stays in one piece; None:
                any of up to 16 letters does.
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
        """Say by the colour how the text is meant; None: by no other than usual."""
        self._tone = tone
        self.follow_theme()

    def setText(self, text: str) -> None:
        """Show a text; a path, an address or a key that is wider than the window wraps."""
        self._said = text
        stays = _LONGEST // 2 if self._unbroken else _LONGEST
        is_long = any(len(word) > stays for word in text.split())
        shown = re.sub(_LONG_WORD, self._breakable, text) if is_long else text
        if shown != super().text():
            super().setText(shown)
        if shown != text or self.accessibleName():
            self.setAccessibleName(text)  # as it is read and copied

    def text(self) -> str:
        """Return the text as it was given."""
        return self._said

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected, as it was given."""
        from PySide6.QtGui import QKeySequence

        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy_selected()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected, as it was given."""
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
        """Begin at the other side with the window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Begin where the window's language does: Qt goes by the letters, even of a name."""
        if not self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            flags = Qt.AlignmentFlag
            side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
            self.setAlignment(side | flags.AlignAbsolute | flags.AlignVCenter)
        unmarked = Qt.TextInteractionFlag.LinksAccessibleByMouse
        if self.isRightToLeft() and self.textInteractionFlags() == unmarked:
            # Else Qt draws all lines but the last one a space too far to the left.
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def follow_theme(self) -> None:
        """Take colour and font from the theme."""
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
        word = found[0].replace("://", f"://{_NO_BREAK}")  # else Qt may end a line at https://
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
    """Return a label for what is said beside something else: smaller and paler."""
    small = theme.Text.SECONDARY
    return Label(parent, text, kind=small, muted=True, selectable=selectable, unbroken=unbroken)


def without_mnemonic(text: str) -> str:
    """Return a label as it is read aloud."""
    return _MNEMONIC.sub("", text)


def label_for(buddy: QWidget, text: str) -> Label:
    """Return the label of a field; its mnemonic leads there, and screen readers call it so.

    Unless it has a name of its own: one that tells it from another field, or says more.
    """
    if not buddy.accessibleName():
        buddy.setAccessibleName(without_mnemonic(text))
    label = Label(buddy.parentWidget(), kind=theme.Text.LABEL)
    label.setBuddy(buddy)
    label.setText(text)  # only now: a screen reader would be told of it with its mnemonic's sign
    return label
