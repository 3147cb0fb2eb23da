"""Beside the steps: what was promised and when, so that no action is forgotten between two meetings."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.look_back import DueAction, LookBackList, When
from leercultuur_desktop.domain.plan import LookBack, PublishedLine
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.look_back_form import LookBackForm
from leercultuur_desktop.ui.meeting.look_back_row import LookBackRow
from leercultuur_desktop.ui.meeting.looks import clear_layout, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class LookBackPage(StepPage):
    """A list of actions, and one of them at a time in full.

    `recorded` carries round, card, what came of it, the line that became public or None, and the next day to look back
    on or None; `finished` says that the group is done here. The names in it are shown here and nowhere else.
    """

    recorded = Signal(str, str, object, object, object)
    finished = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.rows: list[LookBackRow] = []
        self._list = LookBackList()
        self._cards: Mapping[str, InterventionCard] = {}
        self._today = date.min
        self._unfolded = False
        self.empty = text_label("callout", self)
        self.unreadable = text_label("kindWarning", self)
        self.fold_button = QPushButton(self)
        self.list_button = QPushButton(self)
        self.form = LookBackForm(words, self)
        self._lay_out()
        self.next_wanted.connect(self.finished)
        self.fold_button.clicked.connect(self._fold)
        self.list_button.clicked.connect(self.show_all)
        self.form.recorded.connect(self._record)
        self.set_place(first=False, last=False)
        self.retranslate()

    def set_place(self, *, first: bool, last: bool) -> None:
        """It stands beside the steps: there is one way out."""
        self.back_button.hide()
        self.next_button.show()

    def show_list(self, found: LookBackList, cards: Mapping[str, InterventionCard], today: date) -> None:
        """Show these actions; the one that is open stays open."""
        self._list, self._cards, self._today = found, cards, today
        self._fill()
        shown = self.form.due
        if shown is None:
            return
        again = [one for one in found.actions if _place(one) == _place(shown)]
        if again:
            self.form.show_action(again[0], cards.get(again[0].action.card), today)
        else:
            self.show_all()

    def open_action(self, due: DueAction) -> None:
        """Show one action in full."""
        self.form.forget()
        self.form.show_action(due, self._cards.get(due.action.card), self._today)
        self._detail.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self._detail)
        self.list_button.show()
        self.footnote.clear()
        self._say()
        next(iter(self.form.choices.values())).setFocus()

    def show_all(self) -> None:
        """Go back to the list."""
        shown = self.form.due
        self.form.forget()
        self._stack.setCurrentWidget(self._overview)
        self.list_button.hide()
        self.footnote.clear()
        self._say()
        row = next((one for one in self.rows if shown and _place(one.due) == _place(shown)), None)
        (row.button if row and row.isVisibleTo(self) else self.next_button).setFocus()

    def show_saving(self) -> None:
        """Say that it is being saved."""
        self.footnote.setText(self.tr("Het wordt bewaard."))

    def show_unsaved(self) -> None:
        """Say that it is not safe yet."""
        self.footnote.setText(self.tr("Het is nog niet bewaard. We proberen het steeds opnieuw."))

    def show_saved(self) -> None:
        """Say that it is safe."""
        self.footnote.setText(self.tr("Het is bewaard."))

    def forget(self) -> None:
        """Let every name, reason and line go."""
        self.show_all()
        self._list, self._cards, self._unfolded = LookBackList(), {}, False
        self._fill()
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.next_button.setText(self.tr("Klaar"))
        self.next_button.setAccessibleName(self.tr("Klaar"))
        self.list_button.setText(self.tr("Naar de lijst"))
        self.list_button.setAccessibleName(self.tr("Naar de lijst"))
        self.empty.setText(
            self.tr(
                "Er is nog niets om op terug te kijken. Spreek bij elke actie in het plan een dag af. "
                "Dan staat ze vanzelf hier."
            )
        )
        self._say()
        self._fill()

    def rescaled(self) -> None:
        """Draw the arrows in the size of now."""
        super().rescaled()
        set_button_icon(self.next_button, "check", tokens.PAPER, self.pixels(26), after=True)
        set_button_icon(self.list_button, "chevron-left", tokens.INK, self.pixels(26))

    def _say(self) -> None:
        if self.form.due is None:
            text = self.tr("Kies een actie. Vraag eerst de mensen die er iets van merken.")
        else:
            text = self.tr("Vertel wat er gebeurde. Ook van wat niet lukte leren jullie.")
        self.set_heading(self.tr("Terugkijken op onze acties"), text)

    def _fill(self) -> None:
        focused = next((_place(row.due) for row in self.rows if row.button.hasFocus()), None)
        self._rows.removeWidget(self.fold_button)  # it outlives the rows
        clear_layout(self._rows)
        self.rows = []
        self.empty.setVisible(not self._list.actions)
        names = ", ".join(self._list.unreadable)
        self.unreadable.setText(
            self.tr("Het plan van {round} is niet te lezen. Acties daarvan staan hier niet bij.").format(round=names)
        )
        self.unreadable.setVisible(bool(names))
        for when, name in self._parts().items():
            found = [one for one in self._list.actions if one.when is when]
            if not found:
                continue
            if when is When.SETTLED:
                self._rows.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                heading = text_label("partHeading", self)
                heading.setText(name)
                self._rows.addWidget(heading)
            for one in found:
                self._add(one)
        self._rows.addStretch(1)
        self._show_fold()
        for row in self.rows:
            if _place(row.due) == focused:
                row.button.setFocus()

    def _parts(self) -> dict[When, str]:
        return {
            When.OVERDUE: self.tr("De dag is voorbij"),
            When.SOON: self.tr("Binnen twee weken"),
            When.LATER: self.tr("Later"),
            When.SETTLED: "",
        }

    def _add(self, one: DueAction) -> None:
        row = LookBackRow(one, self._cards.get(one.action.card), self._today, self.words, self)
        row.set_scale(self.scale)
        row.button.clicked.connect(lambda _=False, one=one: self.open_action(one))
        self._rows.addWidget(row)
        self.rows.append(row)

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show_fold()

    def _show_fold(self) -> None:
        settled = [row for row in self.rows if row.due.when is When.SETTLED]
        self.fold_button.setVisible(bool(settled))
        text = self.tr("Klap dicht wat klaar is") if self._unfolded else self.tr("Laat zien wat klaar is: {n}")
        self.fold_button.setText(text.format(n=len(settled)))
        self.fold_button.setAccessibleName(self.fold_button.text())
        for row in settled:
            row.setVisible(self._unfolded)

    def _record(self, found: LookBack, line: PublishedLine | None, on: date | None) -> None:
        due = self.form.due
        if due is not None:
            self.recorded.emit(due.round, due.action.card, found, line, on)

    def _lay_out(self) -> None:
        self.fold_button.setObjectName("toggle")
        self.list_button.setObjectName("listButton")
        holder = QWidget(self)
        self._rows = QVBoxLayout(holder)
        self.space(self._rows, 12, (0, 0, 12, 0))
        sheet = QWidget(self)
        around = QVBoxLayout(sheet)
        self.space(around, 0)
        around.addWidget(self.form)
        around.addStretch(1)
        self._overview, self._detail = _scrolling(holder, self), _scrolling(sheet, self)
        self.form.setObjectName("panel")
        self._stack = QStackedLayout()
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self._detail)
        self.choices.addWidget(self.list_button)
        self.list_button.hide()
        self.body.addWidget(self.unreadable)
        self.body.addWidget(self.empty)
        self.body.addLayout(self._stack, 1)


def _scrolling(inside: QWidget, parent: QWidget) -> SteadyScrollArea:
    area = SteadyScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area


def _place(due: DueAction) -> tuple[str, str]:
    return due.round, due.action.card
