"""One chosen card as an action: who, the first step, by when, what is noticed, and when the group looks back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.content.plan_wording import looked_back_text, open_points_text
from leercultuur_desktop.domain.identifiers import GENERAL, Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Precondition
from leercultuur_desktop.domain.plan_open import OpenPoint, open_points
from leercultuur_desktop.domain.plan_reach import layers_reached
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.action_answers import MetAnswers, ReachAnswers
from leercultuur_desktop.ui.meeting.action_head import ActionHead
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label
from leercultuur_desktop.ui.widgets.date_field import DateField, written
from leercultuur_desktop.ui.widgets.growing_field import GrowingField

_WEEKS: Final = 8
"""When to look back where the card doesn't say: long enough to notice something, short enough to remember why."""


class ActionForm(Spaced):
    """A line that opens into fields which may all stay open.

    `action_changed` carries the action as it was shown and as it is now, after every change; `open_wanted` that the
    line was pressed.
    """

    action_changed = Signal(object, object)
    open_wanted = Signal()

    def __init__(
        self,
        card: InterventionCard,
        words: Words,
        today: date,
        asked: Sequence[Precondition] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("actionForm")
        self.setProperty("block", card.block.value if card.block else GENERAL)
        self.card = card
        self._words = words
        self._today = today
        self._action = Action(card.id)
        self._number = 1
        self.head = ActionHead(self)
        self.inside = QWidget(self)
        self.who = QLineEdit(self.inside)
        self.first_step, self.noticed = GrowingField(self.inside), GrowingField(self.inside)
        self.by, self.look_back = DateField(self.inside), DateField(self.inside)
        self.suggestion = QPushButton(self.inside)
        self.suggestion.setObjectName("suggestion")
        self.hint = text_label("kindHint", self.inside)
        self.met = MetAnswers(asked, self.inside)
        self.met.setVisible(bool(asked))
        self.reach = ReachAnswers(words, card.title, self.inside)
        self._labels = {point: text_label("fieldLabel", self.inside, wrap=False) for point in OpenPoint}
        self._lay_out()
        self._connect()
        self.show_open(False)
        self.retranslate()
        self.rescaled()

    @property
    def action(self) -> Action:
        """The action as it stands in the form."""
        return self._action

    @property
    def is_open(self) -> bool:
        """Whether the fields are on show."""
        return not self.inside.isHidden()

    @property
    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in order."""
        days = (self.by.field, self.by.button, self.look_back.field, self.look_back.button, self.suggestion)
        met = [button for pair in self.met.buttons.values() for button in pair.values()]
        return [self.head, self.who, *days, self.first_step, self.noticed, *met, *self.reach.buttons.values()]

    def show_action(self, action: Action, number: int) -> None:
        """Show this action; the field that somebody is in keeps what stands there."""
        self._number = number
        focus = QApplication.focusWidget()
        kept: dict[str, Any] = {
            name: getattr(self._action, name)
            for name, field in self._fields().items()
            if focus is not None and (field is focus or field.isAncestorOf(focus))
        }
        self._action = replace(action, **kept)
        for name, field in self._fields().items():
            if name in kept:
                continue
            value = getattr(self._action, name)
            if isinstance(field, DateField):
                field.show_day(value)
            elif field.text() != value:
                field.setText(value)
        self.met.show_met(action.met)
        self.reach.show_reached(layers_reached(action, self.card))
        self._tell()

    def show_open(self, is_open: bool) -> None:
        """Open the fields, or fold the action to one line."""
        self.inside.setVisible(is_open)
        self.head.show_open(is_open)

    def set_lines(self, lines: int) -> None:
        """Give the two sentences more room, where the screen has it."""
        for field in (self.first_step, self.noticed):
            field.set_lines(lines)

    def change(self, action: Action) -> None:
        """Take another value, wherever it came from, and tell it."""
        shown = self._action
        self.show_action(action, self._number)
        self._action = action
        self._tell()
        self.action_changed.emit(shown, action)

    def retranslate(self) -> None:
        """Set the names of the fields."""
        names = {
            OpenPoint.WHO: self.tr("Wie begint"),
            OpenPoint.FIRST_STEP: self.tr("Eerste stap"),
            OpenPoint.BY: self.tr("Klaar op"),
            OpenPoint.LOOK_BACK: self.tr("Terugkijken op"),
            OpenPoint.NOTICED: self.tr("Wat collega’s ervan merken"),
        }
        controls = (self.who, self.by, self.look_back, self.first_step, self.noticed)
        for (point, label), control in zip(self._labels.items(), controls, strict=True):
            label.setText(names[point])
            name = self.tr("{field} bij {card}").format(field=names[point], card=self.card.title)
            if isinstance(control, DateField):
                control.name(name)
            else:
                control.setAccessibleName(name)
        self._tell()

    def rescaled(self) -> None:
        """Draw what has a size of its own in the size of now."""
        self.head.set_scale(self.scale)
        for one in (self.by, self.look_back):
            one.set_sizes(self.pixels(8), self.pixels(26))

    def _fields(self) -> dict[str, QLineEdit | GrowingField | DateField]:
        return {
            "who": self.who,
            "first_step": self.first_step,
            "noticed": self.noticed,
            "by": self.by,
            "look_back_on": self.look_back,
        }

    def _connect(self) -> None:
        self.head.clicked.connect(self.open_wanted)
        self.who.textEdited.connect(lambda text: self._set(who=text))
        self.first_step.edited.connect(lambda text: self._set(first_step=text))
        self.noticed.edited.connect(lambda text: self._set(noticed=text))
        self.by.day_changed.connect(lambda day: self._set(by=day))
        self.look_back.day_changed.connect(lambda day: self._set(look_back_on=day))
        self.suggestion.clicked.connect(self._take_suggestion)
        self.met.answered.connect(self._answer_met)
        self.reach.answered.connect(self._answer_reach)

    def _answer_met(self, source: str, answer: bool | None) -> None:
        others = {key: met for key, met in self._action.met.items() if key != source}
        self._set(met=others if answer is None else {**others, source: answer})

    def _answer_reach(self, layers: frozenset[Layer]) -> None:
        self._set(reaches=None if layers == frozenset(self.card.layers) else layers)

    def _take_suggestion(self) -> None:
        found = self._suggested()
        self.look_back.show_day(found)
        self.look_back.field.setFocus()
        self._set(look_back_on=found)

    def _suggested(self) -> date:
        found = self._today + timedelta(weeks=self.card.look_back_weeks or _WEEKS)
        return max(found, self._action.by) if self._action.by else found

    def _set(self, **values: Any) -> None:
        shown = self._action
        self._action = replace(shown, **values)
        self._tell()
        self.action_changed.emit(shown, self._action)

    def _tell(self) -> None:
        """Say on the line what is agreed, and in the form what is still needed."""
        action = self._action
        missing = open_points(action)
        self.head.show_line(self._number, self.card.title, self._line(missing), missing=bool(missing))
        weeks = self.card.look_back_weeks or _WEEKS
        self.suggestion.setVisible(action.look_back_on is None)
        told = self.tr("Neem {day}") if action.by and self._suggested() == action.by else self._in_weeks(weeks)
        self.suggestion.setText(told.format(n=weeks, day=written(self._suggested())))
        self.suggestion.setAccessibleName(self.suggestion.text())
        early = bool(action.by and action.look_back_on and action.look_back_on < action.by)
        self.hint.setText(self.tr("Jullie kijken terug voordat de eerste stap klaar is. Klopt dat?") if early else "")
        self.hint.setVisible(early)

    def _in_weeks(self, weeks: int) -> str:
        return self.tr("Over 1 week: {day}") if weeks == 1 else self.tr("Over {n} weken: {day}")

    def _line(self, missing: Sequence[OpenPoint]) -> str:
        if self._action.settled:
            return looked_back_text(self._action, self._words)
        if OpenPoint.LOOK_BACK in missing:
            return self.tr("Kies nog een dag om terug te kijken")
        if missing:
            return open_points_text(missing, self._words)
        when = day(self._action.look_back_on or self._today, self._words.language)
        return self.tr("{who}, terugkijken op {day}").format(who=self._action.who, day=when)

    def _lay_out(self) -> None:
        self.who.setObjectName("planField")
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            self.space(row, 24)
        first.addLayout(self._column(OpenPoint.WHO, self.who), 6)
        first.addLayout(self._column(OpenPoint.BY, self.by), 5)
        first.addLayout(self._column(OpenPoint.LOOK_BACK, self.look_back, self.suggestion), 9)
        second.addLayout(self._column(OpenPoint.FIRST_STEP, self.first_step), 1)
        second.addLayout(self._column(OpenPoint.NOTICED, self.noticed), 1)
        fields = QVBoxLayout(self.inside)
        self.space(fields, 8, (26, 0, 24, 12))
        fields.addLayout(first)
        fields.addWidget(self.hint)
        fields.addLayout(second)
        fields.addWidget(self.met)
        fields.addWidget(self.reach)
        whole = QVBoxLayout(self)
        self.space(whole, 0)
        whole.addWidget(self.head)
        whole.addWidget(self.inside)

    def _column(self, point: OpenPoint, field: QWidget, beside: QWidget | None = None) -> QVBoxLayout:
        column = QVBoxLayout()
        self.space(column, 2)
        column.addWidget(self._labels[point])
        if beside is None:
            column.addWidget(field)
        else:
            row = QHBoxLayout()
            self.space(row, 10)
            row.addWidget(field, 1)
            row.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
            column.addLayout(row)
        column.addStretch(1)
        return column
