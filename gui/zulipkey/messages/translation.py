"""What is said, in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from zulipkey.desktop import resource_files


def install(application: QCoreApplication) -> list[QTranslator]:
    """Translate what is said; the translators live as long as the list that is given."""
    installed = []
    for name, folder in (
        ("zulipkey", str(resource_files.root() / "translations")),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator()
        # The English one has the plural forms.
        if translator.load(QLocale(), name, "_", folder) or translator.load(f"{name}_en", folder):
            application.installTranslator(translator)
            installed.append(translator)
    return installed
