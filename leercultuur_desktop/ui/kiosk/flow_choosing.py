"""Takes what a worker chooses into the session, marks it on the page, and says when to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from leercultuur_desktop.domain.identifiers import Layer
from leercultuur_desktop.ui.kiosk.flow_pages import WayPages
from leercultuur_desktop.ui.kiosk.gate import Gate
from leercultuur_desktop.ui.kiosk.session import Session
from leercultuur_desktop.ui.kiosk.stage import Stage
from leercultuur_desktop.ui.kiosk.way import Place, Step


class Choosing(QObject):
    """Holds the session; `chosen` comes after the choice has been in sight."""

    chosen = Signal()

    def __init__(self, parent: QObject, stage: Stage, gate: Gate, pages: WayPages, place: Callable[[], Place]) -> None:
        super().__init__(parent)
        self._stage = stage
        self._gate = gate
        self._place = place
        self.session = Session(0)
        pages.layer_chosen.connect(self._choose_layer)
        pages.department_chosen.connect(self._choose_department)
        pages.answered.connect(self._answer)
        pages.remark_changed.connect(self._write)

    def begin(self, questions: int) -> None:
        """A new worker."""
        self.session.forget()
        self.session = Session(questions)

    def _takes(self, *steps: Step) -> bool:
        return self._gate.is_open and self._place().step in steps

    def _choose_layer(self, layer: Layer | None) -> None:
        if self._takes(Step.LAYER):
            self.session.choose_layer(layer)
            self._show_group(layer)

    def _choose_department(self, department: str | None) -> None:
        if self._takes(Step.DEPARTMENT):
            self.session.choose_department(department)
            self._show_group(department)

    def _show_group(self, value: Layer | str | None) -> None:
        from leercultuur_desktop.ui.kiosk.choice_page import ChoicePage  # noqa: PLC0415 - after the first picture

        page = self._stage.current
        if isinstance(page, ChoicePage):
            page.show_chosen(True, value)
        self._gate.after_shown(self.chosen.emit)

    def _answer(self, answer: int) -> None:
        from leercultuur_desktop.ui.kiosk.question_page import QuestionPage  # noqa: PLC0415 - after the first picture

        if not self._takes(Step.PRACTICE, Step.QUESTION):
            return
        place = self._place()
        if place.step is Step.PRACTICE:
            self.session.practice = answer
        else:
            self.session.answers[place.number] = answer
        page = self._stage.current
        if isinstance(page, QuestionPage):
            page.show_answer(answer)
        self._gate.after_shown(self.chosen.emit)

    def _write(self, remark: str) -> None:
        if self._place().step is Step.REMARK:
            self.session.remark = remark
