"""What can be printed at the end: everything with one press, or each paper alone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.wrapping_row import WrappingRow

ALL: Final = "all"
PLAN: Final = "plan"
CARDS: Final = "cards"
POSTER: Final = "poster"
REPORT: Final = "report"
NOTES: Final = "notes"
SAVE: Final = "save"
PAPERS: Final = (ALL, PLAN, CARDS, POSTER, REPORT, NOTES, SAVE)
_NEED_A_CARD: Final = frozenset({ALL, CARDS, SAVE})
_NEED_THE_DAYS: Final = frozenset({ALL, PLAN, SAVE})


class PrintPanel(Spaced):
    """One large button and a row of small ones; `print_wanted` carries what to print.

    `message` says what came of it; the page puts it where it has room for a long path.
    """

    print_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._has_cards = False
        self._has_days = True
        self._busy = False
        self.buttons: dict[str, QPushButton] = {}
        for what in PAPERS:
            button = QPushButton(self)
            button.setObjectName("printAll" if what == ALL else "printOne")
            button.clicked.connect(lambda _=False, what=what: self.print_wanted.emit(what))
            self.buttons[what] = button
        self.hint = text_label("softText", self)
        self.apart = text_label("fieldLabel", self, wrap=False)
        self.message = text_label("message", self)
        self.message.hide()
        self._lay_out()
        self.retranslate()

    def show_cards(self, has_cards: bool, *, has_days: bool = True) -> None:
        """Offer the cards only where there are any, and the plan once every action has a day to look back."""
        self._has_cards, self._has_days = has_cards, has_days
        self._allow()
        self._tell()

    def show_printing(self, busy: bool, text: str = "") -> None:
        """Say that something is being made, or where it is now."""
        self._busy = busy
        self._allow()
        self.message.setText(text)
        self.message.setVisible(bool(self.message.text()))

    def retranslate(self) -> None:
        """Name the buttons."""
        names = {
            ALL: self.tr("Print plan, kaarten en poster"),
            PLAN: self.tr("Plan"),
            CARDS: self.tr("Kaarten"),
            POSTER: self.tr("Poster"),
            REPORT: self.tr("Verslag"),
            NOTES: self.tr("Aantekeningen"),
            SAVE: self.tr("Bewaar als PDF"),
        }
        for what, button in self.buttons.items():
            button.setText(names[what])
            alone = self.tr("{what} apart printen").format(what=names[what])
            button.setAccessibleName(names[what] if what in {ALL, SAVE} else alone)
        self.apart.setText(self.tr("Of apart:"))
        self._tell()

    def rescaled(self) -> None:
        """Draw the printer sign in the size of now."""
        self.apart.setFixedHeight(self.pixels(52))
        for what, button in self.buttons.items():
            if what == ALL:
                set_button_icon(button, "printer", tokens.PAPER, self.pixels(34))

    def _allow(self) -> None:
        for what, button in self.buttons.items():
            ready = (self._has_cards or what not in _NEED_A_CARD) and (self._has_days or what not in _NEED_THE_DAYS)
            button.setEnabled(ready and not self._busy)

    def _tell(self) -> None:
        self.hint.setText(
            self.tr("Print dubbelzijdig. Zonder printer komt alles in een PDF.")
            if self._has_days
            else self.tr("Kies eerst bij elke actie een dag om terug te kijken.")
        )
        set_state(self.hint, "plain" if self._has_days else "open")

    def _lay_out(self) -> None:
        small = WrappingRow()
        self.space(small, 10)
        small.addWidget(self.apart)
        for what in PAPERS[1:-1]:
            small.addWidget(self.buttons[what])
        below = QHBoxLayout()
        self.space(below, 16)
        below.addWidget(self.hint, 1)
        below.addWidget(self.buttons[SAVE])
        right = QVBoxLayout()
        self.space(right, 8)
        right.addLayout(small)
        right.addLayout(below)
        inside = QHBoxLayout(self)
        self.space(inside, 28, (24, 16, 24, 16))
        inside.addWidget(self.buttons[ALL])
        inside.addLayout(right, 1)
