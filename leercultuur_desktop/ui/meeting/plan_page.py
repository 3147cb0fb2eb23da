"""Step 7: what the group wants, who does what by when, and whom that reaches."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action, KeptAside, Plan, Precondition
from leercultuur_desktop.domain.plan_open import open_points
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.action_form import ActionForm
from leercultuur_desktop.ui.meeting.aside_notices import AsideNotices
from leercultuur_desktop.ui.meeting.aside_values import action_with, day_of, goal_of, line_with
from leercultuur_desktop.ui.meeting.goal_panel import GoalPanel
from leercultuur_desktop.ui.meeting.looks import text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.tab_order import in_order
from leercultuur_desktop.ui.widgets.growing_field import ROOMY, ROOMY_LINES
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class PlanPage(StepPage):
    """The goal on top, and one form an action, of which one is open at a time.

    `action_changed` carries an action as it was shown and as it is now. `line_changed` and `next_meeting_changed` are
    sent only when the group takes over what another screen wrote; `aside_handled` says that this was decided.
    """

    action_changed = Signal(object, object)
    goal_changed = Signal(str)
    layer_goal_changed = Signal(object, str)
    aside_handled = Signal(object)
    line_changed = Signal(object)
    next_meeting_changed = Signal(object)

    def __init__(self, words: Words, today: date, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._today = today
        self._plan = Plan()
        self._cards: Mapping[str, InterventionCard] = {}
        self.goal = GoalPanel(words, self)
        self.asides = AsideNotices(words, self)
        self.empty = text_label("callout", self)
        self.action_forms: list[ActionForm] = []
        self._lay_out()
        self.goal.goal_changed.connect(self._goal_changed)
        self.goal.editing_changed.connect(self._goal_editing)
        self.asides.taken.connect(self._take_over)
        self.asides.left.connect(self.aside_handled)
        self.retranslate()

    @property
    def forms(self) -> list[QWidget]:
        """What somebody may be typing in."""
        return [*self.action_forms, self.goal]

    def show_company(self, why: str, why_layers: Mapping[Layer, str]) -> None:
        """What the company wants, as long as the plan has no goal of its own."""
        self.goal.show_company(why, why_layers)

    def show_plan(
        self,
        plan: Plan,
        cards: Mapping[str, InterventionCard],
        preconditions: Mapping[str, tuple[Precondition, ...]],
    ) -> None:
        """Show the plan: forms that stand already stay, and so does what somebody is typing."""
        self._plan, self._cards = plan, cards
        known = [action for action in plan.actions if action.card in cards]
        before = {form.card.id: form for form in self.action_forms}
        self.action_forms = [
            before.pop(action.card)
            if action.card in before
            else self._new_form(cards[action.card], preconditions.get(action.card, ()))
            for action in known
        ]
        for gone in before.values():
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (form, action) in enumerate(zip(self.action_forms, known, strict=True)):
            if self._list.indexOf(form) != place + 1:
                self._list.insertWidget(place + 1, form)  # after the notices
                form.show()
            form.show_action(action, place + 1)
        self.empty.setVisible(not known)
        self.goal.show_plan(replace(plan, actions=tuple(known)), tuple(cards.values()))
        self.asides.show_plan(plan, cards)
        self._order_tabs()
        if not any(form.is_open for form in self.action_forms) and not self.goal.editing:
            self._open_first()

    def open_action(self, wanted: ActionForm | None) -> None:
        """Open one form and fold the others; None folds them all."""
        for form in self.action_forms:
            form.show_open(form is wanted)
        if wanted is not None:
            self.goal.show_editing(False)

    def show_saved(self) -> None:
        """Say that the plan is safe."""
        self.footnote.setText(self.tr("Het plan is bewaard."))

    def show_unsaved(self) -> None:
        """Say that the plan is not safe yet."""
        self.footnote.setText(self.tr("Het plan is nog niet bewaard. We proberen het steeds opnieuw."))

    def show_saving(self) -> None:
        """Say that the plan is being saved."""
        self.footnote.setText(self.tr("Het plan wordt bewaard."))

    def forget(self) -> None:
        """Let the plan go."""
        self.show_plan(Plan(), {}, {})
        self.show_company("", {})
        self.asides.forget()
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wie doet wat?"),
            self.tr("Spreek per actie één eerste stap af, en een dag om terug te kijken."),
        )
        self.empty.setText(self.tr("Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height of a screen that has it."""
        super().resizeEvent(event)
        for form in self.action_forms:
            form.set_lines(self._lines())

    def _lines(self) -> int:
        return ROOMY_LINES if self.height() > ROOMY * self.scale else 1

    def _new_form(self, card: InterventionCard, asked: tuple[Precondition, ...]) -> ActionForm:
        form = ActionForm(card, self.words, self._today, asked, self)
        form.set_scale(self.scale)
        form.set_lines(self._lines())
        form.action_changed.connect(self._action_changed)
        form.open_wanted.connect(lambda: self.open_action(None if form.is_open else form))
        return form

    def _order_tabs(self) -> None:
        forms = [stop for form in self.action_forms for stop in form.stops]
        goal = [one.field for one in self.goal.texts.values()]
        in_order(*goal, *self.asides.stops, *forms, self.goal.edit_button, self.back_button, self.next_button)

    def _open_first(self) -> None:
        """Open the first action in which something is open yet, or the first of all."""
        unfinished = [form for form in self.action_forms if open_points(form.action)]
        self.open_action(next(iter(unfinished or self.action_forms), None))

    def _action_changed(self, shown: Action, changed: Action) -> None:
        actions = tuple(changed if one.card == changed.card else one for one in self._plan.actions)
        self._plan = replace(self._plan, actions=actions)
        if shown.reaches != changed.reaches:
            self.goal.show_plan(self._plan, tuple(self._cards.values()))
        self.action_changed.emit(shown, changed)

    def _goal_changed(self, layer: Layer | None, text: str) -> None:
        if layer is None:
            self._plan = replace(self._plan, goal=text)
            self.goal_changed.emit(text)
        else:
            others = {one: told for one, told in self._plan.goal_layers.items() if one is not layer}
            self._plan = replace(self._plan, goal_layers={**others, layer: text} if text else others)
            self.layer_goal_changed.emit(layer, text)

    def _goal_editing(self, editing: bool) -> None:
        if editing:
            self.open_action(None)
        elif not any(form.is_open for form in self.action_forms):
            self._open_first()

    def _take_over(self, aside: KeptAside) -> None:
        """Put what the other screen had in its place, then let it go."""
        goal, line, day = goal_of(aside), line_with(aside, self._plan), day_of(aside)
        if goal is not None:
            self._goal_changed(goal[0], aside.text)
            self.goal.show_plan(self._plan, tuple(self._cards.values()))
        elif line is not None:
            self.line_changed.emit(line)
        elif day is not None:
            self.next_meeting_changed.emit(day)
        for form in self.action_forms:
            if aside.where[:2] == ("actions", form.card.id):
                changed = action_with(aside, form.action)
                if changed is not None:
                    form.change(changed)
        self.aside_handled.emit(aside)

    def _lay_out(self) -> None:
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 8)
        self._list.addWidget(self.asides)
        self._list.addStretch(1)
        area = SteadyScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt asks for the height at the smallest width, where every line wraps: a bar would come that nothing needs.
        holder.setMinimumHeight(1)
        area.setWidget(holder)
        self.choices.addWidget(self.goal.edit_button)
        self.body.addWidget(self.goal)
        self.body.addWidget(self.empty)
        self.body.addWidget(area, 1)
