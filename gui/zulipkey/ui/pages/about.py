"""The page "About": the versions and licences of this program and of its components."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit

from zulipkey.messages import about, failures
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.ui import theme
from zulipkey.ui.pages.page import Page
from zulipkey.ui.tasks import Task
from zulipkey.ui.widgets.announce import announce
from zulipkey.ui.widgets.button import Button
from zulipkey.ui.widgets.flow import column, fill
from zulipkey.ui.widgets.label import Label
from zulipkey.ui.widgets.scrolling import ScrollBar
from zulipkey.ui.window import Window

_Known = tuple[tuple[str, ...], tuple[about.Component, ...], str]


class AboutPage(Page):
    """The page with the versions, which can be copied into a report, and the licences."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.header.title.setText(self.tr("About Zulip Key"))
        self._looking = Task(self)
        self._texts_of_licences = ""
        what = Label(
            self,
            self.tr(
                "Gets your Zulip API key, and the zuliprc file that your tools read. Free software "
                "under the Apache License 2.0. Not made or endorsed by the Zulip project."
            ),
        )
        self._versions = self._selectable()
        self._versions.setText(self.tr("Loading…"))
        self._copy = Button(self.tr("Copy versions"), self, icon="copy")
        self._copy.setEnabled(False)
        self._copy.clicked.connect(lambda: self._copy.copy(self._versions.text()))
        made_of = Label(self, self.tr("Made with"), kind=theme.Text.LABEL)
        self._components = self._selectable()
        self._texts = Button(self.tr("License texts"), self, icon="file")
        self._texts.clicked.connect(self._show_texts)
        self._texts.hide()
        self._notices = QPlainTextEdit(self)
        self._notices.setAccessibleName(self.tr("License texts"))
        self._notices.setReadOnly(True)
        self._notices.setVerticalScrollBar(ScrollBar())
        self._notices.setTabChangesFocus(True)
        self._notices.setMinimumHeight(260)
        self._notices.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._notices.hide()

        made = column(made_of, self._components, spacing=theme.LABEL_GAP)
        fill(self.column, what, self._versions, self._copy, made)
        fill(self.column, self._texts, self._notices, None)

    def enter(self) -> None:
        """Read the versions and licences in a worker thread."""

        def work(_cancel: CancelToken) -> _Known:
            return about.version_lines(), about.components(), about.notices()

        self._looking.run(work, self._on_known, self._on_failed)

    def take_focus(self) -> None:
        """Focus the button that copies the versions, or the back button while they load."""
        (self._copy if self._copy.isEnabled() else self.header.arrow).setFocus()

    def _selectable(self) -> Label:
        label = Label(self, kind=theme.Text.SECONDARY)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return label

    def _on_known(self, known: _Known) -> None:
        lines, components, notices = known
        self._versions.setText("\n".join(lines))
        self._components.setText(
            "\n".join(
                self.tr("{name} {version}: {licence}").format(
                    name=one.name, version=one.version, licence=one.licence
                )
                for one in components
            )
        )
        self._texts_of_licences = notices
        self._copy.setEnabled(True)
        self._texts.setVisible(bool(notices))
        self._copy.setFocus()
        announce(self, self._versions.text())

    def _on_failed(self, failure: Failure) -> None:
        self._versions.setText(failures.sentences(failure))

    @Slot()
    def _show_texts(self) -> None:
        self._texts.hide()
        self._notices.setPlainText(self._texts_of_licences)
        self._notices.show()
        self._notices.setFocus()
