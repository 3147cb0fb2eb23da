"""The offered languages, each by its own name, so that somebody finds theirs without reading Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal

from leercultuur_desktop.ui.kiosk.choice_page import Choice, ChoicePage

# A language is called by its own name whatever the screen speaks, so these are not translated.
OWN_NAMES: Final[dict[str, str]] = {
    "nl": "Nederlands",
    "en": "English",
    "de": "Deutsch",
    "pl": "Polski",
    "ro": "Română",
    "tr": "Türkçe",
    "uk": "Українська",
    "ar": "العربية",
}


class LanguagePage(ChoicePage):
    """A tile for each language; a tap goes back to where one was."""

    language_chosen = Signal(str)

    def __init__(self, languages: Sequence[str]) -> None:
        self._languages = tuple(languages)
        super().__init__("languagePage", [Choice(language) for language in languages])
        self.quiet.hide()
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
