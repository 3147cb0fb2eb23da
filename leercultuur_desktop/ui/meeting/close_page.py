"""Step 6: who does what, and everything on paper before anyone leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.interventions import InterventionCard
from leercultuur_desktop.domain.plan import Action
from leercultuur_desktop.language.catalog import Words
from leercultuur_desktop.ui.meeting.action_form import ActionForm
from leercultuur_desktop.ui.meeting.looks import clear_layout, set_button_icon, text_label
from leercultuur_desktop.ui.meeting.step_page import StepPage
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea

CARDS: Final = "cards"
POSTER: Final = "poster"
REPORT: Final = "report"


class ClosePage(StepPage):
    """The plan, one row a card, and what can be printed.

    `action_changed` carries the changed action, `print_wanted` what to print (cards, poster or report).
    """

    action_changed = Signal(object)
    print_wanted = Signal(str)

    def __init__(self, words: Words, today: date, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._today = today
        self.forms: list[ActionForm] = []
        self.empty = text_label("callout", self)
        self.on_paper = text_label("tileName", self)
        self.message = text_label("message", self)
        self.print_buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self.retranslate()

    def show_actions(self, actions: Sequence[Action], cards: Mapping[str, InterventionCard]) -> None:
        """Show one row for every chosen card that is still known."""
        clear_layout(self._list)
        self.forms = []
        for action in actions:
            if action.card not in cards:
                continue
            form = ActionForm(cards[action.card], action, self._today, self)
            form.set_scale(self.scale)
            form.action_changed.connect(self.action_changed)
            self._list.addWidget(form)
            self.forms.append(form)
        self._list.addStretch(1)
        self.empty.setVisible(not self.forms)
        self.print_buttons[CARDS].setEnabled(bool(self.forms))

    def show_saved(self) -> None:
        """Say that the plan is safe."""
        self.footnote.setText(self.tr("Het plan is bewaard."))

    def show_saving(self) -> None:
        """Say that the plan is being saved."""
        self.footnote.setText(self.tr("Het plan wordt bewaard."))

    def show_printing(self, busy: bool, message: str = "") -> None:
        """Say that something is being made, or where it is now."""
        for what, button in self.print_buttons.items():
            button.setEnabled(not busy and (what != CARDS or bool(self.forms)))
        self.message.setText(self.tr("Even geduld. Het bestand wordt gemaakt.") if busy else message)
        self.message.setVisible(bool(self.message.text()))

    def forget(self) -> None:
        """Let the plan go."""
        clear_layout(self._list)
        self.forms = []
        self.message.clear()
        self.footnote.clear()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        super().retranslate()
        self.set_heading(
            self.tr("Wie doet wat?"),
            self.tr(
                "Spreek per kaart één eerste stap af, en een dag om terug te kijken. Print alles voordat jullie "
                "weggaan."
            ),
        )
        self.on_paper.setText(self.tr("Op papier"))
        self.empty.setText(self.tr("Jullie hebben nog geen kaart gekozen. Ga terug naar de kaarten en kies er één."))
        for what, text in (
            (CARDS, self.tr("Kaarten")),
            (POSTER, self.tr("Poster")),
            (REPORT, self.tr("Verslag met plan")),
        ):
            self.print_buttons[what].setText(text)
            self.print_buttons[what].setAccessibleName(self.tr("{what} maken als PDF").format(what=text))

    def rescaled(self) -> None:
        """Draw the printer signs in the size of now."""
        super().rescaled()
        for button in self.print_buttons.values():
            set_button_icon(button, "printer", tokens.INK, self.pixels(26))

    def _lay_out(self) -> None:
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 14)
        self._area = SteadyScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        panel = QFrame(self)
        panel.setObjectName("panel")
        papers = QHBoxLayout()
        self.space(papers, 16)
        papers.addWidget(self.on_paper)
        papers.addSpacing(tokens.GRID)
        for what in (CARDS, POSTER, REPORT):
            button = QPushButton(self)
            button.setObjectName("printButton")
            button.clicked.connect(lambda _=False, what=what: self.print_wanted.emit(what))
            papers.addWidget(button)
            self.print_buttons[what] = button
        papers.addStretch(1)
        inside = QVBoxLayout(panel)
        self.space(inside, 10, (28, 16, 28, 16))
        inside.addLayout(papers)
        inside.addWidget(self.message)
        self.body.addWidget(self.empty)
        self.body.addWidget(self._area, 1)
        self.body.addWidget(panel)
        self.message.hide()
