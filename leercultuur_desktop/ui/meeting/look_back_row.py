"""One action on the look-back list: what was promised, by whom, and how long ago the group would look back."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.look_back import DueAction, When
from leercultuur_desktop.domain.plan import Outcome
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.look_back_words import capital, found_words, when_words
from leercultuur_desktop.ui.meeting.looks import PanelButton, Spaced, clear_layout, text_label
from leercultuur_desktop.ui.meeting.wrapping_label import wrapping_button, wrapping_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_WAITING: Final = ("waiting", "clock", tokens.SOFT_INK)
_DONE: Final = ("done", "check", tokens.GOOD)
_STOPPED: Final = ("stopped", "x", tokens.SOFT_INK)
_OVERDUE: Final = ("overdue", "triangle-alert", tokens.WARN)


class LookBackRow(Spaced):
    """A wide button with everything that was agreed on one card; press it to say what came of it."""

    def __init__(
        self, due: DueAction, card: InterventionCard | None, today: date, words: Words, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.due = due
        self._words = words
        self._today = today
        self.button = wrapping_button(PanelButton(self), "lookBackRow")
        self.button.setProperty("block", card.block.value if card and card.block else GENERAL)
        self.title = wrapping_label("tileName", self.button)
        self.title.setText(card.title if card else due.action.card)
        self.sign = QLabel(self.button)
        self.when = text_label("dueWords", self.button)
        self.details = QGridLayout()
        self._lay_out()
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.when.setText(capital(when_words(self.due, self._today, self._words)))
        set_state(self.when, due_look(self.due)[0])
        clear_layout(self.details)
        lines = self._lines()
        for place, (name, text) in enumerate(lines):
            label, value = text_label("factName", self.button, wrap=False), wrapping_label("rowText", self.button)
            label.setText(name)
            value.setText(text)
            column = place % 2 * 2
            self.details.addWidget(label, place // 2, column, Qt.AlignmentFlag.AlignTop)
            self.details.addWidget(value, place // 2, column + 1, Qt.AlignmentFlag.AlignTop)
        for child in self.button.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.button.setAccessibleName(f"{self.title.text()}. {self.when.text()}")
        self.button.setAccessibleDescription(". ".join(f"{name}: {text}" for name, text in lines))

    def rescaled(self) -> None:
        """Draw the sign in the size of now."""
        _look, name, colour = due_look(self.due)
        self.sign.setPixmap(icon_pixmap(name, colour, self.pixels(26), self.devicePixelRatioF()))

    def _lines(self) -> list[tuple[str, str]]:
        action = self.due.action
        nothing = self.tr("niet afgesproken")
        who = (self.tr("Wie"), action.who.strip() or nothing)
        if self.due.when is When.SETTLED:
            return [who, (self.tr("Uitkomst"), found_words(action.look_back, self._words))]
        return [
            who,
            (self.tr("Eerste stap"), action.first_step.strip() or nothing),
            (self.tr("Klaar op"), day(action.by, self._words.language) if action.by else nothing),
            (self.tr("Collega’s merken"), action.noticed.strip() or nothing),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        self.space(head, 12)
        head.addWidget(self.title, 1)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.when, 0, Qt.AlignmentFlag.AlignVCenter)
        self.when.setWordWrap(False)
        self.space(self.details, 22)
        self.details.setColumnStretch(1, 4)
        self.details.setColumnStretch(3, 7)
        inside = QVBoxLayout(self.button)
        self.space(inside, 10, (28, 18, 24, 20))
        inside.addLayout(head)
        inside.addLayout(self.details)
        whole = QVBoxLayout(self)
        self.space(whole, 0)
        whole.addWidget(self.button)


def due_look(due: DueAction) -> tuple[str, str, str]:
    """How an action looks on the list: the state its style goes by, and a sign with its colour."""
    if due.when is When.OVERDUE:
        return _OVERDUE
    found = due.action.look_back
    if due.when is not When.SETTLED or found is None:
        return _WAITING
    return {Outcome.DONE: _DONE, Outcome.STOPPED: _STOPPED}.get(found.result or Outcome.GOING_ON, _WAITING)
