"""Paper answers: reads what the open round asks, keeps one paper at a time, and forgets it."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.content.translated import questionnaire_in
from leercultuur_desktop.domain.answers import Response
from leercultuur_desktop.errors import KnownProblem, Trouble
from leercultuur_desktop.services import answering, typed
from leercultuur_desktop.ui.office.empty_page import EmptyPage
from leercultuur_desktop.ui.office.flow_desk import Desk
from leercultuur_desktop.ui.office.typing_page import TypingPage
from leercultuur_desktop.ui.office.typing_remark_page import TypingRemarkPage
from leercultuur_desktop.ui.office.typing_sheet import TypedForm
from leercultuur_desktop.ui.widgets.form_page import FormPage

_LOG = logging.getLogger(__name__)


class TypingFlow(QObject):
    """`rounds_wanted` leads to where a round is opened."""

    page_wanted = Signal(FormPage)
    rounds_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form: typed.PaperForm | None = None
        self.answers = TypingPage()
        self.remarks = TypingRemarkPage()
        self.nothing = EmptyPage("noTypingPage", "pencil")
        self.pages: tuple[FormPage, ...] = (self.answers, self.remarks, self.nothing)
        self.answers.typed.connect(self._keep)
        self.answers.remarks_wanted.connect(self._show_remarks)
        self.remarks.typed.connect(self._keep_remark)
        self.remarks.back_wanted.connect(self._show_answers)
        self.nothing.primary.clicked.connect(self.rounds_wanted)

    def show(self) -> None:
        """Ask for the papers of the open round, or say why there is nothing to type in."""
        self.forget()
        try:
            self._form = typed.paper_form(self._desk.workplace)
        except KnownProblem as problem:
            self._explain(problem)
            return
        asked = questionnaire_in(self._desk.words, self._form.questionnaire)
        form = self._form
        self.answers.show_form(asked, form.departments, remarks=form.remarks, tickets=form.tickets)
        self.answers.show_total(self._form.responses)
        self.page_wanted.emit(self.answers)

    def forget(self) -> None:
        """Drop what was typed."""
        self._form = None
        for page in self.pages:
            page.wipe()

    def _explain(self, problem: KnownProblem) -> None:
        if problem.trouble is Trouble.NO_OPEN_ROUND:
            title = self.tr("Er is nu geen meting open")
            words = self.tr("Papieren antwoorden typ je in terwijl een meting open is. Open eerst een meting.")
        elif problem.trouble is Trouble.ROUND_IS_PRACTICE:
            title = self.tr("Dit is een oefenmeting")
            words = self.tr("In een oefenmeting komen geen echte antwoorden. Sluit hem en open een nieuwe meting.")
        else:
            title, words = self._desk.explain(problem)
        self.nothing.show_words(self.tr("Papieren antwoorden intypen"), title, words, self.tr("Naar de metingen"))
        self.page_wanted.emit(self.nothing)

    def _show_remarks(self) -> None:
        self.remarks.wipe()
        self.page_wanted.emit(self.remarks)

    def _show_answers(self) -> None:
        self.remarks.wipe()
        self.page_wanted.emit(self.answers)

    def _keep(self, form: TypedForm) -> None:
        if self._form is None:
            return
        folder, round_id = self._desk.workplace, self._form.round_id
        response = Response(form.layer, form.department, form.answers)
        self._desk.ask(self.answers, "", lambda: typed.keep(folder, round_id, response, form.code), self._kept)

    def _kept(self, _nothing: None) -> None:
        self.answers.take_next()
        self._tidy()

    def _keep_remark(self, text: str) -> None:
        if self._form is None:
            return
        folder, round_id = self._desk.workplace, self._form.round_id
        self._desk.ask(self.remarks, "", lambda: typed.keep_remark(folder, round_id, text), self._remark_kept)

    def _remark_kept(self, _nothing: None) -> None:
        self.remarks.take_next()
        self._tidy()

    def _tidy(self) -> None:
        """It is kept already: what goes wrong from here on must not look as if it weren't."""
        folder = self._desk.workplace

        def work() -> int:
            answering.tidy(folder)
            return typed.paper_form(folder).responses

        self._desk.background.run(self.answers, work, self.answers.show_total, self._untidy)

    def _untidy(self, error: Exception) -> None:
        _LOG.warning("tidying has to wait: %s", type(error).__name__)
