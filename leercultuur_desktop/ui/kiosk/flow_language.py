"""Which language the kiosk speaks with this worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.ui.kiosk.flow_pages import WayPages


class Spoken(QObject):
    """`chosen` tells that a worker asked for a language; pages that hold texts of the questionnaire follow at once."""

    chosen = Signal(str)

    def __init__(self, parent: QObject, pages: WayPages, language: str) -> None:
        super().__init__(parent)
        self._pages = pages
        self.language = language

    def speak(self, language: str) -> None:
        """Go on in this language."""
        if language != self.language:
            self.language = language
            self._pages.speak(language)

    def choose(self, language: str) -> None:
        """A worker asked for it."""
        self.speak(language)
        self.chosen.emit(language)
