"""The rounds: opening one, watching its total grow, closing it for good."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.domain.rounds import Round
from leercultuur_desktop.services import workplace
from leercultuur_desktop.ui.office.flow_attention import attention
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.flow_overview import Overview, read_overview
from leercultuur_desktop.ui.office.flow_plans import PlansFlow
from leercultuur_desktop.ui.office.open_page import OpeningFacts, OpenPage
from leercultuur_desktop.ui.office.rounds_page import RoundsPage
from leercultuur_desktop.ui.widgets.form_page import FormPage

_REFRESH: Final = 4000


class RoundsFlow(QObject):
    """`read` tells what was read last; the other signals hand on what the owner wants to do with a round."""

    page_wanted = Signal(FormPage)
    read = Signal(Overview)
    kiosk_wanted = Signal()
    practice_wanted = Signal()
    settings_wanted = Signal()
    meeting_wanted = Signal(str)
    print_wanted = Signal(str)
    tickets_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pin = ""
        self._overview: Overview | None = None
        self.rounds = RoundsPage(desk.words.language)
        self.open = OpenPage()
        self.pages: tuple[FormPage, ...] = (self.rounds, self.open)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH)
        self._timer.timeout.connect(self._refresh)
        self._plans = PlansFlow(desk, self.rounds, lambda: self._pin, self)
        self._plans.kept.connect(self._plan_kept)
        self.rounds.open_wanted.connect(self._ask_opening)
        self.rounds.close_confirmed.connect(self._close)
        self.rounds.kiosk_wanted.connect(self.kiosk_wanted)
        self.rounds.tickets_wanted.connect(self.tickets_wanted)
        self.rounds.meeting_wanted.connect(self.meeting_wanted)
        self.rounds.print_wanted.connect(self.print_wanted)
        self.rounds.settings_wanted.connect(self.settings_wanted)
        self.open.given.connect(self._open)
        self.open.back_wanted.connect(self._back)
        self.open.practice_wanted.connect(self.practice_wanted)

    def start(self, pin: str) -> None:
        """The office is open: show the rounds."""
        self._pin = pin
        self.show()

    def show(self) -> None:
        """Read everything again and show the first page."""
        self.rounds.wipe()
        self.page_wanted.emit(self.rounds)
        self._read(self._show_overview)

    def leave(self) -> None:
        """Another page is shown: stop counting."""
        self._timer.stop()

    def forget(self) -> None:
        """Drop the PIN and everything typed."""
        self._timer.stop()
        self._pin = ""
        self._overview = None
        for page in self.pages:
            page.wipe()

    def _read(self, done: Callable[[Overview], None]) -> None:
        folder, today = self._desk.workplace, self._desk.today()
        work = partial(read_overview, folder, today)
        self._desk.background.run(self.rounds, work, done, self._unread)

    def _unread(self, error: Exception) -> None:
        self._timer.stop()
        self._desk.failed(self.rounds, error)

    def _show_overview(self, overview: Overview) -> None:
        if not self._pin:  # it was locked while this was read
            return
        self._overview = overview
        self._show_rounds(overview)
        self.rounds.first_focus().setFocus()
        self.read.emit(overview)
        self._count_on(overview)

    def _show_rounds(self, overview: Overview) -> None:
        found = attention(overview, self._desk.words.language)
        self.rounds.show_attention(
            found.title if found else "", found.advice if found else "", settings=found is not None and found.settings
        )
        self.rounds.show_rounds(overview.open_round, overview.closed_rounds, overview.next_round)

    def _refresh(self) -> None:
        if not self._desk.background.busy:
            self._read(self._show_total)

    def _show_total(self, overview: Overview) -> None:
        opened, before = overview.open_round, self._overview
        if not self._pin or before is None:
            return
        self._overview = overview
        if opened is None or before.open_round is None or opened.name != before.open_round.name:
            self._show_rounds(overview)  # another window opened or closed one
        else:
            self.rounds.show_total(opened)
        self._count_on(overview)

    def _count_on(self, overview: Overview) -> None:
        if overview.open_round is not None and self.rounds.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _ask_opening(self) -> None:
        overview = self._overview
        if overview is None:
            return
        counts = self.tr("{workers} medewerkers, {supervisors} direct-leidinggevenden, {directors} directie.").format(
            workers=overview.company.headcount.get(Layer.WORKERS, 0),
            supervisors=overview.company.headcount.get(Layer.SUPERVISORS, 0),
            directors=overview.company.headcount.get(Layer.DIRECTORS, 0),
        )
        taken = {one.name for one in overview.rounds}
        self.open.show_start(
            OpeningFacts(
                self._free_name(taken),
                counts,
                overview.settings.minimum_group,
                bool(overview.company.why),
                self._small(overview),
            )
        )
        self.page_wanted.emit(self.open)

    def _small(self, overview: Overview) -> tuple[str, str] | None:
        least = overview.settings.minimum_group
        if overview.company.people >= least:
            return None
        return (
            self.tr("Jullie zijn met te weinig mensen voor scores"),
            self.tr(
                "Met minder dan {least} ingevulde vragenlijsten zie je geen scores. Het gesprek met de vragen en de"
                " kaarten werkt wel."
            ).format(least=least),
        )

    def _free_name(self, taken: set[str]) -> str:
        today = self._desk.today()
        name = self._season(today).format(year=today.year)
        free, number = name, 2
        while free in taken:
            free, number = f"{name} {number}", number + 1
        return free

    def _season(self, today: date) -> str:
        seasons = (
            self.tr("Meting winter {year}"),
            self.tr("Meting voorjaar {year}"),
            self.tr("Meting zomer {year}"),
            self.tr("Meting najaar {year}"),
        )
        return seasons[today.month % 12 // 3]

    def _back(self) -> None:
        self.show()

    def _open(self, name: str) -> None:
        folder, pin, today = self._desk.workplace, self._pin, self._desk.today()
        self._desk.ask(
            self.open,
            self.tr("De meting gaat open."),
            lambda: workplace.open_round(folder, name, pin, today=today),
            self._opened,
        )

    def _opened(self, the_round: Round) -> None:
        if not self._pin:
            return
        self.show()
        self.rounds.notice.show_words(
            self.tr("{name} is open").format(name=the_round.name),
            self.tr("Print nu de kaartjes. Start daarna de kiosk, dan kan iedereen invullen.")
            if the_round.tickets
            else self.tr("Start de kiosk, dan kan iedereen invullen."),
        )

    def _plan_kept(self, words: str, detail: str) -> None:
        if self._pin:
            self.show()
            self.rounds.notice.show_words(words, detail)

    def _close(self, name: str) -> None:
        folder, pin, today = self._desk.workplace, self._pin, self._desk.today()
        self._timer.stop()
        self._desk.ask(
            self.rounds,
            self.tr("De meting gaat dicht."),
            lambda: workplace.close_round(folder, name, pin, today=today),
            self._closed,
        )

    def _closed(self, the_round: Round) -> None:
        if not self._pin:
            return
        counted = self._overview.open_round if self._overview else None
        self.show()
        self.rounds.notice.show_words(
            self.tr("{name} is gesloten").format(name=the_round.name),
            self.tr("Bekijk nu samen de uitkomst, of print het verslag.")
            if counted is None or counted.responses
            else self.tr("Er zijn geen vragenlijsten ingevuld. Jullie kunnen een nieuwe meting openen."),
        )
