"""In plain words how hard a passphrase is to guess: an estimate that says so, and never stops anybody."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leercultuur_desktop.sealing.strength import Level, Weakness, strength
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.form_label import text_label


class StrengthWords(QWidget):
    """`known` are names that everybody around knows."""

    def __init__(self) -> None:
        super().__init__()
        self.known: tuple[str, ...] = ()
        self.words = text_label("strength", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)

    def tell(self, text: str, least: int) -> None:
        """What to say about this text, of which `least` characters are needed (0: as few as it likes)."""
        state, words = self._words(text, least)
        self.words.setText(words)
        set_state(self.words, state)

    def _words(self, text: str, least: int) -> tuple[str, str]:
        if not text:
            return "short", self.tr("Nog niets getypt.")
        missing = least - len(text)
        if missing > 0:
            return "short", (
                self.tr("Nog 1 teken.") if missing == 1 else self.tr("Nog {count} tekens.").format(count=missing)
            )
        found = strength(text, self.known)
        if found.level is Level.STRONG:
            return "strong", self.tr("Moeilijk te raden, als het geen bekende zin is.")
        if found.level is Level.FAIR:
            return "fair", self.tr("Redelijk. Met nog een los woord erbij is hij moeilijk te raden.")
        reasons = {
            Weakness.REPEATED: self.tr("Makkelijk te raden: er komt iets steeds terug."),
            Weakness.ROW: self.tr("Makkelijk te raden: toetsen of cijfers op een rij."),
            Weakness.KNOWN: self.tr("Makkelijk te raden: een bekend woord, een naam of een jaar."),
            Weakness.SHORT: self.tr("Nog makkelijk te raden. Zet er losse woorden bij."),
        }
        return "weak", reasons[found.because or Weakness.SHORT]
