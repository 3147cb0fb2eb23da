"""Which round the group talks about, when there is more than one to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop.ui.meeting.looks import Spaced, clear_layout, text_label
from leercultuur_desktop.ui.meeting.values import RoundChoice
from leercultuur_desktop.ui.widgets.steady_scroll_area import SteadyScrollArea


class RoundPage(Spaced):
    """A list of closed rounds, the newest first; `round_chosen` carries a name."""

    round_chosen = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roundPage")
        self.heading = text_label("stepHeading", self)
        self.guidance = text_label("stepGuidance", self)
        self.buttons: list[QPushButton] = []
        holder = QWidget(self)
        self._list = QVBoxLayout(holder)
        self.space(self._list, 16, (8, 8, 8, 8))
        area = SteadyScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.cancel_button = QPushButton(self)
        self.cancel_button.setObjectName("backButton")
        self.cancel_button.clicked.connect(self.cancelled)
        page = QVBoxLayout(self)
        self.space(page, 20, (160, 80, 160, 48))
        page.addWidget(self.heading)
        page.addWidget(self.guidance)
        page.addWidget(area, 1)
        page.addWidget(self.cancel_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    def show_rounds(self, rounds: Sequence[RoundChoice]) -> None:
        """Offer these rounds, the first one ready to be opened with Enter."""
        clear_layout(self._list)
        self.buttons = []
        self.heading.setText(
            self.tr("Over welke meting gaat het?") if rounds else self.tr("Er is nog geen gesloten meting")
        )
        self.guidance.setText(
            self.tr("De nieuwste staat bovenaan. Is er een meting ervoor, dan zie je die ernaast.")
            if rounds
            else self.tr("Sluit eerst de meting. Daarna kunnen jullie de uitkomst samen bekijken.")
        )
        self.setAccessibleName(self.heading.text())
        for choice in rounds:
            button = QPushButton(self._label(choice), self)
            button.setObjectName("roundButton")
            button.clicked.connect(lambda _=False, name=choice.name: self.round_chosen.emit(name))
            self._list.addWidget(button)
            self.buttons.append(button)
        self._list.addStretch(1)
        if self.buttons:
            self.buttons[0].setFocus()

    def retranslate(self) -> None:
        """Set the page's fixed texts."""
        self.cancel_button.setText(self.tr("Sluiten"))
        self.cancel_button.setAccessibleName(self.tr("Sluiten"))

    def _label(self, choice: RoundChoice) -> str:
        count = (
            self.tr("1 ingevulde vragenlijst")
            if choice.responses == 1
            else self.tr("{n} ingevulde vragenlijsten").format(n=choice.responses)
        )
        parts = [choice.name]
        if choice.closed_on:
            parts.append(self.tr("gesloten op {day}").format(day=choice.closed_on))
        parts.append(count)
        if choice.practice:
            parts.append(self.tr("VOORBEELD"))
        return "  ·  ".join(parts)
