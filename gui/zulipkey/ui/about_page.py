"""What this program is: its versions, its licence, and those of what it is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from zulipkey.desktop import about
from zulipkey.messages import words
from zulipkey.model.cancellation import CancelToken
from zulipkey.model.errors import Failure
from zulipkey.ui.parts import Page, announce, heading, muted, plain_label, push_button
from zulipkey.ui.tasks import Task

_Known = tuple[tuple[str, ...], tuple[about.Component, ...], str]


class AboutPage(Page):
    """Shows the versions, to be copied into a report, and the licences."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._looking = Task(self)
        self._texts_of_licences = ""
        title = heading(self)
        title.setText(self.tr("About Zulip Key"))
        what = plain_label(self)
        what.setText(
            self.tr(
                "Gets your Zulip API key, and the zuliprc that your tools read. It is free "
                "software under the Apache License 2.0, and not made by the makers of Zulip."
            )
        )
        self._versions = self._selectable()
        self._copy = push_button(self, self.tr("Copy versions"))
        self._copy.clicked.connect(self._copy_versions)
        made_of = muted(self, self.tr("It is made with these packages:"))
        self._components = self._selectable()
        self._texts = push_button(self, self.tr("Licence texts"))
        self._texts.clicked.connect(self._show_texts)
        self._notices = QPlainTextEdit(self)
        self._notices.setAccessibleName(self.tr("Licence texts"))
        self._notices.setReadOnly(True)
        self._notices.setTabChangesFocus(True)
        self._notices.setMinimumHeight(260)
        self._notices.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._back = push_button(self, self.tr("Back"))
        self._back.setFlat(True)
        self._back.clicked.connect(self.left)

        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(8)
        box.addWidget(title)
        box.addWidget(what)
        box.addSpacing(8)
        box.addWidget(self._versions)
        box.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        box.addSpacing(8)
        box.addWidget(made_of)
        box.addWidget(self._components)
        box.addWidget(self._notices)
        box.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._texts)
        row.addStretch(1)
        row.addWidget(self._back)
        box.addLayout(row)

    def start(self) -> None:
        """Look up what there is to say."""
        self._copy.setEnabled(False)
        self._texts.hide()
        self._notices.hide()
        self._versions.setText(self.tr("Looking…"))
        self._back.setFocus()

        def work(_cancel: CancelToken) -> _Known:
            return about.version_lines(), about.components(), about.notices()

        self._looking.run(work, self._on_known, self._on_failed)

    def leave(self) -> None:
        """End what is under way."""
        self._looking.cancel()

    def _selectable(self) -> QLabel:
        label = plain_label(self)
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
        self._versions.setText(words.sentence(failure))

    @Slot()
    def _copy_versions(self) -> None:
        QGuiApplication.clipboard().setText(self._versions.text())
        announce(self, self.tr("Copied."))

    @Slot()
    def _show_texts(self) -> None:
        self._texts.hide()
        self._notices.setPlainText(self._texts_of_licences)
        self._notices.show()
        self._notices.setFocus()
