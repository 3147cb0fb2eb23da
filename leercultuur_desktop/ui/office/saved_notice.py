"""Tells where a file was saved, and opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_notice import Notice


class SavedNotice(Notice):
    """`open_wanted` carries the file's path."""

    open_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(state="good")
        self._file = ""
        self.open_button = form_button(SECONDARY, self)
        self.open_button.clicked.connect(lambda: self.open_wanted.emit(self._file))
        self.row.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def show_file(self, file: str) -> None:
        """The file is there."""
        self._file = file
        set_words(self.open_button, self.tr("Open"), self.tr("Open het opgeslagen bestand"))
        self.show_words(self.tr("Opgeslagen"), file)

    def show_folder(self, folder: str, words: str) -> None:
        """Files are in this folder, and how many."""
        self._file = folder
        set_words(self.open_button, self.tr("Open de map"))
        self.show_words(words, folder)

    def retranslate(self) -> None:
        """Set the fixed texts."""
        set_words(self.open_button, self.tr("Open"), self.tr("Open het opgeslagen bestand"))
