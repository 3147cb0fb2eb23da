"""The office's first page: the open round, and those that are closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from leercultuur_desktop import tokens
from leercultuur_desktop.ui.office.closed_round_row import ClosedRoundRow
from leercultuur_desktop.ui.office.open_round_card import OpenRoundCard
from leercultuur_desktop.ui.office.planned_day import DayTexts, PlannedDay
from leercultuur_desktop.ui.office.result_panel import ResultPanel
from leercultuur_desktop.ui.office.values import ClosedRound, DayPlan, OpenRound
from leercultuur_desktop.ui.widgets.form_button import PRIMARY, SECONDARY, form_button, set_rank, set_words
from leercultuur_desktop.ui.widgets.form_label import icon_label, text_label
from leercultuur_desktop.ui.widgets.form_notice import Notice
from leercultuur_desktop.ui.widgets.form_page import FormPage
from leercultuur_desktop.ui.widgets.icon import icon_pixmap

_NAME: Final = "roundsPage"


class RoundsPage(FormPage):
    """Hands on what the owner wants with a round."""

    open_wanted = Signal()
    close_confirmed = Signal(str)
    kiosk_wanted = Signal()
    meeting_wanted = Signal(str)
    print_wanted = Signal(str)
    last_day_given = Signal(object)
    next_round_given = Signal(object)
    settings_wanted = Signal()
    tickets_wanted = Signal()

    def __init__(self, language: str) -> None:
        super().__init__(_NAME)
        self._language = language
        self.rows: list[ClosedRoundRow] = []
        self.attention = Notice(state="warn")
        self.to_settings = form_button(SECONDARY)
        self.to_settings.clicked.connect(self.settings_wanted)
        self.attention.row.addWidget(self.to_settings, 0, Qt.AlignmentFlag.AlignVCenter)
        self.card = OpenRoundCard(language)
        self.card.kiosk_wanted.connect(self.kiosk_wanted)
        self.card.tickets_wanted.connect(self.tickets_wanted)
        self.card.close_confirmed.connect(self.close_confirmed)
        self.card.last_day_given.connect(self.last_day_given)
        self.result = ResultPanel()
        self.result.wanted.connect(self.meeting_wanted)
        self.next_round = PlannedDay(language)
        self.next_round.given.connect(self.next_round_given)
        self.empty = QFrame()
        self.empty.setObjectName("emptyPanel")
        self._empty_title = text_label("cardTitle")
        self._empty_text = text_label("bodyText")
        self._fill_empty()
        self._closed_title = text_label("sectionTitle")
        self._list = QVBoxLayout()
        self._list.setSpacing(tokens.GRID)
        self._none = text_label("bodyText")
        self.body.addWidget(self.attention)
        self.body.addWidget(self.card)
        self.body.addWidget(self.result)
        self.body.addWidget(self.empty)
        section = self.add_section(self._closed_title)
        section.addLayout(self._list)
        section.addWidget(self._none)
        self.foot.hide()
        self.card.hide()
        self.retranslate()

    def show_rounds(
        self, opened: OpenRound | None, closed: Sequence[ClosedRound], next_round: DayPlan | None = None
    ) -> None:
        """Show these rounds, the newest closed one first, and the planned day of the next."""
        self.next_round.show_plan(next_round)
        self.card.setVisible(opened is not None)
        self.empty.setVisible(opened is None)
        self.result.show_round(_not_looked_at(closed) if opened is None else None)
        set_rank(self.open_button, SECONDARY if self.result.shown else PRIMARY)
        if opened is not None:
            self.card.show_round(opened)
        else:
            self.card.stop_asking()
        self._show_closed(closed)
        self.retranslate()

    def show_attention(self, title: str, advice: str, *, settings: bool) -> None:
        """Say what has to be mended first, with a way to where it can be; an empty title says nothing."""
        if not title:
            self.attention.clear()
        elif self.attention.words.text() != title:
            self.to_settings.setVisible(settings)
            self.attention.show_words(title, advice)

    def show_total(self, opened: OpenRound) -> None:
        """Only the total may change while people answer."""
        self.card.show_round(opened)

    def first_focus(self) -> QWidget:
        """The one button that matters now."""
        return self.main_button()

    def main_button(self) -> QPushButton:
        """Open a round, or start the kiosk for the one that is open."""
        if not self.card.isHidden():
            return self.card.main_button()
        if self.next_round.asking:
            return self.next_round.main_button()
        return self.result.button if self.result.shown else self.open_button

    def wipe(self) -> None:
        """Forget what was asked and said."""
        super().wipe()
        self.card.stop_asking()
        self.next_round.stop_asking()
        self.attention.clear()

    def retranslate(self) -> None:
        """Set every text."""
        self.set_heading(self.tr("Metingen"))
        first = not self.rows
        self._empty_title.setText(self.tr("Er is nog geen meting") if first else self.tr("Er is nu geen meting open"))
        self._empty_text.setText(
            self.tr("Open een meting. Daarna kan iedereen op de kiosk de vragen invullen, in ongeveer vijf minuten.")
            if first
            else self.tr("Wil je weten of het beter gaat? Open na een half jaar of een jaar een nieuwe meting.")
        )
        set_words(self.open_button, self.tr("Open een meting"))
        set_words(self.to_settings, self.tr("Naar Bedrijf"))
        self.next_round.set_texts(
            DayTexts(
                label=self.tr("De volgende meting begint op"),
                told=self.tr("De volgende meting begint op {day}"),
                hint=self.tr("De kiosk noemt deze dag. De meting gaat niet vanzelf open: dat doe je zelf."),
                choose=self.tr("Kies op welke dag de volgende meting begint"),
                too_early=self.tr("Kies een dag na vandaag. Begint de meting vandaag? Open hem dan."),
            )
        )
        self._closed_title.setText(self.tr("Gesloten metingen"))
        self._none.setText(self.tr("Nog geen. Van een gesloten meting kun je de uitkomst samen bekijken en printen."))
        self._none.setVisible(first)
        self.result.retranslate()
        for row in self.rows:
            row.retranslate()

    def _fill_empty(self) -> None:
        self.open_button = self.primary  # stands in the panel that explains it
        self.open_button.clicked.connect(self.open_wanted)
        sign = icon_label("emptySign")
        sign.setPixmap(icon_pixmap("calendar", tokens.ACTION, 32, self.devicePixelRatioF()))
        inside = QVBoxLayout(self.empty)
        inside.setContentsMargins(24, 24, 24, 24)
        inside.setSpacing(tokens.GRID)
        inside.addWidget(sign)
        inside.addWidget(self._empty_title)
        inside.addWidget(self._empty_text)
        inside.addSpacing(tokens.GRID)
        inside.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addSpacing(tokens.GRID)
        inside.addWidget(self.next_round)

    def _show_closed(self, closed: Sequence[ClosedRound]) -> None:
        if [row.round for row in self.rows] == list(closed):
            return
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [ClosedRoundRow(one, self._language) for one in closed]
        for row in self.rows:
            row.meeting_wanted.connect(self.meeting_wanted)
            row.print_wanted.connect(self.print_wanted)
            self._list.addWidget(row)


def _not_looked_at(closed: Sequence[ClosedRound]) -> ClosedRound | None:
    """The last closed round, when it has answers that nobody has looked at."""
    last = closed[0] if closed else None
    return last if last is not None and last.responses and not last.looked_at else None
