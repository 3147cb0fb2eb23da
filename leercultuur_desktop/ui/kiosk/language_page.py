"""The offered languages, each by its own name, so that somebody finds theirs without reading Dutch."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from leercultuur_desktop.language.names import OWN_NAMES
from leercultuur_desktop.ui.kiosk.choice_page import Choice, ChoicePage
from leercultuur_desktop.ui.kiosk.spoken import in_language


class LanguagePage(ChoicePage):
    """A tile for each language; a tap goes back to where one was."""

    language_chosen = Signal(str)

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        super().__init__("languagePage", [Choice(language) for language in languages])
        self.quiet.hide()
        for language in languages:
            in_language(self._tiles[language], language)
        self.chosen.connect(self._chosen)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text again."""
        self.show_words(
            self.tr("Kies je taal"),
            "",
            "",
            [Choice(language, OWN_NAMES.get(language, language)) for language in self._languages],
        )

    def _chosen(self, language: object) -> None:
        self.language_chosen.emit(str(language))
