"""The plan as it is read aloud at the end: each action in a sentence, and kindly what is still open."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from leercultuur_desktop.content.plan_wording import looked_back_text, not_reached_text, open_points_text
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, Plan
from leercultuur_desktop.domain.plan_open import layers_not_reached, open_points
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.widgets.date_field import written


class PlanReader(Spaced):
    """Labels only; `lines` holds those that say what is still open."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._told: tuple[tuple[str, str], ...] = ()
        self._list = QVBoxLayout(self)
        self.space(self._list, 3)

    @property
    def open_lines(self) -> list[str]:
        """What is said to be still open."""
        return [text for look, text in self._told if look == "openText"]

    def show_plan(self, plan: Plan, cards: Mapping[str, InterventionCard], *, has_next: bool) -> None:
        """Show this plan."""
        told = self._lines(plan, cards, has_next)
        if told == self._told:
            return
        self._told = told
        clear_layout(self._list)
        for look, text in told:
            label: QLabel = text_label(look, self)
            label.setText(text)
            self._list.addWidget(label)
            label.show()  # at once, and not when the layout comes round to it
        self._list.addStretch(1)

    def _lines(self, plan: Plan, cards: Mapping[str, InterventionCard], has_next: bool) -> tuple[tuple[str, str], ...]:
        known = [action for action in plan.actions if action.card in cards]
        found: list[tuple[str, str]] = []
        for number, action in enumerate(known, start=1):
            found.append(("readTitle", f"{number}. {cards[action.card].title}"))
            if agreed := self._agreed(action):
                found.append(("readText", agreed))
            if missing := open_points_text(open_points(action), self._words):
                found.append(("openText", missing))
        if known:
            missed = layers_not_reached(plan, tuple(cards.values()))
            found += [("openText", not_reached_text(layer, self._words)) for layer in missed]
        else:
            none = self.tr("Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één.")
            found.append(("openText", none))
        if not has_next:
            found.append(("openText", self.tr("Nog geen dag voor het volgende gesprek")))
        return tuple(found)

    def _agreed(self, action: Action) -> str:
        parts = []
        if action.who or action.first_step:
            parts.append(": ".join(one.strip().rstrip(".") for one in (action.who, action.first_step) if one.strip()))
        if action.by:
            parts.append(self.tr("Klaar op {day}").format(day=written(action.by)))
        if action.settled:
            parts.append(looked_back_text(action, self._words))
        elif action.look_back_on:
            parts.append(self.tr("Terugkijken op {day}").format(day=written(action.look_back_on)))
        return " ".join(f"{part}." for part in parts if part)
