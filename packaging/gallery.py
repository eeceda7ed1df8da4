"""Show every component of the window in every state on one page, for pictures and tests."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from zulipkey.ui import theme
from zulipkey.ui.theme import Tone
from zulipkey.ui.widgets.button import Button, IconButton, Kind
from zulipkey.ui.widgets.card import Card
from zulipkey.ui.widgets.check_box import CheckBox, RadioButton
from zulipkey.ui.widgets.chip import Chip
from zulipkey.ui.widgets.combo_box import ComboBox
from zulipkey.ui.widgets.empty_state import EmptyState
from zulipkey.ui.widgets.field import Field, Line
from zulipkey.ui.widgets.flow import FlowLayout
from zulipkey.ui.widgets.header import Header
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.menu import MenuButton
from zulipkey.ui.widgets.notice import Notice
from zulipkey.ui.widgets.person import PersonRow
from zulipkey.ui.widgets.progress import BusyBar
from zulipkey.ui.widgets.rows import FileRow, OpenRow
from zulipkey.ui.widgets.scrolling import ScrollBar
from zulipkey.ui.widgets.steps import StepList

WIDTH = 880


def _alone(button: RadioButton) -> RadioButton:
    """Make a radio button independent of the others, and return it."""
    button.setAutoExclusive(False)
    return button


class Gallery(QWidget):
    """A column of components, on the background of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.menu = QMenu(self)
        for text in ("Settings", "About"):
            self.menu.addAction(text)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(32, 20, 32, 20)
        self._whole.setSpacing(theme.ROW_GAP)
        header = Header(self.menu, self)
        header.title.setText("A page")
        header.show_back(True)
        header.set_edges(theme.ICON_PADDING, theme.ICON_PADDING)  # the gallery has margins
        self._whole.addWidget(header)
        self._add_texts()
        self._add_buttons()
        self._add_fields()
        self._add_choices()
        self._add_messages()
        self._add_rows()
        self._whole.addStretch(1)

    def fit(self) -> None:
        """Set the height that the components need."""
        self.setFixedHeight(self._whole.heightForWidth(WIDTH))
        self._whole.activate()

    def changeEvent(self, event: QEvent) -> None:
        """Adapt the components to a new font, as the window does."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            theme.tell_followers()

    def _row(self, *widgets: QWidget) -> None:
        row = QWidget(self)
        flow = FlowLayout(row)
        for widget in widgets:
            flow.addWidget(widget)
        self._whole.addWidget(row)

    def _add_texts(self) -> None:
        danger = Label(self, Tone.DANGER.value)
        danger.set_tone(Tone.DANGER)
        self._row(
            Label(self, "Title", kind=theme.Text.TITLE),
            Label(self, "Page", kind=theme.Text.PAGE),
            Label(self, "Body"),
            Label(self, "Strong", kind=theme.Text.STRONG),
            Label(self, "Label", kind=theme.Text.LABEL),
            Label(self, "Muted", kind=theme.Text.SECONDARY, muted=True),
            danger,
        )
        chips = []
        for tone in Tone:
            chips.append(Chip(self, theme.least_room))
            chips[-1].show_state(tone.value, tone)
        self._row(*chips)

    def _add_buttons(self) -> None:
        for kind in Kind:
            usual = Button(kind.name.capitalize(), self, kind=kind)
            with_icon = Button("With an icon", self, kind=kind, icon="copy")
            off = Button("Disabled", self, kind=kind)
            off.setEnabled(False)
            self._row(usual, with_icon, off)
        named = MenuButton("A &menu", QMenu(self), self, icon="copy")
        off_icon = IconButton("close", "Close", self)
        off_icon.setEnabled(False)
        self._row(named, IconButton("copy", "Copy", self), off_icon)

    def _add_fields(self) -> None:
        empty = Field("&Empty", self, hint="A hint below the line.")
        empty.line.setPlaceholderText("Placeholder")
        filled = Field("&Filled", self, line=Line("", self, icon="globe"))
        filled.line.setText("ann@example.com")
        filled.line.add_button("eye", "Show")
        wrong = Field("&Wrong", self)
        wrong.line.setText("chat.example")
        wrong.set_error("Enter your organization's web address.")
        off = Field("&Disabled", self)
        off.line.setText("disabled")
        off.setEnabled(False)
        for field in (empty, filled, wrong, off):
            self._whole.addWidget(field)

    def _add_choices(self) -> None:
        names = ("Box", "Ticked", "Disabled box", "Disabled tick")
        box, ticked, off, off_ticked = (CheckBox(text, self) for text in names)
        circle, chosen, off_chosen = (
            _alone(RadioButton(text, self)) for text in ("Circle", "Chosen", "Disabled circle")
        )
        for one in (ticked, off_ticked, chosen, off_chosen):
            one.setChecked(True)
        for one in (off, off_ticked, off_chosen):
            one.setEnabled(False)
        combo = ComboBox("Choice", self)
        combo.addItems(["45 seconds", "5 minutes"])
        off_combo = ComboBox("Disabled choice", self)
        off_combo.addItem("Set")
        off_combo.setEnabled(False)
        bar = ScrollBar(self)
        bar.setRange(0, 100)
        bar.setPageStep(100)
        bar.setValue(50)
        bar.setFixedHeight(80)
        self._row(box, ticked, off, off_ticked, circle, chosen, off_chosen)
        self._row(combo, off_combo, bar)

    def _add_messages(self) -> None:
        for tone in Tone:
            notice = Notice(self)
            self._whole.addWidget(notice)
            notice.say(f"A message of the tone {tone.value}.", "What follows from it.", tone)
            notice.add_button("Next step", lambda: None)
        steps = StepList(self)
        steps.show_steps(["Sign in there.", "Choose “Open Zulip Key”."])
        self._whole.addWidget(steps)
        self._whole.addWidget(BusyBar(self))

    def _add_rows(self) -> None:
        card = Card(self)
        person = PersonRow(card)
        person.show_person("Ann Active", "ann@example.com", "chat.example.com")
        card.column.addWidget(person)
        card.column.addWidget(OpenRow("Ann · Example", "ann@example.com", card, menu_name="More"))
        card.column.addWidget(OpenRow("Network", "Proxy", card, icon="globe"))
        card.column.addWidget(FileRow("zulip-terminal", "~/zuliprc", "Save", card))
        self._whole.addWidget(card)
        nothing = EmptyState(self)
        nothing.say("Nothing is listed here.")
        self._whole.addWidget(nothing)
