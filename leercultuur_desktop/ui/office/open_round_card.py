"""The open round: its total, the way to the kiosk, and closing it for good after asking in place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.domain.ticket_supply import Shortage
from leercultuur_desktop.language.numbers import day, percent
from leercultuur_desktop.ui.office.planned_day import DayTexts, PlannedDay
from leercultuur_desktop.ui.office.question_panel import QuestionPanel
from leercultuur_desktop.ui.office.shortage_notice import ShortageNotice
from leercultuur_desktop.ui.office.values import OpenRound
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, SECONDARY, form_button, set_rank, set_words
from leercultuur_desktop.ui.widgets.form_label import text_label


class OpenRoundCard(QFrame):
    """Shows nothing of the answers but how many there are."""

    kiosk_wanted = Signal()
    close_confirmed = Signal(str)
    last_day_given = Signal(object)
    tickets_wanted = Signal()

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setObjectName("openRoundCard")
        self._language = language
        self._round: OpenRound | None = None
        self.name = text_label("cardTitle")
        self.mark = text_label("exampleMark", wrap=False)
        self.since = text_label("rowDetail")
        self.count = text_label("bigNumber", wrap=False)
        self.count_words = text_label("countWords")
        self.rate = QProgressBar()
        self.rate.setObjectName("rateBar")
        self.rate.setTextVisible(False)
        self.rate_words = text_label("rowDetail")
        self.shortage = ShortageNotice()
        self.shortage.wanted.connect(self.tickets_wanted)
        self.until = PlannedDay(language)
        self.until.given.connect(self.last_day_given)
        self.until.asked.connect(lambda asked: self._choices(not asked))
        self.kiosk = form_button(PRIMARY)
        self.close_round = form_button(SECONDARY)
        self.kiosk.clicked.connect(self.kiosk_wanted)
        self.close_round.clicked.connect(self._ask)
        self.question = QuestionPanel()
        self.question.yes.clicked.connect(self._confirm)
        self.question.no.clicked.connect(self._keep_open)
        self._lay_out()
        self.retranslate()

    def show_round(self, the_round: OpenRound) -> None:
        """Show this round; a question that stands open stays."""
        if self._round is None or self._round.name != the_round.name:
            self.stop_asking()
        self._round = the_round
        self._tell(the_round)

    def stop_asking(self) -> None:
        """Take the question and the open field away."""
        self.until.stop_asking()
        self.question.hide()
        self._choices(True)

    def main_button(self) -> QPushButton:
        """What Enter presses: while it asks, the answer that changes nothing."""
        if self.until.asking:
            return self.until.main_button()
        if not self.question.isHidden():
            return self.question.no
        return self.shortage.button if self._without_tickets else self.kiosk

    @property
    def _without_tickets(self) -> bool:
        supply = self._round.tickets if self._round else None
        return supply is not None and supply.shortage is Shortage.NONE_MADE

    def retranslate(self) -> None:
        """Set every text."""
        set_words(self.kiosk, self.tr("Start de kiosk"))
        set_words(self.close_round, self.tr("Sluit de meting"))
        self.question.set_texts(
            self.tr("Wil je de meting sluiten?"),
            self.tr(
                "Sluiten is voor altijd. Daarna kan niemand meer invullen. De projectgroep kan de antwoorden dan"
                " openen met de wachtzin. Willen er nog mensen invullen? Laat de meting dan open."
            ),
            self.tr("Nee, laat open"),
            self.tr("Ja, sluit de meting"),
        )
        self.mark.setText(self.tr("VOORBEELD"))
        self.until.set_texts(
            DayTexts(
                label=self.tr("Invullen kan tot en met"),
                told=self.tr("Invullen kan tot en met {day}"),
                hint=self.tr("De kiosk noemt deze dag. De meting gaat niet vanzelf dicht: dat doe je zelf."),
                choose=self.tr("Kies tot en met welke dag je kunt invullen"),
                too_early=self.tr("Die dag is al geweest. Kies vandaag of een dag erna."),
            )
        )
        self.shortage.retranslate()
        if self._round is not None:
            self._tell(self._round)

    def _tell(self, the_round: OpenRound) -> None:
        self.name.setText(the_round.name)
        self.mark.setVisible(the_round.practice)
        self.until.show_plan(the_round.until)
        self.shortage.show_supply(the_round.tickets)
        # A kiosk that nobody has a code for is no use yet.
        set_rank(self.kiosk, SECONDARY if self._without_tickets else PRIMARY)
        set_rank(self.shortage.button, PRIMARY if self._without_tickets else SECONDARY)
        since = day(the_round.opened_on, self._language) if the_round.opened_on else ""
        self.since.setText(self.tr("Open sinds {day}").format(day=since) if since else self.tr("Open"))
        self.count.setText(str(the_round.responses))
        one = the_round.responses == 1
        self.count_words.setText(self.tr("ingevulde vragenlijst") if one else self.tr("ingevulde vragenlijsten"))
        people, responses = the_round.people, the_round.responses
        self.rate.setRange(0, max(people, 1))
        self.rate.setValue(min(responses, people))
        if responses > people:
            words = self.tr("Meer dan de {people} mensen die je opgaf. Kloppen de aantallen?")
        else:
            words = self.tr("{share} van de {people} mensen")
        share = percent(responses / people, self._language) if people else ""
        self.rate_words.setText(words.format(share=share, people=people))
        self.rate.setAccessibleName(self.rate_words.text())

    def _ask(self) -> None:
        self.until.stop_asking()
        self.question.show()
        self._choices(False)
        self.question.no.setFocus()

    def _keep_open(self) -> None:
        self.stop_asking()
        self.close_round.setFocus()

    def _confirm(self) -> None:
        if self._round is not None:
            self.close_confirmed.emit(self._round.name)

    def _choices(self, shown: bool) -> None:
        self.kiosk.setVisible(shown)
        self.close_round.setVisible(shown)

    def _lay_out(self) -> None:
        title = _row(self.name, self.mark)
        title.setStretch(0, 1)
        number = _row(self.count, self.count_words)
        number.setStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 24)
        column.setSpacing(tokens.GRID)
        column.addLayout(title)
        column.addWidget(self.since)
        column.addSpacing(tokens.GRID)
        column.addLayout(number)
        column.addWidget(self.rate)
        column.addWidget(self.rate_words)
        column.addSpacing(tokens.GRID // 2)
        column.addWidget(self.shortage)
        column.addSpacing(tokens.GRID)
        column.addWidget(self.until)
        column.addSpacing(tokens.GRID)
        column.addLayout(_buttons(self.kiosk, self.close_round))
        column.addWidget(self.question)


def _row(*parts: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for part in parts:
        row.addWidget(part)
    return row


def _buttons(*parts: QWidget) -> QHBoxLayout:
    row = _row(*parts)
    row.addStretch(1)
    return row
