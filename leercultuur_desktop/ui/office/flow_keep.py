"""Keeping: makes back-ups, by itself too, and sends them where the owner wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from leercultuur_desktop.domain.rounds import RoundState
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import back_up, checkup, workplace
from leercultuur_desktop.services.back_up import Made
from leercultuur_desktop.services.health_words import Point, last_copy_text, state_name, tell_store
from leercultuur_desktop.ui.office.flow_desk import Desk, FolderChooser, choose_folder, file_name, known
from leercultuur_desktop.ui.office.flow_erase import EraseFlow
from leercultuur_desktop.ui.office.keep_page import KeepPage
from leercultuur_desktop.ui.office.keep_values import KeepView
from leercultuur_desktop.ui.office.state_row import Stand
from leercultuur_desktop.ui.widgets.form_page import FormPage


def choose_existing(owner: QWidget, title: str, start: str, kinds: str) -> str:
    """Ask for a file that is there, the same way."""
    return QFileDialog.getOpenFileName(owner, title, start, kinds)[0]


@dataclass
class Choosers:
    """What asks for folders and files; tests put their own answers here."""

    folder: FolderChooser = choose_folder
    file: Callable[[QWidget, str, str, str], str] = choose_existing


class KeepFlow(QObject):
    """`restore_wanted` carries the folder to begin looking in; `emptied` that the workplace is gone, with its words."""

    page_wanted = Signal(FormPage)
    restore_wanted = Signal(str)
    emptied = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown = False
        self._place = ""
        self._missed: KnownProblem | None = None
        self.choosers = Choosers()
        self.page = KeepPage()
        self.erase = EraseFlow(desk, self.page, self)
        self.pages: tuple[FormPage, ...] = (self.page, *self.erase.pages)
        self.page.now_wanted.connect(self._make_now)
        self.page.file_wanted.connect(self._make_file)
        self.page.place_wanted.connect(self._choose_place)
        self.page.own_place_wanted.connect(lambda: self._take_place(None))
        self.page.restore_wanted.connect(lambda: self.restore_wanted.emit(self._place))
        self.page.round_wanted.connect(self.erase.ask_round)
        self.page.aside_wanted.connect(self.erase.ask_copy)
        self.page.everything_wanted.connect(self.erase.ask_everything)
        self.erase.page_wanted.connect(self.page_wanted)
        self.erase.back_wanted.connect(self.show)
        self.erase.deleted.connect(self._deleted)
        self.erase.emptied.connect(self.emptied)

    def show(self) -> None:
        """Show the page with how it stands now."""
        self._shown = True
        self.page.wipe()
        self.page_wanted.emit(self.page)
        self._read("")

    def leave(self) -> None:
        """Another page is shown, or the office locks."""
        self._shown = False
        self.page.wipe()
        self.erase.leave()

    def by_itself(self) -> None:
        """Make the back-up that is due, without a word: what went wrong is told where people look for it."""
        folder, today = self._desk.workplace, self._desk.today()

        def made(_: Made) -> None:
            self._missed = None

        def failed(error: Exception) -> None:
            self._missed = known(error, folder)

        self._desk.background.run(self, lambda: back_up.back_up_by_itself(folder, today=today), made, failed)

    def _read(self, notice: str, detail: str = "") -> None:
        folder, today, words = self._desk.workplace, self._desk.today(), self._desk.words
        title = self.tr("Laatste kopie")

        def work() -> tuple[KeepView, str]:
            found = checkup.look_over(folder, today=today)
            state = found.back_up
            told = next(one for one in tell_store(found, words) if one.point is Point.BACK_UP)
            name = state_name(told.state, words)
            rounds = (one.name for one in workplace.round_overviews(folder) if one.state is RoundState.CLOSED)
            view = KeepView(
                stand=Stand(told.state.value, name, title, last_copy_text(found, words), told.advice),
                place=str(state.folder),
                chosen=state.chosen,
                company=workplace.company(folder).name,
                rounds=tuple(rounds),
                asides=tuple((one.name, str(one)) for one in sorted(folder.glob(back_up.ASIDE))),
            )
            return view, str(state.folder if state.reachable and state.folder.exists() else Path.home())

        def read(result: tuple[KeepView, str]) -> None:
            if not self._shown:
                return
            view, self._place = result
            self.page.show_view(view)
            self.page.first_focus().setFocus()
            if notice:
                self.page.notice.show_words(notice, detail)
            elif self._missed is not None and self._missed.trouble is not Trouble.BACK_UP_PLACE:  # the row says that
                self.page.show_problem(*self._desk.explain(self._missed))

        self._desk.ask(self.page, self.tr("Even geduld."), work, read)

    def _make_now(self) -> None:
        folder, today = self._desk.workplace, self._desk.today()
        self._desk.ask(
            self.page,
            self.tr("Even geduld. De kopie wordt gemaakt en nagelezen."),
            lambda: back_up.back_up_by_itself(folder, today=today),
            self._made,
        )

    def _made(self, made: Made) -> None:
        self._missed = None
        detail = str(made.file)
        if made.round_open:
            detail = self.tr("{file}\nDe vorige kopie van de open meting is vervangen.").format(file=detail)
        self._read(self.tr("De reservekopie is gemaakt en nagelezen"), detail)

    def _make_file(self) -> None:
        name = file_name("leercultuur", self._desk.today().isoformat()).replace(" ", "-") + ".db"
        target = self._desk.save_as(self.page, self.tr("Reservekopie bewaren"), name, self.tr("Reservekopie (*.db)"))
        if target is None:
            return
        folder, today = self._desk.workplace, self._desk.today()

        def saved(made: Made) -> None:
            detail = str(made.file)
            if made.round_open:
                detail = self.tr(
                    "{file}\nEr is een meting open: vervang de volgende keer deze zelfde kopie. Aan twee kopieën is te"
                    " zien wanneer een antwoord kwam."
                ).format(file=detail)
            self._read(self.tr("De reservekopie is gemaakt en nagelezen"), detail)

        self._desk.ask(
            self.page,
            self.tr("Even geduld. De kopie wordt gemaakt en nagelezen."),
            lambda: back_up.back_up_to(folder, target, today=today),
            saved,
        )

    def _choose_place(self) -> None:
        chosen = self.choosers.folder(self.page, self.tr("Plek voor reservekopieën"), self._place)
        if chosen:
            self._take_place(Path(chosen))

    def _take_place(self, place: Path | None) -> None:
        folder, today = self._desk.workplace, self._desk.today()

        def work() -> Made:
            back_up.choose_place(folder, place)
            return back_up.back_up_by_itself(folder, today=today)

        self._desk.ask(self.page, self.tr("Even geduld. De kopie wordt gemaakt en nagelezen."), work, self._made)

    def _deleted(self, words: str, detail: str) -> None:
        self._shown = True
        self.page.wipe()
        self.page_wanted.emit(self.page)
        self._read(words, detail)
