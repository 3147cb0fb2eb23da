"""Step 8: what is still open, the day of the next meeting, what colleagues get to read, and everything on paper."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Plan, PublishedLine
from leercultuur_desktop.domain.plan_open import OpenPoint, open_points
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.meeting.line_form import LineForm
from leercultuur_desktop.ui.meeting.looks import set_button_icon, text_label
from leercultuur_desktop.ui.meeting.plan_reader import PlanReader
from leercultuur_desktop.ui.meeting.print_panel import ALL, CARDS, NOTES, PLAN, POSTER, REPORT, PrintPanel
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.meeting.tab_order import in_order
from leercultuur_desktop.ui.widgets.date_field import DateField
from leercultuur_desktop.ui.widgets.growing_field import ROOMY, ROOMY_LINES
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

__all__ = ["ALL", "CARDS", "NOTES", "PLAN", "POSTER", "REPORT", "ClosePage"]


class ClosePage(StepPage):
    """The end of the meeting; `line_changed` carries a line for colleagues, without words where it goes."""

    next_meeting_changed = Signal(object)
    print_wanted = Signal(str)
    line_changed = Signal(object)

    def __init__(self, words: Words, today: date, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._today = today
        self._plan = Plan()
        self._cards: Mapping[str, InterventionCard] = {}
        self.line_forms: dict[str, LineForm] = {}
        self.next_label = text_label("tileName", self, wrap=False)
        self.next_meeting = DateField(self)
        self.suggestion = QPushButton(self)
        self.suggestion.setObjectName("suggestion")
        self.read_aloud = PlanReader(words, self)
        self.lines_label = text_label("tileName", self)
        self.lines_told = text_label("softText", self)
        self.said_label, self.did_label = (text_label("fieldLabel", self) for _ in range(2))
        self.paper = PrintPanel(self)
        self.print_buttons = self.paper.buttons
        self.message = self.paper.message
        self._lay_out()
        self.next_meeting.day_changed.connect(self._choose_day)
        self.suggestion.clicked.connect(self._take_suggestion)
        self.paper.print_wanted.connect(self.print_wanted)
        self.retranslate()

    @property
    def forms(self) -> list[QWidget]:
        """What somebody may be typing in."""
        return [*self.line_forms.values(), self.next_meeting]

    def show_plan(self, plan: Plan, cards: Mapping[str, InterventionCard]) -> None:
        """Show the plan: fields that stand already stay, and so does what somebody is typing."""
        self._plan, self._cards = plan, cards
        if not self.next_meeting.field.hasFocus() or self.next_meeting.day == plan.next_meeting:
            self._show_day(plan.next_meeting)
        self._show_lines()
        known = [action for action in plan.actions if action.card in cards]
        without = any(OpenPoint.LOOK_BACK in open_points(action) for action in known)
        self.paper.show_cards(bool(known), has_days=not without)
        self._tell()

    def show_saved(self) -> None:
        """Say that the plan is safe."""
        self.footnote.setText(self.tr("Het plan is bewaard."))

    def show_unsaved(self) -> None:
        """Say that the plan is not safe yet."""
        self.footnote.setText(self.tr("Het plan is nog niet bewaard. We proberen het steeds opnieuw."))

    def show_saving(self) -> None:
        """Say that the plan is being saved."""
        self.footnote.setText(self.tr("Het plan wordt bewaard."))

    def show_printing(self, busy: bool, text: str = "") -> None:
        """Say that something is being made, or where it is now."""
        self.paper.show_printing(busy, text)
        self.footnote.setVisible(not self.message.text())

    def forget(self) -> None:
        """Let the plan go."""
        self.next_meeting.show_day(None)
        self.show_plan(Plan(), {})
        self.show_printing(False)
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Klaar om te beginnen?"),
            self.tr("Lees het plan nog eens hardop. Print het voordat jullie weggaan."),
        )
        self.next_label.setText(self.tr("Volgend gesprek"))
        self.next_meeting.name(self.tr("Volgend gesprek"))
        self.lines_label.setText(self.tr("Dit zeiden jullie – dit deden we"))
        self.lines_told.setText(self.tr("Iedereen leest dit op de kiosk en op de poster. Schrijf geen namen."))
        self.said_label.setText(self.tr("Dit zeiden jullie"))
        self.did_label.setText(self.tr("Dit deden we"))
        self._tell()

    def rescaled(self) -> None:
        """Draw what has a size of its own in the size of now."""
        super().rescaled()
        self.next_meeting.set_sizes(self.pixels(8), self.pixels(26))
        set_button_icon(self.suggestion, "calendar", tokens.INK, self.pixels(22))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the height of a screen that has it."""
        super().resizeEvent(event)
        for form in self.line_forms.values():
            form.set_lines(self._lines())

    def _lines(self) -> int:
        return ROOMY_LINES if self.height() > ROOMY * self.scale else 1

    def _choose_day(self, chosen: date | None) -> None:
        self.next_meeting_changed.emit(chosen)
        self._tell()

    def _take_suggestion(self) -> None:
        found = self._suggested()
        if found is not None:
            self.next_meeting.show_day(found)
            self.next_meeting.field.setFocus()
            self._choose_day(found)

    def _suggested(self) -> date | None:
        """The first day on which the group looks back anyway."""
        days = [one.look_back_on for one in self._plan.actions if not one.settled and one.look_back_on]
        return min((one for one in days if one > self._today), default=None)

    def _show_day(self, chosen: date | None) -> None:
        if self.next_meeting.day != chosen:
            self.next_meeting.show_day(chosen)

    def _show_lines(self) -> None:
        wanted = {
            action.card: self._plan.line(action.card) or PublishedLine("", "", action.card)
            for action in self._plan.actions
            if action.card in self._cards
        }
        wanted |= {one.key: one for one in self._plan.lines if one.key}
        for key in [key for key, form in self.line_forms.items() if key not in wanted and not form.held]:
            gone = self.line_forms.pop(key)
            self._list.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for key, line in wanted.items():
            if key not in self.line_forms:
                self._add_line(key)
            self.line_forms[key].show_line(line)
        self.lines_panel.setVisible(bool(self.line_forms))
        fields = [field for form in self.line_forms.values() for field in (form.said, form.did)]
        day_stops = (self.next_meeting.field, self.next_meeting.button, self.suggestion)
        in_order(*day_stops, *fields, *self.print_buttons.values(), self.back_button)

    def _add_line(self, key: str) -> None:
        card = self._cards.get(key)
        form = LineForm(card.title if card else "", self)
        form.set_scale(self.scale)
        form.set_lines(self._lines())
        form.line_changed.connect(self.line_changed)
        self._list.insertWidget(self._list.count() - 1, form)
        form.show()
        self.line_forms[key] = form

    def _tell(self) -> None:
        """Say what the plan says, and what is still open."""
        self.read_aloud.show_plan(self._plan, self._cards, has_next=self.next_meeting.day is not None)
        found = self._suggested()
        self.suggestion.setVisible(self.next_meeting.day is None and found is not None)
        if found is not None:
            told = self.tr("Dan kijken jullie terug: {day}").format(day=day(found, self.words.language))
            self.suggestion.setText(told)
            self.suggestion.setAccessibleName(told)

    def _lay_out(self) -> None:
        columns = QHBoxLayout()
        self.space(columns, 20)
        columns.addWidget(self._agreeing(), 6)
        self.lines_panel = self._telling()
        columns.addWidget(self.lines_panel, 8)
        self.body.addLayout(columns, 1)
        self.body.addWidget(self.paper)
        self.message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.choices.addWidget(self.message, 1)

    def _agreeing(self) -> QWidget:
        panel, inside = self._panel()
        row = QHBoxLayout()
        self.space(row, 14)
        row.addWidget(self.next_label)
        row.addWidget(self.next_meeting, 1)
        inside.addLayout(row)
        inside.addWidget(self.suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self._area(self.read_aloud), 1)
        return panel

    def _telling(self) -> QWidget:
        panel, inside = self._panel()
        inside.addWidget(self.lines_label)
        inside.addWidget(self.lines_told)
        heads = QHBoxLayout()
        self.space(heads, 16)
        heads.addWidget(self.said_label, 1)
        heads.addWidget(self.did_label, 1)
        inside.addLayout(heads)
        holder = QWidget(panel)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 2)
        self._list.addStretch(1)
        inside.addWidget(self._area(holder), 1)
        return panel

    def _panel(self) -> tuple[QFrame, QVBoxLayout]:
        panel = QFrame(self)
        panel.setObjectName("panel")
        inside = QVBoxLayout(panel)
        self.space(inside, 8, (24, 16, 24, 16))
        return panel, inside

    def _area(self, holder: QWidget) -> SteadyScrollArea:
        area = SteadyScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt asks for the height at the smallest width, where every line wraps: a bar would come that nothing needs.
        holder.setMinimumHeight(1)
        area.setWidget(holder)
        return area
