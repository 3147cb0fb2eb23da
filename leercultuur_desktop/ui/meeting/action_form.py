"""One chosen card as an action: who, the first step, by when, and when the group looks back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import GENERAL
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action
from leercultuur_desktop.ui.meeting.looks import Spaced, text_label
from leercultuur_desktop.ui.widgets.date_field import DateField


class ActionForm(Spaced):
    """Four fields that may all stay open; `action_changed` carries the action after every change."""

    action_changed = Signal(object)

    def __init__(self, card: InterventionCard, action: Action, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actionForm")
        self.setProperty("block", card.block.value if card.block else GENERAL)
        self._card = card
        self._action = action
        self._today = today
        self.title = text_label("tileName", self)
        self.title.setText(card.title)
        self.who, self.first_step = QLineEdit(self), QLineEdit(self)
        self.by, self.look_back = DateField(self), DateField(self)
        self.suggestion = QPushButton(self)
        self.suggestion.setObjectName("suggestion")
        self._labels = [text_label("fieldLabel", self, wrap=False) for _ in range(4)]
        self._lay_out()
        self._fill()
        self._connect()
        self.retranslate()
        self.rescaled()

    @property
    def action(self) -> Action:
        """The action as it stands."""
        return self._action

    def retranslate(self) -> None:
        """Set the names of the fields."""
        names = (self.tr("Wie begint"), self.tr("Eerste stap"), self.tr("Klaar op"), self.tr("Terugkijken op"))
        for label, name in zip(self._labels, names, strict=True):
            label.setText(name)
        for field, name in zip((self.who, self.first_step), names, strict=False):
            field.setAccessibleName(self.tr("{field} bij {card}").format(field=name, card=self._card.title))
        for day, name in zip((self.by, self.look_back), names[2:], strict=True):
            day.name(self.tr("{field} bij {card}").format(field=name, card=self._card.title))
        weeks = self._card.look_back_weeks
        self.suggestion.setText(
            self.tr("Terugkijken over 1 week") if weeks == 1 else self.tr("Terugkijken over {n} weken").format(n=weeks)
        )
        self.suggestion.setAccessibleName(self.suggestion.text())

    def rescaled(self) -> None:
        """Draw the dates in the size of now."""
        for day in (self.by, self.look_back):
            day.set_sizes(self.pixels(8), self.pixels(26))

    def _fill(self) -> None:
        self.who.setText(self._action.who)
        self.first_step.setText(self._action.first_step)
        self.first_step.setCursorPosition(0)  # a long step shows its beginning, not its end
        self.by.show_day(self._action.by)
        self.look_back.show_day(self._action.look_back_on)
        self.suggestion.setVisible(self._action.look_back_on is None and self._card.look_back_weeks > 0)

    def _connect(self) -> None:
        self.who.textEdited.connect(lambda text: self._change(replace(self._action, who=text)))
        self.first_step.textEdited.connect(lambda text: self._change(replace(self._action, first_step=text)))
        self.by.day_changed.connect(lambda day: self._change(replace(self._action, by=day)))
        self.look_back.day_changed.connect(lambda day: self._change(replace(self._action, look_back_on=day)))
        self.suggestion.clicked.connect(self._take_suggestion)

    def _take_suggestion(self) -> None:
        day = self._today + timedelta(weeks=self._card.look_back_weeks)
        self.look_back.show_day(day)
        self.look_back.field.setFocus()
        self._change(replace(self._action, look_back_on=day))

    def _change(self, action: Action) -> None:
        self._action = action
        self.suggestion.setVisible(action.look_back_on is None and self._card.look_back_weeks > 0)
        self.action_changed.emit(action)

    def _lay_out(self) -> None:
        self.who.setObjectName("planField")
        self.first_step.setObjectName("planField")
        row = QHBoxLayout()
        self.space(row, 20)
        fields: tuple[tuple[QWidget, int], ...] = (
            (self.who, 5),
            (self.first_step, 8),
            (self.by, 5),
            (self.look_back, 5),
        )
        for label, (field, share) in zip(self._labels, fields, strict=True):
            column = QVBoxLayout()
            self.space(column, 6)
            column.addWidget(label)
            column.addWidget(field)
            row.addLayout(column, share)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        self.space(whole, 8, (28, 14, 20, 18))
        whole.addLayout(head)
        whole.addLayout(row)
