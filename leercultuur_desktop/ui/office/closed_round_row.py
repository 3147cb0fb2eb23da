"""One closed round in the list: when it was, how many answered, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from leercultuur_desktop.language.numbers import day
from leercultuur_desktop.ui.office.values import ClosedRound
from leercultuur_desktop.ui.widgets.form_button import SECONDARY, form_button, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label


class ClosedRoundRow(QFrame):
    """Both signals carry the round's name."""

    meeting_wanted = Signal(str)
    print_wanted = Signal(str)

    def __init__(self, the_round: ClosedRound, language: str) -> None:
        super().__init__()
        self.setObjectName("closedRoundRow")
        self.round = the_round
        self._language = language
        self.name = text_label("rowTitle")
        self.mark = text_label("exampleMark", wrap=False)
        self.facts = text_label("rowDetail")
        self.meeting = form_button(SECONDARY, sign="users")
        self.print = form_button(SECONDARY, sign="printer")
        self.meeting.clicked.connect(lambda: self.meeting_wanted.emit(the_round.name))
        self.print.clicked.connect(lambda: self.print_wanted.emit(the_round.name))
        title = QHBoxLayout()
        title.setSpacing(12)
        title.addWidget(self.name)
        title.addWidget(self.mark)
        title.addStretch(1)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(title)
        texts.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 16, 16, 16)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(self.meeting, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.print, 0, Qt.AlignmentFlag.AlignVCenter)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        the_round = self.round
        self.name.setText(the_round.name)
        self.mark.setText(self.tr("VOORBEELD"))
        self.mark.setVisible(the_round.practice)
        count = (
            self.tr("1 ingevulde vragenlijst")
            if the_round.responses == 1
            else self.tr("{count} ingevulde vragenlijsten").format(count=the_round.responses)
        )
        self.facts.setText("\n".join(part for part in (self._period(), count) if part))
        set_words(self.meeting, self.tr("Bekijk samen"), self.tr("{name} samen bekijken").format(name=the_round.name))
        set_words(self.print, self.tr("Printen"), self.tr("{name} printen").format(name=the_round.name))

    def _period(self) -> str:
        opened, closed = self.round.opened_on, self.round.closed_on
        if opened is None or closed is None:
            return ""
        if opened == closed:
            return day(closed, self._language)
        return self.tr("{first} tot en met {last}").format(
            first=day(opened, self._language), last=day(closed, self._language)
        )
