"""One action to look back on: what was agreed, what came of it in three big choices, and the line for colleagues."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.look_back import DueAction, When
from leercultuur_desktop.domain.plan import LookBack, Outcome, PublishedLine
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.look_back_row import due_look
from leercultuur_desktop.ui.meeting.look_back_words import capital, found_words, when_words
from leercultuur_desktop.ui.meeting.looks import Spaced, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.public_line import PublicLine
from leercultuur_desktop.ui.meeting.toggle import Toggle
from leercultuur_desktop.ui.meeting.wrapping_label import wrapping_label
from leercultuur_desktop.ui.theme import set_state
from leercultuur_desktop.ui.widgets.date_field import DateField

_WEEKS: Final = 8
"""How far ahead the next look back is proposed for a card that doesn't say."""
_SIGNS: Final = {Outcome.DONE: "check", Outcome.GOING_ON: "refresh-cw", Outcome.STOPPED: "x"}


class LookBackForm(Spaced):
    """`recorded` carries what came of the action, the line that became public (or None), and the next day (or None)."""

    recorded = Signal(object, object, object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._due: DueAction | None = None
        self._card: InterventionCard | None = None
        self._today = date.min
        self._found = LookBack()
        self._touched = False
        self.title = wrapping_label("cardTitle", self)
        self.when = text_label("dueWords", self, wrap=False)
        self.facts = text_label("partHeading", self)
        self.agreed = [(text_label("factName", self, wrap=False), wrapping_label("rowText", self)) for _ in range(5)]
        self.earlier = wrapping_label("softText", self)
        self.question = text_label("partHeading", self)
        self.choices = {outcome: Toggle(self) for outcome in Outcome}
        self.because_label, self.because = text_label("fieldLabel", self), QLineEdit(self)
        self.next_label, self.next_day = text_label("fieldLabel", self), DateField(self)
        self.hint = wrapping_label("softText", self)
        self._said = QGridLayout()
        self.line = PublicLine(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def due(self) -> DueAction | None:
        """The action on show."""
        return self._due

    def show_action(self, due: DueAction, card: InterventionCard | None, today: date) -> None:
        """Show an action with what was said of it already.

        What the group changed here since the action was opened stays: it is newer than anything that was stored.
        """
        self._due, self._card, self._today = due, card, today
        self.next_day.earliest = today + timedelta(days=1)
        if not self._touched:
            self._found = _said_now(due, today)
            self.because.setText(self._found.because)
            self.next_day.show_day(due.action.look_back_on if self._is_later(due.action.look_back_on) else None)
            self.line.show_line(self._found.draft, due.line, due.action.card, due.action.who)
        self._tell()

    def forget(self) -> None:
        """Let every name and word go."""
        self._due, self._card, self._found, self._touched = None, None, LookBack(), False
        self.because.clear()
        self.next_day.show_day(None)
        self.line.forget()
        for label in (self.title, self.when, self.earlier, *(value for _, value in self.agreed)):
            label.clear()

    def retranslate(self) -> None:
        """Set the fixed texts."""
        self.question.setText(self.tr("Wat is ervan gekomen?"))
        for outcome, text in (
            (Outcome.DONE, self.tr("Gedaan")),
            (Outcome.GOING_ON, self.tr("Loopt nog")),
            (Outcome.STOPPED, self.tr("Gestopt, omdat …")),
        ):
            self.choices[outcome].setText(text)
            self.choices[outcome].setAccessibleName(text)
        self.next_label.setText(self.tr("Weer terugkijken op"))
        self.next_day.name(self.tr("Weer terugkijken op"))
        self.facts.setText(self.tr("Dit spraken jullie af"))
        names = (
            self.tr("Wie"),
            self.tr("Eerste stap"),
            self.tr("Collega’s merken"),
            self.tr("Klaar op"),
            self.tr("Meting"),
        )
        for (label, _value), name in zip(self.agreed, names, strict=True):
            label.setText(name)
        self._tell()

    def rescaled(self) -> None:
        """Draw the signs in the size of now."""
        size = self.pixels(28)
        for outcome, button in self.choices.items():
            chosen = outcome is self._found.result
            set_button_icon(button, _SIGNS[outcome], tokens.PAPER if chosen else tokens.ACTION, size)
        self.next_day.set_sizes(self.pixels(8), self.pixels(26))

    def _tell(self) -> None:
        if self._due is None:
            return
        action, result = self._due.action, self._found.result
        self.title.setText(self._card.title if self._card else action.card)
        self.when.setText(capital(when_words(self._due, self._today, self._words)))
        set_state(self.when, due_look(self._due)[0])
        nothing = self.tr("niet afgesproken")
        by = day(action.by, self._words.language) if action.by else ""
        place = self.tr("{round}, oefenmeting") if self._due.practice else "{round}"
        agreed = (action.who, action.first_step, action.noticed, by, place.format(round=self._due.round))
        for (_name, value), text in zip(self.agreed, agreed, strict=True):
            value.setText(text.strip() or nothing)
        before = action.look_back if self._found.result is None else None
        self.earlier.setText(found_words(before, self._words))
        self.earlier.setVisible(bool(self.earlier.text()))
        for outcome, button in self.choices.items():
            button.show_on(outcome is result)
        self._ask(result)
        self.rescaled()

    def _ask(self, result: Outcome | None) -> None:
        """Show the fields that belong to this result."""
        asked = {
            Outcome.DONE: self.tr("Wat is er nu anders?"),
            Outcome.GOING_ON: self.tr("Wat lukt al, en wat nog niet?"),
            Outcome.STOPPED: self.tr("Waarom zijn jullie gestopt?"),
            None: "",
        }[result]
        self.because_label.setText(asked)
        self.because.setAccessibleName(asked)
        self.because_label.setVisible(result is not None)
        self.because.setVisible(result is not None)
        self.next_label.setVisible(result is Outcome.GOING_ON)
        self.next_day.setVisible(result is Outcome.GOING_ON)
        self._said.setColumnStretch(1, 2 if result is Outcome.GOING_ON else 0)
        self._said.setHorizontalSpacing(self.pixels(16) if result is Outcome.GOING_ON else 0)
        self._said.setVerticalSpacing(self.pixels(6))
        self.hint.setText(self._hint(result))
        self.hint.setVisible(bool(self.hint.text()))

    def _hint(self, result: Outcome | None) -> str:
        if result is Outcome.STOPPED and not self.because.text().strip():
            return self.tr("Schrijf kort wat er in de weg zat. Noem geen mensen.")
        if result is Outcome.GOING_ON and (self.next_day.day is None or self.next_day.day <= self._today):
            return self.tr("Kies een dag na vandaag. Zo raakt deze actie niet vergeten.")
        return ""

    def _choose(self, outcome: Outcome) -> None:
        result = None if self._found.result is outcome else outcome
        self._found = replace(self._found, result=result, on=self._today if result else None)
        self._tell()
        if result is Outcome.GOING_ON and not self._is_later(self.next_day.day):
            weeks = self._card.look_back_weeks if self._card else 0
            self.next_day.show_day(self._today + timedelta(weeks=weeks or _WEEKS))
            self._tell()
        if result is Outcome.STOPPED:
            self.because.setFocus()
        self._record()

    def _reason_typed(self, text: str) -> None:
        self._found = replace(self._found, because=text)
        self._tell()
        self._record()

    def _day_changed(self, _day: object) -> None:
        self._tell()
        if self._is_later(self.next_day.day):
            self._record()

    def _line_written(self, line: PublishedLine) -> None:
        self._found = replace(self._found, draft=line if line.said.strip() or line.did.strip() else None)
        self._record()

    def _line_published(self, line: PublishedLine) -> None:
        self._found = replace(self._found, draft=None if line.said or line.did else self.line.line)
        self._record(line)

    def _record(self, line: PublishedLine | None = None) -> None:
        self._touched = True
        going_on = self._found.result is Outcome.GOING_ON and self._is_later(self.next_day.day)
        self.recorded.emit(self._found, line, self.next_day.day if going_on else None)

    def _is_later(self, on: date | None) -> bool:
        return on is not None and on > self._today

    def _connect(self) -> None:
        for outcome, button in self.choices.items():
            button.switched.connect(lambda _=False, outcome=outcome: self._choose(outcome))
        self.because.textEdited.connect(self._reason_typed)
        self.next_day.day_changed.connect(self._day_changed)
        self.line.written.connect(self._line_written)
        self.line.published.connect(self._line_published)

    def _lay_out(self) -> None:
        facts = QGridLayout()
        self.space(facts, 10)
        facts.setColumnStretch(1, 1)
        for row, (label, value) in enumerate(self.agreed):
            facts.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(value, row, 1)
        buttons = QHBoxLayout()
        self.space(buttons, 12)
        for button in self.choices.values():
            button.setObjectName("outcomeButton")
            buttons.addWidget(button, 1)
        left = QVBoxLayout()
        self.space(left, 10)
        left.addWidget(self.facts)
        left.addLayout(facts)
        left.addWidget(self.earlier)
        left.addWidget(self.question)
        left.addLayout(buttons)
        left.addLayout(self._asked())
        left.addWidget(self.hint)
        left.addStretch(1)
        across = QHBoxLayout()
        self.space(across, 48)
        across.addLayout(left, 1)
        across.addWidget(self.line, 1)
        whole = QVBoxLayout(self)
        self.space(whole, 8, (32, 18, 32, 18))
        head = QHBoxLayout()
        self.space(head, 24)
        head.addWidget(self.title, 1)
        head.addWidget(self.when)
        whole.addLayout(head)
        whole.addLayout(across, 1)

    def _asked(self) -> QGridLayout:
        said = self._said
        self.space(said, 16)
        said.setColumnStretch(0, 3)
        for column, (label, field) in enumerate(((self.because_label, self.because), (self.next_label, self.next_day))):
            said.addWidget(label, 0, column)
            said.addWidget(field, 1, column)
        return said


def _said_now(due: DueAction, today: date) -> LookBack:
    """What is said of the action already; nothing where its day has come again since it was said."""
    found, on = due.action.look_back, due.action.look_back_on
    if found is None:
        return LookBack()
    comes_again = found.result is not None and due.when is not When.SETTLED and (on is None or on <= today)
    if comes_again and found.on != today:
        return replace(found, result=None, because="", on=None)
    return found
