"""Changes which languages the kiosk offers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leercultuur_desktop.ui.office.change_page import ChangePage
from leercultuur_desktop.ui.office.language_choice import LanguageChoice


class LanguagesPage(ChangePage):
    """`given` carries the languages."""

    def __init__(self, languages: tuple[str, ...], signed_off: frozenset[str]) -> None:
        super().__init__("languagesPage")
        self.languages = LanguageChoice(languages, signed_off)
        self.body.addWidget(self.languages)
        self.retranslate()

    def show_now(self, languages: tuple[str, ...]) -> None:
        """Tick those of now."""
        self.clear_messages()
        self.languages.choose(languages)

    def first_focus(self) -> QWidget:
        """The first language that can be ticked."""
        ticks = [tick.box for tick in self.languages.ticks.values() if tick.isEnabled()]
        return ticks[0] if ticks else self.primary

    def retranslate(self) -> None:
        """Set every text."""
        super().retranslate()
        self.set_heading(self.tr("Talen wijzigen"), self.tr("Iedereen kiest zelf een taal op de kiosk."))
        self.languages.retranslate()

    def give(self) -> None:
        """Hand on the languages."""
        self.given.emit(self.languages.chosen)
